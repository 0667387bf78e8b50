"""Legends in the text of a briefing, which explain the ratings of the table beside it."""

import re
from collections.abc import Iterator

_SIGN = r"cc?|ii?|n|na|[+\-–−]{1,2}|[+\-–−][0-2]|[✓✔☑✅👍✗✘×☒❌👎]{1,2}"
_EQUALS = r"=|[→⇒]|\bmeans?\b"
_EXPLAINED = re.compile(
    rf"(?<![\w+\-–−])((?:{_SIGN})(?=\s*(?:{_EQUALS}|[:：|]))|[0-2](?=\s*(?:{_EQUALS}|\|)))"
    rf"\s*(?:{_EQUALS}|[:：|])>?\s*[^\W\d_]",
    re.IGNORECASE,
)
"""A rating and what says its meaning; a number with a colon is that of a figure or a page."""
_BETWEEN = ("=", ":", "：", "|", "→", "⇒", "mean")
_PARAGRAPH = re.compile(r"\S.*(?:\n[ \t]*\S.*)*")
_BULLET = re.compile(r"^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+|^[ \t>|]+", re.MULTILINE)
_EMPHASIS = re.compile(r"[*_`\\]+")


def legends_in(text: str) -> Iterator[str]:
    """Yield the paragraphs, lists and tables of a text in Markdown that explain several ratings.

    One rating alone is none: “I = 3” may be about anything.
    """
    for found in _PARAGRAPH.finditer(text):
        if not any(sign in found[0] for sign in _BETWEEN):
            continue
        yield from legend_of(_EMPHASIS.sub("", _BULLET.sub("", found[0])))


def legend_of(words: str) -> Iterator[str]:
    """Yield some lines, with signs that end them, if they explain several ratings."""
    if len({each.casefold() for each in _EXPLAINED.findall(words)}) > 1:
        yield ";\n".join(words.splitlines())
