"""The panel of checks: what is wrong with the file, and advice on its tradecraft."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.input.findings import find
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import Problem
from briefing_app.model.tradecraft.finding import Finding, silencings
from briefing_app.ui.fonts import SANS, font
from briefing_app.ui.theme import Theme
from briefing_app.ui.worker import Task, Worker

_NOTHING = (
    "Nothing to say: the file has no problems, and the checks of tradecraft found nothing that a "
    "reader would stumble over."
)
_LOOKING = "Looking …"
_FAILED = "The checks of tradecraft could not be made."
_LIST_SHARE, _DETAIL_SHARE = 3, 2


class Entry(NamedTuple):
    """One line of the list: what it says, all about it, and where it leads.

    ``silencing`` is the line for the file that silences it, or empty.
    """

    words: str
    detail: str
    silencing: str = ""
    section: str = ""
    paragraph: int | None = None
    evidence: str = ""


def problem_entry(problem: Problem) -> Entry:
    """Return the entry of something that is wrong with the file."""
    place = f"Line {problem.line}. " if problem.line else ""
    words = f"{problem.severity.capitalize()}: {problem.sentence}"
    return Entry(words, f"{problem.sentence}\n\n{place}{problem.file} ({problem.code})")


def finding_entry(finding: Finding) -> Entry:
    """Return the entry of a piece of advice, with why it matters and how to silence it."""
    ways = silencings(finding)
    place = f"Line {finding.line}. " if finding.line else ""
    silence = [f"    {way.line}\n    {way.where}" for way in ways]
    detail = "\n\n".join(
        [
            finding.sentence,
            f"{finding.title}. {finding.why}",
            f"{place}{finding.file} ({finding.code})",
            "To silence it, write one of these:",
            *silence,
        ]
    )
    return Entry(
        f"Advice: {finding.sentence}",
        detail,
        ways[0].line,
        finding.section,
        finding.paragraph,
        finding.evidence,
    )


class ChecksPanel(QWidget):
    """Problems and advice as a list, and all about the chosen one beside it.

    The checks take as long as reading the file once more, so they are made on a worker.
    Signals: ``paragraph_chosen(int)``, ``section_chosen(str)`` and ``evidence_chosen(str)`` when
    the reader wants to go there, by Return or a double click; ``filled()`` when all is listed.
    """

    paragraph_chosen = Signal(int)
    section_chosen = Signal(str)
    evidence_chosen = Signal(str)
    filled = Signal()

    def __init__(
        self, worker: Worker, theme: Theme, zoom: float = 1.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._task: Task | None = None
        self._briefing: Briefing | None = None
        self.entries: list[Entry] = []
        self.list = QListWidget()
        self.list.setAccessibleName("Problems and advice")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_detail)
        self.list.itemActivated.connect(self._go)
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self.detail.setAccessibleName("All about the chosen line")
        self.detail.setFrameShape(QFrame.Shape.NoFrame)
        self.copy_button = QPushButton("Copy the line that silences it")
        self.copy_button.clicked.connect(self.copy_silencing)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 8, 8)
        beside.addWidget(self.detail, 1)
        beside.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.list, _LIST_SHARE)
        row.addLayout(beside, _DETAIL_SHARE)
        self.setFocusProxy(self.list)
        self.restyle(theme, zoom)
        self._show_detail(-1)

    def show_briefing(self, briefing: Briefing) -> None:
        """List the problems of a briefing at once, and the advice when the worker has it."""
        if briefing is self._briefing:
            return
        self._briefing = briefing
        if self._task is not None:
            self._task.forget()
        self._fill([problem_entry(each) for each in briefing.problems], _LOOKING)
        self._task = self._worker.start(partial(find, briefing))
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)

    def restyle(self, theme: Theme, zoom: float) -> None:
        """Take another theme, or letters of another size."""
        size = max(9, round(13 * zoom))
        for each in (self.list, self.detail):
            each.setFont(font(SANS, size))
        self.setStyleSheet(
            f"QListWidget, QPlainTextEdit {{ background: {theme.page}; color: {theme.text};"
            f" border: none; font-size: {size}px; padding: 4px; }}"
            f"QListWidget::item {{ padding: 5px 8px; border-bottom: 1px solid {theme.hairline}; }}"
            f"QListWidget::item:selected {{ background: {theme.current};"
            f" color: {theme.current_text}; }}"
            f"QListWidget:focus, QPlainTextEdit:focus {{ border: 1px solid {theme.focus}; }}"
        )

    @Slot(object)
    def _take(self, findings: tuple[Finding, ...]) -> None:
        self._fill([*self.entries, *map(finding_entry, findings)], _NOTHING)
        self.filled.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._fill(self.entries, _FAILED)
        self.filled.emit()
        raise error

    def _fill(self, entries: list[Entry], otherwise: str) -> None:
        """List the entries; where there are none, say so."""
        here = max(0, self.list.currentRow())
        self.entries = entries
        self.list.clear()
        self.list.addItems([" ".join(each.words.split()) for each in entries] or [otherwise])
        self.list.setCurrentRow(min(here, self.list.count() - 1))

    @Slot(int)
    def _show_detail(self, row: int) -> None:
        entry = self.entries[row] if 0 <= row < len(self.entries) else None
        self.detail.setPlainText(entry.detail if entry else "")
        self.copy_button.setVisible(bool(entry and entry.silencing))

    @Slot()
    def copy_silencing(self) -> None:
        """Put the narrowest line that silences the chosen advice on the clipboard."""
        row = self.list.currentRow()
        if 0 <= row < len(self.entries):
            QGuiApplication.clipboard().setText(self.entries[row].silencing)

    @Slot()
    def _go(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self.entries):
            return
        entry = self.entries[row]
        if entry.evidence:
            self.evidence_chosen.emit(entry.evidence)
        if entry.paragraph is not None:
            self.paragraph_chosen.emit(entry.paragraph)
        elif entry.section:
            self.section_chosen.emit(entry.section)
