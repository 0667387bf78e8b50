"""What the table adds up to with each reader's ratings."""

from hypothesis import given

from briefing_app.model.lead.analysis import analyse
from briefing_app.model.readers import ReaderRatings, authors_ratings, with_letter
from briefing_app.model.table.standings import (
    grouped_leads_sentence,
    lead_words,
    leads_sentence,
    ranks,
    shift_words,
    shifts,
    standing,
)
from tests.model.strategies import comparisons
from tests.samples import golden_comparison, replace


@given(comparisons())
def test_the_authors_letters_shift_nothing(comparison):
    author = analyse(comparison)
    same = standing(comparison, authors_ratings(comparison))
    assert same.analysis.lead == author.lead
    for shift in shifts(author, same.analysis):
        assert shift.rank == shift.authors_rank
        assert not shift.gains_lead
        assert not shift.loses_lead


@given(comparisons())
def test_the_first_in_rank_are_the_lead(comparison):
    found = analyse(comparison)
    first = tuple(ref for ref, rank in ranks(found.weighted_inconsistency).items() if rank == 1)
    assert first == found.lead or not found.rated


def test_equal_sums_share_a_rank_and_the_next_is_skipped():
    assert ranks({"a": 2.0, "b": 0.5, "c": 0.5 + 1e-12}) == {"a": 3, "b": 1, "c": 1}


def test_a_reader_moves_the_lead():
    golden = golden_comparison()
    ana = authors_ratings(golden)._replace(reader="Ana")
    ana = with_letter(with_letter(ana, "E2", "H2", "C"), "E3", "H3", "II")
    author, hers = analyse(golden), standing(golden, ana)
    moved = {each.motivation: each for each in shifts(author, hers.analysis)}
    assert moved["H3"].loses_lead
    assert moved["H2"].gains_lead
    assert shift_words("Ana", moved["H2"]) == (
        "Ana ranks it number 1 with a weighted inconsistency of 0.00, the author number 2 with"
        " 1.41."
    )
    sentence = leads_sentence(golden, [standing(golden, authors_ratings(golden)), hers])
    assert sentence == "Lead: author Hypothesis 3; Ana Hypothesis 2."
    assert leads_sentence(golden, []) == ""


def test_what_is_not_rated_yet_is_told():
    golden = golden_comparison()
    assert lead_words(golden, standing(golden, ReaderRatings("Ana"))) == "nothing rated"
    started = ReaderRatings("Ana", {"E1": {"H1": "I"}})
    words = lead_words(golden, standing(golden, started))
    assert words == "Hypothesis 2, Hypothesis 3, Hypothesis 4 and Hypothesis 5 (1 of 25 rated)"
    all_alike = ReaderRatings("Ana", {"E1": {each.id: "N" for each in golden.motivations}})
    assert lead_words(golden, standing(golden, all_alike)) == "no difference (5 of 25 rated)"
    whole = replace(golden, evidence=golden.evidence[:1])
    assert lead_words(whole, standing(whole, all_alike)) == "no difference"


def test_readers_are_grouped_by_their_lead():
    golden = golden_comparison()
    author = standing(golden, authors_ratings(golden))
    blank = standing(golden, ReaderRatings("Bo"))
    assert grouped_leads_sentence(golden, [author]) == "Lead: Hypothesis 3 with author."
    assert grouped_leads_sentence(golden, [author, blank]) == (
        "Lead: Hypothesis 3 with author; nothing rated with Bo. 1 of 2 has not rated every cell."
    )


def test_no_reader_has_a_lead_in_what_was_not_understood():
    comparison = replace(golden_comparison(), understood=False)
    found = standing(comparison, authors_ratings(comparison))
    assert lead_words(comparison, found) == "not reckoned: see the problems"
