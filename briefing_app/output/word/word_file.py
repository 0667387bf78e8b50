"""A Word document as a file: styles, lists, notes, headers and footers, and its bytes."""

import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Pt, RGBColor, Twips
from lxml.etree import _Element as Element

from briefing_app.model.briefing import Briefing
from briefing_app.model.orientation import AS_STORED, orientation
from briefing_app.model.title_block import as_of_words
from briefing_app.model.words.fixed_words import words_in
from briefing_app.model.words.language import Direction, language_direction
from briefing_app.model.words.legible import legible
from briefing_app.output.word.word_parts import (
    PLAIN,
    Look,
    element,
    field,
    paragraph_properties,
    run,
    shading,
    text_run,
)

if TYPE_CHECKING:
    from docx.oxml.shape import CT_Inline
    from docx.section import Section
    from docx.styles.style import ParagraphStyle

_TEXT, _HEADINGS = "Cambria", "Calibri"
_HEADING_SIZES = (16, 13, 11.5, 11, 10.5, 10.5)
_SIDE, _ENDS = 2.5, 2.6
"""The margins at the sides of a page, and above and below its text, in centimetres."""

LEVELS = 9
_LEVEL = 360
_BULLETS = "•◦▪"
_DEGREE = 60_000
_TURNS: dict[int, tuple[int, str]] = {
    2: (0, "flipH"), 3: (180, ""), 4: (0, "flipV"), 5: (270, "flipH"),
    6: (90, ""), 7: (90, "flipH"), 8: (270, ""),
}  # fmt: skip
"""For each orientation the degrees to turn an image clockwise, once it is mirrored."""
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_NO_DATE = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_OLDEST_IN_ZIP = (1980, 1, 1, 0, 0, 0)


class WordFile:
    """The file that a writer adds blocks to.

    ``body`` is where blocks go; ``width`` is that of a line of the section at hand, and ``height``
    that of the text on a page, in twentieths of a point.
    """

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing
        self._words = words_in(briefing.lang)
        self.direction: Direction = language_direction(briefing.lang)
        self._document = Document()
        self.body: Element = self._document.element.body
        self._notes = element("footnotes", _separator(-1, "separator"),
                              _separator(0, "continuationSeparator"))  # fmt: skip
        self._numbering = self._document.part.numbering_part.element
        known = self._numbering.findall(qn("w:num"))
        self._lists = max(int(each.get(qn("w:numId"))) for each in known)
        self._styles()
        bullets = [_BULLETS[level % 3] for level in range(LEVELS)]
        self.bullets = self._list("bullet", bullets)
        self._decimal = self._add_abstract("decimal", [f"%{level + 1}." for level in range(LEVELS)])
        self.paragraphs = self._list("decimal", ["%1"] * LEVELS)
        self._set_page(self._document.sections[0])
        self._edges()
        self._properties()

    def picture(self, data: bytes, width: float, height: float, words: str) -> Element:
        """Return an image in a run, with its words and the size in points that it is shown at.

        Raises one of docx.image.exceptions if the image cannot be read.
        """
        number = orientation(data)
        if number > 4:
            width, height = height, width
        inline = self._document.part.new_pic_inline(io.BytesIO(data), Pt(width), Pt(height))
        inline.docPr.set("descr", words)
        for side in "TBLR":  # LibreOffice takes an eighth of an inch where it is not said
            inline.set(f"dist{side}", "0")
        if number != AS_STORED:
            _turn(inline, number)
        drawing = OxmlElement("w:drawing")
        drawing.append(inline)
        return run(drawing)

    def numbered(self, start: int, level: int) -> int:
        """Return a new numbered list whose first number at a level is ``start``."""
        override = element("lvlOverride", element("startOverride", val=start), ilvl=level)
        return self._add_list(self._decimal, override)

    def _add_list(self, abstract: int, *overrides: Element) -> int:
        """Add a list of a definition; python-docx would look through all lists for a number."""
        self._lists += 1
        definition = element("abstractNumId", val=abstract)
        self._numbering.append(element("num", definition, *overrides, numId=self._lists))
        return self._lists

    def note(self, number: int) -> Element:
        """Return an empty footnote to put blocks into."""
        made = element("footnote", id=number)
        self._notes.append(made)
        return made

    def turn(self, *, landscape: bool) -> None:
        """Begin a new page, in portrait or in landscape."""
        section = self._document.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        self._set_page(section, landscape=landscape)

    def to_bytes(self) -> bytes:
        """Return the file; the same blocks give the same bytes."""
        if len(self._notes) > 2:
            blob = serialize_part_xml(self._notes)
            package = self._document.part.package
            part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES, blob, package)
            self._document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        saved, packed = io.BytesIO(), io.BytesIO()
        self._document.save(saved)
        with zipfile.ZipFile(saved) as made, zipfile.ZipFile(packed, "w") as file:
            for name in made.namelist():
                entry = zipfile.ZipInfo(name, _OLDEST_IN_ZIP)
                entry.compress_type = zipfile.ZIP_DEFLATED
                file.writestr(entry, made.read(name))
        return packed.getvalue()

    # Styles and lists

    def _styles(self) -> None:
        styles = self._document.styles
        normal = styles["Normal"]
        _set_font(normal, _TEXT, 10.5)
        normal.paragraph_format.space_after = Pt(7)
        normal.paragraph_format.line_spacing = 1.15
        lang = {name: legible(self._briefing.lang) for name in ("val", "eastAsia", "bidi")}
        defaults = styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
        for each in defaults.findall(qn("w:lang")):
            defaults.remove(each)
        defaults.append(element("lang", **lang))
        for level, size in enumerate(_HEADING_SIZES, 1):
            heading = styles[f"Heading {level}"]
            _set_font(heading, _HEADINGS, size, bold=True)
            heading.paragraph_format.space_before = Pt(20 - 2 * level)
            heading.paragraph_format.space_after = Pt(5)
        _set_font(styles["Title"], _HEADINGS, 24, bold=True)
        _set_font(styles["Subtitle"], _HEADINGS, 12)
        for name in ("Title", "Subtitle"):
            _plainly_spaced(styles[name])
        for name, size in (("Table text", 9), ("Callout", 9.5), ("Note text", 8.5), ("Facts", 9)):
            made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            made.base_style = normal
            _set_font(made, _TEXT if name == "Note text" else _HEADINGS, size)
            tight = name in {"Table text", "Note text"}
            made.paragraph_format.space_after = Pt(2 if tight else 6)
        code = styles.add_style("Code", WD_STYLE_TYPE.PARAGRAPH)
        _set_font(code, "Courier New", 8.5)
        code.paragraph_format.space_after = Pt(0)
        self._style_ids = {str(each.name): str(each.style_id) for each in styles}

    def style(self, name: str) -> str:
        """Return the id of a style."""
        return self._style_ids[name]

    def _add_abstract(self, form: str, texts: list[str]) -> int:
        """Add the definition of a list, with the sign of the items of each level."""
        known = self._numbering.findall(qn("w:abstractNum"))
        ref = 1 + max(int(each.get(qn("w:abstractNumId"))) for each in known)
        made = element(
            "abstractNum", element("multiLevelType", val="multilevel"), abstractNumId=ref
        )
        for level, text in enumerate(texts):
            start = _LEVEL * (level + 1)
            made.append(element(
                "lvl", element("start", val=1), element("numFmt", val=form),
                element("lvlText", val=text), element("lvlJc", val="left"),
                element("pPr", element("ind", left=start, hanging=_LEVEL)), ilvl=level,
            ))  # fmt: skip
        known[-1].addnext(made)
        return ref

    def _list(self, form: str, texts: list[str]) -> int:
        return self._add_list(self._add_abstract(form, texts))

    # Pages

    def _set_page(self, section: "Section", *, landscape: bool = False) -> None:
        sides = Cm(21), Cm(29.7)
        section.page_width, section.page_height = sides[::-1] if landscape else sides
        section.left_margin = section.right_margin = Cm(_SIDE)
        self.width = round((section.page_width - 2 * Cm(_SIDE)) / Twips(1))
        section.top_margin = section.bottom_margin = Cm(_ENDS)
        self.height = round((section.page_height - 2 * Cm(_ENDS)) / Twips(1))
        section.header_distance = section.footer_distance = Cm(0.9)

    def _edges(self) -> None:
        """Write the header and the footer of every page."""
        section = self._document.sections[0]
        small = Look(size=16, colour="59636E")
        title = text_run(legible(self._briefing.title), small, self.direction)
        _replace(section.header.part.element, [*self._marking(), self._line([title])])
        page = [text_run(f"{as_of_words(self._briefing)}  ·  ", small, self.direction)]
        page = page if self._briefing.as_of else []
        before, _, rest = self._words["page"].partition("{")
        page.append(text_run(before, small, self.direction))
        for part in rest.split("{"):
            name, _, after = part.partition("}")
            code = "PAGE" if name == "page" else "NUMPAGES"
            page += field(code, [text_run("1", small, self.direction)], small)
            page.append(text_run(after, small, self.direction))
        _replace(section.footer.part.element, [self._line(page), *self._marking()])

    def _line(self, runs: list[Element]) -> Element:
        return element("p", paragraph_properties(self.style("Facts"), self.direction), *runs)

    def _marking(self) -> list[Element]:
        marking = self._briefing.marking
        if marking is None:
            return []
        properties = paragraph_properties(self.style("Facts"), self.direction, align="center")
        properties.insert(1, shading(marking.background.removeprefix("#")))
        look = Look(bold=True, size=16, colour=marking.foreground.removeprefix("#"))
        return [element("p", properties, text_run(legible(marking.text), look, self.direction))]

    def _properties(self) -> None:
        briefing, core = self._briefing, self._document.core_properties
        day = briefing.as_of
        date = (
            dt.datetime(day.year, day.month or 1, day.day or 1, tzinfo=dt.UTC) if day else _NO_DATE
        )
        core.title, core.author = legible(briefing.title)[:255], legible(briefing.author)[:255]
        core.keywords = legible(briefing.marking.text)[:255] if briefing.marking else ""
        core.comments, core.language = "", legible(briefing.lang)
        core.created = core.modified = date
        core.last_modified_by = ""
        core.revision = 1


def _set_font(style: "ParagraphStyle", name: str, size: float, *, bold: bool = False) -> None:
    """Give a style its letters; those of complex scripts, such as Arabic, are said apart."""
    font = style.font
    font.name, font.size, font.bold, font.italic = name, Pt(size), bold, False
    font.cs_bold, font.cs_italic = bold, False
    font.color.rgb = RGBColor(0x1B, 0x1F, 0x24)
    properties = style.element.rPr
    for each in properties.findall(qn("w:szCs")):
        properties.remove(each)
    properties.sz.addnext(element("szCs", val=round(2 * size)))
    fonts = properties.rFonts
    for each in list(fonts.attrib):
        del fonts.attrib[each]
    for slot in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{slot}"), name)


def _plainly_spaced(style: "ParagraphStyle") -> None:
    """Take the line below a style away, and the space between its letters, which tears Arabic."""
    for tag in ("pPr/w:pBdr", "rPr/w:spacing", "rPr/w:kern"):
        for each in style.element.xpath(f"w:{tag}"):
            each.getparent().remove(each)


def _replace(holder: Element, paragraphs: list[Element]) -> None:
    """Put paragraphs into a header or a footer, in place of the empty one that it has."""
    for each in list(holder):
        holder.remove(each)
    holder.extend(paragraphs)


def _separator(number: int, tag: str) -> Element:
    """Return one of the two notes that Word draws the line above the notes with."""
    paragraph = element("p", run(element(tag), look=PLAIN))
    return element("footnote", paragraph, id=number, type=tag)


def _turn(inline: "CT_Inline", number: int) -> None:
    """Let an image be shown as its orientation in EXIF says, which Word does not heed."""
    rotation, flip = _TURNS[number]
    frame = inline.graphic.graphicData.pic.spPr.find(qn("a:xfrm"))
    if rotation:
        frame.set("rot", str(rotation * _DEGREE))
    if flip:
        frame.set(flip, "1")
    if number > 4:
        # What sticks out of the frame once it is turned; Word makes room for it.
        wider = (inline.extent.cx - inline.extent.cy) // 2
        room = {"l": max(0, -wider), "t": max(0, wider), "r": max(0, -wider), "b": max(0, wider)}
        effect = OxmlElement("wp:effectExtent", {side: str(size) for side, size in room.items()})
        inline.extent.addnext(effect)
