"""The beginning of a long text, on show in the window while the rest is being read."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.input import reading
from briefing_app.input.reading import read_in_steps
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import BriefingError
from briefing_app.store.keys import file_key
from briefing_app.store.state import Store
from briefing_app.ui.reader.document.text_index import SCHEME
from briefing_app.ui.session import Session
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.window.opening import opener
from tests.input.confined.test_beginning import TEXT

pytestmark = pytest.mark.many_lines_again


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(reading, "LONG_TEXT", 10_000)
    monkeypatch.setattr(reading, "BEGINNING", 5000)
    file = tmp_path / "long.md"
    compared = "comparison: {motivations: [{id: a, title: A}, {id: b, title: B}]}\nlang"
    file.write_text(TEXT[:20_000].replace("lang", compared, 1), "utf-8")
    return str(file)


@pytest.fixture
def steps(file: str) -> tuple[Briefing, Briefing]:
    beginning, whole = read_in_steps(file)
    assert beginning is not None
    assert whole is not None
    return beginning, whole


@pytest.fixture
def window(qtbot: QtBot, file: str) -> MainWindow:
    """Return a window in which a file is being read."""
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    window.resize(1280, 900)
    window.show()
    window.session.file = file
    return window


def test_it_comes_while_a_file_is_read(
    qtbot: QtBot, window: MainWindow, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opener, "AT_ONCE_BYTES", 0)
    came = []
    window.file.begun.connect(lambda: came.append(window.session.briefing))
    with qtbot.waitSignal(window.file.shown):
        window.open(file)
    assert came == [None]
    assert window.session.briefing is not None


def test_what_is_read_first_stays_where_it_is(
    window: MainWindow, steps: tuple[Briefing, Briefing]
) -> None:
    beginning, whole = steps
    session, reader = window.session, window.panes.reader
    window.file.opener.begun.emit(beginning)
    assert window.windowTitle().startswith("Long")
    assert window.parts.top.isVisible()  # no text without its marking
    assert window.panes.comparison.isVisible()  # its place is kept
    assert session.briefing is None  # so that nothing is printed or searched in part
    size = reader.size()
    reader.finish()
    assert reader.text_index.numbers[-1] < whole.paragraphs
    QTest.keyClick(reader, Qt.Key.Key_PageDown)
    QTest.keyClick(reader, Qt.Key.Key_PageDown)
    place, value = reader.place(), reader.verticalScrollBar().value()
    assert place.paragraph > 2
    window.file.opener.opened.emit(whole)
    assert (session.briefing, session.beginning) == (whole, None)
    assert (reader.place(), reader.verticalScrollBar().value()) == (place, value)
    assert reader.size() == size
    reader.finish()
    assert reader.text_index.numbers[-1] == whole.paragraphs


def test_links_lead_nowhere_yet(window: MainWindow, steps: tuple[Briefing, Briefing]) -> None:
    window.file.opener.begun.emit(steps[0])
    reader = window.panes.reader
    reader.finish()
    assert reader.target_at(f"{SCHEME}:0") is None
    window.file.opener.opened.emit(steps[1])
    assert reader.target_at(f"{SCHEME}:0") is not None


def test_a_reader_who_was_elsewhere_waits_for_that(
    window: MainWindow, steps: tuple[Briefing, Briefing], file: str
) -> None:
    for kept in ([7, 0.5, "Words of part 6"], [0, 0.5, ""], [1, 2.0, "Words of part 0"]):
        window.session.store.keep_place(file_key(file), {"text": kept})
        window.file.opener.begun.emit(steps[0])
        assert window.session.beginning is None, kept


def test_a_reader_who_was_at_the_start_need_not(
    window: MainWindow, steps: tuple[Briefing, Briefing], file: str
) -> None:
    window.session.store.keep_place(file_key(file), {"text": [1, 0.0, "Words of part 0"]})
    window.panes.sidebar.setFocus()
    window.file.opener.begun.emit(steps[0])
    assert window.session.beginning is steps[0]
    place = window.panes.reader.place()
    assert (place.paragraph, place.offset) == (1, pytest.approx(0, abs=0.05))
    assert window.focusWidget() is window.panes.reader


def test_what_is_open_stays_meanwhile(
    window: MainWindow, steps: tuple[Briefing, Briefing], sample: Briefing
) -> None:
    window.session.show(sample, None)
    window.file.opener.begun.emit(steps[0])
    assert window.session.beginning is None


def test_another_file_may_be_wanted_by_then(
    window: MainWindow, steps: tuple[Briefing, Briefing]
) -> None:
    window.session.file = "other.md"
    window.file.opener.begun.emit(steps[0])
    assert window.session.beginning is None


def test_the_comparison_alone_is_waited_for(
    window: MainWindow, steps: tuple[Briefing, Briefing]
) -> None:
    window.session.change_settings(view="compare")
    window.file.opener.begun.emit(steps[0])
    assert window.session.beginning is None


def test_it_goes_if_the_rest_cannot_be_read(
    window: MainWindow, steps: tuple[Briefing, Briefing], file: str
) -> None:
    window.file.opener.begun.emit(steps[0])
    window.file.opener.failed.emit(BriefingError(file, "No."))
    assert window.session.beginning is None
    assert not window.parts.top.isVisible()
    assert window.parts.failure.isVisible()
