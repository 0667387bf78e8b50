"""The window as its reader uses it: keys, clicks, files."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.input.confined.reading_process import Reading
from briefing_app.model.briefing import Briefing
from briefing_app.resources import built_in
from briefing_app.store.state import Recent, Store
from briefing_app.ui.commands.actions import ACTIONS
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.window.recent_menu import RecentMenu
from tests.known_reading import read_once
from tests.samples import png

PLAIN = """\
# A plain file

The first paragraph, with a [link](https://example.org/page?q=1).

## A second heading

The second paragraph.
"""


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    yield from _window(qtbot, Store(None))


def _window(qtbot: QtBot, store: Store) -> Iterator[MainWindow]:
    window = MainWindow(Session(store))
    qtbot.addWidget(window)
    window.resize(1280, 900)
    with qtbot.waitActive(window):
        window.show()
    window.parts.show_frame()
    yield window
    window.close()


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "plain.md"
    path.write_text(PLAIN, "utf-8")
    return path


def _close_dialog(closed: list[QWidget]) -> None:
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        closed.append(dialog)
        dialog.close()


def _press(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def _take(window: MainWindow, offer: str) -> None:
    next(each for each in window.parts.notice.buttons if each.text() == offer).click()


def test_the_built_in_briefing_shows_in_all_its_parts(window: MainWindow) -> None:
    window.open(str(built_in()))
    assert "North Korea" in window.windowTitle()
    assert window.panes.comparison.isVisible()
    assert window.panes.reader.isVisible()
    assert "The economy" in window.panes.sidebar.shown
    assert "Sources" in window.panes.sidebar.shown
    assert "¶ 1 of" in window.parts.status.words
    assert window.panes.reader.hasFocus()


def test_a_plain_file_has_no_comparison(window: MainWindow, plain: Path) -> None:
    window.open(str(plain))
    assert not window.panes.comparison.isVisible()
    assert not window.actions_by_name["compare"].isEnabled()
    _press(window, "compare")
    assert window.panes.reader.isVisible()


def test_the_three_views(window: MainWindow) -> None:
    window.open(str(built_in()))
    for name, text, table in (
        ("read", True, False),
        ("compare", False, True),
        ("both", True, True),
    ):
        _press(window, name)
        assert window.panes.reader.isVisible() == text
        assert window.panes.comparison.isVisible() == table
        assert window.actions_by_name[name].isChecked()


def test_going_somewhere_brings_the_text_back(window: MainWindow) -> None:
    window.open(str(built_in()))
    _press(window, "compare")
    window.session.go_to("paragraph", 3)
    assert window.panes.reader.isVisible()
    assert window.panes.reader.place().paragraph == 3


def test_a_missing_file_is_one_clear_sentence(window: MainWindow, tmp_path: Path) -> None:
    window.open(str(tmp_path / "nowhere.md"))
    assert window.parts.failure.words == "No such file."
    assert window.parts.failure.isVisible()
    assert not window.actions_by_name["print"].isEnabled()


def test_a_file_that_fails_leaves_the_open_one(
    window: MainWindow, plain: Path, tmp_path: Path
) -> None:
    window.open(str(plain))
    window.open(str(tmp_path / "nowhere.md"))
    assert "nowhere.md" in window.parts.notice.words
    assert window.panes.reader.isVisible()


def test_a_name_that_is_too_long_is_told(window: MainWindow, plain: Path, tmp_path: Path) -> None:
    long = str(tmp_path / f"{'x' * 300}.md")
    window.open(long)
    assert window.parts.failure.words == "It cannot be opened: the name is too long."
    window.open(str(plain))
    window.open(long)
    assert "the name is too long" in window.parts.notice.words
    assert window.panes.reader.isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="names are bytes on POSIX only")
def test_a_name_that_is_not_utf_8_opens_and_is_found_again(
    qtbot: QtBot, plain: Path, tmp_path: Path
) -> None:
    file = plain.rename(tmp_path / os.fsdecode(b"caf\xe9.md"))
    for window in _window(qtbot, Store(tmp_path / "state.db")):
        window.open(str(file))
        assert window.windowTitle() == "A plain file – Briefing App"
        window.open(str(built_in()))
        recent = RecentMenu(window)
        recent.fill()
        actions = {action.text(): action for action in recent.actions()}
        actions["A plain file — caf⟨0xE9⟩.md"].trigger()
        assert window.windowTitle() == "A plain file – Briefing App"
    assert Recent(str(file), "A plain file") in Store(tmp_path / "state.db").recent()


def test_the_first_text_waits_for_no_write_and_the_next_leaves_its_place(
    plain: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A write is on disk when it returns, which on some disks takes many times a frame."""
    store = Store(tmp_path / "state.db")
    written: list[str] = []
    seen: list[list[str]] = []
    monkeypatch.setattr(store, "write", lambda *statements: written.append(str(statements)))
    for window in _window(qtbot, store):
        window.file.shown.connect(lambda: seen.append(written[:]))
        window.open(str(built_in()))
        window.open(str(plain))
    first, second = seen
    assert first == []
    assert any("place" in each and str(built_in()) in each for each in second)


def test_a_file_that_changes_is_read_again(window: MainWindow, plain: Path, qtbot: QtBot) -> None:
    window.open(str(plain))
    plain.write_text(PLAIN.replace("A second heading", "Another heading"), "utf-8")
    qtbot.waitUntil(lambda: "Another heading" in window.panes.sidebar.shown)


def test_a_file_that_goes_away_and_comes_back(
    window: MainWindow, plain: Path, qtbot: QtBot
) -> None:
    window.open(str(plain))
    other = plain.with_name("new.md")
    other.write_text(PLAIN.replace("A second heading", "Replaced"), "utf-8")
    other.replace(plain)
    qtbot.waitUntil(lambda: "Replaced" in window.panes.sidebar.shown)


def test_opening_a_large_file_can_be_cancelled(
    window: MainWindow, plain: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "large.md"
    path.write_text("# Large\n\n" + "One more paragraph of some words.\n\n" * 7000, "utf-8")
    window.open(str(path))
    window.parts.status.progress.cancel()
    assert window.parts.failure.words == "You cancelled opening this file."
    window.open(str(plain))
    window.open(str(path))
    window.parts.status.progress.cancel()
    assert window.session.file == str(plain)
    assert "Opening" not in window.parts.status.words


def test_a_file_that_is_away_for_a_moment_is_waited_for(
    window: MainWindow, plain: Path, qtbot: QtBot
) -> None:
    window.open(str(plain))
    window.file.opener.watch()
    for heading in ("Back once", "Back twice"):
        plain.unlink()
        qtbot.waitUntil(window.file.opener._away.isActive)
        plain.write_text(PLAIN.replace("A second heading", heading), "utf-8")
        qtbot.waitUntil(lambda heading=heading: heading in window.panes.sidebar.shown)
    plain.write_text(PLAIN.replace("A second heading", "Saved later"), "utf-8")
    qtbot.waitUntil(lambda: "Saved later" in window.panes.sidebar.shown)


def test_a_file_that_stays_away_is_announced_and_so_is_its_return(
    window: MainWindow, plain: Path, qtbot: QtBot
) -> None:
    window.open(str(plain))
    window.file.opener.watch()
    moved = plain.rename(plain.with_name("moved.md"))
    qtbot.waitUntil(window.file.opener._away_told.isActive)
    window.file.opener._away_told.timeout.emit()
    assert (
        window.parts.notice.words
        == "“plain.md” is no longer on the disk. You still see it as it was."
    )
    moved.rename(plain)
    qtbot.waitUntil(window.parts.notice.isHidden)
    assert "A second heading" in window.panes.sidebar.shown


@pytest.mark.parametrize("moved", ["near", "far"])
def test_a_folder_that_another_takes_the_place_of_is_noticed(
    moved: str, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "far" / "between" / "near"
    path = folder / "plain.md"
    folder.mkdir(parents=True)
    path.write_text(PLAIN, "utf-8")
    with qtbot.waitSignal(window.file.settled):
        window.open(str(path))
    away = next(each for each in path.parents if each.name == moved)
    for heading in ("In another", "Saved later"):
        if heading == "In another":
            away.rename(away.with_name("moved"))
            qtbot.waitUntil(window.file.opener._away_told.isActive)
            folder.mkdir(parents=True)
        path.write_text(PLAIN.replace("A second heading", heading), "utf-8")
        qtbot.waitUntil(lambda heading=heading: heading in window.panes.sidebar.shown)


def test_what_is_said_of_a_file_that_was_away_ends_with_its_return(
    window: MainWindow, plain: Path, qtbot: QtBot
) -> None:
    window.open(str(plain))
    window.file.opener.watch()
    moved = plain.rename(plain.with_name("moved.md"))
    window.file.reload()
    notice = window.parts.notice
    assert notice.words == "“plain.md” could not be opened. No such file."
    moved.rename(plain)
    qtbot.waitUntil(notice.isHidden)
    window.open(str(moved))
    assert notice.words.startswith("“moved.md” could not be opened.")
    plain.write_text(PLAIN.replace("A second heading", "Saved later"), "utf-8")
    qtbot.waitUntil(lambda: "Saved later" in window.panes.sidebar.shown)
    assert notice.isVisible()
    window.open(str(built_in()))
    assert notice.isHidden()


def test_a_picture_and_a_table_that_change_are_read_again(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path, picture, table = (tmp_path / name for name in ("parts.md", "map.png", "table.csv"))
    path.write_text("---\ntitle: Parts\ncomparison: table.csv\n---\n\n![Map](map.png)\n", "utf-8")
    picture.write_bytes(png(4, 3))
    table.write_text("Evidence,Fog,Engine\nA log,C,I\n", "utf-8")
    window.open(str(path))
    window.file.opener.watch()

    def width() -> int:
        return next((each.width for each in window.session.briefing.assets.values()), 0)

    def titles() -> list[str]:
        return [each.title for each in window.session.briefing.comparison.motivations]

    assert width() == 4
    picture.write_bytes(png(8, 6))
    qtbot.waitUntil(lambda: width() == 8)
    table.write_text("Evidence,Fog,Strike\nA log,C,I\n", "utf-8")
    qtbot.waitUntil(lambda: titles() == ["Fog", "Strike"])
    picture.unlink()
    qtbot.waitUntil(window.file.opener._part_away.isActive)
    assert window.file.opener._away.isActive()
    picture.write_bytes(png(9, 6))
    qtbot.waitUntil(lambda: width() == 9)
    assert not window.file.opener._part_away.isActive()
    picture.unlink()
    qtbot.waitUntil(window.file.opener._part_away.isActive)
    window.file.opener._part_away.timeout.emit()
    qtbot.waitUntil(lambda: width() == 0)
    picture.write_bytes(png(5, 6))
    qtbot.waitUntil(lambda: width() == 5)


def test_the_page_of_a_missing_file_turns_into_the_file(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "later" / "plain.md"
    window.open(str(path))
    assert window.parts.failure.isVisible()
    path.parent.mkdir()
    path.write_text(PLAIN, "utf-8")
    qtbot.waitUntil(window.panes.reader.isVisible)
    assert "A second heading" in window.panes.sidebar.shown


def test_a_file_that_is_broken_for_one_save_keeps_its_last_good_state(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "briefing.md"
    whole = "---\ntitle: Whole\nmarking: SECRET\n---\n\nSome words.\n"
    path.write_text(whole, "utf-8")
    window.open(str(path))
    path.write_text(whole.replace("title: Whole", "title: [Whole"), "utf-8")
    window.file.reload()
    assert window.windowTitle().startswith("Whole")
    assert window.parts.top.isVisible()
    assert "You still see it as it was before" in window.parts.notice.words
    path.write_text(whole.replace("Whole", "Mended"), "utf-8")
    window.file.reload()
    assert window.windowTitle().startswith("Mended")
    assert window.parts.notice.isHidden()


def test_a_file_that_is_emptied_before_it_is_written_stays_on_show(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "briefing.md"
    whole = "---\ntitle: Whole\nmarking: SECRET\n---\n\nSome words.\n"
    path.write_text(whole, "utf-8")
    window.open(str(path))
    path.write_text("", "utf-8")
    window.file.reload()
    assert window.windowTitle().startswith("Whole")
    assert window.parts.top.isVisible()
    assert window.parts.notice.words == "“briefing.md” is empty now. You still see it as it was."
    path.write_text(whole.replace("Whole", "Mended"), "utf-8")
    window.file.reload()
    assert window.windowTitle().startswith("Mended")
    assert window.parts.notice.isHidden()


def test_a_closed_window_follows_its_file_no_longer(
    window: MainWindow, plain: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.opened):
        window.open(str(plain))
    opener = window.file.opener
    opener._settle_first()
    window.close()
    assert not opener._settle.isActive()
    plain.write_text("# Other words\n", "utf-8")
    with qtbot.assertNotEmitted(opener.changed):
        opener._look()


def test_a_large_file_is_read_off_the_gui_thread(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "large.md"
    path.write_text("# Large\n\n" + "One more paragraph of some words.\n\n" * 7000, "utf-8")
    window.open(str(path))
    assert "Opening large.md" in window.parts.status.words
    qtbot.waitUntil(lambda: "Large" in window.panes.sidebar.shown)


def test_a_web_link_is_shown_and_copied_but_not_opened(window: MainWindow, plain: Path) -> None:
    window.open(str(plain))
    window.session.go_to("web", "https://example.org/page?q=1")
    assert "https://example.org/page?q=1" in window.parts.notice.words
    _take(window, "Copy the address")
    assert QGuiApplication.clipboard().text() == "https://example.org/page?q=1"
    assert "copied" in window.parts.status.words


def test_a_link_to_a_briefing_beside_opens_it(window: MainWindow, plain: Path) -> None:
    (plain.parent / "annex.md").write_text("# The annex\n", "utf-8")
    window.open(str(plain))
    window.session.go_to("file", "annex.md")
    _take(window, "Open")
    assert "The annex" in window.windowTitle()


def test_dropping_a_file_opens_it(window: MainWindow, plain: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(plain))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert window.parts.status._message.text() == "Drop it here to open it."
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert window.parts.status._message.text() == ""
    QApplication.sendEvent(window, enter)
    drop = QDropEvent(QPoint(5, 5), copy, data, left, none.NoModifier)
    QApplication.sendEvent(window, drop)
    assert "A plain file" in window.windowTitle()


def _entered(window: MainWindow, data: QMimeData, possible: Qt.DropAction) -> QDragEnterEvent:
    # Held as a file is moved in programs for files.
    shift = Qt.KeyboardModifier.ShiftModifier
    enter = QDragEnterEvent(QPoint(5, 5), possible, data, Qt.MouseButton.LeftButton, shift)
    if possible & Qt.DropAction.MoveAction:
        enter.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(window, enter)
    return enter


def test_a_file_that_is_dropped_is_never_moved(window: MainWindow, plain: Path) -> None:
    copy, move = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.md"), QUrl.fromLocalFile(str(plain))])
    assert not _entered(window, data, move).isAccepted()
    for possible in (copy, copy | move):
        enter = _entered(window, data, possible)
        assert enter.isAccepted()
        assert enter.dropAction() == copy
    none = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPoint(5, 5), copy | move, data, Qt.MouseButton.LeftButton, none)
    drop.setDropAction(move)
    QApplication.sendEvent(window, drop)
    assert drop.dropAction() == copy
    assert "A plain file" in window.windowTitle()


def test_a_file_opens_wherever_in_the_window_it_is_dropped(window: MainWindow) -> None:
    window.open(str(built_in()))
    window.parts.show_frame()
    window.panes.open_find("Kim")
    for name in ("filter-evidence", "notes"):
        _press(window, name)
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(built_in()))])
    words.setText("Kim")
    fields = [each for each in window.findChildren(QWidget)
              if isinstance(each, QLineEdit | QPlainTextEdit) and each.acceptDrops()]  # fmt: skip
    assert len(fields) >= 5
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    for field in fields:
        for data in (files, words):
            field.setReadOnly(False)
            enter = QDragEnterEvent(QPoint(5, 5), copy, data, Qt.MouseButton.LeftButton, none)
            field.dragEnterEvent(enter)
            assert enter.isAccepted() is (data is words), field


def test_words_and_addresses_are_not_dropped(window: MainWindow) -> None:
    words, address = QMimeData(), QMimeData()
    words.setText("/etc/hostname")
    address.setUrls([QUrl("https://example.org/a.md")])
    for data in (words, address):
        assert not _entered(window, data, Qt.DropAction.CopyAction).isAccepted()


def test_a_folder_that_cannot_be_opened_is_told_in_a_sentence(
    window: MainWindow, plain: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    window.open(str(plain))
    window.open(str(folder))
    assert window.parts.notice.words == (
        "“papers” could not be opened. This folder is not a bundle: its name does not end in "
        "“.textbundle”."
    )
    assert "A plain file" in window.windowTitle()


def test_themes_and_zoom(window: MainWindow, plain: Path) -> None:
    window.open(str(plain))
    for name in ("dark", "sepia", "contrast", "light", "system"):
        _press(window, f"theme-{name}")
    _press(window, "zoom-in")
    assert "110 %" in window.parts.status.zoom_words
    _press(window, "zoom-out")
    _press(window, "zoom-out")
    assert "90 %" in window.parts.status.zoom_words
    _press(window, "zoom-reset")
    assert "100 %" in window.parts.status.zoom_words


def test_f6_walks_the_panes(window: MainWindow) -> None:
    window.open(str(built_in()))
    seen = []
    for _ in range(3):
        _press(window, "next-pane")
        focused = window.focusWidget()
        seen.append(
            next(
                name
                for name in ("sidebar", "reader", "comparison")
                if focused is getattr(window.panes, name)
                or getattr(window.panes, name).isAncestorOf(focused)
            )
        )
    assert sorted(seen) == ["comparison", "reader", "sidebar"]
    _press(window, "previous-pane")


def test_sections_step_and_history(window: MainWindow, qtbot: QtBot) -> None:
    window.open(str(built_in()))
    assert not window.actions_by_name["back"].isEnabled()
    _press(window, "next-section")
    _press(window, "next-section")
    here = window.panes.reader.place()
    _press(window, "back")
    assert window.panes.reader.place() != here
    _press(window, "forward")
    assert window.panes.reader.place().paragraph == here.paragraph
    _press(window, "previous-section")


def test_find_opens_finds_and_closes(window: MainWindow, plain: Path, qtbot: QtBot) -> None:
    window.open(str(plain))
    _press(window, "find")
    assert window.panes.find_bar.isVisible()
    qtbot.keyClicks(window.focusWidget(), "paragraph")
    assert "2" in window.panes.find_bar.count_text
    _press(window, "find-next")
    _press(window, "find-previous")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not window.panes.find_bar.isVisible()


def test_evidence_in_the_text_leads_to_its_row(window: MainWindow) -> None:
    window.open(str(built_in()))
    _press(window, "read")
    window.session.go_to("evidence", "E1")
    assert window.panes.comparison.isVisible()


def test_a_cursor_walks_the_text_and_chooses_paragraphs(
    window: MainWindow, plain: Path, qtbot: QtBot
) -> None:
    window.open(str(plain))
    _press(window, "caret")
    for _ in range(12):
        qtbot.keyClick(window.panes.reader, Qt.Key.Key_Down)
    assert window.session.selection.paragraph > 0
    _press(window, "caret")


def test_every_control_has_an_accessible_name(window: MainWindow) -> None:
    window.open(str(built_in()))
    _press(window, "find")
    assert window.panes.comparison.view is not None
    nameless = [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (each.accessibleName() or getattr(each, "text", str)())
        and each.focusProxy() is None
    ]
    assert nameless == []


def test_the_table_is_copied(window: MainWindow) -> None:
    window.open(str(built_in()))
    _press(window, "copy-table")
    data = QGuiApplication.clipboard().mimeData()
    assert "\t" in data.text()
    assert "<table" in data.html()


def test_the_palette_and_the_sheets_open(window: MainWindow, plain: Path, qtbot: QtBot) -> None:
    window.open(str(plain))
    _press(window, "palette")
    palette = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    assert palette is not None
    palette.close()
    for name in ("shortcuts", "about"):
        closed: list[QWidget] = []
        QTimer.singleShot(0, partial(_close_dialog, closed))
        _press(window, name)
        assert closed


def test_the_filter_shows_the_sections(window: MainWindow, plain: Path) -> None:
    window.open(str(plain))
    _press(window, "sidebar")
    assert not window.panes.sidebar.isVisible()
    _press(window, "filter")
    assert window.panes.sidebar.isVisible()


def test_the_window_comes_back_as_it_was(qtbot: QtBot, plain: Path, tmp_path: Path) -> None:
    path = tmp_path / "state" / "state.db"
    first = _window(qtbot, Store(path))
    window = next(first)
    window.open(str(built_in()))
    for name in ("read", "theme-sepia", "zoom-in", "beside"):
        _press(window, name)
    window.session.go_to("paragraph", 7)
    window.open(str(plain))
    next(first, None)

    second = _window(qtbot, Store(path))
    window = next(second)
    window.open(str(built_in()))
    assert window.session.settings.view == "read"
    assert window.actions_by_name["theme-sepia"].isChecked()
    assert window.actions_by_name["beside"].isChecked()
    assert "110 %" in window.parts.status.zoom_words
    assert window.panes.reader.place().paragraph == 7
    recent = RecentMenu(window)
    recent.fill()
    names = [action.text() for action in recent.actions()]
    assert names[0].startswith("North Korea")
    assert any("plain.md" in name for name in names)
    recent.actions()[1].trigger()
    assert "A plain file" in window.windowTitle()
    next(second, None)


def test_every_action_has_words_and_a_tip() -> None:
    assert all(each.text and each.tip for each in ACTIONS)


def test_a_chosen_paragraph_marks_the_cells_that_rest_on_it(window: MainWindow) -> None:
    window.open(str(built_in()))
    window.session.select(Selection(paragraph=2))
    view = window.panes.comparison.view
    assert view is not None
    assert window.panes.reader._marked == {2}
    model = view._model
    row = model.evidence_row("E1")
    assert row is not None
    assert model.is_marked(row, 0)
    assert not model.is_marked(row + 1, 0)
    assert view.table.visualRect(model.index(row, 0)).intersects(view.table.viewport().rect())
    colour = load_theme("light").hit_current.lower()
    image = view.table.viewport().grab().toImage()
    assert colour in {
        image.pixelColor(x, y).name() for x in range(200) for y in range(image.height())
    }
    view.table.go((row, 1))
    assert not model.is_marked(row, 0)
    window.session.select(Selection(paragraph=3))
    assert window.panes.reader._marked == frozenset()


def test_choosing_a_paragraph_without_a_comparison_does_nothing(
    window: MainWindow, plain: Path
) -> None:
    window.open(str(plain))
    window.session.select(Selection(paragraph=1))
    assert window.panes.reader._marked == frozenset()


class _Begun(Reading):
    """A file that is being read ahead, without another process; its answer is the built-in one."""

    def __init__(self, file: Path, *, is_ready: bool) -> None:
        self.file = str(file)
        self.started = time.time_ns()
        self.is_ready = is_ready
        self.dropped = False

    def is_short(self, seconds: float) -> bool:
        assert 0 <= seconds <= 0.05
        return self.is_ready

    def first(self, begun: Callable[[Briefing], None] | None = None) -> Briefing:
        return read_once()

    def end(self) -> None:
        self.dropped = True


def test_a_file_that_is_read_ahead_is_shown_at_once(plain: Path, qtbot: QtBot) -> None:
    window = MainWindow(Session(Store(None)), _Begun(plain, is_ready=True))
    qtbot.addWidget(window)
    window.open(str(plain))
    assert window.session.briefing is not None
    assert window.session.briefing.file == str(built_in())


def test_the_window_does_not_wait_long_for_what_is_prefetched(plain: Path, qtbot: QtBot) -> None:
    window = MainWindow(Session(Store(None)), _Begun(plain, is_ready=False))
    qtbot.addWidget(window)
    window.open(str(plain))
    assert window.session.briefing is None
    qtbot.waitUntil(lambda: window.session.briefing is not None)
    window.close()


@pytest.mark.parametrize("other", [False, True])
def test_what_is_read_ahead_is_dropped_for_a_newer_file_and_for_another(
    other: bool, plain: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    begun = _Begun(tmp_path / "other.md" if other else plain, is_ready=True)
    begun.started = begun.started if other else 0
    window = MainWindow(Session(Store(None)), begun)
    qtbot.addWidget(window)
    window.open(str(plain))
    assert begun.dropped
    assert window.session.briefing is not None
    assert window.session.briefing.file == str(plain)


def test_the_table_is_asked_by_keyboard_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.open(str(built_in()))
    _press(window, "read")
    actions, control = window.actions_by_name, Qt.KeyboardModifier.ControlModifier
    shifted = control | Qt.KeyboardModifier.ShiftModifier
    assert not actions["undo"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_E, shifted)
    view = window.panes.comparison.view
    assert view is not None
    assert window.session.settings.view == "both"
    qtbot.keyClicks(view.filter.line, "olympics")
    qtbot.keyClick(view.filter.line, Qt.Key.Key_Return)
    item = view._model.rows.items[0]
    view.table.choose(Selection(("evidence", item.id), view._model.motivation(0).id))
    lead = view.summary.words
    qtbot.keyClick(view.table, Qt.Key.Key_5)
    tried = view.summary.words
    assert tried != lead
    assert actions["undo"].text().startswith("Undo rating E")
    assert actions["what-if"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_T, control)
    assert view.summary.words == lead
    qtbot.keyClick(window, Qt.Key.Key_T, control)
    assert view.summary.words == tried
    qtbot.keyClick(window, Qt.Key.Key_Z, control)
    assert view.summary.words == lead
    assert not actions["undo"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Z, shifted)
    assert view.summary.words == tried
    qtbot.keyClick(window, Qt.Key.Key_R, shifted)
    assert view.summary.words == lead
    assert not actions["reset-trial"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_D, shifted)
    assert actions["undiagnostic"].isChecked()


def test_a_trial_comes_back_when_the_file_is_opened_again(
    window: MainWindow, plain: Path, qtbot: QtBot
) -> None:
    window.open(str(built_in()))
    view = window.panes.comparison.view
    assert view is not None
    view.select_evidence("E2")
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    window.open(str(plain))
    assert not window.actions_by_name["undo"].isEnabled()
    assert not window.actions_by_name["reset-trial"].isEnabled()
    window.open(str(built_in()))
    view = window.panes.comparison.view
    assert view is not None
    assert view.what_if.trial.off == {"E2"}
    assert window.actions_by_name["reset-trial"].isEnabled()


def test_full_screen_says_how_to_leave_it(window: MainWindow, qtbot: QtBot) -> None:
    said: list[str] = []
    window.session.message.connect(said.append)
    for words in ("Full screen: F11 ends it.", "Full screen: off"):
        with qtbot.waitSignal(window.session.message):
            _press(window, "full-screen")
        assert said == [words]
        said.clear()
    window.showMinimized()
    window.showNormal()
    assert said == []
