"""Writing a file whole or not at all."""

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path

from briefing_app.model.errors import OutputError

_REASONS = {
    errno.ENOSPC: "there is no room left on the disk",
    errno.EDQUOT: "there is no room left for you on the disk",
    errno.EROFS: "the disk cannot be written to",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "there is no such folder",
    errno.EISDIR: "there is a folder of this name",
    errno.ENAMETOOLONG: "the name is too long",
}


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that at any moment it holds either all of the old bytes or all of the new.

    The new bytes go to a file beside it, reach the disk, and take the old one's place and
    permissions. Raises OutputError, the old file untouched and nothing left behind, where that
    fails; a file that is marked as read-only is not replaced.
    """
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        _write_synced(beside, data)
        _take_permissions(beside, target)
        beside.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        why = _REASONS.get(error.errno or 0, error.strerror or str(error))
        raise OutputError(
            str(path), f"“{path.name}” was not written: {why}. What was there before is untouched."
        ) from error
    _sync_folder(target.parent)


def _write_synced(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _take_permissions(new: Path, old: Path) -> None:
    try:
        mode = old.stat().st_mode
    except FileNotFoundError:
        return
    if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise PermissionError(errno.EACCES, "it is marked as read-only")
    new.chmod(stat.S_IMODE(mode))


def _sync_folder(folder: Path) -> None:
    """Let the new name reach the disk too, where the system can do that; the file is whole."""
    directory = getattr(os, "O_DIRECTORY", None)
    if directory is None:
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | directory)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
