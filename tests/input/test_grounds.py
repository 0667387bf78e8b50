"""Cells of a comparison that name their reason, source and section."""

from pathlib import Path

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
