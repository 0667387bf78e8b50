"""What changed in the data of a briefing: judgements, lead, motivations, evidence, ratings.

Entries are the same if they have the same id. Nothing is guessed: an id that is gone and another
that is new are two changes.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias
from unicodedata import normalize

from briefing_app.model.briefing import Briefing, Source
from briefing_app.model.comparison import (
    NO_GROUND,
    Assumption,
    CarriedCells,
    Comparison,
    Ground,
    Indicator,
    Motivation,
    Rating,
)
from briefing_app.model.dates import PartialDate
from briefing_app.model.lead.holds import Holds, holds_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.scales import CONFIDENCES, Band, Scale
from briefing_app.model.words.fixed_words import Words, date_words, words_in
from briefing_app.model.words.sentences import sentence

Fields: TypeAlias = Mapping[str, str]
"""What an entry says, by the names of its fields; an empty field is left out."""
Direction: TypeAlias = Literal["up", "down", ""]


class Change(NamedTuple):
    """An entry that came (``before`` is None), went (``after`` is None) or says something else.

    ``title`` names it for a reader. ``fields`` are the names of the fields that differ.
    """

    id: str
    title: str
    before: Fields | None
    after: Fields | None

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that differ, in their order."""
        before, after = self.before or {}, self.after or {}
        names = dict.fromkeys((*before, *after))
        return tuple(name for name in names if before.get(name) != after.get(name))


class JudgementChange(NamedTuple):
    """A likelihood or confidence that moved: its terms, empty if none is given, and which way."""

    id: str
    title: str
    kind: Literal["likelihood", "confidence"]
    before: str
    after: str
    direction: Direction


class RatingChange(NamedTuple):
    """A rating that moved: letters, empty if the cell is not rated, and the author's reasons."""

    evidence: str
    motivation: str
    before: str
    after: str
    because_before: str
    because_after: str


class LeadState(NamedTuple):
    """What the ratings of one edition add up to: the ids of the lead, and what it hangs on.

    ``reckoned`` is False without ratings, or if part of the table was not understood.
    """

    lead: tuple[str, ...]
    items: tuple[str, ...]
    sources: tuple[str, ...]
    tie: bool
    reckoned: bool


NO_LEAD = LeadState((), (), (), tie=False, reckoned=False)


def different_ids(ids: Iterable[str], words: Words) -> str:
    """Say that briefings have different ids, in the language of the words."""
    quoted = (sentence(words, "quoted", text=each) for each in ids)
    return words["track"]["ids"].format(ids=words["comma"].join(quoted))


def judgement_changes(before: Briefing, after: Briefing) -> tuple[JudgementChange, ...]:
    """Return the likelihoods and confidences that moved, in the order of the newer columns.

    A term that is the same moved if it means another band, on another scale. A motivation that one
    edition lacks is not among them: it is a change of the motivations.
    """
    columns = {each.id: each for each in _motivations(before)}
    found: list[JudgementChange] = []
    for column in _motivations(after):
        old = columns.get(column.id)
        if old is None:
            continue
        bands = before.scale.band(old.likelihood), after.scale.band(column.likelihood)
        if old.likelihood != column.likelihood or _span(bands[0]) != _span(bands[1]):
            way = _likelihood_way(old.likelihood, before.scale, column.likelihood, after.scale)
            found.append(
                JudgementChange(
                    column.id, column.title, "likelihood", old.likelihood, column.likelihood, way
                )
            )
        if old.confidence != column.confidence:
            way = _way(_rank(old.confidence), _rank(column.confidence))
            found.append(
                JudgementChange(
                    column.id, column.title, "confidence", old.confidence, column.confidence, way
                )
            )
    return tuple(found)


def _span(band: Band | None) -> tuple[float, float] | None:
    return (band.low, band.high) if band else None


def _rank(confidence: str) -> float | None:
    return float(CONFIDENCES.index(confidence)) if confidence in CONFIDENCES else None


def _likelihood_way(before: str, scale: Scale, after: str, new_scale: Scale) -> Direction:
    """Return which way a likelihood moved, by the middles of its bands.

    Bands of different scales that overlap tell of no way.
    """
    old, new = scale.band(before), new_scale.band(after)
    if old is None or new is None:
        return ""
    if scale.id != new_scale.id and old.low < new.high and new.low < old.high:
        return ""
    return _way((old.low + old.high) / 2, (new.low + new.high) / 2)


def _way(before: float | None, after: float | None) -> Direction:
    if before is None or after is None or before == after:
        return ""
    return "up" if after > before else "down"


def _motivations(briefing: Briefing) -> tuple[Motivation, ...]:
    return briefing.comparison.motivations if briefing.comparison else ()


def lead_state(briefing: Briefing) -> LeadState:
    """Return the lead of an edition and what it hangs on."""
    if briefing.comparison is None:
        return NO_LEAD
    sums = Sums(briefing.comparison)
    if not sums.lead:
        return NO_LEAD
    holds: Holds = holds_of(briefing.comparison, sums)
    return LeadState(sums.lead, tuple(holds.items), tuple(holds.sources), holds.tie, reckoned=True)


def rating_changes(before: Briefing, after: Briefing) -> tuple[RatingChange, ...]:
    """Return the ratings that moved, came or went, those of the newer table in its order first."""
    old, new = _ratings(before), _ratings(after)
    return tuple(
        change
        for cell in dict.fromkeys((*new, *old))
        for change in (_rating(cell, old.get(cell), new.get(cell)),)
        if (change.before, change.because_before) != (change.after, change.because_after)
    )


def _ratings(briefing: Briefing) -> dict[tuple[str, str], Rating | None]:
    """Return the rating of each cell, by its item and its motivation; None if it has none."""
    table = briefing.comparison
    return {
        (item.id, column.id): item.ratings.get(column.id)
        for item in (table.evidence if table else ())
        for column in (table.motivations if table else ())
    }


def _rating(cell: tuple[str, str], old: Rating | None, new: Rating | None) -> RatingChange:
    return RatingChange(
        *cell,
        old.letter if old else "",
        new.letter if new else "",
        _said(old.because) if old else "",
        _said(new.because) if new else "",
    )


def changes(
    before: Iterable[tuple[str, str, Fields]], after: Iterable[tuple[str, str, Fields]]
) -> tuple[Change, ...]:
    """Return what changed in a list of entries, each given by its id, its title and its fields.

    Entries that came or changed are in the order of the newer list; those that went follow.
    """
    old = {ref: (title, fields) for ref, title, fields in before}
    found: list[Change] = []
    for ref, title, fields in after:
        _title, earlier = old.pop(ref, ("", None))
        if earlier != fields:
            found.append(Change(ref, title, earlier, fields))
    found += [Change(ref, title, fields, None) for ref, (title, fields) in old.items()]
    return tuple(found)


def _given(briefing: Briefing, **fields: object) -> Fields:
    """Return the fields that say something, as text in the language of the briefing."""
    words = words_in(briefing.lang)
    return {
        name: date_words(value, words) if isinstance(value, PartialDate) else _said(str(value))
        for name, value in fields.items()
        if value
    }


def _said(text: str) -> str:
    """Return text as it is compared: without line ends, in the one form that letters can have."""
    return normalize("NFC", " ".join(text.split()))


def motivation_entries(
    briefing: Briefing, criteria: Mapping[str, str]
) -> Iterator[tuple[str, str, Fields]]:
    """Yield the motivations, without likelihood and confidence, which are judgements.

    ``criteria`` says by their ids what the criteria are called, each by a name of its own.
    """
    table = briefing.comparison
    if table is None:
        return
    for each in table.motivations:
        because = _with_ground("", each.ground)
        fields = {"title": each.title, "summary": each.summary, "because": because}
        for row in table.criteria:
            ground = table.grounds.get(row.id, {}).get(each.id, NO_GROUND)
            words = table.cells.get(row.id, {}).get(each.id, "")
            fields[criteria[row.id]] = _with_ground(words, ground)
        yield each.id, each.title, {name: _said(words) for name, words in fields.items() if words}


def _with_ground(words: str, ground: Ground) -> str:
    """Return the words of a cell with the reason and the source that it rests on."""
    rests_on = "; ".join(filter(None, (ground.because, ground.source)))
    return f"{words} ({rests_on})" if words and rests_on else words or rests_on


def criteria_names(before: Briefing, after: Briefing) -> Mapping[str, str]:
    """Return by their ids what the criteria of both editions are called: by the newer title.

    Where two have the same title, or one that of another field, their ids tell them apart.
    """
    titles = {ref: title for each in (before, after) for ref, title, _ in criterion_entries(each)}
    counts = Counter((*titles.values(), "title", "summary", "because"))
    return {ref: title if counts[title] == 1 else f"{title} ({ref})"
            for ref, title in titles.items()}  # fmt: skip


def criterion_entries(briefing: Briefing) -> Iterator[tuple[str, str, Fields]]:
    """Yield the criteria; what they say of each motivation is with that."""
    for each in briefing.comparison.criteria if briefing.comparison else ():
        yield each.id, each.title, _given(briefing, text=each.title)


def timeline_entries(briefing: Briefing) -> Iterator[tuple[str, str, Fields]]:
    """Yield the events of the timeline. They have no ids, and are the same by their words."""
    seen: Counter[str] = Counter()
    for each in briefing.timeline:
        seen[each.event] += 1
        ref = each.event if seen[each.event] == 1 else f"{each.event} ({seen[each.event]})"
        yield ref, each.event, _given(briefing, text=each.event, date=each.date)


def evidence_entries(briefing: Briefing) -> Iterator[tuple[str, str, Fields]]:
    """Yield the items of evidence, without their ratings."""
    for each in briefing.comparison.evidence if briefing.comparison else ():
        yield (
            each.id,
            each.text,
            _given(briefing, text=each.text, type=each.type, date=each.date, source=each.source,
                   credibility=each.credibility, relevance=each.relevance),
        )  # fmt: skip


def assumption_entries(briefing: Briefing) -> Iterator[tuple[str, str, Fields]]:
    """Yield the assumptions of the comparison."""
    each: Assumption
    for each in briefing.comparison.assumptions if briefing.comparison else ():
        carried = ", ".join(_cell(cell) for cell in each.if_wrong)
        yield (
            each.id,
            each.text,
            _given(briefing, text=each.text, confidence=each.confidence, carries=carried),
        )


def _cell(cell: CarriedCells) -> str:
    return f"{cell.evidence} × {cell.motivation}" if cell.motivation else cell.evidence


def indicator_entries(briefing: Briefing) -> Iterator[tuple[str, str, Fields]]:
    """Yield the indicators of all motivations."""
    each: Indicator
    for column in _motivations(briefing):
        for each in column.indicators:
            yield (
                each.id,
                each.text,
                _given(briefing, text=each.text, motivation=column.title, expected=each.expect_by,
                       status=each.status, date=each.date, source=each.source),
            )  # fmt: skip


def source_entries(briefing: Briefing) -> Iterator[tuple[str, str, Fields]]:
    """Yield the sources with their grades."""
    each: Source
    for each in briefing.sources:
        yield (
            each.id,
            each.title,
            _given(briefing, title=each.title, grade=each.grade, date=each.date, note=each.note),
        )


def field_name(field: str, words: Words) -> str:
    """Return what a field is called in a language: a criterion of the author by its own title."""
    if field == "because":
        return words["rows"]["likelihood"]
    return words["fields"].get(field, field)


def value_in_words(field: str, value: str, words: Words) -> str:
    """Return what a field says in a language: levels and statuses are words of the program."""
    if field in ("credibility", "relevance", "confidence"):
        return words["levels"].get(value, value)
    return words["statuses"].get(value, value) if field == "status" else value


def head_entries(briefing: Briefing) -> Iterator[tuple[str, str, Fields]]:
    """Yield what stands at the head of a briefing, each field as an entry of its own."""
    table: Comparison | None = briefing.comparison
    words = words_in(briefing.lang)
    head: Sequence[tuple[str, str]] = (
        ("marking", briefing.marking.text if briefing.marking else ""),
        ("title", briefing.title),
        ("subtitle", briefing.subtitle),
        ("author", briefing.author),
        ("as_of", date_words(briefing.as_of, words) if briefing.as_of else ""),
        ("question", table.question if table else ""),
    )
    for ref, value in head:
        if value:
            yield ref, words["workbook"][ref], {"text": _said(value)}
