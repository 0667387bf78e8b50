"""The bar above the table: the question, and how to sort, hide and copy."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPen, QPolygon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from briefing_app.model.comparison import Comparison
from briefing_app.model.table import Order
from briefing_app.ui.comparison.comparison_pane import UNDIAGNOSTIC
from briefing_app.ui.comparison.table.table_model import SUMS
from briefing_app.ui.comparison.table.table_style import LEFT, TableStyle
from briefing_app.ui.comparison.wording import question_parts, tooltip

ORDERS: dict[Order, str] = {
    "file": "As written",
    "diagnosticity": "Most diagnostic first",
    "date": "Oldest first",
    "source": "By source",
}
_SHORT = {
    "file": "as written",
    "diagnosticity": "diagnosticity",
    "date": "date",
    "source": "source",
}


class _Question(QWidget):
    """One line of text, elided where there is no room for it."""

    def __init__(self, words: str, style: TableStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.table_style = style
        self.words = words
        self.setAccessibleName(words)
        self.setToolTip(tooltip(words))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        style = self.table_style
        painter = QPainter(self)
        painter.setFont(style.bold)
        painter.setPen(style.text)
        painter.drawText(self.rect(), LEFT, style.lines(self.words, self.width(), 1, bold=True)[0])
        painter.end()


class MenuButton(QToolButton):
    """A button that opens a menu, and shows that it does."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("menu")
        self.setText(words)
        self.setAccessibleName(words)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.shown_menu = QMenu(self)
        self.setMenu(self.shown_menu)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().buttonText().color(), 1.3))
        x, y = self.width() - 12, self.height() // 2 - 1
        painter.drawPolyline(
            QPolygon([QPoint(x - 3, y - 1), QPoint(x, y + 2), QPoint(x + 3, y - 1)])
        )
        painter.end()


class ComparisonBar(QWidget):
    """What is shown, in which order; the window copies the table too, so there is one signal.

    Signals: ``changed()`` when ``order`` or what is hidden is another; ``copied()`` when the reader
    wants the table on the clipboard; ``filter_wanted()`` when the evidence is to be filtered.
    """

    changed = Signal()
    copied = Signal()
    filter_wanted = Signal()

    def __init__(self, comparison: Comparison, style: TableStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.order: Order = "file"
        self.hidden_motivations: set[str] = set()
        self.hidden_rows: set[str] = set()
        self._narrow = False
        self._comparison = comparison
        self._question = _Question(question_parts(comparison.question)[0], style, self)
        self._sort = MenuButton("Sort", self)
        self._columns = MenuButton("Columns", self)
        self._rows = MenuButton("Rows", self)
        self._more = MenuButton("More", self)
        self._copy = QToolButton(self)
        self._copy.setText("Copy")
        self._copy.setAccessibleName("Copy the table")
        self._copy.setToolTip("Copy the table for a spreadsheet or a word processor")
        self._copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._copy.clicked.connect(self.copied)
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(9, 3, 6, 3)
        line.setSpacing(2)
        line.addWidget(self._question, 1)
        self._buttons: list[QToolButton] = [self._rows, self._copy]
        if len(comparison.motivations) > 1:
            self._buttons.insert(0, self._columns)
        if comparison.evidence:
            self._buttons.insert(0, self._sort)
        for each in (self._sort, self._columns, self._rows, self._copy, self._more):
            line.addWidget(each)
            each.setVisible(each in self._buttons)
        self._left_out: list[QToolButton] = []
        self._more.shown_menu.aboutToShow.connect(self._fill_more)
        self._sort.shown_menu.aboutToShow.connect(self._fill_sort)
        self._columns.shown_menu.aboutToShow.connect(self._fill_columns)
        self._rows.shown_menu.aboutToShow.connect(self._fill_rows)
        self.tell()

    @property
    def for_rows(self) -> list[QToolButton]:
        """The buttons that change what rows there are and in which order."""
        return [self._sort, self._rows]

    def add(self, button: QToolButton) -> None:
        """Put another button before the last one."""
        self._buttons.insert(-1, button)
        self._line.insertWidget(self._line.indexOf(self._copy), button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Show as many buttons as fit, and offer the others under “More”."""
        margins, gap = self._line.contentsMargins(), self._line.spacing()
        room = self.width() - margins.left() - margins.right() - gap
        widths = [button.sizeHint().width() + gap for button in self._buttons]
        fitting = len(widths)
        if sum(widths) > room:
            room -= self._more.sizeHint().width() + gap
            while fitting and sum(widths[:fitting]) > room:
                fitting -= 1
        self._left_out = self._buttons[fitting:]
        for place, button in enumerate(self._buttons):
            button.setVisible(place < fitting)
        self._more.setVisible(bool(self._left_out))

    @Slot()
    def _fill_more(self) -> None:
        menu = self._more.shown_menu
        menu.clear()
        for button in self._left_out:
            if isinstance(button, MenuButton):
                button.shown_menu.setTitle(button.accessibleName().replace("&", "&&"))
                menu.addMenu(button.shown_menu)
            else:
                menu.addAction(button.accessibleName()).triggered.connect(button.click)

    def restyle(self, style: TableStyle) -> None:
        """Take other colours or another zoom."""
        self._question.table_style = style
        self._question.update()

    def fit(self, *, narrow: bool, low: bool) -> None:
        """Shorten the words of the buttons where it is narrow, and take less height where low."""
        self._narrow = narrow
        above = 1 if low else 3
        self._line.setContentsMargins(9, above, 6, above)
        self.tell()

    def tell(self) -> None:
        """Show the state in the words of the buttons."""
        spoken = f"Sort: {_SHORT[self.order]}"
        self._sort.setText("Sort" if self._narrow else spoken)
        for button, name, hidden in (
            (self._columns, "Columns", self.hidden_motivations),
            (self._rows, "Rows", self.hidden_rows),
        ):
            said = f"{name} ({len(hidden)} hidden)" if hidden else name
            button.setText(said.replace(" hidden", "") if self._narrow else said)
            button.setAccessibleName(said)
        self._sort.setAccessibleName(spoken)
        self._share_room()

    @Slot()
    def _fill_sort(self) -> None:
        menu = self._sort.shown_menu
        menu.clear()
        group = QActionGroup(menu)
        for order, words in ORDERS.items():
            action = _checkable(menu, words, order, checked=order == self.order)
            group.addAction(action)
            action.triggered.connect(self._choose_order)

    @Slot()
    def _fill_columns(self) -> None:
        menu = self._columns.shown_menu
        menu.clear()
        motivations = self._comparison.motivations
        one_left = len(motivations) - len(self.hidden_motivations) == 1
        for each in motivations:
            shown = each.id not in self.hidden_motivations
            action = _checkable(menu, each.title, each.id, checked=shown)
            action.setEnabled(not (shown and one_left))
            action.triggered.connect(self._toggle_motivation)
        menu.addSeparator()
        every = menu.addAction("Show all columns")
        every.setEnabled(bool(self.hidden_motivations))
        every.triggered.connect(self._show_all_motivations)

    @Slot()
    def _fill_rows(self) -> None:
        menu = self._rows.shown_menu
        menu.clear()
        for group, words in self._row_groups().items():
            action = _checkable(menu, words, group, checked=group not in self.hidden_rows)
            if group == UNDIAGNOSTIC:
                action.setText(f"{action.text()}\tCtrl+Shift+D")
            action.triggered.connect(self._toggle_rows)
        menu.addSeparator()
        if self._comparison.evidence:
            menu.addAction("Filter the evidence…\tCtrl+Shift+E").triggered.connect(
                self.filter_wanted
            )
        every = menu.addAction("Show all rows")
        every.setEnabled(bool(self.hidden_rows))
        every.triggered.connect(self._show_all_rows)

    def _row_groups(self) -> dict[str, str]:
        comparison = self._comparison
        groups = {}
        if any(each.likelihood for each in comparison.motivations):
            groups["likelihood"] = "Likelihood"
        if any(each.confidence for each in comparison.motivations):
            groups["confidence"] = "Confidence"
        groups |= {f"criterion:{each.id}": each.title for each in comparison.criteria}
        if comparison.evidence:
            groups[UNDIAGNOSTIC] = "Evidence that tells nothing apart (D = 0)"
            groups[SUMS] = "Inconsistency and lead"
        return groups

    @Slot()
    def _choose_order(self) -> None:
        wanted = self._target()
        self.order = next(order for order in ORDERS if order == wanted)
        self._change()

    @Slot()
    def _toggle_motivation(self) -> None:
        self.hidden_motivations ^= {self._target()}
        self._change()

    @Slot()
    def _toggle_rows(self) -> None:
        self.toggle_group(self._target())

    def toggle_group(self, group: str) -> None:
        """Hide the rows of a name, or show them again."""
        self.hidden_rows ^= {group}
        self._change()

    @Slot()
    def _show_all_motivations(self) -> None:
        self.hidden_motivations.clear()
        self._change()

    @Slot()
    def _show_all_rows(self) -> None:
        self.hidden_rows.clear()
        self._change()

    def _target(self) -> str:
        action = self.sender()
        return str(action.data()) if isinstance(action, QAction) else ""

    def _change(self) -> None:
        self.tell()
        self.changed.emit()


def _checkable(menu: QMenu, words: str, target: str, *, checked: bool) -> QAction:
    # An ampersand in a title is a letter, not the mark of a shortcut.
    action = menu.addAction(words.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(checked)
    action.setData(target)
    return action
