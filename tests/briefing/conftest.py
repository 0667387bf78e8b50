"""The built-in briefing, read once for all of its tests."""

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.resources import built_in


@pytest.fixture(scope="session")
def briefing() -> Briefing:
    """The built-in briefing as the program reads it."""
    return read_briefing(built_in())


@pytest.fixture(scope="session")
def comparison(briefing: Briefing) -> Comparison:
    """Its comparison."""
    assert briefing.comparison is not None
    return briefing.comparison
