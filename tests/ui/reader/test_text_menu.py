"""The menu of the text: what it offers where, and what its lines do."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from briefing_app import policy as policies
from briefing_app.model.briefing import Briefing
from briefing_app.ui.reader import text_menu
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.reader.text_menu import TextMenu
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.target import Target
from tests.ui.reader.test_reading_pane import resting_briefing

FOLLOWED = {
    "evidence": "Show E1 in the table", "note": "Go to the note", "source": "Go to the source",
    "back": "Go back to where it is cited", "internal": "Follow the link",
}  # fmt: skip
OUTSIDE = {"web": "https://example.org/?a=1&b=2", "mail": "mailto:desk@example.org",
           "file": "annex.md"}  # fmt: skip


@pytest.fixture
def shown(pane: ReadingPane, session: Session, sample: Briefing) -> ReadingPane:
    session.show(sample, None)
    pane.finish()
    return pane


def on_link(pane: ReadingPane, kind: str) -> QPoint:
    """Bring a link of a kind into sight, and return a point on it."""
    index = next(place for place, each in enumerate(pane.text_index.links) if each.kind == kind)
    block = pane.document().begin()
    while block.isValid():
        for each in block.begin():  # type: ignore[attr-defined]
            fragment = each.fragment()
            if fragment.charFormat().anchorHref() == f"to:{index}":
                pane.show_hit(fragment.position())
                cursor = QTextCursor(pane.document())
                cursor.setPosition(fragment.position())
                return pane.cursorRect(cursor).center() + QPoint(3, 0)
        block = block.next()
    raise AssertionError(kind)


def lines(menu: TextMenu) -> list[str]:
    return ["-" if each.isSeparator() else each.text() for each in menu.actions()]


def press(menu: TextMenu, words: str) -> None:
    next(each for each in menu.actions() if each.text() == words).trigger()


@pytest.mark.parametrize("kind", [*FOLLOWED, *OUTSIDE])
def test_a_link_is_followed_or_its_address_copied(
    shown: ReadingPane, session: Session, kind: str
) -> None:
    chosen: list[Target] = []
    session.target_chosen.connect(chosen.append)
    menu = TextMenu(shown, session, on_link(shown, kind))
    line = FOLLOWED.get(kind, "Copy the address of the link")
    assert lines(menu)[:4] == ["Copy", "Copy with the reference", "-", line]
    press(menu, line)
    if kind in FOLLOWED:
        assert [each.kind for each in chosen] == [kind]
    else:
        assert chosen == []
        assert QGuiApplication.clipboard().text() == OUTSIDE[kind]
    menu.close()


def test_beside_a_link_there_is_nothing_to_follow(shown: ReadingPane, session: Session) -> None:
    menu = TextMenu(shown, session, QPoint(2, 2))
    assert [each for each in lines(menu) if each != "-"] == [
        "Copy", "Copy with the reference", "Select all",
    ]  # fmt: skip
    menu.close()


def test_copying_needs_something_selected_and_leave_to_do_it(
    shown: ReadingPane, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    off = policies.Policy(frozenset({"copy"}))
    for selects, policy in ((False, policies.Policy()), (True, policies.Policy()), (True, off)):
        monkeypatch.setattr(text_menu, "policy", lambda policy=policy: policy)
        if selects:
            shown.selectAll()
        menu = TextMenu(shown, session, QPoint(2, 2))
        copying, referring = menu.actions()[:2]
        refused = policy.reason("copy")
        assert copying.isEnabled() is (selects and not refused)
        assert referring.isEnabled() is not bool(refused)
        for each in (copying, referring):
            assert ("switched off" in each.toolTip()) is bool(refused)
        menu.close()


def test_its_lines_copy_and_select(shown: ReadingPane, session: Session) -> None:
    menu = TextMenu(shown, session, QPoint(2, 2))
    press(menu, "Select all")
    assert len(shown.textCursor().selectedText()) > 700
    menu.close()
    cursor = shown.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    shown.setTextCursor(cursor)
    menu = TextMenu(shown, session, QPoint(2, 2))
    press(menu, "Copy")
    assert QGuiApplication.clipboard().text() == "amp"
    press(menu, "Copy with the reference")
    assert QGuiApplication.clipboard().text().startswith("amp\n(")
    menu.close()


def test_what_rests_on_a_paragraph_is_shown_beside_it(
    pane: ReadingPane, session: Session, qtbot: QtBot
) -> None:
    session.show(resting_briefing(), None)
    pane.finish()
    session.change_settings(view="read")
    for number, rests in ((60, True), (61, False)):
        pane.go_to(Target("paragraph", str(number)))
        place = pane.cursorRect().center() + QPoint(60, 0)
        menu = TextMenu(pane, session, place)
        line = f"Show what rests on paragraph {number}"
        assert (line in lines(menu)) is rests
        if rests:
            assert lines(menu)[-4:] == ["-", line, "-", "Select all"]
            press(menu, line)
            assert session.selection == Selection(paragraph=60)
            assert session.settings.view == "both"
            assert session.history.can[0]
        menu.close()
    pane.show_what_rests_on(100)
    assert session.selection == Selection(paragraph=100)


def test_a_menu_that_is_closed_is_gone(shown: ReadingPane, session: Session, qtbot: QtBot) -> None:
    menu = TextMenu(shown, session, QPoint(2, 2))
    menu.show()
    with qtbot.waitSignal(menu.destroyed):
        menu.close()
