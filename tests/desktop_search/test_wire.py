"""Messages of D-Bus come back from their bytes, and what is none is refused."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.desktop_search.wire import (
    CALL,
    MOST_BYTES,
    BusMessage,
    WrongMessageError,
    decoded,
    encoded,
    length,
)

HELLO = b"".join((
    b"l\1\0\1", struct.pack("<III", 0, 1, 0x6D),
    b"\1\1o\0\x15\0\0\0/org/freedesktop/DBus\0\0\0",
    b"\2\1s\0\x14\0\0\0org.freedesktop.DBus\0\0\0\0",
    b"\3\1s\0\x05\0\0\0Hello\0\0\0",
    b"\6\1s\0\x14\0\0\0org.freedesktop.DBus\0\0\0\0",
))  # fmt: skip
"""The first call of any program, as gdbus writes it."""


def call(signature: str, *body: object) -> BusMessage:
    return BusMessage(CALL, 7, "/a", "a.b", "C", destination="d.e", signature=signature, body=body)


def back(signature: str, *body: object) -> list[object]:
    data = encoded(call(signature, *body))
    assert length(data[:16]) == len(data)
    found = decoded(data)
    assert found._replace(body=()) == call(signature)._replace(body=())
    return list(found.body)


def test_a_call_is_written_as_others_write_it() -> None:
    bus = "org.freedesktop.DBus"
    hello = BusMessage(CALL, 1, "/org/freedesktop/DBus", bus, "Hello", destination=bus)
    assert encoded(hello) == HELLO
    assert decoded(HELLO) == hello._replace(body=[])


@pytest.mark.parametrize(
    ("signature", "value"),
    [
        ("y", 255), ("b", 1), ("n", -2), ("q", 2), ("i", -3), ("u", 3), ("x", -4), ("t", 4),
        ("d", 0.5), ("h", 0), ("s", "é"), ("o", "/a/b"), ("g", "a{sv}"), ("v", ("s", "x")),
        ("as", []), ("as", ["a", "b"]), ("aai", [[1], []]), ("(sn)", ("a", 1)),
        ("a{sv}", {"a": ("u", 1), "b": ("as", ["c"])}),
        ("a(sssuda{sv})", [("a", "b", "c", 100, 0.9, {"subtext": ("s", "d")})]),
        ("aa{sv}", [{"id": ("s", "x")}, {}]), ("a(sss)", []),
    ],
)  # fmt: skip
def test_values_come_back(signature: str, value: object) -> None:
    assert back(f"y{signature}s", 1, value, "end") == [1, value, "end"]


def test_what_is_not_utf_8_is_replaced() -> None:
    assert back("s", "\udcff") == ["?"]


@pytest.mark.parametrize(
    "start", [b"B" + bytes(15), b"l\1\0\1" + struct.pack("<III", MOST_BYTES, 1, 0)]
)
def test_other_orders_and_long_messages_are_refused(start: bytes) -> None:
    with pytest.raises(WrongMessageError):
        length(start)


@pytest.mark.parametrize(
    ("signature", "replaced", "by"),
    [
        ("a{sv}", b"a{sv}", b"a{sv("), ("v", b"\1s\0", b"\1a\0"), ("v", b"\1s\0", b"\2ss"),
        ("as", b"\2as\0", b"\2zs\0"), ("s", b"\0\0\0x\0", b"\0\0\0\xff\0"),
    ],
)  # fmt: skip
def test_what_is_wrong_inside_is_refused(signature: str, replaced: bytes, by: bytes) -> None:
    value = {"a{sv}": {"x": ("s", "x")}, "v": ("s", "x"), "as": ["x"], "s": "x"}[signature]
    data = encoded(call(signature, value))
    broken = data.replace(replaced, by, 1)
    with pytest.raises(WrongMessageError):
        decoded(broken)


def test_what_is_too_deep_or_too_short_is_refused() -> None:
    deep: tuple[str, object] = ("s", "x")
    for _ in range(20):
        deep = ("v", deep)
    with pytest.raises(WrongMessageError, match="too deep"):
        decoded(encoded(call("v", deep)))
    data = bytearray(encoded(call("as", ["x"])))
    data[-10:-6] = struct.pack("<I", 1000)
    with pytest.raises(WrongMessageError, match="too short"):
        decoded(bytes(data))


@given(st.binary(max_size=300))
def test_no_bytes_are_more_than_refused(data: bytes) -> None:
    for each in (data, HELLO[:12] + data):
        try:
            decoded(each)
        except WrongMessageError:
            continue
