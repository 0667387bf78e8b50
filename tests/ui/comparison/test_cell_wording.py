"""What the comparison says of its places."""

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Ground
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.table.table import Row, table_rows
from briefing_app.translation import SOURCE, use
from briefing_app.ui.comparison.cell_wording import (
    cell_detail,
    diagnosticity_words,
    motivation_detail,
    question_parts,
    row_detail,
    spoken_cell,
    spoken_row,
)
from briefing_app.ui.widgets.plain import tip
from tests.samples import replace


@pytest.fixture
def comparison(sample: Briefing) -> Comparison:
    assert sample.comparison is not None
    return sample.comparison


@pytest.fixture
def rows(sample: Briefing, comparison: Comparison) -> dict[str, Row]:
    made = table_rows(sample, comparison, analyse(comparison))
    return {row.ref or row.kind: row for row in made}


def test_a_rating_is_told_with_its_reason_and_what_it_rests_on(
    sample: Briefing, comparison: Comparison, rows: dict[str, Row]
) -> None:
    row = rows["E1"]
    detail = cell_detail(sample, row, comparison.motivations[0], row.cells[0])
    assert detail.title == "E1 × The economy"
    assert (detail.letter, detail.meaning) == ("CC", "very consistent")
    assert detail.body == "Hardship is what it predicts."
    assert detail.context == "Fears of a famine"
    assert detail.paragraphs == (1,)
    assert detail.source is not None
    assert detail.source.id == "brown"
    assert detail.notes == (
        "Type: document.",
        "Dated 2017.",
        "Source: W. Brown.",
        "Grade C3: fairly reliable, possibly true.",
        "Credibility high, relevance medium.",
    )


def test_a_rating_without_a_reason_differs_from_none(
    sample: Briefing, comparison: Comparison, rows: dict[str, Row]
) -> None:
    rated = cell_detail(sample, rows["E1"], comparison.motivations[2], rows["E1"].cells[2])
    assert (rated.body, rated.written) == ("No reason is given.", False)
    blank = cell_detail(sample, rows["E3"], comparison.motivations[0], rows["E3"].cells[0])
    assert (blank.letter, blank.meaning, blank.body) == (None, "not rated yet", "")
    assert blank.notes == ("No source is given.", "Credibility medium, relevance medium.")


def test_a_source_that_is_not_listed_or_not_graded_is_named(
    sample: Briefing, rows: dict[str, Row]
) -> None:
    row = rows["E1"]
    assert row.item is not None
    unlisted = row._replace(item=replace(row.item, source="gone"))
    assert "Source: gone." in row_detail(sample, unlisted).notes
    ungraded = replace(sample, sources=(sample.sources[0]._replace(grade=None, title="Who?"),))
    notes = row_detail(ungraded, row).notes
    assert "Source: Who?" in notes
    assert not any("Grade" in note for note in notes)


def test_other_cells_lead_to_the_section_of_their_motivation(
    sample: Briefing, comparison: Comparison, rows: dict[str, Row]
) -> None:
    economy, support = comparison.motivations[0], comparison.motivations[2]
    likelihood = cell_detail(sample, rows["likelihood"], economy, rows["likelihood"].cells[0])
    assert likelihood.body == "likely"
    assert likelihood.notes == (
        "Hunger at home.",
        "ICD 203: “likely” is 55 to 80 per cent.",
        "PHIA probability yardstick: “likely” is about 55 to 75 per cent.",
    )
    assert likelihood.section == sample.sections[0]
    empty = cell_detail(sample, rows["who"], support, rows["who"].cells[2])
    assert (empty.body, empty.written) == ("Nothing is written here.", False)
    assert empty.section is None
    weighted = cell_detail(sample, rows["weighted"], economy, rows["weighted"].cells[0])
    assert "does not make it the most probable" in weighted.notes[0]
    not_leading = cell_detail(sample, rows["lead"], support, rows["lead"].cells[2])
    assert not_leading.body == ""


def test_a_row_is_told_in_full(sample: Briefing, rows: dict[str, Row]) -> None:
    detail = row_detail(sample, rows["E1"])
    assert (detail.title, detail.body) == ("E1", "Fears of a famine")
    assert detail.notes[-1] == "Diagnosticity 1.50."
    assert row_detail(sample, rows["who"]).title == "Who says so"
    assert row_detail(sample, rows["inconsistency"]).notes


def test_a_motivation_never_has_likelihood_and_confidence_in_one_sentence(
    sample: Briefing, comparison: Comparison
) -> None:
    detail = motivation_detail(sample, comparison.motivations[0])
    assert detail.body == "Hunger at home."
    assert detail.notes == (
        "Likelihood: likely.",
        "ICD 203: “likely” is 55 to 80 per cent.",
        "PHIA probability yardstick: “likely” is about 55 to 75 per cent.",
        "Confidence: moderate.",
    )
    bare = motivation_detail(sample, comparison.motivations[2])
    assert (bare.body, bare.written, bare.notes) == ("No summary is given.", False, ())


def test_the_screen_reader_hears_the_rating_in_words(
    comparison: Comparison, rows: dict[str, Row]
) -> None:
    economy = comparison.motivations[0]
    spoken = spoken_cell(rows["E1"], economy, rows["E1"].cells[0])
    assert spoken == "E1, The economy: very consistent. Hardship is what it predicts."
    assert (
        spoken_cell(rows["E3"], economy, rows["E3"].cells[0]) == "E3, The economy: not rated yet."
    )
    empty = spoken_cell(rows["who"], economy, rows["who"].cells[2])
    assert empty == "Who says so, The economy: empty"
    likelihood = spoken_cell(rows["likelihood"], economy, rows["likelihood"].cells[0])
    assert likelihood.startswith("Likelihood, The economy: likely. ICD 203: “likely” is 55")
    assert spoken_row(rows["who"]) == "Who says so"
    assert spoken_row(rows["E1"]) == "E1, Fears of a famine. Diagnosticity 1.50."


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "Diagnosticity: too few ratings to tell."),
        (0.0, "Diagnosticity 0: it does not tell the motivations apart."),
        (1.0954, "Diagnosticity 1.10."),
    ],
)
def test_diagnosticity_in_words(value: float | None, words: str) -> None:
    assert diagnosticity_words(value) == words


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("Why?", ("Why?", "")),
        ("Why? The ratings are ours.", ("Why?", "The ratings are ours.")),
        ("Motives", ("Motives", "")),
    ],
)
def test_the_question_is_parted_from_the_remark(question: str, parts: tuple[str, str]) -> None:
    assert question_parts(question) == parts


def test_a_tooltip_shows_markup_as_it_is_written() -> None:
    assert tip("<img src=x> & co") == "<p>&lt;img src=x&gt; &amp; co</p>"


def test_written_cells_tell_reason_source_and_grade(
    sample: Briefing, comparison: Comparison, rows: dict[str, Row]
) -> None:
    economy = comparison.motivations[0]
    source = sample.sources[1]
    ground = Ground("They say so.", source.id, "second", (2,))
    grounded = comparison._replace(
        grounds={comparison.criteria[0].id: {economy.id: ground}},
        motivations=(economy._replace(ground=ground),),
    )
    briefing = sample._replace(comparison=grounded)
    for name in (comparison.criteria[0].id, "likelihood"):
        row = rows[name]
        told = cell_detail(briefing, row, grounded.motivations[0], row.cells[0])
        assert told.notes[0] == "They say so."
        assert f"Source: {source.title}." in told.notes
        assert (told.source, told.paragraphs) == (source, (2,))
        assert told.section is sample.sections[1]


def test_a_place_of_the_table_is_told_with_the_comma_of_the_readers_language(
    comparison: Comparison, rows: dict[str, Row]
) -> None:
    use("ar")
    try:
        told = spoken_cell(rows["E1"], comparison.motivations[0], rows["E1"].cells[0])
        assert told.startswith("E1، The economy: ")
        assert spoken_row(rows["E1"]).startswith("E1، Fears of a famine.")
    finally:
        use(SOURCE)
