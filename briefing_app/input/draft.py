"""The parts of a briefing that its front matter gives, checked against the text."""

import math
from collections.abc import Collection, Mapping, Sequence
from typing import cast

from briefing_app.input.checks import (
    check_carries,
    check_cited,
    check_indicator,
    check_one_row,
    check_understood,
    known_cells,
    known_items,
    known_likelihood,
    known_section,
    known_source,
    left_out,
    without_doubles,
)
from briefing_app.input.format.entries import Entry
from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.spoofing import visible
from briefing_app.input.text.headings import section_names
from briefing_app.model.briefing import Event, Section, Silence, Source, paragraphs_below
from briefing_app.model.comparison import (
    Assumption,
    Comparison,
    Criterion,
    Evidence,
    Ground,
    Indicator,
    Motivation,
    Rating,
    Status,
)
from briefing_app.model.scales import ICD203, LETTERS, SCALES, Grade, Letter, Level, Scale, ScaleId
from briefing_app.model.words.fixed_words import words_in

_BARE = {letter: Rating(letter) for letter in LETTERS}
"""The ratings without a reason, which a large table has many of."""


class Text:
    """The parts of the text that the front matter refers to.

    ``sections`` maps the id of each heading to the numbers of the body paragraphs below it,
    ``names`` each name of a heading to its id, ``cited`` each id to the paragraphs that cite it.
    """

    def __init__(
        self, sections: Sequence[Section], paragraphs: int, cited: Mapping[str, tuple[int, ...]]
    ) -> None:
        self.sections = paragraphs_below(sections, paragraphs)
        self.names = section_names(sections)
        self.cited = cited

    def paragraphs(self, ref: str, section: str) -> tuple[int, ...]:
        """Return the paragraphs that cite an item, or else the first one of its section."""
        return self.cited.get(ref, ()) or tuple(self.sections.get(section, ())[:1])

    def ground(self, entry: Entry, section: str, source: str) -> Ground:
        """Return the grounds of a cell; its paragraphs are all those of its section."""
        paragraphs = tuple(self.sections.get(section, ()))
        return Ground(entry.text("because"), source, section, paragraphs)


class Draft:
    """The front matter of a briefing before its text is known.

    ``source_numbers`` has the number of each source, from 1 in the order of the file.

    ``comparison`` is None if there is none; ``problems`` is the log of the file with the front
    matter, ``table_problems`` that of the file with the comparison. ``text_line`` is the line on
    which the text begins.
    """

    def __init__(
        self,
        entry: Entry,
        comparison: Entry | None,
        problems: ProblemLog,
        table_problems: ProblemLog,
        text_line: int,
    ) -> None:
        self.entry = entry
        self._text_line = text_line
        self._problems = problems
        self._table_problems = table_problems
        self._comparison = comparison
        self.scale: Scale = SCALES.get(cast("ScaleId", entry.text("scale")), ICD203)
        taken: dict[str, str] = {}
        self._sources = without_doubles(entry.entries("sources"), "source", taken, problems)
        self.source_numbers = {each.text("id"): n for n, each in enumerate(self._sources, 1)}
        self._motivations: list[Entry] = []
        self._evidence: list[Entry] = []
        self._assumptions: list[Entry] = []
        self._indicators: dict[str, list[Entry]] = {}
        self._left_out: tuple[str, ...] = ()
        if comparison:
            columns, items = comparison.entries("motivations"), comparison.entries("evidence")
            self._motivations = without_doubles(columns, "motivation", {}, table_problems)
            self._evidence = without_doubles(items, "item of evidence", taken, table_problems)
            assumptions = comparison.entries("assumptions")
            self._assumptions = without_doubles(assumptions, "assumption", taken, table_problems)
            self._indicators = {
                each.text("id"): without_doubles(
                    each.entries("indicators"), "indicator", taken, table_problems
                )
                for each in self._motivations
            }
            self._left_out = (
                *table_problems.left_out,
                *left_out(columns, self._motivations, "motivation", table_problems),
                *left_out(items, self._evidence, "item of evidence", table_problems),
            )

    @property
    def has_comparison(self) -> bool:
        """Whether there is a comparison to show."""
        return bool(self._motivations)

    def targets(self) -> dict[str, str]:
        """Return the ids that the text can cite, each with the kind of target it leads to.

        They are those of evidence, assumptions and indicators; none if no comparison is shown.
        """
        if not self.has_comparison:
            return {}
        indicators = [each for entries in self._indicators.values() for each in entries]
        found: dict[str, str] = {}
        for target, entries in (
            ("evidence", self._evidence),
            ("assumption", self._assumptions),
            ("indicator", indicators),
        ):
            found |= {entry.text("id"): target for entry in entries}
        return found

    def sources(self, text: Text) -> tuple[Source, ...]:
        """Return the sources, and log those that nothing cites."""
        indicators = [each for entries in self._indicators.values() for each in entries]
        sourced = [*self._evidence, *self._motivations, *indicators]
        used = {entry.text("source") for entry in sourced}
        check_cited(self._sources, text.cited, used, self._problems)
        return tuple(
            Source(
                id=entry.text("id"),
                number=number,
                title=entry.text("title") or entry.text("id"),
                grade=cast("Grade | None", entry.values.get("grade")),
                date=entry.date("date"),
                note=entry.text("note"),
            )
            for number, entry in enumerate(self._sources, 1)
        )

    def timeline(self, text: Text) -> tuple[Event, ...]:
        """Return the events that have a date and words."""
        events = []
        for entry in self.entry.entries("timeline"):
            section = known_section(entry, text.names, self._problems)
            date, words = entry.date("date"), entry.text("event")
            if date and words:
                events.append(Event(date, words, section))
        return tuple(events)

    def silences(self, text: Text) -> tuple[Silence, ...]:
        """Return the checks that the file turns off, except in sections that do not exist."""
        given = self.entry.values.get("silence")
        silences = []
        for each in given if isinstance(given, list) else ():
            if not isinstance(each, Entry):
                silences.append(Silence(str(each)))
                continue
            section = known_section(each, text.names, self._problems)
            if each.text("check") and bool(section) == bool(each.text("section")):
                silences.append(Silence(each.text("check"), section))
        return tuple(silences)

    def distribution(self) -> tuple[str, ...]:
        """Return the names of those who get a numbered copy."""
        given = self.entry.values.get("distribution")
        names = given if isinstance(given, list) else ()
        return tuple(filter(None, (visible(str(each)) for each in names)))

    def comparison(self, text: Text, lang: str) -> Comparison | None:
        """Return the comparison, or None if it has no motivation.

        A column that the author does not call anything is called a motivation in the language.
        """
        entry, problems = self._comparison, self._table_problems
        if entry is None or not self.has_comparison:
            return None
        check_understood(entry, problems)
        rows = without_doubles(entry.entries("criteria"), "criterion", {}, problems)
        motivations = tuple(self._motivation(each, text) for each in self._motivations)
        lines = [each.line_of("likelihood") for each in self._motivations]
        terms = zip(lines, (each.likelihood for each in motivations), strict=True)
        check_one_row(terms, self.scale, problems)
        refs = [each.id for each in motivations]
        cells, grounds = self._cells([each.text("id") for each in rows], refs, text)
        evidence = tuple(self._item(each, refs, text) for each in self._evidence)
        items = {each.id for each in evidence}
        assumptions = tuple(self._assumption(each, items, refs, text) for each in self._assumptions)
        return Comparison(
            question=entry.text("question"),
            label=entry.text("label") or words_in(lang)["changes"]["motivation"],
            motivations=motivations,
            criteria=tuple(
                Criterion(each.text("id"), each.text("title") or each.text("id")) for each in rows
            ),
            cells=cells,
            evidence=evidence,
            grounds=grounds,
            understood=not self._has_unread(),
            left_out=self._left_out,
            assumptions=assumptions,
        )

    def _has_unread(self) -> bool:
        """Return whether part of the comparison was left out, wherever it is written."""
        start = self.entry.line_of("comparison")
        ends = (*self.entry.lines.values(), self._text_line)
        end = min((line for line in ends if line > start), default=math.inf)
        return self._problems.has_unread(start, end) or (
            self._table_problems is not self._problems and self._table_problems.has_unread()
        )

    def _ground(self, entry: Entry, text: Text, section: str) -> Ground:
        source = known_source(entry, self.source_numbers, self._table_problems)
        return text.ground(entry, section, source)

    def _motivation(self, entry: Entry, text: Text) -> Motivation:
        section = known_section(entry, text.names, self._table_problems)
        return Motivation(
            id=entry.text("id"),
            title=entry.text("title") or entry.text("id"),
            section=section,
            likelihood=self._likelihood(entry),
            confidence=entry.text("confidence"),
            summary=entry.text("summary"),
            ground=self._ground(entry, text, section),
            indicators=tuple(
                self._indicator(each, text) for each in self._indicators[entry.text("id")]
            ),
        )

    def _likelihood(self, entry: Entry) -> str:
        """Return the term of an entry's likelihood, none of a scale that is not known."""
        is_other_scale = "scale" in self.entry.values and not self.entry.text("scale")
        return "" if is_other_scale else known_likelihood(entry, self.scale, self._table_problems)

    def _indicator(self, entry: Entry, text: Text) -> Indicator:
        problems, ref = self._table_problems, entry.text("id")
        section = known_section(entry, text.names, problems)
        indicator = Indicator(
            id=ref,
            text=entry.text("text") or ref,
            expect_by=entry.date("expect_by"),
            status=cast("Status", entry.text("status") or "unknown"),
            date=entry.date("date"),
            source=known_source(entry, self.source_numbers, problems),
            section=section,
            paragraphs=text.paragraphs(ref, section),
        )
        check_indicator(entry, indicator, self.entry.date("as_of"), problems)
        return indicator

    def _assumption(
        self, entry: Entry, evidence: Collection[str], motivations: Collection[str], text: Text
    ) -> Assumption:
        problems, ref = self._table_problems, entry.text("id")
        section = known_section(entry, text.names, problems)
        cells = tuple(known_cells(entry, evidence, motivations, problems))
        check_carries(entry, cells, problems)
        return Assumption(
            id=ref,
            text=entry.text("text") or ref,
            section=section,
            if_wrong=cells,
            confidence=entry.text("confidence"),
            paragraphs=text.paragraphs(ref, section),
        )

    def _cells(
        self, criteria: Collection[str], motivations: Collection[str], text: Text
    ) -> tuple[dict[str, dict[str, str]], dict[str, dict[str, Ground]]]:
        """Return the text of the cells, and the grounds of those that give them."""
        cells: dict[str, dict[str, str]] = {}
        grounds: dict[str, dict[str, Ground]] = {}
        problems = self._table_problems
        given = self._comparison.entry("cells") if self._comparison else None
        for row, columns in known_items(given, criteria, "criterion", problems):
            table = columns if isinstance(columns, Entry) else None
            cells[row] = {}
            for column, value in known_items(table, motivations, "motivation", problems):
                if isinstance(value, Entry):
                    section = known_section(value, text.names, problems)
                    grounds.setdefault(row, {})[column] = self._ground(value, text, section)
                words = value.text("text") if isinstance(value, Entry) else str(value)
                if words:
                    cells[row][column] = words
        return cells, grounds

    def _item(self, entry: Entry, motivations: Collection[str], text: Text) -> Evidence:
        problems, ref = self._table_problems, entry.text("id")
        section = known_section(entry, text.names, problems)
        ratings = known_items(entry.entry("ratings"), motivations, "motivation", problems)
        read = {column: _rating(value) for column, value in ratings}
        return Evidence(
            id=ref,
            text=entry.text("text") or ref,
            date=entry.date("date"),
            source=known_source(entry, self.source_numbers, problems),
            section=section,
            credibility=cast("Level", entry.text("credibility") or "medium"),
            relevance=cast("Level", entry.text("relevance") or "medium"),
            ratings={column: rating for column, rating in read.items() if rating},
            paragraphs=text.paragraphs(ref, section),
            type=entry.text("type"),
        )


def _rating(value: object) -> Rating | None:
    """Return a rating given in either form, or None if its letter is invalid."""
    if isinstance(value, Entry):
        letter, because = value.text("rating"), value.text("because")
    else:
        letter, because = str(value), ""
    if not letter:
        return None
    known = cast("Letter", letter)
    return Rating(known, because) if because else _BARE[known]
