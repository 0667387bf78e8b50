"""The picture of the window holds the text and the table."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from briefing_app.model.errors import FileMissingError
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.window_picture import save_picture


def _shares(path: Path, colour: str) -> float:
    """Return the share of the picture's pixels, on a grid, that have a colour."""
    image = QImage(str(path))
    spots = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    wanted = QColor(colour)
    return sum(image.pixelColor(x, y) == wanted for x, y in spots) / len(spots)


def test_the_picture_holds_text_table_and_marking(qtbot: QtBot, tmp_path: Path) -> None:
    out = tmp_path / "window.png"
    save_picture(None, out, "compare", "light", (1280, 1600))
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1280, 1600)
    theme = load_theme("light")
    assert _shares(out, "#007A33") > 0.01
    assert _shares(out, theme.ratings["C"].background) > 0.005
    save_picture(None, out, "read", "light", (900, 600))
    assert _shares(out, theme.ratings["C"].background) == 0


def test_the_table_can_be_turned(qtbot: QtBot, tmp_path: Path) -> None:
    upright, turned = tmp_path / "a.png", tmp_path / "b.png"
    save_picture(None, upright, "compare", "light", (1280, 900))
    save_picture(None, turned, "compare", "light", (1280, 900), turned=True)
    assert QImage(str(upright)) != QImage(str(turned))
    plain = tmp_path / "plain.md"
    plain.write_text("Words.\n", "utf-8")
    save_picture(str(plain), turned, "both", "light", (900, 600), turned=True)
    assert turned.exists()


def test_a_picture_of_nothing_is_not_written(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        save_picture(str(tmp_path / "no.md"), tmp_path / "w.png", "both", "dark", (900, 600))
    assert not (tmp_path / "w.png").exists()
