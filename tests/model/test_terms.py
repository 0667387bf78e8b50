"""Terms of likelihood in running words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.model.scales import ICD203, PHIA, Scale
from briefing_app.model.terms import band_words, bands_in_both, find_terms, terms_in, terms_used
from briefing_app.model.tree import Node


def _terms(words: str, scale: Scale = ICD203) -> list[str]:
    return [found.term for found in find_terms(words, scale)]


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        ("It is likely.", ["likely"]),
        ("It is Very\u00a0likely, not so its end.", ["very likely"]),
        ("unlikely and likely", ["unlikely", "likely"]),
        ("a roughly even\nchance", ["roughly even chance"]),
        ("more likely, as likely, not unlikely", []),
        ("highly likely", []),
        ("a remote village, a likely-looking lad, probable cause", []),
        ("unlikeliness, likelyhood", []),
        ("İt is LIKELY", ["likely"]),
    ],
)
def test_terms_are_found_whole_and_not_in_other_words(words: str, terms: list[str]) -> None:
    assert _terms(words) == terms


def test_a_letter_that_would_become_two_moves_no_term() -> None:
    words = "İstanbul is likely to hold"
    (found,) = find_terms(words, ICD203)
    assert words[found.start : found.end] == "likely"


def test_each_scale_has_its_own_terms() -> None:
    words = "highly likely, a realistic possibility, a remote chance"
    assert _terms(words, PHIA) == ["highly likely", "realistic possibility", "remote chance"]


@given(st.text(), st.sampled_from([ICD203, PHIA]), st.text())
def test_places_are_those_of_the_words(before: str, scale: Scale, behind: str) -> None:
    for term in scale.terms:
        words = f"{before} {term} {behind}"
        for start, end, found in find_terms(words, scale):
            assert " ".join(words[start:end].lower().split()) == found
            assert scale.band(found) is not None


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("unlikely", "about 25 to 35 per cent"),
        ("remote chance", "above 0 to about 5 per cent"),
        ("realistic possibility", "about 40 to below 50 per cent"),
        ("almost certain", "about 95 to below 100 per cent"),
    ],
)
def test_the_bounds_of_phia_are_approximate(term: str, words: str) -> None:
    band = PHIA.band(term)
    assert band is not None
    assert band_words(PHIA, band) == words


def test_a_term_is_told_in_both_scales() -> None:
    assert bands_in_both("likely") == (
        "ICD 203: “likely” is 55 to 80 per cent.",
        "PHIA probability yardstick: “likely” is about 55 to 75 per cent.",
    )
    assert bands_in_both("very likely")[1] == (
        "PHIA probability yardstick: no such term; near it is “highly likely” "
        "(about 80 to 90 per cent)."
    )
    assert bands_in_both("realistic possibility")[0] == (
        "ICD 203: no such term; near it are “unlikely” (20 to 45 per cent) and "
        "“roughly even chance” (45 to 55 per cent)."
    )
    assert bands_in_both("perhaps") == ()


def test_every_term_has_one_near_it_in_the_other_scale() -> None:
    for scale in (ICD203, PHIA):
        for term in scale.terms:
            assert len(bands_in_both(term)) == 2


def _text(words: str) -> Node:
    return Node("text", text=words)


def test_what_stands_before_may_make_another_term() -> None:
    assert not list(find_terms(" likely", PHIA, "It is very"))
    assert not list(find_terms("likely", ICD203, "It is un"))
    assert [tuple(each) for each in find_terms(" likely", ICD203, "It is")] == [(1, 7, "likely")]


def test_the_terms_of_a_text_are_those_of_its_sentences() -> None:
    paragraph = Node(
        "paragraph",
        (
            _text("It is "),
            Node("emphasis", (_text("very"),)),
            _text(" likely, and "),
            Node("strong", (_text("unlikely"),)),
            Node("code", text="almost certain"),
            Node("link", (_text("almost certain"),)),
        ),
    )
    heading = Node("heading", (_text("A roughly even chance"),))
    quote = Node("quote", (Node("paragraph", (_text("Almost\u00a0no chance."),)),))
    assert terms_in((heading, paragraph, quote), ICD203) == {"unlikely", "almost no chance"}


def test_the_terms_in_use_are_those_of_text_and_table() -> None:
    text = (Node("paragraph", (_text("It is likely."),)),)
    motivation = Motivation("m", "M", likelihood="remote", summary="Almost certain, in brief.")
    item = Evidence("E1", "Unlikely", ratings={"m": Rating("C", "Very likely so.")})
    comparison = Comparison("", "", (motivation,), (), {"c": {"m": "Nearly certain"}}, (item,))
    briefing = Briefing("f", "f", "T", text, comparison=comparison)
    assert [term for term, _words in terms_used(briefing)] == [
        "remote", "unlikely", "likely", "very likely", "almost certain", "nearly certain",
    ]  # fmt: skip
    assert terms_used(briefing, comparison=False) == (("likely", "55 to 80 per cent"),)
    assert terms_used(Briefing("f", "f", "T", text)) == ()
