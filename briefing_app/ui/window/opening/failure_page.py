"""The page in place of a text that cannot be shown at all."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from briefing_app.model.errors import BriefingError, TooComplexError
from briefing_app.store.state import Store
from briefing_app.translation import tr
from briefing_app.ui.state.recent_files import RecentFile, recent_files
from briefing_app.ui.widgets.plain import PlainLabel, on_button, set_tip

_FAULT = tr("This is a fault of the program.")
_WAITS = tr("It will be shown here as soon as it can be read.")


_MOST_RECENT = 5


class FailurePage(QWidget):
    """Says in one sentence why there is nothing to read, and offers other files.

    If reading was too much, or the program failed at it, the words of the file alone are offered.

    Signals: ``another_wanted()`` when the reader wants to open another file; ``words_wanted()``
    when they want the words of this one; ``chosen(str)`` with the path of a recent one.
    """

    another_wanted = Signal()
    words_wanted = Signal()
    chosen = Signal(str)

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._sentence = PlainLabel(wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._place = PlainLabel(name="muted", wraps=True)
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        another = QPushButton(tr("Open another file…"))
        another.clicked.connect(self.another_wanted)
        another.setDefault(True)
        self.plain = QPushButton(tr("Show the text as plain paragraphs"))
        self.plain.clicked.connect(self.words_wanted)
        self._waits = PlainLabel(name="muted", wraps=True)
        self._waits.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self.recent: list[QToolButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 40, 60, 40)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._sentence)
        column.addWidget(self._place)
        column.addWidget(self._waits)
        column.addWidget(self.plain, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(another, 0, Qt.AlignmentFlag.AlignCenter)
        column.addLayout(self._recent)
        column.addStretch(3)
        self.setFocusProxy(another)

    def show_error(self, error: Exception, file: str) -> None:
        """Say why a file cannot be shown; the program waits for it to be there and be whole."""
        self._list_recent(file)
        self._waits.setText(_WAITS)
        known = isinstance(error, BriefingError)
        self.plain.setVisible(not known or isinstance(error, TooComplexError))
        if isinstance(error, BriefingError):
            problem = error.problem
            self._sentence.setText(problem.sentence)
            place = problem.file
            if problem.line is not None:
                place = tr("{file}, line {line}", file=problem.file, line=problem.line)
            self._place.setText(place)
        else:
            reason = str(error).rstrip(".")
            self._sentence.setText(
                tr("The file could not be shown: {error}. {fault}", error=reason, fault=_FAULT)
            )
            self._place.setText(file)

    def _list_recent(self, file: str) -> None:
        """Offer the files that were opened last and are still there."""
        for button in self.recent:
            button.deleteLater()
        there = [each for each in recent_files(self._store) if each.is_there and each.path != file]
        self.recent = [self._button(each) for each in there[:_MOST_RECENT]]
        for button in self.recent:
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)

    def _button(self, recent: RecentFile) -> QToolButton:
        button = QToolButton()
        button.setText(on_button(recent.words))
        button.setAccessibleName(tr("Open {briefing}", briefing=recent.words))
        set_tip(button, recent.shown_path)
        button.clicked.connect(partial(self._choose, recent.path))
        return button

    def _choose(self, path: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.chosen.emit(path)

    @property
    def words(self) -> str:
        """The sentence on show."""
        return self._sentence.text()
