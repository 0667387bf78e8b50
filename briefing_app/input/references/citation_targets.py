"""What the citations of a text cite: the parser tells only sources from all else."""

from collections.abc import Mapping

from briefing_app.input.document import Document
from briefing_app.model.tree import Node


def with_targets(document: Document, targets: Mapping[str, str]) -> Document:
    """Return the document with the target of each citation that ``targets`` has by its id."""
    if all(target == "evidence" for target in targets.values()):
        return document
    notes = {
        ref: note._replace(blocks=_retargeted(note.blocks, targets))
        for ref, note in document.footnotes.items()
    }
    return document._replace(blocks=_retargeted(document.blocks, targets), footnotes=notes)


def _retargeted(nodes: tuple[Node, ...], targets: Mapping[str, str]) -> tuple[Node, ...]:
    changed = False
    found = []
    for node in nodes:
        made = node
        if node.kind == "citation" and node.string("target") != "source":
            target = targets.get(node.string("ref"), "evidence")
            if target != "evidence":
                made = node._replace(attributes={**node.attributes, "target": target})
        elif node.children:
            children = _retargeted(node.children, targets)
            made = node if children is node.children else node._replace(children=children)
        changed = changed or made is not node
        found.append(made)
    return tuple(found) if changed else nodes
