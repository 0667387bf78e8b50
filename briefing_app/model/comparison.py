"""The comparison of motivations: columns, written criteria, and evidence with its ratings."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from briefing_app.model.dates import PartialDate
from briefing_app.model.scales import Letter, Level

Status = Literal["not seen", "seen", "contradicted", "unknown"]
STATUSES: tuple[Status, ...] = ("not seen", "seen", "contradicted", "unknown")
"""What has become of an indicator."""


class Ground(NamedTuple):
    """What a cell rests on: the author's reason, the id of a source, and numbers of paragraphs.

    ``section`` is the id of a heading. Each is empty if nothing is given.
    """

    because: str = ""
    source: str = ""
    section: str = ""
    paragraphs: tuple[int, ...] = ()


NO_GROUND = Ground()


class Indicator(NamedTuple):
    """Something that is to be expected if a motivation is the right one.

    ``expect_by`` is the date by which it should be seen, None if the author gave none; ``date``
    is when it was seen or contradicted. ``source`` is the id of a source and ``section`` that of a
    heading; both may be empty. ``paragraphs`` are as those of `Evidence`.
    """

    id: str
    text: str
    expect_by: PartialDate | None = None
    status: Status = "unknown"
    date: PartialDate | None = None
    source: str = ""
    section: str = ""
    paragraphs: tuple[int, ...] = ()


class CarriedCells(NamedTuple):
    """What an assumption carries: one cell, or all cells of an item if ``motivation`` is empty."""

    evidence: str
    motivation: str = ""


class Assumption(NamedTuple):
    """Something that the analysis takes for granted.

    ``if_wrong`` names the cells that cannot be judged without it. ``confidence`` is one of
    `scales.CONFIDENCES` and ``section`` the id of a heading; both may be empty. ``paragraphs`` are
    as those of `Evidence`.
    """

    id: str
    text: str
    section: str = ""
    if_wrong: tuple[CarriedCells, ...] = ()
    confidence: str = ""
    paragraphs: tuple[int, ...] = ()


class Motivation(NamedTuple):
    """One of the competing explanations: a hypothesis of the analysis, a column of the table.

    ``section`` is the id of a heading, ``likelihood`` a term of the briefing's scale,
    ``confidence`` one of `scales.CONFIDENCES`; each is empty if the author gave none.
    ``ground`` is what the estimate of likelihood and confidence rests on; its paragraphs are those
    of the section. ``indicators`` are what to expect if it is right.
    """

    id: str
    title: str
    section: str = ""
    likelihood: str = ""
    confidence: str = ""
    summary: str = ""
    ground: Ground = NO_GROUND
    indicators: tuple[Indicator, ...] = ()


class Criterion(NamedTuple):
    """A row that a human wrote; its words are in ``Comparison.cells``."""

    id: str
    title: str


class Rating(NamedTuple):
    """How consistent an item is with a motivation, and why; ``because`` may be empty."""

    letter: Letter
    because: str = ""


class Evidence(NamedTuple):
    """One item of evidence. A motivation missing from ``ratings`` is not rated yet.

    ``type`` is the kind of evidence in the author's words, such as imagery; empty if not given.
    ``source`` is the id of a source and ``section`` that of a heading; both may be empty.
    ``paragraphs`` are the numbers of the body paragraphs that cite the item, or else the first
    paragraph of its section.
    """

    id: str
    text: str
    date: PartialDate | None = None
    source: str = ""
    section: str = ""
    credibility: Level = "medium"
    relevance: Level = "medium"
    ratings: Mapping[str, Rating] = MappingProxyType({})
    paragraphs: tuple[int, ...] = ()
    type: str = ""


class Comparison(NamedTuple):
    """The whole table as the author wrote it.

    ``cells`` maps the id of a criterion to the id of a motivation to text; a missing entry is an
    empty cell. ``grounds`` maps in the same way to what such a cell rests on, where the author
    said so. ``label`` is what one column is called, such as “Motivation”.

    ``understood`` is False if the file has an error, or a key that looks mistyped, in the
    comparison: part of it may be missing or wrong, so that no lead is named. ``left_out`` names the
    columns and items that could not be read, in words for the middle of a sentence.
    """

    question: str
    label: str
    motivations: tuple[Motivation, ...]
    criteria: tuple[Criterion, ...]
    cells: Mapping[str, Mapping[str, str]]
    evidence: tuple[Evidence, ...]
    grounds: Mapping[str, Mapping[str, Ground]] = MappingProxyType({})
    understood: bool = True
    left_out: tuple[str, ...] = ()
    assumptions: tuple[Assumption, ...] = ()

    @property
    def rating_cells(self) -> int:
        """How many cells for ratings it has: one for each item and motivation."""
        return len(self.evidence) * len(self.motivations)

    def motivation(self, ref: str) -> Motivation:
        """Return the motivation of an id; raises KeyError."""
        for motivation in self.motivations:
            if motivation.id == ref:
                return motivation
        raise KeyError(ref)

    def evidence_paragraphs(self) -> frozenset[int]:
        """Return the numbers of the body paragraphs that carry evidence."""
        return frozenset(number for item in self.evidence for number in item.paragraphs)


NOTHING_COMPARED = Comparison("", "", (), (), {}, ())
"""In place of a comparison that is still being read."""
