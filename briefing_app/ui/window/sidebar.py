"""The sections of the briefing as a tree, with a filter above it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.session import Change, Session
from briefing_app.ui.widgets.row_delegate import HINT, RowDelegate

_SECTION = Qt.ItemDataRole.UserRole
_INDENT = 16


class _SectionTree(QTreeWidget):
    """The tree itself; Return goes to the section, as a click does."""

    chosen = Signal(QTreeWidgetItem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self.chosen.emit(self.currentItem())
        else:
            super().keyPressEvent(event)


class Sidebar(QWidget):
    """The tree of sections and its filter."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText("Filter sections")
        self._filter.setAccessibleName("Filter sections")
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._apply_filter)
        self._filter.returnPressed.connect(self._choose_first_match)
        self._tree = _SectionTree()
        self._tree.setAccessibleName("Sections")
        self._tree.setHeaderHidden(True)
        self._tree.setIndentation(_INDENT)
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        self._tree.setMouseTracking(True)
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = RowDelegate(self._tree)
        self._tree.setItemDelegate(self._delegate)
        self._tree.itemClicked.connect(self._choose)
        self._tree.chosen.connect(self._choose)
        self._tree.currentItemChanged.connect(self._choose_by_keys)
        self._following = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        inset = QVBoxLayout()
        inset.setContentsMargins(12, 0, 12, 0)
        inset.addWidget(self._filter)
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
        self._delegate.theme = self._session.appearance.theme
        self._tree.viewport().update()

    def show_sections(self) -> None:
        """Fill the tree; headings nest by their level, skipped levels do not indent twice."""
        self._following = True
        self._tree.clear()
        parents: list[tuple[int, QTreeWidgetItem]] = []
        top = []
        for section in self._session.sections:
            item = QTreeWidgetItem([section.title or "Untitled"])
            item.setData(0, _SECTION, section.id)
            item.setToolTip(0, "")
            number = section.first_paragraph
            item.setData(0, HINT, "" if number is None else str(number))
            while parents and parents[-1][0] >= section.level:
                parents.pop()
            if parents:
                parents[-1][1].addChild(item)
            else:
                top.append(item)
            parents.append((section.level, item))
        self._tree.addTopLevelItems(top)
        self._tree.expandAll()
        self._filter.clear()
        self._following = False
        self._mark(self._session.position.section)

    def _mark(self, ref: str) -> None:
        """Mark the section that the text is at, without going there."""
        current = self._tree.currentItem()
        if current is not None and current.data(0, _SECTION) == ref:
            return
        for item in self._items():
            if item.data(0, _SECTION) == ref:
                self._following = True
                self._tree.setCurrentItem(item)
                self._following = False
                return

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

    @Slot()
    def _choose_first_match(self) -> None:
        wanted = self._filter.text().casefold().split()
        for item in self._items():
            if not item.isHidden() and all(word in item.text(0).casefold() for word in wanted):
                self._tree.setCurrentItem(item)
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
