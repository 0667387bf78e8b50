"""How the window looks: the colours and sizes that follow from the settings and the system."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from briefing_app.model.choices import ThemeName
from briefing_app.ui.state.settings import LineSpacing, Settings, TextWidth, Typeface
from briefing_app.ui.theme.theme import Theme, load_theme


class Appearance(NamedTuple):
    """The theme, the zoom (1.0 is 100 per cent), and how the text is set."""

    theme: Theme
    zoom: float = 1.0
    typeface: Typeface = "serif"
    text_width: TextWidth = "usual"
    line_spacing: LineSpacing = "usual"

    @classmethod
    def of(cls, settings: Settings) -> Appearance:
        """Return the appearance that settings ask for, on this system now."""
        return cls(
            load_theme(_theme_name(settings)),
            settings.zoom / 100,
            settings.typeface,
            settings.text_width,
            settings.line_spacing,
        )


def _theme_name(settings: Settings) -> ThemeName:
    if settings.theme != "system":
        return settings.theme
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"
