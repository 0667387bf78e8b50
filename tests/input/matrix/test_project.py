"""Projects of ArkhamMirror in each of its three layouts, written after its public source."""

import json

import pytest

from briefing_app.model.dates import PartialDate
from tests.input.matrix.tables import codes, letters_of, problems, read

_HYPOTHESES = [
    {"id": "h-a", "title": "Fog", "description": "No sight.", "column_index": 1, "is_lead": True},
    {"id": "h-b", "title": "Strike", "description": "", "column_index": 0, "is_lead": False},
]
_EVIDENCE = [
    {"id": "e-a", "description": "Horns were heard.", "source": "Harbour log", "type": "testimony",
     "credibility": 0.9, "relevance": 0.5, "row_index": 0},
    {"id": "e-b", "description": "The crew was aboard.", "source": "", "type": "fact",
     "credibility": 0.2, "relevance": 1.0, "row_index": 1},
]  # fmt: skip


def _rating(row, column, rating, reasoning="", confidence=1.0):
    return {"evidence_id": row, "hypothesis_id": column, "rating": rating,
            "reasoning": reasoning, "confidence": confidence}  # fmt: skip


_RATINGS = [
    _rating("e-a", "h-a", "++", "Horns mean fog."), _rating("e-a", "h-b", "N"),
    _rating("e-b", "h-a", "N/A"), _rating("e-b", "h-b", "--"),
]  # fmt: skip


def _shard(**changed):
    """Return a project as its export writes it."""
    return {
        "metadata": {"id": "m", "title": "Why late?", "description": "", "status": "active",
                     "created_at": "2026-01-01T00:00:00", "created_by": None, "tags": []},
        "hypotheses": _HYPOTHESES, "evidence": _EVIDENCE, "ratings": _RATINGS,
        "scores": [{"hypothesis_id": "h-a", "rank": 1}],
        **changed,
    }  # fmt: skip


def _page():
    """Return a project as the program that runs in a browser saves it."""
    return {
        "id": "x", "title": "Late", "focusQuestion": "Why was it late?", "status": "draft",
        "currentStep": 3, "stepsCompleted": [1], "sensitivityNotes": "", "snapshots": [],
        "hypotheses": [
            {"id": "1a", "label": "H1", "description": "Fog", "color": "#333", "displayOrder": 0},
            {"id": "2b", "label": "H 2", "description": "Strike", "displayOrder": 1,
             "futureIndicators": "A call."},
        ],
        "evidence": [
            {"id": "9z", "label": "E7", "description": "Horns", "evidenceType": "document",
             "reliability": "high", "source": "Log", "displayOrder": 0},
        ],
        "ratings": [
            {"evidenceId": "9z", "hypothesisId": "1a", "rating": "CC", "notes": "Loud."},
            {"evidenceId": "9z", "hypothesisId": "2b", "rating": ""},
        ],
        "milestones": [
            {"id": "m1", "hypothesisId": "1a", "description": "Fog again",
             "expectedBy": "2026-02-01T00:00:00Z", "observed": 0},
            {"id": "m2", "hypothesisId": "2b", "description": "A call to strike", "observed": -1,
             "observedDate": "2026-02-03", "observationNotes": "None came."},
        ],
    }  # fmt: skip


def _server():
    """Return a project as the program with a data base exports it."""
    return {
        "analysis": {
            "id": 1, "title": "Late", "focus_question": "Why?", "hypothesis_count": 2,
            "hypotheses": [{"id": 1, "label": "H1", "description": "Fog"},
                           {"id": 2, "label": "H2", "description": "Strike"}],
            "evidence": [{"id": 5, "label": "E1", "description": "Horns", "reliability": "low",
                          "is_critical": 0, "ratings": {"1": "C", "2": "II"}}],
        },
        "scores": [], "diagnosticity": [{"evidence_id": 5}], "exported_at": "2026-01-01",
    }  # fmt: skip


def _read(folder, project, described=""):
    path = folder / "a.json"
    path.write_text(project if isinstance(project, str) else json.dumps(project), "utf-8")
    return read(path, described)


def test_signs_numbers_and_order_are_those_of_the_project(tmp_path):
    briefing = _read(tmp_path, _shard())
    table = briefing.comparison
    assert table.question == "Why late?"
    assert [(each.id, each.title, each.summary) for each in table.motivations] == [
        ("H1", "Strike", ""), ("H2", "Fog", "No sight."),
    ]  # fmt: skip
    assert letters_of(briefing) == [["N", "CC"], ["II", "NA"]]
    first, second = table.evidence
    assert (first.text, first.type, first.ratings["H2"].because) == (
        "Horns were heard.", "testimony", "Horns mean fog.",
    )  # fmt: skip
    assert [(each.credibility, each.relevance) for each in table.evidence] == [
        ("high", "medium"), ("low", "high"),
    ]  # fmt: skip
    assert [each.title for each in briefing.sources] == ["Harbour log"]
    assert (first.source, second.source) == ("source-1", "")
    assert table.understood
    assert set(codes(briefing)) == {"ratings", "weights", "unread-part"}


def test_the_parts_that_are_not_read_are_named_once(tmp_path):
    briefing = _read(tmp_path, _shard())
    told = [sentence for code, sentence in problems(briefing) if code == "unread-part"]
    assert len(told) == 1
    assert all(f"“{name}”" in told[0] for name in ("scores", "is_lead", "confidence"))
    assert "tags" not in told[0]


def test_labels_are_ids_where_they_can_be(tmp_path):
    briefing = _read(tmp_path, _page())
    table = briefing.comparison
    assert table.question == "Why was it late?"
    assert [each.title for each in table.motivations] == ["Fog", "Strike"]
    assert [each.id for each in table.motivations] == ["H1", "H2"]
    assert [(each.id, each.credibility) for each in table.evidence] == [("E7", "high")]
    assert letters_of(briefing) == [["CC", ""]]
    assert table.evidence[0].ratings["H1"].because == "Loud."
    fog, strike = (each.indicators[0] for each in table.motivations)
    assert (fog.text, fog.status, fog.expect_by) == (
        "Fog again", "unknown", PartialDate(2026, 2, 1),
    )  # fmt: skip
    assert (strike.status, strike.date) == ("contradicted", PartialDate(2026, 2, 3))
    assert table.understood


def test_ratings_below_each_item_are_read(tmp_path):
    briefing = _read(tmp_path, _server())
    assert letters_of(briefing) == [["C", "II"]]
    assert briefing.comparison.evidence[0].credibility == "low"
    assert briefing.comparison.understood


def test_the_front_matter_describes_its_hypotheses(tmp_path):
    briefing = _read(tmp_path, _server(), "question: Who?, motivations: [{id: H2, title: Walkout}]")
    assert briefing.comparison.question == "Who?"
    assert [each.title for each in briefing.comparison.motivations] == ["Walkout"]


def _changed(change):
    project = json.loads(json.dumps(_shard()))
    change(project)
    return project


@pytest.mark.parametrize(("change", "code", "words"), [
    (lambda p: p["ratings"].append(_rating("e-x", "h-a", "+")), "unknown-evidence", "e-x"),
    (lambda p: p["ratings"].append(_rating("e-a", "h-x", "+")), "unknown-motivation", "h-x"),
    (lambda p: p["ratings"].append(_rating("e-a", "h-a", "-")), "rated-twice", "rated twice"),
    (lambda p: p["ratings"][0].update(rating="?"), "unknown-rating", "“?”"),
    (lambda p: p["ratings"][0].update(rating=["+"]), "unknown-rating", "ratings.1.rating"),
    (lambda p: [each.update(rating="++") for each in p["ratings"]], "unclear-ratings", "“++”"),
    (lambda p: p["ratings"].append("x"), "wrong-type", "A mapping is expected here"),
    (lambda p: p.update(ratings="x"), "wrong-type", "A list is expected here"),
    (lambda p: p["evidence"].append(dict(p["evidence"][0])), "duplicate-id", "E1"),
    (lambda p: p["hypotheses"].append(dict(p["hypotheses"][0])), "duplicate-id", "H2"),
    (lambda p: p["hypotheses"].append({"id": "h-c"}), "missing-field", "title"),
    (lambda p: p["evidence"][0].update(excluded=True), "unknown-part", "evidence.1.excluded"),
    (lambda p: p["evidence"][0].update(credibility=3.5), "unclear-weights", "credibility"),
    (lambda p: p["evidence"][0].update(credibility="great"), "unknown-weight", "great"),
    (lambda p: p.update(milestones=[{"hypothesis_id": "h-x", "description": "A"}]),
     "unknown-motivation", "h-x"),
    (lambda p: p.update(milestones=[{"hypothesis_id": "h-a", "description": "A", "observed": 7}]),
     "unknown-status", "7"),
    (lambda p: p.update(hypotheses=[]), "missing-field", "motivations"),
])  # fmt: skip
def test_without_what_is_not_understood_there_is_no_lead(tmp_path, change, code, words):
    briefing = _read(tmp_path, _changed(change))
    told = dict(problems(briefing))
    assert words in told[code]
    assert briefing.comparison is None or not briefing.comparison.understood


def test_one_item_without_ratings_or_reason_stays_so(tmp_path):
    project = _changed(lambda p: p["ratings"].pop())
    project["ratings"][2].pop("rating")
    project["evidence"][0]["credibility"] = "-"
    briefing = _read(tmp_path, project)
    assert letters_of(briefing)[1] == ["", ""]
    assert briefing.comparison.evidence[0].credibility == "medium"


def test_ids_that_are_missing_or_taken_are_made_up(tmp_path):
    project = _server()
    analysis = project["analysis"]
    analysis["hypotheses"] = [{"label": "H2", "description": "Fog"}, {"description": "Strike"}]
    analysis["evidence"] = [{"label": "E2", "description": "A"}, {"description": "B"}]
    briefing = _read(tmp_path, project)
    assert [each.id for each in briefing.comparison.motivations] == ["H2", "H3"]
    assert [each.id for each in briefing.comparison.evidence] == ["E2", "E3"]


def test_a_marking_that_the_front_matter_repeats_is_no_problem(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps(_shard(marking="Secret")), "utf-8")
    text = "---\ntitle: One\nmarking: SECRET\ncomparison: a.json\n---\nText.\n"
    (tmp_path / "a.md").write_text(text, "utf-8")
    from briefing_app.input.reading import read_briefing

    assert "marking-of-table" not in codes(read_briefing(tmp_path / "a.md"))


@pytest.mark.parametrize(("words", "code"), [
    ('{"motivations": [{"id": "fog", "title": "Fog"}]}', None),
    ("{motivations: [{id: fog, title: Fog}]}", None),
    ("null", "missing-field"),
    ("[1]", "wrong-type"),
    ('{"hypotheses": [', "broken-yaml"),
])  # fmt: skip
def test_other_json_is_read_as_the_programs_own_comparison(tmp_path, words, code):
    (tmp_path / "a.json").write_text(words, "utf-8")
    briefing = read(tmp_path / "a.json")
    found = codes(briefing)
    assert found == ([code] if code else [])
    if code is None:
        assert [each.title for each in briefing.comparison.motivations] == ["Fog"]
