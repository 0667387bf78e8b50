"""What readers rate, and how far their ratings lie apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.comparison import Evidence, Motivation, Rating
from briefing_app.model.readers import (
    Disagreement,
    Progress,
    ReaderRatings,
    Spread,
    as_rated,
    authors_ratings,
    disagreement,
    disagreement_words,
    fingerprint,
    fitting,
    known_letter,
    progress,
    row_rated,
    spread,
    spread_words,
    with_letter,
    with_reason,
)
from briefing_app.model.scales import LETTERS
from tests.model.strategies import comparisons
from tests.samples import golden_comparison, replace

CELLS = st.none() | st.sampled_from(LETTERS)


@given(CELLS, CELLS)
def test_disagreement_is_even_handed_and_nothing_only_for_the_same(one, other):
    found = disagreement(one, other)
    assert found == disagreement(other, one)
    assert (found.contrast == "same") == (one == other)
    assert (found.steps > 0) == (found.contrast == "steps")
    assert found.steps <= 4


@pytest.mark.parametrize(
    ("one", "other", "found", "words"),
    [
        ("CC", "II", Disagreement("steps", 4), "4 steps apart."),
        ("N", "I", Disagreement("steps", 1), "1 step apart."),
        ("NA", "C", Disagreement("applies"), "Applicable to one, not to the other."),
        (None, "NA", Disagreement("blank"), "Rated by the reader alone."),
        ("C", None, Disagreement("blank"), "Rated by the author alone."),
        (None, None, Disagreement("same"), "The same."),
    ],
)
def test_what_is_no_place_on_the_scale_is_no_distance(one, other, found, words):
    assert disagreement(one, other) == found
    assert disagreement_words(one, other) == words


@given(st.lists(CELLS, max_size=6))
def test_the_spread_is_the_greatest_of_the_distances(letters):
    found = spread(letters)
    assert found.steps == max(
        (disagreement(one, other).steps for one in letters for other in letters), default=0
    )
    on_scale = [each for each in letters if each not in {None, "NA"}]
    assert len(on_scale) + found.not_applicable + found.blank == len(letters)
    assert (found.low is None) == (found.high is None) == (not on_scale)
    assert found == spread(letters[::-1])


def test_the_spread_is_told_in_words():
    assert spread(["C", "II", None, "NA"]) == Spread("II", "C", 3, 1, 1)
    assert spread_words(["C", "II", None, "NA"]) == (
        "C to II, 3 steps apart. Not applicable for 1 reader. Not rated by 1 reader."
    )
    assert spread_words(["N", "C"]) == "C to N, 1 step apart."
    assert spread_words(["N", "N"]) == "N from all who place it."
    assert spread_words([]) == ""


@given(comparisons(), st.data())
def test_one_letter_changes_one_cell(comparison, data):
    before = authors_ratings(comparison)
    if not comparison.evidence:
        return
    item = data.draw(st.sampled_from(comparison.evidence)).id
    motivation = data.draw(st.sampled_from(comparison.motivations)).id
    letter = data.draw(CELLS)
    after = with_letter(before, item, motivation, letter)
    assert after.letter(item, motivation) == letter
    back = with_letter(after, item, motivation, before.letter(item, motivation))
    assert back == before
    assert all(after.letters.values()), "a row without a letter is not kept"


@given(comparisons())
def test_the_authors_letters_give_back_the_authors_table(comparison):
    author = authors_ratings(comparison)
    again = as_rated(comparison, author)
    assert authors_ratings(again) == author
    assert not any(rating.because for item in again.evidence for rating in item.ratings.values()), (
        "the author's reasons are not the reader's"
    )
    blanks = progress(comparison, ReaderRatings("Ana"))
    assert blanks.rated == 0
    assert progress(comparison, author).cells == blanks.cells
    assert fitting(author, comparison) == author


def test_what_the_table_no_longer_has_is_left_out():
    golden = golden_comparison()
    ratings = ReaderRatings("Ana", {"E1": {"H1": "C", "gone": "N"}, "E9": {"H1": "C"}})
    assert fitting(ratings, golden).letters == {"E1": {"H1": "C"}}
    assert str(progress(golden, ratings)) == "1 of 25 rated"


def test_a_row_is_rated_with_its_last_cell():
    golden = golden_comparison()
    assert row_rated(golden, authors_ratings(golden), "E5")
    assert not row_rated(golden, with_letter(authors_ratings(golden), "E5", "H4", None), "E5")
    assert Progress(25, 25).complete
    assert not Progress(1, 25).complete


def test_the_fingerprint_is_of_the_ids_alone():
    golden = golden_comparison()
    turned = replace(
        golden,
        question="Another?",
        motivations=golden.motivations[::-1],
        evidence=tuple(replace(item, ratings={}) for item in golden.evidence[::-1]),
    )
    assert fingerprint(turned) == fingerprint(golden)
    less = replace(golden, evidence=golden.evidence[1:])
    assert fingerprint(less) != fingerprint(golden)
    one = replace(golden, motivations=(Motivation("a", ""),), evidence=(Evidence("b", ""),))
    other = replace(golden, motivations=(Motivation("b", ""),), evidence=(Evidence("a", ""),))
    assert fingerprint(one) != fingerprint(other)


def test_letters_are_known():
    assert known_letter("CC") == "CC"
    assert known_letter("cc") is None
    assert known_letter(["CC"]) is None


def test_a_reason_goes_with_its_letter_and_not_with_another() -> None:
    rated = with_letter(ReaderRatings("Ana"), "E1", "H1", "C")
    told = with_reason(rated, "E1", "H1", "It fits.")
    assert told.because("E1", "H1") == "It fits."
    assert with_reason(told, "E1", "H1", "It fits.") is told
    assert with_letter(told, "E1", "H1", "C") is told
    assert with_reason(told, "E1", "H1", "").reasons == {}
    assert with_letter(told, "E1", "H1", "N").reasons == {}
    table = as_rated(golden_comparison(), told)
    assert table.evidence[0].ratings["H1"] == Rating("C", "It fits.")
    assert fitting(with_reason(told, "E9", "H1", "Gone."), golden_comparison()) == told
