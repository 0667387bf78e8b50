"""A process that reads, and hangs in some of the ways of reading, which the environment names."""

import os
from collections.abc import Sequence

from briefing_app.input import reading_jobs
from briefing_app.processes.messages import Message


def read(value: object, blobs: Sequence[bytes]) -> Message:
    assert isinstance(value, list)
    while value[0] in os.environ["HANGS"].split():
        pass
    return reading_jobs.read(value, blobs)
