"""What is read of a backup, and of a file that cannot be written."""

from pathlib import Path

import apsw
import pytest

from briefing_app.store import schema
from briefing_app.store.salvage import pour_backup, salvage
from briefing_app.store.store_files import BUSY_MS, backup_of, connect


def test_a_backup_that_cannot_be_read_now_is_no_backup_that_holds_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "state.db"
    backup_of(path).touch()
    poured: list[object] = []

    def busy(_source: apsw.Connection) -> None:
        raise apsw.BusyError

    monkeypatch.setattr(schema, "check", busy)
    monkeypatch.setattr(schema, "pour", lambda source, _target: poured.append(source))
    with pytest.raises(apsw.BusyError):
        pour_backup(path, apsw.Connection(":memory:"))
    assert not poured
    backup_of(path).unlink()
    assert not pour_backup(path, apsw.Connection(":memory:"))


def test_what_is_only_in_the_log_of_changes_is_read_from_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a disk without room, where SQLite can make no file beside the one that it reads."""
    path = tmp_path / "state.db"
    writing = apsw.Connection(str(path))
    writing.pragma("journal_mode", "wal")
    writing.execute("CREATE TABLE words (word)")
    writing.pragma("wal_checkpoint")
    writing.execute("INSERT INTO words VALUES ('kept')")
    found: list[object] = []

    def pour(source: apsw.Connection, _target: apsw.Connection) -> bool:
        if Path(source.filename) == path:
            raise apsw.CantOpenError
        found.extend(source.execute("SELECT word FROM words"))
        return True

    monkeypatch.setattr(schema, "pour", pour)
    assert salvage(path, apsw.Connection(":memory:"))
    assert found == [("kept",)]
    writing.close()


def test_a_connection_waits_for_others(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    path.touch()
    connection = connect(path)
    assert connection.pragma("busy_timeout") == BUSY_MS
    connection.close()
