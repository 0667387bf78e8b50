"""On which line of the file a piece of its text is, for problems."""

from itertools import accumulate


class Lines:
    """Finds pieces of a text within the block at hand.

    ``first`` and ``end`` are its lines, counted from 0 at the start of the text; whoever goes
    through the blocks sets them. Asked for the same piece again it gives the next place, so that
    the n-th broken link of an address is told with its own line. What cannot be found, since it is
    written otherwise, has the line on which the block begins.
    """

    def __init__(self, text: str, first_line: int) -> None:
        self._text = text
        self._first_line = first_line
        self._starts: list[int] = []
        self._searched: dict[str, int] = {}
        self.first = 0
        self.end = 1

    def block(self) -> int:
        """Return the line of the file on which the block begins."""
        return self._first_line + self.first

    def first_from(self, line: int, piece: str) -> int:
        """Return the first line of the file, from ``line`` on, on which a piece is.

        It is ``line`` if there is none.
        """
        self._learn()
        start = self._starts[line - self._first_line]
        place = self._text.find(piece, start)
        return line + self._text.count("\n", start, place) if place >= 0 else line

    def line(self, piece: str) -> int:
        """Return the line of the file on which a piece is within the block."""
        self._learn()
        start = self._starts[self.first]
        end = self._starts[self.end]
        place = self._text.find(piece, max(start, self._searched.get(piece, 0)), end)
        if place < 0:
            place = self._text.find(piece, start, end)
        if place < 0:
            return self.block()
        self._searched[piece] = place + len(piece)
        return self.block() + self._text.count("\n", start, place)

    def _learn(self) -> None:
        """Find out where the lines begin."""
        if not self._starts:
            lengths = (len(line) + 1 for line in self._text.split("\n"))
            self._starts = [0, *accumulate(lengths)]
