"""Checkers that others wrote find nothing in the PDF, but for what is their own fault."""

import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.output.paper import make_pdf
from briefing_app.output.paper_options import PaperOptions
from briefing_app.resources import built_in
from tests.samples import every_kind, replace

_THEIR_FAULT = {
    # It compares the order of painting with that of tags that hold links: it lists a paragraph's
    # own words before its links. Read in the order of the tags, the words are in order.
    "ORD-001",
    # It takes the lines of the hatching for a grid of its own, although they lie in a table.
    "TBL-014",
    # An Arabic letter has a form for each place in a word, and all of them are that letter.
    "TXT-004",
}

_KOREAN = "북한은 왜 대화로 돌아섰는가? 김정은 위원장은 2018년 초 남북 관계를 개선하겠다고 밝혔다."
_ARABIC = "هذا نص عربي طويل بعض الشيء لكي نرى كيف ينكسر السطر ومن أي جهة يبدأ، مع رقم 2018."


def _in(lang: str, words: str) -> Briefing:
    paragraph = every_kind().blocks[1]
    text = replace(paragraph, children=(replace(paragraph.children[0], text=words),))
    return replace(every_kind(), lang=lang, title=words[:20], blocks=(text,))


_DOCUMENTS = {
    "every-kind": every_kind,
    "built-in": lambda: read_briefing(str(built_in())),
    "korean": lambda: _in("ko", _KOREAN),
    "arabic": lambda: _in("ar", _ARABIC),
}


@pytest.fixture(
    params=[(name, paper) for name in _DOCUMENTS for paper in ("a4", "letter")], ids=str
)
def pdf(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    name, paper = request.param
    file = tmp_path / f"{name}.pdf"
    file.write_bytes(make_pdf(_DOCUMENTS[name](), PaperOptions(paper=paper)))
    return file


def test_outloud_and_pdfua_find_nothing(pdf: Path) -> None:
    import outloud
    import pdfua

    found = outloud.check(str(pdf))
    assert {each.rule for each in found.findings if each.severity != "info"} <= _THEIR_FAULT
    assert list(pdfua.validate(pdf).findings) == []


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
def test_qpdf_finds_nothing(pdf: Path) -> None:
    checked = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


def test_no_page_but_the_last_of_a_part_is_left_nearly_empty() -> None:
    for paper in ("a4", "letter"):
        pdf = make_pdf(_DOCUMENTS["built-in"](), PaperOptions(paper=paper))
        document = pypdfium2.PdfDocument(pdf)
        for number in range(len(document) - 1):
            assert _filled(document[number]) >= 0.4, f"{paper}, page {number + 1}"
        document.close()


def _filled(page: pypdfium2.PdfPage) -> float:
    """Return how far down the text of a page reaches, as a share of the room for it."""
    words = page.get_textpage()
    bottoms = [words.get_charbox(place)[1] for place in range(words.count_chars())]
    top, bottom = page.get_height() - 74, 78
    inside = [each for each in bottoms if bottom - 1 <= each <= top]
    return (top - min(inside)) / (top - bottom)
