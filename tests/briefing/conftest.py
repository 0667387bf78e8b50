"""The built-in briefing, read once for all of its tests."""

import pytest

from briefing_app.input.reading import built_in, read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison


@pytest.fixture(scope="session")
def briefing() -> Briefing:
    """The built-in briefing as the program reads it."""
    return read_briefing(built_in())


@pytest.fixture(scope="session")
def comparison(briefing: Briefing) -> Comparison:
    """Its comparison."""
    assert briefing.comparison is not None
    return briefing.comparison
