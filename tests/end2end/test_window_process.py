"""The real program with a window: what reaches it from outside."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app import log
from briefing_app.resources import built_in
from briefing_app.store.state import Store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and sockets of POSIX")

PROGRAM = (sys.executable, "-m", "briefing_app")
WAIT_S = 120


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """The environment of a user with empty folders, and a window without a screen."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }


@pytest.fixture
def briefing(tmp_path: Path) -> Path:
    path = tmp_path / "one.md"
    path.write_text("# One\n\nSome words.\n", "utf-8")
    return path


@pytest.fixture
def program(
    environment: dict[str, str], briefing: Path, tmp_path: Path, qtbot: QtBot
) -> Iterator["subprocess.Popen[bytes]"]:
    """The program with one window, once it listens and shows its briefing."""
    process = subprocess.Popen([*PROGRAM, str(briefing)], env=environment)
    qtbot.waitUntil(lambda: any(tmp_path.glob("briefing-app-*.socket")))
    qtbot.waitUntil(lambda: str(briefing) in _recent(tmp_path))
    yield process
    process.kill()
    process.wait()


def _recent(folder: Path) -> list[str]:
    """Return the files that the program has opened, as it keeps them."""
    store = Store(folder / "data" / "briefing-app" / "state.db")
    found = [each.file for each in store.recent()]
    store.close()
    return found


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_closes_the_window_and_keeps_what_was_open(
    program: "subprocess.Popen[bytes]", briefing: Path, tmp_path: Path, name: str
) -> None:
    program.send_signal(getattr(signal, name))
    assert program.wait(WAIT_S) == 0
    store = Store(tmp_path / "data" / "briefing-app" / "state.db")
    assert [each.file for each in store.recent()] == [str(briefing)]
    assert isinstance(store.place(str(briefing)), dict)
    assert isinstance(store.setting("settings"), dict)
    store.close()


@pytest.mark.parametrize("wanted", [True, False])
def test_a_window_logs_if_the_settings_say_so(
    environment: dict[str, str], briefing: Path, tmp_path: Path, qtbot: QtBot, *, wanted: bool
) -> None:
    folder = tmp_path / "data" / "briefing-app"
    store = Store(folder / "state.db")
    store.keep_setting("settings", {"log": wanted})
    store.close()
    process = subprocess.Popen([*PROGRAM, str(briefing)], env=environment)
    try:
        qtbot.waitUntil(lambda: str(briefing) in _recent(tmp_path))
    finally:
        process.kill()
        process.wait()
    file = folder / log.FILE
    assert file.exists() is wanted
    assert not wanted or " window " in file.read_text("utf-8")


def test_a_second_start_hands_its_file_to_the_first(
    program: "subprocess.Popen[bytes]", environment: dict[str, str], tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "two.md"
    other.write_text("# Two\n", "utf-8")
    done = subprocess.run([*PROGRAM, str(other)], env=environment, timeout=WAIT_S, check=False)
    assert done.returncode == 0
    qtbot.waitUntil(lambda: str(other) in _recent(tmp_path))
    program.send_signal(signal.SIGTERM)
    assert program.wait(WAIT_S) == 0


_CHANGE_AND_STAY = """
import sys
from PySide6.QtCore import QTimer
from briefing_app.__main__ import main
from briefing_app.ui import windows

def change(window):
    session = window.session
    session.change_settings(theme="dark")
    session.go_to("paragraph", 9)
    comparison = session.comparison
    cell = comparison.evidence[0].id, comparison.motivations[0].id
    session.build_what_if().rate([cell], "II")
    # What goes on and on must not put off the writing.
    timer = QTimer(window, interval=50)
    timer.timeout.connect(lambda: session.set_position(session.position))
    timer.start()

add = windows.Windows.add

def add_and_change(self, first=None):
    window = add(self, first)
    window.opened.connect(lambda _file: change(window))
    return window

windows.Windows.add = add_and_change
sys.exit(main(sys.argv[1:]))
"""


def test_what_was_changed_is_on_disk_while_the_program_runs(
    environment: dict[str, str], tmp_path: Path, qtbot: QtBot
) -> None:
    file = str(built_in())
    process = subprocess.Popen([sys.executable, "-c", _CHANGE_AND_STAY, file], env=environment)
    path = tmp_path / "data" / "briefing-app" / "state.db"

    def kept() -> bool:
        if not path.exists():
            return False
        store = Store(path)
        place, settings = store.place(file), store.setting("settings")
        store.close()
        return (
            isinstance(place, dict)
            and place["text"][0] == 9
            and bool(place["comparison"]["trial"]["ratings"])
            and isinstance(settings, dict)
            and settings.get("theme") == "dark"
        )

    try:
        qtbot.waitUntil(kept)
        assert process.poll() is None
    finally:
        process.kill()
        process.wait()
    assert not path.parent.stat().st_mode & 0o077
    assert not any(each.stat().st_mode & 0o077 for each in path.parent.iterdir())


_INTERRUPTIBLE = """
import signal, sys
from briefing_app.__main__ import main
# A shell that starts the tests in the background lets them ignore it.
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.exit(main())
"""


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_leaves_nothing_of_an_export(tmp_path: Path, qtbot: QtBot, name: str) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    command = [sys.executable, "-c", _INTERRUPTIBLE, "export", "-o", str(tmp_path / "out.pdf")]
    process = subprocess.Popen(command, env={**os.environ, "TMPDIR": str(temporary)})
    qtbot.waitUntil(lambda: any(temporary.glob("briefing-paper-*/*/*.typ")))
    number = getattr(signal, name)
    process.send_signal(number)
    assert process.wait(WAIT_S) == 128 + number
    assert not list(temporary.iterdir())


_FORGETFUL = _CHANGE_AND_STAY.replace(
    "timer.start()",
    "timer.start(); print('changed', flush=True); QTimer.singleShot(1500, window.close)",
)


@pytest.mark.parametrize("way", ["option", "policy"])
def test_without_memory_nothing_is_read_or_written(
    environment: dict[str, str], tmp_path: Path, way: str
) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("remember = false\n" if way == "policy" else "", "utf-8")
    decide = f"from briefing_app import policy\npolicy.FILE = policy.Path({str(file)!r})\n"
    options = ["--no-memory"] if way == "option" else []
    command = [sys.executable, "-c", decide + _FORGETFUL, *options, str(built_in())]
    logged = {**environment, "BRIEFING_APP_LOG": "1"}
    done = subprocess.run(command, env=logged, stdout=subprocess.PIPE, timeout=WAIT_S, check=False)
    assert (done.returncode, done.stdout) == (0, b"changed\n")
    assert list(tmp_path.iterdir()) == [file]
