"""The ids of what links within a briefing lead to, the same for every writer."""

from collections.abc import Callable

from briefing_app.model.comparison import Comparison
from briefing_app.model.parts import Target
from briefing_app.model.tree import Node

COMPARISON = "appendix-comparison"
NOTES = "appendix-notes"
SOURCES = "appendix-sources"
THIS_COPY = "appendix-this-copy"
TIMELINE = "appendix-timeline"
"""The headings of the sections that writers add."""


def paragraph_anchor(number: int) -> str:
    """Return the id of a numbered paragraph."""
    return f"p:{number}"


def note_anchor(number: int) -> str:
    """Return the id of a footnote."""
    return f"note:{number}"


def source_anchor(ref: str) -> str:
    """Return the id of a source in the list of sources."""
    return f"source-{ref}"


def evidence_anchor(ref: str) -> str:
    """Return the id of the row of an item of evidence."""
    return f"evidence:{ref}"


def assumption_anchor(ref: str) -> str:
    """Return the id of the row of an assumption."""
    return f"assumption:{ref}"


def indicator_anchor(ref: str) -> str:
    """Return the id of the row of an indicator."""
    return f"indicator:{ref}"


_CITED: dict[str, Callable[[str], str]] = {
    "evidence": evidence_anchor,
    "assumption": assumption_anchor,
    "indicator": indicator_anchor,
}


def citation_anchor(node: Node) -> str:
    """Return the id of what a citation cites: a source, unless it says otherwise."""
    return _CITED.get(node.string("target"), source_anchor)(node.string("ref"))


def part_anchor(target: Target, comparison: Comparison) -> str:
    """Return the id that a part of a sentence leads to, empty if it leads nowhere.

    A cell has no place of its own in a document; it leads to the row of its item.
    """
    if target.source:
        return source_anchor(target.source)
    if target.evidence:
        return evidence_anchor(target.evidence)
    return comparison.motivation(target.motivation).section if target.motivation else ""


def reason_anchor(evidence: str, motivation: str) -> str:
    """Return the id of the reason for a rating."""
    return f"reason:{evidence}:{motivation}"
