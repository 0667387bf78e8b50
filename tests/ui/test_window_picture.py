"""The picture of the window holds the text and the table."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from briefing_app.input.reading import read_briefing
from briefing_app.model.errors import OutputError
from briefing_app.resources import built_in
from briefing_app.store.state import Store
from briefing_app.ui.session import Session
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.window_picture import window_picture
from tests.known_reading import read_once


def _shares(image: QImage, colour: str) -> float:
    """Return the share of the picture's pixels, on a grid, that have a colour."""
    spots = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    wanted = QColor(colour)
    return sum(image.pixelColor(x, y) == wanted for x, y in spots) / len(spots)


def test_the_picture_holds_text_table_and_marking(qtbot: QtBot) -> None:
    briefing = read_once()
    image = QImage.fromData(window_picture(briefing, "compare", "light", (1280, 1600)))
    assert (image.width(), image.height()) == (1280, 1600)
    theme = load_theme("light")
    assert _shares(image, "#007A33") > 0.01
    assert _shares(image, theme.ratings["C"].background) > 0.005
    image = QImage.fromData(window_picture(briefing, "read", "light", (900, 600)))
    assert _shares(image, theme.ratings["C"].background) == 0


def test_the_table_can_be_turned(qtbot: QtBot, tmp_path: Path) -> None:
    briefing = read_once()
    upright = window_picture(briefing, "compare", "light", (1280, 900))
    turned = window_picture(briefing, "compare", "light", (1280, 900), turned=True)
    assert QImage.fromData(upright) != QImage.fromData(turned)
    plain = tmp_path / "plain.md"
    plain.write_text("Words.\n", "utf-8")
    assert window_picture(read_briefing(plain), "both", "light", (900, 600), turned=True)


def test_the_picture_is_taken_once_the_window_has_settled(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    announce, grab = MainWindow.announce_when_settled, MainWindow.grab

    def wait(window: MainWindow) -> None:
        window.settled.connect(lambda: done.append("settled"))
        announce(window)

    def take(window: MainWindow) -> QPixmap:
        done.append("taken, turned" if window.session.table.turned else "taken")
        return grab(window)

    monkeypatch.setattr(MainWindow, "announce_when_settled", wait)
    monkeypatch.setattr(MainWindow, "grab", take)
    for turned, last in ((False, ["settled", "taken"]), (True, ["settled", "taken, turned"])):
        done.clear()
        assert window_picture(read_once(), "compare", "light", (900, 600), turned=turned)
        assert done[-2:] == last


def test_a_picture_that_cannot_be_made_is_told(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPixmap, "save", lambda *_of: False)
    with pytest.raises(OutputError, match="could not be made"):
        window_picture(read_once(), "read", "light", (900, 600))


def test_text_and_table_share_the_room_as_in_the_window(qtbot: QtBot) -> None:
    shares = []
    for is_picture in (False, True):
        window = MainWindow(Session(Store(None)))
        qtbot.addWidget(window)
        if is_picture:
            window.show_for_picture(read_once(), QSize(1280, 800))
        else:
            window.resize(1280, 800)
            with qtbot.waitActive(window):
                window.show()
            with qtbot.waitSignal(window.file.settled):
                window.open(str(built_in()))
        with qtbot.waitSignal(window.settled):
            window.announce_when_settled()
        qtbot.waitUntil(window.parts.header.isVisible)
        shares.append((window.panes.reader.height(), window.panes.comparison.height()))
        window.close()
    assert shares[0] == shares[1]
