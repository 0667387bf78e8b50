"""A process that is kept for the next request of its kind, because it is costly to get ready."""

import threading
from collections.abc import Sequence

from briefing_app.processes.helper import Helper, OverLimitError
from briefing_app.processes.messages import Message
from briefing_app.processes.work import Work


class Kept:
    """Answers requests; one process is kept between them, and more are begun if they overlap."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._lock = threading.Lock()
        self._idle: Helper | None = None

    def ask(self, value: object, blobs: Sequence[bytes] = ()) -> Message:
        """Wait for an answer; raises what `Helper.answer` raises, and OSError.

        One that has answered before may be full of what it keeps, so that a request which is too
        much for it goes to a fresh one.
        """
        helper = self._take_idle()
        if helper is not None:
            try:
                return self._asked(helper, value, blobs)
            except OverLimitError as over:
                if over.reason != "memory":
                    raise
        return self._asked(Helper(self._work), value, blobs)

    def _take_idle(self) -> Helper | None:
        with self._lock:
            helper, self._idle = self._idle, None
        if helper is not None and helper.ready(0):  # it says something unasked: it has ended
            helper.end()
            return None
        return helper

    def _asked(self, helper: Helper, value: object, blobs: Sequence[bytes]) -> Message:
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
