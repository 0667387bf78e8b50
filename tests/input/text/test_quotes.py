"""Plain quotation marks as those of the language of a text."""

import pytest

from briefing_app.input.text.inlines.smart import quotes_of, smart


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", """He said "it's 'so'".""", "He said “it’s ‘so’”."),
        ("", '"So"', "“So”"),
        ("ko", '"So"', "“So”"),
        ("de", """Sie sagte "das ist 'so'" und geht's.""", "Sie sagte „das ist ‚so‘“ und geht’s."),
        ("de-AT", "Hans' Haus", "Hans’ Haus"),
        ("de", 'Ein “fremdes” und ein "eigenes".', "Ein “fremdes” und ein „eigenes“."),
        (
            "de",
            "Sommer '98, 'ne Idee, die '90er: 'so' war's.",
            "Sommer ’98, ’ne Idee, die ’90er: ‚so‘ war’s.",
        ),
        ("fr", "L'été '68, puis 'non'.", "L’été ’68, puis “non”."),
        ("fr", 'L\'État dit "non".', "L’État dit «\u202fnon\u202f»."),
        ("ar", 'قال "لا" ثم ذهب', "قال «لا» ثم ذهب"),
        ("de", "Ohne Zeichen -- nur ein Strich", "Ohne Zeichen – nur ein Strich"),
    ],
)
def test_plain_quotes_become_those_of_the_language(lang: str, text: str, words: str) -> None:
    assert smart(text, quotes_of(lang)) == words


@pytest.mark.parametrize(("text", "words"), [('" danach', "“ danach"), ("' danach", "‘ danach")])
def test_a_quote_right_after_marked_words_closes(text: str, words: str) -> None:
    assert smart(text, quotes_of("de"), behind_words=True) == words
