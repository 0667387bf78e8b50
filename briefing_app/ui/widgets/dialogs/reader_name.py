"""The name under which a reader's ratings and notes go out; it is asked for once."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

from briefing_app.model.readers import NAME_AT_MOST
from briefing_app.translation import tr
from briefing_app.ui.widgets.dialogs.input_dialog import Question, WordsDialog

if TYPE_CHECKING:
    from briefing_app.ui.window.main_window import MainWindow


def ask_reader_name(window: MainWindow, title: str, words: str) -> str:
    """Return the reader's name, asked for in a dialog; empty if the reader gives none."""
    session = window.session
    if session.settings.reader:
        return session.settings.reader
    try:
        proposed = getpass.getuser()
    except (OSError, KeyError):
        proposed = ""
    question = Question("reader-name", title, words, tr("Export"))
    dialog = WordsDialog(session, question, proposed, window)
    name = dialog.ask()[:NAME_AT_MOST]
    session.change_settings(reader=name)
    return name


def file_name_of(name: str, usual: str) -> str:
    """Return a name as a file may be called on any system; ``usual`` if nothing is left of it."""
    kept = "".join(each if each.isalnum() or each in "-_." else "-" for each in name)
    return kept.strip("-.") or usual
