"""How large the letters of titles, headings and small pages are."""

from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_page import page_of
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_profiles import profile
from tests.known_reading import read_once
from tests.samples import node


def _sizes(briefing: Briefing, options: PaperOptions, *words: str) -> list[float]:
    """Return the sizes of the letters that some words of the first page begin with, in points."""
    document = pypdfium2.PdfDocument(make_pdf(briefing, replace(options, tagged=False)))
    page = document[0].get_textpage()
    text = page.get_text_range()
    sizes = [pypdfium2.raw.FPDFText_GetFontSize(page, text.index(each)) for each in words]
    document.close()
    return [round(each, 1) for each in sizes]


@pytest.mark.parametrize("name", ["briefing", "annotated", "large-print"])
def test_each_of_the_first_levels_of_headings_has_a_size_of_its_own(name: str) -> None:
    words = [f"Level {each}" for each in range(1, 5)]
    blocks = tuple(
        node("heading", each, level=level, id=f"l{level}") for level, each in enumerate(words, 1)
    )
    options = replace(profile(name).options("a4"), contents=False)
    sizes = _sizes(Briefing("f", "f", "T", blocks), options, *words)
    for larger, smaller in pairwise(sizes):
        assert larger >= 1.1 * smaller


@pytest.mark.parametrize(
    ("words", "paper", "size"),
    [(8, "a4", 24), (40, "a4", 18), (60, "a4", 14), (330, "a4", 10.5), (40, "a5", 14)],
)
def test_a_long_title_is_smaller(words: int, paper: str, size: float) -> None:
    title = "Again " + "and again " * (words // 2)
    briefing = Briefing("f", "f", title, (node("paragraph", "Words."),))
    assert _sizes(briefing, PaperOptions(paper=paper), "Again") == [size]  # type: ignore[arg-type]


def test_a_title_of_hundreds_of_words_leaves_most_of_the_page_to_the_text() -> None:
    briefing = Briefing("f", "f", "word " * 330, (node("paragraph", "Text."),))
    document = pypdfium2.PdfDocument(make_pdf(briefing, PaperOptions(tagged=False)))
    page = document[0].get_textpage()
    top = page.get_charbox(page.get_text_range().index("Text."))[3]
    assert top > 0.6 * document[0].get_height()
    document.close()


def test_a_briefing_on_one_page_is_smaller_on_small_paper_only() -> None:
    for paper, share in (("a5", 0.8), ("a4", 1), ("letter", 1), ("a3", 1)):
        options = PaperOptions(paper=paper, layout="one-page")  # type: ignore[arg-type]
        assert page_of(options).unit == pytest.approx(share)
        assert page_of(replace(options, landscape=True)).unit == pytest.approx(share)
    assert page_of(PaperOptions(paper="a5")).unit == 1


def test_judgements_stay_on_a_small_page_before_items_do() -> None:
    options = PaperOptions(paper="a5", layout="one-page", tagged=False)
    document = pypdfium2.PdfDocument(make_pdf(read_once(), options))
    text = " ".join(document[0].get_textpage().get_text_range().split())
    document.close()
    for words in (
        "The weak economy is the least refuted",
        "China’s support was among",
        "E9 Several",
    ):
        assert words in text
    assert "judgements;" not in text[text.index("Cut for want of room") :]
