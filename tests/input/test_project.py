"""Pictures of the version-controlled folder that a text lies in."""

from pathlib import Path

import pytest

from briefing_app.input.opening import open_briefing
from briefing_app.input.project import Project, project_root
from briefing_app.input.reading_process import begin
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
    assert project.name("img/map.png") == ""
    assert project.name("../img/map.png") == "img/map.png"


def test_the_process_that_reads_may_open_the_pictures_of_the_project(text: Path) -> None:
    briefing = begin(str(text)).result()
    assert set(briefing.assets) == {"/img/map.png"}
    assert [problem.code for problem in briefing.problems] == ["image-refused"]
