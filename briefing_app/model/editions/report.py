"""What changed, as a briefing: so that window, paper and HTML show it as they show any other.

The first part says what changed in the judgements and in the data. The text follows as one, with
what went struck out and what came underlined twice, or side by side.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefing_app.model.briefing import Briefing, Section
from briefing_app.model.editions.comparing import EditionChanges
from briefing_app.model.editions.marked_text import marked_blocks, run_nodes, text_node
from briefing_app.model.editions.records import Change, Fields, JudgementChange, LeadState
from briefing_app.model.editions.text_changes import TextChange, word_runs
from briefing_app.model.editions.units import split
from briefing_app.model.markings import Marking, higher
from briefing_app.model.scales import LETTER_WORDS, Scale
from briefing_app.model.tree import Node, Value, plain_text

_ARROWS = {"up": " ↑", "down": " ↓", "": ""}
_LEGEND = (
    "In the text below, words that the earlier edition had are struck out, and words that the later"
    " one has are underlined twice. Paragraphs have the numbers of the later edition."
)
_SAME = "The two editions say the same."


class _Part(NamedTuple):
    """A heading with its blocks; a part without blocks is left out."""

    title: str
    blocks: tuple[Node, ...]


def change_report(changes: EditionChanges, *, side_by_side: bool = False) -> Briefing:
    """Return what changed as a briefing, under the higher of the two markings.

    Its text is that of the later edition with the changes in place, or, ``side_by_side``, a table
    of the paragraphs that changed.
    """
    before, after = changes.before, changes.after
    blocks: list[Node] = []
    sections: list[Section] = []
    for number, part in enumerate(_parts(changes), 1):
        if part.blocks:
            heading = _heading(1, part.title, f"changes-{number}")
            sections.append(Section(heading.string("id"), part.title, 1, len(blocks)))
            blocks += (heading, *part.blocks)
    if changes.is_empty:
        blocks.append(_paragraph(text_node(_SAME)))
    blocks += _limits(changes.text.limits)
    heading = _heading(1, "The text", "changed-text")
    sections.append(Section("changed-text", "The text", 1, len(blocks)))
    blocks += (heading, _paragraph(text_node(_LEGEND)))
    if side_by_side:
        blocks += _side_by_side(changes.text.changes)
        numbered = 0
    else:
        text = marked_blocks(changes)
        sections += _sections_of(text, len(blocks))
        blocks += text
        numbered = after.paragraphs
    return Briefing(
        file="",
        name=f"{after.name}: what changed",
        title=f"What changed: {after.title}",
        subtitle=f"From {_edition(before)} to {_edition(after)}",
        blocks=tuple(blocks),
        sections=tuple(sections),
        paragraphs=numbered,
        as_of=after.as_of,
        marking=higher(before.marking, after.marking),
        lang=after.lang,
        scale=after.scale,
        assets={**before.assets, **after.assets},
        words=len(plain_text(blocks).split()),
        own_files=(*before.own_files, *after.own_files),
    )


def _edition(briefing: Briefing) -> str:
    return f"the edition of {briefing.as_of}" if briefing.as_of else f"“{briefing.name}”"


def _parts(changes: EditionChanges) -> Iterator[_Part]:
    yield _Part("Marking", _marking(changes.before.marking, changes.after.marking))
    yield _Part("Judgements", (*_judgements(changes), *_reworded(changes)))
    yield _Part("The lead", _lead(changes))
    yield _Part("Motivations", _records(changes.motivations, by_title=True))
    yield _Part("Evidence", _records(changes.evidence))
    yield _Part("Ratings", _ratings(changes))
    yield _Part("Assumptions", _records(changes.assumptions))
    yield _Part("Indicators", _records(changes.indicators))
    yield _Part("Sources", _records(changes.sources))
    head = tuple(each for each in changes.head if each.id != "marking")
    yield _Part("Title, date and author", _records(head, by_title=True))


def _marking(before: Marking | None, after: Marking | None) -> tuple[Node, ...]:
    old, new = (each.text if each else "none" for each in (before, after))
    if old == new:
        return ()
    return (_paragraph(text_node(f"The marking was {old} and is now {new}.")),)


def _judgements(changes: EditionChanges) -> tuple[Node, ...]:
    if not changes.judgements:
        return ()
    rows = [
        (
            (text_node(each.title),),
            (text_node(each.kind.capitalize()),),
            (text_node(_term(each.before, each, changes.before.scale)),),
            (text_node(_term(each.after, each, changes.after.scale) + _ARROWS[each.direction]),),
        )
        for each in changes.judgements
    ]
    return (_table(("Motivation", "Judgement", "Before", "Now"), rows),)


def _term(term: str, change: JudgementChange, scale: Scale) -> str:
    """Return a likelihood with its band, a confidence as it is."""
    band = scale.band(term) if change.kind == "likelihood" and term else None
    if band is None:
        return term or "not given"
    return f"{term} ({band.low:g} to {band.high:g} %)"


def _reworded(changes: EditionChanges) -> tuple[Node, ...]:
    changed = changes.reworded
    if not changed:
        return ()
    rows = [((text_node(_section(each, changes)),), run_nodes(each.runs)) for each in changed]
    return (_table(("Section", "Judgement"), rows),)


def _section(change: TextChange, changes: EditionChanges) -> str:
    """Return the title of the section that a unit is in."""
    unit = change.after or change.before
    edition = changes.after if change.after else changes.before
    titles = [each.title for each in edition.sections if unit and each.block <= unit.block]
    return titles[-1] if titles else edition.title


def _lead(changes: EditionChanges) -> tuple[Node, ...]:
    (before, after), old, new = changes.lead, changes.before, changes.after
    if before == after:
        return ()
    sentences = [f"Before: {_lead_words(before, old)}", f"Now: {_lead_words(after, new)}"]
    return tuple(_paragraph(text_node(each)) for each in sentences)


def _lead_words(state: LeadState, briefing: Briefing) -> str:
    if not state.reckoned or briefing.comparison is None:
        return "no lead is reckoned."
    titles = {each.id: each.title for each in briefing.comparison.motivations}
    leads = ", ".join(titles[ref] for ref in state.lead)
    held = [*state.items, *(f"source “{ref}”" for ref in state.sources)]
    holds = f" The lead changes without {', '.join(held)}." if held else " No single item turns it."
    return f"least refuted is {leads}{' (a tie)' if state.tie else ''}.{holds}"


def _records(changes: Sequence[Change], *, by_title: bool = False) -> tuple[Node, ...]:
    """Return a table of entries, each called by its id or its title."""
    if not changes:
        return ()
    rows = [
        row
        for change in changes
        for row in _record_rows(change, change.title if by_title else change.id)
    ]
    return (_table(("", "What", "Change"), rows),)


def _record_rows(change: Change, called: str) -> Iterator[tuple[tuple[Node, ...], ...]]:
    """Yield a row for an entry that came or went, or one for each field that changed."""
    name = (text_node(called),)
    if change.before is None or change.after is None:
        came = change.before is None
        words = _summary(change.after or change.before or {})
        kind = "insertion" if came else "strike"
        verb = "new" if came else "gone"
        yield name, (text_node(verb),), (Node(kind, (text_node(words),)),)
        return
    for field in change.fields:
        runs = word_runs(split(change.before.get(field, "")), split(change.after.get(field, "")))
        yield name, (text_node("" if field == "text" else field),), run_nodes(runs)


def _summary(fields: Fields) -> str:
    """Return all that an entry says in one line, its words first."""
    first, *others = fields.items()
    rest = "; ".join(f"{name}: {value}" for name, value in others)
    return f"{first[1]} ({rest})" if rest else first[1]


def _ratings(changes: EditionChanges) -> tuple[Node, ...]:
    table = changes.after.comparison
    if not changes.ratings or table is None:
        return ()
    titles = {each.id: each.title for each in table.motivations}
    rows = [
        (
            (text_node(f"{each.evidence} × {titles[each.motivation]}"),),
            (text_node(_letter(each.before)), *_because(each.because_before)),
            (text_node(_letter(each.after)), *_because(each.because_after)),
        )
        for each in changes.ratings
    ]
    return (_table(("Cell", "Before", "Now"), rows),)


def _letter(letter: str) -> str:
    words = next((words for key, words in LETTER_WORDS.items() if key == letter), "")
    return f"{letter}, {words}" if letter else "not rated"


def _because(reason: str) -> tuple[Node, ...]:
    return (text_node(f": {reason}"),) if reason else ()


def _limits(limits: Sequence[str]) -> tuple[Node, ...]:
    if not limits:
        return ()
    inner = tuple(_paragraph(text_node(each)) for each in limits)
    attributes = {"variant": "warning", "title": "Not all was compared"}
    return (Node("callout", inner, attributes=attributes),)


def _side_by_side(changes: Sequence[TextChange]) -> tuple[Node, ...]:
    """Return a table of the paragraphs that changed, the earlier edition at the left."""
    rows = [
        (
            _numbers(each),
            run_nodes([run for run in each.runs if run.kind != "added"] if each.before else ()),
            run_nodes([run for run in each.runs if run.kind != "removed"] if each.after else ()),
        )
        for each in changes
        if each.kind != "same"
    ]
    return (_table(("Paragraph", "Before", "Now"), rows),) if rows else ()


def _numbers(change: TextChange) -> tuple[Node, ...]:
    """Return the numbers of a paragraph in both editions: ``31 → 13``; moved ones say so."""
    units = [unit for unit in (change.before, change.after) if unit is not None]
    given = list(dict.fromkeys(str(unit.number) for unit in units if unit.number))
    words = " → ".join(given) or "–"
    return (text_node(f"{words} (moved)" if change.kind == "moved" else words),)


def _sections_of(blocks: Iterable[Node], start: int) -> list[Section]:
    found: list[Section] = []
    for index, block in enumerate(blocks, start):
        if block.kind == "heading":
            title = plain_text((block,))
            found.append(Section(block.string("id"), title, block.integer("level"), index))
        number = block.integer("number")
        if number:
            found = [
                each._replace(first_paragraph=number) if each.first_paragraph is None else each
                for each in found
            ]
    return found


def _heading(level: int, title: str, ref: str) -> Node:
    attributes: dict[str, Value] = {"level": level, "id": ref}
    return Node("heading", (text_node(title),), attributes=attributes)


def _paragraph(*children: Node) -> Node:
    return Node("paragraph", children)


def _table(head: Sequence[str], rows: Iterable[Sequence[tuple[Node, ...]]]) -> Node:
    heads = Node(
        "row", tuple(Node("cell", (text_node(each),)) for each in head), attributes={"header": True}
    )
    body = (
        Node("row", tuple(Node("cell", cell) for cell in row), attributes={"header": False})
        for row in rows
    )
    return Node("table", (heads, *body), attributes={"alignments": ("",) * len(head)})
