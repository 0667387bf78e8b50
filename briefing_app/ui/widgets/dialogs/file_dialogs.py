"""Dialogs that ask for files. Each begins in the folder of the one before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing_app.ui.session import Session


def ask_for_file(session: Session, parent: QWidget, title: str, filters: str) -> str:
    """Return the path of a file that is there; empty if the reader cancels."""
    file, _filter = QFileDialog.getOpenFileName(parent, title, folder_for(session), filters)
    return _remembered(session, file)


def ask_for_files(session: Session, parent: QWidget, title: str, filters: str) -> list[str]:
    """Return the paths of files that are there; none if the reader cancels."""
    files, _filter = QFileDialog.getOpenFileNames(parent, title, folder_for(session), filters)
    return [_remembered(session, file) for file in files]


def ask_where(session: Session, parent: QWidget, title: str, name: str, filters: str) -> str:
    """Return where to write a file, at first under this name; empty if the reader cancels."""
    wanted = str(Path(folder_for(session)) / name)
    file, _filter = QFileDialog.getSaveFileName(parent, title, wanted, filters)
    return _remembered(session, file)


def _remembered(session: Session, file: str) -> str:
    if file:
        session.change_settings(folder=str(Path(file).parent))
    return file


def folder_for(session: Session) -> str:
    """Return where a dialog begins: where the last one ended, beside the briefing, in Documents.

    The folder of the program itself is no place for what a reader writes. Of a folder that is not
    there Qt would make the name of a file; without Documents it is the home folder.
    """
    from briefing_app.output.files import folder_of
    from briefing_app.resources import resource

    if session.settings.folder and Path(session.settings.folder).is_dir():
        return session.settings.folder
    beside = folder_of(session.briefing) if session.briefing is not None else resource("")
    if not beside.is_relative_to(resource("")) and beside.is_dir():
        return str(beside)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if Path(documents).is_dir() else QDir.homePath()
