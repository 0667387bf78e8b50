"""Paths inside a briefing: which are accepted, and why others are refused."""

import re

from briefing_app.input.spoofing import visible
from briefing_app.model.errors import RefusedError, TooLargeError
from briefing_app.translation import plural, tr

_DRIVE = re.compile(r"[A-Za-z]:")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
_LONGEST = 80


def parts_of(name: str) -> tuple[str, ...]:
    """Return the components of a path relative to the briefing, without ``.`` and empty ones.

    Raises ValueError, with a clause such as ``is an absolute path``, for a name that could lead
    outside, on this system or on another.
    """
    if "\0" in name:
        raise ValueError(tr("contains a null character"))
    if "\\" in name:
        raise ValueError(tr("contains a backslash, which leads elsewhere on Windows"))
    if name.startswith("//"):
        raise ValueError(tr("is the name of a network share"))
    if name.startswith("/"):
        raise ValueError(tr("is an absolute path"))
    if _ADDRESS.match(name):
        raise ValueError(tr("is an address, not a file inside the briefing"))
    if _DRIVE.match(name):
        raise ValueError(tr("names a drive"))
    parts = tuple(part for part in name.split("/") if part not in {"", "."})
    if ".." in parts:
        raise ValueError(tr("leads out of the briefing with “..”"))
    if not parts:
        raise ValueError(tr("names no file"))
    return parts


def refused_name(file: str, name: str, why: str) -> RefusedError:
    """Return the error for a name that `parts_of` refuses with a clause."""
    return RefusedError(
        file,
        tr("“{name}” {error}.", name=shown(name), error=why),
        clause=tr("it {does}", "an image, as in “it is an absolute path”", does=why),
    )


def too_large(file: str, size: int, limit: int) -> TooLargeError:
    """Return the error for a file of so many bytes, of which ``limit`` are read."""
    words, most = excess_words(size, limit), size_words(limit)
    return TooLargeError(
        file,
        tr("Its size is {size}; at most {limit} can be opened.", size=words, limit=most),
        clause=tr("its size is {size}; at most {limit} can be opened", size=words, limit=most),
    )


def shown(name: str) -> str:
    """Return a name for a sentence: nothing hidden in it, and not too long."""
    return visible(name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…")


def is_junk(parts: tuple[str, ...]) -> bool:
    """Return whether a member is one that macOS adds to folders and archives."""
    return parts[0] == "__MACOSX" or parts[-1] == ".DS_Store" or parts[-1].startswith("._")


def excess_words(size: int, limit: int) -> str:
    """Return a size above a limit in words, which are never those of the limit itself."""
    words, most = size_words(size), size_words(limit)
    return words if words != most else tr("more than {size}", size=most)


def size_words(size: int) -> str:
    """Return a number of bytes in words, such as ``4.2 MiB``."""
    if size < 1024:
        return plural("{n} byte", "{n} bytes", size)
    unit, size_in = ("KiB", size / 1024) if size < 1 << 20 else ("MiB", size / (1 << 20))
    return f"{size_in:.1f} {unit}".replace(".0 ", " ")
