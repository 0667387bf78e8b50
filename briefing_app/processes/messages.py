"""Messages between processes of the program: a value as JSON has it, and strings of bytes.

Nothing in a message can run. A message is eight bytes with the length of its head, eight with that
of all that follows the head, the head, which is JSON in ASCII, and the strings of bytes, whose
lengths are in the head.
"""

import json
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from socket import socket

_LENGTH = 8


class Message(NamedTuple):
    """A value that JSON can hold, and strings of bytes that it may refer to by their places."""

    value: object
    blobs: Sequence[bytes] = ()


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


def receive(stream: Stream, most: int, seconds: float | None = None) -> Message:
    """Wait for a message of at most ``most`` bytes, at most so many seconds; raises EndedError."""
    return Arriving(stream).message(most, seconds)


class Arriving:
    """A message that comes over a stream, of which some may have come."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._came = bytearray()

    def has_come(self, most: int, seconds: float) -> bool:
        """Wait for a message of at most ``most`` bytes, at most so long; return if it is whole.

        `message` then waits for nothing.
        """
        until = _deadline(seconds)
        try:
            self._gather(2 * _LENGTH, until)
            length = sum(_lengths(self._came))
            if length > most:
                return False
            self._gather(2 * _LENGTH + length, until)
        except EndedError:
            return False
        return True

    def message(self, most: int, seconds: float | None = None) -> Message:
        """Wait for the message, as `receive` does; to be called once."""
        until = _deadline(seconds)
        length, rest = _lengths(self._take(2 * _LENGTH, until))
        if length + rest > most:
            raise EndedError("the message is too long")
        try:
            value, lengths = json.loads(self._take(length, until))
            sizes = [int(each) for each in lengths]
        except (ValueError, TypeError, RecursionError) as error:
            raise EndedError("what came is no message") from error
        if any(size < 0 for size in sizes) or sum(sizes) != rest:
            raise EndedError("what came is no message")
        return Message(value, tuple(bytes(self._take(size, until)) for size in sizes))

    def _gather(self, count: int, until: float | None) -> None:
        """Wait until so many bytes have come in all; what has come in time is kept."""
        while len(self._came) < count:
            room = memoryview(bytearray(count - len(self._came)))
            self._came += room[: self._read_into(room, until)]

    def _take(self, count: int, until: float | None) -> bytearray:
        """Wait for the next so many bytes."""
        data = self._came[:count]
        del self._came[:count]
        place = len(data)
        data.extend(bytes(count - place))
        room = memoryview(data)
        while place < count:
            place += self._read_into(room[place:], until)
        return data

    def _read_into(self, room: memoryview, until: float | None) -> int:
        left = None if until is None else until - time.monotonic()
        try:
            if left is not None and not self._stream.wait(max(0.0, left)):
                raise EndedError("nothing came in time")
            got = self._stream.read_into(room)
        except OSError as error:
            raise EndedError("the other side has gone") from error
        if not got:
            raise EndedError("the other side has gone")
        return got


def _deadline(seconds: float | None) -> float | None:
    return None if seconds is None else time.monotonic() + seconds


def _lengths(data: bytearray) -> tuple[int, int]:
    """Return how many bytes the head of a message has, and all that follows that."""
    head, rest = data[:_LENGTH], data[_LENGTH : 2 * _LENGTH]
    return int.from_bytes(head, "big"), int.from_bytes(rest, "big")
