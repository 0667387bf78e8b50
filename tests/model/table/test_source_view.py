"""What hangs on the sources and their grades."""

import pytest
from hypothesis import given

from briefing_app.model.briefing import Briefing, Source
from briefing_app.model.lead.sums import Sums
from briefing_app.model.scales import Grade
from briefing_app.model.table.source_view import GradeHold, grade_holds, source_rows
from tests.model.strategies import comparisons, sourced
from tests.model.tables import table
from tests.samples import replace

ONE = Source("one", 1, "One", Grade("B", "2"))
TWO = Source("two", 2, "Two", Grade("C", "3"))
THREE = Source("three", 3, "Three")
BRIEFING = Briefing("a.md", "a.md", "A", (), sources=(ONE, TWO, THREE))


def _comparison(rows: dict[str, str], sources: str):
    comparison = table(rows)
    names = {"1": "one", "2": "two", "3": "three", "-": ""}
    evidence = tuple(
        replace(item, source=names[each])
        for item, each in zip(comparison.evidence, sources, strict=True)
    )
    return replace(comparison, evidence=evidence)


def test_each_source_has_its_items_and_its_part() -> None:
    comparison = _comparison({"E1": "I N", "E2": "II N", "E3": "N I", "E4": "I C"}, "12-1")
    one, two, none = source_rows(BRIEFING, comparison, Sums(comparison))
    assert (one.source, one.items, one.share) == (ONE, ("E1", "E4"), pytest.approx(2 / 5))
    assert two.shares == pytest.approx({"m0": 0.5, "m1": 0.0})
    assert (none.source, none.items, none.alone) == (None, ("E3",), ())
    assert (one.alone, one.lead_without, two.lead_without) == ((), None, None)


def test_a_sum_that_hangs_on_one_source_says_so() -> None:
    comparison = _comparison({"E1": "I N", "E2": "II N", "E3": "N I"}, "112")
    one, two = source_rows(BRIEFING, comparison, Sums(comparison))
    assert (one.alone, two.alone) == (("m0",), ("m1",))
    assert (one.lead_without, two.lead_without) == (("m0",), None)


def test_where_nothing_speaks_against_anything_no_share_is_made_up() -> None:
    comparison = _comparison({"E1": "C N"}, "1")
    (row,) = source_rows(BRIEFING, comparison, Sums(comparison))
    assert (row.share, row.shares, row.alone) == (0.0, {"m0": 0.0, "m1": 0.0}, ())


def test_an_item_that_is_off_is_listed_and_counts_nothing() -> None:
    comparison = _comparison({"E1": "I N", "E2": "I N"}, "12")
    sums = Sums(comparison)
    sums.switch("E1", on=False)
    one, two = source_rows(BRIEFING, comparison, sums)
    assert (one.items, one.share, two.share) == (("E1",), 0.0, 1.0)


@given(sourced(comparisons(min_evidence=1)))
def test_the_parts_make_the_whole(comparison) -> None:
    sums = Sums(comparison)
    rows = source_rows(BRIEFING, comparison, sums)
    assert sorted(item for row in rows for item in row.items) == sorted(sums.items)
    whole = 1.0 if any(sums.units) else 0.0
    assert sum(row.share for row in rows) == pytest.approx(whole)


@pytest.mark.parametrize(("one", "other", "worse"), [
    ("C2", "B2", True), ("B3", "B2", True), ("B2", "B2", False), ("A1", "B2", False),
    ("A3", "B2", True), ("F2", "B2", False), ("F3", "B2", True), ("C6", "B2", True),
    ("B6", "B2", False), ("C2", "F6", False), ("E5", "F6", False),
])  # fmt: skip
def test_the_unjudged_is_not_worse(one: str, other: str, worse: bool) -> None:
    assert Grade.parse(one).is_worse_than(Grade.parse(other)) is worse


def test_a_grade_is_a_hold_if_the_lead_changes_without_all_that_is_worse() -> None:
    comparison = _comparison({"E1": "N I", "E2": "II N", "E3": "N C"}, "123")
    assert grade_holds(BRIEFING, comparison, Sums(comparison)) == (
        GradeHold(Grade("B", "2"), ("E2",), ("m0",)),
    )
    assert grade_holds(BRIEFING, replace(comparison, understood=False),
                       Sums(replace(comparison, understood=False))) == ()  # fmt: skip
