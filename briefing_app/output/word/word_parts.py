"""The pieces of WordprocessingML that a document is put together from.

Source: ISO/IEC 29500-1, section 17. The order of the children of an element's properties is that of
the schema: Word repairs a file with another order.
"""

from collections.abc import Iterable
from typing import NamedTuple

from docx.oxml.ns import nsmap
from docx.oxml.parser import oxml_parser
from lxml.etree import _Element as Element

from briefing_app.model.words.language import Direction, text_direction

LINK, MARKED = "1A54A8", "FFF2C2"
"""The colours of links and of marked words, as in the light theme."""

_PREFIXES = {"w": nsmap["w"]}
_W = f"{{{nsmap['w']}}}"
_MONO = "Courier New"
_CELL = 80
_MANY_COLUMNS = 9
"""From so many columns on, a table has narrow margins in its cells, and small letters."""
_SMALL = 15

_BAR, _BAR_GAP = 24, 8
"""The margin of a cell in twentieths of a point, the width of a bar in eighths, and its distance
from the words in points."""


class Box(NamedTuple):
    """The surroundings of a paragraph: the colours of its bar and of its ground, or ``""``."""

    bar: str
    ground: str


class Look(NamedTuple):
    """The looks of words; ``colour`` and ``size``, in half points, are empty for the usual ones.

    ``underline`` is ``single``, ``double`` or empty. ``lang`` is the language of the words if it is
    not that of the document.
    """

    bold: bool = False
    italic: bool = False
    strike: bool = False
    vertical: str = ""
    mono: bool = False
    mark: bool = False
    colour: str = ""
    size: int = 0
    underline: str = ""
    lang: str = ""


PLAIN = Look()


def table_look(columns: int) -> Look:
    """Return the looks of the words in a table of so many columns."""
    return PLAIN._replace(size=_SMALL) if columns >= _MANY_COLUMNS else PLAIN


def element(tag: str, *children: Element, **attributes: str | int) -> Element:
    """Return an element of WordprocessingML with children and attributes."""
    made = oxml_parser.makeelement(f"{_W}{tag}", nsmap=_PREFIXES)
    for name, value in attributes.items():
        made.set(f"{_W}{name}", str(value))
    made.extend(children)
    return made


def paragraph_properties(
    style: str,
    direction: Direction,
    *,
    numbering: tuple[int, int] | None = None,
    box: Box | None = None,
    indent: tuple[int, int] = (0, 0),
    align: str = "",
) -> Element:
    """Return the properties of a paragraph.

    ``style`` is the id of a style, ``numbering`` a list and a level in it, ``indent`` where its
    lines begin and by how much its first hangs out, in twentieths of a point.
    """
    made = element("pPr", element("pStyle", val=style))
    if numbering:
        number, level = numbering
        made.append(element("numPr", element("ilvl", val=level), element("numId", val=number)))
    if box:
        side = "right" if direction == "rtl" else "left"
        bar = element(side, val="single", sz=_BAR, space=_BAR_GAP, color=box.bar)
        made.append(element("pBdr", bar))
        if box.ground:
            made.append(shading(box.ground))
    if direction == "rtl":
        made.append(element("bidi"))
    start, hanging = indent
    if start or hanging:
        made.append(element("ind", left=start, hanging=hanging))
    if align:
        made.append(element("jc", val=align))
    return made


def shading(colour: str) -> Element:
    """Return the ground of a paragraph, a cell or some words."""
    return element("shd", val="clear", color="auto", fill=colour)


def _run_properties(look: Look, *, right_to_left: bool) -> Element:
    made = element("rPr")
    if look.mono:
        made.append(element("rFonts", ascii=_MONO, hAnsi=_MONO, cs=_MONO))
    for tags, wanted in ((("b", "bCs"), look.bold), (("i", "iCs"), look.italic),
                         (("strike",), look.strike)):  # fmt: skip
        made.extend(element(tag) for tag in tags if wanted)
    if look.colour:
        made.append(element("color", val=look.colour))
    if look.size:
        made.extend((element("sz", val=look.size), element("szCs", val=look.size)))
    if look.underline:
        made.append(element("u", val=look.underline))
    if look.mark:
        made.append(shading(MARKED))
    if look.vertical:
        made.append(element("vertAlign", val=look.vertical))
    if right_to_left:
        made.append(element("rtl"))
    if look.lang:
        made.append(element("lang", val=look.lang, eastAsia=look.lang, bidi=look.lang))
    return made


def run(*children: Element, look: Look = PLAIN, right_to_left: bool = False) -> Element:
    """Return a run of what looks the same."""
    properties = _run_properties(look, right_to_left=right_to_left)
    return element("r", *((properties,) if len(properties) else ()), *children)


def text_run(words: str, look: Look, direction: Direction) -> Element:
    """Return words as a run; those without letters have the direction of their paragraph."""
    text = element("t")
    text.text = words
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return run(text, look=look, right_to_left=text_direction((words,), direction) == "rtl")


def field(code: str, shown: Iterable[Element], look: Look = PLAIN) -> list[Element]:
    """Return a field, such as the number of the page, with what it shows until it is updated."""
    instruction = element("instrText")
    instruction.text = f" {code} "
    return [
        run(element("fldChar", fldCharType="begin"), look=look),
        run(instruction, look=look),
        run(element("fldChar", fldCharType="separate"), look=look),
        *shown,
        run(element("fldChar", fldCharType="end"), look=look),
    ]


def table(columns: int, direction: Direction, width: int, widths: Iterable[int]) -> Element:
    """Return an empty table over the whole line; widths are in twentieths of a point."""
    sides = ("top", "bottom", "insideH")
    borders = (element(side, val="single", sz=4, space=0, color="C4CAD2") for side in sides)
    margin = _CELL if columns < _MANY_COLUMNS else _CELL // 4
    margins = (element(side, w=margin, type="dxa") for side in ("left", "right"))
    properties = element("tblPr", element("tblStyle", val="TableNormal"))
    if direction == "rtl":
        properties.append(element("bidiVisual"))
    properties.extend((
        element("tblW", w=width, type="dxa"), element("tblInd", w=_CELL, type="dxa"),
        element("tblBorders", *borders),
        element("tblLayout", type="fixed"), element("tblCellMar", *margins),
        element("tblLook", firstRow=1, noHBand=1, noVBand=1),
    ))  # fmt: skip
    given = list(widths) or [width // columns] * columns
    grid = element("tblGrid", *(element("gridCol", w=each) for each in given))
    return element("tbl", properties, grid)


def row(cells: Iterable[Element], *, header: bool, keep: bool = False) -> Element:
    """Return a row; a header is repeated on each page, and no row is broken over pages.

    One that is to ``keep`` stays on the page of the next row.
    """
    properties = element("trPr", element("cantSplit"))
    if header:
        properties.append(element("tblHeader"))
    made = element("tr", properties, *cells)
    if keep:
        _keep(made)
    return made


def keep_rows(made: Element) -> None:
    """Leave no row of a table alone on its page: the first two stay together, and the last two."""
    rows = made.findall(f"{_W}tr")
    heads = sum(each.find(f"{_W}trPr/{_W}tblHeader") is not None for each in rows)
    for place in {*range(heads + 1), len(rows) - 2}:
        if 0 <= place < len(rows) - 1:
            _keep(rows[place])


def _keep(row: Element) -> None:
    for paragraph in row.iter(f"{_W}pPr"):
        if paragraph.find(f"{_W}keepNext") is None:
            paragraph.insert(1, element("keepNext"))


def cell(paragraph: Element, ground: str = "") -> Element:
    """Return a cell with one paragraph on a colour, or on none."""
    properties = element("tcPr", *((shading(ground),) if ground else ()))
    return element("tc", properties, paragraph)
