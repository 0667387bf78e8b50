"""All about one thing that is told of the file: what, why it matters, and how to silence it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.model.errors import Problem
from briefing_app.model.tradecraft.finding import Finding, Silencing, silencings
from briefing_app.translation import tr
from briefing_app.ui.checks.check_rows import Told
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.theme.typefaces import MONO, SANS, SEMIBOLD, font
from briefing_app.ui.widgets.direction import in_own_direction, turn_paragraphs
from briefing_app.ui.widgets.plain import PlainLabel, set_tip

_LONGEST = 3000
_BUTTONS = 3

_LINE = "\0"
"""Where the line that silences a check is put into a sentence, in letters of its own."""
_SCOPES = {
    "paragraph": (tr("Paragraph"), tr("Copy the line that silences it for this paragraph")),
    "section": (tr("Section"), tr("Copy the line that silences it for this section")),
    "file": (tr("File"), tr("Copy the line that silences it for this file")),
}
"""The buttons that copy such a line: their words, and what a screen reader says."""


class CheckDetail(QWidget):
    """The words, which can be selected, and a button for each line that silences the check.

    ``pictures`` is the button that lets pictures of another folder be shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check-detail")
        self._theme: Theme | None = None
        self._zoom = 1.0
        self._told: Told | None = None
        self._ways: tuple[Silencing, ...] = ()
        self.words = QTextEdit()
        self.words.setReadOnly(True)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(tr("About the chosen check"))
        self.words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.buttons = tuple(self._button(number) for number in range(_BUTTONS))
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 6)
        row.setSpacing(6)
        self._copy = PlainLabel(tr("Copy for this"))
        self._copy.hide()
        row.addWidget(self._copy)
        for button in self.buttons:
            row.addWidget(button)
        self.pictures = QToolButton()
        self.pictures.setText(tr("Show pictures of another folder…"))
        self.pictures.hide()
        row.addWidget(self.pictures)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words, 1)
        column.addLayout(row)

    def _button(self, number: int) -> QToolButton:
        button = QToolButton()
        button.setProperty("way", number)
        button.clicked.connect(self._copy_by_button)
        button.hide()
        return button

    def restyle(self, theme: Theme, zoom: float) -> None:
        """Take another theme, or letters of another size."""
        self._theme, self._zoom = theme, zoom
        self.words.setStyleSheet(f"QTextEdit {{ background: {theme.page}; color: {theme.text}; }}")
        self.show_check(self._told)

    def show_check(self, told: Told | None) -> None:
        """Show something told, or nothing."""
        self._told = told
        # What the program itself has written is in no file, where a line could silence it.
        self._ways = silencings(told) if isinstance(told, Finding) and told.file else ()
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(self._ways))
        self._copy.setVisible(bool(self._ways))
        self.pictures.setVisible(isinstance(told, Problem) and told.code == "image-outside")
        for way, button in zip(self._ways, self.buttons, strict=False):
            words, spoken = _SCOPES[way.scope]
            button.setText(words)
            set_tip(button, tr("Copy “{line}”", line=way.line))
            button.setAccessibleName(spoken)
        self.words.clear()
        if told is not None and self._theme is not None:
            self._write(told, self._theme)

    def _write(self, told: Told, theme: Theme) -> None:
        cursor = self.words.textCursor()
        plain, muted = self._format(theme.text), self._format(theme.muted)
        code = self._format(theme.text, font(MONO, self._px(12)))
        code.setBackground(QColor(theme.code))
        cursor.setBlockFormat(_spaced(self._px(6)))
        strong = self._format(theme.text, font(SANS, self._px(13), SEMIBOLD))
        cursor.insertText(told.sentence[:_LONGEST], strong)
        if isinstance(told, Finding):
            cursor.insertBlock(_spaced(self._px(5)))
            cursor.insertText(told.why, plain)
            for way in self._ways:
                cursor.insertBlock(_spaced(self._px(5)))
                words = tr("Silence it with {line} {place}.", line=_LINE, place=way.where)
                before, _line, after = words.partition(_LINE)
                cursor.insertText(before, muted)
                cursor.insertText(f"\u00a0{way.line}\u00a0", code)
                cursor.insertText(after, muted)
        cursor.insertBlock(_spaced(self._px(5)))
        place = in_own_direction(told.file) if self.isRightToLeft() else told.file
        if told.file and told.line is not None:
            place = tr("{file}, line {line}", file=place, line=told.line)
        cursor.insertText(" · ".join(filter(None, (place, told.code))), muted)
        turn_paragraphs(self.words)
        # The cursor went along with what was written, and Qt keeps it in sight in another height.
        self.words.moveCursor(QTextCursor.MoveOperation.Start)
        self.words.verticalScrollBar().setValue(0)

    def _format(self, colour: str, letters: QFont | None = None) -> QTextCharFormat:
        characters = QTextCharFormat()
        characters.setFont(letters or font(SANS, self._px(13)))
        characters.setForeground(QColor(colour))
        return characters

    def _px(self, pixels: int) -> int:
        return round(pixels * self._zoom)

    @Slot()
    def _copy_by_button(self) -> None:
        self.copy(int(self.sender().property("way")))

    def copy(self, number: int = 0) -> None:
        """Put a line that silences the check on the clipboard, the narrowest if not told which."""
        if number < len(self._ways):
            QGuiApplication.clipboard().setText(self._ways[number].line)


def _spaced(above: int) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    block.setLeftMargin(8)
    block.setRightMargin(8)
    return block
