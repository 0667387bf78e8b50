"""Letters that no font of the program has are named, with their paragraphs."""

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.output import missing_letters as module
from briefing_app.output.missing_letters import missing_letters
from tests.samples import node, replace

_LACKING = "\U0001fbff"


def _briefing(*texts: str) -> Briefing:
    blocks = (node("paragraph", text, number=number) for number, text in enumerate(texts, 1))
    return Briefing("f.md", "f.md", "A title", tuple(blocks))


def test_usual_letters_ask_no_font(sample: Briefing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "undrawn_letters", None)
    assert missing_letters(_briefing("Plain words – “é” Ж ω 한국 €")) == ()


def test_letters_of_other_scripts_have_their_fonts(sample: Briefing) -> None:
    assert missing_letters(_briefing("中文 日本語 عربي ไทย हिन्दी 😀")) == ()
    assert missing_letters(sample) == ()


def test_a_sign_that_chooses_a_shape_needs_no_font() -> None:
    assert missing_letters(_briefing("©\ufe0f and ⚠\ufe0f, 1\ufe0f\u20e3, ☺\ufe0e")) == ()


def test_what_no_font_has_is_named_with_its_paragraph() -> None:
    (problem,) = missing_letters(replace(_briefing("a", f"b {_LACKING}"), title=_LACKING))
    assert problem.severity == "warning"
    assert f"“{_LACKING}” ⟨U+1FBFF⟩ in ¶ 2" in problem.sentence


def test_many_of_them_are_counted() -> None:
    (problem,) = missing_letters(_briefing("".join(map(chr, range(0x13000, 0x13020)))))
    assert "and 22 more" in problem.sentence


def test_boxes_on_the_screen_are_named_too() -> None:
    briefing = _briefing("a", "b ⇒")
    (problem,) = missing_letters(briefing, frozenset("⇒≙"))
    assert problem.sentence == (
        "The screen shows boxes for these letters, since no font on this computer has them: "
        "“⇒” ⟨U+21D2⟩ in ¶ 2."
    )


def test_letters_of_the_title_have_no_paragraph() -> None:
    (problem,) = missing_letters(replace(_briefing("a"), title=_LACKING))
    assert problem.sentence.endswith(" printed instead.")
    assert "¶" not in problem.sentence
