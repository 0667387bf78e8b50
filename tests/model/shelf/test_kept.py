"""Folders and searches are kept in settings, and what is not valid there is left out."""

import pytest

from briefing_app.model.shelf.kept import folders_of, folders_text, searches_of, searches_text
from briefing_app.model.shelf.query import Filters, Saved


def test_folders_come_back() -> None:
    assert folders_of(folders_text(["/a", "/ü/\udcff"])) == ("/a", "/ü/\udcff")
    assert folders_text([]) == ""


@pytest.mark.parametrize("text", ["", "{", "{}", "[1, null, {}, []]", "[" * 100_000])
def test_what_is_not_valid_is_left_out(text: str) -> None:
    assert folders_of(text) == ()
    assert searches_of(text) == ()


def test_searches_come_back() -> None:
    kept = Saved("Tests", "missile", Filters(since="2018", likelihood="likely"))
    assert searches_of(searches_text([kept])) == (kept,)
    assert searches_text([]) == ""
    assert searches_of('[{"name": "a", "words": "b", "filters": {"since": 1}}]') == (
        Saved("a", "b"),
    )
