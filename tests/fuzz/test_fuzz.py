"""What makes and tries random files does both, and keeps what it finds."""

import random
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fuzz.promises import BrokenPromiseError, page_runs_nothing, pdf_runs_nothing
from tests.fuzz.targets import Target, Targets
from tests.fuzz.trying import Trial

_RUNS = 3


@pytest.fixture
def targets() -> Iterator[Targets]:
    made = Targets()
    yield made
    made.close()


_WITHOUT_WINDOW = (
    "text", "front", "csv", "workbook", "spreadsheet", "pack", "ratings", "notes", "signature",
    "documents", "paper",
)  # fmt: skip


@pytest.mark.parametrize("name", _WITHOUT_WINDOW)
def test_each_target_takes_what_is_made_for_it(name: str, targets: Targets, tmp_path: Path) -> None:
    target, trial = targets.by_name[name], Trial(name, tmp_path)
    first, again = random.Random(1), random.Random(1)
    made = [target.make(first) for _ in range(_RUNS)]
    assert made == [target.make(again) for _ in range(_RUNS)]
    assert [trial.run(target, data) for data in made] == [True] * _RUNS
    assert trial.runs == _RUNS
    assert trial.finds == {}


def test_there_is_a_test_for_each_target(targets: Targets) -> None:
    assert {*_WITHOUT_WINDOW, "screen"} == {*targets.by_name}


def test_a_find_is_kept_as_the_smallest_file_with_its_traceback(tmp_path: Path) -> None:
    def take(data: bytes) -> None:
        raise BrokenPromiseError("it ran")

    trial = Trial("text", tmp_path)
    target = Target(lambda _rng: b"", take)
    assert [trial.run(target, data) for data in (b"long", b"x", b"longer")] == [False] * 3
    (kept,) = trial.finds.values()
    assert kept.read_bytes() == b"x"
    assert "it ran" in kept.with_suffix(".txt").read_text("utf-8")
    assert "3 runs" in trial.report()
    assert "1 kinds of finds" in trial.report()


@pytest.mark.parametrize(
    "page",
    ["<script>x</script>", "<p onclick='x'>", "<a href='javascript:x'>", "<img src='//h/x'>",
     "<p style='background:url(x)'>", "<p id='a'></p><p id='a'>", "<iframe>"],
)  # fmt: skip
def test_what_could_run_in_a_page_is_a_find(page: str) -> None:
    with pytest.raises(BrokenPromiseError):
        page_runs_nothing(page)


def test_what_could_run_in_a_pdf_is_a_find() -> None:
    with pytest.raises(BrokenPromiseError):
        pdf_runs_nothing(b"%PDF-1.7\n<< /OpenAction 1 0 R >>")
    packed = zlib.compress(b"1 0 << /JS (x) >>")
    with pytest.raises(BrokenPromiseError, match="/JS"):
        pdf_runs_nothing(b"<< /Type /ObjStm /N 1 >>\nstream\n%b\nendstream" % packed)
    pdf_runs_nothing(b"<< /Length 4 >>\nstream\n\x01/JS\nendstream")
