"""Writing a file whole or not at all, and never over what a briefing is read from."""

import contextlib
import errno
import itertools
import os
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path

from briefing_app import log
from briefing_app.addresses import path_of
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import OutputError
from briefing_app.policy import policy
from briefing_app.system_errors import why_unwritten
from briefing_app.translation import tr

_REASONS = {
    errno.EEXIST: tr("the file exists, and --no-clobber keeps it"),
    errno.EBADF: tr("the stream is closed"),
}


def refuse_exporting(path: Path) -> None:
    """Raise OutputError if the policy of the computer has switched exporting off."""
    reason = policy().reason("export")
    if reason:
        raise OutputError(str(path), reason)


def refuse_overwriting(path: Path, briefing: Briefing) -> None:
    """Raise OutputError if a file must not be written; to be called before it is made.

    That is so for the files that the briefing was read from or refers to, by any name or link, for
    everything in its bundle, for anything but an ordinary file, and if exporting is switched off.
    """
    refuse_exporting(path)
    if _is_own(path, briefing):
        raise _not_written(
            path, tr("the briefing is read from this file or refers to it; choose another name")
        )
    if _any_is(Path(os.path.realpath(path)).parents, briefing.own_files[:1]):
        raise _not_written(
            path, tr("this is inside the briefing that is being read; choose another folder")
        )
    try:
        _permissions(path)
    except OSError as error:
        raise _not_written(path, reason_of(error)) from error


def refuse_inputs(path: Path, *read: str | Path) -> None:
    """Raise OutputError if a file to write is, by any name or link, one of those that are read."""
    if _any_is([path], read):
        raise _not_written(path, tr("it is read, too; choose another name"))


def refuse_replacing(path: Path) -> None:
    """Raise OutputError if there is a file, or a link that leads nowhere."""
    if os.path.lexists(path):
        raise _not_written(path, _REASONS[errno.EEXIST])


def output_of(name: str) -> str:
    """Return the path of a file to write from a path or a ``file:`` address.

    Raises OutputError for a name that only a folder can have.
    """
    path = path_of(name)
    if path.endswith(("/", os.sep)):
        number = errno.EISDIR if Path(path).is_dir() else errno.ENOENT
        raise _not_written(Path(path), reason_of(OSError(number, "")))
    return path


def suggested_name(briefing: Briefing, ending: str) -> str:
    """Return a name for a file with this ending next to the briefing, but not one of its own.

    It is that of the briefing, or else ``NAME-comparison``, ``NAME-comparison-2`` and so on.
    """
    whole = _whole(briefing)
    stem = whole.stem
    stems = itertools.chain(
        (stem, f"{stem}-comparison"), (f"{stem}-comparison-{n}" for n in itertools.count(2))
    )
    names = (f"{each}{ending}" for each in stems)
    return next(name for name in names if not _is_own(whole.with_name(name), briefing))


def folder_of(briefing: Briefing) -> Path:
    """Return the folder that the briefing, with its bundle, is in."""
    return _whole(briefing).parent


def _whole(briefing: Briefing) -> Path:
    return Path(briefing.own_files[0] if briefing.own_files else briefing.file).absolute()


def _is_own(path: Path, briefing: Briefing) -> bool:
    return _any_is([path], briefing.own_files)


def _any_is(paths: Iterable[Path], others: Iterable[str | Path]) -> bool:
    """Return whether any of the paths leads to one of the others, by any name or link."""
    return not _identities(paths).isdisjoint(_identities(others))


def _identities(paths: Iterable[str | Path]) -> set[tuple[int, int]]:
    """Return the device and the number of each file that is there."""
    found = set()
    for path in paths:
        with contextlib.suppress(OSError):
            status = os.stat(path)  # noqa: PTH116 - of a text, too
            found.add((status.st_dev, status.st_ino))
    return found


def write_whole(path: Path, data: bytes, *, replace: bool = True) -> None:
    """Write a file so that at any moment it holds either all of the old bytes or all of the new.

    The new bytes go to a file next to it, reach the disk, and take the old one's place and
    permissions. Raises OutputError if that fails; the old file is then unchanged, and nothing else
    is left over. A read-only file is not replaced, and none is without ``replace``, whoever makes
    one in the meantime.
    """
    write_all({path: data}, replace=replace)


def write_all(files: Mapping[Path, bytes], *, replace: bool = True) -> None:
    """Write files as `write_whole` does: none of them before the disk has the bytes of all."""
    partials: dict[Path, Path] = {}
    path = Path()
    try:
        for path, data in files.items():
            log.event("writing", str(path), bytes=len(data))
            target = Path(os.path.realpath(path))
            partials[path] = target.with_name(f".{os.urandom(8).hex()}.part")
            permissions = _permissions(path)
            _write_synced(partials[path], data)
            if permissions is not None:
                partials[path].chmod(permissions)
        for path, partial in partials.items():
            if not replace:
                # Of several processes only one can make it. A link would do without an empty file,
                # but the file systems of USB sticks have none.
                path.open("xb").close()
            partial.replace(os.path.realpath(path))
    except OSError as error:
        log.failure(error)
        raise _not_written(path, reason_of(error)) from error
    finally:
        # Also if a signal ends the process; after a success there is none.
        for partial in partials.values():
            with contextlib.suppress(OSError):
                partial.unlink()
    for folder in {partial.parent for partial in partials.values()}:
        _sync_folder(folder)


def reason_of(error: OSError) -> str:
    """Return why the system could not do something, in the reader’s language if possible."""
    return _REASONS.get(error.errno or 0) or why_unwritten(error)


def _not_written(path: Path, why: str) -> OutputError:
    sentence = tr("“{name}” was not written: {why}. Nothing was changed.", name=path.name, why=why)
    return OutputError(str(path), sentence)


def _write_synced(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _permissions(path: Path) -> int | None:
    """Return the permissions of a file that may be replaced, or None if there is none."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, tr("there is a pipe, a socket or a device with this name"))
    if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return stat.S_IMODE(mode)


def _sync_folder(folder: Path) -> None:
    """Write the new name to the disk too, if the system can; the file itself is complete."""
    directory = getattr(os, "O_DIRECTORY", None)
    if directory is None:
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | directory)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
