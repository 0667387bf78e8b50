"""Finding words in the text, as one types."""

from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from briefing_app.ui.find.text_search import NO_HITS, Hits, SearchText
from briefing_app.ui.reader.reading_pane import ReadingPane


class FindBar(QWidget):
    """The bar above the text. It marks every hit in a pane and walks through them."""

    def __init__(self, pane: ReadingPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._text: SearchText | None = None
        self._hits = NO_HITS
        self._current = -1
        self.setObjectName("find")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = QLineEdit()
        self.line.setPlaceholderText("Find in the text")
        self.line.setAccessibleName("Find in the text")
        self.line.setClearButtonEnabled(False)
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setAccessibleName("Hits")
        self._count.setMinimumWidth(90)
        self._case = _button("Aa", "Match case", checkable=True)
        self._whole = _button("“ab”", "Whole words", checkable=True)
        for button in (self._case, self._whole):
            button.toggled.connect(self._search)
        up = _button("↑", "Previous hit")
        up.clicked.connect(self.previous)
        down = _button("↓", "Next hit")
        down.clicked.connect(self.next)
        close = _button("✕", "Close")
        close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self._count)
        for button in (up, down, self._case, self._whole, close):
            row.addWidget(button)
        pane.replaced.connect(self._text_changed)
        pane.built.connect(self._text_changed)

    def open(self) -> None:
        """Show the bar with what is selected in the text, ready to type."""
        selected = self._pane.textCursor().selectedText()
        if selected and len(selected) < 80 and "\u2029" not in selected:
            self.line.setText(selected)
        if self._text is None and self._pane.complete:
            self._text = SearchText(self._pane.text)
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self._search()

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar, take the marks off, and give the focus back to the text."""
        self.hide()
        self._hits = NO_HITS
        self._current = -1
        self._pane.show_hits(NO_HITS)
        self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def next(self) -> None:
        """Go to the next hit; after the last comes the first."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Go to the hit before; before the first comes the last."""
        self._step(-1)

    @property
    def hits(self) -> Hits:
        """What was found."""
        return self._hits

    @property
    def current(self) -> int:
        """The index of the current hit, or -1."""
        return self._current

    @property
    def count_text(self) -> str:
        """What the bar says about the hits, such as ``3 of 17``."""
        return self._count.text()

    @Slot(str)
    def _typed(self, _words: str) -> None:
        self._search()

    @Slot()
    def _text_changed(self) -> None:
        self._text = None
        if self.isVisible():
            self._search(stay=True)
        else:
            self._hits, self._current = NO_HITS, -1

    @Slot()
    def _search(self, *, stay: bool = False) -> None:
        """Find all hits and go to the first one from where the reader is; or stay there."""
        if self._text is None:
            self._text = SearchText(self._pane.text)
        words = self.line.text()
        begin = self._pane.top_position()
        if self._current >= 0 and self._pane.shows(self._hits.starts[self._current]):
            begin = self._hits.starts[self._current]
        self._hits = self._text.find(
            words, case=self._case.isChecked(), whole=self._whole.isChecked()
        )
        if not self._pane.complete:
            self._text = None
        starts = self._hits.starts
        here = bisect_left(starts, begin)
        self._current = (here if here < len(starts) else 0) if starts else -1
        self._show(go=not stay)

    def _step(self, step: int) -> None:
        starts = self._hits.starts
        if not starts:
            self._search()
            return
        self._current = (self._current + step) % len(starts)
        self._show(go=True)

    def _show(self, *, go: bool) -> None:
        found = len(self._hits.starts)
        if found:
            more = "" if self._pane.complete else " or more"
            self._count.setText(f"{self._current + 1:,} of {found:,}{more}")
        else:
            self._count.setText("No hits" if self.line.text() else "")
        missing = bool(self.line.text()) and not found
        if self.line.property("missing") is not missing:
            self.line.setProperty("missing", missing)
            self.line.style().polish(self.line)
        if go and found:
            self._pane.go_to_hit(self._hits.starts[self._current])
        self._pane.show_hits(self._hits, self._current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the next hit, Shift+Enter to the one before."""
        if watched is self.line and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._step(-1 if back else 1)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)


def _button(text: str, name: str, *, checkable: bool = False) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setCheckable(checkable)
    return button
