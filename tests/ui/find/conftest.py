"""A small comparison in which each part has words of its own, and a pane to look in."""

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.model.comparison import (
    Comparison,
    Criterion,
    Evidence,
    Ground,
    Motivation,
    Rating,
)
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.session import Session


@pytest.fixture
def pane(session: Session, qtbot: QtBot) -> ReadingPane:
    """Return an empty pane that has the keys."""
    pane = ReadingPane(session)
    qtbot.addWidget(pane)
    pane.resize(800, 400)
    with qtbot.waitActive(pane):
        pane.show()
    return pane


@pytest.fixture
def ferry() -> Comparison:
    """Why was the ferry late?"""
    return Comparison(
        "Why was the ferry late?",
        "Explanation",
        (
            Motivation("fog", "Fog", ground=Ground("It is common at dawn.")),
            Motivation("strike", "A quiet strike", summary="The crew worked\nto rule."),
        ),
        (Criterion("cost", "What it would cost the owner"),),
        {"cost": {"fog": "Nothing.", "strike": "A settlement."}},
        (
            Evidence("E1", "Sight below 200 metres from five to nine",
                     ratings={"fog": Rating("CC", "Ferries wait below 500 metres.")},
                     paragraphs=(2,)),
            Evidence("E2", "No repair was booked afterwards", ratings={"strike": Rating("C")}),
        ),
        {"cost": {"strike": Ground("Wages rose.")}},
    )  # fmt: skip
