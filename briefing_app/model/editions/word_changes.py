"""What changed in the words of a unit: sentence by sentence, then word by word."""

from collections.abc import Iterable, Sequence
from itertools import chain, groupby
from typing import Literal, NamedTuple, TypeAlias

from briefing_app.model.editions.alignment import Effort, Pair, common, similar, stretches
from briefing_app.model.editions.units import HIDDEN, Word, keys_of, sentences

WordKind: TypeAlias = Literal["same", "added", "removed"]

_ALIKE = 0.4
"""How much of their words two changed sentences must share to be called the same one."""
_ISLAND = 2
"""As few words as these that stayed, between longer changes, are easier read as changed too."""

OPPOSITE: dict[WordKind, WordKind] = {"same": "same", "added": "removed", "removed": "added"}
"""What each kind of change is when it is seen from the other edition."""


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


class WordChanges(NamedTuple):
    """The words of a unit in both editions, those that went before those that came.

    ``complete`` is false if too many sentences changed to find those that were reworded: these are
    among the words that went and came.
    """

    runs: tuple[Run, ...]
    complete: bool


class _Sentence(NamedTuple):
    """Words, and a number for each that the same words have, too."""

    words: tuple[Word, ...]
    keys: tuple[int, ...]


def _sentences(words: Sequence[Word], numbers: dict[tuple[str, str], int]) -> list[_Sentence]:
    keys = [numbers.setdefault(key, len(numbers)) for key in keys_of(words)]
    found, start = [], 0
    for each in sentences(words):
        end = start + len(each)
        found.append(_Sentence(each, tuple(keys[start:end])))
        start = end
    return found


def compare_words(
    before: Sequence[Word], after: Sequence[Word], effort: Effort | None = None
) -> WordChanges:
    """Compare the words of a changed unit: sentences are paired first, then their words.

    ``effort`` is what is left for the whole comparison, as much as one may take if none is given.
    """
    effort = effort or Effort()
    numbers: dict[tuple[str, str], int] = {}
    old, new = _sentences(before, numbers), _sentences(after, numbers)
    same = common([each.keys for each in old], [each.keys for each in new])
    runs: list[Run] = []
    complete = True
    for gone, came, pair in stretches(same, len(old), len(new)):
        gap, new_gap = old[gone], new[came]
        alike = _reworded(gap, new_gap, effort) if gap and new_gap else []
        complete = complete and alike is not None
        runs += _gap_runs(gap, new_gap, alike or [])
        if pair is not None:
            runs.append(Run("same", new[pair.after].words))
    return WordChanges(tidy(runs), complete)


def _reworded(
    old: Sequence[_Sentence], new: Sequence[_Sentence], effort: Effort
) -> list[Pair] | None:
    """Return the pairs of sentences to compare word by word; None if there is no effort left."""
    texts, others = ([[word.text for word in each.words] for each in side] for side in (old, new))
    found = similar(texts, others, lambda _a, _b: True, _ALIKE, effort)
    if found is None:
        return None
    words = sum(len(old[a].words) + len(new[b].words) for a, b in found)
    return found if effort.spend(words) else None


def _gap_runs(
    old: Sequence[_Sentence], new: Sequence[_Sentence], alike: Sequence[Pair]
) -> list[Run]:
    """Return the words of sentences that have no equal in the other edition."""
    runs: list[Run] = []
    for gone, came, pair in stretches(alike, len(old), len(new)):
        runs += [Run("removed", each.words) for each in old[gone]]
        runs += [Run("added", each.words) for each in new[came]]
        if pair is not None:
            runs += _sentence_runs(old[pair.before], new[pair.after])
    return runs


def _sentence_runs(old: _Sentence, new: _Sentence) -> list[Run]:
    runs: list[Run] = []
    start = other = same_from = 0
    end = Pair(len(old.words), len(new.words))
    for before, after in [*common(old.keys, new.keys), end]:
        if before > start or after > other or after == end.after:
            parts = (
                Run("same", new.words[same_from:other]),
                Run("removed", old.words[start:before]),
                Run("added", new.words[other:after]),
            )
            runs += [run for run in parts if run.words]
            same_from = after
        start, other = before + 1, after + 1
    return _without_islands(runs)


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


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return runs in which all that went between two that stayed is before all that came."""
    found: list[Run] = []
    for stayed, group in groupby(runs, key=lambda run: run.kind == "same"):
        changed = list(group)
        kinds: tuple[WordKind, ...] = ("same",) if stayed else ("removed", "added")
        for kind in kinds:
            words = tuple(chain.from_iterable(run.words for run in changed if run.kind == kind))
            if words:
                found.append(Run(kind, words))
    return tuple(found)
