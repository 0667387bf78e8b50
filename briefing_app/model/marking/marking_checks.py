"""What does not fit between a briefing's marking and the marks of its portions: suggestions."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from briefing_app.model.errors import Severity
from briefing_app.model.marking.banners import suggested_banner
from briefing_app.model.marking.marking_rules import MarkingRule, rule_of
from briefing_app.model.marking.marking_words import BRIEF, COUNTRY, GROUPS, WITHDRAWN
from briefing_app.model.marking.portion_marks import (
    BRACKETS,
    Mark,
    Portion,
    banner_of,
    order_of,
    read_banner,
    read_marking,
)
from briefing_app.translation import in_quotes, plural, tr, with_commas

_CLASSIFIED = 3
"""The lowest rank that US classification has, that of CONFIDENTIAL."""
_NAMED_AT_MOST = 4
_SUGGESTING = frozenset({"portion-above-banner", "banner-above-portions", "control-not-in-banner"})
"""The findings of which the first says what the marking would be."""


class MarkingFinding(NamedTuple):
    """One thing that does not fit: its rule, a sentence, and where to look.

    ``portion`` is None for the marking of the whole briefing.
    """

    rule: MarkingRule
    sentence: str
    portion: Portion | None = None

    @property
    def code(self) -> str:
        """The code of the rule."""
        return self.rule.code

    @property
    def severity(self) -> Severity:
        """How much it matters: an error only if the rule was read in its standard."""
        return self.rule.severity


class _Marks(NamedTuple):
    """The marking of the briefing, taken apart, its portions, and those that have a mark."""

    banner: Mark | None
    portions: Sequence[Portion]
    marked: Sequence[tuple[Portion, Mark]]


def check_markings(banner: str, portions: Sequence[Portion]) -> tuple[MarkingFinding, ...]:
    """Return what does not fit; ``banner`` is the marking as written, empty if there is none.

    ``portions`` are those of `find_portions`: none if the text uses no marks. The banner is then
    checked for itself.
    """
    marked = [(each, each.mark) for each in portions if each.mark]
    marks = _Marks(read_banner(banner) if banner else None, portions, marked)
    findings = [finding for check in _CHECKS for finding in check(marks)]
    for index, finding in enumerate(findings):
        if finding.code in _SUGGESTING:
            suggested = suggested_banner([mark for _, mark in marked])
            sums = tr("The portions add up to “{marking}”.", marking=suggested)
            sentence = f"{finding.sentence} {sums}"
            findings[index] = finding._replace(sentence=sentence)
            break
    return tuple(findings)


def _where(portion: Portion) -> str:
    if portion.paragraph:
        return tr("paragraph {number}", "where a mark is", number=portion.paragraph)
    if portion.where:
        return portion.where
    if portion.section:
        return tr("the section “{section}”", "where a mark is", section=portion.section)
    return tr("the text", "where a mark is")


def _first_of_each(
    marked: Iterable[tuple[Portion, Mark]], wanted: Callable[[Mark], bool]
) -> Iterator[tuple[Portion, Mark]]:
    """Yield the first portion of each different mark that is wanted."""
    seen = set()
    for portion, mark in marked:
        if wanted(mark) and mark.text not in seen:
            seen.add(mark.text)
            yield portion, mark


def _is_tlp(mark: Mark) -> bool:
    return mark.level is not None and mark.level.scheme == "TLP"


def _rank(mark: Mark | None) -> int:
    return mark.level.rank if mark and mark.level else 0


def _is_us(mark: Mark) -> bool:
    return mark.level is not None and mark.level.scheme == "US"


def _above_banner(marks: _Marks) -> Iterator[MarkingFinding]:
    banner = marks.banner
    if banner and banner.level is None:
        return

    def is_above(mark: Mark) -> bool:
        if banner and _is_tlp(banner) and not _is_tlp(mark):
            return _rank(mark) >= _CLASSIFIED  # A label of the protocol is no classification.
        comparable = banner is None or _is_tlp(mark) == _is_tlp(banner)
        return comparable and _rank(mark) > _rank(banner)

    us_banner = banner is None or _is_us(banner) or _is_tlp(banner)
    for portion, mark in _first_of_each(marks.marked, is_above):
        us = _is_us(mark) and _rank(mark) >= _CLASSIFIED and us_banner
        if banner:
            sentence = tr(
                "“{mark}” in {place} is above the marking “{banner}”.",
                mark=mark.text,
                place=_where(portion),
                banner=banner.text,
            )
        else:
            sentence = tr(
                "“{mark}” in {place} has no marking above it.",
                mark=mark.text,
                place=_where(portion),
            )
        yield MarkingFinding(rule_of("portion-above-banner", us_classified=us), sentence, portion)


def _above_portions(marks: _Marks) -> Iterator[MarkingFinding]:
    banner = marks.banner
    body = [each for each in marks.portions if each.paragraph]
    if not banner or not marks.marked or _is_tlp(banner) or not all(each.mark for each in body):
        return
    if _rank(banner) > max(_rank(mark) for _, mark in marks.marked):
        sentence = tr(
            "The marking “{banner}” is above every portion, which is right only for a compilation.",
            banner=banner.text,
        )
        yield MarkingFinding(rule_of("banner-above-portions"), sentence)


def _controls(marks: _Marks) -> Iterator[MarkingFinding]:
    banner = marks.banner
    if not banner or banner.level is None:
        return
    there = {control.banner for control in banner.controls} | {"REL TO", *WITHDRAWN}
    # A banner with SCI names no compartment, and programs have other names in portions.
    whole = {each.category for each in banner.controls if each.banner == "SCI"}
    whole |= {each.category for each in banner.controls if each.category == "SAP"}
    for portion, mark in marks.marked:
        for control in mark.controls:
            if control.banner in there or control.category in whole:
                continue
            there.add(control.banner)
            sentence = tr(
                "“{control}” applies to {place} (“{mark}”), but is not in the marking “{banner}”.",
                control=control.banner,
                place=_where(portion),
                mark=mark.text,
                banner=banner.text,
            )
            yield MarkingFinding(rule_of("control-not-in-banner"), sentence, portion)


def _release(marks: _Marks) -> Iterator[MarkingFinding]:
    banner = marks.banner
    if not banner or not banner.countries:
        return

    def is_not_released(mark: Mark) -> bool:
        released = any(control.banner == "REL TO" for control in mark.controls)
        return _rank(mark) >= _CLASSIFIED and not released

    for portion, mark in _first_of_each(marks.marked, is_not_released):
        sentence = tr(
            "The marking “{banner}” releases the briefing, but “{mark}” in {place} is not"
            " released.",
            banner=banner.text,
            mark=mark.text,
            place=_where(portion),
        )
        yield MarkingFinding(rule_of("banner-rel-to"), sentence, portion)

    def is_narrower(mark: Mark) -> bool:
        return bool(mark.countries and _beyond(banner, mark))

    for portion, mark in _first_of_each(marks.marked, is_narrower):
        sentence = tr(
            "The marking “{banner}” releases the briefing to {countries}, but “{mark}” in {place}"
            " does not.",
            banner=banner.text,
            countries=with_commas(sorted(_beyond(banner, mark))),
            mark=mark.text,
            place=_where(portion),
        )
        yield MarkingFinding(rule_of("banner-rel-to"), sentence, portion)


def _conflicts(marks: _Marks) -> Iterator[MarkingFinding]:
    """Yield the markings that release what they keep from foreigners."""
    written: list[tuple[Portion | None, Mark]] = [(None, marks.banner)] if marks.banner else []
    written += _first_of_each(marks.marked, lambda mark: mark.has_controls)
    for portion, mark in written:
        named = {control.banner for control in mark.controls}
        for release in sorted(named & {"REL TO", "RELIDO"}):
            if "NOFORN" in named:
                sentence = tr(
                    "“{marking}” has both NOFORN and {release}, which exclude each other.",
                    marking=mark.text,
                    release=release,
                )
                yield MarkingFinding(rule_of("release-conflict"), sentence, portion)


def _beyond(banner: Mark, mark: Mark) -> frozenset[str]:
    """Return the countries to which a banner releases what a portion does not.

    None if a group that is not known may have them.
    """
    released, there = (
        frozenset[str]().union(*(GROUPS.get(each, {each}) for each in one.countries))
        for one in (banner, mark)
    )
    is_known = all(len(each) == COUNTRY for each in there)
    return released - there if is_known else frozenset()


def _unknown(marks: _Marks) -> Iterator[MarkingFinding]:
    if marks.banner and marks.marked:
        yield from _unknown_in_banner(marks.banner)
    for portion, mark in _first_of_each(marks.marked, lambda mark: bool(mark.unknown)):
        unknown = with_commas(map(in_quotes, mark.unknown))
        sentence = tr(
            "“{mark}” in {place} has something unknown in it: {unknown}.",
            mark=mark.text,
            place=_where(portion),
            unknown=unknown,
        )
        yield MarkingFinding(rule_of("unknown-mark"), sentence, portion)


def _unknown_in_banner(banner: Mark) -> Iterator[MarkingFinding]:
    """Yield what is not understood of a marking that has a known level, or its small letters."""
    if banner.level is None or _is_tlp(banner):
        return
    rule, right = rule_of("unknown-mark"), banner_of(banner.text)
    is_brief = right.strip(BRACKETS).partition("//")[0] in BRIEF
    if is_brief:
        right = suggested_banner([banner])
    if is_brief or (right != banner.text and read_marking(banner.text).level is None):
        yield MarkingFinding(rule, _written(banner.text, right))
    if banner.unknown:
        yield MarkingFinding(rule, _unknown_words(banner))


def _written(label: str, right: str) -> str:
    return tr("“{label}” should be written “{right}”.", label=label, right=right)


def _unknown_words(banner: Mark) -> str:
    return tr(
        "The marking “{banner}” has something unknown in it: {unknown}.",
        banner=banner.text,
        unknown=with_commas(map(in_quotes, banner.unknown)),
    )


def _order(marks: _Marks) -> Iterator[MarkingFinding]:
    written: list[tuple[Portion | None, Mark]] = [(None, marks.banner)] if marks.banner else []
    written += _first_of_each(marks.marked, lambda mark: mark.has_controls)
    for portion, mark in written:
        text = mark.text.strip(BRACKETS)
        order = order_of(text)
        if order and order.late:
            sentence = tr(
                "“{late}” should come before “{early}” in “{marking}”: write “{right}”.",
                late=order.late,
                early=order.early,
                marking=text,
                right=order.right,
            )
            yield MarkingFinding(rule_of("marking-order"), sentence, portion)
        elif order:
            yield MarkingFinding(rule_of("marking-order"), _written(text, order.right), portion)


def _missing(marks: _Marks) -> Iterator[MarkingFinding]:
    body = [each for each in marks.portions if each.paragraph]
    bare = [each for each in body if not each.mark]
    if not bare or len(bare) == len(body) or all(_is_tlp(mark) for _, mark in marks.marked):
        return
    numbers = [str(each.paragraph) for each in bare[:_NAMED_AT_MOST]]
    if len(bare) > _NAMED_AT_MOST:
        sentence = plural(
            "Paragraphs {numbers} and {n} other have no portion mark, but others have one.",
            "Paragraphs {numbers} and {n} others have no portion mark, but others have one.",
            len(bare) - _NAMED_AT_MOST,
            numbers=with_commas(numbers),
        )
    else:
        sentence = plural(
            "Paragraph {numbers} has no portion mark, but others have one.",
            "Paragraphs {numbers} have no portion mark, but others have one.",
            len(bare),
            numbers=with_commas(numbers),
        )
    yield MarkingFinding(rule_of("portion-missing"), sentence, bare[0])


def _tlp(marks: _Marks) -> Iterator[MarkingFinding]:
    rule = rule_of("tlp-spelling")
    read = [mark for _, mark in marks.marked]
    all_marks: list[tuple[Portion | None, Mark]] = [*marks.marked]
    if marks.banner and _is_tlp(marks.banner):
        all_marks.insert(0, (None, marks.banner))
        read += map(read_marking, marks.banner.text.split("//"))
    seen: set[str] = set()
    for portion, mark in all_marks:
        label = mark.text.strip(BRACKETS).partition("//")[0].strip()
        right = mark.level.banner if mark.level else ""
        if _is_tlp(mark) and label not in {right, *WITHDRAWN, *seen}:
            seen.add(label)
            yield MarkingFinding(rule, _written(label, right), portion)
    if marks.banner and marks.banner.level is None and marks.banner.text.startswith("TLP:"):
        yield MarkingFinding(rule, _unknown_words(marks.banner))
    labels = {each.level.banner for each in read if each.level and each.level.scheme == "TLP"}
    if len(labels) > 1:
        named = with_commas(sorted(labels))
        first = next((portion for portion, mark in marks.marked if _is_tlp(mark)), None)
        sentence = tr(
            "Several labels of the Traffic Light Protocol are used in one briefing: {labels}.",
            labels=named,
        )
        yield MarkingFinding(rule, sentence, first)


def _cui_prefix(marks: _Marks) -> Iterator[MarkingFinding]:
    banner: list[tuple[Portion | None, Mark]] = [(None, marks.banner)] if marks.banner else []
    for portion, mark in [*banner, *marks.marked]:
        first, *others = [part.strip() for part in mark.text.strip(BRACKETS).split("//")]
        if first in ("U", "UNCLASSIFIED") and others[:1] == ["CUI"]:
            sentence = tr(
                "“{mark}”: nothing is put before CUI; write “{right}”.",
                mark=mark.text,
                right="//".join(others),
            )
            yield MarkingFinding(rule_of("cui-prefix"), sentence, portion)
            return
    if marks.banner and _rank(marks.banner) >= _CLASSIFIED:
        parts = [part.strip() for part in marks.banner.text.split("//")]
        if "CUI" in parts:
            sentence = tr(
                "“{mark}”: CUI is left out of the marking of a classified briefing; write"
                " “{right}”.",
                mark=marks.banner.text,
                right="//".join(part for part in parts if part != "CUI"),
            )
            yield MarkingFinding(rule_of("cui-prefix"), sentence)


def _withdrawn(marks: _Marks) -> Iterator[MarkingFinding]:
    banner: list[tuple[Portion | None, Mark]] = [(None, marks.banner)] if marks.banner else []
    seen = set()
    for portion, mark in [*banner, *marks.marked]:
        words = [control.banner for control in mark.controls]
        if _is_tlp(mark):
            words.append(mark.text.strip(BRACKETS).partition("//")[0].strip())
        for word in words:
            if word in WITHDRAWN and word not in seen:
                seen.add(word)
                sentence = tr(
                    "“{word}” in “{mark}” is withdrawn; {now} took its place.",
                    word=word,
                    mark=mark.text,
                    now=WITHDRAWN[word],
                )
                yield MarkingFinding(rule_of("withdrawn-mark"), sentence, portion)


_CHECKS: tuple[Callable[[_Marks], Iterator[MarkingFinding]], ...] = (
    _above_banner, _above_portions, _controls, _release, _conflicts, _unknown, _order, _missing,
    _tlp, _cui_prefix, _withdrawn,
)  # fmt: skip
