"""Reading a file in a process of its own while this one is still loading Qt.

A start has two halves that do not need one another: the window, and the text that it will show. On
Linux the second is done by a process forked before anything else is loaded, so that both cores
work, and neither the parsers nor their memory burden the process of the window.
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
        """Wait for the answer at most so long; tell whether `result` has no more waiting to do."""
        return bool(select.select([self._pipe], [], [], seconds)[0])

    def result(self) -> "Briefing":
        """Wait for the briefing; to be asked for once. Raises what `read_briefing` raises."""
        data = _all_of(self._pipe)
        self._bury()
        length = int.from_bytes(data[:_LENGTH_BYTES], "big")
        if not data or len(data) != _LENGTH_BYTES + length:
            # The other process came to grief, where this one may tell why.
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
        """End the other process, whose answer is not wanted; instead of `result`."""
        os.close(self._pipe)
        os.kill(self._process, signal.SIGKILL)
        self._bury()

    def _bury(self) -> None:
        # Where whoever started the program ignores the end of processes, nothing is left to bury.
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self._process, 0)


def start_prefetch(file: str) -> Prefetch | None:
    """Begin to read a file in another process; None where the system has no cheap way to.

    Only for a process that has no threads yet and has not loaded Qt.
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
    """Send the briefing, or why there is none, and end this process without a trace."""
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
