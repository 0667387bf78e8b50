"""The list of everything that the built-in briefing has to say, and where each edition says it."""

import re
import tomllib
from pathlib import Path
from typing import TypeAlias

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.dates import PartialDate
from tests.briefing.passages import is_editors_note, own_blocks, texts_around, texts_of, words

_Places: TypeAlias = dict[str, dict[str, list[str]]]

_LIST = tomllib.loads((Path(__file__).parent / "facts.toml").read_text("utf-8"))
_FACTS: _Places = _LIST["facts"]
_NOTES: _Places = _LIST["notes"]
_MARCH = _LIST["march"]
_FACTS_OF_MARCH: _Places = {
    ref: place for ref, place in (_FACTS | _MARCH["facts"]).items() if ref not in _MARCH["later"]
}
_NOTES_OF_MARCH: _Places = {
    ref: place for ref, place in _NOTES.items() if ref not in _MARCH["no_notes"]
}


def test_the_list_is_whole() -> None:
    assert list(_FACTS) == [f"F{number}" for number in range(1, 39)]
    assert list(_NOTES) == [f"D{number}" for number in range(1, 8)]
    assert {*_MARCH["later"], *_MARCH["facts"]} <= _FACTS.keys()
    assert set(_MARCH["no_notes"]) <= _NOTES.keys()


def _tells(briefing: Briefing, place: dict[str, list[str]]) -> None:
    blocks = own_blocks(briefing, place["section"])
    text = words(block for block in blocks if not is_editors_note(block)).casefold()
    missing = [phrase for phrase in place["words"] if phrase.casefold() not in text]
    assert not missing


def _notes(briefing: Briefing, place: dict[str, list[str]]) -> None:
    notes = [words((block,)) for block in own_blocks(briefing, place["section"])
             if is_editors_note(block)]  # fmt: skip
    assert any(all(phrase in note for phrase in place["words"]) for note in notes)


@pytest.mark.parametrize("ref", _FACTS)
def test_each_fact_stands_in_its_section(april: Briefing, ref: str) -> None:
    _tells(april, _FACTS[ref])


@pytest.mark.parametrize("ref", _FACTS_OF_MARCH)
def test_each_fact_known_in_march_stands_in_its_section(march: Briefing, ref: str) -> None:
    _tells(march, _FACTS_OF_MARCH[ref])


@pytest.mark.parametrize("ref", _NOTES)
def test_each_correction_is_an_editors_note(april: Briefing, ref: str) -> None:
    _notes(april, _NOTES[ref])


@pytest.mark.parametrize("ref", _NOTES_OF_MARCH)
def test_what_is_open_to_dispute_is_a_note_in_march(march: Briefing, ref: str) -> None:
    _notes(march, _NOTES_OF_MARCH[ref])


def test_nothing_in_march_was_known_only_later(march: Briefing) -> None:
    assert march.comparison is not None
    columns = march.comparison.motivations
    texts = [*texts_of(march), *texts_around(march, march.comparison),
             *(each.text for each in march.comparison.assumptions),
             *(each.text for column in columns for each in column.indicators)]  # fmt: skip
    for text in texts:
        known_later = [word for word in _MARCH["unknown"] if re.search(rf"\b{word}\b", text)]
        assert not known_later, text
        assert not {*re.findall(r"F\d+", text)} & {*_MARCH["later"]}, text


def test_what_is_dated_after_the_day_in_march_is_only_expected(march: Briefing) -> None:
    assert march.comparison is not None
    assert march.as_of is not None
    items = march.comparison.evidence
    dates = [each.date for each in (*march.sources, *items, *march.timeline) if each.date]
    later = {date for date in dates if date.sort_key > march.as_of.sort_key}
    assert later == {PartialDate(2018, 5)}
    (event,) = (each for each in march.timeline if each.date in later)
    assert event.event == "The month announced for the meeting of Trump and Kim"
