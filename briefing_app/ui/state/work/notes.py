"""The notes of one briefing in a window: placed, kept at once, and undone in steps."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack

from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import StoreError
from briefing_app.model.notes.placing import NotedText, place_note, place_notes
from briefing_app.model.notes.records import TEXT, Anchor, Note, PlacedNote, Spot
from briefing_app.model.notes.spots import Spots
from briefing_app.processes.records import no_collection
from briefing_app.store.kept_notes import KeptNotes, KeptRows, data_of, note_of
from briefing_app.ui.state.work.steps import Step
from briefing_app.ui.worker import Task, Worker

if TYPE_CHECKING:
    from briefing_app.model.notes.merging import Merged

LOOK_MS = 1000
"""How often it is looked whether another window has changed the notes."""
AT_ONCE = 500
"""How many notes are kept and placed in one turn of the event loop: a tenth of a second."""

Key = tuple[str, str]
"""What tells a note from all others: its reader and its id."""
States = Mapping[Key, Note | None]
"""Notes by their keys; None is no note."""


class _Loaded:
    """What is kept, placed in the open edition: ``placed`` by key, by leaf and by spot.

    ``hashes`` are those of the notes as they are kept, by key; ``foreign`` is as in `KeptRows`.
    """

    def __init__(self, briefing: Briefing, read: Callable[[], KeptRows]) -> None:
        rows, self.foreign = read()
        self.hashes: dict[Key, int] = {row[:2]: hash(row[2]) for row in rows}
        self.text, self.spots = NotedText(briefing), Spots(briefing)
        self.placed: dict[Key, PlacedNote] = {}
        self.by_leaf: dict[int, dict[Key, PlacedNote]] = {}
        self.by_spot: dict[Spot, dict[Key, PlacedNote]] = {}
        with no_collection():
            notes = filter(None, (note_of(*row) for row in rows))
            for each in place_notes(self.text, self.spots, notes):
                self.put(each)

    def put(self, placed: PlacedNote) -> None:
        """Add a note."""
        key = placed.note.key
        self.placed[key] = placed
        for leaf in self._leaves(placed):
            self.by_leaf.setdefault(leaf, {})[key] = placed
        if placed.found and placed.spot.kind != TEXT:
            self.by_spot.setdefault(placed.spot, {})[key] = placed

    def drop(self, key: Key) -> None:
        """Take a note away, if it is there."""
        placed = self.placed.pop(key, None)
        if placed is None:
            return
        for leaf in self._leaves(placed):
            self.by_leaf[leaf].pop(key, None)
        on_spot = self.by_spot.get(placed.spot, {})
        if on_spot.pop(key, None) is not None and not on_spot:
            del self.by_spot[placed.spot]

    def _leaves(self, placed: PlacedNote) -> Iterator[int]:
        if placed.start >= 0:
            text = self.text
            yield from range(text.leaf_at(placed.start), text.leaf_at(placed.end - 1) + 1)


class _Changed(NamedTuple):
    """What is kept now: the hashes of all notes, and those that differ from what was known."""

    state: str
    hashes: dict[Key, int]
    states: States


def _changed(read: Callable[[], KeptRows], state: str, known: Mapping[Key, int]) -> _Changed:
    rows = {row[:2]: row for row in read().rows}
    hashes = {key: hash(row[2]) for key, row in rows.items()}
    states: dict[Key, Note | None] = dict.fromkeys(known.keys() - rows.keys())
    differing = (key for key, each in hashes.items() if known.get(key) != each)
    states |= {key: note for key in differing if (note := note_of(*rows[key])) is not None}
    return _Changed(state, hashes, states)


class Notes(QObject):
    """The notes in one edition of a briefing, with those of other readers.

    ``stack`` undoes and redoes changes. Each change is on disk before it is shown. ``draft`` is a
    note that is still to be written.

    Signals: ``changed()`` after each change, and when all are there; ``ending()`` before they are
    given up, for what is still being written; ``said(str)`` with a sentence when a step was undone
    or redone; ``not_kept(str)`` with one when a change could not be kept, and is only in memory.
    """

    changed = Signal()
    ending = Signal()
    said = Signal(str)
    not_kept = Signal(str)

    def __init__(
        self, briefing: Briefing, kept: KeptNotes, worker: Worker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._task: Task | None = None
        self._waiting: list[Callable[[], None]] = []
        self._left: dict[Key, Note | None] = {}
        self._take_up(briefing, kept)
        self.draft: Note | None = None
        self.stack = QUndoStack(self)
        self._steps = 0
        self.stack.indexChanged.connect(self._say_undone)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._going_on = QTimer(self, interval=0)
        self._going_on.timeout.connect(self._go_on)

    def _take_up(self, briefing: Briefing, kept: KeptNotes) -> None:
        self._briefing, self._kept = briefing, kept
        self._loaded: _Loaded | None = None
        self._seen = kept.state

    def read_again(self, briefing: Briefing, kept: KeptNotes) -> None:
        """Go on with the briefing read again, in which nothing is placed yet.

        What was done can still be undone, and what is being written goes on.
        """
        self.finish()
        self._rest()
        self._take_up(briefing, kept)

    # -- loading ------------------------------------------------------------------------------

    def load_soon(self) -> None:
        """Read and place what is kept beside the GUI thread."""
        self._task = self._worker.start(partial(_Loaded, self._briefing, self._kept.reading()))
        self._task.done.connect(self._take)
        self._task.failed.connect(self._load_after_all)

    @Slot()
    def _load_after_all(self) -> None:
        """Read as the store does that can mend its file."""
        self.load()

    def load(self) -> None:
        """Place what is kept now, if that is not done yet."""
        self._here()

    @Slot(object)
    def _take(self, loaded: _Loaded) -> None:
        self._forget_task()
        if loaded.foreign:
            self._kept.adopt()
        self._loaded = loaded
        self._looking.start()
        self.changed.emit()
        self._act_now()

    def _act_now(self) -> None:
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()

    def later(self, act: Callable[[], None]) -> bool:
        """Return False if all are placed; else keep something to be done as soon as they are."""
        if self._loaded is None and self._task is None and self._kept.any:
            self.load_soon()
        if self.loading:
            self._waiting.append(act)
        return self.loading

    @property
    def ready(self) -> bool:
        """Whether all are placed."""
        return self._loaded is not None

    @property
    def loading(self) -> bool:
        """Whether they are being placed; ``changed`` comes at the end."""
        return bool(self._left) or (self._task is not None and not self.ready)

    @Slot()
    def _forget_task(self) -> None:
        if self._task is not None:
            self._task.forget()
            self._task = None

    def _here(self) -> _Loaded:
        here = self._loaded or _Loaded(self._briefing, self._kept.read)
        if self._loaded is None:
            self._take(here)
        return here

    @property
    def text(self) -> NotedText:
        """The text in which they are placed."""
        return self._here().text

    @property
    def spots(self) -> Spots:
        """What else they can be on."""
        return self._here().spots

    @Slot()
    def look(self) -> None:
        """Take over what another window has changed, once that is read beside the GUI thread."""
        state = self._kept.state
        if state == self._seen or self._loaded is None or self._task is not None or self._left:
            return
        known = dict(self._loaded.hashes)
        self._task = self._worker.start(partial(_changed, self._kept.reading(), state, known))
        self._task.done.connect(self._take_changes)
        self._task.failed.connect(self._forget_task)

    @Slot(object)
    def _take_changes(self, changed: _Changed) -> None:
        self._task = None
        self._seen = changed.state
        self._here().hashes = changed.hashes
        if changed.states:
            self._show(changed.states)

    # -- what there is ------------------------------------------------------------------------

    @property
    def _placed(self) -> Mapping[Key, PlacedNote]:
        return self._loaded.placed if self._loaded else {}

    @property
    def all(self) -> Iterable[PlacedNote]:
        """All notes, in no order."""
        return self._placed.values()

    @property
    def own(self) -> list[Note]:
        """The reader's own, in the order in which they were made."""
        own = (each.note for each in self._placed.values() if not each.note.reader)
        return sorted(own, key=lambda note: (note.created, note.id))

    def get(self, key: Key) -> PlacedNote | None:
        """Return a note by its key, or None."""
        return self._placed.get(key)

    def on_leaf(self, leaf: int) -> Iterable[PlacedNote]:
        """Return the notes on a leaf of the text."""
        return self._loaded.by_leaf.get(leaf, {}).values() if self._loaded else ()

    def on_spot(self, spot: Spot) -> Iterable[PlacedNote]:
        """Return the notes on something beside the text."""
        return self._loaded.by_spot.get(spot, {}).values() if self._loaded else ()

    @property
    def noted_leaves(self) -> Iterable[int]:
        """The leaves of the text that have notes."""
        by_leaf = self._loaded.by_leaf if self._loaded else {}
        return (leaf for leaf, notes in by_leaf.items() if notes)

    @property
    def noted_spots(self) -> Iterable[Spot]:
        """What beside the text has notes."""
        return self._loaded.by_spot.keys() if self._loaded else ()

    # -- what the reader does -----------------------------------------------------------------

    def begin(self, anchor: Anchor) -> None:
        """Get a note ready that is on no disk until something is written in it."""
        now = _now()
        self.draft = Note(_new_id(), anchor, created=now, modified=now)

    def add(self, anchor: Anchor, step: str, **fields: object) -> Note:
        """Note something on a place, in a step that ``step`` names; return the note."""
        now = _now()
        made = Note(_new_id(), anchor, created=now, modified=now)
        note = made._replace(**fields)  # type: ignore[arg-type]
        self._push(step, {note.key: None}, {note.key: note})
        return note

    def change(self, note: Note, step: str, **fields: object) -> Note:
        """Change a note in a step; one of which nothing is left is removed."""
        after = note._replace(modified=_now(), **fields)  # type: ignore[arg-type]
        self._push(step, {note.key: note}, {note.key: None if after.empty else after})
        return after

    def remove(self, note: Note, words: str) -> None:
        """Remove a note, in a step."""
        self._push(words, {note.key: note}, {note.key: None})

    def remove_reader(self, reader: str, words: str) -> None:
        """Remove all notes of another reader, in a step."""
        before: States = {key: each.note for key, each in self._placed.items() if key[0] == reader}
        self._push(words, before, dict.fromkeys(before))

    def write(self, note: Note, words: str) -> Note:
        """Keep what the reader is writing, for which `written` makes the step at the end."""
        after = note._replace(words=words, modified=_now())
        self._set({note.key: after})
        return after

    def written(self, before: Note | None, after: Note, words: str) -> None:
        """Make one step of all that was written in a note; an empty one is removed.

        ``before`` is None for a new one.
        """
        if before is None or before.words != after.words:
            self._push(words, {after.key: before}, {after.key: None if after.empty else after})

    def take_in(self, merged: Merged, words: str) -> None:
        """Take in the notes of others, in a step."""
        after = {note.key: note for note in (*merged.new, *merged.newer)}
        known = {key: self._placed.get(key) for key in after}
        before = {key: placed.note if placed else None for key, placed in known.items()}
        if after:
            self._push(words, before, after)

    def _push(self, words: str, before: States, after: States) -> None:
        self.stack.push(Step(words, partial(self._set, after), partial(self._set, before)))

    @Slot(int)
    def _say_undone(self, index: int) -> None:
        before, self._steps = self._steps, index
        step = self.stack.command(index - (index > before))
        if isinstance(step, Step) and not step.fresh:
            self.said.emit(step.spoken)

    def _set(self, states: States) -> None:
        """Give some notes these states, on disk and then on show; many of them by and by."""
        if len(states) > AT_ONCE or not self._left.keys().isdisjoint(states):
            self.finish()
            self._left = dict(states)
            self._going_on.start()
            self._go_on()
        else:
            self._keep(states)
            self._show(states)

    @Slot()
    def _go_on(self) -> None:
        """Keep and place some of what is left."""
        left = self._left
        some = dict(left.popitem() for _ in range(min(AT_ONCE, len(left))))
        self._keep(some)
        self._place(some)
        if not left:
            self._going_on.stop()
            self.changed.emit()
            self._act_now()

    def finish(self) -> None:
        """Keep and place at once what is left of many."""
        while self._left:
            self._go_on()

    def _keep(self, states: States) -> None:
        self.load()
        # What is being read is older than this; it is looked for once more.
        self._forget_task()
        before = self._kept.state
        keep = [note for note in states.values() if note is not None]
        gone = [placed.note for key, note in states.items()
                if note is None and (placed := self._placed.get(key))]  # fmt: skip
        try:
            self._kept.change(keep, gone)
        except StoreError as error:
            self.not_kept.emit(error.problem.sentence)
        if before == self._seen:
            self._seen = self._kept.state
        hashes = self._here().hashes
        hashes |= {note.key: hash(data_of(note)) for note in keep}
        for note in gone:
            hashes.pop(note.key, None)

    def _show(self, states: States) -> None:
        self._place(states)
        self.changed.emit()

    def _place(self, states: States) -> None:
        here = self._here()
        for key, note in states.items():
            here.drop(key)
            if note is not None:
                here.put(place_note(here.text, here.spots, note))

    def stop(self) -> None:
        """Come to the end: another briefing is shown."""
        self.ending.emit()
        self.finish()
        self._rest()

    def _rest(self) -> None:
        self._waiting.clear()
        self._looking.stop()
        self._forget_task()


def _new_id() -> str:
    return f"urn:uuid:{uuid.uuid4()}"


def _now() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
