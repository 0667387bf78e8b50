"""The words of the document as a screen reader says them, and their languages."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import attrgetter

from PySide6.QtGui import QTextCursor, QTextDocument

from briefing_app.model.words.fixed_words import words_in
from briefing_app.model.words.language import passages
from briefing_app.ui.reader.document.text_index import SpokenRun, TextIndex
from briefing_app.ui.utf16 import length

_RAISED = str.maketrans("0123456789+-\u2212=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
"""Signs that there are raised ones of: without these, 10⁶ would be said as 106."""

_BACK = "↩¶ \u00a0"
"""What is around the number of the paragraph in a link back."""


def spoken_words(
    document: QTextDocument, text_index: TextIndex, lang: str, start: int, end: int
) -> str:
    """Return the words between two positions, with what their look says, and formulas in words.

    Pictures are told by their words, blocks are set off by a space. ``lang`` is the language of
    the text.
    """
    at = start
    texts: list[str] = []
    for look in within(text_index.looks, start, end):
        texts += _said_between(document, text_index, lang, at, look.start)
        inner = "".join(_said_between(document, text_index, lang, look.start, look.end))
        texts.append(_with_look(inner, look.said, lang))
        at = look.end
    texts += _said_between(document, text_index, lang, at, end)
    return " ".join("".join(texts).split())


def _with_look(words: str, look: str, lang: str) -> str:
    if look == "call":
        return f" {words}"
    if look == "raised":
        raised = words.translate(_RAISED)
        return words if set(raised) & set(words) else raised
    known = words_in(lang)
    if look == "back":
        number = words.strip(_BACK)
        return known["paragraph"].format(number=number) if number else words
    form = known["struck_out"] if look == "struck_out" else known["inserted"]
    return form.format(words=words)


def _said_between(
    document: QTextDocument, text_index: TextIndex, lang: str, start: int, end: int
) -> Iterator[str]:
    """Yield the words between two positions, with formulas in words."""
    for run in within(text_index.formulas, start, end):
        yield from _words_between(document, text_index, start, run.start)
        yield formula_in_words(run.said, lang)
        start = run.end
    yield from _words_between(document, text_index, start, end)


def formula_in_words(tex: str, lang: str) -> str:
    """Return a formula in words; as it is written, if it cannot be said."""
    from briefing_app.output.formulas import formula

    found = formula(tex, lang)
    return found.aloud if found is not None else tex


def _words_between(
    document: QTextDocument, text_index: TextIndex, start: int, end: int
) -> Iterator[str]:
    """Yield the words between two positions, block by block."""
    starts = [start, *(each for each in text_index.begun_at if start < each <= end)]
    ends = [*(each - 1 for each in starts[1:]), end]
    for first, last in zip(starts, ends, strict=True):
        yield text_index.words_at(letters(document, first, last), first)


def within(runs: list[SpokenRun], start: int, end: int) -> list[SpokenRun]:
    """Return what there is of some runs, in their order, between two positions."""
    first = bisect_left(runs, start, key=attrgetter("end"))
    found = []
    for run in runs[first:]:
        if run.start >= end:
            break
        if run.end > start:
            found.append(SpokenRun(max(start, run.start), min(end, run.end), run.said))
    return found


def foreign(
    document: QTextDocument, text_index: TextIndex, lang: str, start: int, end: int
) -> list[SpokenRun]:
    """Return the passages between two positions that are not in the language ``lang``.

    Their languages are those that the author says, or else those that their script tells.
    """
    found: list[SpokenRun] = []
    for run in _all_runs(document, text_index, lang, start, end):
        if found and found[-1].end == run.start and found[-1].said == run.said:
            found[-1] = found[-1]._replace(end=run.end)
        else:
            found.append(run)
    return [run for run in found if run.said not in ("", lang)]


def _all_runs(
    document: QTextDocument, text_index: TextIndex, lang: str, start: int, end: int
) -> Iterator[SpokenRun]:
    """Yield the pieces between two positions, each with its language."""
    at = start
    for said in (*within(text_index.languages, start, end), SpokenRun(end, end, "")):
        for words, other in passages(letters(document, at, said.start), lang):
            following = at + length(words)
            yield SpokenRun(at, following, other)
            at = following
        yield said
        at = said.end


def letters(document: QTextDocument, start: int, end: int) -> str:
    """Return the text between two positions."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def is_all(document: QTextDocument, run: SpokenRun, start: int, end: int) -> bool:
    """Whether there are no words but those of a run between two positions."""
    beside = letters(document, start, run.start) + letters(document, run.end, end)
    return not any(map(str.isalnum, beside))


def without(run: SpokenRun, others: Iterable[tuple[int, int]]) -> Iterator[SpokenRun]:
    """Yield what is left of a run beside others, which are in their order."""
    at = run.start
    for start, end in others:
        if at < start < run.end:
            yield SpokenRun(at, start, run.said)
        if start < run.end:
            at = max(at, end)
    if at < run.end:
        yield SpokenRun(at, run.end, run.said)
