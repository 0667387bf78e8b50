"""What has changed in a session."""

from __future__ import annotations

from typing import Literal, NamedTuple

Aspect = Literal[
    "briefing", "beginning", "ratings", "table", "selection", "place", "history", "appearance",
    "settings", "panel", "find", "problems", "notes", "undo",
]  # fmt: skip


class Change(NamedTuple):
    """What has changed in a session.

    ``aspect`` is ``briefing`` (another one, or the same one read again), ``beginning`` (that of one
    that is still being read, where there was none), ``ratings`` (which of the
    author's, the tried and the readers' ratings the table shows), ``table`` (order, hidden rows and
    columns), ``selection``, ``place`` (where the reader is in the text), ``history`` (whether one
    can go back), ``appearance`` (theme and sizes), ``settings`` (any other setting), ``panel``
    (what is in the drawer), ``find`` (what Find looks for and which hit the reader is at),
    ``problems`` (more was found that is wrong with the file), ``notes`` (those of the reader, or
    of others) or ``undo`` (what can be undone and redone).
    ``items`` are the ids of the evidence whose rows changed. If ``quiet``, nothing scrolls for it.
    """

    aspect: Aspect
    items: frozenset[str] = frozenset()
    quiet: bool = False
