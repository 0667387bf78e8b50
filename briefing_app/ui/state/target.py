"""Where a link, a list entry or a command leads."""

from __future__ import annotations

from typing import Literal, NamedTuple

TargetKind = Literal[
    "paragraph", "section", "internal", "back", "note", "source", "evidence",
    "assumption", "indicator",
    "motivation", "criterion", "abbreviation", "likelihood", "web", "mail", "file",
    "edition", "reader-note", "table", "pictures",
]  # fmt: skip
LEAVES_BRIEFING = frozenset({"web", "mail", "file"})
"""The kinds that lead out of the briefing; nothing of them is opened without asking."""


class Target(NamedTuple):
    """Something to go to, or to explain.

    ``ref`` is the number of a paragraph; the id of a section, an anchor (``internal``, and
    ``back`` from a note or a source to its citation), a note, a source, an item of evidence, an
    assumption, an indicator, a motivation or a criterion; the words of an abbreviation or a term of
    likelihood; the row of a reader's note (`note_rows`); the place of a large table among those of
    the text, from 0; or an address. It is empty for ``pictures``, the choice of another folder of
    them. For an edition it is the number of a paragraph, or 0, and the path of the briefing after a
    space.
    """

    kind: TargetKind
    ref: str
