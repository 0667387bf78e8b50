"""Dates as spreadsheets and people write them, decided for a whole column.

“03/04/2024” has its day first in most of the world and its month first in America, and a
spreadsheet writes all dates of a column alike. So one date with a part above twelve decides for
all; where none does, such dates are not read.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache

from briefing_app.input.matrix.wording.languages import month_words
from briefing_app.input.member_paths import shown
from briefing_app.translation import tr

_MIDNIGHT = re.compile(r"[ t]00:00(?::00)?(?:\.0+)?z?$")
_YEAR_FIRST = re.compile(
    r"(\d{4})(?:\s*[년年]\s*|[-/.]\s?)(\d{1,2})(?:\s*[월月]\s*|[-/.]\s?)?(?:(?<!\d)(\d{1,2})[일日.]?)?"
)
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_EITHER = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4})")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s(?:(\d{1,2})(?:st|nd|rd|th)?,\s?)?(\d{4})")
_MONTH_SECOND = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th|er)?[\s-]([^\W\d_]+)\.?,?[\s-](\d{4})")
_MONTHS_IN_A_YEAR = 12


class Dates:
    """How a column writes its dates.

    ``explained`` is the sentence that reports how they were read; it is empty if all are written as
    in the program, or not read.
    """

    def __init__(self, cells: Iterable[str]) -> None:
        """Decide, from the words of the column."""
        found = {words: _plain(words) for words in cells}
        parts = [[int(each[1]), int(each[3])]
                 for plain in found.values() if (each := _EITHER.fullmatch(plain))]  # fmt: skip
        first, second = (any(pair[place] > _MONTHS_IN_A_YEAR for pair in parts) for place in (0, 1))
        self._day_place = None if first == second else 0 if first else 1
        self._dates: Mapping[str, str] = {
            words: date for words, plain in found.items() if (date := self._date(plain))
        }
        self.explained = ""
        for words, date in self._dates.items():
            if date != words.strip():
                self.explained = tr(
                    "Dates are read as in “{written}”, which is {date}.",
                    written=shown(words.strip()),
                    date=date,
                )
                break

    def date(self, words: str) -> str:
        """Return a date as the program writes it, or the words if they are none that is known."""
        return self._dates.get(words, words)

    def _date(self, plain: str) -> str:
        """Return the date, with hyphens, empty if it is none; it need not exist."""
        if found := _YEAR_FIRST.fullmatch(plain):
            return _joined(found[1], found[2], found[3])
        if found := _DAY_FIRST.fullmatch(plain):
            return _joined(found[3], found[2], found[1])
        if (found := _EITHER.fullmatch(plain)) and self._day_place is not None:
            day, month = (found[1], found[3]) if self._day_place == 0 else (found[3], found[1])
            return _joined(found[4], month, day)
        if (found := _MONTH_FIRST.fullmatch(plain)) and (number := _months().get(found[1])):
            return _joined(found[3], number, found[2])
        if (found := _MONTH_SECOND.fullmatch(plain)) and (number := _months().get(found[2])):
            return _joined(found[3], number, found[1])
        return ""


def _plain(words: str) -> str:
    """Return words in the form for comparing, without a time that is midnight."""
    plain = " ".join(unicodedata.normalize("NFKC", words).lower().split())
    return _MIDNIGHT.sub("", plain)


def _joined(year: str, month: str, day: str | None) -> str:
    parts = [f"{int(year):04}", f"{int(month):02}", *([f"{int(day):02}"] if day else [])]
    return "-".join(parts)


@cache
def _months() -> dict[str, str]:
    """Return the number of each month by its name, in lower case and without a full stop."""
    return {name.lower().rstrip("."): str(number) for name, number in month_words().items()}
