"""Words made fit for paper: nothing hidden, and nothing that a line cannot break."""

import re
import unicodedata

LINE = 40
"""Characters without a space that always fit in a line of the text."""

_SPACES = re.compile("[ \t-\r\x1c-\x1f\x85\u1680\u2000-\u2006\u2008\u2028\u2029\u205f\u3000]+")
_LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNPRINTABLE = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x9f"
    "\u061c\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb"  # would turn the order of the letters
    "\ud800-\udfff"  # halves of characters
    "\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U0010ffff"  # private, or no characters
    "]"
)
_LONG = re.compile(rf"(?<!\S)\S{{{LINE + 1},}}")
_ZERO_WIDTH_SPACE = "\u200b"


def spelt(character: str) -> str:
    """Return a character by its number, as ``⟨U+202E⟩``."""
    return f"⟨U+{ord(character):04X}⟩"


def clean(text: str, limit: int = LINE) -> str:
    """Return words for the page: white space made one blank, what cannot be printed spelt out.

    Runs of more than ``limit`` characters without a space get invisible places to break at;
    words of letters only, unless they are absurdly long, are left to hyphenation.
    """
    if not (text.isascii() and text.isprintable()):
        text = _UNPRINTABLE.sub(_spelt, _SPACES.sub(" ", text))
    return _breakable(text, limit)


def clean_code(code: str) -> str:
    """Return lines of code for the page; their white space stays, tabs become blanks."""
    lines = _LINE_ENDS.split(code.removesuffix("\n").expandtabs(4))
    return "\n".join(_breakable(_UNPRINTABLE.sub(_spelt, line), LINE) for line in lines)


def shortened(text: str, most: int) -> str:
    """Return at most so many characters, cut at a space where there is one, and an ellipsis."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    whole = cut.rpartition(" ")[0]
    return f"{(whole if len(whole) > most // 2 else cut).rstrip(' ,.;:–')}…"


def _spelt(found: re.Match[str]) -> str:
    return spelt(found.group())


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
