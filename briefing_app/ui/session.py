"""What one window works on: the briefing, what is chosen and tried in it, and the settings.

Widgets connect to the session and not to one another. A change of any kind is one `Change`, from
which each widget sees whether it has to refresh itself; a wish to go somewhere is one `Target`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from briefing_app.model.appendices import added_sections
from briefing_app.model.briefing import Briefing, Section
from briefing_app.model.comparison import NO_GROUND, Comparison, Ground
from briefing_app.model.errors import Problem, StoreError
from briefing_app.model.marking.markings import UNREAD, Marking
from briefing_app.store.state import Store
from briefing_app.ui.collector import collect_if_due
from briefing_app.ui.state.arrangement import Arrangement
from briefing_app.ui.state.change import Change
from briefing_app.ui.state.history import History, Pane, Stop
from briefing_app.ui.state.reading_place import Place, ReadingPosition
from briefing_app.ui.state.selection import NOTHING, Selection
from briefing_app.ui.state.settings import ZOOMS, Settings, is_locked
from briefing_app.ui.state.table_state import TableState
from briefing_app.ui.state.target import Target, TargetKind
from briefing_app.ui.state.work.reader_work import ReaderWork
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.worker import ONE_FRAME_MS, Worker

if TYPE_CHECKING:
    from briefing_app.model.choices import View
    from briefing_app.ui.find.search import Search
    from briefing_app.ui.state.work.notes import Notes
    from briefing_app.ui.state.work.reckoned import Ahead
    from briefing_app.ui.state.work.what_if import WhatIf

SAVE_AFTER_MS = 1000
"""How long after the first of some changes the settings and the place are written."""
MANY_PIECES = 1000
"""More blocks, parts of them (as the rows of a table) and items than that are not freed at once."""


class Session(QObject):
    """The state of one window.

    ``file`` is the path that was asked for last, ``panel`` the name of the open panel of the
    drawer, ``panel_row`` the anchor of the row that was asked for in it, and ``caret`` whether the
    text has a cursor. ``search`` is None until Find is first opened.
    ``crowded`` is whether there is room for one pane of both only, and ``wanted`` which that is.
    ``beginning`` is what is known of a long briefing while it is still being read, if no other is
    open: its first blocks, and an empty comparison if it has one.
    ``arrangement`` is what is on show of the comparison, and ``work`` what the reader makes of the
    briefing.
    ``pictures`` is the folder whose pictures it shows beside those of its own, or empty.
    ``sections`` are the headings of the text, and those of the sections that are added after it.

    Signals: ``changed(Change)`` after each change; ``target_chosen(Target)`` when the reader wants
    to go somewhere; ``message(str)`` with a short message for the status bar, empty to clear it;
    ``notice(str, str)`` with words and severity (error, warning or note) for the bar below
    the panes; ``save_due()`` when the place and the settings are to be written;
    ``row_wanted(str)`` with an item whose row is to come on show and be chosen.
    ``task_started(Task, str)`` with work that may take a while, and what it is.
    """

    changed = Signal(object)
    target_chosen = Signal(object)
    message = Signal(str)
    notice = Signal(str, str)
    save_due = Signal()
    task_started = Signal(object, str)
    row_wanted = Signal(str)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.worker = Worker(self)
        self.settings = Settings.from_json(store.setting("settings"))
        self.appearance = Appearance.of(self.settings)
        self.briefing: Briefing | None = None
        self.beginning: Briefing | None = None
        self.sections: tuple[Section, ...] = ()
        self.file = ""
        self.arrangement = Arrangement(self)
        self.work = ReaderWork(self)
        self.selection = NOTHING
        self.position = ReadingPosition()
        self.history = History()
        self.panel = self.panel_row = ""
        self.caret = self.crowded = False
        self.wanted: Pane = "text"
        self.pictures = ""
        self.marking_dismissed = False
        self.actions: Mapping[str, QAction] = {}
        self.search: Search | None = None
        self._kept_comparison: dict[str, object] = {}
        self._added_problems: tuple[Problem, ...] = ()
        self._left: list[object] = []
        self._freeing = QTimer(self, singleShot=True, interval=ONE_FRAME_MS)
        self._freeing.timeout.connect(self._free)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._saving.timeout.connect(self.save_due)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    # -- the briefing -------------------------------------------------------------------------

    @property
    def comparison(self) -> Comparison | None:
        """The comparison of the briefing, or None."""
        return self.briefing.comparison if self.briefing is not None else None

    @property
    def marking(self) -> Marking | None:
        """The marking of the briefing, but for one that was not read and was dismissed."""
        shown = self.briefing or self.beginning
        found = shown.marking if shown is not None else None
        return None if found == UNREAD and self.marking_dismissed else found

    def dismiss_marking(self) -> None:
        """Hide the banner which says that the marking was not read, until another file is open."""
        self.marking_dismissed = True
        self.changed.emit(Change("settings"))

    @property
    def section_title(self) -> str:
        """The title of the section where the reader is; empty before the first."""
        return self.title_of(self.position.section)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is known to be wrong with the file."""
        return (*self.briefing.problems, *self._added_problems) if self.briefing else ()

    def add_problems(self, problems: tuple[Problem, ...]) -> None:
        """Take in what was found to be wrong with the open file after it was read."""
        self._added_problems = problems
        self.changed.emit(Change("problems"))

    def title_of(self, section: str) -> str:
        """Return the title of a section by its id; empty if there is none."""
        return next((each.title for each in self.sections if each.id == section), "")

    def begin(self, beginning: Briefing | None) -> None:
        """Show the beginning of a briefing, or none any more, until `show` shows the whole."""
        if self.beginning is not beginning:
            self.beginning = beginning
            self.changed.emit(Change("beginning"))

    def show(self, briefing: Briefing, kept_comparison: object, ahead: Ahead | None = None) -> None:
        """Work on a briefing, or on the same one read again.

        ``ahead`` is what a worker has reckoned of its comparison; the session takes that over.
        ``kept_comparison`` is what `comparison_to_json` gave when it was last open; what was
        tried and rated in this window goes on if the file is the same.
        """
        again = self.is_open(briefing.file)
        kept = self.comparison_to_json() if again else kept_comparison
        self._kept_comparison = kept if isinstance(kept, dict) else {}
        self._leave(self.briefing)
        self.briefing, self.beginning = briefing, None
        self._added_problems = ()
        self.sections = (*briefing.sections, *added_sections(briefing))
        self.arrangement.table = TableState()
        if briefing.comparison is not None:
            table = TableState.from_json(self._kept_comparison, briefing.comparison)
            self.arrangement.table = table
        if not again:
            self.selection = NOTHING
            self.marking_dismissed = False
        self.work.take_up(briefing, self._kept_comparison, ahead, again=again)
        self.changed.emit(Change("briefing"))

    def _leave(self, briefing: Briefing | None) -> None:
        """Hold a long briefing until the window has let go of it, to free it piece by piece.

        To free millions of objects at once holds the window up, on whichever thread that is.
        """
        if briefing is None:
            return
        evidence = briefing.comparison.evidence if briefing.comparison is not None else ()
        parts = [part for block in briefing.blocks for part in block.children]
        if len(parts) + len(briefing.blocks) + len(evidence) > MANY_PIECES:
            # Freed from the end: a block before its parts.
            self._left += (*parts, *briefing.blocks, *evidence)
            self._freeing.start()

    @Slot()
    def _free(self) -> None:
        collect_if_due()
        left, self._left = self._left, []
        self.worker.start(partial(_free_each, left))

    def forget(self) -> None:
        """Drop what was tried, rated and noted in the open briefing, and keep no more of it."""
        self._kept_comparison = {}
        self.work.forget()
        self.changed.emit(Change("briefing"))

    def is_open(self, file: str) -> bool:
        """Return whether a file is the one that is open."""
        return self.briefing is not None and self.briefing.file == file

    def comparison_to_json(self) -> dict[str, object]:
        """Return what is on show and tried in the comparison, as JSON can hold it."""
        state = dict(self._kept_comparison)
        if self.comparison is not None:
            state |= self.table.to_json()
        return state | self.work.to_json()

    @property
    def table(self) -> TableState:
        """What is on show of the comparison."""
        return self.arrangement.table

    @property
    def what_if(self) -> WhatIf | None:
        """What is tried and rated in the comparison; None until it is first wanted."""
        return self.work.what_if

    def build_what_if(self) -> WhatIf:
        """Return what is tried and rated; raises LookupError if there is no comparison."""
        return self.work.build_what_if()

    @property
    def notes(self) -> Notes | None:
        """The notes in the open briefing; None until they are first wanted."""
        return self.work.notes

    def build_notes(self) -> Notes:
        """Return the notes in the open briefing; raises LookupError if there is none."""
        return self.work.build_notes()

    # -- what is chosen and on show -----------------------------------------------------------

    @property
    def text_shown(self) -> bool:
        """Whether the text is on show."""
        shown = self.settings.view != "compare" or not self.has_comparison
        return shown and self._makes_way != "text"

    @property
    def comparison_shown(self) -> bool:
        """Whether the comparison is on show, or has its place there."""
        shown = self.settings.view != "read" and self.has_comparison
        return shown and self._makes_way != "comparison"

    @property
    def view(self) -> View:
        """The view that is on show: that of the one pane if there is no room for both."""
        alone = self._makes_way
        if alone is None:
            return self.settings.view
        return "read" if alone == "comparison" else "compare"

    @property
    def _makes_way(self) -> Pane | None:
        """The pane of both that makes way, as there is room for one of them only."""
        if not self.crowded or self.settings.view != "both" or not self.has_comparison:
            return None
        return "text" if self.wanted == "comparison" else "comparison"

    def bring(self, pane: Pane) -> None:
        """Bring the text or the comparison on show; the other makes way if they are crowded."""
        before, self.wanted = self.wanted, pane
        if not (self.text_shown if pane == "text" else self.comparison_shown):
            self.change_settings(view="both")
        elif self.crowded and before != pane:
            self.changed.emit(Change("settings"))

    @property
    def has_comparison(self) -> bool:
        """Whether there is a comparison, in the briefing or in what is known of its beginning."""
        shown = self.briefing or self.beginning
        return shown is not None and shown.comparison is not None

    def select(self, selection: Selection, *, quiet: bool = False) -> None:
        """Choose a place of the table or a paragraph of the text; if ``quiet``, nothing scrolls."""
        if selection != self.selection:
            self.selection = selection
            self.changed.emit(Change("selection", quiet=quiet))

    def show_cell(self, selection: Selection) -> None:
        """Choose a place of the table; a row that is hidden comes on show."""
        kind, ref = selection.row or ("", "")
        if kind == "evidence":
            self.row_wanted.emit(ref)
        else:
            rows = self.table.hidden_rows - {f"{kind}:{ref}", kind}
            self.arrangement.change(self.table._replace(hidden_rows=rows, likelihoods=False))
        self.select(selection)

    @property
    def ground(self) -> Ground:
        """What the chosen place of the table rests on."""
        from briefing_app.model.table.grounds import ground_at

        if self.comparison is None:
            return NO_GROUND
        return ground_at(self.comparison, self.selection.row, self.selection.motivation)

    def follow_selection(self) -> None:
        """Go to the first paragraph of the chosen place of the table, or else to its section."""
        ground = self.ground
        if ground.paragraphs:
            self.go_to("paragraph", ground.paragraphs[0])
        elif ground.section:
            self.go_to("section", ground.section)

    def show_panel(self, name: str) -> None:
        """Open a panel in the drawer by its name; an empty name closes the drawer."""
        if name != self.panel:
            self.panel = name
            self.changed.emit(Change("panel"))

    def show_panel_row(self, name: str, anchor: str) -> None:
        """Open a panel at the row of an assumption or an indicator, by its anchor."""
        self.panel, self.panel_row = name, anchor
        self.changed.emit(Change("panel"))

    # -- where the reader is and goes ---------------------------------------------------------

    def go_to(self, kind: TargetKind, ref: str | int) -> None:
        """Ask to go somewhere in the briefing, or where a link leads."""
        self.target_chosen.emit(Target(kind, str(ref)))

    def set_position(self, position: ReadingPosition) -> None:
        """Say where the reader is in the text."""
        self.position = position
        self.changed.emit(Change("place"))
        self.save_soon()

    def leave(self, place: Place, *, following: bool = False) -> None:
        """Remember the place that a jump leaves, as a step of Back; see `History.leave`."""
        before = self.history.can
        self.history.leave(self.stop(place), following=following)
        if self.history.can != before:
            self.changed.emit(Change("history"))

    def arrive(self, place: Place, *, following: bool = False) -> None:
        """Remember the place that a jump has led to."""
        self.history.arrive(self.stop(place), following=following)

    def stop(self, place: Place) -> Stop:
        """Return a place as one of this file and this view."""
        pane = self.wanted if self.crowded else "text"
        return Stop(self.file, self.settings.view, place, pane)

    # -- settings -----------------------------------------------------------------------------

    def change_settings(self, **fields: object) -> None:
        """Change some fields of the settings, but none that the policy of the computer locks."""
        free = {name: value for name, value in fields.items() if not is_locked(name)}
        before, self.settings = self.settings, self.settings._replace(**free)  # type: ignore[arg-type]
        if self.settings == before:
            return
        self.save_soon()
        if not self._follow_appearance():
            self.changed.emit(Change("settings"))

    def zoom_by(self, steps: int) -> None:
        """Make everything larger by some steps, or smaller if they are negative."""
        place = ZOOMS.index(self.settings.zoom) + steps
        self.change_settings(zoom=ZOOMS[max(0, min(place, len(ZOOMS) - 1))])

    @Slot()
    def _follow_system(self, _scheme: Qt.ColorScheme | None = None) -> None:
        self._follow_appearance()

    def _follow_appearance(self) -> bool:
        """Make theme and sizes those of the settings; return whether they changed."""
        wanted = Appearance.of(self.settings)
        if wanted == self.appearance:
            return False
        self.appearance = wanted
        self.changed.emit(Change("appearance"))
        return True

    # -- actions ------------------------------------------------------------------------------

    def actions_named(self, *names: str) -> list[QAction]:
        """Return the window's actions of some names, for a menu elsewhere."""
        return [self.actions[name] for name in names if name in self.actions]

    def keys_of(self, name: str) -> str:
        """Return the first keys of an action as menus show them; none if it is not there."""
        action = self.actions.get(name)
        return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) if action else ""

    # -- keeping ------------------------------------------------------------------------------

    def keep_settings(self) -> None:
        """Write the settings."""
        self.keep(partial(self.store.keep_setting, "settings", self.settings.to_json()))
        self.keep(partial(self.store.keep_language, self.settings.language))

    def keep(self, write: Callable[[], None]) -> None:
        """Carry out a write to the store; a failure is shown in the status bar."""
        try:
            write()
        except StoreError as error:
            self.message.emit(error.problem.sentence)
        self.announce_store()

    def save_soon(self) -> None:
        """Have the changes written; further ones do not put it off."""
        if not self._saving.isActive():
            self._saving.start()

    def announce_store(self) -> None:
        """Show, once, what happened to the file of the store."""
        if self.store.notice:
            words, self.store.notice = self.store.notice, ""
            self.notice.emit(words, "warning")

    def close(self) -> None:
        """Stop the work that is under way; the store stays open for other windows."""
        self._saving.stop()
        self.work.stop()
        self.worker.stop()


def _free_each(pieces: list[object]) -> None:
    while pieces:
        pieces.pop()
