"""The letters that choose the fields and buttons of a dialog, with Alt."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton, QWidget

from briefing_app.translation import source_of
from briefing_app.ui.widgets.accessibility.mnemonics import with_mnemonics


def give_letters(dialog: QWidget) -> None:
    """Give the buttons of a dialog, and the labels of its fields, a letter of their own each.

    What has one keeps it, unless another would have none. If there are more of them than letters,
    the buttons that end a dialog have one, and tools such as that of a zoom may have none. What is
    hidden takes none. In Korean it is a letter of the English words, as in other programs.
    """
    buttons = dialog.findChildren(QAbstractButton)
    controls: list[QLabel | QAbstractButton] = [
        *(each for each in buttons if isinstance(each, QPushButton)),
        *(each for each in dialog.findChildren(QLabel) if each.buddy() is not None),
        *(each for each in buttons if not isinstance(each, (QPushButton, QToolButton))),
        *(each for each in buttons if isinstance(each, QToolButton)),
    ]
    named = [each for each in controls if each.text() and each.isVisibleTo(dialog)]
    texts = [each.text() for each in named]
    marked = with_mnemonics(texts, map(source_of, texts), keep=True)
    for control, words in zip(named, marked, strict=True):
        control.setText(words)
