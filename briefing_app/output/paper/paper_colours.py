"""The colours of the paper: those of the light theme, or without colour, or black on white."""

import json
from collections.abc import Mapping
from typing import cast

from briefing_app.output.paper.blocks.paper_places import Data
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.resources import resource

_WHITE, _BLACK = "#FFFFFF", "#000000"
_GROUNDS = frozenset({"background", "chrome", "code", "hover", "marked", "page", "track"})
"""The colours that letters are printed on; in plain print they are white, and all others black."""

_LUMINANCE = (0.2126, 0.7152, 0.0722)
"""The weights of red, green and blue: Recommendation ITU-R BT.709, item 3.2."""


def paper_colours(options: PaperOptions) -> Data:
    """Return the colours of the theme for paper, by their names, as ``#RRGGBB`` at any depth."""
    theme = cast("Data", json.loads((resource("themes") / "light.json").read_text("utf-8")))
    colours = {name: value for name, value in theme.items()
               if isinstance(value, dict) or str(value).startswith("#")}  # fmt: skip
    colours["track"] = colours["hairline"]
    if options.plain:
        return _plain(colours)
    return _grey(colours) if options.grey else colours


def _plain(colours: Mapping[str, object]) -> Data:
    return {
        name: _plain(value) if isinstance(value, dict)
        else _WHITE if name in _GROUNDS else _BLACK
        for name, value in colours.items()
    }  # fmt: skip


def _grey(colours: Mapping[str, object]) -> Data:
    return {
        name: _grey(value) if isinstance(value, dict) else grey(str(value))
        for name, value in colours.items()
    }


def grey(colour: str) -> str:
    """Return the grey that is as light as a colour, both as ``#RRGGBB``."""
    parts = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    level = round(sum(weight * part for weight, part in zip(_LUMINANCE, parts, strict=True)))
    return f"#{level:02X}{level:02X}{level:02X}"
