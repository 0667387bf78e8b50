"""Reading files below one folder, and nothing outside it."""

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from briefing_app.input.limits import MEMBERS
from briefing_app.input.member_paths import parts_of, refused_name, shown, too_large
from briefing_app.model.errors import FileMissingError, RefusedError
from briefing_app.model.signature import UNSIGNED
from briefing_app.system_errors import why_unreadable
from briefing_app.translation import number, tr

_WALKS = os.open in os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
"""Whether the system can open a file relative to a folder and refuse links; Windows cannot."""

_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_NO_LINK = _READ | getattr(os, "O_NOFOLLOW", 0)
_ONLY_FOLDER = getattr(os, "O_DIRECTORY", 0)
_MISSING = (FileNotFoundError, NotADirectoryError)


@contextlib.contextmanager
def descriptor(path: "str | Path", flags: int = _READ, folder: int | None = None) -> Iterator[int]:
    """Open a path for a ``with`` block, never waiting for a pipe; raises OSError."""
    handle = os.open(path, flags, dir_fd=folder)
    try:
        yield handle
    finally:
        os.close(handle)


def start_of(handle: int, count: int, file: str) -> bytes:
    """Return the first bytes of an open file; raises RefusedError for anything but a regular one.

    Later reads begin at the start of the file again.
    """
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        raise _not_ordinary(file)
    start = os.read(handle, count)
    os.lseek(handle, 0, os.SEEK_SET)
    return start


def read_all(handle: int, limit: int, file: str) -> bytes:
    """Return all the bytes of an open file.

    Raises RefusedError for anything but a regular file and TooLargeError above ``limit`` bytes,
    counted while reading, whatever size the system reports.
    """
    start_of(handle, 0, file)
    with os.fdopen(handle, "rb", closefd=False) as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise too_large(file, max(os.fstat(handle).st_size, len(data)), limit)
    return data


def _not_ordinary(file: str) -> RefusedError:
    return RefusedError(
        file,
        tr("It is not an ordinary file, so it is not read."),
        clause=tr("it is not an ordinary file, so it is not read"),
    )


class Folder:
    """The files of a folder, by names relative to it. Links are refused on the way to a file.

    ``root`` is the folder itself, which may be reached through links: its opener chose it.
    ``asked`` has the paths of the files that `read` was called for, in their order.
    """

    signature = UNSIGNED
    """A signed list of the files is checked by `SignedStore`."""

    def __init__(self, root: Path, file: str) -> None:
        self._root = root
        self._file = file
        self.asked: dict[str, None] = {}

    def names(self) -> list[str]:
        """Return the names directly in the folder; raises FileMissingError."""
        try:
            return sorted(entry.name for entry in self._root.iterdir())
        except OSError as error:
            raise FileMissingError(
                self._file, tr("The folder cannot be read: {reason}.", reason=why_unreadable(error))
            ) from None

    def members(self) -> tuple[str, ...]:
        """Return the paths of all files below the folder, links and the like included.

        Raises FileMissingError, and RefusedError for more than a thousand.
        """
        found: list[str] = []
        folders = [""]
        while folders:
            inside = folders.pop()
            try:
                with os.scandir(self._root / inside) as entries:
                    for entry in entries:
                        path = f"{inside}{entry.name}"
                        if entry.is_dir(follow_symlinks=False):
                            folders.append(f"{path}/")
                        else:
                            found.append(path)
            except OSError as error:
                raise FileMissingError(
                    self._file,
                    tr("The folder cannot be read: {reason}.", reason=why_unreadable(error)),
                ) from None
            if len(found) + len(folders) > MEMBERS:
                raise RefusedError(
                    self._file,
                    tr("This folder has more than {members} files.", members=number(MEMBERS)),
                )
        return tuple(sorted(found))

    def path_of(self, name: str) -> str:
        """Return the path on disk of a file that was read."""
        return str(self._root.joinpath(*parts_of(name)))

    def read(self, name: str, limit: int) -> bytes:
        """Return the bytes of a file, at most ``limit``.

        Raises RefusedError for a name that leads elsewhere, a link and anything but a regular
        file, FileMissingError if there is none, and TooLargeError.
        """
        try:
            parts = parts_of(name)
        except ValueError as error:
            raise refused_name(self._file, name, str(error)) from None
        self.asked[str(self._root.joinpath(*parts))] = None
        location = f"{self._file}/{shown(name)}"
        try:
            if _WALKS:
                return self._walk(parts, limit, location)
            return self._compare(parts, limit, location)
        except (OSError, UnicodeEncodeError) as error:
            self._refuse_links(parts, location)
            if isinstance(error, OSError) and not isinstance(error, _MISSING):
                sentence = tr(
                    "“{name}” cannot be read: {reason}.",
                    name=shown(name),
                    reason=why_unreadable(error),
                )
            else:
                sentence = tr("There is no “{name}” in the briefing.", name=shown(name))
            raise FileMissingError(location, sentence) from None

    def _walk(self, parts: tuple[str, ...], limit: int, location: str) -> bytes:
        with contextlib.ExitStack() as stack:
            here = stack.enter_context(descriptor(self._root, _READ | _ONLY_FOLDER))
            for part in parts[:-1]:
                here = stack.enter_context(descriptor(part, _NO_LINK | _ONLY_FOLDER, here))
            handle = stack.enter_context(descriptor(parts[-1], _NO_LINK, here))
            return read_all(handle, limit, location)

    def _compare(self, parts: tuple[str, ...], limit: int, location: str) -> bytes:
        """Read if the system cannot walk: the resolved path must be inside the folder."""
        root = Path(os.path.realpath(self._root))
        path = Path(os.path.realpath(root.joinpath(*parts), strict=True))
        if not path.is_relative_to(root) or any(":" in part for part in parts):
            raise RefusedError(
                location,
                tr("It leads out of the folder, so it is not read."),
                clause=tr("it leads out of the folder, so it is not read"),
            )
        if not path.is_file():
            raise _not_ordinary(location)
        with descriptor(path) as handle:
            return read_all(handle, limit, location)

    def _refuse_links(self, parts: tuple[str, ...], location: str) -> None:
        """Raise RefusedError if a component is a link, which is why it did not open."""
        path = self._root
        for part in parts:
            if not os.path.isdir(path):  # noqa: PTH112 - the other raises for long names
                return
            path /= part
            if os.path.islink(path):  # noqa: PTH114 - the other raises for names that are too long
                raise RefusedError(
                    location,
                    tr("“{part}” is a link, and links are not followed.", part=shown(part)),
                    clause=tr("“{part}” is a link, and links are not followed", part=shown(part)),
                )

    def close(self) -> None:
        """Do nothing: a folder is not held open."""
