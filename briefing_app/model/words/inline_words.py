"""How titles of callouts, citations and missing images are put into words."""

from collections.abc import Container, Iterable, Sequence

from briefing_app.model.tree import CALLOUTS, Node
from briefing_app.model.words.fixed_words import Words


def callout_title(node: Node, words: Words) -> str:
    """Return the title of a callout; it names the kind, which colour alone must not tell."""
    variant, title = node.string("variant"), node.string("title")
    kind = words["callouts"].get(variant, "")
    if not title:
        return kind or variant.capitalize()
    return title if kind.lower() in title.lower() else f"{kind} · {title}"


def callout_look(node: Node) -> str:
    """Return the kind of looks of a callout: its variant, or ``other`` for an unknown one."""
    variant = node.string("variant")
    return variant if variant in CALLOUTS else "other"


def citation_parts(node: Node) -> tuple[str, str, str]:
    """Return a citation as what is before the label, the label, and what is after it."""
    prefix, label, locator = (node.string(name) for name in ("prefix", "label", "locator"))
    before = f"[{prefix} " if prefix else "["
    after = f", {locator}]" if locator else "]"
    return node.string("before") or before, label, node.string("after") or after


def join_citations(nodes: Iterable[Node]) -> list[Node]:
    """Return inline nodes with a citation going on with one right before it: ``[E5, E8]``.

    What is before the later label does not break. A citation with words of its own before its
    label begins anew, and one with a place in its source is the last of its brackets.
    """
    joined: list[Node] = []
    for node in nodes:
        apart = bool(joined) and joined[-1].kind == "text" and not joined[-1].text.strip()
        before = joined[-2:-1] if apart else joined[-1:]
        if before and _goes_on(before[0], node):
            joined[-1 - apart :] = [_with(before[0], "after", ","), _with(node, "before", "\u00a0")]
        else:
            joined.append(node)
    return joined


def _goes_on(one: Node, other: Node) -> bool:
    """Return whether a citation can be in the brackets of the one before it."""
    both = one.kind == other.kind == "citation"
    return both and not one.string("locator") and not other.string("prefix")


def _with(node: Node, name: str, value: str) -> Node:
    return node._replace(attributes={**node.attributes, name: value})


def missing_image(node: Node, words: Words) -> str:
    """Return the words in the place of an image that cannot be shown."""
    if not node.text.strip():
        return words["undescribed_image"]
    return words["image"].format(words=node.text)


def caption_of(nodes: Sequence[Node], assets: Container[str]) -> str:
    """Return what is shown below an image that has a line for itself: its title, or its words.

    ``assets`` are the sources of the images that can be shown. Nothing is returned for others, or
    for nodes that are more than one image.
    """
    parts = [each for each in nodes if each.kind != "text" or each.text.strip()]
    if len(parts) != 1 or parts[0].kind != "image" or parts[0].string("source") not in assets:
        return ""
    return parts[0].string("title").strip() or parts[0].text.strip()
