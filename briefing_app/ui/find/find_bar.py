"""The bar above the panes in which one types what is to be found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from briefing_app.translation import number, plural, tr, with_commas
from briefing_app.ui.find.search import Query, Search
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.widgets.accessibility.announce import announce
from briefing_app.ui.widgets.buttons.action_button import ActionButton
from briefing_app.ui.widgets.field import Field
from briefing_app.ui.widgets.plain import PlainLabel, set_tip

_WRAPS = {
    "": "",
    "start": tr("continued from the start"),
    "end": tr("continued from the end"),
}
_LONGEST_SELECTION = 80


class FindBar(QWidget):
    """Finds as one types, and walks through the hits in the panes on show.

    Signals: ``left()`` when the bar has closed and the keys are to go to a pane.
    """

    left = Signal()

    def __init__(self, session: Session, search: Search, reader: ReadingPane) -> None:
        super().__init__()
        self._session = session
        self._search = search
        self._reader = reader
        self.setObjectName("find")
        self.setAccessibleName(tr("Find"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = Field()
        self.line.setPlaceholderText(tr("Find in the text and the table"))
        self.line.setAccessibleName(tr("Find in the text and the table"))
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self._count = PlainLabel()
        self._case = _button("Aa", tr("Match case"), checkable=True)
        self._whole = _button(tr("“ab”"), tr("Whole words"), checkable=True)
        for button in (self._case, self._whole):
            button.toggled.connect(self._find)
        up = _button("↑", tr("Previous hit (Shift+Enter)"))
        up.clicked.connect(self.previous)
        down = _button("↓", tr("Next hit (Enter)"))
        down.clicked.connect(self.next)
        close = _button("×", tr("Close, and stay at the hit"))
        close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.line, 1)
        row.addWidget(self._count)
        for button in (up, down, self._case, self._whole, *self._list_button(), close):
            row.addWidget(button)
        session.changed.connect(self._follow)

    def _list_button(self) -> list[ActionButton]:
        """Return the button that lists the hits, in a window that has this action."""
        return [ActionButton(action) for action in self._session.actions_named("hits")]

    def open(self, words: str = "") -> None:
        """Show the bar, ready to type, with ``words`` or else with those selected in the text."""
        words = words or self._reader.selected_words
        if words and len(words) < _LONGEST_SELECTION and "\u2029" not in words:
            with QSignalBlocker(self.line):
                self.line.setText(words)
        self._search.begin()
        self._come_on_show(shown=True)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self._find()

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar, take the marks off, and leave the reader at the hit."""
        self._come_on_show(shown=False)
        self._search.clear()
        self.left.emit()

    def _come_on_show(self, *, shown: bool) -> None:
        """Show or hide the bar, and leave the words of the text where they are on the screen."""
        reader, parent = self._reader, self.parentWidget()
        before = reader.mapToGlobal(QPoint()).y()
        self.setVisible(shown)
        layout = parent.layout() if parent is not None else None
        if layout is not None and reader.isVisible():
            layout.activate()
            reader.make_way(reader.mapToGlobal(QPoint()).y() - before)

    def _go_back(self) -> None:
        """Hide the bar, and go back to where the reader was before."""
        self._come_on_show(shown=False)
        if self._search.go_back():
            self._session.message.emit(
                tr("Back where you were; {key} returns to the hit", key=self._back_key)
            )
        self.left.emit()

    @property
    def _back_key(self) -> str:
        return self._session.keys_of("back") or tr("Back")

    @Slot()
    def next(self) -> None:
        """Go to the next hit; after the last comes the first."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Go to the hit before; before the first comes the last."""
        self._step(-1)

    def _step(self, step: int) -> None:
        if not self.line.text():
            self.open()
            return
        self._come_on_show(shown=True)
        if self._query == self._search.query:
            self._search.step(step)
        else:
            self._search.begin()
            self._search.find(self._query)
        self._announce()

    @property
    def _query(self) -> Query:
        return Query(self.line.text(), self._case.isChecked(), self._whole.isChecked())

    @Slot()
    def _find(self) -> None:
        """Find what is typed, and let a screen reader say how much there is."""
        self._search.find(self._query)
        announce(self, self.count_text)

    @property
    def count_text(self) -> str:
        """What the bar says about the hits, such as ``3 of 17``."""
        return self._count.text()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect in ("find", "settings"):
            self._show_count()

    def _show_count(self) -> None:
        search, words = self._search, self._counted()
        self._count.setText(words)
        self._count.setAccessibleName(words)
        missing = bool(search.query.words) and not search.count
        if self.line.property("missing") is not missing:
            self.line.setProperty("missing", missing)
            self.line.style().polish(self.line)

    def _counted(self) -> str:
        """Say which hit this is, how many are on show, and how many there are elsewhere."""
        search = self._search
        if not search.query.words:
            return ""
        in_large = len(search.in_large_tables)
        elsewhere = search.count - len(search.on_show) - in_large
        told = [self._counted_here(), _WRAPS[search.wrapped]]
        if elsewhere and self._session.text_shown:
            told.append(plural("{n} in the table", "{n} in the table", elsewhere))
        elif elsewhere:
            told.append(plural("{n} in the text", "{n} in the text", elsewhere))
        if in_large:
            told.append(plural("{n} in large tables", "{n} in large tables", in_large))
        return with_commas(filter(None, told))

    def _counted_here(self) -> str:
        """Say which hit of those on show this is, or else how many there are."""
        search, on_show = self._search, self._search.on_show
        if search.current in on_show:
            place = number(on_show.index(search.current) + 1)
            count = number(len(on_show))
            if search.complete:
                return tr("{place} of {count}", place=place, count=count)
            return tr("{place} of {count} or more", place=place, count=count)
        if not on_show:
            return tr("No hits")
        if search.complete:
            return plural("{n} hit", "{n} hits", len(on_show))
        return plural("{n} hit or more", "{n} hits or more", len(on_show))

    def _announce(self) -> None:
        """Let a screen reader say which hit the reader has come to, and its words."""
        current = self._search.current
        hit = self._search.hit(current).spoken if current >= 0 else ""
        announce(self, f"{self.count_text}. {hit}".strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the next hit, Shift+Enter to the one before."""
        if isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._step(-1 if back else 1)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to where the reader was."""
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)


def _button(text: str, name: str, *, checkable: bool = False) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    set_tip(button, name)
    button.setAccessibleName(name)
    button.setCheckable(checkable)
    return button
