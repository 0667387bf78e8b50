"""A dialog that fits the screen, and opens where it was last."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray, QKeyCombination, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from briefing_app.translation import tr
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.buttons.key_window import open_menu_in
from briefing_app.ui.widgets.layout.control_letters import give_letters
from briefing_app.ui.widgets.screen import available_area

_OF_SCREEN = 0.94
"""How much of the screen a dialog takes at most; the rest is for its frame."""


_MENU = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F10)
_EDGE = 12
"""Around the button that closes a dialog, in pixels."""


class Dialog(QDialog):
    """A dialog of a window. ``name`` identifies it in the settings, which keep its place.

    Its first size is that of its content, or ``wanted`` in pixels at a zoom of 100 per cent.
    """

    def __init__(
        self, session: Session, name: str, title: str, parent: QWidget, wanted: QSize | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._above = parent
        self._wanted = wanted
        self._placed = False
        self.setObjectName(name)
        self.setWindowTitle(title)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._placed:
            self._placed = True
            give_letters(self)
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu of what has the keys with Shift+F10 too, as windows do."""
        if event.keyCombination() == _MENU:
            open_menu_in(self)
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        """Take the size and the position it had last, or the first ones, within the screen."""
        area = available_area(self._above)
        most = area.size() * _OF_SCREEN
        least = self.minimumSizeHint().expandedTo(self.minimumSize())
        self.setMinimumSize(least.boundedTo(most))
        self.fit()
        kept = _places(self._session).get(self.objectName())
        if isinstance(kept, str):
            self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace")))
            self.resize(self.size().boundedTo(most))
        else:
            self._centre()
        frame = self.frameGeometry()
        frame.moveRight(min(frame.right(), area.right()))
        frame.moveBottom(min(frame.bottom(), area.bottom()))
        frame.moveLeft(max(frame.left(), area.left()))
        frame.moveTop(max(frame.top(), area.top()))
        self.move(frame.topLeft())

    def fit(self) -> None:
        """Take the first size, within the screen."""
        most = available_area(self._above).size() * _OF_SCREEN
        size = self.content_size().expandedTo(self.minimumSize())
        self.resize(size.boundedTo(most))

    def content_size(self) -> QSize:
        """Return the size, in pixels, at which all the content is on show."""
        if self._wanted is not None:
            return self._wanted * self._session.appearance.zoom
        size, layout = self.sizeHint().expandedTo(self.minimumSize()), self.layout()
        if layout is not None and layout.hasHeightForWidth():
            # A label that wraps says how high it is only for a certain width.
            size.setHeight(layout.totalHeightForWidth(size.width()))
        return size

    def _centre(self) -> None:
        centre = self._above.mapToGlobal(self._above.rect().center())
        self.move(centre.x() - self.width() // 2, centre.y() - self.height() // 2)

    def done(self, result: int) -> None:
        """Close, and keep the place."""
        if self._placed:
            geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
            places = _places(self._session) | {self.objectName(): geometry}
            self._session.change_settings(dialogs=json.dumps(places))
        super().done(result)

    def run(self) -> bool:
        """Open, wait until it is closed, and let it go; return whether it was accepted."""
        accepted = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return accepted

    def close_button(self) -> QDialogButtonBox:
        """Return a row with a button that closes the dialog."""
        close = QDialogButtonBox.StandardButton.Close
        buttons = QDialogButtonBox(close)
        buttons.button(close).setText(tr("Close"))
        buttons.rejected.connect(self.reject)
        return buttons


class ScrolledDialog(Dialog):
    """A dialog with buttons, whose content scrolls if the screen is too small."""

    def set_content(
        self, content: QWidget, buttons: QDialogButtonBox | None = None, *, is_form: bool = False
    ) -> None:
        """Show a widget that has a layout, and buttons, by default one that closes the dialog.

        What scrolls takes the keys itself, unless it is a form: its fields come into sight with
        them. To be called once.
        """
        self._content = content
        self._scroll = scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        if is_form:
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _EDGE)
        column.addWidget(scroll, 1)
        self._buttons = buttons or self.close_button()
        self._buttons.setContentsMargins(_EDGE, 0, _EDGE, 0)
        column.addWidget(self._buttons)

    def content_size(self) -> QSize:
        """Return the size at which nothing has to be scrolled."""
        around = _EDGE + self._column.spacing() + self._buttons.sizeHint().height()
        width, height = self._content.sizeHint().width(), self._content_height()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        frame = 2 * self._scroll.frameWidth()
        return QSize(width + bar + frame, height + around + frame)

    def refit(self) -> None:
        """Take the size that the content has now, within the screen."""
        self._content.setMinimumHeight(self._content_height())
        self.fit()

    def _content_height(self) -> int:
        layout, width = self._content.layout(), self._content.sizeHint().width()
        return layout.totalHeightForWidth(width) if layout is not None else 0


def _places(session: Session) -> dict[str, object]:
    try:
        kept = json.loads(session.settings.dialogs)
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}
