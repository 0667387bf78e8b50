"""Making characters visible that make a text look like another one.

Readers rely on titles, names and links, so nothing in them may reorder, hide or split letters. The
rules are a short form of Unicode TR 36 and the joiner rules of UAX 31. In running text, characters
that honest authors write or paste do their work or vanish, and only what can turn the order of
words around is made visible.
"""

import re
import unicodedata
from functools import cache, partial

from briefing_app.model.words.legible import closed_isolates, legible

_TRICKS = cache(partial(
    re.compile,
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, but for the tab and the line feed
    "\u00ad\u034f\u061c\u180b-\u180f"  # soft hyphen, grapheme joiner, marks of direction
    "\u115f\u1160\u3164\uffa0\u2800"  # letters and signs that are blank
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # zero width, bidi overrides and isolates
    "\u17b4\u17b5\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"  # inherent vowels, forms of notation
    "\ufff0-\ufffb\U000e0000-\U000e0fff"  # annotation marks, tags, and what is kept for such
    "\ud800-\udfff"  # halves of characters
    "]",
))  # fmt: skip
_JOINERS = "\u200c\u200d"
_PART_OF_EMOJI = cache(partial(re.compile, "[\u2190-\u2bff\u3030\ufe0f\U0001f000-\U0001faff]"))
_BYTES = frozenset(map(chr, range(0xDC80, 0xDD00)))
"""The characters by which Python represents bytes of a file name that are not UTF-8."""

_VIRAMA = 9
"""The combining class of the signs after which Indic scripts write a joiner."""


def _joins_rightly(text: str, index: int) -> bool:
    """Return whether Arabic or Indic writing needs the joiner at ``index``."""
    if index == 0 or index + 1 == len(text):
        return False
    before, after = text[index - 1], text[index + 1]
    if unicodedata.combining(before) == _VIRAMA:
        return True
    return unicodedata.bidirectional(before) == unicodedata.bidirectional(after) == "AL"


def _joins_emoji(text: str, index: int) -> bool:
    """Return whether a joiner is between two parts of an emoji."""
    around = text[index - 1 : index], text[index + 1 : index + 2]
    return all(_PART_OF_EMOJI().match(each) for each in around)


def _joins(text: str, index: int) -> bool:
    """Return whether the joiner at ``index`` is needed by a word or an emoji."""
    return _joins_rightly(text, index) or _joins_emoji(text, index)


def _escaped(found: re.Match[str]) -> str:
    character = found.group()
    if character in _JOINERS and _joins(found.string, found.start()):
        return character
    if character in _BYTES:
        return f"⟨0x{ord(character) & 0xFF:02X}⟩"
    return f"⟨U+{ord(character):04X}⟩"


def visible(text: str) -> str:
    """Return the text with every invisible or reordering character spelt out, as ``⟨U+202E⟩``.

    A byte of a file name that is not UTF-8 becomes ``⟨0xE9⟩``. Joiners stay that a word or an emoji
    needs. Text without such characters is returned unchanged.
    """
    return text if text.isascii() and text.isprintable() else _TRICKS().sub(_escaped, text)


def visible_path(path: str) -> str:
    """Return a path or a name of a file as it can be shown: `visible`, and in one line.

    In a menu, a tab would begin the keys of the action.
    """
    return legible(visible(path)).replace("\t", " ")


_VANISHING = "\u00ad\u034f\u180e\u200b\u2060\u2061\u2062\u2063\u2064\ufeff"
"""Soft hyphens, zero-width spaces, word joiners and the like, which say nothing to a reader."""
_BLANKS = "\x0b\x0c\x85\u2028\u2029"
"""Tabulators, feeds and ends of lines that Markdown does not know."""
_DIRECTION_MARKS = "\u200e\u200f\u061c"
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")
_SELECTORS = range(0xE0100, 0xE01F0)


def readable(text: str) -> str:
    """Return running text with the characters spelt out that turn the order of words around.

    Soft hyphens and zero-width spaces vanish, and so do joiners that join nothing. Rare ends of
    lines are blanks. Marks of direction stay, and isolates and embeddings that are closed, as do
    the parts of emoji.
    """
    if text.isascii() and text.isprintable():
        return text
    kept = closed_isolates(text)
    for flag in _FLAG.finditer(text):
        kept.update(range(flag.start(), flag.end()))

    def shown(found: re.Match[str]) -> str:
        character, index = found[0], found.start()
        if index in kept or character in _DIRECTION_MARKS:
            return character
        if character in _BLANKS:
            return " "
        if character in _VANISHING:
            return ""
        if ord(character) in _SELECTORS:
            return character if index and text[index - 1].isalpha() else ""
        if character in _JOINERS:
            return character if _joins(text, index) else ""
        return _escaped(found)

    return _TRICKS().sub(shown, text)
