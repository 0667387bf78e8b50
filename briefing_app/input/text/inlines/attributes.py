"""Attribute lists, ``{#id .class}``, of which an id and classes are all that counts.

Other keys, such as ``onclick=…``, are dropped as they would be in the margin of a browser's page. A
list with a bare word in it, ``{draft}``, is taken for text and stays.
"""

import re
from collections.abc import Sequence

from markdown.extensions.attr_list import AttrListTreeprocessor, get_attrs_and_remainder

from briefing_app.model.tree import Value

_UNNUMBERED = "-"
"""What stands for the class “unnumbered” in Pandoc's lists."""
AT_END_OF_LINE = AttrListTreeprocessor.HEADER_RE
"""In headings, terms and cells: after the words."""
ON_LAST_LINE = AttrListTreeprocessor.BLOCK_RE
"""In other blocks: on a line of its own, the last."""
AFTER_WORDS = re.compile(r"(?<=\S)[ ]+\{:?[ ]*([.#][^}\n]*)\}[ ]*$")
"""There too, if it begins with a class or an id, as many programs have it."""
IN_HEADING = re.compile(r"(?<=[^\s$\\])[ ]*\{:?[ ]*((?:[.#]|-(?=[ }]))[^{}\n]*)\}[ ]*$")
"""In headings, such a list also without a blank before it, and Pandoc's sign for no number."""
BEHIND_INLINE: re.Pattern[str] = AttrListTreeprocessor.INLINE_RE
"""Right after something inline."""


def read_attributes(text: str) -> tuple[dict[str, Value], list[str], str]:
    """Return the id and the classes in an attribute list, its bare words, and what follows it."""
    given, rest = get_attrs_and_remainder(text)
    found: Sequence[tuple[str, str | None]] = given
    words = [key for key, value in found if value is None and key != _UNNUMBERED]
    refs = [value for key, value in found if key == "id" and value]
    classes = [value for key, value in found if key in {".", "class"} and value]
    values: dict[str, Value] = {"id": refs[-1]} if refs else {}
    if classes:
        values["classes"] = tuple(" ".join(classes).split())
    return values, words, rest


def list_at_end(text: str, pattern: re.Pattern[str]) -> tuple[str, dict[str, Value]] | None:
    """Return the text without the attribute list at its end and what it says, or None."""
    found = pattern.search(text) if text.rstrip(" ").endswith("}") else None
    if found is None:
        return None
    attributes, words, rest = read_attributes(found[1])
    return None if words or rest else (text[: found.start()], attributes)


def list_at_start(text: str) -> tuple[str, dict[str, Value]] | None:
    """Return the text without the attribute list at its start and what it says, or None."""
    found = BEHIND_INLINE.match(text) if text.startswith("{") else None
    if found is None:
        return None
    attributes, words, rest = read_attributes(found[1])
    # What is left begins with the brace of the list and lacks its own last one.
    left = f"{rest[1:]}}}" if rest else ""
    return None if words else (left + text[found.end() :], attributes)
