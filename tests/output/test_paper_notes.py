"""A note on the last line of a paragraph is placed a line earlier, and no line goes over alone."""

import re

import pypdfium2
import pytest

from briefing_app.model.briefing import Briefing, Footnote
from briefing_app.model.tree import Node
from briefing_app.output.paper import make_pdf
from briefing_app.output.paper_notes import with_early_notes
from briefing_app.output.paper_options import Paper, PaperOptions
from tests.samples import node

_LINE = "The mill stood by the river and the miller counted the sacks that came down from the "
_REFERENCE = {"kind": "footnote_reference", "number": 1, "place": "n1"}
_NOTE = _REFERENCE | {"words": True, "children": ["Said by the miller."]}
_EARLY = _NOTE | {"kind": "early_note"}
_WIDTH = 445.0


def _words(parts: list[object]) -> str:
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
    parts = [_LINE, _NOTE, _LINE * 3]
    assert with_early_notes(parts, _WIDTH) == parts


def test_a_note_of_a_short_paragraph_is_placed_at_its_beginning() -> None:
    assert with_early_notes(["Short.", _NOTE], _WIDTH) == [_EARLY, "Short.", _REFERENCE]


def test_a_note_is_placed_behind_other_parts_where_they_are_long() -> None:
    strong = {"kind": "strong", "children": [_LINE * 2]}
    made = with_early_notes([_LINE, strong, "end", _NOTE], _WIDTH)
    assert made == [_LINE, _EARLY, strong, "end", _REFERENCE] or made[1] == _EARLY
    assert _words(made) == f"{_LINE}end"
    citation = {"kind": "citation", "before": "[", "label": "E1", "after": "]"}
    parts = [_LINE * 3, citation, _LINE, " ", citation, _NOTE]
    assert _EARLY in with_early_notes(parts, _WIDTH)
    unbroken = with_early_notes(["x" * 300, {"kind": "line_break"}, _NOTE], _WIDTH)
    assert unbroken[0] == _EARLY


def _briefing(count: int, last: str) -> Briefing:
    """Return a briefing whose last paragraph but one, with a note at its end, ends a page."""
    reference = node("footnote_reference", note="a", number=1)
    blocks: list[Node] = [
        node("paragraph", _LINE * 3 + "end.", number=number) for number in range(1, 11)
    ]
    blocks += [node("paragraph", "Short.", number=10 + number) for number in range(1, count)]
    noted = node("paragraph", _LINE * 3 + last, reference, number=10 + count)
    blocks += [noted, node("paragraph", _LINE * 3, number=11 + count)]
    note = Footnote("a", 1, (node("paragraph", _LINE * 3),))
    return Briefing(
        title="T",
        name="t.md",
        file="t.md",
        blocks=tuple(blocks),
        footnotes={"a": note},
        paragraphs=11 + count,
    )


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("last", ["end.", _LINE, _LINE + "on the hill."])
def test_no_line_goes_over_alone(paper: Paper, last: str) -> None:
    broken = 0
    for count in range(4, 16):
        pdf = make_pdf(_briefing(count, last), PaperOptions(paper=paper, tagged=False))
        document = pypdfium2.PdfDocument(pdf)
        pages = [page.get_textpage().get_text_bounded() for page in document]
        document.close()
        if len(pages) < 2 or f"\n{10 + count} " in pages[1]:
            continue
        head = re.split(rf"\n{11 + count} ", pages[1].replace("\r", ""))[0]
        lines = head.splitlines()[1:]
        assert len(lines) != 1, head
        broken += len(lines) > 1
    assert broken


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
