"""Letters of a briefing that no font of the program has, and where they are."""

import re
from collections.abc import Iterable, Iterator

from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import Problem
from briefing_app.model.legible import legible, spelt
from briefing_app.model.tree import walk
from briefing_app.output.paper import undrawn_letters

_COMMON = re.compile(
    "[\x00-\u024f\u0391-\u03a9\u03b1-\u03c9\u0401-\u045f\u2010-\u203a\u20ac\uac00-\ud7a3]"
)
"""Letters that the fonts have, so that nobody needs to ask them."""

_NAMED = 10


def missing_letters(briefing: Briefing) -> tuple[Problem, ...]:
    """Return a warning that names the letters and their paragraphs, if there are such letters.

    Raises OutputError if the typesetter cannot be asked.
    """
    places: dict[str, int] = {}
    for number, text in _texts(briefing):
        for letter in dict.fromkeys(legible(text)):
            if letter not in places or (not places[letter] and number):
                places[letter] = number
    asked = "".join(letter for letter in places if not _COMMON.match(letter))
    missing = undrawn_letters(asked, briefing.file) if asked else frozenset()
    if not missing:
        return ()
    named = [_named(letter, places[letter]) for letter in places if letter in missing]
    more = f" and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
    sentence = (
        f"No font of the program has these letters: {', '.join(named[:_NAMED])}{more}. "
        "Where the system has none either, their numbers are printed instead."
    )
    return (Problem(briefing.file, None, "letters-without-font", sentence, "warning"),)


def _named(letter: str, paragraph: int) -> str:
    return f"“{letter}” {spelt(letter)}{f' in ¶ {paragraph}' if paragraph else ''}"


def _texts(briefing: Briefing) -> Iterator[tuple[int, str]]:
    """Yield what is printed, each with the number of its paragraph, 0 if it has none."""
    for block in briefing.blocks:
        number = block.integer("number")
        yield from ((number, node.text) for node in walk((block,)))
    for note in briefing.footnotes.values():
        yield from ((0, node.text) for node in walk(note.blocks))
    yield from ((0, text) for text in _around(briefing))


def _around(briefing: Briefing) -> Iterable[str]:
    yield from (briefing.title, briefing.subtitle, briefing.author)
    yield from (source.title for source in briefing.sources)
    yield from (event.event for event in briefing.timeline)
    comparison = briefing.comparison
    if comparison is not None:
        yield comparison.question
        yield from (each.title for each in comparison.motivations)
        yield from (each.title for each in comparison.criteria)
        yield from (item.text for item in comparison.evidence)
        yield from (words for row in comparison.cells.values() for words in row.values())
