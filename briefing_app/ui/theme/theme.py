"""Themes: every colour that the window uses, read from ``resources/themes``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from briefing_app.model.choices import ThemeName
from briefing_app.resources import resource


class CalloutColours(NamedTuple):
    """The bar at the left of a callout, its background, and its title."""

    bar: str
    background: str
    title: str


class RatingColours(NamedTuple):
    """The background of a rating cell and the colour of its letters."""

    background: str
    text: str


class Theme(NamedTuple):
    """All the colours of one theme as ``#RRGGBB``.

    ``chrome`` is the background of toolbars and the sidebar, ``page`` that of the text;
    ``hairline`` separates, ``rule`` is the strong line under a table's header; ``current`` marks
    the section and the cell one is at; ``marked`` marks paragraphs a cell rests on; ``hit`` and
    ``hit_current`` are what Find found; ``bar`` draws diagnosticity, ``sum_bar`` inconsistency.
    ``disabled`` is for the words of what cannot be used now.
    ``highlights`` are those of the five kinds of highlight.
    ``callouts`` is by variant with ``other`` for all the rest; ``ratings`` is by letter.
    """

    name: str
    title: str
    dark: bool
    chrome: str
    page: str
    field: str
    text: str
    muted: str
    faint: str
    disabled: str
    hairline: str
    rule: str
    accent: str
    accent_text: str
    current: str
    current_text: str
    hover: str
    focus: str
    link: str
    marked: str
    hit: str
    hit_current: str
    selection: str
    selection_text: str
    code: str
    quote_bar: str
    bar: str
    sum_bar: str
    error: str
    warning: str
    highlights: tuple[str, ...]
    callouts: Mapping[str, CalloutColours]
    ratings: Mapping[str, RatingColours]


@cache
def load_theme(name: ThemeName) -> Theme:
    """Read a theme by name from the shipped files."""
    data = json.loads(resource(f"themes/{name}.json").read_text("utf-8"))
    data["highlights"] = tuple(data["highlights"])
    data["callouts"] = {key: CalloutColours(**each) for key, each in data["callouts"].items()}
    data["ratings"] = {key: RatingColours(**each) for key, each in data["ratings"].items()}
    return Theme(**data)
