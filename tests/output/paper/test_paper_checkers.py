"""Checkers that others wrote find nothing in the PDF, but for what is their own fault."""

import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Asset, Briefing
from briefing_app.model.choices import Paper
from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_profiles import profile
from briefing_app.processes import helper
from tests.here import HereStream
from tests.known_reading import read_once
from tests.samples import every_kind, node, png

pytestmark = pytest.mark.many_lines_again

_THEIR_FAULT = {
    # It compares the order of painting with that of tags that hold links: it lists a paragraph's
    # own words before its links. Read in the order of the tags, the words are in order.
    "ORD-001",
    # It takes the lines of the hatching for a grid of its own, although they lie in a table.
    "TBL-014",
    # An Arabic letter has a form for each place in a word, and all of them are that letter.
    "TXT-004",
    # It takes the heads of a table that are repeated on the next page for prose.
    "TAG-002",
    # It takes a form with empty cells for no table.
    "TBL-012",
    # It looks for the label of a note before its words, and in Arabic it finds them turned around.
    "NOTE-003",
    # It takes a small table, such as one of two motivations and one item, to have too many heads.
    "TBL-010",
    # It takes a byte that happens to be that of a line's end, the last of a stream, for none of it.
    "PDFA2A-STREAM-LENGTH-001",
}

_HERE = Path(__file__).parent
_DOCUMENTS = {
    "every-kind": every_kind,
    "built-in": read_once,
    "korean": lambda: read_briefing(str(_HERE / "korean.md")),
    "arabic": lambda: read_briefing(str(_HERE / "arabic.md")),
}
_PROFILES = ("briefing", "one-pager", "annotated", "large-print", "ballot", "slides")
_PAPERS: tuple[Paper, ...] = ("a4", "letter")


@pytest.fixture(
    scope="module",
    params=[
        (document, name, _PAPERS[(place + other) % 2])
        for place, document in enumerate(_DOCUMENTS)
        for other, name in enumerate(_PROFILES)
    ],
    ids=str,
)
def pdf(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    document, name, paper = request.param
    file = tmp_path_factory.mktemp("papers") / "checked.pdf"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(helper, "begun", HereStream)
        file.write_bytes(make_pdf(_DOCUMENTS[document](), profile(name).options(paper)))
    return file


def _check(pdf: Path, *, theirs: str = "") -> None:
    import outloud
    import page
    import pdfua

    found = outloud.check(str(pdf))
    assert {each.rule for each in found.findings if each.severity != "info"} <= {
        *_THEIR_FAULT, theirs,
    }  # fmt: skip
    assert list(pdfua.validate(pdf).findings) == []
    for standard in ("ua1", "2a"):
        failures = page.validate_pdf(pdf, profile=standard).failures
        assert {each.rule_id for each in failures} <= _THEIR_FAULT, standard


def test_checkers_of_others_find_nothing(pdf: Path) -> None:
    _check(pdf)


_PICTURE = node("image", text="A logo", source="logo.png", title="")
_RARE = {
    "a heading that is a picture": node("heading", _PICTURE, level=1, id="logo"),
    "a table without heads": node("table", *(
        node("row", node("cell", words), node("cell", words)) for words in ("One", "Two"))),
    "blank lines of code": node("code_block", text="a\n\n\nb", language=""),
    "code without a letter": node("code_block", text="\n\n", language=""),
    "a formula": node("code_block", text=r"\frac{1}{2} \le \sqrt{x}", language="math"),
    "a link without words": node("paragraph", node(
        "link", target="https://example.org/a", scope="web", title="")),
    "an address in a heading": node("heading", node(
        "link", "https://example.org/a", target="https://example.org/a", scope="web", title=""),
        level=1, id="a"),
    "an item without words": node("bullet_list", node("item"), node("item", "a"), tight=True),
    "an item that is a list": node("bullet_list", node("item", node(
        "bullet_list", node("item", node("paragraph", "a")), tight=True)), tight=True),
    "a table with an empty corner": node("table", node("row", node("cell"), node(
        "cell", "a"), node("cell", "b"), header=True), *(node("row", *(
            node("cell", words) for words in row)) for row in ("c12", "d34", "e56"))),
    "a definition without words": node("definition_list", node("term", "A"), node("definition")),
    "a term without words": node("definition_list", node("term"), node(
        "definition", node("paragraph", "a"))),
    "a definition without a term": node("definition_list", node(
        "definition", node("paragraph", "a"))),
    "a quote without words": node("quote"),
}  # fmt: skip


@pytest.mark.parametrize("name", _RARE)
def test_they_find_nothing_in_what_is_rare(name: str, tmp_path: Path) -> None:
    picture = Asset("logo.png", "image/png", 40, 20, png(40, 20))
    blocks = (_RARE[name], node("paragraph", "Words."))
    briefing = Briefing("f.md", "f.md", "A title", blocks, assets={"logo.png": picture})
    file = tmp_path / "rare.pdf"
    file.write_bytes(make_pdf(briefing))
    _check(file)


def test_they_find_nothing_in_a_picture_that_is_a_link(tmp_path: Path) -> None:
    link = node("link", _PICTURE, target="https://example.org/a", scope="web", title="")
    picture = Asset("logo.png", "image/png", 40, 20, png(40, 20))
    blocks = (node("paragraph", link),)
    briefing = Briefing("f.md", "f.md", "A title", blocks, assets={"logo.png": picture})
    file = tmp_path / "picture.pdf"
    file.write_bytes(make_pdf(briefing))
    # It looks for the words of a link, but not for those of the picture in it.
    _check(file, theirs="LNK-003")


def test_they_find_nothing_in_a_table_of_one_item(tmp_path: Path) -> None:
    columns = (Motivation("a", "Fog"), Motivation("b", "A strike"))
    item = Evidence("E1", "Seen once", ratings={"a": Rating("C"), "b": Rating("I")})
    comparison = Comparison("Why?", "Explanation", columns, (), {}, (item,))
    briefing = Briefing("f.md", "f.md", "A title", (), comparison=comparison)
    for name in ("briefing", "ballot"):
        file = tmp_path / f"{name}.pdf"
        file.write_bytes(make_pdf(briefing, profile(name).options("a4")))
        _check(file)


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
def test_qpdf_finds_nothing(pdf: Path) -> None:
    checked = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


def test_no_page_but_the_last_of_a_part_is_left_nearly_empty() -> None:
    for paper in _PAPERS:
        pdf = make_pdf(_DOCUMENTS["built-in"](), PaperOptions(paper=paper, tagged=False))
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
