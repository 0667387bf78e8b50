"""The sections after the text: the timeline and the sources, as nodes."""

import pytest

from briefing_app.model.anchors import NOTES, SOURCES, TIMELINE
from briefing_app.model.appendices import (
    added_sections,
    notes_heading,
    source_description,
    sources_blocks,
    timeline_blocks,
)
from briefing_app.model.briefing import Briefing, Event, Source
from briefing_app.model.dates import PartialDate
from briefing_app.model.scales import Grade
from briefing_app.model.tree import KINDS, Node, plain_text, walk
from briefing_app.model.words.fixed_words import words_in
from tests.samples import node, replace


def test_the_timeline_is_a_table_in_the_order_of_time(sample: Briefing) -> None:
    title, table = timeline_blocks(sample)
    assert (title.kind, title.string("id"), title.integer("level")) == ("heading", TIMELINE, 1)
    header, *rows = table.children
    assert header.attributes["header"] is True
    assert [[plain_text((cell,)) for cell in row.children] for row in rows] == [
        ["July 1953", "The armistice"],
        ["27 April 2018", "The leaders meet"],
    ]
    assert not any(row.attributes["header"] for row in rows)


def test_an_event_links_to_its_section_where_it_has_one(sample: Briefing) -> None:
    links = [each for each in walk(timeline_blocks(sample)) if each.kind == "link"]
    assert [(each.string("target"), each.string("scope")) for each in links] == [
        ("second", "internal")
    ]


def test_events_of_one_date_keep_their_order(sample: Briefing) -> None:
    date = PartialDate(2018)
    briefing = replace(sample, timeline=tuple(Event(date, text) for text in ("b", "a", "c")))
    rows = timeline_blocks(briefing)[1].children[1:]
    assert [plain_text((row.children[1],)) for row in rows] == ["b", "a", "c"]


def test_sources_are_a_numbered_list_with_anchors(sample: Briefing) -> None:
    title, entries = sources_blocks(sample)
    assert (title.string("id"), plain_text((title,))) == (SOURCES, "Sources")
    assert (entries.kind, entries.integer("start")) == ("ordered_list", 1)
    paragraphs = [item.children[0] for item in entries.children]
    assert [each.string("id") for each in paragraphs] == ["source-brown", "source-reports"]
    assert plain_text((paragraphs[0],)) == (
        "W. Brown April 2018. Grade C3: fairly reliable, possibly true. An economist."
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (Source("a", 1, "A"), ""),
        (Source("a", 1, "A", note="A note."), "A note."),
        (Source("a", 1, "A", date=PartialDate(2017)), "2017."),
        (Source("a", 1, "A", Grade("F", "6")),
         "Grade F6: reliability cannot be judged, truth cannot be judged."),
    ],
)  # fmt: skip
def test_a_source_tells_only_what_is_known(sample: Briefing, source: Source, expected: str) -> None:
    assert source_description(source, words_in("en")) == expected
    paragraph = sources_blocks(replace(sample, sources=(source,)))[1].children[0].children[0]
    assert plain_text((paragraph,)) == f"A {expected}".strip()
    assert [each.kind for each in paragraph.children].count("line_break") == bool(expected)


def test_what_is_not_there_adds_no_section(sample: Briefing) -> None:
    bare = replace(sample, timeline=(), sources=())
    assert timeline_blocks(bare) == ()
    assert sources_blocks(bare) == ()


def test_added_sections_use_known_kinds_and_ids_of_their_own(sample: Briefing) -> None:
    nodes = list(walk((*timeline_blocks(sample), *sources_blocks(sample))))
    assert {each.kind for each in nodes} <= KINDS
    assert len({TIMELINE, SOURCES, NOTES}) == 3
    assert notes_heading(sample).string("id") == NOTES


def test_added_sections_are_listed_after_the_text(sample: Briefing) -> None:
    sections = added_sections(sample)
    assert [(each.id, each.title) for each in sections] == [
        (NOTES, "Notes"), (TIMELINE, "Timeline"), (SOURCES, "Sources"),
    ]  # fmt: skip
    assert {each.block for each in sections} == {len(sample.blocks)}
    assert {each.first_paragraph for each in sections} == {None}
    assert added_sections(replace(sample, footnotes={}, timeline=(), sources=())) == ()


def test_listed_sections_are_those_that_are_added(sample: Briefing) -> None:
    titles = (timeline_blocks(sample)[0], sources_blocks(sample)[0])
    listed = {each.id: each.title for each in added_sections(sample)}
    assert {each.string("id"): plain_text((each,)) for each in titles}.items() <= listed.items()


def _headings(*levels: int) -> tuple[Node, ...]:
    return tuple(node("heading", f"Heading {n}", level=n, id=f"h{n}") for n in levels)


@pytest.mark.parametrize(("levels", "expected"), [((1, 2), 1), ((2, 3, 2), 2), ((3,), 3), ((), 2)])
def test_added_sections_are_of_the_level_of_the_highest_headings(
    levels: tuple[int, ...], expected: int, sample: Briefing
) -> None:
    briefing = replace(sample, title="Another title", blocks=_headings(*levels))
    assert {each.level for each in added_sections(briefing)} == {expected}
    added = (notes_heading(briefing), timeline_blocks(briefing)[0], sources_blocks(briefing)[0])
    assert {each.integer("level") for each in added} == {expected}


def test_a_heading_that_repeats_the_title_is_above_the_sections(sample: Briefing) -> None:
    briefing = replace(sample, title="Heading 1", blocks=_headings(1, 2, 3))
    assert {each.level for each in added_sections(briefing)} == {2}


def test_what_is_told_of_a_source_keeps_its_full_stop_among_words_from_the_right() -> None:
    source = Source("a", 1, "A", date=PartialDate(2017, 4), note="\u05de\u05db\u05e1")
    told = source_description(source, words_in("he"), "rtl")
    assert told == "\u2066April 2017.\u2069 \u05de\u05db\u05e1"
