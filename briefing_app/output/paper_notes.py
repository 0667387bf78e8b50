"""Where the notes of a paragraph are placed, so that none takes the last line over alone.

Typst keeps two lines of a paragraph together at the head of a page, but not if the note of the
very last line does not fit: that line then goes over by itself. So a note whose mark is on the last
line is placed on the line before, as far as that can be known here.
"""

import unicodedata
from collections.abc import Sequence
from typing import cast

from briefing_app.output.paper_places import Data

_SIZE = 10.5
"""The size of the text in points, as in ``style.typ``."""

_STRETCHED = 1.03
"""How much longer than a line its letters may be, when its spaces are shrunk."""

_WIDTHS = {
    letter: width
    for width, letters in (
        (0.26, " '!,.:;[]|’"), (0.34, "()ijl{}/\\ft"), (0.42, '"-*Jr'), (0.5, "?s“”°I"),
        (0.53, "cevyzag_ox"), (0.65, "CEFPTYZhnßñ"), (0.71, "#ABRVX&DGKOQU"), (0.79, "NwH—…"),
        (0.92, "M%@Wm"),
    )
    for letter in letters
}  # fmt: skip
"""Widths of letters of IBM Plex Serif, as shares of their size; of the others `_USUAL`."""

_USUAL, _WIDE = 0.6, 1.0


def with_early_notes(children: Sequence[object], width: float) -> list[object]:
    """Return the parts of a paragraph of a width in points, its last notes placed a line earlier.

    A note stays where it is if it is further than a line from the end.
    """
    line = _STRETCHED * width / _SIZE
    made = list(children)
    late: list[Data] = []
    after = 0.0
    for place in range(len(made) - 1, -1, -1):
        part = made[place]
        if after > line:
            break
        if isinstance(part, dict) and part.get("words"):
            late.insert(0, part)
            made[place] = {name: part[name] for name in ("kind", "number", "place")}
        after += _length(part)
    return _placed(made, late, line) if late else made


def _placed(parts: list[object], notes: list[Data], line: float) -> list[object]:
    """Return the parts with the notes more than a line before the end, or else at the beginning."""
    early = [note | {"kind": "early_note"} for note in notes]
    after = 0.0
    for place in range(len(parts) - 1, -1, -1):
        part = parts[place]
        length = _length(part)
        if after + length > line and isinstance(part, str):
            cut = _cut(part, line - after)
            if cut:
                return [*parts[:place], part[:cut], *early, part[cut:], *parts[place + 1 :]]
        if after > line:
            return [*parts[: place + 1], *early, *parts[place + 1 :]]
        after += length
    return [*early, *parts]


def _cut(words: str, least: float) -> int:
    """Return the place of the last word with at least so much of the words from there on, or 0."""
    wide = 0.0
    for place in range(len(words) - 1, 0, -1):
        wide += _letter_width(words[place])
        if wide >= least and words[place - 1] == " ":
            return place
    return 0


def _letter_width(letter: str) -> float:
    wide = not letter.isascii() and unicodedata.east_asian_width(letter) in "WF"
    return _WIDE if wide else _WIDTHS.get(letter, _USUAL)


def _length(part: object) -> float:
    """Return about how wide a part, which is words or data, is in sizes of the text."""
    if isinstance(part, str):
        return sum(map(_letter_width, part))
    data = cast("Data", part)
    inner = () if data.get("words") else cast("Sequence[object]", data.get("children", ()))
    words = (data.get(name, "") for name in ("before", "label", "after", "address", "text"))
    return sum(map(_length, inner)) + sum(map(_length, words))
