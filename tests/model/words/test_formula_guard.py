"""Texts that a spreadsheet would run, with an apostrophe before them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.words.formula_guard import guarded, unguarded


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("plain", "plain"),
        ("", ""),
        ("a = b", "a = b"),
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1", "'＝1"),
        ("﹢1", "'﹢1"),
        ("  =1", "'  =1"),
        ("\u3000\u2003=1", "'\u3000\u2003=1"),
        ("\ufeff\u200b@1", "'\ufeff\u200b@1"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("fine\n=cmd", "fine\n'=cmd"),
        ("fine; =cmd", "fine;' =cmd"),
        ("one\n\ntwo", "one\n\ntwo"),
        ("'tis", "'tis"),
        ("'=1", "''=1"),
    ],
)
def test_what_a_spreadsheet_would_run_is_written_guarded(words: str, written: str) -> None:
    assert guarded(words) == written


@given(st.text(alphabet="a;,\"'=+-@ \t\r\n"))
def test_no_cell_starts_as_a_formula_whatever_separator_is_set(words: str) -> None:
    written = guarded(words)
    assert written.replace("'", "") == words.replace("'", "")
    assert not written.startswith(("\t", "\r", "\n"))
    for cell in re.split(r"[;\t\r\n]", written):
        assert not cell.lstrip(" ").startswith(("=", "+", "-", "@"))


@given(st.text(alphabet="a;\"'=+﹢- \u200b\t\r\n"))
def test_the_words_are_read_back_as_they_were(words: str) -> None:
    assert unguarded(guarded(words)) == words
