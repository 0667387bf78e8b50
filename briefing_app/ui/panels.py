"""The panels that the drawer can show, each declared once."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from PySide6.QtWidgets import QWidget

from briefing_app.translation import tr
from briefing_app.ui.session import Session


class PanelWidget(Protocol):
    """What every panel is, besides a QWidget: it shows the briefing of its session."""

    def __init__(self, session: Session) -> None: ...

    def refresh(self) -> None:
        """Show the briefing as it is now; called when the panel comes on show or it changes."""


class Panel(NamedTuple):
    """One panel: its action in the View menu follows from this.

    ``widget`` is the module below ``briefing_app.ui`` and the name of its class, imported when the
    panel is first opened. ``is_list`` is whether it can be narrow and high.
    """

    name: str
    title: str
    tip: str
    keys: tuple[str, ...]
    widget: tuple[str, str]
    enabled: Callable[[Session], bool] = lambda session: session.briefing is not None
    is_list: bool = False

    def make(self, session: Session) -> QWidget:
        """Return the panel's widget, which is a `PanelWidget`."""
        module, name = self.widget
        made = getattr(import_module(f"briefing_app.ui.{module}"), name)
        return cast("Callable[[Session], QWidget]", made)(session)


PANELS = (
    Panel("timeline", tr("Timeline"), tr("Show the dated events and evidence to scale"),
          ("Ctrl+Shift+T",),
          ("timeline.timeline_pane", "TimelinePane")),
    Panel("checks", tr("Checks"),
          tr("Show what is wrong with the file, and advice on its tradecraft"),
          ("Ctrl+Shift+K",), ("checks.checks_panel", "ChecksPanel"), is_list=True),
    Panel("holds", tr("What the lead hangs on"),
          tr("Show what would change the lead, and what it would take for others to lead"),
          ("Ctrl+Shift+G",), ("comparison.holds.holds_panel", "HoldsPanel"),
          lambda session: session.comparison is not None and bool(session.comparison.evidence)),
    Panel("assumptions", tr("Assumptions and indicators"),
          tr("Show what the analysis takes for granted, and what to expect if a motivation is"
             " right"),
          ("Ctrl+Shift+A",), ("comparison.basis.assumptions_panel", "AssumptionsPanel"),
          lambda session: session.comparison is not None),
    Panel("sources", tr("What hangs on each source"),
          tr("Show the grade of each source and its share of the weighted inconsistency"),
          ("Ctrl+Shift+U",), ("comparison.basis.sources_panel", "SourcesPanel"),
          lambda session: session.comparison is not None and bool(session.comparison.evidence)),
    Panel("what-ifs", tr("What-ifs side by side"),
          tr("Compare the what-ifs that you kept: sums, lead and what differs"),
          ("Ctrl+Shift+B",), ("comparison.what_if.what_ifs_panel", "WhatIfsPanel"),
          lambda session: session.comparison is not None and bool(session.comparison.evidence)),
    Panel("notes", tr("Notes"), tr("List your highlights, notes and bookmarks, and write in them"),
          ("Ctrl+Shift+M",), ("notes.notes_panel", "NotesPanel"), is_list=True),
    Panel("hits", tr("Hits"), tr("List everything that Find has found, in the text and the table"),
          ("Ctrl+Shift+H",), ("find.hits_panel", "HitsPanel"), is_list=True),
)  # fmt: skip
