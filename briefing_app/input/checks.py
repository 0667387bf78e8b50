"""Checks that the ids, terms, sources and headings in the front matter exist.

Each check logs its problem with the line, and returns the valid part.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from briefing_app.input.format.briefing_format import NOT_UNDERSTOOD, likelihood_term
from briefing_app.input.format.entries import Entry, nearest
from briefing_app.input.member_paths import shown
from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.spoofing import visible
from briefing_app.model.comparison import CarriedCells, Indicator
from briefing_app.model.dates import PartialDate
from briefing_app.model.indicators import is_overdue, lacks_date
from briefing_app.model.scales import ICD203, Scale
from briefing_app.model.tradecraft.catalogue import CLASS_PREFIX, CODES, silences_of
from briefing_app.model.tree import Node, walk
from briefing_app.model.words.fixed_words import date_words, reader_words
from briefing_app.translation import tr


def hint(word: str, words: Collection[str], problems: ProblemLog) -> str:
    """Return a sentence that names the nearest of the words; empty if none is near."""
    near = "" if problems.full else nearest(word, words)
    return f" {tr('Did you mean “{near}”?', near=near)}" if near else ""


def without_doubles(
    entries: Iterable[Entry], what: str, taken: dict[str, str], problems: ProblemLog
) -> list[Entry]:
    """Return the entries that have an id of their own, and add their ids to ``taken``.

    ``what`` is a noun such as ``source``; ``taken`` maps each id to what has it.
    """
    kept = []
    for entry in entries:
        ref, line = entry.text("id"), entry.line_of("id")
        if ref in taken:
            sentence = _taken(what, ref, taken[ref])
            problems.error(line, "duplicate-id", sentence)
        elif ref:
            taken[ref] = _placed(what, problems.where(line))
            kept.append(entry)
    return kept


def left_out(
    entries: Iterable[Entry], kept: Iterable[Entry], what: str, problems: ProblemLog
) -> Iterator[str]:
    """Yield the names of the entries that were not kept, in words for a sentence."""
    kept_ids = {id(entry) for entry in kept}
    for entry in entries:
        if id(entry) not in kept_ids:
            name = shown(entry.text("id") or entry.text("title") or entry.text("text"))
            yield _named(what, name, problems.where(entry.line_of("id")))


def known_source(entry: Entry, sources: Collection[str], problems: ProblemLog) -> str:
    """Return the source that an entry names; empty if no source has that id."""
    ref = entry.text("source")
    if not ref or ref in sources:
        return ref
    sentence = tr("There is no source “{ref}”.", ref=ref) + hint(ref, sources, problems)
    problems.error(entry.line_of("source"), "unknown-source", sentence)
    return ""


def known_section(entry: Entry, names: Mapping[str, str], problems: ProblemLog) -> str:
    """Return the id of the section that an entry names; empty if no heading is called so.

    ``names`` maps each name of a heading, in small letters or as it is, to its id.
    """
    ref = entry.text("section").removeprefix("#")
    found = names.get(ref) or names.get(ref.lower())
    if found or not ref:
        return found or ""
    told = tr("No heading of the text has the id “{ref}”.", ref=ref)
    sentence = told + hint(ref, set(names.values()), problems)
    problems.warning(entry.line_of("section"), "unknown-section", sentence)
    return ""


_CROSS = re.compile(r"\s*×\s*|\s+[xX]\s+")
"""What is between an item of evidence and a motivation, as in “E1 × economy”."""


def cell_named(words: str) -> tuple[str, str]:
    """Return the item and the motivation of a cell that is named, or an item and no motivation."""
    item, *column = _CROSS.split(words, maxsplit=1)
    return item, column[0] if column else ""


def known_cells(
    entry: Entry, evidence: Collection[str], motivations: Collection[str], problems: ProblemLog
) -> Iterator[CarriedCells]:
    """Yield the cells that an assumption names and that are there."""
    given = entry.values.get("if_wrong")
    for each in given if isinstance(given, list) else ():
        named = each if isinstance(each, Entry) else None
        line = named.line if named else entry.line_of("if_wrong")
        item, column = (
            (named.text("evidence"), named.text("motivation")) if named else cell_named(str(each))
        )
        refs = (("item of evidence", item, evidence), ("motivation", column, motivations))
        for what, ref, among in refs:
            if ref and ref not in among:
                sentence = no_such(what, visible(ref)) + hint(ref, among, problems)
                problems.error(line, f"unknown-{what.split()[-1]}", sentence)
                break
        else:
            if item:
                yield CarriedCells(item, column)


def check_carries(entry: Entry, cells: Sequence[CarriedCells], problems: ProblemLog) -> None:
    """Note that an assumption carries nothing."""
    if not cells:
        sentence = tr(
            "The assumption “{ref}” carries nothing: name under “if_wrong” the items or cells"
            " that cannot be judged without it.",
            ref=entry.text("id"),
        )
        problems.warning(entry.line_of("if_wrong"), "assumption-carries-nothing", sentence)


def check_indicator(
    entry: Entry, indicator: Indicator, as_of: PartialDate | None, problems: ProblemLog
) -> None:
    """Note that an indicator lacks its date, or that it is overdue."""
    ref = indicator.id
    if lacks_date(indicator):
        settled = indicator.status in ("seen", "contradicted")
        if settled:
            sentence = tr(
                "The indicator “{ref}” does not say when that was; add its “date”.", ref=ref
            )
        else:
            sentence = tr(
                "The indicator “{ref}” does not say when to expect it; add its “expect_by”.",
                ref=ref,
            )
        problems.warning(entry.line_of("id"), "indicator-without-date", sentence)
    elif indicator.expect_by and is_overdue(indicator, as_of):
        sentence = tr(
            "The indicator “{ref}” was expected by {date} and is not seen.",
            ref=ref,
            date=date_words(indicator.expect_by, reader_words()),
        )
        problems.warning(entry.line_of("expect_by"), "indicator-overdue", sentence)


def check_understood(entry: Entry, problems: ProblemLog) -> None:
    """Log what an export says was not understood of the comparison that it was made from."""
    told = entry.values.get("not_understood")
    for each in told if isinstance(told, list) else ():
        line = entry.line_of("not_understood")
        problems.error(line, "not-understood", f"{NOT_UNDERSTOOD} {each}")


def known_items(
    table: Entry | None, among: Collection[str], what: str, problems: ProblemLog
) -> Iterator[tuple[str, object]]:
    """Yield the values in a table whose ids are known; ``what`` is such as ``motivation``."""
    if table is None:
        return
    for ref, line, value in table.items():
        if ref in among:
            yield ref, value
        else:
            sentence = no_such(what, visible(ref)) + hint(ref, among, problems)
            problems.error(line, f"unknown-{what}", sentence)


def known_likelihood(entry: Entry, scale: Scale, problems: ProblemLog) -> str:
    """Return the term of an entry's likelihood; empty if the scale has no such term."""
    words = likelihood_term(entry.text("likelihood"))
    term = scale.term(words)
    if term or not words:
        return term
    told = tr("“{term}” is not a term of the scale {scale}.", term=words, scale=scale.title)
    terms = tr("Its terms are: {terms}.", terms=", ".join(scale.terms))
    sentence = told + (hint(words, scale.terms, problems) or f" {terms}")
    problems.error(entry.line_of("likelihood"), "unknown-likelihood", sentence)
    return ""


def check_one_row(terms: Iterable[tuple[int, str]], scale: Scale, problems: ProblemLog) -> None:
    """Warn if likelihoods, given with their lines, mix the two rows of ICD 203."""
    if scale is not ICD203:
        return
    rows: dict[int, str] = {}
    for line, term in terms:
        band = scale.band(term)
        if band:
            rows.setdefault(band.terms.index(term), term)
        if len(rows) == 2:
            sentence = tr(
                "“{one}” and “{other}” are from two rows of ICD 203; keep to one row.",
                one=rows[0],
                other=rows[1],
            )
            problems.warning(line, "mixed-terms", sentence)
            return


def check_cited(
    entries: Iterable[Entry], cited: Collection[str], used: Collection[str], problems: ProblemLog
) -> None:
    """Warn about sources that neither the text nor the comparison uses."""
    for entry in entries:
        ref = entry.text("id")
        if ref not in cited and ref not in used:
            sentence = tr(
                "The source “{ref}” is not cited; to cite it, write [@{ref}] in the text.", ref=ref
            )
            problems.warning(entry.line_of("id"), "uncited-source", sentence)


def check_silences(
    blocks: Iterable[Node],
    first_line: int,
    first_from: Callable[[int, str], int],
    problems: ProblemLog,
) -> None:
    """Warn about classes of a text that would silence a check that there is not.

    ``first_from`` returns the first line, from another on, on which a piece of the text is.
    """
    line = first_line
    for node in walk(blocks):
        line = node.line or line
        for code in sorted(silences_of(node) - set(CODES)):
            where = first_from(line, f"{CLASS_PREFIX}{code}")
            sentence = tr(
                "“{code}” is not a check; write one of {codes}.",
                code=visible(code),
                codes=", ".join(CODES),
            )
            problems.warning(where, "unknown-check", sentence)


def _taken(what: str, ref: str, other: str) -> str:
    """Return the sentence about an id that another entry has already."""
    match what:
        case "motivation":
            return tr(
                "The id “{ref}” is already that of {other}; this motivation is left out.",
                ref=ref,
                other=other,
            )
        case "item of evidence":
            return tr(
                "The id “{ref}” is already that of {other}; this item of evidence is left out.",
                ref=ref,
                other=other,
            )
        case "assumption":
            return tr(
                "The id “{ref}” is already that of {other}; this assumption is left out.",
                ref=ref,
                other=other,
            )
        case "indicator":
            return tr(
                "The id “{ref}” is already that of {other}; this indicator is left out.",
                ref=ref,
                other=other,
            )
        case "criterion":
            return tr(
                "The id “{ref}” is already that of {other}; this criterion is left out.",
                ref=ref,
                other=other,
            )
    return tr(
        "The id “{ref}” is already that of {other}; this source is left out.", ref=ref, other=other
    )


def _placed(what: str, where: str) -> str:
    """Return an entry by its place, for the middle of a sentence."""
    match what:
        case "motivation":
            return tr(
                "the motivation {where}",
                "in a sentence; {where} is such as “on line 4”",
                where=where,
            )
        case "item of evidence":
            return tr(
                "the item of evidence {where}",
                "in a sentence; {where} is such as “on line 4”",
                where=where,
            )
        case "assumption":
            return tr(
                "the assumption {where}",
                "in a sentence; {where} is such as “on line 4”",
                where=where,
            )
        case "indicator":
            return tr(
                "the indicator {where}",
                "in a sentence; {where} is such as “on line 4”",
                where=where,
            )
        case "criterion":
            return tr(
                "the criterion {where}",
                "in a sentence; {where} is such as “on line 4”",
                where=where,
            )
    return tr("the source {where}", "in a sentence; {where} is such as “on line 4”", where=where)


def _named(what: str, name: str, where: str) -> str:
    """Return a motivation or an item by its name and place, for the middle of a sentence."""
    if not name:
        return _placed(what, where)
    if what == "motivation":
        return tr("the motivation “{name}” {where}", "in a sentence", name=name, where=where)
    return tr("the item of evidence “{name}” {where}", "in a sentence", name=name, where=where)


def no_such(what: str, ref: str) -> str:
    """Return the sentence about an id that nothing has."""
    match what:
        case "motivation":
            return tr("There is no motivation “{ref}”.", ref=ref)
        case "criterion":
            return tr("There is no criterion “{ref}”.", ref=ref)
        case "item of evidence":
            return tr("There is no item of evidence “{ref}”.", ref=ref)
    return tr("There is no evidence “{ref}”.", ref=ref)
