"""Tab goes through all of the window and comes back to where it began."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.resources import built_in
from briefing_app.ui.window.main_window import MainWindow

_MOST = 400
"""Links of the text, and parts of the window."""


@pytest.mark.parametrize("panel", ["", "checks", "holds"])
@pytest.mark.parametrize("back", [False, True])
def test_tab_goes_round(panel: str, back: bool, window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.file.settled):
        window.open(str(built_in()))
    window.panes.comparison.build()
    window.panes.reader.finish()
    window.session.show_panel(panel)
    window.panes.reader.setFocus()
    met: list[QWidget] = []
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    for _ in range(_MOST):
        here = QApplication.focusWidget()
        assert here is not None
        if not met or met[-1] is not here:
            met.append(here)
        if len(met) > 1 and met[-1] is met[0]:
            break
        qtbot.keyClick(here, Qt.Key.Key_Tab, modifier)
    stops = window.parts.stops
    start = stops.index(window.panes.reader)
    circle = [*stops[start:], *stops[:start]]
    assert len(circle) > 8
    assert met == ([circle[0], *circle[:0:-1], circle[0]] if back else [*circle, circle[0]])
