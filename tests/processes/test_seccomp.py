"""What the kernel would answer to each call, from the filter run here; see linux/bpf_common.h."""

import struct

import pytest

from briefing_app.processes.seccomp import _instructions

ALLOWED, REFUSED, UNKNOWN, KILLED = 0x7FFF0000, 0x00050001, 0x00050026, 0x80000000
THREAD, FORK = 0x003D0F00, 0x01200011
"""The flags with which the C library calls ``clone`` for a thread, and for a process."""
X86, ARM = ("x86_64", 0xC000003E), ("aarch64", 0xC00000B7)


def answer(machine: str, call: tuple[int, int, int], *, threads: bool) -> int:
    """Run the filter of a machine on a call: its machine, its number and its first argument."""
    at, number, argument = call
    data = struct.pack("=IIQQ", number, at, 0, argument)
    program = _instructions(machine, threads=threads)
    place = loaded = 0
    while True:
        code, if_true, if_false, value = struct.unpack("HBBI", program[place])
        if code == 0x06:
            return int(value)
        if code == 0x20:
            (loaded,) = struct.unpack_from("=I", data, value)
            place += 1
        else:
            fits = {0x15: loaded == value, 0x45: bool(loaded & value)}[code]
            place += 1 + (if_true if fits else if_false)


@pytest.mark.parametrize("threads", [False, True])
@pytest.mark.parametrize(("machine", "allowed", "refused", "clone"), [
    # read, write, openat, mmap, futex, exit_group / socket, connect, execve, kill, ptrace, semget
    (X86, (0, 1, 257, 9, 202, 231), (41, 42, 59, 62, 101, 64, 57, 58), 56),
    (ARM, (63, 64, 56, 222, 98, 94), (198, 203, 221, 129, 117, 190), 220),
])  # fmt: skip
def test_the_filter_answers_each_call(
    machine: tuple[str, int],
    allowed: tuple[int, ...],
    refused: tuple[int, ...],
    clone: int,
    *,
    threads: bool,
) -> None:
    name, code = machine

    def of(number: int, argument: int = 0, at: int = code) -> int:
        return answer(name, (at, number, argument), threads=threads)

    assert {of(number, argument) for number in allowed for argument in (0, THREAD)} == {ALLOWED}
    assert {of(number, argument) for number in refused for argument in (0, THREAD)} == {REFUSED}
    assert of(clone, THREAD) == (ALLOWED if threads else REFUSED)
    assert of(clone, FORK) == REFUSED
    assert of(435, THREAD) == UNKNOWN  # clone3, whose flags cannot be seen
    assert of(0x40000000 + allowed[0]) == REFUSED
    assert of(allowed[0], at=0x40000003) == KILLED  # a call of 32 bits
