"""When the screen is settled, seen from outside: the pixels of a screen, until none changes.

Xvfb keeps its screen in a file that can be mapped into memory, so that looking asks nothing of the
program and of Xvfb. What was seen last is compared in place: a copy for each look took two fifths
of a core from what is measured.
"""

import ctypes
import mmap
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.bench.measure import environment

_SIZE = "1400x1000x24"
_LOOK_S, _SETTLED_S, _LONGEST_S = 0.004, 0.7, 30.0
"""Between two looks; for how long nothing may change; and when to give up. In seconds."""

_compare = ctypes.CDLL(None).memcmp
_compare.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t)


class Screen:
    """A virtual screen with nothing else on it; `display` is its name for programs."""

    def __init__(self, pixels: mmap.mmap, display: str) -> None:
        self._pixels = pixels
        self._address = ctypes.addressof(ctypes.c_char.from_buffer(pixels))
        self.display = display

    def _is_still(self, before: bytes) -> bool:
        """Return whether the pixels are the same as before."""
        return _compare(self._address, before, len(before)) == 0

    def _at_rest(self) -> bytes:
        """Wait until the window of the run before is gone; return the pixels."""
        before = self._pixels[:]
        time.sleep(_SETTLED_S)
        while not self._is_still(before):
            before = self._pixels[:]
            time.sleep(_SETTLED_S)
        return before

    def until_settled(self, command: Sequence[str], home: Path) -> tuple[float, float]:
        """Run a command until the screen no longer changes; return seconds and megabytes.

        The time is that of the last change. The memory is the peak of the process, or of one that
        it started if that was larger.
        """
        settings = environment(home) | {
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "BRIEFING_APP_APART": "1",
        }
        before = self._at_rest()
        begun = changed = time.perf_counter()
        with subprocess.Popen(command, env=settings, cwd=home) as process:
            drawn = False
            while True:
                time.sleep(_LOOK_S)
                now = time.perf_counter()
                if not self._is_still(before):
                    before, changed, drawn = self._pixels[:], now, True
                if (drawn and now - changed > _SETTLED_S) or process.poll() is not None:
                    break
                if now - begun > _LONGEST_S:
                    sys.exit(f"{' '.join(command)} never settled.")
            status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
            process.kill()
        if "VmHWM" not in status:
            sys.exit(f"{' '.join(command)} did not get as far as a window.")
        return changed - begun, int(status.split("VmHWM:")[1].split()[0]) * 1024 / 1e6


@contextmanager
def virtual_screen() -> Iterator[Screen | None]:
    """Start a virtual screen, or yield None if Xvfb is not installed."""
    if shutil.which("Xvfb") is None:
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-fbdir", folder],
            pass_fds=(writing,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        try:
            # Python can compare in place only what it may write to.
            with (Path(folder) / "Xvfb_screen0").open("r+b") as file:
                yield Screen(mmap.mmap(file.fileno(), 0), display)
        finally:
            server.terminate()
            server.wait()
