"""Theme and text size: what the reader chose, and what the system says."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from briefing_app.ui.reader.document.reading_style import ReadingStyle
from briefing_app.ui.theme.theme import THEME_NAMES, Theme, ThemeName, load_theme

ThemeChoice = Literal["system", "light", "dark", "sepia", "contrast"]

ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
"""The steps of the text's size; 1.0 is 100 per cent."""


class Appearance(QObject):
    """The theme and the size of the text.

    Signals: ``changed()`` after either has changed.
    """

    changed = Signal()

    def __init__(self, choice: object, zoom: object, parent: QObject) -> None:
        """Start with a choice and a zoom as they were kept; anything else is the default."""
        super().__init__(parent)
        self.choice: ThemeChoice = "system"
        for name in THEME_NAMES:
            if choice == name:
                self.choice = name
        self.zoom = zoom if isinstance(zoom, float) and zoom in ZOOMS else 1.0
        self.theme: Theme = load_theme(self._name())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def style(self) -> ReadingStyle:
        """The appearance of the text."""
        return ReadingStyle(self.theme, self.zoom)

    def choose(self, choice: ThemeChoice) -> None:
        """Take a theme, or follow the system."""
        self.choice = choice
        self._take(self._name())

    def zoom_by(self, steps: int) -> None:
        """Make the text larger, or smaller with negative steps."""
        place = ZOOMS.index(self.zoom) + steps
        self.zoom_to(ZOOMS[max(0, min(place, len(ZOOMS) - 1))])

    def zoom_to(self, zoom: float) -> None:
        """Take one of the `ZOOMS`."""
        if zoom != self.zoom:
            self.zoom = zoom
            self.changed.emit()

    def _name(self) -> ThemeName:
        if self.choice != "system":
            return self.choice
        scheme = QGuiApplication.styleHints().colorScheme()
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"

    def _take(self, name: ThemeName) -> None:
        if name != self.theme.name:
            self.theme = load_theme(name)
            self.changed.emit()

    @Slot()
    def _follow_system(self) -> None:
        self._take(self._name())
