"""What is still missing in the comparison: work that its author has yet to do, in sentences."""

from briefing_app.model.comparison import Comparison
from briefing_app.model.parts import listed
from briefing_app.model.sums import Sums

_NAMED_AT_MOST = 4


def missing_work(comparison: Comparison, sums: Sums | None = None) -> tuple[str, ...]:
    """Return a sentence for each kind of work that is missing, for readers of screen and paper.

    They are columns and items that could not be read, cells not rated yet, evidence without a
    source, and motivations that no evidence speaks against. ``sums`` are those of the comparison if
    they are known already.
    """
    left_out = comparison.left_out
    first = (f"Left out: {_names(list(left_out), 'and', 'others')}.",) if left_out else ()
    if not comparison.evidence:
        return first
    sums = sums or Sums(comparison)
    unsourced = [item.id for item in comparison.evidence if not item.source]
    plain = sums.inconsistency if sums.gives_lead else {}
    unrefuted = [each.title for each in comparison.motivations if plain.get(each.id, 1) == 0]
    sentences = []
    if sums.unrated:
        one = sums.unrated == 1
        sentences.append(f"{sums.unrated:,} cell{' is' if one else 's are'} not rated yet.")
    if unsourced:
        verb = "has" if len(unsourced) == 1 else "have"
        sentences.append(f"{_names(unsourced, 'and', 'other items')} {verb} no source.")
    if unrefuted:
        sentences.append(f"No evidence speaks against {_names(unrefuted, 'or', 'others')}.")
    return (*first, *sentences)


def _names(words: list[str], conjunction: str, others: str) -> str:
    """Return words as a list; of many the first few and how many others there are."""
    more = len(words) - _NAMED_AT_MOST
    if more > 1:
        words = [*words[:_NAMED_AT_MOST], f"{more:,} {others}"]
        conjunction = "and"
    return listed(words, conjunction)
