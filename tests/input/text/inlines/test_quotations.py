"""Words that the text marks as a quotation have quotation marks."""

import pytest

from briefing_app.input.document import Context
from briefing_app.input.text.parsing import parse_text
from briefing_app.model.tree import plain_text


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "He said <q>a *b* c</q>, then <q>d</q>.", "He said “a b c”, then “d”."),
        ("en", "<q>a <q>b <q>c</q></q></q>", "“a ‘b “c”’”"),
        ("de", "<q>a <q>b</q> c</q>", "„a ‚b‘ c“"),
        ("fr", "dit <q>a</q>", "dit «\u202fa\u202f»"),
        ("en", '<q lang="fr">a</q>', "“a”"),
        ("en", '<q>a "b" c</q>', "“a “b” c”"),
        ("en", "<p><q>a</q></p>", "“a”"),
        ("en", "a</q> b", "a b"),
        ("en", "<b>a <q>b</b> c</q>", "a “b c"),
        ("en", "<q></q>", "“”"),
    ],
)
def test_a_quotation_has_the_marks_of_the_language(lang: str, text: str, words: str) -> None:
    context = Context("a.md", 1, {}, frozenset(), lambda _source, _line: "", lang)
    assert plain_text(parse_text(text, context).blocks) == words
