"""The beginning of a briefing: its title, once, and the facts below it."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import Node, plain_text
from briefing_app.model.words.fixed_words import date_words, words_in


def repeated_title(briefing: Briefing) -> Node | None:
    """Return the first heading if it says the title of the briefing once more, else None."""
    first = briefing.blocks[0] if briefing.blocks else None
    if first is None or first.kind != "heading":
        return None
    return first if plain_text(first.children).split() == briefing.title.split() else None


def body_blocks(briefing: Briefing) -> tuple[Node, ...]:
    """Return the blocks of the text without a first heading that repeats the title."""
    return briefing.blocks[1:] if repeated_title(briefing) else briefing.blocks


def top_level(briefing: Briefing) -> int:
    """Return the level of the highest headings of the text; 2 if it has none.

    The sections that are added after the text are of this level too.
    """
    levels = [node.integer("level") for node in body_blocks(briefing) if node.kind == "heading"]
    return min(levels, default=2)


def title_facts(briefing: Briefing) -> tuple[str, ...]:
    """Return the author and the date of the briefing, as far as it names them.

    Whose ratings it shows comes last, if they are not the author's.
    """
    facts = briefing.author, as_of_words(briefing), briefing.variant
    return tuple(fact for fact in facts if fact)


def as_of_words(briefing: Briefing) -> str:
    """Return the date of the briefing as a phrase; empty if it names none."""
    if briefing.as_of is None:
        return ""
    words = words_in(briefing.lang)
    return words["as_of"].format(date=date_words(briefing.as_of, words))
