"""The button by which the reader rates for themselves, and lays others' ratings over it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from briefing_app.ui.comparison.toolbar import MenuButton
from briefing_app.ui.comparison.what_if.reader_ratings import Readers
from briefing_app.ui.comparison.wording import tooltip

_HINT = (
    "Rate the evidence for yourself, before you see the author’s ratings: 1 to 5 for CC, C, N, I "
    "and II, 0 for not applicable, Backspace for a blank."
)


class ReadersButton(MenuButton):
    """Its words tell how much the reader has rated; its menu has all that readers can do.

    Signals: ``action_wanted(str)`` with the name of an action of the window.
    """

    action_wanted = Signal(str)

    def __init__(self, readers: Readers, parent: QWidget) -> None:
        super().__init__("Rate", parent)
        self._readers = readers
        self.narrow = False
        self.setToolTip(tooltip(_HINT))
        self.setAccessibleDescription(_HINT)
        self.shown_menu.aboutToShow.connect(self._fill)
        readers.changed.connect(self.tell)
        self.tell()

    @Slot()
    def tell(self) -> None:
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
        self._add("Rate for yourself\tCtrl+E", "rate", checked=readers.on)
        self._add(
            "Reveal the author’s ratings\tCtrl+Shift+V",
            "reveal",
            checked=readers.revealed,
            enabled=readers.on,
        )
        menu.addSeparator()
        self._add("Import ratings…", "import-ratings")
        self._add("Export your ratings…", "export-ratings", enabled=bool(readers.own.letters))
        menu.addSeparator()
        for each in readers.others:
            name = each.reader.replace("&", "&&")
            action = menu.addAction(f"Remove {name}")
            action.setData(each.reader)
            action.triggered.connect(self._remove)
        clear = menu.addAction("Clear your ratings")
        clear.setEnabled(bool(readers.own.letters))
        clear.triggered.connect(readers.clear)

    def _add(
        self, words: str, name: str, *, checked: bool | None = None, enabled: bool = True
    ) -> None:
        action = self.shown_menu.addAction(words)
        action.setData(name)
        action.setEnabled(enabled)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        action.triggered.connect(self._want)

    @Slot()
    def _want(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.action_wanted.emit(str(action.data()))

    @Slot()
    def _remove(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._readers.remove(str(action.data()))
