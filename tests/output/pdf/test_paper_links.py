"""Links of a PDF to places in it, as another library reads them."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from tests.known_reading import read_once
from tests.samples import node, replace

pikepdf = pytest.importorskip("pikepdf")


class _Link(NamedTuple):
    """A link: what is told of it, and the page, counted from 1, and the place it leads to."""

    told: str
    page: int
    left: float
    top: float


def _links(pdf: bytes, tmp_path: Path) -> list[_Link]:
    """Return the links to places of the PDF itself."""
    file = tmp_path / "links.pdf"
    file.write_bytes(pdf)
    with pikepdf.open(file) as document:
        pages = {page.objgen: number for number, page in enumerate(document.pages, 1)}
        links = (link for page in document.pages for link in page.get("/Annots", []))
        inner = [link for link in links if isinstance(link.get("/Dest"), pikepdf.Array)]
        return [
            _Link(str(link.get("/Contents", "")), pages[page.objgen], float(left), float(top))
            for link in inner
            for page, _how, left, top, _zoom in [link.Dest]
        ]


def _briefing(lang: str = "en") -> Briefing:
    """Return two long sections, of which the first leads to the second and to a paragraph in it."""
    long = [node("paragraph", "Words. " * 400) for _ in range(3)]
    there = node("link", "below", target="there", scope="internal")
    further = node("link", "further", target="further", scope="internal")
    blocks = (
        node("heading", "The (first)", level=1, id="here"),
        node("paragraph", there, " and ", further), *long,
        node("heading", "The second – “other”", level=1, id="there"), *long,
        node("paragraph", "Here.", id="further"),
    )  # fmt: skip
    return Briefing("f.md", "f.md", "T", blocks, lang=lang)


def test_a_link_leads_just_above_its_place(tmp_path: Path) -> None:
    below, further = _links(make_pdf(_briefing(), PaperOptions(contents=False)), tmp_path)
    assert below.told == f"The second – “other”, page {below.page}"
    assert further.told == f"page {further.page}"
    assert 1 < below.page < further.page
    assert below.left == further.left == 58
    assert 78 < further.top < 841.89 - 74


def test_a_link_is_told_in_the_language_of_the_briefing(tmp_path: Path) -> None:
    below, further = _links(make_pdf(_briefing("de"), PaperOptions(contents=False)), tmp_path)
    assert further.told == f"Seite {further.page}"
    assert below.told.endswith(f", Seite {below.page}")


def test_links_without_tags_lead_to_the_same_places(tmp_path: Path) -> None:
    tagged = _links(make_pdf(read_once()), tmp_path)
    plain = _links(make_pdf(read_once(), PaperOptions(tagged=False)), tmp_path)
    assert len(tagged) > 200
    assert {link[1:] for link in plain} == {link[1:] for link in tagged}


@pytest.mark.parametrize("tagged", [True, False])
def test_nothing_of_how_places_are_found_is_left(tagged: bool, tmp_path: Path) -> None:
    pdf = make_pdf(read_once(), PaperOptions(tagged=tagged))
    assert not re.search(rb"/Subject|dc:description|URI\(place", pdf)
    file = tmp_path / "whole.pdf"
    file.write_bytes(pdf)
    with pikepdf.open(file) as document:
        assert not document.check_pdf_syntax()
        assert document.Root.Metadata.read_bytes().endswith(b'<?xpacket end="r"?>')


def test_a_briefing_without_links_has_none(tmp_path: Path) -> None:
    briefing = replace(_briefing(), blocks=(node("paragraph", "Words."),))
    assert _links(make_pdf(briefing, PaperOptions(contents=False)), tmp_path) == []


def test_a_link_says_the_section_that_it_leads_to(sample: Briefing, tmp_path: Path) -> None:
    file = tmp_path / "links.pdf"
    file.write_bytes(make_pdf(sample))
    with pikepdf.open(file) as document:
        told = {str(link.Contents) for page in document.pages for link in page.get("/Annots", [])}
    assert not [words for words in told if words.startswith(",")]
    assert any(re.fullmatch(r"Timeline, page \d", words) for words in told)
    assert any(re.fullmatch(r"Comparison, page \d", words) for words in told)


_ADDRESS = "/A<</Type/Action/S/URI/URI(place:77)>>"
_CELL = "5 0 obj <</Type/StructElem/S/TD/P 1 0 R/A[<</O/Table/Headers[(U1x0y)/K[9999 0 R"


@pytest.mark.parametrize("tagged", [True, False])
@pytest.mark.parametrize(
    "words",
    [
        "/Subject(place:1 9 0 0)/Keywords()",
        "/Subject(a)",
        "<dc:description>place:1 9 0 0<</dc:description>",
        f"{_ADDRESS}/Contents(place:77)",
        "/Type/Pages/Count 1/Kids[1 0 R]",
        "/MediaBox[0 0 1 1]",
        _CELL,
    ],
)
def test_words_that_look_like_parts_of_a_pdf_change_nothing(
    words: str, tagged: bool, tmp_path: Path
) -> None:
    heading, paragraph, *others = _briefing().blocks
    web = node("link", "web", target=f"https://example.org/{words}", scope="external")
    blocks = (
        heading._replace(children=(node("text", words),)),
        paragraph._replace(children=(*paragraph.children, web)),
        *others,
    )
    briefing = replace(_briefing(), title=words, author=words, blocks=blocks)
    options = PaperOptions(contents=False, tagged=tagged)
    below, further = _links(make_pdf(briefing, options), tmp_path)
    assert 1 < below.page < further.page
    with pikepdf.open(tmp_path / "links.pdf") as document:
        assert str(document.docinfo.Title) == words
        assert not document.check_pdf_syntax()
