"""The real program on the command line, in a process of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app import __version__

_WITHOUT_DISPLAY = {
    name: value
    for name, value in os.environ.items()
    if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
}


def _run(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = _WITHOUT_DISPLAY | {"PYTHONPATH": str(Path.cwd())}
    return subprocess.run(
        [sys.executable, "-m", "briefing_app", *arguments],
        capture_output=True,
        encoding="utf-8",
        cwd=cwd,
        env=environment,
        timeout=300,
        check=False,
    )


def test_version() -> None:
    assert _run("--version").stdout == f"briefing-app {__version__}\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a display")
def test_a_window_without_a_display_gives_one_sentence() -> None:
    done = _run()
    assert done.returncode == 2
    assert done.stderr.startswith("There is no display")
    assert done.stderr.count("\n") == 1


def test_the_built_in_briefing_becomes_every_kind_of_file(tmp_path: Path) -> None:
    starts = {
        "pdf": b"%PDF-",
        "html": b"<!DOCTYPE html>",
        "json": b"{\n",
        "csv": b"\xef\xbb\xbfID,Evidence,",
        "xlsx": b"PK",
        "md": b"",
        "svg": b"<svg",
        "png": b"\x89PNG",
    }
    for ending, start in starts.items():
        out = tmp_path / f"out.{ending}"
        done = _run("export", "-o", str(out))
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert out.read_bytes().startswith(start)
    record = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert len(record["analysis"]["inconsistency"]) == 5


def test_a_file_named_like_a_command(tmp_path: Path) -> None:
    (tmp_path / "check").mkdir()
    (tmp_path / "-export.md").write_text("# Words\n\nMore of them.\n", "utf-8")
    done = _run("check", "--", "-export.md", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "-export.md: no problems.\n")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    done = _run("export", "none.md", "-o", "out.pdf", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("none.md: no-such-file: ")
    assert done.stderr.count("\n") == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and signals of POSIX")
def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Words.\n", "utf-8")
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "briefing_app", "check", str(tmp_path / "a.md")],
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=300,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_control_c_is_quiet() -> None:
    reading, writing = os.pipe()
    waits = (
        "import os, sys, signal; from briefing_app import __main__\n"
        "from briefing_app.command_line import command\n"
        # A shell that starts the tests in the background lets them ignore it.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        f"def run(_): os.write({writing}, b'!'); signal.pause()\n"
        "command.run = run; sys.exit(__main__.main(['check']))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", waits], stderr=subprocess.PIPE, pass_fds=[writing]
    ) as process:
        os.close(writing)
        with os.fdopen(reading, "rb") as started:
            assert started.read(1) == b"!"
        process.send_signal(signal.SIGINT)
        _out, err = process.communicate(timeout=300)
    assert (process.returncode, err) == (130, b"")
