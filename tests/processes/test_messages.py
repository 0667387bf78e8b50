"""Messages come over whole, or not at all."""

import json
import multiprocessing
import socket
import threading
from collections.abc import Iterator

import pytest

from briefing_app.processes.messages import (
    Arriving,
    EndedError,
    Message,
    PipeStream,
    SocketStream,
    Stream,
    receive,
    send,
)

MOST = 1 << 20
REST = 3
"""How many bytes are announced after the heads that are none."""
Pair = tuple[Stream, Stream]


def _announcing(head: int, rest: int) -> bytes:
    return head.to_bytes(8, "big") + rest.to_bytes(8, "big")


def _sockets() -> Pair:
    one, other = socket.socketpair()
    return SocketStream(one), SocketStream(other)


def _pipes() -> Pair:
    one, other = multiprocessing.Pipe()
    return PipeStream(one), PipeStream(other)


@pytest.fixture(params=[_sockets, _pipes], ids=["sockets", "pipes"])
def pair(request: pytest.FixtureRequest) -> Iterator[Pair]:
    made = request.param()
    yield made
    for each in made:
        each.close()


def test_a_message_comes_over(pair: Pair) -> None:
    one, other = pair
    sent = Message(["words", None, 1.5, {"a\udc80": [True]}], (b"", b"bytes" * 1000))
    send(one, sent)
    send(one, Message(None))
    assert other.wait(60)
    assert receive(other, MOST, 60) == sent
    assert receive(other, MOST, 60) == Message(None)
    assert not other.wait(0)


def test_what_has_come_in_time_is_kept(pair: Pair) -> None:
    one, other = pair
    sent = Message("words", (b"bytes" * 1000,))
    written = _written(sent)
    arriving = Arriving(other)
    assert not arriving.has_come(MOST, 0)
    for begin, end in ((0, 5), (5, 300), (300, 4000)):
        one.write(written[begin:end])
        assert not arriving.has_come(MOST, 0.01)
    assert not arriving.has_come(5000, 60)
    one.write(written[4000:])
    assert arriving.has_come(MOST, 60)
    assert arriving.message(MOST) == sent
    one.close()
    assert not Arriving(other).has_come(MOST, 60)


def _written(message: Message) -> bytes:
    one, other = _sockets()
    send(one, message)
    one.close()
    data = b""
    room = bytearray(MOST)
    while count := other.read_into(memoryview(room)):
        data += room[:count]
    other.close()
    return data


def test_a_side_that_has_closed_ends_it(pair: Pair) -> None:
    one, other = pair
    other.close()
    with pytest.raises(EndedError):
        receive(one, MOST)
    with pytest.raises(EndedError):
        send(one, Message("x" * MOST, (b"x" * MOST,)))


@pytest.mark.parametrize(
    "head",
    [b"[", b"[1]", b"[1,2]", b"[1,[true,{}]]", b"[" * 100_000, b'[1,["x"]]', b"[1,[-1]]",
     b"[1,[4]]", b"[1,[null]]"],
)  # fmt: skip
def test_what_is_no_message_ends_it(head: bytes, pair: Pair) -> None:
    one, other = pair
    sending = threading.Thread(target=one.write, args=(_announcing(len(head), REST) + head,))
    sending.start()
    with pytest.raises(EndedError):
        receive(other, MOST, 60)
    sending.join()


def test_a_length_is_not_believed(pair: Pair) -> None:
    one, other = pair
    one.write(b"\xff" * 16)
    with pytest.raises(EndedError, match="too long"):
        receive(other, MOST)


def test_what_comes_too_late_is_not_waited_for(pair: Pair) -> None:
    one, other = pair
    head = json.dumps([None, [10]]).encode()
    one.write(_announcing(len(head), 10) + head)
    with pytest.raises(EndedError, match="in time"):
        receive(other, MOST, 0.01)


def test_a_closed_side_does_not_wait() -> None:
    one, other = _sockets()
    other.close()
    one.close()
    assert one.wait(None)
    one.close()
