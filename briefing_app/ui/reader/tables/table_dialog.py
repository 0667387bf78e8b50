"""The view of a large table: its cells drawn as they come into sight, and Find in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefing_app.model.pieces import pieces
from briefing_app.model.tree import Node, plain_text
from briefing_app.translation import number, tr
from briefing_app.ui.reader.tables.large_table import Cell, LargeTable, TableText
from briefing_app.ui.reader.tables.table_model import TableModel, shown
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.state.hits import NO_HITS
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.theme.panel_sheet import panel_sheet
from briefing_app.ui.theme.typefaces import SANS, font
from briefing_app.ui.widgets.accessibility.announce import announce
from briefing_app.ui.widgets.clipboard import copy
from briefing_app.ui.widgets.dialogs.dialog import Dialog
from briefing_app.ui.widgets.direction import DIRECTIONS, SIDES
from briefing_app.ui.widgets.lists.chosen_from_outside import ChosenFromOutside
from briefing_app.ui.widgets.plain import PlainLabel

_WANTED = QSize(960, 640)
_SIZE, _ROW, _NARROWEST, _WIDEST, _WHOLE = 13, 26, 44, 300, 76
"""Pixels at a zoom of 100 per cent: letters, a row, the width of a column, and the height of the
words of the current cell."""
_AROUND = 26
"""Pixels beside the words of a cell at every zoom: those of the style sheet, and Qt's own."""
_WEIGHED_ROWS, _WEIGHED_COLUMNS = 60, 100
"""The cells from whose words the widths of the columns are made."""


class TableDialog(Dialog):
    """One large table of a text. The words of the current cell are below it as a whole."""

    def __init__(self, session: Session, table: LargeTable, parent: QWidget) -> None:
        title = tr(
            "Table ({rows} × {columns})",
            rows=number(table.rows), columns=number(table.columns),
        )  # fmt: skip
        super().__init__(session, "large_table", title, parent, _WANTED)
        self.table = table
        self._text: TableText | None = None
        self._hits = NO_HITS
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Find in the table"))
        self.line.setAccessibleName(tr("Find in the table"))
        self.line.textChanged.connect(self._find)
        self.count = PlainLabel()
        self.view = _view(title, table, TableModel(table, self))
        self.view.selectionModel().currentChanged.connect(self._show_whole)
        ChosenFromOutside(self.view)
        self.whole = QPlainTextEdit(readOnly=True)
        self.whole.setAccessibleName(tr("Words of the cell"))
        self._show_whole(self.view.currentIndex(), QModelIndex())
        self._lay_out()
        self._dress()
        session.changed.connect(self._follow)
        task = session.worker.start(lambda: table.text)
        task.done.connect(self._take_text)

    def _lay_out(self) -> None:
        finding = QHBoxLayout()
        finding.addWidget(self.line, 1)
        finding.addWidget(self.count)
        buttons = self.close_button()
        copying = QPushButton(tr("Copy"))
        copying.setAutoDefault(False)
        copying.clicked.connect(self.copy_selected)
        buttons.addButton(copying, buttons.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.addLayout(finding)
        column.addWidget(self.view, 1)
        column.addWidget(self.whole)
        column.addWidget(buttons)

    def _dress(self) -> None:
        """Take the colours and the zoom of the window."""
        appearance, zoom = self._session.appearance, self._session.appearance.zoom
        self.setStyleSheet(panel_sheet(self.objectName(), appearance))
        self.whole.setFixedHeight(round(_WHOLE * zoom))
        self.view.verticalHeader().setDefaultSectionSize(round(_ROW * zoom))
        metrics = QFontMetrics(font(SANS, round(_SIZE * zoom)))
        header = self.view.horizontalHeader()
        header.setDefaultSectionSize(round(2 * _NARROWEST * zoom))
        widths = [
            max(map(metrics.horizontalAdvance, self._weighed(column))) + _AROUND
            for column in range(min(_WEIGHED_COLUMNS, self.table.columns))
        ]
        fits = sum(widths) < (_WANTED.width() - 2 * _WHOLE) * zoom
        most = max(widths) if fits else round(_WIDEST * zoom)
        for column, width in enumerate(widths):
            header.resizeSection(column, min(most, max(round(_NARROWEST * zoom), width)))

    def _weighed(self, column: int) -> Iterator[str]:
        """Yield the words from which the width of a column is made: its head, and some rows."""
        table = self.table
        yield shown(table.head(column))
        for row in range(0, table.rows, max(1, table.rows // _WEIGHED_ROWS)):
            yield shown(table.words(Cell(row, column))[:_WIDEST])
        yield shown(table.words(Cell(table.rows - 1, column))[:_WIDEST])

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect == "briefing":
            self.close()
        elif change.aspect == "appearance":
            self._dress()

    # Going to a cell

    def go_to(self, cell: Cell) -> None:
        """Show a cell, and make it the current one."""
        index = self.view.model().index(max(0, cell.row), cell.column)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    @Slot(QModelIndex, QModelIndex)
    def _show_whole(self, index: QModelIndex, _before: QModelIndex) -> None:
        cell = Cell(index.row(), index.column())
        words = self.table.all_words(cell) if index.isValid() else ""
        direction = self.table.direction_of(cell) if index.isValid() else self.table.direction
        look = self.whole.document().defaultTextOption()
        look.setTextDirection(DIRECTIONS[direction])
        look.setAlignment(SIDES[direction])
        self.whole.document().setDefaultTextOption(look)
        parts = map(plain_text, pieces((Node("text", text=words),)))
        self.whole.setPlainText(provide_letters("\n".join(parts)))

    # Finding

    @Slot(object)
    def _take_text(self, text: TableText) -> None:
        self._text = text
        if self.line.text():
            self._find()

    @Slot()
    def _find(self) -> None:
        """Find what is typed, and go to the first hit from the current cell."""
        self._hits = self._text.find(self.line.text()) if self._text is not None else NO_HITS
        self._go(self._first_from(self._current()))

    def _current(self) -> Cell:
        index = self.view.currentIndex()
        return Cell(max(0, index.row()), max(0, index.column()))

    def _first_from(self, cell: Cell) -> int:
        text = self._text
        return bisect_left(self._hits.starts, cell, key=text.cell_at) if text is not None else 0

    def step(self, step: int) -> None:
        """Go to the next cell with a hit, or with a step of -1 to the one before."""
        row, column = self._current()
        after = Cell(row, column + 1)
        self._go(self._first_from(after) if step > 0 else self._first_from(Cell(row, column)) - 1)

    def _go(self, place: int) -> None:
        """Go to a hit by its place, around the ends, and say which it is."""
        starts = self._hits.starts
        if self._text is not None and starts:
            place %= len(starts)
            self.go_to(self._text.cell_at(starts[place]))
            self.count.setText(
                tr("{place} of {count}", place=number(place + 1), count=number(len(starts)))
            )
        else:
            self.count.setText(tr("No hits") if self.line.text() and self._text else "")
        announce(self, self.count.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next hit with Enter, to the one before with Shift+Enter; copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selected()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.line.selectAll()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line.hasFocus():
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    # Copying

    @Slot()
    def copy_selected(self) -> None:
        """Copy the selected cells, with tabs between them; a huge table takes a second."""
        area = self.view.selectionModel().selection()
        if area.isEmpty():
            return
        first = Cell(area.first().top(), area.first().left())
        last = Cell(area.first().bottom(), area.first().right())
        task = self._session.worker.start(partial(self.table.separated, first, last))
        task.done.connect(self._take_copied)

    @Slot(object)
    def _take_copied(self, words: str) -> None:
        copy(self._session, words, tr("Copied"))


class _View(QTableView):
    """The table itself; what is copied is a matter of the dialog.

    Return on a cell would press the button that closes the dialog.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


def _view(name: str, table: LargeTable, model: TableModel) -> QTableView:
    view = _View()
    view.setModel(model)
    view.setAccessibleName(name)
    backwards = table.direction == "rtl"
    view.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
    )
    view.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    for header in (view.horizontalHeader(), view.verticalHeader()):
        header.setHighlightSections(False)
    view.setCurrentIndex(model.index(0, 0))
    return view
