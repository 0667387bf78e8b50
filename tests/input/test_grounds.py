"""Cells of a comparison that name their reason, source and section."""

from pathlib import Path

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.comparison import Ground

TEXT = """\
---
title: A
sources: [{id: brown, title: Brown}]
comparison:
  motivations:
    - {id: fear, title: Fear, section: fear, likelihood: likely, because: It shows., source: brown}
    - {id: gain, title: Gain}
  criteria: [{id: cost, title: Cost}]
  cells:
    cost:
      fear: {text: High, because: They say so., source: nobody, section: end}
      gain: Low
---

# Fear

One.

Two.

# End

Three.
"""


def test_reason_source_and_section_come_with_the_cell(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(TEXT, encoding="utf-8")
    briefing = read_briefing(file)
    comparison = briefing.comparison
    assert comparison is not None
    assert comparison.motivations[0].ground == Ground("It shows.", "brown", "fear", (1, 2))
    assert comparison.cells == {"cost": {"fear": "High", "gain": "Low"}}
    assert comparison.grounds == {"cost": {"fear": Ground("They say so.", "", "end", (3,))}}
    told = [(each.line, each.code) for each in briefing.problems]
    assert told == [(11, "unknown-source")]


def test_a_cell_without_words_still_tells_what_it_rests_on(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(TEXT.replace("text: High", "text: ' '"), encoding="utf-8")
    briefing = read_briefing(file)
    comparison = briefing.comparison
    assert comparison is not None
    assert comparison.cells == {"cost": {"gain": "Low"}}
    assert comparison.grounds["cost"]["fear"].because == "They say so."
    assert "missing-field" in [each.code for each in briefing.problems]


@pytest.mark.parametrize(
    ("heading", "named"),
    [
        ("경제", "경제"),
        ("중국의 지원", "중국의-지원"),
        ("중국의 지원", "중국의 지원"),
        ("الاقتصاد", "#الاقتصاد"),
        ("Über uns", "über-uns"),
        ("What happened?", "What happened?"),
        ("What happened? {#before}", "Before"),
    ],
)
def test_a_section_may_be_named_as_links_name_it(tmp_path: Path, heading: str, named: str) -> None:
    file = tmp_path / "a.md"
    text = TEXT.replace("# End", f"# {heading}").replace("source: nobody, section: end", "")
    file.write_text(text.replace("section: fear", f"section: '{named}'"), encoding="utf-8")
    briefing = read_briefing(file)
    assert briefing.comparison is not None
    assert briefing.comparison.motivations[0].ground.section == briefing.sections[-1].id
    assert [each.code for each in briefing.problems] == []


def test_of_two_sections_of_one_name_the_first_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(
        TEXT.replace("# Fear", "# 경제")
        .replace("# End", "# 경제")
        .replace("section: fear", "section: 경제"),
        encoding="utf-8",
    )
    briefing = read_briefing(file)
    assert briefing.comparison is not None
    assert briefing.comparison.motivations[0].ground.section == briefing.sections[0].id
