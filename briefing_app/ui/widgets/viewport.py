"""WORKAROUND: asks PySide for a viewport in the way that does not load half of Qt's classes.

`QAbstractScrollArea.viewport` is declared to return a `QWidget`, and is one. To be sure that it is
no more than that, PySide loads every subclass of `QWidget` (24 ms and 1.9 MB at the start). A child
that is found by its name comes as what it says it is, and `viewport` then returns the same object.
Tried with PySide6 6.11; if Qt gives viewports another name, the first call is slow again.
"""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_NAME = "qt_scrollarea_viewport"
"""What Qt names them all."""


def meet_viewport(area: QAbstractScrollArea) -> None:
    """Make the viewport of an area known to PySide, before anything calls its `viewport`."""
    area.findChild(QWidget, _NAME)
