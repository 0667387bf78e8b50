"""What processes are given to do in tests: the faults that a stranger's file may lead to."""

import contextlib
import ctypes
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from briefing_app.model.errors import RefusedError
from briefing_app.processes.messages import Message
from briefing_app.processes.work import Limits, Work

LIMITS = Limits(seconds=20, memory=1 << 30, files=32, answer=1 << 20)
SHORT = LIMITS._replace(seconds=1)


def chatter(value: object, _blobs: Sequence[bytes]) -> Message:
    """Write to the terminal, as some libraries do."""
    for output in (1, 2):
        os.write(output, b"\x1b]0;owned\x07")
    return Message(value)


def work(name: str, limits: Limits = LIMITS, *paths: object, threads: bool = False) -> Work:
    """Return the work of one of the functions below."""
    return Work(f"{__name__}:{name}", limits, tuple(map(str, paths)), threads)


def echo(value: object, blobs: Sequence[bytes]) -> Message:
    return Message(value, blobs)


def number(_value: object, _blobs: Sequence[bytes]) -> Message:
    return Message(os.getpid())


_warm: list[int] = []


def warm_up() -> None:
    _warm.append(os.getpid())


def warmed_by(_value: object, _blobs: Sequence[bytes]) -> Message:
    """Return the processes that called `warm_up`, of which this one has come."""
    return Message(_warm)


def sockets(_value: object, _blobs: Sequence[bytes]) -> Message:
    """Return how many sockets this process holds."""
    found = 0
    for each in range(256):
        with contextlib.suppress(OSError):
            found += stat.S_ISSOCK(os.fstat(each).st_mode)
    return Message(found)


def heaps(_value: object, _blobs: Sequence[bytes]) -> Message:
    """Return how many heaps the C library has once several threads have taken memory."""
    libc = ctypes.CDLL(None)
    libc.open_memstream.restype = ctypes.c_void_p
    together = threading.Barrier(4)

    def take() -> None:
        together.wait()
        libc.malloc(ctypes.c_size_t(4096))
        together.wait()

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    told, size = ctypes.c_char_p(), ctypes.c_size_t()
    stream = ctypes.c_void_p(libc.open_memstream(ctypes.byref(told), ctypes.byref(size)))
    libc.malloc_info(0, stream)
    libc.fclose(stream)
    return Message((told.value or b"").count(b"<heap nr="))


def loop(_value: object, _blobs: Sequence[bytes]) -> Message:
    while True:
        pass


def rest(_value: object, _blobs: Sequence[bytes]) -> Message:
    time.sleep(600)
    return Message(None)


def fill(_value: object, _blobs: Sequence[bytes]) -> Message:
    kept = []
    while True:
        kept.append(bytearray(1 << 24))


def recurse(value: object, blobs: Sequence[bytes]) -> Message:
    return recurse(value, blobs)


def call(_value: object, _blobs: Sequence[bytes]) -> Message:
    """Do as Python does when a call finds no memory for its variables."""
    raise SystemError("error return without exception set")


def crash(_value: object, _blobs: Sequence[bytes]) -> Message:
    os.abort()


def leave(_value: object, _blobs: Sequence[bytes]) -> Message:
    os._exit(0)


def refuse(_value: object, _blobs: Sequence[bytes]) -> Message:
    raise RefusedError("a.md", "It is refused.", 3)


def err(_value: object, _blobs: Sequence[bytes]) -> Message:
    raise ZeroDivisionError("secret words")


def flood(_value: object, _blobs: Sequence[bytes]) -> Message:
    return Message(None, (bytes(2 << 20),))


def send_an_object(_value: object, _blobs: Sequence[bytes]) -> Message:
    return Message(object())


class _TooMuch(bytes):
    def __len__(self) -> int:
        raise MemoryError


def send_too_much(_value: object, _blobs: Sequence[bytes]) -> Message:
    return Message(None, (_TooMuch(),))


def touch(value: object, _blobs: Sequence[bytes]) -> Message:
    """Try everything that a process must not do; return what came of each."""
    here, other = map(Path, value)
    return Message({
        "read its own": _tried((here / "own.txt").read_text),
        "read another": _tried((other / "secret.txt").read_text),
        "list another": _tried(lambda: list(other.iterdir())),
        "write its own": _tried(lambda: (here / "new.txt").write_text("x")),
        "write another": _tried(lambda: (other / "new.txt").write_text("x")),
        "remove": _tried((here / "own.txt").unlink),
        "connect": _tried(lambda: socket.create_connection(("127.0.0.1", 9), 1)),
        "unix": _tried(lambda: socket.socket(socket.AF_UNIX)),
        "run": _tried(lambda: subprocess.run(["/bin/true"], check=True)),
        "fork": _tried(os.fork),
        "kill": _tried(lambda: os.kill(os.getppid(), 0)),
        "import": _tried(lambda: __import__("wave") and None),
        "thread": _tried(_thread),
        "open many": _tried(lambda: [open(os.devnull) for _ in range(64)]),  # noqa: PTH123
    })  # fmt: skip


def _thread() -> None:
    thread = threading.Thread(target=time.sleep, args=(0,))
    thread.start()
    thread.join()


def _tried(act: object) -> str:
    try:
        act()
    except (OSError, RuntimeError) as error:
        return type(error).__name__
    return "done"


def parent_of(_value: object, _blobs: Sequence[bytes]) -> Message:
    return Message(os.getppid())


def stop_itself(_value: object, _blobs: Sequence[bytes]) -> Message:
    signal.raise_signal(signal.SIGKILL)
    raise AssertionError(sys.platform)
