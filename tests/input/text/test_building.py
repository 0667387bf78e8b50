"""Elements that Python-Markdown seldom hands over lose no words either."""

from xml.etree.ElementTree import Element, SubElement, fromstring

import pytest

from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.text.attributes import NONE
from briefing_app.input.text.building import Builder
from briefing_app.input.text.fences import Fence
from briefing_app.input.text.inlines import Inlines
from briefing_app.input.text.lines import Lines
from briefing_app.input.text.spans import Spans
from briefing_app.input.text.targets import Targets
from briefing_app.model.tree import plain_text
from tests.input.text.reference import context


def _builder():
    targets = Targets(context(), Lines("", 1), ProblemLog("text.md"))
    fences = [Fence("some\ncode\n", "", NONE)]
    return Builder(Spans(Inlines(), targets, is_tricky=False), targets, fences)


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<div><h1>a</h1>b<p>c</p></div>", "a b c"),
        ("<div><ul><li>a</li>b<p>c</p>d</ul></div>", "a b c d"),
        ("<div><dl><dt>a</dt>b<dd>c</dd>d<p>e</p>f</dl></div>", "a b c d e f"),
        ("<div><blockquote>a<p>b</p>c</blockquote>d</div>", "a b c d"),
    ],
)
def test_words_between_elements_stay(html, words):
    assert plain_text(_builder().body(fromstring(html))) == words


def test_code_between_words_stays():
    root = Element("div")
    SubElement(root, "p").text = "a \x02fence:0\x03 b"
    assert plain_text(_builder().body(root)).split() == ["a", "some", "code", "b"]
