"""Checks that the ids, terms, sources and headings in the front matter exist.

Each check logs its problem with the line, and returns the valid part.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence

from briefing_app.input.entries import Entry, nearest
from briefing_app.input.format import likelihood_term
from briefing_app.input.member_paths import shown
from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.spoofing import visible
from briefing_app.model.comparison import CarriedCells, Indicator
from briefing_app.model.dates import PartialDate
from briefing_app.model.indicators import is_overdue, lacks_date
from briefing_app.model.scales import ICD203, Scale


def hint(word: str, words: Collection[str], problems: ProblemLog) -> str:
    """Return a sentence that names the nearest of the words; empty if none is near."""
    near = "" if problems.full else nearest(word, words)
    return f" Did you mean “{near}”?" if near else ""


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
            sentence = f"The id “{ref}” is already that of {taken[ref]}; this {what} is left out."
            problems.error(line, "duplicate-id", sentence)
        elif ref:
            taken[ref] = f"the {what} {problems.where(line)}"
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
            quoted = f"“{name}” " if name else ""
            yield f"the {what} {quoted}{problems.where(entry.line_of('id'))}"


def known_source(entry: Entry, sources: Collection[str], problems: ProblemLog) -> str:
    """Return the source that an entry names; empty if no source has that id."""
    ref = entry.text("source")
    if not ref or ref in sources:
        return ref
    sentence = f"There is no source “{ref}”.{hint(ref, sources, problems)}"
    problems.error(entry.line_of("source"), "unknown-source", sentence)
    return ""


def known_section(entry: Entry, sections: Collection[str], problems: ProblemLog) -> str:
    """Return the section that an entry names; empty if no heading has that id."""
    ref = entry.text("section").removeprefix("#")
    if not ref or ref in sections:
        return ref
    sentence = f"No heading of the text has the id “{ref}”.{hint(ref, sections, problems)}"
    problems.warning(entry.line_of("section"), "unknown-section", sentence)
    return ""


def known_cells(
    entry: Entry, evidence: Collection[str], motivations: Collection[str], problems: ProblemLog
) -> Iterator[CarriedCells]:
    """Yield the cells that an assumption names and that are there."""
    given = entry.values.get("if_wrong")
    for each in given if isinstance(given, list) else ():
        named = each if isinstance(each, Entry) else None
        line = named.line if named else entry.line_of("if_wrong")
        item = named.text("evidence") if named else str(each)
        column = named.text("motivation") if named else ""
        refs = (("item of evidence", item, evidence), ("motivation", column, motivations))
        for what, ref, among in refs:
            if ref and ref not in among:
                sentence = f"There is no {what} “{visible(ref)}”.{hint(ref, among, problems)}"
                problems.error(line, f"unknown-{what.split()[-1]}", sentence)
                break
        else:
            if item:
                yield CarriedCells(item, column)


def check_carries(entry: Entry, cells: Sequence[CarriedCells], problems: ProblemLog) -> None:
    """Note that an assumption carries nothing."""
    if not cells:
        sentence = (
            f"The assumption “{entry.text('id')}” carries nothing: name under “if_wrong” the items "
            "or cells that cannot be judged without it."
        )
        problems.warning(entry.line_of("if_wrong"), "assumption-carries-nothing", sentence)


def check_indicator(
    entry: Entry, indicator: Indicator, as_of: PartialDate | None, problems: ProblemLog
) -> None:
    """Note that an indicator lacks its date, or that it is overdue."""
    ref = indicator.id
    if lacks_date(indicator):
        settled = indicator.status in ("seen", "contradicted")
        key, what = ("date", "when that was") if settled else ("expect_by", "when to expect it")
        sentence = f"The indicator “{ref}” does not say {what}; add its “{key}”."
        problems.warning(entry.line_of("id"), "indicator-without-date", sentence)
    elif is_overdue(indicator, as_of):
        sentence = f"The indicator “{ref}” was expected by {indicator.expect_by} and is not seen."
        problems.warning(entry.line_of("expect_by"), "indicator-overdue", sentence)


def known_items(
    table: Entry | None, among: Collection[str], what: str, problems: ProblemLog
) -> Iterator[tuple[str, object]]:
    """Yield the values in a table whose ids are known; ``what`` is such as ``motivation``."""
    for ref, line, value in table.items() if table else ():
        if ref in among:
            yield ref, value
        else:
            sentence = f"There is no {what} “{visible(ref)}”.{hint(ref, among, problems)}"
            problems.error(line, f"unknown-{what}", sentence)


def known_likelihood(entry: Entry, scale: Scale, problems: ProblemLog) -> str:
    """Return the term of an entry's likelihood; empty if the scale has no such term."""
    term = likelihood_term(entry.text("likelihood"))
    if not term or scale.band(term):
        return term
    more = hint(term, scale.terms, problems) or f" Its terms are: {', '.join(scale.terms)}."
    sentence = f"“{term}” is not a term of the scale {scale.title}.{more}"
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
            sentence = f"“{rows[0]}” and “{rows[1]}” are from two rows of ICD 203; keep to one row."
            problems.warning(line, "mixed-terms", sentence)
            return


def check_cited(
    entries: Iterable[Entry], cited: Collection[str], used: Collection[str], problems: ProblemLog
) -> None:
    """Warn about sources that neither the text nor the comparison uses."""
    for entry in entries:
        ref = entry.text("id")
        if ref not in cited and ref not in used:
            sentence = f"The source “{ref}” is not cited; to cite it, write [@{ref}] in the text."
            problems.warning(entry.line_of("id"), "uncited-source", sentence)
