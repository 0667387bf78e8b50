"""A reader's ratings as a file."""

import json

import pytest

from briefing_app.model.errors import OutputError
from briefing_app.model.readers import ReaderRatings, fingerprint
from briefing_app.output.ratings_writer import to_ratings_json, write_ratings
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
