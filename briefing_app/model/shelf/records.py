"""What the shelf keeps of a briefing: its head, and its words passage by passage."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.sums import Sums
from briefing_app.model.tree import plain_text

_GAP = re.compile(r" (?=[.,](?:\s|$))")
"""A blank that a citation leaves before the end of its sentence."""

_MOST_OTHERS = 16
"""So many other files of a briefing are watched for changes; usual is one, with its comparison."""

PassageKind = Literal["paragraph", "block", "heading", "footnote", "comparison", "source", "note"]


class Head(NamedTuple):
    """What the shelf shows of a briefing and filters by.

    ``date`` is its date in ISO 8601 at its own precision, or empty; ``id`` the author's own name
    for it, the same in all editions; ``marking`` as written. ``motivations``, ``lead`` and
    ``sources`` are titles, ``likelihoods`` the terms by which the motivations are estimated, each
    once.
    """

    title: str
    subtitle: str = ""
    date: str = ""
    author: str = ""
    marking: str = ""
    id: str = ""
    motivations: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    likelihoods: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


class Passage(NamedTuple):
    """Words of a briefing on one line, and where they are.

    ``number`` is that of the paragraph; of the one before for a block or a heading, 0 if there is
    none; of the footnote or the source for these. ``label`` names what else a passage is of: for
    the comparison the id of an item or the title of a motivation or a criterion, for a note of a
    reader's the name of the reader, which is empty for one's own, and then ``ref`` is its id.
    """

    kind: PassageKind
    number: int
    label: str
    words: str
    ref: str = ""


class Shelved(NamedTuple):
    """A briefing as the shelf takes it in; ``others`` are paths of what else it was read from."""

    head: Head
    passages: tuple[Passage, ...]
    others: tuple[str, ...] = ()


class Entry(NamedTuple):
    """A briefing on the shelf; ``file`` is its absolute path, ``key`` its number in the index.

    ``newer`` is the date of the newest edition if this one is older, or its title if it has no
    date; else empty.
    """

    key: int
    file: str
    head: Head
    newer: str = ""


class Unreadable(NamedTuple):
    """A file or a folder of the shelf that cannot be read, and why, as a sentence."""

    file: str
    reason: str


def shelved(briefing: Briefing) -> Shelved:
    """Return what the shelf keeps of a briefing."""
    comparison = briefing.comparison
    columns = comparison.motivations if comparison else ()
    sums = Sums(comparison) if comparison else None
    lead = sums.lead if sums and sums.tells_apart else ()
    head = Head(
        title=briefing.title,
        subtitle=briefing.subtitle,
        date=briefing.as_of.iso() if briefing.as_of else "",
        author=briefing.author,
        marking=briefing.marking.text if briefing.marking else "",
        id=briefing.id,
        motivations=tuple(each.title for each in columns),
        lead=tuple(each.title for each in columns if each.id in lead),
        likelihoods=tuple(dict.fromkeys(filter(None, (each.likelihood for each in columns)))),
        sources=tuple(dict.fromkeys(each.title for each in briefing.sources)),
    )
    passages = tuple(passage for passage in _passages(briefing) if passage.words)
    others = (each for each in briefing.own_files if each != briefing.own_files[0])
    return Shelved(head, passages, tuple(dict.fromkeys(others))[:_MOST_OTHERS])


def _passages(briefing: Briefing) -> Iterator[Passage]:
    number = 0
    for node in briefing.blocks:
        number = node.integer("number") or number
        numbered = node.kind == "paragraph" and node.integer("number")
        kind: PassageKind = (
            "paragraph" if numbered else "heading" if node.kind == "heading" else "block"
        )
        yield Passage(kind, number, "", _line(plain_text((node,))))
    for note in briefing.footnotes.values():
        yield Passage("footnote", note.number, "", _line(plain_text(note.blocks)))
    if briefing.comparison:
        yield from _of_comparison(briefing.comparison)
    for source in briefing.sources:
        yield Passage("source", source.number, "", _parts(source.title, source.note))


def _of_comparison(comparison: Comparison) -> Iterator[Passage]:
    for column in comparison.motivations:
        words = _parts(column.title, column.summary, column.ground.because)
        yield Passage("comparison", 0, column.title, words)
    for row in comparison.criteria:
        cells = comparison.cells.get(row.id, {})
        grounds = comparison.grounds.get(row.id, {})
        becauses = [ground.because for ground in grounds.values()]
        words = _parts(row.title, *cells.values(), *becauses)
        yield Passage("comparison", 0, row.title, words)
    for item in comparison.evidence:
        reasons = [rating.because for rating in item.ratings.values()]
        yield Passage("comparison", 0, item.id, _parts(item.text, *reasons))
    for assumption in comparison.assumptions:
        yield Passage("comparison", 0, assumption.id, _line(assumption.text))


def _parts(*parts: str) -> str:
    """Return texts that belong together as one line, in which each can be told from the next."""
    return " · ".join(filter(None, map(_line, parts)))


def _line(words: str) -> str:
    line = " ".join(words.split())
    return _GAP.sub("", line) if " ." in line or " ," in line else line
