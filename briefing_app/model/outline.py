"""How deep headings are below one another, whatever levels the author gave them."""


class Outline:
    """Takes the levels of headings in their order.

    A screen reader and the structure of a PDF allow no level to be left out: a heading is one level
    below the last one of a higher level. ``top`` is the highest level of all; what is above it, in
    a quotation, counts as it.
    """

    def __init__(self, top: int = 0) -> None:
        self._top = top
        self._open: list[int] = []

    def depth(self, level: int) -> int:
        """Return how deep the next heading is, from 1."""
        level = max(level, self._top)
        self._open = [*(outer for outer in self._open if outer < level), level]
        return len(self._open)
