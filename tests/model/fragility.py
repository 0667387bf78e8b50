"""What the lead hangs on, reckoned the slow way: every change is made and everything added anew.

It takes the comparison as it is in the JSON of a briefing, and reckons nothing with the model.
"""

import itertools
import math
from collections.abc import Iterable, Iterator
from typing import Any

from briefing_app.model.comparison import Comparison

_SCALE = ["CC", "C", "N", "I", "II"]
_LEVELS = ["low", "medium", "high"]
_WEIGHTS = dict(zip(_LEVELS, (1 / math.sqrt(2), 1, math.sqrt(2)), strict=True))
_INCONSISTENCY = {"I": 1, "II": 2}
_AXES = ("credibility", "relevance")

Record = dict[str, Any]


class Fragility:
    """The comparison of a record, by ids of motivations and records of items."""

    def __init__(self, comparison: Record) -> None:
        self.motivations = [each["id"] for each in comparison["motivations"]]
        self.evidence: list[Record] = comparison["evidence"]
        self.lead = self.lead_of(self.evidence)

    def sums(self, evidence: Iterable[Record]) -> dict[str, float]:
        found = dict.fromkeys(self.motivations, 0.0)
        for item in evidence:
            weight = _WEIGHTS[item["credibility"]] * _WEIGHTS[item["relevance"]]
            for ref, rating in item["ratings"].items():
                found[ref] += weight * _INCONSISTENCY.get(rating["rating"], 0)
        return found

    def lead_of(self, evidence: Iterable[Record]) -> list[str]:
        sums = self.sums(evidence)
        least = min(sums.values())
        return [ref for ref in self.motivations if sums[ref] < least + 1e-9]

    def with_item(self, changed: Record) -> list[Record]:
        return [changed if item["id"] == changed["id"] else item for item in self.evidence]

    def items(self) -> list[str]:
        return [item["id"] for item in self.evidence if self._changes_without("id", item["id"])]

    def sources(self) -> list[str]:
        names = dict.fromkeys(item["source"] for item in self.evidence if item["source"])
        return [name for name in names if self._changes_without("source", name)]

    def _changes_without(self, key: str, value: str) -> bool:
        return self.lead_of(each for each in self.evidence if each[key] != value) != self.lead

    def steps(self) -> Iterator[tuple[Record, list[str]]]:
        """Yield every single step, with the lead after it."""
        for item in self.evidence:
            for ref in self.motivations:
                before = item["ratings"].get(ref, {}).get("rating")
                for after in _neighbours(_SCALE, before):
                    ratings = item["ratings"] | {ref: {"rating": after}}
                    yield from self._step(item, {"motivation": ref}, before, after, ratings=ratings)
            for axis in _AXES:
                before = item[axis]
                for after in _neighbours(_LEVELS, before):
                    yield from self._step(item, {"axis": axis}, before, after, **{axis: after})

    def _step(
        self, item: Record, where: Record, before: str, after: str, **changed: Any
    ) -> Iterator[tuple[Record, list[str]]]:
        lead = self.lead_of(self.with_item(item | changed))
        yield {"evidence": item["id"], **where, "from": before, "to": after}, lead

    def holding_steps(self) -> list[Record]:
        return [{**step, "lead": lead} for step, lead in self.steps() if lead != self.lead]

    def to_lead(self, target: str, most: int = 3) -> list[Record] | None:
        """Return the smallest set of cells to set to N, None if it has more than ``most``."""
        cells = [item for item in self.evidence
                 if item["ratings"].get(target, {}).get("rating") in _INCONSISTENCY]  # fmt: skip
        for count in range(most + 1):
            for chosen in itertools.combinations(cells, count):
                evidence = list(self.evidence)
                for item in chosen:
                    ratings = item["ratings"] | {target: {"rating": "N"}}
                    evidence[evidence.index(item)] = item | {"ratings": ratings}
                if target in self.lead_of(evidence):
                    return [{"evidence": item["id"], "motivation": target,
                             "from": item["ratings"][target]["rating"], "to": "N"}
                            for item in chosen]  # fmt: skip
        return None


def _neighbours(scale: list[str], value: str | None) -> list[str]:
    if value not in scale:
        return []
    place = scale.index(value)
    return [scale[each] for each in (place - 1, place + 1) if 0 <= each < len(scale)]


def slow_way(comparison: Comparison) -> Fragility:
    """Reckon the slow way from a comparison of the model."""
    evidence = [
        item._asdict() | {"ratings": {ref: {"rating": each.letter}
                                      for ref, each in item.ratings.items()}}
        for item in comparison.evidence
    ]  # fmt: skip
    return Fragility({"motivations": [each._asdict() for each in comparison.motivations],
                      "evidence": evidence})  # fmt: skip
