"""How a briefing is to be shown on the screen."""

from typing import NamedTuple

from briefing_app.ui.theme.theme import Theme


class ReadingStyle(NamedTuple):
    """The colours, and the zoom, where 1.0 is 100 per cent."""

    theme: Theme
    zoom: float = 1.0
