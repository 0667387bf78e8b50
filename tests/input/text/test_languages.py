"""The language of words, where the text says it."""

import pytest

from briefing_app.input.limits import NODE_DEPTH
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
        ("``` {.python lang=fr}\nx\n```", [("x\n", "fr")]),
        ("``` {.python lang=?}\nx\n```", [("x\n", "")]),
        ('<pre lang="ja">x</pre>\n\ny', [("x\n", "ja"), ("y", "")]),
        ('<div lang="de">\n\n```\nx\n```\n\n``` {lang=fr}\ny\n```\n\n</div>',
         [("x\n", "de"), ("y\n", "fr")]),
        ('a <q lang="fr">b <q>c</q> d</q> e', [("a “", ""), ("b ‘c’ d", "fr"), ("” e", "")]),
        ('a <bdi lang="he">b</bdi>', [("a ", ""), ("b", "he")]),
        ('<p lang="fr">a <b>b</b></p>\n\nc', [("a ", "fr"), ("b", "fr"), ("c", "")]),
        ('<p lang="fr">a\n<p>b', [("a", "fr"), ("b", "")]),
        ('<div lang="de">\n\na\n\n- b\n\n</div>\n\nc', [("a", "de"), ("b", "de"), ("c", "")]),
        ('<div lang="de"><div>a</div>b</div><div>c</div>',
         [("a", "de"), ("b", "de"), ("c", "")]),
        ('<section lang="de"><p lang="fr">a</p>b <i lang="la">c</i></section>',
         [("a", "fr"), ("b ", "de"), ("c", "la")]),
        ('<blockquote lang="es"><p>a</p></blockquote>\n\nb', [("a", "es"), ("b", "")]),
        ('<h2 lang="fr">a</h2>\n\nb', [("a", "fr"), ("b", "")]),
        ('<ul><li lang="fr">a</li><li>b</li></ul>', [("a", "fr"), ("b", "")]),
        ('<ul lang="fr"><li>a<li lang="de">b</ul>c', [("a", "fr"), ("b", "de"), ("c", "")]),
        ('<table><tr lang="fr"><td>a</td><td lang="de">b</td></tr></table>',
         [("a", "fr"), ("b", "de")]),
        ('</div>a<div lang="x y">b</div>', [("a", ""), ("b", "")]),
        ('<ul><li lang="fr">a<li>b</ul>', [("a", "fr"), ("b", "")]),
        ('- <p lang="fr">a\n\nb</p>', [("a", ""), ("b", "")]),
        ('<div lang="fr"><pre>a</pre>b<hr>c</div>', [("a\n", "fr"), ("b", "fr"), ("c", "fr")]),
        ('<span lang="fr">\n\na\n\n- b\n\n</span>\n\nc', [("a", "fr"), ("b", "fr"), ("c", "")]),
    ],
)  # fmt: skip
def test_words_have_the_language_that_the_text_says(
    written: str, found: list[tuple[str, str]]
) -> None:
    nodes = list(walk(of_text(written).blocks))
    worded = [each for each in nodes if each.kind in {"text", "code_block"}]
    assert [(each.text, each.string("lang")) for each in worded] == found
    assert sum("lang" in each.attributes for each in nodes) == sum(bool(lang) for _, lang in found)


def test_a_long_line_in_a_language_keeps_it() -> None:
    nodes = walk(of_text(f"# {'word ' * 30_000}{{: lang=fr}}").blocks)
    assert {each.string("lang") for each in nodes if each.kind == "text"} == {"fr"}


def test_languages_have_a_depth() -> None:
    deep = '<div lang="fr">' * NODE_DEPTH + '<div lang="de">a</div>' + "</div>" * NODE_DEPTH
    nodes = walk(of_text(f"{deep}<p>b</p>").blocks)
    found = [(each.text, each.string("lang")) for each in nodes if each.kind == "text"]
    assert found == [("a", "fr"), ("b", "")]
