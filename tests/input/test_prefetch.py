"""Reading a file in a process of its own while the window is being made."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing_app.input import prefetch
from briefing_app.input.packing import unpacked
from briefing_app.input.prefetch import Prefetch, start_prefetch
from briefing_app.input.reading import read_briefing
from briefing_app.model.errors import FileMissingError
from briefing_app.resources import built_in

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Only Linux forks here"),
    # A test runner has threads; the program has none when it forks.
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning"),
]


def _begun(file: Path) -> Prefetch:
    begun = start_prefetch(str(file))
    assert begun is not None
    return begun


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_the_other_process_reads_the_same_briefing() -> None:
    begun = _begun(built_in())
    assert begun.result() == read_briefing(str(built_in()))
    with pytest.raises(ChildProcessError):  # nothing is left of it
        os.waitpid(begun._process, os.WNOHANG)


def test_why_there_is_none_comes_back_as_it_would_here(tmp_path: Path) -> None:
    missing = tmp_path / "missing.md"
    with pytest.raises(FileMissingError) as here:
        read_briefing(str(missing))
    with pytest.raises(FileMissingError) as there:
        _begun(missing).result()
    assert there.value.problem == here.value.problem


@pytest.mark.parametrize("grief", [lambda _: 1 / 0, lambda _: os.kill(os.getpid(), signal.SIGKILL)])
def test_a_process_that_comes_to_grief_is_made_up_for(
    grief: Callable[[str], bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.md"
    file.write_text("# Here\n", encoding="utf-8")
    monkeypatch.setattr(prefetch, "_answer", grief)
    assert _begun(file).result().title == "Here"


def test_half_an_answer_is_none(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("# Here\n", encoding="utf-8")
    for sent in (b"\0\0", b"\0\0\0\0\0\0\0\x09garbage."):
        begun = _begun(file)
        pipe, sending = os.pipe()
        os.write(sending, sent)
        os.close(sending)
        os.dup2(pipe, begun._pipe)
        os.close(pipe)
        assert begun.result().title == "Here"


def test_an_answer_is_waited_for_no_longer_than_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prefetch, "_answer", lambda _: signal.pause())
    before = _open_files()
    begun = _begun(tmp_path)
    assert not begun.ready(0.01)
    begun.drop()
    assert _open_files() == before
    with pytest.raises(ChildProcessError):
        os.waitpid(begun._process, os.WNOHANG)


def test_it_is_ready_before_it_has_to_be_waited_for() -> None:
    begun = _begun(built_in())
    assert begun.ready(60)
    assert begun.result().title


def test_a_process_may_be_buried_by_the_system() -> None:
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        assert _begun(built_in()).result().title
    finally:
        signal.signal(signal.SIGCHLD, before)


def test_where_nothing_can_be_forked_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> int:
        raise OSError

    before = _open_files()
    monkeypatch.setattr(os, "fork", refuse)
    assert start_prefetch("a.md") is None
    assert _open_files() == before
    monkeypatch.setattr(sys, "platform", "win32")
    assert start_prefetch("a.md") is None


def test_the_other_process_sends_its_answer_and_leaves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave(code: int) -> None:
        raise SystemExit(code)

    monkeypatch.setattr(os, "_exit", leave)
    sent = tmp_path / "answer"
    for file, failed in ((built_in(), False), (tmp_path / "missing.md", True)):
        with pytest.raises(SystemExit):
            prefetch._read_and_leave(
                str(file), os.open(sent, os.O_CREAT | os.O_WRONLY | os.O_TRUNC)
            )
        briefing, failure = unpacked(sent.read_bytes()[8:])
        assert (briefing is None, failure is not None) == (failed, failed)


def test_the_other_process_closes_what_it_does_not_need(monkeypatch: pytest.MonkeyPatch) -> None:
    def leave(_file: str, _sending: int) -> None:
        raise SystemExit

    monkeypatch.setattr(os, "fork", lambda: 0)
    monkeypatch.setattr(prefetch, "_read_and_leave", leave)
    before = _open_files()
    with pytest.raises(SystemExit):
        start_prefetch("a.md")
    assert _open_files() == before + 1  # the end that it sends through
