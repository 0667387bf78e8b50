"""The sections of the briefing as a tree, with a filter above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.model.briefing import Section
from briefing_app.translation import number, tr
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.widgets.accessibility.announce import announce
from briefing_app.ui.widgets.buttons.window_menu import WindowMenu
from briefing_app.ui.widgets.lists.filter_line import FilterLine
from briefing_app.ui.widgets.lists.row_actions import act_on_rows
from briefing_app.ui.widgets.lists.row_delegate import HINT, RowDelegate
from briefing_app.ui.widgets.lists.tree_items import add_below, tree_item
from briefing_app.ui.widgets.plain import PlainLabel
from briefing_app.ui.widgets.viewport import meet_viewport

_Index = QModelIndex | QPersistentModelIndex
_SECTION = Qt.ItemDataRole.UserRole
_INDENT, _EDGE, _ARROW = 16, 5, 4
"""The indentation of a level, the space before a title, and half an arrow, at 100 per cent."""

_AT_ONCE = 1000
"""So many sections are added before the window does something else."""


class _SectionTree(QTreeWidget):
    """The tree itself; Return goes to the section, as a click does.

    Signals: ``escaped()`` when Escape was pressed; ``let_go()`` when the mouse was let go where it
    was not pressed, so that nothing is chosen.
    """

    escaped = Signal()
    let_go = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        meet_viewport(self)
        self._session = session
        self._pressed = QModelIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            # Back and forward, also while there is nothing to go back to: not folding.
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self.activated.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark a row only to go there, which the left button does."""
        self._pressed = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        """Mark no other rows while a button is held."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.indexAt(event.position().toPoint()) != self._pressed:
            self.let_go.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to fold all sections, or to unfold them."""
        if self._folds:
            menu = WindowMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(tr("Fold all"), self.collapseAll)
            menu.addAction(tr("Unfold all"), self.expandAll)
            menu.popup(event.globalPos())

    @property
    def _folds(self) -> bool:
        top = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return any(item is not None and item.childCount() for item in top)

    def drawBranches(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        """Draw nothing: what is drawn here is covered when the row is marked."""

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row, and an arrow before each one that folds."""
        super().drawRow(painter, option, index)
        if not self.itemFromIndex(index).childCount():
            return
        area, half = self.visualRect(index), round(_ARROW * self._session.appearance.zoom)
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        across = area.right() + self.indentation() // 2 if reverse else area.left() - half - 2
        centre, ahead = QPoint(across, area.center().y()), -half if reverse else half
        if self.isExpanded(index):
            points = [QPoint(-half, -half // 2), QPoint(0, half // 2), QPoint(half, -half // 2)]
        else:
            points = [QPoint(-ahead // 2, -half), QPoint(ahead // 2, 0), QPoint(-ahead // 2, half)]
        theme, current = self._session.appearance.theme, index == self.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current_text if current else theme.muted), half * 0.35))
        painter.drawPolyline([centre + point for point in points])
        painter.restore()


class Sidebar(QWidget):
    """The tree of sections and its filter; a sentence if there are none to show."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Sections"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._filter = FilterLine(tr("Filter sections"))
        self._filter.textChanged.connect(self._apply_filter)
        self._filter.returnPressed.connect(self._choose_first_match)
        self._empty = PlainLabel(name="muted", wraps=True)
        self._tree = _SectionTree(session)
        self._tree.setAccessibleName(tr("Sections"))
        self._tree.setHeaderLabels([tr("Sections")])
        self._tree.setHeaderHidden(True)
        self._tree.setUniformRowHeights(True)
        self._tree.setMouseTracking(True)
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = RowDelegate(session, self._tree, edge=_EDGE)
        self._tree.setItemDelegate(self._delegate)
        act_on_rows(self._tree, self._choose)
        self._tree.escaped.connect(self._filter.clear)
        self._tree.let_go.connect(self._mark_place)
        self._tree.currentItemChanged.connect(self._choose_by_keys)
        self._filter.left.connect(self._tree.setFocus)
        self._following = False
        self._slices: Iterator[bool] = iter(())
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._fill_slice)
        self._items_by_section: dict[str, QTreeWidgetItem] = {}
        self._file = ""
        self._folded: list[str] = []
        self._scrolled_to = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        inset = QVBoxLayout()
        inset.setContentsMargins(12, 0, 12, 0)
        inset.addWidget(self._filter)
        inset.addWidget(self._empty)
        column.addLayout(inset)
        column.addWidget(self._tree, 1)
        self.setFocusProxy(self._tree)
        session.changed.connect(self._follow)
        self._restyle()
        self.show_sections()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        match change.aspect:
            case "briefing":
                self.show_sections()
            case "place":
                self._mark(self._session.position.section)
            case "appearance":
                self._restyle()

    def _restyle(self) -> None:
        """Take another theme and zoom; the rows get another height."""
        self._tree.setIndentation(round(_INDENT * self._session.appearance.zoom))
        self._tree.doItemsLayout()

    def show_sections(self) -> None:
        """Fill the tree anew: at once, or if there are very many sections, slice by slice.

        For the same file read again, the filter, what is folded and what is in sight stay.
        """
        file, again = self._session.file, self._session.file == self._file
        self._file = file
        self._folded = [ref for ref, item in self._items_by_section.items()
                        if again and item.childCount() and not item.isExpanded()]  # fmt: skip
        self._scrolled_to = self._tree.verticalScrollBar().value() if again else 0
        self._following = True
        # Unlike `clear`, which asks PySide for each item and takes seconds for thousands.
        self._tree.invisibleRootItem().takeChildren()
        self._following = False
        self._items_by_section.clear()
        if not again:
            self._filter.clear()
        shown = self._session.briefing or self._session.beginning
        if shown is not None:
            # Screen readers read the titles in the language of the briefing.
            self._tree.setLocale(QLocale(shown.lang))
        sections = self._session.sections
        self._filter.setVisible(bool(sections))
        self._say_if_empty()
        self._slices = self._fill(sections)
        self._fill_slice()

    @Slot()
    def _fill_slice(self) -> None:
        """Add some of the sections, and the others when there is time."""
        self._following = True
        more = next(self._slices, False)
        self._tree.expandAll()
        for ref in self._folded:
            if ref in self._items_by_section:
                self._items_by_section[ref].setExpanded(False)
        self._following = False
        self._mark(self._session.position.section)
        if more:
            self._timer.start()
            return
        if self._filter.text():
            self._apply_filter(self._filter.text())
        if self._scrolled_to:
            self._tree.verticalScrollBar().setValue(self._scrolled_to)

    def _fill(self, sections: Sequence[Section]) -> Iterator[bool]:
        """Add sections, and yield after each slice of them.

        Headings nest by their level; skipped levels do not indent twice.
        """
        parents: list[tuple[int, QTreeWidgetItem]] = []
        top: list[QTreeWidgetItem] = []
        for place, section in enumerate(sections):
            if place and place % _AT_ONCE == 0:
                self._tree.addTopLevelItems(top)
                top = []
                yield True
            item = tree_item([section.title or tr("Untitled")])
            item.setData(0, _SECTION, section.id)
            self._items_by_section.setdefault(section.id, item)
            number = section.first_paragraph
            item.setData(0, HINT, "" if number is None else str(number))
            said = "" if number is None else tr("Paragraph {number}", number=number)
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, said)
            while parents and parents[-1][0] >= section.level:
                parents.pop()
            if parents:
                add_below(parents[-1][1], item)
            else:
                top.append(item)
            parents.append((section.level, item))
        self._tree.addTopLevelItems(top)

    def _mark(self, ref: str) -> None:
        """Mark the section that the text is at, without going there."""
        current = self._tree.currentItem()
        if current is not None and current.data(0, _SECTION) == ref:
            return
        item = self._items_by_section.get(ref)
        if item is not None:
            self._following = True
            self._tree.setCurrentItem(item)
            self._following = False

    @Slot()
    def _mark_place(self) -> None:
        self._mark(self._session.position.section)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the empty filter."""
        if event.key() == Qt.Key.Key_Escape:
            self._tree.setFocus()
        else:
            super().keyPressEvent(event)

    def focus_filter(self) -> None:
        """Put the cursor in the filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def current(self) -> str:
        """The id of the marked section, or an empty string."""
        item = self._tree.currentItem()
        return "" if item is None else str(item.data(0, _SECTION))

    @property
    def current_title(self) -> str:
        """The title of the marked section, or an empty string."""
        item = self._tree.currentItem()
        return "" if item is None else item.text(0)

    @property
    def shown(self) -> list[str]:
        """The titles that the filter lets through, from top to bottom."""
        return [item.text(0) for item in self._items() if not item.isHidden()]

    def _items(self) -> Iterator[QTreeWidgetItem]:
        stack = [self._tree.topLevelItem(n) for n in range(self._tree.topLevelItemCount())][::-1]
        while stack:
            item = stack.pop()
            if item is not None:
                yield item
                stack.extend(item.child(n) for n in reversed(range(item.childCount())))

    @Slot(str)
    def _apply_filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for item in reversed(list(self._items())):
            title = item.text(0).casefold()
            matches = all(word in title for word in wanted)
            inside = [item.child(n) for n in range(item.childCount())]
            item.setHidden(not (matches or any(each and not each.isHidden() for each in inside)))
        self._say_if_empty()

    def _say_if_empty(self) -> None:
        """Say why there is nothing in the tree, if so, and to a screen reader how much there is."""
        sections, filtered = self._session.sections, bool(self._filter.text())
        shown = len(self.shown) if filtered else len(sections)
        words = tr("No section has these words.") if sections else self._words_without_headings()
        self._empty.setText(words)
        self._empty.setVisible(not shown and self._session.briefing is not None)
        if filtered:
            some = tr("{found} of {whole} sections are shown",
                      found=number(shown), whole=number(len(sections)))  # fmt: skip
            announce(self._filter, some if shown else words)

    def _words_without_headings(self) -> str:
        hide = self._session.keys_of("sidebar")
        if hide:
            return tr("This text has no headings. {key} hides this list.", key=hide)
        return tr("This text has no headings.")

    @Slot()
    def _choose_first_match(self) -> None:
        wanted = self._filter.text().casefold().split()
        for item in self._items():
            if not item.isHidden() and all(word in item.text(0).casefold() for word in wanted):
                self._choose(item)
                return

    @Slot(QTreeWidgetItem)
    def _choose(self, item: QTreeWidgetItem) -> None:
        self._session.go_to("section", item.data(0, _SECTION))

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _choose_by_keys(self, item: QTreeWidgetItem | None, _before: object) -> None:
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if item is not None and not self._following and not by_mouse and self._tree.hasFocus():
            self._choose(item)
