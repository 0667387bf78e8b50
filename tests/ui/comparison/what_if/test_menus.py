"""Every line of the menus of the table, in its order."""

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel
from PySide6.QtWidgets import QApplication, QMenu

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.ui.comparison.comparison_menus import TickButton
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.table.table_model import Place
from briefing_app.ui.comparison.what_if.cell_menu import place_menu
from briefing_app.ui.session import Session
from tests.samples import replace
from tests.ui.comparison.conftest import Host, Show, entries_of, view_of

SELECT = QItemSelectionModel.SelectionFlag.Select


@pytest.fixture
def view(show: Show, host: Host, sample: Briefing, golden: Comparison) -> ComparisonView:
    """The golden table on show, in what is as much of a window as its menus need."""
    assert host.session
    return view_of(show(replace(sample, comparison=golden)))


def _lines(menu: QMenu) -> list[str]:
    """Return the lines: “√” before what is ticked, “(…)” around what is off, dashes between."""
    found = []
    for each in menu.actions():
        words = each.text().replace("&&", "+").replace("&", "").replace("\t", " | ")
        if each.isSeparator():
            words = f"-- {words}".rstrip()
        if each.isChecked():
            words = f"√ {words}"
        if not each.isEnabled():
            words = f"({words})"
        inner = each.menu()
        found.append(words)
        if isinstance(inner, QMenu):
            found += [f"  {line}" for line in _lines(inner)]
    return found


def _at(view: ComparisonView, place: Place | None) -> list[str]:
    view.table.go(place)
    menu = place_menu(view._session, view.table.trying.chosen(), view.table)
    lines = _lines(menu)
    menu.deleteLater()
    return lines


_LETTERS = [
    "CC  very consistent | 1", "C  consistent (the author’s) | 2", "N  neutral | 3",
    "I  inconsistent | 4", "II  very inconsistent | 5", "NA  not applicable | 0",
    "Not rated yet | Backspace", "--",
]  # fmt: skip
_CREDIBILITY = ["Credibility | C", "  Low", "  Medium", "  √ High (the author’s)"]
_RELEVANCE = ["Relevance | R", "  Low", "  Medium", "  √ High (the author’s)"]
_MEDIUM = ["Relevance | R", "  Low", "  √ Medium (the author’s)", "  High"]
_BACK, _NO_WAY_BACK = (["--", each, "--"] for each in (
    "Everything back to the author’s", "(Everything back to the author’s)"))  # fmt: skip
_PLACE = ["Note…", "Bookmark", "--", "Only the evidence", "Turn the table", "Copy the comparison"]


def _with(lines: list[str], words: str, other: str) -> list[str]:
    assert words in lines
    return [other if each == words else each for each in lines]


_AUTHORS = _with(_LETTERS, _LETTERS[1], f"√ {_LETTERS[1]}")


def test_each_place_has_its_menu(view: ComparisonView) -> None:
    off = "Switch E1 off | Space"
    expected: dict[Place | None, list[str]] = {
        (0, 1): [*_AUTHORS, off, *_CREDIBILITY, *_RELEVANCE, *_NO_WAY_BACK, *_PLACE],
        (2, -1): ["Switch E3 off | Space", *_CREDIBILITY, *_MEDIUM, *_NO_WAY_BACK, *_PLACE],
        (-1, 0): ["Try what it would take to lead | L", "--", *_PLACE],
        (-1, 2): ["--", *_PLACE],
        (6, 1): ["--", *_PLACE],
        None: ["--", *_PLACE],
    }
    for place, lines in expected.items():
        assert _at(view, place) == lines, place
    view.what_if.rate([("E1", "H2")], "II")
    tried = _with(_LETTERS, _LETTERS[4], f"√ {_LETTERS[4]}")
    assert _at(view, (0, 1)) == [*tried, "Back to the author’s rating", "--", off, *_CREDIBILITY,
                                 *_RELEVANCE, *_BACK, *_PLACE]  # fmt: skip
    view.what_if.switch(view._comparison.evidence[:1])
    assert "Switch E1 on | Space" in _at(view, (0, 1))


def test_several_cells_have_a_menu_of_all_of_them(view: ComparisonView) -> None:
    table, model = view.table, view._model
    table.go((0, 1))
    for place in ((1, 1), (1, 2)):
        table.selectionModel().select(model.index_at(place), SELECT)
    lines = _lines(place_menu(view._session, table.trying.chosen(), table))
    letters = [each.removesuffix(" (the author’s) | 2") for each in _LETTERS]
    assert lines[0] == "-- 3 cells"
    assert [each.partition(" | ")[0] for each in lines[1:9]] == [
        each.partition(" | ")[0] for each in letters
    ]
    assert "Switch 2 items off | Space" in lines
    assert not any("√" in each for each in lines[1:9])


def test_while_readers_rate_menus_tell_nothing_of_the_author(view: ComparisonView) -> None:
    view.what_if.rate([("E1", "H2")], "II")
    view.what_if.readers.show(on=True)
    own = [each.replace(" (the author’s)", "") for each in _LETTERS[:6]]
    assert _at(view, (0, 1)) == [*own, "√ Not rated | Backspace", "Give a reason…", "--", "--",
                                 *_PLACE]  # fmt: skip
    for place in ((2, -1), (-1, 0), None):
        assert _at(view, place) == ["--", *_PLACE]


def _opened(button: TickButton) -> list[str]:
    entries_of(button)
    return _lines(button.ticks)


def test_the_buttons_of_the_bar_have_their_menus(view: ComparisonView, session: Session) -> None:
    assert _opened(view.bar.order) == [
        "√ As written", "Most diagnostic first", "Most credible first", "Most relevant first",
        "Oldest first", "By source", "By type", "--", "Hypothesis: least refuted first",
    ]  # fmt: skip
    show = [
        "Only the evidence | Ctrl+Shift+O", "Turned | Ctrl+5", "Filter the evidence…", "--",
        "Columns", *(f"  √ Hypothesis {number}" for number in range(1, 6)), "Rows",
        "  √ Evidence that tells nothing apart (D = 0) | Ctrl+Shift+D",
        "  √ Inconsistency and lead", "--", "(Usual widths)", "(Show everything)",
    ]  # fmt: skip
    assert _opened(view.bar.show_button) == show
    session.arrangement.change(session.table._replace(widths={"motivation:H1": 300}))
    assert _opened(view.bar.show_button) == _with(show, "(Usual widths)", "Usual widths")
    entries_of(view.bar.show_button)["Usual widths"].trigger()
    assert session.table.widths == {}
    view.table.go((0, 1))
    selection = ["Selection", *(f"  {each}" for each in _at(view, (0, 1))[:-7]), "--"]
    end = ["--", "Rate for yourself", "(Reveal the author’s ratings)", "Import ratings…",
           "(Export your ratings…)", "(Clear your ratings)"]  # fmt: skip
    assert _opened(view.bar.try_button) == [
        *selection, "√ Show the author’s ratings", "(Show what is tried)", "(Undo)", "(Redo)",
        "(Back to the author’s)", *end,
    ]  # fmt: skip
    view.table.go(None)
    assert _opened(view.bar.try_button)[:2] == ["(Selection)", "--"]


def test_menus_that_were_shown_before_are_let_go(view: ComparisonView) -> None:
    button = view.bar.show_button
    counts = []
    for _ in range(3):
        entries_of(button)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        counts.append(len(button.ticks.findChildren(QMenu)))
    assert counts == [2, 2, 2]
