"""What changed, as a briefing: so that window, paper and HTML show it as they show any other.

The first part says what changed in the judgements and in the data. The text follows as one, with
what went struck out and what came underlined twice, or side by side.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefing_app.model.briefing import Briefing, Section
from briefing_app.model.editions.cautions import cautions
from briefing_app.model.editions.comparing import EditionChanges
from briefing_app.model.editions.marked_text import marked_blocks, run_nodes, text_node
from briefing_app.model.editions.records import (
    Change,
    Fields,
    JudgementChange,
    LeadState,
    field_name,
    value_in_words,
)
from briefing_app.model.editions.text_changes import TextChange
from briefing_app.model.editions.units import split
from briefing_app.model.editions.word_changes import compare_words
from briefing_app.model.marking.markings import highest
from briefing_app.model.scales import Scale
from briefing_app.model.tree import Node, Value, plain_text
from briefing_app.model.words.fixed_words import Words, date_words, words_in
from briefing_app.model.words.sentences import Value as Filled
from briefing_app.model.words.sentences import between_commas, sentence

_ARROWS = {"up": " ↑", "down": " ↓", "": ""}


def lead_sentences(changes: EditionChanges, words: Words) -> tuple[str, ...]:
    """Return what leads, and what that hangs on, before and now; nothing if it is the same."""
    before, after = changes.lead
    if before == after:
        return ()
    return (
        _lead_sentence("before", before, changes.before, words),
        _lead_sentence("now", after, changes.after, words),
    )


def _lead_sentence(when: str, state: LeadState, briefing: Briefing, words: Words) -> str:
    def say(key: str, **values: Filled) -> str:
        return sentence(words, key, None, **values)

    if not state.reckoned or briefing.comparison is None:
        return say(f"{when}_no_lead")
    named = {each.id: each.title for each in briefing.comparison.motivations}
    titles = between_commas([named[ref] for ref in state.lead], words)
    lead = say(f"{when}_tie" if len(state.lead) > 1 else f"{when}_lead", titles=titles)
    sources = (say("source_called", name=ref) for ref in state.sources)
    held = [*state.items, *sources]
    if not held:
        return f"{lead} {say('no_item_turns')}"
    return f"{lead} {say('lead_changes_without', names=words['comma'].join(held))}"


class _Part(NamedTuple):
    """A heading with its blocks; a part without blocks is left out."""

    title: str
    blocks: tuple[Node, ...]


def change_report(changes: EditionChanges, *, side_by_side: bool = False) -> Briefing:
    """Return what changed as a briefing, under the higher of the two markings.

    It is in the language of the later edition. Its text is that of the later edition with the
    changes in place, or, ``side_by_side``, a table of the paragraphs that changed.
    """
    before, after = changes.before, changes.after
    words = words_in(after.lang)
    headings = words["changes"]
    blocks: list[Node] = []
    sections: list[Section] = []
    blocks += _warning(tuple(cautions(changes, words)), "")
    for number, part in enumerate(_Writer(changes, words).parts(), 1):
        if part.blocks:
            heading = _heading(1, part.title, f"changes-{number}")
            sections.append(Section(heading.string("id"), part.title, 1, len(blocks)))
            blocks += (heading, *part.blocks)
    if changes.is_empty:
        blocks.append(_paragraph(text_node(sentence(words, "editions_same"))))
    blocks += _warning(changes.text.limits, headings["not_all"])
    heading = _heading(1, headings["text"], "changed-text")
    sections.append(Section("changed-text", headings["text"], 1, len(blocks)))
    blocks += (heading, _paragraph(text_node(sentence(words, "changes_legend"))))
    if side_by_side:
        blocks += _side_by_side(changes.text.changes, words)
        numbered = 0
    else:
        text = marked_blocks(changes, words)
        sections += _sections_of(text, len(blocks))
        blocks += text
        numbered = after.paragraphs
    return Briefing(
        file="",
        name=sentence(words, "changes_name", name=after.name),
        title=sentence(words, "changes_title", title=after.title),
        subtitle=_from_to(before, after, words),
        blocks=tuple(blocks),
        sections=tuple(sections),
        paragraphs=numbered,
        as_of=after.as_of,
        marking=highest((before.marking, after.marking)),
        lang=after.lang,
        scale=after.scale,
        assets={**before.assets, **after.assets},
        words=len(plain_text(blocks).split()),
        own_files=(*before.own_files, *after.own_files),
    )


def _from_to(before: Briefing, after: Briefing, words: Words) -> str:
    """Say which editions are compared: by their dates, or by their files if these are the same."""
    dated = before.as_of != after.as_of
    named = (_edition(each, words, dated=dated) for each in (before, after))
    return sentence(words, "from_to", **dict(zip(("before", "after"), named, strict=True)))


def _edition(briefing: Briefing, words: Words, *, dated: bool) -> str:
    if briefing.as_of and dated:
        return sentence(words, "edition_of", date=date_words(briefing.as_of, words))
    return sentence(words, "quoted", text=briefing.name)


class _Writer:
    """Writes what changed in the judgements and in the data, in a language."""

    def __init__(self, changes: EditionChanges, words: Words) -> None:
        self._changes = changes
        self._words = words
        self._named = words["changes"]

    def parts(self) -> Iterator[_Part]:
        """Yield the parts in their order."""
        changes, rows = self._changes, self._words["rows"]
        report = self._words["report"]
        head = tuple(each for each in changes.head if each.id != "marking")
        yield _Part(self._words["marking"], self._marking())
        yield _Part(self._named["judgements"], (*self._judgements(), *self._reworded()))
        yield _Part(self._named["lead"], self._lead())
        yield _Part(self._named["motivations"], self._records(changes.motivations, by_title=True))
        yield _Part(self._words["table"]["criteria"], self._records(changes.criteria))
        yield _Part(rows["evidence"], self._records(changes.evidence))
        yield _Part(self._named["ratings"], self._ratings())
        yield _Part(report["assumptions"], self._records(changes.assumptions))
        yield _Part(report["indicators"], self._records(changes.indicators))
        yield _Part(self._words["sources"], self._records(changes.sources))
        yield _Part(self._words["timeline"], self._records(changes.timeline, by_title=True))
        yield _Part(self._named["head"], self._records(head, by_title=True))

    def _say(self, key: str, **values: Filled) -> str:
        return sentence(self._words, key, None, **values)

    def _marking(self) -> tuple[Node, ...]:
        markings = self._changes.before.marking, self._changes.after.marking
        old, new = (each.text if each else self._named["none"] for each in markings)
        if old == new:
            return ()
        return (_paragraph(text_node(self._say("marking_changed", before=old, after=new))),)

    def _judgements(self) -> tuple[Node, ...]:
        changes = self._changes
        if not changes.judgements:
            return ()
        rows = []
        for each in changes.judgements:
            before = self._term(each.before, each, changes.before.scale)
            after = self._term(each.after, each, changes.after.scale) + _ARROWS[each.direction]
            kind = self._words["rows"][each.kind]
            rows.append(tuple((text_node(words),) for words in (each.title, kind, before, after)))
        head = [self._named[key] for key in ("motivation", "judgement", "before", "now")]
        scales = {each.scale.id for each in (changes.before, changes.after)}
        note = () if len(scales) == 1 else (_paragraph(text_node(self._words["track"]["scales"])),)
        return (_table(head, rows), *note)

    def _term(self, term: str, change: JudgementChange, scale: Scale) -> str:
        """Return a likelihood with its band, a confidence in the language."""
        if not term:
            return self._words["not_given"]
        if change.kind == "confidence":
            return self._words["levels"].get(term, term)
        band = scale.band(term)
        if band is None:
            return term
        return self._say("term_with_band", term=term, low=f"{band.low:g}", high=f"{band.high:g}")

    def _reworded(self) -> tuple[Node, ...]:
        changed = self._changes.reworded
        if not changed:
            return ()
        rows = [((text_node(self._section(each)),), run_nodes(each.runs)) for each in changed]
        return (_table((self._named["section"], self._named["judgement"]), rows),)

    def _section(self, change: TextChange) -> str:
        """Return the title of the section that a unit is in."""
        unit = change.after or change.before
        edition = self._changes.after if change.after else self._changes.before
        titles = [each.title for each in edition.sections if unit and each.block <= unit.block]
        return titles[-1] if titles else edition.title

    def _lead(self) -> tuple[Node, ...]:
        return tuple(
            _paragraph(text_node(each)) for each in lead_sentences(self._changes, self._words)
        )

    def _records(self, changes: Sequence[Change], *, by_title: bool = False) -> tuple[Node, ...]:
        """Return a table of entries, each called by its id or its title."""
        if not changes:
            return ()
        rows = [
            row
            for change in changes
            for row in self._record_rows(change, change.title if by_title else change.id)
        ]
        head: Sequence[str] = ("", self._named["what"], self._named["change"])
        if not any(plain_text(label) for _name, label, _change in rows):
            head, rows = head[::2], [row[::2] for row in rows]
        return (_table(head, rows),)

    def _record_rows(self, change: Change, called: str) -> Iterator[tuple[tuple[Node, ...], ...]]:
        """Yield a row for an entry that came or went, or one for each field that changed."""
        name = (text_node(called),)
        if change.before is None or change.after is None:
            came = change.before is None
            words = self._summary(change.after or change.before or {})
            kind = "insertion" if came else "strike"
            verb = self._named["new" if came else "gone"]
            yield name, (text_node(verb),), (Node(kind, (text_node(words),)),)
            return
        for field in change.fields:
            before, after = (
                split(value_in_words(field, each.get(field, ""), self._words))
                for each in (change.before, change.after)
            )
            label = "" if field == "text" else field_name(field, self._words)
            yield name, (text_node(label),), run_nodes(compare_words(before, after).runs)

    def _summary(self, fields: Fields) -> str:
        """Return all that an entry says in one line, its words first."""
        first, *others = fields.items()
        rest = self._words["semicolon"].join(
            self._say(
                "field",
                name=field_name(name, self._words),
                value=value_in_words(name, value, self._words),
            )
            for name, value in others
        )
        return f"{first[1]} ({rest})" if rest else first[1]

    def _ratings(self) -> tuple[Node, ...]:
        if not self._changes.ratings:
            return ()
        titles = self._changes.motivation_titles
        rows = [
            (
                (text_node(f"{each.evidence} × {titles[each.motivation]}"),),
                (text_node(self._rating(each.before, each.because_before)),),
                (text_node(self._rating(each.after, each.because_after)),),
            )
            for each in self._changes.ratings
        ]
        head = self._named["cell"], self._named["before"], self._named["now"]
        return (_table(head, rows),)

    def _rating(self, letter: str, because: str) -> str:
        """Return a rating with what it means, and its reason if there is one."""
        meaning = self._words["letters"].get(letter, "")
        comma = self._words["comma"]
        told = f"{letter}{comma}{meaning}" if letter else self._named["not_rated"]
        return self._say("field", name=told, value=because) if because else told


def _warning(limits: Sequence[str], title: str) -> tuple[Node, ...]:
    if not limits:
        return ()
    inner = tuple(_paragraph(text_node(each)) for each in limits)
    attributes = {"variant": "warning", "title": title}
    return (Node("callout", inner, attributes=attributes),)


def _side_by_side(changes: Sequence[TextChange], words: Words) -> tuple[Node, ...]:
    """Return a table of the paragraphs that changed, the earlier edition at the left."""
    rows = [
        (
            _numbers(each, words),
            run_nodes([run for run in each.runs if run.kind != "added"] if each.before else ()),
            run_nodes([run for run in each.runs if run.kind != "removed"] if each.after else ()),
        )
        for each in changes
        if each.kind != "same"
    ]
    named = words["changes"]
    head = named["paragraph"], named["before"], named["now"]
    return (_table(head, rows),) if rows else ()


def _numbers(change: TextChange, words: Words) -> tuple[Node, ...]:
    """Return the numbers of a paragraph in both editions: ``31 → 13``; moved ones say so."""
    units = [unit for unit in (change.before, change.after) if unit is not None]
    given = list(dict.fromkeys(str(unit.number) for unit in units if unit.number))
    numbers = " → ".join(given) or "–"
    if change.kind == "moved":
        numbers = sentence(words, "numbers_moved", numbers=numbers)
    return (text_node(numbers),)


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
