"""The letters that choose the fields and buttons of a dialog, with Alt."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton, QWidget

from briefing_app.translation import source_of
from briefing_app.ui.widgets.accessibility.mnemonics import (
    marked_letter,
    with_mnemonics,
    without_mnemonics,
)


def give_letters(dialog: QWidget) -> None:
    """Give the buttons of a dialog, and the labels of its fields, a letter of their own each.

    The buttons that end a dialog come first. What has a letter keeps it, unless another would have
    none; if there are too few, tools such as that of a zoom have none. What is hidden takes none.
    In Korean it is a letter of the English words, as in other programs, in brackets that a screen
    reader does not hear.
    """
    buttons = dialog.findChildren(QAbstractButton)
    ending = [each for each in buttons if isinstance(each, QPushButton)]
    others: list[QLabel | QAbstractButton] = [
        *(each for each in dialog.findChildren(QLabel) if each.buddy() is not None),
        *(each for each in buttons if not isinstance(each, (QPushButton, QToolButton))),
        *(each for each in buttons if isinstance(each, QToolButton)),
    ]
    taken: set[str] = set()
    for group in (ending, others):
        named = [each for each in group if each.text() and each.isVisibleTo(dialog)]
        texts = [each.text() for each in named]
        marked = with_mnemonics(texts, map(source_of, texts), taken, keep=True)
        for control, words in zip(named, marked, strict=True):
            control.setText(words)
            if isinstance(control, QLabel):
                _name(control)
        taken.update(map(marked_letter, marked))


def _name(label: QLabel) -> None:
    """Tell a label and its field without the mark of the letter, or the letter in brackets.

    Buttons do so by themselves. What the field was named otherwise stays; a box that had no name
    would have what is chosen in it for one.
    """
    before, field = label.accessibleName(), label.buddy()
    label.setAccessibleName(without_mnemonics(label.text()))
    if field.accessibleName() in ("", before):
        field.setAccessibleName(label.accessibleName())
