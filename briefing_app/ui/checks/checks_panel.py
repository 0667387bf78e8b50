"""The panel of checks: everything wrong with the file, and advice on its tradecraft."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QWidget,
)

from briefing_app.input.confined.reading_process import find_advice
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import Problem
from briefing_app.model.tradecraft.finding import Finding
from briefing_app.translation import plural, tr
from briefing_app.ui.checks.check_detail import CheckDetail
from briefing_app.ui.checks.check_rows import ROW, CheckDelegate, Row, Told, rows_of
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.theme.style_sheet import leading_edge
from briefing_app.ui.widgets.layout.split import Split
from briefing_app.ui.widgets.lists.row_actions import act_on_rows
from briefing_app.ui.widgets.lists.row_delegate import HINT
from briefing_app.ui.widgets.plain import PlainLabel
from briefing_app.ui.worker import Task

SHOWN_AT_MOST = 1000
"""How many things are listed; nobody reads more, and the rest is counted."""

_CHECKING = tr("Checking the briefing…")
_NOTHING = tr("The file has no problems. All tradecraft checks passed.")
_FAILED = tr("The tradecraft checks could not be carried out.")
_LIST_SHARE, _DETAIL_SHARE = 3, 2
_NARROW = 640


class _CheckList(QListWidget):
    """The list; Enter goes to the place, and Copy takes the line that silences the check.

    Signals: ``copied()``.
    """

    copied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ChecksPanel(QWidget):
    """A list of problems and advice, grouped, and beside it all about the current one.

    Signals: ``filled()`` when all is listed.
    """

    filled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("checks")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._task: Task | None = None
        self._briefing: Briefing | None = None
        self._findings: tuple[Finding, ...] = ()
        self._failed: tuple[Row, ...] = ()
        self._listed: tuple[Problem, ...] = ()
        self.list = _CheckList()
        self.list.setAccessibleName(tr("Problems and advice"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(CheckDelegate(session, self.list))
        self.detail = CheckDetail()
        self.message = PlainLabel(wraps=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._split = Split()
        self._split.addWidget(self.list)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, _LIST_SHARE)
        self._split.setStretchFactor(1, _DETAIL_SHARE)
        self._split.setSizes([100 * _LIST_SHARE, 100 * _DETAIL_SHARE])
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self._split)
        self.setFocusProxy(self.list)
        self.list.currentItemChanged.connect(self._tell)
        act_on_rows(self.list, self._go)
        self.list.copied.connect(self.detail.copy)
        self.detail.pictures.clicked.connect(self._choose_pictures)
        session.changed.connect(self._let_go)

    @Slot(object)
    def _let_go(self, change: Change) -> None:
        """Keep no briefing that is no longer shown, also while another panel is."""
        if change.aspect == "briefing" and self._briefing is not self._session.briefing:
            self._briefing = None

    def _restyle(self) -> None:
        """Take the theme of the session, and letters of its size."""
        theme, zoom = self._session.appearance.theme, self._session.appearance.zoom
        size = round(13 * zoom)
        self.setStyleSheet(
            f"#checks {{ background: {theme.page}; }} "
            f"#checks QListView {{ background: {theme.page}; border: none; outline: none; }} "
            f"#checks QLabel {{ color: {theme.muted}; font-size: {size}px; padding: 16px; }} "
            f"#checks #check-detail QLabel {{ font-size: {round(12 * zoom)}px; padding: 0; }} "
            f"#checks QToolButton {{ border: 1px solid {theme.hairline}; color: {theme.text}; "
            f"font-size: {round(12 * zoom)}px; }} "
            f"#checks QToolButton:focus {{ border: 2px solid {theme.focus}; }} "
            f"#check-detail {{ border-{leading_edge()}: 1px solid {theme.hairline}; }}"
        )
        self.detail.restyle(theme, zoom)
        self.list.scheduleDelayedItemsLayout()
        self.list.viewport().update()

    def refresh(self) -> None:
        """List the problems of the briefing at once, and the advice when the worker has it.

        One that is listed already is not checked again.
        """
        self._restyle()
        briefing = self._session.briefing
        if briefing is None:
            return
        if briefing is self._briefing:
            if self._task is None and self._listed != self._session.problems:
                self._list_all()
            return
        self._briefing = briefing
        if self._task is not None:
            self._task.forget()
        self._list(rows_of(self._session.problems, ()), _CHECKING)
        self._task = self._session.worker.start(partial(find_advice, briefing))
        self._task.done.connect(self._show)
        self._task.failed.connect(self._fail)

    @Slot(object)
    def _show(self, findings: tuple[Finding, ...]) -> None:
        self._end(findings)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._end((), Row(_FAILED))
        raise error

    def _end(self, findings: tuple[Finding, ...], *failed: Row) -> None:
        """Keep what the checks have come to, and list it."""
        self._task, self._findings, self._failed = None, findings, failed
        self._list_all()

    def _list_all(self) -> None:
        self._listed = self._session.problems
        self._list([*rows_of(self._listed, self._findings), *self._failed], _NOTHING)
        self.filled.emit()

    def _list(self, rows: list[Row], otherwise: str) -> None:
        """List the rows and keep the place among them; where there are none, say so."""
        here = self.list.currentRow()
        self.list.clear()
        for row in rows[:SHOWN_AT_MOST]:
            self._add(row)
        if len(rows) > SHOWN_AT_MOST:
            self._add(Row(plural("and {n} more", "and {n} more", len(rows) - SHOWN_AT_MOST)))
        kept = max(1, min(here, self.list.count() - 1))
        self.list.setCurrentRow(kept)
        if self.current is None:  # the head of a group
            self.list.setCurrentRow(kept + 1)
        self.message.setText(otherwise)
        self._stack.setCurrentWidget(self._split if rows else self.message)

    def _add(self, row: Row) -> None:
        item = QListWidgetItem(row.words)
        item.setData(ROW, row)
        item.setData(HINT, row.hint)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)
        if row.told is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    @property
    def current(self) -> Told | None:
        """The row that the keys are on, or None."""
        item = self.list.currentItem()
        return item.data(ROW).told if item else None

    @Slot()
    def _tell(self) -> None:
        self.detail.show_check(self.current)
        action = self._session.actions.get("pictures")
        self.detail.pictures.setEnabled(action is not None and action.isEnabled())

    @Slot()
    def _choose_pictures(self) -> None:
        self._session.actions["pictures"].trigger()

    @Slot(object)
    def _go(self, item: QListWidgetItem) -> None:
        told = item.data(ROW).told
        if not isinstance(told, Finding):
            return
        if told.paragraph is not None:
            self._session.go_to("paragraph", told.paragraph)
        elif told.section:
            self._session.go_to("section", told.section)
        if told.evidence:
            self._session.go_to("evidence", told.evidence)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the detail below the list where there is no room beside it."""
        narrow = self.width() < _NARROW and self.height() > self.width() // 2
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
