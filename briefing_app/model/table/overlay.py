"""The table with the ratings of several readers laid over one another, in words.

The readers are the author, the reader of this program and others, in that order. A cell with one
letter is like any other cell; one with more has ``reader_letters``.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefing_app.model.comparison import Comparison, Evidence, Motivation
from briefing_app.model.lead.analysis import Analysis
from briefing_app.model.readers import (
    YOU,
    ReaderLetter,
    ReaderRatings,
    disagreement_words,
    spread_words,
)
from briefing_app.model.table.standings import (
    Standing,
    grouped_leads_sentence,
    leads_sentence,
    shift_words,
    shifts,
)
from briefing_app.model.table.table import PLACES, Cell, Row, lead_cell, letter_words
from briefing_app.model.words.fixed_words import number_words, reader_words
from briefing_app.model.words.sentences import ended
from briefing_app.translation import plural, tr

HIDDEN = tr("The author’s rating is hidden until you have rated the whole row.")
_BLANK = "–"
LETTERS_UP_TO = 4
"""Letters of more readers than this are not shown side by side; dots show their spread."""
_DOTS = tr(
    "In each cell, dots mark the scale from CC at the left to II at the right: a number counts the "
    "readers there, a ring is the author’s, and the number after “≠” is how many steps they span."
)
_NO_ROOM = tr(
    "If there is no room for letters, dots show them from CC at the left to II at the right, the "
    "author’s with a ring."
)
_TWO_KINDS_UP_TO = 2
"""With more readers than this the plain sums are left out, so that the rows stay in sight."""


def overlay_row(
    item: Evidence,
    motivations: Sequence[Motivation],
    value: float | None,
    reader_letters: Sequence[ReaderRatings],
) -> Row:
    """Return the row of an item with the letters of readers; ``value`` is its diagnosticity."""
    cells = []
    for motivation in motivations:
        place = item.id, motivation.id
        letters = [each.letter(*place) for each in reader_letters]
        if len(reader_letters) == 1:
            because = reader_letters[0].because(*place)
            cells.append(Cell(letters[0] or "", letters[0], because))
            continue
        rating = item.ratings.get(motivation.id)
        names = zip(reader_letters, letters, strict=True)
        cells.append(
            Cell(
                " | ".join(letter or _BLANK for letter in letters),
                because=rating.because if rating else "",
                reader_letters=tuple(
                    ReaderLetter(each.reader, letter, each.because(*place))
                    for each, letter in names
                ),
            )
        )
    return Row("evidence", item.id, item.text, tuple(cells), item, value)


def overlay_sums(motivations: Sequence[Motivation], standings: Sequence[Standing]) -> list[Row]:
    """Return the sums of each reader, and one row that says with whom each motivation leads."""
    words = reader_words()
    rows = []
    for each in standings if len(standings) <= _TWO_KINDS_UP_TO else ():
        plain = [each.analysis.inconsistency[motivation.id] for motivation in motivations]
        cells = tuple(Cell(str(value), value=value) for value in plain)
        rows.append(
            Row(
                "inconsistency",
                each.reader,
                tr("Inconsistency: {reader}", reader=each.reader),
                cells,
            )
        )
    for each in standings:
        sums = [each.analysis.weighted_inconsistency[motivation.id] for motivation in motivations]
        cells = tuple(Cell(number_words(value, PLACES, words), value=value) for value in sums)
        rows.append(
            Row("weighted", each.reader, tr("Weighted: {reader}", reader=each.reader), cells)
        )
    leads = [
        [each.reader for each in standings if ref in _leading(each)]
        for ref in (motivation.id for motivation in motivations)
    ]
    found = [_lead_of(names, len(standings)) for names in leads]
    if not all(each.analysis.understood for each in standings):
        found = [Cell(words["not_reckoned"])] * len(motivations)
    alone = len(standings) == 1
    title = words["rows"]["lead"] if alone else tr("Least refuted with")
    rows.append(Row("lead", "", title, tuple(found)))
    return rows


def _leading(standing: Standing) -> tuple[str, ...]:
    """Return who leads with a reader; nobody if all motivations share the lead."""
    found = standing.analysis
    return found.lead if standing.progress.rated and found.tells_apart else ()


def _lead_of(names: list[str], reader_letters: int) -> Cell:
    words = reader_words()
    if reader_letters == 1:
        return lead_cell(words, leads=bool(names))
    everybody = len(names) == reader_letters
    return Cell(tr("all", "readers") if everybody else words["comma"].join(names))


def voices_words(cell: Cell) -> str:
    """Say how each reader rates a cell, as in “author consistent; you neutral”."""
    return reader_words()["semicolon"].join(
        tr(
            "{reader} {rating}",
            "a reader and how he rates, such as “author consistent”",
            reader=each.name,
            rating=letter_words(each.letter) if each.letter else tr("not rated"),
        )
        for each in cell.reader_letters
    )


def reasons_words(cell: Cell) -> str:
    """Return the reasons for the letters of a cell: “The author’s reason: … Your reason: …”."""
    given = (
        [tr("The author’s reason: {reason}", reason=ended(cell.because))] if cell.because else []
    )
    for each in cell.reader_letters:
        if each.because and each.name == YOU:
            given.append(tr("Your reason: {reason}", reason=ended(each.because)))
        elif each.because:
            reason = ended(each.because)
            given.append(tr("{reader}’s reason: {reason}", reader=each.name, reason=reason))
    return " ".join(given)


def apart_words(cell: Cell) -> str:
    """Say how far the readers of a cell are apart."""
    letters = [each.letter for each in cell.reader_letters]
    return disagreement_words(*letters) if len(letters) == 2 else spread_words(letters)


def shift_sentences(ref: str, author: Analysis, standings: Sequence[Standing]) -> tuple[str, ...]:
    """Say for each reader how a motivation ranks with them and with the author.

    Nothing is said of a comparison that was not understood.
    """
    if not author.understood:
        return ()
    return tuple(
        shift_words(each.reader, shift)
        for each in standings
        for shift in shifts(author, each.analysis)
        if shift.motivation == ref
    )


class Differing(NamedTuple):
    """In how many cells two readers differ, of those that both have rated."""

    cells: int = 0
    rated: int = 0


def differing(
    comparison: Comparison,
    one: ReaderRatings,
    other: ReaderRatings,
    items: Iterable[str] | None = None,
) -> Differing:
    """Count the cells in which two readers differ: of all rows, or of some items."""
    refs = [each.id for each in comparison.motivations]
    cells = rated = 0
    for item in (each.id for each in comparison.evidence) if items is None else items:
        ours, theirs = one.letters.get(item, {}), other.letters.get(item, {})
        both = [ref for ref in refs if ref in ours and ref in theirs]
        rated += len(both)
        cells += sum(ours[ref] != theirs[ref] for ref in both)
    return Differing(cells, rated)


def overlay_sentence(
    comparison: Comparison,
    reader_letters: Sequence[ReaderRatings],
    standings: Sequence[Standing],
    differ: Differing,
) -> tuple[str, str]:
    """Return who leads with each, and how to read the cells.

    ``differ`` is how much the readers differ if there are two.
    """
    names = [each.reader for each in reader_letters]
    if len(reader_letters) > LETTERS_UP_TO:
        return grouped_leads_sentence(comparison, standings), _DOTS
    listed = reader_words()["comma"].join(names)
    words = tr("In each cell from left to right: {readers}.", readers=listed)
    if len(reader_letters) > 2:
        words += f" {_NO_ROOM}"
    if len(reader_letters) == 2:
        cells, rated = differ
        differ_in = plural(
            "They differ in {n} of the {rated} cells that both have rated.",
            "They differ in {n} of the {rated} cells that both have rated.",
            cells,
            rated=rated,
        )
        words += f" {differ_in}"
    return leads_sentence(comparison, standings), words
