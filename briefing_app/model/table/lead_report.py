"""What the lead hangs on and what the table rests on, as sections that every writer shows.

Each section is a heading, sentences, and a small table. They are decided here once; `lead_blocks`
gives them as nodes of the same tree as the text, so that paper, HTML and Word need no code of their
own, and the workbook writes the sections themselves.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from briefing_app.model.anchors import assumption_anchor, indicator_anchor, part_anchor
from briefing_app.model.assumptions import carried_parts
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Assumption, Comparison
from briefing_app.model.indicators import IndicatorRow, indicator_rows, overdue_sentence
from briefing_app.model.lead.holds import holds_of
from briefing_app.model.lead.robustness import over_steps, over_weights
from briefing_app.model.lead.sums import Sums
from briefing_app.model.parts import Part, Parts, Target, words_of
from briefing_app.model.table.hold_words import HoldNames, separating_parts, to_lead_parts
from briefing_app.model.table.source_view import SourceRow, grade_holds, source_rows
from briefing_app.model.table.table import leaders
from briefing_app.model.title_block import top_level
from briefing_app.model.tree import Node, Value
from briefing_app.model.trial import NO_TRIAL, apply, assumption_switched
from briefing_app.model.words.fixed_words import Words, number_words, reader_words, words_in
from briefing_app.model.words.language import language_direction
from briefing_app.model.words.sentences import between_commas, said_direction, sentence, some

HOLDS_AT_MOST = 24
"""How many things that the lead hangs on are listed in a document; the others are counted."""

_ITEMS_AT_MOST = 4
"""How many items of a source are named; the others are counted."""

COLUMNS_AT_MOST = 8
"""Of more motivations the view of the sources has no columns."""

ONLY = " *"
"""Marks a share of a motivation against which one source alone speaks."""


class ReportRow(NamedTuple):
    """One row of a small table; ``anchor`` is the id of its place, or empty."""

    cells: tuple[Parts, ...]
    anchor: str = ""


class ReportSection(NamedTuple):
    """A heading with its sentences, a small table after them if it has rows, and a note to that.

    ``id`` is that of the heading.
    """

    id: str
    title: str
    sentences: tuple[Parts, ...] = ()
    head: tuple[str, ...] = ()
    rows: tuple[ReportRow, ...] = ()
    note: str = ""


def lead_report(
    briefing: Briefing, comparison: Comparison, sums: Sums | None = None
) -> tuple[ReportSection, ...]:
    """Return what the lead hangs on, and the assumptions, indicators and sources of the table.

    It is in the language of the briefing. ``sums`` are those of the comparison, if they are known.
    It takes seconds for a large table.
    """
    words = words_in(briefing.lang)
    return tuple(LeadReport(briefing, comparison, sums or Sums(comparison), words).sections())


class LeadReport:
    """Makes the sections of one comparison; ``sums`` are those of it.

    ``words`` are those of the language to write them in, by default the reader's.
    """

    def __init__(
        self, briefing: Briefing, comparison: Comparison, sums: Sums, words: Words | None = None
    ) -> None:
        self._briefing = briefing
        self._comparison = comparison
        self._sums = sums
        self._words = words or reader_words()
        self._titles = {each.id: each.title for each in comparison.motivations}

    def sections(self) -> Iterator[ReportSection]:
        """Yield those that there is something to say in."""
        if self._comparison.evidence:
            yield from self._lead()
        yield from filter(None, (self.assumptions(), self.indicators(), self.sources()))

    def _lead(self) -> Iterator[ReportSection]:
        """Yield what the lead hangs on, what others would need, and what could separate two."""
        briefing, comparison, sums = self._briefing, self._comparison, self._sums
        words = self._words["report"]
        if not sums.understood:
            yield self._section("holds", _plain(sentence(self._words, "lead_not_reckoned")))
        if not sums.gives_lead:
            return
        names, holds = HoldNames(briefing, comparison, self._words), holds_of(comparison, sums)
        grades = grade_holds(briefing, comparison, sums)
        robust = names.robustness_sentence(over_steps(holds.steps), over_weights(sums))
        sentences = (*names.sentences(holds), _plain(names.grades_sentence(grades)), _plain(robust))
        rows = tuple(
            ReportRow((row.what, self._listed(row.lead)))
            for row in islice(names.rows(holds, grades), HOLDS_AT_MOST)
        )
        more = sum(map(len, (holds.items, holds.sources, grades, holds.steps))) - len(rows)
        yield self._section("holds", *sentences)._replace(
            head=(words["if"], words["then"]),
            rows=rows,
            note=sentence(self._words, "more_holds", more) if more else "",
        )
        if others := to_lead_parts(briefing, comparison, sums, self._words):
            yield self._section("to_lead", *others)
        if apart := separating_parts(briefing, comparison, sums, self._words):
            yield self._section("apart", apart)

    def _section(self, key: str, *sentences: Parts) -> ReportSection:
        """Return a section by the key of its heading; sentences without words are left out."""
        kept = tuple(each for each in sentences if words_of(each))
        return ReportSection(f"report-{key}", self._words["report"][key], kept)

    def assumptions(self) -> ReportSection | None:
        """Return the assumptions, what they carry, and who leads without each; None if none.

        A rating that is tried stays without an assumption too.
        """
        if not self._comparison.assumptions:
            return None
        words = self._words["report"]
        rows = tuple(self._assumption(each) for each in self._comparison.assumptions)
        head = words["assumption"], words["confidence"], words["carries"], words["without"]
        return self._section("assumptions")._replace(head=head, rows=rows)

    def _assumption(self, assumption: Assumption) -> ReportRow:
        """Return an assumption with what it carries and who leads without it."""
        trial = assumption_switched(NO_TRIAL, self._comparison, assumption.id)
        trial = trial._replace(blank=trial.blank.difference(self._briefing.tried))
        sums = Sums(apply(self._comparison, trial))
        lead = leaders(self._titles, sums.lead, self._words, understood=sums.understood)
        confidence = self._words["levels"].get(assumption.confidence, assumption.confidence)
        cells = (
            _named(assumption.id, assumption.text),
            _plain(confidence),
            carried_parts(self._comparison, assumption, self._words),
            self._listed(lead),
        )
        return ReportRow(cells, assumption_anchor(assumption.id))

    def indicators(self) -> ReportSection | None:
        """Return what to expect of each motivation, and which is overdue; None if nothing."""
        rows = list(indicator_rows(self._comparison, self._briefing.as_of))
        if not rows:
            return None
        words = self._words["report"]
        overdue = overdue_sentence(self._comparison, self._briefing.as_of, self._words)
        return self._section("indicators", _plain(overdue))._replace(
            head=(self._comparison.label, words["indicator"], words["status"]),
            rows=tuple(self._indicator(row) for row in rows),
        )

    def _indicator(self, row: IndicatorRow) -> ReportRow:
        motivation, indicator = row.motivation, row.indicator
        status = [Part(row.status_words_in(self._words))]
        source = next((s for s in self._briefing.sources if s.id == indicator.source), None)
        if source:
            named = self._words["source"].format(number=source.number)
            status += [Part(" · "), Part(named, Target(source=source.id))]
        cells = (
            (Part(motivation.title, Target(motivation=motivation.id)),),
            _named(indicator.id, indicator.text),
            tuple(status),
        )
        return ReportRow(cells, indicator_anchor(indicator.id))

    def sources(self) -> ReportSection | None:
        """Return what share of the weighted inconsistency hangs on each source; None if none."""
        if not any(item.source for item in self._comparison.evidence):
            return None
        words = self._words["report"]
        columns = [each.id for each in self._comparison.motivations]
        if len(columns) > COLUMNS_AT_MOST:
            columns = []
        rows = source_rows(self._briefing, self._comparison, self._sums)
        told = [words["shares"], *([words["alone"]] if any(row.alone for row in rows) else ())]
        head = (words["source"], words["grade"], words["items"], words["share"])
        return self._section("sources", _plain(" ".join(told)))._replace(
            head=(*head, *(self._titles[ref] for ref in columns)),
            rows=tuple(ReportRow(tuple(self._source(row, columns))) for row in rows),
        )

    def _source(self, row: SourceRow, columns: list[str]) -> Iterator[Parts]:
        words, source = self._words["report"], row.source
        if source:
            yield (Part(f"{source.number}. {source.title}", Target(source=source.id)),)
        else:
            yield _plain(words["no_source"])
        yield _plain(str(source.grade or "") if source else "")
        yield some([Part(ref, Target(ref)) for ref in row.items], self._words, _ITEMS_AT_MOST)
        yield _plain(self._share(row.share) + (ONLY if row.alone and not columns else ""))
        for ref in columns:
            yield _plain(self._share(row.shares[ref]) + (ONLY if ref in row.alone else ""))

    def _listed(self, titles: Sequence[str]) -> Parts:
        return _plain(between_commas(titles, self._words))

    def _share(self, share: float) -> str:
        return number_words(share, 2, self._words)


def _plain(text: str) -> Parts:
    return (Part(text),)


def _named(ref: str, text: str) -> Parts:
    return (Part(f"{ref}: {text}"),)


def lead_blocks(briefing: Briefing, comparison: Comparison) -> tuple[Node, ...]:
    """Return the sections of `lead_report` as blocks one level below the comparison's heading."""
    blocks = []
    level = top_level(briefing) + 1
    # A sentence may begin with a name that runs the other way.
    direction = said_direction(words_in(briefing.lang))
    for section in lead_report(briefing, comparison):
        blocks.append(
            Node("heading", (_text(section.title),), attributes={"level": level, "id": ""})
        )
        blocks += [
            Node("paragraph", _linked(each, comparison), attributes={"direction": direction})
            for each in section.sentences
        ]
        if section.rows:
            blocks.append(_table(section, comparison, briefing.lang))
        if section.note:
            blocks.append(Node("paragraph", (_text(section.note),)))
    return tuple(blocks)


def _table(section: ReportSection, comparison: Comparison, lang: str) -> Node:
    # A cell of two items begins with letters from the left, whatever it says of them.
    from_right = said_direction(words_in(lang)) == "rtl"
    side: Mapping[str, Value] = {"direction": "rtl"} if from_right else {}
    heads = Node("row", tuple(Node("cell", (_text(each),)) for each in section.head),
                 attributes={"header": True})  # fmt: skip
    rows = (
        Node(
            "row",
            tuple(
                Node(
                    "cell",
                    _linked(cell, comparison),
                    attributes={"id": "" if at else row.anchor, **side},
                )
                for at, cell in enumerate(row.cells)
            ),
            attributes={"header": False},
        )
        for row in section.rows
    )
    attributes = {"alignments": ("",) * len(section.head), "direction": language_direction(lang)}
    return Node("table", (heads, *rows), attributes=attributes)


def _text(words: str) -> Node:
    return Node("text", text=words)


def _linked(parts: Parts, comparison: Comparison) -> tuple[Node, ...]:
    """Return a sentence as text and links; each leads to the place of what it names."""
    found = []
    for part in parts:
        anchor = part_anchor(part.target, comparison)
        attributes = {"target": anchor, "scope": "internal"}
        words = _text(part.words)
        found.append(Node("link", (words,), attributes=attributes) if anchor else words)
    return tuple(found)
