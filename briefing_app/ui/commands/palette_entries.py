"""What the command palette finds, and how well it fits what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.translation import tr
from briefing_app.ui.commands.actions import ACTIONS, MENU_TITLES
from briefing_app.ui.find.searched_passages import PassageText, cells_of, paragraphs_of
from briefing_app.ui.reader.text_search import simple_form
from briefing_app.ui.session import Session
from briefing_app.ui.state.recent_files import recent_files
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.table_state import ORDERS

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from briefing_app.ui.commands.window_actions import Actions
    from briefing_app.ui.window.main_window import MainWindow

MOST = 200
"""How many entries are listed at most."""
_MOST_PASSAGES = 20
"""How many paragraphs, and how many cells of the table, are among them at most."""
_FIRST_LETTERS = 60
"""Beginnings of words count so far into the words of an entry."""
_MOST_BEGINNINGS = 5
"""More letters than these are no beginnings of words; to look for them could take very long."""
_SHORTEST_MISTYPED = 4


class Entry(NamedTuple):
    """One line of the palette: its words, a hint such as its keys or its menu, and what it does.

    ``more`` are words by which it is found too, and ``names`` those that mean exactly this entry,
    all in their simple form.
    """

    words: str
    hint: str
    do: Callable[[], object]
    more: str = ""
    names: tuple[str, ...] = ()


def rank(entry: Entry, typed: str) -> int | None:
    """Return how well an entry fits what was typed, lower is better, or None if it does not.

    ``typed`` is in its simple form. A name is best, then the beginning of the words, of one of
    them, and anything inside; then all that was typed, in any order, in the words and in what else
    the entry is found by; and last the beginnings of words.
    """
    words = simple_form(entry.words)
    if not typed:
        return 0
    if typed in entry.names:
        return 0
    if typed in words:
        return 1 if words.startswith(typed) else 2 if f" {typed}" in f" {words}" else 3
    parts, everything = typed.split(), f"{words} {entry.more}"
    starts = f" {everything}"
    if all(f" {part}" in starts for part in parts):
        return 4
    if all(part in everything for part in parts):
        return 5
    return 6 if len(words) <= _FIRST_LETTERS and _has_in_order(words, typed) else None


def _has_in_order(words: str, typed: str) -> bool:
    """Tell whether words have some letters in their order, the first at the beginning of one.

    Wherever it may be, the letters of a sentence would fit almost anything.
    """
    begin = f" {words}".find(f" {typed[0]}")
    letters = iter(words[begin:])
    return begin >= 0 and all(each in letters for each in typed if each != " ")


class Entries:
    """All that can be found in one window, at the time when the palette opens."""

    def __init__(self, window: MainWindow) -> None:
        self._session = session = window.session
        self._window = window
        self._offered = [
            *_actions(window.actions_by_name),
            *_sections(session),
            *_comparison(session),
            *_orders(session),
            *_sources(session),
            *_recent(window),
        ]
        self._passages: list[PassageText] | None = None

    def find(self, typed: str) -> list[Entry]:
        """Return the entries that fit, best first; the last one looks for the words with Find."""
        query = simple_form(" ".join(typed.split()))
        ranked = [(rank(each, query), each) for each in self._offered]
        fitting = [(place, each) for place, each in ranked if place is not None]
        found = [each for _place, each in sorted(fitting, key=_place_of)]
        if query:
            found = [*self._paragraph(query), *found, *self._in_passages(query)]
            found = found or self._mistyped(query)
        found = found[:MOST]
        if query and self._session.briefing is not None:
            found.append(self._find_entry(typed.strip(), nothing=not found))
        return found

    def _paragraph(self, query: str) -> Iterator[Entry]:
        """Yield the paragraph whose number was typed, if there is one."""
        digits, briefing = query.removeprefix("¶").strip(), self._session.briefing
        number = int(digits) if digits.isascii() and digits.isdigit() else 0
        if briefing is not None and 0 < number <= briefing.paragraphs:
            do = partial(self._session.go_to, "paragraph", number)
            yield Entry(tr("Paragraph {number}", number=number), f"¶ {number}", do)

    def _in_passages(self, query: str) -> Iterator[Entry]:
        """Yield the cells of the table and the paragraphs that have the words in them."""
        if self._passages is None:
            briefing, session = self._session.briefing, self._session
            what_if = session.what_if
            reasons = what_if is None or not what_if.readers.layout.hidden
            comparison = session.comparison
            table = cells_of(comparison, reasons=reasons) if comparison is not None else ()
            paragraphs = paragraphs_of(briefing) if briefing is not None else ()
            self._passages = [PassageText(table), PassageText(paragraphs)]
        for text in self._passages:
            found = [hit for hit in text.find(query) if not _is_head(hit.passage.selection)]
            for hit in found[:_MOST_PASSAGES]:
                selection = hit.passage.selection
                if selection.paragraph:
                    do = partial(self._session.go_to, "paragraph", selection.paragraph)
                else:
                    do = partial(self._window.navigator.show_cell, selection)
                yield Entry(hit.excerpt.text, hit.passage.name, do)

    def _mistyped(self, query: str) -> list[Entry]:
        """Return the entries with a word that is close to what was typed."""
        if len(query) < _SHORTEST_MISTYPED:
            return []
        close: dict[str, list[Entry]] = {}
        for entry in self._offered:
            for word in simple_form(entry.words).split():
                close.setdefault(word, []).append(entry)
        words = get_close_matches(query, close, cutoff=0.7)
        return list(dict.fromkeys(entry for word in words for entry in close[word]))

    def _find_entry(self, typed: str, *, nothing: bool) -> Entry:
        words = (
            tr("Nothing has this name. Find “{words}” in the text and the table", words=typed)
            if nothing
            else tr("Find “{words}” in the text and the table", words=typed)
        )
        hint = self._session.keys_of("find")
        return Entry(words, hint, partial(self._window.panes.open_find, typed))


def _is_head(selection: Selection) -> bool:
    """Return whether a place is the head of a row or a column, which is an entry of its own."""
    return not selection.paragraph and None in (selection.row, selection.motivation)


def _place_of(pair: tuple[int, Entry]) -> int:
    return pair[0]


def _actions(actions: Actions) -> Iterator[Entry]:
    for declared in ACTIONS:
        action = actions[declared.name]
        if action.isEnabled() and declared.name != "palette":
            keys, menu = action.shortcut(), MENU_TITLES[declared.menu]
            words = declared.title if declared.words is None else action.iconText()
            more = simple_form(f"{declared.tip} {menu}")
            hint = keys.toString(keys.SequenceFormat.NativeText) or menu
            yield Entry(words.rstrip("…"), hint, partial(_trigger, action), more)


def _trigger(action: QAction) -> None:
    action.trigger()


def _sections(session: Session) -> Iterator[Entry]:
    for each in session.sections:
        hint = f"¶ {each.first_paragraph}" if each.first_paragraph else tr("Section")
        yield Entry(each.title, hint, partial(session.go_to, "section", each.id))


def _comparison(session: Session) -> Iterator[Entry]:
    comparison = session.comparison
    if comparison is None:
        return
    for motivation in comparison.motivations:
        do = partial(session.go_to, "motivation", motivation.id)
        names = (simple_form(motivation.id),)
        yield Entry(motivation.title, comparison.label, do, simple_form(comparison.label), names)
    for criterion in comparison.criteria:
        do = partial(session.go_to, "criterion", criterion.id)
        yield Entry(criterion.title, tr("Criterion"), do)
    for item in comparison.evidence:
        do = partial(session.go_to, "evidence", item.id)
        yield Entry(f"{item.id} {item.text}", tr("Evidence"), do, names=(simple_form(item.id),))
    for assumption in comparison.assumptions:
        do = partial(session.go_to, "assumption", assumption.id)
        names = (simple_form(assumption.id),)
        yield Entry(f"{assumption.id} {assumption.text}", tr("Assumption"), do, names=names)
    for indicator in (sign for each in comparison.motivations for sign in each.indicators):
        do = partial(session.go_to, "indicator", indicator.id)
        names = (simple_form(indicator.id),)
        yield Entry(f"{indicator.id} {indicator.text}", tr("Indicator"), do, names=names)


def _orders(session: Session) -> Iterator[Entry]:
    if (
        session.comparison is not None
        and session.comparison.evidence
        and not session.arrangement.chart_shown
    ):
        more = simple_form(tr("sort order evidence", "words to find it by"))
        for order, words in ORDERS.items():
            yield Entry(words, tr("Order"), partial(session.arrangement.sort, order), more)


def _sources(session: Session) -> Iterable[Entry]:
    briefing: Briefing | None = session.briefing
    for source in briefing.sources if briefing is not None else ():
        do = partial(session.go_to, "source", source.id)
        yield Entry(source.title, tr("Source"), do, names=(simple_form(source.id),))


def _recent(window: MainWindow) -> Iterator[Entry]:
    for each in recent_files(window.session.store):
        if each.is_there and each.path != window.session.file:
            more = simple_form(f"{tr('Recent')} {each.shown_path}")
            yield Entry(each.words, tr("Recent"), partial(window.open, each.path), more)
