"""Work off the GUI thread comes back on it."""

import sys
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from briefing_app.ui.worker import SWITCH_S, Worker

LONG_S = 60
"""How long a thread waits at most for another, in a test that would fail."""


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()
    worker.deleteLater()  # Python's own end of it would leave its tasks without a parent


def _divide() -> float:
    return 1 / 0


def test_a_result_comes_back_on_the_gui_thread(qtbot: QtBot, worker: Worker) -> None:
    threads = []

    def take(result: object) -> None:
        threads.append((result, threading.current_thread()))

    task = worker.start(threading.current_thread)
    task.done.connect(take)
    with qtbot.waitSignal(task.done):
        pass
    ran_on, came_back_on = threads[0]
    assert ran_on is not threading.main_thread()
    assert came_back_on is threading.main_thread()


def test_an_error_comes_back_as_itself(qtbot: QtBot, worker: Worker) -> None:
    task = worker.start(_divide)
    with qtbot.waitSignal(task.failed) as failed:
        pass
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_a_forgotten_task_stays_silent(qtbot: QtBot, worker: Worker) -> None:
    heard: list[object] = []
    forgotten = worker.start(threading.current_thread)
    forgotten.done.connect(heard.append)
    forgotten.forget()
    after = worker.start(threading.current_thread)
    with qtbot.waitSignal(after.done):
        pass
    assert heard == []


def test_a_task_that_has_ended_may_be_forgotten(qtbot: QtBot, worker: Worker) -> None:
    task = worker.start(threading.current_thread)
    with qtbot.waitSignals([task.done, task.destroyed]):
        pass
    assert not shiboken6.isValid(task)
    task.forget()


def test_what_waits_is_dropped_at_the_end(qtbot: QtBot) -> None:
    worker = Worker()
    gate = threading.Event()
    running = threading.Event()

    def hold() -> None:
        running.set()
        gate.wait(LONG_S)

    heard: list[object] = []
    held = worker.start(hold)
    waiting = worker.start(_divide)
    waiting.failed.connect(heard.append)
    worker._futures[waiting].add_done_callback(lambda _dropped: gate.set())
    assert running.wait(LONG_S)
    with qtbot.waitSignal(held.done):
        worker.stop()
    assert heard == []


def test_nothing_runs_that_is_asked_for_after_the_end(qtbot: QtBot) -> None:
    worker = Worker()
    ran: list[bool] = []
    with qtbot.waitSignal(worker.start(list).done):
        pass
    worker.stop()
    task = worker.start(lambda: ran.append(True))
    task.forget()
    worker.stop()
    assert not ran


def test_void_calls_do_not_wear_out_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 lost a reference to None with every void call and aborted in this loop."""
    for _ in range(20000):
        QObject().setObjectName("x")


def test_the_window_need_not_wait_long_for_its_turn(qtbot: QtBot) -> None:
    before = sys.getswitchinterval()
    worker = Worker()
    try:
        with qtbot.waitSignal(worker.start(sys.getswitchinterval).done) as interval:
            pass
        assert interval.args == [pytest.approx(SWITCH_S)]
    finally:
        worker.stop()
        sys.setswitchinterval(before)
