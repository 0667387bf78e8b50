from pathlib import Path

import pytest

from tests.model.tradecraft.written import SCALED, advice, codes

PHIA = SCALED.replace("icd203", "phia")


@pytest.mark.parametrize(
    "text",
    [
        "We judge with high confidence that he is likely to come.",
        "It is likely, and confidence in this is moderate, that he comes.",
        "With low to moderate confidence: a roughly even chance of talks.",
        "He is very likely to come (confidence: low).",
        "We are fairly confident that war is unlikely.",
        "A moderate-confidence view has it that talks are almost certain.",
        "It is highly likely that he comes, with high confidence.",
    ],
)
def test_a_likelihood_and_a_confidence_in_one_sentence(tmp_path: Path, text: str) -> None:
    assert "likelihood-and-confidence" in codes(tmp_path, text)


@pytest.mark.parametrize(
    "text",
    [
        "He is likely to come. Confidence in this is moderate.",
        "He is likely to come [@s]. We have high confidence in this.",
        "A likely gain in confidence between the two sides is small.",
        "The high confidence intervals make a rise likely.",
        "“With high confidence it is likely”, he wrote.",
        "> It is likely, with high confidence.",
        "!!! editor\n    It says likely, with high confidence.",
        "# Likely, with high confidence",
        "`likely` with high confidence",
    ],
)
def test_what_is_no_such_sentence(tmp_path: Path, text: str) -> None:
    assert codes(tmp_path, text) == []


def test_the_two_rows_of_a_scale_are_told_once(tmp_path: Path) -> None:
    text = "It is likely.\n\nIt is probable, and improbable too.\n\nIt is remote."
    [finding] = advice(tmp_path, text)
    assert (finding.code, finding.paragraph) == ("mixed-rows", 2)
    assert "“probable” and “likely”" in finding.sentence
    assert codes(tmp_path, text, PHIA) == ["mixed-scales"]


def test_the_rows_of_the_motivations_count(tmp_path: Path) -> None:
    front = f"{SCALED}\ncomparison: {{motivations: [{{id: m, title: M, likelihood: likely}}]}}"
    assert codes(tmp_path, "It is probable.", front) == ["mixed-rows"]
    assert codes(tmp_path, "It is very likely.", front) == []
    both = "[{id: m, title: M, likelihood: likely}, {id: n, title: N, likelihood: probable}]"
    front = f"{SCALED}\ncomparison: {{motivations: {both}}}"
    assert codes(tmp_path, "It is probable.", front) == []  # the file's own problem


def test_terms_of_the_other_scale_are_told_one_by_one(tmp_path: Path) -> None:
    text = "It is highly likely.\n\nIt is highly likely, a realistic possibility."
    found = advice(tmp_path, text)
    assert [(each.code, each.paragraph) for each in found] == [
        ("mixed-scales", 1),
        ("mixed-scales", 2),
    ]
    assert codes(tmp_path, text, PHIA) == []
    assert codes(tmp_path, "It is very likely.", PHIA) == ["mixed-scales"]


def test_hedges_are_counted_by_section(tmp_path: Path) -> None:
    text = (
        "# One {#one}\n\nHe may come. He could stay, and may talk.\n\n- Reportedly he left.\n\n"
        "# Two {#two}\n\nPerhaps.\n"
    )
    first, second = advice(tmp_path, text)
    assert first.sentence == (
        "In this section “may” (2 times), “could” and “reportedly” are on no scale; a term of the "
        "scale says how likely."
    )
    assert (first.section, first.paragraph) == ("one", 1)
    assert second.sentence.startswith("In this section “perhaps” is on no scale")
    assert (second.section, second.paragraph) == ("two", 2)


def test_many_sections_are_told_together(tmp_path: Path) -> None:
    text = "\n\n".join(f"# S{n}\n\nHe may come.{' He could.' * (n > 2)}" for n in range(8))
    rest, *own = advice(tmp_path, text)
    assert [each.paragraph for each in own] == [4, 5, 6, 7, 8]
    assert rest.sentence == "Further hedges, in 3 more sections: “may” (3 times)."
    assert rest.paragraph == 1


@pytest.mark.parametrize(
    "text",
    [
        "They meet in May. On 27 May 2018 he came. May was warm.",
        "The might of the army. Its military might. He might as well go. Might of arms.",
        "He could not come. They could hardly wait. Could he come?",
        "He may come [@s]. It may be so. That it may is told by him [@s].",
        "He may come.[^n]\n\n[^n]: As told by [@s].",
        "“He may come”, she said.",
        "!!! assumption\n    He may come.",
        "!!! editor\n    He may come.",
        "> He may come.",
        "| He may | come |\n|---|---|\n| could | be |",
        "`may` and could`",
        "# It may be",
    ],
)
def test_what_is_no_hedge(tmp_path: Path, text: str) -> None:
    told = [each for each in codes(tmp_path, text) if each == "hedges"]
    assert told == (["hedges"] if text.startswith("`may`") else [])


def test_a_judgement_is_the_authors_even_if_cited(tmp_path: Path) -> None:
    assert codes(tmp_path, "!!! judgement\n    He may come [@s].") == ["hedges"]
    assert codes(tmp_path, "!!! judgement\n    He cannot be ruled out [@s].") == ["hedges"]


def test_words_do_not_matter_in_texts_that_estimate_nothing(tmp_path: Path) -> None:
    text = "He may come with high confidence, likely or probable, a realistic possibility."
    assert codes(tmp_path, text, "title: T") == []
    assert len(codes(tmp_path, text)) == 4


def test_long_words_are_shortened(tmp_path: Path) -> None:
    text = f"It is likely, and confidence in {'x' * 100} of this is high."
    [finding] = advice(tmp_path, text)
    assert "…" in finding.sentence
