"""What is read of a backup, and of a file that cannot be written."""

from pathlib import Path

import apsw
import pytest

from briefing_app.store import schema
from briefing_app.store.salvage import pour_backup
from briefing_app.store.store_files import backup_of


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
