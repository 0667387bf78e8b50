"""The picture of the window holds the text and the table."""

from pathlib import Path

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from briefing_app.input.reading import read_briefing
from briefing_app.resources import built_in
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
    save_picture(read_briefing(built_in()), out, "compare", "light", (1280, 1600))
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1280, 1600)
    theme = load_theme("light")
    assert _shares(out, "#007A33") > 0.01
    assert _shares(out, theme.ratings["C"].background) > 0.005
    save_picture(read_briefing(built_in()), out, "read", "light", (900, 600))
    assert _shares(out, theme.ratings["C"].background) == 0


def test_the_table_can_be_turned(qtbot: QtBot, tmp_path: Path) -> None:
    upright, turned = tmp_path / "a.png", tmp_path / "b.png"
    save_picture(read_briefing(built_in()), upright, "compare", "light", (1280, 900))
    save_picture(read_briefing(built_in()), turned, "compare", "light", (1280, 900), turned=True)
    assert QImage(str(upright)) != QImage(str(turned))
    plain = tmp_path / "plain.md"
    plain.write_text("Words.\n", "utf-8")
    save_picture(read_briefing(plain), turned, "both", "light", (900, 600), turned=True)
    assert turned.exists()
