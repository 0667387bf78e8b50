"""A button of a bar that does what an action does."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton


class ActionButton(QToolButton):
    """Shows the words and the state of an action."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setAccessibleName(action.iconText())
        # Without one, Qt would give the tip with its marks of rich text.
        self.setAccessibleDescription(action.statusTip())
