"""Words made fit for paper: legible, and nothing that a line cannot break."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from briefing_app.model.words.legible import code_lines, legible
from briefing_app.model.words.whole_numbers import with_whole_dates, with_whole_numbers

LINE = 40
"""Characters without a space that always fit in a line of the text."""

_SPACES = re.compile("[ \t-\r\x1c-\x1f\x85\u1680\u2000-\u2006\u2008\u2028\u2029\u205f\u3000]+")
_BRACKETS = re.compile(r"\(\S{1,5}(?: \S{1,5}){1,3}\)")
_KEYCAP = re.compile("([0-9#*])\ufe0f?\u20e3")
"""A digit in the frame of a key, which another font would set on other letters."""

_LONG = re.compile(rf"(?<!\S)\S{{{LINE + 1},}}")
BREAK = "\u200b"
"""Where a line may break; the template puts no letter there, so that none is copied."""

CONTINUED = "\u200b"
"""What the rest of a line of code begins with; the template draws an arrow there."""

_COUNT_BY = 5
_INDENT = 3
"""Columns by which the rest of a line of code is indented."""

_BREAK_AFTER = frozenset("/\\.-_?&=,;:)]}#+%|")
_AROUND = "“”„‘’«»().,;:!?…"
_LONGEST, _SHORTEST = 20.0, 3.0
"""Widths, in figures, of a piece of a word that a line may break in, at most and at least."""

_COMPOUND = re.compile(rf"(?<![^\W\d_])([^\W\d_]{{{LINE + 1},100}})(?![^\W\d_])")
_VOWELS = "aeiouyäöüáéíóúàèìòùâêîôûëïåæœø"
_UNSPOKEN = re.compile(f"(?i)[{_VOWELS}]{{5}}|[^{_VOWELS}]{{9}}")
_FEW_LETTERS = 8
_WITH_SYLLABLES = frozenset((
    "af", "ca", "cs", "da", "de", "en", "es", "et", "fi", "fr", "hr", "hu", "is", "it", "la", "lt",
    "nb", "nl", "nn", "pl", "pt", "sk", "sl", "sq", "sv", "tr",
))  # fmt: skip
"""The languages in Latin letters that Typst hyphenates, by its library hypher."""

_TEARING = re.compile(r"\S{100}")
"""A word so long that the lines before and after it cannot be full without wide gaps."""

_TEARING_WIDTH = 60.0
"""Points of the width of a picture that does so: some ten letters."""

_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})
_JOINED = frozenset({"Mn", "Mc", "Me", "Cf", "Sk"})
_SLIM = frozenset(" ijlftrI'|!.,:;()[]{}/\\-‘’“”\"اأإآ")
_BROAD = frozenset("mwMW@%…—صضسش")
_FROM_RIGHT = {"AL": 0.9, "R": 1.1}
"""Widths of Arabic letters, which are joined and narrow, and of Hebrew ones, by their classes in
the bidirectional algorithm."""


def clean(text: str, limit: float = LINE) -> str:
    """Return words for the page: white space made one blank, what cannot be printed spelt out.

    Words wider than ``limit`` figures, and runs of more than `LINE` characters, get places to
    break; words of letters only, unless they are absurdly long, are left to hyphenation.
    """
    if not (text.isascii() and text.isprintable()):
        text = legible(_KEYCAP.sub(r"\1", _SPACES.sub(" ", text)))
    return _breakable(text, limit)


def compounds(text: str, language: str) -> list[str]:
    """Return text in parts: each second one is a long word that the language can hyphenate.

    It has the vowels of a spoken word, and letters enough to be none of a few that are repeated.
    """
    if language not in _WITH_SYLLABLES or max(map(len, text.split()), default=0) <= LINE:
        return [text]
    parts = [""]
    for place, part in enumerate(_COMPOUND.split(text)):
        if place % 2 and len(set(part)) >= _FEW_LETTERS and not _UNSPOKEN.search(part):
            parts += [part, ""]
        else:
            parts[-1] += part
    return parts


def unparted(words: str, lang: str, limit: float = LINE) -> str:
    """Return clean words in which no line ends within a number or a date, nor before a unit.

    What is wider than ``limit`` figures may be parted. Months are those of the language ``lang``.
    """
    made = with_whole_dates(with_whole_numbers(words), lang)
    if limit >= LINE or made == words:
        return made
    fitting = (
        part if measured(part) <= limit else part.replace("\u00a0", " ")
        for part in made.split(" ")
    )  # fmt: skip
    return " ".join(fitting)


def with_whole_brackets(words: str) -> str:
    """Return words in which no line ends in short brackets, such as ``(F2, F31)``."""
    return _BRACKETS.sub(lambda found: found[0].replace(" ", "\u00a0"), words)


def held(before: object) -> object:
    """Let a mark stay on the line of the word before it: a blank between them does not break."""
    if isinstance(before, str) and before.endswith(" ") and before != " ":
        return f"{before[:-1]}\u00a0"
    return before


def clean_code(code: str, most: int) -> str:
    """Return lines of code for the page, none of more than so many columns.

    The rest of a longer line is on lines of its own, which begin with `CONTINUED`.
    """
    return "\n".join(part for line in code_lines(code) for part in _code_parts(line, most))


def line_numbers(code: str) -> list[int]:
    """Return the number of each fifth line of `clean_code`, and 0 for the others."""
    number = 0
    numbers = []
    for line in code.split("\n"):
        begins = not line.startswith(CONTINUED)
        number += begins
        numbers.append(number if begins and number % _COUNT_BY == 0 else 0)
    return numbers


def _code_parts(line: str, most: int) -> Iterator[str]:
    """Yield a line in parts, broken after a blank or else a mark if one is in the last third."""
    room, begun = most, ""
    while line:
        end = _columns_end(line, room)
        if end < len(line):
            places = [each for each in range(end, end - room // 3, -1) if _may_end(line, each)]
            blanks = (each for each in places if line[each - 1].isspace())
            end = next(blanks, places[0] if places else end)
        yield begun + line[:end]
        line, begun, room = line[end:], CONTINUED, most - _INDENT
    if not begun:
        yield ""


def _may_end(line: str, place: int) -> bool:
    """Return whether a part of a line of code may end there: in no name and in no number."""
    before, after = line[place - 1], line[place : place + 1]
    in_number = before in ".,:" and after.isdigit() and line[place - 2 : place - 1].isdigit()
    return not (before.isalnum() or before == "_" or in_number)


def _columns_end(line: str, most: int) -> int:
    """Return how many letters of a line have room in so many columns of one width."""
    columns = 0
    for place, letter in enumerate(line):
        columns += (
            0
            if unicodedata.category(letter) in _NO_WIDTH
            else (2 if unicodedata.east_asian_width(letter) in "WF" else 1)
        )
        if columns > most and place:
            return place
    return len(line)


def shortened(text: str, most: int) -> str:
    """Return at most so many characters, cut at a space if there is one, and an ellipsis."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    whole = cut.rpartition(" ")[0]
    return f"{(whole if len(whole) > most // 2 else cut).rstrip(' ,.;:–')}…"


@lru_cache(maxsize=10_000)
def measured(word: str) -> float:
    """Return how wide a word is at most in IBM Plex Sans, semibold, in widths of a figure."""
    return sum(map(_letter_width, word))


@cache
def _letter_width(letter: str) -> float:
    if unicodedata.category(letter) in _NO_WIDTH:
        return 0.0
    if letter in _SLIM:
        return 0.7
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.7
    if letter in _BROAD:
        return 1.6
    if letter.isascii() and not letter.isupper():
        return 1.0
    return _FROM_RIGHT.get(unicodedata.bidirectional(letter), 1.2)


def tears_lines(part: object) -> bool:
    """Return whether words, or data with some in it, have what tears justified lines.

    That is a long word, or a wide picture, so that the line before it has wide gaps.
    """
    if isinstance(part, str):
        return len(part) >= 100 and bool(_TEARING.search(part))
    if not isinstance(part, dict) or part.get("words"):
        return False
    if part.get("kind") == "image" and part.get("width", 0.0) > _TEARING_WIDTH:
        return True
    inner = (*part.get("children", ()), part.get("text", ""), part.get("address", ""))
    return any(map(tears_lines, inner))


def _breakable(text: str, limit: float) -> str:
    if limit >= LINE:
        return _LONG.sub(lambda found: _broken(found.group(), LINE), text)
    return " ".join(
        _broken(word, limit)
        if measured(word) > limit and (len(word) > LINE or not _has_hyphens(word))
        else word
        for word in text.split(" ")
    )  # fmt: skip


def _has_hyphens(word: str) -> bool:
    """Return whether a word is of letters, also with apostrophes in it and marks around it."""
    return word.strip(_AROUND).replace("’", "").isalpha()


def _broken(word: str, limit: float) -> str:
    """Return a word with places to break, the sooner the better for lines that are to be full.

    They are after marks such as ``/``, or everywhere in a word that has none of them; never before
    a mark that belongs to a letter.
    """
    parts = [""]
    wide = 0.0
    most = min(limit, _SHORTEST if _BREAK_AFTER.isdisjoint(word) else _LONGEST)
    for letter in word:
        more = _letter_width(letter)
        ended = wide >= _SHORTEST and parts[-1][-1] in _BREAK_AFTER and letter.isalnum()
        if (ended or wide + more > most) and unicodedata.category(letter) not in _JOINED:
            parts.append("")
            wide = 0.0
        parts[-1] += letter
        wide += more
    return BREAK.join(filter(None, parts))
