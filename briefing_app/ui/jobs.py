"""Briefings on their way out: what each job does, how far it is, and the jobs of a window."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QObject, Signal, Slot

from briefing_app.model.errors import BriefingError
from briefing_app.translation import plural, tr


class Job(QObject):
    """One briefing on its way to a printer or into files, whatever its dialog does.

    A subclass begins in `start`, ends in `cancel`, and lets go of what it holds in `_release`.
    ``title`` is that of the briefing. After the job has ended no signal follows.

    Signals: ``progress(int, int)`` with the number of pages printed so far and of all, 0 of 0 while
    that is not known; ``finished(str)`` and ``failed(str)`` with a sentence, one of them once.
    """

    progress = Signal(int, int)
    finished = Signal(str)
    failed = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self._ended = False
        self._done, self._count = 0, 0

    @property
    def ended(self) -> bool:
        """Whether the job is done, failed or cancelled."""
        return self._ended

    @property
    def words(self) -> str:
        """What the job does, and how far it is."""
        if not self._count:
            return tr("Printing “{title}” …", title=self.title)
        page = min(self._done + 1, self._count)
        return tr(
            "Printing “{title}”, page {page} of {count} …",
            title=self.title,
            page=page,
            count=self._count,
        )

    @abstractmethod
    def start(self) -> None:
        """Begin."""

    @Slot()
    def cancel(self) -> None:
        """Print nothing more; ``finished`` says so. Does nothing once the job has ended."""
        self._finish(tr("Printing was cancelled."))

    @abstractmethod
    def _release(self) -> None:
        """Let go of what the job holds; called once, whichever way it ends."""

    def _tell(self, done: int, count: int) -> None:
        self._done, self._count = done, count
        self.progress.emit(done, count)

    def _finish(self, sentence: str) -> None:
        if self._end():
            self.finished.emit(sentence)

    def _fail(self, sentence: str) -> None:
        if self._end():
            self.failed.emit(sentence)

    def _fail_with(self, error: Exception) -> None:
        """End with what went wrong in the background; what is not for the reader is raised."""
        if isinstance(error, BriefingError):
            self._fail(error.problem.sentence)
        else:
            self._fail(tr("The pages could not be drawn."))
            raise error

    def _end(self) -> bool:
        if self._ended:
            return False
        self._ended = True
        self._release()
        return True


class Jobs(QObject):
    """The jobs of a window that have not ended, in the order in which they were started.

    Signals: ``changed()`` when a job was added, went on or ended; ``finished(str)`` and
    ``failed(str)`` with the last sentence of a job, and after it ``ended()`` if it was the last.
    """

    changed = Signal()
    ended = Signal()
    finished = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs that have not ended."""
        return tuple(self._jobs)

    @property
    def words(self) -> str:
        """What is under way; empty if nothing is."""
        if not self._jobs:
            return ""
        others = len(self._jobs) - 1
        first = self._jobs[0].words
        return (
            plural("{job} (and {n} more)", "{job} (and {n} more)", others, job=first)
            if others
            else first
        )

    def add(self, job: Job) -> None:
        """Take a job and start it."""
        job.setParent(self)
        self._jobs.append(job)
        job.progress.connect(self.changed)
        job.finished.connect(self._finish)
        job.failed.connect(self._fail)
        self.changed.emit()
        job.start()

    @Slot()
    def cancel(self) -> None:
        """Cancel the jobs that have not ended."""
        for job in self.running:
            job.cancel()

    @Slot(str)
    def _finish(self, sentence: str) -> None:
        self._drop_ended()
        self.finished.emit(sentence)
        self._tell_end()

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self._drop_ended()
        self.failed.emit(sentence)
        self._tell_end()

    def _tell_end(self) -> None:
        if not self._jobs:
            self.ended.emit()

    def _drop_ended(self) -> None:
        for job in [each for each in self._jobs if each.ended]:
            self._jobs.remove(job)
            job.deleteLater()
        self.changed.emit()
