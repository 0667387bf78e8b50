"""The two editions of the built-in briefing, each read once for all of its tests."""

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.resources import earlier_edition
from tests.known_reading import read_once


@pytest.fixture(scope="session")
def april() -> Briefing:
    """The built-in briefing as the program reads it."""
    return read_once()


@pytest.fixture(scope="session")
def march() -> Briefing:
    """Its earlier edition."""
    return read_briefing(earlier_edition())


@pytest.fixture(scope="session", params=["april", "march"])
def briefing(request: pytest.FixtureRequest, april: Briefing, march: Briefing) -> Briefing:
    """Either edition, one after the other."""
    return april if request.param == "april" else march


@pytest.fixture(scope="session")
def comparison(briefing: Briefing) -> Comparison:
    """The comparison of that edition."""
    assert briefing.comparison is not None
    return briefing.comparison
