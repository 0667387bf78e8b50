"""The language is kept in a file that can be read before the store."""

from pathlib import Path

import pytest

from briefing_app.model.errors import StoreError
from briefing_app.store.language import FILE, kept_language, write_language
from briefing_app.store.state import Store


def test_the_language_is_kept_until_all_is_forgotten(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    assert kept_language(folder) is None
    store = Store(folder / "state.db")
    for code in ("de", "de", ""):
        store.keep_language(code)
        assert kept_language(folder) == code
    store.forget_all()
    assert kept_language(folder) is None
    store.close()


def test_a_file_of_something_else_is_no_language(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xff")
    assert kept_language(tmp_path) is None


def test_it_is_private(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    write_language(folder, "de")
    assert not any(each.stat().st_mode & 0o077 for each in (folder, folder / FILE))


def test_nothing_is_kept_in_memory() -> None:
    store = Store(None)
    store.keep_language("de")
    store.forget_all()
    store.close()


def test_a_language_that_cannot_be_saved_is_an_error(tmp_path: Path) -> None:
    store = Store(tmp_path / "state.db")
    (tmp_path / FILE).mkdir()
    with pytest.raises(StoreError, match="Not saved"):
        store.keep_language("de")
    store.close()
