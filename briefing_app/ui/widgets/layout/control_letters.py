"""The letters that choose the fields and buttons of a dialog, with Alt."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from briefing_app.translation import source_of
from briefing_app.ui.widgets.accessibility.mnemonics import marked_letter, with_mnemonics


def give_letters(dialog: QWidget) -> None:
    """Give the buttons of a dialog, and the labels of its fields, a letter of their own each.

    What has one keeps it. The others have what is left, so that some may have none. In Korean it
    is a letter of the English words, as in other programs.
    """
    controls: list[QLabel | QAbstractButton] = [
        *(each for each in dialog.findChildren(QLabel) if each.buddy() is not None),
        *dialog.findChildren(QAbstractButton),
    ]
    named = [each for each in controls if each.text()]
    taken = {marked_letter(each.text()) for each in named}
    bare = [each for each in named if not marked_letter(each.text())]
    texts = [each.text() for each in bare]
    marked = with_mnemonics(texts, map(source_of, texts), taken)
    for control, words in zip(bare, marked, strict=True):
        control.setText(words)
