"""The ratings of several readers laid over one another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.lead.analysis import analyse
from briefing_app.model.readers import ReaderLetter, ReaderRatings, authors_ratings, with_letter
from briefing_app.model.table.overlay import (
    Differing,
    apart_words,
    differing,
    overlay_row,
    overlay_sentence,
    overlay_sums,
    reasons_words,
    shift_sentences,
    voices_words,
)
from briefing_app.model.table.standings import standing
from briefing_app.model.table.table import Cell
from tests.model.strategies import comparisons
from tests.samples import golden_comparison

GOLDEN = golden_comparison()
AUTHOR = authors_ratings(GOLDEN)
YOU = with_letter(AUTHOR._replace(reader="you"), "E3", "H3", "II")
ANA = ReaderRatings("Ana", {"E3": {"H1": "NA"}})


def _row(*reader_letters: ReaderRatings):
    return overlay_row(GOLDEN.evidence[2], GOLDEN.motivations, 1.0, reader_letters)


def test_one_voice_is_a_plain_cell_and_tells_nothing_of_the_author():
    row = _row(ReaderRatings("you", {"E3": {"H1": "I"}}))
    assert [cell.text for cell in row.cells] == ["I", "", "", "", ""]
    assert not any(cell.because or cell.reader_letters for cell in row.cells)
    assert row.cells[0].letter == "I"


def test_more_voices_stand_side_by_side():
    row = _row(AUTHOR, YOU, ANA)
    assert [cell.text for cell in row.cells[:3]] == ["N | N | NA", "CC | CC | –", "C | II | –"]
    assert row.cells[2].because == "Reason of E3 for H3."
    assert voices_words(row.cells[2]) == ("author consistent; you very inconsistent; Ana not rated")
    assert apart_words(row.cells[2]) == "C to II, 3 steps apart. Not rated by 1 reader."
    assert apart_words(_row(AUTHOR, YOU).cells[2]) == "3 steps apart."
    assert apart_words(_row(AUTHOR, YOU).cells[0]) == "The same."


def test_a_blank_of_the_author_has_no_reason():
    item = GOLDEN.evidence[0]._replace(ratings={})
    row = overlay_row(item, GOLDEN.motivations, None, (AUTHOR, YOU))
    assert row.cells[0].because == ""


@pytest.mark.parametrize(("reader_letters", "kinds"), [
    ((AUTHOR, YOU), ["inconsistency"] * 2 + ["weighted"] * 2 + ["lead"]),
    ((AUTHOR, YOU, ANA), ["weighted"] * 3 + ["lead"]),
])  # fmt: skip
def test_each_voice_has_its_sums(reader_letters, kinds):
    standings = [standing(GOLDEN, each) for each in reader_letters]
    rows = overlay_sums(GOLDEN.motivations, standings)
    assert [row.kind for row in rows] == kinds
    assert rows[-2].title == f"Weighted: {reader_letters[-1].reader}"
    assert [cell.text for cell in rows[-1].cells][2] == "author"


def test_the_lead_row_names_with_whom():
    alone = overlay_sums(GOLDEN.motivations, [standing(GOLDEN, AUTHOR)])[-1]
    assert [cell.text for cell in alone.cells] == ["", "", "least refuted", "", ""]
    assert alone.title == "Lead"
    same = AUTHOR._replace(reader="you")
    both = overlay_sums(GOLDEN.motivations, [standing(GOLDEN, AUTHOR), standing(GOLDEN, same)])
    assert [cell.text for cell in both[-1].cells] == ["", "", "all", "", ""]
    assert both[-1].title == "Least refuted with"
    blank = [standing(GOLDEN, AUTHOR), standing(GOLDEN, ReaderRatings("you"))]
    assert [cell.text for cell in overlay_sums(GOLDEN.motivations, blank)[-1].cells] == [
        "", "", "author", "", "",
    ]  # fmt: skip


def test_what_differs_is_said():
    reader_letters = (AUTHOR, YOU)
    standings = [standing(GOLDEN, each) for each in reader_letters]
    lead, words = overlay_sentence(
        GOLDEN, reader_letters, standings, differing(GOLDEN, *reader_letters)
    )
    assert lead == (
        "Lead: author Hypothesis 3; you Hypothesis 1, Hypothesis 2, Hypothesis 4 and Hypothesis 5."
    )
    assert words == (
        "In each cell from left to right: author, you. "
        "They differ in 1 of the 25 cells that both have rated."
    )
    assert (
        "differ" not in overlay_sentence(GOLDEN, (*reader_letters, ANA), standings, Differing())[1]
    )
    sentences = shift_sentences("H3", analyse(GOLDEN), standings[1:])
    assert len(sentences) == 1
    assert sentences[0] == (
        "You rank it number 5 with a weighted inconsistency of 3.54, the author number 1 with 0.71."
    )
    ana = standing(GOLDEN, ANA)
    assert shift_sentences("H3", analyse(GOLDEN), [ana])[0].startswith(
        "Ana ranks it number 1 with a"
    )
    many = [AUTHOR, YOU, ANA, *(AUTHOR._replace(reader=f"R{n}") for n in range(3))]
    lead, words = overlay_sentence(
        GOLDEN, many, [standing(GOLDEN, each) for each in many], Differing()
    )
    assert lead == (
        "Lead: Hypothesis 3 with author, R0, R1, R2; Hypothesis 1, Hypothesis 2, Hypothesis 4 and "
        "Hypothesis 5 with you; no difference with Ana. 1 of 6 has not rated every cell."
    )
    assert "dots" in words


@given(comparisons(), st.data())
def test_voices_differ_only_where_both_have_rated(comparison, data):
    author = authors_ratings(comparison)
    assert differing(comparison, author, author)[0] == 0
    other = author
    for item in comparison.evidence:
        for motivation in comparison.motivations:
            letter = data.draw(st.none() | st.sampled_from(["CC", "NA"]))
            other = with_letter(other, item.id, motivation.id, letter)
    found = differing(comparison, author, other)
    assert found == differing(comparison, other, author)
    rows = [differing(comparison, author, other, [item.id]) for item in comparison.evidence]
    assert found == (sum(each.cells for each in rows), sum(each.rated for each in rows))
    assert found[0] <= found[1] <= len(comparison.evidence) * len(comparison.motivations)


def test_nobody_leads_or_ranks_in_what_was_not_understood():
    comparison = GOLDEN._replace(understood=False)
    found = standing(comparison, AUTHOR)
    lead = overlay_sums(comparison.motivations, [found])[-1]
    assert {cell.text for cell in lead.cells} == {"not reckoned: see the problems"}
    assert shift_sentences("H1", analyse(comparison), [found]) == ()


def test_each_reason_is_said_with_whose_it_is() -> None:
    letters = (ReaderLetter("author", "C"), ReaderLetter("you", "I", "Too late"),
               ReaderLetter("Ana", "N", "Who knows."), ReaderLetter("Bo", None))  # fmt: skip
    cell = Cell("", because="It fits.", reader_letters=letters)
    assert reasons_words(cell) == (
        "The author’s reason: It fits. Your reason: Too late. Ana’s reason: Who knows."
    )
    assert reasons_words(Cell("C")) == ""
