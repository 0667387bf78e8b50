"""Asks for the name of a what-if, and for the reason of a rating."""

from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from briefing_app.model.readers import NAME_AT_MOST
from briefing_app.ui.session import Session


def keep_what_if(window: QWidget, session: Session) -> None:
    """Ask for a name, and keep what is tried under it."""
    given, wanted = QInputDialog.getText(
        window, "Keep this what-if", "A name for what you tried, to compare it with others:"
    )
    name = " ".join(given.split())[:NAME_AT_MOST]
    if wanted and name:
        session.build_what_if().keep(name)
        session.show_panel("what-ifs")


def explain_rating(window: QWidget, session: Session) -> None:
    """Ask for the reason of the reader's rating in the selected cell."""
    what_if, selection = session.build_what_if(), session.selection
    item = what_if.item(selection)
    if item is None or selection.motivation is None:
        session.message.emit("Select a cell that you have rated")
        return
    cell, readers = (item.id, selection.motivation), what_if.readers
    if readers.own.letter(*cell) is None:
        session.message.emit("Rate the cell before you give a reason")
        return
    given, wanted = QInputDialog.getText(
        window, "Give a reason", "Why do you rate it so? An empty reason takes it away.",
        QLineEdit.EchoMode.Normal, readers.own.because(*cell),
    )  # fmt: skip
    if wanted:
        readers.explain([cell], " ".join(given.split()))
