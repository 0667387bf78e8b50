"""Bars that say something above the text and can be dismissed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from briefing_app.model.errors import Problem

SHOWN_AT_MOST = 100


class NoticeBar(QFrame):
    """One line of plain text, one button at the most, and a button that closes the bar.

    Signals: ``accepted()`` when the button is pressed.
    """

    accepted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(name)
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._button = QToolButton()
        self._button.clicked.connect(self.accepted)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setAccessibleName("Dismiss")
        self._close.setToolTip("Dismiss")
        self._close.clicked.connect(self.hide)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 8, 6)
        column.setSpacing(4)
        column.addLayout(self._row)
        self.hide()

    def tell(self, words: str, button: str = "", severity: str = "note") -> None:
        """Show the words; ``severity`` is error, warning or note and colours the bar."""
        self._label.setText(words)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setProperty("severity", severity)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    @property
    def words(self) -> str:
        """What the bar says."""
        return self._label.text()


class ProblemBar(NoticeBar):
    """Everything that is wrong with the file: the first problem, and the others on request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Problems in this file", parent)
        self._problems: Sequence[Problem] = ()
        self._all_shown = False
        self.accepted.connect(self._toggle)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show the problems, errors first, or hide the bar where there are none."""
        self._problems = sorted(problems, key=_severity_order)
        self._all_shown = False
        if self._problems:
            self._tell()
        else:
            self.hide()

    @Slot()
    def _toggle(self) -> None:
        self._all_shown = not self._all_shown
        self._tell()

    def _tell(self) -> None:
        count = len(self._problems)
        lines = [str(problem) for problem in self._problems]
        if self._all_shown:
            words = "\n".join(lines[:SHOWN_AT_MOST])
            if count > SHOWN_AT_MOST:
                words += f"\nand {count - SHOWN_AT_MOST} more"
            button = "Show one"
        else:
            words, button = lines[0], f"Show all {count}" if count > 1 else ""
        self.tell(words, button, self._problems[0].severity)


def _severity_order(problem: Problem) -> int:
    return 0 if problem.severity == "error" else 1
