"""Printing where the system takes PDF: the pages go to a queue of CUPS as they are."""

from __future__ import annotations

from PySide6.QtCore import QProcess, QProcessEnvironment, Slot

from briefing_app.output.pdf.print_queue import environment, reason
from briefing_app.translation import tr
from briefing_app.ui.jobs import Job


class QueueJob(Job):
    """Hands a PDF to ``lp`` and ends when the queue has it; the rest is up to the print system."""

    def __init__(self, title: str, pdf: bytes, queue: str, arguments: list[str]) -> None:
        """Take a PDF for a queue, with what `print_queue.lp_arguments` says about it."""
        super().__init__(title)
        self._pdf, self._queue, self._arguments = pdf, queue, arguments
        self._process = QProcess(self)

    @property
    def words(self) -> str:
        return tr("Sending “{title}” to {printer} …", title=self.title, printer=self._queue)

    def start(self) -> None:
        process = self._process
        settings = QProcessEnvironment()
        for name, value in environment().items():
            settings.insert(name, value)
        process.setProcessEnvironment(settings)
        process.errorOccurred.connect(self._check_start)
        process.finished.connect(self._check_end)
        process.start("lp", self._arguments)
        process.write(self._pdf)
        process.closeWriteChannel()
        self._tell(0, 0)

    def _release(self) -> None:
        self._pdf = b""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished()

    @Slot(QProcess.ProcessError)
    def _check_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._fail(tr("Nothing was printed: the program “lp” could not be started."))

    @Slot(int, QProcess.ExitStatus)
    def _check_end(self, code: int, _status: QProcess.ExitStatus) -> None:
        account = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        if code == 0 and not account:
            self._finish(tr("Sent to {printer}", printer=self._queue))
        else:
            self._fail(
                tr(
                    "{printer} did not take the pages: {reason}.",
                    printer=self._queue,
                    reason=reason(account),
                )
            )
