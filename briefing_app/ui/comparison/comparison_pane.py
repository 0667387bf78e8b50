"""The place of the comparison in the window; the table is built once the text can be read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from briefing_app.translation import tr
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.worker import ONE_FRAME_MS

if TYPE_CHECKING:
    from briefing_app.ui.comparison.comparison_view import ComparisonView


def _let_go(parts: dict[str, object]) -> None:
    """Drop the parts of a table that is gone; they make circles with it that hold the briefing."""
    parts.clear()


class ComparisonPane(QWidget):
    """The motivations side by side; each briefing gets a view of its own.

    A view is built when it is first asked for: by a call, or right after the pane was painted
    empty, so that the text beside it can be read before the table costs anything.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("comparison")
        self.setAccessibleName(tr("Comparison"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._view: ComparisonView | None = None
        self._file = ""
        session.changed.connect(self._follow)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect == "briefing":
            self._replace_view()

    def _replace_view(self) -> None:
        """Drop the view of another briefing, or build it anew for the same one read again."""
        before, self._view = self._view, None
        briefing = self._session.briefing
        again = briefing is not None and briefing.file == self._file
        self._file = briefing.file if briefing is not None else ""
        if before is None:
            return
        focused = QApplication.focusWidget()
        had_focus = focused is not None and before.isAncestorOf(focused)
        typed = before.filter.line if before.filter.line.hasFocus() else None
        self._session.changed.disconnect(before.follow)
        if again and had_focus and focused is not None:
            # Else hiding the view would give the keys to something else for a moment.
            focused.clearFocus()
        before.hide()
        before.destroyed.connect(partial(_let_go, vars(before.table)))
        before.deleteLater()
        if again:
            self.build()
            if had_focus:
                self.setFocus()
            if typed is not None and (view := self.view) is not None:
                view.filter.open()
                view.filter.line.setCursorPosition(typed.cursorPosition())

    @property
    def view(self) -> ComparisonView | None:
        """The view of the briefing's comparison, or None if it has none."""
        self.build()
        return self._view

    @Slot()
    def build(self) -> None:
        """Build the view now, if it is still to come."""
        briefing = self._session.briefing
        if self._view is not None or briefing is None or briefing.comparison is None:
            return
        from briefing_app.ui.comparison.comparison_view import ComparisonView

        self._view = view = ComparisonView(self._session, briefing, briefing.comparison, self)
        self._column.addWidget(view)
        self.setFocusProxy(view)
        if self.isVisible():
            # At once, for the table to have its size before it scrolls to a place that is kept.
            view.show()
            self._column.activate()
        view.show_selection()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._view is None:
            QTimer.singleShot(ONE_FRAME_MS, self, self.build)
