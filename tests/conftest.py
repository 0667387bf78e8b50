"""What every test shares: no screen, and briefings made by hand."""

import gc
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import _lru_cache_wrapper, partialmethod
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest
from coverage import Coverage
from hypothesis import settings
from hypothesis.internal.conjecture import providers
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import briefing_app
from briefing_app import log
from briefing_app.input.confined import reading_process
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.processes import helper
from briefing_app.translation import use
from briefing_app.ui.collector import collect_if_due
from briefing_app.ui.quick_imports import import_qt
from tests.here import HereStream
from tests.samples import every_kind, golden_comparison

_TESTS = Path(__file__).parent

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"  # whatever the machine speaks, also in processes of tests
use("en")

# The same examples in every run: what a run says of a change is about the change. Another profile,
# `pytest --hypothesis-profile=deep`, tries others each time, and many more. To make up an example
# often costs ten times what is done with it.
settings.register_profile("steady", max_examples=25, derandomize=True, deadline=None)
settings.register_profile("deep", max_examples=2000, deadline=None)
settings.load_profile("steady")

# Or examples would be made of the constants of whatever modules of the program are loaded: others
# with each change of it, and if one test runs without the others. To read them all takes seconds.
providers.is_local_module_file = lambda _path: False

# Modules are imported by Python, as in the program; PySide would read the source of each of them.
import_qt()

# To look for garbage again and again while the tests are collected took two thirds of that time.
gc.disable()


_MANY_LINES_AGAIN = {
    "bundle", "desktop", "end2end", "fuzz", "looks", "mutants",
    "test_no_word_lost.py", "test_words_of_commands.py",
}  # fmt: skip
"""Tests of the whole program, or of what is around it."""


_MEASURING = pytest.StashKey[Coverage | None]()
"""What measures the coverage, if it is measured."""

_MEASURED = pytest.StashKey[bool]()
"""Whether it measures the test that runs."""

_KEPT: "list[_lru_cache_wrapper[object]]" = []
"""The functions of the model and the input that keep what they return, if coverage is measured."""

_unmeasured: list[str] = []
"""The tests since the last one that was measured."""


def _is_about_a_module(item: pytest.Item) -> bool:
    """Return whether the coverage of a test is measured: measuring doubles its time.

    Tests of the whole program, and properties, which try many examples, run the same lines again.
    """
    part = item.path.relative_to(_TESTS).parts[0]
    return not (
        part in _MANY_LINES_AGAIN
        or item.get_closest_marker("hypothesis")
        or item.get_closest_marker("many_lines_again")
    )


def _stop_all() -> None:
    """Stop all that measures: in a process of xdist pytest-cov begins twice, and keeps one."""
    while (measuring := Coverage.current()) is not None:
        measuring.stop()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection(session: pytest.Session) -> Iterator[None]:
    """Measure the loading of the program once, and not what collects the tests.

    A module that is first loaded while nothing is measured would count as not run.
    """
    measuring = session.config.stash[_MEASURING] = Coverage.current()
    if measuring is None:
        return (yield)
    if hasattr(session.config, "workerinput"):
        _stop_all()  # the process that has begun this one measures the loading
    for module in walk_packages(briefing_app.__path__, "briefing_app."):
        import_module(module.name)
    _stop_all()
    _KEPT.extend(
        each
        for each in gc.get_objects()
        if isinstance(each, _lru_cache_wrapper)
        and each.__module__.startswith(("briefing_app.model.", "briefing_app.input."))
    )
    return (yield)


def pytest_collection_finish() -> None:
    """Let the collector pass over all that lasts as long as the tests do."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Say whether a test is measured. What another made, and the program keeps, is made again."""
    measuring = item.config.stash[_MEASURING]
    if measuring is None:
        return (yield)
    item.config.stash[_MEASURED] = _is_about_a_module(item)
    if not item.config.stash[_MEASURED]:
        _unmeasured.append(item.nodeid)
    elif _unmeasured:
        for kept in _KEPT:
            kept.cache_clear()
        _unmeasured.clear()
    return (yield)


def _measured(config: pytest.Config) -> AbstractContextManager[object]:
    """Return what measures, if a test that is measured runs."""
    measuring = config.stash[_MEASURING]
    if measuring is None or not config.stash[_MEASURED]:
        return nullcontext()
    return measuring.collect()


# What pytest does around a test is not measured: that took longer than many a test.
@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_fixture_setup(request: pytest.FixtureRequest) -> Iterator[None]:
    """Measure what is made for a test."""
    with _measured(request.config):
        return (yield)


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Iterator[None]:
    """Measure a test."""
    with _measured(pyfuncitem.config):
        return (yield)


PATIENCE_MS = 60_000
"""How long a test waits before it fails; a busy machine may need a while."""


class PatientBot(QtBot):
    """Drives a window, and waits for as long as the patience lasts if no other time is given."""


for _wait in ("waitActive", "waitSignal", "waitSignals", "waitUntil"):
    setattr(PatientBot, _wait, partialmethod(getattr(QtBot, _wait), timeout=PATIENCE_MS))


def _on_screen() -> set[QWidget]:
    if QApplication.instance() is None:
        return set()
    return {each for each in QApplication.topLevelWidgets() if each.isVisible()}


@pytest.fixture(autouse=True)
def _nothing_left_on_screen() -> Iterator[None]:
    """Hide what a test has left open: it would take keys and the mouse from the tests after it."""
    before = _on_screen()
    yield
    for each in _on_screen() - before:
        each.hide()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """What drives a window."""
    return PatientBot(request)


@pytest.fixture
def golden() -> Comparison:
    """The comparison whose sums are known exactly."""
    return golden_comparison()


@pytest.fixture
def sample() -> Briefing:
    """A small briefing that holds every kind of node and every field."""
    return every_kind()


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the events, and the types of the faults, that are logged."""
    found: list[str] = []
    monkeypatch.setattr(log, "event", lambda name, *_of, **_values: found.append(name))
    monkeypatch.setattr(log, "failure", lambda error: found.append(type(error).__name__))
    return found


REAL_BEGUN = helper.begun
"""What begins a process in the program."""


@pytest.fixture(scope="session", autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Leave the cache of whoever runs the tests alone; the index of the shelf is in it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do in the process of the test what the program leaves to others, at once."""
    monkeypatch.setattr(helper, "begun", HereStream)
    monkeypatch.setattr(reading_process, "start_reader", lambda **_several: None)


@pytest.fixture
def real_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin processes as the program does."""
    monkeypatch.setattr(helper, "begun", REAL_BEGUN)


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    """Collect garbage between tests only, as the program does so on the GUI thread only."""
    gc.disable()
    yield
    collect_if_due()
