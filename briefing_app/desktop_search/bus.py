"""A connection to the session bus of D-Bus."""

import os
import re
import socket
from collections.abc import Callable
from urllib.parse import unquote_to_bytes

from briefing_app.desktop_search.wire import (
    CALL,
    ERROR,
    REPLY,
    BusMessage,
    WrongMessageError,
    decoded,
    encoded,
    length,
)

_BUS = "org.freedesktop.DBus"
_OWNER = 1
"""The answer to RequestName that says that the name is ours."""
_START = 16

Answer = Callable[[BusMessage], tuple[str, list[object]] | None]
"""Takes a call; returns the signature and the values of the reply, or None for one not known."""


class NoBusError(OSError):
    """There is no session bus, or it does not let us."""


def address_of(environment: str) -> bytes | str:
    """Return what to connect to: a path, or an abstract name; raises NoBusError."""
    for each in environment.split(";"):
        kind, _, rest = each.partition(":")
        found = dict(re.findall(r"(\w+)=([^,]*)", rest))
        if kind == "unix" and "path" in found:
            return unquote_to_bytes(found["path"])
        if kind == "unix" and "abstract" in found:
            return b"\0" + unquote_to_bytes(found["abstract"])
    raise NoBusError("There is no session bus.")


class Bus:
    """The session bus; ``answer`` is called for each call of a method."""

    def __init__(self, address: str) -> None:
        """Connect and say who we are; raises OSError."""
        self._socket = socket.socket(socket.AF_UNIX)
        self._serial = 0
        try:
            self._socket.connect(address_of(address))
            user = str(os.getuid()).encode().hex()
            self._socket.sendall(f"\0AUTH EXTERNAL {user}\r\n".encode())
            if not self._line().startswith(b"OK "):
                raise NoBusError("The session bus does not know us.")
            self._socket.sendall(b"BEGIN\r\n")
            self._ask("Hello", "", [])
        except OSError:
            self._socket.close()
            raise

    def own(self, name: str) -> None:
        """Take a name on the bus; raises NoBusError if somebody else has it."""
        if self._ask("RequestName", "su", [name, 4]) != [_OWNER]:
            raise NoBusError(f"Somebody else is {name}.")

    def serve(self, answer: Answer, idle_seconds: float) -> None:
        """Answer calls until there were none for so long, or the bus has gone."""
        while True:
            self._socket.settimeout(idle_seconds)
            try:
                call = self._received()
            except (TimeoutError, WrongMessageError, ConnectionError):
                return
            if call.kind == CALL:
                self._reply(call, answer(call))

    def call(self, message: BusMessage) -> None:
        """Call a method of somebody else, and do not wait for the reply."""
        self._send(message)

    def close(self) -> None:
        """Leave the bus."""
        self._socket.close()

    def _reply(self, call: BusMessage, result: tuple[str, list[object]] | None) -> None:
        if result is None:
            name = f"{_BUS}.Error.UnknownMethod"
            text = f"There is no method {call.member}."
            reply = BusMessage(ERROR, error=name, signature="s", body=[text])
        else:
            reply = BusMessage(REPLY, signature=result[0], body=result[1])
        self._send(reply._replace(reply_to=call.serial, destination=call.sender))

    def _ask(self, member: str, signature: str, body: list[object]) -> list[object]:
        """Call a method of the bus itself, and wait for the reply."""
        call = BusMessage(CALL, 0, "/org/freedesktop/DBus", _BUS, member, destination=_BUS,
                          signature=signature, body=body)  # fmt: skip
        serial = self._send(call)
        while True:
            reply = self._received()
            if reply.reply_to == serial:
                return list(reply.body)

    def _send(self, message: BusMessage) -> int:
        self._serial += 1
        self._socket.sendall(encoded(message._replace(serial=self._serial)))
        return self._serial

    def _received(self) -> BusMessage:
        start = self._read(_START)
        return decoded(start + self._read(length(start) - _START))

    def _line(self) -> bytes:
        line = b""
        while not line.endswith(b"\r\n"):
            line += self._read(1)
        return line

    def _read(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            part = self._socket.recv(count - len(data))
            if not part:
                raise ConnectionResetError("The session bus has gone.")
            data += part
        return data
