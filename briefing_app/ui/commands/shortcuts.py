"""Dialogs that only tell: the shortcut sheet and what the program is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing_app import __version__
from briefing_app.ui.commands.actions import ACTIONS, Declared
from briefing_app.ui.comparison.what_if.rating_keys import KEY_HINTS
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font

_IN_PLACE = (
    ("In the text", "Move down, up", "Space, Shift+Space, Page Down, Page Up"),
    ("In the text", "Move from link to link", "Tab, Shift+Tab"),
    ("In the text", "Follow a link", "Enter"),
    ("In Find", "Next, previous hit", "Enter, Shift+Enter"),
    ("In Find", "Close", "Esc"),
    ("In the comparison", "Move from cell to cell", "Arrow keys"),
    ("In the comparison", "Go to the cell’s paragraph", "Enter"),
    *(("In the comparison", each.words, each.keys) for each in KEY_HINTS),
    ("In the comparison", "What can be tried here", "Menu, Shift+F10"),
    ("In the sections", "Go to a section", "Arrow keys, Enter"),
)
"""Keys that belong to a pane instead of to an action."""

_TWO_COLUMNS = 800
"""From this width on, in pixels, the sheet has two columns."""


def _label(text: str, name: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    if name == "title":
        label.setFont(font(SANS, 13, SEMIBOLD))
    return label


def _keys(declared: Declared) -> str:
    shown = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(shown) for key in declared.keys)


def shortcut_rows() -> list[tuple[str, str, str]]:
    """Return group, what it does and keys of everything that has a key."""
    declared = [(each.menu, each.text.rstrip("…"), _keys(each)) for each in ACTIONS if each.keys]
    return [*declared, *_IN_PLACE]


class ShortcutSheet(QDialog):
    """All the keys, in two columns if there is room, made from the action table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        inner = QWidget()
        columns = QGridLayout(inner)
        columns.setHorizontalSpacing(36)
        columns.setVerticalSpacing(0)
        rows = shortcut_rows()
        width = min(860, parent.width() - 40)
        half = (len(rows) + 1) // 2 if width >= _TWO_COLUMNS else len(rows)
        for column, part in enumerate((rows[:half], rows[half:])):
            columns.addLayout(self._column(part), 0, column)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(_close_button(self))
        self.resize(width, min(700, parent.height() - 60))

    def _column(self, rows: list[tuple[str, str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        group, line = "", 0
        for menu, words, keys in rows:
            if menu != group:
                group = menu
                heading = _label(menu, "title")
                heading.setContentsMargins(0, 10 if line else 0, 0, 2)
                grid.addWidget(heading, line, 0, 1, 2)
                line += 1
            grid.addWidget(_label(words), line, 0)
            keys_label = _label(keys, "muted")
            keys_label.setWordWrap(True)
            grid.addWidget(keys_label, line, 1)
            line += 1
        grid.setRowStretch(line, 1)
        return grid


class AboutSheet(QDialog):
    """Version and licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("About Briefing App")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(_label(f"Briefing App {__version__}", "title"))
        words = _label(
            "Read, compare and print briefings on machines that have no network.\n\n"
            "Licensed under the MIT licence. It stands on Qt (LGPL), Python-Markdown (BSD), "
            "PyYAML (MIT), Typst (Apache 2.0), PDFium (BSD), SQLite (public domain) and the "
            "typeface IBM Plex (SIL Open Font Licence)."
        )
        words.setWordWrap(True)
        # The dialog is then as high as the words are in this width.
        words.setFixedWidth(392)
        layout.addWidget(words)
        layout.addWidget(_close_button(self))


def _close_button(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    return buttons
