"""What one window works on: the briefing, what is chosen and tried in it, and the settings.

Widgets connect to the session and not to one another. A change of any kind is one `Change`, from
which each widget sees whether it has to refresh itself; a wish to go somewhere is one `Target`.
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from briefing_app.model.appendices import added_sections
from briefing_app.model.briefing import Briefing, Section
from briefing_app.model.choices import Order
from briefing_app.model.comparison import NO_GROUND, Comparison, Ground
from briefing_app.model.errors import Problem, StoreError
from briefing_app.model.marking.markings import UNREAD, Marking
from briefing_app.store.state import Store
from briefing_app.translation import tr
from briefing_app.ui.state.history import History, Pane, Stop
from briefing_app.ui.state.reading_place import Place, ReadingPosition
from briefing_app.ui.state.selection import NOTHING, Selection
from briefing_app.ui.state.settings import ZOOMS, Settings, is_locked
from briefing_app.ui.state.table_state import TableState
from briefing_app.ui.state.target import Target, TargetKind
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from briefing_app.model.lead.sums import Sums
    from briefing_app.model.notes.records import Note
    from briefing_app.store.kept_notes import KeptNotes
    from briefing_app.ui.find.search import Search
    from briefing_app.ui.state.notes import Notes
    from briefing_app.ui.state.undo_order import UndoOrder
    from briefing_app.ui.state.what_if import WhatIf

SAVE_AFTER_MS = 1000
"""How long after the first of some changes the settings and the place are written."""

Aspect = Literal[
    "briefing", "beginning", "ratings", "table", "selection", "place", "history", "appearance",
    "settings", "panel", "find", "problems", "notes", "undo",
]  # fmt: skip


class Change(NamedTuple):
    """What has changed in a session.

    ``aspect`` is ``briefing`` (another one, or the same one read again), ``beginning`` (that of one
    that is still being read, where there was none), ``ratings`` (which of the
    author's, the tried and the readers' ratings the table shows), ``table`` (order, hidden rows and
    columns), ``selection``, ``place`` (where the reader is in the text), ``history`` (whether one
    can go back), ``appearance`` (theme and sizes), ``settings`` (any other setting), ``panel``
    (what is in the drawer), ``find`` (what Find looks for and which hit the reader is at),
    ``problems`` (more was found that is wrong with the file), ``notes`` (those of the reader, or
    of others) or ``undo`` (what can be undone and redone).
    ``items`` are the ids of the evidence whose rows changed. If ``quiet``, nothing scrolls for it.
    """

    aspect: Aspect
    items: frozenset[str] = frozenset()
    quiet: bool = False


class Session(QObject):
    """The state of one window.

    ``file`` is the path that was asked for last, ``panel`` the name of the open panel of the
    drawer, ``panel_row`` the anchor of the row that was asked for in it, and ``caret`` whether the
    text has a cursor. ``search`` is None until Find is first opened.
    ``crowded`` is whether there is room for one pane of both only, and ``wanted`` which that is.
    ``beginning`` is what is known of a long briefing while it is still being read, if no other is
    open: its first blocks, and an empty comparison if it has one.
    ``forgotten`` is whether nothing of the open briefing is to be kept, until another is opened.
    ``pictures`` is the folder whose pictures it shows beside those of its own, or empty.
    ``sections`` are the headings of the text, and those of the sections that are added after it.

    Signals: ``changed(Change)`` after each change; ``target_chosen(Target)`` when the reader wants
    to go somewhere; ``message(str)`` with a short message for the status bar, empty to clear it;
    ``notice(str, str)`` with words and severity (error, warning or note) for the bar below
    the panes; ``save_due()`` when the place and the settings are to be written;
    ``task_started(Task, str)`` with work that may take a while, and what it is.
    """

    changed = Signal(object)
    target_chosen = Signal(object)
    message = Signal(str)
    notice = Signal(str, str)
    save_due = Signal()
    task_started = Signal(object, str)

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
        self.table = TableState()
        self.selection = NOTHING
        self.position = ReadingPosition()
        self.history = History()
        self.panel = self.panel_row = ""
        self.caret = self.crowded = False
        self.wanted: Pane = "text"
        self.pictures = ""
        self.forgotten = self.marking_dismissed = False
        self._in_memory: Store | None = None
        self.actions: Mapping[str, QAction] = {}
        self.what_if: WhatIf | None = None
        self.notes: Notes | None = None
        self._undo_order: UndoOrder | None = None
        self.search: Search | None = None
        self._sums: Sums | None = None
        self._kept_comparison: dict[str, object] = {}
        self._added_problems: tuple[Problem, ...] = ()
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

    def show(self, briefing: Briefing, kept_comparison: object, sums: "Sums | None" = None) -> None:
        """Work on a briefing, or on the same one read again.

        ``sums`` are those of its comparison, if they are known already; the session takes them
        over. ``kept_comparison`` is what `comparison_to_json` gave when it was last open; what was
        tried and rated in this window goes on if the file is the same.
        """
        before, again = self.what_if, self.is_open(briefing.file)
        draft = self._drop_notes()
        if again:
            kept_comparison = self.comparison_to_json()
        self.briefing, self.beginning, self.what_if = briefing, None, None
        self._sums = sums
        self._added_problems = ()
        self.sections = (*briefing.sections, *added_sections(briefing))
        self._kept_comparison = kept_comparison if isinstance(kept_comparison, dict) else {}
        self.table = TableState()
        if briefing.comparison is not None:
            self.table = TableState.from_json(self._kept_comparison, briefing.comparison)
        if not again:
            self.selection = NOTHING
            self.forgotten = self.marking_dismissed = False
        if again and before is not None and briefing.comparison is not None:
            self._make_what_if(briefing, briefing.comparison, before)
        if again and draft is not None:
            self.build_notes().draft = draft
        if before is not None:
            self.undo_order.leave(before.stack)
        self.changed.emit(Change("briefing"))
        if before is not None:
            before.deleteLater()

    def forget(self) -> None:
        """Drop what was tried, rated and noted in the open briefing, and keep no more of it."""
        before, self.what_if = self.what_if, None
        self._drop_notes()
        self.forgotten, self._kept_comparison = True, {}
        self._in_memory = None
        if before is not None:
            self.undo_order.leave(before.stack)
        self.changed.emit(Change("briefing"))
        if before is not None:
            before.deleteLater()

    def is_open(self, file: str) -> bool:
        """Return whether a file is the one that is open."""
        return self.briefing is not None and self.briefing.file == file

    def build_what_if(self) -> "WhatIf":
        """Return what is tried and rated in the comparison, which costs a moment at first.

        Raises LookupError if the briefing has no comparison.
        """
        if self.what_if is None:
            if self.briefing is None or self.briefing.comparison is None:
                raise LookupError("the briefing has no comparison")
            self._make_what_if(self.briefing, self.briefing.comparison)
            self.changed.emit(Change("ratings"))
        return cast("WhatIf", self.what_if)

    def _make_what_if(
        self, briefing: Briefing, comparison: Comparison, before: "WhatIf | None" = None
    ) -> None:
        from briefing_app.store.kept_ratings import KeptRatings
        from briefing_app.ui.state.what_if import WhatIf

        kept = KeptRatings(self._store_of_briefing, file_key(briefing.file))
        self.what_if = what_if = WhatIf(comparison, self, kept, self._sums)
        self._sums = None
        what_if.restore(self._kept_comparison.get("trial"))
        what_if.restore_kept(self._kept_comparison.get("what_ifs"))
        if before is not None:
            what_if.readers.adopt(before.readers)
        what_if.readers.restore(self._kept_comparison.get("readers"))
        what_if.changed.connect(self._announce_ratings)
        what_if.readers.not_kept.connect(self._announce_not_kept)
        self.undo_order.follow(what_if.stack)

    def comparison_to_json(self) -> dict[str, object]:
        """Return what is on show and tried in the comparison, as JSON can hold it."""
        state = dict(self._kept_comparison)
        if self.comparison is not None:
            state |= self.table.to_json()
        if self.what_if is not None:
            state["trial"] = self.what_if.to_json()
            state["what_ifs"] = self.what_if.kept_to_json()
            state["readers"] = self.what_if.readers.to_json()
        return state

    @Slot()
    def _announce_ratings(self) -> None:
        if self.what_if is not None:
            self.changed.emit(Change("ratings", self.what_if.touched))
            self._save_soon()

    @Slot(str)
    def _announce_not_kept(self, words: str) -> None:
        self.notice.emit(" ".join((words, tr("Your ratings can still be exported."))), "error")

    @property
    def undo_order(self) -> "UndoOrder":
        """What was done last, in the table or in the notes."""
        if self._undo_order is None:
            from briefing_app.ui.state.undo_order import UndoOrder

            self._undo_order = UndoOrder(self)
            self._undo_order.changed.connect(self._announce_undo)
        return self._undo_order

    # -- notes --------------------------------------------------------------------------------

    def build_notes(self) -> "Notes":
        """Return the notes in the open briefing; raises LookupError if there is none."""
        if self.notes is None:
            if self.briefing is None:
                raise LookupError("there is no briefing")
            from briefing_app.ui.state.notes import Notes

            self.notes = Notes(self.briefing, self._kept_notes(self.briefing), self.worker, self)
            self.notes.changed.connect(self._announce_notes)
            self.notes.not_kept.connect(self._announce_notes_not_kept)
            self.undo_order.follow(self.notes.stack)
        return self.notes

    def load_notes(self) -> None:
        """Show the notes that are kept for the open briefing, as soon as they are placed."""
        briefing = self.briefing
        if briefing is not None and self.notes is None and self._kept_notes(briefing).any:
            self.build_notes().load_soon()

    def _kept_notes(self, briefing: Briefing) -> "KeptNotes":
        from briefing_app.store.kept_notes import KeptNotes

        return KeptNotes(self._store_of_briefing, file_key(briefing.file), briefing.id)

    @property
    def _store_of_briefing(self) -> Store:
        """The store for what is rated and noted; in memory if the open briefing is forgotten."""
        if not self.forgotten:
            return self.store
        self._in_memory = self._in_memory or Store(None)
        return self._in_memory

    def _drop_notes(self) -> "Note | None":
        """Give the notes up, and return the one that is still to be written."""
        before = self.notes
        if before is None:
            return None
        before.stop()
        self.notes = None
        self.undo_order.leave(before.stack)
        before.deleteLater()
        return before.draft

    @Slot()
    def _announce_undo(self) -> None:
        self.changed.emit(Change("undo"))

    @Slot()
    def _announce_notes(self) -> None:
        self.changed.emit(Change("notes"))

    @Slot(str)
    def _announce_notes_not_kept(self, words: str) -> None:
        self.notice.emit(tr("{problem} Your notes can still be exported.", problem=words), "error")

    # -- what is chosen and on show -----------------------------------------------------------

    @property
    def text_shown(self) -> bool:
        """Whether the text is on show."""
        shown = self.settings.view != "compare" or not self._has_comparison
        return shown and self._makes_way != "text"

    @property
    def comparison_shown(self) -> bool:
        """Whether the comparison is on show, or has its place there."""
        shown = self.settings.view != "read" and self._has_comparison
        return shown and self._makes_way != "comparison"

    @property
    def _makes_way(self) -> Pane | None:
        """The pane of both that makes way, as there is room for one of them only."""
        if not self.crowded or self.settings.view != "both" or not self._has_comparison:
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
    def _has_comparison(self) -> bool:
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
            self.go_to("evidence", ref)
        else:
            rows = self.table.hidden_rows - {f"{kind}:{ref}", kind}
            self.arrange(self.table._replace(hidden_rows=rows, likelihoods=False))
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

    def arrange(self, table: TableState) -> None:
        """Show other rows and columns of the comparison, or another order."""
        if table != self.table:
            self._arrange(table)

    def sort(self, order: Order, motivation: str = "") -> None:
        """Sort the evidence; the same order again sorts by the ratings that are shown now.

        ``motivation`` is the id of the one by whose ratings it is sorted, if it is.
        """
        self._arrange(self.table._replace(order=order, ordered_by=motivation))

    def sort_by_ratings(self, motivation: str) -> None:
        """Sort the evidence by what speaks against a motivation, then for it, then as written."""
        here = self.table.order if self.table.ordered_by == motivation else "file"
        following: dict[Order, Order] = {"against": "for", "for": "file"}
        order = following.get(here, "against")
        self.sort(order, "" if order == "file" else motivation)

    def toggle_score(self) -> None:
        """Put the least refuted motivation first, or the motivations as they are written."""
        self.arrange(self.table._replace(by_score=not self.table.by_score))

    def _arrange(self, table: TableState) -> None:
        self.table = table
        self.changed.emit(Change("table"))
        self._save_soon()

    def toggle_rows(self, group: str) -> None:
        """Hide a group of rows, or show it again."""
        self.arrange(self.table._replace(hidden_rows=self.table.hidden_rows ^ {group}))

    def toggle_only_evidence(self) -> None:
        """Leave out of the table what is not evidence, or show it again."""
        self.arrange(self.table._replace(only_evidence=not self.table.only_evidence))

    def toggle_turned(self) -> None:
        """Make the motivations the rows of the table, or its columns again."""
        self.arrange(self.table._replace(turned=not self.table.turned))

    @property
    def estimated(self) -> bool:
        """Whether the comparison has likelihoods of the briefing's scale."""
        if self.briefing is None or self.briefing.comparison is None:
            return False
        scale = self.briefing.scale
        return any(scale.band(each.likelihood) for each in self.briefing.comparison.motivations)

    @property
    def chart_possible(self) -> bool:
        """Whether the likelihoods can be shown as a chart now."""
        hidden = self.what_if is not None and self.what_if.readers.layout.hidden
        return self.estimated and not hidden

    @property
    def chart_shown(self) -> bool:
        """Whether the chart is on show instead of the table."""
        return self.table.likelihoods and self.chart_possible

    def show_chart(self, *, shown: bool) -> None:
        """Show the chart of likelihoods, if that is possible now, or the table."""
        self.arrange(self.table._replace(likelihoods=shown and self.chart_possible))

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
        self._save_soon()

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
        self._save_soon()
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

    def folder(self) -> str:
        """Return where file dialogs begin: where the last one ended, beside the briefing, or home.

        The folder of the program itself is no place for what a reader writes.
        """
        from PySide6.QtCore import QStandardPaths

        from briefing_app.output.files import folder_of
        from briefing_app.resources import resource

        if self.settings.folder and Path(self.settings.folder).is_dir():
            return self.settings.folder
        beside = folder_of(self.briefing) if self.briefing is not None else resource("")
        if not beside.is_relative_to(resource("")) and beside.is_dir():
            return str(beside)
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    # -- actions ------------------------------------------------------------------------------

    def actions_named(self, *names: str) -> list[QAction]:
        """Return the window's actions of some names, for a menu elsewhere."""
        return [self.actions[name] for name in names if name in self.actions]

    def shortcut_of(self, name: str) -> QKeySequence:
        """Return the first key of an action; none if there is no such action."""
        return self.actions[name].shortcut() if name in self.actions else QKeySequence()

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

    def _save_soon(self) -> None:
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
        if self.notes is not None:
            self.notes.stop()
        self.worker.stop()


def file_key(file: str) -> str:
    """Return the name under which the place in a file is kept."""
    return str(Path(file).absolute())
