"""Printing from the window: the status bar follows the jobs, and closing asks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from briefing_app.store.state import Store
from briefing_app.ui.jobs import Job
from briefing_app.ui.paper import print_dialog
from briefing_app.ui.paper.print_dialog import PaperDialog
from briefing_app.ui.paper.print_status import PrintStatus
from briefing_app.ui.session import Session
from briefing_app.ui.window.main_window import MainWindow


class _Job(Job):
    """A job that goes on until it is ended."""

    def start(self) -> None:
        self._tell(0, 3)

    def fail(self, sentence: str) -> None:
        self._fail(sentence)

    def _release(self) -> None:
        pass


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    file = tmp_path / "ferry.md"
    file.write_text("# The ferry\n\nIt sails.\n", "utf-8")
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.show()
    window.open(str(file))
    qtbot.waitUntil(lambda: window.session.briefing is not None)
    window.parts.show_frame()
    yield window
    window.parts.print_jobs.cancel()
    window.close()


def test_closing_the_window_asks_while_something_is_printed(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = _Job("The ferry")
    window.parts.print_jobs.add(job)
    assert "The ferry" in window.parts.status.findChildren(PrintStatus)[0].words
    asked = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    assert not window.close()
    assert len(asked) == 1
    assert job.words in asked[0]
    assert not job.ended


def test_what_came_of_a_job_is_told(window: MainWindow) -> None:
    job, other = _Job("The ferry"), _Job("The ferry")
    window.parts.print_jobs.add(job)
    window.parts.print_jobs.add(other)
    job.cancel()
    assert "cancelled" in window.parts.status.words
    other.fail("No paper.")
    assert window.parts.notice.words == "No paper."


def test_the_next_dialog_begins_as_the_last_one_ended(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_dialog, "takes_pdf", lambda: False)
    papers = []

    def choose(dialog: PaperDialog) -> None:
        papers.append(dialog.paper.options().paper)
        dialog.paper.paper.setCurrentIndex(dialog.paper.paper.findData("letter"))
        dialog.reject()

    monkeypatch.setattr(PaperDialog, "exec", choose)
    for _time in range(2):
        window.actions_by_name["print"].trigger()
    assert papers[1] == "letter"
