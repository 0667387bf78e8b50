"""What-ifs side by side: the sums, the lead, and what differs from the author's ratings."""

import pytest

from briefing_app.model.table.what_ifs import trials_compared, what_if_section
from briefing_app.model.trial import NO_TRIAL, NamedTrial, Trial, rated
from tests.samples import golden_comparison

GOLDEN = golden_comparison()


def _trial(changes: int) -> Trial:
    """Return a trial that leaves some ratings of E1 and E2 blank."""
    trial = NO_TRIAL
    places = [(item, each.id) for item in GOLDEN.evidence for each in GOLDEN.motivations]
    for item, motivation in places[:changes]:
        trial = rated(trial, item, motivation, None)
    return trial


def _cells(trial: Trial) -> tuple[str, ...]:
    section = what_if_section(GOLDEN, (NamedTrial("Fog", trial),))
    (row,) = section.rows
    return tuple("".join(part.words for part in cell) for cell in row.cells)


def test_a_row_has_the_name_the_sums_the_lead_and_what_differs() -> None:
    # By hand: high weighs √2, medium 1 and low √½; I counts once and II twice. So H1 has 2 · √½ of
    # E4, H2 has √2 of E2, H3 has √½ of E5, H4 has √2 of E3, and H5 has 2 · √½ of E5.
    before, after = _cells(NO_TRIAL), _cells(rated(NO_TRIAL, GOLDEN.evidence[1], "H2", None))
    assert before == ("Fog", "1.41", "1.41", "0.71", "1.41", "1.41", "Hypothesis 3", "")
    assert after == (
        "Fog", "1.41", "0.00", "0.71", "1.41", "1.41", "Hypothesis 2",
        "E2 × Hypothesis 2: blank instead of I.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "named", "end"),
    [(6, 6, ": blank instead of C."), (7, 7, ": blank instead of I."), (8, 6, "2 other changes."),
     (10, 6, "4 other changes.")],
)  # fmt: skip
def test_many_changes_are_counted_after_the_first_six(changes: int, named: int, end: str) -> None:
    """A single one more is named: its count would take as much room."""
    words = _cells(_trial(changes))[-1]
    assert words.count("instead of") == named
    assert words.endswith(end)


def test_the_authors_ratings_and_what_is_tried_now_come_before_the_kept_ones() -> None:
    kept = (NamedTrial("Fog", _trial(1)),)
    names = [each.name for each in trials_compared(NO_TRIAL, kept)]
    assert names == ["The author’s", "Fog"]
    compared = trials_compared(_trial(2), kept)
    assert [each.name for each in compared] == ["The author’s", "Tried now", "Fog"]
    assert [each.trial.changes for each in compared] == [0, 2, 1]
