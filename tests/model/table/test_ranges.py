"""Likelihoods as stretches of an axis."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Motivation
from briefing_app.model.scales import ICD203, PHIA, Scale
from briefing_app.model.table.ranges import (
    Label,
    RangeChart,
    confidence_steps,
    lay_labels,
    range_chart,
    scale_words,
    spoken_row,
)


def _chart(
    *likelihoods: str, scale: Scale = ICD203, hidden: tuple[str, ...] = ()
) -> RangeChart | None:
    motivations = tuple(
        Motivation(f"m{place}", f"Motivation {place}", likelihood=each, confidence="low")
        for place, each in enumerate(likelihoods)
    )
    comparison = Comparison("", "", motivations, (), {}, ())
    briefing = Briefing("f", "f", "T", (), scale=scale, comparison=comparison)
    return range_chart(briefing, comparison, hidden)


def _whole(*likelihoods: str, scale: Scale = ICD203) -> RangeChart:
    chart = _chart(*likelihoods, scale=scale)
    assert chart is not None
    return chart


def test_each_row_has_the_band_of_its_term() -> None:
    chart = _whole("likely", "", "very unlikely")
    found = [(each.stretch.low, each.stretch.high) if each.stretch else None for each in chart.rows]
    assert found == [(55, 80), None, (5, 20)]
    assert chart.used == {"likely", "very unlikely"}


def test_the_ruler_is_the_whole_scale_with_its_gaps() -> None:
    assert _whole("likely").gaps == ((0, 1), (99, 100))
    phia = _whole("likely", scale=PHIA)
    assert phia.gaps == ((5, 10), (20, 25), (35, 40), (50, 55), (75, 80), (90, 95))
    assert [each.term for each in phia.stretches][:2] == ["remote chance", "highly unlikely"]


def test_the_ruler_takes_the_terms_of_the_row_that_the_briefing_uses() -> None:
    first = [each.term for each in _whole("likely", "unlikely").stretches]
    assert first[0] == "almost no chance"
    second = [each.term for each in _whole("improbable", "probable").stretches]
    assert second == [band.terms[1] for band in ICD203.bands]
    phia = _whole("probable", scale=PHIA)
    assert [each.term for each in phia.stretches][4:] == [
        "probable",
        "highly likely",
        "almost certain",
    ]


def test_both_words_of_one_band_keep_their_own_name() -> None:
    rows = _whole("likely", "probable", scale=PHIA).rows
    assert [row.stretch.term for row in rows if row.stretch] == ["likely", "probable"]


def test_only_what_the_scale_calls_about_is_soft() -> None:
    assert not any(each.low_soft or each.high_soft for each in _whole("likely").stretches)
    assert all(each.has_start for each in _whole("likely").stretches)
    assert not any(each.has_start for each in _whole("likely", scale=PHIA).stretches)
    soft = [(each.low_soft, each.high_soft) for each in _whole("likely", scale=PHIA).stretches]
    assert soft[0] == (False, True)
    assert soft[3] == (True, False)
    assert soft[-1] == (True, False)
    assert set(soft[1:3] + soft[4:6]) == {(True, True)}


def test_there_is_no_chart_without_a_likelihood() -> None:
    assert _chart("", "") is None
    assert _chart("very likely", scale=PHIA) is None


def test_a_hidden_motivation_has_no_row() -> None:
    chart = _chart("likely", "unlikely", hidden=("m0",))
    assert chart is not None
    assert [row.motivation.id for row in chart.rows] == ["m1"]


def test_likelihood_and_confidence_are_never_in_one_sentence() -> None:
    chart = _whole("likely", "")
    assert spoken_row(chart.rows[0]) == (
        "Motivation 0. Likelihood: likely, 55 to 80 per cent. Confidence: low."
    )
    bare = chart.rows[1]._replace(motivation=Motivation("m", "Bare"))
    assert spoken_row(bare) == "Bare. Likelihood: not estimated. Confidence: not given."


def test_the_scale_is_told_in_words() -> None:
    assert scale_words(_whole("likely")).startswith(
        "ICD 203: almost no chance, 1 to 5 per cent; very unlikely, 5 to 20 per cent;"
    )
    assert "gaps between them deliberate" in scale_words(_whole("likely", scale=PHIA))


@pytest.mark.parametrize(
    ("confidence", "steps"), [("low", 1), ("moderate", 2), ("high", 3), ("", 0)]
)
def test_confidence_has_three_steps(confidence: str, steps: int) -> None:
    assert confidence_steps(confidence) == steps


def test_the_middle_is_half_way() -> None:
    assert [each.middle for each in _whole("likely").stretches] == [
        3,
        12.5,
        32.5,
        50,
        67.5,
        87.5,
        97,
    ]


_LABELS = st.lists(
    st.builds(Label, st.floats(0, 100), st.floats(1, 60)), max_size=8
)  # fmt: skip


@given(_LABELS, st.floats(20, 100))
def test_labels_never_meet_and_stay_in_their_room(labels: list[Label], room: float) -> None:
    laid = lay_labels(labels, room, 2)
    assert len(laid) == len(labels)
    shown = [(label, place) for label, place in zip(labels, laid, strict=True) if place]
    for label, place in shown:
        assert place.left >= 0
        assert place.left + label.width <= room + 1e-9
        for other, there in shown:
            if there is place:
                continue
            if there.level == place.level:
                left, right = sorted([(place.left, label.width), (there.left, other.width)])
                assert left[0] + left[1] < right[0] + 1e-9
            elif there.level < place.level:
                assert not there.left < label.at < there.left + other.width


def test_labels_that_fit_stand_in_one_line() -> None:
    laid = lay_labels([Label(10, 10), Label(30, 10), Label(31, 8)], 100, 2)
    assert [place.level if place else None for place in laid] == [0, 0, None]
    assert lay_labels([Label(50, 101)], 100, 2) == [None]
    laid = lay_labels([Label(20, 20), Label(33, 20)], 100, 2)
    assert [place.level if place else None for place in laid] == [0, 1]
