"""Notes of readers on paper: beside their paragraphs as far as there is room, or in a list."""

import json
from dataclasses import replace
from itertools import combinations
from typing import Any

import pypdfium2
import pytest

from briefing_app.model.notes.placing import NotedText, place_notes
from briefing_app.model.notes.records import Anchor, Note, PlacedNote
from briefing_app.model.notes.spots import Spots
from briefing_app.output.paper.blocks.paper_reader_notes import MarginNotes
from briefing_app.output.paper.paper_data import paper_data
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_page import page_of
from briefing_app.output.paper.paper_pdf import make_pdf
from tests.model.notes.editions import edition
from tests.samples import golden_comparison
from tests.samples import replace as replace_fields

BRIEFING = edition("The border was closed. " * 12, "Trade fell to nothing. " * 3, "Short.")
TEXT = NotedText(BRIEFING)
RULED = PaperOptions(ruled=True)


def note(ref: str, leaf: int, words: str = "", **fields: Any) -> Note:
    anchor = TEXT.anchor_of_leaf(leaf)
    assert anchor is not None
    return Note(ref, anchor, words=words)._replace(**fields)


def placed(*notes: Note) -> tuple[PlacedNote, ...]:
    return place_notes(TEXT, Spots(BRIEFING), notes)


def arranged(options: PaperOptions, *notes: Note) -> MarginNotes:
    chosen = replace(options, noted=placed(*notes))
    return MarginNotes(BRIEFING, chosen, page_of(chosen))


ASKED = note("a", 0, "Who says so?", kind=2, reader="Ana")
MARKED = note("b", 0, bookmark=True)
LONG = note("c", 1, "Why and when? " * 80)
LATER = note("d", 1, "And this?")
COLOURED = note("e", 2, kind=1)
GONE = Note("f", Anchor("Gone words", paragraph=2), words="Where?")
ALL = (ASKED, MARKED, LONG, LATER, COLOURED, GONE)


def test_notes_are_beside_their_paragraphs_and_the_rest_is_listed() -> None:
    found = arranged(RULED, *ALL)
    assert found.beside[1] == [
        {"head": "Question · Ana", "words": "Who says so?"}, {"head": "Bookmark", "words": ""},
    ]  # fmt: skip
    (long,) = found.beside[2]
    assert str(long["words"]).endswith("…")
    assert [each.note.id for each in found.listed] == ["c", "d", "e", "f"]


def test_without_a_ruled_margin_all_are_listed() -> None:
    for options in (PaperOptions(), replace(RULED, layout="slides"), replace(RULED, text=False)):
        found = arranged(options, *ALL)
        assert found.beside == {}
        assert len(found.listed) == len(ALL)


def test_the_list_is_a_section_of_its_own() -> None:
    heading, *blocks = arranged(PaperOptions(), *ALL).blocks(BRIEFING)
    assert heading.kind == "heading"
    assert [each.kind for each in blocks[:3]] == ["paragraph", "quote", "paragraph"]
    assert arranged(RULED, ASKED).blocks(BRIEFING) == ()
    assert arranged(RULED).blocks(BRIEFING) == ()


def test_a_bookmark_that_has_no_room_is_listed() -> None:
    many = [note(str(number), 2, bookmark=True) for number in range(20)]
    found = arranged(RULED, *many)
    assert found.beside[3]
    assert len(found.beside[3]) + len(found.listed) == 20


def test_the_template_gets_them_and_makes_pages() -> None:
    options = replace(RULED, noted=placed(*ALL), kind_names=("", "Ask"))
    data = json.loads(paper_data(BRIEFING, options).json)
    first = next(node for node in data["text"] if node.get("number") == 1)
    assert first["beside"][0]["head"] == "Ask · Ana"
    assert any(node.get("words") == "Notes of readers" for node in data["added"])
    assert make_pdf(BRIEFING, options).startswith(b"%PDF")
    right = BRIEFING._replace(lang="ar")
    assert make_pdf(right, options).startswith(b"%PDF")


def test_wide_letters_have_half_as_many_in_a_line() -> None:
    (latin,) = arranged(RULED, note("a", 0, "abcde " * 500)).beside[1]
    (korean,) = arranged(RULED, note("a", 0, "누가언제야 " * 500)).beside[1]
    assert len(str(korean["words"])) < 0.6 * len(str(latin["words"]))


@pytest.mark.parametrize("lines", [3, 40])
def test_notes_end_above_the_foot_of_their_page_and_follow_their_paragraph(lines: int) -> None:
    """A paragraph of few lines goes to the next page with its notes; a longer one is broken."""
    words = "The border was closed on that day. "
    above = ["Words before. " * 6] * 10
    for number in range(10, 22):
        briefing = edition(*above, *["Filling."] * (number - 10), words * lines)
        text = NotedText(briefing)
        anchor = text.anchor_of_leaf(number)
        assert anchor is not None
        noted = place_notes(text, Spots(briefing), [Note("a", anchor, words="zzz " * 150)])
        options = replace(RULED, noted=noted, tagged=False)
        pdf = pypdfium2.PdfDocument(make_pdf(briefing, options))
        pages = [page.get_textpage() for page in pdf]
        first = next(page for page in pages if words[:20] in page.get_text_bounded())
        text_of_page = first.get_text_range()
        assert "zzz" in text_of_page
        lowest = min(
            first.get_charbox(place)[1]
            for place, letter in enumerate(text_of_page)
            if letter == "z"
        )
        foot = first.get_charbox(text_of_page.index("Page "))[3]
        assert lowest > foot


def test_notes_are_no_choice_that_is_kept() -> None:
    chosen = replace(RULED, noted=placed(*ALL))
    assert "noted" not in chosen.to_json()
    assert PaperOptions.from_json(chosen.to_json()) == RULED


def _covered(pdf: bytes) -> int:
    """Return how many letters in the margin are covered by others."""
    document = pypdfium2.PdfDocument(pdf)
    count = 0
    for page in document:
        text = page.get_textpage()
        boxes = [text.get_charbox(place) for place in range(text.count_chars())]
        beside = [box for box in boxes if box[0] > page.get_width() * 0.66 and box[2] > box[0]]
        count += sum(
            min(one[2], other[2]) - max(one[0], other[0]) > 0.5
            and min(one[3], other[3]) - max(one[1], other[1]) > 0.5
            for one, other in combinations(beside, 2)
        )
    document.close()
    return count


@pytest.mark.parametrize("lines", range(26, 36, 3))
def test_notes_beside_a_paragraph_cover_no_others(lines: int) -> None:
    filler = "The border was closed. " * 3 * (lines - 1)
    very_long = "Trade fell to nothing, and nobody knew. " * 150
    briefing = edition(filler, "Short.", "Shorter.", very_long)
    text = NotedText(briefing)
    notes = []
    for leaf, count in ((1, 2), (2, 1), (3, 14)):
        anchor = text.anchor_of_leaf(leaf)
        assert anchor
        notes += [Note(f"{leaf}-{each}", anchor, words="Why so? " * 8) for each in range(count)]
    noted = place_notes(text, Spots(briefing), notes)
    assert _covered(make_pdf(briefing, replace(RULED, noted=noted, tagged=False))) == 0


@pytest.mark.parametrize(("notes", "apart"), [((), False), ((ASKED,), True)])
def test_the_comparison_is_apart_only_from_ruled_lines_with_notes(
    notes: tuple[Note, ...], *, apart: bool
) -> None:
    briefing = replace_fields(BRIEFING, comparison=golden_comparison())
    options = replace(RULED, noted=placed(*notes))
    data = json.loads(paper_data(briefing, options).json)["comparison"]
    assert (data["turned"], data["apart"]) == (False, apart)
    document = pypdfium2.PdfDocument(make_pdf(briefing, replace(options, tagged=False)))
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    # Its result is on the page of the text in any case.
    assert "Least refuted" in texts[0]
    assert ("Weighted inconsistency" in texts[0]) is not apart
