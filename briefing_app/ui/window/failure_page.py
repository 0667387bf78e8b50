"""The page in place of a text that cannot be shown at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.model.errors import Problem


class FailurePage(QWidget):
    """Says in one sentence why there is nothing to read.

    Signals: ``another_wanted()`` when the reader wants to open another file.
    """

    another_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._place = QLabel()
        self._place.setObjectName("muted")
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setWordWrap(True)
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

    def tell(self, problem: Problem) -> None:
        """Show why."""
        self._sentence.setText(problem.sentence)
        place = problem.file if problem.line is None else f"{problem.file}, line {problem.line}"
        self._place.setText(place)

    @property
    def words(self) -> str:
        """The sentence on show."""
        return self._sentence.text()
