"""Attribute lists, ``{#id .class lang=fr dir=rtl}``: nothing else in one counts.

Other keys, such as ``onclick=…``, are dropped as they would be in the margin of a browser's page. A
list with a bare word in it, ``{draft}``, is taken for text and stays.
"""

import re
from collections.abc import Iterable, Sequence

from markdown.extensions.attr_list import AttrListTreeprocessor, get_attrs_and_remainder

from briefing_app.model.tree import BLOCK_KINDS, Node, Value, walk

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


_LANGUAGE = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def language_tag(given: object) -> str:
    """Return a language as a tag such as ``fr`` or ``zh-Hant``; empty if it is none (BCP 47)."""
    found = _LANGUAGE.fullmatch(str(given or "").strip().replace("_", "-"))
    return found[0] if found else ""


def direction_named(given: object) -> str:
    """Return ``ltr`` or ``rtl`` if the attribute ``dir`` of HTML says so; empty for all else."""
    found = str(given or "").strip().lower()
    return found if found in ("ltr", "rtl") else ""


_DIRECTED = frozenset(BLOCK_KINDS) - {"item", "row", "rule", "code_block"}
"""The blocks that may have a direction of their own."""


def set_direction(blocks: Iterable[Node], direction: str) -> None:
    """Give blocks just read a direction, and those in them, where they have none yet.

    Their attributes stay the same objects, to which places may still be noted.
    """
    for node in walk(blocks):
        if node.kind in _DIRECTED and isinstance(node.attributes, dict):
            node.attributes.setdefault("direction", direction)


def in_language(nodes: Iterable[Node], lang: str) -> tuple[Node, ...]:
    """Return nodes with the language of their words, where these have none yet."""
    return tuple(_in_language(node, lang) for node in nodes)


def _in_language(node: Node, lang: str) -> Node:
    if node.kind == "text":
        return node if "lang" in node.attributes else node._replace(attributes={"lang": lang})
    if node.kind == "code_block" and isinstance(node.attributes, dict):
        node.attributes.setdefault("lang", lang)
    return node._replace(children=in_language(node.children, lang))


def read_attributes(text: str) -> tuple[dict[str, Value], list[str], str]:
    """Return what counts in an attribute list, its bare words, and what follows it."""
    given, rest = get_attrs_and_remainder(text)
    found: Sequence[tuple[str, str | None]] = given
    words = [key for key, value in found if value is None and key != _UNNUMBERED]
    refs = [value for key, value in found if key == "id" and value]
    classes = [value for key, value in found if key in {".", "class"} and value]
    values: dict[str, Value] = {"id": refs[-1]} if refs else {}
    if classes:
        values["classes"] = tuple(" ".join(classes).split())
    langs = [lang for key, value in found if key == "lang" and (lang := language_tag(value))]
    if langs:
        values["lang"] = langs[-1]
    ways = [way for key, value in found if key == "dir" and (way := direction_named(value))]
    if ways:
        values["direction"] = ways[-1]
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
