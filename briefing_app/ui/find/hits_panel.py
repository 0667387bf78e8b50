"""The panel that lists what Find has found."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QListView, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.translation import tr
from briefing_app.ui.find.hit_rows import HitModel
from briefing_app.ui.find.search import Search
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.widgets.lists.hit_delegate import HitDelegate
from briefing_app.ui.widgets.lists.row_actions import act_on_rows
from briefing_app.ui.widgets.plain import PlainLabel

_NOTHING_FOUND = tr("Nothing found. Try fewer words, or different ones.")


class _HitList(QListView):
    """The list itself; Return goes to the hit, as a click and the arrow keys do."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class HitsPanel(QWidget):
    """A list of the hits of its session, with the words around each."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._model: HitModel | None = None
        self._following = False
        self.list = _HitList()
        self.list.setAccessibleName(tr("Hits"))
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(HitDelegate(session, self.list))
        act_on_rows(self.list, self._go)
        self.message = PlainLabel(self._no_query(), name="muted", wraps=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.list)
        session.changed.connect(self._follow)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect == "find" and self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """List what was found last, and mark the hit that the reader is at."""
        search = self._session.search
        if search is None:
            self._stack.setCurrentWidget(self.message)
            return
        if self._session.briefing is not None:
            # Screen readers read the hits in the language of the briefing.
            self.list.setLocale(QLocale(self._session.briefing.lang))
        model = self._take(search)
        self._following = True
        model.refresh()
        numbers = [row.number for row in model.rows]
        if search.current in numbers and search.current >= 0:
            self.list.setCurrentIndex(model.index(numbers.index(search.current)))
        self._following = False
        self.message.setText(_NOTHING_FOUND if search.query.words else self._no_query())
        self._stack.setCurrentWidget(self.list if model.rows else self.message)

    def _no_query(self) -> str:
        return tr(
            "Type what you want to find in the bar above the text, which {key} opens.",
            key=self._session.keys_of("find"),
        )

    def _take(self, search: Search) -> HitModel:
        """Return the model of the list, which needs a search to list from."""
        if self._model is None:
            self._model = HitModel(search, self)
            self.list.setModel(self._model)
            self.list.selectionModel().currentChanged.connect(self._go_by_keys)
        return self._model

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        search = self._session.search
        if search is None or self._model is None or not index.isValid():
            return
        number = self._model.rows[index.row()].number
        if number >= 0:
            search.go(number)

    @Slot(QModelIndex, QModelIndex)
    def _go_by_keys(self, index: QModelIndex, _before: QModelIndex) -> None:
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if not self._following and not by_mouse and self.list.hasFocus():
            self._go(index)
