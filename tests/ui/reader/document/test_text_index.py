"""What is where in the text on the screen."""

import pytest

from briefing_app.ui.reader.document.text_index import Picture, TextIndex
from briefing_app.ui.state.target import Target


def test_words_have_their_pictures_and_no_signs() -> None:
    index = TextIndex()
    index.pictures[2] = Picture("[Image: a ferry]", 40, 30, 0)
    index.signs.append(7)
    assert index.words_at("a \ufffc b", 0) == "a [Image: a ferry] b"
    assert index.words_at("ab\u2066c", 5) == "abc"
    assert index.words_at("plain", 20) == "plain"


@pytest.fixture
def index() -> TextIndex:
    """Return two sections from 10 and 50 on, with paragraphs at 5, 20, 30 and 60."""
    made = TextIndex()
    made.sections, made.section_positions = ["one", "two"], [10, 50]
    made.numbers, made.number_positions = [1, 2, 3, 4], [5, 20, 30, 60]
    return made


@pytest.mark.parametrize(
    ("position", "at", "in_section", "section", "read"),
    [
        (0, 0, 1, "", "one"), (5, 1, 1, "", "one"), (9, 1, 1, "", "one"), (10, 1, 2, "one", "one"),
        (20, 2, 2, "one", "one"), (29, 2, 2, "one", "one"), (49, 3, 3, "one", "one"),
        (50, 3, 4, "two", "two"), (60, 4, 4, "two", "two"), (99, 4, 4, "two", "two"),
    ],
)  # fmt: skip
def test_each_position_is_in_a_paragraph_and_a_section(
    index: TextIndex, position: int, at: int, in_section: int, section: str, read: str
) -> None:
    assert index.paragraph_at(position) == at
    assert index.paragraph_in_section(position) == in_section
    assert index.section_at(position) == section
    assert index.section_read_at(position) == read


def test_a_section_without_paragraphs_has_none(index: TextIndex) -> None:
    index.sections.append("three")
    index.section_positions.append(70)
    assert index.paragraph_in_section(75) == 0
    assert index.paragraph_in_section(69) == 4
    assert TextIndex().paragraph_in_section(3) == 0
    assert TextIndex().section_read_at(3) == ""


def test_only_what_is_written_has_a_position(index: TextIndex) -> None:
    assert [index.position_of(number) for number in (0, 1, 4, 5)] == [None, 5, 60, None]
    index.numbers[2:] = [8, 9]
    assert [index.position_of(number) for number in (3, 8, 9)] == [None, 30, 60]
    assert [index.paragraph_of(start) for start in (5, 6, 20, 60, 0)] == [1, 0, 2, 9, 0]


def test_pieces_belong_to_the_first_one(index: TextIndex) -> None:
    index.go_on(20, 24)
    index.go_on(24, 27)
    index.signs = [40]
    assert [index.first_piece(each) for each in (20, 24, 27, 30)] == [20, 20, 20, 30]
    assert [index.last_piece(each) for each in (20, 30)] == [27, 30]
    assert [index.paragraph_of(each) for each in (20, 24, 27, 25)] == [2, 2, 2, 0]
    assert index.joined_at == [24, 27, 41]
    assert [index.signs_between(*each) for each in ((40, 41), (39, 40), (41, 50))] == [1, 0, 0]
    index.note_portion(27, range(28, 31))
    assert index.portions == {20: range(28, 31)}


@pytest.mark.parametrize(
    ("selected", "before", "after"),
    [
        (range(22, 25), range(20, 21), range(0)), (range(20, 25), range(0), range(0)),
        (range(19, 25), range(0), range(0)), (range(22, 34), range(20, 21), range(34, 36)),
        (range(22, 36), range(20, 21), range(0)), (range(22, 35), range(20, 21), range(34, 36)),
    ],
)  # fmt: skip
def test_marks_that_are_left_out_of_a_selection(
    index: TextIndex, selected: range, before: range, after: range
) -> None:
    index.portions = {20: range(20, 21), 30: range(34, 36)}
    end = 20 if selected.stop < 30 else 30
    found = index.marks_left_out(20, end, selected)
    assert found[0] == before
    if end == 30:
        assert found[1] == after


def test_the_first_of_an_id_counts_and_links_are_numbered() -> None:
    index = TextIndex()
    for anchor, position in (("a", 5), ("a", 9), ("", 7), ("b", 0)):
        index.note_anchor(anchor, position)
    assert index.anchors == {"a": 5, "b": 0}
    targets = [Target("note", "a"), Target("web", "b")]
    assert [index.address(each) for each in targets] == ["to:0", "to:1"]
    assert index.links == targets


@pytest.mark.parametrize(
    ("picture", "room", "size"),
    [
        (Picture("", 400, 300, 0), 800, (400, 300)), (Picture("", 400, 300, 0), 200, (200, 150)),
        (Picture("", 400, 300, 100), 300, (200, 150)), (Picture("", 400, 1, 0), 100, (100, 1)),
        (Picture("", 400, 300, 100), 50, (1, 1)), (Picture("", 0, 300, 0), 50, (1, 300)),
    ],
)  # fmt: skip
def test_a_picture_keeps_its_shape_in_any_column(
    picture: Picture, room: int, size: tuple[int, int]
) -> None:
    assert picture.size(room) == size
