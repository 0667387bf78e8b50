"""The advice on a briefing, with the lines of its file."""

from collections.abc import Iterable, Sequence

from briefing_app.input.comparison_file import read_comparison
from briefing_app.input.format import FRONT_MATTER
from briefing_app.input.front_matter import FrontMatter, take_apart
from briefing_app.input.opening import Opened, open_briefing
from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.text.marking import lines_of, marked
from briefing_app.input.text.parsing import Context, parse_text
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import BriefingError
from briefing_app.model.tradecraft.checking import check_briefing
from briefing_app.model.tradecraft.finding import Finding
from briefing_app.model.tradecraft.passages import passages


def find(briefing: Briefing) -> tuple[Finding, ...]:
    """Return the advice on a briefing, with files and lines if they are known.

    The file is read again to find the lines; there are none if it has gone or changed.
    """
    findings = check_briefing(briefing)
    if not findings:
        return ()
    try:
        with open_briefing(briefing.file) as opened:
            return _with_lines(findings, briefing, opened)
    except BriefingError:
        return tuple(each._replace(file=briefing.file) for each in findings)


def _with_lines(
    findings: Sequence[Finding], briefing: Briefing, opened: Opened
) -> tuple[Finding, ...]:
    front = take_apart(opened.text, ProblemLog(opened.location))
    in_text = any(each.passage is not None for each in findings)
    lines = _passage_lines(briefing, front, opened.location) if in_text else []
    in_table = [each for each in findings if each.passage is None]
    located = _located(in_table, front, opened) if in_table else {}
    return tuple(
        located.get(each, each._replace(file=opened.location))
        if each.passage is None
        else each._replace(file=opened.location, line=lines[each.passage])
        for each in findings
    )


def _passage_lines(briefing: Briefing, front: FrontMatter, location: str) -> list[int | None]:
    """Return the line of each passage of the briefing."""
    comparison = briefing.comparison
    known = Context(
        location,
        front.first_line,
        {source.id: source.number for source in briefing.sources},
        comparison.cited_ids() if comparison else frozenset(),
        _no_image,
    )
    document = parse_text(marked(front.text), known)
    again = briefing._replace(blocks=document.blocks, footnotes=document.footnotes)
    return lines_of(passages(briefing), passages(again), front.text, front.first_line)


def _no_image(_source: str, _line: int | None) -> str:
    """Take the place of the images, which do not matter for lines."""
    return ""


def _located(
    findings: Iterable[Finding], front: FrontMatter, opened: Opened
) -> dict[Finding, Finding]:
    """Return findings on the comparison with their lines, or with their cells in the sentence.

    They are logged as a problem of the file would be, which knows how to name a line or a cell.
    """
    problems = ProblemLog(opened.location)
    entry = FRONT_MATTER.read(front.root, problems) if front.root else None
    table, table_problems = read_comparison(opened, entry, problems) if entry else (None, problems)
    located = {}
    for finding in findings:
        name, ref = finding.key
        entries = table.entries(name) if table else []
        line = next((each.line_of("id") for each in entries if each.text("id") == ref), None)
        table_problems.warning(line, finding.code, finding.sentence)
        problem = next(
            (
                each
                for each in (*table_problems.listed(), *problems.listed())
                if each.code == finding.code and each.sentence.endswith(finding.sentence)
            ),
            None,
        )
        if problem is not None:
            located[finding] = finding._replace(
                file=problem.file, line=problem.line, sentence=problem.sentence
            )
    return located
