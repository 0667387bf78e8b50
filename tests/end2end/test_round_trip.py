"""What is exported as a table can be brought in again as a comparison."""

from pathlib import Path

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.lead.analysis import analyse
from briefing_app.output.writers import writer_of
from tests.known_reading import read_once


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_the_built_in_comparison_comes_back_as_it_was(ending: str, tmp_path: Path) -> None:
    briefing = read_once()
    comparison = briefing.comparison
    assert comparison
    name = f"matrix{ending}"
    bundle = tmp_path / "back.textbundle"
    bundle.mkdir()
    (bundle / name).write_bytes(writer_of(name).write(briefing))
    sources = "".join(f"  - {{id: {each.id}, title: S}}\n" for each in briefing.sources)
    text = f"---\ntitle: Back\ncomparison: {name}\nsources:\n{sources}---\nWords.\n"
    (bundle / "text.md").write_text(text, "utf-8")
    (bundle / "info.json").write_text('{"version": 2}', "utf-8")
    read = read_briefing(str(bundle))
    back = read.comparison
    assert not read.problems
    assert back
    assert back.question == ("" if ending == ".csv" else comparison.question)
    assert back.criteria == comparison.criteria
    for old, new in zip(comparison.motivations, back.motivations, strict=True):
        assert (new.title, new.likelihood, new.confidence) == (
            old.title, old.likelihood, old.confidence,
        )  # fmt: skip
        for each in comparison.criteria:
            assert back.cells[each.id].get(new.id) == comparison.cells[each.id].get(old.id)
    refs = {new.id: old.id for old, new in zip(comparison.motivations, back.motivations,
                                               strict=True)}  # fmt: skip
    for item, again in zip(comparison.evidence, back.evidence, strict=True):
        kept = again._replace(
            section=item.section,
            paragraphs=item.paragraphs,
            ratings={refs[ref]: each for ref, each in again.ratings.items()},
        )
        assert kept == item
    before, after = analyse(comparison), analyse(back)
    assert tuple(after.weighted_inconsistency.values()) == pytest.approx(
        tuple(before.weighted_inconsistency.values())
    )
    assert after.sensitivity.keys() == before.sensitivity.keys()


@pytest.mark.parametrize("lang", ["en", "de"])
@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".md"])
def test_what_was_not_understood_gives_no_lead_when_it_comes_back(
    ending: str, turned: bool, lang: str, tmp_path: Path
) -> None:
    (tmp_path / "wrong.md").write_text(f"---\ntitle: Wrong\nlang: {lang}\n{_WRONG}---\nWords.\n")
    briefing = read_briefing(str(tmp_path / "wrong.md"))
    assert briefing.comparison
    assert not briefing.comparison.understood
    file = tmp_path / f"back{ending}"
    file.write_bytes(writer_of(file.name).write(briefing._replace(turned=turned)))
    if ending != ".md":
        file = tmp_path / "back.md"
        file.write_text(f"---\ntitle: Back\ncomparison: back{ending}\n---\n")
    back = read_briefing(str(file))
    assert any(each.severity == "error" for each in back.problems)
    assert back.comparison is None or not analyse(back.comparison).lead


_WRONG = """comparison:
  motivations: [{id: a, title: A}, {id: b, title: B}]
  evidence:
    - {id: E1, text: One, ratings: {a: XX, b: I}}
    - {id: E2, text: Two, ratings: {a: I, b: C}}
"""
