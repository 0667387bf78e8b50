"""The file that a command reads: one by its path, the built-in briefing, or standard input."""

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, TextIO

from briefing_app.input.limits import ARCHIVE_BYTES
from briefing_app.model.errors import BriefingError, TooLargeError
from briefing_app.translation import tr
from briefing_app.work_folders import WorkFolder

if TYPE_CHECKING:
    from briefing_app.input.confined.reading_process import Reading
    from briefing_app.model.briefing import Briefing

STREAM = "-"
"""The name of standard input, and of standard output."""

_NAME = "standard-input.md"


class _FromStream:
    """A reading of what came through standard input, which is then called ``-``."""

    def __init__(self, reading: "Reading") -> None:
        self._reading = reading

    def result(self) -> "Briefing":
        """Wait for the briefing; raises what `Reading.result` raises, about ``-``."""
        try:
            briefing = self._reading.result()
        except BriefingError as error:
            error.problem = error.problem._replace(file=STREAM)
            raise
        problems = tuple(each._replace(file=STREAM) for each in briefing.problems)
        return briefing._replace(file=STREAM, problems=problems, own_files=())


@contextlib.contextmanager
def begin(file: str | None, pictures: str = "") -> "Iterator[Reading | _FromStream]":
    """Begin to read the only file, while this process loads what it needs for the result.

    Takes and raises what `begin_next` does.
    """
    from briefing_app.input.confined.reading_process import start_reader

    start_reader()
    with begin_next(file, pictures) as reading:
        yield reading


@contextlib.contextmanager
def begin_next(file: str | None, pictures: str = "") -> "Iterator[Reading | _FromStream]":
    """Begin to read one of several files; `reading_process.start_reader` is to be called before.

    None means the built-in briefing and ``-`` standard input, which has no other files beside it.
    ``pictures`` is a folder whose pictures the text may show.
    Raises what `reading_process.begin` raises, and TooLargeError.
    """
    from briefing_app.input.confined.reading_process import begin as begin_reading
    from briefing_app.resources import built_in

    if file != STREAM:
        yield begin_reading(file if file is not None else str(built_in()), pictures=pictures)
        return
    with WorkFolder() as folder:
        stream = folder / _NAME
        stream.write_bytes(_all_input())
        yield _FromStream(begin_reading(str(stream), pictures=pictures))


def input_stream() -> TextIO:
    """Return standard input; raises OSError if it is closed."""
    return _open(sys.stdin)


def output_stream() -> BinaryIO:
    """Return standard output for bytes; raises OSError if it is closed."""
    return _open(sys.stdout).buffer


def _open(stream: TextIO | None) -> TextIO:
    if stream is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), STREAM)
    return stream


def _all_input() -> bytes:
    data = input_stream().buffer.read(ARCHIVE_BYTES + 1)
    if len(data) > ARCHIVE_BYTES:
        limit = ARCHIVE_BYTES >> 20
        raise TooLargeError(
            STREAM, tr("It is longer than {limit} MiB, which is as much as is read.", limit=limit)
        )
    return data
