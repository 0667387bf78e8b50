"""The words of matrices in each language, made anew: whichever test comes first keeps them."""

from collections.abc import Callable

import pytest

from briefing_app.input.matrix import languages


@pytest.mark.parametrize(
    ("function", "word", "meant"),
    [
        (languages.level_words, "hoch", "high"),
        (languages.level_words, "عالية", "high"),
        (languages.level_words, "보통", "medium"),
        (languages.head_words, "quelle", "source"),
        (languages.section_words, "kriterien", "criterion"),
        (languages.sheet_words, "annahmen", "assumptions"),
        (languages.confidence_words, "hoch", "high"),
        (languages.status_words, "غير معروف", "unknown"),
        (languages.row_words, "wahrscheinlichkeit", "likelihood"),
    ],
)
def test_words_of_another_language_are_known(
    function: Callable[[], dict[str, str]], word: str, meant: str
) -> None:
    found = function.__wrapped__()  # type: ignore[attr-defined]
    assert found == function()
    assert found.get(word) == meant, found


def test_heads_of_sheets_and_ratings_are_known_in_every_language() -> None:
    names = frozenset({("grade", "nothing")})
    assert languages.sheet_heads.__wrapped__(names) == languages.sheet_heads(names)
    assert languages.rating_words.__wrapped__() == languages.rating_words()
    assert languages._languages.__wrapped__() == languages._languages()
