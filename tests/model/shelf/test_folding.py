"""Words are folded so that whoever types them need not know how they are written."""

import pytest

from briefing_app.model.shelf.folding import folded, searchable, words_of


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Straße", "strasse"),
        ("CAFÉ cafe\u0301", "cafe cafe"),
        ("Łódź, København, İstanbul", "lodz, kobenhavn, istanbul"),
        ("ΑΘΉΝΑΣ", "αθηνασ"),
        ("Ёлка", "елка"),
        ("مُحَمَّد ـ", "محمد "),
        ("إيران", "ايران"),
        ("שָׁלוֹם", "שלום"),
        ("ＡＢＣ１", "abc1"),
        ("한국", "한국"),
        ("が\u3099", "が\u3099"),
        ("plain", "plain"),
        ("ﬁre", "fire"),
    ],
)
def test_accents_capitals_and_forms_are_folded(written: str, plain: str) -> None:
    assert folded(written) == plain


def test_signs_of_indic_vowels_stay() -> None:
    assert folded("हिन्दी") == "हिन्दी"
    assert list(words_of("हिन्दी भाषा")) == ["हिन्दी", "भाषा"]


def test_cjk_is_parted_into_pairs() -> None:
    assert searchable("在北京市。AI技術") == " 在北 北京 京市 市 。ai 技術 術 "
    assert searchable("No CJK") == "no cjk"
    assert searchable("é") == "e"


def test_a_run_of_cjk_is_a_word_of_its_own() -> None:
    assert list(words_of("ai技術x, 北京_y")) == ["ai", "技術", "x", "北京", "y"]
