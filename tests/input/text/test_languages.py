"""The language of words, where the text says it."""

import pytest

from briefing_app.model.tree import walk
from tests.model.editions.test_comparing import of_text


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ('a <span lang="fr">b *c* d</span> e',
         [("a ", ""), ("b ", "fr"), ("c", "fr"), (" d", "fr"), (" e", "")]),
        ("<span lang=fr>a <span>b</span> c</span> d", [("a b c", "fr"), (" d", "")]),
        ("<span>a</span> b", [("a b", "")]),
        ('<span lang="fr">a <span lang="de">b</span> c</span>',
         [("a ", "fr"), ("b", "de"), (" c", "fr")]),
        ('<i lang="la">a</i> b', [("a", "la"), (" b", "")]),
        ('<span lang="fr">a</span><span lang="fr">b</span>', [("ab", "fr")]),
        ("<span lang='zh-Hant'>a</span>", [("a", "zh-Hant")]),
        ("<span lang='en_GB'>a</span>", [("a", "en-GB")]),
        ("<span lang='not one'>a</span> b", [("a b", "")]),
        ("*a*{lang=fr} b", [("a", "fr"), (" b", "")]),
        ("*a*{lang=?} b", [("a", ""), (" b", "")]),
        ("a *b*\n{: lang=fr}", [("a ", "fr"), ("b", "fr")]),
        ("# a {: lang=fr}", [("a", "fr")]),
        ("| a {: lang=fr} |\n|---|", [("a", "fr")]),
        ("``` {.python lang=fr}\nx\n```", []),
        ('<span lang="fr">\n\na\n\n- b\n\n</span>\n\nc', [("a", "fr"), ("b", "fr"), ("c", "")]),
    ],
)  # fmt: skip
def test_words_have_the_language_that_the_text_says(
    written: str, found: list[tuple[str, str]]
) -> None:
    nodes = list(walk(of_text(written).blocks))
    assert [(each.text, each.string("lang")) for each in nodes if each.kind == "text"] == found
    assert not any("lang" in each.attributes for each in nodes if each.kind != "text")


def test_a_long_line_in_a_language_keeps_it() -> None:
    nodes = walk(of_text(f"# {'word ' * 30_000}{{: lang=fr}}").blocks)
    assert {each.string("lang") for each in nodes if each.kind == "text"} == {"fr"}
