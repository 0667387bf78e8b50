"""A reader's ratings as a file."""

import json

import jsonschema
import pytest

from briefing_app.input.ratings_reader import Imported, json_schema, read_ratings
from briefing_app.model.errors import OutputError
from briefing_app.model.readers import ReaderRatings, fingerprint
from briefing_app.model.trial import NamedTrial, Trial
from briefing_app.output.ratings_writer import to_ratings_json, write_ratings
from briefing_app.processes.records import from_message, to_message
from tests.samples import every_kind, golden_comparison, replace

GOLDEN = golden_comparison()
BRIEFING = replace(every_kind(), comparison=GOLDEN)
ANA = ReaderRatings("Ana", {"E1": {"H1": "C", "gone": "I"}, "E9": {"H1": "C"}})


def test_only_what_the_table_has_is_written():
    record = json.loads(to_ratings_json(BRIEFING, GOLDEN, ANA))
    assert record["ratings"] == {"E1": {"H1": "C"}}
    assert record["reader"] == "Ana"
    assert record["briefing"] == {"title": BRIEFING.title, "fingerprint": fingerprint(GOLDEN)}
    assert "date" not in record


def test_half_a_character_in_a_name_does_not_spoil_the_file():
    assert b"\\udc80" in to_ratings_json(BRIEFING, GOLDEN, ANA._replace(reader="A\udc80"))


def test_the_file_is_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "ana.ratings.json"
    write_ratings(path, BRIEFING, GOLDEN, ANA)
    assert path.read_bytes() == to_ratings_json(BRIEFING, GOLDEN, ANA)
    with pytest.raises(OutputError, match="no such folder"):
        write_ratings(tmp_path / "none" / "a", BRIEFING, GOLDEN, ANA)
    path.write_bytes(b"the matrix")
    with pytest.raises(OutputError, match="the briefing is read from this file"):
        write_ratings(path, replace(BRIEFING, own_files=(str(path),)), GOLDEN, ANA)
    assert path.read_bytes() == b"the matrix"


def test_reasons_and_what_ifs_are_written_if_there_are_any(tmp_path):
    given = ANA._replace(reasons={"E1": {"H1": "It fits.", "gone": "No."}, "E9": {"H1": "Gone."}})
    trial = Trial(
        frozenset({"E2"}), {("E1", "H1"): None, ("E1", "H2"): "II"}, {"E3": "low"}, {"E4": "high"}
    )
    data = to_ratings_json(BRIEFING, GOLDEN, given, [NamedTrial("Fog", trial)])
    record = json.loads(data)
    assert record["reasons"] == {"E1": {"H1": "It fits."}}
    assert record["what_ifs"] == [
        {"name": "Fog", "off": ["E2"], "ratings": {"E1": {"H1": "blank", "H2": "II"}},
         "credibility": {"E3": "low"}, "relevance": {"E4": "high"}},
    ]  # fmt: skip
    path = tmp_path / "ana.ratings.json"
    path.write_bytes(data)
    read = read_ratings(path, BRIEFING.title, GOLDEN)
    assert [each.read(GOLDEN) for each in read.what_ifs] == [NamedTrial("Fog", trial)]
    assert from_message(Imported, to_message(read)) == read
    assert read.ratings.reasons == {"E1": {"H1": "It fits."}}
    jsonschema.Draft7Validator(json_schema()).validate(record)


def test_what_does_not_fit_is_left_out_of_the_what_ifs(tmp_path):
    record = json.loads(to_ratings_json(BRIEFING, GOLDEN, ANA))
    record["reasons"] = {"E1": {"H1": "", "H2": "Not rated."}, "E2": "odd"}
    record["what_ifs"] = [{"off": ["E1"]}, {"name": "Nothing", "off": ["gone"]}, "odd"]
    path = tmp_path / "ana.ratings.json"
    path.write_text(json.dumps(record))
    read = read_ratings(path, BRIEFING.title, GOLDEN)
    assert (read.what_ifs, read.ratings.reasons) == ((), {})
