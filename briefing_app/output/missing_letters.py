"""Letters of a briefing that no font of the program has, and where they are."""

import re
from collections.abc import Iterator

from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import Problem
from briefing_app.model.legible import legible, spelt
from briefing_app.model.texts_around import texts_around
from briefing_app.model.tree import walk
from briefing_app.output.paper import undrawn_letters

_COMMON = re.compile(
    "[\x00-\u024f\u0391-\u03a9\u03b1-\u03c9\u0401-\u045f\u2010-\u203a\u20ac\uac00-\ud7a3]"
)
"""Letters that the fonts have, so that nobody needs to ask them."""

_NAMED = 10


def missing_letters(briefing: Briefing, boxes: frozenset[str] = frozenset()) -> tuple[Problem, ...]:
    """Return warnings that name letters without a font and their paragraphs, if there are any.

    ``boxes`` are letters for which the screen has no font either. Raises OutputError if the
    typesetter cannot be asked.
    """
    places: dict[str, int] = {}
    for number, text in _texts(briefing):
        for letter in dict.fromkeys(legible(text)):
            if letter not in places or (not places[letter] and number):
                places[letter] = number
    asked = "".join(letter for letter in places if not _COMMON.match(letter))
    missing = undrawn_letters(asked, briefing.file) if asked else frozenset()
    on_paper = [_named(letter, places[letter]) for letter in places if letter in missing]
    on_screen = [_named(letter, places[letter]) for letter in places if letter in boxes]
    return (
        *_told(briefing, on_paper, "No font of the program has these letters: {}. "
               "Where the system has none either, their numbers are printed instead."),
        *_told(briefing, on_screen, "The screen shows boxes for these letters, "
               "since no font on this computer has them: {}."),
    )  # fmt: skip


def _told(briefing: Briefing, named: list[str], sentence: str) -> tuple[Problem, ...]:
    if not named:
        return ()
    more = f" and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
    words = sentence.format(", ".join(named[:_NAMED]) + more)
    return (Problem(briefing.file, None, "letters-without-font", words, "warning"),)


def _named(letter: str, paragraph: int) -> str:
    return f"“{letter}” {spelt(letter)}{f' in ¶ {paragraph}' if paragraph else ''}"


def _texts(briefing: Briefing) -> Iterator[tuple[int, str]]:
    """Yield what is printed, each with the number of its paragraph, 0 if it has none."""
    for block in briefing.blocks:
        number = block.integer("number")
        yield from ((number, node.text) for node in walk((block,)))
    for note in briefing.footnotes.values():
        yield from ((0, node.text) for node in walk(note.blocks))
    yield from ((0, text) for text in texts_around(briefing))
