"""Prints, as JSON, all words of the window that are not in the made-up language.

Run as ``python -m tests.ui.words.walk FOLDER``, in a process of its own. The briefing is in
Russian, and so whatever is in Latin letters and not between brackets was written by the program.
"""

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tests.ui.words.made_up import QtInBrackets, speak_made_up_words

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex
    from PySide6.QtWidgets import QAbstractItemView, QTextEdit, QWidget

_INSIDE = re.compile("⟦[^⟦⟧]*⟧")
_CUT = re.compile("⟦[^⟧]*(?:…|$)|^[^⟦]*⟧")
_KEY = re.compile(
    r"\b(?:(?:Ctrl|Alt|Shift|Meta)\+)*(?:[A-Z0-9]\b|F\d+|Left|Right|Up|Down|Home|End|Tab|Back|Forward)\b"
    r"|\b(?:(?:Ctrl|Alt|Shift)\+)+[^\w\s]"
)
_NAMES = re.compile(
    r"Briefing App|briefing-app\S*|Python-Markdown|Python|PySide\d?|Qt|Typst|PDFium|SQLite|SHA-256"
    r"|English|Deutsch|Français|IBM Plex|\b(?:CC|II|NA|Aa|PDF|JSON|CSV|Markdown)\b"
    r"|offscreen|Linux(?: \S+)?|/[\w./-]+|\*\.\w+|\.ratings\.json"
    r"|https?:\S+|mailto:\S+|[\w.]+\.md\b"
    # The terms of a scale are as they are in the standard, and words that a file must have too.
    r"|ICD 203|PHIA probability yardstick|\b(?:very |highly )?(?:un)?likely\b"
    r"|almost (?:no chance|certain)|roughly even chance|realistic possibility|remote chance"
    r"|silence: \[.*?\]|\[@\w+\]|low, medium\W+high|(?<=[: ·] )[a-z]+(?:-[a-z]+)+\b"
    # Parts of the program.
    r"|\S+@\S+|x86_64|aarch64"
)
_NOT_WORDS = re.compile(r"<[^>]*>|&\w+;|\b[0-9a-f]{4}\b")
"""Marks of rich text, and the digits of a SHA-256."""
_WORD = re.compile("[A-Za-z]{2,}")


def untranslated(text: str) -> str:
    """Return what of a text is not between brackets, without names and keys; empty if nothing."""
    before = ""
    while before != text:
        before, text = text, _INSIDE.sub(" ", text)
    text = _KEY.sub(" ", _NAMES.sub(" ", _NOT_WORDS.sub(" ", _CUT.sub(" ", text))))
    return text.strip() if _WORD.search(text) else ""


class Walk:
    """What was found: for each text that is not translated, where it was first seen."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self.seen: set[str] = set()

    def take(self, place: str, *texts: object) -> None:
        """Note texts that are on show at a place."""
        for text in texts:
            if isinstance(text, str) and text and text not in self.seen:
                self.seen.add(text)
                if untranslated(text):
                    self.found.setdefault(text, place)

    def look(self, step: str, top: "QWidget") -> None:
        """Note the texts of a widget, of all in it, and of their actions."""
        from PySide6.QtWidgets import QWidget

        for widget in (top, *top.findChildren(QWidget)):
            if _names_files(widget):
                continue
            place = f"{step}: {type(widget).__name__} {widget.objectName()}"
            self.take(place, *_texts_of(widget))
            for action in widget.actions():
                self.take(place, action.text(), action.toolTip(), action.statusTip())


_PROPERTIES = (
    "windowTitle", "text", "title", "toolTip", "statusTip", "whatsThis", "accessibleName",
    "accessibleDescription", "placeholderText", "currentText", "prefix", "suffix",
    "specialValueText", "plainText", "format",
)  # fmt: skip


def _names_files(widget: "QWidget") -> bool:
    """Return whether a widget is a part of Qt's dialog for files that shows their names."""
    from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QLineEdit

    shows = (
        isinstance(widget, QAbstractItemView | QLineEdit) or widget.objectName() == "lookInCombo"
    )
    return shows and isinstance(widget.window(), QFileDialog)


def _texts_of(widget: "QWidget") -> Iterator[object]:
    """Yield the texts of a widget: its properties, its tabs and entries, and the rows of a view."""
    from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTextEdit

    for name in _PROPERTIES:
        yield widget.property(name)
    if isinstance(widget, QTextEdit):
        yield from widget.toPlainText().splitlines()
        yield from _tips_of(widget)
    if isinstance(widget, QComboBox):
        for place in range(widget.count()):
            yield widget.itemText(place)
    if isinstance(widget, QAbstractItemView) and not isinstance(widget.window(), QComboBox):
        yield from _cells_of(widget)


def _tips_of(edit: "QTextEdit") -> Iterator[str]:
    block = edit.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            yield pieces.fragment().charFormat().toolTip()
            pieces += 1
        block = block.next()


def _cells_of(view: "QAbstractItemView") -> Iterator[object]:
    """Yield all texts of the model of a view, with its heads; a tree with all branches."""
    from PySide6.QtCore import QModelIndex, Qt

    model, role = view.model(), Qt.ItemDataRole
    if model is None:
        return
    roles = (role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole,
             role.AccessibleDescriptionRole, role.StatusTipRole)  # fmt: skip
    todo = [QModelIndex()]
    while todo:
        parent = todo.pop()
        for row in range(model.rowCount(parent)):
            for column in range(_columns(model, parent)):
                index = model.index(row, column, parent)
                for each in roles:
                    yield model.data(index, each)
                held = model.data(index, role.UserRole)
                yield from (getattr(held, name, None) for name in ("words", "hint", "spoken"))
            todo.append(model.index(row, 0, parent))
    for orientation, count in (
        (Qt.Orientation.Horizontal, _columns(model, QModelIndex())),
        (Qt.Orientation.Vertical, model.rowCount()),
    ):
        for section in range(count):
            for each in roles:
                yield model.headerData(section, orientation, each)


def _columns(model: "QAbstractItemModel", parent: "QModelIndex") -> int:
    """Return how many columns a model has; that of a list does not say it itself."""
    from PySide6.QtCore import QAbstractListModel

    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def main(folder: Path) -> None:
    """Walk through the window, and print what was found."""
    speak_made_up_words(folder)
    from PySide6.QtWidgets import QApplication

    from briefing_app.ui.commands.dialogs.about_dialog import libraries
    from tests.ui.words.steps import Steps

    walk = Walk()
    # The names of the libraries and of their licences.
    walk.seen.add("\n".join(f"{name}: {licence}" for name, licence in libraries()))
    for step in Steps(folder, walk.look, walk.take, QtInBrackets):
        for widget in QApplication.topLevelWidgets():
            walk.look(step, widget)
    print(json.dumps(walk.found, ensure_ascii=False), flush=True)
    os._exit(0)  # Qt need not be taken apart


if __name__ == "__main__":
    main(Path(sys.argv[1]))
