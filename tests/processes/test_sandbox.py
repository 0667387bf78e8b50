"""What a process asks of the system to be confined, whatever this system can do."""

import ctypes
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from briefing_app.processes import landlock, sandbox, seccomp
from briefing_app.processes.sandbox import grant_seconds
from briefing_app.processes.work import Limits, Work

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such calls")


@pytest.mark.parametrize(
    ("version", "size", "files", "network", "scopes"),
    [(1, 8, 13, 0, 0), (2, 8, 14, 0, 0), (3, 8, 15, 0, 0), (4, 16, 15, 3, 0), (5, 16, 16, 3, 0),
     (6, 24, 16, 3, 3), (9, 24, 16, 3, 3)],
)  # fmt: skip
def test_each_landlock_is_asked_for_all_that_it_knows(
    version: int, size: int, files: int, network: int, scopes: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """An older one refuses rules of a size, or with rights, that came later."""
    asked: list[Any] = []

    def call(_number: int, rules: Any, length: ctypes.c_size_t, _flags: object) -> int:
        asked.append((rules._obj, length.value))
        return -1

    monkeypatch.setattr(landlock, "version", lambda: version)
    monkeypatch.setattr(landlock, "call", call)
    assert not landlock.allow_only_reading(["/"])
    ((rules, length),) = asked
    assert length == size
    assert (rules.files, rules.network, rules.scopes) == ((1 << files) - 1, network, scopes)


def test_nothing_stays_open_of_what_is_opened_for_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    ruleset, ways = os.open(os.devnull, os.O_RDONLY), iter(range(9))
    before = len([*Path("/dev/fd").iterdir()])
    monkeypatch.setattr(landlock, "version", lambda: 6)
    monkeypatch.setattr(landlock, "call", lambda *_: 0 if next(ways) else ruleset)
    monkeypatch.setattr(landlock, "give_up_privileges", lambda: None)
    assert landlock.allow_only_reading([os.devnull, "/", "/nowhere"])
    assert len([*Path("/dev/fd").iterdir()]) == before - 1


def test_privileges_are_given_up_before_each_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """The kernel insists on it, but not for root."""
    asked: list[object] = []
    ruleset = os.open(os.devnull, os.O_RDONLY)

    def call(number: int, *_arguments: object) -> int:
        asked.append(number)
        return ruleset if number == 444 else 0

    def control(option: int, *_arguments: object) -> int:
        asked.append(option)
        return 0

    for module in (landlock, seccomp):
        monkeypatch.setattr(module, "give_up_privileges", lambda: asked.append("privileges"))
    monkeypatch.setattr(landlock, "version", lambda: 6)
    monkeypatch.setattr(landlock, "call", call)
    monkeypatch.setattr(seccomp, "control", control)
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    assert landlock.allow_only_reading(["/"])
    assert asked == [444, 445, "privileges", 446]
    del asked[:]
    assert seccomp.refuse_calls(threads=False)
    assert asked == [21, "privileges", 22]


@pytest.mark.parametrize("threads", [False, True])
def test_a_process_may_take_what_its_work_needs_and_no_more(
    threads: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    import resource

    set_to: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "setrlimit", set_to.__setitem__)
    hard = {resource.RLIMIT_NOFILE: 16, resource.RLIMIT_DATA: 1 << 40}
    monkeypatch.setattr(
        resource, "getrlimit", lambda which: (0, hard.get(which, resource.RLIM_INFINITY))
    )
    sandbox._limit(Work("", Limits(seconds=9, memory=1 << 30, files=32, answer=0), (), threads))
    assert set_to == {
        resource.RLIMIT_CORE: (0, 0),
        resource.RLIMIT_FSIZE: (0, 0),
        resource.RLIMIT_NOFILE: (16, 16),
        resource.RLIMIT_DATA: (1 << 30, 1 << 30),
        **({} if threads else {resource.RLIMIT_AS: (1 << 30, 1 << 30)}),
    }


def test_time_is_granted_up_to_what_the_system_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    given = []
    used = SimpleNamespace(ru_utime=2.5, ru_stime=1.0)
    monkeypatch.setattr(resource, "getrusage", lambda _who: used)
    monkeypatch.setattr(resource, "setrlimit", lambda _which, limits: given.append(limits))
    for hard in (resource.RLIM_INFINITY, 100, 14, 13):
        monkeypatch.setattr(resource, "getrlimit", lambda _which, hard=hard: (hard, hard))
        grant_seconds(10)
    assert given == [(14, resource.RLIM_INFINITY), (14, 100)]
