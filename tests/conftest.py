"""What every test shares: no screen, and briefings made by hand."""

import gc
import os
from collections.abc import Iterator

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from tests.samples import every_kind, golden_comparison

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


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
