"""The reader's data under real faults: several processes, kills, failing disks, full disks."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from briefing_app.model.errors import StoreError
from briefing_app.model.notes.records import Anchor, Note
from briefing_app.store.kept_notes import KeptNotes
from briefing_app.store.state import Store
from briefing_app.store.store_files import backup_of, companions, partial_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="faults are injected on POSIX")

WORKER = [sys.executable, str(Path(__file__).with_name("store_worker.py"))]
ROOT = Path(__file__).parents[2]
SECONDS = 300


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.db"


def _start(name: str, count: int, *before: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [*before, *WORKER, name, str(count)],
        env=os.environ | {"PYTHONPATH": str(ROOT)}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip


def _run(path: Path, count: int, *before: str) -> dict[str, Any]:
    """Let a process work on a store to its end; return what it printed, or nothing if it died."""
    with _start("number", count, *before) as process:
        out, _ = process.communicate(f"{path}\n".encode(), SECONDS)
    return json.loads(out) if out else {}


def _kept(path: Path, base: object = "B") -> None:
    store = Store(path)
    store.keep_setting("base", base)
    store.close()


def _last_told(path: Path) -> int:
    told = path.with_name(f"{path.name}.told")
    return max(map(int, told.read_text().split()), default=0) if told.exists() else 0


def _fresh(_path: Path) -> None:
    """Leave the profile as it is: there is none."""


# -- several processes ------------------------------------------------------------------------


@pytest.mark.parametrize("prepare", [_fresh, _kept])
def test_processes_that_start_at_the_same_instant_all_keep_everything(
    tmp_path: Path, prepare: Callable[[Path], None]
) -> None:
    paths = [tmp_path / str(number) / "state.db" for number in range(8)]
    for path in paths:
        path.parent.mkdir()
        prepare(path)
    names = ("one", "two", "three")
    with ExitStack() as stack:
        processes = [stack.enter_context(_start(name, 2)) for name in names]
        for path in paths:
            for process in processes:
                assert process.stdin is not None
                process.stdin.write(f"{path}\n".encode())
                process.stdin.flush()
            for process in processes:
                assert process.stdout is not None
                answer = json.loads(process.stdout.readline())
                assert (answer["notice"], answer["told"], answer["failed"]) == ("", 2, [])
            store = Store(path)
            assert [store.setting(name) for name in names] == [2, 2, 2]
            store.close()
            assert not [each for each in path.parent.iterdir() if "damaged" in each.name]
        for process in processes:
            process.communicate(timeout=SECONDS)


def test_a_newer_version_that_upgrades_the_file_while_it_is_open_is_noticed(path: Path) -> None:
    store = Store(path)
    store.keep_setting("base", "B")
    upgrade = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('PRAGMA user_version=99')"
    subprocess.run([sys.executable, "-c", upgrade, str(path)], check=True)
    with pytest.raises(StoreError, match="newer version"):
        store.keep_setting("base", "C")
    assert "newer" in store.notice
    assert store.setting("base") == "C"
    store.close()
    again = Store(path)
    assert "newer" in again.notice
    assert again.setting("base") == "B"
    again.close()


# -- kills ------------------------------------------------------------------------------------


def _is_traceable() -> bool:
    """Return whether strace is there and may watch a process."""
    strace = shutil.which("strace")
    if strace is None:
        return False
    return subprocess.run([strace, "-o", os.devnull, "true"], check=False).returncode == 0


traced = pytest.mark.skipif(not _is_traceable(), reason="there is no strace, or it may not trace")


def _inject(path: Path, call: str, fault: str, when: str) -> list[str]:
    """Return the command that makes calls on the files of the store fail, counted from 1."""
    files = [
        path, *companions(path), partial_of(path), *companions(partial_of(path)),
        backup_of(path), partial_of(backup_of(path)), path.with_suffix(".lock"), path.parent,
    ]  # fmt: skip
    watched = [word for file in files for word in ("-P", str(file))]
    return [
        "strace", "-f", "-qq", "-o", os.devnull, *watched,
        "-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={when}",
    ]  # fmt: skip


@traced
@pytest.mark.parametrize("call", ["pwrite64", "fdatasync", "?link,?linkat", "?unlink,?unlinkat"])
@pytest.mark.parametrize("when", [1, 2, 5])
def test_a_kill_at_the_first_start_is_no_damage(path: Path, call: str, when: int) -> None:
    _run(path, 3, *_inject(path, call, "signal=SIGKILL", str(when)))
    told = _last_told(path)
    store = Store(path)
    assert store.notice == ""
    assert (store.setting("number") or 0) >= told  # type: ignore[operator]
    store.keep_setting("after", 1)
    store.close()
    assert not [each for each in path.parent.iterdir() if "damaged" in each.name]
    assert not [each for each in path.parent.iterdir() if "partial" in each.name]


def test_nothing_acknowledged_is_lost_by_kills(path: Path) -> None:
    for acknowledged in (1, 4, 9, 16):
        path.with_name(f"{path.name}.told").unlink(missing_ok=True)
        with _start("number", 10_000) as process:
            assert process.stdin is not None
            process.stdin.write(f"{path}\n".encode())
            process.stdin.flush()
            while _last_told(path) < acknowledged:
                assert process.poll() is None
            os.kill(process.pid, signal.SIGKILL)
        told = _last_told(path)
        store = Store(path)
        assert store.notice == ""
        assert store.setting("number") in (told, told + 1)
        store.close()


def test_what_a_killed_process_was_making_is_removed(path: Path) -> None:
    _kept(path)
    for target in (path, backup_of(path)):
        for file in (partial_of(target), *companions(partial_of(target))):
            file.write_bytes(b"half")
    store = Store(path)
    assert (store.notice, store.setting("base")) == ("", "B")
    store.close()
    assert not [each for each in path.parent.iterdir() if "partial" in each.name]


# -- failing disks ----------------------------------------------------------------------------


@traced
@pytest.mark.parametrize(
    ("call", "when"),
    [
        ("pread64", "1+"), ("pread64", "5+"), ("pread64", "7+"), ("pread64", "13"),
        ("pread64", "14"), ("read", "1+"),
        ("pwrite64", "3"), ("pwrite64", "9+"), ("fdatasync", "1"), ("fdatasync", "5+"),
        ("fsync", "1+"), ("ftruncate", "1+"), ("openat", "3"), ("openat", "8+"),
        ("?unlink,?unlinkat", "1+"), ("?rename,?renameat2", "1+"),
    ],
)  # fmt: skip
def test_an_error_of_the_disk_is_no_damage_and_costs_nothing(
    path: Path, call: str, when: str
) -> None:
    _kept(path)
    answer = _run(path, 12, *_inject(path, call, "error=EIO", when))
    assert answer["base"] == "B"
    assert "damaged" not in answer["notice"]
    assert all("the disk reports an error" in each for each in answer["failed"])
    assert not answer["notice"] or "the disk reports an error" in answer["notice"]
    assert not [each for each in path.parent.iterdir() if "damaged" in each.name]
    store = Store(path)
    assert (store.notice, store.setting("base")) == ("", "B")
    assert (store.setting("number") or 0) >= answer["told"]
    store.close()


@traced
def test_a_backup_that_cannot_be_read_now_is_not_given_up(path: Path) -> None:
    _kept(path)
    path.unlink()
    answer = _run(path, 1, *_inject(path, "pread64", "error=EIO", "1+"))
    assert answer["failed"] == ["Not saved: the disk reports an error."]
    store = Store(path)
    assert store.notice == "The saved settings were missing; the last backup has replaced them."
    assert store.setting("base") == "B"
    store.close()


@traced
@pytest.mark.parametrize(
    ("error", "words"),
    [("ENOSPC", "the disk is full"), ("EDQUOT", "your share of the disk is used up")],
)
def test_a_full_disk_is_named_as_the_cause(path: Path, error: str, words: str) -> None:
    _kept(path)
    answer = _run(path, 12, *_inject(path, "pwrite64", f"error={error}", "9+"))
    assert answer["failed"] in (["Not saved: the disk is full."], [f"Not saved: {words}."])
    assert answer["base"] == "B"


# -- full and read-only disks -----------------------------------------------------------------


def _mount(*options: str) -> bool:
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        return False
    done = subprocess.run([mount, *options], capture_output=True, check=False)
    return done.returncode == 0


@pytest.fixture
def disk() -> Iterator[Path]:
    """A disk of 512 KB. It can be taken away at the end only if every file in it is closed.

    A run that is killed cannot unmount it, so it is not in the folder that pytest clears later.
    """
    with tempfile.TemporaryDirectory(prefix="briefing-disk-") as folder:
        if not _mount("-t", "tmpfs", "-o", "size=512k", "tmpfs", folder):
            pytest.skip("disks can only be mounted as root")
        yield Path(folder)
        subprocess.run(["umount", folder], check=True)


def _fill(folder: Path) -> Path:
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 4096):
                pass
        except OSError:
            pass
    return filler


def _keep_much(store: Store) -> None:
    for number in range(200):
        store.keep_setting(f"long {number}", "x" * 3000)


def test_a_disk_that_fills_up_keeps_what_was_told(disk: Path) -> None:
    path = disk / "state.db"
    store = Store(path)
    store.keep_setting("base", "B")
    filler = _fill(disk)
    with pytest.raises(StoreError, match=r"Not saved: the disk is full\."):
        _keep_much(store)
    kept = [each for each in range(200) if store.setting(f"long {each}") is not None]
    assert store.setting("base") == "B"
    filler.unlink()
    store.keep_setting("after", 1)
    store.close()
    again = Store(path)
    assert (again.notice, again.setting("base"), again.setting("after")) == ("", "B", 1)
    assert all(again.setting(f"long {number}") is not None for number in kept)
    again.close()


def test_a_full_disk_takes_no_note_and_loses_none(disk: Path) -> None:
    path = disk / "state.db"
    store = Store(path)
    notes = KeptNotes(store, "/a.md")
    first = Note("first", Anchor("words"), words="one")
    notes.change([first])
    filler = _fill(disk)
    many = [Note(str(number), Anchor("x" * 3000), words="two") for number in range(200)]
    with pytest.raises(StoreError, match=r"Not saved: the disk is full\."):
        notes.change([*many, first._replace(words="changed")])
    assert notes.all() == (first,)
    other = Store(path)
    assert KeptNotes(other, "/a.md").all() == (first,)
    other.close()
    filler.unlink()
    notes.change([first._replace(words="later")])
    store.close()
    again = Store(path)
    assert {each.words for each in KeptNotes(again, "/a.md").all()} >= {"later"}
    again.close()


def test_notes_on_a_read_only_disk_are_shown_and_not_changed(disk: Path) -> None:
    path = disk / "state.db"
    store = Store(path)
    first = Note("first", Anchor("words"), words="one")
    KeptNotes(store, "/a.md", "id").change([first])
    store.close()
    assert _mount("-o", "remount,ro", str(disk))
    store = Store(path)
    # Those of an earlier edition, too, which would go over to this one.
    notes = KeptNotes(store, "/b.md", "id")
    assert notes.all() == (first,)
    with pytest.raises(StoreError, match=r"Not saved: the disk is read-only\."):
        notes.change([], [first])
    store.close()
    again = Store(path)
    assert KeptNotes(again, "/a.md", "id").all() == (first,)
    again.close()
    assert _mount("-o", "remount,rw", str(disk))


def test_a_first_start_on_a_full_disk_works_in_memory_and_says_so(disk: Path) -> None:
    path = disk / "state.db"
    filler = _fill(disk)
    store = Store(path)
    assert store.notice == (
        "Settings, reading positions, ratings and notes are not saved this time: the disk is full."
    )
    with pytest.raises(StoreError, match=r"Not saved: the disk is full\."):
        store.keep_setting("base", "B")
    assert store.setting("base") == "B"
    store.close()
    filler.unlink()
    _kept(path)
    again = Store(path)
    assert (again.notice, again.setting("base")) == ("", "B")
    again.close()


def test_damage_on_a_full_disk_leaves_file_and_backup_alone(disk: Path) -> None:
    path = disk / "state.db"
    _kept(path)
    os.truncate(path, 5000)
    before = path.read_bytes()
    filler = _fill(disk)
    store = Store(path)
    assert "the disk is full" in store.notice
    assert store.setting("base") == "B"
    store.close()
    assert path.read_bytes() == before
    filler.unlink()
    again = Store(path)
    assert "the last backup has replaced them" in again.notice
    assert again.setting("base") == "B"
    again.close()


@pytest.mark.parametrize("orderly", [True, False])
def test_a_read_only_disk_is_read_whole(disk: Path, tmp_path: Path, orderly: bool) -> None:
    path = disk / "state.db"
    _kept(path)
    writing = Store(path)
    writing.keep_setting("late", 1)
    if orderly:
        writing.close()
    else:  # as a kill leaves it, with the log of changes
        shutil.copytree(disk, tmp_path / "copy")
        writing.close()
        shutil.copytree(tmp_path / "copy", disk, dirs_exist_ok=True)
        companions(path)[1].unlink()
    assert _mount("-o", "remount,ro", str(disk))
    store = Store(path)
    assert "read-only" in store.notice
    assert (store.setting("base"), store.setting("late")) == ("B", 1)
    with pytest.raises(StoreError, match=r"Not saved: the disk is read-only\."):
        store.keep_setting("late", 2)
    assert store.setting("late") == 2
    store.close()
    assert _mount("-o", "remount,rw", str(disk))
