"""A briefing as data."""

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.scales import ICD203


def test_sources_and_sections_by_their_ids(sample: Briefing) -> None:
    assert sample.source("reports") is sample.sources[1]
    assert sample.source("nobody") is None
    assert sample.section("second") is sample.sections[1]
    assert sample.section("third") is None


def test_plain_markdown_makes_a_briefing_without_the_rest() -> None:
    plain = Briefing("a.md", "a.md", "A", ())
    assert plain.comparison is None
    assert plain.marking is None
    assert plain.scale is ICD203
    assert (plain.footnotes, plain.assets, plain.extra) == ({}, {}, {})


def test_a_briefing_is_frozen(sample: Briefing) -> None:
    with pytest.raises(AttributeError):
        sample.title = "Another"  # type: ignore[misc]


def test_the_bytes_of_an_image_stay_out_of_messages(sample: Briefing) -> None:
    assert "PNG" not in repr(sample.assets["assets/grey.png"])
