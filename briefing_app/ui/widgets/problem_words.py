"""A problem of a file in one sentence, as bars and dialogs say it."""

from __future__ import annotations

from pathlib import Path

from briefing_app.model.errors import Problem
from briefing_app.translation import tr


def problem_words(problem: Problem, file: str) -> str:
    """Return the sentence on a problem, with its line, and its file if it is not ``file``."""
    if problem.file == file:
        return with_line(problem)
    place = shown_name(problem.file)
    if problem.line is not None:
        place = tr("{file}, line {line}", file=place, line=problem.line)
    return tr("{place}: {sentence}", place=place, sentence=problem.sentence)


def with_line(problem: Problem) -> str:
    """Return the sentence on a problem, with the line if it is in one."""
    if problem.line is None:
        return problem.sentence
    return tr("Line {line}: {sentence}", line=problem.line, sentence=problem.sentence)


def shown_name(file: str) -> str:
    """Return the name of a file as it can be shown; what plays tricks is spelt out."""
    from briefing_app.input.spoofing import visible_path

    return visible_path(Path(file).name)
