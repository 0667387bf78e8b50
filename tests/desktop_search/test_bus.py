"""The search of a desktop over a real session bus, and what goes wrong with one."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from briefing_app.command_line import desktop_search_command
from briefing_app.command_line.command import run
from briefing_app.desktop_search.bus import Bus, NoBusError, address_of
from briefing_app.model.shelf.kept import folders_text
from briefing_app.policy import Policy
from briefing_app.resources import resource, state_folder
from briefing_app.store.state import Store

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="The desktops are those of Linux")
ROOT = Path(__file__).resolve().parents[2]
SEARCHED = """
set -e
"$1" -m briefing_app desktop-search &
server=$!
name=org.briefing_app.reader.SearchProvider
gdbus wait --session --timeout 120 $name
called() {
    gdbus call --session --dest $name --object-path /org/briefing_app/reader/SearchProvider \
        --method "$@"
}
called org.gnome.Shell.SearchProvider2.GetInitialResultSet "['sixth', 'nuclear']"
called org.kde.krunner1.Match motivations
called org.kde.krunner1.Nothing 2>&1 || true
"$1" -m briefing_app desktop-search 2>&1 || true
kill $server
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    store = Store(state_folder() / "state.db")
    store.keep_setting("settings", {"shelf": folders_text([str(resource("briefings"))])})
    store.close()
    return tmp_path


@pytest.mark.usefixtures("home")
def test_a_desktop_finds_briefings_over_the_session_bus() -> None:
    for program in ("dbus-run-session", "gdbus"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    assert run(["list", "-q"]) == 2
    assert run(["list"]) == 0
    command = ["dbus-run-session", "--", "sh", "-c", SEARCHED, "sh", sys.executable]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    first, matches, unknown, second = done.stdout.splitlines()
    assert "north-korea.textbundle" in first
    assert "North Korea’s motivations" in matches
    assert "UnknownMethod" in unknown
    assert "Somebody else is org.briefing_app.reader.SearchProvider" in second


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("unix:path=/run/a%20b,guid=1", b"/run/a b"),
        ("tcp:host=x;unix:abstract=/tmp/x", b"\0/tmp/x"),
    ],
)
def test_the_address_of_the_bus_is_read(address: str, found: bytes) -> None:
    assert address_of(address) == found


def test_without_a_bus_one_sentence_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for address in ("", f"unix:path={tmp_path}/none"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        assert run(["desktop-search"]) == 2
        assert capsys.readouterr().err == "briefing-app: There is no session bus.\n"
    with pytest.raises(NoBusError):
        address_of("tcp:host=x")
    with pytest.raises(FileNotFoundError):
        Bus(f"unix:path={tmp_path}/none")


def _with_a_bus(tmp_path: Path, speak: Callable[[socket.socket], None]) -> tuple[str, Thread]:
    """Return the address of a bus that says what ``speak`` does, to one caller."""
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(tmp_path / "bus"))
    server.listen()

    def serve() -> None:
        caller, _address = server.accept()
        with caller, server:
            caller.recv(100)
            speak(caller)

    thread = Thread(target=serve)
    thread.start()
    return f"unix:path={tmp_path}/bus", thread


def test_a_bus_that_refuses_or_goes_is_left(tmp_path: Path) -> None:
    address, thread = _with_a_bus(tmp_path, lambda caller: caller.sendall(b"REJECTED\r\n"))
    with pytest.raises(NoBusError, match="does not know us"):
        Bus(address)
    thread.join()
    (tmp_path / "bus").unlink()
    address, thread = _with_a_bus(tmp_path, lambda caller: caller.sendall(b"OK 1\r\n"))
    with pytest.raises(OSError):  # noqa: PT011 - the sentence is the system's
        Bus(address)
    thread.join()


@pytest.mark.usefixtures("home")
def test_the_policy_switches_it_off(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[tuple[str, ...]] = []

    class NoBus:
        def __init__(self, _address: str) -> None:
            """Connect to nothing."""

        def own(self, _name: str) -> None:
            """Take no name."""

        def serve(self, answer: Callable[[object], object], _seconds: float) -> None:
            closure = dict(zip(answer.__code__.co_freevars, answer.__closure__, strict=True))
            given.append(closure["provider"].cell_contents._folders)

        def close(self) -> None:
            """Nothing is open."""

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/none")
    monkeypatch.setattr(desktop_search_command, "Bus", NoBus)
    assert run(["desktop-search"]) == 0
    off = Policy(frozenset({"desktop_search"}))
    monkeypatch.setattr(desktop_search_command, "policy", lambda: off)
    assert run(["desktop-search"]) == 0
    assert given == [(str(resource("briefings")),), ()]
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"]
