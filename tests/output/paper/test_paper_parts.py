"""What of a text is printed, in which colours, and on which page."""

import dataclasses
import json
from typing import Any, cast

import pypdfium2
import pytest

from briefing_app.model.briefing import Briefing, Footnote, Section
from briefing_app.model.choices import PAPERS, Paper
from briefing_app.model.tree import Node, plain_text
from briefing_app.output.paper.blocks.paper_nodes import beginning, begun_together
from briefing_app.output.paper.blocks.paper_places import Data
from briefing_app.output.paper.paper_colours import grey, paper_colours
from briefing_app.output.paper.paper_data import paper_data
from briefing_app.output.paper.paper_options import PARTS, PaperOptions
from briefing_app.output.paper.paper_page import most_margin, page_of
from briefing_app.output.paper.paper_parts import judgements, printed_blocks
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_profiles import profile, profile_names
from tests.samples import node, replace

_NOTE = node("callout", node("paragraph", "Edited."), variant="editor", title="")
_JUDGEMENT = node("callout", node("paragraph", "Judged."), variant="judgement", title="Main one")
_BLOCKS = (
    node("paragraph", "Before.", number=1),
    node("heading", "One", level=1, id="one"),
    node("quote", _NOTE, node("paragraph", "Quoted."), _JUDGEMENT),
    node("heading", "Below", level=2, id="below"),
    node("paragraph", "Under it.", number=2),
    node("heading", "Two", level=1, id="two"),
    _NOTE,
    node("paragraph", "After.", number=3),
)
_BRIEFING = Briefing(
    "f.md", "f.md", "Parts", _BLOCKS, paragraphs=3,
    sections=(Section("one", "One", 1, 1), Section("below", "Below", 2, 3, 2),
              Section("two", "Two", 1, 5, 3)),
)  # fmt: skip


def _words(options: PaperOptions, briefing: Briefing = _BRIEFING) -> str:
    document = pypdfium2.PdfDocument(make_pdf(briefing, replace_options(options)))
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(words.split())


def replace_options(options: PaperOptions, **changes: Any) -> PaperOptions:
    return PaperOptions.from_json({"tagged": False, **changes}, options)


@pytest.mark.parametrize(
    ("sections", "there", "gone"),
    [
        (("one",), ("Quoted.", "Under it."), ("Before.", "After.")),
        (("below",), ("Under it.",), ("Quoted.", "After.")),
        (("two", "below"), ("Under it.", "After."), ("Quoted.",)),
        ((), ("Before.", "Quoted.", "Under it.", "After."), ()),
        (("unknown",), (), ("Before.", "After.")),
    ],
)
def test_sections_are_picked_with_those_below_them(
    sections: tuple[str, ...], there: tuple[str, ...], gone: tuple[str, ...]
) -> None:
    text = _words(PaperOptions(sections=sections))
    assert all(words in text for words in there)
    assert not any(words in text for words in gone)


def test_a_section_that_is_picked_has_the_headings_that_it_is_below() -> None:
    blocks = printed_blocks(_BRIEFING, PaperOptions(sections=("below", "two")))
    words = [plain_text(each.children) for each in blocks if each.kind == "heading"]
    assert words == ["One", "Below", "Two"]


def test_editors_notes_are_left_out_at_any_depth() -> None:
    assert _words(PaperOptions()).count("Edited.") == 2
    text = _words(PaperOptions(editor=False))
    assert "Edited." not in text
    assert "Quoted." in text


def test_a_title_that_the_text_repeats_is_printed_once() -> None:
    blocks = (node("heading", "Parts", level=1, id="p"), *_BLOCKS)
    briefing = replace(_BRIEFING, blocks=blocks)
    assert printed_blocks(briefing, PaperOptions()) == _BLOCKS
    assert printed_blocks(briefing, PaperOptions(text=False)) == ()


def test_judgements_come_first_and_lead_to_their_place() -> None:
    assert judgements(_BLOCKS) == [_JUDGEMENT]
    data = json.loads(paper_data(_BRIEFING, PaperOptions()).json)
    (entry,) = data["judgements"]
    assert (entry["title"], entry["children"]) == ("Main one", ["Judged."])
    quote = next(each for each in data["text"] if each["kind"] == "quote")
    places = [each["id"] for each in quote["children"] if each["kind"] == "place"]
    assert places == [entry["to"]]
    text = _words(PaperOptions())
    assert text.index("Key judgements") < text.index("Judged.") < text.index("Before.")
    assert "Key judgements" not in _words(PaperOptions(judgements=False))


@pytest.mark.parametrize("layout", ["pages", "one-page"])
def test_a_long_judgement_is_whole_in_the_text_only(layout: str) -> None:
    strong = node("strong", "It is likely")
    first = node("paragraph", strong, Node("text", text=" that so many words say it." * 12))
    rest = tuple(node("paragraph", f"Sentence {number} of its reasons." * 4) for number in range(9))
    callout = node("callout", first, *rest, variant="judgement", title="")
    briefing = _BRIEFING._replace(blocks=(callout,), sections=())
    data = json.loads(paper_data(briefing, PaperOptions(layout=layout)).json)
    (entry,) = data["judgements"]
    told = json.dumps(entry["children"])
    assert "Sentence 1 " in told
    assert "Sentence 3 " not in told
    assert "\\u2026" in told
    assert {"kind": "strong", "children": ["It is likely"]} in entry["children"][0]["children"]
    if layout == "pages":
        assert entry["to"]
        assert "Sentence 8 " in json.dumps(data["text"])


def test_a_beginning_ends_with_an_ellipsis_wherever_it_is_cut() -> None:
    nodes = (node("paragraph", "x" * 20), node("paragraph", "y" * 20))
    words = [plain_text((each,)) for each in beginning(nodes, 20)]
    assert words == ["x" * 20, "…"]
    assert beginning(nodes, 50) == nodes
    assert plain_text(beginning(nodes, 40)) == plain_text(nodes)


def test_a_judgement_of_several_blocks_stays_whole_and_leaves_its_notes_to_the_text() -> None:
    mark = node("footnote_reference", note="a", number=1)
    marked = node("paragraph", "Marked", mark)
    listed = node("bullet_list", node("item", node("paragraph", "listed", mark)), tight=True)
    callout = node("callout", marked, listed, variant="judgement", title="")
    briefing = Briefing("f.md", "f.md", "T", (callout,))
    (entry,) = json.loads(paper_data(briefing, PaperOptions()).json)["judgements"]
    assert [each["kind"] for each in entry["children"]] == ["paragraph", "bullet_list"]
    assert entry["children"][0]["children"] == ["Marked"]
    assert "footnote_reference" not in json.dumps(entry)


@pytest.mark.parametrize("part", [each for each in PARTS if getattr(PaperOptions(), each)])
def test_every_part_can_be_left_out(sample: Briefing, part: str) -> None:
    whole = _words(PaperOptions(), sample)
    without = _words(PaperOptions(**{part: False}), sample)
    signs = {
        "judgements": "Key judgements", "contents": "Contents", "text": "Plain,",
        "report": "What the lead hangs on", "comparison": "Least refuted",
        "reasons": "The reasons for the ratings", "timeline": "Event", "sources": "W. Brown (C3)",
        "key": "very consistent", "editor": "Editor’s note",
    }  # fmt: skip
    if part == "sources":
        assert whole.count("Grade") > without.count("Grade")
    else:
        assert signs[part] in whole
        assert signs[part] not in without


# Colours


def _all_colours(value: object) -> set[str]:
    if isinstance(value, dict):
        return set().union(*map(_all_colours, value.values()))
    return {str(value)}


def test_grey_keeps_how_light_a_colour_is() -> None:
    assert [grey(each) for each in ("#FFFFFF", "#000000", "#FF0000", "#00FF00", "#0000FF")] == [
        "#FFFFFF", "#000000", "#363636", "#B6B6B6", "#121212",
    ]  # fmt: skip


def test_paper_is_without_colour_or_black_on_white() -> None:
    usual = _all_colours(paper_colours(PaperOptions()))
    assert any(grey(each) != each for each in usual)
    without = _all_colours(paper_colours(PaperOptions(grey=True)))
    assert len(without) > 10
    assert {grey(each) for each in without} == without
    assert len(_all_colours(paper_colours(PaperOptions(plain=True)))) == 2


@pytest.mark.parametrize("choice", ["grey", "plain"])
def test_pages_without_colour_have_none(sample: Briefing, choice: str) -> None:
    document = pypdfium2.PdfDocument(make_pdf(sample, PaperOptions(**{choice: True})))
    for page in document:
        bitmap = page.render(scale=0.4)
        step, data = bitmap.n_channels, bytes(bitmap.buffer)
        assert data[0::step] == data[1::step] == data[2::step]
    document.close()


# The page


def test_a_page_in_units_is_the_sheet_in_points() -> None:
    usual, large = page_of(PaperOptions()), page_of(PaperOptions(letters=21.0, least=16.0))
    assert (usual.unit, usual.fine, usual.width, usual.edge) == (1.0, 1.0, 595.28, 58.0)
    assert (large.unit, large.fine) == (2.0, 1.0)
    assert large.width * large.unit == pytest.approx(595.28)
    assert large.edge * large.unit == pytest.approx(58.0)
    assert page_of(PaperOptions(letters=16.0, least=16.0)).fine_letters(7.0) == pytest.approx(8.0)


def test_margins_are_given_or_suit_the_paper() -> None:
    assert page_of(PaperOptions(margin=20)).edge == pytest.approx(56.7, abs=0.1)
    assert page_of(PaperOptions(paper="a5")).edge < 58
    wide = page_of(PaperOptions(landscape=True))
    assert (wide.width, round(wide.measure)) == (841.89, 600)
    ruled = page_of(PaperOptions(ruled=True))
    assert ruled.measure < 0.6 * ruled.width


@pytest.mark.parametrize(
    ("options", "most"),
    [
        (PaperOptions(), 69),
        (PaperOptions(paper="a5"), 38),
        (PaperOptions(paper="a5", ruled=True, margin=14), 16),
        (PaperOptions(paper="a5", letters=16, margin=15), 20),
        (PaperOptions(paper="a5", letters=36), 14),  # the usual ones, which leave less
    ],
)
def test_margins_are_as_wide_as_leaves_room_for_the_text(options: PaperOptions, most: int) -> None:
    assert most_margin(options) == most


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("landscape", [False, True])
def test_every_profile_has_room_on_every_paper(paper: Paper, landscape: bool) -> None:
    for name in profile_names():
        chosen = profile(name).options(paper)
        options = dataclasses.replace(chosen, paper=paper, landscape=landscape)
        assert options.margin <= most_margin(options), name


@pytest.mark.parametrize(
    ("options", "inset"),
    [
        (PaperOptions(paper="a4"), False),
        (PaperOptions(paper="letter"), False),
        (PaperOptions(paper="a4", landscape=True), True),
        (PaperOptions(paper="a3"), True),
        (PaperOptions(landscape=True, margin=20), False),
        (PaperOptions(landscape=True, ruled=True), False),
        (PaperOptions(layout="ballot", landscape=True), False),
    ],
)
def test_lines_of_text_are_no_longer_than_on_an_upright_page(
    options: PaperOptions, *, inset: bool
) -> None:
    page = page_of(options)
    assert (page.inset > 0) is inset
    if inset:
        longest = page_of(PaperOptions(paper="letter")).measure
        assert page.measure - 2 * page.inset <= longest + 3


def test_a_wide_table_reaches_over_the_text_at_both_sides() -> None:
    heads = node("row", *(node("cell", f"{year}") for year in range(2001, 2016)), header=True)
    row = node("row", *(node("cell", f"{place},500") for place in range(10, 25)))
    text = node("paragraph", "Words of a line. " * 20, number=1)
    briefing = Briefing("f", "f", "T", (text, node("table", heads, row)), paragraphs=1)
    options = PaperOptions(landscape=True, contents=False, tagged=False)
    document = pypdfium2.PdfDocument(make_pdf(briefing, options))
    words = document[0].get_textpage()
    found = words.get_text_range()
    boxes = [words.get_charbox(place) for place in range(words.count_chars())]
    first, last = found.index("10,500"), found.index("24,500") + 5
    lines = range(found.index("Words"), found.rindex("line.") + 5)
    left, right = (min(boxes[place][0] for place in lines), max(boxes[place][2] for place in lines))
    document.close()
    assert boxes[first][0] < left - 20
    assert boxes[last][2] > right
    assert right - left < 470


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_wide_table_takes_the_room_of_the_numbers_of_paragraphs(lang: str) -> None:
    heads = node("row", *(node("cell", f"{year}") for year in range(2001, 2015)), header=True)
    row = node("row", *(node("cell", f"{place},500") for place in range(10, 24)))
    text = node("paragraph", "Words of a line. " * 20, number=1)
    briefing = Briefing("f", "f", "T", (text, node("table", heads, row)), paragraphs=1, lang=lang)
    document = pypdfium2.PdfDocument(make_pdf(briefing, PaperOptions(contents=False, tagged=False)))
    words = document[0].get_textpage()
    found = words.get_text_range()
    boxes = [words.get_charbox(found.index(f"{place},500")) for place in (10, 23)]
    document.close()
    assert boxes[0][1] == pytest.approx(boxes[1][1], abs=1)
    assert {boxes[0][0] < 92, boxes[1][0] < 92} == {True, False}


def test_large_print_has_no_small_letters(sample: Briefing) -> None:
    options = PaperOptions(letters=16.0, least=16.0, plain=True, tagged=False)
    document = pypdfium2.PdfDocument(make_pdf(sample, options))
    raw = pypdfium2.raw
    sizes = set()
    for page in document:
        words = page.get_textpage()
        text = words.get_text_range()
        for place, letter in enumerate(text[: words.count_chars()]):
            if letter.isalnum():
                sizes.add(round(raw.FPDFText_GetFontSize(words, place), 1))
    document.close()
    assert min(sizes) >= 15.9


def test_the_page_of_a_judgement_is_apart_from_its_words_without_grey() -> None:
    for name, told in (("briefing", "Judged. page 1"), ("large-print", "Judged. · page 1")):
        options = replace_options(profile(name).options("a4"), tagged=False)
        assert told in " ".join(_words(options).replace("\u00a0", " ").split())


def test_slides_have_one_section_a_page(sample: Briefing) -> None:
    options = PaperOptions(layout="slides", paper="screen", landscape=True, letters=14.0)
    document = pypdfium2.PdfDocument(make_pdf(sample, options))
    texts = [page.get_textpage().get_text_range() for page in document]
    assert {document.get_page_size(index) for index in range(len(document))} == {(720.0, 405.0)}
    document.close()
    heads = [
        next(place for place, text in enumerate(texts) if f"{heading}\r\n" in text.split("Page")[0])
        for heading in ("A sample", "Key judgements", "Timeline")
    ]
    assert heads == sorted(set(heads))


def test_slides_of_a_long_text_have_one_section_a_page_too() -> None:
    blocks = [
        part
        for name in ("First", "Second")
        for part in (node("heading", name, level=1, id=name), node("paragraph", f"In {name}."))
    ]
    briefing = _BRIEFING._replace(blocks=tuple(blocks), sections=(), words=16_000)
    options = replace_options(profile("slides").options("a4"), judgements=False)
    assert paper_data(briefing, options).has_chapters
    document = pypdfium2.PdfDocument(make_pdf(briefing, options))
    _, *pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    assert ["In First." in page for page in pages[:2]] == [True, False]
    assert ["In Second." in page for page in pages[:2]] == [False, True]


def test_blocks_of_slides_say_how_many_letters_they_have() -> None:
    words = node("paragraph", "Seven, ", node("strong", "or so"))
    blocks = (words, node("code_block", text="12345"), node("table", node("row", node("cell"))))
    briefing = _BRIEFING._replace(blocks=blocks, sections=())
    for layout, counts in (("slides", [12, 5, 0]), ("pages", [None] * 3)):
        data = json.loads(paper_data(briefing, PaperOptions(layout=layout)).json)["text"]
        assert [each.get("letters") for each in data] == counts


def test_a_long_section_takes_another_slide_rather_than_small_letters() -> None:
    long = [node("paragraph", "Read from the back of a room. " * 22, number=at) for at in (1, 2, 3)]
    briefing = _BRIEFING._replace(blocks=(node("heading", "Long", level=1), *long), sections=())
    options = PaperOptions(layout="slides", paper="screen", landscape=True, letters=14.0)
    document = pypdfium2.PdfDocument(make_pdf(briefing, options))
    words = [page.get_textpage() for page in document]
    on = [each for each in words if "the back of a room" in each.get_text_range()]
    assert len(on) > 1
    for each in on:
        place = each.get_text_range().index("back")
        assert pypdfium2.raw.FPDFText_GetFontSize(each, place) >= 0.8 * 14
    document.close()


def test_a_note_is_on_the_slide_of_its_mark() -> None:
    texts = []
    for lines in range(8, 14):
        filled = [node("paragraph", "Line.") for _ in range(lines)]
        mark = node("footnote_reference", note="n", number=1)
        marked = node("paragraph", "Marked.", mark)
        blocks = (node("heading", "Long", level=1), *filled, marked, *filled)
        note = Footnote("n", 1, (node("paragraph", "At the foot."),))
        briefing = _BRIEFING._replace(blocks=blocks, sections=(), footnotes={"n": note})
        options = PaperOptions(
            layout="slides", paper="screen", landscape=True, letters=14.0, tagged=False
        )
        document = pypdfium2.PdfDocument(make_pdf(briefing, options))
        texts += [page.get_textpage().get_text_range() for page in document]
        document.close()
    assert ["Marked." in text for text in texts] == ["At the foot." in text for text in texts]


def test_the_comparison_goes_on_after_ruled_text_and_takes_the_room_of_the_lines(
    sample: Briefing,
) -> None:
    short = sample._replace(blocks=sample.blocks[:2])
    document = pypdfium2.PdfDocument(make_pdf(short, PaperOptions(ruled=True, tagged=False)))
    assert all(page.get_width() < page.get_height() for page in document)
    first = document[0].get_textpage()
    heading = first.get_text_range().index("\nComparison\r\n") + 1
    assert heading > 0
    assert len(document) == 3
    document.close()


@pytest.mark.parametrize("lines", [40, 43, 46, 49])
def test_a_callout_is_on_the_page_of_the_short_paragraph_before_it(lines: int) -> None:
    filler = node("paragraph", *(each for _ in range(lines) for each in (
        Node("text", text="A line."), Node("line_break"))))  # fmt: skip
    short = node("paragraph", "Commented.", number=1)
    callout = node("callout", node("paragraph", "Comment. " * 20), variant="editor", title="")
    blocks = (filler, short, callout, node("paragraph", "After. " * 200))
    briefing = _BRIEFING._replace(blocks=blocks, sections=())
    document = pypdfium2.PdfDocument(make_pdf(briefing, replace_options(PaperOptions())))
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    assert len(pages) > 1
    assert ["Commented." in page for page in pages] == ["Comment. " in page for page in pages]


def test_only_a_short_paragraph_of_the_text_goes_over_with_a_callout() -> None:
    long = node("paragraph", "word " * 200)
    short = node("paragraph", "Short.")
    inside = node("quote", short, _NOTE)
    blocks = (long, _NOTE, short, _NOTE, inside)
    briefing = _BRIEFING._replace(blocks=blocks, sections=())
    data = json.loads(paper_data(briefing, PaperOptions()).json)["text"]
    assert ["sticks" in each for each in data] == [False, False, True, False, False]
    assert not any("sticks" in each for each in data[-1]["children"])


def test_no_page_of_sections_begins_or_ends_with_one_of_several_paragraphs() -> None:
    for kinds, sticking in (
        (["heading", "paragraph", "paragraph", "paragraph", "paragraph"], [1, 3]),
        (["heading", "paragraph", "paragraph", "paragraph", "table"], [1, 2]),
        (["heading", "paragraph", "table", "paragraph", "heading", "paragraph"], [1]),
    ):
        made = begun_together([{"kind": kind} for kind in kinds])
        assert [n for n, each in enumerate(made) if "sticks" in cast("Data", each)] == sticking


def test_a_note_of_text_that_is_left_out_is_left_out_too() -> None:
    def called(ref: str) -> Node:
        return node("footnote_reference", note=ref, number=ord(ref) - 96)

    def noted(ref: str, *inner: Node) -> Footnote:
        return Footnote(ref, ord(ref) - 96, (node("paragraph", f"Words of {ref}.", *inner),))

    notes = {
        each.id: each for each in (noted("a", called("b")), noted("b"), noted("c"), noted("d"))
    }
    blocks = (
        node("heading", "Parts", called("c"), level=1, id="parts"),
        node("heading", "One", level=1, id="one"),
        node("paragraph", "First.", called("a")),
        node("heading", "Two", level=1, id="two"),
        node("paragraph", "Second."),
        node("callout", node("paragraph", "Edited.", called("d")), variant="editor", title=""),
    )
    sections = (Section("one", "One", 1, 1), Section("two", "Two", 1, 3))
    briefing = Briefing("f.md", "f.md", "Parts", blocks, sections=sections, footnotes=notes)

    def printed(options: PaperOptions) -> set[str]:
        words = paper_data(briefing, options).json
        return {ref for ref in notes if f"Words of {ref}." in words}

    assert printed(PaperOptions()) == {"a", "b", "c", "d"}
    assert printed(PaperOptions(sections=("two",))) == {"c", "d"}
    assert printed(PaperOptions(editor=False)) == {"a", "b", "c"}
    assert printed(PaperOptions(sections=("two",), text=False)) == set()
