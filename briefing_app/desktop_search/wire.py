"""Values and messages of D-Bus as bytes, little-endian, as its specification 0.43 lays them out.

QtDBus cannot give arrays of structures from Python, which KRunner asks for; and a process that
answers a search need not load Qt. A value is what Python has for it: a string, a number, a list, a
tuple for a structure, a dict, and for a variant its signature and its value.
"""

import struct
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

CALL, REPLY, ERROR = 1, 2, 3
"""The types of messages that are sent here."""
MOST_BYTES = 1 << 20
"""The longest message that is taken; a search is some words."""
_PATH, _INTERFACE, _MEMBER, _ERROR_NAME, _REPLY_TO, _DESTINATION, _SENDER, _SIGNATURE = range(1, 9)
_FIELDS = {
    _PATH: "o", _INTERFACE: "s", _MEMBER: "s", _ERROR_NAME: "s", _REPLY_TO: "u",
    _DESTINATION: "s", _SENDER: "s", _SIGNATURE: "g",
}  # fmt: skip
_NUMBERS = {
    "y": ("B", 1), "b": ("I", 4), "n": ("h", 2), "q": ("H", 2), "i": ("i", 4), "u": ("I", 4),
    "x": ("q", 8), "t": ("Q", 8), "d": ("d", 8), "h": ("I", 4),
}  # fmt: skip
_DEEPEST = 16
_START = 16
"""How many bytes say how long a message is."""


class WrongMessageError(ValueError):
    """What came is no message of D-Bus, or none that is taken."""


class BusMessage(NamedTuple):
    """A message; ``signature`` is that of the values in ``body``."""

    kind: int
    serial: int = 0
    path: str = ""
    interface: str = ""
    member: str = ""
    error: str = ""
    reply_to: int = 0
    destination: str = ""
    sender: str = ""
    signature: str = ""
    body: Sequence[Any] = ()


def encoded(message: BusMessage) -> bytes:
    """Return a message as bytes."""
    body = bytearray()
    for signature, value in zip(_parts(message.signature), message.body, strict=True):
        _put(body, signature, value)
    values = zip(_FIELDS, message[2:10], strict=True)
    fields = [(number, (_FIELDS[number], value)) for number, value in values if value]
    head = bytearray(struct.pack("<cBBBII", b"l", message.kind, 0, 1, len(body), message.serial))
    _put(head, "a(yv)", fields)
    _pad(head, 8)
    return bytes(head + body)


def length(start: bytes) -> int:
    """Return how long a message is by its first 16 bytes; raises WrongMessageError."""
    if start[:1] != b"l":
        raise WrongMessageError("not little-endian")
    body, _serial, fields = struct.unpack("<III", start[4:16])
    whole = _START + -(-fields // 8) * 8 + body
    if whole > MOST_BYTES:
        raise WrongMessageError("too long")
    return int(whole)


def decoded(data: bytes) -> BusMessage:
    """Return the message in some bytes; raises WrongMessageError."""
    try:
        _order, kind, _flags, _version, size, serial = struct.unpack("<cBBBII", data[:12])
        fields, _place = _get(data, "a(yv)", 12, 0)
        known = {number: value for number, (_signature, value) in fields}
        values = [known.get(number, "") for number in _FIELDS]
        start = len(data) - size
        body: list[Any] = []
        place = start
        for signature in _parts(known.get(_SIGNATURE, "")):
            value, place = _get(data, signature, place, 0, start)
            body.append(value)
    except (struct.error, ValueError, IndexError, TypeError) as error:
        raise WrongMessageError(str(error)) from error
    values[4] = values[4] or 0
    return BusMessage._make((kind, serial, *values, body))


def _parts(signature: str) -> Iterator[str]:
    """Yield the whole types of a signature."""
    place = 0
    while place < len(signature):
        end = _end(signature, place)
        yield signature[place:end]
        place = end


def _end(signature: str, place: int) -> int:
    """Return where a whole type ends."""
    while signature[place] == "a":
        place += 1
    if signature[place] not in "({":
        return place + 1
    depth = 0
    for at in range(place, len(signature)):
        depth += (signature[at] in "({") - (signature[at] in ")}")
        if not depth:
            return at + 1
    raise WrongMessageError(f"not a signature: {signature}")


def _pad(data: bytearray, size: int) -> None:
    data += bytes(-len(data) % size)


def _alignment(signature: str) -> int:
    kind = signature[0]
    if kind in "({":
        return 8
    if kind in "gv":
        return 1
    return _NUMBERS[kind][1] if kind in _NUMBERS else 4


def _put(data: bytearray, signature: str, value: Any) -> None:
    """Append a value."""
    kind = signature[0]
    _pad(data, _alignment(signature))
    if kind in _NUMBERS:
        data += struct.pack(f"<{_NUMBERS[kind][0]}", value)
    elif kind in "so":
        text = value.encode(errors="replace")
        data += struct.pack("<I", len(text)) + text + b"\0"
    elif kind == "g":
        data += bytes((len(value),)) + value.encode() + b"\0"
    elif kind == "v":
        _put(data, "g", value[0])
        _put(data, *value)
    elif kind == "a":
        _put_array(data, signature[1:], value)
    else:
        for part, each in zip(_parts(signature[1:-1]), value, strict=True):
            _put(data, part, each)


def _put_array(data: bytearray, signature: str, values: Sequence[Any] | Mapping[Any, Any]) -> None:
    place = len(data)
    data += bytes(4)
    _pad(data, _alignment(signature))
    start = len(data)
    for each in values.items() if isinstance(values, Mapping) else values:
        _put(data, signature, each)
    data[place : place + 4] = struct.pack("<I", len(data) - start)


def _get(data: bytes, signature: str, place: int, depth: int, start: int = 0) -> tuple[Any, int]:
    """Return a value and the place after it; places are counted from ``start``."""
    if depth > _DEEPEST:
        raise WrongMessageError("too deep")
    kind, size = signature[0], _alignment(signature)
    place += -(place - start) % size
    if kind in _NUMBERS:
        (value,) = struct.unpack_from(f"<{_NUMBERS[kind][0]}", data, place)
        return value, place + size
    if kind in "sog":
        count = data[place] if kind == "g" else struct.unpack_from("<I", data, place)[0]
        begin = place + (1 if kind == "g" else 4)
        return data[begin : begin + count].decode(), begin + count + 1
    if kind == "v":
        inner, place = _get(data, "g", place, depth + 1, start)
        if len(list(_parts(inner))) != 1:
            raise WrongMessageError("not a variant")
        value, place = _get(data, inner, place, depth + 1, start)
        return (inner, value), place
    if kind == "a":
        return _get_array(data, signature[1:], place, depth, start)
    if kind not in "({":
        raise WrongMessageError(f"not a type: {kind}")
    values = []
    for part in _parts(signature[1:-1]):
        value, place = _get(data, part, place, depth + 1, start)
        values.append(value)
    return tuple(values), place


def _get_array(data: bytes, signature: str, place: int, depth: int, start: int) -> tuple[Any, int]:
    (count,) = struct.unpack_from("<I", data, place)
    place += 4
    place += -(place - start) % _alignment(signature)
    end = place + count
    if end > len(data):
        raise WrongMessageError("too short")
    values = []
    while place < end:
        value, place = _get(data, signature, place, depth + 1, start)
        values.append(value)
    return (dict(values) if signature[0] == "{" else values), place
