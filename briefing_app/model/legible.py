"""Text as it can be shown: in one line, with nothing in it that hides or reorders letters."""

import re

_LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_LINE_BREAKS = re.compile(r"[^\S\xa0]*[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\s*")
_UNPRINTABLE = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
    "\u061c\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffc"  # reorders letters, or marks an object
    "\ud800-\udfff"  # halves of characters
    "\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U0010ffff"  # private, or no characters
    "]"
)
_TAB = 4
"""The width of a tab in code, in characters."""


def spelt(character: str) -> str:
    """Return a character by its number, as ``⟨U+202E⟩``."""
    return f"⟨U+{ord(character):04X}⟩"


def legible(text: str) -> str:
    """Return text in one line: line ends become a space, what cannot be printed is spelt out."""
    if text.isascii() and text.isprintable():
        return text
    return _UNPRINTABLE.sub(_spelt, _LINE_BREAKS.sub(" ", text))


def code_lines(code: str) -> list[str]:
    """Return the lines of a block of code, without the line end after the last.

    White space stays, but tabs become spaces; what cannot be printed is spelt out.
    """
    lines = _LINE_ENDS.split(code.expandtabs(_TAB))
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    return [_UNPRINTABLE.sub(_spelt, line) for line in lines]


def _spelt(found: re.Match[str]) -> str:
    return spelt(found.group())
