"""What the lead hangs on, in sentences and as the rows of a small table."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Literal, NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.analysis import analysis_of
from briefing_app.model.lead.holds import Holds, Share, Step, holds_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.lead.to_lead import (
    CellChange,
    OpenCell,
    lead_and_runner_up,
    separating,
    to_lead,
)
from briefing_app.model.parts import Part, Parts, Target, words_of
from briefing_app.model.table.source_view import GradeHold
from briefing_app.model.table.table import fragility_parts, leaders
from briefing_app.model.words.fixed_words import Words, reader_words
from briefing_app.model.words.sentences import Value, listed, sentence_parts, some

_NAMED_AT_MOST = 4

HoldKind = Literal["item", "source", "grade", "cell", "weight"]


class HoldRow(NamedTuple):
    """One thing that the lead hangs on: what it is, and who leads after it; see `leaders`."""

    kind: HoldKind
    what: Parts
    lead: tuple[str, ...]


class HoldNames:
    """Says what the lead of a briefing's comparison hangs on; names items, sources and cells.

    ``words`` are those of the language to say it in, by default the reader's.
    """

    def __init__(
        self, briefing: Briefing, comparison: Comparison, words: Words | None = None
    ) -> None:
        self._words = words or reader_words()
        self._titles = {each.id: each.title for each in comparison.motivations}
        self._alone = len(self._titles) == 1
        self._numbers = {each.id: each.number for each in briefing.sources}
        self._items: dict[str, int] = {}
        for item in comparison.evidence:
            self._items[item.source] = self._items.get(item.source, 0) + 1

    def _say(self, key: str, count: int | None = None, **values: Value) -> Parts:
        return sentence_parts(self._words, key, count, **values)

    def _some(
        self, parts: Sequence[Part], count: int | None = None, *, any_one: bool = True
    ) -> Parts:
        return some(parts, self._words, _NAMED_AT_MOST, count, any_one=any_one)

    # -- sentences ----------------------------------------------------------------------------

    def sentences(self, holds: Holds) -> tuple[Parts, ...]:
        """Return a sentence for items, sources and steps, and one for a tie if there is one.

        There is nothing to say if no lead can be named, or of a motivation alone.
        """
        if self._alone or not holds.steps.possible:
            return ()
        return (
            self._items_sentence(holds),
            self._sources_sentence(holds),
            self._steps_sentence(holds),
            *((self._say("lead_shared"),) if holds.tie else ()),
        )

    def _items_sentence(self, holds: Holds) -> Parts:
        if not holds.items:
            return self._say("no_item_holds")
        names = self._some([Part(ref, Target(ref)) for ref in holds.items])
        return self._say("items_hold", len(holds.items), names=names)

    def _sources_sentence(self, holds: Holds) -> Parts:
        if not holds.sources:
            return self._say("no_source_holds")
        names = self._some([self._source(ref) for ref in holds.sources])
        return self._say("sources_hold", len(holds.sources), names=names)

    def _steps_sentence(self, holds: Holds) -> Parts:
        count = len(holds.steps)
        if not count:
            return self._say("no_step_holds")
        named = [
            Part(words_of(self._moved("step_in_brackets", step)), _target(step))
            for step in islice(holds.steps, _NAMED_AT_MOST + 1)
        ]
        return self._say("steps_hold", count, names=self._some(named, count))

    def short_sentence(self, holds: Holds) -> Parts:
        """Say in one sentence whether sources and single steps change the lead, without the steps.

        There is nothing to say if no lead can be named, or of a motivation alone.
        """
        if self._alone or not holds.steps.possible:
            return ()
        count = len(holds.steps)
        if not holds.sources:
            return self._say("only_steps_hold", count) if count else self._say("nothing_holds")
        names = self._some([self._source(ref) for ref in holds.sources])
        if not count:
            return self._say("only_sources_hold", names=names)
        return self._say("sources_and_steps_hold", count, names=names)

    def grades_sentence(self, holds: Sequence[GradeHold]) -> str:
        """Say which choice of a grade changes the lead; empty if none does."""
        if not holds:
            return ""
        grades = listed([str(hold.grade) for hold in holds], self._words, any_one=True)
        return words_of(self._say("grades_hold", grades=grades))

    def robustness_sentence(self, steps: Share, weights: Share | None = None) -> str:
        """Say how many single steps, and draws of random weights, leave the lead as it is.

        ``weights`` is None as long as it is not known; nothing is said if no lead can be named,
        or of a motivation alone.
        """
        if self._alone or not steps.cases:
            return ""
        told = words_of(self._say("steps_leave", steps.same, cases=steps.cases))
        if weights is None:
            return told
        drawn = self._say("draws_leave", weights.same, draws=weights.cases)
        return f"{told} {words_of(drawn)}"

    def to_lead_sentence(self, motivation: str, changes: Sequence[CellChange]) -> Parts:
        """Say which cells would have to be N for a motivation to lead; see `to_lead`."""
        title = self._title(motivation)
        if not changes:
            return self._say("leads_already", title=title)
        names = [
            Part(
                words_of(self._say("cell_now", item=each.evidence, letter=each.before)),
                Target(each.evidence, each.motivation),
            )
            for each in changes
        ]
        listed_names = self._some(names, any_one=False)
        return self._say("would_lead", len(changes), title=title, names=listed_names)

    def separating_sentence(self, lead: str, other: str, cells: Sequence[OpenCell]) -> Parts:
        """Say which blank and neutral cells could tell two motivations apart; see `separating`."""
        one, two = self._title(lead), self._title(other)
        if not cells:
            return self._say("nothing_separates", one=one, other=two)
        blank = self._words["blank"]
        names = [
            Part(
                words_of(
                    self._say(
                        "open_cell",
                        item=each.evidence,
                        title=self._titles[each.motivation],
                        letter=each.letter or blank,
                    )
                ),
                Target(each.evidence, each.motivation),
            )
            for each in cells
        ]
        listed_names = self._some(names, any_one=False)
        return self._say("cells_separate", len(cells), one=one, other=two, names=listed_names)

    # -- rows ---------------------------------------------------------------------------------

    def rows(self, holds: Holds, grades: Sequence[GradeHold] = ()) -> Iterable[HoldRow]:
        """Yield a row for everything that the lead hangs on: items, sources, grades, then steps.

        A large table may have many: take as many as are shown.
        """
        for ref, lead in holds.items.items():
            named = self._say("item_wrong", name=Part(ref, Target(ref)))
            yield HoldRow("item", named, self._lead(lead))
        for ref, lead in holds.sources.items():
            named = self._say("source_withdrawn", name=self._source(ref))
            yield HoldRow("source", named, self._lead(lead))
        for grade in grades:
            words = words_of(self._say("worse_withdrawn", grade=str(grade.grade)))
            yield HoldRow("grade", (Part(words, Target(grade.items[0])),), self._lead(grade.lead))
        for step in holds.steps:
            kind: HoldKind = "cell" if step.motivation else "weight"
            yield HoldRow(kind, self._moved("step", step), self._lead(step.lead))

    def _lead(self, refs: Sequence[str]) -> tuple[str, ...]:
        return leaders(self._titles, refs, self._words)

    def _title(self, motivation: str) -> Part:
        return Part(self._titles[motivation], Target(motivation=motivation))

    def _source(self, ref: str) -> Part:
        count = self._items[ref]
        if ref not in self._numbers:
            return Part(words_of(self._say("unknown_source", count, name=ref)))
        number = str(self._numbers[ref])
        return Part(words_of(self._say("source", count, number=number)), Target(source=ref))

    def _moved(self, key: str, step: Step) -> Parts:
        """Say what a step moves, from where to where."""
        before, after = step.before, step.after
        if step.motivation:
            what = f"{step.evidence} × {self._titles[step.motivation]}"
        else:
            levels = self._words["levels"]
            what = f"{step.evidence} {self._words['axes'][step.axis]}"
            before, after = levels[before], levels[after]
        return self._say(key, what=Part(what, _target(step)), before=before, after=after)


def _target(step: Step) -> Target:
    return Target(step.evidence, step.motivation)


ITEMS_AT_MOST = 12
"""How many items the line below the table names; the others are counted."""


def result_parts(
    briefing: Briefing, comparison: Comparison, sums: Sums, words: Words | None = None
) -> Parts:
    """Say in one line below the table what the lead hangs on; nothing without a lead.

    It names items and sources, and counts single steps.
    """
    items = fragility_parts(analysis_of(sums), ITEMS_AT_MOST, words)
    others = HoldNames(briefing, comparison, words).short_sentence(holds_of(comparison, sums))
    return (*items, Part(" "), *others) if items and others else items


def separating_parts(
    briefing: Briefing, comparison: Comparison, sums: Sums, words: Words | None = None
) -> Parts:
    """Say what could tell the lead and the runner-up apart; nothing without the two."""
    pair = lead_and_runner_up(sums)
    if pair is None:
        return ()
    names = HoldNames(briefing, comparison, words)
    return names.separating_sentence(*pair, separating(sums, *pair))


def to_lead_parts(
    briefing: Briefing, comparison: Comparison, sums: Sums, words: Words | None = None
) -> tuple[Parts, ...]:
    """Say for each motivation that does not lead what it would take; nothing without a lead."""
    names, lead = HoldNames(briefing, comparison, words), sums.lead
    return tuple(
        names.to_lead_sentence(ref, to_lead(sums, ref))
        for ref in sums.motivations
        if lead and ref not in lead
    )
