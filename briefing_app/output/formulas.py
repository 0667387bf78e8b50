"""Formulas in TeX as data for the paper, and in words for all who hear a text.

latex2mathml reads the TeX; of its MathML only what is known here becomes data, which the template
makes a formula of by Typst's own functions. No text of a briefing becomes Typst code. Mathra says
the same MathML in words.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from briefing_app.model.words.legible import legible
from briefing_app.system_errors import is_panic

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Part: TypeAlias = dict[str, object]

_EMPTY: Final[Part] = {"m": "row"}
_LONGEST = 2000
_DEEPEST = 12
"""Typst allows 80 calls in one another, those for what is around the formula among them."""
_MACRO = re.compile(r"\\(?:def|newcommand|newenvironment|DeclareMathOperator)(?![A-Za-z])")
"""What gives names to parts of a formula. A few lines of such names make one without an end."""
_THIN: Final = 0.167
"""The width of the narrowest space of TeX, in em."""
_ACCENTS: Final = {
    "^": "\u0302", "~": "\u0303", "˙": "\u0307", "¨": "\u0308", "→": "\u20d7", "⃗": "\u20d7",
    "ˇ": "\u030c", "˘": "\u0306", "´": "\u0301", "`": "\u0300", "¯": "\u0304", "‾": "\u0304",
}  # fmt: skip
_LINES: Final = frozenset("¯‾―")
_BOTH: Final = ("msubsup", "munderover")
_BELOW: Final = {
    "―": "underline",
    "_": "underline",
    "\u0332": "underline",
    "\u23df": "underbrace",
    "\u23de": "overbrace",
}
_OVER_LIMITS: Final = frozenset({"lim", "max", "min", "sup", "inf", "lim sup", "lim inf"})
"""The names below which a display has its conditions."""


class _UnknownError(Exception):
    """Something in a formula has no counterpart."""


class Formula(NamedTuple):
    """A formula as data, and as it is read aloud."""

    body: Part
    aloud: str


def formula(tex: str, lang: str) -> Formula | None:
    """Return a formula; None if it cannot be drawn as it is meant.

    It is read aloud in the language of a tag, or in English where mathra does not know it.
    """
    from defusedxml.ElementTree import fromstring
    from latex2mathml.converter import convert

    if len(tex) > _LONGEST or _MACRO.search(tex):
        return None
    try:
        written = convert(tex)
        body = _part(fromstring(written), 0)
    except Exception:  # noqa: BLE001 - their errors have no class in common; the TeX is shown then
        return None
    return Formula(body, _aloud(written, lang) or tex)


def _aloud(written: str, lang: str) -> str:
    """Return MathML in words; nothing if mathra cannot say it."""
    from mathra import render

    try:
        said = render(written, _spoken(lang), input="mathml")
    except BaseException as error:
        if not isinstance(error, Exception) and not is_panic(error):
            raise
        return ""
    return legible(said["speech"]).strip()


def _spoken(lang: str) -> str:
    """Return the language that a formula is read aloud in, as mathra names it."""
    from mathra import locales

    known = {_code(each["code"]): each["code"] for each in locales()}
    return known.get(_code(lang), "en")


def _code(lang: str) -> str:
    return lang.lower().replace("_", "-").partition("-")[0]


def _part(element: "Element", depth: int) -> Part:
    if depth > _DEEPEST:
        raise _UnknownError
    return _PARTS[_name(element)](element, depth)


def _row(element: "Element", depth: int) -> Part:
    children = list(element)
    if len(children) == 1:
        return _part(children[0], depth)
    parts = _with_whole_numbers(children, _inner(element, depth))
    if children and children[0].get("form") == "prefix":
        return {"m": "lr", "of": parts}
    for place in range(1, len(parts) - 1):
        before, inside, after = parts[place - 1 : place + 2]
        if inside["m"] in {"table", "stack"} and before["m"] == after["m"] == "sign":
            # TeX sets these signs as high as what is between them.
            grown: Part = {"m": "lr", "of": [before, inside, after]}
            parts[place - 1 : place + 2] = [_EMPTY, grown, _EMPTY]
    return {"m": "row", "of": parts}


def _with_whole_numbers(children: list["Element"], parts: list[Part]) -> list[Part]:
    """Return the parts of a row, of which a number such as ``0{,}4`` is one."""
    made: list[Part] = []
    number = ""
    for place, (child, part) in enumerate(zip(children, parts, strict=True)):
        around = [
            _name(each) for each in (*children[place - 1 : place], *children[place + 1 :][:1])
        ]
        is_point = _name(child) == "mrow" and part.get("text") in {",", "."}
        if made and (number or (is_point and around == ["mn", "mn"])):
            number = f"{made[-1]['text']}{part['text']}"
            made[-1] = {"m": "word", "text": number}
            number = number if is_point else ""
        else:
            made.append(part)
    return made


def _inner(element: "Element", depth: int) -> list[Part]:
    return [_part(child, depth + 1) for child in element]


def _all(element: "Element", depth: int, count: int) -> list[Part]:
    """Return the parts of an element; an unfinished formula has fewer than it must."""
    if len(element) != count:
        raise _UnknownError
    return _inner(element, depth)


def _sign(element: "Element", _depth: int) -> Part:
    words = (element.text or "").strip()
    if "\\" in words or ("&" in words and len(words) > 1):
        raise _UnknownError  # a command that is not known
    if not words or unicodedata.category(words[0]) == "Cf":
        return _EMPTY
    if words in _OVER_LIMITS:
        return {"m": "limit", "text": words}
    if len(words) == 1:
        return {"m": "sign", "text": legible(words)}
    return {"m": "word", "text": legible(words)}


def _words(element: "Element", _depth: int) -> Part:
    return {"m": "text", "text": legible(element.text or "")}


def _fraction(element: "Element", depth: int) -> Part:
    name = "stack" if element.get("linethickness") in {"0", "0em"} else "fraction"
    return {"m": name, "of": _all(element, depth, 2)}


def _root(element: "Element", depth: int) -> Part:
    if _name(element) == "mroot":
        return {"m": "root", "of": _all(element, depth, 2)[::-1]}
    return {"m": "sqrt", "of": [_row(element, depth + 1)]}


def _attached(element: "Element", depth: int) -> Part:
    """Return what stands above and below, or raised and lowered."""
    name = _name(element)
    base, *others = _all(element, depth, 3 if name in _BOTH else 2)
    if name == "mover" and others[0].get("m") == "sign":
        sign = str(others[0]["text"])
        if sign in _ACCENTS and not (sign in _LINES and base["m"] != "sign"):
            return {"m": "accent", "text": _ACCENTS[sign], "of": [base]}
        if sign in _LINES:
            return {"m": "overline", "of": [base]}
    if name in {"munder", "mover"} and (kind := _BELOW.get(str(others[0].get("text")))):
        return {"m": kind, "of": [base]}
    below = others[:1] if name in {"msub", "munder", *_BOTH} else []
    above = others[-1:] if name in {"msup", "mover", *_BOTH} else []
    places = ["b"] * len(below) + ["t"] * len(above)
    kind = "limits" if name.startswith(("munder", "mover")) else "attached"
    return {"m": kind, "places": places, "of": [base, *below, *above]}


def _table(element: "Element", depth: int) -> Part:
    rows = [[_row(cell, depth + 2) for cell in row] for row in element]
    width = max(map(len, rows), default=0)
    cells = [each for row in rows for each in (*row, *[_EMPTY] * (width - len(row)))]
    if not width:
        raise _UnknownError
    left = any(cell.get("columnalign") == "left" for cell in element.iter())
    return {"m": "table", "columns": width, "left": left, "of": cells}


def _space(element: "Element", _depth: int) -> Part:
    given = element.get("width", "")
    width = -_THIN if given.startswith("negative") else float(given.removesuffix("em"))
    return {"m": "space", "width": max(-1.0, min(width, 4.0))}


def _name(element: "Element") -> str:
    return str(element.tag).rpartition("}")[2]


_PARTS: Final[dict[str, Callable[["Element", int], Part]]] = {
    **dict.fromkeys(("math", "mrow", "mstyle", "mpadded", "mtd"), _row),
    **dict.fromkeys(("mi", "mo", "mn"), _sign),
    **dict.fromkeys(("msub", "msup", "msubsup", "munder", "mover", "munderover"), _attached),
    **dict.fromkeys(("msqrt", "mroot"), _root),
    "mtext": _words,
    "mfrac": _fraction,
    "mtable": _table,
    "mspace": _space,
}
