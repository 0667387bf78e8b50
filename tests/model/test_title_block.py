"""What a briefing begins with."""

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.dates import PartialDate
from briefing_app.model.title_block import as_of_words, body_blocks, repeated_title, title_facts
from tests.samples import node

_BODY = node("paragraph", "Words.")


@pytest.mark.parametrize(
    ("first", "repeats"),
    [
        (node("heading", "The  title ", level=1, id="t"), True),
        (node("heading", "Another", level=1, id="t"), False),
        (node("paragraph", "The title"), False),
    ],
)
def test_a_first_heading_may_repeat_the_title(first, repeats):
    briefing = Briefing("f", "f", "The title", (first, _BODY))
    assert repeated_title(briefing) == (first if repeats else None)
    assert body_blocks(briefing) == ((_BODY,) if repeats else (first, _BODY))


def test_an_empty_text_repeats_nothing():
    assert repeated_title(Briefing("f", "f", "T", ())) is None


def test_facts_are_in_the_language_of_the_briefing():
    briefing = Briefing("f", "f", "T", (), author="A. Kim", as_of=PartialDate(2018, 4), lang="ko")
    assert title_facts(briefing) == ("A. Kim", "2018년 4월 기준")
    assert title_facts(briefing._replace(author="", as_of=None)) == ()
    assert as_of_words(briefing._replace(lang="en")) == "As of April 2018"
