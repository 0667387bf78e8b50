"""Papers are made in a process with limits, and what meets them is named."""

import shutil
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.model.briefing import Briefing, Footnote
from briefing_app.model.errors import OutputError
from briefing_app.model.tree import Node
from briefing_app.output.matrix import matrix_picture
from briefing_app.output.paper import costly_part as costly
from briefing_app.output.paper import paper_pdf as paper
from briefing_app.output.paper.costly_part import costly_part
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf, make_within, undrawn_letters
from briefing_app.output.pdf import pages, typesetting
from briefing_app.output.pdf.pages import Pages
from briefing_app.output.pdf.typesetting import TYPESETTING, compiled, template_folder
from briefing_app.processes import helper as helpers
from briefing_app.processes.helper import Cancellation, OverLimitError
from briefing_app.processes.messages import Message
from briefing_app.processes.work import Limits, Work
from tests.samples import node

OPTIONS = PaperOptions()
ENDLESS = "a" * 1_000_000
"""A word that takes Typst many seconds on any machine."""


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    """Begin with no process that is kept, and leave none."""
    typesetting._typesetter.cache_clear()
    yield
    typesetting._typesetter.cache_clear()


def _paragraph(line: int, words: str = "words", number: int = 0) -> Node:
    attributes = {"number": number} if number else {}
    return Node("paragraph", (Node("text", text=words),), "", attributes, line)


def _of(*blocks: Node, **fields: object) -> Briefing:
    return Briefing("a.md", "a.md", "Title", blocks, **fields)


@pytest.mark.skipif(sys.platform == "win32", reason="Homes are those of POSIX")
def test_a_user_without_a_home_gets_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    import pwd

    def nobody(_number: int) -> None:
        raise KeyError

    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setattr(pwd, "getpwuid", nobody)
    assert make_pdf(_of(_paragraph(3))).startswith(b"%PDF")


@pytest.mark.usefixtures("real_processes")
def test_the_paragraph_that_takes_too_long_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name, seconds in ((paper, "TYPESETTING", 1), (costly, "_TRIAL", 0)):
        monkeypatch.setattr(module, name, TYPESETTING._replace(seconds=seconds))
    endless = _paragraph(7, ENDLESS, 2)
    with pytest.raises(OutputError) as refused:
        make_pdf(_of(_paragraph(3, number=1), endless, _paragraph(9, number=3)))
    problem = refused.value.problem
    assert problem.line == 7
    assert problem.sentence == (
        "The pages could not be made: they take more than 1 seconds of work."
        " The paragraph at line 7, ¶ 2, takes most of it."
    )


@pytest.mark.usefixtures("real_processes")
def test_memory_is_limited() -> None:
    little = TYPESETTING._replace(memory=64 << 20)
    long = _of(*(_paragraph(line, "Some words. " * 50) for line in range(1, 2000)))
    with pytest.raises(OverLimitError) as over:
        make_within(long, OPTIONS, little)
    assert over.value.reason == "memory"


@pytest.mark.usefixtures("real_processes")
def test_the_process_makes_the_same_paper_and_is_kept(sample: Briefing) -> None:
    there = make_pdf(sample)
    idle = typesetting._typesetter(TYPESETTING).kept._idle
    assert make_pdf(sample) == there
    assert typesetting._typesetter(TYPESETTING).kept._idle is idle
    drawn = Pages(there)
    assert drawn.picture(0, 0.1).width > 10
    drawn.close()


@pytest.mark.usefixtures("real_processes")
def test_it_can_be_cancelled() -> None:
    cancellation = Cancellation()
    raised: list[str] = []

    def make() -> None:
        with cancellation.over_this_thread():
            try:
                make_pdf(_of(_paragraph(1, ENDLESS)))
            except OverLimitError as over:
                raised.append(over.reason)

    making = threading.Thread(target=make)
    making.start()
    while not cancellation._helpers:
        time.sleep(0)
    cancellation.cancel()
    making.join(60)
    assert raised == ["cancelled"]


def test_a_folder_that_somebody_tidied_up_is_made_again(sample: Briefing) -> None:
    shutil.rmtree(typesetting._typesetter(TYPESETTING).folder)
    assert make_pdf(sample).startswith(b"%PDF")


def _over(monkeypatch: pytest.MonkeyPatch, reason: str) -> None:
    def ask(_kept: object, _value: object, _blobs: object = ()) -> Message:
        raise OverLimitError(reason)  # type: ignore[arg-type]

    monkeypatch.setattr("briefing_app.processes.kept.Kept.ask", ask)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("memory", "more than 1 GiB of memory"),
        ("time", "more than 60 seconds of work"),
        ("fault", "ended without an answer"),
    ],
)
def test_what_else_is_typeset_has_a_sentence_too(
    reason: str, words: str, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    _over(monkeypatch, reason)
    with pytest.raises(OutputError, match=words):
        matrix_picture(sample, "png")
    with pytest.raises(OutputError, match=words):
        undrawn_letters("x", "a.md")


def test_what_is_cancelled_needs_no_sentence(
    sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    _over(monkeypatch, "cancelled")
    for make in (make_pdf, lambda briefing: matrix_picture(briefing, "svg")):
        with pytest.raises(OverLimitError):
            make(sample)
    with pytest.raises(OverLimitError):
        costly_part(sample, OPTIONS, make_within)


def test_an_answer_that_is_none_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.processes.kept.Kept.ask", lambda *_: Message("?"))
    with template_folder("a.md") as folder, pytest.raises(OverLimitError, match="fault"):
        compiled(folder / "letters.typ", {}, "own")


class _Maker:
    """Makes no paper, and finds too much whatever has a block of some lines, or a comparison."""

    def __init__(self, *lines: int, comparison: bool = False, together: int = 1) -> None:
        self._lines, self._comparison, self._together = set(lines), comparison, together

    def __call__(self, briefing: Briefing, options: PaperOptions, _limits: Limits) -> None:
        found = sum(block.line in self._lines for block in briefing.blocks)
        if found >= self._together or (options.comparison and self._comparison):
            raise OverLimitError("memory")


BLOCKS = tuple(_paragraph(line) for line in range(1, 11))


def test_the_part_is_found_by_halves(sample: Briefing) -> None:
    for line in range(1, 11):
        part = costly_part(_of(*BLOCKS), OPTIONS, _Maker(line))
        assert part == (f"The paragraph at line {line} takes most of it.", line)
    both = _of(*BLOCKS[:2])
    assert costly_part(both, OPTIONS, _Maker(1, 2, together=2)).line is None
    assert costly_part(_of(), OPTIONS, _Maker()).line is None
    no_text = PaperOptions(text=False)
    assert costly_part(_of(*BLOCKS), no_text, _Maker(1)).line is None


def test_a_table_a_note_and_the_comparison_are_named(sample: Briefing) -> None:
    table = node("table", node("row", node("cell", "x" * 100)))._replace(line=4)
    assert costly_part(_of(*BLOCKS[:3], table), OPTIONS, _Maker(4)).sentence == (
        "The table at line 4 takes most of it."
    )
    note = {"a": Footnote("a", 1, (_paragraph(90, "x" * 50),))}
    assert costly_part(_of(*BLOCKS, footnotes=note), OPTIONS, _Maker(90)).line == 90
    rule = Node("rule")
    assert costly_part(_of(rule), OPTIONS, _Maker(0)).sentence == "The part takes most of it."
    found = costly_part(sample, OPTIONS, _Maker(comparison=True))
    assert found.sentence.startswith("The comparison takes most of it")


def test_parts_are_not_tried_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(costly, "_SECONDS_IN_ALL", -1)
    assert costly_part(_of(*BLOCKS), OPTIONS, _Maker(3)).line is None


def test_pages_without_a_process_have_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_work: Work) -> None:
        raise OSError(11, "too many processes")

    monkeypatch.setattr(helpers, "begun", refuse)
    with pytest.raises(OutputError, match="too many programs are running"):
        Pages(b"")


@pytest.mark.parametrize(
    ("value", "blobs"), [([-1, 1, 4], ()), ([1, 1, 3], ()), ([2, 2, 8], (b"x" * 15,))]
)
def test_a_page_that_is_none_is_not_drawn(
    value: list[int], blobs: tuple[bytes, ...], sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = Pages(make_pdf(sample))
    monkeypatch.setattr(shown, "_asked", lambda *_: Message(value, blobs or (b"",)))
    with pytest.raises(OutputError, match="cannot be drawn"):
        shown.picture(0, 1.0)


@pytest.mark.usefixtures("real_processes")
def test_a_page_that_takes_too_much_is_not_drawn(
    sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "DRAWING", pages.DRAWING._replace(answer=1 << 16))
    shown = Pages(make_pdf(sample))
    with pytest.raises(OutputError, match="too much time or memory"):
        shown.picture(0, 4.0)


def test_what_is_no_request_is_a_fault() -> None:
    from briefing_app.output.pdf.pages_jobs import Drawing

    with pytest.raises(ValueError, match="not a request"):
        Drawing()(["draw", 0, 0, 1.0], ())


def test_the_folder_is_gone_at_the_end(sample: Briefing) -> None:
    folder: Path = typesetting._typesetter(TYPESETTING).folder
    assert make_pdf(sample)
    assert [each.name for each in folder.iterdir()] == [".lock"]
