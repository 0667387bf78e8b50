"""Tab goes through all of the window and comes back to where it began."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.resources import built_in
from briefing_app.ui.window.main_window import MainWindow

_MOST = 400
"""Links of the text, and parts of the window."""


def test_tab_goes_round(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.file.settled):
        window.open(str(built_in()))
    window.panes.comparison.build()
    window.panes.reader.finish()
    for panel in ("", "checks", "holds"):
        window.session.show_panel(panel)
        on = _met(window, qtbot, Qt.KeyboardModifier.NoModifier)
        back = _met(window, qtbot, Qt.KeyboardModifier.ShiftModifier)
        stops = window.parts.stops
        start = stops.index(window.panes.reader)
        circle = [*stops[start:], *stops[:start], stops[start]]
        assert len(circle) > 9, panel
        assert on == circle, panel
        assert back == circle[::-1], panel


def _met(window: MainWindow, qtbot: QtBot, modifier: Qt.KeyboardModifier) -> list[QWidget]:
    """Press Tab from the text on until it has the keys again; return what had them."""
    window.panes.reader.setFocus()
    met: list[QWidget] = []
    for _ in range(_MOST):
        here = QApplication.focusWidget()
        assert here is not None
        if not met or met[-1] is not here:
            met.append(here)
        if len(met) > 1 and met[-1] is met[0]:
            break
        qtbot.keyClick(here, Qt.Key.Key_Tab, modifier)
    return met
