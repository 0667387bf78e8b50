"""A process with windows: what reaches it from outside, and how it begins and ends."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app import log, work_folders
from briefing_app.policy import Policy
from briefing_app.store.state import Store
from briefing_app.ui import application
from briefing_app.ui.application import NO_BUS, Application, run_window
from briefing_app.ui.system import bus, file_events, file_type_offer


@pytest.fixture
def running(qtbot: QtBot) -> Application:
    return Application(Store(None))


def test_the_desktop_is_told_what_the_program_is_called() -> None:
    program = (
        "from PySide6.QtGui import QAccessible\n"
        "from briefing_app.ui.application import make_application\n"
        "app = make_application()\n"
        "told = QAccessible.queryAccessibleInterface(app).text(QAccessible.Text.Name)\n"
        "print(told, app.desktopFileName(), app.style().name())"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.split() == [b"briefing-app", b"org.briefing_app.reader", b"fusion"]


@pytest.mark.parametrize(
    ("system", "expected"), [("linux", ["swept"]), ("win32", ["swept", "offered"])]
)
def test_what_earlier_runs_left_is_cleared_away_and_windows_asks_about_file_types(
    running: Application, monkeypatch: pytest.MonkeyPatch, system: str, expected: list[str]
) -> None:
    done: list[str] = []
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(work_folders, "sweep", lambda: done.append("swept"))
    monkeypatch.setattr(
        file_type_offer, "offer_file_types", lambda of: done.append("offered" * (of is not None))
    )
    running.tidy()
    assert done == expected


def test_files_of_a_second_start_open_and_none_bring_a_window_to_the_front(
    running: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[object] = []
    monkeypatch.setattr(running.windows, "open", done.append)
    monkeypatch.setattr(running.windows, "bring_to_front", lambda: done.append("front"))
    running._take_files()
    for taken, expected in ((["a.md"], [["a.md"]]), ([], ["front"]), (None, [])):
        done.clear()
        running._listener = SimpleNamespace(take=lambda taken=taken: taken)  # type: ignore[assignment]
        running._take_files()
        assert done == expected
        assert running.listens
    running._listener = None
    assert not running.listens
    running.close()


def test_it_listens_no_more_once_it_is_closed(running: Application) -> None:
    closed: list[bool] = []
    running._listener = SimpleNamespace(close=lambda: closed.append(True))  # type: ignore[assignment]
    running.close()
    assert closed == [True]


def test_a_fault_is_told_as_before_and_shown(
    running: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[object] = []
    monkeypatch.setattr(running.windows, "show_fault", done.append)
    error = ValueError("It fails.")
    running._show_fault(lambda *_of: done.append("before"), ValueError, error, None)
    assert done == ["before", error]


def test_the_icon_is_drawn_for_each_size(qtbot: QtBot) -> None:
    icon = application._window_icon()
    sizes = (16, 32, 48, 64, 128)
    assert [each.width() for each in icon.availableSizes()] == list(sizes)
    assert not icon.pixmap(QSize(48, 48)).isNull()


@pytest.fixture
def handlers(monkeypatch: pytest.MonkeyPatch) -> dict[int, object]:
    """What is set for signals, none of them in this process."""
    found: dict[int, object] = {}
    monkeypatch.setattr(signal, "signal", found.__setitem__)
    monkeypatch.setattr(
        signal, "set_wakeup_fd", lambda number, **_how: found.__setitem__(-1, number)
    )
    return found


def test_a_signal_is_heard_and_waited_for_by_nobody(handlers: dict[int, object]) -> None:
    heard = application._signals_end_in()
    told = handlers.pop(-1)
    assert isinstance(told, int)
    assert not os.get_blocking(heard)
    assert not os.get_blocking(told)
    os.write(told, b"\x02")
    assert os.read(heard, 9) == b"\x02"
    for number in (heard, told):
        os.close(number)
    assert handlers.keys() == {signal.SIGINT, signal.SIGTERM, signal.SIGHUP}
    for handler in handlers.values():
        assert callable(handler)
        assert handler(2, None) is None


def test_a_signal_closes_the_windows_once(
    running: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[bool] = []
    monkeypatch.setattr(QApplication, "closeAllWindows", lambda: closed.append(True))
    heard, told = os.pipe()
    running._notify(heard, running._close_windows)
    os.write(told, b"\x02")
    qtbot.waitUntil(lambda: bool(closed))
    assert not running._notifiers[0].isEnabled()
    QApplication.processEvents()
    assert closed == [True]
    for number in (heard, told):
        os.close(number)


@pytest.mark.usefixtures("handlers")
@pytest.mark.parametrize("remembers", [False, True])
def test_the_start_is_finished_once_the_first_screen_is_there(
    remembers: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    done: list[str] = []
    heard, told = os.pipe()
    listener = SimpleNamespace(fileno=lambda: heard, close=lambda: done.append("closed"))
    running = Application(Store(tmp_path / "state.db" if remembers else None))
    monkeypatch.setattr(application, "listen", lambda: listener)
    monkeypatch.setattr(application, "_signals_end_in", lambda: told)
    monkeypatch.setattr(running.windows, "forget_older", lambda: done.append("forgotten"))
    monkeypatch.setattr(running.windows, "show_fault", lambda error: done.append(str(error)))
    monkeypatch.setattr(sys, "excepthook", lambda *_of: done.append("before"))
    gc_calls: list[str] = []
    for name in ("disable", "freeze"):
        monkeypatch.setattr(application.gc, name, lambda name=name: gc_calls.append(name))
    running.finish_start()
    assert running.listens is remembers
    assert len(running._notifiers) == 1 + remembers
    assert gc_calls == ["disable", "freeze"]
    assert not QApplication.windowIcon().isNull()
    sys.excepthook(ValueError, ValueError("It fails."), None)
    assert done == ["forgotten", "before", "It fails."]
    for notifier in running._notifiers:
        notifier.setEnabled(False)
    running.close()
    running.windows.store.close()
    for number in (heard, told):
        os.close(number)


class _Process:
    """What `run_window` begins, noted in place of a process with windows."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self.done: list[object] = []
        self.policy, self.has_shelf, self.on_bus, self.logs = Policy(), False, True, False
        app = SimpleNamespace(exec=lambda: self._note("runs", 7), installEventFilter=self._note)
        monkeypatch.setattr(application, "make_application", lambda _clean_up: app)
        monkeypatch.setattr(application, "Application", self._application)
        monkeypatch.setattr(application, "policy", lambda: self.policy)
        monkeypatch.setattr(application, "state_folder", lambda: folder)
        monkeypatch.setattr(application.QTimer, "singleShot", lambda ms, _do: self._note(ms))
        monkeypatch.setattr(bus, "serve", lambda _running: self.on_bus)
        monkeypatch.setattr(log, "start", lambda at: self._note(("log", at)))

    def _note(self, what: object, answer: object = None) -> object:
        self.done.append(what)
        return answer

    def _application(self, store: Store) -> SimpleNamespace:
        self.store = store
        windows = SimpleNamespace(
            settings=SimpleNamespace(log=self.logs),
            open=lambda files, first: self._note(("open", files, first)),
            open_shelf=lambda first: self._note(("shelf", first), self.has_shelf),
        )
        ends = {name: lambda: None for name in ("finish_start", "tidy")}
        return SimpleNamespace(windows=windows, close=lambda: self._note("closed"), **ends)


@pytest.fixture
def process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> _Process:
    return _Process(monkeypatch, tmp_path)


_FINISH, _TIDY = 17, 3000


def test_named_files_open_and_the_code_is_that_of_the_windows(process: _Process) -> None:
    assert run_window(["a.md"], None) == 7
    assert process.done == [_TIDY, ("open", ["a.md"], None), _FINISH, "runs", "closed"]
    assert process.store.remembers


@pytest.mark.parametrize("has_shelf", [False, True])
def test_without_a_name_the_shelf_opens_if_there_is_one(process: _Process, has_shelf: bool) -> None:
    process.has_shelf = has_shelf
    assert run_window(["built-in.md"], None, named=False) == 7
    opened = [] if has_shelf else [("open", ["built-in.md"], None)]
    assert process.done == [_TIDY, ("shelf", None), *opened, _FINISH, "runs", "closed"]


@pytest.mark.parametrize(("on_bus", "code"), [(True, 7), (False, NO_BUS)])
def test_a_process_of_the_bus_opens_nothing_itself(
    process: _Process, on_bus: bool, code: int
) -> None:
    process.on_bus = on_bus
    assert run_window([], None, on_bus=True) == code
    assert process.done == [_TIDY, _FINISH, *(["runs"] if on_bus else []), "closed"]


@pytest.mark.parametrize("asked", [False, True])
@pytest.mark.parametrize("allowed", [False, True])
def test_nothing_is_kept_unless_it_is_wanted_and_allowed(
    process: _Process, asked: bool, allowed: bool, tmp_path: Path
) -> None:
    process.logs = True
    process.policy = Policy() if allowed else Policy(frozenset({"remember"}))
    run_window([], None, remembers=asked)
    assert process.store.remembers == (asked and allowed)
    assert (("log", tmp_path) in process.done) == (asked and allowed)


def test_no_log_is_written_unless_the_reader_wants_it(process: _Process) -> None:
    run_window([], None)
    assert not any("log" in each for each in process.done if isinstance(each, tuple))


def test_what_is_wrong_with_the_policy_is_told_first(process: _Process) -> None:
    process.policy = Policy(problem="The policy cannot be read.")
    run_window([], None)
    assert process.store.notice == "The policy cannot be read."


def test_only_macos_hands_files_over_in_events(
    process: _Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_events, "FileEvents", lambda _windows: "files")
    for system, filtered in (("linux", False), ("win32", False), ("darwin", True)):
        process.done.clear()
        monkeypatch.setattr(sys, "platform", system)
        run_window(["a.md"], None)
        assert ("files" in process.done) is filtered
