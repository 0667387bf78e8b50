"""Letters that look like others."""

import pytest

from briefing_app.model.marking.lookalikes import as_latin, foreign_letters


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
    assert foreign_letters(text) == letters
