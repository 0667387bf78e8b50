"""Fenced code, taken out of the text before anything else can read Markdown into it."""

import re
from typing import NamedTuple

from briefing_app.input.text.attributes import Attributes, read_attributes

_FENCE = re.compile(
    r"^(?P<fence>~{3,}|`{3,})[ ]*"
    r"(?:\{(?P<attributes>[^\n]*)\}|\.?(?P<language>[\w#.+-]*)[ ]*"
    r"(?:hl_lines=(?P<quote>[\"'])(?:.*?)(?P=quote)[ ]*)?)\n"
    r"(?P<code>.*?)(?<=\n)(?P=fence)[ ]*$",
    re.MULTILINE | re.DOTALL,
)
"""As in Python-Markdown's ``fenced_code``."""

PLACEHOLDER = re.compile("\x02fence:([0-9]+)\x03")


class Fence(NamedTuple):
    """One block of fenced code."""

    code: str
    language: str
    attributes: Attributes


def take_fences(text: str) -> tuple[str, list[Fence]]:
    """Return the text with a placeholder for each fenced block, and the blocks in order."""
    fences: list[Fence] = []
    if "```" not in text and "~~~" not in text:
        return text, fences
    parts: list[str] = []
    done = index = 0
    while found := _FENCE.search(text, index):
        language, attributes = found["language"] or "", Attributes("", ())
        if found["attributes"]:
            attributes, rest = read_attributes(found["attributes"])
            if rest:
                index = found.end("attributes")
                continue
            language, attributes = _language(attributes)
        parts += (text[done : found.start()], f"\n\x02fence:{len(fences)}\x03\n")
        fences.append(Fence(found["code"], language, attributes))
        done = index = found.end()
    return "".join((*parts, text[done:])), fences


def _language(attributes: Attributes) -> tuple[str, Attributes]:
    """Return the first class, which names the language, and what is left."""
    if not attributes.classes:
        return "", attributes
    return attributes.classes[0], Attributes(attributes.id, attributes.classes[1:])
