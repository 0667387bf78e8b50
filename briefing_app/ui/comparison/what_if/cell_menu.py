"""The menu of a place in the table: what the reader can try there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.model.comparison import Evidence
from briefing_app.model.scales import LETTERS, LEVELS, Letter, Level
from briefing_app.model.table.table import letter_words
from briefing_app.model.trial import AXES, Axis, letter_of, tried_item
from briefing_app.translation import plural, tr
from briefing_app.ui.comparison.comparison_menus import Entry, inner_menu
from briefing_app.ui.comparison.rating_keys import (
    AXIS_WORDS,
    LEAD_NAME,
    LETTER_NAMES,
    SWITCH_NAME,
    WEIGHT_NAMES,
)
from briefing_app.ui.session import Session
from briefing_app.ui.state.work.steps import CellKey
from briefing_app.ui.state.work.what_if import WhatIf
from briefing_app.ui.widgets.buttons.window_menu import WindowMenu

_OF_PLACE = ("note", "bookmark")
_LEVELS: dict[Level, str] = {
    "low": tr("Low", "credibility or relevance"),
    "medium": tr("Medium", "credibility or relevance"),
    "high": tr("High", "credibility or relevance"),
}
_OF_TABLE = ("only-evidence", "turn", "copy-table")
"""The actions that the menu of every place offers."""


class Chosen(NamedTuple):
    """What is chosen in the table: cells of the evidence, and the items that they are of.

    With no cells, whole items are chosen, or a whole ``motivation`` by its id.
    """

    cells: tuple[CellKey, ...] = ()
    items: tuple[Evidence, ...] = ()
    motivation: str = ""


def place_menu(session: Session, chosen: Chosen, parent: QWidget) -> QMenu:
    """Return a menu for what is chosen, and for the table. The menu deletes itself."""
    menu = WindowMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    add_trials(menu, session, chosen)
    menu.addSeparator()
    menu.addActions(session.actions_named(*_OF_PLACE))
    menu.addSeparator()
    menu.addActions(session.actions_named(*_OF_TABLE))
    return menu


def add_trials(menu: QMenu, session: Session, chosen: Chosen) -> None:
    """Add to a menu what the reader can try in what is chosen."""
    what_if = session.build_what_if()
    if len(chosen.cells) > 1:
        menu.addSection(plural("{n} cell", "{n} cells", len(chosen.cells)))
    if chosen.cells:
        _add_letters(menu, what_if, chosen)
        if len(chosen.cells) == 1 and what_if.mode == "readers":
            menu.addActions(session.actions_named("explain"))
        menu.addSeparator()
    if chosen.items and what_if.mode != "readers":
        _add_weights(menu, what_if, chosen.items)
    if chosen.motivation and what_if.to_lead(chosen.motivation):
        lead = partial(what_if.let_lead, chosen.motivation)
        _add(menu, Entry(tr("Try what it would take to lead"), lead, menu, keys=LEAD_NAME))


def _add_letters(menu: QMenu, what_if: WhatIf, chosen: Chosen) -> None:
    """Offer the letters; while the reader rates, with nothing of the author's."""
    here = _letters_here(what_if, chosen)
    own = what_if.mode == "readers"
    authors = set() if own or len(chosen.cells) > 1 else _authors_letters(chosen)
    choices: tuple[Letter | None, ...] = (*LETTERS, None)
    for letter in choices:
        words = tr("Not rated") if own else tr("Not rated yet")
        words = f"{letter}  {letter_words(letter)}" if letter else words
        words = tr("{choice} (the author’s)", choice=words) if letter in authors else words
        _add(
            menu,
            Entry(words, partial(what_if.rate, chosen.cells, letter), menu,
                  checked=partial(here.__eq__, {letter}), keys=LETTER_NAMES[letter]),
        )  # fmt: skip
    if not own and any(cell in what_if.trial.ratings for cell in chosen.cells):
        menu.addSeparator()
        back = partial(what_if.reset_cells, chosen.cells)
        _add(menu, Entry(tr("Back to the author’s rating"), back, menu))


def _letters_here(what_if: WhatIf, chosen: Chosen) -> set[Letter | None]:
    """Return the letters that are in the chosen cells, as the reader has them."""
    if what_if.mode == "readers":
        return {what_if.readers.own.letter(*cell) for cell in chosen.cells}
    items = {item.id: item for item in chosen.items}
    return {what_if.letter(motivation, items[item]) for item, motivation in chosen.cells}


def _authors_letters(chosen: Chosen) -> set[Letter | None]:
    items = {item.id: item for item in chosen.items}
    return {letter_of(items[item], motivation) for item, motivation in chosen.cells}


def _add_weights(menu: QMenu, what_if: WhatIf, items: Sequence[Evidence]) -> None:
    """Offer to switch items off or on, and other weights for them."""
    on = all(item.id in what_if.shown.off for item in items)
    named = items[0].id if len(items) == 1 else plural("{n} item", "{n} items", len(items))
    words = tr("Switch {items} on", items=named) if on else tr("Switch {items} off", items=named)
    _add(menu, Entry(words, partial(what_if.switch, items), menu, keys=SWITCH_NAME))
    for axis in AXES:
        inner = inner_menu(AXIS_WORDS[axis], menu)
        authors = {getattr(item, axis) for item in items}
        for level in LEVELS:
            words = _LEVELS[level]
            words = tr("{choice} (the author’s)", choice=words) if authors == {level} else words
            weigh = partial(what_if.weigh, items, axis, level)
            inner.add(words, weigh, checked=partial(_have, what_if, items, axis, level))
        inner.menuAction().setText(f"{AXIS_WORDS[axis]}\t{WEIGHT_NAMES[axis]}")
    menu.addSeparator()
    _add(menu, Entry(tr("Everything back to the author’s"), what_if.reset, menu,
                     enabled=lambda: what_if.trial.changes > 0))  # fmt: skip


def _have(what_if: WhatIf, items: Sequence[Evidence], axis: Axis, level: str) -> bool:
    return {getattr(tried_item(what_if.shown, item), axis) for item in items} == {level}


def _add(menu: QMenu, entry: Entry) -> None:
    menu.addAction(entry)
