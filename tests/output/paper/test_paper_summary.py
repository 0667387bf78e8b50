"""A briefing on one page, and a ballot."""

import pypdfium2
import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import Paper
from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.model.errors import OutputError
from briefing_app.model.readers import ReaderRatings
from briefing_app.model.table.variants import as_read, as_tried
from briefing_app.model.tree import Node
from briefing_app.model.trial import NO_TRIAL, rated, switched
from briefing_app.output.paper.paper_data import paper_data
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from tests.known_reading import read_once
from tests.samples import node, replace

_ONE = PaperOptions(layout="one-page", tagged=False)


def _pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return [" ".join(text.replace("\ufffe", "").split()) for text in texts]


def _one_page(briefing: Briefing, options: PaperOptions = _ONE) -> str:
    (text,) = _pages(make_pdf(briefing, options))
    return text


def _judgement(words: str) -> Node:
    return node("callout", node("paragraph", words), variant="judgement", title="")


def _crowd(items: int, columns: int, judgements: int, words: int = 30) -> Briefing:
    motivations = tuple(Motivation(f"m{place}", f"Motivation {place}") for place in range(columns))
    letters = ("CC", "C", "N", "I", "II")
    evidence = tuple(
        Evidence(f"E{item}", f"Item {item} of the evidence", ratings={
            f"m{place}": Rating(letters[(item * place) % (1 + item % 5)])
            for place in range(columns)
        })
        for item in range(items)
    )  # fmt: skip
    blocks = tuple(_judgement(f"Judged{place} " + "word " * words) for place in range(judgements))
    comparison = Comparison("Why?", "Motivation", motivations, (), {}, evidence)
    return Briefing("f.md", "f.md", "Crowd", blocks, comparison=comparison)


def test_the_page_has_judgements_the_matrix_and_what_was_cut() -> None:
    briefing = read_once()
    text = _one_page(briefing)
    whole = f"{len(briefing.sections)} sections and {briefing.paragraphs} paragraphs"
    for words in (
        "Key judgements Key judgement The weak economy is the least refuted",
        "It is unlikely that China’s support", "Least refuted: The economy.",
        "The lead changes if E1 or E2 is wrong.", "Weighted inconsistency 3.71",
        "Cut for want of room: ", "those that tell the columns apart least",
        f"The whole has {whole}.",
    ):  # fmt: skip
        assert words in text or words in text.replace("▪ ", "")
    # The item that tells least apart goes first.
    assert "E4 " not in text
    assert "E9 " in text


@pytest.mark.parametrize("paper", ["a4", "letter", "a5"])
def test_nothing_is_said_to_be_cut_if_nothing_is(sample: Briefing, paper: str) -> None:
    text = _one_page(sample, PaperOptions(layout="one-page", paper=paper, tagged=False))
    assert "Cut for want of room" not in text
    assert "A judgement." in text
    assert "E3 Not rated" in text


@pytest.mark.parametrize(
    ("paper", "margin", "shown"), [("a5", 0, 5), ("a4", 50, 4), ("a4", 69, 1), ("a4", 0, 9)]
)
def test_heads_of_rows_make_room_for_motivations(paper: Paper, margin: int, shown: int) -> None:
    options = PaperOptions(layout="one-page", paper=paper, margin=margin, tagged=False)
    columns = 5 if shown < 9 else 10
    text = _one_page(_crowd(3, columns, 1), options)
    cut = f"{columns - shown} of {columns} columns"
    assert (cut in text) == (shown < columns)


@pytest.mark.parametrize(
    ("items", "columns", "judgements", "words"),
    [(120, 4, 3, 30), (8, 3, 60, 30), (40, 40, 4, 30), (60, 12, 40, 90), (3, 3, 12, 400)],
)
def test_whatever_there_is_takes_one_page(
    items: int, columns: int, judgements: int, words: int
) -> None:
    text = _one_page(_crowd(items, columns, judgements, words))
    assert "Cut for want of room: " in text
    told = text[text.index("Cut for want of room") :]
    kept = sum(f"E{item} Item" in text for item in range(items))
    judged = sum(f"Judged{place} " in text for place in range(judgements))
    assert judged
    assert (f"{judgements - judged} of {judgements} judgements" in told) == (judged < judgements)
    assert (f"{items - kept} of {items} items" in told) == (kept < items)
    assert ("of 40 columns" in told) == (columns == 40)
    assert (f"the ends of {judgements} long judgements" in told) == (words == 400)


def test_the_turned_matrix_has_the_telling_items_and_what_they_say() -> None:
    text = _one_page(replace(read_once(), turned=True))
    # Of the eighteen items, in their own order, half have room; the one that tells least is cut.
    assert "9 of 18" in text
    assert "E1 E2 E3 E5 E9 E13 E14 E15 E17 Inconsistency" in text
    assert "The economy C N C CC I CC C C I 3 3.71 least refuted" in text
    assert "E9 Several long-range missile tests" in text


def test_the_turned_matrix_leaves_out_what_is_refuted_most() -> None:
    text = _one_page(replace(_crowd(5, 20, 1), turned=True))
    assert "8 of 20" in text
    assert "E4 Item 4 of the evidence" in text


def test_a_text_without_judgements_is_summed_up_by_its_beginning() -> None:
    blocks = (
        node("heading", "A part", level=1, id="a"),
        *(node("paragraph", f"Paragraph {n}.", number=n) for n in range(1, 20)),
    )
    text = _one_page(Briefing("f.md", "f.md", "Plain", blocks, paragraphs=19))
    assert "Paragraph 8." in text
    assert "Paragraph 9." not in text
    assert "Key judgements" not in text


def test_even_an_endless_title_leaves_one_page() -> None:
    briefing = replace(_crowd(20, 4, 4), title="word " * 400, subtitle="more " * 400)
    assert "Least refuted" in _one_page(briefing)


@pytest.mark.parametrize("title", ["\u00c5\u00c9\u1ea4", "\ubd81\ud55c", "\u0623\u0622"])
def test_letters_of_the_title_are_whole_at_the_head_of_the_page(title: str) -> None:
    heights = []
    for layout, size in (("one-page", 18), ("ballot", 14)):
        briefing = replace(_crowd(2, 2, 0), title=title)
        options = PaperOptions(layout=layout, tagged=False)  # type: ignore[arg-type]
        document = pypdfium2.PdfDocument(make_pdf(briefing, options))
        bitmap = document[0].render(scale=4, grayscale=True)
        dots, stride = bytes(bitmap.buffer), bitmap.stride
        document.close()
        dark = [y for y in range(4 * 40, 4 * 68) if min(dots[y * stride :][: bitmap.width]) < 128]
        heights.append((dark[-1] - dark[0]) / size)
    assert heights[0] == pytest.approx(heights[1], rel=0.06)


def test_a_comparison_without_evidence_is_told_in_words() -> None:
    comparison = Comparison("Why?", "Motivation", (Motivation("m", "M"),), (), {}, ())
    assert "Why?" in _one_page(Briefing("f.md", "f.md", "Bare", (), comparison=comparison))


def test_a_page_that_holds_nothing_is_one_page() -> None:
    assert "Page 1 of 1" in _one_page(Briefing("f.md", "f.md", "Nothing", ()))


def test_a_page_without_room_for_the_matrix_says_that_all_is_cut() -> None:
    options = PaperOptions(layout="one-page", paper="a5", letters=30, tagged=False)
    text = _one_page(_crowd(9, 3, 1, 60), options)
    assert "9 of 9 items" in text or "Cut for" not in text


# The ballot

_BALLOT = PaperOptions(layout="ballot", tagged=False)


def test_a_ballot_has_every_item_the_letters_and_a_line_for_the_name() -> None:
    pages = _pages(make_pdf(read_once(), _BALLOT))
    text = " ".join(pages)
    for words in ("Ballot", "Name", "Date", "CC very consistent", "NA not applicable", "E18 North"):
        assert words in text
    for words in ("Least refuted", "Weighted", "1.17", "not rated yet"):
        assert words not in text


def test_a_ballot_never_tells_how_anybody_rated() -> None:
    briefing = read_once()
    assert briefing.comparison is not None
    item, column = briefing.comparison.evidence[0], briefing.comparison.motivations[0]
    tried = as_tried(briefing, switched(rated(NO_TRIAL, item, column.id, "II"), "E2"))
    read = as_read(briefing, ReaderRatings("Ana", {item.id: {column.id: "I"}}), "Ana")
    for each in (tried, read):
        assert paper_data(each, _BALLOT) == paper_data(briefing, _BALLOT)


def test_a_long_ballot_repeats_its_heads_and_leaves_no_row_alone() -> None:
    for items in range(20, 60, 3):
        pages = _pages(make_pdf(_crowd(items, 3, 0), _BALLOT))
        counts = [text.count("of the evidence") for text in pages]
        assert sum(counts) == items
        assert 1 not in counts
        assert all("Motivation 0" in text for text in pages)


def test_a_wide_ballot_is_several_tables() -> None:
    text = " ".join(_pages(make_pdf(_crowd(4, 20, 0), _BALLOT)))
    assert "columns 1 to" in text
    assert text.count("E3 Item") == text.count("E0 Item") > 1


@pytest.mark.parametrize("comparison", [None, Comparison("", "M", (), (), {}, ())])
def test_without_evidence_there_is_no_ballot(comparison: Comparison | None) -> None:
    briefing = Briefing("f.md", "f.md", "Nothing", (), comparison=comparison)
    with pytest.raises(OutputError, match="no evidence to rate"):
        make_pdf(briefing, _BALLOT)


def test_web_links_of_a_summary_lead_to_the_web() -> None:
    link = node("link", "a page", target="https://example.org/a", scope="web", title="")
    inner = node("link", "above", target="a", scope="internal", title="")
    judgement = node("callout", node("paragraph", link, inner), variant="judgement", title="")
    briefing = Briefing("f.md", "f.md", "T", (judgement,))
    assert '"to"' not in paper_data(briefing, _ONE).json
    assert b"(https://example.org/a)" in make_pdf(briefing, _ONE)
