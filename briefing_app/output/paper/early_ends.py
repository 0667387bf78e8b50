"""For which notes pages are to end early, so that each note begins on the page of its mark."""

from collections.abc import Callable

from briefing_app.output.paper.paper_data import PaperData
from briefing_app.output.pdf.paper_links import notes_elsewhere

_ROUNDS, _ROUNDS_OF_A_LONG_TEXT = 8, 4
"""How often pages are made anew at most."""


def early_ends(pdf: bytes, data: PaperData, draw: Callable[[PaperData], bytes]) -> frozenset[str]:
    """Return the places of the notes before whose marks pages of a PDF are to end.

    ``draw`` makes a PDF of data. What is before a note stays as it is when a page ends there, and
    what is in another chapter does too: each round sees to the first note of each chapter that is
    elsewhere. Those are given up for which a page would be nearly empty, or where it does not help.
    """
    chapters = data.chapters
    fewest = elsewhere = _in_text(notes_elsewhere(pdf)[0], chapters)
    best: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    low: frozenset[str] = frozenset()
    given_up: frozenset[str] = frozenset()
    for _round in range(_ROUNDS_OF_A_LONG_TEXT if data.has_chapters else _ROUNDS):
        given_up |= low | ends & frozenset(elsewhere)
        taken_back = {chapters[place] for place in low}
        first: dict[int, str] = {}
        for place in elsewhere:
            if place not in given_up and chapters[place] not in taken_back:
                first.setdefault(chapters[place], place)
        if not first and not low:
            break
        ends = ends - given_up | frozenset(first.values())
        found, nearly_empty = notes_elsewhere(draw(data.with_page_ends(ends)))
        elsewhere, low = _in_text(found, chapters), frozenset(_in_text(nearly_empty, chapters))
        if not low and len(elsewhere) < len(fewest):
            fewest, best = elsewhere, ends
    return best


def _in_text(places: list[str], chapters: dict[str, int]) -> list[str]:
    return [place for place in places if place in chapters]
