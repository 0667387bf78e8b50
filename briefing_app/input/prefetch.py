"""Reading a file in a process of its own while this one is still loading Qt.

A start has two independent parts: the window, and the text that it will show. On Linux the text is
read by a process forked before anything else is loaded, so that both cores work and the process of
the window loads no parser.
"""

import contextlib
import os
import select
import signal
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.model.briefing import Briefing

_CHUNK = 1 << 20
_LENGTH_BYTES = 8


class Prefetch:
    """A file that is being read; ``file`` is its path and ``started`` when, in ns since 1970."""

    def __init__(self, file: str, started: int, process: int, pipe: int) -> None:
        self.file = file
        self.started = started
        self._process = process
        self._pipe = pipe

    def ready(self, seconds: float) -> bool:
        """Wait for the answer, at most this long; return whether `result` returns at once."""
        return bool(select.select([self._pipe], [], [], seconds)[0])

    def result(self) -> "Briefing":
        """Wait for the briefing; to be called once. Raises what `read_briefing` raises."""
        data = _all_of(self._pipe)
        self._reap()
        length = int.from_bytes(data[:_LENGTH_BYTES], "big")
        if not data or len(data) != _LENGTH_BYTES + length:
            # The other process failed; this one may find out why.
            from briefing_app.input.reading import read_briefing

            return read_briefing(self.file)
        from briefing_app.input.packing import unpacked

        briefing, failure = unpacked(data[_LENGTH_BYTES:])
        if failure is not None:
            kind, problem = failure
            raise kind(problem.file, problem.sentence, problem.line)
        found: Briefing = briefing
        return found

    def drop(self) -> None:
        """End the other process, instead of calling `result`."""
        os.close(self._pipe)
        os.kill(self._process, signal.SIGKILL)
        self._reap()

    def _reap(self) -> None:
        # If the parent process ignores SIGCHLD, the system has reaped the process already.
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self._process, 0)


def start_prefetch(file: str) -> Prefetch | None:
    """Begin to read a file in another process; None if the system has no cheap way to do so.

    To be called before the process has threads or has loaded Qt.
    """
    if not sys.platform.startswith("linux"):
        return None
    started = time.time_ns()
    pipe, sending = os.pipe()
    try:
        process = os.fork()
    except OSError:
        os.close(pipe)
        os.close(sending)
        return None
    if process == 0:
        os.close(pipe)
        _read_and_leave(file, sending)
    os.close(sending)
    return Prefetch(file, started, process, pipe)


def _read_and_leave(file: str, sending: int) -> None:
    """Send the briefing, or the reason why there is none, and exit at once."""
    try:
        with os.fdopen(sending, "wb") as stream:
            answer = _answer(file)
            stream.write(len(answer).to_bytes(_LENGTH_BYTES, "big") + answer)
    finally:
        os._exit(0)


def _answer(file: str) -> bytes:
    from briefing_app.input.packing import packed
    from briefing_app.input.reading import read_briefing
    from briefing_app.model.errors import BriefingError

    try:
        return packed((read_briefing(file), None))
    except BriefingError as error:
        return packed((None, (type(error), error.problem)))


def _all_of(pipe: int) -> bytes:
    parts = []
    with os.fdopen(pipe, "rb", buffering=0) as stream:
        while part := stream.read(_CHUNK):
            parts.append(part)
    return b"".join(parts)
