"""A briefing as data."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.briefing import Briefing, Section, paragraphs_below
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


@given(st.lists(st.one_of(st.none(), st.integers(1, 4)), max_size=20))
def test_a_section_holds_the_paragraphs_to_the_next_heading_of_its_level(
    blocks: list[int | None],
) -> None:
    """Blocks are paragraphs, or headings by their level."""
    numbers = [blocks[: place + 1].count(None) for place in range(len(blocks))]
    sections, expected = [], {}
    for place, level in enumerate(blocks):
        if level is None:
            continue
        held = []
        for other in range(place + 1, len(blocks)):
            found = blocks[other]
            if found is not None and found <= level:
                break
            if found is None:
                held.append(numbers[other])
        sections.append(Section(str(place), "", level, place, held[0] if held else None))
        expected[str(place)] = held
    below = paragraphs_below(sections, blocks.count(None))
    assert {ref: list(numbers) for ref, numbers in below.items()} == expected
