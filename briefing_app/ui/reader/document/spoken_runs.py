"""What a screen reader says in its own way: passages in other languages, and formulas."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import attrgetter

from PySide6.QtGui import QTextCursor, QTextDocument

from briefing_app.model.words.language import passages
from briefing_app.ui.reader.document.text_index import Run, TextIndex
from briefing_app.ui.utf16 import length


def within(runs: list[Run], start: int, end: int) -> list[Run]:
    """Return what there is of some runs, in their order, between two positions."""
    first = bisect_left(runs, start, key=attrgetter("end"))
    found = []
    for run in runs[first:]:
        if run.start >= end:
            break
        if run.end > start:
            found.append(Run(max(start, run.start), min(end, run.end), run.said))
    return found


def foreign(
    document: QTextDocument, text_index: TextIndex, lang: str, start: int, end: int
) -> list[Run]:
    """Return the passages between two positions that are not in the language ``lang``.

    Their languages are those that the author says, or else those that their script tells.
    """
    found: list[Run] = []
    for run in _all_runs(document, text_index, lang, start, end):
        if found and found[-1].end == run.start and found[-1].said == run.said:
            found[-1] = found[-1]._replace(end=run.end)
        else:
            found.append(run)
    return [run for run in found if run.said not in ("", lang)]


def _all_runs(
    document: QTextDocument, text_index: TextIndex, lang: str, start: int, end: int
) -> Iterator[Run]:
    """Yield the pieces between two positions, each with its language."""
    at = start
    for said in (*within(text_index.languages, start, end), Run(end, end, "")):
        for words, other in passages(letters(document, at, said.start), lang):
            following = at + length(words)
            yield Run(at, following, other)
            at = following
        yield said
        at = said.end


def letters(document: QTextDocument, start: int, end: int) -> str:
    """Return the text between two positions."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def is_all(document: QTextDocument, run: Run, start: int, end: int) -> bool:
    """Whether there are no words but those of a run between two positions."""
    beside = letters(document, start, run.start) + letters(document, run.end, end)
    return not any(map(str.isalnum, beside))


def without(run: Run, others: Iterable[tuple[int, int]]) -> Iterator[Run]:
    """Yield what is left of a run beside others, which are in their order."""
    at = run.start
    for start, end in others:
        if at < start < run.end:
            yield Run(at, start, run.said)
        if start < run.end:
            at = max(at, end)
    if at < run.end:
        yield Run(at, run.end, run.said)
