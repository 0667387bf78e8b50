"""Dialogs that ask for files. Each begins in the folder of the one before."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from briefing_app.ui.session import Session


def ask_for_file(session: Session, parent: QWidget, title: str, filters: str) -> str:
    """Return the path of a file that is there; empty if the reader cancels."""
    file, _filter = QFileDialog.getOpenFileName(parent, title, session.folder(), filters)
    return _remembered(session, file)


def ask_for_files(session: Session, parent: QWidget, title: str, filters: str) -> list[str]:
    """Return the paths of files that are there; none if the reader cancels."""
    files, _filter = QFileDialog.getOpenFileNames(parent, title, session.folder(), filters)
    return [_remembered(session, file) for file in files]


def ask_where(session: Session, parent: QWidget, title: str, name: str, filters: str) -> str:
    """Return where to write a file, at first under this name; empty if the reader cancels."""
    wanted = str(Path(session.folder()) / name)
    file, _filter = QFileDialog.getSaveFileName(parent, title, wanted, filters)
    return _remembered(session, file)


def _remembered(session: Session, file: str) -> str:
    if file:
        session.change_settings(folder=str(Path(file).parent))
    return file
