"""The timeline to scale as data for the template, which draws it above the table of events."""

import math
from collections.abc import Sequence

from briefing_app.model.briefing import Briefing
from briefing_app.model.timeline import Mark, gather
from briefing_app.model.words.fixed_words import Words, words_in
from briefing_app.model.words.language import language_direction
from briefing_app.model.words.sentences import sentence
from briefing_app.output.paper.blocks.paper_places import Data
from briefing_app.output.paper.blocks.paper_words import clean
from briefing_app.output.timeline_picture import (
    LANES_WITH_WORDS,
    NEXT_LINE,
    Picture,
    estimated,
    mirrored,
    picture_key,
    timeline_picture,
)

SIZE = 7.5
"""The size of the letters in points, as in ``timeline.typ``."""

_LANES = (1.4, 1.3)
_KEY_LINE = 1.4
_AXIS, _SAMPLES = 35.0, 60.0
"""The height of a lane, the usual one and a closer one for more words, and of a line of the key, as
shares of that size; the height of the axis and the width of the samples in the key, in points: as
there."""


def timeline_data(
    briefing: Briefing, width: float, height: float, size: float = SIZE, *, evidence: bool
) -> Data | None:
    """Return the picture at a width in points, or None if there are no events.

    With its key it is no higher than ``height``; ``size`` is that of the letters. ``evidence`` is
    whether the comparison is printed, whose dated evidence is then in it if there is room for its
    words.
    """
    if not briefing.timeline:
        return None
    words = words_in(briefing.lang)
    room = (height - _AXIS) / size - _KEY_LINE * _key_lines(words, width, size)
    marks = gather(briefing if evidence else briefing._replace(comparison=None))
    lane, picture = _picture(marks, width, size, words, room)
    if language_direction(briefing.lang) == "rtl":
        picture = mirrored(picture)
    return {
        "width": width,
        "lanes": picture.lanes,
        "lane": lane,
        "worded": picture.worded,
        "next_line": NEXT_LINE,
        "key": picture_key(picture, words),
        "evidence": picture.has_evidence,
        "pieces": [(each.start, each.end) for each in picture.pieces],
        "breaks": [each._asdict() for each in picture.breaks],
        "ticks": [each._asdict() for each in picture.ticks],
        "marks": [
            mark._asdict() | {"ref": clean(mark.ref), "lines": list(map(clean, mark.lines))}
            for mark in picture.marks
        ],
        "alt": f"{picture.description} {sentence(words, 'events_listed')}",
    }


def _picture(
    marks: tuple[Mark, ...], width: float, size: float, words: Words, room: float
) -> tuple[float, Picture]:
    """Return the height of a lane and the picture, with all its words whole if there is a way.

    ``room`` is its height; it and a lane's are shares of the size of the letters. Evidence is left
    out if the words of events have room without it only.
    """

    def drawn(marks: Sequence[Mark], lane: float, *, thrifty: bool = False) -> Picture:
        most = min(LANES_WITH_WORDS, room / lane)
        return timeline_picture(marks, width, size, words, most, thrifty=thrifty)

    most = min(LANES_WITH_WORDS, room / _LANES[0])
    events = tuple(mark for mark in marks if mark.kind == "event")
    if len(marks) > most >= len(events):
        marks = events
    for shown in dict.fromkeys((marks, events)):
        for lane, thrifty in ((_LANES[0], False), (_LANES[1], False), (_LANES[1], True)):
            picture = drawn(shown, lane, thrifty=thrifty)
            if not picture.has_cut_words:
                return lane, picture
    return _LANES[1], drawn(marks, _LANES[1], thrifty=True)


def _key_lines(words: Words, width: float, size: float) -> int:
    """Return how many lines of a width the key has at most."""
    parts = (words["event_key"], words["evidence_key"], words["bar_key"], words["pieces_key"])
    told = " · ".join(parts)
    return math.ceil((estimated(told, size) + _SAMPLES) / width)
