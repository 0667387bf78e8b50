"""A process that reads for the shelf, and comes to grief with files of certain names."""

import os
from collections.abc import Sequence

from briefing_app.input.confined import shelf_jobs
from briefing_app.processes.messages import Message


def read_batch(value: object, blobs: Sequence[bytes]) -> Message:
    names = [os.path.basename(each) for each in value]  # noqa: PTH119
    if any(name.startswith("hung") for name in names):
        raise RecursionError
    if any(name.startswith("dead") for name in names):
        os._exit(1)
    if any(name.startswith("faulty") for name in names):
        raise ZeroDivisionError("secret")
    if any(name.startswith("lying") for name in names):
        return Message([True] * len(names), [b"{}"] * len(names))
    if any(name.startswith("short") for name in names):
        return Message([True])
    return shelf_jobs.read_batch(value, blobs)
