"""What is kept between runs survives everything that can happen to its file."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from briefing_app.model.errors import StoreError
from briefing_app.model.readers import ReaderRatings
from briefing_app.store.kept_ratings import KeptRatings
from briefing_app.store.schema import VERSION
from briefing_app.store.state import RECENT_AT_MOST, Recent, Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "state.db"


def _filled(path: Path) -> None:
    store = Store(path)
    store.keep_setting("theme", "dark")
    store.close()


def test_what_is_kept_comes_back(path: Path) -> None:
    store = Store(path)
    store.keep_setting("zoom", 1.25)
    store.keep_setting("zoom", 1.5)
    store.keep_opened("/a.md", "A")
    store.keep_place("/a.md", {"paragraph": 7})
    store.close()
    again = Store(path)
    assert again.notice == ""
    assert again.setting("zoom") == 1.5
    assert again.setting("unknown") is None
    assert again.place("/a.md") == {"paragraph": 7}
    assert again.place("/b.md") is None
    assert again.recent() == [Recent("/a.md", "A")]
    again.close()


def test_the_newest_come_first_and_only_so_many(path: Path) -> None:
    store = Store(path)
    for number in range(RECENT_AT_MOST + 3):
        store.keep_opened(f"/{number}.md", str(number))
    store.keep_opened("/5.md", "five")
    names = [each.file for each in store.recent()]
    assert names[0] == "/5.md"
    assert len(names) == RECENT_AT_MOST
    store.close()


def test_an_unwritten_place_is_none(path: Path) -> None:
    store = Store(path)
    store.keep_opened("/a.md", "A")
    assert store.place("/a.md") is None
    store.close()


def _garbage(path: Path) -> None:
    path.write_bytes(b"not a database at all" * 100)


def _emptied(path: Path) -> None:
    path.write_bytes(b"")


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096])


def _foreign(path: Path) -> None:
    path.unlink()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs (a)")
    other.close()


@pytest.mark.parametrize("damage", [_garbage, _emptied, _cut, _foreign])
def test_a_damaged_file_is_set_aside_and_the_backup_restored(
    path: Path, damage: Callable[[Path], None]
) -> None:
    _filled(path)
    damage(path)
    wrong = path.read_bytes()
    store = Store(path)
    assert "set aside" in store.notice
    assert "backup" in store.notice
    assert store.setting("theme") == "dark"
    store.close()
    aside = [each for each in path.parent.iterdir() if ".damaged-" in each.name]
    assert wrong in [each.read_bytes() for each in aside]


def test_without_a_sound_backup_it_starts_afresh(path: Path) -> None:
    _filled(path)
    _garbage(path)
    _garbage(path.with_suffix(".backup"))
    store = Store(path)
    assert "defaults" in store.notice
    assert store.setting("theme") is None
    store.keep_setting("theme", "sepia")
    store.close()
    path.with_suffix(".backup").unlink()
    _emptied(path)
    fresh = Store(path)
    assert fresh.setting("theme") is None
    fresh.close()


def test_a_newer_file_is_only_read(path: Path, logged: list[str]) -> None:
    _filled(path)
    newer = sqlite3.connect(path)
    newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    newer.close()
    store = Store(path)
    assert "newer" in store.notice
    assert logged[0] == "NewerError"
    assert store.setting("theme") == "dark"
    with pytest.raises(StoreError, match="newer"):
        store.keep_setting("theme", "light")
    store.close()


def test_a_newer_file_without_our_tables_reads_as_empty(path: Path) -> None:
    _filled(path)
    path.with_suffix(".backup").unlink()
    newer = sqlite3.connect(path)
    newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    newer.execute("DROP TABLE setting")
    newer.close()
    store = Store(path)
    assert store.setting("theme") is None
    store.close()


def test_a_file_deleted_while_open_is_written_anew(path: Path) -> None:
    store = Store(path)
    store.keep_setting("theme", "dark")
    for each in path.parent.iterdir():
        each.unlink()
    store.keep_setting("zoom", 2)
    store.close()
    again = Store(path)
    assert (again.setting("theme"), again.setting("zoom")) == ("dark", 2)
    again.close()


def test_two_windows_write_without_loss(path: Path) -> None:
    one, two = Store(path), Store(path)
    for number in range(20):
        one.keep_setting(f"one-{number}", number)
        two.keep_setting(f"two-{number}", number)
    assert all(one.setting(f"two-{number}") == number for number in range(20))
    one.close()
    two.close()


def test_a_locked_file_says_not_saved(
    path: Path, monkeypatch: pytest.MonkeyPatch, logged: list[str]
) -> None:
    monkeypatch.setattr("briefing_app.store.store_files.BUSY_MS", 1)
    store = Store(path)
    blocker = apsw.Connection(str(path))
    blocker.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="Not saved"):
        store.keep_setting("theme", "light")
    blocker.execute("ROLLBACK")
    blocker.close()
    store.keep_setting("theme", "light")
    store.close()
    assert logged == ["BusyError"]


def test_a_value_the_table_refuses_is_rolled_back(path: Path) -> None:
    store = Store(path)
    with pytest.raises(StoreError):
        store.keep_opened("/a.md", None)  # type: ignore[arg-type]
    store.keep_opened("/a.md", "A")
    store.close()


@pytest.mark.parametrize("file", [b"/caf\xe9.md", "/café.md".encode(), b"/%41 b.md", b"/\xff/a.md"])
def test_names_that_are_not_utf_8_are_kept_like_others(path: Path, file: bytes) -> None:
    name = os.fsdecode(file)
    store = Store(path)
    store.keep_opened(name, "A")
    store.keep_place(name, {"paragraph": 7})
    ratings = KeptRatings(store, name)
    ratings.keep_row("E1", {"m1": "C"})
    ratings.keep_reader(ReaderRatings("Ana", {"E1": {"m1": "I"}}))
    store.close()
    again = Store(path)
    assert again.recent() == [Recent(name, "A")]
    assert again.place(name) == {"paragraph": 7}
    kept = KeptRatings(again, name)
    assert kept.own().letters == {"E1": {"m1": "C"}}
    assert [each.reader for each in kept.others()] == ["Ana"]
    kept.remove_reader("Ana")
    assert kept.others() == ()
    again.close()


def test_what_sqlite_cannot_hold_is_told_and_rolled_back(path: Path) -> None:
    store = Store(path)
    with pytest.raises(StoreError, match="Not saved"):
        store.keep_opened("/a.md", "half a character: \ud800")
    store.keep_opened("/a.md", "A")
    assert store.recent() == [Recent("/a.md", "A")]
    store.close()


def test_any_error_between_two_statements_rolls_back(path: Path) -> None:
    store = Store(path)
    insert = "INSERT INTO setting VALUES (?, ?)"
    with pytest.raises(TypeError):
        store.write((insert, ("theme", '"dark"')), (insert, ("zoom", object())))  # type: ignore[arg-type]
    assert store.setting("theme") is None
    store.keep_setting("theme", "light")
    assert store.setting("theme") == "light"
    store.close()


def test_the_reason_is_told_where_sqlite_has_rolled_back_by_itself(path: Path) -> None:
    store = Store(path)
    full = """
        CREATE TEMP TRIGGER full BEFORE INSERT ON setting
        BEGIN SELECT RAISE(ROLLBACK, 'the disk is full'); END
    """
    with pytest.raises(StoreError, match="the disk is full"):
        store.write(
            (full, ()),
            ("INSERT INTO setting VALUES ('a', '1')", ()),
        )  # fmt: skip
    store.keep_setting("theme", "light")
    store.close()


def test_a_value_that_is_not_json_reads_as_if_it_had_never_been_kept(path: Path) -> None:
    store = Store(path)
    store.write(
        ("INSERT INTO setting VALUES ('theme', '{')", ()),
        ("INSERT INTO briefing VALUES ('/a.md', 'A', 1, 'x')", ()),
    )
    assert store.setting("theme") is None
    assert store.place("/a.md") is None
    store.close()


def test_if_nothing_can_be_written_it_keeps_in_memory_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = Store(tmp_path / "file" / "state.db")
    assert "not saved" in store.notice
    with pytest.raises(StoreError, match="Not saved: there is a file"):
        store.keep_setting("theme", "dark")
    assert store.setting("theme") == "dark"
    store.close()


def test_no_path_is_memory_only() -> None:
    store = Store(None)
    store.keep_setting("a", [1, 2])
    assert store.setting("a") == [1, 2]
    store.close()
