"""Which rows and columns of the comparison are on show, and in which order."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from briefing_app.model.choices import Order
from briefing_app.model.comparison import Comparison
from briefing_app.translation import tr
from briefing_app.ui.state.row_groups import row_groups

ORDERS: dict[Order, str] = {
    "file": tr("As written"),
    "diagnosticity": tr("Most diagnostic first"),
    "credibility": tr("Most credible first"),
    "relevance": tr("Most relevant first"),
    "date": tr("Oldest first"),
    "source": tr("By source"),
    "type": tr("By type"),
}
"""The orders of the evidence that need no motivation, with their names."""
BY_RATING: tuple[Order, ...] = ("against", "for")
"""The orders by the ratings of one motivation."""
WIDEST = 4000
"""The greatest width that can be chosen, in pixels at 100 per cent."""


class TableState(NamedTuple):
    """What is on show of the comparison of one briefing.

    ``ordered_by`` is the id of the motivation by whose ratings the evidence is sorted, if it is,
    and ``by_score`` puts the least refuted motivation first. ``hidden_motivations`` are ids and
    ``hidden_rows`` names of groups (`row_groups`); only evidence with all the words of ``filter``
    is on show, and ``only_evidence`` leaves out what a human wrote beside it. ``likelihoods`` shows
    the chart instead; if the table is ``turned``, motivations are its rows.
    ``widths`` are those that the reader chose, in pixels at 100 per cent, by names of the table.
    """

    order: Order = "file"
    ordered_by: str = ""
    by_score: bool = False
    hidden_motivations: frozenset[str] = frozenset()
    hidden_rows: frozenset[str] = frozenset()
    filter: str = ""
    likelihoods: bool = False
    only_evidence: bool = False
    turned: bool = False
    widths: Mapping[str, int] = MappingProxyType({})

    @property
    def is_partial(self) -> bool:
        """Whether some rows or columns are not on show."""
        return self != self.whole()

    def whole(self) -> TableState:
        """Return the state with every row and column on show."""
        return self._replace(
            hidden_motivations=frozenset(), hidden_rows=frozenset(), filter="", only_evidence=False
        )

    def to_json(self) -> dict[str, object]:
        """Return the state as JSON can hold it."""
        return {
            "order": self.order,
            "ordered_by": self.ordered_by,
            "by_score": self.by_score,
            "hidden_motivations": sorted(self.hidden_motivations),
            "hidden_rows": sorted(self.hidden_rows),
            "filter": self.filter,
            "likelihoods": self.likelihoods,
            "only_evidence": self.only_evidence,
            "turned": self.turned,
            "widths": dict(self.widths),
        }

    @classmethod
    def from_json(cls, data: object, comparison: Comparison) -> TableState:
        """Return the state that `to_json` gave, without anything that the comparison lacks."""
        given = data if isinstance(data, dict) else {}
        refs = frozenset(each.id for each in comparison.motivations)
        hidden = _names(given.get("hidden_motivations")) & refs
        groups = frozenset(name for name, _title in row_groups(comparison))
        words = given.get("filter")
        order, ordered_by = _order(given, refs)
        return cls(
            order,
            ordered_by,
            given.get("by_score") is True,
            hidden if hidden != refs else frozenset(),
            _names(given.get("hidden_rows")) & groups,
            words if isinstance(words, str) else "",
            given.get("likelihoods") is True,
            given.get("only_evidence") is True,
            given.get("turned") is True,
            _widths(given.get("widths")),
        )


def _order(given: dict[str, object], refs: frozenset[str]) -> tuple[Order, str]:
    """Return the order that was kept, and the motivation by whose ratings it is."""
    order, ordered_by = given.get("order"), given.get("ordered_by")
    for each in BY_RATING:
        if each == order and isinstance(ordered_by, str) and ordered_by in refs:
            return each, ordered_by
    return next((each for each in ORDERS if each == order), "file"), ""


def _names(kept: object) -> frozenset[str]:
    given = kept if isinstance(kept, list) else []
    return frozenset(each for each in given if isinstance(each, str))


def _widths(kept: object) -> dict[str, int]:
    given = kept if isinstance(kept, dict) else {}
    return {
        name: width for name, width in given.items() if type(width) is int and 0 < width <= WIDEST
    }
