"""Texts that may never finish are parsed in a process that can be ended."""

import gc
import multiprocessing
import pickle
import resource
import sys

import pytest

from briefing_app.input.text import bounded
from briefing_app.input.text.assembling import assemble
from briefing_app.input.text.bound import MOST, is_simple
from briefing_app.input.text.document import Context
from briefing_app.input.text.parsing import parse_text

TEXT = "# Title\n\nWords *of* ![a map](map.png) text.[^1]\n\n[^1]: A note.\n"


def _image(source: str, _line: int | None) -> str:
    return f"assets/{source}"


CONTEXT = Context("a.md", 1, {}, (), _image)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 20_000,
        "words[^1] " * 10_000,
        "*a" * 60_000,
        "- item\n" * 200_001,
        "\n*[A]: a" * 9_000 + "words " * 2_000,
    ],
    ids=["brackets", "notes", "emphasis", "lines", "abbreviations"],
)
def test_what_may_take_long_is_seen_before(text: str) -> None:
    assert not is_simple(text)


def test_long_prose_is_simple() -> None:
    assert is_simple("One *more* paragraph of [some](a.md) words.\n\n" * 20_000)
    assert is_simple("a" * 1_000 + "\n\n" + "*" * 9_000)
    assert MOST > 0


def test_the_other_process_gives_the_same_document() -> None:
    apart, pictures = bounded.assemble_apart(TEXT, CONTEXT)
    here, _pictures = assemble(TEXT, CONTEXT)
    assert apart == here
    assert [picture.source for picture in pictures] == ["map.png"]


def test_a_text_that_is_not_simple_has_its_pictures_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.input.text.parsing.is_simple", lambda _text: False)
    document = parse_text(TEXT, CONTEXT)
    image = document.blocks[1].children[3]
    assert (image.kind, image.attributes["source"]) == ("image", "assets/map.png")


def test_without_an_answer_the_text_is_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "_ask", lambda _text, _context: None)
    document, pictures = bounded.assemble_apart("One *two*\nthree.\n\n\n" + "x" * 150_000, CONTEXT)
    assert pictures == []
    assert [len(block.children[0].text) for block in document.blocks] == [16, 100_000, 50_000]
    assert document.words == 4
    assert [problem.code for problem in document.problems] == ["too-complex"]
    assert "10 seconds" in document.problems[0].sentence


def test_without_a_process_the_text_is_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_text: str, _context: Context) -> bytes:
        raise OSError(11, "too many processes")

    monkeypatch.setattr(bounded, "_ask", fail)
    document, _pictures = bounded.assemble_apart("Words.", CONTEXT)
    assert "too many processes" in document.problems[0].sentence


def _worked(text: str) -> bytes | None:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    bounded._work(sender, text, "a.md", 1, {}, ())
    with receiver:
        try:
            return receiver.recv_bytes()
        except EOFError:
            return None


def test_the_work_of_the_other_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "limit", lambda: None)
    assert bounded._no_image("map.png", 1) == ""
    answer = _worked(TEXT)
    assert answer is not None
    document, _pictures = pickle.loads(answer)
    assert [block.kind for block in document.blocks] == ["heading", "paragraph"]

    def fail(_text: str, _context: Context) -> None:
        raise MemoryError

    monkeypatch.setattr(bounded, "assemble", fail)
    assert _worked(TEXT) is None


def test_a_process_that_dies_gives_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "_work", sys.exit)
    assert bounded._ask(TEXT, CONTEXT) is None


def test_the_limits_are_set(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, tuple[int, int]]] = []

    def note(what: int, limits: tuple[int, int]) -> None:
        asked.append((what, limits))

    monkeypatch.setattr(resource, "setrlimit", note)
    bounded.limit()
    assert asked == [
        (resource.RLIMIT_CPU, (bounded.SECONDS, bounded.SECONDS)),
        (resource.RLIMIT_AS, (bounded.MEMORY, bounded.MEMORY)),
    ]
    monkeypatch.setitem(sys.modules, "resource", None)
    bounded.limit()
    assert len(asked) == 2


def test_the_collector_is_left_as_it_was() -> None:
    gc.disable()
    parse_text(TEXT, CONTEXT)
    assert not gc.isenabled()
    gc.enable()
    parse_text(TEXT, CONTEXT)
    assert gc.isenabled()
