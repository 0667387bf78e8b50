"""Korean on paper: where its lines end."""

import pypdfium2

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Criterion, Evidence, Motivation, Rating
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from tests.samples import node

_WORDS = "\uac00\ub098 \ub2e4\ub77c\ub9c8 \ubc14\uc0ac\uc544\uc790"


def _lines(lang: str) -> set[str]:
    """Return the words of the lines of a paper that has the words everywhere but in its text."""
    many = " ".join([_WORDS] * 6)
    motivations = tuple(Motivation(f"m{each}", _WORDS) for each in range(3))
    evidence = (Evidence("E1", many, ratings={"m0": Rating("C")}),)
    criteria, cells = (Criterion("c", _WORDS),), {"c": {each.id: many for each in motivations}}
    comparison = Comparison("", _WORDS, motivations, criteria, cells, evidence)
    row = node("row", *(node("cell", many) for _ in range(3)), header=False)
    blocks = (node("heading", many, level=1, id="h"), node("table", row))
    briefing = Briefing("f", "f", many, blocks, lang=lang, comparison=comparison)
    options = PaperOptions(contents=False, report=False, tagged=False)
    document = pypdfium2.PdfDocument(make_pdf(briefing, options))
    found = {word for page in document for word in page.get_textpage().get_text_range().split()}
    document.close()
    return {word for word in found if word[0] >= "\uac00" and word in "".join(_WORDS.split())}


def test_words_of_titles_and_tables_are_whole() -> None:
    assert _lines("ko") == set(_WORDS.split())


def test_in_other_languages_a_line_may_end_in_them() -> None:
    assert _lines("en") > set(_WORDS.split())
