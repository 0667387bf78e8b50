"""Files as other programs name them: by a path, or by a ``file:`` address (RFC 8089)."""

import os
import re
from pathlib import Path

from briefing_app.translation import tr

_SCHEME = "file:/"
_BEFORE_HOST = "://"
_ELSEWHERE = rf"[a-z][a-z0-9+.-]+{_BEFORE_HOST}[^/]"


def path_of(name: str) -> str:
    """Return the path that a path or a ``file:`` address of this machine means.

    Any other address comes back as it is, and so does a path that only looks like an address, and
    an address that means nothing a system can name.
    """
    if name[: len(_SCHEME)].lower() != _SCHEME or os.path.lexists(name):
        return name
    from urllib.parse import unquote_to_bytes, urlsplit

    try:
        address = urlsplit(name)
    except ValueError:  # what should be a host is none
        return name
    if address.netloc.lower() not in {"", "localhost"}:
        return name
    if "%00" in address.path:
        return name
    if os.name == "nt":
        from urllib.request import url2pathname

        return url2pathname(address.path)
    return os.fsdecode(unquote_to_bytes(address.path))


def absolute_path_of(name: str) -> str:
    """Return the absolute path that a path or a ``file:`` address means, with its links and “..”.

    Any other address comes back as it is, and so does an empty name. Raises FileNotFoundError for
    a relative path if the folder that it starts from is gone.
    """
    path = path_of(name)
    return path if not path or is_elsewhere(path) else str(Path(path).absolute())


def is_elsewhere(name: str) -> bool:
    """Return whether a name is an address of the web or of another machine, and of no file here."""
    if _BEFORE_HOST not in name:
        return False
    return bool(re.match(_ELSEWHERE, name, re.IGNORECASE)) and not os.path.lexists(name)


def why_missing(name: str) -> str:
    """Return a sentence that says why there is no file of a name."""
    if not name:
        return tr("The name of the file is empty.")
    if is_elsewhere(name):
        return tr("This is an address on a network; only files of this computer can be opened.")
    return tr("No such file.")
