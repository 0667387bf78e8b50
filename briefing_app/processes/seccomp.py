"""Seccomp, by which a process of Linux gives up calls of the system: sockets, other programs.

A filter is a small program for the kernel, in the instructions of the Berkeley Packet Filter; see
https://docs.kernel.org/userspace-api/seccomp_filter.html. The numbers of the calls differ from
processor to processor; on others than those named here there is no filter.
"""

import ctypes
import errno
import platform
import struct

from briefing_app.processes.system_calls import control, give_up_privileges

_SET_FILTER, _FILTER = 22, 2
_GET_FILTER = 21

_LOAD, _EQUAL, _ANY_BIT, _RETURN = 0x20, 0x15, 0x45, 0x06
_ALLOW, _FAIL, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_NUMBER_AT, _MACHINE_AT, _FIRST_ARGUMENT_AT = 0, 4, 16
"""Where the kernel puts what a filter looks at; the low half of an argument comes first."""

_THREAD = 0x00010000
"""The flag by which ``clone`` makes a thread and not a process."""

_OTHER_NUMBERS = 0x40000000
"""The bit of the numbers by which x86-64 offers its calls a second time."""

_MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_REFUSED = {
    # socket, socketpair, connect, bind, listen, accept, accept4, execve, execveat, ptrace,
    # process_vm_readv, process_vm_writev, kill, tkill, pidfd_send_signal, pidfd_getfd, bpf,
    # perf_event_open, add_key, request_key, keyctl, mount, umount2, pivot_root, chroot, unshare,
    # setns, userfaultfd, open_by_handle_at, io_uring_setup, mq_open, shmget, msgget, semget
    "x86_64": (
        41, 53, 42, 49, 50, 43, 288, 59, 322, 101, 310, 311, 62, 200, 424, 438, 321, 298, 248, 249,
        250, 165, 166, 155, 161, 272, 308, 323, 304, 425, 240, 29, 68, 64,
        57, 58,  # fork, vfork, which only this processor has
    ),
    "aarch64": (
        198, 199, 203, 200, 201, 202, 242, 221, 281, 117, 270, 271, 129, 130, 424, 438, 280, 241,
        217, 218, 219, 40, 39, 41, 51, 97, 268, 282, 265, 425, 180, 194, 186, 190,
    ),
}  # fmt: skip
_CLONE = {"x86_64": 56, "aarch64": 220}
_CLONE3 = 435


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def is_there() -> bool:
    """Return whether the kernel has seccomp, and this module the numbers of the processor."""
    return platform.machine() in _MACHINES and control(_GET_FILTER, 0, 0, 0, 0) >= 0


def refuse_calls(*, threads: bool) -> bool:
    """Give up what this process does not need, for good; return whether the kernel could do so.

    ``threads`` is whether it may start threads. A refused call fails with EPERM.
    """
    if not is_there():
        return False
    instructions = _instructions(platform.machine(), threads=threads)
    give_up_privileges()
    data = b"".join(instructions)
    program = _Program(len(instructions), data)
    return control(_SET_FILTER, _FILTER, ctypes.byref(program), 0, 0) == 0


def _instructions(machine: str, *, threads: bool) -> list[bytes]:
    refuse = _instruction(_RETURN, _FAIL | errno.EPERM)
    clone = _CLONE[machine]
    found = [
        _instruction(_LOAD, _MACHINE_AT),
        _instruction(_EQUAL, _MACHINES[machine], 1, 0),
        _instruction(_RETURN, _KILL),
        _instruction(_LOAD, _NUMBER_AT),
        _instruction(_ANY_BIT, _OTHER_NUMBERS, 0, 1),
        refuse,
    ]
    for number in _REFUSED[machine]:
        found += [_instruction(_EQUAL, number, 0, 1), refuse]
    # A library that is refused the newer call as unknown takes the older, whose flags can be seen.
    unknown = _instruction(_RETURN, _FAIL | errno.ENOSYS)
    found += [_instruction(_EQUAL, _CLONE3, 0, 1), unknown]
    found += [_instruction(_EQUAL, clone, 0, 3 if threads else 1)]
    if threads:
        found += [
            _instruction(_LOAD, _FIRST_ARGUMENT_AT),
            _instruction(_ANY_BIT, _THREAD, 1, 0),
        ]
    return [*found, refuse, _instruction(_RETURN, _ALLOW)]


def _instruction(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("HBBI", code, if_true, if_false, value)
