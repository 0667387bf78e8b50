"""A comparison in a separate file: YAML, CSV, a workbook or the project of another program."""

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from briefing_app.input.files.encoding import decode
from briefing_app.input.files.opening import Opened
from briefing_app.input.format.briefing_format import COMPARISON, SOURCE
from briefing_app.input.format.entries import Entry
from briefing_app.input.format.strict_yaml import BrokenYamlError, Value, load
from briefing_app.input.limits import COMPARISON_BYTES, MEMBER_BYTES, VALUES
from briefing_app.input.member_paths import shown
from briefing_app.input.problem_log import ProblemLog
from briefing_app.model.errors import BriefingError
from briefing_app.processes.records import no_collection
from briefing_app.translation import tr

if TYPE_CHECKING:
    from briefing_app.input.matrix.table_sources import TableSources

_CSV = frozenset({".csv", ".tsv", ".tab", ".txt"})
_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xls", ".ods"})
_OTHER_TABLES = frozenset({
    ".xlsb", ".numbers", ".docx", ".doc", ".odt", ".rtf", ".pdf", ".html", ".htm", ".md", ".pptx",
})  # fmt: skip
_PROJECTS = frozenset({".json", ".achz"})


def read_comparison(
    opened: Opened, entry: Entry, problems: ProblemLog, text: str = ""
) -> tuple[Entry | None, ProblemLog]:
    """Return the comparison and the problems of the file that it is in.

    ``entry`` is the front matter, with the comparison itself, the path of its file, or a mapping
    that names the file and describes the columns; ``problems`` are those of the front matter.
    ``text`` is what follows it, which may explain the ratings of a table.
    """
    given = entry.entry("comparison")
    path = entry.text("comparison") or (given.text("file") if given else "")
    if not path:
        return given, problems
    line = given.line_of("file") if given else entry.line_of("comparison")
    if opened.location_of(path) == opened.location_of(PurePosixPath(opened.location).name):
        sentence = tr(
            "The comparison cannot be read: “{path}” is the file that names it.", path=shown(path)
        )
        problems.error(line, "comparison-missing", sentence)
        return None, problems
    try:
        with no_collection():
            return _read(opened, path, entry, problems, text)
    except BriefingError as error:
        sentence = f"{tr('The comparison cannot be read.')} {error.problem.sentence}"
        problems.error(line, "comparison-missing", sentence)
        return None, problems


def _read(
    opened: Opened, path: str, entry: Entry, problems: ProblemLog, text: str
) -> tuple[Entry | None, ProblemLog]:
    """Do the same for a file by its ending; raises BriefingError."""
    given, kind = entry.entry("comparison"), PurePosixPath(path.lower()).suffix
    if kind in _CSV | _WORKBOOKS:
        return _matrix(opened, path, entry, problems, text)
    if kind in _PROJECTS and (read := _project(opened, path, entry, problems)):
        return read
    if given or kind in _OTHER_TABLES:
        sentence = tr(
            "“{path}” cannot be read as a table; save it as .xlsx, .ods or .csv.",
            path=shown(path),
        )
        line = given.line_of("file") if given else entry.line_of("comparison")
        problems.error(line, "comparison-missing", sentence)
        return None, problems
    return _yaml(opened, path)


def _yaml(opened: Opened, path: str) -> tuple[Entry | None, ProblemLog]:
    location = opened.location_of(path)
    table_problems = ProblemLog(location)
    try:
        root, faults = load(decode(opened.member(path, COMPARISON_BYTES), location))
    except BrokenYamlError as error:
        table_problems.error(error.line, "broken-yaml", error.sentence)
        return None, table_problems
    for fault in faults:
        table_problems.error(*fault)
    if root is None:
        table_problems.error(1, "missing-field", tr("The file of the comparison is empty."))
        return None, table_problems
    return COMPARISON.read(root, table_problems), table_problems


def _matrix(
    opened: Opened, path: str, entry: Entry, problems: ProblemLog, text: str
) -> tuple[Entry | None, ProblemLog]:
    """Return the comparison of a table, completed from the front matter."""
    from briefing_app.input.matrix.spreadsheet import Choice, read_table, read_workbook
    from briefing_app.input.matrix.table_sources import TableSources

    given = entry.entry("comparison")
    sources = TableSources(entry.entries("sources"))
    choice = Choice(opened.location_of(path), given, sources, problems, text)
    if path.lower().endswith(tuple(_CSV)):
        value, table_problems = read_table(opened.member(path, COMPARISON_BYTES), choice)
    else:
        value, table_problems = read_workbook(opened.member(path, MEMBER_BYTES), choice)
    return _completed(value, table_problems, sources, entry, problems), table_problems


def _project(
    opened: Opened, path: str, entry: Entry, problems: ProblemLog
) -> tuple[Entry | None, ProblemLog] | None:
    """Return the comparison of another program's project, or None for JSON that is none."""
    from briefing_app.input.format.json_values import BrokenJsonError, KeyProblemLog, load_json
    from briefing_app.input.matrix.project import is_project, project_value
    from briefing_app.input.matrix.table_sources import TableSources

    location = opened.location_of(path)
    table_problems = KeyProblemLog(location, VALUES)
    data = opened.member(path, COMPARISON_BYTES)
    if path.lower().endswith(".achz"):
        from briefing_app.input.matrix.files.achz import read_achz

        root = read_achz(data, location, table_problems)
        if root is None:
            return None, table_problems
    else:
        try:
            root = load_json(decode(data, location), table_problems)
        except BrokenJsonError:
            return None
        if root is None or not is_project(root):
            return None
    sources = TableSources(entry.entries("sources"))
    value = project_value(root, entry.text("marking"), sources, table_problems)
    return _completed(value, table_problems, sources, entry, problems), table_problems


def _completed(
    value: Value | None,
    table_problems: ProblemLog,
    sources: "TableSources",
    entry: Entry,
    problems: ProblemLog,
) -> Entry | None:
    """Return a comparison, with what the front matter says of it; the sources become its own."""
    read = COMPARISON.read(value, table_problems) if value else None
    if own := sources.own(entry.line_of("comparison")):
        entry.values["sources"] = [SOURCE.read(each, problems) for each in own]
    given = entry.entry("comparison")
    if read is not None and given is not None:
        _describe(read, given, table_problems)
    return read


def _describe(read: Entry, given: Entry, table_problems: ProblemLog) -> None:
    """Replace the question, the label and the columns by those that the front matter gives.

    Its assumptions replace those of the table too.
    """
    for name in ("question", "label", "assumptions"):
        if given.values.get(name):
            read.values[name] = given.values[name]
    described = given.entries("motivations")
    if not described:
        return
    columns = {each.text("id"): each for each in read.entries("motivations")}
    for each in described:
        column = columns.get(each.text("id"))
        if column is None:
            title = shown(each.text("title") or each.text("id"))
            table_problems.warning(
                each.line,
                "no-column",
                tr("The table has no column for “{title}”.", title=title),
            )
            continue
        each.values = {**column.values, **each.values}
        each.lines = {**column.lines, **each.lines}
    read.values["motivations"] = described
