"""Why the file of the store cannot be used, in words for the reader."""

import os

import apsw

from briefing_app.system_errors import why_unwritten
from briefing_app.translation import tr

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
        return why_unwritten(error)
    return next((words for kind, words in _BY_TYPE if isinstance(error, kind)), str(error))
