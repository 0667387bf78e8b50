"""Characters that make a text look like another one, made visible.

Titles, names and links are what a reader goes by; in these nothing may reorder, hide or split the
letters. What is done to them follows Unicode TR 36 and the joiner rules of UAX 31, in brief.
"""

import re
import unicodedata

_TRICKS = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, but for the tab and the line feed
    "\u00ad\u034f\u061c\u180b-\u180f"  # soft hyphen, grapheme joiner, marks of direction
    "\u115f\u1160\u3164\uffa0\u2800"  # letters and signs that are blank
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # zero width, bidi overrides and isolates
    "\ufff9-\ufffb\U000e0000-\U000e01ef"  # annotation marks, tags
    "\ud800-\udfff"  # halves of characters
    "]"
)
_JOINERS = "\u200c\u200d"
_BYTES = frozenset(map(chr, range(0xDC80, 0xDD00)))
"""What Python reads the bytes of a file's name as that are not UTF-8."""

_VIRAMA = 9
"""The combining class of the signs behind which Indic scripts write a joiner."""


def _joins_rightly(text: str, index: int) -> bool:
    """Tell whether the joiner at ``index`` stands where Arabic or Indic writing needs one."""
    if index == 0 or index + 1 == len(text):
        return False
    before, behind = text[index - 1], text[index + 1]
    if unicodedata.combining(before) == _VIRAMA:
        return True
    return unicodedata.bidirectional(before) == unicodedata.bidirectional(behind) == "AL"


def _escaped(found: re.Match[str]) -> str:
    character = found.group()
    if character in _JOINERS and _joins_rightly(found.string, found.start()):
        return character
    if character in _BYTES:
        return f"⟨0x{ord(character) & 0xFF:02X}⟩"
    return f"⟨U+{ord(character):04X}⟩"


def visible(text: str) -> str:
    """Return the text with every invisible or reordering character spelt out, as ``⟨U+202E⟩``.

    A byte of a file's name that is not UTF-8 becomes ``⟨0xE9⟩``.
    Joiners stay where the spelling of a word needs them. Text without such characters comes back
    as it is.
    """
    return text if text.isascii() and text.isprintable() else _TRICKS.sub(_escaped, text)
