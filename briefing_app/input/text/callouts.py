"""Callouts that are written as quotes: GitHub's alerts and Obsidian's callouts."""

import re
from typing import NamedTuple

_HEAD = re.compile(r"\[!([A-Za-z][\w-]*)(?:\|[^\]\n]*)?\][+-]?[ \t]*([^\n]*)(?:\n|$)")


class Head(NamedTuple):
    """The first line of a callout, and what is left of its paragraph."""

    variant: str
    title: str
    rest: str


def head(text: str) -> Head | None:
    """Return the head of the callout whose first paragraph a text is, None for a plain quote."""
    found = _HEAD.match(text)
    return Head(found[1].lower(), found[2].strip(), text[found.end() :]) if found else None
