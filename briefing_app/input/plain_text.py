"""A text as it is written, in paragraphs: for what cannot be taken apart within the limits."""

import re
from collections.abc import Iterator

from briefing_app.input.document import Document
from briefing_app.input.limits import BLOCK_LETTERS
from briefing_app.input.spoofing import visible
from briefing_app.model.errors import Problem
from briefing_app.model.tree import Node
from briefing_app.translation import tr

_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")


def plain_text(text: str, file: str, reason: str) -> Document:
    """Return a text without any Markdown in it, with a problem that gives the reason."""
    nodes: list[Node] = []
    words = 0
    for line in _paragraphs(text):
        words += line.count(" ") + 1
        for start in range(0, len(line), BLOCK_LETTERS):
            inside = (Node("text", text=line[start : start + BLOCK_LETTERS]),)
            nodes.append(Node("paragraph", inside, "", {"number": len(nodes) + 1}))
    sentence = tr("The text is shown as plain paragraphs, because {reason}.", reason=reason)
    problem = Problem(file, None, "too-complex", sentence, "error")
    return Document(tuple(nodes), (), {}, len(nodes), words, {}, (problem,))


def _paragraphs(text: str) -> Iterator[str]:
    blocks = (" ".join(block.split()) for block in _BLANK_LINES.split(visible(text)))
    return filter(None, blocks)
