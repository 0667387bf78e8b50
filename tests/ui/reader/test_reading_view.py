"""The text in its pane: what stays through a change of text or look, and what is told once."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QMouseEvent, QTextCursor
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.ui.reader import reading_pane
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.session import Session
from briefing_app.ui.state.hits import Hits
from briefing_app.ui.state.reading_place import Place
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.target import Target
from tests.samples import node as n
from tests.ui.reader.test_reading_pane import DARK, LIGHT, long_briefing, resting_briefing

LINK = n("link", "an address", target="https://example.org", scope="web")


@pytest.fixture
def long(pane: ReadingPane) -> ReadingPane:
    pane.show_briefing(long_briefing(), LIGHT)
    pane.finish()
    return pane


def linked(*words: str, file: str = "l.md") -> Briefing:
    """Return a text whose last paragraph ends in a link."""
    blocks = [n("paragraph", each, number=k) for k, each in enumerate(words, 1)]
    last = n("paragraph", "At ", LINK, ".", number=len(words) + 1)
    return Briefing(file, file, "T", (*blocks, last), paragraphs=len(words) + 1)


def ground(pane: ReadingPane) -> str:
    return pane.palette().base().color().name()


def select(pane: ReadingPane, start: int, end: int) -> None:
    cursor = pane.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)


def test_what_is_marked_stays_in_the_same_file_only(long: ReadingPane) -> None:
    long.mark_paragraphs([3])
    assert long._backdrop is not None
    for briefing, marked in (
        (long_briefing(), {3}), (long_briefing(file="other.md"), set()),
    ):  # fmt: skip
        long.show_briefing(briefing, LIGHT)
        assert set(long._marked) == set(long._backdrop.marked) == marked


def test_hits_and_the_frame_of_a_jump_are_those_of_one_text(long: ReadingPane) -> None:
    long.show_hits(Hits([5], 3), 0)
    long.restyle(DARK)
    assert long._backdrop is not None
    assert (long._backdrop.hits.starts, long._backdrop.hit) == ([5], 0)
    long.show_briefing(long_briefing(), LIGHT)
    assert not long._backdrop.hits.starts
    assert long.accessibleDescription() == "A long one"


def test_a_hidden_text_takes_another_look_when_it_is_shown(long: ReadingPane) -> None:
    light, place = ground(long), long.place()
    long.hide()
    long.restyle(DARK)
    assert ground(long) == light
    long.show()
    dark = ground(long)
    assert dark != light
    assert long.place().paragraph == place.paragraph
    long.restyle(LIGHT)
    long.hide()
    long.show()
    assert ground(long) == light, "the look that was waited for is done with"


def test_the_link_that_tab_came_to_is_still_it_in_another_look(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    pane.show_briefing(linked("Some words."), LIGHT)
    pane.finish()
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    for change in (
        lambda: pane.restyle(DARK),
        lambda: pane.show_briefing(linked("Some words."), DARK),
        lambda: pane.show_briefing(linked("One more.", "Some words."), DARK),
    ):
        change()
        pane.finish()
        assert pane.on_link
        assert pane.textCursor().selectedText() == "an address"
        assert pane.focused_link == pane.text.index("an address")
    pane.show_briefing(linked("Some words.")._replace(
        blocks=(n("paragraph", "One more, without any link.", number=1),)), DARK)  # fmt: skip
    pane.finish()
    assert not pane.on_link
    assert not pane.textCursor().hasSelection()
    assert pane.focused_link == -1


def test_a_selection_is_in_its_paragraph_when_the_file_is_read_again(long: ReadingPane) -> None:
    start = long.text.index("Part 7.2.")
    select(long, start, start + 9)
    long.show_briefing(long_briefing(extra=2), LIGHT)
    long.finish()
    assert long.textCursor().selectedText() == "Part 7.2."
    assert not long.on_link
    long.show_briefing(long_briefing(file="other.md"), LIGHT)
    long.finish()
    assert long.textCursor().position() == 0
    assert not long.textCursor().hasSelection()


def test_a_selection_from_the_very_start_stays_too(long: ReadingPane) -> None:
    for change in (lambda: long.restyle(DARK), lambda: long.show_briefing(long_briefing(), LIGHT)):
        select(long, 9, 0)
        change()
        long.finish()
        cursor = long.textCursor()
        assert (cursor.anchor(), cursor.position()) == (9, 0)


def test_a_cursor_that_is_put_elsewhere_meanwhile_stays_there(pane: ReadingPane) -> None:
    pane.show_briefing(long_briefing(80), LIGHT)
    pane.finish()
    end = pane.document().characterCount() - 200
    select(pane, end, end + 5)
    pane.restyle(DARK)
    assert not pane.complete
    select(pane, 10, 14)
    pane.finish()
    cursor = pane.textCursor()
    assert (cursor.anchor(), cursor.position()) == (10, 14)
    select(pane, end, end + 5)
    pane.restyle(LIGHT)
    pane.go_to_position(20)
    pane.finish()
    assert pane.textCursor().position() == 20


def test_a_jump_is_told_once(long: ReadingPane) -> None:
    told: list[tuple[str, int]] = []
    long.place_changed.connect(lambda section, number, _read: told.append((section, number)))
    assert long.go_to(Target("paragraph", "33"))
    assert told == [("s6", 33)]
    assert long.textCursor().position() == long.text_index.position_of(33)


def test_words_stay_where_they_are_while_a_bar_comes_and_goes(long: ReadingPane) -> None:
    long.go_to(Target("paragraph", "33"))
    place, value = long.place(), long.verticalScrollBar().value()
    long.make_way(40)
    assert long.verticalScrollBar().value() == value + 40
    assert long.place() == place
    long.restyle(DARK)
    assert long.place().paragraph == place.paragraph
    assert long.place().offset == pytest.approx(place.offset, abs=0.02)
    long.restyle(LIGHT)
    long.make_way(-40)
    assert abs(long.verticalScrollBar().value() - value) <= 2
    long.make_way(40)
    long.go_to(Target("paragraph", "60"))
    assert long.place().paragraph == 60, "a jump counts from the top that there is"


def test_a_section_is_said_with_what_was_jumped_to(
    long: ReadingPane, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(reading_pane, "announce", lambda _pane, words: said.append(words))
    long.go_to(Target("section", "s20"))
    assert said == [], "nobody listens"
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    session.show(long_briefing(), None)
    long.finish()
    for target, words in (
        (Target("section", "s20"), "Section 20"),
        (Target("paragraph", "33"), "Section 6, paragraph 33: Part 6.2."),
        (Target("note", "f"), "The note."),
    ):
        said.clear()
        assert long.go_to(target)
        assert words in said[-1]
        assert len(said) == 1
    assert said[-1] != "The note."
    said.clear()
    long.go_to(Target("section", "s20"))
    long.announce_place()
    assert said[-1].startswith("Section 20, paragraph 10")


def test_where_a_jump_leads_is_said_in_words_without_signs(
    pane: ReadingPane, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(reading_pane, "announce", lambda _pane, words: said.append(words))
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    for each in sample.sources:
        pane.go_to(Target("source", each.id))
    assert any(words.endswith("Paragraph 1") for words in said)
    assert not any("↩" in words for words in said)


def test_pages_that_are_turned_are_said_and_steps_are_not(
    long: ReadingPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(reading_pane, "announce", lambda _pane, words: said.append(words))
    long.setFocus()
    for key, count in (
        (Qt.Key.Key_PageUp, 0), (Qt.Key.Key_PageDown, 1), (Qt.Key.Key_Space, 2),
        (Qt.Key.Key_Down, 2), (Qt.Key.Key_PageUp, 3),
    ):  # fmt: skip
        qtbot.keyClick(long, key)
        assert len(said) == count, key


def test_all_of_a_text_in_the_making_is_selected(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_briefing(long_briefing(150), LIGHT)
    pane.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Control, Qt.Key.Key_C):
        qtbot.keyClick(pane, key)
    assert not pane.complete
    qtbot.keyClick(pane, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert pane.complete
    assert "Part 149.4" in pane.textCursor().selectedText()


def test_home_and_end_with_another_key_are_left_to_qt(long: ReadingPane, qtbot: QtBot) -> None:
    long.go_to(Target("paragraph", "33"))
    value = long.verticalScrollBar().value()
    qtbot.keyClick(long, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert long.verticalScrollBar().value() == value
    qtbot.keyClick(long, Qt.Key.Key_End, Qt.KeyboardModifier.KeypadModifier)
    assert long.verticalScrollBar().value() == long.verticalScrollBar().maximum()


def test_a_caret_begins_in_sight(long: ReadingPane) -> None:
    assert not long.has_caret
    long.verticalScrollBar().setValue(900)
    long.set_caret(True)
    assert long.has_caret
    assert long.shows(long.textCursor().position())
    assert long.verticalScrollBar().value() == 900
    position = long.textCursor().position() + 40
    cursor = long.textCursor()
    cursor.setPosition(position)
    long.setTextCursor(cursor)
    long.set_caret(True)
    assert long.textCursor().position() == position, "in sight it stays where it is"
    long.set_caret(False)
    assert not long.has_caret


def test_a_selection_of_words_is_no_wish_for_their_paragraph(
    long: ReadingPane, session: Session, qtbot: QtBot
) -> None:
    long.go_to(Target("paragraph", "7"))
    place = long.cursorRect().center() + QPoint(40, 0)
    qtbot.mouseClick(long.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.selection.paragraph == 7
    session.select(Selection())
    select(long, 30, 40)
    button, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    released = QMouseEvent(
        QEvent.Type.MouseButtonRelease, place, place, button, none,
        Qt.KeyboardModifier.ShiftModifier,
    )  # fmt: skip
    long.mouseReleaseEvent(released)
    assert long.textCursor().hasSelection()
    assert session.selection == Selection()


def test_a_paragraph_that_carries_nothing_is_chosen_and_not_marked(
    pane: ReadingPane, session: Session
) -> None:
    session.show(resting_briefing(), None)
    pane.finish()
    for number, marked in ((60, {60}), (61, set())):
        session.select(Selection(paragraph=number))
        assert pane._marked == marked
    value = pane.verticalScrollBar().value()
    session.select(Selection(("evidence", "E3")))
    assert pane._marked == {140}
    assert pane.verticalScrollBar().value() > value
    session.select(Selection())
    assert pane._marked == frozenset()


def test_hidden_text_does_not_move_for_what_is_chosen(pane: ReadingPane, session: Session) -> None:
    session.show(resting_briefing(), None)
    pane.finish()
    pane.hide()
    session.select(Selection(("evidence", "E3")))
    assert pane._marked == {140}
    assert pane.verticalScrollBar().value() == 0
    assert session.history.can == (False, False)


def test_the_share_that_is_read_is_whole_at_the_end_only(
    pane: ReadingPane, session: Session
) -> None:
    told: list[float] = []
    pane.place_changed.connect(lambda _section, _number, read: told.append(read))
    pane.show_briefing(long_briefing(150), LIGHT)
    assert not pane.complete
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    assert 0 < told[-1] < 0.5, "there is more to come"
    pane.finish()
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum() - 1)
    assert told[-1] <= 1.0
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    assert told[-1] == 1.0


def frame_of(pane: ReadingPane) -> QRect:
    """Return where the frame of a jump's target is in the pane."""
    picture, wanted = pane.grab().toImage(), QColor(LIGHT.theme.focus)
    column = [y for y in range(picture.height()) if picture.pixelColor(500, y) == wanted]
    assert column
    return QRect(0, column[0], 1, column[-1] - column[0] + 1)


def test_the_frame_is_near_the_letters_on_every_side(long: ReadingPane) -> None:
    for target in (Target("section", "s20"), Target("paragraph", "33"), Target("source", "a")):
        long.go_to(target)
        frame, left = frame_of(long), long.viewport().x() + long.cursorRect().left()
        picture = long.grab().toImage()
        inside = [
            y for y in range(frame.top() + 3, frame.bottom() - 2)
            if any(picture.pixelColor(x, y).lightness() < 110 for x in range(left + 2, left + 70))
        ]  # fmt: skip
        above, below = inside[0] - frame.top(), frame.bottom() - inside[-1]
        assert 6 <= above <= below <= 18, target


def test_a_place_before_there_is_any_size_is_the_one_wanted(session: Session, qtbot: QtBot) -> None:
    pane = ReadingPane(session)
    qtbot.addWidget(pane)
    assert pane.place() == Place()
    pane.restore(Place(3, 0.5, "x"))
    assert pane.place() == Place(), "there is no text that it could be in"
    assert pane.top_position() == 0


def test_the_text_waits_for_the_screen_once_and_ends_once(pane: ReadingPane, qtbot: QtBot) -> None:
    ended: list[bool] = []
    pane.built.connect(lambda: ended.append(True))
    pane.show_briefing(long_briefing(150), LIGHT)
    build = pane._build
    assert build is not None
    timer = build._timer
    assert timer.isActive()
    assert timer.interval() > 0
    count = pane.document().characterCount()
    with qtbot.waitSignal(build.grown):
        timer.timeout.emit()
    assert pane.document().characterCount() > count
    assert timer.interval() == 0
    pane.finish()
    assert not timer.isActive()
    build.start()
    assert not timer.isActive()
    pane.finish()
    assert ended == [True]


def test_another_text_ends_the_building_of_the_one_before(pane: ReadingPane) -> None:
    pane.show_briefing(long_briefing(150), LIGHT)
    before = pane._build
    assert before is not None
    pane.show_briefing(long_briefing(2), LIGHT)
    assert not before._timer.isActive()
    pane.finish()
    assert "Part 3." not in pane.toPlainText()


def test_a_pane_shows_what_comes_of_its_session(pane: ReadingPane, session: Session) -> None:
    session.show(long_briefing(2), None)
    pane.finish()
    assert "Part 1.4" in pane.toPlainText()
    light = ground(pane)
    session.change_settings(theme="dark")
    assert ground(pane) != light
    session.change_settings(theme="light")
    session.select(Selection(paragraph=3))
    assert pane._marked == frozenset()


def test_the_column_does_not_move_for_a_bar_that_comes_or_goes(pane: ReadingPane) -> None:
    bar = pane.verticalScrollBar()
    places = []
    for briefing in (long_briefing(10), linked("Some words.")):
        pane.show_briefing(briefing, LIGHT)
        pane.finish()
        assert bar.isVisible()
        assert bar.isEnabled() is (briefing.words > 0)
        places.append(pane.viewport().x())
    assert places[0] == places[1]
    assert not pane.horizontalScrollBar().isVisible()


def test_text_is_no_place_to_drop_or_to_write(pane: ReadingPane) -> None:
    pane.show_briefing(long_briefing(1), LIGHT)
    assert not pane.acceptDrops()
    assert not pane.isUndoRedoEnabled()
    assert pane.isReadOnly()
    colours = pane.palette()
    theme = LIGHT.theme
    shown = (colours.base(), colours.window(), colours.text(), colours.highlight(),
             colours.highlightedText())  # fmt: skip
    assert [each.color().name().upper() for each in shown] == [
        theme.page, theme.page, theme.text, theme.selection, theme.selection_text,
    ]  # fmt: skip


def test_words_are_on_the_screen_where_they_are_shown(long: ReadingPane) -> None:
    start = long.text.index("Part 7.2.")
    long.go_to_position(start)
    area = long.area_on_screen(start, start + 9)
    corner = long.viewport().mapFromGlobal(area.topLeft())
    cursor = long.textCursor()
    cursor.setPosition(start)
    shown = long.cursorRect(cursor)
    assert abs(corner.x() - shown.x()) <= 2
    assert abs(corner.y() - shown.y()) <= 6
    assert 20 < area.width() < 120
    assert long.area_on_screen(start, 1e9).height() > 1000
    assert long.shows(start)
    assert not long.shows(long.text.index("Part 20.2."))
    assert not long.shows(0)
