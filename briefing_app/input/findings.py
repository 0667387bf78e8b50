"""Where in its file the advice on a briefing belongs."""

from collections.abc import Iterable

from briefing_app.input.comparison_file import read_comparison
from briefing_app.input.files.opening import Opened, open_briefing
from briefing_app.input.format.briefing_format import FRONT_MATTER
from briefing_app.input.format.front_matter import take_apart
from briefing_app.input.problem_log import ProblemLog
from briefing_app.model.errors import BriefingError
from briefing_app.model.tradecraft.finding import Finding


def located(file: str, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the advice on the briefing in a file, with files and lines if they are known.

    For the lines of the comparison the file is read again; there are none if it has changed.
    """
    try:
        with open_briefing(file) as opened:
            in_table = [each for each in findings if each.passage is None]
            told = _in_table(in_table, opened) if in_table else {}
            return tuple(told.get(each, each._replace(file=opened.location)) for each in findings)
    except BriefingError:
        return tuple(each._replace(file=file) for each in findings)


def _in_table(findings: Iterable[Finding], opened: Opened) -> dict[Finding, Finding]:
    """Return findings on the comparison with their lines, or with their cells in the sentence.

    They are logged as a problem of the file would be, which knows how to name a line or a cell.
    """
    problems = ProblemLog(opened.location)
    front = take_apart(opened.text, problems)
    entry = FRONT_MATTER.read(front.root, problems) if front.root else None
    table, table_problems = read_comparison(opened, entry, problems) if entry else (None, problems)
    told = {}
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
            told[finding] = finding._replace(
                file=problem.file, line=problem.line, sentence=problem.sentence
            )
    return told
