"""What the rows below the header are: evidence, criteria, estimates, sums, or no part of it."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache

from briefing_app.input.matrix.wording.languages import section_words
from briefing_app.input.matrix.wording.notation import is_blank, is_letter, looks_rated
from briefing_app.input.matrix.wording.words import (
    LEGENDS,
    SCORE_CAPTIONS,
    SCORE_HEADS,
    head_kind,
    row_kind,
    simple,
)

_NUMBER = re.compile(r"[+\-−–]?[0-9.,\s]+%?|yes|no|true|false|[★*✓]", re.IGNORECASE)
_FOOTNOTE = re.compile(r"\s*(?:[*†‡§¶]|[¹²³⁰-⁹]|[\[(]\d{1,2}[\])])")
"""What footnotes begin with."""

Rows = Sequence[tuple[int, dict[int, str]]]


def kinds_of(
    rows: Rows,
    head: Mapping[int, str],
    known: Mapping[str, int],
    titles: Collection[str],
    headings: Collection[int],
) -> list[str]:
    """Return the kind of each row below the header.

    It is one of ``evidence``, ``criterion``, ``likelihood``, ``confidence`` and ``sum``;
    ``heading`` for one that only says what follows, ``scores`` for one of a table of scores,
    ``legend`` for one that explains signs, ``footnote`` for one below the matrix, ``odd`` for one
    whose kind is given but unknown, and ``stray`` for one below the scores that is none. ``head``
    is the header, which may be repeated; ``titles`` are those of the motivations, as `simple` has
    them, ``headings`` the rows that one text covers.
    """
    kinds: list[str] = []
    section = "evidence"
    end = _first_score(rows, titles)

    @cache
    def in_letters() -> bool:
        return any(is_letter(text) for _, cells in rows for text in cells.values())

    names = {column: simple(text) for column, text in head.items()}
    for number, cells in rows[:end]:
        kind, section = _kind(cells, known, section, in_letters)
        if (number in headings and kind == "evidence") or _are_named(cells, names):
            kind = "heading"
        kinds.append(kind)
    begin = _first_footnote(rows[:end], kinds, known, headings)
    kinds[begin:] = ["footnote"] * len(kinds[begin:])
    kinds += ["scores" if _is_score(cells, titles) else "stray" for _, cells in rows[end:]]
    return kinds


def _first_footnote(
    rows: Rows, kinds: Sequence[str], known: Mapping[str, int], headings: Collection[int]
) -> int:
    """Return the index of the row at which the footnotes begin, or of the end.

    All rows from there on have one text alone, and others above them have more. The text covers the
    whole matrix, begins as a footnote does, or an empty row is above it.
    """
    begin = len(rows)
    for index in range(len(rows) - 1, -1, -1):
        number, cells = rows[index]
        covers = number in headings
        if not covers and (kinds[index] != "evidence" or cells.keys() != {known["text"]}):
            return begin
        if covers or _begins_footnote(cells[known["text"]]) or _is_apart(rows, index):
            begin = index
    return len(rows)


def _begins_footnote(words: str) -> bool:
    before, colon, _ = words.partition(":")
    is_named = bool(colon) and head_kind(simple(before)) in ("reason", "source")
    return is_named or bool(_FOOTNOTE.match(words))


def _is_apart(rows: Rows, index: int) -> bool:
    """Return whether an empty row is above one; above the first is the header."""
    return index > 0 and rows[index][0] > rows[index - 1][0] + 1


def is_figure(words: str) -> bool:
    """Return whether a cell of a computed row is a number or the like, or blank."""
    return bool(_NUMBER.fullmatch(words.strip())) or is_blank(words)


def _are_named(cells: Mapping[int, str], names: Mapping[int, str]) -> bool:
    """Return whether cells hold these names, and no others do; most differ in the first."""
    return cells.keys() == names.keys() and all(
        simple(text) == names[column] for column, text in cells.items()
    )


def _kind(
    cells: Mapping[int, str],
    known: Mapping[str, int],
    section: str,
    in_letters: Callable[[], bool],
) -> tuple[str, str]:
    """Return the kind of a row, and the kind of those after it.

    ``in_letters`` tells whether the ratings of the table are letters.
    """
    written = simple(cells.get(known.get("kind", 0), ""))
    title = simple(cells.get(known["text"], ""))
    if written:
        return row_kind(written) or "odd", section
    if cells.keys() == {known["text"]} and title in section_words():
        return "heading", section_words()[title]
    kind = row_kind(title) or section
    named = (known.get("id"), known["text"])
    others = [text for column, text in cells.items() if column not in named]
    if kind == "sum" and any(map(is_letter, others)):
        return section, section
    if _is_legend([*cells.values()]):
        return "legend", section
    # A row with an id is an item, unless its title says otherwise and it has no rating.
    if cells.get(known.get("id", 0)):
        is_other = kind in ("likelihood", "confidence") or (kind == "sum" and in_letters())
        is_rated = is_other and any(map(is_letter, others))
        return kind if is_other and others and not is_rated else section, section
    return kind, section


def _is_legend(texts: Sequence[str]) -> bool:
    """Return whether a row explains signs, as in “Key: C = consistent” or below such a row.

    Commas of a legend may have parted its cell.
    """
    first, *parts = texts
    signs, equals, _ = first.partition("=")
    begins = simple(first).partition(":")[0] in LEGENDS or (
        equals and (looks_rated(signs) or is_blank(signs))
    )
    return bool(begins) and all("=" in part for part in parts)


def _first_score(rows: Rows, titles: Collection[str]) -> int:
    """Return the index of the row at which a table of scores begins, or of the end."""
    for index, (_, cells) in enumerate(rows):
        if (
            _is_score_head(cells)
            and index + 1 < len(rows)
            and _is_score(rows[index + 1][1], titles)
        ):
            above = rows[index - 1][1] if index else {}
            return index - 1 if _is_caption(above) else index
    return len(rows)


def _is_caption(cells: Mapping[int, str]) -> bool:
    return len(cells) == 1 and simple(next(iter(cells.values()))) in SCORE_CAPTIONS


def _is_score_head(cells: Mapping[int, str]) -> bool:
    texts = list(cells.values())
    if len(texts) < 2 or SCORE_HEADS.isdisjoint(map(simple, texts[:2])):
        return False
    names = [simple(text) for text in texts]
    return sum(name in SCORE_HEADS for name in names) > len(names) / 2


def _is_score(cells: Mapping[int, str], titles: Collection[str]) -> bool:
    """Return whether a row belongs to a table of scores: one title, and numbers."""
    if _is_caption(cells) or _is_score_head(cells):
        return True
    words = [text for text in cells.values() if not is_figure(text)]
    return len(words) == 1 and simple(words[0]) in titles
