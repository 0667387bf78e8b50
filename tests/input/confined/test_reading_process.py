"""Reading in a process that can be ended, and what comes of a file that meets the limits."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook

from briefing_app.input import findings
from briefing_app.input.confined import reading_jobs, reading_process
from briefing_app.input.confined.arrival import arrived
from briefing_app.input.confined.reading_process import (
    REST,
    Reading,
    begin_first,
    find_advice,
    import_notes,
    import_ratings,
)
from briefing_app.input.limits import READING
from briefing_app.input.notes_file import Edition
from briefing_app.input.ratings_reader import Imported, NotRatingsError, read_ratings
from briefing_app.input.reading import read_briefing, read_words
from briefing_app.model.briefing import Asset, Briefing, Footnote, Section
from briefing_app.model.comparison import Comparison
from briefing_app.model.errors import BriefingError, FileMissingError, TooComplexError
from briefing_app.model.readers import FORMAT, fingerprint
from briefing_app.model.scales import PHIA
from briefing_app.model.tradecraft.checking import check_briefing
from briefing_app.model.tradecraft.finding import Finding
from briefing_app.model.tree import Node
from briefing_app.processes import helper as helpers
from briefing_app.processes.helper import Helper, OverLimitError, start_server, stop_server
from briefing_app.processes.records import WrongRecordError, from_message, to_message
from briefing_app.processes.work import Work
from briefing_app.resources import built_in

pytestmark = [
    pytest.mark.usefixtures("real_processes"),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded"),
]


@pytest.fixture(scope="module", autouse=True)
def _server() -> Iterator[None]:
    start_server(
        ["briefing_app.input.confined.reading_jobs"],
        "briefing_app.input.confined.reading_jobs:warm_up",
    )
    yield
    stop_server()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "hung.md"
    file.write_text("---\ntitle: Here\n---\n# One\n\nSome *words*.\n", "utf-8")
    return file


def test_the_other_process_reads_the_same_briefing() -> None:
    assert Reading(str(built_in())).result() == read_briefing(str(built_in()))


def test_the_beginning_of_a_long_text_comes_first(file: Path) -> None:
    words = ("Words. " * 50 + "\n\n") * 400
    file.write_text(f"---\ntitle: Long\n---\nOne.[^1]\n\n{words}[^1]: Note.\n", "utf-8")
    came: list[Briefing] = []
    whole = Reading(str(file)).result(came.append)
    assert whole == read_briefing(str(file)) == Reading(str(file)).result()
    [beginning] = came
    count = len(beginning.blocks)
    assert (beginning.title, beginning.footnotes) == ("Long", {})
    assert 40 < count < 300
    assert beginning.blocks == whole.blocks[:count]


@pytest.mark.parametrize("name", ["missing.md", "a\0b.md", "x" * 300 + ".md", "\udcff.md"])
def test_why_there_is_none_comes_back_as_it_would_here(name: str, tmp_path: Path) -> None:
    missing = f"{tmp_path}/{name}"
    with pytest.raises(BriefingError) as here:
        read_briefing(missing)
    with pytest.raises(type(here.value)) as there:
        Reading(missing).result()
    assert there.value.problem == here.value.problem


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="such names are of Linux")
def test_a_name_that_is_not_utf_8_is_read(file: Path) -> None:
    odd = file.with_name("\udcff.md")
    file.rename(odd)
    assert Reading(str(odd)).result() == read_briefing(str(odd))


def test_a_file_is_read_by_a_relative_path_and_through_a_link(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    link = other / "link.md"
    link.symlink_to(file)
    assert Reading(str(link)).result().title == "Here"


def _job(monkeypatch: pytest.MonkeyPatch, seconds: int, *ways: str) -> None:
    """Let the process hang that reads in one of these ways."""
    monkeypatch.setattr(reading_process, "READING", READING._replace(seconds=seconds))
    monkeypatch.setattr(reading_process, "_JOBS", "tests.input.hanging")
    monkeypatch.setenv("HANGS", " ".join(ways))
    stop_server()


def test_a_text_that_takes_too_long_comes_as_plain_paragraphs(
    file: Path, monkeypatch: pytest.MonkeyPatch, logged: list[str]
) -> None:
    _job(monkeypatch, 1, "whole")
    found = Reading(str(file)).result()
    assert found.title == "Here"
    assert [block.children[0].text for block in found.blocks] == ["# One", "Some *words*."]
    assert found.problems[0].code == "too-complex"
    assert "more than 1 seconds" in found.problems[0].sentence
    assert logged == ["limit"]


def test_a_file_that_takes_too_long_even_so_is_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _job(monkeypatch, 1, "whole", "plain")
    with pytest.raises(TooComplexError, match="more than 1 seconds"):
        Reading(str(file)).result()
    assert Reading(str(file), "words").result().blocks == read_words(str(file)).blocks


def test_it_can_be_ended(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _job(monkeypatch, 100, "whole", "plain")
    reading = Reading(str(file))
    assert not reading.is_short(0)
    threading.Timer(0.1, reading.end).start()
    with pytest.raises(OverLimitError):
        reading.result()


def test_the_second_try_can_be_ended_too(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ends = iter(["memory", "cancelled"])

    def answer(_helper: Helper) -> None:
        raise OverLimitError(next(ends))  # type: ignore[arg-type]

    monkeypatch.setattr(Helper, "answer", answer)
    with pytest.raises(OverLimitError, match="cancelled"):
        Reading(str(file)).result()


def test_without_a_process_there_is_a_sentence(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_work: Work) -> None:
        raise OSError(11, "too many processes")

    monkeypatch.setattr(helpers, "begun", refuse)
    with pytest.raises(BriefingError, match="too many programs are running"):
        Reading(str(file))
    assert begin_first(str(file)) is None


def test_the_first_file_is_begun_before_there_is_a_window(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    first = begin_first(str(file))
    assert first is not None
    assert first.is_short(60)
    assert first.result().title == "Here"


_READ = """
from sys import argv
from briefing_app.input.confined.reading_process import begin_first
found = begin_first(argv[1]).result()
print(found.comparison is not None, *found.assets, *found.problems)
"""


def test_what_is_loaded_late_can_be_loaded_there(file: Path) -> None:
    book = Workbook()
    for row in (["Id", "Evidence", "Fog", "Engine"], ["E1", "It was dark", "C", "I"]):
        book.active.append(row)
    book.save(file.with_name("table.xlsx"))
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">A</text></svg>'
    )
    file.with_name("drawing.svg").write_text(drawing, "utf-8")
    text = "---\ntitle: T\ncomparison: table.xlsx\n---\n![A](drawing.svg)\n\n$x^2$\n"
    file.write_text(text, "utf-8")
    # What is forked has the addresses of its parent, and they count: begun from the process of the
    # tests, which may be large by now, it would have none left to load anything.
    program = [sys.executable, "-c", _READ, file]
    assert subprocess.check_output(program, text=True) == "True drawing.svg\n"


def test_ratings_are_read_there_too(file: Path, golden: Comparison) -> None:
    name = file.with_name("a.ratings.json")
    mark = fingerprint(golden)
    ratings = {
        "format": FORMAT, "version": 1, "briefing": {"title": "Golden", "fingerprint": mark},
        "reader": "Ana", "ratings": {golden.evidence[0].id: {golden.motivations[0].id: "C"}},
    }  # fmt: skip
    name.write_text(json.dumps(ratings), "utf-8")
    found = import_ratings(name, "Golden", golden)
    assert found == read_ratings(name, "Golden", golden)
    asked = to_message(golden).blobs
    there = reading_jobs.ratings([str(name), "Golden"], asked)
    assert from_message(Imported, there) == found
    with pytest.raises(ValueError, match="not a request"):
        reading_jobs.ratings([], asked)
    name.write_text("{", "utf-8")
    with pytest.raises(NotRatingsError, match="not JSON"):
        import_ratings(name, "Golden", golden)


@pytest.mark.parametrize(
    ("reason", "error", "words"),
    [("memory", TooComplexError, "more than 2 GiB"), ("cancelled", OverLimitError, "cancelled"),
     ("fault", TooComplexError, "ended without an answer")],
)  # fmt: skip
def test_ratings_and_notes_that_take_too_much_are_refused(
    reason: str, error: type[Exception], words: str, file: Path, golden: Comparison,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def answer(_helper: Helper) -> None:
        raise OverLimitError(reason)  # type: ignore[arg-type]

    monkeypatch.setattr(Helper, "answer", answer)
    with pytest.raises(error, match=words):
        import_ratings(file, "Golden", golden)
    with pytest.raises(error, match=words):
        import_notes(file, Edition("T", "", ""))


_ADVICE = """---
title: Here
comparison:
  motivations: [{id: m, title: M}, {id: n, title: N}]
  evidence:
    - {id: E9, text: Nobody says so, ratings: {m: C, n: I}}
---
# One

He may come.
"""


def test_advice_is_looked_for_beside_this_process(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(_ADVICE, "utf-8")
    briefing = read_briefing(file)
    here = findings.located(str(file), check_briefing(briefing))
    assert ("unmentioned-evidence", 6) in [(each.code, each.line) for each in here]
    monkeypatch.setattr(findings, "open_briefing", None)
    assert find_advice(briefing) == here
    monkeypatch.undo()
    with pytest.raises(ValueError, match="not a request"):
        reading_jobs.locate([], to_message(here).blobs)
    again = reading_jobs.locate(str(file), to_message(check_briefing(briefing)).blobs)
    assert from_message(tuple[Finding, ...], again) == here


def test_advice_whose_place_is_not_found_in_time_has_no_line(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(_ADVICE, "utf-8")
    briefing = read_briefing(file)
    reasons = iter(["memory", "cancelled"])

    def answer(_helper: Helper) -> None:
        raise OverLimitError(next(reasons))  # type: ignore[arg-type]

    monkeypatch.setattr(Helper, "answer", answer)
    told = find_advice(briefing)
    assert {(each.file, each.line) for each in told} == {(str(file), None)}
    with pytest.raises(OverLimitError, match="cancelled"):
        find_advice(briefing)


_WARM = """
import sys
from briefing_app.input.confined import reading_jobs
from briefing_app.resources import built_in
reading_jobs.warm_up()
warm = set(sys.modules)
reading_jobs.Read()(["whole", str(built_in()), "", ""], ())
print(*sys.modules.keys() - warm)
"""


def test_a_warm_process_has_loaded_what_a_usual_briefing_needs() -> None:
    assert subprocess.check_output([sys.executable, "-c", _WARM], text=True) == "\n"


def test_what_the_process_does(file: Path) -> None:
    reading_jobs.warm_up()
    assert arrived(reading_jobs.Read()(["whole", str(file), "", ""], ())) == read_briefing(
        str(file)
    )
    plain = arrived(reading_jobs.Read()(["plain", str(file), "so it is", ""], ()))
    assert plain.problems[0].sentence.endswith("because so it is.")
    words = arrived(reading_jobs.Read()(["words", str(file), "", ""], ()))
    assert words == read_words(str(file))
    assert words.title == "hung"
    assert words.blocks[0].children[0].text == "--- title: Here --- # One"
    with pytest.raises(ValueError, match="not a request"):
        reading_jobs.Read()(["other", str(file)], ())
    with pytest.raises(StopIteration):
        reading_jobs.Read()(REST, ())
    with pytest.raises(FileMissingError):
        reading_jobs.Read()(["words", f"{file}x", "", ""], ())


def _with(node: Node) -> dict[str, object]:
    return {"blocks": (Node("paragraph", (node,)),)}


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": ""},
        {"scale": PHIA._replace(title="Another")},
        {"scale": PHIA._replace(id="other")},
        {"sections": (Section("a", "A", 1, 1_000),)},
        {"sections": (Section("a", "A", 1, -1),)},
        {"assets": {"a": Asset("a", "image/tiff", 1, 1, b"")}},
        {"footnotes": {"a": Footnote("b", 1, ())}},
        {"footnotes": {"a": Footnote("a", 1, (Node("script"),))}},
        _with(Node("script")),
        _with(Node("text", (Node("text"),))),
        _with(Node("footnote_reference", attributes={"note": "x"})),
        _with(Node("footnote_reference")),
        _with(Node("image", attributes={"source": "x"})),
        _with(Node("image")),
    ],
)
def test_what_the_writers_could_not_rely_on_is_refused(
    wrong: dict[str, object], sample: Briefing
) -> None:
    assert arrived(to_message(sample)) == sample
    with pytest.raises(WrongRecordError):
        arrived(to_message(sample._replace(**wrong)))  # type: ignore[arg-type]
