"""Landlock, by which a process of Linux gives up the right to open other files than some.

The numbers are those of ``linux/landlock.h``; see https://docs.kernel.org/userspace-api/landlock.html.
"""

import ctypes
import os
import stat
from collections.abc import Iterable

from briefing_app.processes.system_calls import call, give_up_privileges

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_VERSION = 1
_BENEATH = 1

_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
_FILE_RIGHTS = {1: (1 << 13) - 1, 2: 1 << 13, 3: 1 << 14, 5: 1 << 15}
"""The rights to files that each version of Landlock has added, all of which are taken away."""
_NETWORK_RIGHTS = 3
_SCOPES = 3
"""No TCP; no sockets and no signals to processes outside."""


class _Rules(ctypes.Structure):
    _fields_ = (
        ("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scopes", ctypes.c_uint64),
    )  # fmt: skip


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"  # the one that Python has for packed structures
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def version() -> int:
    """Return the version of Landlock that the kernel has, 0 if it has none."""
    return max(0, call(_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION)))


def allow_only_reading(paths: Iterable[str]) -> bool:
    """Let this process open only files below these paths, and only to read them.

    Paths that are not there are passed over. Returns whether the kernel could do so.
    """
    known = version()
    if not known:
        return False
    rights = 0
    for since, added in _FILE_RIGHTS.items():
        rights |= added if known >= since else 0
    network = _NETWORK_RIGHTS if known >= 4 else 0
    scopes = _SCOPES if known >= 6 else 0
    rules = _Rules(rights, network, scopes)
    size = 8 if known < 4 else 16 if known < 6 else 24
    ruleset = call(_CREATE, ctypes.byref(rules), ctypes.c_size_t(size), ctypes.c_uint32(0))
    if ruleset < 0:
        return False
    try:
        for path in paths:
            _allow(ruleset, path)
        give_up_privileges()
        return call(_RESTRICT, ctypes.c_int(ruleset), ctypes.c_uint32(0)) == 0
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: str) -> None:
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except (OSError, ValueError):
        return
    try:
        is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)
        allowed = _READ_FILE | (_READ_FOLDER if is_folder else 0)
        rule = _Beneath(allowed, handle)
        call(_ADD, ctypes.c_int(ruleset), ctypes.c_int(_BENEATH), ctypes.byref(rule),
             ctypes.c_uint32(0))  # fmt: skip
    finally:
        os.close(handle)
