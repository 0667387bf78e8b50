"""Credibility and relevance as words, numbers or per cent, decided for a whole column."""

import re
import unicodedata
from collections.abc import Iterable

from briefing_app.input.matrix.wording.languages import level_words
from briefing_app.input.matrix.wording.notation import is_blank
from briefing_app.input.matrix.wording.words import simple
from briefing_app.input.member_paths import shown
from briefing_app.translation import tr

_NUMBER = re.compile(r"(\d{1,3})(?:[.,٫](\d{1,15}))?\s*([%٪]?)|[.,](\d{1,15})")
_RANGE = re.compile(r"\(?\s*0(?:[.,]0+)?\s*(?:-|–|…|\.\.\.?|to|bis|à)\s*(\d{1,3})(?:[.,]0+)?\s*\)?")
_LOW, _HIGH = 1 / 3, 2 / 3


def unit_of(head: str) -> tuple[str, float | None]:
    """Return the head of a column without its unit, and the most that its numbers can be.

    The unit is such as ``(0-10)`` or ``%``; without one that begins at zero the most is None.
    """
    plain = " ".join(unicodedata.normalize("NFKC", head).split())
    if found := re.fullmatch(
        r"(.*?)\s*[(\[]?\s*(?:[%٪]|per ?cent|percent|prozent)\s*[)\]]?", plain
    ):
        return found[1], 100.0
    name, bracket, rest = plain.partition("(")
    found = _RANGE.fullmatch(bracket + rest) if bracket else None
    return (name.strip(), float(found[1]) or None) if found else (plain, None)


class _Number:
    """A number as it is written: its value, and whether it can be no mere rank."""

    def __init__(self, found: re.Match[str]) -> None:
        part = found[2] or found[4] or ""
        self.value = float(f"{found[1] or '0'}.{part or '0'}")
        self.in_percent = bool(found[3])
        self.has_fraction = bool(part) or self.in_percent


def _number(words: str) -> _Number | None:
    found = _NUMBER.fullmatch(unicodedata.normalize("NFKC", words).strip())
    return _Number(found) if found else None


class Weights:
    """How a column writes its weights.

    ``doubt`` says why its numbers cannot be read; it is empty if they can. ``explained`` is the
    sentence that reports how they were read; it is empty for words.
    """

    def __init__(self, head: str, cells: Iterable[str]) -> None:
        """Decide, from the words of the column and of its head."""
        name, most = unit_of(head)
        numbers = [number for words in set(cells) if (number := _number(words))]
        self._most = most or _most(numbers)
        self.doubt = self.explained = ""
        if not numbers:
            return
        if self._most is None or any(_share(each, self._most) > 1 for each in numbers):
            least, largest = (pick(each.value for each in numbers) for pick in (min, max))
            span = f"{least:g}" if least == largest else f"{least:g} to {largest:g}"
            self.doubt = tr(
                "It is not certain what “{span}” means below “{name}”, so no number of this "
                "column is read. Write low, medium or high.",
                span=span,
                name=shown(name),
            )
            self._most = None
            return
        self.explained = tr(
            "The numbers below “{name}” are read as follows: below a third is low, above two "
            "thirds is high, between them is medium.",
            name=shown(name),
        )

    def level(self, words: str) -> str | None:
        """Return the level of a cell; empty if it has none, None if it cannot be read."""
        if is_blank(words):
            return ""
        plain = simple(words)
        known = level_words().get(plain)
        number = None if known else _number(words)
        if number is None:
            return known
        if self._most is None:
            return None
        share = _share(number, self._most)
        return "low" if share < _LOW else "high" if share > _HIGH else "medium"


def _share(number: _Number, most: float) -> float:
    return number.value / (100.0 if number.in_percent else most)


def _most(numbers: list[_Number]) -> float | None:
    """Return the end of the scale of some numbers, or None if it is not certain.

    Whole numbers may be ranks, of which one cannot know whether the first or the last is best.
    """
    bare = [each for each in numbers if not each.in_percent]
    if not bare:
        return 100.0
    near = all(each.value <= 1 for each in bare)
    return 1.0 if near and any(each.has_fraction for each in numbers) else None
