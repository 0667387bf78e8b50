"""Fenced code, taken out of the text before anything else can read Markdown into it.

Python-Markdown's ``fenced_code`` knows fences at the start of a line only. On GitHub they stand in
lists and quotes, too, and so they do here, in callouts and footnotes as well.
"""

import re
from typing import NamedTuple

from briefing_app.input.text.attributes import NONE, Attributes, read_attributes

_OPENING = re.compile(
    r"^(?P<prefix>[ >]*)(?P<fence>~{3,}|`{3,})[ ]*"
    r"(?:\{(?P<attributes>[^\n]*)\}|\.?(?P<language>[\w#.+-]*)[ ]*"
    r"(?:hl_lines=(?P<quote>[\"'])(?:.*?)(?P=quote)[ ]*)?)\n",
    re.MULTILINE,
)
_QUOTED = re.compile(r"(?: {0,3}>)+ {0,3}")
_HOLDER = re.compile(r"( *)(?:[*+:-]|[0-9]+\.|!!!|\[\^[^\]\n]*\]:) ?")
"""The start of a list item, a definition, a callout or a footnote: what can hold indented code."""
_LINES_BACK = 200
_NOT_BLANK = re.compile(r"[^ >\n]")

PLACEHOLDER = re.compile("\x02fence:([0-9]+)\x03")


class Fence(NamedTuple):
    """One block of fenced code."""

    code: str
    language: str
    attributes: Attributes


def take_fences(text: str) -> tuple[str, list[Fence]]:
    """Return the text with a placeholder for each fenced block, and the blocks in order."""
    if "```" not in text and "~~~" not in text:
        return text, []
    return _Fences(text).taken()


class _Fences:
    """Finds fences in one go; what was looked for in vain is not looked for again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._closings: dict[str, int] = {}
        self._ends: dict[str, int] = {}

    def taken(self) -> tuple[str, list[Fence]]:
        """Return the text without its fences, and the fences."""
        text = self._text
        fences: list[Fence] = []
        parts: list[str] = []
        done = 0
        opening = _OPENING.search(text)
        while opening:
            prefix = self._prefix(opening)
            found = None if prefix is None else self._fence(opening)
            next_line = opening.end()
            if prefix is not None and found:
                fence, next_line = found
                placeholder = self._set_off(
                    f"{prefix}\x02fence:{len(fences)}\x03", opening.start(), next_line
                )
                parts += (text[done : opening.start()], placeholder)
                fences.append(fence)
                done = next_line
            opening = _OPENING.search(text, next_line)
        return "".join((*parts, text[done:])), fences

    def _set_off(self, line: str, start: int, end: int) -> str:
        """Return a line that replaces others with blank ones around it, where there are none."""
        blank = line[: line.index("\x02")].rstrip()
        before = self._text[self._text.rfind("\n", 0, max(start - 1, 0)) + 1 : start]
        behind = self._text[end + 1 : self._line_end(end + 1)]
        signs = " >\n" if blank else " \n"
        upper = f"{blank}\n" if before.strip(signs) else ""
        lower = f"\n{blank}" if behind.strip(signs) else ""
        return f"{upper}{line}{lower}"

    def _prefix(self, opening: re.Match[str]) -> str | None:
        """Return what must stand before the placeholder, or None where there can be no fence."""
        prefix = opening["prefix"]
        if not prefix or _QUOTED.fullmatch(prefix):
            return prefix
        if ">" in prefix:
            return None
        end = opening.start()
        for _ in range(_LINES_BACK):
            start = self._text.rfind("\n", 0, max(end - 1, 0)) + 1
            line = self._text[start:end]
            if end == 0 or (line.strip() and not line.startswith(prefix)):
                holder = _HOLDER.match(line)
                if holder and holder.end() > holder.end(1) + 1:
                    return " " * (len(holder[1]) // 4 * 4 + 4)
                break
            end = start
        return "" if len(prefix) < 4 else None

    def _fence(self, opening: re.Match[str]) -> tuple[Fence, int] | None:
        """Return what an opening opens and where its last line ends, or None."""
        prefix = opening["prefix"]
        language, attributes = opening["language"] or "", NONE
        if opening["attributes"]:
            attributes, rest = read_attributes(opening["attributes"])
            if rest:
                return None
            if attributes.classes:
                language = attributes.classes[0]
                attributes = Attributes(attributes.id, attributes.classes[1:])
        closing = self._closing(prefix + opening["fence"], opening.end())
        if closing < 0 or (prefix and self._end(prefix, opening.end()) < closing):
            return None
        code = self._text[opening.end() : closing]
        if prefix:
            code = "".join(_without(prefix, line) for line in code.split("\n")[:-1])
        return Fence(code, language, attributes), self._line_end(closing)

    def _closing(self, line: str, start: int) -> int:
        """Return the place of the next line that is this one, blanks behind it or not, or -1."""
        place = self._closings.get(line, 0)
        while 0 <= place < start or (place >= 0 and not self._is(line, place)):
            found = self._text.find(f"\n{line}", max(place, start - 1))
            place = found + 1 if found >= 0 else -1
        self._closings[line] = place
        return place

    def _is(self, line: str, place: int) -> bool:
        return not self._text[place + len(line) : self._line_end(place)].strip(" ")

    def _end(self, prefix: str, start: int) -> int:
        """Return the place of the next line that does not begin like the fence."""
        place = self._ends.get(prefix, 0)
        if place < start:
            place = start
            while place < len(self._text) and self._continues(prefix, place):
                place = self._line_end(place) + 1
            self._ends[prefix] = place
        return place

    def _continues(self, prefix: str, place: int) -> bool:
        if self._text.startswith(prefix, place):
            return True
        return not _NOT_BLANK.search(self._text, place, self._line_end(place))

    def _line_end(self, place: int) -> int:
        found = self._text.find("\n", place)
        return found if found >= 0 else len(self._text)


def _without(prefix: str, line: str) -> str:
    return f"{line.removeprefix(prefix) if line.startswith(prefix) else ''}\n"
