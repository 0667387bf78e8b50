"""What to know before one believes a comparison of two editions."""

from collections.abc import Iterator

from briefing_app.model.briefing import Briefing
from briefing_app.model.editions.comparing import EditionChanges
from briefing_app.model.editions.records import different_ids
from briefing_app.model.words.fixed_words import Words
from briefing_app.model.words.sentences import sentence


def cautions(changes: EditionChanges, words: Words) -> Iterator[str]:
    """Yield sentences: that the two are different briefings, or that one was not understood."""
    if changes.ids:
        yield different_ids(changes.ids, words)
    if _nothing_in_common(changes):
        yield sentence(words, "nothing_in_common")
    for edition in (changes.before, changes.after):
        if _has_gaps(edition):
            name = sentence(words, "quoted", text=edition.name)
            yield sentence(words, "partly_compared", name=name)


def _nothing_in_common(changes: EditionChanges) -> bool:
    """Return whether both have a text, and surely share no paragraph and no motivation."""
    text = changes.text.changes
    if (
        changes.text.limits
        or not any(each.before for each in text)
        or not any(each.after for each in text)
    ):
        return False
    tables = (changes.before.comparison, changes.after.comparison)
    before, after = (
        {each.id for each in table.motivations} if table else set() for table in tables
    )
    return before.isdisjoint(after) and all(each.kind in ("added", "removed") for each in text)


def _has_gaps(edition: Briefing) -> bool:
    """Return whether something in an edition was not understood; its signature is another thing."""
    return any(
        each.severity == "error" and not each.code.startswith("signature-")
        for each in edition.problems
    )
