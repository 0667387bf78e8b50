"""On which line of the file a piece of its text stands, for problems."""

from bisect import bisect_right

MOST = 1000
"""How many pieces of one text are looked for."""


class Lines:
    """Finds pieces of a text one after another.

    Asked for the same piece again it gives the next place, so that the n-th broken link of an
    address is told with its own line. Best effort: what cannot be found has no line, nor has what
    is asked for after `MOST` others, since each may mean a search through the whole text.
    """

    def __init__(self, text: str, first_line: int) -> None:
        self._text = text
        self._first = first_line
        self._feeds: list[int] | None = None
        self._searched: dict[str, int] = {}
        self._left = MOST

    def line(self, piece: str) -> int | None:
        """Return the line of the next place where the piece stands, or of the first again."""
        if not self._left:
            return None
        self._left -= 1
        start = self._searched.get(piece, 0)
        place = self._text.find(piece, start)
        if place < 0 and start:
            place = self._text.find(piece)
        if place < 0:
            return None
        self._searched[piece] = place + len(piece)
        if self._feeds is None:
            self._feeds = [index for index, sign in enumerate(self._text) if sign == "\n"]
        return self._first + bisect_right(self._feeds, place)
