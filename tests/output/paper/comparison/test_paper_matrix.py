"""The table on paper, as data for the template."""

import json

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Criterion
from briefing_app.output.paper.blocks.paper_table import widest_word
from briefing_app.output.paper.paper_data import paper_data
from briefing_app.output.paper.paper_options import PaperOptions
from tests.samples import replace


def test_sums_have_bars_by_the_largest_of_them_and_room_for_their_digits(
    sample: Briefing, golden: Comparison
) -> None:
    made = paper_data(replace(sample, comparison=golden), PaperOptions())
    (table,) = json.loads(made.json)["comparison"]["matrix"]
    shares = {
        row["kind"]: [round(cell["share"], 2) for cell in row["cells"] if "share" in cell]
        for row in table["rows"]
    }
    assert shares == {
        "evidence": [], "lead": [],
        "inconsistency": [1, 0.5, 0.5, 0.5, 1], "weighted": [1, 1, 0.5, 1, 1],
    }  # fmt: skip
    assert table["digits"] == widest_word(["1.41"])


def test_words_are_parted_only_where_one_is_wider_than_its_column(
    sample: Briefing, golden: Comparison
) -> None:
    first = golden.motivations[0].id

    def parted(words: str) -> object:
        criterion = Criterion("who", "Who says so")
        comparison = replace(golden, criteria=(criterion,), cells={"who": {first: words}})
        made = paper_data(replace(sample, comparison=comparison), PaperOptions())
        table, *_others = json.loads(made.json)["comparison"]["criteria"]
        return table["rows"][-1]["cells"][0].get("wide")

    assert parted("The harbour master says so") is None
    long = "Donaudampfschifffahrtsgesellschaft" * 2
    assert parted(f"The {long} says so") == [long]


def test_columns_of_weights_have_room_for_their_heads(sample: Briefing, golden: Comparison) -> None:
    fixed = {}
    for lang in ("en", "ar"):
        briefing = replace(sample, comparison=golden, lang=lang)
        (table,) = json.loads(paper_data(briefing, PaperOptions()).json)["comparison"]["matrix"]
        fixed[lang] = table["fixed"]
    credibility, relevance, score = fixed["en"]
    assert credibility == relevance
    assert fixed["ar"][0] > credibility + 2
    assert fixed["ar"][1:] == [relevance, score]
