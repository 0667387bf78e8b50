"""What takes a while is shown, and can be cancelled."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.task_progress import TaskProgress
from briefing_app.ui.worker import Worker


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()
    worker.deleteLater()  # Python's own end of it would leave its tasks without a parent


@pytest.fixture
def gates(worker: Worker) -> Iterator[tuple[Event, Event]]:
    """What tasks wait for; open at the end, since the worker waits for the tasks."""
    gates = Event(), Event()
    yield gates
    for gate in gates:
        gate.set()


@pytest.fixture
def progress(qtbot: QtBot) -> TaskProgress:
    progress = TaskProgress()
    qtbot.addWidget(progress)
    return progress


def test_a_quick_task_is_never_shown(progress: TaskProgress, worker: Worker, qtbot: QtBot) -> None:
    task = worker.start(lambda: 1)
    progress.follow(task, "Counting …")
    with qtbot.waitSignal(task.ended):
        pass
    assert not progress.isVisible()
    assert not progress._waiting.isActive()


def test_a_long_task_is_shown_and_cancelled(
    progress: TaskProgress, worker: Worker, gates: tuple[Event, Event], qtbot: QtBot
) -> None:
    task = worker.start(gates[0].wait)
    progress.follow(task, "Opening large.md …")
    assert progress._waiting.isActive()
    assert progress._bar.accessibleName() == "Opening large.md …"
    assert progress.findChild(QToolButton).accessibleName() == "Cancel: Opening large.md …"
    progress._waiting.timeout.emit()
    assert progress.isVisible()
    progress.resize(600, 30)
    assert progress._bar.height() < progress._label.height()
    assert progress._bar.width() < progress._label.width()
    assert progress.words == "Opening large.md …"
    with qtbot.waitSignal(task.ended, timeout=0), qtbot.assertNotEmitted(task.done):
        progress.findChild(QToolButton).click()
    assert not progress.isVisible()
    assert not progress._waiting.isActive()
    after = worker.start(lambda: 2)
    with qtbot.waitSignal(after.done) as done:
        pass
    assert done.args == [2]


def test_only_the_last_task_is_followed(
    progress: TaskProgress, worker: Worker, gates: tuple[Event, Event], qtbot: QtBot
) -> None:
    first, second = gates
    one, two = worker.start(first.wait), worker.start(second.wait)
    progress.follow(one, "One")
    progress.follow(two, "Two")
    first.set()
    with qtbot.waitSignal(one.ended):
        pass
    assert progress.words == "Two"
    second.set()
    with qtbot.waitSignal(two.ended):
        pass
    assert progress.words == ""
