"""A button with a menu that screen readers can open, and find while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from briefing_app.ui.widgets.accessibility.own_interface import offer_own_interfaces

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface


class PopupButton(QToolButton):
    """A button whose menu opens at once, since the style sheet says so.

    Qt lets no screen reader open the menu of a button whose mode is InstantPopup.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        offer_own_interfaces()

    def setMenu(self, menu: QMenu) -> None:
        """Take a menu, which is called as the button is when it opens."""
        super().setMenu(menu)
        menu.aboutToShow.connect(self._name_menu)

    @Slot()
    def _name_menu(self) -> None:
        self.menu().setAccessibleName(self.accessibleName() or self.text())

    def make_accessible(self) -> QAccessibleInterface:
        """Return what a screen reader sees of the button."""
        from briefing_app.ui.widgets.accessibility.accessible_button import AccessiblePopupButton

        return AccessiblePopupButton(self)
