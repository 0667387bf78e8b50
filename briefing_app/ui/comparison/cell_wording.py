"""What the comparison says of one place in the table, in plain words and without Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing_app.model.assumptions import carrying
from briefing_app.model.briefing import Briefing, Section, Source
from briefing_app.model.comparison import Comparison, Evidence, Ground, Motivation
from briefing_app.model.lead.analysis import Analysis
from briefing_app.model.lead.to_lead import CellChange
from briefing_app.model.parts import Parts, words_of
from briefing_app.model.scales import Letter
from briefing_app.model.table.grounds import criterion_ground, estimate_ground
from briefing_app.model.table.overlay import HIDDEN, apart_words, reasons_words, voices_words
from briefing_app.model.table.table import Cell, Row, authors_words, lead_sentence, rating_words
from briefing_app.model.terms import bands_in_both
from briefing_app.model.words.fixed_words import date_words, grade_sentence, words_in
from briefing_app.model.words.sentences import ended
from briefing_app.translation import all_of, language, number, tr, with_commas
from briefing_app.ui.comparison.rating_keys import RATING_WORDS

_SUMS = {
    "inconsistency": tr("Each I among the ratings counts 1, each II counts 2."),
    "weighted": tr(
        "Each I counts 1 and each II 2, times the weights of the item’s credibility and "
        "relevance. The motivation with the least is the one that the evidence refutes least; "
        "that does not make it the most probable."
    ),
    "lead": tr(
        "The lead is the motivation with the least weighted inconsistency: the least refuted, "
        "not the most probable."
    ),
}


class Detail(NamedTuple):
    """One place in the table, told in full.

    ``letter`` is the rating to show beside the title and ``meaning`` what it says in words, and
    ``context`` is the text of the item of evidence;
    ``body`` is what the author wrote there, or, where ``written`` is false, a remark of ours.
    ``paragraphs`` are those that it rests on; ``source`` and ``section`` are where it leads.
    ``to_lead`` says what it would take for a motivation to lead, and ``changes`` are those cells.
    """

    title: str
    meaning: str = ""
    context: str = ""
    letter: Letter | None = None
    body: str = ""
    written: bool = True
    notes: tuple[str, ...] = ()
    paragraphs: tuple[int, ...] = ()
    source: Source | None = None
    section: Section | None = None
    to_lead: Parts = ()
    changes: tuple[CellChange, ...] = ()


def question_parts(question: str) -> tuple[str, str]:
    """Part the question from what its author adds to it, such as whose reading the ratings are."""
    asked, mark, remark = question.partition("?")
    return asked + mark, remark.strip()


def cell_detail(briefing: Briefing, row: Row, motivation: Motivation, cell: Cell) -> Detail:
    """Tell one cell: its text or its reason, and what it rests on."""
    title = f"{row.ref if row.item else row.title} × {motivation.title}"
    if row.item:
        return Detail(
            title,
            rating_words(cell),
            row.title,
            cell.letter,
            _reason(cell),
            bool(cell.because),
            (*row.tried, *_item_notes(briefing, row.item), *_rests_on(briefing, row, motivation)),
            row.item.paragraphs,
            briefing.source(row.item.source),
            briefing.section(row.item.section),
        )
    if row.kind in _SUMS:
        section = briefing.section(motivation.section)
        return Detail(title, body=cell.text, notes=(_SUMS[row.kind],), section=section)
    return _written_detail(briefing, row, motivation, cell)


def rated_detail(
    briefing: Briefing, row: Row, motivation: Motivation, cell: Cell, *, begun: bool = False
) -> Detail:
    """Tell a cell of an item of evidence that readers rate: all who may be shown, or a hint.

    Once the reader has ``begun`` to rate, the hint is not needed any more.
    """
    told = cell_detail(briefing, row, motivation, cell)
    if not cell.reader_letters:
        if cell.because:
            return told._replace(
                body=tr("Your reason: {reason}", reason=cell.because), written=True
            )
        hint = "" if begun else tr("Rate it: {keys} {hidden}", keys=RATING_WORDS, hidden=HIDDEN)
        return told._replace(body=hint, written=False)
    said, reason = f"{voices_words(cell)}.", f" {reasons_words(cell)}".rstrip()
    apart = apart_words(cell).removesuffix(".")
    body = f"{said[:1].upper()}{said[1:]}{reason}"
    return told._replace(
        meaning=f"{apart[:1].lower()}{apart[1:]}" if apart[1:2].islower() else apart,
        letter=None,
        body=body,
        written=True,
    )


def _reason(cell: Cell) -> str:
    """Return the author's reason; of a rating that is tried, what the author's was."""
    if cell.was is None:
        return cell.because or (tr("No reason is given.") if cell.letter else "")
    authors = tr("The author has not rated it.")
    if cell.was:
        authors = tr(
            "The author’s rating is {letter}, {meaning}.",
            letter=cell.was,
            meaning=authors_words(cell),
        )
    return f"{authors} {cell.because}".rstrip()


def _written_detail(briefing: Briefing, row: Row, motivation: Motivation, cell: Cell) -> Detail:
    """Tell a cell that a human wrote: an estimate, or the words of a criterion."""
    ground = _ground(briefing, row, motivation)
    notes = list(bands_in_both(cell.text)) if row.kind == "likelihood" else []
    source = briefing.source(ground.source)
    if ground.because and cell.text:
        notes.insert(0, ended(ground.because))
    if source and cell.text:
        notes += _source_notes(source)
    return Detail(
        f"{row.title} × {motivation.title}",
        body=cell.text or tr("Nothing is written here."),
        written=bool(cell.text),
        notes=tuple(notes),
        paragraphs=ground.paragraphs if cell.text else (),
        source=source,
        section=briefing.section(ground.section),
    )


def _ground(briefing: Briefing, row: Row, motivation: Motivation) -> Ground:
    if row.kind == "criterion" and briefing.comparison:
        return criterion_ground(briefing.comparison, row.ref, motivation)
    return estimate_ground(motivation)


def row_detail(briefing: Briefing, row: Row) -> Detail:
    """Tell one row: an item of evidence in full, or what a row of another kind means."""
    if row.item is None:
        return Detail(row.title, notes=(_SUMS[row.kind],) if row.kind in _SUMS else ())
    return Detail(
        row.ref,
        body=row.title,
        notes=(
            *row.tried,
            *_item_notes(briefing, row.item),
            diagnosticity_words(row.diagnosticity),
        ),
        paragraphs=row.item.paragraphs,
        source=briefing.source(row.item.source),
        section=briefing.section(row.item.section),
    )


def motivation_detail(
    briefing: Briefing, motivation: Motivation, more: Sequence[str] = ()
) -> Detail:
    """Tell one motivation: its summary; likelihood and confidence never in one sentence.

    ``more`` are sentences to say after them.
    """
    ground = estimate_ground(motivation)
    notes = []
    if motivation.likelihood:
        notes += [tr("Likelihood: {likelihood}.", likelihood=motivation.likelihood)]
        notes += bands_in_both(motivation.likelihood)
    if motivation.confidence:
        notes.append(tr("Confidence: {level}.", level=_level(motivation.confidence)))
    notes += more
    return Detail(
        motivation.title,
        body=motivation.summary or tr("No summary is given."),
        written=bool(motivation.summary),
        notes=tuple(notes),
        paragraphs=ground.paragraphs,
        section=briefing.section(motivation.section),
    )


def spoken_cell(row: Row, motivation: Motivation, cell: Cell) -> str:
    """Return what a screen reader says of a cell, as in “E3, The economy: consistent. Why”."""
    place = with_commas((row.ref if row.item else row.title, motivation.title))
    if cell.reader_letters:
        return f"{place}: {voices_words(cell)}. {apart_words(cell)}"
    if row.item:
        told = [tr("{place}: {words}.", place=place, words=rating_words(cell))]
        if cell.was is not None:
            told.append(tr("Changed; the author’s is {meaning}.", meaning=authors_words(cell)))
        if row.off:
            told.append(tr("Switched off."))
        return " ".join(filter(None, (*told, cell.because)))
    words = f"{place}: {cell.text or tr('empty', 'a cell')}"
    bands = bands_in_both(cell.text) if row.kind == "likelihood" else ()
    return " ".join((ended(words), *bands)) if bands else words


def spoken_row(row: Row) -> str:
    """Return what a screen reader says of a row's header."""
    if row.item is None:
        return row.title
    words = (
        f"{with_commas((row.ref, row.title))}.",
        *row.tried,
        diagnosticity_words(row.diagnosticity),
    )
    return " ".join(words)


def new_lead_words(comparison: Comparison, analysis: Analysis) -> str:
    """Say who leads now that it changed: “The lead changes to The engine.”."""
    titles = [each.title for each in comparison.motivations if each.id in analysis.lead]
    if not titles or len(titles) == len(comparison.motivations):
        return lead_sentence(comparison, analysis)
    return tr("The lead changes to {motivations}.", motivations=all_of(titles))


def diagnosticity_words(value: float | None) -> str:
    """Say how well an item of evidence tells the motivations apart."""
    if value is None:
        return tr("Diagnosticity: too few ratings to tell.")
    if value == 0:
        return tr("Diagnosticity 0: it does not tell the motivations apart.")
    return tr("Diagnosticity {value}.", value=number(value, 2))


def detail_words(detail: Detail) -> str:
    """Return all that a detail says, a line for each part."""
    meaning = f": {detail.meaning}" if detail.meaning else ""
    parts = (detail.title + meaning, detail.context, detail.body, " ".join(detail.notes),
             words_of(detail.to_lead))  # fmt: skip
    return "\n".join(part for part in parts if part)


def _level(level: str) -> str:
    """Return a level of confidence, credibility or relevance in the reader's language."""
    return words_in(language())["levels"].get(level, level)


def _item_notes(briefing: Briefing, item: Evidence) -> tuple[str, ...]:
    notes = [tr("Type: {sentence}", sentence=ended(item.type))] if item.type else []
    notes += (
        [tr("Dated {date}.", date=date_words(item.date, words_in(language())))] if item.date else []
    )
    source = briefing.source(item.source)
    if source is None:
        notes.append(
            tr("Source: {source}.", source=item.source)
            if item.source
            else tr("No source is given.")
        )
    else:
        notes += _source_notes(source)
    notes.append(
        tr(
            "Credibility {credibility}, relevance {relevance}.",
            credibility=_level(item.credibility),
            relevance=_level(item.relevance),
        )
    )
    return tuple(notes)


def _rests_on(briefing: Briefing, row: Row, motivation: Motivation) -> Iterator[str]:
    """Yield the assumptions that a cell rests on, each as a sentence."""
    if briefing.comparison is not None:
        for each in carrying(briefing.comparison, row.ref, motivation.id):
            yield tr(
                "It rests on the assumption {name}: {sentence}",
                name=each.id,
                sentence=ended(each.text),
            )


def _source_notes(source: Source) -> list[str]:
    notes = [tr("Source: {sentence}", sentence=ended(source.title))]
    if source.grade:
        notes.append(grade_sentence(source.grade, words_in(language())))
    return notes
