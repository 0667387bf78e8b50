"""Checks that the ids, terms, sources and headings in the front matter exist.

Each check logs its problem with the line, and returns the valid part.
"""

from collections.abc import Collection, Iterable, Iterator

from briefing_app.input.entries import Entry, nearest
from briefing_app.input.format import likelihood_term
from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.spoofing import visible
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
