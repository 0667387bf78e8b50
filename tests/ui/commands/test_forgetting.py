"""What the reader has forgotten is gone from window and disk; what the store says is shown."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from briefing_app.model.errors import StoreError
from briefing_app.model.shelf.kept import searches_text
from briefing_app.model.shelf.query import Saved
from briefing_app.resources import built_in, cache_folder
from briefing_app.shelf_update import INDEX
from briefing_app.store.kept_notes import KeptNotes
from briefing_app.store.kept_ratings import KeptRatings
from briefing_app.store.keys import file_key
from briefing_app.store.state import Store
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.accessibility.mnemonics import without_mnemonics
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.windows import Windows

FILE = str(built_in())
Answer = Callable[[str], list[str]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store(path)
    yield store
    store.close()


@pytest.fixture
def windows(store: Store, qtbot: QtBot, tmp_path: Path) -> Iterator[Windows]:
    """Two windows: one with the built-in briefing, and one with another."""
    other = tmp_path / "other.md"
    other.write_text("# Other\n\nSome words.\n", "utf-8")
    windows = Windows(store)
    for file in (FILE, str(other)):
        window = windows.add()
        window.show()
        with qtbot.waitSignal(window.opened):
            window.open(file)
        window.file.save()
    yield windows
    for window in list(windows.all):
        window.close()


@pytest.fixture
def window(windows: Windows) -> MainWindow:
    return windows.all[0]


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Return what makes the next questions be answered with a button, and lists them."""

    def answer_with(words: str) -> list[str]:
        asked: list[str] = []

        def execute(box: QMessageBox) -> int:
            asked.append(f"{box.windowTitle()}: {box.text()}")
            next(each for each in box.buttons() if without_mnemonics(each.text()) == words).click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", execute)
        return asked

    return answer_with


def _rate(window: MainWindow) -> None:
    what_if = window.session.build_what_if()
    comparison = window.session.comparison
    assert comparison is not None
    what_if.readers.show(on=True)
    what_if.readers.rate([(comparison.evidence[0].id, comparison.motivations[0].id)], "C")
    assert what_if.readers.own.letters


def test_a_briefing_is_forgotten_and_stays_so(
    window: MainWindow, store: Store, answer: Answer
) -> None:
    window.session.go_to("paragraph", 7)
    _rate(window)
    asked = answer("Forget")
    window.actions_by_name["forget"].trigger()
    assert asked[0].startswith("Forget this briefing: Forget this briefing?")
    assert "ratings and notes in it are deleted" in asked[0]
    assert window.panes.reader.place().paragraph == 7
    readers = window.session.build_what_if().readers
    readers.load()
    assert not readers.own.letters
    window.file.reload()
    window.file.save()
    assert [each.title for each in store.recent()] == ["Other"]
    assert store.place(FILE) is None
    assert not KeptRatings(store, FILE).own().letters


def test_what_is_done_in_a_forgotten_briefing_stays_in_its_window_only(
    window: MainWindow, store: Store, answer: Answer
) -> None:
    answer("Forget")
    window.actions_by_name["forget"].trigger()
    _rate(window)
    window.session.go_to("paragraph", 3)
    window.actions_by_name["bookmark"].trigger()
    window.file.reload()
    window.file.save()
    assert window.session.build_what_if().readers.own.letters
    notes = window.session.build_notes()
    notes.load()
    assert [each.note.anchor.paragraph for each in notes.all] == [3]
    assert not KeptRatings(store, FILE).own().letters
    assert not KeptNotes(store, FILE).any
    window.actions_by_name["forget"].trigger()
    assert not window.session.build_what_if().readers.own.letters
    assert not list(window.session.build_notes().all)


def test_a_briefing_is_kept_again_when_it_is_opened_again(
    window: MainWindow, store: Store, answer: Answer, qtbot: QtBot, tmp_path: Path
) -> None:
    answer("Forget")
    window.actions_by_name["forget"].trigger()
    third = tmp_path / "third.md"
    third.write_text("# Third\n", "utf-8")
    for file in (str(third), FILE):
        with qtbot.waitSignal(window.opened):
            window.open(file)
    window.file.save()
    assert file_key(FILE) in [each.file for each in store.recent()]
    assert store.place(FILE) is not None


def test_everything_is_forgotten_in_every_window(
    windows: Windows, window: MainWindow, store: Store, path: Path, answer: Answer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("XDG_CACHE_HOME", str(path.parent / "cache"))
    searches = searches_text([Saved("A Name", "talks")])
    window.session.change_settings(theme="dark", reader="A Name", searches=searches)
    _rate(window)
    index = cache_folder() / INDEX
    index.parent.mkdir(parents=True, exist_ok=True)
    index.write_bytes(b"words")
    window.file.save()
    asked = answer("Forget everything")
    window.actions_by_name["forget-all"].trigger()
    assert asked[0].startswith("Forget everything: Forget everything?")
    assert "notes and saved searches are deleted, with their backup and the index" in asked[0]
    assert not index.exists()
    assert not window.session.settings.searches
    for each in list(windows.all):
        assert each.session.work.forgotten
        each.file.save()
        assert (each.session.settings.reader, each.session.settings.theme) == ("", "system")
        each.close()
    store.close()
    assert not [each for each in path.parent.glob("state.*") if b"A Name" in each.read_bytes()]
    again = Store(path)
    assert again.recent() == []
    assert again.place(FILE) is None
    again.close()


def test_a_window_alone_forgets_everything_too(store: Store, answer: Answer, qtbot: QtBot) -> None:
    window = MainWindow(Session(store))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.opened):
        window.open(FILE)
    window.session.change_settings(theme="dark")
    _rate(window)
    answer("Forget everything")
    window.actions_by_name["forget-all"].trigger()
    assert window.session.work.forgotten
    assert window.session.settings.theme == "system"
    window.close()


@pytest.mark.parametrize("name", ["forget", "forget-all"])
def test_nothing_is_forgotten_if_the_reader_cancels(
    window: MainWindow, store: Store, answer: Answer, name: str
) -> None:
    answer("Cancel")
    window.actions_by_name[name].trigger()
    assert len(store.recent()) == 2
    assert store.place(FILE) is not None


def test_what_cannot_be_forgotten_is_told(
    window: MainWindow, store: Store, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_file: str, _briefing: str) -> None:
        raise StoreError("settings", "Not saved: the disk is full.")

    monkeypatch.setattr(store, "forget", refuse)
    answer("Forget")
    window.actions_by_name["forget"].trigger()
    assert window.parts.notice.isVisible()
    assert "the disk is full" in window.parts.notice.words


def test_what_happens_to_the_open_store_is_told(window: MainWindow, path: Path) -> None:
    for each in path.parent.glob("state.*"):
        each.unlink()
    window.session.change_settings(theme="dark")
    window.file.save()
    assert "what was open is saved again" in window.parts.notice.words
    assert window.session.store.notice == ""
