"""Text as it can be shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.words.legible import (
    closed_isolates,
    code_lines,
    has_too_many_marks,
    legible,
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("", ""),
        ("one\n  two\r\nthree", "one two three"),
        ("one\u2029two\x85three", "one two three"),
        ("a\ttab, a\xa0space and ten\u2009000", "a\ttab, a\xa0space and ten\u2009000"),
        ("a\ufdd0c\ufffcd", "a⟨U+FDD0⟩c⟨U+FFFC⟩d"),
        ("safe\u202egnp.exe", "safe⟨U+202E⟩gnp.exe"),
        ("\x00\x7f\ue000\ud800", "⟨U+0000⟩⟨U+007F⟩⟨U+E000⟩⟨U+D800⟩"),
        ("한국 العربية שלום", "한국 العربية שלום"),
    ],
)
def test_what_hides_or_reorders_letters_is_spelt_out(text: str, shown: str) -> None:
    assert legible(text) == shown


@given(st.text())
def test_legible_text_is_one_line_and_stays_as_it_is(text: str) -> None:
    shown = legible(text)
    assert len(shown.splitlines()) <= 1
    assert legible(shown) == shown


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("", [""]),
        ("a\n", ["a"]),
        ("\n  x < y\n\n", ["", "  x < y", ""]),
        ("a\r\nb\x0bc", ["a", "b", "c"]),
        ("\ta\u202e", ["    a⟨U+202E⟩"]),
    ],
)
def test_code_keeps_its_lines_and_its_white_space(code: str, lines: list[str]) -> None:
    assert code_lines(code) == lines


def test_too_many_marks_on_a_letter_are_spread_over_spaces() -> None:
    marks = "\u0301" * 64
    assert legible(f"e{marks}") == f"e{marks}"
    assert not has_too_many_marks(f"e{marks}")
    assert legible(f"e{marks}\u0301x") == f"e{marks}\u00a0\u0301x"
    assert has_too_many_marks(f"e{marks}\u0301x")
    spread = legible("e" + "\u0301\u20dd" * 4000)
    assert max(map(len, spread.split("\u00a0"))) <= 65
    assert spread.replace("\u00a0", "") == "e" + "\u0301\u20dd" * 4000
    assert code_lines(f"e{marks}\u0301") == [f"e{marks}\u00a0\u0301"]
    assert legible("…" * 100) == "…" * 100


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\u2066abc 12\u2069 \u05d0", "\u2066abc 12\u2069 \u05d0"),
        ("\u2067\u2066a\u2069\u2069\u05d0", "\u2067\u2066a\u2069\u2069\u05d0"),
        ("\u202aa\u202c\u05d0", "\u202aa\u202c\u05d0"),
        ("\u2066a\u05d0", "⟨U+2066⟩a\u05d0"),
        ("a\u2069\u05d0", "a⟨U+2069⟩\u05d0"),
        ("\u2066a\u202c\u2069", "\u2066a⟨U+202C⟩\u2069"),
        ("\u202ea\u202c\u05d0", "⟨U+202E⟩a⟨U+202C⟩\u05d0"),
        ("\u05d0\u061c\u200f1", "\u05d0\u061c\u200f1"),
    ],
)
def test_only_what_is_not_closed_is_spelt_out(text: str, shown: str) -> None:
    assert legible(text) == shown
    assert code_lines(text) == [shown]


def test_an_isolate_ends_with_its_line() -> None:
    assert closed_isolates("\u2066a\nb\u2069") == set()


def test_many_blanks_without_a_line_end_are_looked_through_once() -> None:
    blanks = "\t" * 200_000  # a search from each of them would take minutes
    assert legible(f"{blanks}x \xa0 \n\t y") == f"{blanks}x \xa0 y"
