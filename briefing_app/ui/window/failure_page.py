"""The page in place of a text that cannot be shown at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from briefing_app.model.errors import BriefingError
from briefing_app.ui.widgets.plain import PlainLabel

_FAULT = "This is a fault of the program."


class FailurePage(QWidget):
    """Says in one sentence why there is nothing to read.

    Signals: ``another_wanted()`` when the reader wants to open another file.
    """

    another_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = PlainLabel(wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._place = PlainLabel(name="muted", wraps=True)
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        another = QPushButton("Open another file…")
        another.clicked.connect(self.another_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 40, 60, 40)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._sentence)
        column.addWidget(self._place)
        column.addWidget(another, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)
        self.setFocusProxy(another)

    def show_error(self, error: Exception, file: str) -> None:
        """Say why a file cannot be shown; the program waits for it to be there and be whole."""
        if isinstance(error, BriefingError):
            problem = error.problem
            self._sentence.setText(problem.sentence)
            line = "" if problem.line is None else f", line {problem.line}"
            self._place.setText(f"{problem.file}{line}")
        else:
            self._sentence.setText(f"The file could not be shown: {error}. {_FAULT}")
            self._place.setText(file)

    @property
    def words(self) -> str:
        """The sentence on show."""
        return self._sentence.text()
