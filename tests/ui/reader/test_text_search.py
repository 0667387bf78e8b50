"""Searching a text while one types."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.ui.reader.text_search import MOST_HITS, SearchText
from briefing_app.ui.state.hits import NO_HITS


def test_it_finds_whatever_the_case_and_the_kind_of_quote_dash_and_space() -> None:
    text = SearchText("The “fire and fury” of 2017 – Kim’s words;\u2028FIRE\u00a0and fury.")
    assert text.find('"fire and').starts == [4]
    assert text.find("fire and").starts == [5, 43]
    assert text.find("kim's").starts == [30]
    assert text.find("2017 - kim").starts == [23]
    assert text.find("").starts == []
    assert text.find("nowhere") == NO_HITS._replace(length=7)


def test_a_text_is_made_ready_before_it_is_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is long is made so beside the window, and searched in it with each letter typed."""
    text = SearchText("The “fire and fury” of 2017")
    monkeypatch.setattr(SearchText, "_simplified", lambda *_, **__: 1 / 0)
    assert text.find('"fire and').starts == [4]
    assert text.find("FURY", whole=True).starts == [14]


def test_case_and_whole_words_can_be_asked_for() -> None:
    text = SearchText("War, warfare, war; post-war")
    assert text.find("war").starts == [0, 5, 14, 24]
    assert text.find("war", case=True).starts == [5, 14, 24]
    assert text.find("war", whole=True).starts == [0, 14, 24]
    assert text.find("war", case=True, whole=True).starts == [14, 24]


def test_plain_letters_find_accented_ones_but_not_with_match_case() -> None:
    text = SearchText("Kim Jong-ŭn met Müller")
    assert text.find("jong-un").starts == [4]
    assert text.find("MULLER").starts == [16]
    assert text.find("Muller", case=True).starts == []
    assert text.find("Mu\u0308ller", case=True).starts == [16]


def test_positions_count_as_qt_counts() -> None:
    text = SearchText("a 🙂 b 🙂 b")
    assert text.find("b").starts == [5, 10]
    assert text.find("🙂 b") == ([2, 7], 4)


def test_signs_of_patterns_mean_themselves() -> None:
    assert SearchText("a.c abc (x)").find("a.c").starts == [0]
    assert SearchText("a.c abc (x)").find("(x").starts == [8]


@given(st.text(max_size=60), st.integers(0, 59), st.integers(1, 9))
def test_what_stands_there_is_found_there(text: str, start: int, length: int) -> None:
    words = text[start : start + length]
    units = len(text[:start].encode("utf-16-le", "surrogatepass")) // 2
    search = SearchText(text)
    for case in (False, True):
        hits = search.find(words, case=case)
        if words and words == _composed(words):
            # Hits do not overlap, so one may start a little before.
            assert any(at <= units < at + max(1, hits.length) for at in hits.starts)


def _composed(text: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFC", text)


def test_a_capital_that_has_no_small_letter_of_one_character() -> None:
    text = SearchText("İZMİR and ÅRHUS")
    assert text.find("izmir").starts == [0]
    assert text.find("arhus").starts == [10]


def test_an_excerpt_is_a_line_with_whole_words_around_the_hit() -> None:
    text = SearchText("One line\nThe 🙂 ferry left at five 🙂 and came at one, late\u2029Another")
    (start,) = text.find("left").starts
    assert text.excerpt(start, 4, 60) == (
        "The 🙂 ferry ",
        "left",
        " at five 🙂 and came at one, late",
    )
    assert text.excerpt(start, 4, 12) == ("…🙂 ferry ", "left", " at five 🙂…")
    assert text.excerpt(start, 4, 12).text == "…🙂 ferry left at five 🙂…"
    (start,) = text.find("one,").starts
    assert text.excerpt(start, 4, 60).words == "one,"


def test_a_search_ends_after_very_many_hits() -> None:
    assert len(SearchText("ab" * (MOST_HITS + 1)).find("a").starts) == MOST_HITS
