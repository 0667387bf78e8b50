"""How titles of callouts, citations and missing images are put into words."""

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
