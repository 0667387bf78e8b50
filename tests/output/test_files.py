"""A file is written whole or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest

from briefing_app.model.errors import OutputError
from briefing_app.output import files
from briefing_app.output.files import refuse_exporting, write_all, write_whole
from briefing_app.policy import Policy


def _refuse(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def failing(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", failing)


def test_writes_a_new_file_with_the_usual_permissions(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.write_bytes(b"")
    write_whole(tmp_path / "new.pdf", b"whole")
    assert (tmp_path / "new.pdf").read_bytes() == b"whole"
    assert (tmp_path / "new.pdf").stat().st_mode == usual.stat().st_mode


def test_replaces_a_file_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "old.pdf"
    path.write_bytes(b"old, and longer than the new")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_writes_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_whole(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EIO, "the disk reports an error"),
    ],
)
def test_a_failure_keeps_the_old_file_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str, logged: list[str]
) -> None:
    path = tmp_path / "kept.pdf"
    path.write_bytes(b"old")
    _refuse(monkeypatch, number)
    with pytest.raises(OutputError) as caught:
        write_whole(path, b"new")
    assert caught.value.problem.sentence == (
        f"“kept.pdf” was not written: {words}. Nothing was changed."
    )
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["kept.pdf"]
    assert logged == ["writing", "OSError"]


def test_of_several_files_none_is_written_if_one_cannot_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    second.write_bytes(b"old")
    write = os.fsync

    def full(handle: int) -> None:
        if os.fstat(handle).st_size > 5:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        write(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match=r"“second\.pdf” was not written: the disk is full"):
        write_all({first: b"short", second: b"longer"})
    assert [each.name for each in tmp_path.iterdir()] == ["second.pdf"]
    assert second.read_bytes() == b"old"
    write_all({first: b"short", second: b"also"})
    assert (first.read_bytes(), second.read_bytes()) == (b"short", b"also")


def test_a_signal_while_it_is_written_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(_handle: int) -> None:
        raise SystemExit

    path = tmp_path / "kept.pdf"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", ended)
    with pytest.raises(SystemExit):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["kept.pdf"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="there is no such folder"):
        write_whole(tmp_path / "nowhere" / "new.pdf", b"x")


def test_a_folder_of_that_name(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError, match="there is a folder with this name"):
        write_whole(tmp_path / "folder", b"x")
    assert [each.name for each in tmp_path.iterdir()] == ["folder"]


def test_a_file_marked_as_read_only_stays(tmp_path: Path) -> None:
    path = tmp_path / "kept.pdf"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(OutputError, match="you have no permission to write there"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["kept.pdf"]


def test_a_file_that_appears_meanwhile_is_kept_unless_it_may_be_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.pdf"
    synced = os.fsync

    def another_is_quicker(handle: int) -> None:
        synced(handle)
        out.write_bytes(b"another")

    write_whole(out, b"first", replace=False)
    assert out.read_bytes() == b"first"
    out.unlink()
    monkeypatch.setattr(os, "fsync", another_is_quicker)
    with pytest.raises(OutputError, match="--no-clobber keeps it"):
        write_whole(out, b"whole", replace=False)
    assert out.read_bytes() == b"another"
    assert [each.name for each in tmp_path.iterdir()] == ["out.pdf"]


def test_the_bytes_and_then_the_name_reach_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bool] = []
    monkeypatch.setattr(
        os, "fsync", lambda handle: synced.append(stat.S_ISDIR(os.fstat(handle).st_mode))
    )
    write_whole(tmp_path / "new.pdf", b"whole")
    assert synced == [False, True]


def test_systems_that_cannot_sync_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "O_DIRECTORY")
    write_whole(tmp_path / "new.pdf", b"whole")
    assert (tmp_path / "new.pdf").read_bytes() == b"whole"


def test_a_folder_that_refuses_to_sync_does_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced = os.fsync

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "not a folder")
        synced(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    write_whole(tmp_path / "new.pdf", b"whole")
    assert (tmp_path / "new.pdf").read_bytes() == b"whole"


def test_a_computer_that_may_not_export_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_exporting(Path("a.pdf"))
    monkeypatch.setattr(files, "policy", lambda: Policy(frozenset({"export"})))
    with pytest.raises(OutputError, match=r"a\.pdf"):
        refuse_exporting(Path("a.pdf"))
