"""What changed in the text: unit by unit, sentence by sentence, word by word."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal, NamedTuple, TypeAlias

from briefing_app.model.briefing import Briefing
from briefing_app.model.editions.alignment import Pair, common, similar
from briefing_app.model.editions.units import HIDDEN, Unit, Word, sentences, units_of
from briefing_app.model.words.fixed_words import Words, words_in
from briefing_app.model.words.sentences import sentence

Kind: TypeAlias = Literal["same", "changed", "added", "removed", "moved"]
WordKind: TypeAlias = Literal["same", "added", "removed"]

_ALIKE_UNITS, _ALIKE_SENTENCES = 0.5, 0.4
"""How much of their words two changed units or sentences must share to be called the same one."""
_MOVED_WORDS = 4
"""A unit with fewer words is too common to say of it that it moved."""
_ISLAND = 2
"""As few words as these that stayed, between longer changes, are easier read as changed too."""
MOST_WORDS = 4_000
"""Units with more words are compared as a whole."""

_OPPOSITE: dict[WordKind, WordKind] = {"same": "same", "added": "removed", "removed": "added"}
_OPPOSITE_KIND: dict[Kind, Kind] = {
    "same": "same", "changed": "changed", "added": "removed", "removed": "added", "moved": "moved",
}  # fmt: skip


class Run(NamedTuple):
    """Words next to one another that all stayed, came or went."""

    kind: WordKind
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words as they are read, with the space after them.

        Where links lead and what abbreviations mean is left out of words that stayed.
        """
        parts: list[str] = []
        for word in self.words:
            space = " " if word.spaced else ""
            if word.sign not in HIDDEN:
                parts.append(word.text + space)
            elif self.kind == "same":
                parts.append(space)
            else:
                parts.append(f" {word.text}{space}")
        return "".join(parts)


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
    runs = _tidy([Run(_OPPOSITE[run.kind], run.words) for run in change.runs])
    return TextChange(_OPPOSITE_KIND[change.kind], change.after, change.before, runs)


class _Compared(NamedTuple):
    """Pairs of units, each with whether the two are equal."""

    pairs: list[Pair]
    limits: list[str]


def _compared(old: list[Unit], new: list[Unit], same: list[Pair], words: Words) -> TextChanges:
    found = _with_similar(old, new, same, words)
    moved = _moved(old, new, found.pairs)
    changes: list[TextChange] = []
    limits = list(found.limits)
    edges = [*found.pairs, Pair(len(old), len(new))]
    last = Pair(-1, -1)
    for pair in edges:
        for place in range(last.before + 1, pair.before):
            kind: Kind = "moved" if place in moved.before else "removed"
            changes.append(TextChange(kind, old[place], None, _whole("removed", old[place])))
        for place in range(last.after + 1, pair.after):
            kind = "moved" if place in moved.after else "added"
            changes.append(TextChange(kind, None, new[place], _whole("added", new[place])))
        if pair.before < len(old) and pair.after < len(new):
            changes.append(_paired(old[pair.before], new[pair.after], limits, words))
        last = pair
    return TextChanges(tuple(changes), tuple(dict.fromkeys(limits)))


class _Moves(NamedTuple):
    """The places of the units that moved, in each edition."""

    before: frozenset[int]
    after: frozenset[int]


def _whole(kind: WordKind, unit: Unit) -> tuple[Run, ...]:
    return (Run(kind, unit.words),) if unit.words else ()


def _paired(old: Unit, new: Unit, limits: list[str], words: Words) -> TextChange:
    if old.key == new.key:
        return TextChange("same", old, new, _whole("same", new))
    whole = (*_whole("removed", old), *_whole("added", new))
    if len(old.words) + len(new.words) > 2 * MOST_WORDS:
        limits.append(sentence(words, "long_paragraphs", MOST_WORDS))
        return TextChange("changed", old, new, whole)
    only_spaces = _keys(old.words) == _keys(new.words)
    runs = whole if only_spaces else word_runs(old.words, new.words)
    return TextChange("changed", old, new, runs)


def _with_similar(old: list[Unit], new: list[Unit], same: list[Pair], words: Words) -> _Compared:
    """Return the pairs, with those of units that are alike between the equal ones."""
    pairs: list[Pair] = []
    limits: list[str] = []
    last = Pair(-1, -1)
    for pair in [*same, Pair(len(old), len(new))]:
        start, other = last.before + 1, last.after + 1
        gap, new_gap = old[start : pair.before], new[other : pair.after]
        if gap and new_gap:
            alike = similar(
                [_texts(each.words) for each in gap],
                [_texts(each.words) for each in new_gap],
                lambda a, b, gap=gap, new_gap=new_gap: gap[a].kind == new_gap[b].kind,  # type: ignore[misc]
                _ALIKE_UNITS,
            )
            if alike is None:
                limits.append(
                    sentence(words, "many_paragraphs", before=len(gap), after=len(new_gap))
                )
            pairs += [Pair(start + a, other + b) for a, b in alike or ()]
        if pair.before < len(old) and pair.after < len(new):
            pairs.append(pair)
        last = pair
    return _Compared(pairs, limits)


def _texts(words: Sequence[Word]) -> Iterator[str]:
    return (word.text for word in words)


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


def word_runs(before: Sequence[Word], after: Sequence[Word]) -> tuple[Run, ...]:
    """Return the words of two changed units: sentences are paired first, then their words."""
    old, new = sentences(before), sentences(after)
    same = common([_keys(each) for each in old], [_keys(each) for each in new])
    runs: list[Run] = []
    last = Pair(-1, -1)
    for pair in [*same, Pair(len(old), len(new))]:
        runs += _gap_runs(old[last.before + 1 : pair.before], new[last.after + 1 : pair.after])
        if pair.before < len(old) and pair.after < len(new):
            runs.append(Run("same", new[pair.after]))
        last = pair
    return _tidy(runs)


def _keys(words: Sequence[Word]) -> tuple[tuple[str, str], ...]:
    return tuple(word.key for word in words)


def _gap_runs(old: list[tuple[Word, ...]], new: list[tuple[Word, ...]]) -> list[Run]:
    """Return the words of sentences that have no equal in the other edition."""
    texts, others = [_texts(each) for each in old], [_texts(each) for each in new]
    alike = similar(texts, others, lambda _a, _b: True, _ALIKE_SENTENCES) or []
    runs: list[Run] = []
    last = Pair(-1, -1)
    for pair in [*alike, Pair(len(old), len(new))]:
        runs += [Run("removed", each) for each in old[last.before + 1 : pair.before]]
        runs += [Run("added", each) for each in new[last.after + 1 : pair.after]]
        if pair.before < len(old) and pair.after < len(new):
            runs += _sentence_runs(old[pair.before], new[pair.after])
        last = pair
    return runs


def _sentence_runs(old: tuple[Word, ...], new: tuple[Word, ...]) -> list[Run]:
    runs: list[Run] = []
    last = Pair(-1, -1)
    for pair in [*common(_keys(old), _keys(new)), Pair(len(old), len(new))]:
        runs.append(Run("removed", old[last.before + 1 : pair.before]))
        runs.append(Run("added", new[last.after + 1 : pair.after]))
        if pair.before < len(old) and pair.after < len(new):
            runs.append(Run("same", (new[pair.after],)))
        last = pair
    return _without_islands(_merged(runs))


def _merged(runs: Sequence[Run]) -> list[Run]:
    """Return runs in which neighbours of one kind are one, and no run is empty."""
    return [
        Run(kind, tuple(word for run in group for word in run.words))
        for kind, group in groupby((run for run in runs if run.words), key=lambda run: run.kind)
    ]


def _without_islands(runs: list[Run]) -> list[Run]:
    """Let a word or two that stayed among many that did not be read as changed."""
    found: list[Run] = []
    for place, run in enumerate(runs):
        inside = 0 < place < len(runs) - 1
        if run.kind == "same" and inside and len(run.words) <= _ISLAND:
            around = min(_size_of_change(runs, place - 1, -1), _size_of_change(runs, place + 1, 1))
            if around > 2 * len(run.words):
                found += [Run("removed", run.words), Run("added", run.words)]
                continue
        found.append(run)
    return found


def _size_of_change(runs: list[Run], place: int, step: int) -> int:
    size = 0
    while 0 <= place < len(runs) and runs[place].kind != "same":
        size += len(runs[place].words)
        place += step
    return size


def _tidy(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return runs in which all that went between two that stayed is before all that came."""
    found: list[Run] = []
    for stayed, group in groupby(runs, key=lambda run: run.kind == "same"):
        changed = list(group)
        kinds: tuple[WordKind, ...] = ("same",) if stayed else ("removed", "added")
        for kind in kinds:
            words = tuple(word for run in changed if run.kind == kind for word in run.words)
            if words:
                found.append(Run(kind, words))
    return tuple(found)
