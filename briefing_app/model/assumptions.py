"""What the assumptions of a comparison carry."""

from collections.abc import Collection

from briefing_app.model.comparison import Assumption, Comparison
from briefing_app.model.parts import Part, Parts, Target
from briefing_app.model.words.fixed_words import Words
from briefing_app.model.words.sentences import listed_parts, sentence_parts


def carried_by(comparison: Comparison, assumptions: Collection[str]) -> frozenset[tuple[str, str]]:
    """Return the rated cells that some assumptions carry, by the ids of item and motivation."""
    named = {
        (each.evidence, each.motivation)
        for assumption in comparison.assumptions
        if assumption.id in assumptions
        for each in assumption.if_wrong
    }
    if not named:
        return frozenset()
    columns = {each.id for each in comparison.motivations}
    return frozenset(
        (item.id, ref)
        for item in comparison.evidence
        for ref in item.ratings
        if ref in columns and not named.isdisjoint({(item.id, ref), (item.id, "")})
    )


def carrying(comparison: Comparison, evidence: str, motivation: str = "") -> tuple[Assumption, ...]:
    """Return the assumptions that carry a cell, or any cell of an item, in their order."""
    return tuple(
        assumption
        for assumption in comparison.assumptions
        if any(
            each.evidence == evidence and (not motivation or each.motivation in ("", motivation))
            for each in assumption.if_wrong
        )
    )


def carried_parts(
    comparison: Comparison, assumption: Assumption, words: Words | None = None
) -> Parts:
    """Say what falls with an assumption: “If it is wrong, E1 and E2 × The economy are open.”.

    ``words`` are those of the language to say it in, by default the reader's.
    """
    if not assumption.if_wrong:
        return sentence_parts(words, "carries_nothing")
    titles = {each.id: each.title for each in comparison.motivations}
    whole = {each.evidence for each in assumption.if_wrong if not each.motivation}
    carried = [
        each
        for each in dict.fromkeys(assumption.if_wrong)
        if not each.motivation or each.evidence not in whole
    ]
    names = [
        Part(
            f"{each.evidence} × {titles[each.motivation]}" if each.motivation else each.evidence,
            Target(each.evidence, each.motivation),
        )
        for each in carried
    ]
    return sentence_parts(words, "carries", len(names), names=listed_parts(names, words))
