"""Work off the GUI thread: run a function, and hand its result or its error back on it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from briefing_app import log
from briefing_app.processes.helper import Cancellation, OverLimitError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor


SWITCH_S = 0.0005
"""For how long Python lets the worker run while the window waits. With Python's own 5 ms a window
that is painted by twenty of our methods, each of which has to wait, is blocked for 100 ms."""

MANY_CELLS = 20_000
"""What a comparison with more cells adds up to, and its words, are made ready by the worker: on the
GUI thread that would take a fiftieth of a second or more."""

ONE_FRAME_MS = 17
"""After this time what was painted is on the screen; what need not be there first comes then."""


class Task(QObject):
    """One function under way in the pool.

    Signals, always on the GUI thread: ``done(object)`` with the result, ``failed(object)`` with the
    exception, and ``ended()`` after either. After `forget` only the last comes, at once.
    """

    done = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _handed = Signal(object)

    def __init__(self, worker: Worker) -> None:
        super().__init__(worker)
        self._wanted = True
        self.cancellation = Cancellation()
        self._handed.connect(self._hand_back, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def forget(self) -> None:
        """Drop the result when it comes, and end the process that the function waits for.

        What the function does itself it does to its end, beside others.
        """
        if self._wanted:
            self._wanted = False
            self.cancellation.cancel()
            self._parent_worker().let_go(self)
            self.ended.emit()

    def _parent_worker(self) -> Worker:
        # A reference kept here would make a circle, which Python may take apart on any thread.
        return cast("Worker", self.parent())

    def take(self, future: Future[object]) -> None:
        """Pass the ended future to the GUI thread; called on whichever thread ended it."""
        self._handed.emit(future)

    @Slot(object)
    def _hand_back(self, future: Future[object]) -> None:
        if self._wanted and not future.cancelled():
            self._wanted = False
            error = future.exception()
            if error is None:
                self.done.emit(future.result())
            elif not (isinstance(error, OverLimitError) and error.reason == "cancelled"):
                log.failure(error)
                self.failed.emit(error)
            self.ended.emit()
        self._parent_worker().release(self)
        self.deleteLater()


class Worker(QObject):
    """One thread beside the GUI thread; tasks run one after the other in the order given.

    A task that is no longer wanted does not hold up the next: that one gets another thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._futures: dict[Task, Future[object]] = {}
        self._tasks: set[Task] = set()
        self._left: list[ThreadPoolExecutor] = []
        self._stopped = False

    def start(self, function: Callable[[], object]) -> Task:
        """Queue a function that takes nothing; connect to the task's signals at once.

        After `stop` it is not run: a timer may still fire while its window is closed.
        """
        from concurrent.futures import ThreadPoolExecutor

        task = Task(self)
        if self._stopped:
            return task
        self._tasks.add(task)
        if self._pool is None:
            sys.setswitchinterval(SWITCH_S)
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="briefing")
        self._futures[task] = self._pool.submit(_cancellable, task.cancellation, function)
        self._futures[task].add_done_callback(task.take)
        return task

    def release(self, task: Task) -> None:
        """Give up a task that has come back to the GUI thread, and its result.

        Until then it is kept: the last reference to it must not be dropped on another thread.
        """
        self._futures.pop(task, None)
        self._tasks.discard(task)

    def let_go(self, task: Task) -> None:
        """Leave a task that is not wanted to itself; what waits for its thread keeps waiting."""
        future = self._futures.pop(task, None)
        alone = not any(not each.done() for each in self._futures.values())
        if future is not None and not future.cancel() and future.running() and alone:
            if self._pool is not None:
                self._left.append(self._pool)
                self._pool.shutdown(wait=False)
            self._pool = None

    def stop(self) -> None:
        """Drop what has not begun, and wait for what has; the processes that it waits for end."""
        self._stopped = True
        for task in self._futures:
            task.cancellation.cancel()
        for pool in (*self._left, *([self._pool] if self._pool is not None else [])):
            pool.shutdown(wait=True, cancel_futures=True)
        self._futures.clear()
        self._tasks.clear()


def _cancellable(cancellation: Cancellation, function: Callable[[], object]) -> object:
    with cancellation.over_this_thread():
        return function()
