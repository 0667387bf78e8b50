"""Lines found through marks: exact or none, whatever the text is made of."""

import re

import pytest
from hypothesis import given, settings

from briefing_app.input.text.marking import lines_of, marked
from briefing_app.input.text.parsing import Context, parse_text
from briefing_app.model.briefing import Briefing
from briefing_app.model.tradecraft.passages import passages
from briefing_app.model.tree import plain_text
from tests.input.text.strategies import TANGLES, TEXTS


def found(text, evidence=()):
    context = Context("a.md", 1, {"brown": 1}, frozenset(evidence), lambda *_: "")
    document = parse_text(text, context)
    return passages(Briefing("a.md", "a.md", "T", document.blocks, footnotes=document.footnotes))


def lines(text, first_line=1):
    own = found(text)
    return [
        (plain_text(each.node.children), line)
        for each, line in zip(
            own, lines_of(own, found(marked(text)), text, first_line), strict=True
        )
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("One\n\nTwo\nlines\n\n\nThree", [("One", 1), ("Two lines", 3), ("Three", 7)]),
        ("# H {#h}\n\nS\n===\n\nT", [("H", 1), ("S", 3), ("T", 6)]),
        ("2018: 50%\nwords", [("2018: 50% words", 1)]),
        ("[@brown]\n2018\nwords", [("[@brown] 2018 words", 1)]),
        ("a\n\n1918\n\nwords", [("a", 1), ("1918", None), ("words", 5)]),
        ("- [x] done\n- [ ] open\n- 7", [("done", 1), ("open", 2), ("7", None)]),
        ("!!! judgement\n    One.\n\n    Two.", [("One.", 2), ("Two.", 4)]),
        ('!!! note "A"\n    One.', [("One.", 2)]),
        ("> [!note]\n> One.\n\n> Two", [("One.", 2), ("Two", 4)]),
        ("[one]: #x 'Title'\n\n# Title {#x}\n\nTo [one]", [("Title", 3), ("To one", 5)]),
        ("A[^n]\n\n[^n]: Note\n\n    more\n", [("A", 1), ("Note", 3), ("more", 5)]),
        ("| a | b |\n|---|---|\n| c | d |", [("a", 1), ("b", None), ("c", 3), ("d", None)]),
        ("Term\n\n:   Meaning", [("Term", 1), ("Meaning", 3)]),
        ("```\ncode\n```\n\nAfter\n{: .c }\n\n`x` y", [("After", 5), ("x y", 8)]),
        ("&amp; \\*x <b> _y_", [("& *x <b> y", 1)]),
        ("Same\n\n- Same\n\nSame", [("Same", 1), ("Same", 3), ("Same", 5)]),
        ("*[AB]: Long\n\nAB is", [("AB is", 3)]),
        ("[TOC]\n\nOne", [("One", 3)]),
        ("\U000f0001 own\n\nmarks", [("\U000f0001 own", None), ("marks", None)]),
    ],
)  # fmt: skip
def test_lines(text, told):
    assert lines(text) == told
    later = [(words, line and line + 6) for words, line in told]
    assert lines(text, 7) == later


@settings(max_examples=50)
@given(TEXTS)
def test_the_first_word_of_a_passage_stands_on_its_line(text):
    source = text.split("\n")
    own = found(text)
    told = lines_of(own, found(marked(text)), text, 1)
    for passage, line in zip(own, told, strict=True):
        words = plain_text(passage.node.children)
        start = re.search(r"\w+", words)
        if line is not None and start:
            assert start[0][:3] in source[line - 1]
        elif re.search("talks|army|border", words) and passage.node.kind == "paragraph":
            assert line is not None


@settings(max_examples=50)
@given(TANGLES)
def test_whatever_the_text_lines_are_within_it(text):
    for _words, line in lines(text):
        assert line is None or 1 <= line <= text.count("\n") + 1


def test_unique_paragraphs_are_found_exactly():
    blocks = [f"Word{n} is\nhere" if n % 3 else f"- Word{n}" for n in range(300)]
    text = "\n\n".join(blocks)
    source = text.split("\n")
    told = lines(text)
    assert len(told) == 300
    for number, (_words, line) in enumerate(told):
        assert f"Word{number}" in re.findall(r"\w+", source[line - 1])


def test_a_passage_that_the_marks_have_changed_has_no_line_and_the_next_ones_have():
    own = found("One\n\nTwo\n\nThree")
    assert lines_of(own, found("One\n\nOther"), "", 1) == [None, None, None]
    changed = found(marked("One\n\nOther\n\nThree"))
    assert lines_of(own, changed, "One\n\nTwo\n\nThree", 1) == [1, None, 5]
