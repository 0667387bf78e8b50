"""Asks for the name of a what-if, and for the reason of a rating."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from briefing_app.model.readers import NAME_AT_MOST
from briefing_app.translation import tr
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.dialogs.input_dialog import Question, WordsDialog


def keep_what_if(window: QWidget, session: Session) -> None:
    """Ask for a name, and keep what is tried under it."""
    words = tr("A name for what you tried, to compare it with others:")
    question = Question("what-if-name", tr("Keep this what-if"), words, tr("Keep"))
    dialog = WordsDialog(session, question, "", window)
    name = dialog.ask()[:NAME_AT_MOST]
    if name:
        session.build_what_if().keep(name)
        session.show_panel("what-ifs")


def explain_rating(window: QWidget, session: Session) -> None:
    """Ask for the reason of the reader's rating in the selected cell."""
    what_if, selection = session.build_what_if(), session.selection
    item = what_if.item(selection)
    if item is None or selection.motivation is None:
        session.message.emit(tr("Select a cell that you have rated"))
        return
    cell, readers = (item.id, selection.motivation), what_if.readers
    if readers.own.letter(*cell) is None:
        session.message.emit(tr("Rate the cell before you give a reason"))
        return
    words = tr("Why do you rate it so? An empty reason takes it away.")
    question = Question("reason", tr("Give a reason"), words, tr("Keep"))
    dialog = WordsDialog(session, question, readers.own.because(*cell), window)
    if dialog.run():
        readers.explain([cell], " ".join(dialog.line.text().split()))
