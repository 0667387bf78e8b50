"""What Python starts anew is, in the built program, the program: it then does that work."""

import sys
from multiprocessing import resource_tracker, spawn, util
from pathlib import Path

import pytest

from briefing_app.processes.spawning import take_part


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The parts that are taken: working, or the number of what the tracker listens to."""
    parts: list[object] = []
    monkeypatch.setattr(spawn, "freeze_support", lambda: parts.append("works"))
    monkeypatch.setattr(resource_tracker, "main", parts.append)
    return parts


def test_it_works_if_it_is_started_to_work(
    parts: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    take_part(["briefing-app", *spawn.get_command_line(tracker_fd=5, pipe_handle=7)[1:]])
    assert parts == ["works"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows needs no tracker")
def test_it_cleans_up_if_it_is_started_for_that(
    parts: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []

    def start(_program: str, arguments: list[str], _kept: list[int]) -> int:
        started.append(arguments)
        raise ProcessLookupError

    monkeypatch.setattr(util, "spawnv_passfds", start)
    with pytest.raises(ProcessLookupError):
        resource_tracker.ResourceTracker().ensure_running()
    with pytest.raises(SystemExit):
        take_part([str(each) for each in started[0]])
    (number,) = parts
    assert isinstance(number, int)


def test_a_file_may_be_called_like_it(parts: list[object], tmp_path: Path) -> None:
    take_part(["briefing-app", str(tmp_path / "multiprocessing.md")])
    assert parts == []
