"""A briefing with other ratings than its author's, marked as such, for export and for paper."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.readers import ReaderRatings, as_rated, progress
from briefing_app.model.table import trial_words
from briefing_app.model.trial import Trial, apply, letter_of, trial_sentence

_NAMED_AT_MOST = 12


def as_tried(briefing: Briefing, trial: Trial) -> Briefing:
    """Return a briefing as a reader tried it; its question names everything that differs.

    Without a comparison, or with nothing tried, it is the briefing itself.
    """
    comparison = briefing.comparison
    if comparison is None or not trial.changes:
        return briefing
    sentence = f"What if: {trial_sentence(trial)}"
    words = " ".join((sentence, *trial_words(comparison, trial)))
    return _marked(briefing, apply(comparison, trial), sentence.rstrip("."), words)


def as_read(briefing: Briefing, ratings: ReaderRatings, reader: str) -> Briefing:
    """Return a briefing with a reader's ratings in place of the author's.

    Its question says so and names what differs. ``reader`` is the name to print. Without a
    comparison it is the briefing itself.
    """
    comparison = briefing.comparison
    if comparison is None:
        return briefing
    count = progress(comparison, ratings)
    words = f"The ratings are those of {reader}, not the author’s: {count}."
    differ = _differing_words(comparison, ratings)
    variant = f"With the ratings of {reader}, not the author’s"
    return _marked(briefing, as_rated(comparison, ratings), variant, f"{words} {differ}".strip())


def _differing_words(comparison: Comparison, ratings: ReaderRatings) -> str:
    """Name the cells in which a reader's letters differ from the author's; of many the first."""
    cells = []
    for item in comparison.evidence:
        for motivation in comparison.motivations:
            mine, authors = ratings.letter(item.id, motivation.id), letter_of(item, motivation.id)
            if mine and mine != authors:
                words = f"{mine} instead of {authors or 'blank'}"
                cells.append(f"{item.id} × {motivation.title}: {words}.")
    more = len(cells) - _NAMED_AT_MOST
    if more > 1:
        cells = [*cells[:_NAMED_AT_MOST], f"{more:,} more cells differ."]
    return " ".join(cells)


def _marked(briefing: Briefing, comparison: Comparison, variant: str, words: str) -> Briefing:
    question = f"{comparison.question} {words}".strip()
    comparison = comparison._replace(question=question)
    return briefing._replace(comparison=comparison, variant=variant)
