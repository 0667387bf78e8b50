"""Where the notes of a paragraph are placed, so that each is on the page of its mark.

Typst keeps the first two lines of a paragraph together, and its last two, but it leaves room for
the note of the first line of each pair only. So a note whose mark is on the second line is placed
at the beginning, and one whose mark is on the last line a line before, as far as that can be known
here. If the two pairs meet, the paragraph stays on one page.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from math import ceil
from typing import Literal, cast, get_args

from briefing_app.model.anchors import note_anchor
from briefing_app.model.briefing import Footnote
from briefing_app.output.paper.blocks.paper_places import Data

NotePlace = Literal["page", "mark", "end"]
"""Where notes are: on the page of their marks; wherever Typst takes them; or after the text."""

NOTE_PLACES: tuple[NotePlace, ...] = get_args(NotePlace)
"""The places, the best one first."""

_SIZE = 10.5
"""The size of the text in points, as in ``style.typ``."""

_STRETCHED = 1.03
"""How much longer than a line its letters may be, when its spaces are shrunk."""

_FEW_LINES = 4.3
"""Lines, about, of a paragraph that stays whole if it has a note."""

_SOME_LINES = 12
"""Lines, about, of one that stays whole if a reader has noted something beside it."""

_BELOW_HEAD = 6
"""Lines, about, of one that stays on the page of its heading if one of them has a note."""

_FIRST_LINES, _LINE, _NOTE_SIZE = 3, 1.4, 0.81
"""Lines of a longer one that do, the height of a line as a share of its size, and the size of a
note as a share of that of the text."""

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


def end_anchor(note: Footnote) -> str:
    """Return the id of a note that is at the end of the text."""
    return f"{note_anchor(note.number)}:end"


def stays_whole(children: Sequence[object], width: float, *, beside: bool = False) -> bool:
    """Return whether a paragraph of a width in points has a note, and few lines.

    More lines stay whole if a reader's notes are ``beside`` them: these are as high as all of it.
    """
    lines = _SOME_LINES if beside else _FEW_LINES if _have_notes(*children) else 0
    return bool(lines) and sum(map(_length, children)) <= lines * width / _SIZE


def noted(part: object) -> Iterator[str]:
    """Yield the places of the notes with their words in a part, each after those before it."""
    if not isinstance(part, dict):
        return
    if part.get("words") is True:  # a heading has words of its own
        yield cast("str", part["place"])
    for inner in part.get("children", ()):
        yield from noted(inner)


def _have_notes(*parts: object) -> bool:
    return any(True for part in parts for _place in noted(part))


def with_what_follows(blocks: Sequence[object], width: float, level: int = 1) -> list[object]:
    """Return blocks; one that sticks to what follows is in one block with that if there are notes.

    Such are headings, from a ``level`` on, and paragraphs before a callout. Typst leaves a note
    where it is when what its mark is in goes over to the next page with what follows, and a heading
    where it is when what follows goes over for want of room for a note. Paragraphs of a ``width``
    in points have a few lines, and other blocks are short: the page has room. A heading before a
    longer paragraph has room for the first lines of that and for the notes instead.
    """
    made: list[object] = []
    begun = -1
    for block in blocks:
        ends = False
        match block:
            case {"kind": "place"}:
                pass
            case {"kind": "heading", "level": int(found)} if found >= level:
                begun = len(made) if begun < 0 else begun
            case {"kind": "paragraph", "children": list(parts)}:
                sticks = cast("Data", block).get("sticks", False)
                if begun >= 0 and not _has_few_lines(parts, width):
                    made[begun] = _with_room(cast("Data", made[begun]), parts, width)
                    begun = -1
                begun = len(made) if sticks and begun < 0 else begun
                ends = not sticks
            case {"short": True}:
                ends = True
            case _:
                begun = -1
        made.append(block)
        if ends and begun >= 0:
            if _have_notes(*made[begun:]):
                made[begun:] = [{"kind": "together", "children": made[begun:]}]
            begun = -1
    return made


def _with_room(block: Data, below: Sequence[object], width: float) -> Data:
    """Return a heading with the room that the first lines of a paragraph take, with all notes."""
    if block["kind"] != "heading":
        return block
    first = (part for _before, part in _first_parts(below, _FIRST_LINES * width / _SIZE))
    parts = (*cast("Sequence[object]", block["children"]), *first)
    notes = [each for each in parts if _is_note(each)]
    if not notes:
        return block
    size = _NOTE_SIZE * _SIZE
    words = [cast("Sequence[object]", cast("Data", each)["children"]) for each in notes]
    lines = [sum(map(_length, each)) * size / width for each in words]
    return block | {"room": _LINE * (_FIRST_LINES * _SIZE + sum(map(ceil, lines)) * size)}


def _has_few_lines(parts: Sequence[object], width: float) -> bool:
    return sum(map(_length, parts)) <= _BELOW_HEAD * width / _SIZE


def with_early_notes(children: Sequence[object], width: float) -> list[object]:
    """Return the parts of a paragraph of a width in points, with some notes placed earlier.

    They are those of its second and of its last line. None is placed before one that comes first,
    since Typst sets notes in the order of their places.
    """
    parts = list(children)
    if not any(map(_is_note, parts)):
        return parts
    line = width / _SIZE
    begin, second = _second_line(parts, line)
    early = [_take(parts, place) for place in second]
    return [*parts[:begin], *early, *_with_late_ones(parts[begin:], line * _STRETCHED)]


def _second_line(parts: Sequence[object], line: float) -> tuple[int, list[int]]:
    """Return the places of the notes of the second line, and where they go: after those before."""
    begin = 0
    places: list[int] = []
    for place, (before, part) in enumerate(_first_parts(parts, 2 * _STRETCHED * line)):
        if _is_note(part) and before > line / _STRETCHED:
            places.append(place)
        elif _have_notes(part):
            if places:
                break
            begin = place + 1
    return (begin, places) if places else (0, [])


def _with_late_ones(parts: list[object], line: float) -> list[object]:
    """Return parts with the notes of the last line a line before it, or at the beginning."""
    late: list[Data] = []
    begin, after = 0, 0.0
    for place in range(len(parts) - 1, -1, -1):
        part = parts[place]
        if after > line:
            break
        if _is_note(part):
            late.insert(0, _take(parts, place))
        elif _have_notes(part):
            begin = place + 1
            break
        after += _length(part)
    return [*parts[:begin], *_placed(parts[begin:], late, line)] if late else parts


def _take(parts: list[object], place: int) -> Data:
    """Return a note as one that is placed early, and leave its mark."""
    note = cast("Data", parts[place])
    parts[place] = {name: note[name] for name in ("kind", "number", "place")}
    return note | {"kind": "early_note"}


def _first_parts(parts: Sequence[object], most: float) -> Iterator[tuple[float, object]]:
    """Yield the parts that begin within a length, each after the length before it."""
    before = 0.0
    for part in parts:
        if before > most:
            return
        yield before, part
        before += _length(part)


def _is_note(part: object) -> bool:
    return isinstance(part, dict) and bool(part.get("words"))


def _placed(parts: list[object], early: list[Data], line: float) -> list[object]:
    """Return the parts with the notes more than a line before the end, or else at the beginning."""
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


@cache
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
