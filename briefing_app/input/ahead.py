"""Reading a file in a process of its own while this one is still loading Qt.

A start has two halves that do not need one another: the window, and the text that it will show. On
Linux the second is done by a process forked before anything else is loaded, so that both cores
work, and neither the parsers nor their memory burden the process of the window.
"""

import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.model.briefing import Briefing

_CHUNK = 1 << 20


class Ahead:
    """A file that is being read; ``file`` is its path and ``started`` when, in ns since 1970."""

    def __init__(self, file: str, process: int, pipe: int) -> None:
        self.file = file
        self.started = time.time_ns()
        self._process = process
        self._pipe = pipe

    def result(self) -> "Briefing":
        """Wait for the briefing; to be asked for once. Raises what `read_briefing` raises."""
        data = _all_of(self._pipe)
        os.waitpid(self._process, 0)
        if not data:
            # The other process came to grief, where this one may tell why.
            from briefing_app.input.reading import read_briefing

            return read_briefing(self.file)
        from briefing_app.input.packing import unpacked

        briefing, failure = unpacked(data)
        if failure is not None:
            kind, problem = failure
            raise kind(problem.file, problem.sentence, problem.line)
        found: Briefing = briefing
        return found


def read_ahead(file: str) -> Ahead | None:
    """Begin to read a file in another process; None where the system has no cheap way to.

    Only for a process that has no threads yet and has not loaded Qt.
    """
    if not sys.platform.startswith("linux"):
        return None
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
    return Ahead(file, process, pipe)


def _read_and_leave(file: str, sending: int) -> None:
    """Send the briefing, or why there is none, and end this process without a trace."""
    try:
        with os.fdopen(sending, "wb") as stream:
            stream.write(_answer(file))
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
