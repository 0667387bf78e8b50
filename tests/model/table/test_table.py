"""The rows of the comparison, as every writer shows them."""

import pytest
from hypothesis import given

from briefing_app.model.briefing import Briefing, Source
from briefing_app.model.comparison import Comparison, Criterion, Evidence, Motivation, Rating
from briefing_app.model.dates import PartialDate
from briefing_app.model.lead.analysis import analyse, analysis_of
from briefing_app.model.lead.holds import holds_of
from briefing_app.model.lead.robustness import over_steps
from briefing_app.model.lead.sums import Sums
from briefing_app.model.parts import Part, Target, words_of
from briefing_app.model.table.hold_words import HoldNames
from briefing_app.model.table.table import (
    Cell,
    authors_words,
    evidence_in_order,
    evidence_row,
    fragility_parts,
    fragility_sentence,
    lead_sentence,
    rating_words,
    sum_rows,
    table_rows,
    trial_words,
)
from briefing_app.model.trial import NO_TRIAL, Trial, TriedSums, rated, switched, weighed
from tests.model.strategies import comparisons
from tests.samples import replace

_NOWHERE = Briefing("a.md", "a.md", "A", ())


def _refs(briefing: Briefing, comparison: Comparison, order: str) -> list[str]:
    return [item.id for item in
            evidence_in_order(briefing, comparison, analyse(comparison), order)]  # fmt: skip


def test_evidence_is_sorted_by_what_it_weighs() -> None:
    levels = {"E1": ("low", "high"), "E2": ("high", "low"), "E3": ("high", "high")}
    evidence = tuple(Evidence(ref, ref, None, "", "", *pair) for ref, pair in levels.items())
    comparison = Comparison("?", "Motivation", (Motivation("m", "M"),), (), {}, evidence)
    assert _refs(_NOWHERE, comparison, "credibility") == ["E2", "E3", "E1"]
    assert _refs(_NOWHERE, comparison, "relevance") == ["E1", "E3", "E2"]
    trial = weighed(NO_TRIAL, evidence[0], "credibility", "high")
    found = evidence_in_order(_NOWHERE, comparison, analyse(comparison), "credibility", trial)
    assert [item.id for item in found] == ["E1", "E2", "E3"]


def test_evidence_is_sorted_by_its_type_in_any_case() -> None:
    types = {"E1": "statement", "E2": "", "E3": "Imagery", "E4": "Statement", "E5": "imagery"}
    evidence = tuple(Evidence(ref, ref, type=each) for ref, each in types.items())
    comparison = Comparison("?", "Motivation", (Motivation("m", "M"),), (), {}, evidence)
    assert _refs(_NOWHERE, comparison, "type") == ["E3", "E5", "E1", "E4", "E2"]


def test_evidence_is_sorted_by_its_ratings_for_one_motivation() -> None:
    letters = dict(zip(
        ("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8"),
        (None, "C", "II", "NA", "CC", "I", "N", "II"), strict=True,
    ))  # fmt: skip
    evidence = tuple(Evidence(ref, ref) for ref in letters)
    comparison = Comparison("?", "Motivation", (Motivation("m", "M"),), (), {}, evidence)

    def refs(order: str) -> list[str]:
        return [item.id for item in evidence_in_order(
            _NOWHERE, comparison, analyse(comparison), order, NO_TRIAL,  # type: ignore[arg-type]
            lambda item: letters[item.id],
        )]  # fmt: skip

    assert refs("against") == ["E3", "E8", "E6", "E7", "E2", "E5", "E4", "E1"]
    assert refs("for") == ["E5", "E2", "E7", "E6", "E3", "E8", "E4", "E1"]
    assert _refs(_NOWHERE, comparison, "for") == list(letters)


def _comparison(sample: Briefing) -> Comparison:
    assert sample.comparison is not None
    return sample.comparison


def test_rows_in_their_order(sample: Briefing) -> None:
    comparison = _comparison(sample)
    rows = table_rows(sample, comparison, analyse(comparison))
    assert [(row.kind, row.ref, row.title) for row in rows] == [
        ("likelihood", "", "Likelihood"),
        ("confidence", "", "Confidence"),
        ("criterion", "who", "Who says so"),
        ("evidence", "E1", "Fears of a famine"),
        ("evidence", "E2", "=Open talk of war"),
        ("evidence", "E3", "Not rated"),
        ("inconsistency", "", "Inconsistency"),
        ("weighted", "", "Weighted inconsistency"),
        ("lead", "", "Lead"),
    ]
    assert all(len(row.cells) == 3 for row in rows)


def test_cells_of_each_kind(sample: Briefing) -> None:
    comparison = _comparison(sample)
    rows = table_rows(sample, comparison, analyse(comparison))
    likelihood, confidence, who, famine, _war, blank, plain, weighted, lead = rows
    assert [cell.text for cell in likelihood.cells] == ["likely", "roughly even chance", ""]
    assert [cell.text for cell in confidence.cells] == ["moderate", "low", ""]
    assert [cell.text for cell in who.cells] == ["Brown", "Mount", ""]
    assert famine.cells == (
        Cell("CC", "CC", "Hardship is what it predicts."), Cell("I", "I", "No."), Cell("NA", "NA"),
    )  # fmt: skip
    assert famine.item is comparison.evidence[0]
    assert famine.diagnosticity == pytest.approx(1.5)
    assert blank.cells == (Cell(""),) * 3
    assert blank.diagnosticity is None
    assert plain.cells == (Cell("0", value=0), Cell("1", value=1), Cell("2", value=2))
    assert [cell.text for cell in weighted.cells] == ["0.00", "1.41", "2.00"]
    assert weighted.cells[1].value == pytest.approx(2**0.5)
    assert [cell.text for cell in lead.cells] == ["least refuted", "", ""]


def test_hidden_motivations_have_no_column_but_keep_their_weight(sample: Briefing) -> None:
    comparison = _comparison(sample)
    rows = table_rows(sample, comparison, analyse(comparison), hidden={"m1"})
    assert all(len(row.cells) == 2 for row in rows)
    assert [cell.text for cell in rows[-1].cells] == ["", ""]


def test_rows_that_would_be_empty_are_left_out() -> None:
    bare = Comparison("", "Motivation", (Motivation("m", "M"),), (), {}, ())
    assert table_rows(_NOWHERE, bare, analyse(bare)) == ()
    written = replace(bare, criteria=(Criterion("c", "A row"),))
    (row,) = table_rows(_NOWHERE, written, analyse(written))
    assert (row.kind, row.cells) == ("criterion", (Cell(""),))
    sure = replace(bare, motivations=(Motivation("m", "M", confidence="low"),))
    assert [row.kind for row in table_rows(_NOWHERE, sure, analyse(sure))] == ["confidence"]


def test_words_for_ratings() -> None:
    assert rating_words(Cell("CC", "CC")) == "very consistent"
    assert rating_words(Cell("NA", "NA")) == "not applicable"
    assert rating_words(Cell("")) == "not rated yet"


def _item(ref: str, letters: str, date: PartialDate | None = None, source: str = "") -> Evidence:
    ratings = {f"m{place}": Rating(letter) for place, letter in enumerate(letters.split())}
    return Evidence(ref, ref, date, source, ratings=ratings)


@pytest.fixture
def unsorted() -> Comparison:
    """Items whose order by diagnosticity, by date and by source all differ."""
    motivations = tuple(Motivation(f"m{place}", f"M{place}") for place in range(3))
    evidence = (
        _item("flat", "C C C", PartialDate(2018, 4), "second"),
        _item("blank", "", PartialDate(2018), "first"),
        _item("wide", "CC II N", None, "unknown"),
        _item("some", "N CC N", PartialDate(2017, 3, 1)),
        _item("same", "N N CC", PartialDate(2018), "first"),
    )
    return Comparison("Which?", "Motivation", motivations, (), {}, evidence)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("file", "flat blank wide some same"),
        ("diagnosticity", "wide some same flat blank"),
        ("date", "some blank same flat wide"),
        ("source", "blank same flat wide some"),
    ],
)
def test_orders(unsorted: Comparison, order: str, expected: str) -> None:
    sources = (Source("first", 1, "First"), Source("second", 2, "Second"))
    briefing = replace(_NOWHERE, sources=sources)
    assert _refs(briefing, unsorted, order) == expected.split()
    rows = table_rows(briefing, unsorted, analyse(unsorted), order)
    assert [row.ref for row in rows if row.kind == "evidence"] == expected.split()


def test_equal_diagnosticity_keeps_the_authors_order() -> None:
    """Both rows spread by the same 0.8; rounding must not put the second before the first."""
    motivations = tuple(Motivation(f"m{place}", f"M{place}") for place in range(5))
    evidence = (_item("first", "N N CC N C"), _item("second", "N CC N N N"))
    comparison = Comparison("Which?", "Motivation", motivations, (), {}, evidence)
    assert _refs(_NOWHERE, comparison, "diagnosticity") == ["first", "second"]


@given(comparisons())
def test_sorting_loses_nothing(comparison: Comparison) -> None:
    for order in ("file", "diagnosticity", "date", "source"):
        assert sorted(_refs(_NOWHERE, comparison, order)) == sorted(
            item.id for item in comparison.evidence
        )


def _rated(*rows: str) -> Comparison:
    motivations = tuple(Motivation(f"m{place}", f"M{place}") for place in range(3))
    evidence = tuple(_item(f"E{place}", row) for place, row in enumerate(rows, 1))
    return Comparison("Which?", "Motivation", motivations, (), {}, evidence)


@pytest.mark.parametrize(
    ("rows", "lead", "fragility"),
    [
        ((), "No evidence is rated.", ""),
        (("", ""), "No evidence is rated.", ""),
        (("C C C", "I I I"), "The evidence does not tell the columns apart.",
         "No single item changes the lead."),
        (("I C C",), "Least refuted: M1 and M2.", "The lead changes if E1 is wrong."),
        (("C II II", "I C I"), "Least refuted: M0.", "The lead changes if E1 is wrong."),
        (("I C I", "I C I"), "Least refuted: M1.", "No single item changes the lead."),
        (("I N N", "N I N", "N N II", "N N II"), "Least refuted: M0 and M1.",
         "The lead changes if E1 or E2 is wrong."),
        (("I N N", "N I N", "N N I"), "The evidence does not tell the columns apart.",
         "The lead changes if E1, E2 or E3 is wrong."),
    ],
)  # fmt: skip
def test_sentences_under_the_table(rows: tuple[str, ...], lead: str, fragility: str) -> None:
    comparison = _rated(*rows)
    analysis = analyse(comparison)
    assert lead_sentence(comparison, analysis) == lead
    assert fragility_sentence(analysis) == fragility
    parts = fragility_parts(analysis)
    assert words_of(parts) == fragility
    assert [part.target.evidence for part in parts if part.target.evidence] == list(
        analysis.sensitivity
    )


def test_the_items_in_the_sentence_are_parts_of_their_own(golden: Comparison) -> None:
    items = [golden.evidence[1]._replace(id="is"), golden.evidence[2]._replace(id="or")]
    named = replace(golden, evidence=(golden.evidence[0], *items))
    assert fragility_parts(analyse(named)) == (
        Part("The lead changes if "), Part("is", Target("is")), Part(" or "),
        Part("or", Target("or")), Part(" is wrong."),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("most", "sentence"),
    [
        (3, "The lead changes if E1, E2 or E3 is wrong."),
        (2, "The lead changes if E1, E2 or one other item is wrong."),
        (1, "The lead changes if E1 or 2 other items are wrong."),
    ],
)
def test_of_many_items_the_others_are_counted(most: int, sentence: str) -> None:
    comparison = _rated("I N N", "N I N", "N N I")
    parts = fragility_parts(analyse(comparison), most)
    assert words_of(parts) == sentence
    named = [part.target.evidence for part in parts if part.target.evidence]
    assert named == ["E1", "E2", "E3"][:most]


def test_three_that_lead_are_all_named(golden: Comparison) -> None:
    four = replace(
        golden,
        motivations=golden.motivations[:4],
        evidence=(Evidence("E1", "One", ratings={"H2": Rating("I")}),),
    )
    assert lead_sentence(four, analyse(four)) == (
        "Least refuted: Hypothesis 1, Hypothesis 3 and Hypothesis 4."
    )


def test_the_golden_sentences(golden: Comparison) -> None:
    analysis = analyse(golden)
    assert lead_sentence(golden, analysis) == "Least refuted: Hypothesis 3."
    assert fragility_sentence(analysis) == ("The lead changes if E2, E3, E4 or E5 is wrong.")


def test_a_row_shows_what_is_tried_and_what_was(golden: Comparison) -> None:
    first, _, third, *_ = golden.evidence
    trial = rated(rated(NO_TRIAL, first, "H1", "II"), first, "H2", None)
    trial = switched(weighed(trial, third, "relevance", "low"), "E3")
    row = evidence_row(first, golden.motivations, 1.0, trial)
    assert [(cell.text, cell.was, authors_words(cell)) for cell in row.cells[:3]] == [
        ("II", "C", "consistent"), ("", "C", "consistent"), ("C", None, ""),
    ]  # fmt: skip
    assert not row.off
    off = evidence_row(third, golden.motivations, None, trial)
    assert off.off
    assert off.tried == (
        "Switched off: it does not count.",
        "The author gives it medium relevance.",
    )
    assert off.item is not None
    assert off.item.relevance == "low"
    assert trial_words(golden, trial) == (
        "E1 × Hypothesis 1: II instead of C.",
        "E1 × Hypothesis 2: blank instead of C.",
        "E3 is switched off.",
        "E3: relevance low instead of medium.",
    )
    blank = rated(NO_TRIAL, replace(first, ratings={}), "H1", "C")
    cell = evidence_row(replace(first, ratings={}), golden.motivations, None, blank).cells[0]
    assert (cell.was, authors_words(cell)) == ("", "not rated yet")


def test_with_everything_off_nothing_is_rated(golden: Comparison) -> None:
    trial = Trial(off=frozenset(item.id for item in golden.evidence))
    tried = TriedSums(golden)
    tried.go(trial)
    analysis = analysis_of(tried.sums)
    assert lead_sentence(golden, analysis) == "No evidence is rated."
    assert fragility_sentence(analysis) == ""


def test_no_lead_is_shown_of_what_was_not_understood(sample: Briefing) -> None:
    comparison = replace(sample.comparison, understood=False)
    analysis = analyse(comparison)
    assert lead_sentence(comparison, analysis) == "Lead not reckoned: see the problems."
    assert fragility_sentence(analysis) == ""
    assert fragility_parts(analysis) == ()
    lead = table_rows(sample, comparison, analysis)[-1]
    assert {cell.text for cell in lead.cells} == {"not reckoned: see the problems"}


def test_nobody_is_least_refuted_without_a_rating(sample: Briefing) -> None:
    evidence = tuple(replace(item, ratings={}) for item in sample.comparison.evidence)
    comparison = replace(sample.comparison, evidence=evidence)
    analysis = analyse(comparison)
    assert lead_sentence(comparison, analysis) == "No evidence is rated."
    assert {cell.text for cell in table_rows(sample, comparison, analysis)[-1].cells} == {""}


@pytest.mark.parametrize(
    ("rows", "cells", "sentence"),
    [
        (("I N",), ["", "least refuted"], "Least refuted: M1."),
        (("I I", "C N"), ["all alike"] * 2, "The evidence does not tell the columns apart."),
        (("I",), [""], "There is only one column, so there is nothing to compare it with."),
        ((" ",), ["", ""], "No evidence is rated."),
    ],
)
def test_the_lead_is_said_only_of_those_that_others_are_refuted_more_than(
    rows: tuple[str, ...], cells: list[str], sentence: str
) -> None:
    comparison = _rated(*rows)
    comparison = replace(comparison, motivations=comparison.motivations[: len(cells)])
    analysis = analyse(comparison)
    lead = sum_rows(comparison.motivations, analysis)[-1]
    assert [cell.text for cell in lead.cells] == cells
    assert analysis.tells_apart == any(cell.leads for cell in lead.cells)
    assert lead_sentence(comparison, analysis) == sentence
    if len(cells) == 1:
        sums = Sums(comparison)
        names, holds = HoldNames(_NOWHERE, comparison), holds_of(comparison, sums)
        assert fragility_sentence(analysis) == ""
        assert names.sentences(holds) == names.short_sentence(holds) == ()
        assert names.robustness_sentence(over_steps(holds.steps)) == ""
