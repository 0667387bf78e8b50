"""Running one input within limits, and keeping what goes wrong."""

import contextlib
import hashlib
import resource
import signal
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from briefing_app.model.errors import BriefingError
from tests.fuzz.targets import Target

CPU_SECONDS = 20
"""What takes longer hangs: no input is larger than some 100 KB."""
MEMORY = 3 << 30


class HangError(BaseException):
    """An input took too long; no Exception, so that nobody catches it on the way."""


def limited() -> None:
    """Limit the memory of this process, and let time that is up raise `HangError`."""
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise HangError

    signal.signal(signal.SIGPROF, ring)


@contextlib.contextmanager
def _in_time() -> Iterator[None]:
    signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _kind_of(error: BaseException) -> str:
    """Return what tells one fault from another: the error, and the last place of the program."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [each for each in frames if "briefing_app" in each.filename] or frames
    place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "?"
    return f"{type(error).__name__} at {place}: {str(error).partition(chr(10))[0][:100]}"


class Trial:
    """The runs of one target: how many, how many were refused, and what was found."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.runs = self.refused = 0
        self.finds: dict[str, Path] = {}
        self.slowest = 0.0
        self._folder = folder / name
        self._begun = time.monotonic()

    def run(self, target: Target, data: bytes) -> bool:
        """Try one input; return whether all that is promised of it held."""
        self.runs += 1
        before = time.process_time()
        try:
            with _in_time():
                target.take(data)
        except BriefingError:
            self.refused += 1
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is a find
            self._keep(_kind_of(error), data, traceback.format_exc())
            return False
        finally:
            self.slowest = max(self.slowest, time.process_time() - before)
        return True

    def _keep(self, kind: str, data: bytes, trace: str) -> None:
        """Write a find, in place of a larger one of its kind."""
        known = self.finds.get(kind)
        if known is not None and known.stat().st_size <= len(data):
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._folder / hashlib.sha256(kind.encode()).hexdigest()[:12]
        file.write_bytes(data)
        words = f"{kind}\n\n{trace}"
        file.with_suffix(".txt").write_text(words, "utf-8", errors="backslashreplace")
        if known is None:
            print(
                f"find in {self.name}: {kind} ({file})".encode(
                    "ascii", "backslashreplace"
                ).decode(),
                flush=True,
            )
        self.finds[kind] = file

    def report(self) -> str:
        """Return the figures as one line."""
        seconds = time.monotonic() - self._begun
        return (
            f"{self.name}: {self.runs} runs in {seconds:.0f} s, {self.refused} refused,"
            f" slowest {self.slowest:.1f} s, {len(self.finds)} kinds of finds"
        )
