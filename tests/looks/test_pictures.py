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

from briefing_app.model.notes.records import Anchor
from briefing_app.model.readers import ReaderRatings
from briefing_app.ui.find.hits_panel import HitsPanel
from briefing_app.ui.notes.notes_panel import NotesPanel
from briefing_app.ui.shelf.shelf_window import ShelfWindow
from briefing_app.ui.timeline.timeline_canvas import TimelineCanvas
from briefing_app.ui.window.drawer import Drawer
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.window.sidebar import Sidebar
from tests.looks.conftest import LTR, RTL, Look, Windows, dress, dress_shelf, settle
from tests.looks.looking import picture_of
from tests.looks.test_windows import SCENES

_FOLDER = Path(__file__).parent / "pictures"
_FERRY, _SIGNS, _TIDE = (
    Path(__file__).parent / name for name in ("ferry.md", "signs.md", "tide.md")
)
_SMALLER = 4
_FURTHEST, _FURTHEST_IN_A_SHADE = 40, 3
"""How far, of 255, one pixel may be from the stored one: letters may fall a little otherwise."""
_SHADE = 12
"""So alike are pixels side by side where there are no letters: in a ground, at a thin line."""
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


def _noted(window: MainWindow, qtbot: QtBot) -> None:
    """Show words that are highlighted and noted, a bookmark, and hits."""
    window.session.change_settings(view="read", zoom=67)
    notes = window.session.build_notes()
    noted = (
        ("The ", "ferry came", " late"),
        (", ", "two hours", ", at"),
        (" and ", "its source", " ["),
    )
    for kind, (before, words, after) in enumerate(noted, 1):
        anchor = Anchor(words, paragraph=1, prefix=before, suffix=after)
        notes.add(anchor, "Highlight", kind=kind, words="Why?" * (kind - 1))
    notes.add(Anchor("", paragraph=2), "Bookmark", bookmark=True)
    window.panes.open_find("the")


def _hits(window: MainWindow, qtbot: QtBot) -> None:
    window.session.show_panel("hits")


def _turned(window: MainWindow, qtbot: QtBot) -> None:
    window.session.arrangement.toggle_turned()


def _readers(window: MainWindow, qtbot: QtBot) -> None:
    """Show what two more readers made of the evidence."""
    readers = window.session.build_what_if().readers
    readers.take_in(ReaderRatings("Ana", {"E1": {"fog": "II", "strike": "C"}, "E3": {"fog": "I"}}))
    readers.take_in(ReaderRatings("Ben", {"E1": {"fog": "CC"}, "E4": {"engine": "NA"}}))
    readers.reveal(revealed=True)
    readers.show(on=True)


def _notes(window: MainWindow, qtbot: QtBot) -> None:
    """List the notes, and go to the second one."""
    window.session.show_panel("notes")
    panel = window.findChildren(NotesPanel)[0]
    panel.list.setCurrentIndex(panel.model.index(1))


_SHOWN = {
    "table": (_FERRY, (SCENES["table"],), _table),
    "chart": (_FERRY, (SCENES["table"], SCENES["chart"]), _table),
    "tried": (_FERRY, (SCENES["table"], SCENES["tried"]), _table),
    "turned": (_FERRY, (SCENES["table"], _turned), _table),
    "readers": (_FERRY, (SCENES["table"], _readers), _table),
    "timeline": (_FERRY, (SCENES["text"], SCENES["timeline"]), _timeline),
    "header": (_FERRY, (SCENES["both"],), lambda window: window.parts.header),
    "hits": (_SIGNS, (_noted, _hits), lambda window: window.findChildren(HitsPanel)[0]),
    "notes": (_SIGNS, (_noted, _notes), lambda window: window.findChildren(NotesPanel)[0]),
    "sections": (_SIGNS, (_noted,), lambda window: window.findChildren(Sidebar)[0]),
    "text": (_SIGNS, (_noted,), lambda window: window.panes.reader.viewport()),
}
"""A file, how a window comes to show something of it, and the widget of which the picture is."""


@pytest.mark.parametrize("name", _SHOWN)
def test_it_looks_as_it_did(name: str, open_window: Windows, qtbot: QtBot) -> None:
    file, scenes, widget_in = _SHOWN[name]
    window = open_window(str(file))
    for scene in scenes:
        scene(window, qtbot)
    settle(window, qtbot)
    for look, seen in _LOOKS.items():
        dress(window, seen, qtbot)
        window.setFocus()
        assert _differences(widget_in(window), f"{name}-{look}") == [], look


def test_panels_look_as_they_did(open_window: Windows, qtbot: QtBot) -> None:
    window = open_window(str(_TIDE))
    for look, seen in _LOOKS.items():
        dress(window, seen, qtbot)
        for name in ("assumptions", "sources", "what-ifs"):
            window.session.show_panel(name)
            settle(window, qtbot)
            window.setFocus()
            (drawer,) = window.findChildren(Drawer)
            assert _differences(drawer, f"{name}-{look}") == [], (name, look)


def test_the_shelf_looks_as_it_did(shelf: ShelfWindow, qtbot: QtBot) -> None:
    shelf.line.setClearButtonEnabled(False)  # it fades in
    with qtbot.waitSignal(shelf.work.found):
        shelf.line.setText("harbour")
    for look, seen in _LOOKS.items():
        dress_shelf(shelf, seen)
        shelf.setFocus()
        assert _differences(shelf, f"shelf-{look}") == [], look


def _differences(widget: QWidget, name: str) -> list[tuple[int, int]]:
    """Return where a widget differs from its stored picture, by columns and rows of that."""
    file = _FOLDER / f"{name}.png"
    picture = _small(widget)
    if os.environ.get("UPDATE_PICTURES"):
        _FOLDER.mkdir(exist_ok=True)
        picture.save(str(file))
    stored = QImage(str(file)).convertToFormat(QImage.Format.Format_Grayscale8)
    assert stored.size() == picture.size(), name
    before, now = _lines(stored), _lines(picture)
    return [
        (x, y)
        for y, (one, other) in enumerate(zip(before, now, strict=True))
        for x in range(len(one))
        if abs(one[x] - other[x]) > _FURTHEST_IN_A_SHADE
        and abs(one[x] - other[x]) > _allowed(before, x, y)
    ]


def _allowed(lines: list[bytes], x: int, y: int) -> int:
    """Return how far a pixel may be from that of a stored picture."""
    around = b"".join(each[max(x - 1, 0) : x + 2] for each in lines[max(y - 1, 0) : y + 2])
    return _FURTHEST_IN_A_SHADE if max(around) - min(around) < _SHADE else _FURTHEST


def _small(widget: QWidget) -> QImage:
    picture = picture_of(widget)
    return picture.scaled(
        picture.size() / _SMALLER,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_Grayscale8)


def _lines(picture: QImage) -> list[bytes]:
    width = picture.width()
    return [bytes(picture.constScanLine(y)[:width]) for y in range(picture.height())]
