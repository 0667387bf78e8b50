"""What the program says of a comparison, in the language of its reader or of a briefing.

The same sentence is in the window, in the reader's language, and on paper, in the briefing's. So a
function that makes one takes the `Words` of a language; without any it takes the reader's. Each
sentence is whole in ``resources/words``, with names in braces for what is put into it.
"""

import re
from collections.abc import Callable, Sequence

from briefing_app.model.parts import NOWHERE, Part, Parts
from briefing_app.model.words.fixed_words import Words, reader_words
from briefing_app.model.words.language import Direction, apart, text_direction
from briefing_app.translation import ENDS_OF_SENTENCES

Value = str | int | Part | Parts
"""What is put into a sentence; a number is written as the language does."""

_PLACE = re.compile(r"\{(\w+)\}")
_STOP = re.compile(r"\.(?:\s|$)")
"""Matches a full stop, which is one too many after a value such as “Boris K.” or “Who?”."""


def _arabic(count: int) -> str:
    last = count % 100
    if count < 3:
        return ("zero", "one", "two")[count]
    return "few" if 3 <= last <= 10 else "many" if last > 10 else "other"


PLURALS: dict[str, Callable[[int], str]] = {
    "none": lambda _count: "other",
    "one": lambda count: "one" if count == 1 else "other",
    "zero or one": lambda count: "one" if count < 2 else "other",
    "arabic": _arabic,
}
"""The rules of cardinal numbers in Unicode CLDR: each gives the name of the form for a count."""


def count_words(count: int, words: Words) -> str:
    """Return a whole number with its digits grouped as the language does."""
    return f"{count:,}".replace(",", words["thousands"])


def sentence_parts(
    words: Words | None, key: str, count: int | None = None, /, **values: Value
) -> Parts:
    """Return a sentence by its key, with values at its places; parts keep where they lead.

    ``count`` chooses the form of one that counts and is put at ``{n}``. A name without a value is
    a KeyError.
    """
    words = words or reader_words()
    text = words["sentences"][key]
    if not isinstance(text, str):
        form = PLURALS[words["plurals"]](count or 0)
        text = text.get(form, text["other"])
    values["n"] = count or 0
    pieces = _PLACE.split(text)
    base = text_direction(pieces[::2], "ltr")
    found: list[Part] = []
    for place, piece in enumerate(pieces):
        if place % 2 == 0:
            found += [Part(piece)] if piece else []
        else:
            parts = _parts_of(values[piece], words)
            if (
                parts
                and parts[-1].words.endswith(ENDS_OF_SENTENCES)
                and _STOP.match(pieces[place + 1])
            ):
                pieces[place + 1] = pieces[place + 1][1:]
            found += (part._replace(words=apart(part.words, base)) for part in parts)
    return _joined(found)


def _joined(parts: Sequence[Part]) -> Parts:
    """Return parts with those joined that follow one another and lead nowhere."""
    found: list[Part] = []
    for part in parts:
        if found and found[-1].target == part.target == NOWHERE:
            found[-1] = Part(found[-1].words + part.words)
        else:
            found.append(part)
    return tuple(found)


def _parts_of(value: Value, words: Words) -> Parts:
    if isinstance(value, Part):
        return (value,)
    if isinstance(value, int):
        value = count_words(value, words)
    return (Part(value),) if isinstance(value, str) else value


def sentence(words: Words | None, key: str, count: int | None = None, /, **values: Value) -> str:
    """Return the same as text."""
    return "".join(part.words for part in sentence_parts(words, key, count, **values))


def ended(words: str) -> str:
    """Return words of an author or a reader with a full stop, if nothing ends them."""
    return words if words.endswith(ENDS_OF_SENTENCES) else f"{words}."


def listed_parts(parts: Sequence[Part], words: Words | None, *, any_one: bool = False) -> Parts:
    """Return parts as a list in a sentence: “E1, E2 and E5”, or for ``any_one`` with “or”."""
    words = words or reader_words()
    last = words["last_of_any" if any_one else "last_of_all"]
    base = said_direction(words)
    found: list[Part] = []
    for place, part in enumerate(parts):
        if place:
            found.append(Part(last if place == len(parts) - 1 else words["comma"]))
        found.append(part._replace(words=apart(part.words, base)))
    return tuple(found)


def listed(texts: Sequence[str], words: Words | None, *, any_one: bool = False) -> str:
    """Return texts as a list in a sentence, as `listed_parts` does."""
    parts = listed_parts([Part(each) for each in texts], words, any_one=any_one)
    return "".join(part.words for part in parts)


def between_commas(texts: Sequence[str], words: Words) -> str:
    """Return texts as a cell lists them, with nothing but commas between them."""
    return words["comma"].join(apart(each, said_direction(words)) for each in texts)


def said_direction(words: Words) -> Direction:
    """Return the direction of what the program says in a language."""
    return text_direction((words["last_of_all"],), "ltr")


def some(
    parts: Sequence[Part],
    words: Words | None,
    most: int,
    count: int | None = None,
    *,
    any_one: bool = False,
    others: str = "others",
) -> Parts:
    """Return parts as a list; of many the first ``most``, and how many others there are.

    ``count`` is how many there are if ``parts`` are only the first, and ``others`` the key of what
    the others are called.
    """
    total = len(parts) if count is None else count
    if total > most + 1:
        parts = [*parts[:most], Part(sentence(words, others, total - most))]
    return listed_parts(parts, words, any_one=any_one)
