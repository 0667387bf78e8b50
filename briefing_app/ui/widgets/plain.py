"""Labels, tips and message boxes that show plain text only.

Qt takes text that looks like HTML for HTML, and then reads any file that an image in it names.
Words from a file must never reach Qt's own label, tooltip or message box; a test refuses these
calls elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, SignalInstance
from PySide6.QtGui import QAction, QGuiApplication, QTextCharFormat
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from briefing_app.translation import tr
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.widgets.direction import in_line_from_right
from briefing_app.ui.widgets.layout.control_letters import give_letters

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QMessageBox

_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_EDGES = _AT_RIGHT | Qt.AlignmentFlag.AlignLeft


class PlainLabel(QLabel):
    """A label of plain text. Set ``wraps`` for one that breaks its lines.

    In a window from the right, English words are at the right too, where Qt would leave them left.
    """

    def __init__(self, words: str = "", *, name: str = "", wraps: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setObjectName(name)
        self.setText(words)
        self._align()

    def _align(self) -> None:
        if not self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask & ~_EDGES:
            across = _AT_RIGHT if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            down = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            self.setAlignment(across | down)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def setText(self, words: str) -> None:
        """Show other words."""
        words = in_line_from_right(words) if self.isRightToLeft() else words
        super().setText(provide_letters(words))


class Paragraph(PlainLabel):
    """Words in lines of ``width`` pixels, and of less in a window that is too narrow for them."""

    def __init__(self, words: str, width: int, *, name: str = "") -> None:
        super().__init__(words, name=name, wraps=True)
        self._width = width

    def sizeHint(self) -> QSize:
        """Return the size at the width that is wanted."""
        return QSize(self._width, self.heightForWidth(self._width))

    def make_selectable(self) -> None:
        """Let the words be chosen, and copied, with mouse and keys."""
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)


def tip(words: str) -> str:
    """Return words for a tooltip, escaped; nothing for no words."""
    return f"<p>{escaped(_in_window(words))}</p>" if words else ""


def _in_window(words: str) -> str:
    """Return words with their letters, in the direction of the windows."""
    from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return provide_letters(in_line_from_right(words) if from_right else words)


def escaped(words: str) -> str:
    """Return words as they are written in rich text.

    The start of the window would wait 2 ms for `html.escape`, whose module has every entity.
    """
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        words = words.replace(sign, entity)
    return words


def on_button(words: str) -> str:
    """Return words with names as a button or a menu takes them, where “&” would mark a letter."""
    return provide_letters(words).replace("&", "&&")


def set_tip(item: QWidget | QAction | QTextCharFormat, words: str) -> None:
    """Give a widget, an action or a piece of text its tooltip.

    It is the description of a widget for screen readers too, where Qt would give the markup.
    """
    item.setToolTip(tip(words))
    if isinstance(item, QWidget):
        item.setAccessibleDescription(words)


def show_tip(place: QPoint, words: str, widget: QWidget) -> None:
    """Show a tooltip at a point of the screen; none for no words."""
    QToolTip.showText(place, tip(words), widget)


def show_tip_of(place: QPoint, index: QModelIndex, widget: QWidget) -> None:
    """Show the tooltip that a model gives for an index, which `tip` has made plain."""
    QToolTip.showText(place, str(index.data(Qt.ItemDataRole.ToolTipRole) or ""), widget)


def ask(parent: QWidget, title: str, question: str, yes: str, no: str = tr("Cancel")) -> bool:
    """Ask a question; return whether the reader chose ``yes``, which Return alone does not."""
    return _agreed(_box(parent, title, question), yes, no)


def ask_until(
    over: SignalInstance, parent: QWidget, title: str, question: str, yes: str, no: str
) -> bool:
    """Ask a question as `ask` does, until a signal says that it is over."""
    box = _box(parent, title, question)
    over.connect(box.reject)
    agreed = _agreed(box, yes, no)
    over.disconnect(box.reject)
    return agreed


def _agreed(box: QMessageBox, yes: str, no: str) -> bool:
    accept = box.addButton(yes, box.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(no, box.ButtonRole.RejectRole))
    return _chosen(box) is accept


def choose(parent: QWidget, title: str, question: str, choices: Sequence[str]) -> str:
    """Ask which of some choices it shall be, the first by default; empty if the reader cancels."""
    box = _box(parent, title, question)
    buttons = {box.addButton(on_button(each), box.ButtonRole.AcceptRole): each for each in choices}
    box.addButton(tr("Cancel"), box.ButtonRole.RejectRole)
    clicked = _chosen(box)
    return next((words for button, words in buttons.items() if button is clicked), "")


def _box(parent: QWidget, title: str, question: str) -> QMessageBox:
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(_in_window(question))
    return box


def _chosen(box: QMessageBox) -> QAbstractButton | None:
    """Return the button that the reader presses, None if there was none; and let the box go."""
    give_letters(box)
    box.exec()
    box.deleteLater()
    return box.clickedButton()
