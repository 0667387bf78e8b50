"""Texts, front matter and bytes made at random of what the formats are made of, and of tricks."""

import random
import re
from collections.abc import Callable

KINDS_OF_NAMES = (
    "x" * 300, "é" * 200, "gnp\u202eexe", "\u2066a\u2069", "a\u200bb", "\ufeffa", "\U000e0041a",
    "\u115fa", '"', "'", '"\'`', "<b>b</b>", '<img src="file:///etc/passwd">', "&amp;&lt;", "a&b",
    "$(id)", "`id`", "; rm -rf ~", "| cat", "%s%n%x", "{0.__class__}", "{}", "%(a)s", "\\n", "\\",
    "../../etc/passwd", "C:\\x", "//host/x", "CON", "a/b", ".", "..", "-o", "=1+1", "@a", "+1",
    "\ud800", "\x1b[31m", "\x7f", "\t", "а", "ＹＯＵ", "SECRЕT", '#read("/etc/passwd")', "@ref",
    "]]>", "-->", "*/", "\u0301" * 70, "a" + "\u0301" * 65, "👩‍👩‍👧", "한국", "שלום",
    "m1", "E1", "brown",
)  # fmt: skip
"""Names of every kind that a file, a person or a cell may have."""

_SIGNS = (
    "*", "**", "_", "__", "~~", "`", "``", "==", "[", "]", "(", ")", "![", "](", "('", '("', "[^1]",
    "[^", "[@brown]", "[@E1, p. 3]", "[see @brown; @E1]", "[@", "[[", "]]", "![[",
    "{: #x .c }", "{:",
    "}", "{.silence-hedges}", "<br>", "<sub>", "</sub>", "<kbd>", "<mark>", "<abbr title='x'>",
    "</abbr>", "<ins>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "<script>", "</script>", "<style>",
    "<details>", "<img src=x onerror=y>", "https://example.org/a?b=c&d", "www.example.org",
    "<https://x.org>", "a@example.org", "mailto:a@b", "javascript:x", "data:text/html,x", "file:///x",
    "#first", "map.png", "none.png", "&amp;", "&#0;", "&#x202e;", "&none;", "--", "...", "|",
    "$x^2$",
    "(S)", "(U//FOUO)", "(TS)", "\\", "\n", "  \n", "\t", "\n\n", "!!!", ":", ":   d", "2018-04-27",
    "1953", "likely", "very unlikely", "\x02", "\x03", "\u2028", "\x85", "\x0b", "\x0c", "🏴",
)  # fmt: skip
_WORDS = ("fog", "engine", "border", "likely", "may", "1953", "é", "한국", "שלום", "don't", "HTML")
_KEYS = (
    "title", "subtitle", "as_of", "author", "authors", "marking", "lang", "scale", "sources",
    "silence", "timeline", "distribution", "comparison", "question", "label", "motivations",
    "criteria", "cells", "evidence", "assumptions", "indicators", "id", "text", "source", "date",
    "credibility", "relevance", "ratings", "rating", "because", "m1", "E1", "likelihood",
    "confidence", "section", "summary", "event", "note", "grade", "file", "sheet", "check", "name",
    "copies", "paragraphs", "state", "by", "<<", "x",
)  # fmt: skip
_VALUES = (
    "m1", "m2", "E1", "brown", "likely", "almost certain", "high", "low", "CC", "C", "N", "I", "II",
    "NA", "", "~", "null", "yes", "2018-02-31", "2018-02-10", "2018-04", "2018", "-0044-03-15",
    "9999-12-31", "0000", "10000", "icd203", "phia", "B2", "Z9", "[]", "{}", "'", '"', "|\n   x",
    ">\n   folded", "&a x", "*a", "!!str x", "!!python/object:os.system x", "SECRET//NOFORN",
    "UNCLASSIFIED", "1.10", "0x10", "1e400", "nan", "a: b", "- x", "# c", "../x.yaml", "m.csv",
    "en", "ar", "xx-yy-zz", "[[[[[[[[[[[[[[[[[[[[x", "1" * 400,
)  # fmt: skip

EXAMPLE = """\
title: Why the ferry was late
subtitle: A short note
as_of: 2024-03-05
author: Desk 4
marking: UNCLASSIFIED
scale: icd203
sources:
  - {id: brown, title: "The log", grade: B2}
  - {id: radio, title: "Radio"}
timeline:
  - {date: 2024-03-03, event: "Fog", source: brown}
  - {date: 2024-03, event: "March"}
comparison:
  question: Why?
  label: Reason
  motivations:
    - {id: m1, title: Fog, likelihood: likely, confidence: low}
    - {id: m2, title: Engine, likelihood: unlikely}
  criteria:
    - {id: C1, text: Cost, cells: {m1: Nothing, m2: Repair}}
  evidence:
    - {id: E1, text: "Boats waited", date: 2024-03-03, source: brown, credibility: high,
       relevance: low, ratings: {m1: {rating: CC, because: "They wait for fog"}, m2: N}}
    - {id: E2, text: "No smoke", ratings: {m1: C, m2: II}}
"""
"""Front matter with most of the keys, in which tricks are put."""

Made = Callable[[random.Random], bytes]


def a_name(rng: random.Random) -> str:
    """Return a name of any kind."""
    return rng.choice(KINDS_OF_NAMES)


def a_line(rng: random.Random, most: int = 10) -> str:
    """Return words and signs, without line breaks."""
    words = (*_WORDS, *_SIGNS, rng.choice(KINDS_OF_NAMES))
    made = (rng.choice(words) + rng.choice(("", " ", " ")) for _ in range(rng.randint(1, most)))
    return "".join(made).replace("\n", " ")


def _listed(rng: random.Random) -> str:
    marks = ("- ", "* ", "+ ", "1. ", "2) ", "999999999. ", "- [ ] ", "- [x] ", "-", "    - ")
    return "\n".join(rng.choice(marks) + a_line(rng, 4) for _ in range(rng.randint(1, 5)))


def _table(rng: random.Random) -> str:
    width = rng.randint(1, 5)
    rows = [
        rng.choice(("|", ""))
        + "|".join(a_line(rng, 2) for _ in range(width + rng.choice((0, 0, 1))))
        for _ in range(rng.randint(2, 5))
    ]
    rows.insert(1, "|" + "|".join(rng.choice(("---", ":-", ":-:", "-:", "")) for _ in range(width)))
    return "\n".join(rows)


def _callout(rng: random.Random) -> str:
    kind = rng.choice(("judgement", "assumption", "editor", "note", "warning", "", "x y", "note y"))
    title = rng.choice(("", ' "t"', ' ""', f' "{a_name(rng)}"'))
    return f"!!! {kind}{title}\n    {a_line(rng)}\n\n    {a_line(rng)}"


def _image(rng: random.Random) -> str:
    target = rng.choice(("map.png", "none.png", "m.csv", "http://a/b.png", a_name(rng)))
    title = rng.choice(("", ' "t"', " =3x"))
    return f"![{a_line(rng, 2)}]({target}{title}){a_line(rng, 2)}"


def _code(rng: random.Random) -> str:
    language = rng.choice(("", "py", "{.x}", a_name(rng)))
    return f"```{language}\n{a_line(rng)}\n{rng.choice(('```', '~~~', ''))}"


_LEAVES: tuple[Callable[[random.Random], str], ...] = (
    lambda rng: f"{'#' * rng.randint(1, 7)} {a_line(rng, 4)}",
    lambda rng: f"{a_line(rng, 3)}\n{rng.choice('=-') * rng.randint(1, 5)}",
    _listed,
    _table,
    _callout,
    _image,
    _code,
    lambda rng: f"[^{rng.choice('12x')}]: {a_line(rng)}\n\n    {a_line(rng)}",
    lambda rng: f"term {a_line(rng, 2)}\n:   {a_line(rng)}\n\n    {a_line(rng, 3)}\n:   d",
    lambda rng: f"*[{rng.choice(('HTML', 'fog', 'a', '', a_name(rng)))}]: {a_line(rng, 2)}",
    lambda rng: f"[{rng.choice(('one', 'x', ''))}]: {a_line(rng, 1)} '{a_line(rng, 1)}'",
    lambda rng: f"[{a_line(rng, 2)}]({a_name(rng)}{a_line(rng, 1)}){a_line(rng, 2)}",
    lambda rng: f"> [!{rng.choice(('NOTE', 'TIP', 'x'))}]\n> {a_line(rng)}",
    lambda rng: rng.choice(("---", "***", "* * *", "...", "+++", "{: .silence-hedges }")),
    lambda rng: rng.choice(("<div>", "<table><tr><td>", "<details><summary>")) + a_line(rng, 4),
    a_line,
    a_line,
)  # fmt: skip


def _within(rng: random.Random, text: str) -> str:
    first, rest = rng.choice((("> ", "> "), ("- ", "  "), ("1. ", "   "), ("    ", "    "),
                              ("!!! note\n    ", "    "), (":   ", "    ")))  # fmt: skip
    head, *others = text.split("\n")
    return "\n".join((first + head, *(rest + line for line in others)))


def a_block(rng: random.Random) -> str:
    """Return a block, which may be in others."""
    text = rng.choice(_LEAVES)(rng)
    while rng.random() < 0.3:
        text = _within(rng, text)
    return text


def _key_lines(rng: random.Random, depth: int = 0) -> str:
    pad = "  " * depth
    lines = []
    for _ in range(rng.randint(1, 5)):
        value = rng.choice((*_VALUES, a_name(rng)))
        key = rng.choice((*_KEYS, a_name(rng)))
        lines.append(f"{pad}{rng.choice(('', '', '- '))}{key}: {value}\n")
        if depth < 4 and rng.random() < 0.3:
            lines.append(f"{pad}{key}:\n{_key_lines(rng, depth + 1)}")
    return "".join(lines)


def front_matter(rng: random.Random) -> str:
    """Return front matter: keys at random, or the example with changes."""
    if rng.random() < 0.2:
        return _key_lines(rng)
    text = EXAMPLE
    for _ in range(rng.randint(1, 4)):
        values = [found.span(1) for found in re.finditer(r"[:{,\[] ?([^\s{}\[\],:]+)", text)]
        start, end = rng.choice(values or [(0, 0)])
        way = rng.randrange(4)
        if way == 0:
            text = text[:start] + rng.choice(_VALUES) + text[end:]
        elif way == 1:
            text = f"{text[:start]}{_quoted(a_name(rng))}{text[end:]}"
        else:
            lines = text.split("\n")
            at = rng.randrange(len(lines))
            lines[at : at + rng.choice((0, 1, 1))] = rng.choice(
                ([], [lines[rng.randrange(len(lines))]], [f"  {lines[at]}"], [lines[at].lstrip()],
                 [f"{'  ' * rng.randrange(4)}{rng.choice(_KEYS)}: {rng.choice(_VALUES)}"])
            )  # fmt: skip
            text = "\n".join(lines)
    return text


def _quoted(name: str) -> str:
    return "'" + name.replace("'", "''") + "'"


def encoded(text: str) -> bytes:
    """Return text as bytes; half a character becomes its three bytes, which are not UTF-8."""
    return text.encode("utf-8", "surrogatepass")


def a_text(rng: random.Random) -> bytes:
    """Return a Markdown text, usually below front matter."""
    front = f"---\n{EXAMPLE}---\n\n" if rng.random() < 0.5 else ""
    blocks = (a_block(rng) for _ in range(rng.randint(1, 12)))
    return encoded(front + rng.choice(("\n\n", "\n\n", "\n")).join(blocks)).replace(
        b"\xed\xa0\x80", b"?"
    )


def a_front(rng: random.Random) -> bytes:
    """Return a text of which the front matter is what is tried."""
    mark = rng.choice(("---", "---", "---", "+++", "----"))
    end = rng.choice((mark, mark, "...", ""))
    text = f"{mark}\n{front_matter(rng)}\n{end}\n\n# First\n\n{a_line(rng)}\n"
    return encoded(text).replace(b"\xed\xa0\x80", b"?")


def changed(rng: random.Random, data: bytes, most: int = 60_000) -> bytes:
    """Return bytes with some of them changed, taken away, doubled or put in."""
    found = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 16))):
        found = found or bytearray(b"x")
        at, other = rng.randrange(len(found)), rng.randrange(len(found))
        way = rng.randrange(6)
        if way == 0:
            found[at] = rng.randrange(256)
        elif way == 1:
            del found[at : at + rng.choice((1, 2, 8, 64))]
        elif way == 2:
            found[at:at] = encoded(a_name(rng))
        elif way == 3:
            found[at:at] = found[other : other + rng.choice((1, 4, 16, 128))]
        elif way == 4:
            found[at] ^= 1 << rng.randrange(8)
        else:
            found[at : at + 4] = rng.choice(
                (bytes(4), b"\xff" * 4, b"\x7f\xff\xff\xff", b"\1\0\0\0")
            )
    return bytes(found[:most])
