"""Finding the briefings of a shelf in its folders, and reading them many at a time.

Links are not followed, so that there are no circles and nothing outside the folders is read. The
files are read in processes that read one batch after the other. One that meets a limit is
replaced, the files of its batch are read once more one by one, and the culprit is named.
"""

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from briefing_app.input.confined.reading_process import seconds_for, too_complex
from briefing_app.input.limits import (
    READING,
    SHELF_ALONE_BYTES,
    SHELF_BATCH,
    SHELF_DEPTH,
    SHELF_FILES,
)
from briefing_app.model.errors import BriefingError
from briefing_app.model.shelf.records import Shelved, Unreadable
from briefing_app.processes.helper import FaultError, Helper, OverLimitError
from briefing_app.processes.messages import Message
from briefing_app.processes.records import WrongRecordError, from_message
from briefing_app.processes.work import Limits, Work
from briefing_app.system_errors import why_unreadable
from briefing_app.translation import number, tr

_JOB = "briefing_app.input.confined.shelf_jobs:read_batch"
_ENDINGS = (".md", ".markdown", ".textpack", ".briefing")
_BUNDLE = ".textbundle"
_AHEAD = 2
"""How many batches each has been asked to read: it goes on while its last answer waits."""
_PROCESSES = 2
"""How many read at the same time: a third would only wait for the one who writes the index."""

Result = Shelved | Unreadable


class FoundFile(NamedTuple):
    """A file on the shelf; ``size`` is in bytes.

    ``stamp`` tells one state of it from another, and is empty if that cannot be known. It begins
    with the time of the last change, in ns since 1970.
    """

    file: str
    stamp: str
    size: int


def find_files(folder: str) -> Iterator[FoundFile | Unreadable]:
    """Yield the briefings in a folder and those below it, and the folders that cannot be read.

    Hidden folders and links are left out.
    """
    folders = [(folder, 0)]
    seen: set[tuple[int, int]] = set()
    count = 0
    while folders:
        path, depth = folders.pop()
        try:
            with os.scandir(path) as entries:
                found = sorted(entries, key=_name)
            status = os.stat(path)  # noqa: PTH116 - a name that is not UTF-8 stays as it is
        except OSError as error:
            yield Unreadable(
                path, tr("The folder cannot be read: {reason}.", reason=why_unreadable(error))
            )
            continue
        if status.st_ino and (status.st_dev, status.st_ino) in seen:
            continue
        seen.add((status.st_dev, status.st_ino))
        for entry in found:
            if _is_folder(entry):
                if depth == SHELF_DEPTH:
                    yield Unreadable(
                        entry.path, tr("It is more than {depth} folders deep.", depth=SHELF_DEPTH)
                    )
                else:
                    folders.append((entry.path, depth + 1))
            elif (file := _found(entry)) is not None:
                count += 1
                if count > SHELF_FILES:
                    yield Unreadable(
                        folder, tr("It has more than {files} files.", files=number(SHELF_FILES))
                    )
                    return
                yield file


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _is_bundle(entry: os.DirEntry[str]) -> bool:
    return entry.name.lower().endswith(_BUNDLE)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith(".") or _is_bundle(entry):
        return False
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _found(entry: os.DirEntry[str]) -> FoundFile | None:
    """Return the file of an entry if it is a briefing by its name; None if it is gone."""
    try:
        if _is_bundle(entry) and entry.is_dir(follow_symlinks=False):
            with os.scandir(entry.path) as parts:
                stats = [each.stat(follow_symlinks=False) for each in parts]
        elif entry.name.lower().endswith(_ENDINGS) and entry.is_file(follow_symlinks=False):
            stats = [entry.stat(follow_symlinks=False)]
        else:
            return None
    except OSError:
        return FoundFile(entry.path, "", 0) if os.path.lexists(entry.path) else None
    size = sum(each.st_size for each in stats)
    newest = max((each.st_mtime_ns for each in stats), default=0)
    touched = max((each.st_ctime_ns for each in stats), default=0)
    return FoundFile(entry.path, f"{newest} {touched} {size} {len(stats)}", size)


def stamp_of(file: str) -> str:
    """Return what tells one state of any one file from another; empty if it is not there."""
    try:
        status = os.lstat(file)
    except (OSError, ValueError):
        return ""
    return f"{status.st_mtime_ns} {status.st_ctime_ns} {status.st_size} {status.st_ino}"


def read_files(
    files: Iterable[FoundFile], folders: Sequence[str]
) -> Iterator[tuple[FoundFile, Result]]:
    """Read files in processes that may read these folders; yield each file with what it holds.

    Raises BriefingError if no process can be started, and OverLimitError if it was cancelled.
    """
    rest = iter(files)
    readers = [_Reader(folders) for _ in range(_PROCESSES)]
    try:
        ahead = readers * _AHEAD
        waiting = deque((reader, batch) for reader in ahead if (batch := reader.begin(rest)))
        while waiting:
            reader, batch = waiting.popleft()
            if not batch.helper.alive:
                waiting.append((reader, reader.again(batch)))
                continue
            results = reader.results(batch)
            following = reader.begin(rest)
            if following:
                waiting.append((reader, following))
            yield from results
    finally:
        for reader in readers:
            reader.end()


class _Batch(NamedTuple):
    """Files that a process has been asked to read; the large ones are read alone."""

    helper: Helper
    small: list[FoundFile]
    large: list[FoundFile]


class _Reader:
    """One process, which reads one batch after the other."""

    def __init__(self, folders: Sequence[str]) -> None:
        self._folders = tuple(dict.fromkeys((*folders, *map(os.path.realpath, folders))))
        self._helper: Helper | None = None

    def begin(self, files: Iterator[FoundFile]) -> _Batch | None:
        """Begin with the next batch; None if there is none."""
        batch = list(islice(files, SHELF_BATCH))
        return self._asked(batch) if batch else None

    def again(self, batch: _Batch) -> _Batch:
        """Begin once more with a batch that a process had not come to when it ended."""
        return self._asked([*batch.small, *batch.large])

    def _asked(self, batch: Sequence[FoundFile]) -> _Batch:
        if self._helper is None or not self._helper.alive:
            self._helper = self._started(READING)
        small = [each for each in batch if each.size <= SHELF_ALONE_BYTES]
        large = [each for each in batch if each.size > SHELF_ALONE_BYTES]
        self._helper.ask([each.file for each in small])
        return _Batch(self._helper, small, large)

    def results(self, batch: _Batch) -> list[tuple[FoundFile, Result]]:
        """Wait for a batch that was begun."""
        read = self._answer(batch.helper, batch.small)
        alone = batch.large if read is not None else (*batch.small, *batch.large)
        return [*(read or ()), *((each, self._alone(each)) for each in alone)]

    def end(self) -> None:
        """End the process."""
        if self._helper is not None:
            self._helper.end()

    def _alone(self, file: FoundFile) -> Result:
        """Read one file in a process of its own, which is told apart if it comes to grief."""
        helper = self._started(READING._replace(seconds=seconds_for(file.file)))
        try:
            helper.ask([file.file])
            return _results(helper.answer(), 1)[0]
        except OverLimitError as over:
            if over.reason == "cancelled":
                raise
            return Unreadable(file.file, too_complex(over, file.file).problem.sentence)
        except (FaultError, WrongRecordError) as error:
            return Unreadable(file.file, tr("The program has a fault ({error}).", error=error))
        finally:
            helper.end()

    def _answer(
        self, helper: Helper, files: Sequence[FoundFile]
    ) -> list[tuple[FoundFile, Result]] | None:
        """Return what the process has read; None if it did not come to its end."""
        try:
            return list(zip(files, _results(helper.answer(), len(files)), strict=True))
        except OverLimitError as over:
            if over.reason == "cancelled":
                raise
        except (FaultError, WrongRecordError):
            helper.end()
        return None

    def _started(self, limits: Limits) -> Helper:
        try:
            return Helper(Work(_JOB, limits, self._folders))
        except OSError as error:
            sentence = tr(
                "No process could be started to read it: {why}.", why=why_unreadable(error)
            )
            raise BriefingError(self._folders[0], sentence) from None


def _results(message: Message, count: int) -> list[Result]:
    """Return the records in an answer; raises WrongRecordError."""
    told = message.value
    if not isinstance(told, list) or len(told) != count or len(message.blobs) != count:
        raise WrongRecordError("a batch")
    results: list[Result] = []
    for read, blob in zip(told, message.blobs, strict=True):
        record = Message(None, (blob,))
        results.append(
            from_message(Shelved, record) if read is True else from_message(Unreadable, record)
        )
    return results
