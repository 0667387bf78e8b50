"""The ratings of readers in a large table: a worker reckons with them before they are shown."""

from pathlib import Path
from shutil import copytree
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.readers import ReaderRatings
from briefing_app.model.table import standings
from briefing_app.resources import built_in
from briefing_app.store.kept_ratings import KeptRatings
from briefing_app.store.state import Store
from briefing_app.ui.session import Session
from briefing_app.ui.state.work import reader_ratings, reckoned
from briefing_app.ui.state.work.reader_ratings import Given, Readers
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.window.opening import opener
from tests.samples import golden_comparison

ANA = ReaderRatings("Ana", {"E1": {"economy": "II"}})
OWN = ReaderRatings("you", {"E2": {"china": "C"}})


@pytest.fixture
def reckoned_here(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Take every table for a large one; return for each reckoning if it was on the GUI thread."""
    monkeypatch.setattr(reader_ratings, "AT_ONCE_CELLS", 0)
    monkeypatch.setattr(opener, "MANY_CELLS", 0)
    monkeypatch.setattr(opener, "AT_ONCE_BYTES", 0)
    here: list[bool] = []

    def noted(comparison: Comparison, ratings: ReaderRatings) -> Comparison:
        here.append(current_thread() is main_thread())
        return as_rated(comparison, ratings)

    as_rated = reckoned.as_rated
    for module in (reckoned, standings, reader_ratings):
        monkeypatch.setattr(module, "as_rated", noted)
    return here


def _readers(window: MainWindow) -> Readers:
    return window.session.build_what_if().readers


def _opened(qtbot: QtBot, store: Path, file: Path) -> MainWindow:
    window = MainWindow(Session(Store(store)))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.file.settled):
        window.open(str(file))
    return window


def _run(qtbot: QtBot, window: MainWindow, action: str) -> None:
    with qtbot.waitSignal(_readers(window).changed):
        window.actions_by_name[action].trigger()


def test_a_large_table_is_reckoned_off_the_gui_thread(
    qtbot: QtBot, window: MainWindow, reckoned_here: list[bool]
) -> None:
    readers = _readers(window)
    readers.set_own(OWN)
    readers.set_others((ANA,))
    readers.set_on(on=False)
    _run(qtbot, window, "rate")
    assert readers.on
    _run(qtbot, window, "reveal")
    assert readers.revealed
    assert [each.reader for each in readers.standings] == ["author", "you", "Ana"]
    assert reckoned_here
    assert not any(reckoned_here)
    assert readers.standings[2] == standings.standing(readers._comparison, ANA)


def test_what_is_reckoned_is_not_reckoned_again(
    qtbot: QtBot, window: MainWindow, reckoned_here: list[bool]
) -> None:
    _run(qtbot, window, "rate")
    assert _readers(window).reckoning() is None
    assert not any(reckoned_here)
    window.actions_by_name["rate"].trigger()
    assert not _readers(window).on


def test_how_much_the_reader_differs_is_not_counted_again(
    window: MainWindow, reckoned_here: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    readers = _readers(window)
    readers.set_own(OWN)
    readers.reveal(revealed=True)
    before = readers.sentences()
    readers.work_on(readers._comparison, readers._authors, readers.own)
    work = readers.reckoning()
    assert work is not None
    readers.take_reckoned(work())
    whole: list[object] = []

    def counted(comparison: Comparison, *of: object) -> object:
        whole.append(of)
        return differing(comparison, *of)

    differing = reader_ratings.differing
    monkeypatch.setattr(reader_ratings, "differing", counted)
    monkeypatch.setattr(reader_ratings, "progress", lambda *_of: pytest.fail("counted again"))
    assert readers.sentences() == before
    assert whole == []
    readers.set_ratings({("E1", "china"): Given("C")})
    assert readers.progress.rated == 2


def test_what_was_reckoned_for_other_ratings_is_left(
    window: MainWindow, reckoned_here: list[bool]
) -> None:
    readers = _readers(window)
    readers.take_in(ANA)
    work = readers.reckoning()
    assert work is not None
    readers.set_own(OWN)
    readers.remove("Ana")
    readers.take_reckoned(work())
    assert readers.progress.rated == 1
    assert readers.reckoning() is None
    assert [each.reader for each in readers.standings] == ["you"]


def test_readers_that_are_shown_are_reckoned_beside_when_the_file_is_read_again(
    qtbot: QtBot, tmp_path: Path, reckoned_here: list[bool]
) -> None:
    file = tmp_path / "a.textbundle"
    copytree(built_in(), file)
    window = _opened(qtbot, tmp_path / "state.db", file)
    readers = _readers(window)
    readers.reveal(revealed=True)
    for ratings in (ANA, ANA._replace(letters={"E1": {"economy": "CC"}})):
        readers.take_in(ratings)
        assert readers.standings
    reckoned_here.clear()
    with qtbot.waitSignal(window.file.settled):
        window.file.reload()
    window.session.work.undo_order.undo()
    assert readers.others == (ANA,)
    assert readers.standings
    assert reckoned_here
    assert not any(reckoned_here)
    window.close()


def test_readers_that_were_shown_are_read_and_reckoned_beside_at_the_next_opening(
    qtbot: QtBot, tmp_path: Path, reckoned_here: list[bool]
) -> None:
    file = tmp_path / "a.textbundle"
    copytree(built_in(), file)
    for _ in range(2):
        window = _opened(qtbot, tmp_path / "state.db", file)
        readers = _readers(window)
        if not readers.others:
            readers.reveal(revealed=True)
            readers.take_in(ANA)
        assert [each.reader for each in readers.standings] == ["author", "Ana"]
        window.close()
        window.session.store.close()
    assert reckoned_here.count(True) == 1


def test_what_was_reckoned_of_another_comparison_is_left(reckoned_here: list[bool]) -> None:
    comparison, parent = golden_comparison(), QObject()
    readers = Readers(comparison, analyse(comparison), None, QUndoStack(parent), parent)
    found = reckoned.reckon(comparison, readers.own, (ANA,))
    readers.work_on(golden_comparison(), analyse(comparison), readers.own)
    readers.take_reckoned(found)
    assert readers.reckoning() is not None
    assert readers.others == ()


def test_ratings_that_another_thread_cannot_read_are_shown_all_the_same(
    qtbot: QtBot, window: MainWindow, reckoned_here: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(KeptRatings, "reading", lambda _kept: lambda: None)
    _run(qtbot, window, "rate")
    assert _readers(window).on


def test_nothing_is_shown_in_another_briefing(qtbot: QtBot, window: MainWindow) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader_ratings, "AT_ONCE_CELLS", 0)
        window.actions_by_name["rate"].trigger()
    window.open(str(built_in().parent / "north-korea-march.textbundle"))
    qtbot.waitUntil(lambda: "march" in str(window.session.file))
    assert not _readers(window).on
