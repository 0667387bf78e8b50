"""What a reader tries: an item or an assumption switched off, another rating, another weight.

A trial holds only what differs from the author's comparison, which stays as it is.
"""

import json
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from briefing_app.model.assumptions import carried_by
from briefing_app.model.comparison import Comparison, Evidence, Rating
from briefing_app.model.lead.sums import Sums
from briefing_app.model.scales import LETTERS, LEVELS, Letter, Level
from briefing_app.model.words.fixed_words import Words
from briefing_app.model.words.sentences import sentence

Place = tuple[str, str]
"""The id of an item of evidence and that of a motivation."""
Axis = Literal["credibility", "relevance"]
AXES: tuple[Axis, ...] = ("credibility", "relevance")


class Trial(NamedTuple):
    """What is different: the items switched off, ratings (None is blank), and weights by item.

    ``wrong`` holds the ids of the assumptions that are switched off, and ``blank`` the cells that
    they carry and that are blank without them; a rating that is tried in such a cell counts.
    """

    off: frozenset[str] = frozenset()
    ratings: Mapping[Place, Letter | None] = MappingProxyType({})
    credibility: Mapping[str, Level] = MappingProxyType({})
    relevance: Mapping[str, Level] = MappingProxyType({})
    wrong: frozenset[str] = frozenset()
    blank: frozenset[Place] = frozenset()

    @property
    def changes(self) -> int:
        """How many things differ from the author's."""
        weights = len(self.credibility) + len(self.relevance)
        return len(self.off) + len(self.wrong) + len(self.ratings) + weights


NO_TRIAL = Trial()


class NamedTrial(NamedTuple):
    """A trial that is kept under a name."""

    name: str
    trial: Trial


class WrittenTrial(NamedTuple):
    """A trial that is kept under a name, as JSON text: `to_json` made it."""

    name: str
    text: str

    def read(self, comparison: Comparison) -> NamedTrial:
        """Return the trial, as far as it fits the comparison."""
        return NamedTrial(self.name, from_json(json.loads(self.text), comparison))


BLANK = "blank"
"""How files write a rating that is taken away."""


def letter_of(item: Evidence, motivation: str) -> Letter | None:
    """Return the author's letter for a motivation, given by its id; None is not rated yet."""
    rating = item.ratings.get(motivation)
    return rating.letter if rating else None


def tried_letter(trial: Trial, item: Evidence, motivation: str) -> Letter | None:
    """Return the letter of a cell as a trial has it."""
    place = item.id, motivation
    return trial.ratings[place] if place in trial.ratings else _untried(trial, item, motivation)


def _untried(trial: Trial, item: Evidence, motivation: str) -> Letter | None:
    """Return the letter of a cell in which no rating is tried."""
    return None if (item.id, motivation) in trial.blank else letter_of(item, motivation)


def switched(trial: Trial, item: str) -> Trial:
    """Return a trial with an item switched off, or on again."""
    return trial._replace(off=trial.off ^ {item})


def assumption_switched(trial: Trial, comparison: Comparison, assumption: str) -> Trial:
    """Return a trial with an assumption switched off, or on again, by its id."""
    wrong = trial.wrong ^ {assumption}
    return trial._replace(wrong=wrong, blank=carried_by(comparison, wrong))


def rated(trial: Trial, item: Evidence, motivation: str, letter: Letter | None) -> Trial:
    """Return a trial with another rating; what the cell has without one is no difference."""
    ratings = {key: value for key, value in trial.ratings.items() if key != (item.id, motivation)}
    if letter != _untried(trial, item, motivation):
        ratings[item.id, motivation] = letter
    return trial._replace(ratings=ratings)


def weighed(trial: Trial, item: Evidence, axis: Axis, level: Level) -> Trial:
    """Return a trial with another credibility or relevance; the author's own is no difference."""
    before: Mapping[str, Level] = getattr(trial, axis)
    levels = {ref: value for ref, value in before.items() if ref != item.id}
    if level != getattr(item, axis):
        levels[item.id] = level
    if axis == "credibility":
        return trial._replace(credibility=levels)
    return trial._replace(relevance=levels)


def tried_item(trial: Trial, item: Evidence) -> Evidence:
    """Return an item with the weights that are tried; its ratings are the author's."""
    credibility = trial.credibility.get(item.id, item.credibility)
    relevance = trial.relevance.get(item.id, item.relevance)
    if (credibility, relevance) == (item.credibility, item.relevance):
        return item
    return item._replace(credibility=credibility, relevance=relevance)


def apply(comparison: Comparison, trial: Trial) -> Comparison:
    """Return the comparison as it would be: items that are off are left out.

    A rating that is tried keeps no reason: the author’s was given for another one.
    """
    changed: dict[str, dict[str, Letter | None]] = {}
    for ref, motivation in trial.blank:
        changed.setdefault(ref, {})[motivation] = None
    for (ref, motivation), letter in trial.ratings.items():
        changed.setdefault(ref, {})[motivation] = letter
    evidence = []
    for item in comparison.evidence:
        if item.id in trial.off:
            continue
        made = tried_item(trial, item)
        if item.id in changed:
            ratings = {key: value for key, value in item.ratings.items()
                       if key not in changed[item.id]}  # fmt: skip
            ratings |= {key: Rating(value) for key, value in changed[item.id].items() if value}
            made = made._replace(ratings=ratings)
        evidence.append(made)
    return comparison._replace(evidence=tuple(evidence))


def touched(before: Trial, after: Trial) -> Iterator[tuple[str, str]]:
    """Yield the places in which two trials differ; an empty motivation is the whole item."""
    for ref in before.off ^ after.off:
        yield ref, ""
    for axis in AXES:
        one, other = getattr(before, axis), getattr(after, axis)
        for ref in {*one, *other}:
            if one.get(ref) != other.get(ref):
                yield ref, ""
    yield from before.blank ^ after.blank
    for place in {*before.ratings, *after.ratings}:
        if before.ratings.get(place, _NOTHING) != after.ratings.get(place, _NOTHING):
            yield place


_NOTHING = "nothing"
"""A blank that is tried is None, so that what is not tried has to be something else."""


class TriedSums:
    """The sums of a comparison under a trial: they follow from one trial to the next.

    ``sums`` are those of ``trial``; going to another trial costs as much as the two differ.
    """

    def __init__(self, comparison: Comparison, sums: Sums | None = None) -> None:
        """Take the comparison, and its sums if they are known already; they change from now on."""
        self.trial = NO_TRIAL
        self.sums = sums or Sums(comparison)
        self._items = {item.id: item for item in comparison.evidence}

    def go(self, trial: Trial) -> frozenset[str]:
        """Take another trial, all of whose ids are there; return the items that it changes."""
        before, self.trial = self.trial, trial
        places = set(touched(before, trial))
        for ref, motivation in places:
            item = self._items[ref]
            if motivation:
                self.sums.rate(ref, motivation, tried_letter(trial, item, motivation))
            else:
                tried = tried_item(trial, item)
                self.sums.weigh(ref, tried.credibility, tried.relevance)
                self.sums.switch(ref, on=ref not in trial.off)
        return frozenset(ref for ref, _ in places)


def to_json(trial: Trial) -> dict[str, object]:
    """Return a trial to be kept as JSON."""
    return {
        "off": sorted(trial.off),
        "ratings": [[*place, letter] for place, letter in sorted(trial.ratings.items())],
        "credibility": dict(trial.credibility),
        "relevance": dict(trial.relevance),
        "wrong": sorted(trial.wrong),
    }


def from_json(data: object, comparison: Comparison) -> Trial:
    """Read what `to_json` gave, as far as it is understood and fits the comparison.

    Ids that are no longer there are left out, and so is what no longer differs from the author's.
    """
    if not isinstance(data, dict):
        return NO_TRIAL
    written = Trial(
        off=frozenset(_texts(data.get("off"))),
        ratings=dict(filter(None, map(_rating, _list(data.get("ratings"))))),
        credibility=_levels(data.get("credibility")),
        relevance=_levels(data.get("relevance")),
        wrong=frozenset(_texts(data.get("wrong"))),
    )
    return fitting(written, comparison)


def fitting(
    trial: Trial, comparison: Comparison, known: Mapping[str, Evidence] | None = None
) -> Trial:
    """Return a trial as far as it fits a comparison, whose items by their ids may be ``known``.

    Ids that are not there are left out, and so is what does not differ from the author's.
    """
    if not trial.changes:
        return NO_TRIAL
    items = known if known is not None else {item.id: item for item in comparison.evidence}
    columns = {each.id for each in comparison.motivations}
    wrong = trial.wrong & {each.id for each in comparison.assumptions}
    base = Trial(wrong=wrong, blank=carried_by(comparison, wrong))
    return base._replace(
        off=trial.off & items.keys(),
        ratings={
            (ref, motivation): letter
            for (ref, motivation), letter in trial.ratings.items()
            if ref in items
            and motivation in columns
            and letter != _untried(base, items[ref], motivation)
        },
        credibility={
            ref: level
            for ref, level in trial.credibility.items()
            if ref in items and level != items[ref].credibility
        },
        relevance={
            ref: level
            for ref, level in trial.relevance.items()
            if ref in items and level != items[ref].relevance
        },
    )


def _rating(data: object) -> tuple[Place, Letter | None] | None:
    """Return the cell of a rating and its letter; None for what is not understood."""
    if not isinstance(data, list) or len(data) != 3:
        return None
    ref, motivation, written = data
    letter = next((each for each in LETTERS if each == written), None)
    known = letter is not None or written is None
    if not (isinstance(ref, str) and isinstance(motivation, str) and known):
        return None
    return (ref, motivation), letter


def _levels(data: object) -> dict[str, Level]:
    entries = data if isinstance(data, dict) else {}
    return {ref: level for ref, written in entries.items() for level in LEVELS if written == level}


def _texts(data: object) -> list[str]:
    return [each for each in _list(data) if isinstance(each, str)]


def _list(data: object) -> list[object]:
    return data if isinstance(data, list) else []


def trial_sentence(trial: Trial, words: Words | None = None) -> str:
    """Say how much differs, as in “3 changes from the author’s.”; empty if nothing does.

    ``words`` are those of the language to say it in, by default the reader's.
    """
    return sentence(words, "changes", trial.changes) if trial.changes else ""
