"""Copying, which the policy of the computer can switch off."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from briefing_app.policy import policy
from briefing_app.ui.session import Session


def copy(session: Session, data: str | QMimeData, done: str) -> None:
    """Put something on the clipboard and say in the status bar that it is ``done``, or why not."""
    refused = policy().reason("copy")
    if not refused:
        clipboard = QGuiApplication.clipboard()
        if isinstance(data, str):
            clipboard.setText(data)
        else:
            clipboard.setMimeData(data)
    session.message.emit(refused or done)
