"""The comparison of 50 motivations by 5,000 items of evidence, measured inside the program.

`python -m tests.bench.matrix` prints one JSON object of seconds: each step is one that a reader
takes, up to and with its painting, and counts with the median of its rounds; of several such steps
the slowest is given. What begins with ``bare`` is a QTableView of the same size that shows one word
in each cell; ``plain_loop`` is leave-one-out as one would write it with NumPy.
"""

import json
import random
import sys
import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.lead.holds import holds_of, items_held
from briefing_app.model.lead.sums import Sums, weight
from briefing_app.model.scales import LETTERS, LEVELS
from briefing_app.store.state import Store
from briefing_app.ui.application import make_application
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.session import Session
from briefing_app.ui.state.row_groups import UNDIAGNOSTIC
from briefing_app.ui.state.table_state import ORDERS
from tests.bench.measure import RUNS, median

COLUMNS, ROWS = 50, 5_000
SIZE = QSize(1280, 800)
_INCONSISTENCY = {"I": 1, "II": 2}


def comparison() -> Comparison:
    """Return the same large comparison every time; one cell in twenty is not rated."""
    chance = random.Random(3)
    motivations = tuple(Motivation(f"m{n}", f"Motivation {n}") for n in range(COLUMNS))
    evidence = tuple(
        Evidence(
            f"E{n}",
            f"Item {n} of the evidence, which says something at some length",
            source=f"s{n % 40}",
            credibility=chance.choice(LEVELS),
            relevance=chance.choice(LEVELS),
            ratings={
                each.id: Rating(chance.choice(LETTERS), "This is why.")
                for each in motivations
                if chance.random() < 0.95
            },
        )
        for n in range(1, ROWS + 1)
    )
    return Comparison("Which?", "Motivation", motivations, (), {}, evidence)


def plain_loop(large: Comparison) -> Callable[[], list[int]]:
    """Return leave-one-out as a loop over an array of shares; it returns the items that count."""
    refs = [each.id for each in large.motivations]
    shares = np.array([
        [weight(item) * _INCONSISTENCY.get(item.ratings[ref].letter, 0)
         if ref in item.ratings else 0.0 for ref in refs]
        for item in large.evidence
    ])  # fmt: skip
    sums = shares.sum(axis=0)

    def run() -> list[int]:
        lead = sums <= sums.min() + 1e-9
        changing = []
        for number in range(len(shares)):
            without = sums - shares[number]
            if not np.array_equal(without <= without.min() + 1e-9, lead):
                changing.append(number)
        return changing

    return run


_NOWHERE = QModelIndex()


class _Bare(QAbstractTableModel):
    """As many cells as there are, and the same word in each."""

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:  # noqa: N802
        return ROWS

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:  # noqa: N802
        return COLUMNS

    def data(self, _index: object, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return "II" if role == Qt.ItemDataRole.DisplayRole else None

    def arrange(self) -> None:
        """Say that everything changed, as sorting does."""
        self.beginResetModel()
        self.endResetModel()


def _seconds(step: Callable[[], object]) -> float:
    """Return how long a step takes with the painting that it asks for."""
    start = time.perf_counter()
    step()
    QApplication.processEvents()
    return time.perf_counter() - start


def _slowest(steps: list[Callable[[], object]]) -> float:
    """Return the slowest of some steps, each of which counts with the median of its rounds."""
    for step in steps:
        _seconds(step)
    rounds = [[_seconds(step) for step in steps] for _ in range(RUNS)]
    return max(median(step) for step in zip(*rounds, strict=True))


def _build(briefing: Briefing) -> tuple[float, Session, ComparisonPane]:
    session = Session(Store(None))
    pane = ComparisonPane(session)
    pane.resize(SIZE)
    pane.show()
    QApplication.processEvents()

    def build() -> None:
        session.show(briefing, None)
        pane.build()

    return _seconds(build), session, pane


def steps(session: Session, view: ComparisonView) -> dict[str, float]:
    """Return what sorting, hiding, filtering and trying cost."""
    table, line = view.table, view.filter.line
    found = {
        "sort": _slowest([lambda order=order: session.arrangement.sort(order) for order in ORDERS])
    }

    def toggle_column() -> None:
        hidden = session.table.hidden_motivations ^ {"m7"}
        session.arrangement.change(session.table._replace(hidden_motivations=hidden))

    found["hide"] = _slowest([lambda: session.arrangement.toggle_rows(UNDIAGNOSTIC), toggle_column])
    view.filter.open()
    found["filter"] = _slowest([lambda words=words: line.setText(words) for words in ("4", "49")])
    view.filter.close_line()
    table.go((8, 3))
    keys = (Qt.Key.Key_5, Qt.Key.Key_1, Qt.Key.Key_Space, Qt.Key.Key_C)
    found["try"] = _slowest([lambda key=key: QTest.keyClick(table, key) for key in keys])
    return found


def main() -> None:
    """Build the large table and a bare one, and measure both."""
    make_application()
    large = comparison()
    briefing = Briefing("large.md", "large.md", "Large", (), comparison=large)
    builds = [_build(briefing) for _ in range(3)]
    found = {"build": median([seconds for seconds, _, _ in builds])}
    for _, _, each in builds[:-1]:
        each.close()
    _, session, pane = builds[-1]
    view = pane.view
    assert view is not None
    found |= steps(session, view)
    session.build_what_if().reset()
    found["turn"] = _slowest([session.arrangement.toggle_turned])
    session.arrangement.change(session.table._replace(turned=True))
    found |= {f"turned_{name}": each for name, each in steps(session, view).items()}
    session.arrangement.change(session.table._replace(turned=False))
    bare, model = QTableView(), _Bare()
    bare.setModel(model)
    bare.resize(view.table.size())
    bare.show()
    QApplication.processEvents()
    found["bare_sort"] = _slowest([model.arrange])
    sums, loop = Sums(large), plain_loop(large)
    assert len(analyse(large).sensitivity) == len(loop())
    found["sensitivity"] = median([_seconds(lambda: items_held(sums)) for _ in range(RUNS)])
    found["holds"] = median([_seconds(lambda: holds_of(large, sums)) for _ in range(RUNS)])
    found["plain_loop"] = median([_seconds(loop) for _ in range(RUNS)])
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
