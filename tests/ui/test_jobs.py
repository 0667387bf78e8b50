"""The jobs of a window: what they say, how they end, and that quitting asks first."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMessageBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.jobs import Job, Jobs
from briefing_app.ui.paper.print_status import PrintStatus, ask_to_cancel
from briefing_app.ui.widgets.accessibility.mnemonics import without_mnemonics


class _Job(Job):
    """A job that goes on until it is ended."""

    released = 0

    def start(self) -> None:
        self._tell(0, 3)

    def go_on(self, done: int) -> None:
        self._tell(done, 3)

    def succeed(self) -> None:
        self._finish("Printed")

    def fail(self, sentence: str) -> None:
        self._fail(sentence)

    def fail_with(self, error: Exception) -> None:
        self._fail_with(error)

    def _release(self) -> None:
        self.released += 1


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


def test_the_status_says_what_is_printed_and_how_far(qtbot: QtBot, jobs: Jobs) -> None:
    status = PrintStatus(jobs)
    qtbot.addWidget(status)
    assert status.isHidden()
    job, other = _Job("The ferry"), _Job("The bridge")
    jobs.add(job)
    assert status.words == "Printing “The ferry”, page 1 of 3 …"
    job.go_on(2)
    assert not status.isHidden()
    jobs.add(other)
    assert status.words == "Printing “The ferry”, page 3 of 3 … (and 1 more)"
    heard = QAccessible.queryAccessibleInterface(status.findChild(QToolButton))
    assert heard.text(QAccessible.Text.Name) == "Cancel"
    assert heard.text(QAccessible.Text.Description) == status.words
    with qtbot.waitSignal(jobs.failed) as failed:
        job.fail("No paper.")
    assert failed.args == ["No paper."]
    assert status.words == "Printing “The bridge”, page 1 of 3 …"
    with qtbot.waitSignal(jobs.finished):
        jobs.cancel()
    assert status.isHidden()
    assert (job.released, other.released) == (1, 1)


def test_long_words_of_a_job_stay_on_the_line_of_the_status_bar(qtbot: QtBot, jobs: Jobs) -> None:
    status, below = PrintStatus(jobs, one_line=True), PrintStatus(jobs)
    for each in (status, below):
        qtbot.addWidget(each)
    jobs.add(_Job("A title that is much longer than any window is wide " * 20))
    line = status.fontMetrics().height()
    assert status.minimumSizeHint().width() < below.fontMetrics().horizontalAdvance(status.words)
    status.resize(400, status.heightForWidth(400) if status.hasHeightForWidth() else line)
    assert status.sizeHint().height() < 2 * line + 12
    below.resize(400, 20)
    assert below.heightForWidth(400) > 3 * line


def test_a_job_ends_once(qtbot: QtBot, jobs: Jobs) -> None:
    job = _Job("The ferry")
    ends: list[str] = []
    job.finished.connect(ends.append)
    job.failed.connect(ends.append)
    job.cancel()
    job.cancel()
    job.fail("No paper.")
    assert ends == ["Printing was cancelled."]
    assert job.released == 1


def test_a_fault_of_our_own_ends_the_job_too(qtbot: QtBot) -> None:
    job, heard = _Job("The ferry"), list[str]()
    job.failed.connect(heard.append)
    with pytest.raises(ZeroDivisionError):
        job.fail_with(ZeroDivisionError())
    assert heard == ["The pages could not be drawn."]
    assert job.ended


@pytest.mark.parametrize(("answer", "may"), [("Cancel and close", True), ("Keep open", False)])
def test_quitting_asks_while_something_is_printed(
    qtbot: QtBot,
    jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    *,
    may: bool,
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QMessageBox, "exec", _clicking(answer))
    assert ask_to_cancel(jobs, parent)
    job = _Job("The ferry")
    jobs.add(job)
    assert ask_to_cancel(jobs, parent) is may
    assert job.ended is may
    jobs.cancel()


def test_the_question_is_over_when_what_is_printed_has_ended(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent, asked, job, other = QWidget(), list[str](), _Job("The ferry"), _Job("The tide")
    qtbot.addWidget(parent)

    def end_both(box: QMessageBox) -> None:
        asked.append(box.text())
        job.succeed()
        assert not finished
        other.succeed()
        assert finished

    finished = list[int]()
    monkeypatch.setattr(QMessageBox, "exec", end_both)
    monkeypatch.setattr(QMessageBox, "reject", lambda _box: finished.append(1))
    jobs.add(job)
    jobs.add(other)
    assert ask_to_cancel(jobs, parent)
    assert asked == [
        "Printing “The ferry”, page 1 of 3 … (and 1 more) The window closes when this is done."
    ]


def test_a_window_stays_to_say_what_failed_while_it_asked(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent, job = QWidget(), _Job("The ferry")
    qtbot.addWidget(parent)
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: job.fail("No paper."))
    jobs.add(job)
    failed = SIGNAL("failed(QString)")
    before = jobs.receivers(failed)
    assert not ask_to_cancel(jobs, parent)
    assert ask_to_cancel(jobs, parent)
    assert jobs.receivers(failed) == before


def _clicking(words: str) -> Callable[[QMessageBox], None]:
    def click(box: QMessageBox) -> None:
        next(each for each in box.buttons() if without_mnemonics(each.text()) == words).click()

    return click
