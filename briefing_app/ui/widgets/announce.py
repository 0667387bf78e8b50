"""Tells a screen reader of something that no focus has moved to."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

from briefing_app.translation import tr


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader, if there is one, say some words once it is idle."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def announce_link(text: QLabel) -> None:
    """Say which link of a text has the keys, if one has; Qt tells a screen reader nothing of it."""
    chosen = text.selectedText()
    if chosen and text.hasFocus():
        announce(text, tr("{words}, link", words=" ".join(chosen.split())))
