"""What stays together when the comparison goes over to another page."""

import re
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Criterion, Evidence, Motivation, Rating
from briefing_app.output.paper.comparison import paper_matrix
from briefing_app.output.paper.paper_options import Paper, PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_profiles import profile
from tests.known_reading import read_once
from tests.samples import every_kind, node

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


def _texts(briefing: Briefing, options: PaperOptions = _UNTAGGED) -> list[str]:
    document = pypdfium2.PdfDocument(make_pdf(briefing, options))
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return texts


@pytest.mark.parametrize("lines", range(8, 16))
def test_what_explains_the_numbers_is_on_the_page_of_the_sums(lines: int) -> None:
    texts = _texts(_briefing(12, lines))
    assert ["Weighted inconsistency" in text for text in texts] == [
        "D is diagnosticity" in text for text in texts
    ]


def _wordy(items: int, item: int, cell: int) -> Briefing:
    """Return a comparison with so many items; ``item`` and ``cell`` are how often words repeat."""
    words = "Harvest analyst ministry government officials claimed trade cabinet sanctions relief "
    motivations = tuple(Motivation(f"m{each}", "Talks unlikely harvest") for each in range(4))
    criteria = tuple(Criterion(f"c{each}", "What it says") for each in range(3))
    cells = {of.id: {each.id: words * cell for each in motivations} for of in criteria}
    evidence = tuple(
        Evidence(f"E{each}", words * item, ratings={of.id: Rating("CC") for of in motivations})
        for each in range(1, items + 1)
    )
    comparison = Comparison("", "Motivation", motivations, criteria, cells, evidence)
    return Briefing("f", "f", "T", (), comparison=comparison)


def _feet(pdf: bytes) -> list[str]:
    """Return what each page has from the top of its number on, without spaces."""
    document, feet = pypdfium2.PdfDocument(pdf), []
    for page in document:
        text = page.get_textpage()
        start, _ = text.search("Page ").get_next()
        top = text.get_charbox(start)[3]
        boxes = (text.get_charbox(each) for each in range(text.count_chars()))
        low = [each for each, (_, bottom, _, _) in enumerate(boxes) if bottom < top]
        feet.append("".join(text.get_text_range(each, 1).strip() for each in low))
    document.close()
    return feet


@pytest.mark.parametrize(
    ("name", "paper", "items", "item", "cell"),
    [
        ("large-print", "a4", 10, 2, 1),
        ("large-print", "letter", 10, 3, 1),
        ("large-print", "a5", 4, 1, 2),
        ("large-print", "a4", 4, 5, 5),
        ("large-print", "a5", 2, 5, 8),
        ("annotated", "a5", 10, 5, 2),
        ("ballot", "a5", 4, 5, 2),
    ],
)
def test_rows_that_stay_together_are_no_higher_than_a_page(
    name: str, paper: Paper, items: int, item: int, cell: int
) -> None:
    options = replace(profile(name).options(paper), tagged=False)
    feet = _feet(make_pdf(_wordy(items, item, cell), options))
    assert [each for each in feet if not re.fullmatch(r"Page\d+of\d+", each)] == []


@pytest.mark.parametrize(
    ("name", "paper", "count"), [("large-print", "a4", 29), ("ballot", "a5", 29)]
)
def test_no_rows_of_a_turned_table_are_over_others(name: str, paper: Paper, count: int) -> None:
    motivations = tuple(
        Motivation(f"m{each}", "A motivation of some words") for each in range(count)
    )
    ratings = {each.id: Rating("C") for each in motivations}
    evidence = tuple(Evidence(f"E{each}", "An item", ratings=ratings) for each in range(1, 6))
    comparison = Comparison("", "Motivation", motivations, (), {}, evidence)
    briefing = Briefing("f", "f", "T", (), comparison=comparison)._replace(turned=True)
    pdf = make_pdf(briefing, replace(profile(name).options(paper), tagged=False))
    assert [each for each in _feet(pdf) if not re.fullmatch(r"Page\d+of\d+", each)] == []
    rows, document = 0, pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        found, tops = text.search("A motivation"), []
        while place := found.get_next():
            left, _, _, top = text.get_charbox(place[0], loose=True)
            tops += [top] if left < page.get_width() / 5 else []
        tops.sort()
        assert all(above - below > 8 for below, above in pairwise(tops))
        rows += len(tops)
    document.close()
    assert rows >= count


@pytest.mark.parametrize("lines", [20, 21, 22, 23, 24, 25])
def test_the_chart_is_on_the_page_of_what_is_written_before_it(lines: int) -> None:
    motivations = tuple(Motivation(str(each), "M", "", "likely", "low") for each in range(3))
    criteria = (Criterion("claim", "What it says"),)
    comparison = Comparison("", "Motivation", motivations, criteria, {}, ())
    text = tuple(node("paragraph", "A line.") for _ in range(lines))
    texts = _texts(Briefing("f", "f", "T", text, comparison=comparison))
    assert ["What it says" in text for text in texts] == [
        "Likelihoods and confidence" in text for text in texts
    ]


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


def _beside_and_below(page: pypdfium2.PdfPage, from_right: int) -> tuple[bytes, bytes]:
    """Return the greys of a column of dots beside the words of a page, and below to its foot."""
    words = page.get_textpage()
    foot = words.get_charbox(words.get_text_range().rindex("Page "))[3]
    bottoms = [words.get_charbox(each)[1] for each in range(words.count_chars())]
    last = round(page.get_height() - min(each for each in bottoms if each > foot))
    bitmap = page.render(grayscale=True)
    column = bytes(bitmap.buffer)[bitmap.width - from_right :: bitmap.stride]
    return column[:last], column[last : round(page.get_height() - foot)]


@pytest.mark.parametrize("lines", [4, 5])
def test_no_ruled_line_touches_the_words_before_it(lines: int) -> None:
    options = replace(profile("annotated").options("a4"), tagged=False)
    document = pypdfium2.PdfDocument(make_pdf(_briefing(30, lines), options))
    _beside, below = _beside_and_below(document[len(document) - 1], 100)
    document.close()
    assert min(below[:8]) == 255
    assert min(below[:40]) < 255


@pytest.mark.parametrize("items", [24, 40])
def test_no_ruled_line_is_above_or_below_what_goes_over_to_another_page(items: int) -> None:
    options = replace(profile("annotated").options("a4"), tagged=False)
    document = pypdfium2.PdfDocument(make_pdf(_briefing(items, 1), options))
    columns = [_beside_and_below(page, 60) for page in document]
    document.close()
    assert len(columns) > 2
    assert min(columns[1][0][63:80]) == 255
    # Right below the last words is the line of their row.
    assert all(set(below[6:]) <= {255} for _beside, below in columns[:-1])


@pytest.mark.parametrize(("paper", "count", "repeated"), [("letter", 5, 3), ("a4", 3, 11)])
def test_two_rows_of_a_table_are_on_the_page_where_it_begins(
    paper: Paper, count: int, repeated: int
) -> None:
    """The head that says which columns there are has more lines than the other heads."""
    motivations = tuple(
        Motivation(f"m{each}", f"M{each}", "", "likely", "low") for each in range(5)
    )
    criteria = tuple(Criterion(f"c{each}", f"Claim {each}") for each in range(count))
    words = "Some words of it, " * repeated
    cells = {of.id: {each.id: words for each in motivations} for of in criteria}
    comparison = Comparison("", "Motivation", motivations, criteria, cells, ())
    options = replace(profile("large-print").options(paper), tagged=False)
    pages = _texts(Briefing("f", "f", "T", (), comparison=comparison), options)
    assert [page.count("Likelihood likely") for page in pages] == [
        page.count("Confidence low") for page in pages
    ]


def test_a_row_is_no_higher_than_its_words() -> None:
    options = replace(profile("one-pager").options("letter"), tagged=False)
    document = pypdfium2.PdfDocument(make_pdf(read_once(), options))
    text = document[0].get_textpage()
    words = text.get_text_range()
    evidence = words.index("Evidence")
    first, second = (
        text.get_charbox(words.index(f"{item} ", evidence))[3] for item in ("E11", "E12")
    )
    document.close()
    assert 8 < first - second < 15
    assert "4 of 18" in words


def _first_letters(pdf: bytes) -> list[tuple[str, float]]:
    """Return the beginning of the text of each page below its head, and how far up it is."""
    document, found = pypdfium2.PdfDocument(pdf), []
    for page in document:
        text = page.get_textpage()
        boxes = [text.get_charbox(each, loose=True)[3] for each in range(text.count_chars())]
        below = [top for top in boxes if top < page.get_height() - 63]
        place = boxes.index(max(below))
        found.append((text.get_text_range(place, 8), max(below)))
    document.close()
    return found


def test_what_begins_a_page_has_no_room_above_it() -> None:
    row = node("row", node("cell", "Beside"), node("cell", "2"))
    table = node("table", row._replace(attributes={"header": True}), *[row] * 100)
    lines = [node("paragraph", "A line.")] * 28
    pages = _first_letters(make_pdf(Briefing("f", "f", "T", (*lines, table)), _UNTAGGED))
    tables = [top for words, top in pages if words.startswith("Beside")]
    assert len(tables) > 2
    assert max(tables) - min(tables) < 0.1
    found = (_first_letters(make_pdf(_briefing(4, lines), _UNTAGGED)) for lines in range(42, 60))
    begun = next(pages for pages in found if any(words == "The reas" for words, _ in pages))
    usual = max(top for _, top in begun[1:])
    assert all(usual - top < 4 for words, top in begun if words == "The reas")


def test_lines_of_a_reason_are_closer_than_reasons() -> None:
    motivations = tuple(Motivation(f"m{each}", f"M{each}") for each in range(2))
    ratings = {each.id: Rating("II", "Aaa " * 80) for each in motivations}
    comparison = Comparison("", "", motivations, (), {}, (Evidence("E1", "Item", ratings=ratings),))
    document = pypdfium2.PdfDocument(
        make_pdf(Briefing("f", "f", "T", (), comparison=comparison), _UNTAGGED)
    )
    words = document[len(document) - 1].get_textpage()
    text = words.get_text_range()
    begun = words.get_charbox(text.rindex("M0: "))[0]
    places = [found.start() for found in re.finditer("Aaa|M[01]:", text[text.rindex("M0: ") :])]
    boxes = [words.get_charbox(text.rindex("M0: ") + each) for each in places]
    lines = sorted({round(box[1], 1) for box in boxes if abs(box[0] - begun) < 1}, reverse=True)
    document.close()
    between = [above - below for above, below in pairwise(lines)]
    assert len(between) > 6
    usual = min(between)
    assert sorted({round(each - usual) for each in between}) == [0, 3]


@pytest.mark.parametrize(("paper", "together"), [("a4", True), ("a5", False)])
def test_a_table_is_with_the_chart_after_it_if_a_page_has_both(
    paper: Paper, *, together: bool
) -> None:
    pages = _texts(every_kind(), replace(profile("large-print").options(paper), tagged=False))
    written = [page for page in pages if "Who says so" in page]
    chart = [page for page in pages if "Likelihoods and confidence" in page]
    assert (written == chart) is together


def test_tables_of_what_is_written_are_whole_in_large_print() -> None:
    motivations = tuple(Motivation(f"m{each}", f"M{each}", "", "likely") for each in range(5))
    criteria = tuple(Criterion(f"c{each}", f"Claim {each}") for each in range(4))
    cells = {of.id: {each.id: "Some words of it, " * 2 for each in motivations} for of in criteria}
    comparison = Comparison("", "Motivation", motivations, criteria, cells, ())
    options = replace(profile("large-print").options("a4"), tagged=False)
    pages = _texts(Briefing("f", "f", "T", (), comparison=comparison), options)
    written = [page for page in pages if "Claim" in page]
    assert written
    for page in written:
        assert page.count("Claim 0") == page.count("Claim 3")


@pytest.mark.parametrize(("landscape", "together"), [(False, True), (True, False)])
def test_a_table_goes_over_only_with_a_low_chart(*, landscape: bool, together: bool) -> None:
    motivations = tuple(Motivation(str(each), f"M{each}", "", "likely") for each in range(3))
    comparison = Comparison("", "Motivation", motivations, (Criterion("a", "Claim"),), {}, ())
    options = PaperOptions(paper="a5", landscape=landscape, contents=False, tagged=False)

    def is_on_one_page(lines: int) -> bool:
        text = tuple(node("paragraph", "A line.") for _ in range(lines))
        texts = _texts(Briefing("f", "f", "T", text, comparison=comparison), options)
        table = next(number for number, words in enumerate(texts) if "Claim" in words)
        chart = next(number for number, words in enumerate(texts) if "Likelihoods and" in words)
        return chart == table

    assert all(map(is_on_one_page, range(4, 24))) == together


def test_no_line_of_a_head_begins_with_a_number() -> None:
    texts = _texts(every_kind(), replace(profile("large-print").options("a5"), tagged=False))
    heads = [text for text in texts if "column 1 of" in " ".join(text.split())]
    assert heads
    for text in heads:
        assert not re.search(r"(columns?|items?|to|of)\s*\r?\n\s*\d", text), text


def test_a_table_of_one_column_says_which_it_is() -> None:
    motivations = tuple(Motivation(f"m{each}", "Of some words") for each in range(3))
    evidence = (Evidence("E1", "Item", ratings={"m0": Rating("C")}),)
    comparison = Comparison("", "Motivation", motivations, (), {}, evidence)
    options = replace(profile("large-print").options("a5"), tagged=False, letters=30, margin=0)
    texts = _texts(Briefing("f", "f", "T", (), comparison=comparison), options)
    text = " ".join(" ".join(texts).split())
    assert all(f"column {number} of 3" in text for number in (1, 2, 3))


def test_a_page_with_one_item_says_which_it_is() -> None:
    motivations = tuple(Motivation(f"m{each}", f"M{each}") for each in range(8))
    words = "An item of many words. " * 21
    evidence = tuple(Evidence(f"E{each}", words, ratings={"m0": Rating("C")}) for each in range(5))
    comparison = Comparison("", "M", motivations, (), {}, evidence)
    options = PaperOptions(paper="a5", landscape=True, tagged=False)
    text = " ".join(_texts(Briefing("f", "f", "T", (), comparison=comparison), options))
    assert "items 3 to 4 of 5" in text
    assert "item 5 of 5" in text


@pytest.mark.parametrize("most", [40, 39])
def test_heads_do_not_count_the_items_of_a_large_comparison(
    most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_matrix, "_MANY_RATINGS", most)
    motivations = tuple(Motivation(f"m{each}", f"M{each}") for each in range(8))
    words = "An item of many words. " * 21
    evidence = tuple(Evidence(f"E{each}", words, ratings={"m0": Rating("II")}) for each in range(5))
    comparison = Comparison("", "M", motivations, (), {}, evidence)
    options = PaperOptions(paper="a5", landscape=True, tagged=False)
    texts = _texts(Briefing("f", "f", "T", (), comparison=comparison), options)
    assert ("items 1 to 2 of 5" in " ".join(texts)) is (most == 40)
    assert sum(text.split().count("II") for text in texts) >= 5


@pytest.mark.parametrize("count", range(6, 12))
def test_no_reason_is_alone_on_its_page(count: int) -> None:
    motivations = tuple(Motivation(f"m{each}", f"M{each}") for each in range(count))
    ratings = {each.id: Rating("C", f"Why {each.title}. {_REASON}") for each in motivations}
    evidence = tuple(Evidence(f"E{each}", "Item", ratings=ratings) for each in range(1, 9))
    comparison = Comparison("", "Motivation", motivations, (), {}, evidence)
    options = PaperOptions(paper="a5", landscape=True, tagged=False)
    pages = _texts(Briefing("f", "f", "T", (), comparison=comparison), options)
    for text in pages:
        first, second, *_, last_but_one, last = (
            len(re.findall(rf"Why M{each}\b", text)) for each in range(count)
        )
        assert (first, last) == (second, last_but_one)


@pytest.mark.parametrize(("lines", "together"), [(20, True), (28, False), (36, True)])
def test_a_turned_comparison_opens_on_the_last_page_of_the_text(
    lines: int, *, together: bool
) -> None:
    motivations = tuple(Motivation(f"m{each}", f"Motivation {each}") for each in range(12))
    evidence = (Evidence("E1", "Item", ratings={"m0": Rating("C")}),)
    comparison = Comparison("Which?", "Motivation", motivations, (), {}, evidence)
    text = tuple(node("paragraph", "A line.") for _ in range(lines))
    briefing = Briefing("f", "f", "T", text, comparison=comparison)
    document = pypdfium2.PdfDocument(make_pdf(briefing, _UNTAGGED))
    upright = [page for page in document if page.get_width() < page.get_height()]
    assert len(upright) < len(document)
    opened = "Which?" in upright[-1].get_textpage().get_text_range()
    document.close()
    assert opened is together


@pytest.mark.parametrize("lines", range(17, 21))
def test_two_sentences_of_the_report_are_on_one_page_at_least(lines: int) -> None:
    [begun] = [text for text in _texts(_briefing(3, lines)) if "What the lead hangs on" in text]
    assert "No single source" in begun.split("What the lead hangs on")[1]


def test_heads_of_large_letters_are_whole_where_there_is_room() -> None:
    titles = ("The economy", "Deterrent in hand", "To avoid war", "Sanctions and aid", "Support")
    motivations = tuple(Motivation(f"m{each}", title) for each, title in enumerate(titles))
    evidence = (Evidence("E1", "Item", ratings={"m0": Rating("C"), "m1": Rating("I")}),)
    comparison = Comparison("", "Motivation", motivations, (), {}, evidence)
    options = replace(profile("large-print").options("a4"), tagged=False)
    texts = _texts(Briefing("f", "f", "T", (), comparison=comparison), options)
    [matrix] = [text for text in texts if "Evidence" in text]
    for title in titles:
        assert max(title.split(), key=len) in matrix


@pytest.mark.parametrize(
    ("options", "edge"),
    [(_UNTAGGED, 58.0), (PaperOptions(paper="a3", tagged=False), (841.89 - 600) / 2)],
)
def test_lines_of_sentences_are_no_longer_on_wide_pages(options: PaperOptions, edge: float) -> None:
    motivations = tuple(
        Motivation(f"m{each}", f"Motivation {each}", summary="In short. " * 40) for each in range(9)
    )
    evidence = (Evidence("E1", "Item", ratings={"m0": Rating("C"), "m1": Rating("I")}),)
    comparison = Comparison("Why? " * 60, "Motivation", motivations, (), {}, evidence)
    text = tuple(node("paragraph", "A line.") for _ in range(34))
    document = pypdfium2.PdfDocument(
        make_pdf(Briefing("f", "f", "T", text, comparison=comparison), options)
    )
    seen = 0
    for page in document:
        if page.get_width() < 800:
            continue
        words = page.get_textpage()
        for found in re.finditer(r"In short|Why\?|would lead", words.get_text_range()):
            seen += 1
            assert words.get_charbox(found.start())[0] < edge + 480
    document.close()
    assert seen > 300


@pytest.mark.parametrize("lines", range(20, 30))
def test_the_result_begins_on_the_page_of_its_question(lines: int) -> None:
    motivations = tuple(Motivation(f"m{each}", f"Motivation {each}") for each in range(2))
    evidence = (Evidence("E1", "Item", ratings={"m0": Rating("C"), "m1": Rating("I")}),)
    comparison = Comparison("Which of them?", "Motivation", motivations, (), {}, evidence)
    text = tuple(node("paragraph", "A line.") for _ in range(lines))
    pages = _texts(Briefing("f", "f", "T", text, comparison=comparison))
    assert ["Which of them?" in page for page in pages] == [
        "Least refuted:" in page for page in pages
    ]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_five_motivations_are_in_one_table_of_large_print(paper: Paper) -> None:
    motivations = tuple(Motivation(f"m{each}", f"M{each}") for each in range(5))
    evidence = (Evidence("E1", "Item", ratings={"m0": Rating("C"), "m1": Rating("I")}),)
    comparison = Comparison("", "Motivation", motivations, (), {}, evidence)
    options = replace(profile("large-print").options(paper), tagged=False)
    text = " ".join(_texts(Briefing("f", "f", "T", (), comparison=comparison), options))
    assert "Weighted inconsistency" in text
    assert "columns 1 to" not in text


def test_what_is_known_of_an_item_is_no_closer_to_it_in_large_print() -> None:
    motivations = tuple(Motivation(f"m{each}", f"M{each}") for each in range(5))
    words = "An item whose words need more than one line"
    evidence = (Evidence("E1", words, ratings={"m0": Rating("C"), "m1": Rating("I")}),)
    comparison = Comparison("", "Motivation", motivations, (), {}, evidence)
    options = replace(profile("large-print").options("a4"), tagged=False)
    document = pypdfium2.PdfDocument(
        make_pdf(Briefing("f", "f", "T", (), comparison=comparison), options)
    )
    page = next(each for each in document if "Cred." in each.get_textpage().get_text_range())
    text = page.get_textpage()
    begun = text.get_text_range().index("E1")
    known = text.get_text_range().index("Cred.")
    lines = sorted({round(text.get_charbox(place)[1]) for place in range(begun, known + 9)})
    document.close()
    known_of, second, first = lines
    assert second - known_of == pytest.approx(first - second, abs=1)


def test_short_words_in_brackets_are_on_one_line() -> None:
    motivations = tuple(Motivation(f"m{each}", "Word " * (each % 7 + 1)) for each in range(6))
    ratings = {
        each.id: Rating("I", "word " * place + "(F2, F31).")
        for place, each in enumerate(motivations, 4)
    }
    evidence = tuple(Evidence(f"E{each}", "Item", ratings=ratings) for each in range(3))
    comparison = Comparison("", "Motivation", motivations, (), {}, evidence)
    text = " ".join(_texts(Briefing("f", "f", "T", (), comparison=comparison)))
    assert "(F2, F31)" in text.replace("\u00a0", " ")
    assert "(I to II)" in text or "(now I)" in text
    assert not re.search(r"\((F2,|I|I to|now)\s*?\r?\n", text)


def test_what_is_written_on_the_columns_is_whole_unless_a_page_would_be_low() -> None:
    known = read_once()
    comparison = known.comparison
    assert comparison
    options = replace(profile("large-print").options("a4"), tagged=False)
    for question, starts in ((comparison.question, False), ("Why?", True)):
        texts = _texts(known._replace(comparison=comparison._replace(question=question)), options)
        opened = next(place for place, text in enumerate(texts) if "Least refuted:" in text)
        assert ("What it says" in texts[opened]) is starts
        written = [text for text in texts[opened + 1 :] if "What it says" in text]
        assert [text.count("What is not") for text in written] == [1] * (1 if starts else 2)


@pytest.mark.parametrize("name", ["briefing", "annotated", "large-print"])
def test_many_paragraphs_of_an_item_stay_left_of_its_letters(name: str) -> None:
    motivations = tuple(Motivation(f"m{each}", f"M{each}") for each in range(4))
    evidence = (
        Evidence("E1", "Item", ratings={each.id: Rating("CC") for each in motivations},
                 paragraphs=tuple(range(1001, 1021))),
    )  # fmt: skip
    comparison = Comparison("", "Motivation", motivations, (), {}, evidence)
    options = replace(profile(name).options("a4"), tagged=False, report=False)
    document = pypdfium2.PdfDocument(
        make_pdf(Briefing("f", "f", "T", (), comparison=comparison), options)
    )
    words = next(
        text for text in (page.get_textpage() for page in document)
        if "1001," in text.get_text_range()
    )  # fmt: skip
    shown = words.get_text_range()
    begun = shown.index("1001,")
    known = [words.get_charbox(place)[2] for place in range(begun, begun + 100)]
    letters = min(words.get_charbox(each.start())[0] for each in re.finditer("M0", shown))
    document.close()
    assert max(known) < letters


@pytest.mark.parametrize(("paper", "margins"), [("a4", (23,)), ("a5", (23, 27, 30, 33))])
def test_no_line_ends_at_the_sign_between_an_item_and_a_motivation(
    paper: Paper, margins: tuple[int, ...]
) -> None:
    few = replace(_UNTAGGED, paper=paper, text=False, contents=False, reasons=False, timeline=False)
    for margin in margins:
        told = "".join(_texts(read_once(), replace(few, margin=margin))).partition("Assumptions")[0]
        lines = [each.strip() for each in told.splitlines()]
        assert any(" \u00d7 " in each for each in lines)
        assert not [each for each in lines if each[:1] == "\u00d7" or each[-1:] == "\u00d7"], margin
