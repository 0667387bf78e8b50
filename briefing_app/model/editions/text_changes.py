"""What changed in the text, unit by unit."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import Literal, NamedTuple, TypeAlias

from briefing_app.model.briefing import Briefing
from briefing_app.model.editions.alignment import Effort, Pair, common, similar, stretches
from briefing_app.model.editions.units import Unit, units_of
from briefing_app.model.editions.word_changes import OPPOSITE, Run, WordKind, compare_words, tidy
from briefing_app.model.words.fixed_words import Words, words_in
from briefing_app.model.words.sentences import sentence

Kind: TypeAlias = Literal["same", "changed", "added", "removed", "moved"]

_ALIKE = 0.5
"""How much of their words two changed units must share to be called the same one."""
_MOVED_WORDS = 4
"""A unit with fewer words is too common to say of it that it moved."""
MOST_WORDS = 4_000
"""Units with more words are compared as a whole."""

_OPPOSITE_KIND: dict[Kind, Kind] = {
    "same": "same", "changed": "changed", "added": "removed", "removed": "added", "moved": "moved",
}  # fmt: skip


class TextChange(NamedTuple):
    """One unit of the text in both editions; ``before`` or ``after`` is None if it has none there.

    ``runs`` are its words, those that went before those that came. A unit that ``moved`` has the
    same words at another place; it is listed at both, as one that went and one that came.
    """

    kind: Kind
    before: Unit | None
    after: Unit | None
    runs: tuple[Run, ...]


class TextChanges(NamedTuple):
    """The whole text of both editions.

    ``limits`` are sentences on what was not compared, in the language of the later edition.
    """

    changes: tuple[TextChange, ...]
    limits: tuple[str, ...] = ()


def text_changes(before: Briefing, after: Briefing) -> TextChanges:
    """Compare the texts of two editions.

    Units are paired if they are equal, or, between equal ones, if they share half their words. A
    unit that is at another place with exactly the same words, once in each edition, has moved.
    Comparing the other way round gives the same with “added” and “removed” exchanged.
    """
    words = words_in(after.lang)
    old, new = units_of(before, words), units_of(after, words)
    keys, new_keys = [each.key for each in old], [each.key for each in new]
    if new_keys < keys:
        return mirrored(_compared(new, old, common(new_keys, keys), words))
    return _compared(old, new, common(keys, new_keys), words)


def mirrored(changes: TextChanges) -> TextChanges:
    """Return the same changes as seen from the other edition."""
    found: list[TextChange] = []
    for paired, group in groupby(changes.changes, key=_is_paired):
        turned = [_turned(each) for each in group]
        if not paired:
            # What went comes before what came.
            turned.sort(key=lambda each: each.before is None)
        found += turned
    return TextChanges(tuple(found), changes.limits)


def _is_paired(change: TextChange) -> bool:
    return change.before is not None and change.after is not None


def _turned(change: TextChange) -> TextChange:
    runs = tidy([Run(OPPOSITE[run.kind], run.words) for run in change.runs])
    return TextChange(_OPPOSITE_KIND[change.kind], change.after, change.before, runs)


def _compared(old: list[Unit], new: list[Unit], same: list[Pair], words: Words) -> TextChanges:
    comparison = _Comparison(old, new)
    pairs = comparison.with_reworded(same)
    moved = _moved(old, new, pairs)
    changes: list[TextChange] = []
    for gone, came, pair in stretches(pairs, len(old), len(new)):
        for place, unit in enumerate(old[gone], gone.start):
            kind: Kind = "moved" if place in moved.before else "removed"
            changes.append(TextChange(kind, unit, None, _whole("removed", unit)))
        for place, unit in enumerate(new[came], came.start):
            kind = "moved" if place in moved.after else "added"
            changes.append(TextChange(kind, None, unit, _whole("added", unit)))
        if pair is not None:
            changes.append(comparison.paired(old[pair.before], new[pair.after]))
    return TextChanges(tuple(changes), tuple(comparison.limits(words)))


class _Comparison:
    """Compares units with what effort is left, and knows which it did not compare."""

    def __init__(self, old: list[Unit], new: list[Unit]) -> None:
        self._old, self._new = old, new
        self._effort = Effort()
        self._long = 0
        self._many_sentences = 0
        self._not_searched = Pair(0, 0)

    def with_reworded(self, same: list[Pair]) -> list[Pair]:
        """Return pairs of equal units, with those of units that are alike between them."""
        pairs: list[Pair] = []
        for gone, came, pair in stretches(same, len(self._old), len(self._new)):
            gap, new_gap = self._old[gone], self._new[came]
            if gap and new_gap:
                alike = self._alike(gap, new_gap)
                pairs += [Pair(gone.start + a, came.start + b) for a, b in alike]
            if pair is not None:
                pairs.append(pair)
        return pairs

    def _alike(self, old: list[Unit], new: list[Unit]) -> list[Pair]:
        texts, others = ([[word.text for word in each.words] for each in side]
                         for side in (old, new))  # fmt: skip
        found = similar(
            texts, others, lambda a, b: old[a].kind == new[b].kind, _ALIKE, self._effort
        )
        if found is None:
            before, after = self._not_searched
            self._not_searched = Pair(before + len(old), after + len(new))
        return found or []

    def paired(self, old: Unit, new: Unit) -> TextChange:
        """Return what changed from one unit to the one that it is paired with."""
        if old.key == new.key:
            return TextChange("same", old, new, _whole("same", new))
        whole = (*_whole("removed", old), *_whole("added", new))
        if len(old.words) + len(new.words) > 2 * MOST_WORDS:
            self._long += 1
            return TextChange("changed", old, new, whole)
        if old.key[2] == new.key[2]:  # only spaces changed
            return TextChange("changed", old, new, whole)
        found = compare_words(old.words, new.words, self._effort)
        self._many_sentences += not found.complete
        return TextChange("changed", old, new, found.runs)

    def limits(self, words: Words) -> Iterator[str]:
        """Yield sentences on what was not compared."""
        before, after = self._not_searched
        if before:
            yield sentence(words, "many_paragraphs", before=before, after=after)
        if self._long:
            yield sentence(words, "long_paragraphs", MOST_WORDS)
        if self._many_sentences:
            yield sentence(words, "many_sentences", self._many_sentences)


class _Moves(NamedTuple):
    """The places of the units that moved, in each edition."""

    before: frozenset[int]
    after: frozenset[int]


def _whole(kind: WordKind, unit: Unit) -> tuple[Run, ...]:
    return (Run(kind, unit.words),) if unit.words else ()


def _moved(old: list[Unit], new: list[Unit], pairs: list[Pair]) -> _Moves:
    """Return the units without a partner whose words are the same, once in each edition."""
    paired_old, paired_new = {each.before for each in pairs}, {each.after for each in pairs}
    places, others = _once(old), _once(new)
    found = {
        place: others[key]
        for key, place in places.items()
        if key in others
        and place not in paired_old
        and others[key] not in paired_new
        and len(old[place].words) >= _MOVED_WORDS
    }
    return _Moves(frozenset(found), frozenset(found.values()))


def _once(units: list[Unit]) -> dict[object, int]:
    counts = Counter(each.key for each in units)
    return {each.key: place for place, each in enumerate(units) if counts[each.key] == 1}
