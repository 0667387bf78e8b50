"""Back and forward through the places that jumps have left."""

from briefing_app.ui.reader.reading_place import Place

_MOST = 200


class History:
    """The places behind and ahead of the reader."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def leave(self, place: Place) -> None:
        """Remember a place that a jump leaves; what was ahead is forgotten."""
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
            del self._behind[:-_MOST]
        self._ahead.clear()

    def back(self, here: Place) -> Place | None:
        """Return the place to go back to from here, or None."""
        return self._step(self._behind, self._ahead, here)

    def forward(self, here: Place) -> Place | None:
        """Return the place to go forward to from here, or None."""
        return self._step(self._ahead, self._behind, here)

    @property
    def can(self) -> tuple[bool, bool]:
        """Whether one can go back, and forward."""
        return bool(self._behind), bool(self._ahead)

    @staticmethod
    def _step(source: list[Place], other: list[Place], here: Place) -> Place | None:
        if not source:
            return None
        other.append(here)
        return source.pop()
