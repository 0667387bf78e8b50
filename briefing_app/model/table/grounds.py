"""What each cell of the comparison rests on in the text, and which cells rest on a paragraph."""

from collections.abc import Collection
from typing import Literal, NamedTuple

from briefing_app.model.comparison import NO_GROUND, Comparison, Ground, Motivation
from briefing_app.translation import all_of, plural, tr

GroundedKind = Literal["likelihood", "confidence", "criterion", "evidence"]


class CellName(NamedTuple):
    """A cell by names, whatever the order of the table.

    ``kind`` is that of its row and ``ref`` the id of the row's criterion or evidence, else empty;
    ``motivation`` is the id of its column, empty for all the cells of the row.
    """

    kind: GroundedKind
    ref: str = ""
    motivation: str = ""


def estimate_ground(motivation: Motivation) -> Ground:
    """Return what the likelihood and the confidence of a motivation rest on."""
    ground = motivation.ground
    return ground._replace(
        because=ground.because or motivation.summary,
        section=ground.section or motivation.section,
    )


def criterion_ground(comparison: Comparison, ref: str, motivation: Motivation) -> Ground:
    """Return what a cell that a human wrote rests on, or else what its motivation rests on."""
    given = comparison.grounds.get(ref, {}).get(motivation.id, NO_GROUND)
    own = estimate_ground(motivation)
    return given._replace(
        section=given.section or own.section, paragraphs=given.paragraphs or own.paragraphs
    )


def ground_at(
    comparison: Comparison, row: tuple[str, str] | None, motivation: str | None
) -> Ground:
    """Return what a place of the table rests on, and where it leads.

    ``row`` is the kind and the id of a row, None for the head of a column; ``motivation`` is the id
    of a column, None for the head of a row. A cell in which nothing is written rests on nothing.
    """
    column = next((each for each in comparison.motivations if each.id == motivation), None)
    kind, ref = row or ("", "")
    if kind == "evidence":
        item = next((each for each in comparison.evidence if each.id == ref), None)
        return Ground("", item.source, item.section, item.paragraphs) if item else NO_GROUND
    if column is None:
        return NO_GROUND
    if row is None:
        return estimate_ground(column)
    if kind == "criterion":
        written = bool(comparison.cells.get(ref, {}).get(column.id))
        ground = criterion_ground(comparison, ref, column)
    elif kind in ("likelihood", "confidence"):
        written = bool(column.likelihood if kind == "likelihood" else column.confidence)
        ground = estimate_ground(column)
    else:
        return NO_GROUND._replace(section=column.section)
    return ground if written else ground._replace(paragraphs=())


def resting_on(comparison: Comparison, paragraph: int) -> frozenset[CellName]:
    """Return the cells that rest on a body paragraph, by its number."""
    found = [
        CellName("evidence", item.id)
        for item in comparison.evidence
        if paragraph in item.paragraphs
    ]
    for motivation in comparison.motivations:
        if paragraph in motivation.ground.paragraphs:
            if motivation.likelihood:
                found.append(CellName("likelihood", "", motivation.id))
            if motivation.confidence:
                found.append(CellName("confidence", "", motivation.id))
        found += [
            CellName("criterion", each.id, motivation.id)
            for each in comparison.criteria
            if comparison.cells.get(each.id, {}).get(motivation.id)
            and paragraph in criterion_ground(comparison, each.id, motivation).paragraphs
        ]
    return frozenset(found)


def resting_words(comparison: Comparison, paragraph: int, cells: Collection[CellName]) -> str:
    """Say what rests on a paragraph: “E1, E5 and 4 other cells rest on paragraph 7.”, for one."""
    named = [item.id for item in comparison.evidence if CellName("evidence", item.id) in cells]
    others = len(cells) - len(named)
    if not cells:
        return tr("Nothing in the table rests on paragraph {number}.", number=paragraph)
    if not named:
        return plural(
            "{n} cell rests on paragraph {number}.",
            "{n} cells rest on paragraph {number}.",
            others,
            number=paragraph,
        )
    if others:
        named.append(plural("{n} other cell", "{n} other cells", others))
    return plural(
        "{cells} rests on paragraph {number}.",
        "{cells} rest on paragraph {number}.",
        len(named),
        cells=all_of(named),
        number=paragraph,
    )
