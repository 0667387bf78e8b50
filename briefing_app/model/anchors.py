"""The ids of what links within a briefing lead to, the same for every writer."""

COMPARISON = "appendix-comparison"
NOTES = "appendix-notes"
SOURCES = "appendix-sources"
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


def reason_anchor(evidence: str, motivation: str) -> str:
    """Return the id of the reason for a rating."""
    return f"reason:{evidence}:{motivation}"
