"""The sections on what the lead hangs on, which every writer shows."""

import pytest

from briefing_app.model.anchors import assumption_anchor, evidence_anchor, indicator_anchor
from briefing_app.model.briefing import Briefing, Source
from briefing_app.model.comparison import Assumption, CarriedCells, Comparison, Indicator
from briefing_app.model.dates import PartialDate
from briefing_app.model.lead.holds import holds_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.parts import words_of
from briefing_app.model.scales import Grade
from briefing_app.model.table.hold_words import HoldNames
from briefing_app.model.table.lead_report import (
    COLUMNS_AT_MOST,
    HOLDS_AT_MOST,
    lead_blocks,
    lead_report,
)
from briefing_app.model.table.variants import as_tried, as_written
from briefing_app.model.tree import walk
from briefing_app.model.trial import Trial
from tests.known_reading import read_once
from tests.model.tables import table
from tests.samples import replace

SOURCES = (Source("one", 1, "The first", Grade("B", "2")), Source("two", 2, "The second"))


def _briefing(comparison: Comparison, **fields: object) -> Briefing:
    return Briefing("a.md", "a.md", "A", (), comparison=comparison, sources=SOURCES, **fields)


def _sections(briefing: Briefing) -> dict[str, tuple[list[str], list[tuple[str, ...]]]]:
    assert briefing.comparison is not None
    return {
        section.id.removeprefix("report-"): (
            [words_of(each) for each in section.sentences],
            [section.head, *(tuple(map(words_of, row.cells)) for row in section.rows)],
        )
        for section in lead_report(briefing, briefing.comparison)
    }


def test_the_built_in_briefing_says_all_that_its_lead_hangs_on() -> None:
    found = _sections(read_once())
    assert list(found) == ["holds", "to_lead", "apart", "assumptions", "indicators", "sources"]
    sentences, rows = found["holds"]
    assert sentences == [
        "The lead changes if E1 or E2 is wrong.",
        "It changes if source 6 (4 items) is withdrawn.",
        (
            "Any one of 3 single steps changes it: E9 × The economy (I to II), "
            "E9 × China’s support (I to N) or E11 × The economy (N to I)."
        ),
        (
            "Of 212 single steps 209 leave the lead as it is. With random weights it stayed in "
            "6,168 of 10,000 draws: this tests how much the weights matter and is not a "
            "probability."
        ),
    ]
    assert rows[1:4] == [
        ("E1 is wrong", "Deterrent in hand"),
        ("E2 is wrong", "To avoid war"),
        ("source 6 (4 items) is withdrawn", "Deterrent in hand"),
    ]
    assert len(rows) == 7
    assert len(found["to_lead"][0]) == 4


def test_assumptions_say_what_they_carry_and_who_leads_without_them() -> None:
    comparison = table({"E1": "I N", "E2": "N II"})._replace(
        assumptions=(
            Assumption("A", "It holds.", "", (CarriedCells("E2", "m1"),), "low"),
            Assumption("B", "It too.", "", (CarriedCells("E1"),)),
        )
    )
    _, rows = _sections(_briefing(comparison))["assumptions"]
    assert rows == [
        ("Assumption", "Confidence", "What it carries", "Lead without it"),
        ("A: It holds.", "low", "If it is wrong, E2 × m1 is open.", "m1"),
        ("B: It too.", "", "If it is wrong, E1 is open.", "m0"),
    ]


def test_what_was_tried_stays_without_its_assumption_in_what_is_written_too() -> None:
    carried = Assumption("A", "It holds.", "", (CarriedCells("E2", "m1"),))
    comparison = table({"E1": "I N", "E2": "N II"})._replace(assumptions=(carried,))
    tried = as_tried(_briefing(comparison), Trial(ratings={("E2", "m1"): "I"}))
    even = "The evidence does not tell the columns apart."
    assert _sections(tried)["assumptions"][1][1][-1] == even
    assert _sections(as_written(tried))["assumptions"][1][1][-1] == "m1"


def test_without_an_assumption_that_carries_everything_nobody_leads() -> None:
    every = Assumption("A", "It holds.", "", (CarriedCells("E1"), CarriedCells("E2")))
    even = Assumption("B", "It too.", "", (CarriedCells("E1", "m0"), CarriedCells("E2", "m1")))
    comparison = table({"E1": "I N", "E2": "N II"})._replace(assumptions=(every, even))
    _, rows = _sections(_briefing(comparison))["assumptions"]
    assert [row[-1] for row in rows[1:]] == [
        "No evidence is rated.", "The evidence does not tell the columns apart.",
    ]  # fmt: skip
    unread = _sections(_briefing(comparison._replace(understood=False)))["assumptions"][1]
    assert unread[1][-1] == "not reckoned: see the problems"


def test_indicators_say_what_has_become_of_them_and_which_are_overdue() -> None:
    comparison = table({"E1": "I N"})
    first, second = comparison.motivations
    signs = (
        Indicator("late", "It comes.", PartialDate(2018, 3), "not seen", None, "two"),
        Indicator("came", "It came.", None, "seen", PartialDate(2018, 4, 3)),
    )
    comparison = replace(comparison, motivations=(replace(first, indicators=signs), second))
    sentences, rows = _sections(_briefing(comparison, as_of=PartialDate(2018, 4, 24)))["indicators"]
    assert sentences == ["late was expected by now and not seen."]
    assert rows[1:] == [
        ("m0", "late: It comes.", "expected by March 2018, overdue · source [2]"),
        ("m0", "came: It came.", "seen on 3 April 2018"),
    ]


def test_sources_say_what_share_hangs_on_them_and_where_they_are_alone() -> None:
    comparison = table({"E1": "I N", "E2": "N I", "E3": "N I"}, source="one")
    loose = replace(comparison.evidence[2], source="")
    comparison = comparison._replace(evidence=(*comparison.evidence[:2], loose))
    found = lead_report(_briefing(comparison), comparison)[-1]
    assert [tuple(map(words_of, row.cells)) for row in found.rows] == [
        ("1. The first", "B2", "E1 and E2", "0.67", "1.00 *", "0.50"),
        ("no source", "", "E3", "0.33", "0.00", "0.50"),
    ]
    assert words_of(found.sentences[0]).endswith(
        " * marks a source that alone speaks against a column."
    )


def test_of_many_columns_the_sources_show_only_the_whole() -> None:
    letters = " ".join(["I"] + ["N"] * COLUMNS_AT_MOST)
    comparison = table({"E1": letters}, source="one")
    found = lead_report(_briefing(comparison), comparison)[-1]
    (row,) = found.rows
    assert [words_of(each) for each in row.cells] == ["1. The first", "B2", "E1", "1.00 *"]
    even = table({"E1": " ".join(["N"] * 9)}, source="one")
    (told,) = lead_report(_briefing(even), even)[-1].sentences
    assert words_of(told).endswith("and of each.")


def test_grades_are_among_what_the_lead_hangs_on() -> None:
    comparison = table({"E1": "I N", "E2": "N II"}, source="two")
    better = replace(comparison.evidence[0], source="one")
    comparison = comparison._replace(evidence=(better, *comparison.evidence[1:]))
    graded = (SOURCES[0], replace(SOURCES[1], grade=Grade("C", "3")))
    sentences, rows = _sections(_briefing(comparison)._replace(sources=graded))["holds"]
    assert "It changes without all that is graded worse than B2." in sentences
    assert ("all that is graded worse than B2 is withdrawn", "m1") in rows


def test_of_very_many_holds_the_first_are_listed() -> None:
    comparison = table({f"E{n}": "I I" for n in range(40)})
    (_, *_others), rows = _sections(_briefing(comparison))["holds"]
    assert len(rows) == 1 + HOLDS_AT_MOST
    section = lead_report(_briefing(comparison), comparison)[0]
    holds = holds_of(comparison, Sums(comparison))
    count = len(list(HoldNames(_briefing(comparison), comparison).rows(holds)))
    assert section.note == f"{count - HOLDS_AT_MOST} more are not listed."
    few = table({"E1": "I I"})
    assert lead_report(_briefing(few), few)[0].note == ""


def test_what_was_not_understood_gives_no_verdict() -> None:
    comparison = table({"E1": "I N"})._replace(understood=False)
    assert _sections(_briefing(comparison)) == {
        "holds": (["Lead not reckoned: see the problems."], [()]),
    }


_UNRATED = table({"E1": "- -"})
_EMPTY = table({"E1": "I"})._replace(evidence=())


@pytest.mark.parametrize("comparison", [_UNRATED, _EMPTY])
def test_without_rated_evidence_there_is_nothing_to_say(comparison: Comparison) -> None:
    assert _sections(_briefing(comparison)) == {}


def test_every_entry_of_the_blocks_leads_to_a_place() -> None:
    briefing = read_once()
    comparison = briefing.comparison
    assert comparison is not None
    blocks = lead_blocks(briefing, comparison)
    links = {node.string("target") for node in walk(blocks) if node.kind == "link"}
    sections = {section.id for section in briefing.sections}
    places = {evidence_anchor(each.id) for each in comparison.evidence}
    places |= {f"source-{each.id}" for each in briefing.sources} | sections
    assert {evidence_anchor("E9"), "source-statements", "china"} <= links <= places
    ids = {node.string("id") for node in walk(blocks)}
    assert {assumption_anchor("A2"), indicator_anchor("trade")} <= ids


def test_sentences_have_the_direction_of_their_language() -> None:
    def directions(lang: str) -> set[object]:
        made = lead_blocks(_briefing(table({"E1": "C II"}), lang=lang), table({"E1": "C II"}))
        return {each.string("direction") for each in made if each.kind == "paragraph"}

    assert directions("ar") == {"rtl"}
    assert directions("he") == directions("en") == {"ltr"}  # the program has no words in Hebrew


def test_cells_have_the_direction_of_the_language_of_the_program() -> None:
    def directions(lang: str) -> set[object]:
        made = lead_blocks(_briefing(table({"E1": "C II"}), lang=lang), table({"E1": "C II"}))
        rows = [each for each in walk(made) if each.kind == "row" and not each.attributes["header"]]
        assert rows
        return {cell.string("direction") for row in rows for cell in row.children}

    assert directions("ar") == {"rtl"}
    assert directions("he") == directions("en") == {""}
