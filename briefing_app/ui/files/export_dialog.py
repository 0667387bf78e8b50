"""Writing what is open to another file: the dialog that asks which, and the work beside the GUI."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from briefing_app.input.spoofing import visible_path
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import BriefingError, OutputError
from briefing_app.output.files import (
    refuse_overwriting,
    suggested_name,
    write_whole,
)
from briefing_app.output.writers import WRITERS, Writer, writer_of
from briefing_app.translation import tr
from briefing_app.ui.jobs import Job
from briefing_app.ui.widgets.dialogs.file_dialogs import folder_for
from briefing_app.ui.widgets.plain import ask

if TYPE_CHECKING:
    from briefing_app.ui.window.main_window import MainWindow
    from briefing_app.ui.worker import Task


class ExportDialog(QFileDialog):
    """Asks for the name of a file; the kind that is chosen gives the name its ending."""

    def __init__(self, briefing: Briefing, folder: str, parent: QWidget | None = None) -> None:
        """Take what is to be written, and the folder in which the dialog begins."""
        super().__init__(parent, tr("Export"), folder)
        self._offered = {_filter(writer): writer for writer in WRITERS
                         if briefing.comparison or not writer.compares}  # fmt: skip
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters(list(self._offered))
        self.filterSelected.connect(self.take_filter)
        self._briefing = briefing
        self.take_filter(self.selectedNameFilter())

    @Slot(str)
    def take_filter(self, name: str) -> None:
        """Give the suggested name the ending of a kind."""
        ending = self._offered[name].ending
        self.setDefaultSuffix(ending.removeprefix("."))
        self.selectFile(suggested_name(self._briefing, ending))

    def chosen(self) -> tuple[Writer, Path]:
        """Return what is written and where: an ending that is known decides, else the kind."""
        path = Path(self.selectedFiles()[0])
        try:
            return writer_of(path.name), path
        except OutputError:
            writer = self._offered[self.selectedNameFilter()]
            return writer, path.with_name(path.name + writer.ending)


def _filter(writer: Writer) -> str:
    return f"{writer.name}: {writer.what} (*{writer.ending})"


class Export(Job):
    """One export of the briefing that a window shows, told in that window's bars."""

    def __init__(self, window: MainWindow, variant: str, briefing: Briefing) -> None:
        """Take the briefing to write, and what to say of its ratings; empty if they are its own."""
        super().__init__(briefing.title)
        self._variant = variant
        self._window = window
        self._briefing = briefing
        self._path, self._writer = Path(), WRITERS[0]
        self._cancelled = Event()
        self._task: Task | None = None

    def ask(self) -> None:
        """Ask for a file and write it."""
        session = self._window.session
        dialog = ExportDialog(self._briefing, folder_for(session), self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            writer, path = dialog.chosen()
            session.change_settings(folder=str(path.parent))
            if str(path) in dialog.selectedFiles() or self._may_replace(path):
                self.write(writer, path)

    def _may_replace(self, path: Path) -> bool:
        """Ask before a file is replaced whose name the dialog did not know."""
        if not path.exists():
            return True
        return ask(
            self._window,
            tr("Export"),
            tr("Replace “{file}”?", file=visible_path(path.name)),
            tr("Replace"),
        )

    def write(self, writer: Writer, path: Path) -> None:
        """Make the file and write it, whole or not at all, beside the GUI thread."""
        self._writer, self._path = writer, path
        self._window.parts.exports.add(self)

    @property
    def words(self) -> str:
        return tr("Exporting {file} …", file=visible_path(self._path.name))

    def start(self) -> None:
        session = self._window.session
        session.message.emit(self.words)
        write = partial(_write, self._writer, self._briefing, self._path, self._cancelled)
        task = self._task = session.worker.start(write)
        task.done.connect(self._tell_written)
        task.failed.connect(self._tell_failed)
        task.ended.connect(self.cancel)
        session.task_started.emit(task, self.words)

    @Slot()
    def cancel(self) -> None:
        self._finish(tr("Saving was cancelled."))

    def _release(self) -> None:
        self._cancelled.set()
        if self._task is not None:
            self._task.forget()

    @Slot(object)
    def _tell_written(self, _nothing: object) -> None:
        name, variant = visible_path(self._path.name), self._variant
        self._finish(
            tr("Exported as {file}: {variant}", file=name, variant=variant)
            if variant
            else tr("Exported as {file}", file=name)
        )

    @Slot(object)
    def _tell_failed(self, error: Exception) -> None:
        self._window.session.message.emit("")
        if isinstance(error, BriefingError):
            words = error.problem.sentence
        else:
            words = tr(
                "“{file}” was not written: {error}", file=visible_path(self._path.name), error=error
            )
        self._fail(words)


def _write(writer: Writer, briefing: Briefing, path: Path, cancelled: Event) -> None:
    refuse_overwriting(path, briefing)
    data = writer.write(briefing)
    if not cancelled.is_set():
        write_whole(path, data)
