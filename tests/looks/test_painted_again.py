"""What looks otherwise after a step is painted again, without anybody who moves the window.

A widget that forgets to ask for it shows what was true before until something passes over it.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QBitmap, QImage, QPainter, QPaintEvent, QRegion
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


class _Painted(QObject):
    """Keeps what has been painted of some widgets."""

    def __init__(self, widgets: list[QWidget]) -> None:
        super().__init__()
        self._regions = {each: QRegion() for each in widgets}
        for each in widgets:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            self._regions[watched] += event.region()
        return False

    def take(self) -> dict[QWidget, QRegion]:
        """Return what was painted since the last call."""
        found, self._regions = self._regions, dict.fromkeys(self._regions, QRegion())
        return found


def _picture(widget: QWidget) -> QImage:
    """Return how a widget would look if it were painted anew, without what is in it."""
    picture = QImage(widget.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    widget.render(picture, QPoint(), renderFlags=QWidget.RenderFlag.DrawWindowBackground)
    return picture


def _changed(before: QImage, after: QImage) -> QRegion:
    """Return where two pictures of one size differ."""
    painter = QPainter(after)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, before)
    painter.end()
    # A bitmap has the pixels that a mask leaves out.
    return QRegion(QBitmap.fromImage(after.createMaskFromColor(_BLACK)))


class _Watch:
    """Tells after each step which widgets show something that is no longer so."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._seen: dict[QWidget, QImage] = {}
        self._painted = _Painted(window.findChildren(QWidget))
        self.stale()

    def stale(self) -> list[str]:
        """Return what looks otherwise than at the last call and was not painted since."""
        for _ in range(3):  # what is laid out may lay out something else
            QApplication.processEvents()
        painted, found = self._painted.take(), []
        for each, region in painted.items():
            if not each.isVisible():
                self._seen.pop(each, None)
                continue
            now, before = _picture(each), self._seen.get(each)
            self._seen[each] = now.copy()
            if before is not None and before.size() == now.size():
                left = (_changed(before, now) & each.visibleRegion()) - region
                if not left.isEmpty():
                    found.append(f"{type(each).__name__} {each.objectName()} {left.boundingRect()}")
        self._painted.take()  # the pictures were painted too
        return found


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
    watch = _Watch(pane)
    for name, step in (WAYS | {"chart": CHART})[way]:
        step(view)
        assert watch.stale() == [], name
    for act in (pane.setFocus, QApplication.focusWidget().clearFocus):
        act()
        assert watch.stale() == []


def test_what_changes_in_the_timeline_is_painted_again(qtbot: QtBot, session: Session) -> None:
    pane = TimelinePane(session)
    _shown(qtbot, pane)
    session.show(read_briefing(Path(__file__).parent / "lamp.md"), None)
    canvas = pane.canvas
    watch = _Watch(pane)
    steps = (
        pane.refresh, canvas.setFocus, lambda: canvas.set_current(2), lambda: canvas.zoom(2),
        lambda: canvas.set_current(0), lambda: canvas.zoom(1.5, 300.0), canvas.fit,
        canvas.clearFocus, lambda: session.change_settings(theme="dark"), pane.refresh,
        lambda: canvas.show_marks(canvas.marks[1:]),
    )  # fmt: skip
    for number, step in enumerate(steps):
        step()
        assert watch.stale() == [], number
