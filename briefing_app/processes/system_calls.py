"""The few calls of Linux that Python has no names for."""

import ctypes

_DIE_WITH_PARENT, _NO_NEW_PRIVILEGES, _KILL = 1, 38, 9
"""From ``linux/prctl.h``, and the number of the signal that ends a process at once."""

_MOST_HEAPS = -8
"""From glibc's ``malloc.h``."""

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long


def call(number: int, *arguments: object) -> int:
    """Make a call of the system by its number; return what it returns, -1 if it failed."""
    return int(_libc.syscall(ctypes.c_long(number), *arguments))


def die_with_parent() -> None:
    """Let the system kill this process when the thread that started it ends."""
    _libc.prctl(_DIE_WITH_PARENT, ctypes.c_ulong(_KILL), 0, 0, 0)


def give_up_privileges() -> None:
    """Let this process gain no rights any more, which the system asks for before it is confined."""
    _libc.prctl(_NO_NEW_PRIVILEGES, ctypes.c_ulong(1), ctypes.c_ulong(0), ctypes.c_ulong(0),
                ctypes.c_ulong(0))  # fmt: skip


def share_one_heap() -> None:
    """Let all threads of this process take memory from one heap, where the C library is glibc.

    With a heap for each thread, what one has let go is of no use to the others.
    """
    if hasattr(_libc, "mallopt"):
        _libc.mallopt(_MOST_HEAPS, 1)


def control(option: int, *arguments: object) -> int:
    """Call ``prctl``; return what it returns, -1 if it failed."""
    return int(_libc.prctl(option, *arguments))
