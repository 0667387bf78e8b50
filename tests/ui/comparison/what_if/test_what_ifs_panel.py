"""What-ifs that have a name, side by side."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.parts import words_of
from briefing_app.model.trial import NO_TRIAL, NamedTrial
from briefing_app.ui.comparison.what_if.what_ifs_panel import WhatIfsPanel
from briefing_app.ui.session import Session
from briefing_app.ui.state.work.what_if import WhatIf
from tests.samples import replace
from tests.ui.comparison.conftest import Show, view_of

_KEY = Qt.Key


@pytest.fixture
def what_if(show: Show, sample: Briefing, golden: Comparison) -> WhatIf:
    """What is tried in the golden table, with one what-if that has a name."""
    what_if = view_of(show(replace(sample, comparison=golden))).what_if
    what_if.rate([("E3", "H3")], "II")
    what_if.keep("No third")
    return what_if


@pytest.fixture
def panel(qtbot: QtBot, what_if: WhatIf, session: Session) -> WhatIfsPanel:
    assert what_if.kept
    made = WhatIfsPanel(session)
    qtbot.addWidget(made)
    made.resize(900, 260)
    made.show()
    made.refresh()
    return made


def _rows(panel: WhatIfsPanel) -> dict[str, tuple[str, ...]]:
    rows = [tuple(map(words_of, row.cells)) for row in panel.tables[0].rows.section.rows]
    return {name: tuple(others) for name, *others in rows}


def test_sums_lead_and_what_differs_are_side_by_side(panel: WhatIfsPanel) -> None:
    rows = _rows(panel)
    assert list(rows) == ["The author’s", "Tried now", "No third"]
    assert rows["The author’s"][2] == "0.71"
    assert rows["The author’s"][-2:] == ("Hypothesis 3", "")
    assert rows["No third"][2] == "3.54"
    assert rows["No third"][-1] == "E3 × Hypothesis 3: II instead of C."
    assert rows["No third"] == rows["Tried now"]
    assert panel.tables[0].rows.checks == (False, True, True)


def test_space_shows_one_in_the_table_and_delete_forgets_it(
    qtbot: QtBot, panel: WhatIfsPanel, what_if: WhatIf
) -> None:
    table = panel.tables[0]
    table.choose(0)
    qtbot.keyClick(table, _KEY.Key_Space)
    assert what_if.mode == "author"
    table.choose(1)
    qtbot.keyClick(table, _KEY.Key_Space)
    assert what_if.mode == "trial"
    what_if.reset()
    assert list(_rows(panel)) == ["The author’s", "No third"]
    table.choose(1)
    qtbot.keyClick(table, _KEY.Key_Space)
    assert what_if.trial == what_if.kept[0].trial
    assert what_if.stack.undoText() == "taking up No third"
    table.choose(0)
    qtbot.keyClick(table, _KEY.Key_Delete)
    assert what_if.kept
    table.choose(2)
    qtbot.keyClick(table, _KEY.Key_F2)
    qtbot.keyClick(table, _KEY.Key_Delete)
    assert what_if.kept == ()
    assert what_if.stack.undoText() == "forgetting No third"
    assert list(_rows(panel)) == ["The author’s", "Tried now"]
    what_if.stack.undo()
    assert [each.name for each in what_if.kept] == ["No third"]
    assert list(_rows(panel)) == ["The author’s", "Tried now", "No third"]
    what_if.drop("gone")
    assert what_if.stack.redoText() == "forgetting No third"


def test_keeping_another_under_the_same_name_can_be_undone(
    panel: WhatIfsPanel, what_if: WhatIf
) -> None:
    what_if.rate([("E1", "H1")], "II")
    before = what_if.kept
    what_if.keep("No third")
    assert what_if.kept != before
    assert _rows(panel)["No third"] == _rows(panel)["Tried now"]
    assert what_if.stack.undoText() == "keeping No third"
    what_if.stack.undo()
    assert what_if.kept == before
    what_if.stack.redo()
    assert what_if.kept[0].trial == what_if.trial


def test_those_that_are_taken_in_are_listed_and_change_nothing_of_the_table(
    panel: WhatIfsPanel, what_if: WhatIf
) -> None:
    touched: list[object] = []
    what_if.rate([("E1", "H1")], "II")
    what_if.changed.connect(lambda: touched.append(what_if.touched))
    what_if.keep_all([NamedTrial("Another", what_if.trial), NamedTrial("No third", NO_TRIAL)])
    assert touched == [frozenset()]
    assert list(_rows(panel)) == ["The author’s", "Tried now", "Another", "No third"]


def test_of_many_changes_the_first_are_named(panel: WhatIfsPanel, what_if: WhatIf) -> None:
    cells = [("E1", f"H{n}") for n in range(1, 6)] + [("E2", f"H{n}") for n in range(1, 6)]
    what_if.rate(cells, "NA")
    assert _rows(panel)["Tried now"][-1].endswith(" 5 other changes.")


def test_they_are_kept_with_the_briefing(what_if: WhatIf, show: Show, session: Session) -> None:
    briefing, kept = session.briefing, session.comparison_to_json()
    assert briefing is not None
    again = view_of(show(replace(briefing, file="again.md"), kept)).what_if
    assert again.kept == what_if.kept
    again.take_up("gone")
    odd = [{"name": "x"}, 3, {"name": "", "off": ["E1"]}, {"name": "y", "off": ["E1"]}]
    again.restore_kept(odd)
    assert [each.name for each in again.kept] == ["y"]
    again.restore_kept(None)
    assert again.kept == ()


def test_of_what_was_kept_only_what_fits_comes_back(what_if: WhatIf) -> None:
    (kept,) = what_if.kept_to_json()
    for data, names in (
        ([kept], ["No third"]), ([kept, {**kept, "name": "B"}], ["No third", "B"]),
        ([{**kept, "name": ""}, {**kept, "name": 3}, {"name": "C"}, "D", None, kept], ["No third"]),
        (None, []), ("No third", []), ([], []),
    ):  # fmt: skip
        what_if.restore_kept(data)
        assert [each.name for each in what_if.kept] == names
