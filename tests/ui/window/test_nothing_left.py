"""What is opened and closed again, and what is shown anew, leaves nothing in the window."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from briefing_app.model.errors import BriefingError
from briefing_app.output.writers import WRITERS
from briefing_app.ui.files import edition_reports
from briefing_app.ui.files.export_dialog import Export
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.window.bars.notices import Offer
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.worker import Task

pytestmark = pytest.mark.many_lines_again

_DIALOGS = ("settings", "about", "shortcuts", "this_copy", "paragraph", "print", "export",
            "name-highlights", "keep-what-if", "explain", "palette")  # fmt: skip
"""Actions that open a dialog."""


@pytest.fixture(autouse=True)
def _closed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let dialogs that would be waited for be shown and closed."""

    def execute(dialog: QDialog) -> int:
        dialog.show()
        dialog.reject()
        return 0

    for kind in (QDialog, QFileDialog):
        monkeypatch.setattr(kind, "exec", execute)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[0].click())


def _parts(window: MainWindow) -> Counter[str]:
    """Return what a window is made of, by kind, after all that is to be deleted was.

    A task goes when its function ends, whoever waits for it.
    """
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = (each for each in window.findChildren(QObject) if not isinstance(each, Task))
    return Counter(type(each).__name__ for each in found)


def _close_popups() -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def _menus(window: MainWindow) -> Iterator[tuple[str, Callable[[], None]]]:
    """Yield ways to open and close the menu of each place."""
    view = window.panes.comparison.view
    assert view is not None
    places = {"sections": window.panes.sidebar._tree, "text": window.panes.reader,
              "table": view.table, "what a place rests on": view.strip}  # fmt: skip

    def open_and_close(name: str) -> None:
        places[name].setFocus()
        window.open_context_menu()
        assert QApplication.activePopupWidget() is not None, name
        _close_popups()

    for name in places:
        yield name, lambda name=name: open_and_close(name)


def _others(window: MainWindow) -> Iterator[tuple[str, Callable[[], None]]]:
    actions, parts = window.actions_by_name, window.parts
    for name in _DIALOGS:
        yield name, actions[name].trigger
    offers = (Offer("Copy", list), Offer("Open", list))
    yield "notice", lambda: parts.notice.show_message("Something", "note", offers)
    error = BriefingError("gone.md", "There is no such file.")
    yield "failure", lambda: parts.failure.show_error(error, "gone.md")
    yield "menu", lambda: (parts.header.menu_button.menu().aboutToShow.emit(), None)[1]
    for name in ("timeline", "notes", "checks", ""):
        yield name or "drawer", lambda name=name: window.session.show_panel(name)


def test_what_is_closed_is_gone(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    assert session.comparison is not None
    item, motivation = session.comparison.evidence[0].id, session.comparison.motivations[0].id
    session.build_what_if().rate([(item, motivation)], "II")
    session.select(Selection(("evidence", item), motivation))
    for name, act in (*_menus(window), *_others(window)):
        counts = []
        for _time in range(3):
            act()
            for top in window.findChildren(QDialog):
                top.close()
            counts.append(_parts(window))
        assert counts[2] - counts[1] == Counter(), name


@pytest.mark.parametrize("words", ["Exporting", "Comparing"])
def test_work_that_is_cancelled_is_gone(
    window: MainWindow, qtbot: QtBot, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, begun = Event(), list[Task]()
    window.session.task_started.connect(lambda task, _words: begun.append(task))
    briefing = window.session.briefing
    assert briefing is not None
    assert not window.parts.exports.running  # the list of exports is made once, and stays
    before = _parts(window)
    if words == "Exporting":
        writer = WRITERS[0]._replace(write=lambda _briefing: bytes(go_on.wait()))
        Export(window, "", briefing).write(writer, Path("nowhere.pdf"))
    else:
        monkeypatch.setattr(edition_reports, "_changes", lambda *_of, **_how: go_on.wait())
        edition_reports.show_changes(window, briefing.file, briefing)
    begun[0].forget()
    go_on.set()
    qtbot.waitUntil(lambda: _parts(window) - before == Counter())
