"""Numbers that stay together."""

import pytest

from briefing_app.model.words.whole_numbers import with_whole_numbers


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
