"""The words of notes and what the screen shows are the same, block by block."""

from pathlib import Path

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import BriefingError
from briefing_app.model.notes.leaves import ShownWords
from briefing_app.model.notes.placing import NotedText
from briefing_app.model.pieces import LONGEST
from briefing_app.model.tree import walk
from briefing_app.resources import built_in
from briefing_app.ui.reader.document.table_writer import is_large
from briefing_app.ui.reader.notes.noted_places import NotedPlaces
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.reader.text_search import SearchText
from briefing_app.ui.session import Session
from tests.samples import every_kind

pytestmark = pytest.mark.many_lines_again

CORPUS = sorted((Path(__file__).parents[3] / "corpus").rglob("*.md"))


def places(
    pane: ReadingPane, session: Session, briefing: Briefing
) -> tuple[NotedPlaces, NotedText]:
    session.show(briefing, None)
    pane.finish()
    text = NotedText(briefing)
    return NotedPlaces(pane.document(), pane.text_index, text), text


def shown(pane: ReadingPane, start: int, end: int) -> str:
    """Return what is between two positions; pieces of a block are one, and signs are no letters."""
    units = pane.text.encode("utf-16-le", "surrogatepass")
    words = units[2 * start : 2 * end].decode("utf-16-le", "replace")
    for begun in reversed(pane.text_index.joined_at):
        if start < begun <= end:
            before = units[2 * start : 2 * begun].decode("utf-16-le", "replace")
            words = words[: len(before) - 1] + words[len(before) :]
    return words.replace("\u2029", "\n")


def check(pane: ReadingPane, session: Session, briefing: Briefing) -> None:
    found, text = places(pane, session, briefing)
    may_miss = any(each.kind == "table" and is_large(each) for each in walk(briefing.blocks))
    for index, leaf in enumerate(text.leaves):
        start, end = text.starts[index], text.end_of(index)
        words = ShownWords(leaf, briefing)
        if not text.words[start:end].strip():
            continue
        if may_miss and found.position_of(index) is None:
            continue
        stretch = found.stretch(index, start, end)
        first, last = words.shown(0, end - start)
        assert shown(pane, stretch.start, stretch.end) == words.text[first:last]
        assert found.words_between(stretch.start, stretch.end) is not None


def test_every_kind_of_block(pane: ReadingPane, session: Session) -> None:
    check(pane, session, every_kind())


@pytest.mark.parametrize("file", [built_in(), *CORPUS], ids=lambda file: file.name)
def test_every_file_of_the_corpus(pane: ReadingPane, session: Session, file: Path) -> None:
    try:
        briefing = read_briefing(str(file))
    except BriefingError:
        return
    if briefing.words < 60_000:
        check(pane, session, briefing)


@pytest.mark.parametrize("words", ["word " * LONGEST, "🙂 x" * LONGEST, "é" * 3 * LONGEST])
def test_a_long_paragraph_in_pieces(
    pane: ReadingPane, session: Session, tmp_path: Path, words: str
) -> None:
    file = tmp_path / "long.md"
    file.write_text(f"First.\n\n{words}\n\nLast words.\n", "utf-8")
    briefing = read_briefing(str(file))
    found, text = places(pane, session, briefing)
    for share in (0.1, 0.5, 0.9):
        start = round(share * len(text.words))
        (stretch,) = found.stretches(start, start + 30)
        assert shown(pane, stretch.start, stretch.end) == text.words[start : start + 30]
        assert found.words_between(stretch.start, stretch.end) == (start, start + 30)


def test_a_selection_from_block_to_block(
    pane: ReadingPane, session: Session, tmp_path: Path
) -> None:
    file = tmp_path / "b.md"
    file.write_text("One two\n\n- three\n\n| a | b |\n|---|---|\n| c | d |\n", "utf-8")
    found, text = places(pane, session, read_briefing(str(file)))
    start, end = pane.text.index("two"), pane.text.index("c") + 1
    words = found.words_between(start, end)
    assert words is not None
    assert text.words[slice(*words)] == "two\nthree\na\nb\nc"
    assert found.leaf_at(pane.text.index("three") + 2) == 1
    assert [each.leaf for each in found.stretches(*words)] == [0, 1, 2, 3, 4]


def test_code_in_a_line_from_right_to_left(
    pane: ReadingPane, session: Session, tmp_path: Path
) -> None:
    """What orders it on the screen is no letter of the text."""
    file = tmp_path / "ar.md"
    file.write_text("اكتب `--no-memory` أو `-o` هنا\n\n| أ |\n| --- |\n| مع `..` |\n", "utf-8")
    found, text = places(pane, session, read_briefing(str(file)))
    assert "\u2066--no-memory\u2069 أو \u2066-o\u2069" in pane.text
    assert "مع \u2066..\u2069" in pane.text
    for words in ("اكتب", "--no", "memory أو -o", "هنا", ".."):
        start = text.words.index(words)
        (place,) = found.stretches(start, start + len(words))
        assert shown(pane, place.start, place.end) == words
        assert found.words_between(place.start, place.end) == (start, start + len(words))
    assert found.leaf_at(pane.text.index("هنا") + 3) == 0
    search = SearchText(pane.text, pane.text_index.joined_at)
    assert search.find("اكتب --no-memory أو -o").starts == [pane.text.index("اكتب")]
    assert search.find("memory أو").starts == [pane.text.index("memory")]
