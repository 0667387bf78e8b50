"""The front matter of an exported Markdown file, read back by the program."""

from pathlib import Path

import pytest

from briefing_app.input.limits import FRONT_MATTER_BYTES
from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing, Silence
from briefing_app.model.comparison import (
    Assumption,
    CarriedCells,
    Comparison,
    Evidence,
    Ground,
    Indicator,
    Motivation,
)
from briefing_app.model.dates import PartialDate
from briefing_app.model.errors import Problem
from briefing_app.model.marking.markings import marking
from briefing_app.model.tradecraft.catalogue import CODES
from briefing_app.output.front_matter_writer import MOST_BYTES, front_matter
from briefing_app.output.markdown import to_markdown
from tests.known_reading import read_once
from tests.samples import replace

_KEPT = ("title", "id", "subtitle", "as_of", "author", "marking", "lang", "scale", "scale_named",
         "extra", "sources")  # fmt: skip


def _read_back(briefing: Briefing, folder: Path) -> Briefing:
    file = folder / "exported.md"
    file.write_text(to_markdown(briefing), "utf-8")
    return read_briefing(file)


def _without_text(comparison: Comparison) -> Comparison:
    """Return a comparison without what leads into the text."""
    nowhere = {"section": "", "paragraphs": ()}
    return replace(
        comparison,
        motivations=tuple(
            replace(
                each,
                section="",
                ground=replace(each.ground, **nowhere),
                indicators=tuple(replace(sign, **nowhere) for sign in each.indicators),
            )
            for each in comparison.motivations
        ),
        evidence=tuple(replace(each, **nowhere) for each in comparison.evidence),
        assumptions=tuple(replace(each, **nowhere) for each in comparison.assumptions),
        grounds={
            row: {column: replace(ground, **nowhere) for column, ground in columns.items()}
            for row, columns in comparison.grounds.items()
        },
    )


def _full(sample: Briefing) -> Briefing:
    """Return a briefing with everything that front matter can say."""
    indicator = Indicator("i1", "A sign", PartialDate(2018), "seen", PartialDate(2018, 4), "brown")
    ground = Ground("As she says.", "brown")
    first = Motivation("m1", "The economy", "", "likely", "low", "In brief.", ground, (indicator,))
    comparison = replace(
        sample.comparison,
        motivations=(first, *sample.comparison.motivations[1:]),
        grounds={"who": {"m1": ground}},
        assumptions=(Assumption("A1", "Taken for granted", "", (
            CarriedCells("E1"), CarriedCells("E2", "m1")), "low"),),
    )  # fmt: skip
    return replace(
        sample, comparison=comparison, scale_named=True, lang="ko", id="a sample of 2018",
        marking=marking("SECRET//NOFORN"),
        silences=(Silence(CODES[0]), Silence(CODES[0], "first")),
        extra={"no": "yes", "desk": {"name": "EA: 3", "members": ["“A” \u2028 # b", "- c"]}},
    )  # fmt: skip


def test_what_a_briefing_says_of_itself_reads_back(sample: Briefing, tmp_path: Path) -> None:
    briefing = _full(sample)
    back = _read_back(briefing, tmp_path)
    for name in _KEPT[:-2]:
        assert getattr(back, name) == getattr(briefing, name)
    assert back.sources == briefing.sources
    assert [each.event for each in back.timeline] == [each.event for each in briefing.timeline]
    assert back.extra["no"] == "yes"
    assert back.silences == briefing.silences[:1]
    assert not [each for each in back.problems if each.severity == "error"]


@pytest.mark.parametrize("which", ["sample", "built in"])
def test_the_comparison_reads_back(sample: Briefing, tmp_path: Path, which: str) -> None:
    briefing = _full(sample) if which == "sample" else read_once()
    back = _read_back(briefing, tmp_path)
    assert back.comparison == _without_text(briefing.comparison)
    assert [getattr(back, name) for name in _KEPT[:7]] == [
        getattr(briefing, name) for name in _KEPT[:7]
    ]


def test_a_comparison_that_is_too_long_for_front_matter_is_in_the_table_only(
    sample: Briefing, tmp_path: Path
) -> None:
    assert MOST_BYTES == FRONT_MATTER_BYTES
    items = tuple(Evidence(f"E{number}", "An item. " * 20) for number in range(400))
    briefing = replace(sample, comparison=replace(sample.comparison, evidence=items))
    assert "comparison:" not in front_matter(briefing)
    back = _read_back(briefing, tmp_path)
    assert (back.comparison, back.marking) == (None, briefing.marking)
    assert "E399" in to_markdown(briefing)


def test_nothing_that_says_nothing_is_written() -> None:
    assert front_matter(Briefing("a.md", "a.md", "A title", ())) == (
        '---\ntitle: "A title"\nlang: "en"\n---\n'
    )


def test_what_was_not_understood_is_told_in_what_is_written(tmp_path: Path) -> None:
    briefing = read_once()
    assert briefing.comparison
    wrong = replace(briefing.comparison, understood=False)
    back = _read_back(replace(briefing, comparison=wrong), tmp_path)
    assert back.comparison
    assert not back.comparison.understood
    told = [each for each in back.problems if each.code == "not-understood"]
    assert "not reckoned: see the problems" in told[0].sentence
    problem = Problem("a.md", 3, "unknown-rating", "“X” is no rating.")
    back = _read_back(replace(briefing, comparison=wrong, problems=(problem,)), tmp_path)
    told = [each for each in back.problems if each.code == "not-understood"]
    assert told[0].sentence.endswith("a.md:3: unknown-rating: “X” is no rating.")
