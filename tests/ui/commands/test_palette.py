"""The command palette."""

from collections import Counter
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from briefing_app.resources import built_in
from briefing_app.store.state import Store
from briefing_app.ui.commands.actions import ACTIONS
from briefing_app.ui.commands.palette import Palette
from briefing_app.ui.commands.palette_entries import Entries, Entry, rank
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.window.main_window import MainWindow

Open = Callable[[], Palette]


def opened(window: MainWindow) -> Palette:
    window.actions_by_name["palette"].trigger()
    return next(each for each in window.findChildren(Palette) if each.isVisible())


def found(window: MainWindow, typed: str) -> list[str]:
    """Return what the palette shows for some letters."""
    palette = opened(window)
    palette.line.setText(typed)
    shown = palette.shown
    palette.close()
    palette.deleteLater()
    return shown


def take(window: MainWindow, qtbot: QtBot, typed: str, *, last: bool = False) -> None:
    """Type some letters into the palette and take the first entry, or the last."""
    palette = opened(window)
    palette.line.setText(typed)
    for _ in range(len(palette.shown) if last else 0):
        qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)


def test_a_screen_reader_can_press_what_was_found(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window)
    palette.line.setText("Full screen")
    row = QAccessible.queryAccessibleInterface(palette._list).child(0)
    assert row.text(QAccessible.Text.Description) == "F11"
    actions = row.actionInterface()
    with qtbot.waitSignal(window.actions_by_name["full-screen"].triggered):
        actions.doAction(actions.pressAction())
    assert not palette.isVisible()


@pytest.mark.parametrize("height", [300, 412, 900])
def test_no_row_is_cut(window: MainWindow, height: int) -> None:
    window.resize(900, height)
    palette = opened(window)
    shown = palette._list.viewport().height()
    row = palette._list.sizeHintForRow(0)
    assert shown % row == 0
    assert 1 <= shown // row <= 12
    assert palette.geometry().bottom() <= window.geometry().bottom()


@pytest.mark.parametrize(
    ("words", "typed", "expected"),
    [
        ("E5 The “fire and fury”", "e5", 0),
        ("Go to paragraph", "go", 1),
        ("Go to paragraph", "par", 2),
        ("Go to paragraph", "graph", 3),
        ("Go to paragraph", "paragraph go", 4),
        ("Go to paragraph", "number go", 4),
        ("Go to paragraph", "umber agraph", 5),
        ("Go to paragraph", "gtp", 6),
        ("Kim Jong-ŭn’s “fury”", "jong-un's \"fury", 2),
        ("Go to paragraph", "xyz", None),
        ("Anything", "", 0),
    ],
)
def test_entries_are_ranked(words: str, typed: str, expected: int | None) -> None:
    assert rank(Entry(words, "", print, "by its number", ("e5",)), typed) == expected


def test_actions_settings_panels_and_places_are_found(window: MainWindow) -> None:
    for typed, expected in (
        ("full", "Full screen"),
        ("save as pdf", "Print"),
        ("pdf", "Print"),
        ("theme", "Theme: Dark"),
        ("dark", "Theme: Dark"),
        ("dakr", "Theme: Dark"),
        ("timeline", "Timeline"),
        ("chart", "Likelihoods"),
        ("the economy", "The economy"),
        ("what speaks", "What speaks against it"),
    ):
        assert expected in found(window, typed)[:6], typed


def test_everything_that_has_a_name_is_offered(window: MainWindow) -> None:
    session, shown = window.session, set(found(window, ""))
    assert session.briefing is not None
    assert session.comparison is not None
    assert {each.title for each in session.sections} <= shown
    assert {each.title for each in session.briefing.sources} <= shown
    assert {each.title for each in session.comparison.motivations} <= shown
    enabled = [each for each in ACTIONS if window.actions_by_name[each.name].isEnabled()]
    titles = {each.title.rstrip("…") for each in enabled if each.words is None}
    assert titles - shown == {"All commands"}


def test_no_two_entries_look_alike(window: MainWindow) -> None:
    for view in ("read", "both"):
        window.session.change_settings(view=view)
        lines = Counter((each.words, each.hint) for each in Entries(window).find(""))
        assert [line for line, times in lines.items() if times > 1] == []


def test_an_action_that_cannot_be_used_is_not_offered(window: MainWindow) -> None:
    assert "Back to the author’s" not in found(window, "author")


def test_what_is_taken_is_done(window: MainWindow, qtbot: QtBot) -> None:
    take(window, qtbot, "theme: dark")
    assert window.session.settings.theme == "dark"
    take(window, qtbot, "assessment")
    # The text is made anew for the theme; on a busy machine the section comes a moment later.
    qtbot.waitUntil(lambda: window.session.section_title == "Assessment")


def test_every_order_of_the_evidence_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    take(window, qtbot, "by type")
    assert window.session.table.order == "type"
    take(window, qtbot, "sort evidence most credible")
    assert window.session.table.order == "credibility"
    window.session.arrangement.change(window.session.table._replace(likelihoods=True))
    assert window.session.arrangement.chart_shown == ("By type" not in found(window, "by type"))


def test_a_number_is_a_paragraph(window: MainWindow, qtbot: QtBot) -> None:
    assert found(window, "12")[0] == "Paragraph 12"
    take(window, qtbot, "¶ 12")
    assert window.panes.reader.place().paragraph == 12
    assert "Paragraph 99" not in found(window, "99")
    assert "Paragraph 0" not in found(window, "0")


def test_words_of_paragraphs_and_cells_are_found(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session.comparison is not None
    item = window.session.comparison.evidence[4]
    assert found(window, "e5")[0] == f"E5 {item.text}"
    take(window, qtbot, "e5")
    assert window.session.selection.row == ("evidence", "E5")
    rating = next(each for each in item.ratings.items() if each[1].because)
    take(window, qtbot, rating[1].because)
    assert window.session.selection == Selection(("evidence", "E5"), rating[0])
    take(window, qtbot, "few states have ever been under")
    assert window.panes.reader.place().paragraph == 31


def test_passages_are_offered_with_their_places_and_heads_once(window: MainWindow) -> None:
    comparison, entries = window.session.comparison, Entries(window)
    assert comparison is not None
    words = "few states have ever been under"
    passage, find = entries.find(words)
    assert words in passage.words.casefold()
    assert passage.hint == "¶ 31"
    assert find.words == f"Find “{words}” in the text and the table"
    for head, hints in (
        (comparison.motivations[0].title, ["Motivation", "¶ 18"]),
        (comparison.criteria[0].title, ["Criterion"]),
    ):
        assert sorted(each.hint for each in entries.find(head) if each.words == head) == hints


def test_only_what_is_long_enough_is_taken_for_mistyped(window: MainWindow) -> None:
    entries = Entries(window)
    assert entries.find("prnit")[0].words == "Print"
    assert [each.words for each in entries.find("qz")] == [
        "Nothing has this name. Find “qz” in the text and the table"
    ]
    assert len(entries.find("fnd")) > 1
    assert len(entries.find("xqz")) == 1


def test_the_open_file_is_no_recent_one(window: MainWindow) -> None:
    window.file.save()
    assert [each.words for each in Entries(window).find("") if each.hint == "Recent"] == []


def test_a_motivation_leads_to_its_column_and_a_source_to_the_list(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.session.briefing is not None
    assert window.session.comparison is not None
    window.session.change_settings(view="read")
    take(window, qtbot, window.session.comparison.motivations[1].id)
    assert window.session.selection.motivation == window.session.comparison.motivations[1].id
    assert window.session.settings.view == "both"
    criterion = window.session.comparison.criteria[0]
    window.session.arrangement.toggle_rows(f"criterion:{criterion.id}")
    take(window, qtbot, criterion.title)
    assert window.session.selection.row == ("criterion", criterion.id)
    take(window, qtbot, window.session.briefing.sources[0].title)
    assert window.session.section_title == "Sources"


def test_ratings_that_are_hidden_are_not_found(window: MainWindow) -> None:
    assert window.session.comparison is not None
    item = window.session.comparison.evidence[4]
    because = next(each.because for each in item.ratings.values() if each.because)
    window.actions_by_name["rate"].trigger()
    assert len(found(window, because)) == 1


def test_recent_files_are_found_so_long_as_they_are_there(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    other, gone = tmp_path / "harbour.md", tmp_path / "gone.md"
    for file in (gone, other):
        file.write_text(f"# About {file.stem}\n\nWords.\n", "utf-8")
        window.open(str(file))
        window.file.save()
    window.open(str(built_in()))
    gone.unlink()
    assert "About harbour — harbour.md" in found(window, "recent")[:5]
    assert "About gone — gone.md" not in found(window, "about gone")
    take(window, qtbot, "harbour.md")
    assert "About harbour" in window.windowTitle()


def test_the_last_entry_looks_for_the_words_with_find(window: MainWindow, qtbot: QtBot) -> None:
    assert found(window, "print")[-1] == "Find “print” in the text and the table"
    assert found(window, "qqqq zzzz") == [
        "Nothing has this name. Find “qqqq zzzz” in the text and the table"
    ]
    take(window, qtbot, "sanctions", last=True)
    assert window.panes.find_bar.isVisible()
    assert window.panes.find_bar.line.text() == "sanctions"


def test_a_screen_reader_is_told_the_current_entry(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "briefing_app.ui.commands.palette.announce", lambda _widget, words: said.append(words)
    )
    palette = opened(window)
    qtbot.keyClicks(palette.line, "print")
    count = len(palette.shown)
    assert said[-1] == f"Print, Ctrl+P. 1 of {count}"
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(palette.line, key)
    assert said[-1].endswith(f". 2 of {count}")
    qtbot.keyClick(palette.line, Qt.Key.Key_PageDown)
    qtbot.keyClick(palette.line, Qt.Key.Key_PageUp)
    assert said[-1].startswith("Print,")
    palette.line.setText("¶ 3")
    assert said[-1].startswith("Paragraph 3. 1 of ")
    palette.close()


def test_without_a_briefing_there_may_be_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.show()
    said: list[str] = []
    monkeypatch.setattr(
        "briefing_app.ui.commands.palette.announce", lambda _widget, words: said.append(words)
    )
    palette = opened(window)
    palette.line.setText("qqqq")
    assert palette.shown == []
    assert said[-1] == "Nothing has this name."
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()
    window.close()


def test_it_stays_within_the_window_and_has_an_edge(window: MainWindow) -> None:
    edge = window.session.appearance.theme.quote_bar.lower()
    for case in product(((640, 420), (1280, 900)), (100, 200)):
        (width, height), zoom = case
        window.session.change_settings(zoom=zoom)
        window.resize(width, height)
        palette = opened(window)
        assert palette.width() <= width, case
        top = (
            palette.mapToGlobal(palette.rect().topLeft()).y()
            - window.mapToGlobal(window.rect().topLeft()).y()
        )
        assert top >= 0, case
        assert top + palette.height() <= height, case
        image = palette.findChild(QFrame, "palette").grab().toImage()
        assert image.pixelColor(width // 8, 0).name() == edge, case
        palette.close()
