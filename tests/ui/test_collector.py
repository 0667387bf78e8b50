"""Garbage is collected, and on the GUI thread only."""

import gc
from collections.abc import Iterator
from threading import get_ident

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from briefing_app.processes.records import no_collection
from briefing_app.store.state import Store
from briefing_app.ui import collector
from briefing_app.ui.application import Application
from briefing_app.ui.worker import Worker


@pytest.fixture(autouse=True)
def _nothing_moved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collector, "_moved", [0, 0, 0])


class _Circle:
    """An object that refers to itself and says on which thread it is deleted."""

    def __init__(self, deleted_on: list[int]) -> None:
        self.itself = self
        self._deleted_on = deleted_on

    def __del__(self) -> None:
        self._deleted_on.append(get_ident())


def _fill(circles: list[int], garbage: int) -> None:
    for _ in range(garbage):
        _Circle(circles)


@pytest.mark.parametrize("garbage", [1_000, 20_000])
def test_a_worker_leaves_its_garbage_to_the_gui_thread(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, garbage: int
) -> None:
    monkeypatch.setattr(collector, "INTERVAL_MS", 0)
    gc.enable()
    running, worker, deleted_on = Application(Store(None)), Worker(), list[int]()
    running.finish_start()
    try:
        with qtbot.waitSignal(worker.start(lambda: _fill(deleted_on, garbage)).ended):
            pass
        qtbot.waitUntil(lambda: len(deleted_on) > garbage / 2)  # one in use may be spared
    finally:
        worker.stop()
        running.close()
        gc.unfreeze()
    assert set(deleted_on) == {get_ident()}


def test_nothing_is_collected_without_need(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gc, "collect", lambda generation: pytest.fail(f"collected {generation}"))
    monkeypatch.setattr(gc, "get_count", lambda: (700, 10, 10))
    collector.collect_if_due()


@pytest.mark.parametrize(
    ("count", "generation"), [((701, 0, 0), 0), ((701, 11, 3), 1), ((0, 11, 11), 2)]
)
def test_the_oldest_generation_that_is_due_is_collected(
    monkeypatch: pytest.MonkeyPatch, count: tuple[int, int, int], generation: int
) -> None:
    collected: list[int] = []

    def collect(generation: int) -> int:
        collected.append(generation)
        return 0

    monkeypatch.setattr(gc, "collect", collect)
    monkeypatch.setattr(gc, "get_count", lambda: count)
    # Held by the list, a tuple that a worker is building could not get its length.
    monkeypatch.setattr(gc, "get_objects", lambda **_which: pytest.fail("objects are held"))
    collector.collect_if_due()
    assert collected == [generation]


def test_a_large_briefing_is_not_looked_through(monkeypatch: pytest.MonkeyPatch) -> None:
    gc.collect(2)
    gc.disable()
    monkeypatch.setattr(gc, "collect", lambda generation: pytest.fail(f"collected {generation}"))
    before = gc.get_freeze_count()
    try:
        large = [[number] for number in range(collector.MANY + 1)]
        collector.collect_if_due()
        assert gc.get_freeze_count() >= before + len(large)
        collector.collect_if_due()
    finally:
        gc.unfreeze()
        gc.enable()


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """How many objects each collection looked through."""
    gc.collect(2)
    gc.freeze()
    gc.disable()
    seen: list[int] = []
    collect = gc.collect

    def look(generation: int) -> int:
        seen.append(sum(len(gc.get_objects(generation=each)) for each in range(generation + 1)))
        return collect(generation)

    monkeypatch.setattr(gc, "collect", look)
    yield seen
    gc.unfreeze()
    gc.enable()


def test_a_large_briefing_that_comes_slowly_is_not_looked_through(seen: list[int]) -> None:
    large = []
    for part in range(0, 4 * collector.MANY, collector.MANY // 8):
        large += [[number] for number in range(part, part + collector.MANY // 8)]
        collector.collect_if_due()
    assert max(seen) <= collector.MANY


def test_a_large_briefing_is_not_looked_through_though_its_message_went(seen: list[int]) -> None:
    with no_collection():
        message = [[number] for number in range(2 * collector.MANY)]
        collector.collect_if_due()
        large = []
        while message:
            large.append([message.pop()[0]])
    collector.collect_if_due()
    more = [[number] for number in range(1000)]
    collector.collect_if_due()
    assert max(seen) <= collector.MANY
    assert len(large) > len(more)


def test_what_is_collected_or_goes_by_itself_makes_no_briefing_large(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gc.collect(2)
    gc.disable()
    monkeypatch.setattr(gc, "freeze", lambda: pytest.fail("left out"))
    try:
        for _ in range(10):
            _fill([], collector.MANY // 8)
            collector.collect_if_due()
    finally:
        gc.enable()


def test_it_looks_from_time_to_time_and_lets_the_window_rest(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[bool] = []
    monkeypatch.setattr(collector, "collect_if_due", lambda: looked.append(True))
    parent = QObject()
    made = collector.Collector(parent)
    (timer,) = made.findChildren(QTimer)
    assert timer.isActive()
    assert timer.interval() == collector.INTERVAL_MS == 1000
    assert not timer.isSingleShot()
    timer.timeout.emit()
    assert looked == [True]
    parent.deleteLater()


def test_it_goes_with_its_parent(qtbot: QtBot) -> None:
    parent = QObject()
    with qtbot.waitSignal(collector.Collector(parent).destroyed):
        parent.deleteLater()
