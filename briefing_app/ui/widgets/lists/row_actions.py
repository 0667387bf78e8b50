"""What a row of a list does when it is clicked, or has the keys and Enter is pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView


def act_on_rows(view: QAbstractItemView, act: Callable[..., object]) -> None:
    """Call a slot with the index of a row, or its item, that is clicked or activated.

    Some desktops activate what is clicked, so that both signals would come of one click. Qt's
    styles ask the same hint; to name them, or the lists with items, would take half a megabyte.
    """
    getattr(view, "itemActivated", view.activated).connect(act)
    if not QGuiApplication.styleHints().singleClickActivation():
        getattr(view, "itemClicked", view.clicked).connect(act)
