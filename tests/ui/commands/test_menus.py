"""The menus: their lines, their letters, and where they open."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from briefing_app.resources import built_in, resource
from briefing_app.store.state import Store
from briefing_app.translation import Messages
from briefing_app.ui.commands.actions import ACTIONS
from briefing_app.ui.commands.menus import TOP_MENUS, LateMenu, fill_menu_bar, fill_menus
from briefing_app.ui.commands.window_actions import Actions
from briefing_app.ui.comparison.comparison_menus import TickButton
from briefing_app.ui.comparison.what_if.cell_menu import Chosen, place_menu
from briefing_app.ui.reader.text_menu import TextMenu
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.accessibility.mnemonics import with_mnemonics
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.windows import Windows
from tests.samples import every_kind, replace


@pytest.fixture
def menus(window: MainWindow) -> dict[str, QMenu]:
    menu = window.parts.header.menu_button.menu()
    fill_menus(menu, window.actions_by_name, window.parts.header._recent)
    found = {each.objectName(): each for each in window.findChildren(QMenu) if each.objectName()}
    return {name: found[name] for name in (*TOP_MENUS, "Theme", "Text")}


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Open…", "Open it", "Export…"], ["&Open…", "Open &it", "&Export…"]),
        (["Find", "File", "Fi"], ["Fi&nd", "F&ile", "&Fi"]),
        (["1 to 5", ""], ["&1 to 5", ""]),
        (["&Open", "O&pen"], ["&Open", "O&pen"]),
        (
            ["R&&D", "&Run\tCtrl+X", "U\tUp", "Nr\tF2"],
            ["R&&&D", "&Run\tCtrl+X", "&U\tUp", "&Nr\tF2"],
        ),
    ],
)
def test_each_text_of_a_menu_has_a_letter_of_its_own(texts: list[str], expected: list[str]) -> None:
    assert with_mnemonics(texts) == expected


@pytest.mark.parametrize(
    ("texts", "names", "expected"),
    [
        (["열기…", "인쇄\tCtrl+P"], ["open", "print"], ["열기(&O)…", "인쇄(&P)\tCtrl+P"]),
        (["열기(&O)…", "인쇄(&P)"], ["open", "print"], ["열기(&O)…", "인쇄(&P)"]),
        (["인쇄", "쪽"], ["print", "page"], ["인쇄(&P)", "쪽(&A)"]),
        (["복사", "모두 선택", "PDF로"], [], ["복사(&A)", "모두 선택(&B)", "PDF로(&P)"]),
        (["Markdown", "개정"], ["", "m"], ["&Markdown", "개정(&A)"]),
        (["打开", "開く…", "Öffnen\t위"], [], ["打开(&A)", "開く(&B)…", "&Öffnen\t위"]),
        (["نسخ", "Копия"], [], ["&نسخ", "&Копия"]),
    ],
)
def test_text_whose_letters_cannot_be_pressed_has_a_latin_one_at_its_end(
    texts: list[str], names: list[str], expected: list[str]
) -> None:
    assert with_mnemonics(texts, names) == expected


def test_a_letter_that_was_marked_is_kept_unless_another_text_would_have_none() -> None:
    assert with_mnemonics(["Copy", "&Copies"], keep=True) == ["C&opy", "&Copies"]
    assert with_mnemonics(["C", "&Copies"], keep=True) == ["&C", "C&opies"]
    assert with_mnemonics(["−", "Op"], keep=True) == ["−", "&Op"]
    assert with_mnemonics(["&Copy", "Op"], taken={"c", "p"}, keep=True) == ["Cop&y", "&Op"]
    assert with_mnemonics(["Copy", "Co&pies"]) == ["&Copy", "C&opies"]


def test_every_line_of_the_korean_menus_has_a_key_of_its_own() -> None:
    korean = Messages(resource("translations/briefing-app_ko.qm").read_bytes())
    for menu in (*TOP_MENUS, "Theme", "Text"):
        lines = Actions.declared_in(menu)
        words = [(korean.forms(each.text, "") or (each.text,))[0] for each in lines]
        marked = with_mnemonics(words, [each.name for each in lines])
        letters = [re.search("&([A-Za-z0-9])", each) for each in marked]
        assert all(letters), marked
        assert len({each[1].lower() for each in letters if each}) == len(lines)


def _letters(menu: QMenu) -> list[str]:
    """Return the letters that choose the lines of a menu."""
    found = (re.search(r"(?<!&)&(\w)", each.text()) for each in menu.actions())
    return [each[1].lower() for each in found if each]


def test_no_two_lines_of_a_menu_share_a_letter(
    window: MainWindow, menus: dict[str, QMenu], qtbot: QtBot
) -> None:
    """Every menu of the window, opened one after the other, with those within them."""
    view = window.panes.comparison.view
    assert view is not None
    view.setFocus()
    context = TextMenu(window.panes.reader, window.session, QPoint(300, 300))
    seen: set[str] = set()
    unseen = list(window.findChildren(QMenu))
    while unseen:
        menu = unseen.pop()
        menu.popup(QPoint(40, 40))
        letters = _letters(menu)
        lines = [each for each in menu.actions() if each.text()]
        assert len(letters) == len(set(letters)), (menu.title(), letters)
        assert len(letters) == len(lines), [each.text() for each in lines]
        assert menu.title() not in letters
        seen |= {each.text().replace("&", "").partition("\t")[0] for each in lines}
        unseen += [each.menu() for each in menu.actions() if isinstance(each.menu(), QMenu)
                   and each.menu() not in window.findChildren(QMenu)]  # fmt: skip
        menu.close()
    context.close()
    assert {"Export your ratings…", "As written", "Turned", "Columns", "Copy", "Dark"} <= seen


def test_every_action_is_in_a_menu_with_its_keys(menus: dict[str, QMenu]) -> None:
    shown = {action.objectName() for menu in menus.values() for action in menu.actions()}
    assert {each.name for each in ACTIONS} - shown == {"menu"}
    for menu in menus.values():
        for action in menu.actions():
            declared = next((each for each in ACTIONS if each.name == action.objectName()), None)
            if declared is not None and declared.keys:
                assert action.shortcut().toString()


_FIRST_OF_GROUPS = {
    "File": "open shelf compare-editions print pictures forget settings close",
    "Find": "find filter",
    "Go": "paragraph start next-section next-pane next-window",
    "View": "read beside timeline notes full-screen zoom-in Theme",
    "Table": "undo what-if rate filter-evidence copy-table",
    "Notes": "highlight-1 note next-note put-note import-notes name-highlights copy-reference",
    "Theme": "theme-system",
    "Text": "typeface-serif text-width-narrow line-spacing-tight",
    "Help": "palette shortcuts help-command-line compare-example this_copy about",
}


def test_each_menu_has_its_groups(menus: dict[str, QMenu]) -> None:
    for name, expected in _FIRST_OF_GROUPS.items():
        lines = [None, *menus[name].actions()]
        first = [
            line.objectName() or line.menu().objectName()
            for before, line in pairwise(lines)
            if before is None or before.isSeparator()
        ]
        assert " ".join(first) == expected, name


def test_lines_part_the_groups_of_a_menu(menus: dict[str, QMenu]) -> None:
    for name in ("File", "Go", "View", "Table", "Text", "Help"):
        actions = menus[name].actions()
        lines = [place for place, action in enumerate(actions) if action.isSeparator()]
        assert lines, name
        assert lines[0] > 0
        assert all(
            later - line > 1 for line, later in zip(lines, [*lines[1:], len(actions)], strict=True)
        )
        assert max(b - a for a, b in zip([0, *lines], [*lines, len(actions)], strict=True)) <= 8


def _groups(menu: QMenu) -> list[int]:
    """Return how many lines are in each group of a menu as Qt shows it."""
    signs = "".join(" " if each.isSeparator() else "x" for each in menu.actions())
    return [len(group) for group in signs.split()]


def test_lines_part_the_groups_of_menus_of_buttons(window: MainWindow) -> None:
    view = window.panes.comparison.view
    assert view is not None
    looks = window.parts.header._looks.menu()
    assert isinstance(looks, LateMenu)
    looks.fill()
    assert _groups(looks) == [5, 3, 3, 3, 3]
    found = {}
    for button in view.findChildren(TickButton):
        button.ticks.aboutToShow.emit()
        found[type(button).__name__] = _groups(button.ticks)
    assert found == {"OrderButton": [7, 1], "ShowButton": [4, 2, 2], "TryButton": [1, 5, 5]}


def test_lines_part_the_groups_of_menus_of_places(window: MainWindow) -> None:
    session = window.session
    comparison, what_if = session.comparison, session.build_what_if()
    assert comparison is not None
    item, motivation = comparison.evidence[0], comparison.motivations[-1].id
    cell = Chosen(((item.id, motivation),), (item,))
    nothing, row = Chosen(), Chosen((), (item,))
    menus = [place_menu(session, each, window) for each in (nothing, row, cell)]
    what_if.rate(cell.cells, "II")
    menus.append(place_menu(session, cell, window))
    what_if.set_mode("readers")
    menus.append(place_menu(session, cell, window))
    assert [_groups(each) for each in menus] == [
        [2, 3], [3, 1, 2, 3], [7, 3, 1, 2, 3], [7, 1, 3, 1, 2, 3], [8, 2, 3],
    ]  # fmt: skip


def test_menus_open_within_the_window(window: MainWindow, menus: dict[str, QMenu]) -> None:
    window.move(20, 20)
    left = window.mapToGlobal(QPoint(0, 0)).x()
    right = left + window.width()
    outer = window.parts.header.menu_button.menu()
    window.resize(640, 420)
    right = left + 640
    outer.popup(QPoint(right - 30, 100))
    assert outer.x() + outer.width() <= right
    inner = menus["Table"]
    inner.popup(QPoint(outer.x() + outer.width(), 120))
    assert left <= inner.x()
    assert inner.x() + inner.width() <= right
    for menu in (inner, outer):
        menu.close()


def test_macos_has_a_menu_bar(window: MainWindow) -> None:
    bar = QMenuBar()
    fill_menu_bar(bar, window.actions_by_name, window.parts.header._recent)
    assert [action.text().replace("&", "") for action in bar.actions()] == list(TOP_MENUS)
    assert window.actions_by_name["about"].menuRole() == QAction.MenuRole.AboutRole
    assert window.actions_by_name["quit"].menuRole() == QAction.MenuRole.QuitRole
    assert window.actions_by_name["settings"].menuRole() == QAction.MenuRole.PreferencesRole
    assert window.actions_by_name["open"].menuRole() == QAction.MenuRole.NoRole
    bar.deleteLater()


def test_a_window_on_macos_gets_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.ui.window.parts.sys.platform", "darwin")
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.parts.show_frame()
    assert len(window.menuBar().actions()) == len(TOP_MENUS)
    window.close()


def test_looks_are_chosen_in_a_menu_of_their_own(window: MainWindow) -> None:
    menu = window.parts.header._looks.menu()
    menu.fill()
    names = [action.objectName() for action in menu.actions()]
    assert "theme-dark" in names
    assert "typeface-readable" in names
    assert names[-1] == "zoom-reset"
    menu.fill()
    assert len(menu.actions()) == len(names)


def test_what_does_not_fit_beside_the_title_gives_way(window: MainWindow) -> None:
    header = window.parts.header
    parts = {"find": header._find, "print": header._print, "views": header._views,
             "date": header._date}  # fmt: skip
    for width, zoom, shown in (
        (1280, 100, {"find", "print", "views", "date"}),
        (640, 100, {"find", "print", "views"}),
        (700, 150, {"views"}),
        (640, 300, set()),
    ):
        window.session.change_settings(zoom=zoom)
        window.resize(width, 600)
        header.layout().activate()
        assert {name for name, part in parts.items() if part.isVisible()} == shown, width
        assert header._title.width() >= 60, (width, zoom)
        visible = [header._title, header._looks, header.menu_button]
        visible += [parts[name] for name in shown]
        assert all(part.geometry().right() <= width for part in visible), (width, zoom)


def test_a_screen_reader_hears_what_is_on_now(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    for place in (
        "commands.window_actions",
        "window.bars.status_bar",
        "widgets.accessibility.announce",
    ):
        monkeypatch.setattr(
            f"briefing_app.ui.{place}.announce", lambda _widget, words: said.append(words)
        )
    for name in ("turn", "turn", "compare", "theme-dark", "zoom-in", "reload"):
        window.actions_by_name[name].trigger()
    spoken = [each for each in said if each]
    assert spoken[:5] == [
        "Turn the table: on", "Turn the table: off", "View: Compare", "Theme: Dark",
        "Size 110 per cent",
    ]  # fmt: skip


def test_a_file_that_is_chosen_is_opened(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(window, "open", opened.append)
    for answer in ("", "/a/b.md"):
        monkeypatch.setattr(
            QFileDialog, "getOpenFileName", lambda *_given, answer=answer: (answer, "")
        )
        window.actions_by_name["open"].trigger()
    assert opened == ["/a/b.md"]


def test_a_file_that_is_chosen_for_a_window_of_its_own_opens_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "ferry.md"
    file.write_text("# The ferry\n", "utf-8")
    windows = Windows(Store(None))
    window = windows.add()
    window.show()
    for answer, count in (("", 1), (str(file), 2)):
        monkeypatch.setattr(
            QFileDialog, "getOpenFileName", lambda *_given, answer=answer: (answer, "")
        )
        window.actions_by_name["open-window"].trigger()
        assert len(windows.all) == count
    other = windows.all[1]
    other.parts.show_frame()
    assert other.windowTitle().startswith("The ferry")
    window.actions_by_name["quit"].trigger()
    assert windows.all == []


def test_a_window_alone_opens_no_other(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: ("/a/b.md", ""))
    for name in ("open-window", "next-window", "previous-window", "shelf"):
        window.actions_by_name[name].trigger()
    assert window.session.file == str(built_in())
    window.file.show_made(replace(every_kind(), title="Another"))
    window.actions_by_name["built-in"].trigger()
    window.parts.show_frame()
    assert window.session.file == str(built_in())
