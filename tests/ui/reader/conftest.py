"""What the tests of the text share."""

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.session import Session


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> ReadingPane:
    """Return an empty pane that is on the screen."""
    pane = ReadingPane(session)
    qtbot.addWidget(pane)
    pane.resize(900, 600)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane
