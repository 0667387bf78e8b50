"""Tables for the tests of sizes."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Criterion, Evidence, Motivation, Rating
from briefing_app.ui.comparison.comparison_view import ComparisonView
from tests.samples import replace
from tests.ui.comparison.conftest import Show, view_of

_SENTENCE = (
    "Item {} is a whole sentence, as evidence usually is, and it ends only after twenty words or "
    "a few more, with the point at the end."
)
TITLE = "Explanation {} with a rather long title that says it all"


def wide(columns: int, items: int, *, title: str = TITLE, likelihood: str = "") -> Comparison:
    """Return a comparison of so many motivations and items; with a criterion if one is likely."""
    motivations = tuple(
        Motivation(f"m{n}", title.format(n), likelihood=likelihood) for n in range(columns)
    )
    ratings = {each.id: Rating("II" if n % 2 else "C") for n, each in enumerate(motivations)}
    evidence = tuple(
        Evidence(f"E{n}", _SENTENCE.format(n), ratings=ratings) for n in range(1, items + 1)
    )
    cells = {"c": {each.id: "It says how the offer came about." for each in motivations}}
    criteria = (Criterion("c", "What it says"),) if likelihood else ()
    return Comparison("Which?", "Motivation", motivations, criteria, cells, evidence)


def view_in(
    show: Show, sample: Briefing, comparison: Comparison, size: tuple[int, int]
) -> ComparisonView:
    """Show a comparison in a pane of a size, and return its view."""
    pane = show(replace(sample, comparison=comparison))
    pane.resize(*size)
    return view_of(pane)


def widths_of(view: ComparisonView) -> list[int]:
    """Return the widths of the columns on show."""
    return [view.table.columnWidth(n) for n in range(view.table.model().columnCount())]
