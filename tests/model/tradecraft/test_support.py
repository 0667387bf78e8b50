from pathlib import Path

import pytest

from tests.model.tradecraft.written import SCALED, advice, codes

COMPARISON = """\
title: T
sources: [{id: s, title: The source}, {id: t, title: Another}]
comparison:
  motivations:
    - {id: m, title: Hunger, section: one}
    - {id: n, title: Fear}
  evidence:
    - {id: E1, text: A, source: s, ratings: {m: C, n: I}}
    - {id: E2, text: B, source: t, ratings: {m: I, n: N}}
"""


@pytest.mark.parametrize(
    "text",
    [
        "!!! judgement\n    It is so.",
        "> [!judgement]\n> It is so.",
        '!!! judgement "Key [@s]"\n    It is so.\n\n    - And so.',
        "!!! judgement\n    It is so.[^n]\n\n[^n]: In my view.",
        "- a\n\n    !!! judgement\n        It is so. See [here](#one).\n\n# One {#one}",
    ],
)
def test_a_judgement_that_cites_nothing(tmp_path: Path, text: str) -> None:
    [finding] = advice(tmp_path, f"# Head\n\nSome words.\n\n{text}")
    assert finding.code == "unsourced-judgement"
    assert (finding.section, finding.paragraph) == ("head", 1)


@pytest.mark.parametrize(
    "text",
    [
        "!!! judgement\n    It is so [@s].",
        "!!! judgement\n    It is so.\n\n    - As told [@s].",
        "!!! judgement\n    It is so.[^n]\n\n[^n]: As told [@s].",
        "!!! judgement\n    It is so, as [they](https://example.org/) say.",
        "!!! judgement\n    ![](a.png)",
        "!!! judgement silence-unsourced-judgement\n    It is so.",
        "!!! judgement\n    It is so.\n    {: .silence-unsourced-judgement }",
        "!!! note\n    It is so.",
    ],
)
def test_judgements_that_rest_on_something(tmp_path: Path, text: str) -> None:
    assert "unsourced-judgement" not in codes(tmp_path, text)


@pytest.mark.parametrize(
    "text",
    [
        "Both [@E1; @E2].",
        "One [@E1].\n\n- Two [@E2].",
        "One [@E1].[^n]\n\n[^n]: Two [@E2].",
        "E1 and E2 tell it. 2017",
        "",
    ],
)
def test_evidence_that_is_mentioned(tmp_path: Path, text: str) -> None:
    assert codes(tmp_path, text, COMPARISON) == []


def test_evidence_that_is_not_mentioned(tmp_path: Path) -> None:
    [finding] = advice(tmp_path, "One [@E1] of E20 and xE2.", COMPARISON)
    assert (finding.code, finding.evidence) == ("unmentioned-evidence", "E2")
    assert finding.key == ("evidence", "E2")
    assert "[@E2]" in finding.sentence


def test_much_evidence_is_told_together(tmp_path: Path) -> None:
    more = "".join(f"    - {{id: F{n}, text: A, ratings: {{m: I}}}}\n" for n in range(9))
    [finding] = advice(tmp_path, "Both [@E1; @E2].", COMPARISON + more)
    assert finding.sentence == (
        "No paragraph mentions F0, F1, F2, F3, F4 and 4 more items of evidence."
    )
    assert finding.evidence == "F0"


def test_a_motivation_that_nothing_contradicts(tmp_path: Path) -> None:
    front = COMPARISON.replace("m: I", "m: CC")
    [finding] = advice(tmp_path, "# One {#one}\n\nBoth [@E1; @E2].", front)
    assert finding.code == "unopposed-motivation"
    assert "“Hunger”" in finding.sentence
    assert (finding.section, finding.key) == ("one", ("motivations", "m"))
    assert codes(tmp_path, "Both [@E1; @E2].", COMPARISON.replace("m: I", "m: NA")) == []
    assert codes(tmp_path, "Both [@E1; @E2].", COMPARISON.replace("m: I", "x: I")) == []
    not_understood = front.replace("m: CC", "m: CC, z: I")
    assert codes(tmp_path, "Both [@E1; @E2].", not_understood) == []


def test_all_evidence_from_one_source(tmp_path: Path) -> None:
    front = COMPARISON.replace("source: t", "source: s")
    [finding] = advice(tmp_path, "Both [@E1; @E2].", front)
    assert finding.code == "single-source"
    assert finding.sentence == "All 2 items of evidence come from one source, “The source”."
    assert (finding.evidence, finding.paragraph) == ("E1", 1)
    assert codes(tmp_path, "Both [@E1; @E2].", front.replace("source: s,", "")) == []


def test_long_titles_are_shortened(tmp_path: Path) -> None:
    front = COMPARISON.replace("m: I", "m: CC").replace("Hunger", 200 * "x")
    [finding] = advice(tmp_path, "Both [@E1; @E2].", front)
    assert f"“{120 * 'x'}…”" in finding.sentence


def test_a_text_without_a_comparison_has_no_such_advice(tmp_path: Path) -> None:
    assert codes(tmp_path, "Words.", SCALED) == []
