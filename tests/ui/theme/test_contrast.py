"""Words stand out from what they are painted on, in every theme."""

import re

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from briefing_app.model.choices import THEMES, ThemeName
from briefing_app.model.notes.records import KINDS
from briefing_app.ui.reader.notes import note_painting
from briefing_app.ui.theme.style_sheet import style_sheet
from briefing_app.ui.theme.theme import Theme, load_theme

LEAST = {"contrast": 7.0}
USUAL = 4.5
"""The contrast that words need: WCAG 2.2, success criteria 1.4.6 and 1.4.3."""

ON_PAGE = ("page", "chrome", "field", "hover")
PAIRS = {
    "text": (*ON_PAGE, "marked", "hit", "code"),
    "muted": (*ON_PAGE, "marked", "code"),
    "faint": ON_PAGE,
    "link": ("page", "chrome", "field", "marked", "hit", "code"),
    "error": ("page", "chrome", "field"),
    "warning": ("page", "chrome", "field"),
    "accent_text": ("accent",),
    "current_text": ("current",),
    "selection_text": ("selection",),
}
"""The colours of words, and what each is painted on."""


def brightness(colour: str) -> float:
    """Return the relative luminance of a colour written as #RRGGBB."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    dark, light = sorted((brightness(one), brightness(other)))
    return (light + 0.05) / (dark + 0.05)


def used(theme: Theme) -> dict[str, tuple[str, str]]:
    """Return the pairs of words and ground that the window paints, each with its name."""
    pairs = {
        f"{words} on {ground}": (getattr(theme, words), getattr(theme, ground))
        for words, grounds in PAIRS.items()
        for ground in grounds
    }
    for name, callout in theme.callouts.items():
        for words, colour in (("title", callout.title), ("text", theme.text),
                              ("link", theme.link), ("muted", theme.muted)):  # fmt: skip
            pairs[f"{words} in {name}"] = (colour, callout.background)
    for letter, rating in theme.ratings.items():
        pairs[f"rating {letter}"] = (rating.text, rating.background)
    return pairs


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("kind", KINDS)
def test_highlights_stand_out_and_leave_words_legible(name: ThemeName, kind: int) -> None:
    theme = load_theme(name)
    assert contrast(theme.highlights[kind - 1], theme.page) >= 3  # WCAG 2.2, 1.4.11
    for own in (True, False):
        behind = note_painting.ground(theme, kind, own=own).name()
        assert contrast(theme.text, behind) >= LEAST.get(name, USUAL)
        assert contrast(theme.link, behind) >= USUAL
        assert contrast(theme.highlights[kind - 1], behind) >= 2


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
def test_words_stand_out_from_their_ground(name: ThemeName) -> None:
    least = LEAST.get(name, USUAL)
    weak = {
        pair: round(contrast(*colours), 2)
        for pair, colours in used(load_theme(name)).items()
        if contrast(*colours) < least
    }
    assert weak == {}


@pytest.mark.parametrize("name", THEMES)
def test_words_of_the_style_sheet_stand_out(name: ThemeName) -> None:
    theme = load_theme(name)
    weak = {}
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(theme))
    for selector, body in rules:
        words = re.search(r"(?<![-\w])color: (#\w{6})", body)
        ground = re.search(r"(?<![-\w])background: (#\w{6})", body)
        if ":disabled" in selector:  # WCAG asks for no contrast there
            continue
        if words and ground and contrast(words[1], ground[1]) < LEAST.get(name, USUAL):
            weak[selector.strip()] = round(contrast(words[1], ground[1]), 2)
    assert len(rules) > 20
    assert weak == {}


@pytest.mark.parametrize("name", THEMES)
def test_what_cannot_be_used_can_be_told_and_read(name: ThemeName) -> None:
    theme = load_theme(name)
    for enabled in (theme.text, theme.muted):
        assert contrast(theme.disabled, enabled) >= 2
    for ground in ("page", "chrome", "field"):
        assert (
            2.4
            <= contrast(theme.disabled, getattr(theme, ground))
            < contrast(theme.muted, getattr(theme, ground))
        )


@pytest.mark.parametrize("name", THEMES)
def test_the_frames_of_jumps_and_of_the_focus_stand_out(name: ThemeName) -> None:
    theme = load_theme(name)
    for ground in ON_PAGE:
        assert contrast(theme.focus, getattr(theme, ground)) >= 3.0


@pytest.mark.parametrize("name", THEMES)
def test_the_words_in_an_empty_field_are_as_dark_as_said(qtbot: QtBot, name: ThemeName) -> None:
    theme = load_theme(name)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setStyleSheet(style_sheet(theme))
    field.setPlaceholderText("IIIIII")
    field.resize(200, 40)
    picture = field.grab().toImage()
    shown = {
        picture.pixelColor(x, y).name() for x in range(12, 60) for y in range(10, 30)
    }  # fmt: skip
    assert max(contrast(each, theme.field) for each in shown) >= LEAST.get(name, USUAL)
