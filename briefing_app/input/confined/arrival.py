"""What comes from the process that reads, checked for what the writers rely on."""

from collections.abc import Iterator

from briefing_app.model.briefing import Briefing
from briefing_app.model.scales import SCALES
from briefing_app.model.tree import KINDS, Node, walk
from briefing_app.processes.messages import Message
from briefing_app.processes.records import WrongRecordError, from_message

_MEDIA_TYPES = frozenset(("image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml"))


def arrived(message: Message) -> Briefing:
    """Return the briefing in a message; raises WrongRecordError if it is none.

    Each value has the type that the model gives it, and what refers to something finds it.
    """
    briefing = from_message(Briefing, message)
    scale = SCALES[briefing.scale.id]
    if briefing.scale != scale or not briefing.title or any(_wrong(briefing)):
        raise WrongRecordError("Briefing")
    return briefing._replace(scale=scale)


def _wrong(briefing: Briefing) -> Iterator[bool]:
    yield any(note.id != ref for ref, note in briefing.footnotes.items())
    for section in briefing.sections:
        yield not 0 <= section.block < len(briefing.blocks)
    for asset in briefing.assets.values():
        yield asset.media_type not in _MEDIA_TYPES
    for node in walk(briefing.blocks):
        yield _is_wrong(node, briefing)
    for note in briefing.footnotes.values():
        for node in walk(note.blocks):
            yield _is_wrong(node, briefing)


def _is_wrong(node: Node, briefing: Briefing) -> bool:
    kind = node.kind
    if kind == "text":
        return bool(node.children)
    if kind == "footnote_reference":
        return node.attributes.get("note") not in briefing.footnotes
    if kind == "image":
        source = node.attributes.get("source")
        return source != "" and source not in briefing.assets
    return kind not in KINDS
