"""Why the file of the store cannot be used, in words for the reader."""

import errno
import os

import apsw

from briefing_app.translation import tr

_BY_NUMBER = {
    errno.ENOSPC: tr("the disk is full"),
    errno.EDQUOT: tr("your share of the disk is used up"),
    errno.EROFS: tr("the disk is read-only"),
    errno.EACCES: tr("you have no permission to write there"),
    errno.EPERM: tr("you have no permission to write there"),
    errno.EIO: tr("the disk reports an error"),
}
_BY_TYPE: tuple[tuple[type[Exception], str], ...] = (
    (apsw.FullError, tr("the disk is full")),
    (apsw.ReadOnlyError, tr("the file is read-only")),
    (apsw.BusyError, tr("another program is using the file")),
    (apsw.LockedError, tr("another program is using the file")),
    (apsw.ProtocolError, tr("another program is using the file")),
    (apsw.CorruptError, tr("the file is damaged")),
    (apsw.NotADBError, tr("the file is damaged")),
    (apsw.CantOpenError, tr("the file cannot be opened")),
    (apsw.IOError, tr("the disk reports an error")),
    (UnicodeEncodeError, tr("a character in it is incomplete")),
)


def named(error: apsw.Error, connection: apsw.Connection) -> Exception:
    """Return the error of the operating system that made SQLite fail, or the error itself."""
    if isinstance(error, apsw.IOError | apsw.CantOpenError) and connection.system_errno:
        return OSError(connection.system_errno, os.strerror(connection.system_errno))
    return error


def cause_of(error: Exception) -> str:
    """Return the end of a sentence that says why something was not saved or read."""
    if isinstance(error, OSError) and error.errno is not None:
        words = os.strerror(error.errno)
        return _BY_NUMBER.get(error.errno) or words[0].lower() + words[1:]
    return next((words for kind, words in _BY_TYPE if isinstance(error, kind)), str(error))
