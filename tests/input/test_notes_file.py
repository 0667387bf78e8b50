"""A file of notes is a stranger's: what is wrong is told, and the rest is taken in."""

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input import notes_file
from briefing_app.input.confined import reading_jobs, reading_process
from briefing_app.input.notes_file import Edition, ImportedNotes, read_notes
from briefing_app.model.errors import BriefingError
from briefing_app.model.notes.records import Anchor, Note, Spot

HERE = Edition("Closed borders", "desk-4/7", "ab" * 32)


def item(**changes: Any) -> dict[str, Any]:
    return {
        "id": "urn:uuid:1",
        "type": "Annotation",
        "created": "2024-03-01T10:00:00Z",
        "creator": {"id": "urn:x", "type": "Person", "name": "Ana"},
        "target": {
            "source": "b.md",
            "selector": [{"type": "TextQuoteSelector", "exact": "closed", "prefix": "was "}],
        },
        "body": {"type": "TextualBody", "value": "Why?", "color": "pink"},
        **changes,
    }


def whole(*items: object, **changes: Any) -> dict[str, Any]:
    return {"type": "AnnotationSet", "about": {"dc:title": HERE.title}, "items": list(items),
            **changes}  # fmt: skip


def read(folder: Path, content: object, edition: Edition = HERE) -> ImportedNotes:
    file = folder / "x.notes.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return read_notes(file, edition)


def test_annotations_of_other_programs_are_read(tmp_path: Path) -> None:
    found = read(tmp_path, whole(item()))
    assert found.problems == ()
    assert found.notes == (
        Note("urn:uuid:1", Anchor("closed", prefix="was "), 3, "Why?", False,
             "2024-03-01T10:00:00Z", "2024-03-01T10:00:00Z", "Ana"),
    )  # fmt: skip


def test_spaces_at_the_ends_of_a_quotation_are_around_it(tmp_path: Path) -> None:
    quoted = {"type": "TextQuoteSelector", "exact": " closed\n", "prefix": "was", "suffix": "on"}
    found = read(tmp_path, whole(item(target={"selector": quoted})))
    assert found.notes[0].anchor == Anchor("closed", prefix="was ", suffix="\non")


@pytest.mark.parametrize("odd", [{"type": "TextQuoteSelector"}, ["TextQuoteSelector"], 1])
def test_a_selector_of_an_odd_type_is_passed_over(odd: object, tmp_path: Path) -> None:
    selectors = [{"type": odd}, *item()["target"]["selector"]]
    found = read(tmp_path, whole(item(target={"selector": selectors})))
    assert found.notes[0].anchor == Anchor("closed", prefix="was ")


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"body": {"value": {"text": "Warum?", "language": "de"}}}, {"words": "Warum?", "kind": 0}),
        ({"body": {"value": {"@value": "Warum?"}}}, {"words": "Warum?", "kind": 0}),
        ({"body": None}, {"words": "", "kind": 0, "bookmark": True}),
        ({"body": None, "motivation": "highlighting"}, {"words": "", "kind": 1}),
        ({"body": {"color": "orange", "value": 3}, "motivation": "highlighting"},
         {"words": "", "kind": 1}),
        ({"briefing-app": {"kind": 0}}, {"kind": 0}),
        ({"briefing-app": {"kind": 5, "bookmark": True}}, {"kind": 5, "bookmark": True}),
        ({"briefing-app": {"kind": True}}, {"kind": 1}),
        ({"creator": None}, {"reader": "Somebody"}),
        ({"creator": {"name": " A  \u202e B " + "x" * 99}},
         {"reader": ("A ⟨U+202E⟩ B " + "x" * 99)[:80]}),
        ({"modified": "2025-03-01"}, {"modified": "2025-03-01T00:00:00Z"}),
        ({"modified": "2024-03-01T12:30:00.5+02:00"}, {"modified": "2024-03-01T10:30:00Z"}),
        ({"modified": "yesterday"}, {"modified": "2024-03-01T10:00:00Z"}),
        ({"modified": "0001-01-01T00:00:00+05:00"}, {"modified": "2024-03-01T10:00:00Z"}),
        ({"created": 7}, {"created": "", "modified": ""}),
        ({"body": [{"purpose": "tagging", "value": "tag"}, {"value": "One"}, {"color": "pink"}]},
         {"words": "One", "kind": 3}),
        ({"body": None, "bodyValue": "Plain"}, {"words": "Plain"}),
        ({"body": None, "motivation": ["bookmarking", "highlighting"]}, {"kind": 1}),
        ({"creator": [{"name": "Eva"}, {"name": "Ana"}]}, {"reader": "Eva"}),
    ],
)  # fmt: skip
def test_what_an_annotation_means(
    tmp_path: Path, changes: dict[str, Any], fields: dict[str, Any]
) -> None:
    (note,) = read(tmp_path, whole(item(**changes))).notes
    assert note._asdict() | fields == note._asdict()


def test_the_place_of_a_note(tmp_path: Path) -> None:
    target = {
        "selector": [
            {"type": "TextQuoteSelector", "exact": " closed ", "prefix": 3, "suffix": "x"},
            {"type": "TextPositionSelector", "start": 4, "end": -9},
        ],
        "meta": {"headings": [{"txt": "One"}, {"txt": "Two"}]},
    }
    own = {"paragraph": 3, "alone": True, "digest": "ab", "marking": "(C)",
           "spot": ["evidence", "E1", "m1"]}  # fmt: skip
    (note,) = read(tmp_path, whole(item(target=target, **{"briefing-app": own}))).notes
    assert note.anchor == Anchor(
        "closed", Spot("evidence", "E1", "m1"), 3, "Two", " ", " x", 4, 0, True, "ab", "(C)"
    )  # fmt: skip


def test_several_targets_and_selectors_that_refine_one_another(tmp_path: Path) -> None:
    quoted = {"type": "TextQuoteSelector", "exact": "closed", "prefix": "was "}
    refined = {"type": "FragmentSelector", "value": "p3", "refinedBy": quoted}
    circle = {"type": "CssSelector", "refinedBy": {"refinedBy": [7]}}
    for selector in (refined, [circle, refined]):
        targets = [{"selector": selector}, {"selector": {"exact": "other"}}]
        (note,) = read(tmp_path, whole(item(target=targets))).notes
        assert note.anchor == Anchor("closed", prefix="was ")


def test_half_characters_are_left_out(tmp_path: Path) -> None:
    text = json.dumps(whole(item(body={"value": "a\ud800b"}, id="x\udfff")))
    (note,) = read(tmp_path, text).notes
    assert (note.id, note.words) == ("x", "ab")


@pytest.mark.parametrize(
    "bad",
    [3, {}, item(id=""), item(id="x" * 999), item(target=None), item(target={"selector": 3}),
     item(target={"selector": {"type": "TextQuoteSelector", "exact": "  "}})],
)  # fmt: skip
def test_what_is_no_note_is_counted_and_the_rest_is_taken(tmp_path: Path, bad: object) -> None:
    found = read(tmp_path, whole(bad, item()))
    assert len(found.notes) == 1
    assert [each.sentence for each in found.problems] == ["1 entry is not a note and is left out."]


def test_different_notes_of_one_id_are_all_kept(tmp_path: Path) -> None:
    other = item(bodyValue="Another.")
    found = read(tmp_path, whole(item(), other, item(), item(creator={"name": "Bo"}), other))
    assert [(each.reader, each.id, each.words) for each in found.notes] == [
        ("Ana", "urn:uuid:1", "Why?"),
        ("Ana", "urn:uuid:1#2", "Another."),
        ("Ana", "urn:uuid:1", "Why?"),
        ("Bo", "urn:uuid:1", "Why?"),
        ("Ana", "urn:uuid:1#2", "Another."),
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", "It is damaged, or not a file of notes."),
        ("[" * 100_000, "It is damaged, or not a file of notes."),
        ("1" * 5000, "It is damaged, or not a file of notes."),
        ([1], "It is JSON, but not a file of notes."),
        ({"format": "briefing-app-ratings"}, "It is JSON, but not a file of notes."),
        (whole(**{"briefing-app": {"version": 2}}), "It is version 2; this program reads"),
        (whole(**{"briefing-app": {"version": "1"}}), "Its version is not a whole number"),
        (whole(**{"briefing-app": {"version": 0}}), "Its version is not a whole number"),
        (whole(**{"briefing-app": [99]}), "Its version is not a whole number"),
        (whole(about=None), "It does not say which briefing"),
        (whole(about={"dc:title": "Open borders"}), "in another briefing, “Open borders”"),
        (whole(about={"dc:identifier": "urn:isbn:1"}), "in another briefing, “urn:isbn:1”"),
        (whole(items=None), "It contains no list of notes."),
        (whole(), "It contains no note."),
        (whole(3), "It contains no note."),
    ],
    ids=str,
)  # fmt: skip
def test_what_cannot_be_used_is_refused_with_a_sentence(
    tmp_path: Path, content: object, sentence: str
) -> None:
    with pytest.raises(BriefingError) as refused:
        read(tmp_path, content)
    assert sentence in refused.value.problem.sentence


@pytest.mark.parametrize(
    "about",
    [{"dc:title": {"text": "Closed  borders"}}, {"dc:identifier": ["desk-4/7"], "dc:title": "Old"},
     {"dc:identifier": f"urn:sha256:{'ab' * 32}"}],
)  # fmt: skip
def test_a_briefing_is_known_by_title_id_or_hash(tmp_path: Path, about: object) -> None:
    assert read(tmp_path, whole(item(), about=about)).notes


def test_a_missing_or_huge_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BriefingError, match="cannot be read"):
        read_notes(tmp_path / "none.json", HERE)
    monkeypatch.setattr(notes_file, "NOTES_BYTES", 10)
    with pytest.raises(BriefingError, match="large"):
        read(tmp_path, whole(item()))


def test_of_too_many_notes_the_first_are_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notes_file, "NOTES", 3)
    found = read(tmp_path, whole(*(item(id=str(number)) for number in range(5))))
    assert [each.id for each in found.notes] == ["0", "1", "2"]
    assert found.problems[0].sentence.startswith("It has more than 3 notes")


def test_a_file_is_read_in_a_process_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "x.notes.json"
    file.write_text(json.dumps(whole(item(), 3)), "utf-8")
    assert reading_process.import_notes(file, HERE) == read_notes(file, HERE)
    file.write_text("{", "utf-8")
    with pytest.raises(BriefingError, match="damaged"):
        reading_process.import_notes(file, HERE)
    with pytest.raises(ValueError, match="not a request"):
        reading_jobs.notes([str(file)], ())


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["id", "target", "selector", "exact", "type", "body", "value", "name"]),
        inner, max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip


@given(items=st.lists(json_values, max_size=4), own=json_values)
def test_no_file_makes_it_fail(
    items: list[object], own: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("notes")
    content = whole(*items, item(target=own, **{"briefing-app": own}))
    with contextlib.suppress(BriefingError):
        assert read(folder, content).notes
