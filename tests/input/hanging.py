"""A process that reads, and hangs at files called hung in the ways that the environment names."""

import os
from collections.abc import Sequence

from briefing_app.input.confined import reading_jobs
from briefing_app.processes.messages import Message


class Read(reading_jobs.Read):
    def __call__(self, value: object, blobs: Sequence[bytes]) -> Message:
        assert isinstance(value, list | str)
        while "hung" in value[1] and value[0] in os.environ["HANGS"].split():
            pass
        return super().__call__(value, blobs)
