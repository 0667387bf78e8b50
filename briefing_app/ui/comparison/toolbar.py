"""The bar above the table: the question, and how to sort, hide and copy."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from briefing_app.model.comparison import Comparison
from briefing_app.ui.comparison.row_groups import UNDIAGNOSTIC, row_groups
from briefing_app.ui.comparison.table.table_style import LEFT, TableStyle
from briefing_app.ui.comparison.table_state import ORDERS
from briefing_app.ui.comparison.what_if.readers_button import ReadersButton
from briefing_app.ui.comparison.what_if.what_if_button import WhatIfButton
from briefing_app.ui.comparison.wording import question_parts, tooltip
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.menu_button import MenuButton

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


class ComparisonBar(QWidget):
    """The question, and the buttons that say what is shown, in which order, and what is tried.

    Signals: ``copied()`` when the reader wants the table on the clipboard.
    """

    copied = Signal()

    def __init__(
        self, session: Session, comparison: Comparison, style: TableStyle, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._narrow = False
        self._comparison = comparison
        self._question = _Question(question_parts(comparison.question)[0], style, self)
        self._sort = MenuButton("Sort", self)
        self._columns = MenuButton("Columns", self)
        self._rows = MenuButton("Rows", self)
        self.likelihoods = _likelihoods_button(self)
        self.likelihoods.clicked.connect(self._toggle_chart)
        self.what_if_button = WhatIfButton(session, self)
        self.readers_button = ReadersButton(session, self)
        self._copy = QToolButton(self)
        self._copy.setText("Copy")
        self._copy.setAccessibleName("Copy the table")
        self._copy.setToolTip("Copy the table for a spreadsheet or a word processor")
        self._copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._copy.clicked.connect(self.copied)
        self._more = MenuButton("More", self)
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(9, 3, 6, 3)
        line.setSpacing(2)
        line.addWidget(self._question, 1)
        rated, several = bool(comparison.evidence), len(comparison.motivations) > 1
        offered: list[tuple[QToolButton, bool]] = [
            (self._sort, rated),
            (self._columns, several),
            (self._rows, True),
            (self.likelihoods, session.estimated),
            (self.what_if_button, rated),
            (self.readers_button, rated),
            (self._copy, True),
        ]
        self._buttons = [button for button, offer in offered if offer]
        for button in (*(each for each, _offer in offered), self._more):
            line.addWidget(button)
            button.setVisible(button in self._buttons)
        self._left_out: list[QToolButton] = []
        self._more.shown_menu.aboutToShow.connect(self._fill_more)
        self._sort.shown_menu.aboutToShow.connect(self._fill_sort)
        self._columns.shown_menu.aboutToShow.connect(self._fill_columns)
        self._rows.shown_menu.aboutToShow.connect(self._fill_rows)
        self.refresh()

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
        for button in (self.what_if_button, self.readers_button):
            button.narrow = narrow
        self.refresh()

    def refresh(self) -> None:
        """Show the state in the words of the buttons."""
        table, chart = self._session.table, self._session.chart_shown
        self.what_if_button.refresh()
        self.readers_button.refresh()
        spoken = f"Sort: {_SHORT[table.order]}"
        self._sort.setText("Sort" if self._narrow else spoken)
        for button, name, hidden in (
            (self._columns, "Columns", table.hidden_motivations),
            (self._rows, "Rows", table.hidden_rows),
        ):
            said = f"{name} ({len(hidden)} hidden)" if hidden else name
            button.setText(said.replace(" hidden", "") if self._narrow else said)
            button.setAccessibleName(said)
        self._sort.setAccessibleName(spoken)
        # The chart has nothing to sort or to try.
        for each in (self._sort, self._rows, self.what_if_button):
            each.setEnabled(not chart)
        self.likelihoods.setChecked(chart)
        self.likelihoods.setEnabled(self._session.chart_possible)
        self._share_room()

    @Slot()
    def _fill_sort(self) -> None:
        menu = self._sort.shown_menu
        menu.clear()
        group = QActionGroup(menu)
        for order, words in ORDERS.items():
            action = _checkable(menu, words, order, checked=order == self._session.table.order)
            group.addAction(action)
            action.triggered.connect(self._choose_order)

    @Slot()
    def _fill_columns(self) -> None:
        menu = self._columns.shown_menu
        menu.clear()
        motivations = self._comparison.motivations
        one_left = len(motivations) - len(self._session.table.hidden_motivations) == 1
        for each in motivations:
            shown = each.id not in self._session.table.hidden_motivations
            action = _checkable(menu, each.title, each.id, checked=shown)
            action.setEnabled(not (shown and one_left))
            action.triggered.connect(self._toggle_motivation)
        menu.addSeparator()
        every = menu.addAction("Show all columns")
        every.setEnabled(bool(self._session.table.hidden_motivations))
        every.triggered.connect(self._show_all_motivations)

    @Slot()
    def _fill_rows(self) -> None:
        menu = self._rows.shown_menu
        menu.clear()
        for group, words in row_groups(self._comparison):
            shown = group not in self._session.table.hidden_rows
            action = _checkable(menu, words, group, checked=shown)
            if group == UNDIAGNOSTIC:
                action.setShortcut(self._session.shortcut_of("undiagnostic"))
            action.triggered.connect(self._toggle_rows)
        menu.addSeparator()
        menu.addActions(self._session.actions_named("filter-evidence"))
        every = menu.addAction("Show all rows")
        every.setEnabled(bool(self._session.table.hidden_rows or self._session.table.filter))
        every.triggered.connect(self._show_all_rows)

    @Slot()
    def _choose_order(self) -> None:
        wanted = self._target()
        self._session.sort(next(order for order in ORDERS if order == wanted))

    @Slot()
    def _toggle_motivation(self) -> None:
        table = self._session.table
        hidden = table.hidden_motivations ^ {self._target()}
        self._session.arrange(table._replace(hidden_motivations=hidden))

    @Slot()
    def _toggle_rows(self) -> None:
        self._session.toggle_rows(self._target())

    @Slot()
    def _toggle_chart(self) -> None:
        self._session.show_chart(shown=not self._session.chart_shown)

    @Slot()
    def _show_all_motivations(self) -> None:
        table = self._session.table
        self._session.arrange(table._replace(hidden_motivations=frozenset()))

    @Slot()
    def _show_all_rows(self) -> None:
        table = self._session.table._replace(hidden_rows=frozenset(), filter="")
        self._session.arrange(table)

    def _target(self) -> str:
        action = self.sender()
        return str(action.data()) if isinstance(action, QAction) else ""


def _likelihoods_button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText("Likelihoods")
    button.setAccessibleName("Likelihoods")
    button.setToolTip("Show the likelihoods as bands of their scale instead of the table")
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _checkable(menu: QMenu, words: str, target: str, *, checked: bool) -> QAction:
    # An ampersand in a title is a letter, not the mark of a shortcut.
    action = menu.addAction(words.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(checked)
    action.setData(target)
    return action
