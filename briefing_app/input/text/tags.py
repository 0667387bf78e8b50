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
_SPECIAL = re.compile(
    r"<!---?>|<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<![A-Za-z][^>]*>", re.DOTALL
)


class Tag(NamedTuple):
    """A tag that opens or closes; ``name`` is in lower case, and so are the names of attributes.

    ``word`` is what is ``<written so>`` and may be no tag at all, since HTML has none of the name.
    """

    name: str
    closes: bool = False
    attributes: Mapping[str, str] = {}
    word: str = ""


def pieces(html: str) -> Iterator[str | Tag]:
    """Yield the words, as they are written, and the tags of a piece of HTML in their order."""
    done = place = 0
    while (place := html.find("<", place)) >= 0:
        special = _SPECIAL.match(html, place)
        found = (None, special.end()) if special else _tag(html, place)
        if found is None:
            place += 1
            continue
        tag, end = found
        if place > done:
            yield html[done:place]
        if special and special[0].startswith("<!--"):
            tag = Tag(COMMENT if special[0].endswith(">") else OPEN_COMMENT)
        if tag:
            yield tag
            if tag.name in SCRIPTS and not tag.closes:
                closing = re.compile(rf"</{tag.name}\s*>", re.IGNORECASE).search(html, end)
                end = closing.start() if closing else end
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
