"""Numbered copies on their way into files or to a printer, whatever the dialog does meanwhile."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Slot

from briefing_app.translation import plural, tr
from briefing_app.ui.jobs import Job
from briefing_app.ui.worker import Task, Worker


class CopiesJob(Job):
    """Makes the copies on the worker. A subclass goes on with them in `_take`."""

    def __init__(self, title: str, count: int, make: Callable[[], object], worker: Worker) -> None:
        """Take how many copies there are and the function that makes them."""
        super().__init__(title)
        self._count_of_copies, self._make, self._worker = count, make, worker
        self._task: Task | None = None

    @property
    def words(self) -> str:
        return plural(
            "Making {n} copy of “{title}” …", "Making {n} copies of “{title}” …",
            self._count_of_copies, title=self.title,
        )  # fmt: skip

    def start(self) -> None:
        self._task = self._worker.start(self._make)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail_with)

    def _release(self) -> None:
        if self._task is not None:
            self._task.forget()

    @abstractmethod
    def _take(self, made: Any) -> None:
        """Take what the function has made."""


class SavedCopies(CopiesJob):
    """Copies that the function writes into files; it returns how many, one the register."""

    @Slot()
    def cancel(self) -> None:
        self._finish(tr("Saving was cancelled."))

    @Slot(object)
    def _take(self, files: int) -> None:
        self._finish(
            plural(
                "Saved {n} copy and its register", "Saved {n} copies and their register", files - 1
            )
        )


class PrintedCopies(CopiesJob):
    """Copies that the function puts into one PDF, which the job of ``printing`` it prints."""

    def __init__(
        self, title: str, count: int, make: Callable[[], bytes], worker: Worker,
        printing: Callable[[bytes], Job],
    ) -> None:  # fmt: skip
        super().__init__(title, count, make, worker)
        self._printing = printing
        self._job: Job | None = None

    @property
    def words(self) -> str:
        return super().words if self._job is None else self._job.words

    @Slot(object)
    def _take(self, pdf: bytes) -> None:
        self._job = job = self._printing(pdf)
        job.progress.connect(self.progress)
        job.finished.connect(self._finish)
        job.failed.connect(self._fail)
        job.start()

    def _release(self) -> None:
        super()._release()
        if self._job is not None:
            self._job.cancel()
