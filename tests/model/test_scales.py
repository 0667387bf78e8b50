"""The scales of the field, number by number."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.scales import (
    CONFIDENCES,
    CREDIBILITIES,
    ICD203,
    LETTER_WORDS,
    LETTERS,
    LEVELS,
    PHIA,
    RELIABILITIES,
    SCALES,
    WEIGHTS,
    Grade,
    Scale,
)


@pytest.mark.parametrize(
    ("low", "high", "row_1", "row_2"),
    [
        (1, 5, "almost no chance", "remote"),
        (5, 20, "very unlikely", "highly improbable"),
        (20, 45, "unlikely", "improbable"),
        (45, 55, "roughly even chance", "roughly even odds"),
        (55, 80, "likely", "probable"),
        (80, 95, "very likely", "highly probable"),
        (95, 99, "almost certain", "nearly certain"),
    ],
)
def test_icd_203(low: int, high: int, row_1: str, row_2: str) -> None:
    for term in (row_1, row_2):
        band = ICD203.band(term)
        assert band is not None
        assert (band.low, band.high, band.terms) == (low, high, (row_1, row_2))


@pytest.mark.parametrize(
    ("term", "low", "high"),
    [
        ("remote chance", 0, 5),
        ("highly unlikely", 10, 20),
        ("unlikely", 25, 35),
        ("realistic possibility", 40, 50),
        ("likely", 55, 75),
        ("probable", 55, 75),
        ("highly likely", 80, 90),
        ("almost certain", 95, 100),
    ],
)
def test_phia(term: str, low: int, high: int) -> None:
    band = PHIA.band(term)
    assert band is not None
    assert (band.low, band.high) == (low, high)


def test_icd_203_has_no_gaps_and_phia_has_its_own() -> None:
    def gaps(scale: Scale) -> list[float]:
        return [after.low - before.high for before, after in zip(scale.bands, scale.bands[1:],
                                                                  strict=False)]  # fmt: skip

    assert set(gaps(ICD203)) == {0}
    assert all(gap > 0 for gap in gaps(PHIA))


@pytest.mark.parametrize("scale", SCALES.values(), ids=list(SCALES))
def test_terms_run_from_the_least_likely_to_the_most(scale: Scale) -> None:
    bands = [scale.band(term) for term in scale.terms]
    assert None not in bands
    assert [band for band in bands if band] == sorted(
        (band for band in bands if band), key=lambda band: band.low
    )
    assert len(set(scale.terms)) == len(scale.terms)


@pytest.mark.parametrize("spelling", ["Very Likely", "  very   likely ", "VERY\tLIKELY"])
def test_a_term_is_found_in_any_case_and_spacing(spelling: str) -> None:
    assert ICD203.band(spelling) is ICD203.band("very likely")


@pytest.mark.parametrize("term", ["", "perhaps", "highly likely", "very", "likely!"])
def test_a_term_that_the_scale_lacks(term: str) -> None:
    assert ICD203.band(term) is None


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("Likely or  probable", "likely"), ("improbable/unlikely", "improbable"),
        ("unlikely", "unlikely"), ("unlikely or likely", ""), ("likely or so", ""), ("or", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_several_terms_of_one_band_are_the_first(words: str, term: str) -> None:
    assert ICD203.term(words) == term


def test_scales_by_name() -> None:
    assert SCALES == {"icd203": ICD203, "phia": PHIA}
    assert all(name == scale.id for name, scale in SCALES.items())


def test_letters_levels_and_confidences() -> None:
    assert LETTERS == ("CC", "C", "N", "I", "II", "NA") == tuple(LETTER_WORDS)
    assert CONFIDENCES == ("low", "moderate", "high")
    assert LEVELS == ("low", "medium", "high") == tuple(WEIGHTS)
    assert WEIGHTS["low"] == pytest.approx(1 / math.sqrt(2))
    assert WEIGHTS["medium"] == 1
    assert WEIGHTS["high"] == pytest.approx(math.sqrt(2))


@pytest.mark.parametrize("reliability", RELIABILITIES)
@pytest.mark.parametrize("credibility", CREDIBILITIES)
def test_every_grade_round_trips(reliability: str, credibility: str) -> None:
    grade = Grade.parse(f" {reliability.lower()}{credibility} ")
    assert grade == Grade(reliability, credibility)
    assert Grade.parse(str(grade)) == grade


@pytest.mark.parametrize("text", ["", "C", "3C", "G1", "A7", "A0", "C33", "C 3", "ß3", "C٣"])
def test_what_is_not_a_grade_is_named_in_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="is not a source grade") as caught:
        Grade.parse(text)
    assert f"“{text}”" in str(caught.value)


@given(st.text(max_size=4))
def test_any_text_is_a_grade_or_a_sentence(text: str) -> None:
    try:
        grade = Grade.parse(text)
    except ValueError as error:
        assert str(error).endswith(".")  # noqa: PT017 - either outcome is right
    else:
        assert str(grade) == text.strip().upper()
