"""Letters that look like others."""

import pytest

from briefing_app.model.marking.lookalikes import as_latin, bare, foreign_letters


@pytest.mark.parametrize(
    ("text", "latin", "letters"),
    [
        ("SECRET", "SECRET", ""),
        ("SECR\u0415T", "SECRET", "\u0415 (U+0415)"),
        ("\u03a4\u039fP SECRET", "TOP SECRET", "\u03a4 (U+03A4), \u039f (U+039F)"),
        ("\uff33ECRET", "SECRET", "\uff33 (U+FF33)"),
        ("SECRET\u2044\u2044NF", "SECRET//NF", "\u2044 (U+2044)"),
        ("TLP\ua789RED", "TLP:RED", "\ua789 (U+A789)"),
        ("SE\u200bCRET", "SECRET", "\u200b (U+200B)"),
        ("geheim \u00fc", "geheim \u00fc", ""),
        (
            "\u041c\u043e\u0441\u043a\u0432\u0430",
            "Moc\u043a\u0432a",
            "\u041c (U+041C), \u043e (U+043E), \u0441 (U+0441), \u0430 (U+0430)",
        ),
    ],
)
def test_a_text_is_read_as_it_looks(text: str, latin: str, letters: str) -> None:
    assert as_latin(text) == latin
    assert foreign_letters(text, latin) == letters


@pytest.mark.parametrize(
    "text",
    [
        "S\u00c9CRET", "SECRE\u0323T", "S\u2c88CR\u2c88T", "\u13da\u13ac\u13df\u13a1\u13ac\u13a2",
        "\ua731\u1d07\u1d04\u0280\u1d07\u1d1b", "SECRE\U00010297", "\U0001d412ECRET",
        "SE\u03f9RET", "\U0001f182\U0001f174\U0001f172\U0001f181\U0001f174\U0001f183",
    ],
)  # fmt: skip
def test_accents_and_rarer_letters_look_like_a_marking(text: str) -> None:
    assert bare(text) == "SECRET"
    assert foreign_letters(text, "SECRET")


def test_signs_between_capitals_look_like_capitals() -> None:
    assert bare("CONFlDENT|AL//N0F0RN") == "CONFIDENTIAL//NOFORN"
