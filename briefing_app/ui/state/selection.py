"""What the reader has chosen."""

from __future__ import annotations

from typing import NamedTuple


class Selection(NamedTuple):
    """What is chosen: a place of the table, or a paragraph of the text by its number.

    ``row`` is the kind and the id of a row, None for the head of a column; ``motivation`` is the id
    of a column, None for the head of a row.
    """

    row: tuple[str, str] | None = None
    motivation: str | None = None
    paragraph: int = 0


NOTHING = Selection()
