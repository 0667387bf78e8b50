"""The words that the program writes into a briefing, in each language that has a file."""

import json
import re
from pathlib import Path
from typing import get_type_hints

import pytest

from briefing_app.model.dates import PartialDate
from briefing_app.model.scales import CREDIBILITIES, RELIABILITIES, Grade
from briefing_app.model.tree import CALLOUTS
from briefing_app.model.words.fixed_words import (
    Words,
    date_words,
    grade_meaning,
    grade_sentence,
    number_words,
    words_in,
)
from briefing_app.resources import resource

_FILES = sorted(resource("words").glob("*.json"))
_ROOT = Path(__file__).parents[3]


def _braces(value: object) -> list[str]:
    return sorted(re.findall(r"\{\w+\}", json.dumps(value)))


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_a_language_has_all_the_words_and_fills_in_the_same_names(file: Path) -> None:
    words, english = json.loads(file.read_text("utf-8")), words_in("en")
    assert list(words) == list(english) == list(get_type_hints(Words))
    assert len(words["months"]) == 12
    assert words["callouts"].keys() == CALLOUTS
    assert "".join(words["reliability"]) == RELIABILITIES
    assert "".join(words["credibility"]) == CREDIBILITIES
    for name, value in words.items():
        assert value
        if name == "sentences":
            continue
        assert _braces(value) == _braces(english[name])  # type: ignore[literal-required]


def test_every_word_is_used() -> None:
    files = (*_ROOT.glob("briefing_app/**/*.py"), *_ROOT.glob("resources/paper/*.typ"))
    source = "".join(file.read_text("utf-8") for file in files)
    named = re.findall(r"(?:[\"'](?=\w+[\"'])|words\.)(\w+)", source)
    assert words_in("en").keys() - set(named) == set()


@pytest.mark.parametrize(
    ("lang", "contents"),
    [
        ("en", "Contents"), ("en-GB", "Contents"), ("de-AT", "Inhalt"), ("FR_CA", "Sommaire"),
        ("ko", "목차"), ("ar", "المحتويات"), ("tlh", "Contents"), ("", "Contents"),
        ("../en", "Contents"),
    ],
)  # fmt: skip
def test_a_language_is_found_by_its_tag(lang: str, contents: str) -> None:
    assert words_in(lang)["contents"] == contents


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ["2018", "April 2018", "4 April 2018"]),
        ("de", ["2018", "April 2018", "4. April 2018"]),
        ("fr", ["2018", "avril 2018", "4 avril 2018"]),
        ("ko", ["2018년", "2018년 4월", "2018년 4월 4일"]),
        ("ar", ["2018", "أبريل 2018", "4 أبريل 2018"]),
    ],
)
def test_dates(lang: str, words: list[str]) -> None:
    dates = PartialDate(2018), PartialDate(2018, 4), PartialDate(2018, 4, 4)
    assert [date_words(date, words_in(lang)) for date in dates] == words


def test_numbers() -> None:
    assert number_words(1.414, 2, words_in("en")) == "1.41"
    assert number_words(1.414, 2, words_in("de")) == "1,41"


def test_grades() -> None:
    grade = Grade("C", "3")
    assert grade_meaning(grade, words_in("en")) == "fairly reliable, possibly true"
    assert grade_sentence(grade, words_in("en")) == ("Grade C3: fairly reliable, possibly true.")
    assert grade_sentence(grade, words_in("fr")) == "Cote C3 : assez fiable, peut-être vraie."
