"""The line at the foot of the shelf, and the page in place of its list."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.session import Session
from briefing_app.ui.shelf.empty_page import EmptyPage
from briefing_app.ui.shelf.shelf_status import ShelfStatus
from briefing_app.ui.shelf.watching import Watching


class Work(QObject):
    """What the line knows of the work on the index."""

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.updating, self.cancelled = False, 0

    def cancel(self) -> None:
        self.cancelled += 1


@pytest.fixture
def work() -> Work:
    return Work()


@pytest.fixture
def status(session: Session, work: Work, qtbot: QtBot) -> ShelfStatus:
    status = ShelfStatus(session, work)  # type: ignore[arg-type]
    qtbot.addWidget(status)
    status.resize(700, 30)
    with qtbot.waitExposed(status):
        status.show()
    return status


def on_show(status: ShelfStatus) -> set[str]:
    return {name for name in ("bar", "cancel", "unreadable") if getattr(status, name).isVisible()}


def test_progress_is_shown_while_the_folders_are_read(status: ShelfStatus, work: Work) -> None:
    assert on_show(status) == set()
    assert status.words.text() == ""
    work.progressed.emit(1, 5)
    assert on_show(status) == set(), "nothing is being read"
    work.updating = True
    status.begin()
    assert on_show(status) == {"bar", "cancel"}
    assert status.words.text() == "Looking through the folders …"
    assert status.bar.maximum() == 0
    work.progressed.emit(2, 5)
    assert (status.bar.value(), status.bar.maximum()) == (2, 5)
    assert status.words.text() == "2 of 5 briefings read"
    assert not status.bar.isTextVisible(), "it is said beside the bar, which is too low for words"
    work.ended.emit()
    assert on_show(status) == set()
    assert status.words.text() == ""


def test_a_message_outlives_the_progress(status: ShelfStatus, work: Work, session: Session) -> None:
    work.updating = True
    for tell in (session.message.emit, lambda words: session.notice.emit(words, "note")):
        status.begin()
        tell("The path is copied.")
        work.ended.emit()
        assert status.words.text() == "The path is copied."


def test_cancelling_says_what_is_missing(status: ShelfStatus, work: Work) -> None:
    work.updating = True
    status.begin()
    status.cancel.click()
    assert work.cancelled == 1
    work.ended.emit()
    assert "was cancelled" in status.words.text()
    assert on_show(status) == set()


def test_what_cannot_be_read_is_offered_if_there_is_any(status: ShelfStatus, qtbot: QtBot) -> None:
    for count, words in ((2, "2 cannot be read"), (1, "1 cannot be read")):
        status.show_unreadable(count)
        assert on_show(status) == {"unreadable"}
        assert status.unreadable.text() == words
        with qtbot.waitSignal(status.unreadable_wanted):
            status.unreadable.click()
    status.show_unreadable(0)
    assert on_show(status) == set()


def test_its_parts_stand_in_their_order(status: ShelfStatus, work: Work) -> None:
    work.updating = True
    work.progressed.emit(2, 5)
    status.show_unreadable(2)
    status.layout().activate()
    parts = (status.words, status.bar, status.cancel, status.unreadable)
    places = [each.x() for each in parts]
    assert places == sorted(set(places))
    assert status.cancel.geometry().right() < status.width() // 2
    assert status.unreadable.geometry().right() > status.width() - 20


def test_the_empty_page_offers_a_folder_where_there_is_none(qtbot: QtBot) -> None:
    page = EmptyPage()
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    state = dict.fromkeys(("updating", "searching", "cancelled", "searched"), False)
    for is_set_up in (True, False, True):
        page.show_state(is_set_up=is_set_up, **state)
        assert page.button.isVisible() is not is_set_up
    page.show_state(is_set_up=False, **dict.fromkeys(state, True))
    assert page.words.text().startswith("The shelf shows every briefing")
    with qtbot.waitSignal(page.folder_wanted):
        page.button.click()
    page.layout().activate()
    middle = page.rect().center()
    assert abs(page.button.geometry().center().x() - middle.x()) <= 1
    assert page.words.geometry().bottom() < page.button.y() < page.height() // 2 + 40
    page.words.setText("Short")
    picture = page.grab().toImage()
    row = range(page.words.y(), page.words.geometry().bottom())
    ground = picture.pixelColor(2, 2)
    inked = [x for x in range(60, 540) if any(picture.pixelColor(x, y) != ground for y in row)]
    assert abs((inked[0] + inked[-1]) // 2 - middle.x()) <= 3


def test_folders_are_watched_and_no_longer_watched(tmp_path: Path, qtbot: QtBot) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    around = QWidget()
    qtbot.addWidget(around)
    watching = Watching(around)
    for folders in ([one], [one, two], [two], []):
        watching.watch([str(each) for each in folders])
        assert sorted(watching._watcher.directories()) == [str(each) for each in folders]
    assert watching._again.isActive()
    assert not watching._again.isSingleShot()
    for timer in (watching._settle, watching._again):
        with qtbot.waitSignal(watching.changed):
            timer.timeout.emit()
    watching._watcher.directoryChanged.emit(str(one))
    assert watching._settle.isActive()
    assert watching._settle.isSingleShot()
    assert watching._settle.interval() < watching._again.interval()
