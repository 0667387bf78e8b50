"""The button that tells what the reader tries, and leads back to what the author wrote."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from briefing_app.model.trial import trial_sentence
from briefing_app.ui.comparison.what_if.rating_keys import RATING_WORDS, WEIGHING_WORDS
from briefing_app.ui.comparison.what_if.what_if import Mode, WhatIf
from briefing_app.ui.comparison.wording import tooltip
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.menu_button import MenuButton

_HINT = f"Try another rating: {RATING_WORDS} {WEIGHING_WORDS}"


class WhatIfButton(MenuButton):
    """Its words count the changes; its menu shows the trial or the author's, and takes back."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("What if", parent)
        self._session = session
        self._what_if: WhatIf = session.build_what_if()
        self.narrow = False
        self.setToolTip(tooltip(_HINT))
        self.setAccessibleDescription(_HINT)
        self.shown_menu.aboutToShow.connect(self._fill)

    def refresh(self) -> None:
        """Count the changes in the words of the button."""
        count = self._what_if.trial.changes
        changes = f"{count:,} change{'s' if count > 1 else ''}"
        words = f"What if: {changes}" if count else "What if"
        self.setText(f"What if ({count:,})" if count and self.narrow else words)
        shown = "" if self._what_if.mode == "trial" or not count else ", not shown"
        self.setAccessibleName(words + shown)

    @Slot()
    def _fill(self) -> None:
        menu, what_if = self.shown_menu, self._what_if
        menu.clear()
        count = what_if.trial.changes
        group = QActionGroup(menu)
        modes: tuple[tuple[Mode, str], ...] = (
            ("author", "Show the author’s ratings"),
            ("trial", f"Show {trial_sentence(what_if.trial)}" if count else "Show what is tried"),
        )
        for mode, words in modes:
            action = group.addAction(menu.addAction(words.rstrip(".")))
            action.setCheckable(True)
            action.setChecked(mode == what_if.mode)
            action.setData(mode)
            action.setEnabled(mode == "author" or count > 0)
            action.triggered.connect(self._choose)
        menu.addSeparator()
        menu.addActions(self._session.actions_named("undo", "redo", "reset-trial"))

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._what_if.set_mode("trial" if action.data() == "trial" else "author")
