"""The command thumbnail, which file managers call."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from briefing_app.command_line import thumbnail_command
from briefing_app.command_line.command import run
from briefing_app.policy import Policy

Binary = pytest.CaptureFixture[bytes]


@pytest.fixture
def briefing(tmp_path: Path) -> Path:
    path = tmp_path / "a.md"
    path.write_text("# Ferry\n\nIt was late.\n", "utf-8")
    return path


def test_it_writes_a_picture(briefing: Path, tmp_path: Path) -> None:
    out = tmp_path / "without an ending"
    assert run(["thumbnail", briefing.as_uri(), str(out), "-s", "64"]) == 0
    assert QImage(str(out)).height() == 64
    assert run(["thumbnail", str(briefing), str(out)]) == 0
    assert QImage(str(out)).height() == 256


def test_a_dash_is_standard_output(
    briefing: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: Binary
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["thumbnail", str(briefing), "-"]) == 0
    assert QImage.fromData(capfdbinary.readouterr().out).height() == 256
    assert not (tmp_path / "-").exists()


@pytest.mark.parametrize("size", ["0", "2049", "big"])
def test_a_size_is_a_number_of_pixels(
    briefing: Path, capsys: pytest.CaptureFixture[str], size: str
) -> None:
    assert run(["thumbnail", str(briefing), "out.png", "--size", size]) == 2
    assert f"“{size}” is not a size" in capsys.readouterr().err


def test_the_briefing_itself_is_never_replaced(
    briefing: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = briefing.read_bytes()
    assert run(["thumbnail", str(briefing), str(briefing)]) == 2
    assert briefing.read_bytes() == before
    assert "was not written" in capsys.readouterr().err


def test_there_is_none_where_nothing_may_be_remembered(
    briefing: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(thumbnail_command, "policy", lambda: Policy(frozenset({"remember"})))
    out = tmp_path / "out.png"
    assert run(["thumbnail", str(briefing), str(out)]) == 2
    assert "Remembering is switched off" in capsys.readouterr().err
    assert not out.exists()
