"""Raw HTML taken apart into words and tags.

Nothing of it is passed on: tags that mean something harmless become nodes, the others vanish and
their words stay. Comments vanish whole, and so do scripts and styles.
"""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import NamedTuple

from markdown_it.common.html_blocks import block_names

COMMENT = "!--"
"""The name of the tag that a comment is handed out as."""
OPEN_COMMENT = "!--…"
"""The same for one that is not closed, which goes on to the end of the HTML."""
SCRIPTS = frozenset({"script", "style"})
_KNOWN = frozenset(block_names) | frozenset({
    COMMENT, OPEN_COMMENT, "a", "abbr", "acronym", "area", "audio", "b", "bdi", "bdo", "big", "br",
    "button", "canvas", "cite", "code", "data", "datalist", "del", "dfn", "em", "embed", "font",
    "i", "img", "input", "ins", "kbd", "label", "map", "mark", "meter", "nobr", "object", "output",
    "picture", "pre", "progress", "q", "rp", "rt", "ruby", "s", "samp", "select", "slot", "small",
    "source", "span", "strike", "strong", "sub", "sup", "svg", "template", "textarea", "time", "tt",
    "u", "var", "video", "wbr",
})  # fmt: skip
"""The tags that HTML has, and had."""

_TAG = re.compile(
    r"<(/?)([A-Za-z][A-Za-z0-9-]*)((?:[\s/](?:[^=<>]++|=\s*+(?:\"[^\"]*\"|'[^']*')?)*+)?)>"
)
"""A tag as browsers read it, however its attributes are written, but with no other tag in it."""
_ATTRIBUTE = re.compile(r"([^\s=/]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s]+)))?")
_COMMENT = re.compile(r"<!---?>|<!--.*?(?:-->|\Z)", re.DOTALL)
_SPECIAL = ((re.compile(r"<!\[CDATA\["), "]]>"), (re.compile(r"<\?"), "?>"),
            (re.compile(r"<![A-Za-z]"), ">"))  # fmt: skip
"""What begins as other things than tags do, and what ends them."""


class Tag(NamedTuple):
    """A tag that opens or closes; ``name`` is in lower case, and so are the names of attributes.

    ``word`` is what is ``<written so>`` and may be no tag at all, since HTML has none of the name.
    """

    name: str
    closes: bool = False
    attributes: Mapping[str, str] = {}
    word: str = ""


class _Searched:
    """Looks for ends in HTML; what was not found from some place on is not looked for again."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._missing: set[str] = set()

    def special_end(self, place: int) -> int:
        """Return where what begins at a place and is no tag ends; 0 for a tag, or if it does not.

        Comments are a matter of their own: an open one goes to the end.
        """
        for begin, end in _SPECIAL:
            begun = begin.match(self._html, place)
            if begun and end not in self._missing:
                found = self._html.find(end, begun.end())
                if found >= 0:
                    return found + len(end)
                self._missing.add(end)
        return 0

    def closing(self, name: str, place: int) -> int:
        """Return where the tag begins that closes one of a name; the place itself if none does."""
        if name not in self._missing:
            closing = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(self._html, place)
            if closing:
                return closing.start()
            self._missing.add(name)
        return place


def pieces(html: str) -> Iterator[str | Tag]:
    """Yield the words, as they are written, and the tags of a piece of HTML in their order."""
    done = place = 0
    searched = _Searched(html)
    while (place := html.find("<", place)) >= 0:
        comment = _COMMENT.match(html, place)
        special = comment.end() if comment else searched.special_end(place)
        found = (None, special) if special else _tag(html, place)
        if found is None:
            place += 1
            continue
        tag, end = found
        if place > done:
            yield html[done:place]
        if comment:
            tag = Tag(COMMENT if comment[0].endswith("-->") else OPEN_COMMENT)
        if tag:
            yield tag
            if tag.name in SCRIPTS and not tag.closes:
                end = searched.closing(tag.name, end)
        done = place = end
    if html[done:]:
        yield html[done:]


def _tag(html: str, place: int) -> tuple[Tag | None, int] | None:
    found = _TAG.match(html, place)
    if found is None:
        return None
    attributes: dict[str, str] = {}
    for each in _ATTRIBUTE.finditer(found[3]):
        attributes.setdefault(each[1].lower(), unescape(each[2] or each[3] or each[4] or ""))
    name = found[2].lower()
    word = found[0] if name not in _KNOWN and not (found[1] or found[3].strip()) else ""
    return Tag(name, bool(found[1]), attributes, word), found.end()
