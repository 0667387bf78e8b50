"""A briefing with other ratings than its author's says so."""

import io
import warnings
from collections.abc import Callable

import openpyxl
import pypdfium2
import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.readers import YOU, ReaderRatings
from briefing_app.model.table.variants import as_read, as_tried
from briefing_app.model.trial import NO_TRIAL, apply, rated, switched
from briefing_app.output.html.html_page import to_html
from briefing_app.output.markdown import to_markdown
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.record.briefing_record import to_json
from briefing_app.output.tables import to_csv
from briefing_app.output.workbook.xlsx_workbook import to_xlsx


def test_what_was_tried_is_in_the_table_and_named(sample: Briefing) -> None:
    comparison = sample.comparison
    assert comparison is not None
    item, column = comparison.evidence[0], comparison.motivations[0]
    trial = switched(rated(NO_TRIAL, item, column.id, "II"), comparison.evidence[1].id)
    tried = as_tried(sample, trial).comparison
    assert tried is not None
    assert analyse(tried).weighted_inconsistency == (
        analyse(apply(comparison, trial)).weighted_inconsistency
    )
    assert tried.question.startswith(f"{comparison.question} What if: 2 changes")
    assert f"{item.id} × {column.title}: II instead of " in tried.question
    assert f"{comparison.evidence[1].id} is switched off." in tried.question


def test_nothing_tried_is_the_briefing_itself(sample: Briefing) -> None:
    assert as_tried(sample, NO_TRIAL) is sample


def test_a_readers_ratings_take_the_place_of_the_authors(sample: Briefing) -> None:
    comparison = sample.comparison
    assert comparison is not None
    item, column = comparison.evidence[0], comparison.motivations[0]
    ratings = ReaderRatings(YOU, {item.id: {column.id: "I"}})
    read = as_read(sample, ratings, "Ana").comparison
    assert read is not None
    assert {key: each.letter for key, each in read.evidence[0].ratings.items()} == {column.id: "I"}
    assert not read.evidence[1].ratings
    cells = len(comparison.evidence) * len(comparison.motivations)
    assert f"The ratings are those of Ana, not the author’s: 1 of {cells} rated." in read.question
    assert f"{item.id} × {column.title}: I instead of CC." in read.question


def test_of_many_differing_cells_the_first_are_named(sample: Briefing, golden: Comparison) -> None:
    letters = {item.id: {each.id: "NA" for each in golden.motivations} for item in golden.evidence}
    read = as_read(
        sample._replace(comparison=golden), ReaderRatings(YOU, letters), "Ana"
    ).comparison
    assert read is not None
    assert "E3 × Hypothesis 2: NA instead of CC. 12 more cells differ." in read.question


@pytest.mark.parametrize("write", [to_html, to_json, to_csv, to_markdown])
def test_the_output_is_marked_and_names_what_differs(
    sample: Briefing, write: Callable[[Briefing], str]
) -> None:
    comparison = sample.comparison
    assert comparison is not None
    item, column = comparison.evidence[0], comparison.motivations[0]
    shown = write(as_tried(sample, rated(NO_TRIAL, item, column.id, "II")))
    assert "What if: 1 change from the author’s" in shown
    assert f"{item.id} × {column.title}: II instead of CC." in shown
    assert "What if" not in write(sample)


def test_every_page_and_sheet_says_whose_ratings_it_has(sample: Briefing) -> None:
    read = as_read(sample, ReaderRatings(YOU, {"E1": {"m1": "I"}}), "Ana")
    words = "With the ratings of Ana, not the author’s"
    assert read.variant == words
    pages = pypdfium2.PdfDocument(make_pdf(read))
    assert all(words in page.get_textpage().get_text_range() for page in pages)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        book = openpyxl.load_workbook(io.BytesIO(to_xlsx(read)))
    key = {row[0].value: row[1].value for row in book["Key"].iter_rows(max_col=2)}
    assert key["Ratings"] == words


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "With the ratings of a reader, not the author’s"),
        ("de", "Mit den Bewertungen von einem Leser, nicht denen des Autors"),
        ("fr", "Avec les évaluations d’un lecteur, non celles de l’auteur"),
    ],
)
def test_ratings_of_a_reader_without_a_name_are_told_in_the_language_of_the_briefing(
    sample: Briefing, lang: str, told: str
) -> None:
    read = as_read(sample._replace(lang=lang), ReaderRatings(YOU, {"E1": {"m1": "I"}}), "")
    assert read.variant == told
    assert read.comparison is not None
    assert "{" not in read.comparison.question


def test_a_text_without_a_comparison_stays_as_it_is(sample: Briefing) -> None:
    plain = sample._replace(comparison=None)
    assert as_read(plain, ReaderRatings(YOU, {}), "Ana") is plain
    assert as_tried(plain, NO_TRIAL) is plain
