"""A process that reads, and has a fault in all ways of reading but the simplest."""

from collections.abc import Sequence

from briefing_app.input.confined import reading_jobs
from briefing_app.processes.messages import Message


class Read(reading_jobs.Read):
    def __call__(self, value: object, blobs: Sequence[bytes]) -> Message:
        assert isinstance(value, list | str)
        if value[0] != "words":
            raise ZeroDivisionError("secret")
        return super().__call__(value, blobs)
