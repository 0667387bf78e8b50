"""The groups in which rows of the table are shown and hidden."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.analysis import analysis_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.table.table import table_rows
from briefing_app.ui.state.row_groups import SUMS, UNDIAGNOSTIC, row_group
from tests.samples import replace


def test_only_evidence_that_tells_nothing_apart_is_undiagnostic(
    sample: Briefing, golden: Comparison
) -> None:
    briefing = replace(sample, comparison=golden)
    rows = table_rows(briefing, golden, analysis_of(Sums(golden)))
    items = [row for row in rows if row.item]
    assert {row.diagnosticity == 0 for row in items} == {True, False}
    for row in items:
        assert row_group(row) == (UNDIAGNOSTIC if row.diagnosticity == 0 else "")
    assert row_group(rows[-1]) == SUMS
