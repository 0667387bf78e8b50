"""The button by which the reader tries other ratings, or rates for themselves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from briefing_app.model.trial import trial_sentence
from briefing_app.translation import plural, tr
from briefing_app.ui.comparison.comparison_menus import TickButton
from briefing_app.ui.comparison.rating_keys import RATING_WORDS, WEIGHING_WORDS
from briefing_app.ui.session import Session
from briefing_app.ui.state.work.what_if import Mode
from briefing_app.ui.widgets.buttons.window_menu import WindowMenu
from briefing_app.ui.widgets.plain import set_tip

if TYPE_CHECKING:
    from briefing_app.ui.comparison.what_if.cell_menu import Chosen

_HINT = tr("Try another rating: {rating} {weighing}", rating=RATING_WORDS, weighing=WEIGHING_WORDS)


class TryButton(TickButton):
    """Its words count what is tried or rated; its menu has all that can be done with it.

    ``chosen`` returns what is chosen in the table, which the menu offers to try other ratings in.
    """

    chosen: Callable[[], Chosen]

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(tr("Try"), parent)
        self._session = session
        self._what_if = session.build_what_if()
        set_tip(self, _HINT)

    def refresh(self) -> None:
        """Say what the table shows, if it is not what the author wrote alone."""
        words, short = self._rated_words() if self._what_if.readers.on else self._tried_words()
        if self._what_if.trial.changes and self._what_if.mode == "author":
            words = tr("{words}, not shown", words=words)
        self.setText(short if self.narrow else words)
        self.setAccessibleName(words)

    def _tried_words(self) -> tuple[str, str]:
        count = self._what_if.trial.changes
        if not count:
            return tr("Try"), tr("Try")
        words = plural("What if: {n} change", "What if: {n} changes", count)
        return words, tr("Try ({n})", n=count)

    def _rated_words(self) -> tuple[str, str]:
        readers = self._what_if.readers
        if not readers.hidden and readers.others:
            count = len(readers.all_letters) - 1
            return plural("{n} reader", "{n} readers", count), tr("Rate ({n})", n=count)
        return str(readers.progress), tr("Rate ({n})", n=readers.progress.rated)

    def fill(self) -> None:
        """Fill the menu."""
        menu, what_if, session = self.ticks, self._what_if, self._session
        self._offer_selection()
        tried = trial_sentence(what_if.trial).rstrip(".") or tr("what is tried")
        modes: tuple[tuple[Mode, str], ...] = (
            ("author", tr("Show the author’s ratings")),
            ("trial", tr("Show {tried}", tried=tried)),
        )
        menu.add_choice(
            [
                menu.add(
                    words,
                    partial(what_if.set_mode, mode),
                    checked=partial(self._shows, mode),
                    enabled=partial(self._can_show, mode),
                )
                for mode, words in modes
            ]
        )
        menu.addActions(session.actions_named("undo", "redo", "reset-trial"))
        menu.addSeparator()
        menu.addActions(session.actions_named("rate", "reveal"))
        menu.addActions(session.actions_named("import-ratings", "export-ratings"))
        readers = what_if.readers
        readers.load()
        for each in readers.others:
            menu.add(
                tr("Remove {reader}", reader=each.reader), partial(readers.remove, each.reader)
            )
        menu.add(tr("Clear your ratings"), readers.clear, enabled=lambda: bool(readers.own.letters))

    def _offer_selection(self) -> None:
        """Offer what the menu of the chosen place has, which a screen reader cannot open."""
        from briefing_app.ui.comparison.what_if.cell_menu import add_trials

        inner = WindowMenu(self.ticks, tr("Selection", "what is chosen in the table"))
        add_trials(inner, self._session, self.chosen())
        inner.setEnabled(not inner.isEmpty())
        self.ticks.addMenu(inner)
        self.ticks.addSeparator()

    def _shows(self, mode: Mode) -> bool:
        return self._what_if.mode == mode

    def _can_show(self, mode: Mode) -> bool:
        return mode == "author" or self._what_if.trial.changes > 0
