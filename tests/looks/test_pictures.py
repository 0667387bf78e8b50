"""Small pictures of what is painted by hand, held against ones that were looked at.

They are a quarter as wide and high as what they show, so that only shapes and shades count. With
UPDATE_PICTURES=1 they are written anew; look at them before they are committed.
"""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.timeline.timeline_canvas import TimelineCanvas
from briefing_app.ui.window.main_window import MainWindow
from tests.looks.conftest import LTR, RTL, Look, Windows, dress, settle
from tests.looks.looking import picture_of
from tests.looks.test_windows import SCENES

_FOLDER = Path(__file__).parent / "pictures"
_FILE = Path(__file__).parent / "ferry.md"
_SMALLER = 4
_FURTHEST = 40
"""How far, of 255, one pixel may be from the stored one: letters may fall a little otherwise."""
_LOOKS = {
    "light": Look("light", (900, 600), LTR),
    "contrast": Look("contrast", (900, 600), LTR),
    "from-the-right": Look("dark", (900, 600), RTL),
}


def _table(window: MainWindow) -> QWidget:
    view = window.panes.comparison.view
    assert view is not None
    return view.table_or_chart


def _timeline(window: MainWindow) -> QWidget:
    return window.findChildren(TimelineCanvas)[0]


_SHOWN = {
    "table": (("table",), _table),
    "chart": (("table", "chart"), _table),
    "tried": (("table", "tried"), _table),
    "timeline": (("text", "timeline"), _timeline),
    "header": (("both",), lambda window: window.parts.header),
}
"""How a window comes to show something, and the widget of which the picture is."""


@pytest.mark.parametrize("name", _SHOWN)
def test_it_looks_as_it_did(name: str, open_window: Windows, qtbot: QtBot) -> None:
    scenes, widget_in = _SHOWN[name]
    window = open_window(str(_FILE))
    for scene in scenes:
        SCENES[scene](window, qtbot)
    settle(window, qtbot)
    for look, seen in _LOOKS.items():
        dress(window, seen, qtbot)
        window.setFocus()
        assert _difference(widget_in(window), f"{name}-{look}") <= _FURTHEST, look


def _difference(widget: QWidget, name: str) -> int:
    """Return by how much, of 255, the worst pixel differs from the stored picture."""
    file = _FOLDER / f"{name}.png"
    picture = _small(widget)
    if os.environ.get("UPDATE_PICTURES"):
        _FOLDER.mkdir(exist_ok=True)
        picture.save(str(file))
    stored = QImage(str(file)).convertToFormat(QImage.Format.Format_Grayscale8)
    assert stored.size() == picture.size(), name
    return max(
        abs(one - other)
        for y in range(picture.height())
        for one, other in zip(_line(picture, y), _line(stored, y), strict=True)
    )


def _small(widget: QWidget) -> QImage:
    picture = picture_of(widget)
    return picture.scaled(
        picture.size() / _SMALLER,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_Grayscale8)


def _line(picture: QImage, y: int) -> bytes:
    return bytes(picture.constScanLine(y)[: picture.width()])
