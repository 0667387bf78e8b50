"""How titles of callouts, citations and missing images are put into words."""

from collections.abc import Container, Sequence

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
    return f"[{prefix} " if prefix else "[", label, f", {locator}]" if locator else "]"


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
