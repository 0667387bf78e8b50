"""Classification and handling markings, and the colours of their banners.

Colours of the US classification markings follow the usual banner colours of US government systems;
those of the Traffic Light Protocol are the ones FIRST gives for TLP 2.0.
"""

from typing import NamedTuple

_WHITE, _BLACK = "#FFFFFF", "#000000"

_CLASSIFICATIONS = {
    "UNCLASSIFIED": ("#007A33", _WHITE),
    "CUI": ("#502B85", _WHITE),
    "CONFIDENTIAL": ("#0033A0", _WHITE),
    "SECRET": ("#C8102E", _WHITE),
    "TOP SECRET": ("#FF8C00", _BLACK),
    "TOP SECRET//SCI": ("#FCE83A", _BLACK),
}
_TRAFFIC_LIGHTS = {
    "TLP:RED": (_BLACK, "#FF2B2B"),
    "TLP:AMBER": (_BLACK, "#FFC000"),
    "TLP:AMBER+STRICT": (_BLACK, "#FFC000"),
    "TLP:GREEN": (_BLACK, "#33FF00"),
    "TLP:CLEAR": (_BLACK, "#FFFFFF"),
}
_KNOWN = _CLASSIFICATIONS | _TRAFFIC_LIGHTS
_OTHER = ("#333333", _WHITE)


class Marking(NamedTuple):
    """A banner: its text as written, and its two colours as ``#RRGGBB``."""

    text: str
    background: str
    foreground: str


def marking(text: str) -> Marking:
    """Return the banner for a marking as written in a file.

    A known marking may carry a suffix after ``//``; the longest known marking decides the colours.
    Spaces around ``//`` make no difference to them.
    Any other text is shown as written, white on dark grey.
    """
    parts = [part.strip() for part in text.split("//")]
    for count in range(len(parts), 0, -1):
        colours = _KNOWN.get("//".join(parts[:count]))
        if colours:
            return Marking(text, *colours)
    return Marking(text, *_OTHER)
