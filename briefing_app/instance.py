"""One process for all windows: a second start hands its files to the first and ends.

The first process holds a lock and listens on a socket, both in a folder that only this user can
reach. Standard library only, so that a start that hands over never loads Qt. On a system without
such sockets each start is a process of its own.
"""

import json
import os
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING
from zlib import crc32

from briefing_app.resources import state_folder

if TYPE_CHECKING:
    from socket import socket

_MOST_BYTES = 256_000
"""How much a second process may send: some thousands of paths."""
_ANSWER_S = 1.0
"""How long either side waits for the other, in seconds."""
_TAKEN, _THANKS = b"taken", b"thanks"
APART = "BRIEFING_APP_APART"
"""If this variable of the environment is not empty, each start is a process of its own."""


def _path(ending: str) -> Path:
    """Return the path of the socket or the lock, one for each user and display."""
    folder = os.environ.get("XDG_RUNTIME_DIR") or str(state_folder())
    shown = "\n".join(os.environ.get(name, "") for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    home = str(state_folder())
    # Not hashlib, which would load all of OpenSSL for the name of a file.
    name = f"{crc32(os.fsencode(shown + home)):08x}"
    return Path(folder, f"briefing-app-{name}.{ending}")


def hand_over(files: list[str]) -> bool:
    """Let a process that runs already open the files; return whether there is one.

    Their paths are absolute, as that process may be in another folder. Without files it comes to
    the front.
    """
    path = _path("socket")
    if os.environ.get(APART) or sys.platform == "win32" or not os.path.lexists(path):
        return False
    import socket

    message = json.dumps([os.fsencode(file).hex() for file in files])
    try:
        with socket.socket(socket.AF_UNIX) as client:
            client.settimeout(_ANSWER_S)
            client.connect(str(path))
            client.sendall(f"{message}\n".encode("ascii"))
            if client.recv(len(_TAKEN)) != _TAKEN:
                return False
            client.sendall(_THANKS)
            return True
    except OSError:
        return False


class Listener:
    """What the first process listens on; readable when a second one calls."""

    def __init__(self, server: "socket", lock: IO[bytes], path: Path) -> None:
        self._server, self._lock, self._path = server, lock, path

    def fileno(self) -> int:
        """Return the number of the socket, for an event loop."""
        return self._server.fileno()

    def take(self) -> list[str] | None:
        """Return the files that a second process hands over; None if it said nothing sensible."""
        try:
            client, _address = self._server.accept()
            with client:
                client.settimeout(_ANSWER_S)
                said = b""
                while not said.endswith(b"\n"):
                    chunk = client.recv(65_536)
                    said += chunk
                    if not chunk or len(said) > _MOST_BYTES:
                        return None
                files = [os.fsdecode(bytes.fromhex(each)) for each in json.loads(said)]
                if any("\0" in each for each in files):
                    return None
                client.sendall(_TAKEN)
                # One that no longer waits opens the files itself.
                if client.recv(len(_THANKS)) != _THANKS:
                    return None
        except (OSError, ValueError, TypeError, RecursionError):
            return None
        return files

    def close(self) -> None:
        """Listen no more, so that the next start is a process of its own."""
        self._path.unlink(missing_ok=True)
        self._server.close()
        self._lock.close()


def listen() -> Listener | None:
    """Become the process that others hand their files to; None if that cannot be."""
    if os.environ.get(APART) or sys.platform == "win32":
        return None
    import fcntl
    import socket

    path = _path("socket")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = _path("lock").open("ab")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            path.unlink(missing_ok=True)
            server = socket.socket(socket.AF_UNIX)
            server.bind(str(path))
            path.chmod(0o600)
            server.listen()
        except OSError:
            lock.close()
            return None
    except OSError:
        return None
    server.settimeout(0)
    return Listener(server, lock, path)
