"""The lines at the head and the foot of a page, and what is kept together below them."""

import re
from dataclasses import replace
from itertools import combinations, pairwise

import pypdfium2
import pytest

from briefing_app.model.briefing import Briefing, Source
from briefing_app.model.dates import PartialDate
from briefing_app.model.marking.markings import marking
from briefing_app.model.tree import Node
from briefing_app.output.paper.paper_options import USUAL_LETTERS, Copy, PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_profiles import profile
from tests.known_reading import read_once
from tests.samples import node

Letter = tuple[str, float, float, float, float]

_LONG = "A title that goes on and on about what nobody can say in fewer words than these"


def _letters(page: pypdfium2.PdfPage) -> list[Letter]:
    """Return the letters of a page that can be seen, each with its box."""
    words = page.get_textpage()
    letters = ((words.get_text_range(place, 1), place) for place in range(words.count_chars()))
    return [(letter, *words.get_charbox(place)) for letter, place in letters if letter.strip()]


def _overlap(one: Letter, other: Letter) -> bool:
    wide = min(one[3], other[3]) - max(one[1], other[1])
    high = min(one[4], other[4]) - max(one[2], other[2])
    return wide > 1 and high > 1


def _long_briefing() -> Briefing:
    blocks = (
        node("paragraph", "Words. " * 900, number=1),
        node("heading", _LONG, level=1, id="one"),
        node("paragraph", "Words. " * 900, number=2),
    )
    return Briefing(
        "f.md", "f.md", _LONG, blocks, digest="0123456789abcdef" * 4, marking=marking("SECRET")
    )


@pytest.mark.parametrize("name", ["briefing", "annotated", "large-print", "slides"])
@pytest.mark.parametrize("paper", ["a5", "letter"])
def test_running_lines_cover_neither_one_another_nor_the_marking(name: str, paper: str) -> None:
    options = profile(name).options(paper)  # type: ignore[arg-type]
    named = replace(options, copy=Copy(11, 12, _LONG), tagged=False, contents=False)
    edge = 66 * options.letters / USUAL_LETTERS
    document = pypdfium2.PdfDocument(make_pdf(_long_briefing(), named))
    for number, page in enumerate(document, 1):
        height = page.get_height()
        letters = _letters(page)
        above = [each for each in letters if each[2] > height - edge]
        foot = [each for each in letters if each[4] < edge]
        for line in (above, foot):
            covered = [pair for pair in combinations(line, 2) if _overlap(*pair)]
            assert covered == [], f"page {number}"
        below = "".join(each[0] for each in foot)
        assert "SHA-2560123456789ab" in below
        assert f"Page{number}of{len(document)}" in below
        assert "Copy11of12" in below
    document.close()


@pytest.mark.parametrize(("lang", "paper", "margin"), [("de", "a4", 38), ("fr", "a5", 16)])
def test_the_lines_at_the_foot_do_not_end_where_the_text_does(
    lang: str, paper: str, margin: int
) -> None:
    options = profile("annotated").options(paper)  # type: ignore[arg-type]
    briefing = _long_briefing()
    dated = briefing._replace(lang=lang, as_of=PartialDate(2018, 4, 24), marking=None)
    narrow = replace(options, margin=margin, tagged=False, contents=False)
    document = pypdfium2.PdfDocument(make_pdf(dated._replace(blocks=briefing.blocks * 2), narrow))
    for number, page in enumerate(document, 1):
        foot = [each for each in _letters(page) if each[4] < 66]
        line = "".join(each[0] for each in foot if each[2] < min(each[2] for each in foot) + 5)
        assert re.search(rf"{number}(von|sur){len(document)}", line), line
    document.close()


def _pages(briefing: Briefing, options: PaperOptions) -> list[str]:
    document = pypdfium2.PdfDocument(make_pdf(briefing, replace(options, tagged=False)))
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return texts


@pytest.mark.parametrize("paper", ["a5", "a4"])
def test_short_contents_are_on_one_page(paper: str) -> None:
    options = PaperOptions(paper=paper, landscape=paper == "a4")  # type: ignore[arg-type]
    pages = _pages(read_once(), options)
    begun = next(number for number, page in enumerate(pages) if "Contents" in page)
    assert "The deterrent in hand" in pages[begun]
    assert "Sources ." in pages[begun]


def test_a_source_is_on_the_page_of_its_title() -> None:
    sources = tuple(
        Source(f"s{each}", each, f"Paper {each}.", note="It says more. " * (20 + each % 4))
        for each in range(1, 60)
    )
    pages = _pages(Briefing("f.md", "f.md", "T", (), sources=sources), PaperOptions(contents=False))
    assert len(pages) > 3
    words = " ".join(" ".join(pages).split())
    assert words.count("It says more.") == sum(each.note.count("more") for each in sources)
    for page in pages:
        told = re.findall(r"Paper (\d+)\.((?: It says more\.)*)", " ".join(page.split()))
        assert [more.count("more") for _each, more in told] == [
            20 + int(each) % 4 for each, _ in told
        ]


def test_few_sources_are_on_one_page() -> None:
    sources = tuple(
        Source(f"s{place}", place, f"Title{place}", note="What it is.") for place in range(1, 6)
    )
    options = PaperOptions(tagged=False, contents=False)
    for lines in range(24, 34):
        blocks = tuple(node("paragraph", "Words.", number=place) for place in range(1, lines))
        pdf = make_pdf(Briefing("f.md", "f.md", "T", blocks, sources=sources), options)
        document = pypdfium2.PdfDocument(pdf)
        found = [page.get_textpage().get_text_range().count("Title") for page in document]
        document.close()
        assert [each for each in found if each] == [5], lines


def test_sources_begin_where_the_timeline_does() -> None:
    for paper in ("a4", "letter"):
        document = pypdfium2.PdfDocument(make_pdf(read_once(), PaperOptions(paper=paper)))  # type: ignore[arg-type]
        lefts = {
            title: letters.get_charbox(text.rindex(f"{title}\r\n"), loose=True)[0]
            for title in ("Comparison", "Timeline", "Sources")
            for letters in (page.get_textpage() for page in list(document)[6:])
            if f"\n{title}\r\n" in (text := letters.get_text_range())
        }
        document.close()
        assert len(lefts) == 3
        assert max(lefts.values()) - min(lefts.values()) < 2


def test_no_page_of_a_judgement_is_alone_on_a_line() -> None:
    for paper in ("a4", "letter"):
        options = PaperOptions(paper=paper)  # type: ignore[arg-type]
        text = _pages(read_once(), options)[0].replace("\xa0", " ")
        lines = [line.strip() for line in text.splitlines()]
        assert "page 2" in " ".join(lines)
        assert [line for line in lines if line.startswith("page ")] == []


def test_a_long_word_of_the_title_is_hyphenated() -> None:
    law = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    briefing = Briefing("f", "f", f"Das {law}", (), lang="de")
    text = _pages(briefing, PaperOptions())[0]
    assert re.search(r"^Das Rind\w+[-\u2010\u00ad\ufffe\x02]", text), text
    assert _pages(briefing._replace(title=" "), PaperOptions())[0].startswith("Briefing")


def test_a_paragraph_stands_apart_from_the_contents_above_it() -> None:
    heads = [node("heading", f"Head {each}", level=1, id=f"h{each}") for each in range(3)]
    blocks = (node("paragraph", "Below."), *heads)
    options = PaperOptions(tagged=False)
    document = pypdfium2.PdfDocument(make_pdf(Briefing("f", "f", "T", blocks), options))
    text = document[0].get_textpage()
    words = text.get_text_range()
    last, below = (text.get_charbox(words.index(each), loose=True) for each in ("Head 2", "Below."))
    document.close()
    assert last[1] - below[3] > 12


def test_the_lines_of_a_subtitle_stand_apart() -> None:
    briefing = Briefing("f", "f", "T", (node("paragraph", "Below."),), subtitle="Why indeed " * 12)
    document = pypdfium2.PdfDocument(make_pdf(briefing, PaperOptions(tagged=False)))
    letters = [each for each in _letters(document[0]) if each[0] == "W"]
    document.close()
    heights = sorted({round(letter[2], 1) for letter in letters})
    assert len(heights) == 2
    assert heights[1] - heights[0] > 1.2 * 12


def test_no_ruled_line_stands_alone() -> None:
    briefing = read_once()
    for paper in ("a4", "letter"):
        options = replace(profile("annotated").options(paper), tagged=False)  # type: ignore[arg-type]
        document = pypdfium2.PdfDocument(make_pdf(briefing, options))
        counts = [_ruled_lines(page) for page in document]
        document.close()
        assert 1 not in counts
        assert max(counts) > 20


def _ruled_lines(page: pypdfium2.PdfPage) -> int:
    boxes = [each.get_bounds() for each in page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_PATH])]
    lines = (box for box in boxes if box[3] - box[1] < 1 and box[0] > 0.6 * page.get_width())
    return sum(100 < right - left < 180 for left, _, right, _ in lines)


def test_the_lines_of_a_list_within_a_list_are_as_far_apart_as_those_around() -> None:
    def listed(*items: Node) -> Node:
        return node("bullet_list", *items, tight=True)

    inner = listed(node("item", node("paragraph", "Xb")), node("item", node("paragraph", "Xc")))
    outer = listed(
        node("item", node("paragraph", "Xa"), inner), node("item", node("paragraph", "Xd"))
    )
    briefing = Briefing("f", "f", "", (outer,))
    document = pypdfium2.PdfDocument(make_pdf(briefing, PaperOptions(tagged=False)))
    lines = [letter[2] for letter in _letters(document[0]) if letter[0] == "X"]
    document.close()
    steps = [above - below for above, below in pairwise(lines)]
    assert len(steps) == 3
    assert max(steps) - min(steps) < 0.5
