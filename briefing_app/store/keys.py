"""The names under which briefings are kept: their paths, in a form that SQLite can hold."""

import os
from pathlib import Path

_BYTES = "file://"


def key_of(file: str) -> str:
    """Return the key of an absolute path: the path itself.

    A path that is not UTF-8, which SQLite cannot hold, becomes a percent-encoded address.
    """
    try:
        file.encode()
    except UnicodeEncodeError:
        from urllib.parse import quote

        return _BYTES + quote(os.fsencode(file))
    return file


def file_of(key: str) -> str:
    """Return the path that `key_of` made a key of."""
    if not key.startswith(_BYTES):
        return key
    from urllib.parse import unquote_to_bytes

    return os.fsdecode(unquote_to_bytes(key.removeprefix(_BYTES)))


def file_key(file: str) -> str:
    """Return the name under which what belongs to a file is kept."""
    return str(Path(file).absolute())
