"""A briefing with other ratings than its author's, marked as such, for export and for paper."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.readers import ReaderRatings, as_rated, progress
from briefing_app.model.table import trial_words
from briefing_app.model.trial import Trial, apply, trial_sentence


def as_tried(briefing: Briefing, trial: Trial) -> Briefing:
    """Return a briefing as a reader tried it; its question names everything that differs.

    Without a comparison, or with nothing tried, it is the briefing itself.
    """
    comparison = briefing.comparison
    if comparison is None or not trial.changes:
        return briefing
    words = (f"What if: {trial_sentence(trial)}", *trial_words(comparison, trial))
    return _marked(briefing, apply(comparison, trial), " ".join(words))


def as_read(briefing: Briefing, ratings: ReaderRatings, reader: str) -> Briefing:
    """Return a briefing with a reader's ratings in place of the author's; its question says so.

    ``reader`` is the name to print. Without a comparison it is the briefing itself.
    """
    comparison = briefing.comparison
    if comparison is None:
        return briefing
    count = progress(comparison, ratings)
    words = f"The ratings are those of {reader}, not the author’s: {count}."
    return _marked(briefing, as_rated(comparison, ratings), words)


def _marked(briefing: Briefing, comparison: Comparison, words: str) -> Briefing:
    question = f"{comparison.question} {words}".strip()
    return briefing._replace(comparison=comparison._replace(question=question))
