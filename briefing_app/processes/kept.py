"""A process that is kept for the next request of its kind, because it is costly to get ready."""

import threading
from collections.abc import Sequence

from briefing_app.processes.helper import Helper
from briefing_app.processes.messages import Message
from briefing_app.processes.work import Work


class Kept:
    """Answers requests; one process is kept between them, and more are begun if they overlap."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._lock = threading.Lock()
        self._idle: Helper | None = None

    def ask(self, value: object, blobs: Sequence[bytes] = ()) -> Message:
        """Wait for an answer; raises what `Helper.answer` raises, and OSError."""
        with self._lock:
            helper, self._idle = self._idle, None
        if helper is not None and helper.ready(0):  # it says something unasked: it has ended
            helper.end()
            helper = None
        helper = helper or Helper(self._work)
        helper.ask(value, blobs)
        try:
            return helper.answer()
        finally:
            self._put_back(helper)

    def _put_back(self, helper: Helper) -> None:
        with self._lock:
            if helper.alive and self._idle is None:
                self._idle = helper
                return
        helper.end()

    def close(self) -> None:
        """End the process that is kept."""
        with self._lock:
            helper, self._idle = self._idle, None
        if helper is not None:
            helper.end()
