"""A list, tree or table as screen readers see it, with rows and cells that can be pressed.

Qt lets screen readers only select a row. What a list does follows its current row and `activated`,
and what a table does its current cell and keys.
Qt also tells the rows of a tree that are folded away, and none of their levels. Tried with Qt 6.11:
`QAccessibleTableCell` has no action but "Toggle", and `QAccessibleTable` keeps what it has told.
"""

from __future__ import annotations

from typing import Any, Protocol, cast, runtime_checkable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleSelectionInterface,
    QAccessibleTableModelChangeEvent,
    QKeyEvent,
    QWindow,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QListView,
    QTableView,
    QTreeView,
)
from shiboken6 import Shiboken

from briefing_app.ui.widgets.accessibility.like_qt import LikeQt
from briefing_app.ui.widgets.accessibility.plain_interface import (
    NOTHING,
    Attributes,
    PlainInterface,
    address,
)

HAS_ROWS = (QListView, QTreeView, QTableView)
"""The views whose rows or cells can be pressed."""

_HEADS = (QAccessible.Role.ColumnHeader, QAccessible.Role.RowHeader)
_STATES = Qt.CheckState
_Kind = QAccessible.InterfaceType
_OWN_LANGUAGE = Qt.WidgetAttribute.WA_SetLocale


@runtime_checkable
class _HasHeads(Protocol):
    """A table whose heads can be current too, by their number among its children."""

    def go_to_child(self, number: int) -> None:
        """Make a cell or a head current."""

    def current_child(self) -> int:
        """Return the number of the current cell or head, or -1."""

    def language_of_child(self, number: int) -> str:
        """Return the tag of the language of a cell or a head; empty for the reader's."""


class _Press(QAccessibleActionInterface):
    """What can be done with a row: what Return or a double click does, and to choose it."""

    def __init__(self, row: AccessibleRow) -> None:
        super().__init__()
        self._row = row

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.toggleAction()] if self._row.can_be_chosen else []

    def doAction(self, name: str) -> None:
        """Do it after the screen reader has its answer: it may open a dialog."""
        does = self._row.press if name == self.pressAction() else self._row.choose
        QTimer.singleShot(0, self._row.view, does)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return []


class AccessibleRow(PlainInterface):
    """A row, a cell of a tree or table, or a head that can be current; its words are Qt's."""

    def __init__(self, rows: AccessibleRows, cell: QAccessibleInterface) -> None:
        super().__init__()
        self._rows = rows
        # Qt deletes its cell when the row goes, and PySide does not learn of it.
        self.cell_id = QAccessible.uniqueId(cell)
        self._press = _Press(self)
        self._attributes: Attributes | None = None
        self.id = QAccessible.registerAccessibleInterface(self)

    @property
    def cell(self) -> QAccessibleInterface:
        """Qt's own interface of the row."""
        return QAccessible.accessibleInterface(self.cell_id)

    @property
    def view(self) -> QAbstractItemView:
        """The list or tree that the row is in."""
        return self._rows.view

    @property
    def _index(self) -> QModelIndex:
        """Where the row is in the model, which Qt tells only by its place on the screen."""
        return self._rows.index_at(self.cell.rect().center()) if self.isValid() else QModelIndex()

    @property
    def can_be_chosen(self) -> bool:
        """Whether keys and the mouse come to the row; to a head among rows they do not."""
        is_head = self.role() in _HEADS
        return is_head or bool(self._index.flags() & Qt.ItemFlag.ItemIsSelectable)

    @Slot()
    def choose(self) -> None:
        """Make the row the current one, and give the view the keys if it takes them."""
        index = self._index
        if isinstance(self.view, _HasHeads) and self.isValid():
            self.view.setFocus()
            self.view.go_to_child(self._rows.indexOfChild(self))
        elif index.isValid():
            if self.view.focusPolicy() != Qt.FocusPolicy.NoFocus:
                self.view.setFocus()
            # The view's own way would add to what is selected while Ctrl is held.
            alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, alone)

    @Slot()
    def press(self) -> None:
        """Do what Return or a double click does; a row with a box to tick is ticked, or no more."""
        index, box = self._index, self._rows.box
        if box is not None:
            box.setCurrentIndex(index.row())
            box.hidePopup()
            # Qt opens the list for a screen reader without giving the box the keys.
            box.setFocus()
            box.activated.emit(index.row())
            return
        kept = QPersistentModelIndex(index)
        self.choose()
        if isinstance(self.view, QTableView):
            has_box = index.data(Qt.ItemDataRole.CheckStateRole) is not None
            key = Qt.Key.Key_Space if has_box else Qt.Key.Key_Return
            no_keys = Qt.KeyboardModifier.NoModifier
            self.view.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, no_keys))
            return
        # Where the row goes with being chosen, there is nothing left to do.
        index = QModelIndex(kept)  # type: ignore[call-overload]
        if not index.isValid():
            return
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            self.view.activated.emit(index)
        else:
            other = _STATES.Unchecked if self.cell.state().checked else _STATES.Checked
            self.view.model().setData(index, other, Qt.ItemDataRole.CheckStateRole)

    # What Qt asks for

    def isValid(self) -> bool:
        return Shiboken.isValid(self._rows) and self.cell is not None and self.cell.isValid()

    def object(self) -> None:  # type: ignore[override]
        """Return None: it is a part of its view."""

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self.view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return self._rows

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> Any:
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, _x: int, _y: int) -> Any:
        return None

    def role(self) -> QAccessible.Role:
        return self.cell.role()

    def text(self, kind: QAccessible.Text) -> str:
        return self.cell.text(kind)

    def rect(self) -> QRect:
        return self.cell.rect()

    def state(self) -> QAccessible.State:
        made = self.cell.state()
        # Qt says so of the current row of each view, with the keys or without.
        made.focused = made.focused and self.view.hasFocus()
        return made

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Shiboken.VoidPtr:  # type: ignore[override]
        if kind == _Kind.ActionInterface:
            return address(self._press)
        if kind == _Kind.TableCellInterface:
            return Shiboken.VoidPtr(self.cell.interface_cast(kind))
        if kind == _Kind.AttributesInterface:
            self._attributes = Attributes(self._depth, self._language)
            return address(self._attributes)
        return NOTHING

    @property
    def _language(self) -> str:
        """The tag of the language of the row, or nothing for the reader's.

        A list may be in another one, but the program's words for a group of its rows are not.
        """
        if isinstance(self.view, _HasHeads):
            return self.view.language_of_child(self._rows.indexOfChild(self))
        own = self.view.testAttribute(_OWN_LANGUAGE) and self.can_be_chosen
        return self.view.locale().bcp47Name() if own else ""

    @property
    def _depth(self) -> int:
        """How deep in a tree the row is, from 1; 0 in a list."""
        depth, index = 0, self._index
        if self.role() != QAccessible.Role.TreeItem:
            return 0
        while index.isValid():
            depth, index = depth + 1, index.parent()
        return depth


class _Selection(QAccessibleSelectionInterface):
    """Which rows are selected. A screen reader chooses one; others are then no longer selected."""

    def __init__(self, rows: AccessibleRows) -> None:
        super().__init__()
        self._rows = rows

    def selectedItemCount(self) -> int:
        return len(self._rows.selected_areas)

    def selectedItems(self) -> list[QAccessibleInterface]:
        return self._rows.selected

    def isSelected(self, child: QAccessibleInterface) -> bool:
        return bool(child.state().selected)

    def select(self, child: QAccessibleInterface) -> bool:
        if not isinstance(child, AccessibleRow) or not child.can_be_chosen:
            return False
        QTimer.singleShot(0, self._rows.view, child.choose)
        return True

    def unselect(self, _child: QAccessibleInterface) -> bool:
        return False

    def selectAll(self) -> bool:
        return False

    def clear(self) -> bool:
        return False


class AccessibleRows(LikeQt):
    """A list or tree; all but what can be done with its rows is as Qt tells it."""

    def __init__(self, view: QAbstractItemView, of_qt: QAccessibleInterface) -> None:
        super().__init__(view, of_qt)
        self._selection = _Selection(self)
        self._rows: dict[int, AccessibleRow] = {}
        view.destroyed.connect(self._forget_rows)

    @property
    def view(self) -> QAbstractItemView:
        """The list or tree, not kept here: PySide keeps this interface for good.

        Keep it while its parts are used: PySide takes those of a view that Qt made for gone once
        nothing in Python refers to the view, as in Qt's file dialog.
        """
        return cast("QAbstractItemView", self.object())

    @property
    def box(self) -> QComboBox | None:
        """The box that this is the list of, if it is one's."""
        around = self.view.parent()
        box = around.parent() if around is not None else None
        return box if isinstance(box, QComboBox) and box.view() is self.view else None

    @property
    def selected(self) -> list[QAccessibleInterface]:
        """The rows that are selected and not folded away."""
        view = self.view
        centres = [view.viewport().mapToGlobal(area.center()) for area in self.selected_areas]
        return [self.childAt(centre.x(), centre.y()) for centre in centres]

    @property
    def selected_areas(self) -> list[QRect]:
        """Where those rows are in the view."""
        view = self.view
        areas = map(view.visualRect, view.selectionModel().selectedIndexes())
        return [area for area in areas if area.isValid()]

    def index_at(self, point: QPoint) -> QModelIndex:
        """Return what is at a point of the screen, also above or below what is in sight."""
        view = self.view
        return view.indexAt(view.viewport().mapFromGlobal(point))

    @Slot()
    def _forget_rows(self) -> None:
        for each in self._rows.values():
            QAccessible.deleteAccessibleInterface(each.id)
        self._rows = {}

    def _row_of(self, cell: QAccessibleInterface | None) -> Any:
        """Return the row that Qt tells so; a head that cannot be current is as Qt tells it."""
        if cell is None or cell.role() == QAccessible.Role.Pane:
            return cell
        if cell.role() in _HEADS and not isinstance(self.view, _HasHeads):
            return cell
        place = self.of_qt.indexOfChild(cell)
        row = self._rows.get(place)
        if row is None or row.cell_id != QAccessible.uniqueId(cell):
            if row is not None:
                QAccessible.deleteAccessibleInterface(row.id)
            row = self._rows[place] = AccessibleRow(self, cell)
        return row

    # What Qt asks for

    def parent(self) -> QAccessibleInterface:
        return self.of_qt.parent()

    def text(self, kind: QAccessible.Text) -> str:
        box = self.box
        if kind != QAccessible.Text.Name or box is None:
            return self.of_qt.text(kind)
        told = QAccessible.queryAccessibleInterface(box)
        labels = told.relations(QAccessible.RelationFlag.Label)
        names = (label.text(kind) for label, _relation in labels)
        return box.accessibleName() or next(names, "")

    def childCount(self) -> int:
        return self.of_qt.childCount()

    def child(self, index: int) -> Any:
        cell = self.of_qt.child(index)
        if cell is not None and self.of_qt.indexOfChild(cell) != index:
            # Rows were folded or hidden, after which Qt does not look again by itself.
            reset = QAccessibleTableModelChangeEvent.ModelChangeType.ModelReset
            QAccessible.updateAccessibility(QAccessibleTableModelChangeEvent(self.view, reset))
            cell = self.of_qt.child(index)
        return self._row_of(cell)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self.of_qt.indexOfChild(child.cell if isinstance(child, AccessibleRow) else child)

    def childAt(self, x: int, y: int) -> Any:
        return self._row_of(self.of_qt.childAt(x, y))

    def focusChild(self) -> Any:
        if isinstance(self.view, _HasHeads):
            number = self.view.current_child()
            return self.child(number) if number >= 0 else None
        return self._row_of(self.of_qt.focusChild())

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Shiboken.VoidPtr:  # type: ignore[override]
        if kind == _Kind.SelectionInterface:
            return address(self._selection)
        if kind == _Kind.TableInterface:
            # Through it Qt learns which rows are others now.
            return Shiboken.VoidPtr(self.of_qt.interface_cast(kind))
        return NOTHING
