"""One process for all windows: a second start hands its files over."""

import os
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app import instance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such sockets")


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv(instance.APART, raising=False)


@pytest.fixture
def listener() -> Iterator[instance.Listener]:
    made = instance.listen()
    assert made is not None
    yield made
    made.close()


def _taken_by(listener: instance.Listener, files: list[str]) -> tuple[bool, list[str] | None]:
    """Hand files over from another thread; return what each side says."""
    said: list[bool] = []
    caller = threading.Thread(target=lambda: said.append(instance.hand_over(files)))
    caller.start()
    taken = None
    while taken is None and (caller.is_alive() or not said):
        taken = listener.take()
    caller.join()
    return said[0], taken


def test_the_first_process_takes_the_files_of_the_second(listener: instance.Listener) -> None:
    strange = os.fsdecode(b"caf\xe9.md")
    files = ["/a.md", "/b c.md", f"/{strange}"]
    assert _taken_by(listener, files) == (True, files)


def test_an_address_on_a_network_is_handed_over_as_it_is(listener: instance.Listener) -> None:
    address = "https://example.org/a.md"
    assert _taken_by(listener, [address]) == (True, [address])


def test_without_files_it_is_asked_to_the_front(listener: instance.Listener) -> None:
    assert _taken_by(listener, []) == (True, [])


def test_without_a_first_process_nobody_takes_them(tmp_path: Path) -> None:
    assert not instance.hand_over(["a.md"])


def test_only_one_listens_and_the_next_does_after_it(listener: instance.Listener) -> None:
    assert instance.listen() is None
    listener.close()
    again = instance.listen()
    assert again is not None
    again.close()


def test_what_a_killed_process_left_is_replaced(tmp_path: Path) -> None:
    left = instance._path("socket")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(left))
    assert left.exists()
    assert not instance.hand_over(["a.md"])
    made = instance.listen()
    assert made is not None
    assert _taken_by(made, ["a.md"])[0]
    made.close()


@pytest.mark.parametrize("said", [b"\n", b"{}\n", b"[1]\n", b'["zz"]\n', b'["6100"]\n', b"[",
                                  b"[" * 200_000 + b"\n", b"x" * 300_000])  # fmt: skip
def test_nonsense_is_passed_over(listener: instance.Listener, said: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(str(instance._path("socket")))
        caller = threading.Thread(target=_send, args=(client, said))
        caller.start()
        assert not listener.take()
        caller.join()


def _send(client: socket.socket, said: bytes) -> None:
    try:
        client.sendall(said)
        client.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def test_the_socket_is_for_this_user_only(listener: instance.Listener) -> None:
    path = instance._path("socket")
    assert not any(each.stat().st_mode & 0o077 for each in (path, path.parent))


def test_a_start_can_stay_apart(
    listener: instance.Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(instance.APART, "1")
    assert not instance.hand_over(["a.md"])
    assert instance.listen() is None
