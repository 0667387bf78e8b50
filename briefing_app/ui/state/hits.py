"""Where something was found in a text."""

from __future__ import annotations

from typing import NamedTuple


class Hits(NamedTuple):
    """What was found: where each hit starts, in order, and how long every one of them is.

    Both count UTF-16 units.
    """

    starts: list[int]
    length: int


NO_HITS = Hits([], 0)
