"""Pictures of another folder, which the reader lets a text show."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing_app.store.keys import file_key
from briefing_app.store.state import Store
from briefing_app.ui.checks.checks_panel import ChecksPanel
from briefing_app.ui.reader.document.hints import hint
from briefing_app.ui.session import Session
from briefing_app.ui.state.target import Target
from briefing_app.ui.window.main_window import MainWindow
from tests.samples import png

Make = Callable[[], MainWindow]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "kept")


@pytest.fixture
def make(qtbot: QtBot, store: Store) -> Iterator[Make]:
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(Session(store))
        qtbot.addWidget(window)
        window.show()
        window.parts.show_frame()
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()


@pytest.fixture
def maps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of pictures, which the reader chooses."""
    folder = tmp_path / "maps"
    folder.mkdir()
    (folder / "a.png").write_bytes(png(40, 30))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


@pytest.fixture
def text(tmp_path: Path) -> Path:
    file = tmp_path / "texts" / "a.md"
    file.parent.mkdir()
    file.write_text("# One\n\n![A map](../maps/a.png)\n", "utf-8")
    return file


def _open(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    with qtbot.waitSignal(window.file.settled):
        window.open(str(file))


def _toggle(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.file.settled):
        window.session.actions["pictures"].trigger()


def _shown(window: MainWindow) -> list[str]:
    assert window.session.briefing is not None
    return list(window.session.briefing.assets)


def test_a_choice_is_kept_until_the_next(
    qtbot: QtBot, make: Make, store: Store, maps: Path, text: Path
) -> None:
    window = make()
    _open(qtbot, window, text)
    action = window.session.actions["pictures"]
    assert (_shown(window), action.isEnabled(), action.isChecked()) == ([], True, False)
    _toggle(qtbot, window)
    assert _shown(window) == ["../maps/a.png"]
    assert action.isChecked()
    window.close()  # which would keep its own choice again
    again = make()
    _open(qtbot, again, text)
    assert _shown(again) == ["../maps/a.png"]
    _toggle(qtbot, again)
    assert (_shown(again), again.session.actions["pictures"].isChecked()) == ([], False)
    assert "pictures" not in str(store.place(file_key(str(text))))


def test_it_is_offered_where_the_picture_should_be(
    qtbot: QtBot, make: Make, maps: Path, text: Path
) -> None:
    text.write_text("# One\n\nHere: ![A map](../maps/a.png) ![Gone](b.png)\n", "utf-8")
    window = make()
    _open(qtbot, window, text)
    reader = window.panes.reader
    words = reader.toPlainText()
    at = reader.textCursor()
    at.setPosition(words.index("A map") + 1)
    address = at.charFormat().anchorHref()
    target = reader.target_at(address)
    assert target == Target("pictures", "")
    assert window.session.briefing is not None
    assert hint(window.session.briefing, target) == "Show pictures of another folder…"
    at.setPosition(words.index("Gone") + 1)
    assert not at.charFormat().anchorHref()
    with qtbot.waitSignal(window.file.settled):
        reader.follow(address)
    assert _shown(window) == ["../maps/a.png"]
    assert "A map" not in reader.toPlainText()


def test_a_forgotten_briefing_shows_them_no_longer(
    qtbot: QtBot, make: Make, store: Store, maps: Path, text: Path
) -> None:
    window = make()
    _open(qtbot, window, text)
    _toggle(qtbot, window)
    store.forget(file_key(str(text)))
    window.file.forget()
    with qtbot.waitSignal(window.file.settled):
        window.file.reload()
    assert _shown(window) == []
    again = make()
    _open(qtbot, again, text)
    assert _shown(again) == []


def test_a_choice_is_for_its_briefing_only(
    qtbot: QtBot, make: Make, maps: Path, text: Path
) -> None:
    other = text.with_name("b.md")
    other.write_text("![A map](../maps/a.png)\n", "utf-8")
    window = make()
    _open(qtbot, window, text)
    _toggle(qtbot, window)
    _open(qtbot, window, other)
    assert _shown(window) == []
    _open(qtbot, window, text)
    assert _shown(window) == ["../maps/a.png"]


def test_nothing_changes_if_the_reader_chooses_none(
    qtbot: QtBot, make: Make, maps: Path, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    window = make()
    _open(qtbot, window, text)
    before = window.session.briefing
    window.session.actions["pictures"].trigger()
    assert window.session.briefing is before


def test_a_text_that_needs_none_offers_none(qtbot: QtBot, make: Make, text: Path) -> None:
    text.write_text("Words. ![Gone](gone.png)\n", "utf-8")
    window = make()
    _open(qtbot, window, text)
    assert not window.session.actions["pictures"].isEnabled()


def test_the_checks_offer_it(qtbot: QtBot, make: Make, maps: Path, text: Path) -> None:
    window = make()
    _open(qtbot, window, text)
    panel = ChecksPanel(window.session)
    qtbot.addWidget(panel)
    panel.show()
    with qtbot.waitSignal(panel.filled):
        panel.refresh()
    button = panel.detail.pictures
    assert button.isVisible()
    with qtbot.waitSignal(window.file.settled):
        button.click()
    assert _shown(window) == ["../maps/a.png"]
    with qtbot.waitSignal(panel.filled):
        panel.refresh()
    assert not button.isVisible()
