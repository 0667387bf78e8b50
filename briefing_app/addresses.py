"""Files as other programs name them: by a path, or by a ``file:`` address (RFC 8089)."""

import os

_SCHEME = "file:/"


def path_of(name: str) -> str:
    """Return the path that a path or a ``file:`` address of this machine means.

    Any other address comes back as it is, and so does a path that only looks like an address.
    """
    if name[: len(_SCHEME)].lower() != _SCHEME or os.path.lexists(name):
        return name
    from urllib.parse import unquote_to_bytes, urlsplit

    address = urlsplit(name)
    if address.netloc.lower() not in {"", "localhost"}:
        return name
    if os.name == "nt":
        from urllib.request import url2pathname

        return url2pathname(address.path)
    return os.fsdecode(unquote_to_bytes(address.path))
