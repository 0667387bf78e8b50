"""Words made fit for paper: legible, and nothing that a line cannot break."""

import re
import unicodedata

from briefing_app.model.legible import code_lines, legible

LINE = 40
"""Characters without a space that always fit in a line of the text."""

_SPACES = re.compile("[ \t-\r\x1c-\x1f\x85\u1680\u2000-\u2006\u2008\u2028\u2029\u205f\u3000]+")
_LONG = re.compile(rf"(?<!\S)\S{{{LINE + 1},}}")
_ZERO_WIDTH_SPACE = "\u200b"


def clean(text: str, limit: int = LINE) -> str:
    """Return words for the page: white space made one blank, what cannot be printed spelt out.

    Runs of more than ``limit`` characters without a space get invisible places to break at;
    words of letters only, unless they are absurdly long, are left to hyphenation.
    """
    if not (text.isascii() and text.isprintable()):
        text = legible(_SPACES.sub(" ", text))
    return _breakable(text, limit)


def clean_code(code: str) -> str:
    """Return lines of code for the page, with places to break in them."""
    return "\n".join(_breakable(line, LINE) for line in code_lines(code))


def shortened(text: str, most: int) -> str:
    """Return at most so many characters, cut at a space where there is one, and an ellipsis."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    whole = cut.rpartition(" ")[0]
    return f"{(whole if len(whole) > most // 2 else cut).rstrip(' ,.;:–')}…"


def _breakable(text: str, limit: int) -> str:
    if limit >= LINE:
        return _LONG.sub(lambda found: _broken(found.group(), LINE), text)
    return " ".join(
        _broken(word, limit) if len(word) > limit and (len(word) > LINE or not word.isalpha())
        else word
        for word in text.split(" ")
    )  # fmt: skip


def _broken(word: str, limit: int) -> str:
    """Return a word with places to break, never before a mark that belongs to a letter."""
    parts = [word[place : place + limit] for place in range(0, len(word), limit)]
    joined = parts[:1]
    for part in parts[1:]:
        free = unicodedata.category(part[0]) not in {"Mn", "Mc", "Me", "Cf", "Sk"}
        joined.append(f"{_ZERO_WIDTH_SPACE if free else ''}{part}")
    return "".join(joined)
