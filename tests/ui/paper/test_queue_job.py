"""Printing where the system takes PDF: the very bytes arrive at a real CUPS, as chosen."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.pdf import print_queue
from briefing_app.output.pdf.print_queue import PrintChoices, Queues, lp_arguments
from briefing_app.ui.jobs import Jobs
from briefing_app.ui.paper.print_dialog import PaperDialog
from briefing_app.ui.paper.queue_job import QueueJob
from briefing_app.ui.session import Session
from tests import cups

_COMPLETED = b"job-state\0\4\0\0\0\x09"
"""The attribute ``job-state`` with the value ``completed``, RFC 8011, section 5.3.7."""

needs_cups = pytest.mark.skipif(bool(cups.missing()), reason=cups.missing() or "there")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[cups.PrintServer]:
    with cups.print_server() as server:
        monkeypatch.setenv("CUPS_SERVER", server.address)
        yield server


@pytest.fixture(scope="module")
def pdf() -> bytes:
    from tests.samples import every_kind

    return make_pdf(every_kind())


def _job(pdf: bytes, choices: PrintChoices) -> QueueJob:
    count = len(pypdfium2.PdfDocument(pdf))
    arguments = lp_arguments("The ferry é", "iso_a4_210x297mm", count, choices)
    return QueueJob("The ferry é", pdf, choices.queue, arguments)


@needs_cups
def test_the_queues_of_a_real_server_are_found(server: cups.PrintServer) -> None:
    assert print_queue.queues() == Queues((cups.QUEUE,), cups.QUEUE)


@needs_cups
def test_the_pdf_arrives_as_it_is_with_what_was_chosen(
    qtbot: QtBot, server: cups.PrintServer, pdf: bytes
) -> None:
    choices = PrintChoices(cups.QUEUE, "2-3", 2, sides="two-sided-long-edge", grey=True)
    job = _job(pdf, choices)
    with qtbot.waitSignal(job.finished) as finished:
        job.start()
    assert finished.args == [f"Sent to {cups.QUEUE}"]
    assert server.jobs() == [pdf]
    qtbot.waitUntil(lambda: _COMPLETED in b"".join(server.attributes()))
    attributes = b"".join(server.attributes())
    for words in ("The ferry é", "iso_a4_210x297mm", "monochrome", "two-sided-long-edge"):
        assert words.encode() in attributes
    assert b"page-ranges\0\x08\0\0\0\2\0\0\0\3" in attributes
    assert b"copies\0\4\0\0\0\2" in attributes
    assert _pages(server.printed) == ["2", "3", "2", "3"]


def _pages(file: Path) -> list[str]:
    """Return the numbers in the feet of the pages that are not empty."""
    document = pypdfium2.PdfDocument(file)
    words = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return [found[1] for each in words if (found := re.search(r"Page (\d+) of \d+", each))]


@needs_cups
def test_a_queue_that_is_not_there_is_told(
    qtbot: QtBot, server: cups.PrintServer, pdf: bytes
) -> None:
    job = _job(pdf, PrintChoices("Nowhere"))
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert failed.args[0] == (
        "Nowhere did not take the pages: The printer or class does not exist."
    )


@needs_cups
def test_a_cancelled_job_leaves_nothing_in_the_queue(
    qtbot: QtBot, server: cups.PrintServer, pdf: bytes
) -> None:
    job = _job(pdf, PrintChoices(cups.QUEUE))
    jobs = Jobs()
    jobs.add(job)
    with qtbot.waitSignal(jobs.finished) as finished:
        jobs.cancel()
    assert "cancelled" in finished.args[0]
    after = _job(pdf, PrintChoices(cups.QUEUE, "1"))
    with qtbot.waitSignal(after.finished):
        after.start()
    assert server.jobs() == [pdf]


def test_a_system_without_lp_is_told(
    qtbot: QtBot, pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    job = _job(pdf, PrintChoices("Office"))
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert "could not be started" in failed.args[0]
    assert job._process.state() == QProcess.ProcessState.NotRunning


@pytest.mark.parametrize(
    ("code", "account", "told"),
    [
        (0, "", "Sent to Office"),
        (0, "lp: The paper is used up.", "Office did not take the pages: The paper is used up."),
        (1, "", "Office did not take the pages: it gave no reason."),
        (1, "lp: The paper is used up.", "Office did not take the pages: The paper is used up."),
    ],
)
def test_what_lp_answers_is_told(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    account: str,
    told: str,
) -> None:
    program = tmp_path / "lp"
    said = f'echo "{account}" >&2' if account else ""
    program.write_text(f"#!/bin/sh\ncat >/dev/null\n{said}\nexit {code}\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    job = QueueJob("The ferry", b"%PDF", "Office", [])
    ended: list[str] = []
    job.finished.connect(ended.append)
    job.failed.connect(ended.append)
    job.start()
    qtbot.waitUntil(lambda: job.ended)
    assert ended == [told]


@needs_cups
def test_the_dialog_sends_what_it_shows_and_may_close_at_once(
    qtbot: QtBot, server: cups.PrintServer, sample: Briefing, session: Session
) -> None:
    jobs = Jobs()
    dialog = PaperDialog(sample, jobs, session)
    qtbot.addWidget(dialog)
    dialog.show()
    button = next(
        each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == "Print"
    )
    qtbot.waitUntil(button.isEnabled)
    dialog.printer.copies.setValue(3)
    options = dialog.paper.options()
    with qtbot.waitSignal(jobs.finished) as finished:
        button.click()
        dialog.paper.boxes["sources"].click()
        dialog.close()
    assert finished.args == [f"Sent to {cups.QUEUE}"]
    assert server.jobs() == [make_pdf(sample, options)]
    copies = b"copies\0\4\0\0\0\3"
    qtbot.waitUntil(lambda: copies in b"".join(server.attributes()))
