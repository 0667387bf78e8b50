"""Asks whose ratings go onto paper and into files, if the reader has tried or rated anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.model.briefing import Briefing
from briefing_app.translation import tr
from briefing_app.ui.widgets.plain import choose

if TYPE_CHECKING:
    from briefing_app.ui.window.main_window import MainWindow

AUTHOR = tr("As the author wrote it")
TRIED = tr("As you tried it")
RATED = tr("With your ratings")


def variants(window: MainWindow) -> dict[str, Briefing]:
    """Return the ways in which the open briefing can go out, by name, the shown one first."""
    from briefing_app.model.table.variants import as_read, as_tried

    session = window.session
    briefing = session.briefing
    if briefing is None:
        return {}
    what_if = session.build_what_if() if session.comparison is not None else None
    if what_if is not None:
        what_if.readers.load()
    briefing = briefing._replace(turned=session.table.turned)
    found = {AUTHOR: briefing}
    if what_if is not None and what_if.trial.changes:
        found[TRIED] = as_tried(briefing, what_if.trial)
    if what_if is not None and what_if.readers.own.letters:
        found[RATED] = as_read(briefing, what_if.readers.own, session.settings.reader)
    if what_if is not None and what_if.readers.on and not what_if.readers.hidden:
        for each in what_if.readers.others:
            found[tr("With the ratings of {reader}", reader=each.reader)] = as_read(
                briefing, each, each.reader
            )
    shown = {"trial": TRIED, "readers": RATED}.get(what_if.mode if what_if is not None else "")
    return dict(sorted(found.items(), key=lambda each: each[0] != shown))


def ask_variant(window: MainWindow, title: str) -> tuple[str, Briefing] | None:
    """Return the name and the briefing that the reader chooses; None if they cancel.

    There is nothing to ask if nothing was tried or rated: then the name is empty.
    """
    offered = variants(window)
    if len(offered) == 1:
        return "", next(iter(offered.values()))
    if not offered:
        return None
    question = tr("There are other ratings than the author’s. Which ones should go out?")
    name = choose(window, title, question, tuple(offered))
    return (name, offered[name]) if name else None
