"""What a process of the program is for, what it may use, and how it goes about its work."""

import contextlib
import importlib
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, cast

from briefing_app import log
from briefing_app.model.errors import BriefingError
from briefing_app.processes.messages import EndedError, Message, Stream, receive, send

Job = Callable[[object, Sequence[bytes]], Message]
"""Takes the value and the bytes of a request, and returns the answer; may raise BriefingError."""

REQUEST_BYTES = 1 << 30
"""The longest request. The program itself sends it, so that this only guards against its faults."""


class Limits(NamedTuple):
    """What a process may use.

    ``seconds`` of processor time for each request; ``memory`` in bytes; ``files`` open at once;
    ``answer`` in bytes, its length.
    """

    seconds: int
    memory: int
    files: int
    answer: int


class Work(NamedTuple):
    """What a process is for.

    ``job`` names a `Job` as ``module:function``, or a class of which the process makes one object
    that is called, and so can remember something between requests. Beside the program's own files
    the process may read ``paths``, folders with all that is in them, and nothing else; ``threads``
    is whether it works with several.
    """

    job: str
    limits: Limits
    paths: tuple[str, ...] = ()
    threads: bool = False


def named(name: str) -> Callable[..., Any]:
    """Return the function that ``module:function`` names."""
    module, _, function = name.partition(":")
    return cast("Callable[..., Any]", getattr(importlib.import_module(module), function))


def job_of(work: Work) -> Job:
    """Return what answers the requests."""
    job: Job | type[Job] = named(work.job)
    return job() if isinstance(job, type) else job


def serve(stream: Stream, work: Work) -> None:
    """Confine this process for good, and answer requests until there are no more."""
    try:
        _answer(stream, work)
    except EndedError:
        return
    except Exception as error:  # noqa: BLE001 - the process that asked shows it
        with contextlib.suppress(EndedError):
            send(stream, _failure(error))


def _answer(stream: Stream, work: Work) -> None:
    from briefing_app.processes.sandbox import confine, grant_seconds

    job = job_of(work)
    confine(work)
    while True:
        request = receive(stream, REQUEST_BYTES)
        grant_seconds(work.limits.seconds)
        send(stream, answer_of(job, request))


def answer_of(job: Job, request: Message) -> Message:
    """Return what is sent back: the result, or why there is none."""
    try:
        value, blobs = job(request.value, request.blobs)
    except BriefingError as error:
        problem = error.problem
        kind = type(error).__name__
        return Message(["refused", kind, problem.file, problem.sentence, problem.line])
    except Exception as error:  # noqa: BLE001 - the process that asked shows it
        return _failure(error)
    return Message(["done", value], blobs)


def _failure(error: Exception) -> Message:
    """Return what is sent back instead of an answer.

    If a call finds no memory for its variables, Python may raise SystemError.
    """
    if isinstance(error, (MemoryError, RecursionError, SystemError)):
        return Message(["exhausted"])
    return Message(["fault", log.described(error)])
