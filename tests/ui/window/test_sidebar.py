"""The list of sections."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QStyleOptionViewItem,
    QToolTip,
    QTreeWidget,
    QTreeWidgetItem,
)
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing, Section
from briefing_app.resources import built_in
from briefing_app.store.state import Store
from briefing_app.ui.session import Session
from briefing_app.ui.state.reading_place import ReadingPosition
from briefing_app.ui.state.target import Target
from briefing_app.ui.widgets.lists.row_delegate import HINT
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.window.sidebar import Sidebar
from tests.samples import replace

SECTIONS = (
    Section("top", "Background", 1, 0, 1),
    Section("war", "The war", 3, 1, 2),
    Section("talks", "The talks", 2, 2, 5),
    Section("end", "Assessment", 1, 3, None),
)


@pytest.fixture
def sidebar(qtbot: QtBot, session: Session) -> Sidebar:
    session.sections = SECTIONS
    sidebar = Sidebar(session)
    qtbot.addWidget(sidebar)
    sidebar.resize(250, 400)
    with qtbot.waitActive(sidebar):
        sidebar.show()
        sidebar.activateWindow()
    return sidebar


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.resize(1280, 900)
    with qtbot.waitActive(window):
        window.show()
    window.parts.show_frame()
    yield window
    window.close()


def item_of(sidebar: Sidebar, ref: str) -> QTreeWidgetItem:
    return next(each for each in sidebar._items() if each.data(0, Qt.ItemDataRole.UserRole) == ref)


def test_the_number_beside_a_section_is_told(sidebar: Sidebar) -> None:
    for item in sidebar._items():
        number = item.data(0, HINT)
        said = item.data(0, Qt.ItemDataRole.AccessibleDescriptionRole)
        assert said == (f"Paragraph {number}" if number else "")


def test_titles_are_in_the_language_of_the_briefing(
    sidebar: Sidebar, session: Session, sample: Briefing
) -> None:
    session.show(replace(sample, lang="ko"), None)
    assert sidebar.findChild(QTreeWidget).locale() == QLocale("ko")


def test_the_filter_keeps_what_is_above_a_match(
    qtbot: QtBot, session: Session, sidebar: Sidebar
) -> None:
    sidebar.focus_filter()
    qtbot.keyClicks(sidebar.focusWidget(), "WAR the")
    assert sidebar.shown == ["Background", "The war"]
    with qtbot.waitSignal(session.target_chosen) as chosen:
        qtbot.keyClick(sidebar.focusWidget(), Qt.Key.Key_Return)
    assert chosen.args == [Target("section", "war")]


def test_a_filter_says_what_it_leaves(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "briefing_app.ui.window.sidebar.announce", lambda _widget, words: said.append(words)
    )
    window.open(str(built_in()))
    sidebar, sections = window.panes.sidebar, len(window.session.sections)
    sidebar.focus_filter()
    qtbot.keyClicks(sidebar._filter, "ass")
    assert said[-1] == f"1 of {sections} sections are shown"
    assert not sidebar._empty.isVisible()
    qtbot.keyClicks(sidebar._filter, "x")
    assert (sidebar._empty.text(), sidebar._empty.isVisible()) == (said[-1], True)
    assert said.pop() == "No section has these words."
    said.clear()
    qtbot.keyClick(sidebar._filter, Qt.Key.Key_Escape)
    assert not sidebar._empty.isVisible()
    assert not said


def test_escape_clears_the_filter_and_then_leaves_it(qtbot: QtBot, sidebar: Sidebar) -> None:
    line = sidebar._filter
    sidebar.focus_filter()
    qtbot.keyClicks(line, "war")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), line.hasFocus(), len(sidebar.shown)) == ("", True, 4)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert sidebar._tree.hasFocus()
    sidebar.focus_filter()
    qtbot.keyClicks(line, "war")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert sidebar._tree.hasFocus()
    qtbot.keyClick(sidebar._tree, Qt.Key.Key_Escape)
    assert line.text() == ""


def test_following_marks_without_going(qtbot: QtBot, session: Session, sidebar: Sidebar) -> None:
    with qtbot.assertNotEmitted(session.target_chosen):
        for ref in ("talks", "talks", "nowhere"):
            session.set_position(ReadingPosition(ref))
    assert sidebar.current == "talks"


def test_arrow_keys_and_enter_go_there(qtbot: QtBot, session: Session, sidebar: Sidebar) -> None:
    session.set_position(ReadingPosition("top"))
    sidebar.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        with qtbot.waitSignal(session.target_chosen) as chosen:
            qtbot.keyClick(sidebar.focusWidget(), key)
        assert chosen.args == [Target("section", "war")]


def test_left_and_right_fold_but_not_with_alt(
    qtbot: QtBot, session: Session, sidebar: Sidebar
) -> None:
    session.set_position(ReadingPosition("top"))
    item = item_of(sidebar, "top")
    sidebar.setFocus()
    qtbot.keyClick(sidebar._tree, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert item.isExpanded()
    qtbot.keyClick(sidebar._tree, Qt.Key.Key_Left)
    assert not item.isExpanded()
    qtbot.keyClick(sidebar._tree, Qt.Key.Key_Right)
    assert item.isExpanded()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_what_folds_has_an_arrow_that_folds_it(
    direction: Qt.LayoutDirection, qtbot: QtBot, session: Session, sidebar: Sidebar
) -> None:
    sidebar.setLayoutDirection(direction)
    session.set_position(ReadingPosition("talks"))
    tree = sidebar._tree
    reverse = direction == Qt.LayoutDirection.RightToLeft

    def drawn(ref: str) -> bool:
        """Return whether anything is drawn before the title of a section."""
        area, width = tree.visualItemRect(item_of(sidebar, ref)), tree.indentation()
        left = area.right() + 1 if reverse else area.left() - width
        image = tree.viewport().grab().toImage()
        row = range(area.top() + 4, area.bottom() - 4)
        colours = {
            image.pixelColor(x, y).name() for x in range(left + 4, left + width) for y in row
        }
        return len(colours) > 1

    assert drawn("top")
    assert not drawn("end")
    area = tree.visualItemRect(item_of(sidebar, "top"))
    across = area.right() + 8 if reverse else area.left() - 8
    spot = QPoint(across, area.center().y())
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not item_of(sidebar, "top").isExpanded()
    assert drawn("top")


def test_without_headings_a_sentence_takes_the_place_of_the_filter(
    window: MainWindow, tmp_path: Path
) -> None:
    plain = tmp_path / "plain.md"
    plain.write_text("Only one paragraph, and no heading.\n", "utf-8")
    window.open(str(plain))
    sidebar = window.panes.sidebar
    assert not sidebar._filter.isVisible()
    assert sidebar._empty.isVisible()
    assert sidebar._empty.text() == "This text has no headings. F9 hides this list."
    window.open(str(built_in()))
    assert sidebar._filter.isVisible()
    assert not sidebar._empty.isVisible()


def test_a_title_that_is_cut_is_whole_in_its_tip(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _spot, words, _view: shown.append(words))
    long = "A title with <b>signs</b> that is far longer than the list is wide"
    session.sections = (Section("a", long, 1, 0), Section("b", "Short", 1, 1))
    sidebar = Sidebar(session)
    qtbot.addWidget(sidebar)
    sidebar.resize(200, 300)
    sidebar.show()
    tree = sidebar._tree
    for ref in ("a", "b"):
        area, option = tree.visualItemRect(item_of(sidebar, ref)), QStyleOptionViewItem()
        option.rect = area
        event = QHelpEvent(QHelpEvent.Type.ToolTip, area.center(), area.center())
        index = tree.indexFromItem(item_of(sidebar, ref))
        sidebar._delegate.helpEvent(event, tree, option, index)
    assert shown == [
        "<p>A title with &lt;b&gt;signs&lt;/b&gt; that is far longer than the list is wide</p>"
    ]


def test_return_on_the_current_section_is_no_step_of_back(window: MainWindow, qtbot: QtBot) -> None:
    window.open(str(built_in()))
    sidebar = window.panes.sidebar
    sidebar.setFocus()
    qtbot.keyClick(sidebar._tree, Qt.Key.Key_Down)
    place = window.panes.reader.place()
    for _ in range(2):
        qtbot.keyClick(sidebar._tree, Qt.Key.Key_Return)
    window.actions_by_name["back"].trigger()
    assert window.panes.reader.place() != place
    assert not window.actions_by_name["back"].isEnabled()


def test_rows_and_bars_grow_with_the_zoom(window: MainWindow) -> None:
    window.open(str(built_in()))
    sidebar, header = window.panes.sidebar, window.parts.header
    height, high = sidebar._delegate.height, header.height()
    banner = window.parts.top.minimumHeight()
    window.session.change_settings(zoom=200)
    first = next(sidebar._items())
    assert sidebar._tree.visualItemRect(first).height() == 2 * height
    QApplication.sendPostedEvents()
    assert header.height() == 2 * high
    assert window.parts.top.minimumHeight() == 2 * banner
    assert sidebar._filter.fontMetrics().height() > 30
    assert (QToolTip.font().family(), QToolTip.font().pixelSize()) == ("IBM Plex Sans", 26)


def test_sources_are_beside_the_last_section_and_not_below_it(
    window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "sources.md"
    file.write_text(
        "---\ntitle: Late\nsources: [{id: log, title: The log}]\n---\n\n"
        "# What happened\n\nIt was late [@log].\n\n# Fog\n\nSight was low [@log].\n",
        "utf-8",
    )
    window.open(str(file))
    sidebar = window.panes.sidebar
    titles = {each.text(0): each for each in sidebar._items()}
    assert list(titles) == ["What happened", "Fog", "Sources"]
    assert titles["Sources"].parent() is None


def test_in_a_narrow_window_the_list_comes_and_goes_when_asked_for(window: MainWindow) -> None:
    window.resize(700, 600)
    sections = window.actions_by_name["sidebar"]
    shown = []
    for _ in range(3):
        sections.trigger()
        shown.append(window.panes.sidebar.isVisible())
    assert shown == [True, False, True]


@pytest.mark.parametrize("reverse", [False, True])
def test_titles_begin_where_lines_begin_and_numbers_are_at_the_other_end(
    reverse: bool, session: Session, sidebar: Sidebar
) -> None:
    if reverse:
        sidebar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tree = sidebar._tree
    image = tree.viewport().grab().toImage()

    def margins(ref: str) -> list[int]:
        """Return the room before and after what is drawn of a section, in pixels."""
        area = tree.visualItemRect(item_of(sidebar, ref))
        ground = image.pixelColor(area.center().x(), area.top()).name()
        lines = range(area.top(), area.bottom())
        drawn = [
            x
            for x in range(area.left(), area.right())
            if any(image.pixelColor(x, y).name() != ground for y in lines)
        ]
        found = [min(drawn) - area.left(), area.right() - max(drawn)]
        return found[::-1] if reverse else found

    (begins, without), (_, numbered) = margins("end"), margins("talks")
    assert 3 <= begins <= 16
    assert numbered <= 16 < without


def test_thousands_of_sections_are_replaced_and_marked(
    qtbot: QtBot, session: Session, sidebar: Sidebar, monkeypatch: pytest.MonkeyPatch
) -> None:
    sections = tuple(Section(f"s{k}", f"Section {k}", 2, k, None) for k in range(3000))
    briefing = Briefing("m.md", "m.md", "Many", (), sections)
    session.show(briefing, None)
    session.set_position(ReadingPosition("s2999", 0, 1.0))
    qtbot.waitUntil(lambda: sidebar.current_title == "Section 2999")
    # What PySide does for `clear` takes seconds.
    monkeypatch.setattr(QTreeWidget, "clear", None)
    session.show(briefing._replace(sections=sections[:2]), None)
    assert sidebar.shown == ["Section 0", "Section 1"]


def test_keys_with_alt_are_left_to_the_window(window: MainWindow) -> None:
    tree = window.panes.sidebar._tree
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_X):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.AltModifier)
        tree.keyPressEvent(event)
        assert not event.isAccepted(), key


def test_the_width_follows_the_zoom(window: MainWindow, qtbot: QtBot) -> None:
    session, sidebar = window.session, window.panes.sidebar
    window.resize(1280, 900)
    qtbot.waitUntil(lambda: sidebar.width() == session.settings.sidebar_width)
    before = sidebar.width()
    session.change_settings(zoom=150)
    assert sidebar.width() == round(1.5 * before)
    session.change_settings(zoom=250)
    assert sidebar.width() == round(0.4 * window.panes.width())
    assert session.settings.sidebar_width == before
    window.panes.moveSplitter(330, 1)
    assert session.settings.sidebar_width == 132
    session.change_settings(zoom=100, sidebar_width=250)


def test_very_many_sections_come_slice_by_slice(qtbot: QtBot, session: Session) -> None:
    session.sections = tuple(
        Section(f"s{k}", f"Section {k}", 1 + (k % 10 > 0), k, k) for k in range(2500)
    )
    session.set_position(ReadingPosition("s2400", 1, 0.9))
    sidebar = Sidebar(session)
    qtbot.addWidget(sidebar)
    assert len(sidebar.shown) == 1000
    assert sidebar.current == ""
    qtbot.keyClicks(sidebar._filter, "2399")
    qtbot.waitUntil(lambda: sidebar.current == "s2400")
    assert sidebar.shown == ["Section 2390", "Section 2399"]
    sidebar._filter.clear()
    assert sidebar.shown == [each.title for each in session.sections]


def _point(sidebar: Sidebar, ref: str) -> QPoint:
    return sidebar._tree.visualItemRect(item_of(sidebar, ref)).center()


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_only_the_left_button_marks_a_section(
    button: Qt.MouseButton, sidebar: Sidebar, session: Session, qtbot: QtBot
) -> None:
    session.set_position(ReadingPosition("top"))
    qtbot.mouseClick(sidebar._tree.viewport(), button, pos=_point(sidebar, "end"))
    assert sidebar.current == "top"


def test_a_button_let_go_elsewhere_marks_the_section_one_reads(
    sidebar: Sidebar, session: Session, qtbot: QtBot
) -> None:
    session.set_position(ReadingPosition("top"))
    tree, left = sidebar._tree.viewport(), Qt.MouseButton.LeftButton
    for pressed, let_go in (("end", _point(sidebar, "war")), ("war", QPoint(900, 5))):
        qtbot.mousePress(tree, left, pos=_point(sidebar, pressed))
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(let_go), QPointF(tree.mapToGlobal(let_go)),
            Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(tree, event)
        assert sidebar.current == pressed
        qtbot.mouseRelease(tree, left, pos=let_go)
        assert sidebar.current == "top"


def test_all_sections_are_folded_and_unfolded(sidebar: Sidebar, session: Session) -> None:
    def menus() -> list[QMenu]:
        place = _point(sidebar, "end")
        where = sidebar._tree.mapToGlobal(place)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, where)
        QApplication.sendEvent(sidebar._tree.viewport(), event)
        return sidebar._tree.findChildren(QMenu)

    session.set_position(ReadingPosition("talks"))
    fold, unfold = menus()[0].actions()
    fold.trigger()
    assert not item_of(sidebar, "top").isExpanded()
    assert session.position.section == "talks"
    unfold.trigger()
    assert item_of(sidebar, "top").isExpanded()
    menus()[0].close()
    session.sections = SECTIONS[-1:]
    sidebar.show_sections()
    before = len(sidebar._tree.findChildren(QMenu))
    assert len(menus()) == before
