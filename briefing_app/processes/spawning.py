"""A process that is started from nothing, where none can be forked from a server."""

import multiprocessing
import os
import re
import sys
from typing import TYPE_CHECKING

from briefing_app.processes.messages import PipeStream
from briefing_app.processes.work import Work, serve

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


_TRACKER = re.compile(r"from multiprocessing\.resource_tracker import main;main\((\d+)\)")


class SpawnedStream(PipeStream):
    """A stream to a process that ends when the stream is closed."""

    def __init__(
        self,
        end: "Connection[bytes, bytes]",
        process: "multiprocessing.context.SpawnProcess",
    ) -> None:
        super().__init__(end)
        self._process = process

    def close(self) -> None:
        """End the process; who reads from it then gets to the end."""
        self._process.kill()
        self._process.join()
        self.code = self._process.exitcode


def spawn(work: Work) -> SpawnedStream:
    """Start a process for some work; raises OSError if the system refuses."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work), daemon=True)
    with theirs:
        process.start()
    return SpawnedStream(ours, process)


def take_part(command: list[str]) -> None:
    """Be the process that `multiprocessing` has started by this command, and end; or return.

    It starts Python anew, which in the built program is the program: to work, or to clean up when
    the process that works has ended.
    """
    from multiprocessing import resource_tracker, spawn

    if spawn.is_forking(command):
        spawn.freeze_support()
    if tracker := _TRACKER.fullmatch(command[-1]):
        resource_tracker.main(int(tracker[1]))
        sys.exit()


def _serve(end: "Connection[bytes, bytes]", work: Work) -> None:
    from threading import Thread

    Thread(target=_end_with_parent, daemon=True).start()
    serve(PipeStream(end), work)


def _end_with_parent() -> None:
    """Wait for the process that started this one to end, and end then."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)
