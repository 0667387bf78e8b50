"""Why the system could not do something, in the reader's language."""

import errno
from collections.abc import Mapping
from pathlib import Path

from briefing_app.translation import tr

_REASONS = {
    errno.ENOTDIR: tr("there is a file in place of a folder"),
    errno.EISDIR: tr("there is a folder with this name"),
    errno.ELOOP: tr("its links lead in a circle"),
    errno.ENAMETOOLONG: tr("the name is too long"),
    errno.EIO: tr("the disk reports an error"),
    errno.ENOSPC: tr("the disk is full"),
    errno.EDQUOT: tr("your share of the disk is used up"),
    errno.EROFS: tr("the disk is read-only"),
    errno.EMFILE: tr("too many files are open"),
    errno.ENFILE: tr("too many files are open"),
    errno.ENOMEM: tr("there is not enough memory"),
    errno.EAGAIN: tr("too many programs are running"),
}
_READING = _REASONS | {
    errno.ENOENT: tr("there is no such file or folder"),
    errno.EACCES: tr("you have no permission to read it"),
    errno.EPERM: tr("you have no permission to read it"),
}
_WRITING = _REASONS | {
    errno.ENOENT: tr("there is no such folder"),
    errno.ENOTDIR: tr("there is no such folder"),
    errno.EEXIST: tr("there is a file with this name already"),
    errno.EACCES: tr("you have no permission to write there"),
    errno.EPERM: tr("you have no permission to write there"),
}


def why_unreadable(error: OSError) -> str:
    """Return why something could not be read or started, as the end of a sentence.

    An error without words of ours comes in those of the system.
    """
    return _reason(error, _READING)


def why_unwritten(error: OSError) -> str:
    """Return why something could not be written, as `why_unreadable` does."""
    return _reason(error, _WRITING)


def is_lost_folder(error: OSError) -> bool:
    """Return whether the folder of the process was missing, which is where relative paths begin.

    The system names no file then.
    """
    if error.errno != errno.ENOENT or error.filename is not None:
        return False
    try:
        Path.cwd()
    except FileNotFoundError:
        return True
    return False


def _reason(error: OSError, reasons: Mapping[int, str]) -> str:
    if is_lost_folder(error):
        return tr("the folder that the program was started in is no longer there")
    return reasons.get(error.errno or 0) or _words_of(error)


def _words_of(error: OSError) -> str:
    return error.strerror or str(error)


def is_panic(error: BaseException) -> bool:
    """Return whether a library in Rust has met a fault of its own.

    WORKAROUND: that arrives as a class that cannot be imported and is no Exception; see
    https://pyo3.rs/latest/function/error-handling.
    """
    return type(error).__name__ == "PanicException"
