"""A briefing with other ratings than its author's, marked as such, for export and for paper."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.readers import ReaderRatings, as_rated, progress
from briefing_app.model.table.table import trial_words
from briefing_app.model.trial import Trial, apply, letter_of
from briefing_app.model.words.fixed_words import Words, words_in
from briefing_app.model.words.sentences import sentence

_NAMED_AT_MOST = 12
_OF_NOBODY = ("ratings_of_a_reader", "variant_read_by_one")
"""The sentences on the ratings of a reader without a name."""


def as_tried(briefing: Briefing, trial: Trial) -> Briefing:
    """Return a briefing as a reader tried it; its question names everything that differs.

    Without a comparison, or with nothing tried, it is the briefing itself.
    """
    comparison = briefing.comparison
    if comparison is None or not trial.changes:
        return briefing
    words = words_in(briefing.lang)
    variant = sentence(words, "variant_tried", trial.changes)
    told = " ".join((f"{variant}.", *trial_words(comparison, trial, words)))
    marked = _marked(briefing, apply(comparison, trial), variant, told)
    return marked._replace(tried=tuple(trial.ratings))


def as_read(briefing: Briefing, ratings: ReaderRatings, reader: str) -> Briefing:
    """Return a briefing with a reader's ratings in place of the author's.

    Its question says so and names what differs. ``reader`` is the name to print, empty for one who
    has none. Without a comparison it is the briefing itself.
    """
    comparison = briefing.comparison
    if comparison is None:
        return briefing
    words, count = words_in(briefing.lang), progress(comparison, ratings)
    of, by = ("ratings_of", "variant_read") if reader else _OF_NOBODY
    told = sentence(words, of, reader=reader, rated=count.rated, cells=count.cells)
    differ = _differing_words(comparison, ratings, words)
    variant = sentence(words, by, reader=reader)
    return _marked(briefing, as_rated(comparison, ratings), variant, f"{told} {differ}".strip())


def _differing_words(comparison: Comparison, ratings: ReaderRatings, words: Words) -> str:
    """Name the cells in which a reader's letters differ from the author's; of many the first."""
    cells = []
    for item in comparison.evidence:
        for motivation in comparison.motivations:
            mine, authors = ratings.letter(item.id, motivation.id), letter_of(item, motivation.id)
            if mine and mine != authors:
                cells.append(
                    sentence(words, "letter_instead", item=item.id, title=motivation.title,
                             here=mine, authors=authors or words["blank"])
                )  # fmt: skip
    more = len(cells) - _NAMED_AT_MOST
    if more > 1:
        cells = [*cells[:_NAMED_AT_MOST], sentence(words, "more_differ", more)]
    return " ".join(cells)


def _marked(briefing: Briefing, comparison: Comparison, variant: str, words: str) -> Briefing:
    question = f"{comparison.question} {words}".strip()
    comparison = comparison._replace(question=question)
    return briefing._replace(comparison=comparison, variant=variant, written=briefing.comparison)


def as_written(briefing: Briefing) -> Briefing:
    """Return a briefing with its author's ratings, whatever ratings it shows."""
    if briefing.written is None:
        return briefing
    return briefing._replace(comparison=briefing.written, variant="", written=None, tried=())
