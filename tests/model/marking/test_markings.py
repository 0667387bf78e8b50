"""Markings and the colours of their banners."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.marking.markings import (
    Marking,
    claims_signature,
    imitated,
    imitated_marks,
    is_plain,
    marking,
    may_have_marks,
)

_WHITE, _BLACK = "#FFFFFF", "#000000"
_KNOWN = {
    "UNCLASSIFIED": ("#007A33", _WHITE),
    "CUI": ("#502B85", _WHITE),
    "CONFIDENTIAL": ("#0033A0", _WHITE),
    "SECRET": ("#C8102E", _WHITE),
    "TOP SECRET": ("#FF8C00", _BLACK),
    "TOP SECRET//SCI": ("#FCE83A", _BLACK),
    "TLP:RED": (_BLACK, "#FF2B2B"),
    "TLP:AMBER": (_BLACK, "#FFC000"),
    "TLP:AMBER+STRICT": (_BLACK, "#FFC000"),
    "TLP:GREEN": (_BLACK, "#33FF00"),
    "TLP:CLEAR": (_BLACK, _WHITE),
    "OFFICIAL": ("#1D5A96", _WHITE),
    "UK OFFICIAL-SENSITIVE": ("#5B3A8C", _WHITE),
    "UK SECRET": ("#A6192E", _WHITE),
    "UK TOP SECRET": ("#5C0A1E", _WHITE),
}


@pytest.mark.parametrize("text", _KNOWN)
def test_known_markings(text: str) -> None:
    assert marking(text) == Marking(text, *_KNOWN[text])


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("UNCLASSIFIED//FOUO", "UNCLASSIFIED"),
        ("SECRET//NOFORN", "SECRET"),
        ("SECRET // NOFORN", "SECRET"),
        (" SECRET ", "SECRET"),
        ("TOP SECRET//NOFORN", "TOP SECRET"),
        ("TOP SECRET//SCI//NOFORN", "TOP SECRET//SCI"),
        ("TOP SECRET // SCI", "TOP SECRET//SCI"),
        ("TOP SECRET// SCI // NOFORN", "TOP SECRET//SCI"),
        ("TLP:AMBER+STRICT//desk", "TLP:AMBER+STRICT"),
        ("//SECRET", "SECRET"),
        ("UNCLASSIFIED//for the desk//SECRET", "SECRET"),
        ("CUI//TOP SECRET//SECRET", "TOP SECRET"),
        ("TLP:CLEAR//TLP:AMBER", "TLP:AMBER"),
        ("UK OFFICIAL//UK TOP SECRET", "UK TOP SECRET"),
        ("UK SECRET - UK EYES ONLY", "UK SECRET"),
        ("OFFICIAL SENSITIVE", "UK OFFICIAL-SENSITIVE"),
        ("UK OFFICIAL: SENSITIVE - PERSONAL", "UK OFFICIAL-SENSITIVE"),
        ("SECR\u0415T", "SECRET"),
        ("\uff34OP \uff33ECRET//NF", "TOP SECRET"),
    ],
)
def test_a_suffix_keeps_the_colours_and_the_words(text: str, known: str) -> None:
    assert marking(text) == Marking(text, *_KNOWN[known])


@pytest.mark.parametrize(
    "text",
    ["VERTRAULICH", "secret", "TLP: RED", "tlp:red", "SECRETS", "SECRET SAUCE", "NATO SECRET"],
)
def test_any_other_text_is_shown_as_written(text: str) -> None:
    assert marking(text) == Marking(text, "#333333", _WHITE)


@pytest.mark.parametrize(("text", "plain"), [
    ("SECRET", True), ("TLP:RED", True), ("SECRET//NOFORN", False), ("VERTRAULICH", False),
])  # fmt: skip
def test_one_level_alone_is_plain(text: str, *, plain: bool) -> None:
    assert is_plain(text) is plain


@pytest.mark.parametrize(("text", "may"), [
    ("(U) One.", True), ("Two. [TS//SI]", True), ("tlp red", True), ("(UK SECRET) Three.", True),
    ("Four (see above) and (4).", False), ("", False),
])  # fmt: skip
def test_a_text_without_brackets_of_a_mark_has_none(text: str, *, may: bool) -> None:
    assert may_have_marks(text) is may


@given(st.text(max_size=30))
def test_every_text_makes_a_banner(text: str) -> None:
    banner = marking(text)
    assert banner.text == text
    for colour in (banner.background, banner.foreground):
        assert re.fullmatch("#[0-9A-F]{6}", colour)


@pytest.mark.parametrize(
    ("text", "known"),
    [("SECR\u0415T", "SECRET"), ("UNCLASSIFIED", ""), ("\u0421\u0415\u041a\u0420\u0415\u0422", ""),
     ("SECRET\u2044\u2044NF", "SECRET//NF"), ("VERSCHLUSSSACHE \u2013 NFD", ""),
     ("R\u0415STRICTED", "RESTRICTED"), ("Restrict\u0435d", "Restricted"),
     ("\uff32ESTRICTED", "RESTRICTED"),
     ("RESTRICTED\u2013DESK", ""), ("\u0421\u0415\u041a\u0420\u0415\u0422 DESK", ""),
     ("CONFIDENTIALITE\u0301", ""), ("S\u00c9CRET", "SECRET"), ("CONFlDENTlAL", "CONFIDENTIAL"),
     ("SECRE\u0323T//NOFORN", "SECRET//NOFORN"), ("SECRET//l0", ""),
     ("S\u0415CRET - UK EYES ONLY", "SECRET - UK EYES ONLY")],
)  # fmt: skip
def test_an_imitation_is_told_from_another_word(text: str, known: str) -> None:
    assert imitated(text) == known
    if known:
        assert marking(text).background == marking(known).background


def test_imitated_portion_marks_are_found() -> None:
    text = "(S//NF) One.\n\n(\u0405//NF) Two, and (\u041c\u0418\u0414) said (\uff35) it."
    assert imitated_marks(text) == [(14, "(\u0405//NF)"), (42, "(\uff35)")]
    assert imitated_marks("(S) plain") == []


def test_words_in_small_letters_imitate_no_banner() -> None:
    assert imitated_marks("S\u0415CRET//NOFORN") == [(0, "S\u0415CRET//NOFORN")]
    assert imitated_marks("S\u0415CRET//noforn") == []


def test_imitated_banners_in_the_text_are_found() -> None:
    text = (
        "**S\u0415CRET//NOFORN**\n\n> # \uff33\uff25\uff23\uff32\uff25\uff34\n\nSECRET – À LIRE\n"
    )
    assert imitated_marks(text) == [
        (2, "S\u0415CRET//NOFORN"), (24, "\uff33\uff25\uff23\uff32\uff25\uff34")
    ]  # fmt: skip
    assert (
        imitated_marks("He took the S\u0415CRET away.\n\u0421\u0415\u041a\u0420\u0415\u0422") == []
    )


def test_raised_letters_are_capitals_and_own_small_ones_are_not() -> None:
    assert imitated("\u02e2\u1d31\u1d9c\u1d3f\u1d31\u1d40") == "SECRET"
    assert imitated("secret") == ""


@pytest.mark.parametrize(
    ("text", "claims"),
    [("Signed by Desk 4", True), ("\u0405igned by Desk 4", True), ("SIGNATURE VÉRIFIÉE", True),
     ("موقّع من المكتب", True), ("서명됨", True), ("SECRET//NOFORN", False), ("DESIGNED", False)],
)  # fmt: skip
def test_a_marking_may_speak_of_a_signature(text: str, claims: bool) -> None:
    assert claims_signature(text) == claims
