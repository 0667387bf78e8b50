"""The index follows the folders of the shelf, and nothing is read twice."""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from briefing_app import shelf_update
from briefing_app.input.confined.shelf_reading import FoundFile
from briefing_app.model.errors import StoreError
from briefing_app.model.shelf.query import Filters, Query
from briefing_app.model.shelf.records import Shelved, Unreadable
from briefing_app.resources import cache_folder
from briefing_app.shelf_update import (
    INDEX,
    Progress,
    forget_index,
    index_folder,
    update,
    without_nested,
)
from briefing_app.store.shelf_index import ShelfIndex
from tests.input.confined.test_shelf_reading import made


@pytest.fixture
def index() -> ShelfIndex:
    return ShelfIndex(None)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were read."""
    names: list[str] = []
    real = shelf_update.read_files

    def noted(
        files: Iterable[FoundFile], folders: Iterable[str]
    ) -> Iterator[tuple[FoundFile, Shelved | Unreadable]]:
        for file, result in real(files, tuple(folders)):
            names.append(Path(file.file).stem)
            yield file, result

    monkeypatch.setattr(shelf_update, "read_files", noted)
    return names


def titles(index: ShelfIndex) -> set[str]:
    return {each.head.title for each in index.search(Query(), Filters(), 100)}


def test_a_comparison_in_another_file_is_followed_too(
    index: ShelfIndex, read: list[str], tmp_path: Path
) -> None:
    made(tmp_path, "plain.md")
    (tmp_path / "a.md").write_text(
        "---\ntitle: A\ncomparison: parts/a.yaml\n---\nWords.\n", "utf-8"
    )
    bundle = tmp_path / "b.textbundle"
    table = "question: Why?\nmotivations: [{id: m, title: %s}]\n"
    for folder in (tmp_path / "parts", bundle, bundle / "parts"):
        folder.mkdir()
    (bundle / "text.md").write_text("---\ntitle: B\ncomparison: parts/a.yaml\n---\n", "utf-8")
    update(index, [str(tmp_path)])
    for changed in (tmp_path / "parts" / "a.yaml", bundle / "parts" / "a.yaml"):
        for motive in ("Fear", "Greedy"):
            read.clear()
            changed.write_text(table % motive, "utf-8")
            update(index, [str(tmp_path)])
            assert read == ["a" if changed.parent.parent == tmp_path else "b"]
            assert motive in index.values("motivation", 10)
    read.clear()
    (tmp_path / "parts" / "a.yaml").unlink()
    update(index, [str(tmp_path)])
    assert read == ["a"]
    read.clear()
    update(index, [str(tmp_path)])
    assert read == []


def test_only_what_is_new_or_changed_is_read(
    index: ShelfIndex, read: list[str], tmp_path: Path
) -> None:
    made(tmp_path, "a.md", "sub/b.md")
    update(index, [str(tmp_path)])
    assert sorted(read) == ["a", "b"]
    made(tmp_path, "c.md")
    (tmp_path / "a.md").write_text("# Other\n\nWords.\n", "utf-8")
    (tmp_path / "sub" / "b.md").unlink()
    read.clear()
    update(index, [str(tmp_path)])
    assert sorted(read) == ["a", "c"]
    assert titles(index) == {"Other", "c"}
    read.clear()
    update(index, [str(tmp_path)])
    assert read == []


def test_the_newest_file_is_read_first(index: ShelfIndex, read: list[str], tmp_path: Path) -> None:
    for time, file in enumerate(made(tmp_path, "b.md", "a.md", "c.md")):
        os.utime(file, (time, time))
    update(index, [str(tmp_path)])
    assert read == ["c", "a", "b"]


def test_progress_is_told(
    index: ShelfIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf_update, "_WRITE_AT_ONCE", 2)
    made(tmp_path, "a.md", "b.md", "c.md")
    told: list[Progress] = []
    update(index, [str(tmp_path)], told.append)
    assert told == [(0, 0), (0, 3), (2, 3), (3, 3)]


def test_what_was_read_stays_when_it_is_cancelled(
    index: ShelfIndex, read: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf_update, "_WRITE_AT_ONCE", 1)
    made(tmp_path, "a.md", "b.md", "c.md")

    def cancel(progress: Progress) -> None:
        if progress.done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        update(index, [str(tmp_path)], cancel)
    assert len(titles(index)) == 2
    read.clear()
    update(index, [str(tmp_path)])
    assert len(read) == 1


def test_what_is_in_a_folder_that_cannot_be_read_stays(index: ShelfIndex, tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    made(shelf, "a.md", "b.md")
    update(index, [str(shelf)])
    away = shelf.rename(tmp_path / "away")
    update(index, [str(shelf)])
    assert titles(index) == {"a", "b"}
    (closed,) = index.unreadable([str(tmp_path)])
    assert closed.file == str(shelf)
    away.rename(shelf)
    (shelf / "b.md").unlink()
    update(index, [str(shelf)])
    assert titles(index) == {"a"}
    assert index.unreadable([str(tmp_path)]) == []


def test_a_file_that_vanishes_is_not_named(
    index: ShelfIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, _here = made(tmp_path, "gone.md", "here.md")
    real = shelf_update.read_files

    def late(*arguments: object) -> object:
        gone.unlink()
        return real(*arguments)

    monkeypatch.setattr(shelf_update, "read_files", late)
    update(index, [str(tmp_path)])
    assert titles(index) == {"here"}
    assert index.unreadable([str(tmp_path)]) == []


def test_a_file_whose_state_is_not_known_is_tried_again(
    index: ShelfIndex, read: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (file,) = made(tmp_path, "a.md")
    found = FoundFile(str(file), "", 0)
    monkeypatch.setattr(shelf_update, "find_files", lambda _folder: [found])
    update(index, [str(tmp_path)])
    update(index, [str(tmp_path)])
    assert read == ["a", "a"]


@pytest.mark.skipif(sys.platform == "win32", reason="paths are others there")
def test_a_folder_in_another_counts_once() -> None:
    assert without_nested(["/b/c", "/a", "/b", "/a/", "/ab", "/b/c/d"]) == ("/a", "/ab", "/b")
    assert without_nested(["/", "/a"]) == ("/",)


def test_the_index_is_in_the_cache_and_can_be_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with index_folder(remembers=True) as folder:
        ShelfIndex(folder / INDEX).close()
    assert folder == cache_folder() == tmp_path / "briefing-app"
    assert (folder / INDEX).exists()
    assert folder.stat().st_mode & 0o077 == 0
    forget_index()
    assert not (folder / INDEX).exists()
    (folder / INDEX / "in").mkdir(parents=True)
    with pytest.raises(StoreError):
        forget_index()


def test_without_memory_the_index_is_gone_in_the_end() -> None:
    with index_folder(remembers=False) as folder:
        ShelfIndex(folder / INDEX).close()
        assert (folder / INDEX).exists()
    assert not folder.exists()


_KILLED = """
import subprocess
import sys
from pathlib import Path
from briefing_app import shelf_update
from briefing_app.store.shelf_index import ShelfIndex
shelf_update._WRITE_AT_ONCE = 4
def told(progress):
    print(progress.done, flush=True)
shelf_update.update(ShelfIndex(Path(sys.argv[1])), [sys.argv[2]], told)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the signal is of other systems")
def test_what_was_read_stays_when_the_process_is_killed(read: list[str], tmp_path: Path) -> None:
    made(tmp_path / "shelf", *(f"{number}.md" for number in range(40)))
    path = tmp_path / "shelf.db"
    command = [sys.executable, "-c", _KILLED, str(path), str(tmp_path / "shelf")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        while int(process.stdout.readline()) < 8:
            pass
        process.kill()
    index = ShelfIndex(path)
    kept = len(titles(index))
    assert kept >= 8
    update(index, [str(tmp_path / "shelf")])
    assert len(titles(index)) == 40
    assert len(read) == 40 - kept


def test_without_a_cache_to_write_to_there_is_an_index_for_the_process_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logged: list[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file" / "cache"))
    with index_folder(remembers=True) as folder:
        ShelfIndex(folder / INDEX).close()
    assert not folder.exists()
    assert logged == ["NotADirectoryError"]


def test_an_index_that_cannot_be_changed_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with index_folder(remembers=True) as folder:
        ShelfIndex(folder / INDEX).close()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with index_folder(remembers=True) as other:
        assert other != folder
