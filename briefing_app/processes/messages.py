"""Messages between processes of the program: a value as JSON has it, and strings of bytes.

Nothing in a message can run. A message is eight bytes with the length of its head, eight with that
of all that follows the head, the head, which is JSON in ASCII, and the strings of bytes, whose
lengths are in the head.
"""

import json
import time
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from socket import socket

_LENGTH = 8


class Message(NamedTuple):
    """A value that JSON can hold, and strings of bytes that it may refer to by their places."""

    value: object
    blobs: Sequence[bytes] = ()


class Announced(NamedTuple):
    """What comes before a message: how many bytes its head has, and all that follows that."""

    head: int
    rest: int


class EndedError(Exception):
    """The other side has gone, or what it sends is no message, is too long or comes too late."""


class Stream(Protocol):
    """Two directions of bytes; ``code`` is how the other side ended, if that is known."""

    code: int | None

    def read_into(self, room: memoryview) -> int:
        """Wait for some bytes; return how many came, 0 if the other side has closed."""

    def write(self, data: bytes) -> None:
        """Send all of the bytes; raises OSError if the other side has closed."""

    def wait(self, seconds: float | None) -> bool:
        """Wait until something can be read, at most so long; return whether it can."""

    def close(self) -> None:
        """Close this side, and wake whoever reads from it."""


class SocketStream:
    """A stream over one end of a pair of sockets."""

    code: int | None = None

    def __init__(self, end: "socket") -> None:
        self._end = end

    def read_into(self, room: memoryview) -> int:
        """Wait for some bytes, as `Stream` says."""
        return self._end.recv_into(room)

    def write(self, data: bytes) -> None:
        """Send all of the bytes, as `Stream` says."""
        self._end.sendall(data)

    def wait(self, seconds: float | None) -> bool:
        """Wait until something can be read, as `Stream` says."""
        import select

        try:
            return bool(select.select([self._end], [], [], seconds)[0])
        except ValueError:  # it is closed
            return True

    def close(self) -> None:
        """Close this side, as `Stream` says."""
        import contextlib
        import socket

        with contextlib.suppress(OSError):
            self._end.shutdown(socket.SHUT_RDWR)
        self._end.close()


class PipeStream:
    """A stream over one end of a pipe of `multiprocessing`, which every system has."""

    code: int | None = None

    def __init__(self, end: "Connection[bytes, bytes]") -> None:
        self._end = end
        self._left = memoryview(b"")

    def read_into(self, room: memoryview) -> int:
        """Wait for some bytes, as `Stream` says."""
        if not self._left:
            try:
                self._left = memoryview(self._end.recv_bytes())
            except EOFError:
                return 0
        count = min(len(self._left), len(room))
        room[:count] = self._left[:count]
        self._left = self._left[count:]
        return count

    def write(self, data: bytes) -> None:
        """Send all of the bytes, as `Stream` says."""
        self._end.send_bytes(data)

    def wait(self, seconds: float | None) -> bool:
        """Wait until something can be read, as `Stream` says."""
        return bool(self._left) or self._end.poll(seconds)

    def close(self) -> None:
        """Close this side, as `Stream` says."""
        self._end.close()


def send(stream: Stream, message: Message) -> None:
    """Send a message; raises EndedError if nobody takes it."""
    lengths = [len(blob) for blob in message.blobs]
    head = json.dumps([message.value, lengths], separators=(",", ":")).encode("ascii")
    try:
        lengths_of_both = (len(head), sum(lengths))
        stream.write(b"".join(each.to_bytes(_LENGTH, "big") for each in lengths_of_both) + head)
        for blob in message.blobs:
            if blob:
                stream.write(blob)
    except OSError as error:
        raise EndedError("nobody takes the message") from error


def announced(stream: Stream, seconds: float | None = None) -> Announced:
    """Wait for what announces a message, at most so many seconds; raises EndedError."""
    data = _read(stream, 2 * _LENGTH, _deadline(seconds))
    return Announced(*(int.from_bytes(each, "big") for each in (data[:_LENGTH], data[_LENGTH:])))


def receive(
    stream: Stream, most: int, seconds: float | None = None, known: Announced | None = None
) -> Message:
    """Wait for a message of at most ``most`` bytes, at most so many seconds; raises EndedError.

    ``known`` is what has announced it, if that has been received already.
    """
    until = _deadline(seconds)
    length, rest = known or announced(stream, seconds)
    if length + rest > most:
        raise EndedError("the message is too long")
    try:
        value, lengths = json.loads(_read(stream, length, until))
        sizes = [int(each) for each in lengths]
    except (ValueError, TypeError, RecursionError) as error:
        raise EndedError("what came is no message") from error
    if any(size < 0 for size in sizes) or sum(sizes) != rest:
        raise EndedError("what came is no message")
    return Message(value, _blobs(stream, sizes, until))


def _deadline(seconds: float | None) -> float | None:
    return None if seconds is None else time.monotonic() + seconds


def _blobs(stream: Stream, sizes: Iterable[int], until: float | None) -> tuple[bytes, ...]:
    return tuple(bytes(_read(stream, size, until)) for size in sizes)


def _read(stream: Stream, count: int, until: float | None) -> bytearray:
    data = bytearray(count)
    room = memoryview(data)
    while room:
        left = None if until is None else until - time.monotonic()
        try:
            if left is not None and not stream.wait(max(0.0, left)):
                raise EndedError("nothing came in time")
            got = stream.read_into(room)
        except OSError as error:
            raise EndedError("the other side has gone") from error
        if not got:
            raise EndedError("the other side has gone")
        room = room[got:]
    return data
