"""The program with a window on Wayland, under Weston without a screen."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

WAIT_S = 120
DISPLAY = "briefings"

pytestmark = pytest.mark.skipif(shutil.which("weston") is None, reason="weston is not installed")


@pytest.fixture
def runtime() -> Iterator[Path]:
    """The folder of the sockets of one user; the path of a socket has at most 107 bytes."""
    with tempfile.TemporaryDirectory(prefix="runtime-") as folder:
        yield Path(folder)


@pytest.fixture
def compositor(runtime: Path, qtbot: QtBot) -> Iterator[None]:
    """Weston with a screen in memory."""
    command = ["weston", "--backend=headless-backend.so", f"--socket={DISPLAY}", "--no-config"]
    process = subprocess.Popen(
        [*command, "--idle-time=0"],
        env={**os.environ, "XDG_RUNTIME_DIR": str(runtime)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    qtbot.waitUntil((runtime / DISPLAY).exists)
    yield
    process.terminate()
    process.wait()


@pytest.mark.usefixtures("compositor")
def test_a_window_opens_with_its_name_and_is_painted(
    runtime: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    briefing = tmp_path / "one.md"
    briefing.write_text("# Ferry\n\nSome words.\n", "utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "wayland",
        "WAYLAND_DISPLAY": DISPLAY,
        "WAYLAND_DEBUG": "1",
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(tmp_path / "data"),
    }
    record = tmp_path / "requests"
    with record.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "briefing_app", str(briefing)], env=environment, stderr=file
        )
    titled = re.compile(r'set_title\("Ferry.*attach\(wl_buffer', re.DOTALL)
    qtbot.waitUntil(lambda: titled.search(_read(record)) is not None)
    # From then on it closes its windows when it is to end.
    qtbot.waitUntil(lambda: any(runtime.glob("briefing-app-*.socket")))
    process.send_signal(signal.SIGTERM)
    assert process.wait(WAIT_S) == 0
    lines = _read(record).splitlines()
    assert any('set_app_id("org.briefing_app.reader")' in line for line in lines)
    assert [line for line in lines if not re.match(r"\[ *\d+\.\d+\]", line)] == []


def _read(file: Path) -> str:
    return file.read_text("utf-8", errors="replace")
