"""Sentences of the program in the language of a briefing, or of its reader."""

import re
from pathlib import Path

import pytest

from briefing_app.model.parts import Part, Target
from briefing_app.model.words.fixed_words import Words, words_in
from briefing_app.model.words.sentences import (
    PLURALS,
    between_commas,
    count_words,
    listed,
    listed_parts,
    sentence,
    sentence_parts,
    some,
)
from briefing_app.resources import resource

_CODES = sorted(file.stem for file in resource("words").glob("*.json"))
_ROOT = Path(__file__).parents[3]
_FORMS = {
    "none": ["other"],
    "one": ["one", "other"],
    "zero or one": ["one", "other"],
    "arabic": ["one", "two", "few", "many", "other"],
}
"""The forms that a sentence needs in a language; a form for zero may be added."""


def _forms(words: Words, key: str) -> dict[str, str]:
    text = words["sentences"][key]
    return {"": text} if isinstance(text, str) else text


def _places(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text)) - {"n"}


@pytest.mark.parametrize("code", _CODES)
def test_a_language_has_every_sentence_in_every_form_with_all_its_places(code: str) -> None:
    words, english = words_in(code), words_in("en")
    assert list(words["sentences"]) == list(english["sentences"])
    for key in english["sentences"]:
        forms, told = _forms(words, key), _forms(english, key)
        wanted = [""] if "" in told else _FORMS[words["plurals"]]
        assert [form for form in forms if form != "zero"] == wanted, key
        places = {frozenset(_places(text)) for text in forms.values()}
        assert places == {frozenset(_places(text)) for text in told.values()}, key


def test_every_sentence_is_said_somewhere() -> None:
    made = {
        *(f"expected_{each}" for each in ("not_seen", "unknown", "overdue")),
        *(f"{each}_{when}" for each in ("seen", "contradicted") for when in ("on", "in")),
        *(f"{when}_{what}" for when in ("before", "now") for what in ("lead", "tie", "no_lead")),
        *(f"timeline{cut}_{when}" for cut in ("", "_cut") for when in ("in", "from")),
        *(f"{what}_{kind}" for what in ("dated", "counted") for kind in ("event", "evidence")),
        *(f"authors_{axis}" for axis in ("credibility", "relevance")),
        *(f"{axis}_instead" for axis in ("credibility", "relevance")),
        *(
            f"signature_{state}"
            for state in ("none", "trusted", "partly", "unknown", "altered", "unreadable")
        ),
        "not_seen",
        "unknown",
    }
    source = "".join(file.read_text("utf-8") for file in _ROOT.glob("briefing_app/**/*.py"))
    quoted = set(re.findall(r"[\"'](\w+)(?=[\"'])", source))
    sentences = words_in("en")["sentences"].keys()
    assert (sentences & quoted) | made == sentences


@pytest.mark.parametrize(
    ("rule", "forms"),
    [
        ("none", "other other other other other"),
        ("one", "other one other other other"),
        ("zero or one", "one one other other other"),
        ("arabic", "zero one two few many"),
    ],
)
def test_plurals(rule: str, forms: str) -> None:
    assert [PLURALS[rule](count) for count in (0, 1, 2, 3, 11)] == forms.split()


def test_plurals_of_arabic_go_by_the_last_two_digits() -> None:
    found = {count: PLURALS["arabic"](count) for count in (10, 99, 100, 102, 103, 111, 1000)}
    assert list(found.values()) == ["few", "many", "other", "other", "few", "many", "other"]


@pytest.mark.parametrize(
    ("code", "count", "words"),
    [
        ("en", 1, "1 cell is not rated yet."),
        ("en", 1234, "1,234 cells are not rated yet."),
        ("de", 1234, "1.234 Felder sind noch nicht bewertet."),
        ("fr", 0, "0 case n’est pas encore évaluée."),
        ("fr", 1234, "1\u202f234 cases ne sont pas encore évaluées."),
        ("ko", 1, "아직 평가하지 않은 칸이 1개 있다."),
        ("ar", 2, "خانتان لم تُقيَّما بعد."),
        ("ar", 5, "5 خانات لم تُقيَّم بعد."),
    ],
)
def test_a_count_is_said_as_the_language_does(code: str, count: int, words: str) -> None:
    assert sentence(words_in(code), "cells_unrated", count) == words


def test_without_a_language_it_is_said_to_the_reader() -> None:
    assert sentence(None, "no_item_holds") == "No single item changes the lead."


def test_a_name_that_is_missing_is_an_error() -> None:
    with pytest.raises(KeyError):
        sentence(None, "leads")


@pytest.mark.parametrize(
    ("code", "title", "found"),
    [
        ("ar", "Why now?", "\u2066Why now?\u2069"),
        ("ar", "12 Men", "\u206612 Men\u2069"),
        ("ar", "E1", "E1"),
        ("ar", "«كيم»", "«كيم»"),
        ("ar", "2018", "2018"),
        ("ar", "", ""),
        ("en", "Why now?", "Why now?"),
        ("en", "لماذا!", "\u2067لماذا!\u2069"),
        ("en", "لماذا", "لماذا"),
    ],
)
def test_marks_stay_with_a_name_that_runs_the_other_way(code: str, title: str, found: str) -> None:
    words = words_in(code)
    assert found in sentence(words, "source_withdrawn", name=title)
    assert ("\u2069" in sentence(words, "source_withdrawn", name=title)) is ("\u2069" in found)
    name = Part(title, Target("E1"))
    assert Part(found, Target("E1")) in sentence_parts(words, "source_withdrawn", name=name)


def test_marks_stay_with_names_in_a_list() -> None:
    words = words_in("ar")
    assert listed(["12 Men", "كيم"], words) == "\u206612 Men\u2069 وكيم"
    assert between_commas(["12 Men", "كيم"], words) == "\u206612 Men\u2069، كيم"
    assert between_commas(["12 Men", "كيم"], words_in("en")) == "12 Men, كيم"


def test_what_leads_nowhere_is_one_part() -> None:
    name = Part("E1", Target("E1"))
    assert sentence_parts(None, "step", what=name, before="I", after="N") == (
        name, Part(": I to N"),
    )  # fmt: skip
    assert sentence_parts(None, "source_withdrawn", name=(name, Part(" too"))) == (
        name, Part(" too is withdrawn"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("code", "all_of", "any_of"),
    [
        ("en", "A, B and C", "A, B or C"),
        ("de", "A, B und C", "A, B oder C"),
        ("fr", "A, B et C", "A, B ou C"),
        ("ko", "A, B 및 C", "A, B 또는 C"),
        ("ar", "A، B وC", "A، B أو C"),
    ],
)
def test_a_list_is_joined_as_the_language_does(code: str, all_of: str, any_of: str) -> None:
    words = words_in(code)
    assert listed(list("ABC"), words) == all_of
    assert listed(list("ABC"), words, any_one=True) == any_of
    assert listed(["A"], words) == "A"


def test_a_list_of_parts_keeps_them_whole() -> None:
    a, b = Part("a", Target("a")), Part("b")
    assert listed_parts([a, b], None) == (a, Part(" and "), b)


def test_of_many_the_first_are_named() -> None:
    parts = [Part(each) for each in "abcdef"]
    assert "".join(each.words for each in some(parts, None, 4)) == "a, b, c, d and 2 others"
    assert "".join(each.words for each in some(parts, None, 5)) == "a, b, c, d, e and f"
    many = some(parts, None, 4, 1002, any_one=True)
    assert "".join(each.words for each in many) == "a, b, c, d or 998 others"


def test_a_number_is_grouped() -> None:
    assert count_words(1_234_567, words_in("de")) == "1.234.567"


def test_a_title_with_a_full_stop_ends_a_sentence_with_that() -> None:
    assert sentence(None, "leads", titles="The U.S.") == "Least refuted: The U.S."
    assert sentence(words_in("en"), "signature_trusted", name="Who?") == "Signed by Who?"
