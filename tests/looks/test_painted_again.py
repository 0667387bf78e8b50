"""What looks otherwise after a step is painted again, without anybody who moves the window.

A widget that forgets to ask for it shows what was true before until something passes over it.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QBitmap, QImage, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.input.reading import read_briefing
from briefing_app.store.state import Store
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.session import Session
from briefing_app.ui.timeline.timeline_pane import TimelinePane
from tests.looks.test_painted import CHART, WAYS

_BLACK = 0xFF000000


def _pixels(picture: QPixmap) -> QImage:
    return picture.toImage().convertToFormat(QImage.Format.Format_RGB32)


def _stale(window: QWidget) -> list[QRect]:
    """Return where the screen shows something else than the window would if painted anew."""
    for _ in range(3):  # what is laid out may lay out something else
        QApplication.processEvents()
    seen, anew = _pixels(window.screen().grabWindow(window.winId())), _pixels(window.grab())
    assert seen.size() == anew.size()
    painter = QPainter(seen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, anew)
    painter.end()
    # A bitmap has the pixels that a mask leaves out.
    return list(QRegion(QBitmap.fromImage(seen.createMaskFromColor(_BLACK))))


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    """Return the state of a window that keeps nothing."""
    made = Session(Store(None))
    yield made
    made.close()


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(760, 520)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@pytest.mark.parametrize("way", [*WAYS, "chart"])
def test_what_changes_in_the_comparison_is_painted_again(
    way: str, qtbot: QtBot, session: Session
) -> None:
    pane = ComparisonPane(session)
    _shown(qtbot, pane)
    session.show(read_briefing(Path(__file__).parent / "lamp.md"), None)
    view = pane.view
    assert isinstance(view, ComparisonView)
    view.table.setFocus()
    for name, step in (WAYS | {"chart": CHART})[way]:
        step(view)
        assert _stale(pane) == [], name
    for act in (pane.setFocus, QApplication.focusWidget().clearFocus):
        act()
        assert _stale(pane) == []


def test_what_changes_in_the_timeline_is_painted_again(qtbot: QtBot, session: Session) -> None:
    pane = TimelinePane(session)
    _shown(qtbot, pane)
    session.show(read_briefing(Path(__file__).parent / "lamp.md"), None)
    canvas = pane.canvas
    steps = (
        pane.refresh, canvas.setFocus, lambda: canvas.set_current(2), lambda: canvas.zoom(2),
        lambda: canvas.set_current(0), lambda: canvas.zoom(1.5, 300.0), canvas.fit,
        canvas.clearFocus, lambda: session.change_settings(theme="dark"), pane.refresh,
        lambda: canvas.show_marks(canvas.marks[1:]),
    )  # fmt: skip
    for number, step in enumerate(steps):
        step()
        assert _stale(pane) == [], number
