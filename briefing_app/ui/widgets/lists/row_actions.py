"""What a row of a list does when it is clicked, or has the keys and Enter is pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractItemView, QListWidget, QStyle, QTreeWidget


def act_on_rows(view: QAbstractItemView, act: Callable[..., object]) -> None:
    """Call a slot with the index of a row, or its item, that is clicked or activated.

    Some desktops activate what is clicked, so that both signals would come of one click.
    """
    clicked, activated = view.clicked, view.activated
    if isinstance(view, QListWidget | QTreeWidget):
        clicked, activated = view.itemClicked, view.itemActivated
    activated.connect(act)
    on_click = QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick
    if not view.style().styleHint(on_click, None, view):
        clicked.connect(act)
