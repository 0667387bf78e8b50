"""The tags of HTML for marked words, in pages and in Markdown that has no signs for them."""

from collections.abc import Mapping

MARK_TAGS: Mapping[str, str] = {
    "emphasis": "em",
    "strong": "strong",
    "strike": "s",
    "insertion": "ins",
    "subscript": "sub",
    "superscript": "sup",
    "keyboard": "kbd",
    "mark": "mark",
}
"""By the kinds of nodes."""
