"""Typographic quotes, dashes and ellipses, as Python-Markdown's ``smarty`` sets them.

Its expressions in their order, applied to a run of text as a whole instead of through its inline
machinery. What is replaced is between STX and ETX until the end, as in ``smarty``, so
that the later expressions see what they see there.
"""

import re
from functools import cache, lru_cache

from markdown.extensions import smarty
from markdown.util import Registry

from briefing_app.model.words.fixed_words import words_in

_ESCAPED = re.compile("\x02([0-9]+)\x03")
_REPLACED = re.compile("\x02([^\x03]*[–—…‘’“”][^\x03]*)\x03")
_OWN = ((r"(?<![\w'\"])(\d{1,3})'( ?\d{1,2}(?:\.\d+)?)\"(?!\w)", "\\1′\\2″"),)
"""Feet and inches, of which ``smarty`` makes quotes."""
_SHORTENED = re.compile(
    r"""(?ix) ' (?<![\w']') (?=
        (?: \d\d(?:s|er)? (?! [.,:]\d | [ ]?% )
          | tis | twas | twere | twill | til | em | cause | bout
          | n | ne | nen | nem | ner | s | rauf | raus | rein | rum | runter
        ) (?![\w'])
    )"""
)
"""The apostrophe of a year or a word without its beginning; German ones are spoken language."""
_IN_NAMES = re.compile(
    r"(?i)'n'(?= \w)(?<=\w 'n')(?<!\ba 'n')(?<!\ban 'n')(?<!\bthe 'n')(?<!letter 'n')"
)
"""The *and* of names such as *rock 'n' roll*."""
_NEXT_QUOTE = re.compile(r"(?<!\w)'(?=\w)|(?<![\s(\[sS])('(?!\w))")
"""A single quote that opens; or one that closes, which an apostrophe after an s may be too."""
_SIGNS = {
    "mdash": "\x02—\x03",
    "ndash": "\x02–\x03",
    "ellipsis": "\x02…\x03",
    "left-single-quote": "\x02‘\x03",
    "right-single-quote": "\x02’\x03",
    "left-double-quote": "\x02“\x03",
    "right-double-quote": "\x02”\x03",
}
_APOSTROPHE, _TYPOGRAPHIC_APOSTROPHE = "'", "’"
_MADE = "“”‘’"
"""The quotes that ``smarty`` makes: the outer pair, then the inner."""
_MADE_HERE = re.compile(f"\x02([{_MADE}])\x03")
_WITH_QUOTES = re.compile(r"(?:^|\s)(?:[^\s'\"]*['\"]\S*(?:\s|$))+")
"""Words that hold quotes, with a blank on either side: no expression looks any further."""
_CLOSING = re.compile(r"""["'](?!\w)""")

Quotes = tuple[str, str, str, str]
"""Quotation marks: the outer pair, then the inner."""


@cache
def _steps(part: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the expressions of a part of ``smarty`` in their order, and what replaces each."""
    extension = smarty.SmartyExtension(substitutions=_SIGNS)
    patterns: Registry[smarty.SubstituteTextPattern] = Registry()
    extension.inlinePatterns = patterns  # type: ignore[assignment]
    getattr(extension, part)(None)
    steps = [] if part != "educateQuotes" else [*_OWN]
    for each in patterns:
        put = (f"\\{group}" if isinstance(group, int) else str(group) for group in each.replace)
        steps.append((each.pattern, "".join(put)))
    return tuple((re.compile(pattern), replacement) for pattern, replacement in steps)


def _apply(part: str, text: str) -> str:
    for pattern, replacement in _steps(part):
        text = pattern.sub(replacement, text)
    return text


@lru_cache(maxsize=1000)
def _educated_words(words: str) -> str:
    return _apply("educateQuotes", words)


def _with_apostrophes(text: str) -> str:
    """Return text with the apostrophes of shortened words, of which ``smarty`` makes quotes.

    They are quotes where the next quote closes, as in *'98 was cold'*.
    """

    def sign(found: re.Match[str]) -> str:
        following = _NEXT_QUOTE.search(text, found.end())
        return found[0] if following and following[1] else _TYPOGRAPHIC_APOSTROPHE

    return _SHORTENED.sub(sign, _IN_NAMES.sub("’n’", text))


def _educated(found: re.Match[str]) -> str:
    return _educated_words(found[0])


def escaped(text: str) -> str:
    """Return text in a form in which `smart` leaves it alone."""
    return "".join(f"\x02{ord(sign)}\x03" for sign in text)


def unescaped(text: str) -> str:
    """Return text with what was `escaped` put back."""
    return _ESCAPED.sub(lambda found: chr(int(found[1])), text) if "\x02" in text else text


def quotes_of(lang: str) -> Quotes | None:
    """Return the quotation marks of a language; None for those that ``smarty`` makes."""
    outer, outer_end, inner, inner_end = words_in(lang)["quotes"]
    quotes = outer, outer_end, inner, inner_end
    return None if "".join(quotes) == _MADE else quotes


def smart(text: str, quotes: Quotes | None = None, *, behind_words: bool = False) -> str:
    """Return the text with typographic signs, its plain quotes as those of a language.

    ``behind_words`` tells that words in other markup are right before it. What are typographic
    quotes already stay as they are.
    """
    made = _smart(text, behind_words=behind_words)
    if quotes and "\x02" in made:
        made = _in_language(made, quotes, opened=behind_words)
    return _REPLACED.sub(r"\1", made) if "\x02" in made else made


def _in_language(text: str, quotes: Quotes, *, opened: bool) -> str:
    """Return the text with other quotes; ``opened`` is whether one at its start closes."""
    depth = 0

    def sign(found: re.Match[str]) -> str:
        nonlocal depth
        made, place, end = found[1], *found.span()
        if made == "‘":
            depth += 1
        if made == _TYPOGRAPHIC_APOSTROPHE:
            inside = text[max(0, place - 1) : place].isalnum() and text[end : end + 1].isalnum()
            if inside or not (depth or (opened and place == 0)):
                return made
            depth = max(0, depth - 1)
        return quotes[_MADE.index(made)]

    return _MADE_HERE.sub(sign, text)


def _smart(text: str, *, behind_words: bool) -> str:
    """Return the text with typographic signs between STX and ETX, as ``smarty`` sets them.

    With ``behind_words`` a quote at its start closes; ``smarty`` would open another one.
    """
    if "--" in text:
        text = _apply("educateDashes", text)
    if "'" in text or '"' in text:
        if behind_words and _CLOSING.match(text):
            text = f"\x02{'’' if text[0] == _APOSTROPHE else '”'}\x03{text[1:]}"
        text = _WITH_QUOTES.sub(_educated, _with_apostrophes(text))
    if "..." in text:
        text = _apply("educateEllipses", text)
    return text
