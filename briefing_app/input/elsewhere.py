"""A comparison in a file of its own: YAML, a CSV file or a workbook."""

from pathlib import PurePosixPath

from briefing_app.input.encoding import decode
from briefing_app.input.entries import Entry
from briefing_app.input.format import COMPARISON
from briefing_app.input.notes import Notes
from briefing_app.input.opening import MEMBER_BYTES, Opened
from briefing_app.input.places import shown
from briefing_app.input.strict_yaml import COMPARISON_BYTES, BrokenYamlError, load
from briefing_app.model.errors import BriefingError

_CSV = frozenset({".csv", ".tsv"})
_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xls"})
_OTHER_TABLES = frozenset({".ods", ".xlsb", ".numbers"})


def read_comparison(opened: Opened, entry: Entry, notes: Notes) -> tuple[Entry | None, Notes]:
    """Return the comparison and the notes of the file that it stands in.

    ``entry`` is the front matter, with the comparison itself, the path of its file, or a mapping
    that names the file and describes the columns; ``notes`` are those of the front matter.
    """
    given = entry.entry("comparison")
    path = entry.text("comparison") or (given.text("file") if given else "")
    if not path:
        return given, notes
    kind = PurePosixPath(path.lower()).suffix
    line = given.line_of("file") if given else entry.line_of("comparison")
    if opened.place_of(path) == opened.place_of(PurePosixPath(opened.place).name):
        sentence = f"The comparison cannot be read: “{shown(path)}” is the file that names it."
        notes.error(line, "comparison-missing", sentence)
        return None, notes
    try:
        if kind in _CSV | _WORKBOOKS:
            return _matrix(opened, path, entry, notes)
        if given or kind in _OTHER_TABLES:
            sentence = f"“{shown(path)}” is not read as a table; save it as .xlsx or .csv."
            notes.error(line, "comparison-missing", sentence)
            return None, notes
        return _yaml(opened, path)
    except BriefingError as error:
        sentence = f"The comparison cannot be read. {error.problem.sentence}"
        notes.error(line, "comparison-missing", sentence)
        return None, notes


def _yaml(opened: Opened, path: str) -> tuple[Entry | None, Notes]:
    place = opened.place_of(path)
    aside = Notes(place)
    try:
        root, faults = load(decode(opened.member(path, COMPARISON_BYTES), place))
    except BrokenYamlError as error:
        aside.error(error.line, "broken-yaml", error.sentence)
        return None, aside
    for fault in faults:
        aside.error(*fault)
    if root is None:
        aside.error(1, "missing-field", "The file of the comparison is empty.")
        return None, aside
    return COMPARISON.read(root, aside), aside


def _matrix(opened: Opened, path: str, entry: Entry, notes: Notes) -> tuple[Entry | None, Notes]:
    """Return a comparison from a table, with what the front matter says of it."""
    from briefing_app.input.matrix.tables import Choice, read_table, read_workbook

    given = entry.entry("comparison")
    choice = Choice(opened.place_of(path), given, entry.entries("sources"), notes)
    if path.lower().endswith(tuple(_CSV)):
        value, aside = read_table(opened.member(path, COMPARISON_BYTES), choice)
    else:
        value, aside = read_workbook(opened.member(path, MEMBER_BYTES), choice)
    read = COMPARISON.read(value, aside) if value else None
    if read is not None and given is not None:
        _describe(read, given, aside)
    return read, aside


def _describe(read: Entry, given: Entry, aside: Notes) -> None:
    """Put what the front matter says of the question and the columns into what the table says."""
    for name in ("question", "label"):
        if given.text(name):
            read.values[name] = given.text(name)
    described = given.entries("motivations")
    if not described:
        return
    columns = {each.text("id"): each for each in read.entries("motivations")}
    for each in described:
        column = columns.get(each.text("id"))
        if column is None:
            title = shown(each.text("title") or each.text("id"))
            aside.warning(each.line, "no-column", f"The table has no column for “{title}”.")
            continue
        each.values = {**column.values, **each.values}
        each.lines = {**column.lines, **each.lines}
    read.values["motivations"] = described
