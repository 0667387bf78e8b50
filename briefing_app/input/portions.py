"""Portion marks in what was read: kept on the nodes, and held against the marking."""

from collections.abc import Iterable

from briefing_app.input.document import Document
from briefing_app.input.problem_log import ProblemLog
from briefing_app.model.marking.marking_checks import check_markings
from briefing_app.model.marking.portion_marks import find_portions, read_banner, with_portions


def with_marks(
    document: Document,
    texts: Iterable[tuple[str, str]],
    marking: str,
    line: int,
    problems: ProblemLog,
) -> Document:
    """Return the document with its portion marks as data; note what does not fit.

    ``texts`` are words beside the document, each with the name of its place. ``marking`` is that of
    the briefing as written, empty if it has none, and ``line`` its line.
    """
    blocks = [*document.blocks]
    for note in document.footnotes.values():
        blocks += note.blocks
    portions = find_portions(blocks, texts, read_banner(marking) if marking else None)
    for finding in check_markings(marking, portions):
        where = (finding.portion.line or None) if finding.portion else line
        note_it = problems.error if finding.severity == "error" else problems.warning
        note_it(where, finding.code, finding.sentence)
    return document._replace(
        blocks=with_portions(document.blocks, portions),
        footnotes={
            ref: note._replace(blocks=with_portions(note.blocks, portions))
            for ref, note in document.footnotes.items()
        },
    )
