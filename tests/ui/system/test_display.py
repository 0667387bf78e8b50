"""Without a display or a library, one sentence and an exit code."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from briefing_app import system_libraries
from briefing_app.ui.system import display
from briefing_app.ui.system.display import ending_with_a_sentence, failure_sentence

_CLEAN = {
    name: value
    for name, value in os.environ.items()
    if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
}


@pytest.fixture
def all_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "loads", lambda _library: True)


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A display of Wayland that answers."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(tmp_path / "wayland-7"))
        server.listen()
        yield {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": os.path.relpath(tmp_path)}


@pytest.mark.skipif(sys.platform != "linux", reason="displays of Linux")
@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"DISPLAY": ":4711"}, "No display answers (DISPLAY is “:4711”), so no window"),
        (
            {"WAYLAND_DISPLAY": "none", "XDG_RUNTIME_DIR": "/"},
            "No display answers (WAYLAND_DISPLAY is “none”)",
        ),
        ({"QT_QPA_PLATFORM": "nonsense"}, '“nonsense”|"nonsense"'),
    ],
)
def test_the_program_ends_with_one_sentence(environment: dict[str, str], words: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "briefing_app"], env=_CLEAN | environment, timeout=300,
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert any(each in done.stderr for each in words.split("|"))
    assert done.stderr.count("\n") == 1


def test_displays_that_do_not_answer_are_named(all_there: None) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        number = closed.getsockname()[1] - 6000
        for display in (":4711", ":4711.0", "unix:4711", f"127.0.0.1:{number}", "nonsense", ""):
            sentence = failure_sentence({"DISPLAY": display, "WAYLAND_DISPLAY": "no"}, "")
            assert sentence.startswith("No display answers (")
            assert "WAYLAND_DISPLAY is “no”" in sentence
    assert "(none is named)" in failure_sentence({}, "")


def test_a_library_is_only_told_where_a_display_answers(
    wayland: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_libraries, "loads", lambda name: name != "libxcb-cursor.so.0")
    assert failure_sentence(wayland, "").endswith("sudo apt-get install libxcb-cursor0")
    assert failure_sentence({"DISPLAY": ":4711"}, "").startswith("No display answers")
    assert "(none is named)" in failure_sentence({"QT_QPA_PLATFORM": ""}, "")
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    assert failure_sentence(offscreen, "no room") == "No window can be opened. Qt says: no room"


def test_a_display_on_another_machine_may_answer(all_there: None) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1] - 6000
        environment = {"DISPLAY": f"127.0.0.1:{number}"}
        assert failure_sentence(environment, "refused").endswith("Qt says: refused")


def _taking() -> Callable[..., None] | None:
    """Return what takes the messages of Qt."""
    taking: Callable[..., None] | None = qInstallMessageHandler(None)
    qInstallMessageHandler(taking)
    return taking


def test_a_display_that_lets_nobody_in_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(display, "_ANSWER_S", 0.01)
    with ExitStack() as sockets:
        server = sockets.enter_context(socket.socket(socket.AF_UNIX))
        server.bind(str(tmp_path / "full"))
        server.listen(0)
        for _ in range(2):
            waiting = sockets.enter_context(socket.socket(socket.AF_UNIX))
            waiting.setblocking(False)
            with suppress(BlockingIOError):
                waiting.connect(str(tmp_path / "full"))
        environment = {"WAYLAND_DISPLAY": "full", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert failure_sentence(environment, "").startswith("No display answers")


def test_the_end_comes_after_the_sentence_and_the_cleaning(
    all_there: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ended: list[object] = []
    monkeypatch.setattr(os, "_exit", ended.append)
    before = _taking()
    with ending_with_a_sentence(lambda: ended.append("clean")):
        taking = _taking()
        assert taking is not None
        taking(QtMsgType.QtWarningMsg, None, "first")
        assert ended == []
        taking(QtMsgType.QtFatalMsg, None, "last")
    assert ended == ["clean", 2]
    assert _taking() is before
    assert capsys.readouterr().err == "No window can be opened. Qt says: first\n"
