"""The beginning of a long text, which comes while the rest is still being read."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from briefing_app.input import reading
from briefing_app.input.confined.reading_process import Reading
from briefing_app.input.reading import read_briefing, read_in_steps
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import NOTHING_COMPARED
from briefing_app.model.errors import BriefingError
from briefing_app.model.tree import Node, plain_text, walk
from briefing_app.resources import built_in
from tests.corpus_files import CORPUS
from tests.input.pictures.test_drawn_pictures import large_jpeg
from tests.samples import png

HEAD = "---\ntitle: Long\nmarking: SECRET\nauthor: A. Writer\nlang: en\n---\n\n"
PART = """\
# Part {number}

Words of *part* {number} with a [reference], a note[^{number}] and [a link](#part-0). ![](x.png)

> - A list in a quote, {number}

[^{number}]: A note.
"""
TEXT = HEAD + "\n".join(PART.format(number=number) for number in range(150))
TEXT += "\n[reference]: https://example.org\n"


@pytest.fixture(autouse=True)
def _shorter(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tenth of the usual letters, since they say the same."""
    monkeypatch.setattr(reading, "LONG_TEXT", reading.LONG_TEXT // 10)
    monkeypatch.setattr(reading, "BEGINNING", reading.BEGINNING // 10)


def _steps(file: Path, text: str) -> tuple[Briefing | None, Briefing]:
    file.write_text(text, "utf-8")
    beginning, whole = read_in_steps(file)
    assert whole is not None
    assert whole == read_briefing(file)
    return beginning, whole


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "x.png").write_bytes(png(2, 2))
    return tmp_path / "long.md"


def _shown(nodes: Sequence[Node]) -> list[tuple[object, ...]]:
    """Return what is seen of nodes: not where links lead, nor what things are called."""
    return [
        (node.kind, node.text, *map(node.attributes.get, ("number", "level", "source")))
        for node in walk(nodes)
    ]


def test_it_is_as_the_whole_will_be(file: Path) -> None:
    beginning, whole = _steps(file, TEXT)
    assert beginning is not None
    count = len(beginning.blocks)
    assert 20 < count < len(whole.blocks) / 4
    assert len(plain_text(beginning.blocks)) > 1000
    assert _shown(beginning.blocks) == _shown(whole.blocks[:count])
    for name in ("file", "name", "title", "author", "marking", "lang", "assets"):
        assert getattr(beginning, name) == getattr(whole, name)
    # What is counted over the whole text comes with that.
    assert (beginning.sections, beginning.problems, beginning.words) == ((), (), 0)
    links = {node.string("target") for node in walk(beginning.blocks) if node.kind == "link"}
    assert "https://example.org" in links  # though its address is at the very end


def test_a_process_sends_it_before_the_whole(file: Path) -> None:
    file.write_text(TEXT, "utf-8")
    came: list[Briefing] = []
    whole = Reading(str(file)).result(came.append)
    (beginning,) = came
    assert whole == read_briefing(file)
    assert _shown(beginning.blocks) == _shown(whole.blocks[: len(beginning.blocks)])


def test_a_comparison_has_its_place(file: Path) -> None:
    compared = HEAD.replace(
        "lang", "comparison: {motivations: [{id: a, title: A}, {id: b, title: B}]}\nlang"
    )
    beginning, whole = _steps(file, TEXT.replace(HEAD, compared))
    assert beginning is not None
    assert beginning.comparison == NOTHING_COMPARED
    assert whole.comparison is not None
    assert len(whole.comparison.motivations) == 2


def test_portions_have_their_marks(file: Path) -> None:
    beginning, _whole = _steps(file, TEXT.replace(HEAD, f"{HEAD}(S) A portion.\n\n"))
    assert beginning is not None
    assert any(node.kind == "portion" for node in walk(beginning.blocks))


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}# Short\n",
        TEXT.replace("title: Long", "title: [Long"),  # what is broken is shown before the text
        TEXT.replace(HEAD, f"{HEAD}<details>\n\n"),  # it may be open to the end
        TEXT.replace(HEAD, HEAD + "- an item\n" * 2000),  # one block, of ten times the letters
        HEAD + "- an item\n" * 2000,
        HEAD + "[name]: https://example.org/\n" * 2000,  # nothing is shown of these
        TEXT.removeprefix(HEAD).replace("# Part", "## Part"),  # the title may come at the end
    ],
)
def test_there_is_none_of_some_texts(file: Path, text: str) -> None:
    beginning, _whole = _steps(file, text)
    assert beginning is None


def test_there_is_none_before_a_large_picture_is_scaled(file: Path) -> None:
    file.with_name("x.png").write_bytes(large_jpeg(6000, 6000))
    beginning, whole = _steps(file, TEXT)
    assert beginning is None
    assert "x.png" in whole.assets


FILES = [*sorted(CORPUS.rglob("*.md")), built_in()]


@pytest.mark.many_lines_again
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_what_is_read_in_two_parts_is_the_same(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LONG_TEXT", 0)
    monkeypatch.setattr(reading, "BEGINNING", 100)
    try:
        whole = read_briefing(file)
    except BriefingError:
        with pytest.raises(BriefingError):
            list(read_in_steps(file))
    else:
        assert list(read_in_steps(file))[1] == whole
