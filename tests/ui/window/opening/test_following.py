"""A file on disk is followed, however another comes into its place."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from briefing_app.input.confined import reading_process
from briefing_app.input.confined.reading_process import Reading
from briefing_app.model.errors import BriefingError
from briefing_app.ui.window.opening.opener import Opener


@pytest.fixture
def opener() -> Iterator[Opener]:
    parent = QObject()
    made = Opener(None, parent)
    yield made
    made.stop()


def _follow(opener: Opener, file: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opener.opened):
        opener.open(str(file))
    opener.watch()


@pytest.mark.parametrize("way", ["put in its place", "written"])
def test_a_change_that_keeps_size_and_time_is_noticed(
    opener: Opener, qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    """Programs that copy, unpack or put files in step set the time of the copy."""
    file = tmp_path / "a.md"
    file.write_text("Fog.\n", "utf-8")
    before = file.stat()
    _follow(opener, file, qtbot)
    other = tmp_path / "b.md" if way == "put in its place" else file
    with qtbot.waitSignal(opener.changed):
        other.write_text("Sun.\n", "utf-8")
        os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
        other.replace(file)


def test_a_file_that_is_back_as_it_was_is_told_once(
    opener: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    """A folder that is moved away and back leaves its files as they were."""
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "a.md").write_text("Fog.\n", "utf-8")
    _follow(opener, folder / "a.md", qtbot)
    away: list[bool] = []
    opener.went_away.connect(away.append)
    opener.changed.connect(lambda: pytest.fail("read again"))
    folder.rename(tmp_path / "moved")
    opener.watch()
    assert opener._away_told.isActive()
    opener._away_told.timeout.emit()
    opener.watch()
    assert away == [True]
    (tmp_path / "moved").rename(folder)
    for _ in range(2):
        opener.watch()
        assert away == [True, False]
    assert not opener._away_told.isActive()


def test_a_file_that_cannot_be_begun_is_told(
    opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_file: str, _way: str, **_how: str) -> Reading:
        raise BriefingError("a.md", "There are too many processes.")

    monkeypatch.setattr(reading_process, "begin", refuse)
    told: list[str] = []
    opener.failed.connect(lambda error: told.append(error.problem.sentence))
    opener.open(str(tmp_path / "a.md"))
    assert told == ["There are too many processes."]


def test_a_picture_of_the_file_before_is_followed_no_longer(
    opener: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, picture, refused = (tmp_path / name for name in ("a.md", "a.svg", "b.md"))
    file.write_text("![A picture](a.svg)\n", "utf-8")
    picture.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', "utf-8")
    refused.write_text("Fog.\n", "utf-8")
    _follow(opener, file, qtbot)

    def refuse(_file: str, _way: str, **_how: str) -> Reading:
        raise BriefingError("b.md", "It cannot be read.")

    monkeypatch.setattr(reading_process, "begin", refuse)
    changed: list[bool] = []
    opener.changed.connect(lambda: changed.append(True))
    opener.open(str(refused))
    picture.write_text("", "utf-8")
    opener.watch()
    assert changed == []


def test_a_picture_that_keeps_size_and_time_is_noticed(
    opener: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    file, picture, other = (tmp_path / name for name in ("a.md", "a.svg", "b.svg"))
    file.write_text("![A picture](a.svg)\n", "utf-8")
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="{}"/>'
    picture.write_text(drawing.format(1), "utf-8")
    _follow(opener, file, qtbot)
    other.write_text(drawing.format(2), "utf-8")
    os.utime(other, ns=(picture.stat().st_atime_ns, picture.stat().st_mtime_ns))
    with qtbot.waitSignal(opener.changed):
        other.replace(picture)


def test_a_link_on_the_way_that_leads_elsewhere_is_noticed(
    opener: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    """As where the newest edition is behind a link that is called “current”."""
    for name in ("editions/1", "editions/2", "desk", "shown"):
        (tmp_path / name).mkdir(parents=True)
    for number in (1, 2):
        (tmp_path / f"editions/{number}/a.md").write_text(f"Edition {number}.\n", "utf-8")
    current, newer = tmp_path / "desk/current", tmp_path / "desk/newer"
    current.symlink_to("../editions/1")
    newer.symlink_to("../editions/2")
    file = tmp_path / "shown/a.md"
    file.symlink_to("../desk/current/a.md")
    _follow(opener, file, qtbot)
    with qtbot.waitSignal(opener.changed):
        newer.replace(current)


def test_a_link_that_leads_to_itself_is_not_followed_for_ever(
    opener: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "a.md"
    file.symlink_to("a.md")
    with qtbot.waitSignal(opener.failed):
        opener.open(str(file))
    opener.watch()
    file.unlink()
    with qtbot.waitSignal(opener.changed):
        file.write_text("Words.\n", "utf-8")
