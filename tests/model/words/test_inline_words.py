"""Titles of callouts, citations and missing images in words."""

import pytest

from briefing_app.model.words.fixed_words import words_in
from briefing_app.model.words.inline_words import (
    callout_look,
    callout_title,
    citation_parts,
    join_citations,
    missing_image,
)
from tests.samples import node


@pytest.mark.parametrize(
    ("variant", "title", "lang", "shown"),
    [
        ("judgement", "", "en", "Judgement"),
        ("judgement", "The ferry", "en", "Judgement · The ferry"),
        ("judgement", "Key judgement", "en", "Key judgement"),
        ("judgement", "The ferry", "de", "Einschätzung · The ferry"),
        ("danger", "", "en", "Danger"),
        ("danger", "Thin ice", "en", "Thin ice"),
    ],
)
def test_a_title_names_the_kind(variant, title, lang, shown):
    callout = node("callout", variant=variant, title=title)
    assert callout_title(callout, words_in(lang)) == shown
    assert callout_look(callout) == ("judgement" if variant == "judgement" else "other")


@pytest.mark.parametrize(
    ("prefix", "locator", "parts"),
    [
        ("", "", ("[", "1", "]")),
        ("see", "p. 3", ("[see ", "1", ", p. 3]")),
    ],
)
def test_a_citation_in_parts(prefix, locator, parts):
    assert citation_parts(node("citation", prefix=prefix, locator=locator, label="1")) == parts


def _cited(*given: object) -> str:
    nodes = [node("text", text=each) if isinstance(each, str) else each for each in given]
    return "".join(each.text or "".join(citation_parts(each)) for each in join_citations(nodes))


def test_citations_beside_one_another_are_in_the_same_brackets():
    first, second, third = (node("citation", label=label) for label in ("E5", "E8", "E13"))
    see, page = (node("citation", label="2", **{key: key}) for key in ("prefix", "locator"))
    assert _cited("so ", first, " ", second, third, ".") == "so [E5,\u00a0E8,\u00a0E13]."
    assert _cited(first, page, " ", third) == "[E5,\u00a02, locator] [E13]"
    assert _cited(first, " and ", second) == "[E5] and [E8]"
    assert _cited(" ", first, see, second) == " [E5][prefix 2,\u00a0E8]"
    assert _cited("a", " ", first) == "a [E5]"
    assert _cited(first) == "[E5]"
    assert (first, second) == tuple(node("citation", label=label) for label in ("E5", "E8"))


def test_a_missing_image_says_what_it_would_show():
    assert missing_image(node("image", text="A map"), words_in("en")) == "Image: A map"
    assert missing_image(node("image", text=" "), words_in("fr")) == "Image sans description"
