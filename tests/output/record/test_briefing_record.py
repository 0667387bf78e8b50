"""The whole briefing as JSON."""

import hashlib
import json
from typing import Any

import pytest
from hypothesis import assume, given, settings

from briefing_app.model.briefing import Briefing, Silence, Source
from briefing_app.model.comparison import (
    Assumption,
    CarriedCells,
    Comparison,
    Evidence,
    Ground,
    Indicator,
    Motivation,
    Rating,
)
from briefing_app.model.dates import PartialDate
from briefing_app.model.errors import Problem
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.scales import Grade
from briefing_app.model.tree import walk
from briefing_app.output.record.briefing_record import to_json
from tests.known_reading import read_once
from tests.model.fragility import Fragility
from tests.model.strategies import comparisons, sourced
from tests.samples import replace


def _record(briefing: Briefing) -> Any:
    return json.loads(to_json(briefing))


def test_the_front_matter_is_told(sample: Briefing) -> None:
    record = _record(replace(sample, id="turn"))
    names = ("format_version", "title", "id", "as_of", "marking", "lang", "scale", "words", "extra")
    assert [record[name] for name in names] == [
        1, "A sample", "turn", "2018-04-24", "UNCLASSIFIED", "en", "icd203", 60, {"desk": "EA/3"},
    ]  # fmt: skip


def test_advice_that_the_author_silenced_is_named(sample: Briefing) -> None:
    silenced = replace(sample, silences=(Silence("few-sources"), Silence("few-sources", "first")))
    assert _record(silenced)["silences"] == [
        {"check": "few-sources", "section": ""}, {"check": "few-sources", "section": "first"},
    ]  # fmt: skip


def test_every_field_of_the_briefing_has_a_key(sample: Briefing) -> None:
    # The variant names what differs from the comparison as it is written.
    fields = set(Briefing._fields) - {
        "file", "location", "own_files", "turned", "written", "tried",
    }  # fmt: skip
    assert fields <= set(_record(sample))


def test_sources_events_and_notes_are_told_with_all_that_is_known_of_them(sample: Briefing) -> None:
    record = _record(sample)
    assert record["sources"] == [
        {"id": "brown", "number": 1, "title": "W. Brown", "grade": "C3", "date": "2018-04",
         "note": "An economist."},
        {"id": "reports", "number": 2, "title": "Unnamed reports", "grade": "F6", "date": None,
         "note": ""},
    ]  # fmt: skip
    ungraded = replace(sample, sources=(Source("s", 1, "S"),))
    assert _record(ungraded)["sources"][0]["grade"] is None
    assert record["timeline"] == [
        {"date": "2018-04-27", "event": "The leaders meet", "section": "second"},
        {"date": "1953-07", "event": "The armistice", "section": ""},
    ]
    (note,) = record["footnotes"]
    assert (note["id"], note["number"], note["blocks"][0]["kind"]) == ("first", 1, "paragraph")
    assert record["sections"][1] == {
        "id": "second", "title": "The second", "level": 2, "block": 11, "first_paragraph": 2,
    }  # fmt: skip


def test_the_comparison_is_told_as_the_author_wrote_it(sample: Briefing) -> None:
    comparison = sample.comparison
    assert comparison is not None
    first, second, third = comparison.motivations
    seen = Indicator(
        "I1", "Trains go north", PartialDate(2018, 3), "seen", PartialDate(2018, 4), "brown",
        "first", (2,),
    )  # fmt: skip
    awaited = Indicator("I2", "A visit", PartialDate(2018, 3), "not seen")
    because = Ground("So.", "brown", "first", (1,))
    carried = Assumption(
        "A1", "Trade goes on", "first", (CarriedCells("E1", "m1"), CarriedCells("E2")), "low", (1,)
    )
    changed = replace(
        comparison,
        motivations=(
            first._replace(indicators=(seen, awaited), ground=because),
            second,
            third,
        ),
        assumptions=(carried,),
        grounds={"who": {"m1": Ground("He did.", "brown", "second", (2,))}},
    )
    record = _record(replace(sample, comparison=changed))["comparison"]
    assert (record["question"], record["label"]) == ("Why the turn?", "Motivation")
    assert record["motivations"][0] == {
        "id": "m1", "title": "The economy", "section": "first", "likelihood": "likely",
        "confidence": "moderate", "summary": "Hunger at home.",
        "ground": {"because": "So.", "source": "brown", "section": "first", "paragraphs": [1]},
        "indicators": [
            {"id": "I1", "text": "Trains go north", "expect_by": "2018-03", "status": "seen",
             "overdue": False, "date": "2018-04", "source": "brown", "section": "first",
             "paragraphs": [2]},
            {"id": "I2", "text": "A visit", "expect_by": "2018-03", "status": "not seen",
             "overdue": True, "date": None, "source": "", "section": "", "paragraphs": []},
        ],
    }  # fmt: skip
    assert record["motivations"][1]["indicators"] == []
    assert record["criteria"] == [{"id": "who", "title": "Who says so"}]
    assert record["cells"] == {"who": {"m1": "Brown", "m2": "Mount"}}
    assert record["grounds"] == {
        "who": {"m1": {"because": "He did.", "source": "brown", "section": "second",
                       "paragraphs": [2]}},
    }  # fmt: skip
    assert record["evidence"][0] == {
        "id": "E1", "text": "Fears of a famine", "type": "document", "date": "2017",
        "source": "brown", "section": "first", "credibility": "high", "relevance": "medium",
        "paragraphs": [1],
        "ratings": {
            "m1": {"rating": "CC", "because": "Hardship is what it predicts."},
            "m2": {"rating": "I", "because": "No."},
            "m3": {"rating": "NA", "because": ""},
        },
    }  # fmt: skip
    assert record["assumptions"] == [
        {"id": "A1", "text": "Trade goes on", "section": "first", "confidence": "low",
         "if_wrong": [{"evidence": "E1", "motivation": "m1"},
                      {"evidence": "E2", "motivation": None}],
         "paragraphs": [1]},
    ]  # fmt: skip


def test_blocks_keep_kind_text_attributes_and_children(sample: Briefing) -> None:
    def kinds(node: dict[str, Any]) -> list[str]:
        return [node["kind"], *(kind for child in node["children"] for kind in kinds(child))]

    record = _record(sample)
    assert [kind for block in record["blocks"] for kind in kinds(block)] == [
        node.kind for node in walk(sample.blocks)
    ]
    heading = record["blocks"][0]
    assert heading["attributes"] == {"level": 1, "id": "first"}
    assert heading["children"][0]["text"] == "The "
    assert record["blocks"][3]["attributes"] == {"alignments": ["left", "center", "right"]}


def test_the_analysis_of_the_golden_comparison(sample: Briefing, golden: Comparison) -> None:
    analysis = _record(replace(sample, comparison=golden))["analysis"]
    assert analysis["inconsistency"] == {"H1": 2, "H2": 1, "H3": 1, "H4": 1, "H5": 2}
    assert analysis["weighted_inconsistency"] == pytest.approx(
        {"H1": 1.4142, "H2": 1.4142, "H3": 0.7071, "H4": 1.4142, "H5": 1.4142}, abs=5e-5
    )
    assert analysis["diagnosticity"] == pytest.approx(
        {"E1": 0, "E2": 1.0198, "E3": 1.0198, "E4": 1.0954, "E5": 1.1180}, abs=5e-5
    )
    assert analysis["lead"] == ["H3"]
    assert analysis["sensitivity"] == {
        "E2": ["H2"], "E3": ["H4"], "E4": ["H1"], "E5": ["H3", "H5"],
    }  # fmt: skip


def _agrees(briefing: Briefing) -> None:
    record = _record(briefing)
    slow, told = Fragility(record["comparison"]), record["analysis"]
    assert told["lead"] == slow.lead
    assert told["holds"] == {
        "items": slow.items(),
        "sources": slow.sources(),
        "steps": slow.holding_steps(),
        "tie": 1 < len(slow.lead) < len(slow.motivations),
    }
    for ref in slow.motivations:
        reckoned = slow.to_lead(ref)
        assert told["to_lead"][ref] == reckoned or reckoned is None
    steps = list(slow.steps())
    same = sum(lead == slow.lead for _, lead in steps)
    assert told["robustness"]["steps"] == {"same": same, "cases": len(steps)}


def test_what_the_lead_hangs_on_can_be_reckoned_from_the_record(
    sample: Briefing, golden: Comparison
) -> None:
    _agrees(replace(sample, comparison=golden))
    _agrees(read_once())


@settings(max_examples=25)
@given(sourced(comparisons(min_evidence=1)))
def test_so_it_can_for_any_comparison(comparison: Comparison) -> None:
    assume(analyse(comparison).rated)
    names = ("one", "two", "three")
    sources = tuple(Source(name, number, name) for number, name in enumerate(names, 1))
    _agrees(Briefing("a.md", "a.md", "A", (), comparison=comparison, sources=sources))


def test_the_built_in_briefing_hangs_on_more_than_two_items() -> None:
    analysis = _record(read_once())["analysis"]
    assert analysis["holds"]["items"] == ["E1", "E2"]
    assert analysis["holds"]["sources"] == ["statements"]
    apart = analysis["separating"]
    assert (apart["lead"], apart["other"]) == ("economy", "china")
    assert apart["cells"][0] == {
        "evidence": "E11", "motivation": "economy", "rating": "N",
        "reach": pytest.approx(4.0), "turns": True,
    }  # fmt: skip
    cells = [(each["evidence"], each["motivation"], each["from"], each["to"])
             for each in analysis["holds"]["steps"] if "motivation" in each]  # fmt: skip
    assert cells == [
        ("E9", "economy", "I", "II"), ("E9", "china", "I", "N"), ("E11", "economy", "N", "I"),
    ]  # fmt: skip
    assert [len(each) for each in analysis["to_lead"].values()] == [0, 1, 1, 1, 1]
    assert "source 6 (4 items)" in analysis["hold_sentences"][1]


def test_a_record_names_no_lead_of_what_was_not_understood(
    sample: Briefing, golden: Comparison
) -> None:
    told = _record(replace(sample, comparison=replace(golden, understood=False)))["analysis"]
    assert told["lead_sentence"] == "Lead not reckoned: see the problems."
    assert not told["understood"]
    assert (told["lead"], told["to_lead"], told["hold_sentences"]) == ([], {}, [])
    assert told["holds"] == {"items": [], "sources": [], "steps": [], "tie": False}


def test_sources_and_grades_are_told_with_what_hangs_on_them() -> None:
    evidence = tuple(
        Evidence(ref, ref, source=source, ratings=ratings)
        for ref, source, ratings in (
            ("E1", "one", {"a": Rating("N"), "b": Rating("I")}),
            ("E2", "two", {"a": Rating("II"), "b": Rating("N")}),
        )
    )
    columns = (Motivation("a", "A"), Motivation("b", "B"))
    sources = (Source("one", 1, "One", Grade("B", "2")), Source("two", 2, "Two", Grade("D", "4")))
    comparison = Comparison("", "", columns, (), {}, evidence)
    analysis = _record(Briefing("a.md", "a.md", "A", (), comparison=comparison, sources=sources))[
        "analysis"
    ]
    assert analysis["sources"][1] == {
        "id": "two", "items": ["E2"], "share": pytest.approx(2 / 3),
        "shares": {"a": 1.0, "b": 0.0}, "alone": ["a"],
    }  # fmt: skip
    assert analysis["grades"] == [{"worse_than": "B2", "items": ["E2"], "lead": ["a"]}]


def test_assumptions_and_indicators_are_told(sample: Briefing) -> None:
    told = _record(read_once())["comparison"]
    assert told["assumptions"][1]["if_wrong"] == [
        {"evidence": "E1", "motivation": "deterrent"},
        {"evidence": "E2", "motivation": "avoid-war"},
    ]
    assert told["assumptions"][0]["if_wrong"][0] == {"evidence": "E3", "motivation": None}
    (indicator,) = told["motivations"][0]["indicators"]
    assert (indicator["id"], indicator["expect_by"], indicator["overdue"]) == (
        "trade", "2018-05", False,
    )  # fmt: skip
    assert told["left_out"] == []


def test_an_undefined_diagnosticity_is_null(sample: Briefing) -> None:
    assert _record(sample)["analysis"]["diagnosticity"]["E3"] is None


def test_an_image_is_told_by_its_digest_and_without_its_data(sample: Briefing) -> None:
    asset = sample.assets["assets/grey.png"]
    assert _record(sample)["assets"] == [
        {
            "name": "assets/grey.png",
            "media_type": "image/png",
            "width": 8,
            "height": 6,
            "bytes": len(asset.data),
            "sha256": hashlib.sha256(asset.data).hexdigest(),
        }
    ]


def test_the_same_briefing_gives_the_same_text_wherever_it_lies(sample: Briefing) -> None:
    problem = Problem("/home/me/secret/sample.md", 4, "uncited-source", "No text cites it.")
    moved = replace(sample, file="/home/me/secret/sample.md", problems=(problem,))
    assert "secret" not in to_json(moved)
    assert _record(moved)["problems"][0]["file"] == "sample.md"
    assert to_json(sample) == to_json(replace(sample, file="elsewhere.md"))


def test_letters_are_written_as_they_are_and_lines_are_indented_by_two(sample: Briefing) -> None:
    text = to_json(sample)
    assert "China’s support" in text
    assert text.startswith('{\n  "format_version": 1,\n  "name": "sample.md",\n')
    assert text.endswith("}\n")


def test_a_bare_briefing_has_nulls_and_empty_lists() -> None:
    record = _record(Briefing("a.md", "a.md", "A", ()))
    assert [record[name] for name in ("comparison", "analysis", "marking", "as_of")] == [None] * 4
    assert [record[name] for name in ("blocks", "sources", "timeline", "footnotes")] == [[]] * 4


def test_unknown_front_matter_keeps_its_shape(sample: Briefing) -> None:
    extra = {"list": ["a", {"deep": ("b", 1)}], "flag": True, "none": None, "number": 1.5}
    assert _record(replace(sample, extra=extra))["extra"] == {
        "list": ["a", {"deep": ["b", 1]}],
        "flag": True,
        "none": None,
        "number": "1.5",
    }
