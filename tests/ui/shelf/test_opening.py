"""From a hit on the shelf to its place in a window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.model.shelf.hits import Hit
from briefing_app.model.shelf.records import Entry
from briefing_app.ui.shelf.opening import open_entry
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.windows import Windows
from tests.ui.shelf.test_shelf_window import settle, shown, typed

WORDS = "\n\n".join(f"Paragraph {number}. " + "Some words. " * 80 for number in range(1, 40))


@pytest.fixture
def found(windows: Windows, qtbot: QtBot, folder: Path) -> tuple[Entry, Hit]:
    """Return a long briefing of the shelf, and a hit far on in it."""
    text = f"---\ntitle: Long\ndate: 2030\n---\n\n{WORDS}\n\nThe pilot slept.\n\n{WORDS}\n"
    (folder / "long.md").write_text(text, "utf-8")
    window = shown(windows, qtbot, folder)
    typed(window, qtbot, "pilot")
    row = window.model.rows[1]
    assert row.hit is not None
    return row.entry, row.hit


def opened(windows: Windows, qtbot: QtBot) -> MainWindow:
    (window,) = windows.all
    qtbot.waitUntil(lambda: window.session.briefing is not None)
    window.panes.reader.finish()
    return window


def test_a_briefing_without_a_hit_is_opened_at_its_start(
    windows: Windows, qtbot: QtBot, found: tuple[Entry, Hit]
) -> None:
    open_entry(windows, found[0], None)
    window = opened(windows, qtbot)
    assert window.panes.reader.place().paragraph <= 1
    assert not window.panes.find_bar.isVisible()


def test_a_hit_is_in_sight_and_is_gone_to_once(
    windows: Windows, qtbot: QtBot, found: tuple[Entry, Hit]
) -> None:
    open_entry(windows, *found)
    window = opened(windows, qtbot)
    bar, reader = window.panes.find_bar, window.panes.reader
    qtbot.waitUntil(lambda: bar.line.text() == "pilot")
    assert bar.isVisible()
    assert reader.shows(reader.text.index("The pilot"))
    bar.close_bar()
    reader.go_to_start()
    with qtbot.waitSignal(window.opened):
        window.file.reload()
    reader.finish()
    assert reader.place().paragraph <= 1
    assert not bar.isVisible()


def test_a_hit_in_a_window_that_shows_the_briefing_is_gone_to_at_once(
    windows: Windows, qtbot: QtBot, found: tuple[Entry, Hit]
) -> None:
    open_entry(windows, found[0], None)
    window = opened(windows, qtbot)
    open_entry(windows, *found)
    reader = window.panes.reader
    assert len(windows.all) == 1
    assert window.panes.find_bar.line.text() == "pilot"
    assert reader.shows(reader.text.index("The pilot"))


def test_a_hit_in_a_numbered_paragraph_is_the_one_that_find_is_at(
    windows: Windows, qtbot: QtBot, found: tuple[Entry, Hit]
) -> None:
    """The words may be in many paragraphs before it."""
    entry, hit = found
    again = hit._replace(
        passage=hit.passage._replace(number=60), found=hit.found._replace(words="some")
    )
    open_entry(windows, entry, again)
    window = opened(windows, qtbot)
    qtbot.waitUntil(lambda: window.panes.find_bar.line.text() == "some")
    search = window.session.search
    assert search is not None
    assert search.current > 40 * 80
    assert abs(window.panes.reader.place().paragraph - 60) <= 1


def test_a_hit_that_is_asked_for_before_the_text_is_there_waits_for_it(
    windows: Windows, qtbot: QtBot, found: tuple[Entry, Hit]
) -> None:
    """In a window that shows nothing in the end, nothing is gone to."""
    open_entry(windows, *found)
    (window,) = windows.all
    assert not window.panes.find_bar.isVisible()
    window.session.briefing = None
    window.opened.emit("")
    assert window.panes.find_bar.line.text() == ""


def test_the_shelf_tells_at_once_that_it_reads_and_chooses_its_rows_again(
    windows: Windows, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "none").mkdir()
    window = shown(windows, qtbot, tmp_path / "none")
    assert "no briefing in the folders" in window.empty.words.text()
    window.update_index()
    assert "being read" in window.empty.words.text()
    assert window.status.bar.isVisible()
    with qtbot.waitSignal(window.work.ended):
        pass
    settle(window, qtbot)
    assert "no briefing in the folders" in window.empty.words.text()
    assert window.count.text() == "0 briefings"
