"""Text as it can be shown: in one line, with nothing in it that hides or reorders letters."""

import re
import unicodedata
from collections.abc import Iterator

_LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_LINE_BREAKS = re.compile(
    # Only from the first of several blanks: from each, a search for a line end would begin anew.
    r"(?<![^\S\xa0])[^\S\xa0]*[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\s*"
)
_UNPRINTABLE = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
    "\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffc"  # reorders letters, or marks an object
    "\ud800-\udfff"  # halves of characters
    "\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U0010ffff"  # private, or no characters
    "]"
)
_ENDS = {
    **dict.fromkeys("\u2066\u2067\u2068", "\u2069"),
    **dict.fromkeys("\u202a\u202b", "\u202c"),
}
"""The characters that begin an isolate or an embedding, and those that end it."""
_MOST_MARKS = 64
"""Marks on one letter, such as accents. Typesetters need time and memory by the square of them, and
no language uses more than a few."""

_CANDIDATE = re.compile(rf"[^\w\s]{{{_MOST_MARKS + 1},}}")
_NO_BREAK_SPACE = "\u00a0"
"""What marks without a letter are shown on: The Unicode Standard, section 2.11."""

_TAB = 4
"""The width of a tab in code, in characters."""


def spelt(character: str) -> str:
    """Return a character by its number, as ``⟨U+202E⟩``."""
    return f"⟨U+{ord(character):04X}⟩"


def legible(text: str) -> str:
    """Return text in one line: line ends become a space, what cannot be printed is spelt out.

    Isolates and embeddings that are closed stay: they order only what is inside them. Marks that
    are too many for one letter are spread over spaces.
    """
    if text.isascii() and text.isprintable():
        return text
    return _shown(_LINE_BREAKS.sub(" ", text))


def has_too_many_marks(text: str) -> bool:
    """Return whether some letter has more marks, such as accents, than can be shown on it."""
    return not text.isascii() and _spread(text) != text


def _shown(text: str) -> str:
    if text.isascii():
        return _UNPRINTABLE.sub(_spelt, text)
    spread = _spread(text)
    kept = closed_isolates(spread)
    if not kept:
        return _UNPRINTABLE.sub(_spelt, spread)
    return _UNPRINTABLE.sub(
        lambda found: found[0] if found.start() in kept else spelt(found[0]), spread
    )


def closed_isolates(text: str) -> set[int]:
    """Return where the characters are that begin and end isolates and embeddings rightly.

    What is opened in a line and not closed in it counts for nothing.
    """
    kept: set[int] = set()
    if not any(end in text for end in ("\u2069", "\u202c")):
        return kept
    opened: list[tuple[int, str]] = []
    for index, character in enumerate(text):
        if character in _ENDS:
            opened.append((index, _ENDS[character]))
        elif character == "\n":
            opened.clear()
        elif opened and character == opened[-1][1]:
            kept |= {index, opened.pop()[0]}
    return kept


def _spread(text: str) -> str:
    return _CANDIDATE.sub(lambda found: "".join(_spread_marks(found.group())), text)


def _spread_marks(letters: str) -> Iterator[str]:
    """Yield the letters, with a space after each so many marks."""
    marks = 0
    for letter in letters:
        marks = marks + 1 if unicodedata.category(letter) in {"Mn", "Me"} else 0
        if marks > _MOST_MARKS:
            marks = 1
            yield _NO_BREAK_SPACE
        yield letter


def code_lines(code: str) -> list[str]:
    """Return the lines of a block of code, without the line end after the last.

    White space stays, but tabs become spaces; what cannot be printed is spelt out.
    """
    lines = _LINE_ENDS.split(code.expandtabs(_TAB))
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    return [_shown(line) for line in lines]


def _spelt(found: re.Match[str]) -> str:
    return spelt(found.group())
