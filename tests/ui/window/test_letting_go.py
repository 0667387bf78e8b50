"""A briefing is let go of when another one is shown, without a search for circles of objects."""

import gc
from collections.abc import Iterator
from pathlib import Path
from threading import get_ident
from typing import ClassVar

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.scales import LETTERS
from briefing_app.model.tree import Node
from briefing_app.ui import session
from briefing_app.ui.panels import PANELS
from briefing_app.ui.state.work import what_if
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.worker import MANY_CELLS
from tests.samples import replace

pytestmark = pytest.mark.many_lines_again

MOTIVATIONS = 50


@pytest.fixture(autouse=True)
def _no_collection() -> Iterator[None]:
    """Leave the search for circles out, as the program does until it is due."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def _comparisons() -> set[int]:
    return {id(each) for each in gc.get_objects() if type(each) is Comparison}


def _show(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    settled: list[bool] = []
    # What the window showed before may settle first.
    link = window.file.settled.connect(lambda: settled.append(window.session.is_open(str(file))))
    window.open(str(file))
    qtbot.waitUntil(lambda: any(settled) and window.panes.reader.complete)
    window.file.settled.disconnect(link)


def _compared(folder: Path, items: int) -> Path:
    """Return a briefing with a comparison of so many items."""
    motives = ",".join(f"Motive {number}" for number in range(MOTIVATIONS))
    ratings = ",".join((LETTERS * 10)[:MOTIVATIONS])
    rows = "".join(f"Item {number},{ratings}\n" for number in range(items))
    (folder / "table.csv").write_text(f"Evidence,{motives}\n{rows}", "utf-8")
    file = folder / "compared.md"
    file.write_text("---\ntitle: Compared\ncomparison: table.csv\n---\n\nText.\n", "utf-8")
    return file


_PANELS = [each.name for each in PANELS]


@pytest.mark.parametrize("panels", [[], *([each] for each in _PANELS), [*_PANELS, ""]])
def test_a_comparison_goes_with_its_view(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, panels: list[str]
) -> None:
    known = _comparisons()
    _show(qtbot, window, _compared(tmp_path, 2))
    window.panes.comparison.build()
    for panel in panels:
        window.session.show_panel(panel)
    shown = _comparisons() - known
    assert shown
    other = tmp_path / "other.md"
    other.write_text("---\ntitle: Other\n---\n\nText.\n", "utf-8")
    _show(qtbot, window, other)
    qtbot.waitUntil(lambda: not shown & _comparisons())


class _Words(str):
    """Words that say on which thread they are freed."""

    __slots__ = ()
    freed_on: ClassVar[list[int]] = []

    def __del__(self) -> None:
        self.freed_on.append(get_ident())


def test_a_long_text_is_freed_piece_by_piece_beside_the_window(
    window: MainWindow, qtbot: QtBot, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "MANY_PIECES", 0)
    monkeypatch.setattr(_Words, "freed_on", [])
    blocks = tuple(Node("code_block", text=_Words(f"Line {number}")) for number in range(50))
    item = Evidence("E1", _Words("Sight below 200 metres"), ratings={"H1": Rating("C")})
    table = Comparison("Why?", "", (Motivation("H1", "Fog"),), (), {}, (item,))
    window.file.show_briefing(replace(sample, file="long.md", blocks=blocks, comparison=table))
    del blocks, item, table
    window.panes.comparison.build()
    qtbot.waitUntil(lambda: window.panes.reader.complete)
    assert _Words.freed_on == []
    window.file.show_briefing(replace(sample, file="other.md"))
    qtbot.waitUntil(lambda: len(_Words.freed_on) == 51)
    assert get_ident() not in _Words.freed_on


def test_a_table_of_the_text_is_freed_row_by_row_beside_the_window(
    window: MainWindow, qtbot: QtBot, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "MANY_PIECES", 50)
    monkeypatch.setattr(_Words, "freed_on", [])
    before: list[int] = []
    monkeypatch.setattr(session, "collect_if_due", lambda: before.append(len(_Words.freed_on)))
    rows = tuple(
        Node("table_row", (Node("table_cell", (Node("text", text=_Words(f"Cell {row}")),)),))
        for row in range(50)
    )
    window.file.show_briefing(replace(sample, file="table.md", blocks=(Node("table", rows),)))
    del rows
    qtbot.waitUntil(lambda: window.panes.reader.complete)
    window.file.show_briefing(replace(sample, file="other.md"))
    qtbot.waitUntil(lambda: len(_Words.freed_on) == 50)
    assert get_ident() not in _Words.freed_on
    assert set(before) == {0}


def test_the_sums_of_many_cells_are_made_beside_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = _compared(tmp_path, 2 * MANY_CELLS // MOTIVATIONS)
    given = []
    made = what_if.TriedSums

    def noted(comparison: Comparison, sums: what_if.Sums | None = None) -> what_if.TriedSums:
        if len(comparison.evidence) > MOTIVATIONS:  # not of the built-in briefing
            given.append(sums)
        return made(comparison, sums)

    monkeypatch.setattr(what_if, "TriedSums", noted)
    _show(qtbot, window, file)
    comparison = window.session.comparison
    assert comparison is not None
    assert window.session.build_what_if().analysis == analyse(comparison)
    assert given
    assert given[-1] is not None
    with qtbot.waitSignal(window.file.settled):
        window.file.reload()
    assert window.session.build_what_if().analysis == analyse(comparison)
    assert len(given) == 2
    assert given[0] is not given[1]
    assert None not in given
