"""Titles of callouts, citations and missing images in words."""

import pytest

from briefing_app.model.words.fixed_words import words_in
from briefing_app.model.words.inline_words import (
    callout_look,
    callout_title,
    citation_parts,
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


def test_a_missing_image_says_what_it_would_show():
    assert missing_image(node("image", text="A map"), words_in("en")) == "Image: A map"
    assert missing_image(node("image", text=" "), words_in("fr")) == "Image sans description"
