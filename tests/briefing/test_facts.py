"""The list of everything that the built-in briefing has to say, and where it says it."""

import tomllib
from pathlib import Path

import pytest

from briefing_app.model.briefing import Briefing
from tests.briefing.passages import is_editors_note, own_blocks, words

_LIST = tomllib.loads((Path(__file__).parent / "facts.toml").read_text("utf-8"))
_FACTS: dict[str, dict[str, list[str]]] = _LIST["facts"]
_NOTES: dict[str, dict[str, list[str]]] = _LIST["notes"]


def test_the_list_is_whole() -> None:
    assert list(_FACTS) == [f"F{number}" for number in range(1, 39)]
    assert list(_NOTES) == [f"D{number}" for number in range(1, 8)]


@pytest.mark.parametrize("ref", _FACTS)
def test_each_fact_stands_in_its_section(briefing: Briefing, ref: str) -> None:
    place = _FACTS[ref]
    blocks = own_blocks(briefing, place["section"])
    text = words(block for block in blocks if not is_editors_note(block)).casefold()
    missing = [phrase for phrase in place["words"] if phrase.casefold() not in text]
    assert not missing


@pytest.mark.parametrize("ref", _NOTES)
def test_each_correction_is_an_editors_note(briefing: Briefing, ref: str) -> None:
    place = _NOTES[ref]
    notes = [words((block,)) for block in own_blocks(briefing, place["section"])
             if is_editors_note(block)]  # fmt: skip
    assert any(all(phrase in note for phrase in place["words"]) for note in notes)
