"""The button by which the reader rates for themselves, and lays others' ratings over it."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from briefing_app.ui.comparison.what_if.rating_keys import RATING_WORDS
from briefing_app.ui.comparison.wording import tooltip
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.menu_button import MenuButton

_HINT = f"Rate the evidence for yourself, before you see the author’s ratings: {RATING_WORDS}"


class ReadersButton(MenuButton):
    """Its words tell how much the reader has rated; its menu has all that readers can do."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("Rate", parent)
        self._session = session
        self._readers = session.build_what_if().readers
        self.narrow = False
        self.setToolTip(tooltip(_HINT))
        self.setAccessibleDescription(_HINT)
        self.shown_menu.aboutToShow.connect(self._fill)

    def refresh(self) -> None:
        """Count in the words of the button what is rated, or who is laid over the author."""
        readers = self._readers
        words = short = "Rate"
        if readers.on:
            words, short = str(readers.progress), f"Rate ({readers.progress.rated:,})"
            if not readers.hidden and readers.others:
                count = len(readers.all_letters) - 1
                words = f"{count} reader{'s' if count > 1 else ''}"
                short = f"Rate ({count})"
        self.setText(short if self.narrow else words)
        self.setAccessibleName("Rate for yourself" if not readers.on else f"Rate: {words}")

    @Slot()
    def _fill(self) -> None:
        menu, readers = self.shown_menu, self._readers
        readers.load()
        menu.clear()
        menu.addActions(self._session.actions_named("rate", "reveal"))
        menu.addSeparator()
        menu.addActions(self._session.actions_named("import-ratings", "export-ratings"))
        menu.addSeparator()
        for each in readers.others:
            name = each.reader.replace("&", "&&")
            action = menu.addAction(f"Remove {name}")
            action.setData(each.reader)
            action.triggered.connect(self._remove)
        clear = menu.addAction("Clear your ratings")
        clear.setEnabled(bool(readers.own.letters))
        clear.triggered.connect(readers.clear)

    @Slot()
    def _remove(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._readers.remove(str(action.data()))
