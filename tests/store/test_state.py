"""What is kept between runs survives everything that can happen to its file."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from briefing_app.model.errors import StoreError
from briefing_app.store.state import RECENT_AT_MOST, VERSION, Recent, Store


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
    assert "afresh" in store.notice
    assert store.setting("theme") is None
    store.keep_setting("theme", "sepia")
    store.close()
    path.with_suffix(".backup").unlink()
    _emptied(path)
    fresh = Store(path)
    assert fresh.setting("theme") is None
    fresh.close()


def test_a_newer_file_is_only_read(path: Path) -> None:
    _filled(path)
    newer = sqlite3.connect(path)
    newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    newer.close()
    store = Store(path)
    assert "newer" in store.notice
    assert store.setting("theme") == "dark"
    with pytest.raises(StoreError, match="newer"):
        store.keep_setting("theme", "light")
    store.close()


def test_a_newer_file_without_our_tables_reads_as_empty(path: Path) -> None:
    _filled(path)
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


def test_a_locked_file_says_not_saved(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.store.state.BUSY_MS", 1)
    store = Store(path)
    blocker = apsw.Connection(str(path))
    blocker.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="Not saved"):
        store.keep_setting("theme", "light")
    blocker.execute("ROLLBACK")
    blocker.close()
    store.keep_setting("theme", "light")
    store.close()


def test_a_value_the_table_refuses_is_rolled_back(path: Path) -> None:
    store = Store(path)
    with pytest.raises(StoreError):
        store.keep_opened("/a.md", None)  # type: ignore[arg-type]
    store.keep_opened("/a.md", "A")
    store.close()


def test_where_nothing_can_be_written_it_keeps_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = Store(tmp_path / "file" / "state.db")
    assert "not kept" in store.notice
    store.keep_setting("theme", "dark")
    assert store.setting("theme") == "dark"
    store.close()


def test_no_path_is_memory_only() -> None:
    store = Store(None)
    store.keep_setting("a", [1, 2])
    assert store.setting("a") == [1, 2]
    store.close()


def test_a_file_of_an_older_version_that_cannot_be_written_is_still_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filled(path)
    older = sqlite3.connect(path)
    older.execute(f"PRAGMA user_version = {VERSION - 1}")
    older.close()

    def refuse(_connection: apsw.Connection) -> None:
        raise apsw.ReadOnlyError

    with monkeypatch.context() as refusing:
        refusing.setattr("briefing_app.store.state._begin", refuse)
        store = Store(path)
        assert store.notice == ""
        assert store.setting("theme") == "dark"
        store.close()
    # Whatever else goes wrong on the way is told, and the file left as it is.
    store = Store(path)
    assert "already exists" in store.notice
    store.close()
    assert apsw.Connection(str(path)).pragma("user_version") == VERSION - 1
