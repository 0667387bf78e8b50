"""What a reader types is taken apart, and found again in words as they are written."""

import pytest

from briefing_app.model.shelf.query import (
    Filters,
    Query,
    Term,
    excerpt,
    find_in,
    finders,
    match_expression,
    parsed,
    passes,
)
from briefing_app.model.shelf.records import Head


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("Sanctions", '("sanctions" *)'),
        ("peace a", '("peace" * AND "a")'),
        ('"peace treaty" -war', '("peace treaty") NOT ("war" *)'),
        ("“peace treaty", '("peace treaty")'),
        ('-"cold war" talks', '("talks" *) NOT ("cold war")'),
        ("co-operate", '("co operate" *)'),
        ("北京市", '("北京 京市")'),
        ("北", '("北" *)'),
        ("北京、大学", '("北京 京 大学")'),
        ("AI技術", '("ai 技術")'),
        ("技術x", '("技術 術 x")'),
        ("peace a peace", '("peace" * AND "a")'),
        ("a -b -c", '("a") NOT ("b" OR "c")'),
        ("ไทย", '("ไท ทย")'),
        ("ខ្មែរ", '("ខ្ ្ម មែ ែរ")'),
        ("-war", ""),
        ('" - "', ""),
        ("", ""),
        ('AND OR NOT " NEAR( * ^', '("and" * AND "or" * AND "not" * AND "near")'),
    ],
)
def test_a_query_is_taken_apart(typed: str, expression: str) -> None:
    assert match_expression(parsed(typed)) == expression


def test_a_query_of_what_must_not_be_is_empty() -> None:
    assert parsed("-war").is_empty
    assert not parsed("-war peace").is_empty
    assert parsed("-war") == Query((Term(("war",), exact=False, out=True),))
    assert finders(parsed("-war")) == ()


@pytest.mark.parametrize(
    ("typed", "words", "hit"),
    [
        ("sanct", "New Sanctions hold.", "Sanctions"),
        ("strasse", "Die Straße ist zu.", "Straße"),
        ("cafe", "Das Cafe\u0301s!", "Cafe\u0301s"),
        ('"peace treaty"', "A peace  treaty.", "peace  treaty"),
        ("北京", "在北京市。", "北京"),
        ("cafe", "Cafe\u0301", "Cafe\u0301"),
        ("الرئيس", "قَالَ الرَّئِيسُ إِنَّ", "الرَّئِيسُ"),
        ("ไทย", "ประเทศไทยและ", "ไทย"),
        ("AI技術", "新AI技術者", ""),
        ('"treaty"', "Treaties", ""),
        ("art", "part", ""),
        ("part", "part_of apart", "part"),
        ('"a b"', "a c", ""),
        ("ß", "Maß Straße", ""),
    ],
)
def test_the_words_of_a_hit_are_those_of_the_text(typed: str, words: str, hit: str) -> None:
    spans = find_in(words, finders(parsed(typed)))
    assert [words[start:end] for start, end in spans] == ([hit] if hit else [])


def test_an_excerpt_is_cut_at_blanks() -> None:
    words = "One two three four five six seven eight nine"
    start = words.index("five")
    assert excerpt(words, (start, start + 4), 10) == ("… four ", "five", " six …")
    assert excerpt(words, (0, 3), 100) == ("", "One", words[3:])
    unbroken = "x" * 50
    assert excerpt(unbroken, (20, 25), 10) == ("… xxxxxxxxxx", "xxxxx", "xxxxxxxxxx …")


@pytest.mark.parametrize(
    ("filters", "counts"),
    [
        (Filters(), True),
        (Filters(("/s",)), True),
        (Filters(("/x", "/s/")), True),
        (Filters(("/x",)), False),
        (Filters(since="2018-04-01"), True),
        (Filters(since="2018-05"), False),
        (Filters(until="2018"), True),
        (Filters(until="2018-03"), False),
        (Filters(marking="SECRET", source="Wire", motivation="Fog", likelihood="likely"), True),
        (Filters(marking="secret"), False),
        (Filters(source="w"), False),
        (Filters(motivation="f"), False),
        (Filters(likelihood="l"), False),
    ],
)
def test_filters_are_decided_without_the_index(filters: Filters, *, counts: bool) -> None:
    head = Head(
        "A", date="2018-04-24", marking="SECRET", motivations=("Fog",), likelihoods=("likely",),
        sources=("Wire",),
    )  # fmt: skip
    assert passes(head, "/s/a.md", filters) is counts
    assert passes(Head("A"), "/s/a.md", Filters(until="2018"))
