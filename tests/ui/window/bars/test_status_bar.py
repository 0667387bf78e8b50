"""The status bar: its message has the room that the rest leaves."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing, Section
from briefing_app.ui.session import Session
from briefing_app.ui.state.reading_place import ReadingPosition
from briefing_app.ui.window.bars import status_bar
from briefing_app.ui.window.bars.status_bar import StatusBar


@pytest.fixture
def gate(session: Session) -> Iterator[Event]:
    """What a task waits for; open at the end, since the session waits for the task."""
    gate = Event()
    yield gate
    gate.set()


def test_a_long_message_is_elided_and_whole_in_its_tip(
    qtbot: QtBot, session: Session, sample: Briefing
) -> None:
    bar = StatusBar(session)
    qtbot.addWidget(bar)
    bar.resize(1400, 24)
    with qtbot.waitExposed(bar):
        bar.show()
    session.show(sample, None)
    words = "Nothing in the table rests on paragraph 12, nor on any other that is in sight."
    bar.show_message(words)
    label = next(each for each in bar.findChildren(QLabel) if each.accessibleName() == words)
    assert (label.text(), label.toolTip()) == (words, "")
    bar.resize(600, 24)
    assert label.text().endswith("…")
    assert words in label.toolTip()
    assert words in bar.words
    qtbot.waitUntil(lambda: label.width() >= label.sizeHint().width())
    bar.resize(1400, 24)
    assert (label.text(), label.toolTip()) == (words, "")
    bar.show_message("")
    assert label.isHidden()


@pytest.mark.parametrize(
    ("words", "left", "said"),
    [(26_180, "119 min left", "119 minutes left"), (26_400, "2 h left", "2 hours left"),
     (216_000, "16 h left", "16 hours left")],
)  # fmt: skip
def test_much_that_is_left_to_read_is_told_in_hours(
    qtbot: QtBot, session: Session, sample: Briefing, words: int, left: str, said: str
) -> None:
    bar = StatusBar(session)
    qtbot.addWidget(bar)
    session.briefing = sample._replace(words=words)
    session.set_position(ReadingPosition())
    assert left in bar.words
    assert said in [each.accessibleName() for each in bar.findChildren(QLabel)]


def test_the_title_of_a_section_is_told_from_words_of_the_program(
    qtbot: QtBot, session: Session
) -> None:
    bar = StatusBar(session)
    qtbot.addWidget(bar)
    bar.resize(1400, 24)
    section = Section("a", "Signed by Desk 4", 1, 0)
    session.show(Briefing("t.md", "t.md", "T", (), sections=(section,)), None)
    session.set_position(ReadingPosition(section="a"))
    assert bar.words.startswith("§ Signed by Desk 4")


def test_what_takes_long_is_said_once(
    qtbot: QtBot, session: Session, gate: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(status_bar, "announce", lambda _bar, words: said.append(words))
    bar = StatusBar(session)
    qtbot.addWidget(bar)
    bar.resize(1400, 24)
    with qtbot.waitExposed(bar):
        bar.show()
    words = "Exporting report.pdf …"
    task = session.worker.start(gate.wait)
    session.message.emit(words)
    session.task_started.emit(task, words)
    for message, shown, heard in (
        (words, "", [words]), ("Copied", "Copied", ["Copied", words]),
    ):  # fmt: skip
        said.clear()
        session.message.emit(message)
        assert bar.words == message
        bar.progress._waiting.timeout.emit()
        assert bar.words == shown
        assert bar._message.isVisible() == bool(shown)
        assert bar.progress.isVisible()
        assert said == heard
    with qtbot.waitSignal(task.ended):
        gate.set()


def test_only_a_size_that_has_changed_is_said(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(status_bar, "announce", lambda _bar, words: said.append(words))
    bar = StatusBar(session)
    qtbot.addWidget(bar)
    assert said == []
    session.zoom_by(1)
    assert said == ["Size 110 per cent"]


def test_a_label_without_words_is_not_there(qtbot: QtBot, session: Session) -> None:
    bar = StatusBar(session)
    qtbot.addWidget(bar)
    bar.resize(1400, 24)
    with qtbot.waitExposed(bar):
        bar.show()
    section = Section("a", "The question", 1, 0)
    session.show(Briefing("t.md", "t.md", "T", (), sections=(section,)), None)
    session.set_position(ReadingPosition(section="a"))
    shown = [each.text() for each in bar.findChildren(QLabel) if each.isVisible()]
    assert "§ The question" in shown
    assert "" not in shown


def test_a_message_goes_by_itself_after_a_while(qtbot: QtBot, session: Session) -> None:
    bar = StatusBar(session)
    qtbot.addWidget(bar)
    bar.resize(1400, 24)
    bar.show_message("")
    assert not bar._ending.isActive()
    bar.show_message("Copied")
    assert bar._message.isVisibleTo(bar)
    assert bar._ending.isActive()
    bar._ending.timeout.emit()
    assert bar._message.isHidden()
    assert bar.words == ""
