"""What is still missing in the comparison: work that its author has yet to do, in sentences."""

from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.sums import Sums
from briefing_app.model.parts import Part
from briefing_app.model.words.fixed_words import Words
from briefing_app.model.words.sentences import sentence, some

_NAMED_AT_MOST = 4


def missing_work(
    comparison: Comparison, sums: Sums | None = None, words: Words | None = None
) -> tuple[str, ...]:
    """Return a sentence for each kind of work that is missing, for readers of screen and paper.

    They are columns and items that could not be read, cells not rated yet, evidence without a
    source, and motivations that no evidence speaks against. ``sums`` are those of the comparison if
    they are known already; ``words`` are of the language to say it in, by default the reader's.
    """

    def told(key: str, names: list[str], others: str = "others", *, any_one: bool = False) -> str:
        parts = [Part(each) for each in names]
        listed = some(parts, words, _NAMED_AT_MOST, any_one=any_one, others=others)
        return sentence(words, key, len(names), names=listed)

    found = [told("left_out", list(comparison.left_out))] if comparison.left_out else []
    if not comparison.evidence:
        return tuple(found)
    sums = sums or Sums(comparison)
    unsourced = [item.id for item in comparison.evidence if not item.source]
    plain = sums.inconsistency if sums.gives_lead else {}
    unrefuted = [each.title for each in comparison.motivations if plain.get(each.id, 1) == 0]
    if sums.unrated:
        found.append(sentence(words, "cells_unrated", sums.unrated))
    if unsourced:
        found.append(told("items_without_source", unsourced, "other_items"))
    if unrefuted:
        found.append(
            told("nothing_against", unrefuted, any_one=len(unrefuted) <= _NAMED_AT_MOST + 1)
        )
    return tuple(found)
