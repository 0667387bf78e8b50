"""What changed between two editions as JSON: what is not there is null, and nothing else is."""

import json
from pathlib import Path
from typing import Any

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.editions.comparing import compare
from briefing_app.output.record.edition_record import changes_to_json

_BEFORE = """\
---
title: The ferry
as_of: 2024-03-01
id: ferry
marking: OFFICIAL
comparison:
  motivations: [{id: fog, title: Fog}, {id: ice, title: Ice}]
  evidence:
    - {id: E1, text: Nobody saw it, ratings: {fog: C, ice: {rating: I, because: It was May.}}}
    - {id: E2, text: It was cold, ratings: {fog: N}}
---
It left at nine in the morning.

It was late, and nobody knew.

!!! judgement
    The delay was due to fog.
"""
_AFTER = (
    _BEFORE.replace("as_of: 2024-03-01\nid: ferry\nmarking: OFFICIAL\n", "")
    .replace("It left at nine in", "It left at ten in")
    .replace("It was late, and nobody knew.\n\n", "")
    .replace("due to fog", "due to ice")
    .replace("ice: {rating: I, because: It was May.}", "fog: C")
    .replace("fog: C, fog: C", "fog: C")
    .replace("{fog: N}", "{fog: N, ice: {rating: CC, because: It froze.}}")
)


@pytest.fixture
def there_and_back(tmp_path: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """What changed from one edition to the other, and from that one back."""
    editions = []
    for name, text in (("a.md", _BEFORE), ("b.md", _AFTER)):
        (tmp_path / name).write_text(text, "utf-8")
        editions.append(read_briefing(tmp_path / name))
    old, new = editions
    there, back = (json.loads(changes_to_json(compare(*each))) for each in ((old, new), (new, old)))
    return there, back


def test_an_edition_is_named_by_what_it_has(
    there_and_back: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    there, back = there_and_back
    named = [{key: value for key, value in there[side].items() if key != "digest"}
             for side in ("before", "after")]  # fmt: skip
    assert named == [
        {"name": "a.md", "title": "The ferry", "id": "ferry", "as_of": "2024-03-01",
         "marking": "OFFICIAL"},
        {"name": "b.md", "title": "The ferry", "id": None, "as_of": None, "marking": None},
    ]  # fmt: skip
    assert (back["after"], back["before"]) == (there["before"], there["after"])


def test_a_rating_that_came_or_went_is_null_on_the_other_side(
    there_and_back: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    expected = [
        ("E1×ice", "I", None, "It was May.", ""), ("E2×ice", None, "CC", "", "It froze."),
    ]  # fmt: skip
    keys = ("id", "before", "after", "because_before", "because_after")
    there, back = ({tuple(each[key] for key in keys) for each in record["ratings"]}
                   for record in there_and_back)  # fmt: skip
    assert there == set(expected)
    assert back == {(ref, new, old, why, because) for ref, old, new, because, why in expected}


def test_a_text_has_the_words_and_the_number_of_each_edition(
    there_and_back: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    there, back = there_and_back
    keys = ("what", "before", "after", "paragraph_before", "paragraph_after")
    texts = {tuple(each[key] for key in keys) for each in there["text"]}
    left = ("paragraph", "It left at nine in the morning.", "It left at ten in the morning.", 1, 1)
    gone = ("paragraph", "It was late, and nobody knew.", None, 2, None)
    assert {left, gone} <= texts
    came = ("paragraph", None, "It was late, and nobody knew.", None, 2)
    assert came in {tuple(each[key] for key in keys) for each in back["text"]}
    (words,) = (each["words"] for each in there["text"] if each["paragraph_after"] == 1)
    marked = {(each["kind"], each["text"].strip()) for each in words if each["kind"] != "same"}
    assert marked == {("removed", "nine"), ("added", "ten")}


def test_a_judgement_in_other_words_has_no_id_and_no_direction(
    there_and_back: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    there, _back = there_and_back
    (judgement,) = there["judgements"]
    assert judgement == {
        "id": "", "kind": "wording", "title": "", "before": "The delay was due to fog.",
        "after": "The delay was due to ice.", "direction": "",
    }  # fmt: skip
