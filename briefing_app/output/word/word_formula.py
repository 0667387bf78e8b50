"""Formulas as Word's own, which it sets, edits and reads aloud.

Source: ISO/IEC 29500-1, section 22.1. Word shows an empty argument as a dotted box, and sets the
name of a function apart from what follows only if that is its argument. LibreOffice reads a formula
in a language of its own: there some signs mean something else, and a sign or a bracket that lacks
what belongs to it stops the formula. Tried with LibreOffice 7.4.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import ClassVar, Final, NamedTuple, cast

from docx.oxml.ns import nsmap
from docx.oxml.parser import oxml_parser
from lxml.etree import _Element as Element

from briefing_app.output.formulas import Part
from briefing_app.output.word.word_parts import Look, run

_PREFIXES = {"m": nsmap["m"]}
_M = f"{{{nsmap['m']}}}"
_NO_WIDTH = "\N{ZERO WIDTH SPACE}"
_OPENING, _CLOSING = frozenset("([{⟨⌈⌊"), frozenset(")]}⟩⌉⌋")
_PAIRS: Final = {"(": ")", "[": "]"}
_AFTER: Final = frozenset("*/<=>")
"""The signs that LibreOffice wants something before, and after them."""
_BEFORE = _AFTER | {"+"}
_OTHERWISE = frozenset("#&^_`|~")
"""The signs that mean something else to LibreOffice, unless they are text."""
_IN_TEXT: Final = str.maketrans('"\\', "”∖")
"""For the signs that end a text in LibreOffice those that look like them."""
_INTEGRALS = frozenset("∫∬∭∮∯∰")
_SUMS = frozenset("∑∏∐") | _INTEGRALS
"""The signs that have what they add up or multiply as their argument."""
_JOINING = frozenset("⋂⋃⋀⋁⨀⨁⨂⨄⨆")
"""The others that have their conditions below them in a line of their own."""
_MOST_APPLIED = 8
"""So many names and signs can be applied to one another; no reader of XML takes hundreds."""
_SPACES: Final = ((1.0, "\u2003"), (0.5, "\u2002"), (0.25, "\u2005"), (0.16, "\u2009"))
"""Widths in em, and the space that is as wide."""


def formula_element(body: Part, look: Look, *, alone: bool) -> Element:
    """Return a formula in the colour and the size of some looks.

    What stands ``alone`` has a line of its own, in its middle, and conditions below its signs.
    """
    made = _math("oMath", *_Writer(look, alone=alone).write([body]))
    if not alone:
        return made
    return _math("oMathPara", _math("oMathParaPr", _math("jc", val="center")), made)


class _Head(NamedTuple):
    """A large sign or the name of a function, with what is below and above it.

    They are ``stacked`` if the author says so; as a rule that is up to where the formula stands.
    """

    base: Part
    below: list[Part]
    above: list[Part]
    stacked: bool

    @property
    def sign(self) -> str:
        """The large sign, or nothing for a name."""
        return str(self.base["text"]) if self.base["m"] == "sign" else ""


class _Writer:
    def __init__(self, look: Look, *, alone: bool) -> None:
        self._look = look
        self._alone = alone
        self._applied_within = 0

    def write(self, parts: Iterable[Part]) -> list[Element]:
        """Return parts that stand in one row."""
        left = _completed(_flat(parts))
        made: list[Element] = []
        while left:
            part = left.pop(0)
            head = _head(part)
            can = head and self._applied_within < _MOST_APPLIED
            count = _argument_length(left) if can else 0
            if head and (count or head.sign):
                made.append(self._applied(head, left[:count]))
                del left[:count]
            else:
                made += self._writers[str(part["m"])](self, part)
        return made

    def _argument(self, tag: str, *parts: Part) -> Element:
        return _math(tag, *(self.write(parts) or self._letters(_NO_WIDTH, "p")))

    def _letters(self, words: str, style: str = "") -> list[Element]:
        """Return letters, slanted or in a style of Word’s: ``p`` for upright, ``nor`` for text."""
        if self._look.bold and style != "nor":
            style = "b" if style == "p" else "bi"
        made = _math("r")
        if style:
            kind = _math("nor") if style == "nor" else _math("sty", val=style)
            made.append(_math("rPr", kind))
        made.extend(run(look=self._look._replace(bold=False, italic=False)))
        text = _math("t")
        text.text = words.translate(_IN_TEXT)
        text.set(f"{{{nsmap['xml']}}}space", "preserve")
        made.append(text)
        return [made]

    def _applied(self, head: _Head, argument: list[Part]) -> Element:
        """Return a sign or a name with what it is applied to."""
        self._applied_within += 1
        inside = self._argument("e", *argument)
        self._applied_within -= 1
        if not head.sign:
            base: Part = {"m": "name", "text": head.base["text"]}
            stacked = head.stacked or head.base["m"] == "limit"
            name = self._attached_to(base, head.below, head.above, stacked=stacked)
            return _math("func", _math("fName", *name), inside)
        stacked = head.stacked or (self._alone and head.sign not in _INTEGRALS)
        properties = [_math("chr", val=head.sign)]
        properties.append(_math("limLoc", val="undOvr" if stacked else "subSup"))
        places = (("subHide", head.below), ("supHide", head.above))
        properties += [_math(tag, val="1") for tag, parts in places if not parts]
        return _math(
            "nary", _math("naryPr", *properties), self._argument("sub", *head.below),
            self._argument("sup", *head.above), inside,
        )  # fmt: skip

    def _attached_to(
        self, base: Part, below: list[Part], above: list[Part], *, stacked: bool
    ) -> list[Element]:
        places = [("sub", "limLow", below), ("sup", "limUpp", above)]
        places = [each for each in places if each[2]]
        # Alone, such a sign would have room beside it.
        text: Part = {"m": "text", "text": base.get("text", "")}
        inside = self._argument("e", text if base.get("text") in _BEFORE else base)
        if stacked:
            for _tag, name, parts in places:
                inside = _math("e", _math(name, inside, self._argument("lim", *parts)))
            return list(inside)
        if not places:
            return list(inside)
        name = "s" + "".join(tag.title() for tag, _name, _parts in places)
        return [_math(name, inside, *(self._argument(tag, *parts) for tag, _name, parts in places))]

    # The kinds of parts

    def _sign(self, part: Part) -> list[Element]:
        sign = str(part["text"])
        return self._letters(sign, "nor" if sign in _OTHERWISE else "")

    def _word(self, part: Part) -> list[Element]:
        # The name of a function without an argument stops LibreOffice.
        words = str(part["text"])
        return self._letters(words, "nor" if words[0].isalpha() else "p")

    def _name(self, part: Part) -> list[Element]:
        return self._letters(str(part["text"]), "p")

    def _text(self, part: Part) -> list[Element]:
        return self._letters(str(part["text"]), "nor")

    def _space(self, part: Part) -> list[Element]:
        left, spaces = cast("float", part["width"]), ""
        for width, space in _SPACES:
            count = max(0, int(left / width))
            spaces, left = spaces + count * space, left - count * width
        return self._letters(spaces, "p") if spaces else []

    def _fenced(self, part: Part) -> list[Element]:
        """Return what stands between two signs that are as high as it is."""
        inside = _of(part)
        signs = [inside.pop(place).get("text", "") if inside and _is_edge(inside[place]) else ""
                 for place in (0, -1)]  # fmt: skip
        properties = [_math(tag, val=str(sign))
                      for tag, sign in zip(("begChr", "endChr"), signs, strict=True)]  # fmt: skip
        return [_math("d", _math("dPr", *properties), self._argument("e", *inside))]

    def _fraction(self, part: Part) -> list[Element]:
        above, below = _of(part)
        bare = [_math("fPr", _math("type", val="noBar"))] if part["m"] == "stack" else []
        return [_math("f", *bare, self._argument("num", above), self._argument("den", below))]

    def _square_root(self, part: Part) -> list[Element]:
        hidden = _math("radPr", _math("degHide", val="1"))
        return [_math("rad", hidden, _math("deg"), self._argument("e", *_of(part)))]

    def _root(self, part: Part) -> list[Element]:
        degree, inside = _of(part)
        return [_math("rad", self._argument("deg", degree), self._argument("e", inside))]

    def _accent(self, part: Part) -> list[Element]:
        properties = _math("accPr", _math("chr", val=str(part["text"])))
        return [_math("acc", properties, self._argument("e", *_of(part)))]

    def _line(self, part: Part) -> list[Element]:
        side = "top" if part["m"] == "overline" else "bot"
        properties = _math("barPr", _math("pos", val=side))
        return [_math("bar", properties, self._argument("e", *_of(part)))]

    def _brace(self, part: Part) -> list[Element]:
        sign, side, other = ("⏞", "top", "bot") if part["m"] == "overbrace" else ("⏟", "bot", "top")
        properties = _math(
            "groupChrPr", _math("chr", val=sign), _math("pos", val=side), _math("vertJc", val=other)
        )
        return [_math("groupChr", properties, self._argument("e", *_of(part)))]

    def _attached(self, part: Part) -> list[Element]:
        base, below, above = _places(part)
        joins = self._alone and base.get("text") in _JOINING
        return self._attached_to(base, below, above, stacked=joins or part["m"] == "limits")

    def _table(self, part: Part) -> list[Element]:
        cells, columns = _of(part), cast("int", part["columns"])
        count = _math("count", val=str(columns))
        side = _math("mcJc", val="left" if part["left"] else "center")
        made = _math("m", _math("mPr", _math("mcs", _math("mc", _math("mcPr", count, side)))))
        for start in range(0, len(cells), columns):
            row = (self._argument("e", each) for each in cells[start : start + columns])
            made.append(_math("mr", *row))
        return [made]

    _writers: ClassVar[Mapping[str, Callable[["_Writer", Part], list[Element]]]] = {
        "lr": _fenced,
        "sign": _sign,
        "word": _word,
        "name": _name,
        "text": _text,
        "limit": _word,
        "fraction": _fraction,
        "stack": _fraction,
        "sqrt": _square_root,
        "root": _root,
        "accent": _accent,
        "overline": _line,
        "underline": _line,
        "overbrace": _brace,
        "underbrace": _brace,
        "attached": _attached,
        "limits": _attached,
        "table": _table,
        "space": _space,
    }


_NOTHING: Final[Part] = {"m": "row"}
_ROOM: Final[Part] = {"m": "name", "text": _NO_WIDTH}


def _math(tag: str, *children: Element, val: str | None = None) -> Element:
    """Return an element of a formula with children and, if it has one, its value."""
    made = oxml_parser.makeelement(f"{_M}{tag}", nsmap=_PREFIXES)
    if val is not None:
        made.set(f"{_M}val", val)
    made.extend(children)
    return made


def _of(part: Part) -> list[Part]:
    """Return what a part is made of."""
    return [*cast("list[Part]", part.get("of", []))]


def _is_edge(part: Part) -> bool:
    """Whether a part is a sign around others, or the place of one that is left out."""
    return part["m"] == "sign" or part == _NOTHING


def _flat(parts: Iterable[Part]) -> list[Part]:
    """Return parts without the rows that they are in."""
    return [each for part in parts for each in (_flat(_of(part)) if part["m"] == "row" else [part])]


def _completed(parts: list[Part]) -> list[Part]:
    """Return the parts of a row with all that LibreOffice wants around their signs.

    A bracket without its other half is text.
    """
    signs = [str(each["text"]) if each["m"] == "sign" else "" for each in parts]
    lone = _unmatched(signs)
    made: list[Part] = []
    for place, (part, sign) in enumerate(zip(parts, signs, strict=True)):
        before = signs[place - 1] if place else "("
        after = signs[place + 1] if place + 1 < len(signs) else ")"
        if sign in _AFTER and (before in _BEFORE or before in _OPENING):
            made.append(_ROOM)
        made.append({"m": "text", "text": sign} if place in lone else part)
        if sign in _BEFORE and after in _CLOSING:
            made.append(_ROOM)
    return made


def _unmatched(signs: list[str]) -> set[int]:
    """Return the places of the brackets that have no other half."""
    lone: set[int] = set()
    opened: list[int] = []
    for place, sign in enumerate(signs):
        if sign in _PAIRS:
            opened.append(place)
        elif sign in _PAIRS.values():
            if opened and _PAIRS[signs[opened[-1]]] == sign:
                opened.pop()
            else:
                lone |= {place, *opened[-1:]}
                del opened[-1:]
    return lone | {*opened}


def _places(part: Part) -> tuple[Part, list[Part], list[Part]]:
    """Return the base of a part, and what is below and above it: one part each, or none."""
    base, *others = _of(part)
    at = [*zip(cast("list[str]", part["places"]), others, strict=True)]
    below, above = ([each for place, each in at if place == side] for side in "bt")
    return base, below, above


def _head(part: Part) -> _Head | None:
    """Return what a part is if it is a large sign or a name, alone or with what is attached."""
    base, below, above = part, list[Part](), list[Part]()
    if part["m"] in {"attached", "limits"}:
        base, below, above = _places(part)
    words = str(base.get("text", ""))
    is_name = base["m"] == "limit" or (base["m"] == "word" and words[0].isalpha())
    if not is_name and not (base["m"] == "sign" and words in _SUMS):
        return None
    return _Head(base, below, above, stacked=part["m"] == "limits")


def _argument_length(parts: list[Part], most: int = _MOST_APPLIED) -> int:
    """Return of how many of the parts after a sign or a name its argument is.

    That is one part with what it is applied to, or what is in brackets; a sign such as “=” is none.
    """
    depth = 0
    for count, part in enumerate(parts, 1):
        sign = str(part["text"]) if part["m"] == "sign" else ""
        depth += (sign in _OPENING) - (sign in _CLOSING)
        if count == 1 and sign and depth <= 0:
            return int(sign.isalnum())
        if depth <= 0 and part["m"] != "space":
            is_applied = most > 0 and _head(part) is not None
            return count + (_argument_length(parts[count:], most - 1) if is_applied else 0)
    return 0
