"""The public keys that a reader trusts: files of minisign in two folders, by the names of files.

A machine's manager may put keys into ``/etc/xdg/briefing-app/keys``; a reader's own are in the
folder ``keys`` of the settings.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import NamedTuple

from briefing_app.resources import key_folders
from briefing_app.signing.minisign import (
    MOST_BYTES,
    PublicKey,
    SignatureError,
    public_key_file,
    read_public_key,
)
from briefing_app.translation import tr

_ENDING = ".pub"
_MOST_KEYS = 1000
_GIVEN: ContextVar[PublicKey | None] = ContextVar("given", default=None)
_NAME = re.compile(r"[^\W_][\w .@+-]{0,79}")


class TrustedKey(NamedTuple):
    """A key, the name that its owner goes by here, and the file that it is in."""

    name: str
    key: PublicKey
    file: Path


def trusted_keys() -> Iterator[TrustedKey]:
    """Yield the keys by name, the reader's own first; a file that is not a key is left out."""
    given = _GIVEN.get()
    if given is not None:
        yield TrustedKey(tr("the given key {id}", id=given.name), given, Path())
        return
    for folder in key_folders():
        try:
            files = sorted(file for file in folder.iterdir() if file.suffix == _ENDING)
        except OSError:
            continue
        for file in files[:_MOST_KEYS]:
            try:
                with file.open("rb") as stream:
                    key = read_public_key(stream.read(MOST_BYTES + 1))
            except (OSError, SignatureError):
                continue
            yield TrustedKey(file.stem, key, file)


@contextmanager
def given_alone(key: PublicKey) -> Iterator[None]:
    """Take a key that was given, in place of all that are trusted, for a ``with`` block."""
    token = _GIVEN.set(key)
    try:
        yield
    finally:
        _GIVEN.reset(token)


def trust(key: PublicKey, name: str) -> Path:
    """Keep a key under a name; return its file.

    Raises SignatureError for a name that cannot be a file's or that another key has, and OSError.
    """
    if not _NAME.fullmatch(name) or name.endswith((".", " ")):
        raise SignatureError(
            tr("This cannot be the name of a key: write letters, digits, spaces, and . @ + -.")
        )
    folder = key_folders()[0]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / f"{name}{_ENDING}"
    try:
        with file.open("xb") as stream:
            stream.write(public_key_file(key))
    except FileExistsError:
        if not _is_in(key, file):
            raise SignatureError(tr("Another key is already called “{name}”.", name=name)) from None
    except OSError as error:
        # A part of a key would keep its name for good.
        with suppress(OSError):
            file.unlink()
        raise OSError(error.errno, error.strerror, str(file)) from error
    return file


def _is_in(key: PublicKey, file: Path) -> bool:
    try:
        return read_public_key(file.read_bytes()) == key
    except SignatureError:
        return False


def forget(name: str) -> None:
    """Remove a key of the reader's own; raises SignatureError if none has the name."""
    file = key_folders()[0] / f"{name}{_ENDING}"
    if not _NAME.fullmatch(name) or not file.is_file():
        raise SignatureError(tr("No key of yours is called “{name}”.", name=name))
    file.unlink()
