"""Numbers and dates that stay together."""

import pytest

from briefing_app.model.words.whole_numbers import (
    dated_parts,
    with_whole_dates,
    with_whole_numbers,
)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("12 500 € and 30 % of 1 234 567.", "12_500_€ and 30_% of 1_234_567."),
        ("5 °C, 2017 $", "5_°C, 2017_$"),
        ("1 2 3, 12 5000, 1 23, in 12 5 of them", "1 2 3, 12 5000, 1 23, in 12 5 of them"),
        ("111 222 333 444 555 666 %", "111 222 333 444 555 666_%"),
    ],
)
def test_numbers_are_whole(words: str, kept: str) -> None:
    assert with_whole_numbers(words) == kept.replace("_", "\u00a0")


@pytest.mark.parametrize(
    ("lang", "words", "kept"),
    [
        ("en", "On 24 April 2018, May 5 and 7 Sept.", "On 24_April 2018, May_5 and 7_Sept."),
        ("en", "In 2018 April, 24 Aprils, May 2018", "In 2018 April, 24 Aprils, May 2018"),
        ("de-AT", "am 3. Jänner und am 24. April", "am 3._Jänner und am 24._April"),
        ("de", "48,6 Mio. €, 3 Mrd. von 5 Mio", "48,6_Mio._€, 3_Mrd. von 5 Mio"),
        ("fr", "le 1er mai et le 2 août 2018", "le 1er_mai et le 2_août 2018"),
        ("ko", "2018년 4월 24일과 10월 5일", "2018년 4월_24일과 10월_5일"),
        ("ko", "힘은 30 kN이고 5 mm이며 3 mman", "힘은 30_kN이고 5_mm이며 3 mman"),
        ("ar", "في 19 شباط و11 فبراير 2025", "في 19_شباط و11_فبراير 2025"),
        ("es", "el 24 de abril", "el 24 de abril"),
        ("en", "48 km, 5 °C, 10 m/s and 3 kg", "48_km, 5_°C, 10_m/s and 3_kg"),
        ("en", "5 minutes, 3 men, 2 mm/x", "5 minutes, 3 men, 2 mm/x"),
        ("en", "p. 183, pp. 2, § 7, no. 5; soap. 5", "p._183, pp._2, §_7, no._5; soap. 5"),
        ("en", "April without a day, 24 of April", "April without a day, 24 of April"),
    ],
)  # fmt: skip
def test_dates_and_quantities_are_whole(lang: str, words: str, kept: str) -> None:
    assert with_whole_dates(words, lang) == kept.replace("_", "\u00a0")


def test_parts_are_whole_as_they_are_written() -> None:
    words = "On 24 April 2018, (30 m of\n12\u00a0500 kg), or 5 May/ of a day"
    parts = dated_parts(words, "en")
    assert "".join(part for part, _whole in parts) == words
    assert [part for part, whole in parts if whole] == ["24 April", "(30 m", "500 kg),", "5 May/"]
    assert dated_parts("No number", "en") == [("No number", False)]


def test_a_part_that_no_line_has_room_for_may_be_parted() -> None:
    words = "p. 5" + "x" * 100
    assert dated_parts(words, "en") == [(words, False)]
