"""What Find looks for in one window, what it has found, and which hit the reader is at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import partial
from itertools import accumulate
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, Slot

from briefing_app.model.comparison import Comparison
from briefing_app.translation import number as written
from briefing_app.translation import tr
from briefing_app.ui.find.searched_passages import PassageHit, PassageText, cells_of
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.reader.tables.large_table import LargeTable
from briefing_app.ui.reader.text_search import MOST_HITS, Excerpt, SearchText
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.state.history import Stop
from briefing_app.ui.state.hits import NO_HITS, Hits
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.widgets.accessibility.announce import spoken_place
from briefing_app.ui.worker import MANY_CELLS, Task

_REACH = 60
"""How many characters before and after a hit are shown with it."""
_NEAR = 50
"""By how many hits one can have moved in a text that has changed."""
_NO_WORDS = PassageText(())

Wrap = Literal["", "start", "end"]


def _words_of(comparison: Comparison, *, reasons: bool) -> PassageText:
    return PassageText(cells_of(comparison, reasons=reasons))


class Query(NamedTuple):
    """What is looked for, and how."""

    words: str = ""
    case: bool = False
    whole: bool = False


class Hit(NamedTuple):
    """A hit as a list shows it: its words among those around it, and the name of its place."""

    excerpt: Excerpt
    place: str

    @property
    def spoken(self) -> str:
        """What a screen reader says of the hit."""
        words = self.excerpt.text
        if not self.place or words.startswith(f"{self.place} "):
            return words
        return tr("{place}: {sentence}", place=spoken_place(self.place), sentence=words)


class Search(QObject):
    """Looks in the text, with its notes and sources, in the comparison, and in large tables.

    The hits have numbers from 0: first those in the text, then those in the table, then those in
    the tables of the text that have a view of their own. The reader walks through those in the
    panes on show; a list may lead to the others too.
    """

    def __init__(self, session: Session, reader: ReadingPane, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._reader = reader
        self._text: SearchText | None = None
        self._table: PassageText | None = None
        self._table_task: Task | None = None
        self._large: tuple[LargeTable, ...] = ()
        self._large_asked: tuple[LargeTable, ...] = ()
        self._reasons = True
        self._begun_at: tuple[Stop, Selection] | None = None
        self.query = Query()
        self.text_hits: Hits = NO_HITS
        self.table_hits: list[PassageHit] = []
        self.large_hits: list[Hits] = []
        self.current = -1
        self._gone_to: tuple[int, object] = (-1, "")
        self.wrapped: Wrap = ""
        session.search = self
        session.changed.connect(self._follow)
        reader.replaced.connect(self._text_changed)
        reader.built.connect(self._text_changed)

    # -- what is found ------------------------------------------------------------------------

    def begin(self) -> None:
        """Remember where the reader is, to come back there."""
        if self._begun_at is None:
            stop = self._session.stop(self._reader.place())
            self._begun_at = (stop, self._session.selection)

    def find(self, query: Query) -> None:
        """Find all hits, and go to the first one from where the reader is."""
        begin = self._begin()
        self._look_for(query)
        self.current = self._nearest(begin)
        self._go()

    def clear(self) -> None:
        """Look for nothing."""
        self._begun_at = None
        self._look_for(Query())
        self.current = -1
        self._show()

    def go_back(self) -> bool:
        """Look for nothing, and go back to where the search began; return whether one had moved.

        The place of the hit stays a step of Back.
        """
        session, begun_at = self._session, self._begun_at
        here = session.stop(self._reader.place())
        self.clear()
        if begun_at is None:
            return False
        stop, selection = begun_at
        session.select(selection, quiet=True)
        if stop == here or stop.file != here.file:
            return False
        session.leave(here.place)
        session.change_settings(view=stop.view)
        self._reader.restore(stop.place)
        return True

    def _look_for(self, query: Query) -> None:
        self.query, self.wrapped = query, ""
        case, whole = query.case, query.whole
        self.text_hits = self._searched_text().find(query.words, case=case, whole=whole)
        if not self._reader.complete:
            self._text = None
        self.table_hits = self._searched_table().find(query.words, case=case, whole=whole)
        self.large_hits = [
            each.text.find_beyond(query.words, case=case, whole=whole)
            for each in self._searched_large()
        ]

    def _searched_large(self) -> tuple[LargeTable, ...]:
        """Return the large tables once their words are ready, which the worker sees to."""
        tables = tuple(self._reader.text_index.large_tables)
        if tables != self._large:
            self._large = ()
        if self.query.words and tables not in (self._large, self._large_asked):
            self._large_asked = tables
            task = self._session.worker.start(lambda: [each.text for each in tables])
            task.done.connect(self._take_large)
        return self._large

    @Slot(object)
    def _take_large(self, _texts: object) -> None:
        if self._large_asked == tuple(self._reader.text_index.large_tables):
            self._large = self._large_asked
            self._look_again()

    def _searched_text(self) -> SearchText:
        if self._text is None:
            self._text = SearchText(self._reader.text, self._reader.text_index.joined_at)
        return self._text

    def _searched_table(self) -> PassageText:
        """Return the words of the table; of a large one none until the worker has them."""
        comparison = self._session.comparison
        if self._table is None and comparison is not None:
            make = partial(_words_of, comparison, reasons=self._reasons)
            if comparison.rating_cells <= MANY_CELLS:
                self._table = make()
            elif self._table_task is None:
                self._table_task = self._session.worker.start(make)
                self._table_task.done.connect(self._take_table)
        return self._table or _NO_WORDS

    @Slot(object)
    def _take_table(self, words: PassageText) -> None:
        self._table, self._table_task = words, None
        self._look_again()

    def _drop_table(self) -> None:
        self._table = None
        if self._table_task is not None:
            self._table_task.forget()
            self._table_task = None

    @property
    def count(self) -> int:
        """How many hits there are in all."""
        return self._in_panes + sum(len(each.starts) for each in self.large_hits)

    @property
    def _in_panes(self) -> int:
        return len(self.text_hits.starts) + len(self.table_hits)

    @property
    def in_large_tables(self) -> range:
        """The numbers of the hits in large tables."""
        return range(self._in_panes, self.count)

    @property
    def complete(self) -> bool:
        """Whether all of the text has been looked through."""
        tables = self._reader.text_index.large_tables
        waits = self._table_task is not None or len(self._large) < len(tables)
        return self._reader.complete and not waits and len(self.text_hits.starts) < MOST_HITS

    @property
    def on_show(self) -> range:
        """The numbers of the hits in the panes on show."""
        in_text = len(self.text_hits.starts)
        first = 0 if self._session.text_shown else in_text
        return range(first, self._in_panes if self._session.comparison_shown else in_text)

    def hit(self, number: int) -> Hit:
        """Return a hit as a list shows it."""
        in_text = len(self.text_hits.starts)
        if number in self.in_large_tables:
            return self._hit_in_large(number)
        if number >= in_text:
            found = self.table_hits[number - in_text]
            return Hit(found.excerpt, found.passage.name)
        position = self.text_hits.starts[number]
        excerpt = self._searched_text().excerpt(position, self.text_hits.length, _REACH)
        paragraph, section = self._reader.place_of(position)
        return Hit(excerpt, f"¶ {paragraph}" if paragraph else self._session.title_of(section))

    def _hit_in_large(self, number: int) -> Hit:
        table, position = self._place_in_large(number)
        text = self._large[table].text
        row = text.cell_at(position).row + 1
        excerpt = text.excerpt(position, self.large_hits[table].length)
        return Hit(excerpt, tr("Row {number}", number=written(row)) if row else "")

    def _place_in_large(self, number: int) -> tuple[int, int]:
        """Return which large table a hit is in, and its position in the words of that."""
        ends = list(accumulate((len(each.starts) for each in self.large_hits), initial=0))
        place = number - self._in_panes
        table = bisect_right(ends, place) - 1
        return table, self.large_hits[table].starts[place - ends[table]]

    # -- which hit the reader is at -----------------------------------------------------------

    def step(self, step: int) -> None:
        """Go to the next hit on show, or the one before with a step of -1, around the ends."""
        on_show = self.on_show
        if not on_show:
            return
        if self.current in on_show:
            place, count = on_show.index(self.current) + step, len(on_show)
            around = place not in range(count) and count > 1
            self.wrapped = "" if not around else "start" if step > 0 else "end"
            self.current = on_show[place % count]
        else:
            self.current = self._nearest(self._begin())
        self._go()

    def go(self, number: int) -> None:
        """Go to a hit by its number; a pane that is not on show comes on show."""
        self.wrapped, self.current = "", number
        place = self._reader.place()
        if number not in self.in_large_tables and number not in self.on_show:
            self._session.leave(place)
            self._session.bring("text" if number < len(self.text_hits.starts) else "comparison")
        self._go()

    def _begin(self) -> int:
        """Return the position to search from: that of the hit in sight, or of the top."""
        starts = self.text_hits.starts
        if 0 <= self.current < len(starts) and self._reader.shows(starts[self.current]):
            return starts[self.current]
        return self._reader.top_position()

    def _nearest(self, begin: int) -> int:
        """Return the first hit on show from a position of the text, or -1."""
        on_show, starts = self.on_show, self.text_hits.starts
        if not on_show:
            return -1
        here = bisect_left(starts, begin)
        if here == MOST_HITS:
            # There may be one further on, so the reader stays there.
            return -1
        return here if here in on_show and here < len(starts) else on_show[0]

    def _go(self) -> None:
        """Bring the current hit into sight, as a step of Back together with those before it."""
        starts = self.text_hits.starts
        self._gone_to = (self.current, self._identity(self.current))
        if 0 <= self.current < len(starts):
            self._reader.go_to_hit(starts[self.current])
        elif self.current in self.in_large_tables:
            table, position = self._place_in_large(self.current)
            self._reader.open_table(table, self._large[table].text.cell_at(position))
        elif self.current >= 0:
            self._session.show_cell(self.table_hits[self.current - len(starts)].passage.selection)
        self._show()

    def _show(self) -> None:
        self._reader.show_hits(self.text_hits, self.current)
        self._session.changed.emit(Change("find"))

    # -- what changes -------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect == "briefing":
            self._drop_table()
            if self._begun_at is not None and self._begun_at[0].file != self._session.file:
                self._begun_at = None
        elif change.aspect == "ratings":
            what_if = self._session.what_if
            reasons = what_if is None or not what_if.readers.layout.hidden
            if reasons != self._reasons:
                self._reasons = reasons
                self._drop_table()
                self._look_again()

    @Slot()
    def _text_changed(self) -> None:
        self._text = None
        self._look_again()

    def _look_again(self) -> None:
        """Look for the same words once more, and leave the reader where he is."""
        if self.query.words:
            self._look_for(self.query)
            number, wanted = self._gone_to
            near = range(max(0, number - _NEAR), min(self.count, number + _NEAR + 1))
            same = (each for each in sorted(near, key=lambda each: abs(each - number))
                    if self._identity(each) == wanted)  # fmt: skip
            self.current = next(same, self._nearest(self._reader.top_position()))
            self._show()

    def _identity(self, number: int) -> object:
        """Return what tells a hit from others also when the file is read again."""
        starts = self.text_hits.starts
        if 0 <= number < len(starts):
            return self._searched_text().excerpt(starts[number], self.text_hits.length, _REACH)
        if number in self.in_large_tables:
            return self._place_in_large(number)
        return self.table_hits[number - len(starts)].passage.selection if number >= 0 else ""
