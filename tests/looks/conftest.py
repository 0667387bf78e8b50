"""A window with a briefing, and the ways to look at it: themes, sizes and directions."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.input.confined import reading_process
from briefing_app.model.choices import ThemeName, View
from briefing_app.model.shelf.kept import folders_text
from briefing_app.resources import built_in, fallback_font_files
from briefing_app.store.state import Store
from briefing_app.ui.session import Session
from briefing_app.ui.shelf.shelf_window import ShelfWindow
from briefing_app.ui.theme import other_scripts
from briefing_app.ui.theme.typefaces import load_fonts
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.windows import Windows as AllWindows
from tests import known_reading

Direction = Qt.LayoutDirection
LTR, RTL = Direction.LeftToRight, Direction.RightToLeft


class Look(NamedTuple):
    """One way to look at a window."""

    theme: ThemeName
    size: tuple[int, int]
    direction: Qt.LayoutDirection


LOOKS = (
    Look("light", (1280, 900), LTR),
    Look("dark", (900, 600), RTL),
    Look("contrast", (640, 420), LTR),
    Look("sepia", (640, 420), RTL),
)
"""Each theme, size and direction, without every combination of them."""

Windows = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> Iterator[None]:
    """Leave the direction, the focus and the clipboard as they were.

    No row is under the mouse, wherever a test before left it. Lines are higher once a font is
    loaded for signs that only say a direction, so all are.
    """
    load_fonts()
    for file in fallback_font_files():
        other_scripts._load(file)
    QCursor.setPos(10, 10)
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(flash)
    qapp.setLayoutDirection(LTR)
    if QGuiApplication.clipboard().mimeData() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _known_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the built-in briefing once, and not for each window that shows it."""
    known_reading.read_once()
    monkeypatch.setattr(reading_process, "begin", known_reading.begin)


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Windows]:
    """Return a function that shows a file, the built-in briefing unless another is given."""
    windows = []

    def opened(file: str = "", view: View = "both") -> MainWindow:
        session = Session(Store(None))
        session.change_settings(view=view, theme="light")
        window = MainWindow(session)
        windows.append(window)
        window.show_for_picture(
            reading_process.begin(file or str(built_in())).result(), QSize(1280, 900)
        )
        with qtbot.waitSignal(window.settled):
            window.announce_when_settled()
        with qtbot.waitActive(window):
            window.activateWindow()
        return window

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()


def dress(window: MainWindow, look: Look, qtbot: QtBot) -> None:
    """Show a window in a theme, a size and a direction, and let it lay itself out."""
    QApplication.setLayoutDirection(look.direction)
    window.session.change_settings(theme=look.theme)
    window.resize(*look.size)
    settle(window, qtbot)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing waits for its layout."""
    with qtbot.waitSignal(window.settled):
        window.announce_when_settled()
    lay_out(window)


def lay_out(window: QWidget) -> None:
    """Give every widget its place at once."""
    QApplication.sendPostedEvents()
    for each in (window, *window.findChildren(QWidget)):
        layout = each.layout()
        if layout is not None:
            layout.activate()


@pytest.fixture
def shelf(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ShelfWindow]:
    """A shelf whose folder has been read."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    store = Store(None)
    folder = _briefings(tmp_path / "shelf")
    store.keep_setting("settings", {"shelf": folders_text([str(folder)])})
    window = AllWindows(store).show_shelf()
    with qtbot.waitSignals([window.work.updated, window.work.offered]):
        pass
    yield window
    window.close()
    store.close()


def _briefings(folder: Path) -> Path:
    """Write briefings that are usual, one with names that are too long, and one that is none."""
    folder.mkdir()
    long = "A title that nobody would give a briefing, as it is too long " * 3
    for name, title in (("1.md", "Report"), ("2.md", long)):
        head = f"---\ntitle: {title}\nauthor: {title}\nas_of: 2024-05-06\nmarking: SECRET\n---\n"
        (folder / name).write_text(head + f"\nA harbour at night. {long}\n", "utf-8")
    (folder / "3.md").write_bytes(b"\0\0")
    return folder


def dress_shelf(shelf: ShelfWindow, look: Look) -> None:
    """Show a shelf in a theme, a size and a direction."""
    QApplication.setLayoutDirection(look.direction)
    shelf.session.change_settings(theme=look.theme)
    shelf.resize(*look.size)
    lay_out(shelf)
