"""All the checks together: silencing, order, and how seldom they speak for nothing."""

from pathlib import Path

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.tradecraft.catalogue import BY_CODE, CHECKS, CODES
from briefing_app.model.tradecraft.checking import check_briefing
from briefing_app.model.tradecraft.finding import Finding, silencings
from briefing_app.resources import built_in, earlier_edition
from tests.model.tradecraft.written import advice, codes

FRONT = """\
title: T
scale: icd203
sources: [{id: s, title: S}]
comparison:
  motivations: [{id: m, title: M, section: one}]
  evidence:
    - {id: E1, text: A, source: s, section: one, ratings: {m: C}}
    - {id: E2, text: B, source: s, ratings: {m: C}}
"""
TEXT = """\
# One {#one}

It is likely, with high confidence.

It is probable. It is highly likely.

He may come. An armistice came in 1953.

The armistice of 1950 holds.

!!! judgement
    So it is.
"""
PROSE = sorted((Path(__file__).parents[2] / "corpus" / "prose").glob("*.md"))


def test_every_check_finds_its_case_in_the_order_of_the_text(tmp_path: Path) -> None:
    found = codes(tmp_path, TEXT, FRONT)
    assert found == [*CODES[:3], "hedges", "two-years", "unsourced-judgement",
                     "unmentioned-evidence", "unmentioned-evidence", *CODES[7:]]  # fmt: skip


def test_each_check_is_declared_with_its_reason() -> None:
    assert len(set(CODES)) == len(CHECKS)
    for check in CHECKS:
        assert check.why.startswith(("ICD 203", "Heuer"))
        assert check.title
    assert BY_CODE["hedges"].in_text


@pytest.mark.parametrize("code", CODES)
def test_each_can_be_silenced_for_the_file_and_for_a_section(tmp_path: Path, code: str) -> None:
    assert code not in codes(tmp_path, TEXT, f"{FRONT}silence: [{code}]")
    left = advice(tmp_path, TEXT, f"{FRONT}silence: [{{check: {code}, section: one}}]")
    assert all(each.section != "one" for each in left if each.code == code)
    everywhere = advice(tmp_path, TEXT, f"{FRONT}silence: [{{check: {code}, section: none}}]")
    assert code in [each.code for each in everywhere]


@pytest.mark.parametrize("code", [check.code for check in CHECKS if check.in_text])
def test_the_line_that_is_offered_silences(tmp_path: Path, code: str) -> None:
    found = [each for each in advice(tmp_path, TEXT, FRONT) if each.code == code]
    assert len(found) == 1
    own, section, whole = silencings(found[0])
    paragraphs = TEXT.split("\n\n")
    place = next(n for n, words in enumerate(paragraphs) if words.endswith(_end_of(code)))
    indent = "    " if code == "unsourced-judgement" else ""
    paragraphs[place] = f"{paragraphs[place].rstrip()}\n{indent}{own.line}"
    assert code not in codes(tmp_path, "\n\n".join(paragraphs), FRONT)
    for way in (section, whole):
        assert code not in codes(tmp_path, TEXT, f"{FRONT}{way.line}")


def _end_of(code: str) -> str:
    return {
        "likelihood-and-confidence": "with high confidence.",
        "mixed-rows": "highly likely.",
        "mixed-scales": "highly likely.",
        "hedges": "in 1953.",
        "two-years": "1950 holds.",
        "unsourced-judgement": "So it is.\n",
    }[code]


def test_what_is_silenced_for_the_whole_file_only() -> None:
    finding = Finding("single-source", "One.", file="a.md", line=3)
    assert [way.line for way in silencings(finding)] == ["silence: [single-source]"]
    assert [way.scope for way in silencings(finding._replace(code="hedges"))] == ["file"]
    assert str(finding) == "a.md:3: single-source: One."
    assert str(finding._replace(line=None)) == "a.md: single-source: One."
    assert finding.title == "All evidence from one source"
    assert finding.why.startswith("ICD 203")
    assert finding.severity == "advice"


@pytest.mark.parametrize("edition", [built_in(), earlier_edition()])
def test_the_built_in_briefing_is_silent(edition: Path) -> None:
    assert check_briefing(read_briefing(edition)) == ()


@pytest.mark.parametrize("file", PROSE, ids=lambda file: file.stem)
def test_prose_that_is_no_briefing_is_left_alone(file: Path) -> None:
    assert check_briefing(read_briefing(file)) == ()


@pytest.mark.parametrize("file", PROSE, ids=lambda file: file.stem)
def test_prose_that_uses_a_scale_hears_of_its_words_only(file: Path, tmp_path: Path) -> None:
    forced = tmp_path / "a.md"
    text = file.read_text("utf-8").removeprefix("---\ntitle: Manual of the pump\n")
    forced.write_text(f"---\ntitle: T\nscale: icd203\n{'' if 'lang:' in text else '---'}\n{text}")
    briefing = read_briefing(forced)
    assert briefing.uses_scale
    told = [finding.code for finding in check_briefing(briefing)]
    assert set(told) <= set(CODES[:4])
    assert told.count("hedges") <= 6
