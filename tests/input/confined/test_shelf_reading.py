"""The briefings of a shelf are found without following links, and read many at a time."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.input.confined import shelf_jobs, shelf_reading
from briefing_app.input.confined.shelf_reading import FoundFile, find_files, read_files
from briefing_app.model.errors import BriefingError
from briefing_app.model.shelf.records import Shelved, Unreadable
from briefing_app.processes.helper import Helper, OverLimitError, start_server, stop_server
from briefing_app.processes.work import Work

TEXT = "---\ntitle: {title}\n---\n# One\n\nSome *words*.\n"


def made(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT.format(title=ascii(path.stem)[1:-1]), "utf-8")
    return paths


def names(folder: Path) -> list[str]:
    found = find_files(str(folder))
    return [os.path.relpath(each.file, folder) for each in found if isinstance(each, FoundFile)]


def unreadable(folder: Path) -> list[Unreadable]:
    return [each for each in find_files(str(folder)) if isinstance(each, Unreadable)]


def read(folder: Path) -> dict[str, Shelved | Unreadable]:
    found = [each for each in find_files(str(folder)) if isinstance(each, FoundFile)]
    return {Path(file.file).stem: each for file, each in read_files(found, [str(folder)])}


def test_briefings_are_found_by_their_names(tmp_path: Path) -> None:
    made(tmp_path, "b.md", "a.MARKDOWN", "c/d.briefing", "c/e.textpack", "f.textbundle/text.md",
         "no.txt", ".hidden/g.md", "c/.h.md", "info.json")  # fmt: skip
    assert names(tmp_path) == [
        "a.MARKDOWN", "b.md", "f.textbundle", "c/.h.md", "c/d.briefing", "c/e.textpack",
    ]  # fmt: skip


def test_a_stamp_tells_states_apart(tmp_path: Path) -> None:
    bundle, file = tmp_path / "f.textbundle", *made(tmp_path, "a.md")
    made(bundle, "text.md")
    before = {each.file: each for each in find_files(str(tmp_path))}
    file.write_text("other", "utf-8")
    (bundle / "matrix.csv").write_text("a,b", "utf-8")
    after = {each.file: each for each in find_files(str(tmp_path))}
    assert before.keys() == after.keys()
    assert not set(before.values()) & set(after.values())


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_are_not_followed(tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    made(tmp_path, "outside.md")
    made(shelf, "a.md")
    (shelf / "circle").symlink_to(shelf)
    (shelf / "up").symlink_to(tmp_path)
    (shelf / "b.md").symlink_to(tmp_path / "outside.md")
    (shelf / "c.textbundle").symlink_to(tmp_path)
    (shelf / "gone.md").symlink_to("nowhere")
    assert names(shelf) == ["a.md"]


def test_a_folder_in_itself_is_looked_into_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a system shows it that has mounted a folder in itself."""
    made(tmp_path, "a.md", "sub/b.md")
    same = tmp_path.stat()
    monkeypatch.setattr(shelf_reading.os, "stat", lambda _path: same)
    assert names(tmp_path) == ["a.md"]


def test_folders_are_looked_into_so_deep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf_reading, "SHELF_DEPTH", 1)
    made(tmp_path, "a.md", "b/c.md", "b/d/e.md")
    assert names(tmp_path) == ["a.md", "b/c.md"]
    (deep,) = unreadable(tmp_path)
    assert deep.file == str(tmp_path / "b" / "d")
    assert "folders deep" in deep.reason


def test_so_many_files_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf_reading, "SHELF_FILES", 1)
    made(tmp_path, "a.md", "b.md")
    assert names(tmp_path) == ["a.md"]
    assert "more than 1 files" in unreadable(tmp_path)[0].reason


def test_a_folder_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (found,) = find_files(str(tmp_path / "missing"))
    assert found == Unreadable(
        str(tmp_path / "missing"),
        "The folder cannot be read: there is no such file or folder.",
    )


class _Entry:
    """An entry whose file goes, or cannot be looked at, while the folder is listed."""

    def __init__(self, path: Path) -> None:
        self.path, self.name = str(path), path.name

    def is_dir(self, *, follow_symlinks: bool) -> bool:
        assert not follow_symlinks
        if self.name.startswith("odd"):
            raise PermissionError
        return False

    def is_file(self, *, follow_symlinks: bool) -> bool:
        assert not follow_symlinks
        return True

    def stat(self, *, follow_symlinks: bool) -> os.stat_result:
        raise PermissionError(follow_symlinks)


class _Listed(list[_Entry]):
    def __enter__(self) -> Iterator[_Entry]:
        return iter(self)

    def __exit__(self, *_: object) -> None:
        """Nothing is open."""


def test_files_may_go_or_close_while_they_are_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (closed,) = made(tmp_path, "closed.md")
    entries = _Listed(_Entry(each) for each in (closed, tmp_path / "gone.md", tmp_path / "odd"))
    monkeypatch.setattr(shelf_reading.os, "scandir", lambda _path: entries)
    assert list(find_files(str(tmp_path))) == [FoundFile(str(closed), "", 0)]


def test_many_are_read_and_the_unreadable_named(tmp_path: Path) -> None:
    made(tmp_path, *(f"b{number}.md" for number in range(40)))
    (tmp_path / "bad.md").write_bytes(b"\x89PNG\r\n\x1a\n\0")
    results = read(tmp_path)
    assert len(results) == 41
    reasons = {name: each for name, each in results.items() if isinstance(each, Unreadable)}
    assert reasons == {
        "bad": Unreadable(str(tmp_path / "bad.md"), "This is a PNG picture, not text.")
    }
    assert isinstance(results["b7"], Shelved)
    assert results["b7"].head.title == "b7"


def test_small_files_share_a_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[Helper] = []

    class _Counted(Helper):
        def __init__(self, work: Work) -> None:
            super().__init__(work)
            begun.append(self)

    monkeypatch.setattr(shelf_reading, "Helper", _Counted)
    made(tmp_path, *(f"{number}.md" for number in range(40)))
    assert all(isinstance(each, Shelved) for each in read(tmp_path).values())
    assert 0 < len(begun) <= shelf_reading._PROCESSES


def test_a_large_file_is_read_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf_reading, "SHELF_ALONE_BYTES", 100)
    small, large = made(tmp_path, "small.md", "large.md")
    large.write_text(TEXT.format(title="Large") + "words " * 100, "utf-8")
    assert {name: each.head.title for name, each in read(tmp_path).items()} == {
        "large": "Large", "small": "small",
    }  # fmt: skip
    assert small.exists()


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("hung", "The file cannot be read: it takes more than 2 GiB of memory"),
        ("faulty", "The program has a fault (ZeroDivisionError"),
        ("lying", "The program has a fault (Shelved"),
        ("short", "The program has a fault (a batch"),
    ],
)
def test_a_hostile_file_costs_itself_only(
    name: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf_reading, "_JOB", "tests.input.shelf_hanging:read_batch")
    made(tmp_path, *(f"{each}.md" for each in "abcdefghijklmnopqrst"), f"{name}.md", "zz.md")
    results = read(tmp_path)
    assert len(results) == 22
    bad = {each: found for each, found in results.items() if isinstance(found, Unreadable)}
    assert list(bad) == [name]
    assert bad[name].reason.startswith(reason)


@pytest.mark.usefixtures("real_processes")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the server is for Linux")
def test_a_process_that_dies_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf_reading, "_JOB", "tests.input.shelf_hanging:read_batch")
    # The first batch of its process, which has been asked for another one by then.
    made(tmp_path, *(f"n{number}.md" for number in range(80)), "dead.md", "\udcff.md")
    start_server(["briefing_app.input.confined.shelf_jobs"], "")
    try:
        results = read(tmp_path)
    finally:
        stop_server()
    bad = [each for each, found in results.items() if isinstance(found, Unreadable)]
    assert bad == ["dead"]
    assert len(results) == 82


def test_cancelling_ends_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "a.md")

    def cancelled(_helper: Helper) -> None:
        raise OverLimitError("cancelled")

    monkeypatch.setattr(Helper, "answer", cancelled)
    with pytest.raises(OverLimitError):
        read(tmp_path)
    monkeypatch.setattr(shelf_reading, "SHELF_ALONE_BYTES", 1)
    with pytest.raises(OverLimitError):
        read(tmp_path)


def test_cancelling_ends_a_file_that_is_read_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, "a.md")
    answers = iter((OverLimitError("memory"), OverLimitError("cancelled")))

    def ended(_helper: Helper) -> None:
        raise next(answers)

    monkeypatch.setattr(Helper, "answer", ended)
    with pytest.raises(OverLimitError, match="cancelled"):
        read(tmp_path)


def test_without_a_process_nothing_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "a.md")

    def refused(*_: object) -> None:
        raise OSError(11, "Try again")

    monkeypatch.setattr(shelf_reading, "Helper", refused)
    with pytest.raises(BriefingError, match="too many programs are running"):
        read(tmp_path)


def test_a_request_is_a_list() -> None:
    with pytest.raises(ValueError, match="not a request"):
        shelf_jobs.read_batch("a.md", ())
