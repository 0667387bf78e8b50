"""Tells a screen reader of something that no focus has moved to."""

from __future__ import annotations

import re

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.translation import tr

_PARAGRAPH = re.compile(r"¶\s(\d+)")
_just_said: set[str] = set()


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader, if there is one, say some words once it is idle.

    The same words are said once, if several things that happen at a time lead to them. They come
    from what has the keys, if anything has: Orca leaves out what else comes within a tenth of a
    second of other words, as while one types.
    """
    if words and words not in _just_said and QAccessible.isActive():
        _just_said.add(words)
        QTimer.singleShot(0, _just_said.clear)
        source = QApplication.focusWidget() or widget
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, words))


def announce_tick(widget: QWidget, name: str, *, ticked: bool) -> None:
    """Let a screen reader say that something is on or off now."""
    announce(widget, tr("{name}: on", name=name) if ticked else tr("{name}: off", name=name))


def place_words(words: str, place: int, count: int) -> str:
    """Return the words of a row with its place, from 1, in a list that the keys are not in."""
    return tr("{words}. {place} of {count}", words=words, place=place, count=count)


def spoken_place(place: str) -> str:
    """Return the name of a place as it is said: “Paragraph 3”, “after paragraph 3”, for “¶ 3”."""
    return _PARAGRAPH.sub(_as_word, place)


def _as_word(found: re.Match[str]) -> str:
    if found.start():
        return tr("paragraph {number}", number=found[1])
    return tr("Paragraph {number}", number=found[1])
