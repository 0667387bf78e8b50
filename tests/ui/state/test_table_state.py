"""What is on show of a table, as it is kept."""

from briefing_app.model.comparison import Comparison
from briefing_app.ui.state.table_state import WIDEST, TableState


def test_only_widths_that_a_column_can_have_come_back(golden: Comparison) -> None:
    kept = {"1": 1, "most": WIDEST, "none": 0, "over": WIDEST + 1, "yes": True, "words": "80"}
    assert TableState.from_json({"widths": kept}, golden).widths == {"1": 1, "most": WIDEST}
