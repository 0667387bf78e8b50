from pathlib import Path

import pytest

from briefing_app.resources import built_in
from tests.model.tradecraft.written import SCALED, advice, codes

AGREE = "An armistice was signed on 27 July 1953.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        AGREE + "The armistice of 1950 holds.",
        AGREE + "Since the armistice in 1950 there was peace.",
        AGREE + "The armistice, signed in 1950, holds.",
        AGREE + "The explainer puts the armistice in 1950.",
        AGREE + "The Korean armistice came in July 1950.",
        AGREE + "In 1950 an armistice was signed.",
        AGREE + "In 1950 the two sides agreed to an armistice.",
        AGREE + "The armistice in 1950 ended the fighting.",
        "The war ended in 1953 with an armistice. The 1950 armistice still holds.",
        "The fighting ended with an armistice agreement in 1953.\n\nAn armistice came in 1950.",
        "An armistice ended the fighting in 1953.\n\nThe armistice (27 July 1950) holds.",
        "The Korean War began in 1950.\n\nThe Korean War broke out in 1951.",
        "The partition of India in 1947 came first.\n\nThe partition of India (1948) was bloody.",
        "The Korean peninsula was divided in 1945.\n\nThe Korean peninsula was divided in 1948.",
        "In 1953 the Korean War ended.\n\nThe Korean War ended in 1954.",
        "The Geneva Agreement was signed in 1954.\n\nThe Geneva Agreement was signed in 1955.",
    ],
)
def test_one_event_in_two_years(tmp_path: Path, text: str) -> None:
    assert codes(tmp_path, text, "title: T") == ["two-years"]


@pytest.mark.parametrize(
    "text",
    [
        AGREE + "The war began in 1950. Violations of the armistice in 1968 were many.",
        AGREE + "The armistice was signed but broken in 1954.",
        AGREE + "The armistice of 1918 ended another war.",
        AGREE + "The armistice talks began in 1951.",
        AGREE + "After the armistice, in 1954, talks began.",
        AGREE + "In 1958, five years after the armistice was signed, the last ones left.",
        AGREE + "The armistice was not signed in 1950.",
        AGREE + "!!! editor\n    The explainer says the armistice of 1950.",
        AGREE + "> The armistice of 1950.",
        AGREE + "The Korean armistice of 1953 holds.",
        "The armistice came in 1953 and with it the armistice of 1950.",
        AGREE + "He spoke of “the armistice of 1950”.",
        AGREE + "| The armistice of 1950 |\n|---|\n| x |",
        AGREE + "The armistice of 1950 holds.\n{: .silence-two-years }",
        "The armistice of 1953 or the armistice of 1950.",
        "The summit of 2000.\n\nThe summit of 2007.",
        "The Korean War began in 1950.\n\nThe Korean War ended in 1953.",
        "The assassination of the king in 1951.\n\nThe assassination of the prince in 1953.",
        "He was born in 1950.\n\nHe was born in 1953.",
        "The Italian armistice of 1943 came in time.\n\nThe Korean armistice of 1953 held.",
        "The Treaty of Rome was signed in 1957.\n\nThe Treaty of Nice was signed in 2001.",
    ],
)
def test_years_that_do_not_contradict(tmp_path: Path, text: str) -> None:
    assert codes(tmp_path, text, "title: T") == []


def test_the_sentence_names_both_years_and_the_other_place(tmp_path: Path) -> None:
    [finding] = advice(tmp_path, AGREE + "The armistice of 1950 holds.")
    assert finding.sentence == "The armistice is put in 1950 here and in 1953 in paragraph 1."
    assert finding.paragraph == 2
    text = "!!! note\n    The armistice of 1953 held.\n\nThe armistice of 1950 holds."
    [finding] = advice(tmp_path, text)
    assert finding.sentence.endswith("and in 1953 elsewhere in the text.")


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("The Korean War began in {}.", "The beginning of the Korean War is put"),
        ("Seoul was founded in {}.", "That Seoul was founded is put"),
    ],
)
def test_what_an_event_is_called(tmp_path: Path, text: str, called: str) -> None:
    [finding] = advice(tmp_path, f"{text.format(1950)}\n\n{text.format(1952)}")
    assert finding.sentence.startswith(called)


def test_the_timeline_counts(tmp_path: Path) -> None:
    front = f"{SCALED}\ntimeline: [{{date: 1953-07-27, event: An armistice ends it}}, "
    front += "{date: 1950, event: War begins}]"
    [finding] = advice(tmp_path, "The armistice of 1950 holds.", front)
    assert finding.sentence.endswith("and in 1953 in the timeline.")


@pytest.mark.parametrize("year", ["1950", "1954"])
def test_the_built_in_briefing_with_a_wrong_year(tmp_path: Path, year: str) -> None:
    text = (built_in() / "text.md").read_text("utf-8")
    wrong = text.replace("An armistice was signed on 27 July 1953", f"An armistice came in {year}")
    assert wrong != text
    file = tmp_path / "wrong.md"
    file.write_text(wrong, "utf-8")
    from briefing_app.input.reading import read_briefing
    from briefing_app.model.tradecraft.checking import check_briefing

    [finding] = check_briefing(read_briefing(file))
    assert finding.code == "two-years"
    assert finding.sentence.endswith(f"is put in {year} here and in 1953 in the timeline.")
