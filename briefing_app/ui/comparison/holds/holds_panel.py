"""The panel of what the lead hangs on: a small table of links, and sentences beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefing_app.model.lead.holds import Share
from briefing_app.model.lead.robustness import over_steps, over_weights
from briefing_app.model.lead.to_lead import lead_and_runner_up, separating, to_lead
from briefing_app.model.parts import NOWHERE, Part, Parts, Target, words_of
from briefing_app.model.table.hold_words import HoldRow
from briefing_app.model.table.table import lead_sentence
from briefing_app.translation import tr, with_commas
from briefing_app.ui.comparison.holds import lead_holds
from briefing_app.ui.comparison.holds.lead_holds import Found, LeadHolds, follow
from briefing_app.ui.comparison.holds.linked_text import LinkedText
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.theme.panel_sheet import panel_sheet
from briefing_app.ui.theme.style_sheet import leading_edge
from briefing_app.ui.widgets.layout.split import Split
from briefing_app.ui.widgets.lists.chosen_from_outside import ChosenFromOutside
from briefing_app.ui.widgets.lists.row_actions import act_on_rows
from briefing_app.ui.widgets.plain import PlainLabel, tip
from briefing_app.ui.worker import Task

_ROWS_AT_MOST = 500
"""How many things are listed; nobody reads more, and the rest is counted."""
_MOST_SHARE = 0.62
"""How much of the room the first column takes if there is too little for both."""
Sections = list[tuple[str, Sequence[Parts]]]
"""Headings, each with its sentences."""
_HEADS = (tr("If"), tr("the lead is"))
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class HoldRows(QAbstractTableModel):
    """What the lead hangs on, a row each: what would have to be, and who leads then."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[HoldRow] = []

    def show(self, rows: list[HoldRow]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        roles = Qt.ItemDataRole
        if not index.isValid() or role not in (roles.DisplayRole, roles.ToolTipRole):
            return None
        row = self.rows[index.row()]
        words = with_commas(row.lead) if index.column() else words_of(row.what)
        return tip(words) if role == roles.ToolTipRole else words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return _HEADS[section] if across and role == Qt.ItemDataRole.DisplayRole else None


class _HoldTable(QTableView):
    """The small table; Return, Space and a click go to what a row names."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_room()

    def share_room(self) -> None:
        """Give each column the room that it needs; if there is too little, most to the first."""
        room = self.viewport().width()
        first, second = self.sizeHintForColumn(0), self.sizeHintForColumn(1)
        width = max(min(first, round(room * _MOST_SHARE)), room - second)
        self.setColumnWidth(0, width)
        self.setColumnWidth(1, room - width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class HoldsPanel(QWidget):
    """A table of what the lead hangs on, and beside it what it would take for others to lead.

    If it hangs on nothing, the text says so, and there is no table.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("holds")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._holds = LeadHolds(session, self)
        self._holds.ready.connect(self._show_found)
        self._writing: Task | None = None
        self.sections: Sections | None = None
        self.rows = HoldRows()
        self.table = _HoldTable()
        self.table.setModel(self.rows)
        self.table.setAccessibleName(tr("What the lead hangs on"))
        self.text = LinkedText()
        self.text.setAccessibleName(tr("What it would take, and how robust the lead is"))
        self.message = PlainLabel(wraps=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._split = Split()
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.message)
        column.addWidget(self._split)
        self.setFocusProxy(self.table)
        ChosenFromOutside(self.table)
        act_on_rows(self.table, self._go)
        self.text.chosen.connect(self._follow_link)
        session.changed.connect(self._follow)

    def _dress(self) -> None:
        table = self.table
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        # The step, which is at the end, says more than the title before it.
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setHighlightSections(False)
        self._split.addWidget(table)
        self._split.addWidget(self.text)

    # -- following ----------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect == "ratings" and self.isVisible():
            self._find()
        elif change.aspect == "briefing" and not self.isVisible():
            self._forget()

    def refresh(self) -> None:
        """Show the briefing as it is now."""
        self._restyle()
        self._find()

    def _restyle(self) -> None:
        appearance, edge = self._session.appearance, leading_edge()
        theme = appearance.theme
        self.setStyleSheet(
            panel_sheet(self.objectName(), appearance)
            + f"#holds QTextBrowser {{ border: 1px solid {theme.page}; padding: 6px;"
            f" border-{edge}: 1px solid {theme.hairline}; }}"
            f" #holds QTextBrowser:focus {{ border: 1px solid {theme.focus}; }}"
        )
        self.table.verticalHeader().setDefaultSectionSize(round(26 * appearance.zoom))

    def _forget(self) -> None:
        """Keep nothing of the comparison."""
        if self._writing is not None:
            self._writing.forget()
            self._writing = None
        self.sections = None
        self._holds.forget()

    def _find(self) -> None:
        """Find what the lead hangs on, or say why there is nothing to find."""
        self._forget()
        comparison = self._session.comparison
        if comparison is None or not comparison.evidence:
            self._say(tr("There is no evidence, and so no lead that could hang on it."))
        elif len(comparison.motivations) == 1:
            self._say(lead_sentence(comparison, self._session.build_what_if().analysis))
        elif self._session.build_what_if().mode == "readers":
            self._say(tr("While readers rate, what the author’s lead hangs on is not shown."))
        else:
            self._say(tr("Finding what the lead hangs on…"))
            self._holds.find()

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        self._split.setVisible(not words)

    @Slot()
    def _show_found(self) -> None:
        found = self._holds.found
        if found is None:
            return
        if not found.sums.gives_lead:
            understood = found.comparison.understood
            self._say(tr("No evidence is rated, so nothing leads.") if understood
                      else tr("The lead is not reckoned: see the problems."))  # fmt: skip
            return
        self._say("")
        row = max(self.table.currentIndex().row(), 0)
        self.rows.show(list(islice(found.names.rows(found.holds, found.grades), _ROWS_AT_MOST)))
        self.table.setVisible(bool(self.rows.rows))
        self.table.share_room()
        self.table.setCurrentIndex(self.rows.index(min(row, self.rows.rowCount() - 1), 0))
        self._write(_sections(found) if lead_holds.is_small(found.comparison) else [])
        self._writing = self._session.worker.start(partial(_all_sections, found))
        self._writing.done.connect(self._take_sections)

    @Slot(object)
    def _take_sections(self, sections: Sections) -> None:
        self._writing, self.sections = None, sections
        self._write(sections)

    def _write(self, sections: Sections) -> None:
        appearance = self._session.appearance
        self.text.write(sections, appearance.theme, appearance.zoom)

    # -- going --------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            parts = self.rows.rows[index.row()].what
            target = next((part.target for part in parts if part.target != NOWHERE), NOWHERE)
            follow(self._session, target)

    @Slot(object)
    def _follow_link(self, target: Target) -> None:
        follow(self._session, target)


def _all_sections(found: Found) -> Sections:
    """Return the sections with the draws of weights.

    It touches nothing of the window: of a large table it takes half a second.
    """
    return _sections(found, over_weights(found.sums))


def _sections(found: Found, weights: Share | None = None) -> Sections:
    """Say what it would take, what could tell the first two apart, and how robust the lead is."""
    names, sums = found.names, found.sums
    sections: Sections = []
    if next(iter(names.rows(found.holds, found.grades)), None) is None:
        sections.append((tr("What the lead hangs on"), names.sentences(found.holds)))
    others = [ref for ref in sums.motivations if ref not in sums.lead]
    if others:
        sections.append((
            tr("What it would take to lead"),
            [names.to_lead_sentence(ref, to_lead(sums, ref)) for ref in others],
        ))  # fmt: skip
    pair = lead_and_runner_up(sums)
    if pair is not None:
        apart = names.separating_sentence(*pair, separating(sums, *pair))
        sections.append((tr("What could tell the first two apart"), [apart]))
    robust = names.robustness_sentence(over_steps(found.holds.steps), weights)
    sections.append((tr("How robust the lead is"), [(Part(robust),)]))
    return sections
