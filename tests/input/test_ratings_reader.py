"""Reading what a reader rated: nothing is taken on trust, and what is right is kept."""

import json
import os
import re
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.input import ratings_reader as module
from briefing_app.input.ratings_reader import (
    NotRatingsError,
    json_schema,
    read_ratings,
    schema_text,
)
from briefing_app.model.dates import PartialDate
from briefing_app.model.errors import BriefingError, FileMissingError, RefusedError, TooLargeError
from briefing_app.model.readers import FORMAT, ReaderRatings, fingerprint
from briefing_app.model.scales import LETTERS
from briefing_app.output.ratings_writer import to_ratings_json
from briefing_app.resources import resource
from tests.samples import every_kind, golden_comparison, replace

GOLDEN = golden_comparison()
BRIEFING = replace(every_kind(), title="Why the turn?", comparison=GOLDEN)


def good(**changes: Any) -> dict[str, Any]:
    """Return a file of ratings as data, with some of its keys changed."""
    whole = {
        "format": FORMAT,
        "version": 1,
        "briefing": {"title": BRIEFING.title, "fingerprint": fingerprint(GOLDEN)},
        "reader": "Ana",
        "date": "2026-11-25",
        "ratings": {"E1": {"H1": "CC", "H2": "NA"}, "E5": {"H3": "II"}},
    }
    return whole | changes


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ana.ratings.json"


def read(path, data):
    text = data if isinstance(data, str) else json.dumps(data)
    path.write_text(text, "utf-8")
    return read_ratings(path, BRIEFING.title, GOLDEN)


def codes(found):
    return [each.code for each in found.problems]


def test_a_good_file_is_read_whole(path):
    found = read(path, good())
    letters = {"E1": {"H1": "CC", "H2": "NA"}, "E5": {"H3": "II"}}
    assert found.ratings == ReaderRatings("Ana", letters, PartialDate(2026, 11, 25))
    assert found.problems == ()


LETTER_TABLES = st.dictionaries(
    st.sampled_from([item.id for item in GOLDEN.evidence]),
    st.dictionaries(
        st.sampled_from([each.id for each in GOLDEN.motivations]),
        st.sampled_from(LETTERS),
        min_size=1,
    ),
    min_size=1,
)


@settings(max_examples=40)
@given(LETTER_TABLES)
def test_what_is_written_is_read_again(tmp_path_factory, letters):
    path = tmp_path_factory.mktemp("ratings") / "a.ratings.json"
    written = ReaderRatings("Zoë 😀", letters, PartialDate(2026, 11))
    path.write_bytes(to_ratings_json(BRIEFING, GOLDEN, written))
    found = read_ratings(path, BRIEFING.title, GOLDEN)
    assert found.ratings == written
    assert found.problems == ()
    jsonschema.Draft7Validator(json_schema()).validate(json.loads(path.read_bytes()))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("{", "not JSON"),
        ("[]", "not a file of ratings"),
        ("[" * 200_000, "nested too deep"),
        ('{"version": NaN}', "number"),
        ('{"version": ' + "9" * 5000 + "}", "number"),
        (good(format="briefing"), "“format”"),
        (good(version="one"), "“version”"),
        (good(version=1.5), "“version”"),
        ("null", "not a file of ratings"),
        (good(version=True), "“version”"),
        (good(version=0), "“version”"),
        (good(version=2), "is version 2"),
        (good(briefing="Why the turn?"), "does not name a briefing"),
        (good(briefing={"title": "Why the turn?"}), "does not name a briefing"),
        (good(briefing={"title": "A\u202e", "fingerprint": "0"}), "another briefing, “A⟨U+202E⟩”"),
        (good(reader=" "), "“reader”"),
        (good(reader=["Ana"]), "“reader”"),
        (good(ratings=[]), "“ratings”"),
        (good(ratings={}), "no rating for this briefing."),
        (good(ratings={"E1": {"H9": "C"}}), "“ratings.E1.H9”: There is no motivation “H9”."),
    ],
)  # fmt: skip
def test_what_is_no_file_of_ratings_for_this_briefing_is_refused(path, data, words):
    with pytest.raises(NotRatingsError, match=re.escape(words)) as caught:
        read(path, data)
    assert caught.value.problem.file == path.name


def test_the_place_of_what_is_no_json_is_told(path):
    with pytest.raises(NotRatingsError, match="at column 3") as caught:
        read(path, "{\n  oops\n}")
    assert caught.value.problem.line == 2


def test_what_is_wrong_is_told_with_its_path_and_the_rest_kept(path):
    rows = {
        "E1": {"H1": "C", "H2": "c", "H3": None, "H4": ["C"], "H5": {"rating": "C"}},
        "E2": {"H1": "I", "H\u200b9": "C"},
        "E3": "CC",
        "E9": {"H1": "C"},
        "E4": {},
    }
    found = read(path, good(ratings=rows, date="2026-13", by="hand"))
    assert found.ratings.letters == {"E1": {"H1": "C"}, "E2": {"H1": "I"}}
    assert found.ratings.date is None
    told = [each.sentence for each in found.problems]
    assert told == [
        "“date”: “2026-13” is not a date that exists.",
        "“ratings.E1.H2”: “c” is not a rating; write CC, C, N, I, II or NA.",
        "“ratings.E1.H4”: Text is expected here, not a list.",
        "“ratings.E1.H5”: Text is expected here, not a mapping.",
        "“ratings.E3”: A mapping is expected here, not text.",
        "“ratings.E2.H⟨U+200B⟩9”: There is no motivation “H⟨U+200B⟩9”.",
        "“ratings.E9”: There is no evidence “E9”.",
    ]


def test_of_a_key_given_twice_the_first_is_kept(path):
    text = json.dumps(good()).replace('"H1": "CC"', '"H1": "CC", "H1": "II"')
    found = read(path, text)
    assert found.ratings.letter("E1", "H1") == "CC"
    assert codes(found) == ["duplicate-key"]
    assert "“ratings.E1.H1”" in found.problems[0].sentence


def test_the_date_may_be_missing(path):
    found = read(path, {key: value for key, value in good().items() if key != "date"})
    assert found.ratings.date is None
    assert found.problems == ()


def test_a_date_may_be_a_number_but_no_list(path):
    assert read(path, good(date=2026)).ratings.date == PartialDate(2026)
    assert codes(read(path, good(date=[2026]))) == ["wrong-type"]


def test_a_table_that_has_changed_keeps_what_fits(path):
    found = read(path, good(briefing={"title": BRIEFING.title, "fingerprint": "0"}))
    assert codes(found) == ["other-table"]
    assert len(found.ratings.letters) == 2


def test_another_title_of_the_same_table_is_told(path):
    about = {"title": "Its old title", "fingerprint": fingerprint(GOLDEN)}
    found = read(path, good(briefing=about))
    assert codes(found) == ["other-title"]
    assert "Its old title" in found.problems[0].sentence


def test_names_cannot_deceive_or_fill_the_window(path):
    assert read(path, good(reader="  A\n\u202en  a ")).ratings.reader == "A ⟨U+202E⟩n a"
    assert read(path, good(reader=" Author")).ratings.reader == "Author (a reader)"
    found = read(path, good(reader="a" * 200))
    assert found.ratings.reader == "a" * 80
    assert codes(found) == ["long-name"]


def test_a_million_wrong_ratings_are_told_once(path):
    found = read(path, good(ratings={"E1": {"H1": "C", **{f"x{n}": "C" for n in range(2000)}}}))
    assert len(found.problems) == 501
    assert found.problems[-1].code == "more-problems"


def test_only_ordinary_files_of_a_sane_size_are_read(path, tmp_path, monkeypatch):
    with pytest.raises(FileMissingError, match="cannot be read"):
        read_ratings(tmp_path / "gone", BRIEFING.title, GOLDEN)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(RefusedError):
        read_ratings(tmp_path / "pipe", BRIEFING.title, GOLDEN)
    monkeypatch.setattr(module, "RATINGS_BYTES", 10)
    with pytest.raises(TooLargeError):
        read(path, good())


@settings(max_examples=40)
@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3)
    | st.sampled_from([FORMAT, "C", "E1"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from([*good(), "E1", "H1", "title"]), inner, max_size=4),
    max_leaves=12,
), st.sampled_from(list(good())))  # fmt: skip
def test_no_file_does_more_than_be_refused(tmp_path_factory, value, key):
    path = tmp_path_factory.mktemp("any") / "a.ratings.json"
    for data in (value, good(**{key: value}), good(ratings={"E1": value, "E2": {"H1": "C"}})):
        try:
            found = read(path, data)
        except BriefingError:
            continue
        assert found.ratings.letters


def test_the_published_schema_is_the_one_of_the_code():
    published = resource("schema/ratings.schema.json").read_text("utf-8")
    assert published == schema_text()
    schema = json.loads(published)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    assert validator.is_valid(good())
    assert not validator.is_valid(good(ratings={"E1": {"H1": "c"}}))


def test_a_reason_that_is_too_long_is_cut_and_told(path) -> None:
    found = read(path, good(reasons={"E1": {"H1": "x" * 10_001}}))
    assert found.ratings.because("E1", "H1") == "x" * 10_000
    assert [each.sentence for each in found.problems] == [
        "“reasons.E1.H1”: It has 10,001 characters; those after the first 10,000 are left out."
    ]
