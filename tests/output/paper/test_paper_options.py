"""What a reader can choose about paper is kept as JSON, and nonsense in it does no harm."""

from dataclasses import replace
from itertools import product

import pytest

from briefing_app.output.paper.paper_data import paper_data
from briefing_app.output.paper.paper_options import (
    LACKING,
    PARTS,
    Layout,
    PaperOptions,
    paper_country,
    usual_paper,
    without_effect,
)
from tests.known_reading import read_once


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


@pytest.mark.parametrize(
    ("environment", "country"),
    [
        ({"LC_ALL": "de_DE.UTF-8", "LC_PAPER": "en_US", "LANG": "en_GB"}, "DE"),
        ({"LC_ALL": "", "LC_PAPER": "es_MX@euro", "LANG": "en_GB.UTF-8"}, "MX"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "de_DE.UTF-8"}, "US"),
        ({"LANG": "C.UTF-8"}, ""),
        ({}, None),
    ],
)
def test_the_environment_says_whose_paper_is_usual(
    environment: dict[str, str], country: str | None
) -> None:
    assert paper_country(environment) == country


@pytest.mark.parametrize("layout", LACKING)
def test_a_part_without_effect_changes_nothing_and_any_other_does(layout: Layout) -> None:
    briefing = read_once()
    for text, comparison in product((True, False), repeat=2):
        options = PaperOptions(layout=layout, text=text, comparison=comparison)
        made = paper_data(briefing, options).json
        others = {name: replace(options, **{name: not getattr(options, name)}) for name in PARTS}
        others["sections"] = replace(options, sections=(briefing.sections[3].id,))
        same = {name for name, each in others.items() if paper_data(briefing, each).json == made}
        # The contents of slides are among the data, and the template leaves them out.
        assert same | LACKING[layout] - {"notes"} == without_effect(options) - {"notes"}
