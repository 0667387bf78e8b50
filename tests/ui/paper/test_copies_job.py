"""Numbered copies: made in the background, then saved or printed, and cancelled at any time."""

from collections.abc import Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.model.errors import OutputError
from briefing_app.ui.jobs import Job, Jobs
from briefing_app.ui.paper.copies_job import PrintedCopies, SavedCopies
from briefing_app.ui.worker import Worker


class _Job(Job):
    """A job that goes on until it is ended."""

    def start(self) -> None:
        self._tell(1, 3)

    def progress_to(self, pages: int) -> None:
        self._tell(pages, 3)

    def end(self) -> None:
        self._finish("Sent to the printer")

    def fail(self) -> None:
        self._fail("No paper.")

    def _release(self) -> None:
        pass


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()
    worker.deleteLater()  # Python's own end of it would leave its tasks without a parent


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


def test_copies_that_are_made_are_printed_by_a_job(
    qtbot: QtBot, jobs: Jobs, worker: Worker
) -> None:
    printing = _Job("The ferry")
    got: list[bytes] = []

    def take(pdf: bytes) -> Job:
        got.append(pdf)
        return printing

    jobs.add(PrintedCopies("The ferry", 2, lambda: b"%PDF", worker, take))
    assert jobs.words == "Making 2 copies of “The ferry” …"
    qtbot.waitUntil(lambda: bool(got))
    assert got == [b"%PDF"]
    assert jobs.words == "Printing “The ferry”, page 2 of 3 …"
    told: list[str] = []
    jobs.changed.connect(lambda: told.append(jobs.words))
    printing.progress_to(2)
    assert told == ["Printing “The ferry”, page 3 of 3 …"]
    with qtbot.waitSignal(jobs.finished) as finished:
        printing.end()
    assert finished.args == ["Sent to the printer"]
    assert jobs.running == ()


def test_a_job_that_fails_to_print_copies_is_told(qtbot: QtBot, jobs: Jobs, worker: Worker) -> None:
    printing = _Job("The ferry")
    jobs.add(PrintedCopies("The ferry", 2, lambda: b"%PDF", worker, lambda _pdf: printing))
    qtbot.waitUntil(lambda: "page 2" in jobs.words)
    told: list[str] = []
    jobs.failed.connect(told.append)
    printing.fail()
    assert told == ["No paper."]
    assert jobs.running == ()


def test_to_cancel_copies_ends_the_job_that_prints_them(
    qtbot: QtBot, jobs: Jobs, worker: Worker
) -> None:
    printing = _Job("The ferry")
    jobs.add(PrintedCopies("The ferry", 2, lambda: b"%PDF", worker, lambda _pdf: printing))
    qtbot.waitUntil(lambda: "page 2" in jobs.words)
    with qtbot.waitSignal(jobs.finished) as finished:
        jobs.cancel()
    assert finished.args == ["Printing was cancelled."]
    assert printing.ended


def test_copies_that_are_still_made_can_be_cancelled(
    qtbot: QtBot, jobs: Jobs, worker: Worker
) -> None:
    go_on = Event()
    jobs.add(SavedCopies("The ferry", 1, go_on.wait, worker))
    assert jobs.words == "Making 1 copy of “The ferry” …"
    with qtbot.waitSignal(jobs.finished) as finished:
        jobs.cancel()
    go_on.set()
    assert finished.args == ["Saving was cancelled."]
    assert jobs.running == ()


def test_copies_that_cannot_be_made_are_told(qtbot: QtBot, jobs: Jobs, worker: Worker) -> None:
    def fail() -> int:
        raise OutputError("out.pdf", "There is no such folder.")

    with qtbot.waitSignal(jobs.failed) as failed:
        jobs.add(SavedCopies("The ferry", 1, fail, worker))
    assert failed.args == ["There is no such folder."]
