"""What the lead hangs on, in sentences and as the rows of a small table."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Literal, NamedTuple

from briefing_app.model.analysis import analysis_of
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.holds import Holds, Step, holds_of
from briefing_app.model.parts import Part, Parts, Target, listed, listed_parts
from briefing_app.model.robustness import Share
from briefing_app.model.source_view import GradeHold
from briefing_app.model.sums import Sums
from briefing_app.model.table import fragility_parts
from briefing_app.model.to_lead import CellChange, OpenCell, lead_and_runner_up, separating, to_lead

_NAMED_AT_MOST = 4

HoldKind = Literal["item", "source", "grade", "cell", "weight"]


class HoldRow(NamedTuple):
    """One thing that the lead hangs on: what it is, and the titles of those that lead after it."""

    kind: HoldKind
    what: Parts
    lead: tuple[str, ...]


class HoldNames:
    """Says what the lead of a briefing's comparison hangs on; names items, sources and cells."""

    def __init__(self, briefing: Briefing, comparison: Comparison) -> None:
        self._titles = {each.id: each.title for each in comparison.motivations}
        self._numbers = {each.id: each.number for each in briefing.sources}
        self._items: dict[str, int] = {}
        for item in comparison.evidence:
            self._items[item.source] = self._items.get(item.source, 0) + 1

    # -- sentences ----------------------------------------------------------------------------

    def sentences(self, holds: Holds) -> tuple[Parts, ...]:
        """Return a sentence for items, sources and steps, and one for a tie if there is one.

        There is nothing to say if no lead can be named.
        """
        if not holds.steps.possible:
            return ()
        tie = (Part("The lead is shared, so that whatever tells the leaders apart ends it."),)
        return (
            self._items_sentence(holds),
            self._sources_sentence(holds),
            self._steps_sentence(holds),
            *((tie,) if holds.tie else ()),
        )

    def _items_sentence(self, holds: Holds) -> Parts:
        if not holds.items:
            return (Part("No single item changes the lead."),)
        names = [Part(ref, Target(ref)) for ref in holds.items]
        return (Part("The lead changes if "), *some(names, "or"), Part(" is wrong."))

    def _sources_sentence(self, holds: Holds) -> Parts:
        if not holds.sources:
            return (Part("No single source changes it."),)
        names = [self._source(ref) for ref in holds.sources]
        return (Part("It changes if "), *some(names, "or"), Part(" is withdrawn."))

    def _steps_sentence(self, holds: Holds) -> Parts:
        count = len(holds.steps)
        if not count:
            return (Part("No single step in a cell or a weight changes it."),)
        named = [
            Part(f"{self._step(step).words} ({step.before} to {step.after})", _target(step))
            for step in islice(holds.steps, _NAMED_AT_MOST + 1)
        ]
        one = (
            "One step changes it" if count == 1 else f"Any one of {count:,} single steps changes it"
        )
        return (Part(f"{one}: "), *some(named, "or", count), Part("."))

    def short_sentence(self, holds: Holds) -> Parts:
        """Say in one sentence whether sources and single steps change the lead, without the steps.

        There is nothing to say if no lead can be named.
        """
        if not holds.steps.possible:
            return ()
        count = len(holds.steps)
        any_step = "one single step" if count == 1 else f"any one of {count:,} single steps"
        if not holds.sources:
            if not count:
                return (Part("No single source or step changes it."),)
            return (Part(f"No single source changes it, but {any_step} does."),)
        names = some([self._source(ref) for ref in holds.sources], "or")
        end = f" is withdrawn, or by {any_step}." if count else " is withdrawn, but by no step."
        return (Part("It changes if "), *names, Part(end))

    @staticmethod
    def grades_sentence(holds: Sequence[GradeHold]) -> str:
        """Say which choice of a grade changes the lead; empty if none does."""
        if not holds:
            return ""
        grades = listed([str(hold.grade) for hold in holds], "or")
        return f"It changes without all that is graded worse than {grades}."

    def robustness_sentence(self, steps: Share, weights: Share | None = None) -> str:
        """Say how many single steps, and draws of random weights, leave the lead as it is.

        ``weights`` is None as long as it is not known; nothing is said if no lead can be named.
        """
        if not steps.cases:
            return ""
        words = f"Of {steps.cases:,} single steps {steps.same:,} leave the lead as it is."
        if weights is None:
            return words
        return (
            f"{words} With random weights it stayed in {weights.same:,} of {weights.cases:,} draws:"
            " this tests how much the weights matter and is not a probability."
        )

    def to_lead_sentence(self, motivation: str, changes: Sequence[CellChange]) -> Parts:
        """Say which cells would have to be N for a motivation to lead; see `to_lead`."""
        title = Part(self._titles[motivation], Target(motivation=motivation))
        if not changes:
            return (title, Part(" leads already."))
        count = len(changes)
        cells = f"{count:,} cells" if count > 1 else "one cell"
        names = [
            Part(f"{each.evidence} (now {each.before})", Target(each.evidence, each.motivation))
            for each in changes
        ]
        condition = f" would lead, or share the lead, if {cells} were N: "
        return (title, Part(condition), *some(names, "and"), Part("."))

    def separating_sentence(self, lead: str, other: str, cells: Sequence[OpenCell]) -> Parts:
        """Say which blank and neutral cells could tell two motivations apart; see `separating`."""
        titles = (
            Part(self._titles[lead], Target(motivation=lead)),
            Part(" and "),
            Part(self._titles[other], Target(motivation=other)),
        )
        if not cells:
            return (Part("No cell is open that could tell "), *titles, Part(" apart."))
        names = [
            Part(
                f"{each.evidence} × {self._titles[each.motivation]} ({each.letter or 'blank'})",
                Target(each.evidence, each.motivation),
            )
            for each in cells
        ]
        last = Part(", the most telling first." if len(names) > 1 else ".")
        return (*titles, Part(" could be told apart by "), *some(names, "and"), last)

    # -- rows ---------------------------------------------------------------------------------

    def rows(self, holds: Holds, grades: Sequence[GradeHold] = ()) -> Iterable[HoldRow]:
        """Yield a row for everything that the lead hangs on: items, sources, grades, then steps.

        A large table may have many: take as many as are shown.
        """
        for ref, lead in holds.items.items():
            yield HoldRow("item", (Part(ref, Target(ref)), Part(" is wrong")), self._lead(lead))
        for ref, lead in holds.sources.items():
            yield HoldRow("source", (self._source(ref), Part(" is withdrawn")), self._lead(lead))
        for grade in grades:
            words = f"all that is graded worse than {grade.grade} is withdrawn"
            yield HoldRow("grade", (Part(words, Target(grade.items[0])),), self._lead(grade.lead))
        for step in holds.steps:
            moved = Part(f": {step.before} to {step.after}")
            kind: HoldKind = "cell" if step.motivation else "weight"
            yield HoldRow(kind, (self._step(step), moved), self._lead(step.lead))

    def _lead(self, refs: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._titles[ref] for ref in refs)

    def _source(self, ref: str) -> Part:
        count = self._items[ref]
        items = f"{count:,} items" if count > 1 else "one item"
        if ref not in self._numbers:
            return Part(f"source “{ref}” ({items})")
        return Part(f"source {self._numbers[ref]} ({items})", Target(source=ref))

    def _step(self, step: Step) -> Part:
        where = f"× {self._titles[step.motivation]}" if step.motivation else step.axis
        return Part(f"{step.evidence} {where}", _target(step))


def _target(step: Step) -> Target:
    return Target(step.evidence, step.motivation)


def some(parts: Sequence[Part], conjunction: str, count: int | None = None) -> Parts:
    """Return parts as a list; of many the first few, and how many others there are.

    ``count`` is how many there are if ``parts`` are only the first.
    """
    total = len(parts) if count is None else count
    if total <= _NAMED_AT_MOST + 1:
        return listed_parts(parts, conjunction)
    others = Part(f"{total - _NAMED_AT_MOST:,} others")
    return listed_parts([*parts[:_NAMED_AT_MOST], others], conjunction)


ITEMS_AT_MOST = 12
"""How many items the line below the table names; the others are counted."""


def result_parts(briefing: Briefing, comparison: Comparison, sums: Sums) -> Parts:
    """Say in one line below the table what the lead hangs on; nothing without a lead.

    It names items and sources, and counts single steps.
    """
    items = fragility_parts(analysis_of(sums), ITEMS_AT_MOST)
    parts = tuple(Part(words, Target(ref)) for words, ref in items)
    others = HoldNames(briefing, comparison).short_sentence(holds_of(comparison, sums))
    return (*parts, Part(" "), *others) if parts and others else parts


def separating_parts(briefing: Briefing, comparison: Comparison, sums: Sums) -> Parts:
    """Say what could tell the lead and the runner-up apart; nothing without the two."""
    pair = lead_and_runner_up(sums)
    if pair is None:
        return ()
    return HoldNames(briefing, comparison).separating_sentence(*pair, separating(sums, *pair))


def to_lead_parts(briefing: Briefing, comparison: Comparison, sums: Sums) -> tuple[Parts, ...]:
    """Say for each motivation that does not lead what it would take; nothing without a lead."""
    names, lead = HoldNames(briefing, comparison), sums.lead
    return tuple(
        names.to_lead_sentence(ref, to_lead(sums, ref))
        for ref in sums.motivations
        if lead and ref not in lead
    )
