"""Where the panes of a window go, by the room that there is."""

from __future__ import annotations

from typing import NamedTuple

_NARROW = 760
_NARROW_TEXT = 500
"""In a window less wide than the one, in pixels, or than the other, in pixels at 100 per cent, the
list of sections makes way for the text."""
_MOST_SIDEBAR = 0.4
"""How much of a window a zoom gives to the list of sections at most."""
_LEAST_BESIDE = 640
"""In less, in pixels, the comparison is below the text even if it is wanted beside it."""
_LEAST_ASIDE, _LEAST_TWO_ASIDE = 900, 1500
"""In less, in pixels at 100 per cent, the drawer is below the text, whose lines would be short; the
second is for text and comparison beside one another."""
_LEAST_BOTH, _GOOD_BOTH = 300, 360
"""In less height above a drawer, in pixels at 100 per cent, both do not go below one another; and
in less than the second, they do only if there is no width to go beside one another."""
_LEAST_TOGETHER = 250
"""In less height without a drawer, in pixels at 100 per cent, they do not either."""
_LOW_BESIDE, _SHORT_BESIDE = 600, 200
"""Width and height in which, in pixels at 100 per cent, they go beside one another instead."""
_GOOD_BESIDE = 800
"""In less width, in pixels at 100 per cent, the list of sections makes way for both then."""


class Wanted(NamedTuple):
    """What a window is to show, with lengths in pixels.

    ``sidebar`` is how wide the sections are, and 0 without them; ``insists`` is whether they were
    asked for even if there is little room. ``height`` is how high the drawer is below the text, and
    0 without one; ``is_list`` whether it can be at the side, and ``width`` how wide it is there.
    """

    sidebar: int = 0
    insists: bool = False
    both: bool = False
    beside: bool = False
    height: int = 0
    width: int = 0
    is_list: bool = False


class Room(NamedTuple):
    """Where the panes go.

    ``sidebar`` is whether there is room for the sections, ``beside`` whether the comparison is
    beside the text, ``aside`` whether the drawer is at the side, and ``crowded`` whether there is
    room for one of text and comparison only.
    """

    sidebar: bool
    beside: bool = False
    aside: bool = False
    crowded: bool = False


def most_sidebar(width: int) -> int:
    """Return how wide the sections may be in a window of a width."""
    return round(_MOST_SIDEBAR * width)


def room_for(wanted: Wanted, width: int, height: int, zoom: float) -> Room:
    """Return where the panes go in a width and a height in pixels, at a zoom.

    If there is no height for both below one another, they go beside one another, and the sections
    make way; if a list takes the height, it goes to the side instead.
    """
    narrow = width < max(_NARROW, _NARROW_TEXT * zoom)
    sidebar = bool(wanted.sidebar) and (wanted.insists or not narrow)
    beside_it = width - (min(wanted.sidebar, most_sidebar(width)) if sidebar else 0)
    first = _with_drawer(wanted, beside_it, zoom)._replace(sidebar=sidebar)
    if not wanted.both or first.beside or not _is_low(wanted, first, height, zoom, _GOOD_BOTH):
        return first
    most = beside_it if sidebar and wanted.insists else width
    second = _with_drawer(wanted, most, zoom)._replace(sidebar=sidebar and wanted.insists)
    if second.beside or not _is_low(wanted, second, height, zoom, _GOOD_BOTH):
        return second
    left = height - wanted.height
    if not second.aside and most >= _LOW_BESIDE * zoom and left >= _SHORT_BESIDE * zoom:
        yields = beside_it < _GOOD_BESIDE * zoom and not wanted.insists
        return first._replace(sidebar=sidebar and not yields, beside=True)
    return first._replace(crowded=_is_low(wanted, first, height, zoom, _LEAST_BOTH))


def _with_drawer(wanted: Wanted, width: int, zoom: float) -> Room:
    """Return where the drawer and the comparison go in a width, whatever the height."""
    two = wanted.both and wanted.beside
    least = (_LEAST_TWO_ASIDE if two else _LEAST_ASIDE) * zoom
    aside = wanted.is_list and width >= least
    left = width - (min(wanted.width, width // 2) if aside else 0)
    return Room(False, beside=wanted.beside and left >= _LEAST_BESIDE, aside=aside)


def _is_low(wanted: Wanted, room: Room, height: int, zoom: float, least: int) -> bool:
    """Return whether text and comparison lack height below one another, and above a drawer."""
    below = wanted.height if not room.aside else 0
    return height < _LEAST_TOGETHER * zoom or (below > 0 and height - below < least * zoom)
