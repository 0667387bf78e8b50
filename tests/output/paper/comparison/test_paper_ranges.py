"""The range chart and the key of terms on paper."""

import dataclasses
import json
import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Any

import pypdfium2
import pytest

from briefing_app.model.briefing import Briefing, Footnote
from briefing_app.model.choices import Paper
from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.model.scales import ICD203, PHIA, Scale
from briefing_app.output.paper.comparison.paper_ranges import ranges_data, terms_data
from briefing_app.output.paper.paper_data import paper_data
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_profiles import profile
from tests.output.paper.word_boxes import misplaced_words
from tests.samples import node, replace

_TEXT = (node("heading", "Likely", level=1, id="h"), node("paragraph", "It is very likely."))


def _briefing(*estimates: tuple[str, str], scale: Scale = ICD203) -> Briefing:
    motivations = tuple(
        Motivation(f"m{place}", f"Motivation {place}", "", term, confidence)
        for place, (term, confidence) in enumerate(estimates)
    )
    comparison = Comparison("", "Motivation", motivations, (), {}, ())
    return Briefing("f", "f", "T", _TEXT, scale=scale, comparison=comparison)


def _ranges(briefing: Briefing) -> Any:
    assert briefing.comparison is not None
    return ranges_data(briefing, briefing.comparison, 700, 500)


def _words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(words.split())


def test_rows_say_all_that_is_drawn() -> None:
    data = _ranges(_briefing(("likely", "low"), ("", "")))
    estimated, other = data["rows"]
    assert (estimated["term"], estimated["words"]) == ("likely", "55 to 80 per cent")
    assert (estimated["stretch"]["low"], estimated["stretch"]["start"]) == (55, True)
    assert (estimated["confidence"], estimated["steps"]) == ("low", 1)
    assert (other["term"], other["words"], other["stretch"]) == ("not estimated", "", None)
    assert (other["confidence"], other["steps"]) == ("not given", 0)
    assert "almost certain, 95 to 99 per cent" in data["alt"]


def test_the_figures_of_a_band_are_on_one_line() -> None:
    for paper in ("a4", "letter", "a5"):
        pdf = make_pdf(
            _briefing(("roughly even chance", "low")),
            PaperOptions(paper=paper, tagged=False),  # type: ignore[arg-type]
        )
        document = pypdfium2.PdfDocument(pdf)
        text = "".join(page.get_textpage().get_text_range() for page in document)
        document.close()
        assert "45 to 55 per cent" in text.partition("Likelihood on the scale")[0]


def test_terms_over_the_axis_stay_over_it() -> None:
    data = _ranges(_briefing(("likely", "low"), scale=PHIA))
    assert len(data["labels"]) == len(PHIA.bands)
    for label in data["labels"]:
        assert 0 <= label["left"] <= data["axis"] - label["width"] + 1e-9
        assert label["level"] < data["levels"]
    assert [each["term"] for each in data["labels"] if each["used"]] == ["likely"]


@pytest.mark.parametrize(
    ("rows", "before", "held"), [(2, 200.0, True), (2, 400.0, False), (5, 200.0, False)]
)
def test_a_table_stays_with_a_low_chart_if_a_page_has_room_for_both(
    rows: int, before: float, *, held: bool
) -> None:
    briefing = _briefing(*[("likely", "low")] * rows)
    assert briefing.comparison
    data: Any = ranges_data(briefing, briefing.comparison, 700, 500, before=before)
    assert data["held"] is held


def test_without_likelihoods_there_is_no_chart() -> None:
    assert _ranges(_briefing(("", "low"))) is None
    assert "Likelihoods and confidence" not in _words(make_pdf(_briefing(("", "low"))))


@pytest.mark.parametrize("scale", [ICD203, PHIA])
def test_every_band_can_be_drawn_in_an_accessible_pdf(scale: Scale) -> None:
    estimates = [(term, "high") for band in scale.bands for term in band.terms[:1]]
    words = _words(make_pdf(_briefing(*estimates, ("", "moderate"), scale=scale)))
    for band in scale.bands:
        assert f"{band.terms[0]}, " in words
    assert "not estimated moderate" in words


def test_a_long_chart_goes_over_pages() -> None:
    pdf = make_pdf(_briefing(*[("likely", "low")] * 50))
    assert "Motivation 49 likely, 55 to 80 per cent low" in _words(pdf)


def test_a_chart_with_a_long_title_is_not_cut_off() -> None:
    briefing = _briefing(("likely", "low"))
    assert briefing.comparison is not None
    motivation = briefing.comparison.motivations[0]._replace(title="word " * 600 + "end")
    comparison = briefing.comparison._replace(motivations=(motivation,))
    words = _words(make_pdf(briefing._replace(comparison=comparison)))
    # Whole in the list of titles, and cut in the chart and in the table.
    assert f"1. {'word ' * 600}end" in words
    assert words.count("1. word") == 3
    assert words.count("word end") == 1


def test_the_key_has_the_terms_of_what_is_printed() -> None:
    briefing = _briefing(("likely", ""))
    both = {"title": "Likelihood on the scale ICD 203:", "terms": (
        ("likely", "55 to 80 per cent"), ("very likely", "80 to 95 per cent"),
    )}  # fmt: skip
    assert terms_data(briefing, text=True, comparison=True) == both
    assert terms_data(briefing, text=False, comparison=True) == both | {"terms": both["terms"][:1]}
    assert terms_data(briefing, text=True, comparison=False) == both | {"terms": both["terms"][1:]}
    assert terms_data(briefing, text=False, comparison=False) is None


def test_without_a_comparison_the_key_ends_the_text() -> None:
    note = Footnote("n", 1, (node("paragraph", "Or unlikely."),))
    briefing = Briefing("f", "f", "T", _TEXT, scale_named=True, footnotes={"n": note})
    assert (
        "Or unlikely. Likelihood on the scale ICD 203: unlikely, 20 to 45 per cent; "
        "very likely, 80 to 95 per cent."
    ) in _words(make_pdf(briefing))
    plain = briefing._replace(scale_named=False)
    assert json.loads(paper_data(plain, PaperOptions()).json)["terms"] is None


_LONG = ("Massenvernichtungswaffen als Verhandlungsmasse", "Aufmerksamkeitsökonomie", "Fog",
         "Regimestabilisierungsmaßnahmen", "Incomprehensibilities of counterintelligence",
         "Pneumonoultramicroscopicsilicovolcanoconiosis")  # fmt: skip


def _long_titles(count: int, *, turned: bool = False) -> Briefing:
    """Return a briefing whose motivations have words wider than their columns."""
    motivations = tuple(
        Motivation(f"m{n}", _LONG[n % len(_LONG)], likelihood="likely") for n in range(count)
    )
    ratings = {each.id: Rating("C") for each in motivations}
    evidence = tuple(Evidence(f"E{n}", "An item", ratings=ratings) for n in range(1, 5))
    comparison = Comparison("", "Motivation", motivations, (), {}, evidence)
    return Briefing("f", "f", "T", _TEXT, lang="en", comparison=comparison, turned=turned)


def _boxes(pdf: bytes) -> Iterator[tuple[int, str, tuple[float, ...]]]:
    """Yield each letter with its page, and its left, bottom, right and top edge in points."""
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document):
        text = page.get_textpage()
        words = text.get_text_range()
        for place, letter in enumerate(words[: text.count_chars()]):
            if not letter.isspace():
                yield number, letter, text.get_charbox(place)
    document.close()


@pytest.mark.parametrize("name", ["briefing", "large-print", "slides"])
def test_no_row_of_the_chart_leaves_the_page(name: str) -> None:
    pdf = make_pdf(_long_titles(12), profile(name).options("a4"))
    assert all(bottom > 5 for _, _, (_, bottom, _, _) in _boxes(pdf))
    assert _words(pdf).count("likely, 55 to 80 per cent") >= 12


@pytest.mark.parametrize("turned", [False, True])
def test_no_letter_covers_another(turned: bool) -> None:
    """A title that is wider than its column would run over what is beside it."""
    boxes = list(_boxes(make_pdf(_long_titles(6, turned=turned))))
    for number in {page for page, _, _ in boxes}:
        # By their left edges, each needs to be compared only with the next ones that it reaches.
        here = sorted(box for page, _, box in boxes if page == number)
        for place, one in enumerate(here):
            for other in takewhile(lambda box, end=one[2]: end - box[0] >= 2, here[place + 1 :]):
                across = min(one[2], other[2]) - other[0]
                down = min(one[3], other[3]) - max(one[1], other[1])
                # The letters of a ligature have one box.
                assert one == other or across < 2 or down < 2


def test_a_title_stays_in_its_column_of_the_chart() -> None:
    boxes = list(_boxes(make_pdf(_long_titles(2))))
    words = "".join(letter for _, letter, _ in boxes)
    axis = words.index("020406080100%")
    left = boxes[axis][2][0]
    place = words.index("Confidence", axis) + len("Confidence")
    for _ in range(2):
        end = words.index("likely,55", place)
        assert max(right for _, _, (_, _, right, _) in boxes[place:end]) <= left + 2
        place = words.index("notgiven", end) + len("notgiven")


def _turned_heads(pdf: bytes) -> list[str]:
    """Return which items each page says that its table has."""
    document = pypdfium2.PdfDocument(pdf)
    words = (" ".join(page.get_textpage().get_text_range().split()) for page in document)
    found = [each for page in words for each in re.findall(r"items \d+ to \d+ of \d+", page)]
    document.close()
    return found


@pytest.mark.parametrize("name", ["briefing", "ballot"])
def test_a_broken_table_says_which_items_it_has_on_a_page(name: str) -> None:
    ratings = {"m0": Rating("CC")}
    evidence = tuple(Evidence(f"E{n}", "An item of some words", ratings=ratings)
                     for n in range(1, 91))  # fmt: skip
    briefing = _long_titles(2)
    comparison = replace(briefing.comparison, evidence=evidence)
    pdf = make_pdf(briefing._replace(comparison=comparison), profile(name).options("a4"))
    found = _turned_heads(pdf)
    numbers = [tuple(map(int, re.findall(r"\d+", each))) for each in found]
    assert len(numbers) > 1
    assert [first for first, _, _ in numbers] == [1, *(last + 1 for _, last, _ in numbers[:-1])]
    assert (numbers[-1][1], {count for _, _, count in numbers}) == (90, {90})
    # The key of the letters is with each part.
    assert _words(pdf).count("very consistent") == (len(numbers) if name == "briefing" else 1)


def test_no_head_of_a_form_is_higher_than_a_page() -> None:
    briefing = _long_titles(12)
    assert briefing.comparison
    titles = tuple(
        each._replace(title=" ".join([each.title] * 30))
        for each in briefing.comparison.motivations
    )  # fmt: skip
    long = briefing._replace(comparison=replace(briefing.comparison, motivations=titles))
    for name in ("briefing", "ballot"):
        pdf = make_pdf(long, profile(name).options("a4"))
        assert all(bottom > 5 for _, _, (_, bottom, _, _) in _boxes(pdf))
        assert _words(pdf).count("Aufmerksamkeitsökonomie") >= 60


def test_how_sums_come_about_stays_with_the_end_of_a_broken_table() -> None:
    ratings = {"m0": Rating("CC")}
    briefing = _long_titles(2)
    lengths = set()
    for count in range(74, 84):
        evidence = tuple(Evidence(f"E{n}", "An item of some words", ratings=ratings)
                         for n in range(1, count))  # fmt: skip
        comparison = replace(briefing.comparison, evidence=evidence)
        options = PaperOptions(text=False, report=False, reasons=False, tagged=False)
        document = pypdfium2.PdfDocument(
            make_pdf(briefing._replace(comparison=comparison), options)
        )
        pages = [page.get_textpage().get_text_range() for page in document]
        document.close()
        (told,) = (page for page in pages if "D is diagnosticity" in page)
        assert "Weighted inconsistency" in told
        lengths.add(len(pages))
    assert len(lengths) == 2  # so that the end of the table was where a page ends


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_terms_are_on_the_page_of_their_chart_in_large_print(paper: Paper) -> None:
    options = profile("large-print").options(paper)
    estimates = [("likely", "low"), ("roughly even chance", "low"), ("unlikely", "low")]
    briefing = _briefing(*estimates, *estimates[:2])
    document = pypdfium2.PdfDocument(make_pdf(briefing, options))
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    chart = [page for page in pages if "Likelihoods and confidence" in page]
    assert chart == [page for page in pages if "Each band begins" in page]


_LONG_TITLES = {
    "en": "An explanation with a rather long title, Antidisestablishmentarianism",
    "ko": "북한이 대화로 돌아선 이유에 대한 매우 긴 설명의 제목이다",
}


@pytest.mark.many_lines_again
@pytest.mark.parametrize("lang", _LONG_TITLES)
@pytest.mark.parametrize(("name", "turned"), [("briefing", True), ("large-print", False)])
def test_no_words_of_a_chart_or_a_table_meet_others(name: str, lang: str, turned: bool) -> None:
    title = _LONG_TITLES[lang]
    motivations = tuple(
        Motivation(f"m{place}", f"{title} {place}", "", band.terms[0], "high")
        for place, band in enumerate(PHIA.bands)
    )
    ratings = {each.id: Rating("CC") for each in motivations}
    evidence = tuple(Evidence(f"EVID{n}", f"{title} {n}", ratings=ratings) for n in range(30))
    comparison = Comparison("?", "Motivation", motivations, (), {}, evidence)
    briefing = Briefing("f", "f", "T", (), scale=PHIA, comparison=comparison, lang=lang)
    options = dataclasses.replace(profile(name).options("a4"), tagged=False)
    assert misplaced_words(make_pdf(replace(briefing, turned=turned), options)) == []
