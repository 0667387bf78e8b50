"""What the reader and others rate: who is shown beside the author, and what is kept of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import cached_property, partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.errors import StoreError
from briefing_app.model.lead.analysis import Analysis, analysis_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.readers import (
    YOU,
    Progress,
    ReaderRatings,
    as_rated,
    authors_ratings,
    progress,
    row_rated,
    with_letter,
    with_reason,
)
from briefing_app.model.scales import Letter
from briefing_app.model.table.overlay import (
    Differing,
    differing,
    overlay_row,
    overlay_sentence,
    overlay_sums,
    shift_sentences,
)
from briefing_app.model.table.standings import Standing
from briefing_app.model.table.table import Row
from briefing_app.store.kept_ratings import KeptRatings
from briefing_app.translation import tr
from briefing_app.ui.state.work.reckoned import (
    AT_ONCE_CELLS,
    Reckoned,
    ReckonedReader,
    reckon,
    reckon_kept,
    reckon_reader,
)
from briefing_app.ui.state.work.steps import (
    CellKey,
    Changed,
    Step,
    cells_named,
    first_cell,
    letter_named,
    spoken_rating,
)

Others = tuple[ReaderRatings, ...]

_NO_RATINGS = ReaderRatings(YOU)


class Layout(NamedTuple):
    """What decides which rows the table has: who is laid over one another, and what is hidden."""

    on: bool
    hidden: bool
    reader_letters: tuple[str, ...]


class Given(NamedTuple):
    """What the reader has given a cell: a letter, None for not rated, and a reason."""

    letter: Letter | None
    because: str = ""


class Readers(QObject):
    """The reader's own ratings, those of others, and whether the author's are hidden.

    ``on`` is whether the table shows them at all. While ``on``, the author and the others stay
    hidden in each row that the reader has not rated whole, but after `reveal`. Each change is kept
    before it is shown, in ``kept`` if there is any.

    Signals: ``changed()`` after `show` and `reveal`, in the rows of the items ``touched``; what a
    step of the stack changes is announced by the stack. ``not_kept(str)`` with a sentence when a
    change could not be kept, and is only in memory.
    """

    changed = Signal()
    not_kept = Signal(str)

    def __init__(
        self,
        comparison: Comparison,
        authors: Analysis,
        kept: KeptRatings | None,
        stack: QUndoStack,
        parent: QObject,
    ) -> None:
        """Take the comparison, and what the author's own ratings of it add up to."""
        super().__init__(parent)
        self.kept = kept
        self.stack = stack
        self.on = False
        self.revealed = False
        self.others: Others = ()
        self._loaded = False
        self.work_on(comparison, authors, _NO_RATINGS)

    def work_on(
        self,
        comparison: Comparison,
        authors: Analysis,
        own: ReaderRatings,
        reckoned: Reckoned | None = None,
    ) -> None:
        """Take a comparison, what the author's ratings of it add up to, and the reader's own.

        ``reckoned`` is what a worker has reckoned of them. Nothing is announced, and nothing kept.
        """
        self._comparison, self._authors = comparison, authors
        self._reckoned: dict[int, ReckonedReader] = {}
        self._author_standing: Standing | None = None
        self._replace_own(own)
        self._every = frozenset(item.id for item in comparison.evidence)
        self.touched = self._every
        vars(self).pop("_author", None)
        if reckoned is not None:
            self.take_reckoned(reckoned)

    @cached_property
    def _author(self) -> ReaderRatings:
        """The author's own letters, which take a moment in a large table."""
        return authors_ratings(self._comparison)

    def load(self) -> None:
        """Take what is kept for this briefing, once; nothing of it is read before it is wanted."""
        if self._loaded:
            return
        self._loaded = True
        if self.kept is not None:
            self._replace_own(self.kept.own()._replace(reader=YOU))
            self.others = self.kept.others()

    @property
    def any_own(self) -> bool:
        """Whether the reader has rated anything; what is kept is not loaded for this."""
        return bool(self.own.letters) or (
            not self._loaded and self.kept is not None and self.kept.any_own
        )

    @property
    def any_others(self) -> bool:
        """Whether there are other readers; what is kept is not loaded for this."""
        return bool(self.others) or (
            not self._loaded and self.kept is not None and self.kept.any_others
        )

    def _replace_own(self, own: ReaderRatings) -> None:
        self.own = own
        self._sums: Sums | None = None
        self._own_standing: Standing | None = None
        self._own_progress: Progress | None = None
        self._own_differing: Differing | None = None

    # -- what is shown ------------------------------------------------------------------------

    @property
    def progress(self) -> Progress:
        """How much the reader has rated."""
        return self._standing(self.own).progress

    @property
    def hidden(self) -> bool:
        """Whether the author's ratings are hidden, but for the rows that are rated whole."""
        return not self.revealed and not self.progress.complete

    @property
    def all_letters(self) -> Others:
        """The author, the reader if they have rated anything or are about to, and the others."""
        return (self._author, *self._readers)

    @property
    def _readers(self) -> Others:
        own = (self.own,) if self.own.letters or not self.others else ()
        return (*own, *self.others)

    @property
    def layout(self) -> Layout:
        """What decides which rows there are."""
        names = tuple(each.reader for each in self._readers)
        return Layout(self.on, self.on and self.hidden, names)

    def row(self, item: Evidence) -> Row:
        """Return the row of an item with everybody who may be shown in it."""
        value = self.analysis.diagnosticity[item.id]
        return overlay_row(item, self._comparison.motivations, value, self.reader_letters(item.id))

    def reader_letters(self, item: str) -> Others:
        """Return who may be shown in the row of an item of evidence."""
        shown = not self.hidden or row_rated(self._comparison, self.own, item)
        return self.all_letters if shown else (self.own,)

    @property
    def analysis(self) -> Analysis:
        """What the reader's own ratings add up to, or the author's where the reader has none."""
        return self._standing(self._whose).analysis

    @property
    def _whose(self) -> ReaderRatings:
        return self.own if self.hidden or self.own.letters else self._author

    def _own(self) -> Standing:
        """Return what the reader's own ratings add up to; it follows each single change."""
        if self._sums is None:
            self._sums = Sums(as_rated(self._comparison, self.own))
        if self._own_standing is None:
            if self._own_progress is None:
                self._own_progress = progress(self._comparison, self.own)
            self._own_standing = Standing(YOU, analysis_of(self._sums), self._own_progress)
        return self._own_standing

    def reckoning(self) -> Callable[[], Reckoned | None] | None:
        """Return what a worker has to do before ratings of readers are shown; None if it is little.

        Its result goes to `take_reckoned`.
        """
        if self._comparison.rating_cells <= AT_ONCE_CELLS:
            return None
        if not self._loaded and self.kept is not None:
            return partial(reckon_kept, self._comparison, self.kept.reading())
        others = tuple(each for each in self.others if id(each) not in self._reckoned)
        if self._sums is not None and not others:
            return None
        return partial(reckon, self._comparison, self.own, others)

    def reckoning_again(self) -> Callable[[Comparison], Reckoned]:
        """Return what a worker does with the comparison read again, while readers are shown.

        It reckons with all ratings that undo may bring back too.
        """
        others = {id(each): each for each in self.others}
        others |= {key: each.ratings for key, each in self._reckoned.items()}
        return partial(reckon, own=self.own, others=tuple(others.values()))

    def take_reckoned(self, found: Reckoned) -> None:
        """Take what a worker has reckoned of ratings that are here, or are to be taken in next.

        If nothing was loaded yet, they are those that are kept. What was reckoned of another
        comparison is left.
        """
        if found.comparison is not self._comparison:
            return
        if not self._loaded:
            self._loaded = True
            self._replace_own(found.own)
            self.others = tuple(each.ratings for each in found.others)
        if self._author_standing is None:
            self._author = found.author
            self._author_standing = self._standing_of_author(found.author_progress)
        if found.own is self.own and self._sums is None:
            self._sums, self._own_standing = found.sums, found.own_standing
            self._own_progress = found.own_standing.progress
            self._own_differing = found.own_differing
        self._reckoned |= {id(each.ratings): each for each in found.others}

    def _standing(self, ratings: ReaderRatings) -> Standing:
        if ratings is self.own:
            return self._own()
        if ratings is not self._author:
            return self._reckon(ratings).standing
        if self._author_standing is None:
            count = progress(self._comparison, ratings)
            self._author_standing = self._standing_of_author(count)
        return self._author_standing

    def _standing_of_author(self, count: Progress) -> Standing:
        return Standing(self._author.reader, self._authors, count)

    def _reckon(self, ratings: ReaderRatings) -> ReckonedReader:
        """Return what the ratings of another reader add up to, which is reckoned once."""
        found = self._reckoned.get(id(ratings))
        if found is None:
            found = reckon_reader(self._comparison, self._author, ratings)
            self._reckoned[id(ratings)] = found
        return found

    @property
    def standings(self) -> tuple[Standing, ...]:
        """What the ratings of each add up to who may be shown in every row."""
        reader_letters = (self.own,) if self.hidden else self.all_letters
        return tuple(self._standing(each) for each in reader_letters)

    def sum_rows(self) -> list[Row]:
        """Return the sums of each."""
        return overlay_sums(self._comparison.motivations, self.standings)

    def sentences(self) -> tuple[str, str]:
        """Return what the line under the table says, the first sentence and the others."""
        if not self.hidden:
            reader_letters, standings = self.all_letters, self.standings
            return overlay_sentence(
                self._comparison, reader_letters, standings, self._differing(reader_letters)
            )
        return tr("{progress}.", progress=self.progress), self._how_to_read()

    def _how_to_read(self) -> str:
        """Say whose ratings are hidden, and how long."""
        if self.progress.rated and self.others:
            return tr(
                "The author’s and the other readers’ ratings show in rows that are rated whole."
            )
        if self.progress.rated:
            return tr("The author’s ratings show in rows that are rated whole.")
        if self.others:
            return tr(
                "The author’s and the other readers’ ratings are hidden in each row until you have"
                " rated the whole of it. The sums are of your own."
            )
        return tr(
            "The author’s ratings are hidden in each row until you have rated the whole of it. The"
            " sums are of your own."
        )

    def first_unrated(self) -> tuple[str, str] | None:
        """Return the first item and motivation that the reader has not rated, or None."""
        for item in self._comparison.evidence:
            for motivation in self._comparison.motivations:
                if self.own.letter(item.id, motivation.id) is None:
                    return item.id, motivation.id
        return None

    def _differing(self, reader_letters: Others) -> Differing:
        """Return how much two readers differ; for the reader's own it follows each change."""
        if len(reader_letters) != 2:
            return Differing()
        if reader_letters[1] is not self.own:
            return self._reckon(reader_letters[1]).differing
        if self._own_differing is None:
            self._own_differing = differing(self._comparison, *reader_letters)
        return self._own_differing

    def motivation_sentences(self, ref: str) -> tuple[str, ...]:
        """Say how a motivation stands with each reader beside the author."""
        if self.hidden:
            return ()
        author = self._standing(self._author)
        readers = [each for each in self.standings if each.progress.rated and each is not author]
        return shift_sentences(ref, author.analysis, readers)

    # -- what the reader does -----------------------------------------------------------------

    def show(self, *, on: bool) -> None:
        """Show the ratings of readers, or leave the table to the author's."""
        if on != self.on:
            self.set_on(on=on)
            self.changed.emit()

    def set_on(self, *, on: bool) -> None:
        """Do as `show` does, without the signal."""
        if on:
            self.load()
        if on != self.on:
            self.on, self.touched = on, self._every

    def reveal(self, *, revealed: bool) -> None:
        """Show what is hidden, or hide it again."""
        if revealed != self.revealed:
            self.revealed, self.touched = revealed, self._every
            self.changed.emit()

    def toggle_revealed(self) -> None:
        """Show what is hidden, or hide it again."""
        self.reveal(revealed=not self.revealed)

    @Slot()
    def reveal_all(self) -> None:
        """Show what is hidden."""
        self.reveal(revealed=True)

    def letter(self, item: Evidence, motivation: str) -> Letter | None:
        """Return the rating that the sums go by: the reader's, or the author's if there is none."""
        return self._whose.letter(item.id, motivation)

    def rate(self, cells: Collection[CellKey], letter: Letter | None) -> None:
        """Rate cells, None for a blank, in a step that can be undone."""
        self.load()
        before = self._given(cells)
        after = {
            cell: given if given.letter == letter else Given(letter)
            for cell, given in before.items()
        }
        if before == after:
            return
        words = tr(
            "your rating {letter} of {cells}",
            letter=letter_named(letter),
            cells=cells_named(cells),
        )
        there, back = partial(self.set_ratings, after), partial(self.set_ratings, before)
        spoken = spoken_rating(self._comparison, cells, letter)
        self.stack.push(Step(words, there, back, first_cell(cells), spoken, Changed(cells)))

    def explain(self, cells: Collection[CellKey], because: str) -> None:
        """Give a reason for the reader's letters of cells, in a step that can be undone.

        Cells that the reader has not rated get none; an empty reason takes one away.
        """
        self.load()
        before = {cell: each for cell, each in self._given(cells).items() if each.letter}
        after = {cell: each._replace(because=because) for cell, each in before.items()}
        if before != after:
            words = tr("your reason for {cells}", cells=cells_named(before))
            there, back = partial(self.set_ratings, after), partial(self.set_ratings, before)
            self.stack.push(Step(words, there, back, first_cell(before), changed=Changed(before)))

    def _given(self, cells: Collection[CellKey]) -> dict[CellKey, Given]:
        return {cell: Given(self.own.letter(*cell), self.own.because(*cell)) for cell in cells}

    def take_in(self, ratings: ReaderRatings) -> bool:
        """Add another reader, in a step that can be undone.

        Return whether it takes the place of one of that name.
        """
        self.load()
        rest = [each for each in self.others if each.reader != ratings.reader]
        again = len(rest) < len(self.others)
        after = tuple(sorted((*rest, ratings), key=_by_name))
        self._push_others(tr("taking in {reader}", reader=ratings.reader), after)
        return again

    def remove(self, reader: str) -> None:
        """Take another reader away, in a step that can be undone."""
        rest = tuple(each for each in self.others if each.reader != reader)
        if rest != self.others:
            self._push_others(tr("removing {reader}", reader=reader), rest)

    @Slot()
    def clear(self) -> None:
        """Take back all that the reader rated, in a step that can be undone."""
        if self.own.letters:
            there, back = partial(self.set_own, _NO_RATINGS), partial(self.set_own, self.own)
            self.stack.push(Step(tr("clearing your ratings"), there, back))

    def _push_others(self, words: str, after: Others) -> None:
        there, back = partial(self.set_others, after), partial(self.set_others, self.others)
        self.stack.push(Step(words, there, back))

    # -- what the steps do --------------------------------------------------------------------

    def set_ratings(self, ratings: Mapping[CellKey, Given]) -> None:
        """Set some letters of the reader's own, and the reasons for them."""
        for (item, motivation), given in ratings.items():
            self._set_letter(item, motivation, given.letter)
            self.own = with_reason(self.own, item, motivation, given.because)
        items = {item for item, _ in ratings}
        if self.kept is not None:
            for item in items:
                row, reasons = (each.get(item, {}) for each in (self.own.letters, self.own.reasons))
                self._keep(self.kept.keep_row, item, row, reasons)
        self._touch(frozenset(items))

    def _set_letter(self, item: str, motivation: str, letter: Letter | None) -> None:
        before, after = self.own, with_letter(self.own, item, motivation, letter)
        self.own, self._own_standing = after, None
        if self._own_progress is not None:
            step = (letter is not None) - (before.letter(item, motivation) is not None)
            self._own_progress = self._own_progress._replace(rated=self._own_progress.rated + step)
        if self._own_differing is not None:
            old, new = (
                differing(self._comparison, self._author, each, [item]) for each in (before, after)
            )
            cells, rated = self._own_differing
            self._own_differing = Differing(
                cells + new.cells - old.cells, rated + new.rated - old.rated
            )
        if self._sums is not None:
            self._sums.rate(item, motivation, letter)

    def set_own(self, own: ReaderRatings) -> None:
        """Set all of the reader's own ratings."""
        self._replace_own(own)
        if self.kept is not None:
            self._keep(self.kept.keep_own, own)
        self._touch()

    def set_others(self, others: Others) -> None:
        """Set who else there is."""
        before = {each.reader: each for each in self.others}
        after = {each.reader: each for each in others}
        self.others = others
        for name in before.keys() | after.keys():
            if before.get(name) == after.get(name):
                continue
            if self.kept is not None and name in after:
                self._keep(self.kept.keep_reader, after[name])
            elif self.kept is not None:
                self._keep(self.kept.remove_reader, name)
        self._touch()
        if self.revealed and not others and not self.own.letters:
            self.on = False  # who came to see the others has nobody to see

    def _touch(self, items: frozenset[str] | None = None) -> None:
        self.on, self.touched = True, items or self._every

    def _keep(self, write: Callable[..., None], *what: object) -> None:
        try:
            write(*what)
        except StoreError as error:
            self.not_kept.emit(error.problem.sentence)

    # -- between runs -------------------------------------------------------------------------

    def to_json(self) -> dict[str, object]:
        """Return whether it is shown and revealed, as JSON can hold it."""
        return {"on": self.on, "revealed": self.revealed} if self.on or self.revealed else {}

    def restore(self, data: object) -> None:
        """Take what `to_json` gave."""
        known = data if isinstance(data, dict) else {}
        self.revealed = known.get("revealed") is True
        self.show(on=known.get("on") is True)


def _by_name(ratings: ReaderRatings) -> str:
    return ratings.reader.casefold()
