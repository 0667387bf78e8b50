"""Bringing the index of the shelf up to date with its folders: what is new, changed or gone.

What is done so far is kept whenever it ends, so that the next time goes on from there.
"""

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from briefing_app import log
from briefing_app.input.confined.shelf_reading import FoundFile, find_files, read_files, stamp_of
from briefing_app.model.errors import StoreError
from briefing_app.model.shelf.records import Shelved, Unreadable
from briefing_app.resources import cache_folder
from briefing_app.store.causes import cause_of
from briefing_app.store.shelf_file import delete
from briefing_app.store.shelf_index import Known, ShelfIndex, Written
from briefing_app.translation import tr
from briefing_app.work_folders import WorkFolder

_WRITE_AT_ONCE = 256
"""How many briefings are in one transaction, at the most."""
_WRITE_FIRST = 32
"""How many are in the first one: they are soon to be seen."""


class Progress(NamedTuple):
    """How far it is: of ``files`` that are to be read ``done`` are; 0 files while it looks."""

    done: int
    files: int


INDEX = "shelf.db"
"""The name of the index in its folder."""


@contextlib.contextmanager
def index_folder(*, remembers: bool) -> Iterator[Path]:
    """Keep the folder for the index: that of this user, or one for this process alone.

    The latter is for a process that remembers nothing, or cannot write to the cache.
    """
    kept = cache_folder()
    if remembers and _can_write(kept):
        yield kept
        return
    with WorkFolder() as folder:
        yield folder


def _can_write(folder: Path) -> bool:
    """Return whether an index can be made in a folder, or the one in it changed."""
    index = folder / INDEX
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return os.access(index, os.W_OK) or not index.exists()
    except OSError as error:
        log.failure(error)
        return False


def forget_index() -> None:
    """Delete the index of this user; raises StoreError."""
    path = cache_folder() / INDEX
    try:
        delete(path)
    except OSError as error:
        raise StoreError(
            str(path), tr("The index cannot be deleted: {why}.", why=cause_of(error))
        ) from error


def without_nested(folders: Sequence[str]) -> tuple[str, ...]:
    """Return absolute paths of folders, each once, and none that is in another of them."""
    paths = sorted({os.path.abspath(each) for each in folders})  # noqa: PTH100 - not resolved
    kept: list[str] = []
    for path in paths:
        if not any(path == each or path.startswith(each.rstrip(os.sep) + os.sep) for each in kept):
            kept.append(path)
    return tuple(kept)


def update(
    index: ShelfIndex,
    folders: Sequence[str],
    report: Callable[[Progress], None] = lambda _progress: None,
) -> None:
    """Read what is new or changed in some folders, and take out what is gone.

    What is in a folder that cannot be read stays. Raises BriefingError if no process can be
    started, OverLimitError if it was cancelled, and apsw.Error.
    """
    report(Progress(0, 0))
    for folder in without_nested(folders):
        _update_folder(index, folder, report)


def _update_folder(index: ShelfIndex, folder: str, report: Callable[[Progress], None]) -> None:
    index.add_root(folder)
    known = index.stamps(folder)
    closed: list[Unreadable] = []
    changed: list[FoundFile] = []
    for found in find_files(folder):
        if isinstance(found, Unreadable):
            closed.append(found)
            known.pop(found.file, None)
        elif not _is_unchanged(found, known.pop(found.file, None)):
            changed.append(found)
    shut = tuple(each.file.rstrip(os.sep) + os.sep for each in closed)
    gone = [file for file in known if not file.startswith(shut)] if shut else list(known)
    index.write((Written(each.file, "", each) for each in closed), gone)
    report(Progress(0, len(changed)))
    read = _read(changed, folder)
    done = 0
    while part := list(islice(read, min(max(done, _WRITE_FIRST), _WRITE_AT_ONCE))):
        there = [each for each in part if not _has_vanished(each)]
        index.write(there, [each.file for each in part if _has_vanished(each)])
        done += len(part)
        report(Progress(done, len(changed)))


def _read(files: Sequence[FoundFile], folder: str) -> Iterator[Written]:
    # The newest first: they are looked for while the rest is still being read.
    newest_first = sorted(files, key=_newest, reverse=True)
    for found, result in read_files(newest_first, (folder,)):
        others = result.others if isinstance(result, Shelved) else ()
        yield Written(found.file, found.stamp, result, {each: stamp_of(each) for each in others})


def _is_unchanged(found: FoundFile, known: Known | None) -> bool:
    """Return whether a file, and all else that its briefing was read from, is as it was."""
    if known is None or not found.stamp or known.stamp != found.stamp:
        return False
    return all(stamp_of(each) == stamp for each, stamp in known.others.items())


def _newest(found: FoundFile) -> int:
    return int(found.stamp.partition(" ")[0] or 0)


def _has_vanished(written: Written) -> bool:
    return isinstance(written.result, Unreadable) and not os.path.lexists(written.file)
