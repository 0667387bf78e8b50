"""Processes that can be ended: forked from a server, or started from nothing."""

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.model.errors import BriefingError, RefusedError
from briefing_app.processes import helper as helpers
from briefing_app.processes import landlock, sandbox, seccomp
from briefing_app.processes.helper import (
    Cancellation,
    FaultError,
    Helper,
    OverLimitError,
    start_server,
    stop_server,
)
from briefing_app.processes.kept import Kept
from briefing_app.processes.messages import Arriving, Message
from tests.processes import jobs

LINUX = sys.platform.startswith("linux")
WAYS = ["forked", "spawned"] if LINUX else ["spawned"]
confined = pytest.mark.skipif(
    not LINUX or bool(sandbox.missing_rules()), reason="the kernel lacks Landlock or seccomp"
)
pytestmark = [
    pytest.mark.usefixtures("real_processes"),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded"),
]


@pytest.fixture(scope="module")
def _server() -> Iterator[None]:
    yield
    stop_server()


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, _server: None) -> str:
    if request.param == "spawned":
        stop_server()
    elif helpers._Server.running is None:
        start_server(["tests.processes.jobs"], "tests.processes.jobs:LIMITS")
    return str(request.param)


def _asked(name: str, *args: object, value: object = None, **kwargs: object) -> Helper:
    helper = Helper(jobs.work(name, *args, **kwargs))
    helper.ask(value)
    return helper


def _gone(process: int) -> bool:
    """Wait until a process that is not ours has ended."""
    for _ in range(2000):
        try:
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        except FileNotFoundError:
            return True
        if state == "Z":
            return True
        threading.Event().wait(0.01)
    return False


def test_it_answers_as_often_as_it_is_asked(way: str) -> None:
    helper = Helper(jobs.work("echo"))
    for sent in (Message(["a", 1], (b"x",)), Message(None, (b"", b"y" * 100_000))):
        helper.ask(*sent)
        assert helper.ready(60)
        assert helper.answer() == sent
    helper.end()
    assert not helper.alive


@pytest.mark.parametrize(
    ("name", "reason"),
    [("fill", "memory"), ("recurse", "memory"), ("call", "memory"), ("crash", "memory"),
     ("flood", "time"), ("leave", "fault")],
)  # fmt: skip
def test_what_meets_a_limit_says_so(name: str, reason: str, way: str) -> None:
    helper = _asked(name)
    with pytest.raises(OverLimitError) as over:
        helper.answer()
    assert over.value.reason in {reason, "time"}
    assert not helper.alive


def test_processor_time_is_limited(way: str) -> None:
    with pytest.raises(OverLimitError) as over:
        _asked("loop", jobs.SHORT._replace(seconds=0)).answer()  # but for the one that is begun
    assert over.value.reason == "time"


def test_what_waits_for_ever_is_waited_for_only_so_long(
    way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(helpers, "_PATIENCE", 0.1)
    monkeypatch.setattr(helpers, "_MORE_SECONDS", 0.5)
    with pytest.raises(OverLimitError):
        _asked("rest", jobs.SHORT).answer()


def test_errors_come_over(way: str) -> None:
    helper = _asked("refuse")
    with pytest.raises(RefusedError) as refused:
        helper.answer()
    helper.end()
    assert refused.value.problem == RefusedError("a.md", "It is refused.", 3).problem
    helper = _asked("err")
    with pytest.raises(FaultError) as fault:
        helper.answer()
    helper.end()
    assert "ZeroDivisionError" in str(fault.value)
    assert any("jobs.py" in line for line in fault.value.elsewhere)
    assert not any("secret" in line for line in fault.value.elsewhere)


def test_what_goes_wrong_around_a_job_comes_over(way: str) -> None:
    for name, words in (("send_an_object", "TypeError"), ("no_job", "AttributeError")):
        helper = _asked(name)
        with pytest.raises(FaultError, match=words):
            helper.answer()
        helper.end()
    with pytest.raises(OverLimitError, match="memory"):
        _asked("send_too_much").answer()


@pytest.mark.parametrize(
    ("code", "reason"),
    [(None, "time"), (-signal.SIGKILL, "time"), (-signal.SIGABRT, "memory"),
     (-signal.SIGSEGV, "memory"), (0, "fault"), (1, "fault"), (-signal.SIGTERM, "fault")],
)  # fmt: skip
def test_how_a_process_ended_says_why(code: int | None, reason: str) -> None:
    assert helpers._reason(code) == reason


def test_it_can_be_ended_from_another_thread(way: str) -> None:
    helper = Helper(jobs.work("number"))
    helper.ask(None)
    process = helper.answer().value
    cancellation = Cancellation()
    raised = []

    def wait() -> None:
        with cancellation.over_this_thread():
            try:
                helper.answer()
            except OverLimitError as over:
                raised.append(over.reason)

    waiting = threading.Thread(target=wait)
    waiting.start()
    while not cancellation._helpers:
        time.sleep(0)
    cancellation.cancel()
    waiting.join(60)
    assert raised == ["cancelled"]
    assert _gone(process)
    helper.end()
    assert Cancellation.current() is None


def test_what_is_cancelled_before_it_begins_does_not_begin(way: str) -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    helper = _asked("rest")
    with cancellation.over_this_thread(), pytest.raises(OverLimitError):
        helper.answer()


@pytest.mark.parametrize("kill", [True, False])
def test_a_hung_process_ends_with_the_program(kill: bool, way: str, tmp_path: Path) -> None:
    """The program is killed, or just ends, while its process computes without end."""
    script = f"""
import os, signal, sys
from briefing_app.processes.helper import Helper, start_server
from tests.processes import jobs
if __name__ == "__main__":
    if {way == "forked"}:
        start_server([], "tests.processes.jobs:LIMITS")
    first = Helper(jobs.work("number"))
    first.ask(None)
    print(first.answer().value, flush=True)
    first._work = first._work._replace(job="")
    hung = Helper(jobs.work("parent_of"))
    hung.ask(None)
    hung.answer()
    other = Helper(jobs.work("loop"))
    other.ask(None)
    other.ready(0.2)
    {"os.kill(os.getpid(), signal.SIGKILL)" if kill else "os._exit(0)"}
"""
    file = tmp_path / "program.py"
    file.write_text(script)
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run(
        [sys.executable, str(file)], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == (-signal.SIGKILL if kill else 0), done.stderr
    assert _gone(int(done.stdout))


@confined
@pytest.mark.parametrize("threads", [False, True])
def test_it_can_do_next_to_nothing(threads: bool, way: str, tmp_path: Path) -> None:
    if threads and way == "forked" and len(list(Path("/proc/self/task").iterdir())) > 1:
        # The program forks before it has threads; the process of the tests may have some by now.
        pytest.skip("a fork beside threads may meet a lock that one of them holds")
    here, other = tmp_path / "here", tmp_path / "other"
    for folder in (here, other):
        folder.mkdir()
    (here / "own.txt").write_text("own")
    (other / "secret.txt").write_text("secret")
    missing = tmp_path / "missing"
    helper = Helper(jobs.work("touch", jobs.LIMITS, here, missing, "a\0b", threads=threads))
    helper.ask([str(here), str(other)])
    found = helper.answer().value
    helper.end()
    assert isinstance(found, dict)
    assert {name for name, result in found.items() if result == "done"} == {
        "read its own", "import", *(["thread"] if threads else []),
    }  # fmt: skip
    assert sorted(each.name for each in tmp_path.rglob("*.txt")) == ["own.txt", "secret.txt"]


def test_one_is_kept_for_the_next_request(way: str) -> None:
    kept = Kept(jobs.work("number"))
    first = kept.ask(None).value
    assert kept.ask(None).value == first
    idle = kept._idle
    assert idle is not None
    os.kill(first, signal.SIGKILL)
    assert idle.ready(60)
    assert kept.ask(None).value != first
    # Two at once take two processes, of which one stays.
    kept._idle, second = None, kept._idle
    third = kept.ask(None).value
    assert second is not None
    kept._put_back(second)
    assert not second.alive
    assert kept.ask(None).value == third
    kept.close()
    kept.close()
    assert _gone(third)


def test_without_a_server_processes_are_started_from_nothing(way: str, logged: list[str]) -> None:
    if way == "forked":
        running = helpers._Server.running
        assert running is not None
        running._control.close()
    helper = _asked("echo", value="x")
    assert helper.answer().value == "x"
    assert helpers._Server.running is None
    helper.end()
    assert logged == (["OSError"] if way == "forked" else [])


@pytest.mark.skipif(not LINUX, reason="there is a server on Linux only")
@pytest.mark.usefixtures("_server")
def test_a_forked_process_holds_no_line_but_its_own() -> None:
    """With another's it could read what is asked of that, or ask the server itself."""
    stop_server()
    inherited = jobs.sockets(None, ()).value
    assert isinstance(inherited, int)
    start_server(["tests.processes.jobs"], "tests.processes.jobs:LIMITS")
    before, after = _asked("sockets"), _asked("sockets")
    assert before.answer().value == after.answer().value == inherited + 1
    before.end()
    after.end()


@pytest.mark.skipif(not LINUX, reason="there is a server on Linux only")
@pytest.mark.usefixtures("_server")
@pytest.mark.parametrize("at_once", [True, False])
def test_what_is_loaded_at_once_is_loaded_for_all_that_are_forked(at_once: bool) -> None:
    start_server(["tests.processes.jobs"], "tests.processes.jobs:warm_up", at_once=at_once)
    asked = [_asked("warmed_by"), _asked("warmed_by"), _asked("parent_of")]
    first, second, server = [each.answer().value for each in asked]
    assert first == second == ([server] if at_once else [])
    for each in asked:
        each.end()


@pytest.mark.skipif(not LINUX, reason="there is a server on Linux only")
@pytest.mark.usefixtures("_server")
def test_control_c_ends_neither_the_server_nor_what_it_has_forked() -> None:
    """A terminal sends the signal to all of them; the program alone decides what it means."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        start_server(["tests.processes.jobs"], "tests.processes.jobs:LIMITS")
    finally:
        signal.signal(signal.SIGINT, before)
    working, asking = _asked("number"), _asked("parent_of")
    process, server = working.answer().value, asking.answer().value
    assert isinstance(process, int)
    assert isinstance(server, int)
    for each in (process, server):
        os.kill(each, signal.SIGINT)
    working.ask(None)
    assert working.answer().value == process
    again = _asked("parent_of")
    assert again.answer().value == server
    for helper in (working, asking, again):
        helper.end()


@pytest.mark.skipif(not LINUX, reason="only Linux has a server")
def test_the_server_leaves_nothing_of_what_it_has_ended() -> None:
    start_server(["tests.processes.jobs"], "tests.processes.jobs:LIMITS")
    ended = _asked("number")
    process = ended.answer().value
    ended.end()
    after = _asked("parent_of")
    server = after.answer().value
    assert not Path(f"/proc/{process}").exists()  # not as a zombie either
    hung = Helper(jobs.work("number"))
    hung.ask(None)
    process = hung.answer().value
    os.kill(server, signal.SIGKILL)
    assert _gone(process)
    for helper in (after, hung):
        helper.end()
    stop_server()


def test_where_nothing_can_be_forked_there_is_no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> int:
        raise OSError

    stop_server()
    gc.collect()  # what other tests have left open
    before = len(list(Path("/proc/self/fd").iterdir())) if LINUX else 0
    monkeypatch.setattr(os, "fork", refuse)
    start_server([], "")
    assert helpers._Server.running is None
    if LINUX:
        assert len(list(Path("/proc/self/fd").iterdir())) == before
    monkeypatch.setattr(sys, "platform", "win32")
    start_server([], "")
    assert helpers._Server.running is None


@pytest.mark.parametrize(
    "answer",
    [None, [], ["done"], ["refused", "X"], ["refused", "RefusedError", "a.md", 1, None],
     ["fault", "x"], ["fault", [1]], ["ended", "x"], ["other", 1]],
)  # fmt: skip
def test_what_is_no_answer_ends_it(answer: object, monkeypatch: pytest.MonkeyPatch) -> None:
    stop_server()
    helper = _asked("echo")
    monkeypatch.setattr(Arriving, "message", lambda *_: Message(answer))
    with pytest.raises(OverLimitError, match="fault"):
        helper.answer()
    assert not helper.alive


def test_an_error_that_is_not_known_is_still_one(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BriefingError, match="Words"):
        helpers._opened(Message(["refused", "UnheardError", "a.md", "Words.", None]))


def test_calls_are_known_on_some_processors_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seccomp, "control", lambda *_numbers: 0)
    for machine, is_there in (("x86_64", True), ("aarch64", True), ("riscv64", False)):
        monkeypatch.setattr("platform.machine", lambda machine=machine: machine)
        assert seccomp.is_there() is is_there
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    monkeypatch.setattr(seccomp, "control", lambda *_numbers: -1)
    assert not seccomp.is_there()


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_what_the_system_lacks_is_named(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(landlock, "version", lambda: 0)
    monkeypatch.setattr(seccomp, "is_there", lambda: False)
    assert len(sandbox.missing_rules()) == 2
    assert landlock.allow_only_reading(["/"]) is False
    assert seccomp.refuse_calls(threads=False) is False


@pytest.mark.skipif(not LINUX, reason="only glibc has a heap for each thread")
def test_its_threads_share_one_heap() -> None:
    helper = Helper(jobs.work("heaps", threads=True))
    helper.ask(None)
    assert helper.answer().value <= 2  # that of the process, and that of a thread before
    helper.end()


def test_it_says_nothing_on_the_terminal(way: str, capfd: pytest.CaptureFixture[str]) -> None:
    """What a library says of a file may be up to its author."""
    stop_server()
    if way == "forked":
        start_server(["tests.processes.jobs"], "tests.processes.jobs:LIMITS")
    helper = _asked("chatter", value="done")
    assert helper.answer().value == "done"
    helper.end()
    assert capfd.readouterr() == ("", "")
