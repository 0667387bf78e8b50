"""What the session bus asks for is opened, here or where the windows are."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.store.state import Store
from briefing_app.ui.application import Application
from briefing_app.ui.system import bus


@pytest.fixture
def running(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Application]:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    running = Application(Store(None))
    yield running
    for window in list(running.windows.all):
        window.close()


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other process has windows."""
    monkeypatch.setattr(bus, "hand_over", lambda _files: False)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / name for name in ("one.md", "t wo.md")]
    for path in paths:
        path.write_text(f"# {path.stem}\n", "utf-8")
    return paths


def _shown(running: Application) -> list[str]:
    return [each.session.file for each in running.windows.all]


@pytest.mark.usefixtures("alone")
def test_files_are_opened_by_their_addresses(running: Application, files: list[Path]) -> None:
    on_bus = bus._OnBus(running)
    on_bus.Open([each.as_uri() for each in files], {"activation-token": "abc"})
    assert _shown(running) == [str(each) for each in files]
    assert bus.os.environ["XDG_ACTIVATION_TOKEN"] == "abc"


@pytest.mark.usefixtures("alone")
def test_the_first_call_without_files_opens_the_built_in_briefing(
    running: Application, qtbot: QtBot
) -> None:
    on_bus = bus._OnBus(running)
    on_bus.Activate({})
    (window,) = running.windows.all
    assert window.session.file == str(bus.built_in())
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
    with qtbot.waitActive(window):
        on_bus.ActivateAction("any", [], {})
    assert running.windows.all == [window]


@pytest.mark.usefixtures("alone")
def test_a_call_without_files_brings_the_shelf_to_the_front(
    running: Application, qtbot: QtBot
) -> None:
    shelf = running.windows.show_shelf()
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
    on_bus = bus._OnBus(running)
    on_bus._idle.stop()
    with qtbot.waitActive(shelf):
        on_bus.Activate({})
    assert on_bus._idle.isActive()
    on_bus._end_without_window()
    assert running.windows.all == []
    shelf.close()


def test_another_process_takes_them(
    running: Application, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[list[str]] = []

    def take(names: list[str]) -> bool:
        handed.append(names)
        return True

    monkeypatch.setattr(bus, "hand_over", take)
    bus._OnBus(running).Open([files[0].as_uri()], {})
    assert handed == [[str(files[0])]]
    assert _shown(running) == []


def test_a_process_that_listens_hands_nothing_over(
    running: Application, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Application, "listens", True)
    monkeypatch.setattr(bus, "hand_over", lambda _files: pytest.fail("handed to itself"))
    bus._OnBus(running).Open([files[0].as_uri()], {})
    assert _shown(running) == [str(files[0])]


@pytest.mark.usefixtures("alone")
def test_without_a_window_the_process_ends(
    running: Application, files: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(bus.QCoreApplication, "quit", lambda: ended.append(True))
    monkeypatch.setattr(bus, "_IDLE_MS", 1)
    on_bus = bus._OnBus(running)
    qtbot.waitUntil(lambda: ended == [True])
    running.windows.open([str(files[0])])
    with qtbot.waitSignal(on_bus._idle.timeout):
        on_bus._idle.start()
    assert ended == [True]


def test_without_a_bus_it_says_so(running: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    nobody = bus.QDBusConnection("nobody")
    monkeypatch.setattr(bus.QDBusConnection, "sessionBus", lambda: nobody)
    assert not bus.serve(running)


@pytest.mark.parametrize(
    ("has_object", "has_name", "serves"),
    [(True, True, True), (True, False, False), (False, True, False)],
)
def test_it_serves_under_its_name_if_the_bus_lets_it(
    running: Application,
    monkeypatch: pytest.MonkeyPatch,
    *,
    has_object: bool,
    has_name: bool,
    serves: bool,
) -> None:
    asked: list[object] = []
    listening = SimpleNamespace(
        registerObject=lambda *of: asked.append(of) or has_object,
        registerService=lambda name: asked.append(name) or has_name,
    )
    monkeypatch.setattr(bus.QDBusConnection, "sessionBus", lambda: listening)
    monkeypatch.setattr(bus.QGuiApplication, "desktopFileName", lambda: "org.example.reader")
    assert bus.serve(running) is serves
    assert asked == [("/org/example/reader", running), "org.example.reader"][: 1 + has_object]
    assert running.findChild(bus._OnBus) is not None
