"""What every test shares: no screen, and briefings made by hand."""

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from tests.samples import every_kind, golden_comparison

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples in every run: what a run says of a change is about the change.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")


@pytest.fixture
def golden() -> Comparison:
    """The comparison whose sums are known exactly."""
    return golden_comparison()


@pytest.fixture
def sample() -> Briefing:
    """A small briefing that holds every kind of node and every field."""
    return every_kind()


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    """Turn the collector on again, which the program leaves off while it starts."""
    yield
    gc.enable()
