"""Letters of a briefing that no font of the program has, and where they are."""

import re
from collections.abc import Iterator

from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import Problem
from briefing_app.model.texts_around import texts_around
from briefing_app.model.tree import walk
from briefing_app.model.words.legible import legible, spelt
from briefing_app.output.paper.paper_pdf import undrawn_letters
from briefing_app.translation import in_quotes, plural, tr

_COMMON = re.compile(
    "[\x00-\u024f\u0391-\u03a9\u03b1-\u03c9\u0401-\u045f\u180b-\u180f\u2010-\u203a\u20ac\uac00-\ud7a3"
    "\ufe00-\ufe0f]"
)
"""Letters that the fonts have, so that nobody needs to ask them, and signs that only choose the
shape of the letter before them, such as that of an emoji."""

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
    found = []
    if on_paper:
        words = tr(
            "No font of the program has these letters: {letters}. If the system has none either,"
            " their numbers are printed instead.",
            letters=_listed(on_paper),
        )
        found.append(_problem(briefing, words))
    if on_screen:
        words = tr(
            "The screen shows boxes for these letters, since no font on this computer has them:"
            " {letters}.",
            letters=_listed(on_screen),
        )
        found.append(_problem(briefing, words))
    return tuple(found)


def _problem(briefing: Briefing, sentence: str) -> Problem:
    return Problem(briefing.file, None, "letters-without-font", sentence, "warning")


def _listed(named: list[str]) -> str:
    letters, more = ", ".join(named[:_NAMED]), len(named) - _NAMED
    if more <= 0:
        return letters
    return plural("{letters} and {n} more", "{letters} and {n} more", more, letters=letters)


def _named(letter: str, paragraph: int) -> str:
    if not paragraph:
        return f"{in_quotes(letter)} {spelt(letter)}"
    return tr(
        "“{letter}” {code} in ¶ {number}", letter=letter, code=spelt(letter), number=paragraph
    )


def _texts(briefing: Briefing) -> Iterator[tuple[int, str]]:
    """Yield what is printed, each with the number of its paragraph, 0 if it has none."""
    for block in briefing.blocks:
        number = block.integer("number")
        yield from ((number, node.text) for node in walk((block,)))
    for note in briefing.footnotes.values():
        yield from ((0, node.text) for node in walk(note.blocks))
    yield from ((0, text) for text in texts_around(briefing))
