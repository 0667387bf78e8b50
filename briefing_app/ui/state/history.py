"""Back and forward through the places that jumps have left, across files and views."""

from __future__ import annotations

from typing import Literal, NamedTuple

from briefing_app.model.choices import View
from briefing_app.ui.state.reading_place import Place

Pane = Literal["text", "comparison"]
_MOST = 200


class Stop(NamedTuple):
    """Where the reader was: the path of the file, the view of the window, and the place.

    ``pane`` is the one that was on show if there was room for one of both only.
    """

    file: str
    view: View
    place: Place
    pane: Pane = "text"

    def is_without_text_of(self, other: Stop) -> bool:
        """Return whether this is the place of another stop, in a view without the text."""
        hidden = self.view == "compare" or self.pane == "comparison"
        return hidden and (self.file, self.place) == (other.file, other.place)


class History:
    """The stops before and after the one where the reader is."""

    def __init__(self) -> None:
        self._before: list[Stop] = []
        self._after: list[Stop] = []
        self._followed_to: Stop | None = None

    def leave(self, stop: Stop, *, following: bool = False) -> None:
        """Remember a stop that a jump leaves; what was ahead is forgotten.

        ``following`` is a jump of the text after the table, as the reader moves from cell to cell.
        A row of them is one step, so long as the reader does not move the text in between.
        A jump that brings the text on show leaves the view without it, and no second stop.
        """
        self._after.clear()
        if following and stop == self._followed_to:
            return
        last = self._before[-1] if self._before else None
        if last is None or (last != stop and not last.is_without_text_of(stop)):
            self._before.append(stop)
            del self._before[:-_MOST]

    def arrive(self, stop: Stop, *, following: bool = False) -> None:
        """Remember where a jump has led."""
        self._followed_to = stop if following else None

    def back(self, here: Stop) -> Stop | None:
        """Return the stop to go back to from here, or None."""
        return self._step(self._before, self._after, here)

    def forward(self, here: Stop) -> Stop | None:
        """Return the stop to go forward to from here, or None."""
        return self._step(self._after, self._before, here)

    @property
    def can(self) -> tuple[bool, bool]:
        """Whether one can go back, and forward."""
        return bool(self._before), bool(self._after)

    def _step(self, source: list[Stop], other: list[Stop], here: Stop) -> Stop | None:
        self._followed_to = None
        while source and source[-1] == here:
            source.pop()
        if not source:
            return None
        other.append(here)
        return source.pop()
