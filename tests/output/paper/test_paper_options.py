"""What a reader can choose about paper is kept as JSON, and nonsense in it does no harm."""

import pytest

from briefing_app.output.paper.paper_options import PaperOptions, usual_paper


def test_choices_come_back_as_they_were() -> None:
    options = PaperOptions(paper="letter", comparison=False)
    assert PaperOptions.from_json(options.to_json()) == options


@pytest.mark.parametrize(
    "value", [None, 3, "a4", [], {"paper": "a17"}, {"paper": ["a4"]}, {"text": "no", "what": True}]
)
def test_what_is_not_valid_is_the_default(value: object) -> None:
    assert PaperOptions.from_json(value) == PaperOptions()


@pytest.mark.parametrize(("country", "paper"), [("US", "letter"), ("ca", "letter"), ("KR", "a4")])
def test_the_usual_paper_is_that_of_the_country(country: str, paper: str) -> None:
    assert usual_paper(country) == paper
