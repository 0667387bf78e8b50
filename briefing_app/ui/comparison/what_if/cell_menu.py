"""The menu of a place in the table: what the reader can try there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.model.comparison import Evidence, Motivation
from briefing_app.model.scales import LETTER_WORDS, LETTERS, LEVELS
from briefing_app.model.table import Cell, Row
from briefing_app.model.trial import AXES
from briefing_app.ui.comparison.what_if.rating_keys import LETTER_NAMES, SWITCH_NAME, WEIGHT_NAMES
from briefing_app.ui.comparison.what_if.reader_ratings import Readers
from briefing_app.ui.comparison.what_if.what_if import WhatIf


def place_menu(
    what_if: WhatIf,
    row: Row,
    item: Evidence,
    chosen: tuple[Motivation, Cell] | None,
    parent: QWidget,
) -> QMenu:
    """Return a menu for an item of evidence, and for one of its cells where one is chosen.

    ``item`` is as the author wrote it and ``row`` as it is shown. The menu deletes itself.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if what_if.mode == "readers":
        if chosen:
            _add_own_letters(menu, what_if.readers, item.id, chosen[0].id)
        return menu
    if chosen:
        _add_letters(menu, what_if, item, *chosen)
        menu.addSeparator()
    words = f"Switch {item.id} on" if row.off else f"Switch {item.id} off"
    _add(menu, words, partial(what_if.switch, item), SWITCH_NAME)
    shown = row.item or item
    for axis in AXES:
        inner = menu.addMenu(axis.capitalize())
        for level in LEVELS:
            authors = " (the author’s)" if level == getattr(item, axis) else ""
            action = _add(inner, f"{level.capitalize()}{authors}",
                          partial(what_if.weigh, item, axis, level))  # fmt: skip
            _check(action, checked=level == getattr(shown, axis))
        inner.menuAction().setText(f"{axis.capitalize()}\t{WEIGHT_NAMES[axis]}")
    menu.addSeparator()
    reset = _add(menu, "Everything back to the author’s", what_if.reset)
    reset.setEnabled(what_if.trial.changes > 0)
    return menu


def _add_letters(
    menu: QMenu, what_if: WhatIf, item: Evidence, motivation: Motivation, cell: Cell
) -> None:
    authors = cell.text if cell.was is None else cell.was
    for letter in LETTERS:
        words = f"{letter}  {LETTER_WORDS[letter]}"
        if letter == authors:
            words += " (the author’s)"
        action = _add(
            menu, words, partial(what_if.rate, item, motivation.id, letter), LETTER_NAMES[letter]
        )
        _check(action, checked=letter == cell.letter)
    words = "Not rated yet" if authors else "Not rated yet (the author’s)"
    blank = _add(menu, words, partial(what_if.rate, item, motivation.id, None), LETTER_NAMES[None])
    _check(blank, checked=cell.letter is None)
    if cell.was is not None:
        menu.addSeparator()
        _add(menu, "Back to the author’s rating",
             partial(what_if.reset_cell, item, motivation.id))  # fmt: skip


def _add_own_letters(menu: QMenu, readers: Readers, item: str, motivation: str) -> None:
    """Offer the letters for the reader's own rating, with nothing of the author's."""
    here = readers.own.letter(item, motivation)
    for letter in LETTERS:
        do = partial(readers.rate, item, motivation, letter)
        action = _add(menu, f"{letter}  {LETTER_WORDS[letter]}", do, LETTER_NAMES[letter])
        _check(action, checked=letter == here)
    do = partial(readers.rate, item, motivation, None)
    blank = _add(menu, "Not rated", do, LETTER_NAMES[None])
    _check(blank, checked=here is None)


def _add(menu: QMenu, words: str, do: Callable[[], None], keys: str = "") -> QAction:
    # An ampersand in an id is a letter, and what stands behind a tab is shown as the key.
    action = _Choice(words.replace("&", "&&") + (f"\t{keys}" if keys else ""), do, menu)
    menu.addAction(action)
    return action


class _Choice(QAction):
    """One line of the menu and what it does."""

    def __init__(self, words: str, do: Callable[[], None], menu: QMenu) -> None:
        super().__init__(words, menu)
        self._do = do
        self.triggered.connect(self._run)

    @Slot()
    def _run(self) -> None:
        self._do()


def _check(action: QAction, *, checked: bool) -> None:
    action.setCheckable(True)
    action.setChecked(checked)
