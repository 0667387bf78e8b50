"""One event in two years: dates in the text and the timeline that contradict each other.

Only events that happen once count: an armistice, a named war's beginning, a founding. Others, such
as summits and elections, come again, and their years tell them apart. What an editor's note or a
quotation says does not count, nor does a sentence that itself speaks of the difference.
"""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.dates import MONTHS
from briefing_app.model.tradecraft.finding import Finding
from briefing_app.model.tradecraft.passages import Passage, finding_at, own_sentences
from briefing_app.translation import tr

_CODE = "two-years"
_YEAR = r"(?P<year>1[0-9]{3}|20[0-9]{2})(?![\w%–-])"
_MONTH = rf"(?:{'|'.join(MONTHS)})"
_DATE = (
    r"(?:(?:early|mid|late|about|around|the\s+\w+\s+of)[\s-]+)?"
    rf"(?:\d{{1,2}}\s+)?(?:{_MONTH}\s+)?(?:\d{{1,2}},\s+)?{_YEAR}"
)
_NAMES = r"(?:[A-Z][\w’'-]{1,30}\s+){0,2}"
_EVENT = (
    rf"(?P<names>{_NAMES})\b(?P<noun>armistice|surrender|partition|reunification|abdication"
    r"|coronation|assassination|annexation|declaration\s+of\s+independence)\b"
    r"(?:\s+agreement)?(?:\s+of\s+(?P<of>[A-Z][\w’'-]{1,30}(?:\s+[A-Z][\w’'-]{1,30}){0,2}))?"
    r"(?!\s+(?:talks?|negotiations?|lines?|commission|terms|violations?|regime|day|anniversary))"
)
"""An event that happens once, to those whom its words name."""
_THE = r"(?:the|an?|this|that|its|their)\s+"
_MADE = r"(?:signed|concluded|agreed(?:\s+(?:on|to))?|reached|declared|proclaimed)"
_CAME = r"(?:came|followed|took\s+place|happened|occurred|was|were)(?=\s+(?:in|on)\b)"
_SOME = r"(?:(?!but\b|and\b|then\b)[^\W\d_]{1,30}\s+){0,5}?"
_ONCE_FORMS = tuple(
    re.compile(form)
    for form in (
        # the armistice of July 1953; the armistice (1953)
        rf"{_EVENT}\s+(?:of|\(|dated)\s*{_DATE}",
        # the 1953 armistice
        rf"\b{_YEAR}\s+{_EVENT}",
        # an armistice was signed by both sides on 27 July 1953; the armistice came in 1953
        rf"{_EVENT},?\s+{_SOME}(?:{_MADE}|{_CAME}|ended|halted)\s+{_SOME}(?:in|on)\s+{_DATE}",
        # in 1953 the two sides signed an armistice
        rf"\b(?:[Ii]n|[Oo]n)\s+{_DATE},?\s+{_SOME}{_MADE}\s+{_THE}{_EVENT}",
        # in 1953 an armistice was signed; in 1953 with an armistice
        rf"\b(?:[Ii]n|[Oo]n)\s+{_DATE},?\s+{_THE}{_EVENT}\s+{_SOME}{_MADE}\b",
        rf"\b(?:in|on)\s+{_DATE},?\s+(?:with|by|through)\s+{_THE}{_EVENT}",
        # they signed an armistice in 1953; the war ended with an armistice in 1953
        rf"\b(?:{_MADE}|(?i:with|by|until|since|before|after))\s+{_THE}{_EVENT}\s+{_SOME}(?:in|on)\s+{_DATE}",
        # The armistice in 1953 ended the fighting
        rf"^(?:The|An)\s+{_EVENT}\s+(?:in|on)\s+{_DATE}",
        # dates the armistice 1953; puts the armistice in 1950
        rf"\b(?:dates?|dated|puts?|places?)\s+{_THE}{_EVENT}\s+(?:(?:to|in|at|on)\s+)?{_DATE}",
    )
)
_AT_START = re.compile(rf"(?:(?:The|An?)\s+)?{_EVENT}")
_VERBS = {
    "begin": r"(?:began|started|broke\s+out|begins|starts)",
    "end": r"(?:ended|ends|was\s+over)",
    "sign": r"(?:was\s+signed|were\s+signed|was\s+concluded|came\s+into\s+force)",
}
_NAMED = (
    r"(?P<noun>(?:[A-Z][\w’'-]{1,30}\s+){1,4}"
    r"(?:War|Treaty|Agreement|Accords?|Pact|Revolution|Uprising|Coup))"
)
_NAMED_FORMS = tuple(
    (action, re.compile(form))
    for action, verb in _VERBS.items()
    for form in (
        rf"\b{_NAMED}\s+{verb}\s+(?:in|on)\s+{_DATE}",
        rf"\b(?:[Ii]n|[Oo]n)\s+{_DATE},?\s+(?:the\s+){_NAMED}\s+{verb}\b",
    )
)
_DONE_FORM = re.compile(
    r"(?P<noun>(?:[A-Z][\w’'-]{1,30}\s+){1,4}(?:[a-z]+\s+)?)(?:was|were)\s+"
    r"(?P<verb>founded|established|born|divided|partitioned|assassinated|annexed|crowned|abolished"
    rf"|reunified)\s+(?:in|on)\s+{_DATE}"
)
_SOME_YEAR = re.compile(r"\b(?:1[0-9]{3}|20[0-9]{2})\b")
_DIFFERENCE = re.compile(
    r"\b(?:not|wrong(?:ly)?|mistaken(?:ly)?|erroneous(?:ly)?|error|misdate[sd]?|instead|dispute[sd]?"
    r"|disagrees?|another|second|anniversary|contradicts?|rather\s+than|or)\b",
    re.IGNORECASE,
)
_NO_NAMES = frozenset({"He", "She", "It", "They", "This", "That", "The", "A", "An", "In", "On"})
_LONE = "armistice"
"""The event that needs no name to be the same one."""
_NEAR = 10
"""Up to how many years apart two dates are a slip; further apart they are two events."""


_ITSELF = frozenset({"it"})
"""The names of an event that has a name of its own."""


class _Dated(NamedTuple):
    """An event with a year; ``names`` are the proper names that set it apart from others."""

    event: str
    names: frozenset[str]
    year: int
    place: int
    """The place of its passage, or -1 for the timeline."""
    sentence: int
    """The number of its sentence in the text."""


def two_years(briefing: Briefing, found: tuple[Passage, ...]) -> Iterator[Finding]:
    """Yield the events that the briefing puts in two different years, each event once."""
    dated = [*_of_timeline(briefing), *_of_text(found)]
    groups: dict[str, list[_Dated]] = {}
    for each in dated:
        groups.setdefault(each.event, []).append(each)
    for event, group in groups.items():
        pair = next(filter(_contradict, combinations(_first_of_each(group), 2)), None)
        if pair is not None:
            first, second = pair
            yield finding_at(found, second.place, _CODE, _advice(found, event, first, second))


def _of_text(found: tuple[Passage, ...]) -> Iterator[_Dated]:
    for number, (place, sentence) in enumerate(own_sentences(found, _CODE)):
        words = sentence.words
        if "table" in found[place].inside or not _SOME_YEAR.search(words):
            continue
        if _DIFFERENCE.search(words):
            continue
        for event, names, year in _dated(words):
            yield _Dated(event, names, year, place, number)


def _of_timeline(briefing: Briefing) -> Iterator[_Dated]:
    for event in briefing.timeline:
        begin = _AT_START.match(event.event)
        if begin:
            yield _Dated(_noun(begin), _names(begin), event.date.year, -1, -1)


def _dated(words: str) -> Iterator[tuple[str, frozenset[str], int]]:
    """Yield the events of a sentence with their names and years."""
    for form in _ONCE_FORMS:
        for found in form.finditer(words):
            yield _noun(found), _names(found), int(found["year"])
    for action, form in _NAMED_FORMS:
        for found in form.finditer(words):
            yield f"{action} {_name(found)}", _ITSELF, int(found["year"])
    for found in _DONE_FORM.finditer(words):
        name = _name(found)
        if name and name not in _NO_NAMES:
            yield f"{found['verb']} {name}", _ITSELF, int(found["year"])


def _noun(found: re.Match[str]) -> str:
    return " ".join(found["noun"].split())


def _name(found: re.Match[str]) -> str:
    words = found["noun"].split()
    return " ".join(words[1:] if words[0] in _NO_NAMES else words)


def _names(found: re.Match[str]) -> frozenset[str]:
    return frozenset((found["names"] + (found["of"] or "")).split()) - _NO_NAMES


def _first_of_each(group: list[_Dated]) -> list[_Dated]:
    """Return the first mention of each year with the same names, so that few are compared."""
    first: dict[tuple[int, frozenset[str]], _Dated] = {}
    for each in group:
        first.setdefault((each.year, each.names), each)
    return list(first.values())[:20]


def _contradict(pair: tuple[_Dated, _Dated]) -> bool:
    """Return whether two dates of events of one kind cannot both be right."""
    first, second = pair
    if first.year == second.year or first.sentence == second.sentence:
        return False
    if first.names == second.names and (first.names or first.event != _LONE):
        return bool(first.names)
    is_open = first.event == _LONE and not (first.names and second.names)
    return is_open and abs(first.year - second.year) <= _NEAR


def _called(event: str) -> str:
    action, _, name = event.partition(" ")
    if name and action in _VERBS:
        if action == "begin":
            return tr("The beginning of the {name}", name=name)
        if action == "end":
            return tr("The end of the {name}", name=name)
        return tr("The signing of the {name}", name=name)
    if name and name[0].isupper():
        return tr("That {name} was {action}", name=name, action=action)
    return tr("The {event}", event=event)


def _advice(found: tuple[Passage, ...], event: str, first: _Dated, second: _Dated) -> str:
    """Say in which two years an event is put."""
    called, here, there = _called(event), second.year, first.year
    if first.place < 0:
        return tr(
            "{event} is put in {here} here and in {there} in the timeline.",
            event=called,
            here=here,
            there=there,
        )
    number = found[first.place].paragraph
    if number is None:
        return tr(
            "{event} is put in {here} here and in {there} elsewhere in the text.",
            event=called,
            here=here,
            there=there,
        )
    return tr(
        "{event} is put in {here} here and in {there} in paragraph {number}.",
        event=called,
        here=here,
        there=there,
        number=number,
    )
