"""A note is on the page of its mark, and no line of a paragraph with one is alone on a page."""

import re
from collections.abc import Iterable
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdfium2 import raw

from briefing_app.model.briefing import Briefing, Footnote
from briefing_app.model.tree import Node
from briefing_app.output.paper.blocks import paper_inline
from briefing_app.output.paper.blocks.paper_notes import (
    stays_whole,
    with_early_notes,
    with_what_follows,
)
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_profiles import profile
from tests.samples import node

_LINE = "The mill stood by the river and the miller counted the sacks that came down from the "
_REFERENCE = {"kind": "footnote_reference", "number": 1, "place": "n1"}
_NOTE = _REFERENCE | {"words": True, "children": ["Said by the miller."]}
_EARLY = _NOTE | {"kind": "early_note"}
_WIDTH = 445.0


def _plain(parts: list[object]) -> str:
    return "".join(part for part in parts if isinstance(part, str))


def test_a_note_on_the_last_line_is_placed_a_line_before() -> None:
    made = with_early_notes([_LINE * 4 + "end.", _NOTE], _WIDTH)
    before, early, after, mark = made
    assert (early, mark) == (_EARLY, _REFERENCE)
    assert isinstance(before, str)
    assert isinstance(after, str)
    assert before + after == _LINE * 4 + "end."
    assert before.endswith(" ")
    assert len(_LINE) < len(after) < 1.4 * len(_LINE)


def test_a_note_further_up_stays_where_it_is() -> None:
    parts = [_LINE * 3, _NOTE, _LINE * 3]
    assert with_early_notes(parts, _WIDTH) == parts
    first = ["Soon.", _NOTE, _LINE * 3]
    assert with_early_notes(first, _WIDTH) == first


def test_a_note_on_the_second_line_is_placed_at_the_beginning() -> None:
    made = with_early_notes([_LINE * 2, _NOTE, _LINE * 4], _WIDTH)
    assert made == [_EARLY, _LINE * 2, _REFERENCE, _LINE * 4]


def _numbered(number: int) -> dict[str, object]:
    return _NOTE | {"number": number}


def _order(parts: Iterable[object]) -> list[int]:
    """Return the numbers of the notes in the order of their places."""
    found: list[int] = []
    for part in parts:
        if isinstance(part, dict):
            inner = [] if part.get("words") else _order(part.get("children", ()))
            found += [part["number"]] if part.get("words") else inner
    return found


_STRONG = {"kind": "strong", "children": ["far ", _numbered(2)]}


@pytest.mark.parametrize(
    "parts",
    [
        ["Soon", _numbered(1), _LINE * 2, _numbered(2), _LINE * 4],
        ["Soon", _numbered(1), _LINE * 1, _STRONG, "so", _numbered(3), _LINE * 4],
        [_LINE * 2, _numbered(1), "or ", _STRONG, "so", _numbered(3), _LINE * 4],
        [_LINE, _numbered(1), "x" * 60, _numbered(2), "."],
        [_LINE * 4, _numbered(1), _STRONG, "so", _numbered(3)],
    ],
)
def test_notes_are_placed_in_their_order(parts: list[object]) -> None:
    made = with_early_notes(parts, _WIDTH)
    assert made != parts
    assert _order(made) == sorted(_order(parts))


@given(
    st.lists(st.sampled_from(["So ", _LINE, _LINE * 2, "note", "far"]), max_size=12),
    st.sampled_from([120.0, _WIDTH]),
)
def test_no_note_is_placed_before_an_earlier_one(kinds: list[str], width: float) -> None:
    parts: list[object] = []
    for number, kind in enumerate(kinds, 1):
        far = {"kind": "strong", "children": ["far ", _numbered(number)]}
        parts.append(_numbered(number) if kind == "note" else far if kind == "far" else kind)
    made = with_early_notes(parts, width)
    assert _order(made) == _order(parts)
    assert _plain(made) == _plain(parts)


def test_a_paragraph_of_few_lines_with_a_note_stays_whole() -> None:
    emphasis = {"kind": "emphasis", "children": ["So. ", _NOTE]}
    assert stays_whole([_LINE, _NOTE], _WIDTH)
    assert stays_whole([_LINE, emphasis], _WIDTH)
    assert not stays_whole([_LINE * 6, _NOTE], _WIDTH)
    assert not stays_whole([_LINE, _REFERENCE], _WIDTH)
    assert stays_whole([_LINE * 6], _WIDTH, beside=True)
    assert not stays_whole([_LINE * 20], _WIDTH, beside=True)


def test_a_note_of_a_short_paragraph_is_placed_at_its_beginning() -> None:
    assert with_early_notes(["Short.", _NOTE], _WIDTH) == [_EARLY, "Short.", _REFERENCE]


def test_a_note_is_placed_behind_other_parts_where_they_are_long() -> None:
    strong = {"kind": "strong", "children": [_LINE * 2]}
    made = with_early_notes([_LINE, strong, "end", _NOTE], _WIDTH)
    assert made == [_LINE, _EARLY, strong, "end", _REFERENCE] or made[1] == _EARLY
    assert _plain(made) == f"{_LINE}end"
    citation = {"kind": "citation", "before": "[", "label": "E1", "after": "]"}
    parts = [_LINE * 3, citation, _LINE, " ", citation, _NOTE]
    assert _EARLY in with_early_notes(parts, _WIDTH)
    strong = {"kind": "strong", "children": ["x" * 300]}
    made = with_early_notes(["x" * 300, strong, "end", _NOTE], _WIDTH)
    assert made == ["x" * 300, _EARLY, strong, "end", _REFERENCE]
    unbroken = with_early_notes(["x" * 300, {"kind": "line_break"}, _NOTE], _WIDTH)
    assert unbroken[0] == _EARLY


def test_a_paragraph_with_a_note_is_in_one_with_what_it_sticks_to() -> None:
    noted = {"kind": "paragraph", "children": ["Short.", _NOTE], "sticks": True}
    place, short, long = {"kind": "place"}, {"kind": "callout", "short": True}, {"kind": "quote"}
    made = with_what_follows(["words", noted, place, short, short], _WIDTH)
    assert made == ["words", {"kind": "together", "children": [noted, place, short]}, short]
    plain = noted | {"children": ["Short."]}
    for others in ([plain, short], [noted, long, short], [noted | {"sticks": False}, short]):
        assert with_what_follows(others, _WIDTH) == others


def test_a_heading_with_a_note_is_in_one_with_the_paragraph_below() -> None:
    head = {"kind": "heading", "level": 1, "words": "A", "children": ["A", _NOTE]}
    second, place = head | {"level": 2, "children": ["B"]}, {"kind": "place"}
    below: dict[str, object] = {"kind": "paragraph", "children": ["Short."]}
    callout = {"kind": "callout", "short": True}
    leading = below | {"sticks": True}
    for blocks in ([head, place, second, below], [head, leading, callout], [head, callout]):
        made = with_what_follows([*blocks, below], _WIDTH)
        assert made == [{"kind": "together", "children": blocks}, below]
    long = below | {"children": [_LINE * 7]}
    for blocks in ([second, below], [head, {"kind": "quote"}, below], [second, long, below]):
        assert with_what_follows(blocks, _WIDTH) == blocks
    noted = below | {"children": ["Short.", _NOTE]}
    assert with_what_follows([second, noted], _WIDTH) == [
        {"kind": "together", "children": [second, noted]}
    ]
    assert with_what_follows([head, below], _WIDTH, 2) == [head, below]


def test_a_heading_has_room_for_the_first_lines_below_it_and_their_notes() -> None:
    head = {"kind": "heading", "level": 1, "words": "A", "children": ["A"]}
    noted = {"kind": "paragraph", "children": ["Soon.", _NOTE, _LINE * 9]}
    long = {"kind": "paragraph", "children": [_LINE * 9]}
    of_head = head | {"children": ["A", _NOTE]}
    lines = 1.4 * (3 * 10.5 + 0.81 * 10.5)
    for above, below in ((head, noted), (of_head, long)):
        made = with_what_follows([above, below], _WIDTH)
        assert made == [above | {"room": pytest.approx(lines)}, below]
    later = {"kind": "paragraph", "children": [_LINE * 9, _NOTE]}
    callout = {"kind": "callout", "short": True}
    sticking = later | {"sticks": True}
    assert with_what_follows([head, later], _WIDTH) == [head, later]
    assert with_what_follows([sticking, noted], _WIDTH) == [sticking, noted]
    assert with_what_follows([head, sticking, callout], _WIDTH) == [
        head, {"kind": "together", "children": [sticking, callout]}
    ]  # fmt: skip


@pytest.mark.parametrize(("times", "notes"), [(1, 1), (3, 3), (9, 3)])
def test_no_heading_is_left_when_notes_send_a_paragraph_to_the_next_page(
    times: int, notes: int
) -> None:
    words = "A note of some words that go on. " * 3 * notes
    found = {each: Footnote(each, n, (node("paragraph", words),)) for n, each in enumerate("ab", 1)}
    marks = [node("footnote_reference", note=each, number=n) for n, each in enumerate("ab", 1)]
    below = node("paragraph", "BELOW", marks[0], " of", marks[1], " it " + _LINE * times)
    head = node("heading", "STRANDED", level=2, id="h")
    for count in range(24, 34):
        blocks = (*[node("paragraph", "Short.")] * count, head, below)
        briefing = Briefing("t.md", "t.md", "T", blocks, footnotes=found)
        options = PaperOptions(tagged=False, contents=False)
        document = pypdfium2.PdfDocument(make_pdf(briefing, options))
        pages = [page.get_textpage().get_text_bounded() for page in document]
        document.close()
        assert "BELOW" in next(page for page in pages if "STRANDED" in page), count


@pytest.mark.parametrize("name", ["briefing", "slides"])
def test_a_note_goes_over_with_its_heading(name: str) -> None:
    note = Footnote("a", 1, (node("paragraph", "NOTED"),))
    reference = node("footnote_reference", note="a", number=1)
    head = node("heading", "MARKED", reference, level=2, id="h")
    options = replace(profile(name).options("a4"), tagged=False, contents=False)
    for count in range(24, 34):
        below = node("paragraph", "BELOW " + _LINE * (count % 3))
        blocks = (*[node("paragraph", "Short.")] * count, head, below)
        briefing = Briefing("t.md", "t.md", "T", blocks, footnotes={"a": note})
        document = pypdfium2.PdfDocument(make_pdf(briefing, options))
        pages = [page.get_textpage().get_text_bounded() for page in document]
        document.close()
        assert ["NOTED" in page for page in pages] == ["BELOW" in page for page in pages], count
        assert "MARKED" in next(page for page in pages if "BELOW" in page)


def test_a_note_goes_over_with_a_callout_on_its_paragraph() -> None:
    note = Footnote("a", 1, (node("paragraph", "NOTED"),))
    noted = node("paragraph", "MARKED", node("footnote_reference", note="a", number=1))
    on_it = node("callout", node("paragraph", _LINE), callout="note", title="On it")
    for count in range(26, 34):
        blocks = (*[node("paragraph", "Short.")] * count, noted, on_it)
        briefing = Briefing("t.md", "t.md", "T", blocks, footnotes={"a": note})
        document = pypdfium2.PdfDocument(make_pdf(briefing, PaperOptions(tagged=False)))
        pages = [page.get_textpage().get_text_bounded() for page in document]
        document.close()
        for word in ("NOTED", "On it"):
            assert [word in page for page in pages] == ["MARKED" in page for page in pages], count


def _briefing(count: int, before: int, after: int) -> Briefing:
    """Return a briefing with a paragraph, near the end of a page, that has a note in its middle.

    There are so many words before and after the mark, and each of them is different.
    """
    words = [f"qz{number:02d}" for number in range(before + after)]
    noted = (
        node("text", text=" ".join((*words[:before], "MARKED"))),
        node("footnote_reference", note="a", number=1),
        node("text", text=" ".join(("", *words[before:]))),
    )
    blocks: list[Node] = [
        node("paragraph", _LINE * 3 + "end.", number=number) for number in range(1, 11)
    ]
    blocks += [node("paragraph", "Short.", number=10 + number) for number in range(1, count)]
    blocks += [node("paragraph", *noted, number=10 + count)]
    blocks += [node("paragraph", _LINE * 3, number=11 + count)]
    note = Footnote("a", 1, (node("paragraph", "NOTED " + _LINE * 3),))
    return Briefing(
        title="T",
        name="t.md",
        file="t.md",
        blocks=tuple(blocks),
        footnotes={"a": note},
        paragraphs=11 + count,
    )


_A_LINE = 14
"""Words of a line."""


@pytest.mark.parametrize(
    ("before", "after"),
    [(0.5, 2), (1.5, 1), (2.5, 0), (1.5, 2), (2.5, 1), (3.5, 0), (1.5, 4), (5.5, 0)],
)
def test_a_note_is_on_the_page_of_its_mark_and_no_line_is_alone(before: float, after: int) -> None:
    broken = 0
    for count in range(3, 9):
        briefing = _briefing(count, int(before * _A_LINE), after * _A_LINE)
        document = pypdfium2.PdfDocument(make_pdf(briefing, PaperOptions(tagged=False)))
        pages = [page.get_textpage().get_text_bounded() for page in document]
        document.close()
        assert ["MARKED" in page for page in pages] == ["NOTED" in page for page in pages]
        lines = [sum("qz" in line for line in page.splitlines()) for page in pages]
        assert min(filter(None, lines)) > 1
        broken += len(pages) > 1
    assert broken


@pytest.mark.parametrize(("name", "sentences", "at_the_end"), [
    ("slides", 35, False), ("slides", 60, True), ("briefing", 120, False), ("briefing", 160, True),
])  # fmt: skip
def test_a_note_takes_a_part_of_its_page_only(
    name: str, sentences: int, *, at_the_end: bool
) -> None:
    note = Footnote("a", 1, (node("paragraph", "Words of the text. " * sentences),))
    noted = node("paragraph", "Short.", node("footnote_reference", note="a", number=1))
    briefing = Briefing("t.md", "t.md", "T", (noted,), footnotes={"a": note})
    options = replace(profile(name).options("a4"), tagged=False)
    document = pypdfium2.PdfDocument(make_pdf(briefing, options))
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert ("Note 1" in text) is at_the_end
    assert text.count("Words") == sentences


def test_a_note_that_could_fill_a_page_stands_at_the_end() -> None:
    reference = node("footnote_reference", note="a", number=1)
    note = Footnote("a", 1, tuple(node("paragraph", _LINE * 9) for _part in range(4)))
    briefing = Briefing(
        title="T",
        file="t.md",
        name="t.md",
        blocks=(node("paragraph", _LINE, reference, " And on.", number=1),),
        footnotes={"a": note},
        paragraphs=1,
    )
    document = pypdfium2.PdfDocument(make_pdf(briefing))
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert re.search(r"1\s+Notes · 1\b", text)
    assert text.index("Note 1") < text.rindex("The mill stood")


def _mark(number: int) -> Node:
    return node("footnote_reference", note=f"n{number}", number=number)


def _words(count: int, *marks: Node) -> Node:
    return node("paragraph", "Words of the text. " * count, *marks)


def _head(level: int, *marks: Node) -> Node:
    return node("heading", "Head ", *marks, level=level, id=f"h{level}")


_WHERE_TYPST_LOSES_SOME = {
    "of a quote at the end of a page": (
        "large-print", "a5", [0, 110], False,
        [node("quote", _words(17, _mark(1)), _words(22, _mark(2))), *(3 * [_head(2)])],
    ),
    "of an item and of a head in one": (
        "slides", "a4", [0, 0, 0, 5, 100], True,
        [_head(1, _mark(1)), _words(14, _mark(2)), node(
            "bullet_list", node("item", _head(2, _mark(3))),
            node("item", _words(4, _mark(4)), _words(14, _mark(5))), tight=False)],
    ),
}  # fmt: skip
"""Blocks with notes, with the profile and the paper, how long the notes are, and the last way."""


@pytest.mark.parametrize("name", _WHERE_TYPST_LOSES_SOME)
def test_no_note_and_no_tag_is_lost_where_typst_loses_them(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_inline, "_HIGHEST_NOTE", 9.0)
    layout, paper, lengths, after_the_text, blocks = _WHERE_TYPST_LOSES_SOME[name]
    notes = {
        f"n{each}": Footnote(f"n{each}", each, (
            node("paragraph", f"Said in note {each}. " + "Words of the text. " * length),))
        for each, length in enumerate(lengths, 1)
    }  # fmt: skip
    briefing = Briefing("f.md", "f.md", "T", tuple(blocks), footnotes=notes)
    pdf = make_pdf(briefing, profile(layout).options(paper))
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    links = [page for page in document if raw.FPDFPage_GetAnnotCount(page)]
    document.close()
    assert b"/StructTreeRoot" in pdf
    assert [text.count(f"Said in note {each}.") for each in range(1, len(lengths) + 1)] == [
        1 for _length in lengths
    ]
    assert bool(re.search(r"Notes .*Said in note 1\.", text)) is after_the_text
    assert links
