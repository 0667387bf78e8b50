"""Long words cost more."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.words.long_words import fitting, weight_of

WORDS = st.sampled_from(
    ("word ", "a\u044f" * 30, "\u05d0b" * 19 + " ", "\u6f22a" * 40, "x" * 90, "é")
)


@given(st.lists(WORDS).map("".join), st.integers(0, 900))
def test_what_fits_has_the_room(words: str, room: int) -> None:
    fits = min(len(words), fitting(words, room))
    assert fits >= 0
    assert weight_of(words[:fits]) <= room


def test_only_long_words_of_other_letters_weigh_more() -> None:
    assert weight_of("x" * 90) == 90
    assert weight_of("a\u044f" * 19 + " word") == 43
    assert weight_of("a\u044f" * 20 + " word") == 805
    assert weight_of("\u6f22a" * 40) == 80


def test_the_room_may_end_before_in_and_behind_a_long_word() -> None:
    words = "word " + "a\u044f" * 20 + " word"
    assert [fitting(words, room) for room in (3, 5, 25, 805, 808)] == [3, 5, 6, 45, 48]
    assert fitting("word", 2) == 2
