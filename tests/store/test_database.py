"""The file of the store: made whole, private, mended while it is open, and forgotten."""

import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import cast

import apsw
import pytest

from briefing_app.model.errors import StoreError
from briefing_app.model.readers import ReaderRatings
from briefing_app.store import schema, store_files
from briefing_app.store.causes import cause_of
from briefing_app.store.database import Database, Statement, _is_sound
from briefing_app.store.kept_ratings import KeptRatings
from briefing_app.store.schema import VERSION
from briefing_app.store.state import Recent, Store
from briefing_app.store.store_files import backup_of, companions

posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions and open files of POSIX")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "state.db"


def _filled(path: Path) -> None:
    """Make a store that has been closed twice, so that its backup is up to date."""
    for name in ("theme", "zoom"):
        store = Store(path)
        store.keep_setting(name, "kept")
        store.close()


def _names(path: Path, part: str) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir() if part in each.name)


# -- who may read it --------------------------------------------------------------------------


@posix
def test_all_that_is_kept_is_private(path: Path) -> None:
    before = os.umask(0)
    try:
        _filled(path)
        path.write_bytes(b"damaged" * 100)
        store = Store(path)
        store.keep_setting("theme", "dark")
        modes = {each.name: each.stat().st_mode & 0o777 for each in path.parent.iterdir()}
    finally:
        os.umask(before)
    assert set(modes.values()) == {0o600}
    assert {"state.db", "state.db-wal", "state.backup", "state.lock"} <= set(modes)
    assert path.parent.stat().st_mode & 0o777 == 0o700
    store.close()


@posix
def test_what_others_could_read_is_made_private(path: Path) -> None:
    _filled(path)
    path.parent.chmod(0o755)
    for each in (path, backup_of(path)):
        each.chmod(0o644)
    Store(path).close()
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert path.stat().st_mode & 0o777 == backup_of(path).stat().st_mode & 0o777 == 0o600


# -- made, and made again ---------------------------------------------------------------------


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _without_tables(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.pragma("journal_mode", "wal")
    connection.close()


@pytest.mark.parametrize("unfinished", [_empty, _without_tables])
def test_a_file_to_which_nothing_was_ever_written_is_no_damage(
    path: Path, unfinished: Callable[[Path], None]
) -> None:
    path.parent.mkdir()
    unfinished(path)
    store = Store(path)
    assert store.notice == ""
    store.keep_setting("theme", "dark")
    store.close()
    assert not _names(path, "damaged")


def test_a_missing_file_is_replaced_by_its_backup(path: Path) -> None:
    _filled(path)
    path.unlink()
    store = Store(path)
    assert store.notice == "The saved settings were missing; the last backup has replaced them."
    assert (store.setting("theme"), store.setting("zoom")) == ("kept", "kept")
    store.close()


def test_two_damages_within_a_second_are_both_set_aside(path: Path) -> None:
    _filled(path)
    for letter in (b"x", b"y", b"z"):
        path.write_bytes(letter * 5000)
        Store(path).close()
    aside = [path.with_name(each).read_bytes()[:1] for each in _names(path, "damaged")]
    assert sorted(aside) == [b"x", b"y", b"z"]


def _garbage(length: int) -> bytes:
    """Return bytes that mean nothing, the same in every run."""
    return Random(4).randbytes(length)


def _without_a_table(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE rating")
    connection.close()


def _without_a_column(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("ALTER TABLE briefing DROP COLUMN place")
    connection.close()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _page_of_garbage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:8192] = _garbage(4096)
    path.write_bytes(content)


@pytest.mark.parametrize("damage", [_without_a_table, _without_a_column, _folder, _page_of_garbage])
def test_what_is_no_store_is_set_aside_and_the_backup_restored(
    path: Path, damage: Callable[[Path], None], logged: list[str]
) -> None:
    _filled(path)
    damage(path)
    store = Store(path)
    assert "set aside" in store.notice
    assert (store.setting("theme"), store.setting("zoom")) == ("kept", "kept")
    store.close()
    assert len(_names(path, "damaged")) == 1
    assert "store set aside" in logged


def test_a_newer_backup_is_read_and_not_overwritten(path: Path) -> None:
    _filled(path)
    newer = sqlite3.connect(backup_of(path))
    newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    newer.close()
    before = backup_of(path).read_bytes()
    path.unlink()
    store = Store(path)
    assert "newer" in store.notice
    with pytest.raises(StoreError, match="newer"):
        store.keep_setting("theme", "light")
    store.close()
    assert backup_of(path).read_bytes() == before


def test_a_disk_without_links_is_no_fault(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_one: Path, _other: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    _filled(path)
    store = Store(path)
    assert (store.notice, store.setting("theme")) == ("", "kept")
    store.close()


@pytest.mark.skipif(sys.platform != "linux", reason="names that are not UTF-8")
def test_a_folder_whose_name_is_not_utf_8_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9 %41?#") / "state.db"
    _filled(path)
    path.write_bytes(b"damaged" * 100)
    store = Store(path)
    assert "the last backup has replaced them" in store.notice
    assert store.setting("theme") == "kept"
    store.close()


@posix
def test_a_folder_that_cannot_even_be_looked_into_is_told(tmp_path: Path) -> None:
    """As one of another user, for which the system has another reason."""
    store = Store(tmp_path / ("x" * 300) / "state.db")
    assert store.notice.startswith("Settings, reading positions, ratings and notes are not saved")
    assert store.notice.endswith("Some of those saved before may be missing.")
    with pytest.raises(StoreError, match="Not saved"):
        store.keep_setting("theme", "dark")
    assert store.setting("theme") == "dark"
    store.close()


def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(tmp_path / "elsewhere" / "real.db")
    _filled(path)
    assert path.is_symlink()
    store = Store(path)
    assert (store.notice, store.setting("theme")) == ("", "kept")
    store.close()


# -- while it is open -------------------------------------------------------------------------


def _delete(path: Path) -> None:
    path.unlink()


def _delete_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


def _delete_log(path: Path) -> None:
    companions(path)[0].unlink()


def _cut_to_nothing(path: Path) -> None:
    os.truncate(path, 0)


def _cut(path: Path) -> None:
    os.truncate(path, 5000)


def _overwrite(path: Path) -> None:
    path.write_bytes(_garbage(20_000))


def _replace(path: Path) -> None:
    copy = path.with_name("copy")
    shutil.copy(path, copy)
    copy.replace(path)


@posix
@pytest.mark.parametrize(
    "fault", [_delete, _delete_folder, _delete_log, _cut_to_nothing, _cut, _overwrite, _replace]
)
def test_nothing_is_lost_whatever_happens_to_an_open_file(
    path: Path, fault: Callable[[Path], None]
) -> None:
    _filled(path)
    store = Store(path)
    store.keep_setting("before", 1)
    fault(path)
    store.keep_setting("after", 2)
    names = ("theme", "zoom", "before", "after")
    assert [store.setting(name) for name in names] == ["kept", "kept", 1, 2]
    store.close()
    again = Store(path)
    assert [again.setting(name) for name in names] == ["kept", "kept", 1, 2]
    again.close()


@posix
def test_two_windows_go_on_in_the_file_that_one_of_them_mends(path: Path) -> None:
    one, two = Store(path), Store(path)
    one.keep_setting("one", 1)
    two.keep_setting("two", 1)
    for each in path.parent.iterdir():
        each.unlink()
    one.keep_setting("one", 2)
    two.keep_setting("two", 2)
    one.keep_setting("three", 3)
    assert "saved again" in one.notice
    one.close()
    two.close()
    again = Store(path)
    assert [again.setting(name) for name in ("one", "two", "three")] == [2, 2, 3]
    again.close()


@posix
@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (_delete, "were deleted; what was open is saved again."),
        (_delete_folder, "were deleted; what was open is saved again."),
        (_delete_log, "; what was open is saved again."),
        (_cut_to_nothing, "; what was open is saved again."),
        (_replace, ""),
    ],
)
def test_the_notice_tells_of_a_fault_only_and_where_the_settings_are_from(
    path: Path, fault: Callable[[Path], None], told: str
) -> None:
    _filled(path)
    store = Store(path)
    store.keep_setting("before", 1)
    assert store.notice == ""
    fault(path)
    store.keep_setting("after", 2)
    assert store.notice.endswith(told)
    assert bool(store.notice) == bool(told)
    store.close()


@posix
def test_a_change_and_the_name_of_the_backup_reach_the_disk(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(store_files, "sync_folder", synced.append)
    _filled(path)
    assert synced.count(path.parent) >= 2
    found = apsw.Connection(str(path))
    found.pragma("journal_mode", "delete")
    found.close()
    store = Store(path)
    kept = [store._connection.pragma(name) for name in ("journal_mode", "synchronous")]
    assert kept == ["wal", 2]
    synced.clear()
    store.keep_setting("theme", "dark")
    store.close()
    assert synced == [path.parent]


def test_the_first_start_has_nothing_to_tell(path: Path) -> None:
    store = Store(path)
    assert store.notice == ""
    store.close()


@posix
def test_an_older_file_put_in_the_place_of_an_open_one_gets_what_it_lacks(path: Path) -> None:
    _filled(path)
    store = Store(path)
    store.keep_setting("before", 1)
    backup_of(path).replace(path)
    for each in companions(path):
        each.unlink(missing_ok=True)
    store.keep_setting("after", 2)
    store.close()
    again = Store(path)
    assert [again.setting(name) for name in ("theme", "before", "after")] == ["kept", 1, 2]
    again.close()


@posix
def test_a_log_without_its_file_changes_nothing_in_the_backup(path: Path) -> None:
    store = Store(path)
    store.keep_setting("theme", "early")
    log = companions(path)[0].read_bytes()
    store.keep_setting("theme", "late")
    store.close()
    path.unlink()
    companions(path)[0].write_bytes(log)
    again = Store(path)
    assert "the last backup has replaced them" in again.notice
    assert again.setting("theme") == "late"
    again.close()


def _read(store: Store) -> None:
    assert store.setting("setting 7") == WORDS


def _write(store: Store) -> None:
    store.keep_setting("setting 7", WORDS)


def _close(store: Store) -> None:
    store.close()


WORDS = "x" * 500
MANY = 8000
"""How many settings are more than SQLite holds in memory."""


@posix
@pytest.mark.parametrize("use", [_read, _write, _close])
def test_damage_that_sqlite_meets_while_a_file_is_open_is_mended(
    path: Path, use: Callable[[Store], None]
) -> None:
    insert = "INSERT INTO setting VALUES (?, ?)"
    store = Store(path)
    store.write(*((insert, (f"setting {number}", f'"{WORDS}"')) for number in range(MANY)))
    store.close()
    store = Store(path)
    store.keep_setting("setting 0", WORDS)
    content = path.read_bytes()
    path.write_bytes(content[:4096] + _garbage(len(content) - 4096))
    use(store)
    assert "damaged and are set aside" in store.notice
    store.close()
    again = Store(path)
    assert again.notice == ""
    assert all(again.setting(f"setting {number}") == WORDS for number in range(0, MANY, 7))
    again.close()


@posix
def test_a_file_deleted_before_it_is_closed_is_written_again(path: Path) -> None:
    store = Store(path)
    store.keep_setting("theme", "dark")
    path.unlink()
    store.close()
    again = Store(path)
    assert (again.notice, again.setting("theme")) == ("", "dark")
    again.close()


def test_a_failing_backup_leaves_the_last_one(
    path: Path, logged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing_app.store.store_files.BUSY_MS", 1)
    _filled(path)
    before = backup_of(path).read_bytes()
    store = Store(path)
    store.keep_setting("theme", "dark")
    blocker = apsw.Connection(str(path.with_suffix(".lock")))
    blocker.execute("BEGIN EXCLUSIVE")
    store.close()
    assert logged == ["BusyError"]
    blocker.close()
    assert backup_of(path).read_bytes() == before
    again = Store(path)
    assert (again.notice, again.setting("theme")) == ("", "dark")
    again.close()


# -- garbage ----------------------------------------------------------------------------------

DEEP = "[" * 100_000


@pytest.mark.parametrize("value", ["{", "", "NaN", DEEP, "9" * 5000, "\0", '"\ud83d"'[:1]])
def test_no_value_makes_reading_fail(path: Path, value: str) -> None:
    store = Store(path)
    store.write(
        ("INSERT INTO setting VALUES ('theme', ?)", (value,)),
        ("INSERT INTO briefing VALUES ('/a.md', ?, 1, ?)", (value, value)),
        ("INSERT INTO reader VALUES ('/a.md', ?, ?)", (value, value)),
        ("INSERT INTO rating VALUES ('/a.md', '', 'E1', ?)", (value,)),
        ("INSERT INTO rating VALUES ('/a.md', '', 'E2', '{\"m1\": [1], \"m2\": \"C\"}')", ()),
    )
    assert isinstance(store.setting("theme"), float | None)
    assert isinstance(store.place("/a.md"), float | None)
    assert [each.file for each in store.recent()] == ["/a.md"]
    ratings = KeptRatings(store, "/a.md")
    assert ratings.own().letters == {"E2": {"m2": "C"}}
    assert [each.date for each in ratings.others()] == [None]
    store.close()


def test_rows_are_read_on_another_thread(path: Path) -> None:
    sql = "SELECT value FROM setting WHERE name = ?"
    for store in (Store(path), Store(None)):
        store.keep_setting("theme", "dark")
        read = store.reading(sql, "theme")
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(read).result() == [('"dark"',)]
        store.close()
    file = sqlite3.connect(path)
    file.execute("UPDATE setting SET value = CAST(x'22ff22' AS TEXT)")
    file.commit()
    file.close()
    store = Store(path)
    assert store.reading(sql, "theme")() == [('"\ufffd"',)]
    read = store.reading(sql, "theme")
    store.close()
    path.unlink()
    with pytest.raises(FileNotFoundError):
        read()


def test_text_that_is_not_utf_8_does_not_hide_the_rest(path: Path) -> None:
    store = Store(path)
    store.keep_opened("/a.md", "A")
    store.write(
        ("INSERT INTO setting VALUES ('theme', CAST(x'ff' AS TEXT))", ()),
        ("INSERT INTO briefing VALUES ('/b.md', CAST(x'42ff' AS TEXT), 1, NULL)", ()),
        ("INSERT INTO briefing VALUES ('/c.md', 'C', 2, CAST(x'ff' AS TEXT))", ()),
    )
    assert store.setting("theme") is None
    assert store.place("/c.md") is None
    titles = [
        Recent("/a.md", "A"),
        Recent("/c.md", "C"),
        Recent("/b.md", "B\N{REPLACEMENT CHARACTER}"),
    ]
    assert store.recent() == titles
    path.unlink()
    store.keep_opened("/d.md", "D")
    assert store.recent()[1:] == titles
    store.close()


# -- forgetting -------------------------------------------------------------------------------


def _remembering(path: Path) -> Store:
    store = Store(path)
    for file in ("/secret.md", "/other.md"):
        store.keep_opened(file, f"Title of {file}")
        store.keep_place(file, {"text": file})
        KeptRatings(store, file).keep_row("E1", {"m1": "C"})
        KeptRatings(store, file).keep_reader(ReaderRatings(f"Ana {file}", {"E1": {"m1": "I"}}))
    store.close()
    return Store(path)


def _is_found(path: Path, words: bytes) -> list[str]:
    return [each.name for each in path.parent.iterdir() if words in each.read_bytes()]


def test_a_briefing_that_is_forgotten_is_in_no_file(path: Path) -> None:
    store = _remembering(path)
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").rename(path.with_name("state.db.damaged-20260101-000000"))
    assert _is_found(path, b"secret")
    store.forget("/secret.md")
    assert not _is_found(path, b"secret")
    assert store.recent() == [Recent("/other.md", "Title of /other.md")]
    assert store.place("/secret.md") is None
    ratings = KeptRatings(store, "/secret.md")
    assert (ratings.own().letters, ratings.others()) == ({}, ())
    other = KeptRatings(store, "/other.md")
    assert (len(other.own().letters), len(other.others())) == (1, 1)
    assert store.place("/other.md") == {"text": "/other.md"}
    store.close()
    assert not _is_found(path, b"secret")


def test_everything_that_is_forgotten_is_in_no_file(path: Path) -> None:
    _remembering(path).close()
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").rename(path.with_name("state.db.damaged-20260101-000000"))
    store = Store(path)
    store.keep_setting("reader", "Secret Name")
    store.forget_all()
    for words in (b"secret", b"other", b"Secret Name"):
        assert not _is_found(path, words)
    assert (store.recent(), store.setting("reader")) == ([], None)
    store.close()
    assert not _is_found(path, b"secret")


def test_clearing_recent_keeps_the_places(path: Path) -> None:
    store = _remembering(path)
    store.clear_recent()
    assert store.recent() == []
    assert store.place("/secret.md") == {"text": "/secret.md"}
    assert not _is_found(path, b"Title of")
    store.close()


def test_a_file_that_is_sound_is_not_set_aside_for_one_error(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filled(path)
    store = Store(path)
    execute, failed = Database._execute, []

    def fail_once(self: Database, statements: tuple[Statement, ...]) -> None:
        if not failed:
            failed.append(1)
            raise apsw.CorruptError
        execute(self, statements)

    monkeypatch.setattr(Database, "_execute", fail_once)
    store.keep_setting("theme", "again")
    assert (failed, store.notice, store.setting("theme")) == ([1], "", "again")
    store.close()
    assert not _names(path, "damaged")


def test_a_file_that_seems_damaged_twice_is_set_aside(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filled(path)
    store = Store(path)
    execute, failed = Database._execute, []

    def fail_twice(self: Database, statements: tuple[Statement, ...]) -> None:
        if len(failed) < 2:
            failed.append(1)
            raise apsw.CorruptError
        execute(self, statements)

    monkeypatch.setattr(Database, "_execute", fail_twice)
    store.keep_setting("theme", "again")
    assert "set aside" in store.notice
    assert (store.setting("theme"), store.setting("zoom")) == ("again", "kept")
    store.close()


def test_a_file_that_is_gone_is_not_called_damaged(path: Path) -> None:
    assert _is_sound(path)


class _Checked:
    """A connection whose check says that a page could not be got, with this number."""

    def __init__(self, number: int) -> None:
        self._number = number

    def pragma(self, _name: str, _value: object = None) -> str:
        return f"Tree 3 page 3: unable to get the page. error code={self._number}"


def test_a_page_that_the_disk_does_not_give_is_no_damage() -> None:
    with pytest.raises(apsw.IOError):
        schema.check(cast("apsw.Connection", _Checked(266)))
    with pytest.raises(schema.DamagedError):
        schema.check(cast("apsw.Connection", _Checked(11)))


def test_what_was_not_opened_for_long_is_in_no_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _remembering(path).close()
    later = time.time() + 8 * 86_400
    monkeypatch.setattr("time.time", lambda: later)
    store = Store(path)
    store.keep_opened("/other.md", "Again")
    store.clear_recent()
    store.forget_older(9)
    assert KeptRatings(store, "/secret.md").own().letters
    store.forget_older(7)
    assert not _is_found(path, b"secret")
    assert not KeptRatings(store, "/secret.md").own().letters
    assert store.place("/other.md") == {"text": "/other.md"}
    assert KeptRatings(store, "/other.md").own().letters
    store.close()


def test_nothing_is_written_if_nothing_is_old(path: Path) -> None:
    store = _remembering(path)
    aside = path.with_name("state.db.damaged-20260101-000000")
    aside.touch()
    store.forget_older(7)
    assert aside.exists()
    store.close()


def test_what_cannot_be_forgotten_on_disk_is_told(
    path: Path, logged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing_app.store.store_files.BUSY_MS", 1)
    store = _remembering(path)
    blocker = apsw.Connection(str(path.with_suffix(".lock")))
    blocker.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match=f"copies may be left in {path.parent}: another program"):
        store.forget("/secret.md")
    assert store.place("/secret.md") is None
    assert logged == ["BusyError"]
    blocker.close()
    store.forget("/secret.md")
    assert not _is_found(path, b"secret")
    store.close()


def test_what_is_only_in_memory_is_forgotten_there() -> None:
    store = Store(None)
    store.keep_opened("/a.md", "A")
    store.forget("/a.md")
    assert store.recent() == []
    store.keep_setting("theme", "dark")
    store.forget_all()
    assert store.setting("theme") is None
    store.close()


@pytest.mark.parametrize("whole", [True, False])
def test_what_may_be_missing_is_told_only_if_something_may(
    path: Path, monkeypatch: pytest.MonkeyPatch, whole: bool
) -> None:
    _filled(path)
    if not whole:
        path.write_bytes(b"x" * 4096)

    def failing(_store: object, _path: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Store, "_opened", failing)
    store = Store(path)
    assert "are not saved this time" in store.notice
    assert ("may be missing" in store.notice) == (not whole)
    assert store.setting("theme") == "kept"
    store.close()


def test_a_lock_that_the_system_refuses_is_said_in_our_words() -> None:
    words = "another program is using the file"
    assert cause_of(apsw.ProtocolError("locking protocol")) == words
