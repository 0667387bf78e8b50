"""Signs that mean the same whatever else is in their run, which saves weighing them up."""

import re
from collections.abc import Mapping
from typing import Any

from briefing_app.input.text.inlines.syntax import STOPS

_PLAIN = r"[^\W_]+(?:[ ,;'-]+[^\W_]+)*"
"""Words in which no sign can mean anything."""
_MARKS = re.compile(
    rf"\*(?<![^\s(\"']\*)(?P<strong>\*)?(?P<marked>{_PLAIN})\*(?(strong)\*)(?![^\s.,;:!?)\"'])"
    rf"|\[(?P<words>{_PLAIN})\]\((?P<address>[^\s()<>\\&\"']+)\)"
    r"|\[\^(?P<note>[^\]\s]{1,200})\](?![(\[])"
    r"|\[(?!\^)(?P<citation>[^\[\]@]*@[^\[\]]*)\](?![(\[])"
    r"|`(?<!``)(?P<code>[^`\s](?:[^`\n]*[^`\s])?)`(?!`)"
    rf"|{STOPS.pattern}"
).finditer


def plain_marks(text: str, env: Mapping[str, Any]) -> list[re.Match[str]] | None:
    """Return the marks of a run of text in their order; None if any sign depends on others.

    The last group of each says what it is: words that are ``marked``, ``strong`` ones or not, a
    link with its ``address`` and ``words``, a ``note``, a ``citation`` or ``code``.
    """
    marks = []
    for mark in _MARKS(text):
        kind = mark.lastgroup
        if kind is None or (kind == "citation" and _is_other(mark[0], env)):
            return None
        marks.append(mark)
    return marks


def _is_other(words: str, env: Mapping[str, Any]) -> bool:
    """Return whether words in brackets may be the name of a link, or cite nothing."""
    return "references" in env or not env["cites"](words)
