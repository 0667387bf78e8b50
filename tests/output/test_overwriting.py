"""What a briefing is read from is never written over, whatever name leads to it."""

import os
import shutil
import socket
from pathlib import Path

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import OutputError
from briefing_app.output.files import (
    folder_of,
    refuse_overwriting,
    suggested_name,
    write_whole,
)
from tests.samples import png

TEXT = """\
---
title: The ferry
comparison: tables/ferry.csv
---
It was late ![A field](ferry.png), ![drawn](drawn.svg), ![gone](gone.png).
"""
TABLE = "Id,Evidence,Fog,Engine\nE1,Sight below 200 metres,CC,N\n"
INFO = '{"version": 2}'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a briefing, what it refers to, and something else."""
    root = tmp_path / "work"
    (root / "tables").mkdir(parents=True)
    (root / "ferry.md").write_text(TEXT)
    (root / "tables" / "ferry.csv").write_text(TABLE)
    (root / "ferry.png").write_bytes(png(3, 2))
    (root / "drawn.svg").write_text("<svg/>")
    (root / "other.md").write_text("Something else.")
    return root


@pytest.fixture
def bundle(folder: Path) -> Path:
    """The same as a bundle."""
    root = folder.with_name("ferry.textbundle")
    shutil.copytree(folder, root)
    (root / "ferry.md").rename(root / "text.md")
    (root / "info.json").write_text(INFO)
    return root


def _refused(path: Path, briefing: Briefing) -> str:
    with pytest.raises(OutputError) as caught:
        refuse_overwriting(path, briefing)
    return caught.value.problem.sentence


OWN = ("ferry.md", "tables/ferry.csv", "ferry.png", "drawn.svg", "tables/../ferry.md")


@pytest.mark.parametrize("name", OWN)
def test_the_text_and_what_it_refers_to_are_refused(folder: Path, name: str) -> None:
    briefing = read_briefing(folder / "ferry.md")
    assert _refused(folder / name, briefing) == (
        f"“{Path(name).name}” was not written: the briefing is read from this file or refers to it;"
        " choose another name. Nothing was changed."
    )


@pytest.mark.parametrize("name", OWN)
def test_links_to_them_are_refused(folder: Path, tmp_path: Path, name: str) -> None:
    briefing = read_briefing(folder / "ferry.md")
    (tmp_path / "link").symlink_to(folder / name)
    (tmp_path / "second").symlink_to("link")
    os.link(folder / name, tmp_path / "hard")
    (tmp_path / "way").symlink_to(folder)
    for link in ("link", "second", "hard", f"way/{name}"):
        assert "read from this file" in _refused(tmp_path / link, briefing)


def test_it_is_the_same_by_a_relative_path_and_through_a_link(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "link.md").symlink_to(folder / "ferry.md")
    monkeypatch.chdir(tmp_path)
    for file in ("link.md", "work/ferry.md"):
        briefing = read_briefing(file)
        for name in ("link.md", "./work/ferry.md"):
            assert "read from this file" in _refused(Path(name), briefing)
        monkeypatch.chdir(folder)
        assert "read from this file" in _refused(Path("ferry.md"), briefing)
        monkeypatch.chdir(tmp_path)


def test_other_files_may_be_written(folder: Path) -> None:
    briefing = read_briefing(folder / "ferry.md")
    for name in ("other.md", "new.md", "gone.png", "tables/new.csv", "nowhere/new.csv"):
        refuse_overwriting(folder / name, briefing)


@pytest.mark.parametrize("opened", [".", "text.md"])
def test_nothing_is_written_into_the_bundle(bundle: Path, tmp_path: Path, opened: str) -> None:
    briefing = read_briefing(bundle / opened)
    (tmp_path / "way").symlink_to(bundle / "tables")
    assert "read from this file" in _refused(bundle / "text.md", briefing)
    os.link(bundle / "text.md", tmp_path / "hard.md")
    assert "read from this file" in _refused(tmp_path / "hard.md", briefing)
    for path in (bundle / "other.md", bundle / "new.pdf", tmp_path / "way" / "new.csv"):
        assert "inside the briefing" in _refused(path, briefing)
    refuse_overwriting(tmp_path / "ferry.pdf", briefing)


def test_a_pack_is_refused(bundle: Path, tmp_path: Path) -> None:
    pack = Path(shutil.make_archive(str(tmp_path / "ferry"), "zip", bundle))
    briefing = read_briefing(pack)
    assert "read from this file" in _refused(pack, briefing)
    assert (folder_of(briefing), suggested_name(briefing, ".zip")) == (
        tmp_path, "ferry-comparison.zip",
    )  # fmt: skip


def test_what_is_no_ordinary_file_is_refused(folder: Path, sample: Briefing) -> None:
    os.mkfifo(folder / "pipe.html")
    (folder / "device.html").symlink_to("/dev/null")
    (folder / "folder.html").mkdir()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(folder / "socket.html"))
        for name in ("pipe.html", "device.html", "socket.html"):
            assert "a pipe, a socket or a device" in _refused(folder / name, sample)
            with pytest.raises(OutputError, match="a pipe, a socket or a device"):
                write_whole(folder / name, b"new")
    assert "a folder with this name" in _refused(folder / "folder.html", sample)
    assert "no such folder" in _refused(folder / "ferry.md" / "new.html", sample)


def test_the_suggested_name_is_none_of_the_briefing_s_own(folder: Path, bundle: Path) -> None:
    briefing = read_briefing(folder / "ferry.md")
    assert folder_of(briefing) == folder
    names = {each: suggested_name(briefing, each) for each in (".pdf", ".md", ".png", ".csv")}
    assert names == {
        ".pdf": "ferry.pdf", ".md": "ferry-comparison.md", ".png": "ferry-comparison.png",
        ".csv": "ferry.csv",
    }  # fmt: skip
    os.link(folder / "ferry.md", folder / "ferry-comparison.md")
    assert suggested_name(briefing, ".md") == "ferry-comparison-2.md"
    for opened in (bundle, bundle / "text.md"):
        inside = read_briefing(opened)
        assert folder_of(inside) == bundle.parent
        assert suggested_name(inside, ".md") == "ferry.md"


def test_a_briefing_made_by_hand_lies_where_its_file_says(sample: Briefing) -> None:
    assert folder_of(sample) == Path(sample.file).absolute().parent
    assert suggested_name(sample, ".md") == f"{Path(sample.file).stem}.md"
