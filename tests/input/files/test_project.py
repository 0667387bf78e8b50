"""Pictures of the version-controlled folder that a text lies in."""

import os
from pathlib import Path

import pytest

from briefing_app.input.confined.reading_process import begin
from briefing_app.input.files.opening import open_briefing
from briefing_app.input.files.project import Project, project_root
from briefing_app.input.reading import read_briefing
from briefing_app.model.errors import RefusedError
from tests.samples import png


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """Return a text two folders down in a project with pictures."""
    root = tmp_path / "project"
    (root / "docs" / "deep").mkdir(parents=True)
    (root / ".git").mkdir()
    (root / "img").mkdir()
    for path in (root / "img" / "map.png", root / ".git" / "map.png", tmp_path / "map.png"):
        path.write_bytes(png(4, 3))
    text = root / "docs" / "deep" / "a.md"
    text.write_text("![a](../../img/map.png) ![b](/img/map.png) ![c](../../../map.png)", "utf-8")
    return text


def test_a_picture_beside_the_folder_of_the_text_is_shown(text: Path) -> None:
    with open_briefing(text) as opened:
        pictures = [
            opened.image(each)
            for each in ("../../img/map.png", "/img/map.png", "../../img/./%6dap.png")
        ]
        own = opened.own_files
    assert {each.name for each in pictures} == {"/img/map.png"}
    assert str(text.parents[2] / "img" / "map.png") in own


@pytest.mark.parametrize(
    "source",
    ["../../../map.png", "../../.git/map.png", "/.git/map.png", "//img/map.png", "/", "../.."],
)
def test_nothing_outside_the_project_is_read(text: Path, source: str) -> None:
    with open_briefing(text) as opened, pytest.raises(RefusedError):
        opened.image(source)


def test_links_are_not_followed_and_what_is_missing_is_refused(text: Path) -> None:
    (text.parents[2] / "img" / "link.png").symlink_to(text.parents[3] / "map.png")
    with open_briefing(text) as opened:
        with pytest.raises(RefusedError, match="links are not followed"):
            opened.image("/img/link.png")
        with pytest.raises(RefusedError, match="absolute path"):
            opened.image("/img/none.png")


def test_without_version_control_only_the_folder_of_the_text_is_read(text: Path) -> None:
    (text.parents[2] / ".git" / "map.png").unlink()
    (text.parents[2] / ".git").rmdir()
    with open_briefing(text) as opened, pytest.raises(RefusedError, match="absolute path"):
        opened.image("/img/map.png")


def test_a_home_folder_is_no_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "Downloads").mkdir()
    assert project_root(tmp_path / "Downloads") == tmp_path
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert project_root(tmp_path / "Downloads") is None


def test_a_name_within_the_folder_is_not_looked_for_elsewhere(tmp_path: Path) -> None:
    project = Project(tmp_path, tmp_path / "docs")
    assert project.path_of("img/map.png") == ""
    assert project.path_of("../img/map.png") == "img/map.png"


def test_the_process_that_reads_may_open_the_pictures_of_the_project(text: Path) -> None:
    briefing = begin(str(text)).result()
    assert set(briefing.assets) == {"/img/map.png"}
    assert [problem.code for problem in briefing.problems] == ["image-outside"]


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    """Return a folder of pictures beside that of a text, and beside others."""
    for name in ("maps/deep/a.png", "maps/b.png", "other/c.png", "texts/maps/own.png"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png(4, 3))
    (tmp_path / "maps" / "link.png").symlink_to(tmp_path / "other" / "c.png")
    return tmp_path / "maps"


@pytest.fixture
def beside(tmp_path: Path, chosen: Path) -> Path:
    return tmp_path / "texts" / "a.md"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("../maps/deep/a.png", "../maps/deep/a.png"),
        ("../maps/./deep/../%62.png", "../maps/b.png"),
        ("../texts/../maps/b.png", "../maps/b.png"),
        ("/b.png", "../maps/b.png"),
        ("/deep/a.png", "../maps/deep/a.png"),
        ("{}/b.png", "../maps/b.png"),
        ("maps/own.png", "maps/own.png"),
    ],
)
def test_pictures_of_a_folder_that_the_reader_has_chosen_are_shown(
    chosen: Path, beside: Path, source: str, name: str
) -> None:
    source = source.format(chosen)
    beside.write_text(f"![a]({source})", "utf-8")
    with open_briefing(beside, str(chosen)) as opened:
        assert opened.image(source).name == name
        assert os.path.normpath(beside.parent / name) in map(os.path.normpath, opened.own_files)
    with open_briefing(beside) as opened:
        if name.startswith(".."):
            with pytest.raises(RefusedError):
                opened.image(source)


@pytest.mark.parametrize(
    "source", ["../other/c.png", "../maps/../other/c.png", "../maps", "..", "/", "//maps/b.png",
               "../maps/link.png", "/link.png", "/../other/c.png", "/gone.png", "../maps\\b.png",
               "../maps/b.png\0"]
)  # fmt: skip
def test_nothing_beside_the_chosen_folder_is_read(chosen: Path, beside: Path, source: str) -> None:
    beside.write_text("Text.", "utf-8")
    with open_briefing(beside, str(chosen)) as opened, pytest.raises(RefusedError):
        opened.image(source)


def test_a_chosen_folder_adds_to_the_project(text: Path, tmp_path: Path) -> None:
    text.write_text("![a](/img/map.png) ![b](../../../maps/map.png)", "utf-8")
    (tmp_path / "maps").mkdir()
    (tmp_path / "maps" / "map.png").write_bytes(png(4, 3))
    briefing = read_briefing(text, pictures=str(tmp_path / "maps"))
    assert set(briefing.assets) == {"/img/map.png", "../maps/map.png"}


@pytest.mark.usefixtures("real_processes")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")
def test_the_process_that_reads_may_open_the_chosen_folder(chosen: Path, beside: Path) -> None:
    beside.write_text("![b](../maps/b.png) ![c](../other/c.png)", "utf-8")
    briefing = begin(str(beside), pictures=f"{chosen}/../maps").result()
    assert set(briefing.assets) == {"../maps/b.png"}
    assert [problem.code for problem in briefing.problems] == ["image-outside"]
