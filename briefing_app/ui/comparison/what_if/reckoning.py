"""Reckoning with the ratings of readers in a large table, before they are shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.ui.session import Session
    from briefing_app.ui.state.work.reckoned import Reckoned
    from briefing_app.ui.state.work.what_if import WhatIf


def once_reckoned(session: Session, show: Callable[[], None]) -> None:
    """Call what shows the ratings of readers; in a large table, a worker reckons with them first.

    It is not called if the briefing is another by then.
    """
    what_if = session.build_what_if()
    work = what_if.readers.reckoning()
    if work is None:
        show()
    else:
        session.worker.start(work).done.connect(partial(_show, session, what_if, show))


def _show(
    session: Session, what_if: WhatIf, show: Callable[[], None], found: Reckoned | None
) -> None:
    if session.what_if is what_if:
        if found is not None:
            what_if.readers.take_reckoned(found)
        show()
