"""The form of the JSON export: each object and its keys, declared once.

The functions of `record` return these types, and the JSON Schema in `record_schema` is made of
them. Dates are ISO 8601 at their own precision, null is what is not known, and text that is not
there is empty.
"""

from typing import NotRequired, TypedDict

from briefing_app.model.comparison import Status
from briefing_app.model.scales import Letter, Level, ScaleId
from briefing_app.model.signature import State

Json = object
"""Whatever the json module can write."""


class SilenceRecord(TypedDict):
    """A check that is turned off, in one section or everywhere."""

    check: str
    section: str


class SectionRecord(TypedDict):
    """A heading: its block counts from 0, its first paragraph from 1."""

    id: str
    title: str
    level: int
    block: int
    first_paragraph: int | None


class NodeRecord(TypedDict):
    """A node of the document tree; its attributes depend on its kind."""

    kind: str
    text: str
    attributes: dict[str, Json]
    children: list["NodeRecord"]


class FootnoteRecord(TypedDict):
    """A footnote; its number counts from 1."""

    id: str
    number: int
    blocks: list[NodeRecord]


class SourceRecord(TypedDict):
    """A source; its number counts from 1, its grade is such as C3."""

    id: str
    number: int
    title: str
    grade: str | None
    date: str | None
    note: str


class EventRecord(TypedDict):
    """A dated event; its section is the id of a heading."""

    date: str
    event: str
    section: str


class GroundRecord(TypedDict):
    """What a cell is based on; paragraphs are numbers."""

    because: str
    source: str
    section: str
    paragraphs: list[int]


class IndicatorRecord(TypedDict):
    """What to expect if a motivation is right."""

    id: str
    text: str
    expect_by: str | None
    status: Status
    overdue: bool
    date: str | None
    source: str
    section: str
    paragraphs: list[int]


class MotivationRecord(TypedDict):
    """A motivation: one column of the comparison."""

    id: str
    title: str
    section: str
    likelihood: str
    confidence: str
    summary: str
    ground: GroundRecord
    indicators: list[IndicatorRecord]


class CriterionRecord(TypedDict):
    """A row that the author wrote; its words are in the cells."""

    id: str
    title: str


class RatingRecord(TypedDict):
    """A rating of an item against a motivation, and the reason."""

    rating: Letter
    because: str


class EvidenceRecord(TypedDict):
    """An item of evidence; its ratings are by the id of the motivation."""

    id: str
    text: str
    type: str
    date: str | None
    source: str
    section: str
    credibility: Level
    relevance: Level
    paragraphs: list[int]
    ratings: dict[str, RatingRecord]


class CarriedRecord(TypedDict):
    """What an assumption carries: one cell, or without a motivation all cells of an item."""

    evidence: str
    motivation: str | None


class AssumptionRecord(TypedDict):
    """Something that the analysis takes for granted."""

    id: str
    text: str
    section: str
    if_wrong: list[CarriedRecord]
    confidence: str
    paragraphs: list[int]


class ComparisonRecord(TypedDict):
    """The comparison as its author wrote it; cells and grounds are by criterion and motivation."""

    question: str
    label: str
    motivations: list[MotivationRecord]
    criteria: list[CriterionRecord]
    cells: dict[str, dict[str, str]]
    grounds: dict[str, dict[str, GroundRecord]]
    evidence: list[EvidenceRecord]
    assumptions: list[AssumptionRecord]
    left_out: list[str]


StepRecord = TypedDict(
    "StepRecord",
    {
        "evidence": str,
        "motivation": NotRequired[str],
        "axis": NotRequired[str],
        "from": str,
        "to": str,
        "lead": list[str],
    },
)
"""One change of a cell, or of an axis of an item, that gives another lead."""

ChangeRecord = TypedDict(
    "ChangeRecord", {"evidence": str, "motivation": str, "from": str, "to": str}
)
"""Another letter in one cell."""


class OpenCellRecord(TypedDict):
    """A blank or neutral cell that could tell the lead and the runner-up apart.

    ``reach`` is how far II in it would move the two sums against each other; ``turns`` is whether
    that would take the lead from the first or end a tie.
    """

    evidence: str
    motivation: str
    rating: Letter | None
    reach: float
    turns: bool


class SeparatingRecord(TypedDict):
    """What could tell the lead and the runner-up apart, the most telling first."""

    lead: str
    other: str
    cells: list[OpenCellRecord]


class HoldsRecord(TypedDict):
    """What the lead hangs on: items, sources and single steps; and whether it is shared."""

    items: list[str]
    sources: list[str]
    steps: list[StepRecord]
    tie: bool


class SourceShareRecord(TypedDict):
    """What hangs on a source, or with an empty id on the items that have none; shares are of 1."""

    id: str
    items: list[str]
    share: float
    shares: dict[str, float]
    alone: list[str]


class GradeRecord(TypedDict):
    """A grade such that without all that is graded worse the lead changes."""

    worse_than: str
    items: list[str]
    lead: list[str]


class ShareRecord(TypedDict):
    """In how many cases out of all the lead is the same."""

    same: int
    cases: int


class RobustnessRecord(TypedDict):
    """How often the lead stays the same: over all single steps, and over other weights."""

    steps: ShareRecord
    weights: ShareRecord


class AnalysisRecord(TypedDict):
    """What the ratings add up to, by the ids of motivations and of items of evidence."""

    understood: bool
    inconsistency: dict[str, int]
    weighted_inconsistency: dict[str, float]
    diagnosticity: dict[str, float | None]
    lead: list[str]
    sensitivity: dict[str, list[str]]
    lead_sentence: str
    fragility_sentence: str
    holds: HoldsRecord
    hold_sentences: list[str]
    grade_sentence: str
    to_lead: dict[str, list[ChangeRecord]]
    separating: SeparatingRecord | None
    sources: list[SourceShareRecord]
    grades: list[GradeRecord]
    robustness: RobustnessRecord


class AssetRecord(TypedDict):
    """An image: its size in pixels and in bytes, and the SHA-256 of its content."""

    name: str
    media_type: str
    width: int
    height: int
    bytes: int
    sha256: str


class ProblemRecord(TypedDict):
    """Something that is wrong with the file; its line counts from 1."""

    file: str
    line: int | None
    code: str
    severity: str
    sentence: str


class CheckRecord(TypedDict):
    """What ``briefing-app check --json`` prints of one file; advice is among its problems."""

    file: str
    problems: list[ProblemRecord]
    analysis: AnalysisRecord | None


class SignatureRecord(TypedDict):
    """Who signed the briefing: see `model.signature.Signature`; ``sentence`` says it in words."""

    state: State
    key: str
    signer: str
    comment: str
    uncovered: list[str]
    sentence: str


class BriefingRecord(TypedDict):
    """A briefing, as Briefing App writes it to JSON."""

    format_version: int
    name: str
    title: str
    id: str
    subtitle: str
    variant: str
    as_of: str | None
    author: str
    marking: str | None
    lang: str
    scale: ScaleId
    scale_named: bool
    silences: list[SilenceRecord]
    words: int
    paragraphs: int
    sections: list[SectionRecord]
    blocks: list[NodeRecord]
    footnotes: list[FootnoteRecord]
    sources: list[SourceRecord]
    timeline: list[EventRecord]
    comparison: ComparisonRecord | None
    analysis: AnalysisRecord | None
    assets: list[AssetRecord]
    problems: list[ProblemRecord]
    extra: dict[str, Json]
    digest: str
    signature: SignatureRecord
    distribution: list[str]
