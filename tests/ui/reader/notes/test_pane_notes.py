"""The notes in a pane: what a new one is on, where each is, and what is told of it."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QTextCursor

from briefing_app.model.briefing import Briefing, Source
from briefing_app.model.notes.records import Anchor, Note, Spot
from briefing_app.ui.reader import reading_pane
from briefing_app.ui.reader.notes import note_painting, pane_notes
from briefing_app.ui.reader.notes.pane_notes import PaneNotes
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.session import Session
from briefing_app.ui.state.work.note_rows import row_of
from briefing_app.ui.state.work.notes import Notes
from tests.samples import node as n

WORDS = "Some words of no weight at all. " * 6


@pytest.fixture
def notes(session: Session, pane: ReadingPane) -> Notes:
    blocks = tuple(n("paragraph", f"Part {k}. {WORDS}", number=k) for k in range(1, 9))
    sources = (Source("a", 1, "A source"), Source("b", 2, "Another source"))
    cites = n("paragraph", *(
        n("citation", text=f"[@{each}]", target="source", ref=each, label=each) for each in "ab"
    ), number=9)  # fmt: skip
    briefing = Briefing("x.md", "x.md", "T", (*blocks, cites), paragraphs=9, sources=sources)
    session.show(briefing, None)
    pane.finish()
    notes = session.build_notes()
    notes.load()
    return notes


@pytest.fixture
def here(pane: ReadingPane, notes: Notes) -> PaneNotes:
    assert pane.notes is not None
    return pane.notes


def add(notes: Notes, on: str, **fields: object) -> Note:
    """Note something on words of the text."""
    start = notes.text.words.index(on)
    return notes.add(notes.text.anchor(start, start + len(on)), "step", **fields)


def put_cursor(pane: ReadingPane, start: int, end: int | None = None) -> None:
    cursor = QTextCursor(pane.document())
    cursor.setPosition(start)
    if end is not None:
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)


def middle_of(pane: ReadingPane, position: int) -> QPoint:
    cursor = QTextCursor(pane.document())
    cursor.setPosition(position)
    return pane.cursorRect(cursor).center() + QPoint(3, 0)


def test_a_new_note_is_on_what_is_selected_or_on_the_block_of_the_cursor(
    pane: ReadingPane, here: PaneNotes
) -> None:
    start = pane.text.index("Part 3.")
    put_cursor(pane, start, start + 7)
    assert here.anchor() is not None
    assert here.anchor().exact == "Part 3."
    put_cursor(pane, start + 2)
    assert here.anchor() == here.of_paragraph(3)
    source = pane.text.rindex("Another source")
    pane.go_to_position(source)
    assert here.anchor() is not None
    assert here.anchor().spot == Spot("source", "b")
    put_cursor(pane, source, source + 7)
    assert here.anchor().spot == Spot("source", "b"), "its words are no words of the text"
    assert here.at(pane.text.index("Part 3.")) == here.of_paragraph(3)
    assert here.of_paragraph(99) is None


def test_where_notes_are(pane: ReadingPane, notes: Notes, here: PaneNotes) -> None:
    in_text = notes.get(add(notes, "Part 5.", words="x").key)
    on_source = notes.spots.anchor(Spot("source", "b"))
    assert on_source is not None
    beside = notes.get(notes.add(on_source, "step", words="y").key)
    lost = notes.get(notes.add(Anchor("words of another edition"), "step", words="z").key)
    assert in_text is not None
    assert beside is not None
    assert lost is not None
    assert here.position_of(in_text) == pane.text.index("Part 5.")
    found = here.position_of(beside)
    assert found is not None
    assert pane.document().findBlock(found).text().startswith("Another source")
    assert here.position_of(lost) is None
    assert [here.in_large_table(each) for each in (in_text, beside, lost)] == [None] * 3


def test_the_next_note_is_the_nearest_in_that_direction(
    pane: ReadingPane, notes: Notes, here: PaneNotes
) -> None:
    second, first = add(notes, "Part 5.", words="two"), add(notes, "Part 2.", words="one")
    on_source = notes.spots.anchor(Spot("source", "a"))
    assert on_source is not None
    last = notes.add(on_source, "step", words="three")
    places = [pane.text.index(words) for words in ("Part 2.", "Part 5.")]
    assert here.next_to(0, 1) == first
    assert here.next_to(places[0], 1) == second
    assert here.next_to(places[0] - 1, 1) == first
    assert here.next_to(places[1], 1) == last
    assert here.next_to(len(pane.text), 1) is None
    assert here.next_to(len(pane.text), -1) == last
    assert here.next_to(places[1], -1) == first
    assert here.next_to(places[0], -1) is None


def test_what_is_under_the_pointer_is_told(
    pane: ReadingPane, notes: Notes, here: PaneNotes, session: Session
) -> None:
    add(notes, "Part 2.", words="Who?", reader="Ana")
    add(notes, "Part 2.", kind=2)
    add(notes, "Part 3.", bookmark=True)
    on_words = middle_of(pane, pane.text.index("Part 2."))
    beside = middle_of(pane, pane.text.index("Part 2.") + 20)
    assert sorted(here.tip(on_words).splitlines()) == ["Ana: Who?", "Question"]
    assert here.tip(beside) == ""
    assert here.tip(middle_of(pane, pane.text.index("Part 3."))) == "", "a bookmark is at its sign"
    top = pane.verticalScrollBar().value()
    start = pane.text_index.position_of(3)
    assert start is not None
    sign = here.painter.sign_area(start, 1).center().toPoint() - QPoint(0, top)
    assert here.tip(sign) == "Bookmark"
    assert here.is_sign(sign)
    assert not here.is_sign(on_words)
    session.change_settings(highlight_names=("", "Ask", "", "", ""))
    assert "Ask" in here.tip(on_words)


def test_a_tip_is_no_longer_than_can_be_read(
    pane: ReadingPane, notes: Notes, here: PaneNotes
) -> None:
    place = middle_of(pane, pane.text.index("Part 2."))
    note = add(notes, "Part 2.", words="w" * 600)
    assert here.tip(place) == "w" * 600
    notes.change(note, "step", words="w" * 601)
    assert here.tip(place) == "w" * 600 + "…"


def test_a_tip_is_shown_where_there_is_a_note_only(
    pane: ReadingPane, notes: Notes, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(notes, "Part 2.", words="Who?")
    shown: list[str] = []
    monkeypatch.setattr(reading_pane, "show_tip", lambda _at, words, _by: shown.append(words))
    kinds = QEvent.Type
    for kind, words, count in (
        (kinds.WhatsThis, "Part 2.", 0), (kinds.ToolTip, "Part 2.", 1),
        (kinds.ToolTip, "Part 4.", 1),
    ):  # fmt: skip
        place = middle_of(pane, pane.text.index(words))
        event = QHelpEvent(kind, place, pane.viewport().mapToGlobal(place))
        pane.viewportEvent(event)
        assert shown == ["Who?"] * count


def test_a_click_on_a_sign_opens_its_note_and_chooses_no_paragraph(
    pane: ReadingPane, notes: Notes, here: PaneNotes, session: Session
) -> None:
    note = add(notes, "Part 2.", words="Who?")
    start = pane.text_index.position_of(2)
    assert start is not None
    sign = here.painter.sign_area(start, 0).center().toPoint()
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kind, keys = QEvent.Type.MouseButtonRelease, Qt.KeyboardModifier.NoModifier
    pane.mouseReleaseEvent(QMouseEvent(kind, sign, sign, left, none, keys))
    assert (session.panel, session.panel_row) == ("notes", row_of(note))
    assert session.selection.paragraph == 0


def test_signs_stand_beside_one_another_outside_of_the_column(
    pane: ReadingPane, here: PaneNotes
) -> None:
    typography, start = pane._typography, pane.text_index.position_of(2)
    assert typography is not None
    assert start is not None
    note, bookmark = (here.painter.sign_area(start, number) for number in (0, 1))
    assert note.left() > typography.edge + typography.room
    assert bookmark.left() >= note.right() + 2
    assert note.top() == bookmark.top()
    line = middle_of(pane, start)
    assert note.top() < line.y() + pane.verticalScrollBar().value() < note.bottom() + 6


def test_what_a_screen_reader_says_is_short_and_in_order(
    pane: ReadingPane, notes: Notes, here: PaneNotes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pane_notes, "_SAID", 2)
    monkeypatch.setattr(pane_notes, "_QUOTED", 6)
    add(notes, "Some words", words="Later")
    add(notes, "Part 1.", kind=2)
    start = pane.text.index("Part 1.")
    end = pane.document().findBlock(start).length() + start - 1
    assert pane.noted_in(start, end) == "Question: Part 1…; Note: Some w…: Later"
    add(notes, "Part 1. Some", words="Third", reader="Ana")
    assert pane.noted_in(start, end).count(";") == 1
    assert pane.noted_in(pane.text.index("Part 2."), end + 20) == ""


def test_nothing_is_said_while_notes_are_read(
    pane: ReadingPane, notes: Notes, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(notes, "Part 1.", kind=2)
    assert pane._backdrop is not None
    assert pane._backdrop.notes is not None
    assert pane.noted_in(0, 200)
    monkeypatch.setattr(Notes, "ready", False)
    assert pane.noted_in(0, 200) == ""
    pane._show_notes()
    assert pane._backdrop.notes is None


def test_a_note_over_two_lines_of_code_begins_in_one_and_ends_in_the_other(
    session: Session, pane: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = n("code_block", text="first = 1\nsecond = 2\nthird = 3")
    session.show(Briefing("x.md", "x.md", "T", (code,)), None)
    pane.finish()
    notes = session.build_notes()
    notes.load()
    painted: list[tuple[bool, bool]] = []
    monkeypatch.setattr(
        note_painting,
        "paint_kind",
        lambda _painter, stretch, *_, **__: painted.append(tuple(stretch.ends)),
    )
    add(notes, "= 1\nsecond = 2\nthird", kind=5)
    pane.grab()
    assert painted == [(True, False), (False, False), (False, True)]
