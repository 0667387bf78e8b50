"""The context menu of the text: copying, links, and what rests on a paragraph."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from briefing_app.model.notes.records import KINDS
from briefing_app.model.table.grounds import resting_on
from briefing_app.policy import policy
from briefing_app.translation import tr
from briefing_app.ui.session import Session
from briefing_app.ui.state.target import LEAVES_BRIEFING, Target
from briefing_app.ui.widgets.buttons.window_menu import WindowMenu
from briefing_app.ui.widgets.plain import set_tip

if TYPE_CHECKING:
    from briefing_app.ui.reader.reading_pane import ReadingPane


def _followed(target: Target) -> str:
    """Return what following a link is called; empty if it leaves the briefing."""
    names = {
        "note": tr("Go to the note"),
        "source": tr("Go to the source"),
        "back": tr("Go back to where it is cited"),
        "evidence": tr("Show {name} in the table", name=target.ref),
        "assumption": tr("Show {name} among the assumptions", name=target.ref),
        "indicator": tr("Show {name} among the indicators", name=target.ref),
        "internal": tr("Follow the link"),
        "pictures": tr("Show pictures of another folder…"),
        "table": tr("Follow the link"),
    }
    return names.get(target.kind, "")


class TextMenu(WindowMenu):
    """What can be done at a point of the text."""

    def __init__(self, pane: ReadingPane, session: Session, place: QPoint) -> None:
        super().__init__(pane, has_tips=True)
        self._pane = pane
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = self.addAction(tr("Copy"))
        refused = policy().reason("copy")
        copy.setEnabled(pane.textCursor().hasSelection() and not refused)
        copy.triggered.connect(pane.copy)
        referring = self.addAction(tr("Copy with the reference"))
        referring.setEnabled(not refused)
        referring.triggered.connect(pane.copy_with_reference)
        for action in (copy, referring):
            set_tip(action, refused)
        address = pane.anchorAt(place)
        target = pane.target_at(address) if address else None
        if target is not None:
            self._offer_link(address, target)
        self._offer_notes()
        self._offer_table(pane.paragraph_under(place))
        self.addSeparator()
        self.addAction(tr("Select all")).triggered.connect(pane.select_all)

    def _offer_notes(self) -> None:
        """Offer to highlight what is selected, and to write about it."""
        self.addSeparator()
        if self._pane.textCursor().hasSelection():
            self.addActions(self._session.actions_named(*(f"highlight-{kind}" for kind in KINDS)))
        self.addActions(self._session.actions_named("note", "bookmark"))

    def _offer_link(self, address: str, target: Target) -> None:
        followed = _followed(target)
        if not followed and target.kind not in LEAVES_BRIEFING:
            return
        self.addSeparator()
        if followed:
            self.addAction(followed).triggered.connect(partial(self._pane.follow, address))
        else:
            act = self.addAction(tr("Copy the address of the link"))
            act.triggered.connect(partial(self._pane.copy_words, target.ref))

    def _offer_table(self, paragraph: int) -> None:
        comparison = self._session.comparison
        if comparison is not None and paragraph and resting_on(comparison, paragraph):
            self.addSeparator()
            act = self.addAction(
                tr("Show what rests on paragraph {paragraph}", paragraph=paragraph)
            )
            act.triggered.connect(partial(self._pane.show_what_rests_on, paragraph))
