"""A log of what the program does, for finding faults. It is off by default.

Nothing of a file gets into the log: no words, no title, no name. A file is named by a hash of its
path and its ending; an exception by its type and the program's own lines, without its message.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from io import TextIOWrapper
    from logging import Logger
    from types import TracebackType

ENVIRONMENT = "BRIEFING_APP_LOG"
"""The variable of the environment that switches the file on, if it is not empty."""
FILE = "briefing-app.log"
_FILE_BYTES = 500_000
_OLDER_FILES = 2
_ENDINGS = frozenset({
    ".briefing", ".csv", ".docx", ".html", ".json", ".markdown", ".md", ".minisig", ".ods", ".pdf",
    ".png", ".svg", ".textbundle", ".textpack", ".txt", ".xlsx", ".yaml", ".yml",
})  # fmt: skip
"""The endings that are told; any other may be a word of a name."""
_HASH_DIGITS = 8


class _Log:
    """The one log of the process; there is none until `start`."""

    logger: "Logger | None" = None


def start(folder: Path | None = None, *, verbose: bool = False) -> None:
    """Log from now on: to a file in this folder, and with ``verbose`` to standard error.

    May be called again, to add what was not asked for before. If the file cannot be written, that
    is ignored.
    """
    import logging
    from logging.handlers import RotatingFileHandler

    class PrivateFile(RotatingFileHandler):
        def _open(self) -> "TextIOWrapper":
            os.close(os.open(self.baseFilename, os.O_CREAT | os.O_WRONLY, 0o600))
            return super()._open()

    if _Log.logger is None:
        _Log.logger = logging.getLogger("briefing_app")
        _Log.logger.setLevel(logging.INFO)
        _Log.logger.propagate = False
        logging.raiseExceptions = False
        _hook_exceptions()
    handlers: list[logging.Handler] = [logging.StreamHandler()] if verbose else []
    if folder is not None and not _has_file(_Log.logger):
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for old in folder.glob(f"{FILE}*"):
                old.chmod(0o600)
            handlers.append(
                PrivateFile(
                    folder / FILE, maxBytes=_FILE_BYTES, backupCount=_OLDER_FILES,
                    encoding="utf-8", delay=True,
                )
            )  # fmt: skip
    for handler in handlers:
        handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(message)s"))
        _Log.logger.addHandler(handler)


def event(name: str, file: str = "", **values: float | str) -> None:
    """Log that something happened; the values must not come from a briefing."""
    if _Log.logger is not None:
        named = {"file": _anonymous(file), **values} if file else values
        _Log.logger.info(" ".join([name, *(f"{key}={value}" for key, value in named.items())]))


def failure(error: BaseException) -> None:
    """Log an exception: its type, its place in the program, and those of its causes.

    One that another process came upon has there, as ``elsewhere``, what `described` returned.
    """
    if _Log.logger is not None:
        for each in (*getattr(error, "elsewhere", ()), *described(error)):
            _Log.logger.error(f"failed {each}")


def described(error: BaseException) -> list[str]:
    """Return for an exception and each of its causes its type and its place in the program."""
    found = []
    cause: BaseException | None = error
    while cause is not None:
        found.append("\n    ".join([_described(cause), *_places(cause)]))
        cause = cause.__cause__ or cause.__context__
    return found


def stop() -> None:
    """Log no more in this process, which may not write where the log is."""
    _Log.logger = None


@contextmanager
def step(name: str, file: str = "") -> Iterator[None]:
    """Log the beginning and the end of a piece of work, with its seconds, or its failure."""
    if _Log.logger is None:
        yield
        return
    from time import perf_counter

    event(f"{name} begins", file)
    begun = perf_counter()
    try:
        yield
    except BaseException as error:
        event(f"{name} fails", file)
        failure(error)
        raise
    event(f"{name} ends", file, seconds=round(perf_counter() - begun, 4))


def _has_file(logger: "Logger") -> bool:
    return any(hasattr(handler, "baseFilename") for handler in logger.handlers)


def _hook_exceptions() -> None:
    """Log uncaught exceptions before the previous hook handles them."""
    before = sys.excepthook

    def log_uncaught(
        kind: type[BaseException], error: BaseException, traceback: "TracebackType | None"
    ) -> None:
        failure(error)
        before(kind, error, traceback)

    sys.excepthook = log_uncaught


def _anonymous(file: str) -> str:
    import hashlib

    digest = hashlib.sha256(file.encode("utf-8", "backslashreplace")).hexdigest()
    ending = PurePath(file).suffix.lower()
    return digest[:_HASH_DIGITS] + (ending if ending in _ENDINGS else "")


def _described(error: BaseException) -> str:
    """Return the type of an exception and its number or code; its message may quote a briefing."""
    number = error.errno if isinstance(error, OSError) else None
    detail = number if isinstance(number, int) else getattr(type(error), "code", None)
    named = f"({detail})" if isinstance(detail, int | str) else ""
    return type(error).__qualname__ + named


def _places(error: BaseException) -> list[str]:
    """Return the lines of the program that an exception came through, the outermost first."""
    from traceback import extract_tb

    return [
        f"{_module_path(frame.filename)}:{frame.lineno} in {frame.name}"
        for frame in extract_tb(error.__traceback__)
    ]


def _module_path(file: str) -> str:
    """Return the path of a module from its top package on, without the folders that hold that."""
    parts = PurePath(file).parts
    package = __name__.partition(".")[0]
    return "/".join(parts[parts.index(package) :] if package in parts else parts[-2:])
