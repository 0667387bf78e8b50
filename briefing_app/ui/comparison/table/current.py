"""Where the reader is in the table, for all that paints it."""

from __future__ import annotations


class Current:
    """The current place: a row and a motivation by number, each None if there is no place.

    -1 is the head, and so the whole row or column. ``keyed`` is whether the table has the keyboard,
    and ``several`` whether other cells are chosen with the current one.
    """

    def __init__(self) -> None:
        self.row: int | None = None
        self.motivation: int | None = None
        self.keyed = self.several = False

    def move(self, place: tuple[int, int] | None, *, keyed: bool) -> None:
        """Take another place."""
        self.row, self.motivation = place or (None, None)
        self.keyed = keyed
