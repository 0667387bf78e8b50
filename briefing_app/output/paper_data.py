"""A whole briefing as the data that the template in ``resources/paper`` puts on pages."""

import json
import re
from collections.abc import Collection
from dataclasses import dataclass

from briefing_app.model.appendices import sources_blocks, timeline_blocks
from briefing_app.model.briefing import Asset, Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.fixed_words import words_in
from briefing_app.model.language import east_asian_forms, language_direction
from briefing_app.model.lead_report import lead_blocks
from briefing_app.model.markings import Marking
from briefing_app.model.title_block import as_of_words, body_blocks, repeated_title, title_facts
from briefing_app.output.paper_comparison import ComparisonWriter
from briefing_app.output.paper_matrix import fits_upright
from briefing_app.output.paper_options import SHEETS, PaperOptions
from briefing_app.output.paper_places import Data, Places
from briefing_app.output.paper_ranges import ranges_data, terms_data
from briefing_app.output.paper_table import Room
from briefing_app.output.paper_timeline import timeline_data
from briefing_app.output.paper_tree import TreeWriter
from briefing_app.output.paper_words import BREAK, clean, shortened
from briefing_app.resources import resource

_GUTTER, _HEAD_AND_FOOT = 34.0, 152.0
"""As in ``briefing.typ``, in points."""

_MOST_IN_CONTENTS = 60
_LEVELS_IN_CONTENTS = 3
_LONG_TEXT, _CHAPTER = 15_000, 1_000
"""Words of a text that has chapters, about 40 pages, and of a chapter on the average."""

_TITLE_IN_HEAD = 70
_BANNER_LETTER = 6.6
_LONGEST_PROPERTY = 1000
_NO_DATE = (1970, 1, 1)
"""The date of a PDF of a briefing that names none: an archival PDF must have one, and today's
would give other bytes tomorrow."""


@dataclass(frozen=True, slots=True)
class PaperData:
    """What the template needs: the data as JSON, and the pictures by the names of their files."""

    json: str
    pictures: dict[str, Asset]


def paper_data(
    briefing: Briefing, options: PaperOptions, broken: Collection[str] = ()
) -> PaperData:
    """Return a briefing for the template; images whose names are ``broken`` are left out."""
    sheet = SHEETS[options.paper]
    width, height = sheet.width, sheet.height
    numbered = briefing.paragraphs > 0 and options.text
    room = Room(width - 2 * sheet.edge - (_GUTTER if numbered else 0.0), height - _HEAD_AND_FOOT)
    places = Places()
    comparison = briefing.comparison if options.comparison else None
    cited = comparison.evidence if comparison else ()
    marked = {number for item in cited for number in item.paragraphs}
    writer = TreeWriter(briefing, places, room, marked, broken)
    repeated = repeated_title(briefing) if options.text else None
    data = title_data(briefing, options) | {"numbered": numbered, "title_id": None}
    if repeated:
        data["title_id"] = places.take(repeated.string("id")).get("id")
    blocks = body_blocks(briefing) if options.text else ()
    data["text"] = [*writer.write(blocks), *(writer.notes_left() if options.text else ())]
    before = len(writer.headings)
    data["comparison"] = None
    if comparison:
        data["comparison"] = _comparison_data(briefing, comparison, options, places)
    data["terms"] = terms_data(briefing, text=options.text, comparison=options.comparison)
    data["added"] = [
        *(writer.write_section(timeline_blocks(briefing)) if options.timeline else ()),
        *(writer.write_section(sources_blocks(briefing)) if options.sources else ()),
    ]
    data["timeline"] = (
        timeline_data(briefing, room.width, evidence=options.comparison)
        if options.timeline
        else None
    )
    headings = writer.headings
    if comparison:
        headings.insert(before, (1, words_in(briefing.lang)["comparison"]))
    depth = _contents_depth([level for level, _words in headings])
    data["contents"] = depth if options.contents else 0
    data["headings"] = [each for each in headings if each[0] <= depth]
    data["chapters"] = _has_chapters(briefing, headings[:before])
    # A line has room for about 80 letters, enough for English words, and in a long text hyphens
    # would take a quarter of the time.
    data["hyphenate"] = data["lang"] != "en" or briefing.words < _LONG_TEXT
    places.settle()
    return PaperData(json.dumps(data, ensure_ascii=False), writer.pictures)


def _comparison_data(
    briefing: Briefing, comparison: Comparison, options: PaperOptions, places: Places
) -> Data:
    sheet = SHEETS[options.paper]
    upright, turned = sheet.width - 2 * sheet.edge, sheet.height - 2 * sheet.edge
    turns = not fits_upright(comparison, upright)
    height = (sheet.width if turns else sheet.height) - _HEAD_AND_FOOT
    writer = ComparisonWriter(briefing, comparison, places, height, numbered=options.sources)
    width = turned if turns else upright
    part = TreeWriter(briefing, places, Room(width, height))
    report = part.write_part(lead_blocks(briefing, comparison))
    ranges = {"ranges": ranges_data(briefing, comparison, width), "turned": turns}
    return writer.write(width, reasons=options.reasons) | ranges | {"report": report}


def title_data(briefing: Briefing, options: PaperOptions) -> Data:
    """Return what is at the head of the paper and around its pages, and the colours."""
    sheet = SHEETS[options.paper]
    title = clean(briefing.title).strip() or "Briefing"
    author = clean(briefing.author).strip()
    words = words_in(briefing.lang)
    marking = clean(briefing.marking.text) if briefing.marking else ""
    as_of = briefing.as_of
    theme = json.loads(resource("themes/light.json").read_text("utf-8"))
    language, region = _language(briefing.lang)
    return {
        "paper": sheet.typst,
        "edge": sheet.edge,
        "lang": language,
        "region": region,
        "east_asian_forms": east_asian_forms(briefing.lang),
        "title": title,
        "document": {
            "title": _property(title),
            "author": _property(author),
            "marking": _property(marking),
        },
        "short_title": shortened(title, _TITLE_IN_HEAD),
        "subtitle": clean(briefing.subtitle).strip(),
        "facts": [clean(fact).strip() for fact in title_facts(briefing)],
        "as_of": as_of_words(briefing),
        "dir": language_direction(briefing.lang),
        "words": words,
        "date": (as_of.year, as_of.month or 1, as_of.day or 1) if as_of else _NO_DATE,
        "marking": _banner(briefing.marking, sheet.width - 2 * sheet.edge),
        "colours": {name: value for name, value in theme.items()
                    if isinstance(value, dict) or str(value).startswith("#")},
    }  # fmt: skip


def _property(words: str) -> str:
    """Return words as a property of the document, which is one line of any width."""
    return shortened(words.replace(BREAK, ""), _LONGEST_PROPERTY)


def _banner(marking: Marking | None, width: float) -> Data | None:
    if marking is None:
        return None
    text = clean(marking.text)
    lines = 1 + int(len(text) * _BANNER_LETTER / width)
    colours = {"background": marking.background, "foreground": marking.foreground}
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
