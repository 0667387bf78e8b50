"""What stays together when the comparison goes over to another page."""

import re

import pypdfium2
import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from tests.samples import node

_REASON = "A reason of some words, so that it has more than the one line that it begins with."
_UNTAGGED = PaperOptions(tagged=False)


def _briefing(items: int, lines: int) -> Briefing:
    """Return a briefing with so many items, all with reasons, after a text of so many lines."""
    motivations = tuple(Motivation(f"m{each}", f"Motivation {each}") for each in range(2))
    evidence = tuple(
        Evidence(f"E{each}", f"Item {each}", ratings={
            "m0": Rating("C", _REASON * (1 + each % 2)), "m1": Rating("I")})
        for each in range(1, items + 1)
    )  # fmt: skip
    comparison = Comparison("", "Motivation", motivations, (), {}, evidence)
    text = tuple(node("paragraph", "A line.") for _ in range(lines))
    return Briefing("f", "f", "T", text, comparison=comparison)


def _texts(briefing: Briefing) -> list[str]:
    document = pypdfium2.PdfDocument(make_pdf(briefing, _UNTAGGED))
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return texts


@pytest.mark.parametrize("lines", range(8, 16))
def test_what_explains_the_numbers_is_on_the_page_of_the_sums(lines: int) -> None:
    texts = _texts(_briefing(12, lines))
    assert ["Weighted inconsistency" in text for text in texts] == [
        "D is diagnosticity" in text for text in texts
    ]


def test_a_table_that_has_no_room_does_not_leave_a_page_nearly_empty() -> None:
    """It begins on the page, goes on on the next, and both say which of its items they have."""
    texts = [text for text in _texts(_briefing(40, 5)) if re.search("items \\d+ to", text)]
    assert len(texts) == 2


def test_items_with_their_reasons_are_in_rows() -> None:
    document = pypdfium2.PdfDocument(make_pdf(_briefing(3, 1), _UNTAGGED))
    tops = {}
    for page in document:
        words = page.get_textpage()
        text = words.get_text_range()
        start = text.find("The reasons for the ratings")
        if start < 0:
            continue
        for item in range(1, 4):
            tops[item] = words.get_charbox(text.index(f"E{item}", start))[3]
    document.close()
    assert tops[1] == tops[2] > tops[3]
