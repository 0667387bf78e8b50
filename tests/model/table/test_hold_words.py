"""What the lead hangs on, in words."""

import pytest

from briefing_app.model.briefing import Briefing, Source
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.holds import Share, holds_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.parts import Part, Target, words_of
from briefing_app.model.scales import Grade
from briefing_app.model.table.hold_words import HoldNames, HoldRow, separating_parts, to_lead_parts
from briefing_app.model.table.source_view import GradeHold
from tests.model.tables import table
from tests.samples import replace

SOURCES = (Source("one", 1, "The first"), Source("two", 2, "The second"))


def _told(comparison: Comparison, sources: tuple[Source, ...] = SOURCES) -> list[str]:
    briefing = Briefing("a.md", "a.md", "A", (), comparison=comparison, sources=sources)
    holds = holds_of(comparison, Sums(comparison))
    return [words_of(parts) for parts in HoldNames(briefing, comparison).sentences(holds)]


_NONE_APART = "The evidence does not tell the columns apart."


def _names(comparison: Comparison) -> HoldNames:
    return HoldNames(Briefing("a.md", "a.md", "A", (), sources=SOURCES), comparison)


def test_each_kind_of_hold_has_a_sentence() -> None:
    comparison = table({"E1": "I N", "E2": "N I", "E3": "N I"}, source="one")
    assert _told(comparison) == [
        "The lead changes if E2 or E3 is wrong.",
        "It changes if source 1 (3 items) is withdrawn.",
        (
            "Any one of 5 single steps changes it: E1 × m0 (I to II), E2 × m0 (N to I), "
            "E2 × m1 (I to N), E3 × m0 (N to I) or E3 × m1 (I to N)."
        ),
    ]


@pytest.mark.parametrize(("rows", "source", "sentence"), [
    ({"E1": "I N", "E2": "N I", "E3": "N I"}, "one",
     "It changes if source 1 (3 items) is withdrawn, or by any one of 5 single steps."),
    ({"E1": "I N", "E2": "N I", "E3": "N I"}, "",
     "No single source changes it, but any one of 5 single steps does."),
    ({f"E{n}": "N II II" for n in range(4)} | {"F": "I N C"}, "",
     "No single source or step changes it."),
    ({f"E{n}": "N II II" for n in range(4)} | {"F": "I N C"}, "one",
     "It changes if source 1 (5 items) is withdrawn, but by no step."),
    ({"E1": "- -"}, "", ""),
])  # fmt: skip
def test_sources_and_steps_in_one_sentence(
    rows: dict[str, str], source: str, sentence: str
) -> None:
    comparison = table(rows, source=source)
    holds = holds_of(comparison, Sums(comparison))
    assert words_of(_names(comparison).short_sentence(holds)) == sentence


def test_a_lead_that_one_step_changes_says_so_in_short() -> None:
    heavy = table({"E1": "N C"}, "high").evidence
    comparison = table({"E2": "C I", "E3": "C I"})
    comparison = replace(comparison, evidence=(*heavy, *comparison.evidence))
    holds = holds_of(comparison, Sums(comparison))
    assert words_of(_names(comparison).short_sentence(holds)) == (
        "No single source changes it, but one single step does."
    )


def test_a_source_that_is_not_listed_is_named_and_leads_nowhere() -> None:
    comparison = table({"E1": "I N", "E2": "N I", "E3": "N I"}, source="a report")
    holds = holds_of(comparison, Sums(comparison))
    names = _names(comparison)
    assert "It changes if source “a report” (3 items) is withdrawn, or by " in words_of(
        names.short_sentence(holds)
    )
    row = next(each for each in names.rows(holds) if each.kind == "source")
    assert [part.target for part in row.what] == [Target()]


def test_of_many_steps_the_first_are_named_and_the_others_counted() -> None:
    assert _told(table({f"E{n}": "N N I" for n in range(3)}))[2] == (
        "Any one of 6 single steps changes it: E0 × m0 (N to I), E0 × m1 (N to I), "
        "E1 × m0 (N to I), E1 × m1 (N to I) or 2 others."
    )


def test_a_single_step_is_told_as_one() -> None:
    heavy = table({"E1": "N C"}, "high").evidence
    comparison = table({"E2": "C I", "E3": "C I"})
    comparison = replace(comparison, evidence=(*heavy, *comparison.evidence))
    assert _told(comparison)[2] == "One step changes it: E1 × m0 (N to I)."


def test_what_changes_nothing_is_said_too() -> None:
    strong = table({f"E{n}": "N II II" for n in range(4)} | {"F": "I N C"})
    assert _told(strong) == [
        "No single item changes the lead.",
        "No single source changes it.",
        "No single step in a cell or a weight changes it.",
    ]


def test_a_tie_is_named_as_one() -> None:
    assert _told(table({"E1": "N N I"}))[-1] == (
        "The lead is shared, so that whatever tells the leaders apart ends it."
    )


def test_nothing_is_said_where_no_lead_can_be_named(golden: Comparison) -> None:
    for comparison in (replace(golden, understood=False), table({"E1": "- -"})):
        assert _told(comparison) == []
        assert list(_names(comparison).rows(holds_of(comparison, Sums(comparison)))) == []
        briefing = Briefing("a.md", "a.md", "A", ())
        assert separating_parts(briefing, comparison, Sums(comparison)) == ()
        assert to_lead_parts(briefing, comparison, Sums(comparison)) == ()


def test_items_sources_and_cells_are_parts_that_lead_there() -> None:
    comparison = table({"E1": "II N", "E2": "N I"}, source="two")
    holds = holds_of(comparison, Sums(comparison))
    rows = list(_names(comparison).rows(holds))
    assert HoldRow("item", (Part("E1", Target("E1")), Part(" is wrong")), ("m0",)) in rows
    assert HoldRow(
        "source", (Part("source 2 (2 items)", Target(source="two")), Part(" is withdrawn")),
        (_NONE_APART,),
    ) in rows  # fmt: skip
    assert HoldRow("cell", (Part("E1 × m0", Target("E1", "m0")), Part(": II to I")),
                   (_NONE_APART,)) in rows  # fmt: skip
    assert HoldRow("weight", (Part("E2 relevance", Target("E2")), Part(": medium to high")),
                   ("m1",)) not in rows  # fmt: skip
    assert len(rows) == len(holds.items) + len(holds.sources) + len(holds.steps)


def test_one_step_of_a_weight_is_a_row_of_its_own_kind() -> None:
    comparison = table({"E1": "I N", "E2": "N I", "E3": "I I"})
    comparison = replace(comparison, evidence=(
        replace(comparison.evidence[0], relevance="low"), *comparison.evidence[1:],
    ))  # fmt: skip
    rows = _names(comparison).rows(holds_of(comparison, Sums(comparison)))
    assert HoldRow("weight", (Part("E1 relevance", Target("E1")), Part(": low to medium")),
                   (_NONE_APART,)) in rows  # fmt: skip


@pytest.mark.parametrize(("weights", "more"), [
    (None, ""),
    (
        Share(6123, 10_000),
        (" With random weights it stayed in 6,123 of 10,000 draws: this tests how much the weights"
         " matter and is not a probability."),
    ),
])  # fmt: skip
def test_robustness_never_reads_as_a_chance(golden, weights, more) -> None:
    told = _names(golden).robustness_sentence(Share(325, 1330), weights)
    assert told == f"Of 1,330 single steps 325 leave the lead as it is.{more}"
    assert "%" not in told
    assert _names(golden).robustness_sentence(Share(0, 0)) == ""


def test_what_it_would_take_to_lead(golden: Comparison) -> None:
    briefing = Briefing("a.md", "a.md", "A", ())
    told = [words_of(each) for each in to_lead_parts(briefing, golden, Sums(golden))]
    assert told[0] == "Hypothesis 1 would lead, or share the lead, if one cell were N: E4 (now II)."
    assert len(told) == 4
    assert words_of(_names(golden).to_lead_sentence("H3", ())) == "Hypothesis 3 leads already."
    many = table({f"E{n}": "II N" for n in range(7)} | {"F": "N I"})
    assert words_of(to_lead_parts(briefing, many, Sums(many))[0]) == (
        "m0 would lead, or share the lead, if 7 cells were N: E0 (now II), E1 (now II), "
        "E2 (now II), E3 (now II) and 3 others."
    )


def test_what_could_tell_the_first_two_apart() -> None:
    briefing = Briefing("a.md", "a.md", "A", ())
    comparison = table({"E1": "N I", "E2": "- C"})
    parts = separating_parts(briefing, comparison, Sums(comparison))
    assert words_of(parts) == (
        "m0 and m1 could be told apart by E2 × m0 (blank) and E1 × m0 (N), the most telling first."
    )
    assert Part("E1 × m0 (N)", Target("E1", "m0")) in parts
    one = table({"E1": "N I"})
    assert words_of(separating_parts(briefing, one, Sums(one))) == (
        "m0 and m1 could be told apart by E1 × m0 (N)."
    )
    none = table({"E1": "C I"})
    assert words_of(separating_parts(briefing, none, Sums(none))) == (
        "No cell is open that could tell m0 and m1 apart."
    )


def test_grades_that_matter_are_named() -> None:
    holds = [GradeHold(Grade("B", grade), ("E1",), ("m0",)) for grade in "23"]
    names = _names(table({"E1": "I N"}))
    assert names.grades_sentence(holds) == (
        "It changes without all that is graded worse than B2 or B3."
    )
    assert names.grades_sentence(()) == ""
