"""Every window and dialog as it looks: nothing overlaps, is cut, sticks out or is hard to read.

And as a screen reader has it: all that takes the keys says what it is.

A new one is one line in `SCENES` or in `DIALOGS`.
"""

from collections.abc import Callable
from functools import partial
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.notes.records import Anchor
from briefing_app.ui.panels import PANELS
from briefing_app.ui.shelf.shelf_window import ShelfWindow
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.settings import ZOOMS, Zoom
from briefing_app.ui.window.main_window import MainWindow
from tests.looks.conftest import LOOKS, LTR, Look, Windows, dress, dress_shelf, settle
from tests.looks.looking import (
    LEAST_CONTRAST,
    LEAST_IN_CONTRAST_THEME,
    cut_words,
    faults,
    name_of,
    outside,
    overlaps,
    unseen_focus,
)

Scene = Callable[[MainWindow, QtBot], None]


def _press(name: str) -> Scene:
    def scene(window: MainWindow, qtbot: QtBot) -> None:
        window.actions_by_name[name].trigger()

    return scene


def _view(name: str) -> Scene:
    return lambda window, qtbot: window.session.change_settings(view=name)


def _find(window: MainWindow, qtbot: QtBot) -> None:
    window.session.change_settings(view="read")
    window.panes.open_find("Kim")
    window.session.show_panel("hits")


def _detail(window: MainWindow, qtbot: QtBot) -> None:
    window.session.change_settings(view="compare")
    comparison = window.session.comparison
    assert comparison is not None
    window.session.select(
        Selection(("evidence", comparison.evidence[0].id), comparison.motivations[1].id)
    )


def _tried(window: MainWindow, qtbot: QtBot) -> None:
    comparison = window.session.comparison
    assert comparison is not None
    what_if = window.session.build_what_if()
    what_if.rate([(comparison.evidence[0].id, comparison.motivations[0].id)], "II")


def _what_ifs(window: MainWindow, qtbot: QtBot) -> None:
    _tried(window, qtbot)
    window.session.build_what_if().keep("Fog was wrong, and with it all that was heard of it")
    window.session.show_panel("what-ifs")


def _noted(window: MainWindow, qtbot: QtBot) -> None:
    """Show a highlight with a note, a bookmark, and a note whose words are gone."""
    window.session.change_settings(view="read")
    notes = window.session.build_notes()
    words = "the day of a note whose words are nowhere in this edition of the briefing"
    remark = "A remark that is longer than a line. " * 4
    notes.add(Anchor("Kim", paragraph=2), "Highlight", kind=1, words="What does he want?")
    notes.add(Anchor(words, paragraph=4), "Highlight", kind=3, words=remark)
    notes.add(Anchor("", paragraph=3), "Bookmark", bookmark=True)
    window.session.show_panel("notes")


def _notice(severity: str) -> Scene:
    def scene(window: MainWindow, qtbot: QtBot) -> None:
        window.session.notice.emit(
            "“quarterly-assessment.md” is no longer on the disk. You still see it as it was, "
            "with everything that you have tried and rated in its comparison.",
            severity,
        )
        window.session.message.emit("Copied")

    return scene


def _stays(window: MainWindow, qtbot: QtBot) -> None:
    """Show what opens with a file."""


SCENES: dict[str, Scene] = {
    "both": _stays,
    "text": _view("read"),
    "table": _view("compare"),
    "cursor": _press("caret"),
    "chart": _press("likelihoods"),
    "detail": _detail,
    "tried": _tried,
    "rating": _press("rate"),
    "filter of evidence": _press("filter-evidence"),
    "filter of sections": _press("filter"),
    **{panel.name: _press(panel.name) for panel in PANELS},
    "notes": _noted,
    "what-ifs": _what_ifs,
    "hits": _find,
    "warning": _notice("warning"),
    "error": _notice("error"),
}
"""What a window can show, and how it comes to that."""

DIALOGS = (
    "print", "shortcuts", "about", "paragraph", "palette", "settings", "this_copy",
    "name-highlights",
)  # fmt: skip
"""The actions that open a dialog."""


def _faults(widget: QWidget, look: Look) -> list[str]:
    least = LEAST_IN_CONTRAST_THEME if look.theme == "contrast" else LEAST_CONTRAST
    return [f"{look.theme}, {look.size}, {look.direction.name}: {each}"
            for each in faults(widget, contrast=least)]  # fmt: skip


def _all_faults(window: MainWindow, qtbot: QtBot) -> str:
    found = []
    for look in LOOKS:
        dress(window, look, qtbot)
        found += _faults(window, look)
    return "\n".join(found)


@pytest.mark.parametrize("scene", SCENES)
def test_a_window_looks_right(scene: str, open_window: Windows, qtbot: QtBot) -> None:
    window = open_window()
    SCENES[scene](window, qtbot)
    settle(window, qtbot)
    assert _all_faults(window, qtbot) == ""
    assert unseen_focus(window) == []


@pytest.mark.parametrize("zoom", [ZOOMS[0], 67, 80, 200, ZOOMS[-1]])
def test_nothing_is_cut_at_any_zoom(zoom: Zoom, open_window: Windows, qtbot: QtBot) -> None:
    window = open_window()
    window.session.change_settings(zoom=zoom)
    settle(window, qtbot)
    assert [*overlaps(window), *outside(window), *cut_words(window)] == []


def test_a_file_that_cannot_be_shown_looks_right(
    open_window: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    window.session.briefing = None
    window.open(str(tmp_path / "a-long-name-of-a-briefing-that-is-not-there.md"))
    qtbot.waitUntil(window.parts.failure.isVisible)
    assert _all_faults(window, qtbot) == ""


_FILLED = ("notes", "what-ifs", "hits")
"""The panels that are filled by what a reader does."""


@pytest.mark.parametrize(
    "panels",
    [[each.name for each in PANELS if each.name not in _FILLED], *([name] for name in _FILLED)],
    ids="-".join,
)
def test_panels_are_whole_in_a_small_window(
    panels: list[str], open_window: Windows, qtbot: QtBot
) -> None:
    window = open_window()
    SCENES[panels[0]](window, qtbot)
    for zoom, size in product((100, 110, 125), ((640, 420), (640, 560), (760, 480))):
        window.session.change_settings(zoom=zoom)
        dress(window, Look("light", size, LTR), qtbot)
        for name in panels:
            window.session.show_panel(name)
            settle(window, qtbot)
            found = [*overlaps(window), *outside(window), *cut_words(window)]
            assert found == [], (name, zoom, size)


@pytest.mark.parametrize(
    "title", ["", "W", "A title that nobody would give a briefing, as it is too long " * 3]
)
def test_titles_of_any_length_look_right(
    title: str, open_window: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "titled.md"
    file.write_text(
        f"---\ntitle: “{title}”\nauthor: A desk officer\nas_of: 2018-04-24\nmarking: SECRET\n---\n"
        f"# {title}\n\nA paragraph, and [a link](#nowhere).\n\n## {title} again\n\nAnother.\n",
        "utf-8",
    )
    assert _all_faults(open_window(str(file)), qtbot) == ""


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.theme)
def test_dialogs_look_right(look: Look, open_window: Windows, qtbot: QtBot) -> None:
    window = open_window()
    dress(window, look, qtbot)
    for name in DIALOGS:
        found = _seen_in_dialog(window, name, lambda dialog: _faults(dialog, look), qtbot)
        assert found == [], name


def test_dialogs_show_where_the_keys_are(open_window: Windows, qtbot: QtBot) -> None:
    window = open_window()
    dress(window, LOOKS[-1], qtbot)
    for name in DIALOGS:
        assert _seen_in_dialog(window, name, partial(_unseen_focus, qtbot), qtbot) == [], name


def _unseen_focus(qtbot: QtBot, dialog: QDialog) -> list[str]:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return unseen_focus(dialog)


@pytest.mark.parametrize("zoom", [200, 300])
def test_dialogs_look_right_on_a_screen_that_is_small_for_them(
    zoom: Zoom, open_window: Windows, qtbot: QtBot
) -> None:
    """Without a screen Qt takes one of 800 by 800 pixels for granted."""
    window = open_window()
    window.session.change_settings(zoom=zoom)
    settle(window, qtbot)

    def look(dialog: QDialog) -> list[str]:
        wide = [f"{name_of(each)} has to be scrolled sideways"
                for each in dialog.findChildren(QScrollArea)
                if each.isVisible() and each.horizontalScrollBar().maximum()]  # fmt: skip
        return [*overlaps(dialog), *outside(dialog), *cut_words(dialog), *wide]

    for name in DIALOGS:
        if name != "print":
            assert _seen_in_dialog(window, name, look, qtbot) == [], name


def _seen_in_dialog(
    window: MainWindow, name: str, look: Callable[[QDialog], list[str]], qtbot: QtBot
) -> list[str]:
    """Open a dialog through its action, look at it and close it."""
    found: list[str] = []
    looked_at: list[QWidget] = []

    def look_at() -> None:
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        assert isinstance(dialog, QDialog)
        looked_at.append(dialog)
        try:
            found.extend(look(dialog))
        finally:
            dialog.close()

    QTimer.singleShot(50, look_at)
    window.actions_by_name[name].trigger()
    qtbot.waitUntil(lambda: bool(looked_at))
    return found


@pytest.mark.parametrize("words", ["", "harbour", "nowhere"])
def test_the_shelf_looks_right(words: str, shelf: ShelfWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shelf.work.found):
        shelf.line.setText(words) if words else shelf.search()
    found = []
    for look in LOOKS:
        dress_shelf(shelf, look)
        found += _faults(shelf, look)
    assert "\n".join(found) == ""
