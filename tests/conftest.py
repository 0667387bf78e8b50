"""What every test shares: no screen, and briefings made by hand."""

import gc
import os
import time
from collections.abc import Iterator

import pytest
from hypothesis import settings

from briefing_app import log
from briefing_app.input import reading_process
from briefing_app.input.ratings_reader import read_ratings
from briefing_app.input.reading import read_briefing, read_words
from briefing_app.input.reading_process import Reading, Way
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


class ReadHere(Reading):
    """A file that is read in the process of the test, when it is asked for."""

    def __init__(self, file: str, way: Way = "whole") -> None:
        self.file = file
        self.started = time.time_ns()
        self._way = way

    def ready(self, seconds: float) -> bool:
        return True

    def result(self) -> Briefing:
        with log.step("reading", self.file):
            return (read_words if self._way == "words" else read_briefing)(self.file)

    def end(self) -> None:
        """There is nothing to end."""


@pytest.fixture(autouse=True)
def _read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read at once and in this process; `Reading` itself does it as the program does."""
    monkeypatch.setattr(reading_process, "begin", ReadHere)
    monkeypatch.setattr(reading_process, "import_ratings", read_ratings)
    monkeypatch.setattr(reading_process, "start_reader", lambda: None)


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    """Turn the collector on again, which the program leaves off while it starts."""
    yield
    gc.enable()
