"""On which line of the file each passage of a text stands.

The tree carries no lines, so that reading is quick and the tree light. Whoever wants them has the
text parsed once more, with an invisible mark in each line that says which line it is, and finds the
marks in the tree. Where the mark has changed what the text means, the passage has no line.
"""

import re
from collections.abc import Sequence

from briefing_app.model.tradecraft.passages import Passage
from briefing_app.model.tree import plain_text

_FIRST, _LAST = 0xF0000, 0x10FFFD
"""The private characters that stand for lines 0, 1, …, counted from the start of the text."""
_MARK = re.compile("[\U000f0000-\U0010fffd]")
_UNMARKED = re.compile(
    r"[ >]*(?:(?:[-*+:]|\d+\.)[ \t]+)*(?:\*?\[[^\]\n]*\]:\s*\S*(?:\s.*)?$"  # what a name stands for
    r"|!!!|`{3}|~{3}|\{|\[![A-Za-z]+\]|\[TOC\]|///Footnotes|[|:\s-]+$)"
)
_NOTE = re.compile(r"[ >]*\[\^[^\]\n]*\]:")
_ITEM = re.compile(r"[ >]*(?:(?:[-*+:]|\d+\.)[ \t]+)*(?:\[[ xX]\][ \t]+)?")
_WORD = re.compile(r"(?<![\w<&/#{\\@^.:-])[^\W\d_]")
_COMPARED = 40
_AHEAD = 30
"""How many passages are looked through for one that fits, where some were lost or added."""


def marked(text: str) -> str:
    """Return the text with a mark behind the first letter of each line that can have one.

    A text that has such characters of its own is returned as it is, and has no lines.
    """
    if _MARK.search(text):
        return text
    lines = text.split("\n")
    for number, line in enumerate(lines[: _LAST - _FIRST + 1]):
        place = _place(line)
        if place:
            lines[number] = f"{line[:place]}{chr(_FIRST + number)}{line[place:]}"
    return "\n".join(lines)


def _place(line: str) -> int:
    """Return where the mark of a line goes, 0 for nowhere."""
    note = _NOTE.match(line)
    if note is None and _UNMARKED.match(line):
        return 0
    start = note.end() if note else _ITEM.match(line).end()  # type: ignore[union-attr]
    found = _WORD.search(line, start)
    return found.end() if found else 0


def lines_of(
    found: Sequence[Passage], with_marks: Sequence[Passage], text: str, first_line: int
) -> list[int | None]:
    """Return the line of each passage, None where it is not known.

    ``with_marks`` are the passages of ``marked(text)``, and ``first_line`` is the line of the file
    on which the text begins.
    """
    if _MARK.search(text):
        return [None] * len(found)
    lines = text.split("\n")
    keys = [_key(passage) for passage in with_marks]
    told: list[int | None] = []
    place = 0
    for passage in found:
        key = _key(passage)
        ahead = range(place, min(place + _AHEAD, len(keys)))
        match = next((number for number in ahead if keys[number] == key), None)
        if match is None:
            told.append(None)
            continue
        place = match + 1
        number = _number(plain_text(with_marks[match].node.children), lines)
        told.append(None if number is None else first_line + number)
    return told


def _key(passage: Passage) -> tuple[str, str]:
    """Return what tells a passage from its neighbours and has no mark in it."""
    return passage.node.kind, _signs(plain_text(passage.node.children)[: 2 * _COMPARED])[:_COMPARED]


def _signs(words: str) -> str:
    """Return the letters and digits of some words."""
    return "".join(filter(str.isalnum, words))


def _number(words: str, lines: Sequence[str]) -> int | None:
    """Return the number of the line, from 0, that marked words begin on.

    The first mark may stand in a later line than the first word, if that one had no room for a
    mark; then the signs before the mark are more than those before it in its own line.
    """
    mark = _MARK.search(words)
    if mark is None:
        return None
    number = ord(mark.group()) - _FIRST
    line = lines[number]
    left = len(_signs(words[: mark.start()])) - len(_signs(line[: _place(line)]))
    while left > 0 and number and lines[number - 1].strip():
        number -= 1
        left -= len(_signs(lines[number]))
    return number
