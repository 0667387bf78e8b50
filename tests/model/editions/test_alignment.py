"""Pairing what two sequences share."""

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.editions import alignment
from briefing_app.model.editions.alignment import Effort, Pair, best_pairs, common, similar

LETTERS = st.lists(st.sampled_from("abcdefgh"), max_size=30)


def longest(before: list[str], after: list[str]) -> int:
    """Return how long the longest common subsequence is, by the textbook."""
    line = [0] * (len(after) + 1)
    for a in before:
        previous, line = line, [0] * (len(after) + 1)
        for place, b in enumerate(after):
            line[place + 1] = (
                previous[place] + 1 if a == b else max(previous[place + 1], line[place])
            )
    return line[-1]


@given(LETTERS, LETTERS)
def test_pairs_are_equal_and_ascend(before: list[str], after: list[str]) -> None:
    pairs = common(before, after)
    assert all(before[pair.before] == after[pair.after] for pair in pairs)
    for first, second in pairwise(pairs):
        assert first.before < second.before
        assert first.after < second.after


@given(LETTERS)
def test_a_sequence_is_paired_with_itself(letters: list[str]) -> None:
    assert common(letters, letters) == [Pair(place, place) for place in range(len(letters))]


@given(st.lists(st.sampled_from("ab"), max_size=12), st.lists(st.sampled_from("ab"), max_size=12))
def test_without_unique_elements_the_longest_is_found(before: list[str], after: list[str]) -> None:
    # Two letters that both occur twice or more have no anchors.
    doubled, others = before * 2, after * 2
    if Counter(doubled).keys() == Counter(others).keys():
        assert len(common(doubled, others)) == longest(doubled, others)


@given(LETTERS, LETTERS)
def test_the_longest_is_what_a_table_of_worths_finds(before: list[str], after: list[str]) -> None:
    worth = [[1.0 if a == b else 0.0 for b in after] for a in before]
    assert alignment.longest(before, after) == best_pairs(worth)


def test_of_several_longest_the_same_one_is_chosen() -> None:
    assert alignment.longest("abcab", "bcaab") == [Pair(1, 0), Pair(2, 1), Pair(3, 2), Pair(4, 4)]
    assert alignment.longest("aab", "ba") == [Pair(2, 0)]
    assert alignment.longest("xy", "") == []


def test_stretches_that_are_too_large_are_left_alone(monkeypatch) -> None:
    monkeypatch.setattr(alignment, "MOST_BITS", 3)
    monkeypatch.setattr(alignment, "MOST_CELLS", 3)
    assert common("aabb", "bbaa") == []
    assert similar(["a"] * 2, ["a"] * 2, lambda _a, _b: True, 0.5, Effort()) is None


def test_all_stretches_together_cost_no_more_than_is_left(monkeypatch) -> None:
    monkeypatch.setattr(alignment, "MOST_EFFORT", 5)
    effort = Effort()
    twice = [similar(["a"] * 2, ["a"] * 2, lambda _a, _b: True, 0.5, effort) for _ in range(2)]
    assert twice == [[Pair(0, 0), Pair(1, 1)], None]


def test_the_worthiest_pairs_are_chosen() -> None:
    assert best_pairs([[0.6, 0.9], [0.9, 0.0]]) == [Pair(0, 1)] or best_pairs(
        [[0.6, 0.9], [0.9, 0.0]]
    ) == [Pair(1, 0)]
    assert best_pairs([[0.6, 0.0], [0.0, 0.7]]) == [Pair(0, 0), Pair(1, 1)]
    assert best_pairs([]) == []


def test_elements_are_alike_by_the_words_that_they_share() -> None:
    old, new = ["abcd", "xy"], ["xz", "abce", ""]
    assert similar(old, new, lambda _a, _b: True, 0.5, Effort()) == [Pair(0, 1)]
    assert similar(old[::-1], new, lambda _a, _b: True, 0.5, Effort()) == [Pair(0, 0), Pair(1, 1)]
    assert similar(old, new, lambda _a, _b: False, 0.5, Effort()) == []
    assert similar(["aaab"], ["aacd"], lambda _a, _b: True, 0.5, Effort()) == [Pair(0, 0)]
    assert similar(["aaab"], ["acde"], lambda _a, _b: True, 0.5, Effort()) == []
