"""What is to be expected if a motivation is right, and whether it is overdue."""

from collections.abc import Iterator
from typing import NamedTuple

from briefing_app.model.comparison import Comparison, Indicator, Motivation
from briefing_app.model.dates import PartialDate
from briefing_app.model.words.fixed_words import Words, date_words, reader_words
from briefing_app.model.words.sentences import listed, sentence


def is_overdue(indicator: Indicator, as_of: PartialDate | None) -> bool:
    """Return whether an indicator was to be seen before the day of the briefing, and was not.

    A month or a year is over with its last day. Without either date nothing is overdue.
    """
    if indicator.status != "not seen" or indicator.expect_by is None or as_of is None:
        return False
    year, month, day = indicator.expect_by
    # No month ends later than on its 31st day.
    return (year, month or 12, day or 31) < (as_of.year, as_of.month or 1, as_of.day or 1)


def lacks_date(indicator: Indicator) -> bool:
    """Return whether an indicator lacks the date that makes it one.

    It is the date by which it is expected, or if it was seen or contradicted, the date of that.
    """
    settled = indicator.status in ("seen", "contradicted")
    return (indicator.date if settled else indicator.expect_by) is None


class IndicatorRow(NamedTuple):
    """An indicator with its motivation, and whether it is overdue."""

    motivation: Motivation
    indicator: Indicator
    overdue: bool

    @property
    def status_words(self) -> str:
        """What has become of it, in the reader's language; see `status_words_in`."""
        return self.status_words_in(reader_words())

    def status_words_in(self, words: Words) -> str:
        """Say what has become of it: “expected by May 2018, not seen”, “seen on 3 April 2018”."""
        status, date, by = self.indicator.status, self.indicator.date, self.indicator.expect_by
        if status in ("seen", "contradicted"):
            if date is None:
                return words["statuses"][status]
            key = f"{status}_on" if date.day else f"{status}_in"
            return sentence(words, key, date=date_words(date, words))
        key = status.replace(" ", "_")
        if by is None:
            return sentence(words, key)
        key = "overdue" if self.overdue else key
        return sentence(words, f"expected_{key}", date=date_words(by, words))


def indicator_rows(comparison: Comparison, as_of: PartialDate | None) -> Iterator[IndicatorRow]:
    """Yield the indicators of all motivations, in the order of the columns."""
    for motivation in comparison.motivations:
        for indicator in motivation.indicators:
            yield IndicatorRow(motivation, indicator, is_overdue(indicator, as_of))


def overdue_sentence(
    comparison: Comparison, as_of: PartialDate | None, words: Words | None = None
) -> str:
    """Say which indicators are overdue; empty if none is.

    ``words`` are those of the language to say it in, by default the reader's.
    """
    refs = [row.indicator.id for row in indicator_rows(comparison, as_of) if row.overdue]
    return sentence(words, "overdue", len(refs), names=listed(refs, words)) if refs else ""
