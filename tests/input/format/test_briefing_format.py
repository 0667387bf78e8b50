import copy
import json

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input.draft import Draft, Text
from briefing_app.input.format.briefing_format import FRONT_MATTER, json_schema, schema_text
from briefing_app.input.format.entries import Entry
from briefing_app.input.format.strict_yaml import load
from briefing_app.input.problem_log import ProblemLog
from briefing_app.model.briefing import Section
from briefing_app.model.scales import PHIA
from briefing_app.resources import resource

BY_SCHEMA = ("wrong-type", "missing-", "bad-", "unknown-l", "unknown-s", "unknown-conf",
             "unknown-w", "unknown-r", "unknown-check")  # fmt: skip
"""How the codes begin of the problems that a schema can tell as well."""

GOOD = {
    "title": "Why the turn?",
    "subtitle": "2018",
    "as_of": "2018-04-24",
    "author": "A desk officer",
    "marking": "TLP:GREEN",
    "lang": "pt-BR",
    "scale": "icd203",
    "desk": "EA/3",
    "sources": [
        {"id": "brown", "title": "W. Brown", "grade": "C3", "date": "2018", "note": "Economist"},
        {"id": "mount", "title": "The mount"},
    ],
    "silence": ["hedges", {"check": "two-years", "section": "turn"}, {"check": "hedges"}],
    "timeline": [{"date": "2018-04", "event": "They meet", "section": "turn"}],
    "comparison": {
        "question": "Why?",
        "label": "Motivation",
        "motivations": [
            {"id": "m1", "title": "One", "section": "turn", "likelihood": "very likely",
             "confidence": "moderate", "summary": "Hunger."},
            {"id": "m2", "title": "Two"},
        ],
        "criteria": [{"id": "who", "title": "Who says so"}],
        "cells": {"who": {"m1": "Brown"}},
        "evidence": [
            {"id": "E1", "text": "Seen", "type": "imagery", "date": "2017",
             "source": "brown", "section": "turn",
             "credibility": "high", "relevance": "low",
             "ratings": {"m1": "CC", "m2": {"rating": "I", "because": "No."}}},
            {"id": "E2", "text": "Heard"},
        ],
    },
}  # fmt: skip


def read(data):
    """Return the draft of a front matter given as data, and the codes of its problems."""
    text = yaml.safe_dump(data, default_style="'", sort_keys=False)
    value, faults = load(text.replace("!!null 'null'", "null"))
    assert faults == []
    problems = ProblemLog("a.md")
    entry = FRONT_MATTER.read(value, problems) or Entry(1, {}, {})
    draft = Draft(entry, entry.entry("comparison"), problems, problems, 1)
    text = Text([Section("turn", "Turn", 1, 0, 7)], 8, {"E1": (2, 4), "brown": (1,), "mount": ()})
    parts = draft.sources(text), draft.timeline(text), draft.comparison(text, "en")
    return draft, parts, [each.code for each in problems.listed()]


def refused(data):
    validator = jsonschema.Draft7Validator(json_schema())
    return [error.message for error in validator.iter_errors(data)]


def test_a_good_example_is_read_whole():
    draft, (sources, timeline, comparison), problems = read(GOOD)
    assert problems == []
    assert draft.source_numbers == {"brown": 1, "mount": 2}
    assert draft.targets() == {"E1": "evidence", "E2": "evidence"}
    assert [str(source.grade) for source in sources] == ["C3", "None"]
    assert str(sources[0].date) == "2018"
    assert [(str(each.date), each.event, each.section) for each in timeline] == [
        ("April 2018", "They meet", "turn")
    ]
    assert comparison.motivation("m1").likelihood == "very likely"
    assert comparison.motivation("m1").confidence == "moderate"
    first, second = comparison.evidence
    assert (first.ratings["m2"].letter, first.ratings["m2"].because) == ("I", "No.")
    assert (first.credibility, first.relevance, first.source) == ("high", "low", "brown")
    assert (first.type, second.type) == ("imagery", "")
    assert first.paragraphs == (2, 4)
    assert (second.credibility, second.ratings, second.paragraphs) == ("medium", {}, ())
    assert comparison.cells == {"who": {"m1": "Brown"}}


def test_an_item_that_no_paragraph_cites_rests_on_the_first_of_its_section():
    data = copy.deepcopy(GOOD)
    data["comparison"]["evidence"][1]["section"] = "#turn"
    _, (_, _, comparison), problems = read(data)
    assert problems == []
    assert comparison.evidence[1].paragraphs == (7,)


def test_the_other_scale_has_its_own_terms():
    data = copy.deepcopy(GOOD)
    data["scale"] = "phia"
    data["comparison"]["motivations"][0]["likelihood"] = "Remote   Chance"
    draft, (_, _, comparison), problems = read(data)
    assert (draft.scale, problems) == (PHIA, [])
    assert comparison.motivation("m1").likelihood == "remote chance"
    data["comparison"]["motivations"][0]["likelihood"] = "very likely"
    assert read(data)[2] == ["unknown-likelihood"]
    assert refused(data)


def test_the_published_schema_is_the_one_of_the_declaration():
    published = resource("schema/briefing.schema.json").read_text("utf-8")
    assert published == schema_text()
    jsonschema.Draft7Validator.check_schema(json.loads(published))


def test_the_schema_accepts_what_editors_make_of_the_good_example():
    guessed = yaml.safe_load(yaml.safe_dump(GOOD).replace("'2018'", "2018"))
    assert guessed["sources"][0]["date"] == 2018
    guessed["subtitle"] = None
    guessed["comparison"]["motivations"][1]["likelihood"] = None
    guessed["comparison"]["evidence"][1]["ratings"] = {"m1": None}
    assert refused(guessed) == []
    assert refused({"title": "One", "comparison": "comparison.yaml"}) == []
    assert refused({"title": "One", "comparison": None}) == []


@pytest.mark.parametrize(
    ("path", "bad"),
    [
        (["title"], None),
        (["title"], ["a"]),
        (["as_of"], "24 April"),
        (["scale"], "percent"),
        (["lang"], "English"),
        (["sources", 0, "grade"], "C9"),
        (["sources", 1, "id"], "two words"),
        (["timeline", 0, "date"], "2018-13"),
        (["comparison", "motivations"], []),
        (["comparison", "motivations", 0, "likelihood"], "perhaps"),
        (["comparison", "motivations", 0, "confidence"], "medium"),
        (["comparison", "evidence", 0, "relevance"], "moderate"),
        (["comparison", "evidence", 0, "ratings", "m1"], "cc"),
        (["comparison", "evidence", 0, "ratings", "m2", "rating"], "X"),
        (["comparison", "cells", "who"], "Brown"),
    ],
)
def test_reading_and_schema_refuse_the_same(path, bad):
    data = copy.deepcopy(GOOD)
    put(data, path, bad)
    assert len(read(data)[2]) == 1
    assert refused(data)


def put(data, path, value):
    for step in path[:-1]:
        data = data[step]
    data[path[-1]] = copy.deepcopy(value)


def paths(data, here=()):
    """Yield the path of every value of the example."""
    if here:
        yield list(here)
    for key, value in data.items() if isinstance(data, dict) else enumerate(data):
        if isinstance(value, (dict, list)):
            yield from paths(value, (*here, key))
        else:
            yield [*here, key]


SPOILT = st.sampled_from(
    ["x", "2018", "C3", "high", "likely", "II", "en", "icd203", "two words", [], ["x"], {},
     {"x": "y"}, [{"id": "x"}], {"rating": "C"}]
)  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(list(paths(GOOD))), SPOILT), min_size=1, max_size=2))
def test_reading_and_schema_agree_on_what_is_spoilt(changes):
    data = copy.deepcopy(GOOD)
    for path, value in changes:
        try:
            put(data, path, value)
        except (TypeError, KeyError, IndexError):
            continue
    found = [code for code in read(data)[2] if code.startswith(BY_SCHEMA)]
    found = [code for code in found if code not in ("unknown-section", "unknown-source")]
    assert bool(found) == bool(refused(data)), (found, refused(data))


def test_a_text_that_is_too_long_is_cut_and_told() -> None:
    problems = ProblemLog("a.md")
    value, _faults = load(f"title: T\nsubtitle: {'x' * 10_000}\nauthor: {'y' * 10_001}\n")
    entry = FRONT_MATTER.read(value, problems)
    assert entry is not None
    assert entry.text("subtitle") == "x" * 10_000
    assert entry.text("author") == "y" * 10_000
    [problem] = problems.listed()
    assert (problem.line, problem.code, problem.severity) == (3, "cut-value", "warning")
    assert problem.sentence == (
        "It has 10,001 characters; those after the first 10,000 are left out."
    )


def test_a_long_word_that_mixes_scripts_is_cut_earlier() -> None:
    problems = ProblemLog("a.md")
    word = "\u05d0b" * 300
    value, _faults = load(f"title: T\nsubtitle: {word}\n")
    entry = FRONT_MATTER.read(value, problems)
    assert entry is not None
    assert entry.text("subtitle") == word[:500]
    [problem] = problems.listed()
    assert problem.sentence == "It has 600 characters; those after the first 500 are left out."
