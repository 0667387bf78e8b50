"""Typographic quotes, dashes and ellipses, as Python-Markdown's ``smarty`` sets them.

The same expressions in the same order, applied to a run of text as a whole instead of through its
inline machinery. What is replaced is between STX and ETX until the end, as in ``smarty``, so
that the later expressions see what they see there.
"""

import re
from functools import cache
from itertools import pairwise

from markdown.extensions import smarty

_ESCAPED = re.compile("\x02([0-9]+)\x03")
_REPLACED = re.compile("\x02([^\x03]*[–—…‘’“”][^\x03]*)\x03")
_DASHES = (
    (r"(?<!-)---(?!-)", "\x02—\x03"),
    (r"(?<!-)--(?!-)", "\x02–\x03"),
)
_SINGLE_AND_DOUBLE = (
    (smarty.singleQuoteStartRe, "\x02’\x03"),
    (smarty.doubleQuoteStartRe, "\x02”\x03"),
    (smarty.doubleQuoteSetsRe, "\x02“‘\x03"),
    (smarty.singleQuoteSetsRe, "\x02‘“\x03"),
    (smarty.doubleQuoteSetsRe2, "\x02’”\x03"),
    (smarty.singleQuoteSetsRe2, "\x02”’\x03"),
)
_SINGLE = (
    (smarty.decadeAbbrRe, "\x02’\x03"),
    (smarty.openingSingleQuotesRegex, "\x02\\1‘\x03"),
    (smarty.closingSingleQuotesRegex, "\x02’\x03"),
    (smarty.closingSingleQuotesRegex2, "\x02’\\1\x03"),
    (smarty.remainingSingleQuotesRegex, "\x02‘\x03"),
)
_DOUBLE = (
    (smarty.openingDoubleQuotesRegex, "\x02\\1“\x03"),
    (smarty.closingDoubleQuotesRegex, "\x02”\x03"),
    (smarty.closingDoubleQuotesRegex2, "\x02”\x03"),
    (smarty.remainingDoubleQuotesRegex, "\x02“\x03"),
)
_ELLIPSIS = ((r"(?<!\.)\.{3}(?!\.)", "\x02…\x03"),)
_APOSTROPHE = "'"
_CLOSING = re.compile(r"""["'](?!\w)""")

Steps = tuple[tuple[re.Pattern[str], str], ...]


@cache
def _compiled(steps: tuple[tuple[str, str], ...]) -> Steps:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in steps)


def _apply(steps: tuple[tuple[str, str], ...], text: str) -> str:
    for pattern, replacement in _compiled(steps):
        text = pattern.sub(replacement, text)
    return text


def escaped(text: str) -> str:
    """Return text in a form in which `smart` leaves it alone."""
    return "".join(f"\x02{ord(sign)}\x03" for sign in text)


def unescaped(text: str) -> str:
    """Return text with what was `escaped` put back."""
    return _ESCAPED.sub(lambda found: chr(int(found[1])), text) if "\x02" in text else text


def smart(text: str, *, behind_words: bool = False) -> str:
    """Return the text with typographic signs.

    ``behind_words`` tells that words in other markup are right before it, so that a quote at its
    start closes; ``smarty`` does not know that and opens another one.
    """
    if "--" in text:
        text = _apply(_DASHES, text) if "---" in text else text.replace("--", "\x02–\x03")
    if "'" in text or '"' in text:
        if behind_words and _CLOSING.match(text):
            text = f"\x02{'’' if text[0] == _APOSTROPHE else '”'}\x03{text[1:]}"
        text = _quotes(text)
    if "..." in text:
        text = _apply(_ELLIPSIS, text)
    return _REPLACED.sub(r"\1", text) if "\x02" in text else text


def _quotes(text: str) -> str:
    text = _plain_apostrophes(text) or text
    text = _plain_quotes(text) or text
    single, double = "'" in text, '"' in text
    if single and double:
        text = _apply(_SINGLE_AND_DOUBLE, text)
    elif single:
        text = _apply(_SINGLE_AND_DOUBLE[:1], text)
    elif double:
        text = _apply(_SINGLE_AND_DOUBLE[1:2], text)
    if single:
        text = _apply(_SINGLE, text)
    if double:
        text = _apply(_DOUBLE, text)
    return text


def _plain_apostrophes(text: str) -> str | None:
    """Return the text with typographic apostrophes if each is inside a word, else None.

    What the expressions make of such a one does not depend on anything else; this is quicker.
    """
    parts = text.split(_APOSTROPHE)
    for before, behind in pairwise(parts):
        if not (before[-1:].isalnum() and behind[:1].isalpha()):
            return None
    return "’".join(parts)


def _plain_quotes(text: str) -> str | None:
    """Return the text with typographic quotes if each clearly opens or closes, else None."""
    parts = text.split('"')
    words = [parts[0]]
    for before, behind in pairwise(parts):
        last, first = before[-1:], behind[:1]
        if first.isalnum() and (last in {" ", "\n"} or not (last or words[1:])):
            words += ("“", behind)
        elif (last.isalnum() or (last and last in ".,;:!?")) and first != _APOSTROPHE:
            words += ("”", behind)
        else:
            return None
    return "".join(words)
