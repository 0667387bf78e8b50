"""A whole briefing as the data that the template in ``resources/paper`` puts on pages."""

import json
import re
from collections.abc import Collection, Container, Sequence
from dataclasses import dataclass, replace
from typing import cast

from briefing_app import __version__
from briefing_app.model.appendices import sources_blocks, this_copy_blocks, timeline_blocks
from briefing_app.model.briefing import Asset, Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.marking.markings import Marking
from briefing_app.model.table.lead_report import lead_blocks
from briefing_app.model.table.variants import as_written
from briefing_app.model.title_block import as_of_words, repeated_title, title_facts
from briefing_app.model.tree import Node
from briefing_app.model.words.fixed_words import Words, words_in
from briefing_app.model.words.language import east_asian_forms, language_direction
from briefing_app.output.paper.blocks.paper_nodes import with_letters
from briefing_app.output.paper.blocks.paper_notes import NOTE_PLACES, NotePlace
from briefing_app.output.paper.blocks.paper_page_ends import chapters_of, with_page_ends
from briefing_app.output.paper.blocks.paper_places import Data, Places
from briefing_app.output.paper.blocks.paper_table import Room
from briefing_app.output.paper.blocks.paper_tree import TreeWriter
from briefing_app.output.paper.blocks.paper_words import (
    BREAK,
    clean,
    compounds,
    shortened,
    unparted,
)
from briefing_app.output.paper.comparison.paper_comparison import ComparisonWriter
from briefing_app.output.paper.comparison.paper_matrix import Look, fits_upright, numbered_titles
from briefing_app.output.paper.comparison.paper_ranges import SIZE as RANGES_SIZE
from briefing_app.output.paper.comparison.paper_ranges import ranges_data, terms_data
from briefing_app.output.paper.comparison.paper_timeline import SIZE as TIMELINE_SIZE
from briefing_app.output.paper.comparison.paper_timeline import timeline_data
from briefing_app.output.paper.comparison.paper_turned import turned_width
from briefing_app.output.paper.paper_colours import grey, paper_colours
from briefing_app.output.paper.paper_options import Copy, PaperOptions
from briefing_app.output.paper.paper_page import GUTTER, Page, page_of
from briefing_app.output.paper.paper_parts import judgements, notes_left_out, printed_blocks
from briefing_app.output.paper.paper_summary import ballot, one_page

_MOST_IN_CONTENTS = 60
_LEVELS_IN_CONTENTS = 3
_LONG_TEXT, _CHAPTER = 15_000, 1_000
"""Words of a text that has chapters, about 40 pages, and of a chapter on the average."""

_DEEPEST_HEADING = 99
_TITLE_IN_HEAD = 70
_DIGITS = 12
"""Hexadecimal digits of the file's SHA-256 that the foot of a page names."""

_HEADING = 25.0
"""The height of a heading at the top of a page, in units."""

_BANNER_LETTER = 6.6
_LONGEST_PROPERTY = 1000
_NO_DATE = (1970, 1, 1)
"""The date of a PDF of a briefing that names none: an archival PDF must have one, and today's
would give other bytes tomorrow."""


@dataclass(frozen=True, slots=True)
class PaperData:
    """What the template needs: the data, and the pictures by the names of their files.

    ``titles`` are what those are told of places who hear a link, by the labels of the places.
    """

    data: Data
    pictures: dict[str, Asset]
    titles: dict[str, str]

    @property
    def json(self) -> str:
        """The data as the template reads it."""
        return json.dumps(self.data, ensure_ascii=False)

    @property
    def has_chapters(self) -> bool:
        """Whether the text is so long that its highest sections begin on pages of their own."""
        return bool(self.data.get("chapters"))

    @property
    def chapters(self) -> dict[str, int]:
        """The places of the notes of the text, with the number of the chapter that each is in.

        A slide is a chapter too.
        """
        return chapters_of(self._text, self._begins)

    def with_page_ends(self, notes: Container[str]) -> "PaperData":
        """Return the data with ends of pages before what the marks of some notes are in."""
        text = with_page_ends(self._text, notes, self._begins)
        return replace(self, data=self.data | {"text": text})

    @property
    def _text(self) -> list[object]:
        return cast("list[object]", self.data.get("text", []))

    @property
    def _begins(self) -> int:
        """The level of headings down to which each begins a page."""
        return _DEEPEST_HEADING if self.data["layout"] == "slides" else int(self.has_chapters)


def paper_data(
    briefing: Briefing,
    options: PaperOptions,
    broken: Collection[str] = (),
    *,
    notes: NotePlace = NOTE_PLACES[0],
) -> PaperData:
    """Return a briefing for the template; images whose names are ``broken`` are left out."""
    if options.layout == "ballot":  # nobody who fills it in may know how others rated
        briefing = as_written(briefing)
    page = page_of(options)
    places = Places()
    writer = _tree_writer(briefing, options, page, places, broken)
    writer.notes = notes
    write = {"one-page": one_page, "ballot": ballot}.get(options.layout)
    data = title_data(briefing, options)
    if write:
        data |= write(briefing, options, page, writer, places)
    else:
        data |= _pages(briefing, options, page, writer, places)
    data["places"] = places.settle()
    return PaperData(data, writer.pictures, places.titles)


def _tree_writer(
    briefing: Briefing, options: PaperOptions, page: Page, places: Places, broken: Collection[str]
) -> TreeWriter:
    gutter = GUTTER if _is_numbered(briefing, options) else 0.0
    beside = 2 * page.inset + gutter
    room = Room(page.measure - beside, page.room, beside)
    cited = briefing.comparison.evidence if briefing.comparison and options.comparison else ()
    marked = {number for item in cited for number in item.paragraphs}
    return TreeWriter(briefing, places, room, marked, broken, page.least)


def _is_numbered(briefing: Briefing, options: PaperOptions) -> bool:
    return briefing.paragraphs > 0 and options.text and options.layout in ("pages", "slides")


def _pages(
    briefing: Briefing, options: PaperOptions, page: Page, writer: TreeWriter, places: Places
) -> Data:
    """Return the parts of a briefing, for pages or for slides."""
    blocks = printed_blocks(briefing, options)
    listed: Sequence[Node] = ()
    if options.noted:
        from briefing_app.output.paper.blocks.paper_reader_notes import MarginNotes

        noted = MarginNotes(briefing, options, page)
        writer.beside, listed = noted.beside, noted.blocks(briefing)
    data: Data = {"numbered": _is_numbered(briefing, options)}
    repeated = repeated_title(briefing) if options.text else None
    if repeated:
        data["title_id"] = places.take(repeated.string("id")).get("id")
    found = judgements(blocks) if options.judgements else []
    data["judgements"] = writer.write_judgements(found)
    text = writer.write(blocks)
    if options.text:
        text += writer.notes_left(notes_left_out(briefing, options, blocks))
    before = len(writer.headings)
    data["chapters"] = chapters = _has_chapters(briefing, writer.headings)
    text = writer.on_pages_of_marks(text, chapters=chapters)
    data["text"] = with_letters(text) if options.layout == "slides" else text
    comparison = briefing.comparison if options.comparison else None
    data["comparison"] = None
    if comparison:
        data["comparison"] = _comparison_data(briefing, comparison, options, page, places)
    data["terms"] = None
    if options.key:
        data["terms"] = terms_data(briefing, text=options.text, comparison=options.comparison)
    data["timeline"] = None
    if options.timeline:
        data["timeline"] = _timeline_data(briefing, options, page, writer)
    copy_blocks = this_copy_blocks(briefing, __version__)
    data["added"] = [
        *(writer.write(sources_blocks(briefing)) if options.sources else ()),
        *writer.write(listed),
        *(writer.write(copy_blocks) if options.this_copy else ()),
    ]
    headings = writer.headings
    if comparison:
        headings.insert(before, (1, words_in(briefing.lang)["comparison"]))
    depth = _contents_depth([level for level, _words in headings])
    data["contents"] = depth if options.contents else 0
    data["headings"] = [each for each in headings if each[0] <= depth]
    return data


def _comparison_data(
    briefing: Briefing, comparison: Comparison, options: PaperOptions, page: Page, places: Places
) -> Data:
    """Return the comparison, on turned pages if its columns have no room on upright ones.

    It needs the room of ruled lines too. If notes are printed there, it has pages of its own.
    """
    upright, turned = page.measure + page.aside, page.height - 2 * page.edge
    turns = not options.landscape and not fits_upright(comparison, upright / page.fine)
    if briefing.turned and not options.landscape:
        turns = turned_width(comparison) > upright / page.fine
    height = page.width - page.head - page.foot if turns else page.room
    width = turned if turns else upright
    look = Look(height / page.fine, numbered=options.sources, least=page.fine_letters(0.0))
    writer = ComparisonWriter(briefing, comparison, places, look)
    written = writer.write(
        width / page.fine,
        reasons=options.reasons,
        key=options.key,
        upright=(page.measure / page.fine, page.room / page.fine) if turns else None,
    )
    size = page.fine_letters(RANGES_SIZE)
    part = TreeWriter(briefing, places, Room(width, height), least=page.least)
    tables = cast("list[Data]", written["criteria"])
    before = cast("float", tables[-1]["height"]) if tables else 0.0
    ranges = ranges_data(
        briefing, comparison, width / page.fine, height / page.fine, size, before=before
    )
    if ranges and ranges["cut"]:
        written["titles"] = numbered_titles(comparison)
    return written | {
        "ranges": ranges,
        "report": part.write_part(lead_blocks(briefing, comparison)) if options.report else [],
        "turned": turns,
        "apart": bool(options.noted) and options.ruled and not turns,
    }


def _timeline_data(
    briefing: Briefing, options: PaperOptions, page: Page, writer: TreeWriter
) -> Data | None:
    """Return the timeline, which is as wide as the comparison, or None without events."""
    width, height = page.measure / page.fine, (page.room - _HEADING) / page.fine
    size = page.fine_letters(TIMELINE_SIZE)
    picture = timeline_data(briefing, width, height, size, evidence=options.comparison)
    return picture and picture | {"blocks": writer.write(timeline_blocks(briefing))}


def title_data(briefing: Briefing, options: PaperOptions) -> Data:
    """Return what is at the head of the paper and around its pages, and the colours."""
    page = page_of(options)
    named = briefing.title if clean(briefing.title).strip() else "Briefing"
    title = clean(named).strip()
    author = clean(briefing.author).strip()
    words = words_in(briefing.lang)
    marking = clean(briefing.marking.text) if briefing.marking else ""
    language, region = _language(briefing.lang)
    return {
        "layout": options.layout,
        **page._asdict(),
        "lang": language,
        "region": region,
        "east_asian_forms": east_asian_forms(briefing.lang),
        "title": title,
        "title_parts": _title_parts(named, language),
        "title_id": None,
        "numbered": False,
        "document": {
            "title": _property(title),
            "author": _property(author),
            "marking": _property(marking),
        },
        "short_title": shortened(title, _TITLE_IN_HEAD),
        "subtitle": unparted(clean(briefing.subtitle).strip(), briefing.lang),
        "facts": [clean(fact).strip() for fact in title_facts(briefing)],
        "as_of": " · ".join(filter(None, (as_of_words(briefing), clean(briefing.variant)))),
        "copy": clean(copy_words(options.copy, words)) if options.copy else "",
        "digest": briefing.digest[:_DIGITS],
        "dir": language_direction(briefing.lang),
        "words": words,
        "date": document_date(briefing),
        "marking": _banner(briefing.marking, page, options),
        "colours": paper_colours(options),
    }  # fmt: skip


def _title_parts(title: str, language: str) -> list[str]:
    """Return a title in parts: each second one is a long word that is to be hyphenated."""
    parts = compounds(title.strip(), language)
    return [part if place % 2 else clean(part) for place, part in enumerate(parts)]


def document_date(briefing: Briefing) -> tuple[int, int, int]:
    """Return year, month and day of a PDF."""
    as_of = briefing.as_of
    return (as_of.year, as_of.month or 1, as_of.day or 1) if as_of else _NO_DATE


def copy_words(copy: Copy, words: Words) -> str:
    """Return which copy this is, such as ``Copy 3 of 12, A. Reader``."""
    numbered = words["copy"].format(number=copy.number, count=copy.total)
    return words["comma"].join(filter(None, (numbered, copy.name)))


def _property(words: str) -> str:
    """Return words as a property of the document, which is one line of any width."""
    return shortened(words.replace(BREAK, ""), _LONGEST_PROPERTY)


def _banner(marking: Marking | None, page: Page, options: PaperOptions) -> Data | None:
    if marking is None:
        return None
    text = clean(marking.text)
    lines = 1 + int(len(text) * _BANNER_LETTER / (page.width - 2 * page.edge))
    colours = {"background": marking.background, "foreground": marking.foreground}
    if options.grey or options.plain:
        colours = {name: grey(colour) for name, colour in colours.items()}
    return {"text": text, "lines": lines, **colours}


def _language(tag: str) -> tuple[str, str | None]:
    """Return the language and the region of a tag such as ``en-GB``, in the form Typst takes."""
    found = re.fullmatch(r"([a-z]{2,3})(?:[-_]\w{4})?(?:[-_]([a-z]{2}))?(?:[-_].*)?", tag.lower())
    if found is None:
        return "en", None
    region = found[2]
    return found[1], region.upper() if region else None


def _contents_depth(levels: list[int]) -> int:
    """Return how many levels of headings the contents show, 0 if they would be of no use."""
    if len(levels) < 2:
        return 0
    depths = range(_LEVELS_IN_CONTENTS, 1, -1)
    fitting = (
        depth for depth in depths
        if sum(level <= depth for level in levels) <= _MOST_IN_CONTENTS
    )  # fmt: skip
    return next(fitting, 1)


def _has_chapters(briefing: Briefing, headings: list[tuple[int, str]]) -> bool:
    """Return whether the text is so long that its highest sections begin on pages of their own.

    So do the chapters of a book; and Typst lays such parts out side by side on all processors.
    """
    chapters = sum(level == 1 for level, _words in headings)
    return briefing.words >= _LONG_TEXT and briefing.words >= chapters * _CHAPTER
