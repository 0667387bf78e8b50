"""The window of the shelf: what it lists, finds, opens and keeps."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import apsw
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from briefing_app.model.errors import StoreError
from briefing_app.model.notes.records import Anchor, Note
from briefing_app.model.shelf.kept import folders_of, folders_text, searches_of, searches_text
from briefing_app.model.shelf.query import Filters, Saved
from briefing_app.policy import Policy
from briefing_app.resources import cache_folder, resource
from briefing_app.shelf_update import INDEX
from briefing_app.store import store_files
from briefing_app.store.kept_notes import KeptNotes
from briefing_app.store.shelf_index import ShelfIndex
from briefing_app.store.state import Store
from briefing_app.ui import windows as windows_module
from briefing_app.ui.commands import commands
from briefing_app.ui.notes.note_editor import NoteEditor
from briefing_app.ui.shelf import shelf_menu, shelf_status, shelf_window
from briefing_app.ui.shelf.shelf_rows import ShelfDelegate
from briefing_app.ui.shelf.shelf_window import ShelfWindow
from briefing_app.ui.shelf.unreadable_dialog import UnreadableDialog
from briefing_app.ui.widgets.accessibility.mnemonics import without_mnemonics
from briefing_app.ui.widgets.dialogs.input_dialog import ChoiceDialog, WordsDialog
from briefing_app.ui.widgets.direction import in_own_direction
from briefing_app.ui.windows import Windows
from tests.store.damage import damage
from tests.ui.shelf.conftest import TEXT


def clicking(words: str) -> Callable[[QMessageBox], None]:
    """Return what presses a button of a box in place of the reader."""

    def click(box: QMessageBox) -> None:
        next(each for each in box.buttons() if without_mnemonics(each.text()) == words).click()

    return click


def shown(windows: Windows, qtbot: QtBot, *folders: Path) -> ShelfWindow:
    windows.store.keep_setting("settings", {"shelf": folders_text(map(str, folders))})
    window = windows.show_shelf()
    window.resize(900, 600)
    if folders:
        with qtbot.waitSignals([window.work.updated, window.work.offered, window.work.found]):
            pass
        settle(window, qtbot)
    return window


def settle(window: ShelfWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.work.found):
        window.search()


def typed(window: ShelfWindow, qtbot: QtBot, words: str) -> None:
    with qtbot.waitSignal(window.work.found):
        window.line.setText(words)


def rows(window: ShelfWindow) -> list[str]:
    return [row.hit.place if row.hit else row.entry.head.title for row in window.model.rows]


def test_it_lists_every_briefing_newest_first(windows: Windows, qtbot: QtBot, folder: Path) -> None:
    windows.store.keep_setting("settings", {"shelf": folders_text([str(folder)])})
    window = windows.show_shelf()
    counts = [window.count.text()]
    window.work.found.connect(lambda _page: counts.append(window.count.text()))
    with qtbot.waitSignals([window.work.updated, window.work.offered, window.work.found]):
        pass
    settle(window, qtbot)
    assert "0 briefings" not in counts
    assert rows(window) == ["Report 2", "Report 1", "Report 0"]
    assert window.count.text() == "3 briefings"
    assert window.stack.currentWidget() is window.list
    assert window.model.data(window.model.index(0)) == "Report 2, 2 January 2022, 2.md"
    assert not window.grab().isNull()


def test_a_line_parts_its_briefings(windows: Windows, qtbot: QtBot, folder: Path) -> None:
    window = shown(windows, qtbot, folder)
    picture = window.list.viewport().grab().toImage()
    line = QColor(window.session.appearance.theme.hairline)
    for row in (1, 2):
        rect = window.list.visualRect(window.model.index(row))
        assert picture.pixelColor(rect.center().x(), rect.top()) == line
        assert picture.pixelColor(rect.center().x(), rect.bottom()) != line


def test_its_list_reaches_every_edge(windows: Windows, qtbot: QtBot, folder: Path) -> None:
    window = shown(windows, qtbot, folder)
    assert window.stack.mapTo(window, QPoint()).x() == 0
    assert window.stack.width() == window.width()
    status = window.status.mapTo(window, window.status.rect().bottomLeft())
    assert status.y() == window.height() - 1
    assert window.stack.geometry().bottom() + 1 == window.status.geometry().top()


def test_hits_are_listed_as_one_types(windows: Windows, qtbot: QtBot, folder: Path) -> None:
    window = shown(windows, qtbot, folder)
    typed(window, qtbot, "harb")
    assert rows(window) == ["Report 2", "¶ 2", "Report 1", "¶ 2", "Report 0", "¶ 2"]
    assert window.model.data(window.model.index(1)) == "Paragraph 2: A harbour at night."
    assert not window.grab().isNull()
    typed(window, qtbot, "nowhere")
    assert rows(window) == []
    assert window.stack.currentWidget() is window.empty
    assert "No briefing has this" in window.empty.words.text()
    QTest.keyClick(window.line, Qt.Key.Key_Escape)
    assert window.line.text() == ""


def test_another_search_begins_at_its_first_hit(
    windows: Windows, qtbot: QtBot, folder: Path
) -> None:
    window = shown(windows, qtbot, folder)
    window.list.setCurrentIndex(window.model.index(2))
    settle(window, qtbot)
    assert window.list.currentIndex().row() == 2
    typed(window, qtbot, "harbour")
    assert window.list.currentIndex().row() == 0
    # The first one stays the first while newer briefings are still being read.
    (folder / "new.md").write_text(TEXT.format(title="New", date="2030"), "utf-8")
    with qtbot.waitSignal(window.work.updated):
        window.update_index()
    settle(window, qtbot)
    assert rows(window)[0] == "New"
    assert window.list.currentIndex().row() == 0


def test_return_opens_the_briefing_at_the_hit(windows: Windows, qtbot: QtBot, folder: Path) -> None:
    window = shown(windows, qtbot, folder)
    typed(window, qtbot, "harb")
    QTest.keyClick(window.line, Qt.Key.Key_Down)
    assert window.list.hasFocus()
    QTest.keyClick(window.list, Qt.Key.Key_Down)
    QTest.keyClick(window.list, Qt.Key.Key_Return)
    (opened,) = windows.all
    qtbot.waitUntil(lambda: bool(opened.panes.find_bar.line.text()))
    assert opened.session.file == str(folder / "2.md")
    assert opened.panes.find_bar.line.text() == "harbour"
    assert opened.session.search is not None
    assert opened.session.search.count == 1
    QTest.keyClick(window.list, Qt.Key.Key_Escape)
    QTest.keyClick(window.line, Qt.Key.Key_Return)
    assert len(windows.all) == 1


def test_a_hit_in_the_comparison_is_gone_to(windows: Windows, qtbot: QtBot) -> None:
    window = shown(windows, qtbot, resource("briefings"))
    typed(window, qtbot, "threatens")
    row = next(
        place for place, row in enumerate(window.model.rows)
        if row.hit is not None and row.hit.passage.kind == "comparison"
    )  # fmt: skip
    window.open_row(window.model.index(row))
    (opened,) = windows.all
    qtbot.waitUntil(lambda: opened.session.search is not None)
    search = opened.session.search
    assert search is not None
    assert search.current >= len(search.text_hits.starts)
    # Once it is open, it is gone to at once.
    with qtbot.waitSignal(opened.session.changed):
        window.open_row(window.model.index(row))


def test_older_editions_are_below_the_newest(windows: Windows, qtbot: QtBot) -> None:
    window = shown(windows, qtbot, resource("briefings"))
    newest, older = window.model.rows
    assert (newest.is_older, older.is_older) == (False, True)
    assert older.facts[0] == "Newer edition: 24 April 2018"
    assert "Lead: The economy" in newest.facts
    assert not window.grab().isNull()


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_facts_stay_in_the_order_of_the_line(
    direction: Qt.LayoutDirection, windows: Windows, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Each fact has its own direction in a line from the right, where signs are between them."""
    window = shown(windows, qtbot, resource("briefings"))
    painted: set[str] = set()
    paint = ShelfDelegate._paint_words

    def paint_words(*given: object) -> None:
        painted.add(str(given[3]))
        paint(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(ShelfDelegate, "_paint_words", paint_words)
    window.setLayoutDirection(direction)
    window.grab()
    from_right = direction == Qt.LayoutDirection.RightToLeft
    for row in window.model.rows:
        facts = [in_own_direction(each) if from_right else each for each in row.facts]
        assert any(facts[0] in words and words.endswith(facts[-1]) for words in painted)
    assert from_right == any("\u2066" in words for words in painted)


def test_ctrl_f_is_for_new_words(windows: Windows, qtbot: QtBot) -> None:
    window = shown(windows, qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.line.setText("harbour")
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.line.hasFocus()
    assert window.line.selectedText() == "harbour"


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_it_is_drawn_from_the_right_too(
    theme: str, windows: Windows, qtbot: QtBot, folder: Path
) -> None:
    (folder / "m.md").write_text("---\nmarking: SECRET\n---\n# M\n\nHarbour.\n", "utf-8")
    window = shown(windows, qtbot, folder)
    before = window.grab().toImage()
    window.session.change_settings(theme=theme, zoom=125)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    typed(window, qtbot, "harbour")
    window.list.setFocus()
    assert window.grab().toImage() != before


def test_compare_and_track_take_the_editions(
    windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = shown(windows, qtbot, resource("briefings"))
    newest, older = (row.entry for row in window.model.rows)
    window.menu.compare_with_before(newest)
    qtbot.waitUntil(lambda: bool(windows.all))
    (report,) = windows.all
    assert report.session.briefing is not None
    assert "what changed" in report.session.briefing.title.casefold()
    window.menu.compare_with_before(older)
    qtbot.waitUntil(lambda: "no edition of" in window.status.words.text())
    tracked: list[list[str]] = []
    monkeypatch.setattr(
        "briefing_app.ui.files.edition_reports.show_track",
        lambda _window, files: tracked.append(files),
    )
    window.menu.show_track(newest)
    qtbot.waitUntil(lambda: bool(tracked))
    assert tracked == [[older.file, newest.file]]


def test_one_edition_has_no_track(windows: Windows, qtbot: QtBot, folder: Path) -> None:
    window = shown(windows, qtbot, folder)
    window.menu.show_track(window.model.rows[0].entry)
    qtbot.waitUntil(lambda: "only one edition" in window.status.words.text())


def test_an_edition_that_is_gone_is_told(windows: Windows, qtbot: QtBot, folder: Path) -> None:
    for number in range(2):
        file = folder / f"{number}.md"
        file.write_text(file.read_text("utf-8").replace(f"Report {number}", "Same"), "utf-8")
    window = shown(windows, qtbot, folder)
    newest = next(row.entry for row in window.model.rows if row.entry.head.title == "Same")
    window.watching.blockSignals(True)
    (folder / "0.md").unlink()
    window.menu.compare_with_before(newest)
    qtbot.waitUntil(lambda: "No such file" in window.status.words.text())


def test_filters_offer_what_there_is(windows: Windows, qtbot: QtBot) -> None:
    window = shown(windows, qtbot, resource("briefings"))
    box = window.filters.boxes["likelihood"]
    offered = [box.itemText(place) for place in range(box.count())]
    assert offered[0] == "Every likelihood"
    assert "likely" in offered
    box.setCurrentIndex(offered.index("likely"))
    with qtbot.waitSignal(window.work.found):
        box.activated.emit(box.currentIndex())
    assert window.filters.filters == Filters(likelihood="likely")
    with qtbot.waitSignal(window.work.found):
        QTest.keyClicks(window.filters.since, "2018-04")
    settle(window, qtbot)
    assert rows(window) == ["North Korea’s motivations"]
    QTest.keyClicks(window.filters.until, "x")
    assert window.filters.until.property("missing") is True
    window.filters.offer(dict.fromkeys(window.filters.boxes, ()))
    assert window.filters.filters.likelihood == "likely"
    with qtbot.waitSignal(window.work.found):
        window.filters.clear_button.click()
    assert window.filters.filters == Filters()
    with qtbot.assertNotEmitted(window.filters.changed):
        window.filters.show_filters(Filters(since="2018"))
    until = QAccessible.queryAccessibleInterface(window.filters.until)
    with qtbot.waitSignal(window.work.found):
        until.setText(QAccessible.Text.Value, "2020")
    assert window.filters.filters == Filters(since="2018", until="2020")


def test_further_briefings_come_when_the_end_is_near(
    windows: Windows, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing_app.ui.shelf.shelf_work.PAGE", 2)
    monkeypatch.setattr(shelf_window, "PAGE", 2)
    monkeypatch.setattr(shelf_window, "COUNTED", 3)
    window = shown(windows, qtbot, folder)
    qtbot.waitUntil(lambda: len(window.model.rows) == 3)
    assert rows(window) == ["Report 2", "Report 1", "Report 0"]
    assert window.count.text() == "3 briefings or more"
    assert not window.model.canFetchMore(window.list.rootIndex())


def test_changes_in_the_folder_are_followed(windows: Windows, qtbot: QtBot, folder: Path) -> None:
    window = shown(windows, qtbot, folder)
    with qtbot.waitSignal(window.work.updated):
        (folder / "new.md").write_text(TEXT.format(title="New", date="2030"), "utf-8")
    qtbot.waitUntil(lambda: rows(window)[0] == "New")
    window.watching.watch([])


def test_what_cannot_be_read_is_counted_and_listed(
    windows: Windows, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "bad\udcff.md").write_bytes(b"%PDF-1.4")
    window = shown(windows, qtbot, folder)
    assert window.status.unreadable.text() == "1 cannot be read"
    listed: list[str] = []
    monkeypatch.setattr(
        UnreadableDialog, "exec", lambda self: listed.append(self.text.toPlainText())
    )
    window.status.unreadable.click()
    assert "bad⟨0xFF⟩.md" in listed[0]
    assert "This is a PDF" in listed[0]


def test_the_words_of_notes_are_found(
    windows: Windows, qtbot: QtBot, folder: Path, store: Store
) -> None:
    file = str(folder / "1.md")
    note = Note("n1", Anchor("harbour"), words="Ask the pilot", reader="")
    other = Note("n2", Anchor("harbour"), words="", reader="")
    KeptNotes(store, file).change([note, other])
    window = shown(windows, qtbot, folder)
    typed(window, qtbot, "pilot")
    assert [row.entry.file for row in window.model.rows] == [file, file]
    hit = window.model.rows[1].hit
    assert hit is not None
    assert hit.passage.kind == "note"
    typed(window, qtbot, "pilot -ask")
    assert rows(window) == []
    KeptNotes(store, file).change([note._replace(words="Ask a pilot at night")], [other])
    typed(window, qtbot, "pilot night")
    assert rows(window) == ["Report 1", "Note", "¶ 2"]
    window.open_row(window.model.index(1))
    (opened,) = windows.all
    qtbot.waitUntil(lambda: opened.session.notes is not None)
    qtbot.waitUntil(lambda: opened.session.panel == "notes")
    qtbot.waitUntil(lambda: bool(opened.findChildren(NoteEditor)))
    (editor,) = opened.findChildren(NoteEditor)
    qtbot.waitUntil(lambda: editor.note is not None)
    assert editor.note is not None
    assert editor.note.key == note.key
    window.filters.show_filters(Filters(marking="SECRET"))
    typed(window, qtbot, "pilots")
    assert rows(window) == []


def test_notes_that_cannot_be_read_hide_no_briefing(
    windows: Windows, qtbot: QtBot, folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = shown(windows, qtbot, folder)
    KeptNotes(store, str(folder / "1.md")).change([Note("n1", Anchor("harbour"), words="Pilot")])

    def damaged(*_arguments: object, **_more: object) -> None:
        raise apsw.CorruptError("malformed")

    monkeypatch.setattr(store_files, "connect", damaged)
    typed(window, qtbot, "pilot")
    assert rows(window) == []
    monkeypatch.undo()
    typed(window, qtbot, "pilo")
    assert rows(window) == ["Report 1", "Note"]


def test_folders_are_added_and_taken_out(
    windows: Windows, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = shown(windows, qtbot)
    assert window.stack.currentWidget() is window.empty
    assert not window.filters.isVisible()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    with qtbot.waitSignals([window.work.updated, window.work.offered]):
        window.empty.button.click()
    assert window.focusWidget() is window.line
    settle(window, qtbot)
    assert len(rows(window)) == 3
    assert folders_of(window.session.settings.shelf) == (str(folder),)
    monkeypatch.setattr(ChoiceDialog, "ask", lambda _dialog: None)
    window.menu.remove_folder()
    monkeypatch.setattr(ChoiceDialog, "ask", lambda _dialog: 0)
    window.menu.remove_folder()
    assert window.stack.currentWidget() is window.empty
    assert window.folders == ()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    window.menu.add_folder()
    assert window.folders == ()


def test_folders_that_another_window_chooses_are_followed(
    windows: Windows, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    more = tmp_path / "more"
    more.mkdir()
    (more / "m.md").write_text(TEXT.format(title="More", date="2030"), "utf-8")
    window, other = shown(windows, qtbot), windows.add()

    def choose(*folders: Path) -> None:
        with qtbot.waitSignal(window.work.updated):
            other.session.change_settings(shelf=folders_text(map(str, folders)))
        settle(window, qtbot)

    choose(folder)
    assert rows(window) == ["Report 2", "Report 1", "Report 0"]
    choose(more)
    assert rows(window) == ["More"]
    index = ShelfIndex(cache_folder() / INDEX)
    assert index.entry_of(str(folder / "1.md")) is None, "what is dropped leaves the index"
    index.close()
    choose(tmp_path)
    assert rows(window) == ["More", "Report 2", "Report 1", "Report 0"]
    index = ShelfIndex(cache_folder() / INDEX)
    assert not index.unreadable([str(tmp_path)])
    assert index.entry_of(str(folder / "1.md")) is not None
    index.close()
    other.session.change_settings(shelf="")
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.empty)


def test_an_index_that_proves_to_be_damaged_is_made_anew(
    windows: Windows, qtbot: QtBot, folder: Path
) -> None:
    window = shown(windows, qtbot, folder)
    before = rows(window)
    damage(cache_folder() / INDEX)
    with qtbot.waitSignals([window.work.failed, window.work.updated]):
        window.search()
    settle(window, qtbot)
    assert rows(window) == before


def test_an_empty_folder_says_so(windows: Windows, qtbot: QtBot, tmp_path: Path) -> None:
    window = shown(windows, qtbot, tmp_path / "cache")
    assert "no briefing in the folders" in window.empty.words.text()
    state = dict.fromkeys(("updating", "searching", "cancelled", "searched"), True)
    for name, words in (
        ("updating", "being read"), ("searching", ""), ("cancelled", "was cancelled"),
        ("searched", "No briefing has this"), ("", "no briefing in the folders"),
    ):  # fmt: skip
        window.empty.show_state(is_set_up=True, **state)
        shown_words = window.empty.words.text()
        assert words in shown_words
        assert bool(words) == bool(shown_words)
        if name:
            state[name] = False


def test_nothing_is_said_before_the_answer_has_come(
    windows: Windows, qtbot: QtBot, folder: Path
) -> None:
    window = shown(windows, qtbot, folder)
    typed(window, qtbot, "nowhere")
    assert "No briefing has this" in window.empty.words.text()
    window.search()
    window._show_state()
    assert window.empty.words.text() == ""
    with qtbot.waitSignal(window.work.found):
        pass
    assert "No briefing has this" in window.empty.words.text()


def test_reading_can_be_cancelled(windows: Windows, qtbot: QtBot, folder: Path) -> None:
    window = shown(windows, qtbot, folder)
    with qtbot.waitSignal(window.work.ended):
        window.update_index()
        assert window.work.updating
        assert window.status.cancel.isVisible()
        window.update_index()
        window.status.cancel.click()
    assert not window.work.updating
    assert not window.status.cancel.isVisible()
    assert "was cancelled" in window.status.words.text()
    assert window.focusWidget() is window.line
    window.work.progressed.emit(1, 2)  # as it comes from the other thread, a moment late
    assert not window.status.cancel.isVisible()
    assert "was cancelled" in window.status.words.text()
    with qtbot.waitSignals([window.work.updated, window.work.ended]):
        window.update_index()
    assert window.status.words.text() == ""


def test_an_index_that_cannot_be_used_is_told(
    windows: Windows, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "cache" / "briefing-app" / "shelf.db").mkdir(parents=True)
    windows.store.keep_setting("settings", {"shelf": folders_text([str(folder)])})
    window = windows.show_shelf()
    with qtbot.waitSignals([window.work.failed, window.work.ended]):
        pass
    assert "The index cannot be used" in window.status.words.text()


def test_a_failure_is_told(windows: Windows, qtbot: QtBot, folder: Path) -> None:
    window = shown(windows, qtbot, folder)
    window.work.failed.emit(StoreError("x", "The index cannot be used."))
    assert window.status.words.text() == "The index cannot be used."
    window.work.failed.emit(ValueError("odd"))
    assert window.status.words.text() == "odd"


def test_a_screen_reader_hears_what_is_done(
    windows: Windows, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, said, going_on = shown(windows, qtbot, folder), list[str](), Event()
    monkeypatch.setattr(shelf_status, "announce", lambda _bar, words: said.append(words))
    window.session.message.emit("The path is copied.")
    task = window.session.worker.start(going_on.wait)
    window.session.task_started.emit(task, "Comparing …")
    window.status._task._waiting.timeout.emit()
    assert said == ["The path is copied.", "Comparing …"]
    with qtbot.waitSignal(task.ended):
        going_on.set()


def test_searches_are_kept_shown_and_forgotten(
    windows: Windows, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = shown(windows, qtbot, folder)
    window.menu._fill()
    assert "Keep this search…" in [each.text() for each in window.menu.shelf.actions()]
    typed(window, qtbot, "harbour")
    window.filters.show_filters(Filters(since="2021"))
    monkeypatch.setattr(WordsDialog, "ask", lambda _dialog: "At & night")
    window.menu.keep_search()
    window.menu.keep_search()
    kept = Saved("At & night", "harbour", Filters(since="2021"))
    assert searches_of(window.session.settings.searches) == (kept,)
    monkeypatch.setattr(WordsDialog, "ask", lambda _dialog: "")
    window.menu.keep_search()
    window.line.clear()
    window.filters.clear()
    window.menu._fill()
    assert [each.text() for each in window.menu.shelf.actions()] == [
        window.row().entry.head.title, "", "Add a folder…", "Remove a folder…",
        "Look for changes", "What cannot be read…", "", "Keep this search…", "Rename a search…",
        "Forget a search…", "", "At && night",
    ]  # fmt: skip
    with qtbot.waitSignal(window.work.found):
        window.menu.shelf.actions()[-1].trigger()
    settle(window, qtbot)
    assert rows(window)[::2] == ["Report 2", "Report 1"]
    with qtbot.waitSignal(window.work.found):
        window.menu.show_search(kept)
    monkeypatch.setattr(ChoiceDialog, "ask", lambda _dialog: None)
    window.menu.forget_search()
    assert window.session.settings.searches
    monkeypatch.setattr(ChoiceDialog, "ask", lambda _dialog: 0)
    window.menu.forget_search()
    assert not window.session.settings.searches


def test_a_search_takes_the_place_of_another_only_if_that_is_wanted(
    windows: Windows, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = shown(windows, qtbot, folder)
    one = Saved("One", "harbour", Filters())
    window.session.change_settings(searches=searches_text((one,)))
    monkeypatch.setattr(WordsDialog, "ask", lambda _dialog: "One")
    for answer, words in (("Cancel", "harbour"), ("Replace", "")):
        monkeypatch.setattr(QMessageBox, "exec", clicking(answer))
        window.menu.keep_search()
        (kept,) = searches_of(window.session.settings.searches)
        assert kept.words == words


def test_a_search_is_renamed_where_it_is(
    windows: Windows, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = shown(windows, qtbot, folder)
    one, two = Saved("One", "harbour", Filters()), Saved("Two", "night", Filters(since="2021"))
    window.session.change_settings(searches=searches_text((one, two)))
    asked: list[str] = []
    monkeypatch.setattr(ChoiceDialog, "ask", lambda _dialog: 0)

    def answered(*answers: str) -> tuple[Saved, ...]:
        for each in answers:
            monkeypatch.setattr(
                WordsDialog, "ask", lambda self, each=each: asked.append(self.line.text()) or each
            )
            window.menu.rename_search()
        return searches_of(window.session.settings.searches)

    assert answered("", "One") == (one, two)
    assert answered("Port") == (one._replace(name="Port"), two)
    monkeypatch.setattr(QMessageBox, "exec", clicking("Cancel"))
    assert answered("Two") == (one._replace(name="Port"), two)
    monkeypatch.setattr(QMessageBox, "exec", clicking("Replace"))
    assert answered("Two") == (one._replace(name="Two"),)
    assert asked == ["One", "One", "One", "Port", "Port"]
    monkeypatch.setattr(ChoiceDialog, "ask", lambda _dialog: None)
    assert answered("Three") == (one._replace(name="Two"),)


def test_a_screen_reader_chooses_a_row_and_finds_its_menu(
    windows: Windows, qtbot: QtBot, folder: Path
) -> None:
    window = shown(windows, qtbot, folder)
    QAccessible.setActive(True)
    rows_told = QAccessible.queryAccessibleInterface(window.list)
    actions = rows_told.child(1).actionInterface()
    actions.doAction(actions.toggleAction())
    qtbot.waitUntil(lambda: window.list.currentIndex().row() == 1)
    QAccessible.setActive(False)
    for _ in range(2):
        window.menu.shelf.aboutToShow.emit()
        found = window.row()
        assert found is not None
        inner = window.menu.shelf.actions()[0]
        assert inner.text() == found.entry.head.title
    menu = inner.menu()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    assert windows.all[0].session.file == found.entry.file


def test_a_row_has_a_menu(
    windows: Windows, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = shown(windows, qtbot, folder)
    popped: list[QMenu] = []
    monkeypatch.setattr(shelf_menu.QMenu, "popup", lambda menu, _place: popped.append(menu))
    window.menu.show_at(QPoint(20, 70))
    (menu,) = popped
    assert [each.text() for each in menu.actions()] == [
        "Open", "Compare with the edition before", "Track of the judgements", "", "Copy the path",
    ]  # fmt: skip
    assert window.list.currentIndex().row() == 1
    menu.actions()[0].trigger()
    assert windows.all[0].session.file == str(folder / "1.md")
    window.list.setCurrentIndex(window.model.index(2))
    middle = window.list.viewport().rect().center()
    by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, middle)
    QApplication.sendEvent(window.list.viewport(), by_key)
    assert window.list.currentIndex().row() == 2
    with qtbot.waitSignal(window.work.found):
        window.line.setText("2022")
    popped[-1].actions()[0].trigger()
    assert windows.all[-1].session.file == str(folder / "0.md")
    window.line.setText("nowhere")
    qtbot.waitUntil(lambda: not window.model.rows)
    window.menu.show_at(QPoint(20, 70))
    assert len(popped) == 2


def test_the_shelf_is_the_first_window_if_it_has_a_folder(
    windows: Windows, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not windows.open_shelf()
    windows.store.keep_setting("settings", {"shelf": folders_text([str(folder)])})
    monkeypatch.setattr(windows_module, "policy", lambda: Policy(frozenset({"shelf"})))
    assert not windows.open_shelf()
    monkeypatch.setattr(windows_module, "policy", Policy)
    ended: list[bool] = []

    class Begun:
        def end(self) -> None:
            ended.append(True)

    assert windows.open_shelf(Begun())
    assert ended == [True]
    shelf = windows.shelf
    assert shelf is not None
    with qtbot.waitActive(shelf):
        windows.bring_to_front()
    assert windows.show_shelf() is shelf


def test_an_action_of_a_window_shows_it(windows: Windows) -> None:
    window = windows.add()
    assert windows.shelf is None
    commands.show_shelf(window)
    assert windows.shelf is not None
    assert windows.shelf.isVisible()


def test_settings_are_those_of_every_window(windows: Windows, qtbot: QtBot, folder: Path) -> None:
    shelf = shown(windows, qtbot, folder)
    window = windows.add()
    commands.show_shelf(window)
    window.session.change_settings(theme="dark")
    assert shelf.session.settings.theme == "dark"
    shelf.session.change_settings(zoom=150)
    assert window.session.settings.zoom == 150
    windows.close_all()
    assert windows.shelf is None


def test_each_value_is_offered_once_however_often(
    windows: Windows, qtbot: QtBot, folder: Path
) -> None:
    window = shown(windows, qtbot, folder)
    box = window.filters.boxes["marking"]
    for markings in (["SECRET", "OFFICIAL"], ["SECRET"]):
        window.filters.offer({kind: [] for kind in window.filters.boxes} | {"marking": markings})
        offered = [box.itemText(index) for index in range(box.count())]
        assert offered == ["Every marking", *markings]


def test_forgetting_everything_deletes_the_index(
    windows: Windows, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown(windows, qtbot, folder)
    window = windows.add()
    assert (cache_folder() / INDEX).exists()
    monkeypatch.setattr(commands, "ask", lambda *_: True)
    commands.forget_everything(window)
    assert not (cache_folder() / INDEX).exists()
    assert windows.shelf is None
    assert not window.session.settings.shelf
    windows.forget_shelf()


def test_without_memory_nothing_is_left(qtbot: QtBot, folder: Path) -> None:
    windows = Windows(Store(None))
    window = windows.show_shelf()
    with qtbot.waitSignal(window.work.updated):
        window.session.change_settings(shelf=folders_text([str(folder)]))
    place = window.work._folder
    assert (place / INDEX).exists()
    window.close()
    assert not place.exists()
    windows.forget_shelf()
