"""What keeps a window from opening, told in a sentence.

Without a display that answers, or without a library that one needs, Qt ends the process by abort.
Nothing is tried beforehand, which would cost each start: what Qt says is caught in the last moment.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from briefing_app.translation import all_of, tr

FAILED = 2
_ANSWER_S = 2.0
"""How long a display on another machine may take to answer."""
_X_DISPLAY = r"(?:unix|([^:/]*)):(\d+)(?:\.\d+)?"


@contextmanager
def ending_with_a_sentence(clean_up: Callable[[], None]) -> Iterator[None]:
    """While the application object is made, end the process with a sentence instead of an abort.

    ``clean_up`` is called before the process ends, with exit code 2. Other messages of Qt, such as
    the one on a locale that it replaces, are dropped.
    """
    said: list[str] = []

    def take(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        said.append(message)
        if kind == QtMsgType.QtFatalMsg:
            from briefing_app.last_words import tell

            tell(failure_sentence(os.environ, said[0]))
            clean_up()
            os._exit(FAILED)

    before = qInstallMessageHandler(take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def failure_sentence(environment: Mapping[str, str], said: str) -> str:
    """Return why no window can be opened, and what helps.

    ``said`` is the first thing that Qt said, for a reason that is not known here.
    """
    from briefing_app.system_libraries import ALWAYS, SCREEN, missing_sentence

    platform = environment.get("QT_QPA_PLATFORM") or "xcb"
    displays = {
        name: environment[name] for name in ("DISPLAY", "WAYLAND_DISPLAY") if environment.get(name)
    }
    on_screen = platform.startswith(("xcb", "wayland"))
    if on_screen and not (_x_answers(environment) or _wayland_answers(environment)):
        named = [tr("{name} is “{value}”", name=name, value=displays[name]) for name in displays]
        return tr(
            "No display answers ({displays}), so no window can be opened; “briefing-app export -o"
            " FILE.pdf” writes the briefing as a file instead.",
            displays=all_of(named) if named else tr("none is named"),
        )
    libraries = ALWAYS | SCREEN if on_screen else ALWAYS
    return missing_sentence(libraries) or tr(
        "No window can be opened. Qt says: {words}", words=said
    )


def _x_answers(environment: Mapping[str, str]) -> bool:
    found = re.fullmatch(_X_DISPLAY, environment.get("DISPLAY", ""))
    if not found:
        return False
    host, number = found[1], int(found[2])
    if host:
        return _answers((host, 6000 + number))
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers have it
    return _answers(path) or _answers(f"\0{path}")


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _answers(str(Path(folder, name)))


def _answers(address: str | tuple[str, int]) -> bool:
    """Return whether a local socket, by its path, or a port of a host takes a connection."""
    import socket

    try:
        if isinstance(address, tuple):
            socket.create_connection(address, timeout=_ANSWER_S).close()
        else:
            with socket.socket(socket.AF_UNIX) as client:
                client.settimeout(_ANSWER_S)
                client.connect(address)
    except OSError:
        return False
    return True
