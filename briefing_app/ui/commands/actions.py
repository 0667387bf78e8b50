"""Every action of the window, declared once.

Menu, shortcut, tooltip, shortcut sheet and command palette are all made from `ACTIONS`, and so are
the states in which an action is enabled and checked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from briefing_app.model.choices import View
from briefing_app.model.marking.markings import UNREAD
from briefing_app.model.notes.kinds import kind_names
from briefing_app.model.notes.records import KINDS, Kind
from briefing_app.policy import Right, policy
from briefing_app.translation import tr
from briefing_app.ui.commands import commands as do
from briefing_app.ui.commands import note_actions as on_notes
from briefing_app.ui.commands.help_pages import HELP_PAGES, HelpPage
from briefing_app.ui.panels import PANELS, Panel
from briefing_app.ui.session import Session
from briefing_app.ui.state.row_groups import UNDIAGNOSTIC
from briefing_app.ui.state.settings import LOCKED, is_locked

if TYPE_CHECKING:
    from briefing_app.ui.window.main_window import MainWindow

Menu = Literal["File", "Find", "Go", "View", "Table", "Notes", "Theme", "Text", "Help"]
MENU_TITLES: Mapping[Menu, str] = {
    "File": tr("File"),
    "Find": tr("Find"),
    "Go": tr("Go", "the menu"),
    "View": tr("View"),
    "Table": tr("Table"),
    "Notes": tr("Notes"),
    "Theme": tr("Theme"),
    "Text": tr("Text"),
    "Help": tr("Help"),
}
Test = Callable[[Session], bool]


_GROUPS = {
    "view": tr("View"),
    "theme": tr("Theme"),
    "typeface": tr("Typeface"),
    "text_width": tr("Text width"),
    "line_spacing": tr("Line spacing"),
}
"""The names of the sets of which one action is always checked."""


class Declared(NamedTuple):
    """One action: its menu, its words, its keys, what it calls, and when it can be used.

    ``group`` names a set of which one is always checked; ``checked`` says when an action is, and
    makes it checkable. ``words`` gives a text that depends on the session. The first of the
    ``keys`` is the one shown. One that is ``apart`` has a line before it in its menu. The policy of
    the computer can take the ``right`` to it away, or lock the ``setting`` that it changes.
    """

    name: str
    menu: Menu
    text: str
    tip: str
    command: Callable[[MainWindow], object]
    keys: tuple[str, ...] = ()
    enabled: Test = lambda _session: True
    checked: Test | None = None
    group: str = ""
    words: Callable[[Session], str] | None = None
    apart: bool = False
    right: Right | None = None
    setting: str = ""

    @property
    def refused(self) -> str:
        """Why the policy of the computer does not let it be used; empty if it does."""
        if self.setting and is_locked(self.setting):
            return LOCKED
        return policy().reason(self.right) if self.right is not None else ""

    @property
    def title(self) -> str:
        """The text, with the name of its set if it is one of several choices: “Theme: Dark”."""
        return (
            tr("{group}: {choice}", group=_GROUPS[self.group], choice=self.text)
            if self.group
            else self.text
        )


def _has_text(session: Session) -> bool:
    return session.briefing is not None


def _may_show_pictures(session: Session) -> bool:
    is_outside = (problem.code == "image-outside" for problem in session.problems)
    return bool(session.pictures) or any(is_outside)


def _has_comparison(session: Session) -> bool:
    return session.comparison is not None


def _has_evidence(session: Session) -> bool:
    return session.comparison is not None and bool(session.comparison.evidence)


def _has_changes(session: Session) -> bool:
    return session.what_if is not None and session.what_if.trial.changes > 0


def _rating(session: Session) -> bool:
    return session.what_if is not None and session.what_if.mode == "readers"


def _may_have_own(session: Session) -> bool:
    """Tell whether there may be ratings of the reader's own, or what-ifs, to give out.

    Before the table was on show nobody has looked.
    """
    if session.what_if is None:
        return _has_evidence(session)
    return session.what_if.readers.any_own or bool(session.what_if.kept)


def _may_have_others(session: Session) -> bool:
    if session.what_if is None:
        return _has_evidence(session)
    return session.what_if.readers.any_others


def _has_notes(session: Session) -> bool:
    return session.notes is not None


def _undo_words(session: Session) -> str:
    return session.work.undo_order.undo_words


def _redo_words(session: Session) -> str:
    return session.work.undo_order.redo_words


def _highlight(kind: Kind) -> Declared:
    """Return the action that highlights as one of the kinds, which the reader may rename."""
    return Declared(
        f"highlight-{kind}", "Notes", tr("Highlight: {name}", name=kind_names()[kind - 1]),
        tr("Highlight what is selected, or take the highlight away"),
        lambda window: on_notes.highlight(window, kind), (f"Ctrl+Alt+{kind}",), _has_text,
        words=lambda session: tr(
            "Highlight: {name}", name=kind_names(session.settings.highlight_names)[kind - 1]
        ),
    )  # fmt: skip


def _undo_text(session: Session) -> str:
    change = _undo_words(session)
    return tr("Undo {change}", change=change) if change else tr("Undo")


def _redo_text(session: Session) -> str:
    change = _redo_words(session)
    return tr("Redo {change}", change=change) if change else tr("Redo")


def _view(name: View, text: str, tip: str, key: str, enabled: Test) -> Declared:
    return Declared(
        name, "View", text, tip,
        lambda window: do.choose_view(window, name), (key,),
        enabled, lambda session: session.view == name, "view",
    )  # fmt: skip


def _panel(panel: Panel) -> Declared:
    return Declared(
        panel.name, "View", panel.title, panel.tip,
        lambda window: do.toggle_panel(window, panel.name), panel.keys,
        panel.enabled, lambda session: session.panel == panel.name,
        apart=panel.name in {"timeline", "notes"},
    )  # fmt: skip


def _choice(menu: Menu, field: str, value: object, text: str, tip: str, name: str = "") -> Declared:
    """Return the action that gives a field of the settings one of its values."""
    return Declared(
        name or f"{field}-{value}".replace("_", "-"), menu, text, tip,
        lambda window: window.session.change_settings(**{field: value}),
        checked=lambda session: getattr(session.settings, field) == value, group=field,
        setting=field,
    )  # fmt: skip


def _help(page: HelpPage) -> Declared:
    return Declared(
        f"help-{page.name}", "Help", tr("Help: {page}", page=page.title), page.tip, page.open,
        apart=page.name == "command-line",
    )  # fmt: skip


ACTIONS: tuple[Declared, ...] = (
    Declared("open", "File", tr("Open…"), tr("Open a briefing or any Markdown file"),
             do.choose_file, ("Ctrl+O",)),
    Declared("open-window", "File", tr("Open in a new window…"),
             tr("Open a briefing beside this one"), do.choose_file_for_window, ("Ctrl+N",)),
    Declared("shelf", "File", tr("Shelf"),
             tr("Show every briefing in the folders that you choose, and search in all of them"),
             do.show_shelf, ("Ctrl+L",), apart=True, right="shelf"),
    Declared("built-in", "File", tr("Open the built-in briefing"),
             tr("Open “North Korea’s motivations”"), do.open_built_in),
    Declared("reload", "File", tr("Reload"), tr("Read the file again, keeping the place"),
             do.reload, ("F5", "Ctrl+R"),
             lambda session: bool(session.file)),
    Declared("compare-editions", "File", tr("Compare with another edition…"),
             tr("Show what changed: the judgements first, then the text with its changes"),
             do.compare_editions, enabled=_has_text, apart=True),
    Declared("compare-side-by-side", "File", tr("Compare side by side…"),
             tr("Show what changed, with the two editions beside one another"),
             lambda window: do.compare_editions(window, side_by_side=True), enabled=_has_text),
    Declared("track", "File", tr("Track of the judgements…"),
             tr("Show each likelihood through several editions of the briefing"),
             do.show_track, enabled=_has_comparison),
    Declared("print", "File", tr("Print…"), tr("See the pages, save them as PDF or print them"),
             do.print_paper, ("Ctrl+P",), _has_text, apart=True, right="print"),
    Declared("export", "File", tr("Export…"),
             tr("Write the briefing or its comparison as another kind of file"),
             do.export, ("Ctrl+Shift+S",), _has_text, right="export"),
    Declared("pictures", "File", tr("Show pictures of another folder…"),
             tr("Let this text show pictures that are not in its own folder; once more: no longer"),
             do.show_pictures, enabled=_may_show_pictures, apart=True,
             checked=lambda session: bool(session.pictures), right="remember"),
    Declared("forget", "File", tr("Forget this briefing"),
             tr("Delete what is kept of this briefing: position, trial, ratings and notes"),
             do.forget_briefing, (), _has_text, apart=True),
    Declared("forget-all", "File", tr("Forget everything…"),
             tr("Delete all settings, recent briefings, positions, ratings and notes"),
             do.forget_everything),
    Declared("settings", "File", tr("Settings…"),
             tr("Choose how the program looks and what it keeps"),
             do.show_settings, ("Ctrl+,",), apart=True),
    Declared("close", "File", tr("Close window"), tr("Close this window"),
             lambda window: window.close(), ("Ctrl+W",), apart=True),
    Declared("quit", "File", tr("Quit"), tr("Close every window"), do.quit_program, ("Ctrl+Q",)),
    Declared("find", "Find", tr("Find…"), tr("Find words in the briefing"),
             do.open_find, ("Ctrl+F",), _has_text),
    Declared("find-next", "Find", tr("Find next"), tr("Go to the next hit"),
             lambda window: window.panes.find_bar.next(), ("F3",), _has_text),
    Declared("find-previous", "Find", tr("Find previous"), tr("Go to the previous hit"),
             lambda window: window.panes.find_bar.previous(), ("Shift+F3",), _has_text),
    Declared("filter", "Find", tr("Filter sections"),
             tr("Show only the sections with certain words"),
             do.filter_sections, ("Ctrl+Shift+F",), lambda session: bool(session.sections),
             apart=True),
    Declared("paragraph", "Go", tr("Go to paragraph…"), tr("Go to a paragraph by its number"),
             do.ask_paragraph, ("Ctrl+G",),
             lambda session: session.briefing is not None and session.briefing.paragraphs > 0),
    Declared("back", "Go", tr("Back"), tr("Go back to where you were before the last jump"),
             lambda window: window.navigator.back(), ("Alt+Left", "Back"),
             lambda session: session.history.can[0]),
    Declared("forward", "Go", tr("Forward"), tr("Undo going back"),
             lambda window: window.navigator.forward(), ("Alt+Right", "Forward"),
             lambda session: session.history.can[1]),
    Declared("start", "Go", tr("Start of the text"), tr("Go to the start of the text"),
             lambda window: window.navigator.go_to_start(), ("Ctrl+Home",), _has_text,
             apart=True),
    Declared("end", "Go", tr("End of the text"), tr("Go to the end of the text"),
             lambda window: window.navigator.go_to_end(), ("Ctrl+End",), _has_text),
    Declared("next-section", "Go", tr("Next section"), tr("Go to the next heading"),
             lambda window: window.panes.step_section(1), ("Alt+Down",), _has_text, apart=True),
    Declared("previous-section", "Go", tr("Previous section"), tr("Go to the previous heading"),
             lambda window: window.panes.step_section(-1), ("Alt+Up",), _has_text),
    Declared("next-pane", "Go", tr("Next pane"), tr("Move between sections, text and comparison"),
             lambda window: window.panes.focus_next(1), ("F6",), apart=True),
    Declared("previous-pane", "Go", tr("Previous pane"), tr("Move between the panes the other way"),
             lambda window: window.panes.focus_next(-1), ("Shift+F6",)),
    Declared("context-menu", "Go", tr("Menu of this place"),
             tr("Open the menu of the place you are at: of the text, a cell or a section"),
             lambda window: window.open_context_menu(), ("Shift+F10",)),
    Declared("next-window", "Go", tr("Next window"), tr("Bring the next briefing to the front"),
             lambda window: do.step_window(window, 1), ("Ctrl+Tab",), apart=True),
    Declared("previous-window", "Go", tr("Previous window"),
             tr("Bring the previous briefing to the front"),
             lambda window: do.step_window(window, -1), ("Ctrl+Shift+Tab",)),
    _view("read", tr("Read"), tr("Show the text alone"), "Ctrl+1", lambda _session: True),
    _view("compare", tr("Compare"), tr("Show the comparison alone"), "Ctrl+2", _has_comparison),
    _view("both", tr("Both"), tr("Show the text and the comparison"), "Ctrl+3", _has_comparison),
    Declared("beside", "View", tr("Comparison beside the text"),
             tr("Put the comparison beside the text instead of below it"),
             lambda window: window.session.change_settings(
                 beside=not window.session.settings.beside),
             ("Ctrl+4",), _has_comparison, lambda session: session.settings.beside, apart=True),
    Declared("sidebar", "View", tr("Sections"), tr("Show or hide the list of sections"),
             lambda window: window.panes.toggle_sidebar(), ("F9",),
             checked=lambda session: session.settings.sidebar),
    *(_panel(each) for each in PANELS),
    Declared("full-screen", "View", tr("Full screen"), tr("Fill the screen with the window"),
             lambda window: window.toggle_full_screen(), ("F11",), apart=True),
    Declared("caret", "View", tr("Cursor in the text"),
             tr("Move a cursor through the text with the arrow keys, to select and copy"),
             do.toggle_caret, ("F7",), _has_text, lambda session: session.caret),
    Declared("dismiss-marking", "View", tr("Dismiss “Marking not read”"),
             tr("Hide the banner which says that the marking of the file could not be read"),
             lambda window: window.session.dismiss_marking(), (),
             lambda session: session.marking == UNREAD),
    Declared("zoom-in", "View", tr("Larger"), tr("Make everything larger"),
             lambda window: window.session.zoom_by(1), ("Ctrl++", "Ctrl+="), apart=True,
             setting="zoom"),
    Declared("zoom-out", "View", tr("Smaller"), tr("Make everything smaller"),
             lambda window: window.session.zoom_by(-1), ("Ctrl+-",), setting="zoom"),
    Declared("zoom-reset", "View", tr("Usual size"), tr("Show everything at 100 %"),
             lambda window: window.session.change_settings(zoom=100), ("Ctrl+0",), setting="zoom"),
    Declared("undo", "Table", tr("Undo"),
             tr("Undo your last change in the table or the notes"),
             lambda window: window.session.work.undo_order.undo(), ("Ctrl+Z",),
             lambda session: bool(_undo_words(session)),
             words=_undo_text),
    Declared("redo", "Table", tr("Redo"), tr("Redo the change that was undone"),
             lambda window: window.session.work.undo_order.redo(),
             ("Ctrl+Shift+Z", "Ctrl+Y"), lambda session: bool(_redo_words(session)),
             words=_redo_text),
    Declared("what-if", "Table", tr("What if"),
             tr("Show what you tried in the table, or what the author wrote"),
             do.toggle_trial, ("Ctrl+T",), _has_changes,
             lambda session: session.what_if is not None and session.what_if.mode == "trial",
             apart=True),
    Declared("reset-trial", "Table", tr("Back to the author’s"),
             tr("Take back everything that you tried in the table"),
             lambda window: window.session.build_what_if().reset(), ("Ctrl+Shift+R",),
             _has_changes),
    Declared("keep-what-if", "Table", tr("Keep this what-if…"),
             tr("Keep what you tried under a name, to compare it with others"),
             do.keep_what_if, ("Ctrl+Shift+W",), _has_changes),
    Declared("rate", "Table", tr("Rate for yourself"),
             tr("Rate the evidence before you see the author’s ratings"),
             do.toggle_rating, ("Ctrl+E",), _has_evidence, _rating, apart=True),
    Declared("reveal", "Table", tr("Reveal the author’s ratings"),
             tr("Show the author’s ratings, and other readers’, beside your own"),
             do.toggle_revealed, ("Ctrl+Shift+V",), _rating,
             lambda session: session.what_if is not None and session.what_if.readers.revealed),
    Declared("explain", "Table", tr("Give a reason…"),
             tr("Say why you rate the selected cell as you do"), do.explain_rating,
             ("Ctrl+Shift+Y",),
             _rating),
    Declared("import-ratings", "Table", tr("Import ratings…"),
             tr("Lay the ratings of other readers over the author’s and yours"),
             do.import_ratings, (), _has_evidence),
    Declared("export-ratings", "Table", tr("Export your ratings…"),
             tr("Write your ratings to a small file for other readers"), do.export_ratings, (),
             _may_have_own,
             right="export"),
    Declared("remove-reader", "Table", tr("Remove a reader…"),
             tr("Remove the ratings of another reader"), do.remove_reader, (),
             _may_have_others),
    Declared("filter-evidence", "Table", tr("Filter the evidence…"),
             tr("Show only the evidence with certain words"),
             do.filter_evidence, ("Ctrl+Shift+E",), _has_evidence, apart=True),
    Declared("undiagnostic", "Table", tr("Hide evidence with D = 0"),
             tr("Hide or show the evidence that does not tell the columns apart"),
             lambda window: window.session.arrangement.toggle_rows(UNDIAGNOSTIC), ("Ctrl+Shift+D",),
             _has_evidence, lambda session: UNDIAGNOSTIC in session.table.hidden_rows),
    Declared("only-evidence", "Table", tr("Only the evidence"),
             tr("Leave everything out of the table but the evidence and its sums"),
             lambda window: window.session.arrangement.toggle_only_evidence(), ("Ctrl+Shift+O",),
             _has_evidence, lambda session: session.table.only_evidence),
    Declared("turn", "Table", tr("Turn the table"),
             tr("Make the rows columns and the columns rows"),
             lambda window: window.session.arrangement.toggle_turned(), ("Ctrl+5",),
             _has_comparison, lambda session: session.table.turned),
    Declared("likelihoods", "Table", tr("Likelihoods"),
             tr("Show a chart of the likelihoods on their scale instead of the table"),
             do.toggle_likelihoods, ("Ctrl+Shift+L",),
             lambda session: session.arrangement.chart_possible,
             lambda session: session.arrangement.chart_shown),
    Declared("copy-table", "Table", tr("Copy the comparison"),
             tr("Copy the table for a spreadsheet or a word processor"),
             do.copy_table, ("Ctrl+Shift+C",), _has_comparison, apart=True, right="copy"),
    *(_highlight(kind) for kind in KINDS),
    Declared("note", "Notes", tr("Note…"),
             tr("Write a note on what is selected, or on the paragraph or cell you are at"),
             on_notes.write_note, ("Ctrl+M",), _has_text, apart=True),
    Declared("bookmark", "Notes", tr("Bookmark"),
             tr("Set a bookmark on the paragraph or cell you are at, or take it away"),
             on_notes.bookmark, ("Ctrl+B",), _has_text),
    Declared("next-note", "Notes", tr("Next note"), tr("Go to the next note in the text"),
             lambda window: on_notes.step(window, 1), ("Alt+N",), _has_text, apart=True),
    Declared("previous-note", "Notes", tr("Previous note"), tr("Go to the note before"),
             lambda window: on_notes.step(window, -1), ("Alt+Shift+N",), _has_text),
    Declared("put-note", "Notes", tr("Put the note here"),
             tr("Put the note that is chosen in the panel on what is selected"),
             on_notes.put_here, (), _has_notes, apart=True),
    Declared("remove-note", "Notes", tr("Remove the note"),
             tr("Remove the note that is chosen in the panel"), on_notes.remove, (), _has_notes),
    Declared("import-notes", "Notes", tr("Import notes…"),
             tr("Lay the notes of other readers over yours"), on_notes.import_notes, (), _has_text,
             apart=True),
    Declared("export-notes", "Notes", tr("Export your notes…"),
             tr("Write your notes to a small file for other readers, or all of them to read"),
             on_notes.export_notes, (), _has_text, right="export"),
    Declared("remove-notes-of", "Notes", tr("Remove the notes of a reader…"),
             tr("Remove the notes of another reader"), on_notes.remove_reader, (), _has_notes),
    Declared("name-highlights", "Notes", tr("Name the highlights…"),
             tr("Choose what the five kinds of highlight are called"), on_notes.name_kinds,
             apart=True, setting="highlight_names"),
    _choice("Theme", "theme", "system", tr("Like the system"),
            tr("Follow the system’s light or dark")),
    _choice("Theme", "theme", "light", tr("Light"), tr("Dark text on white")),
    _choice("Theme", "theme", "dark", tr("Dark"), tr("Light text on near black")),
    _choice("Theme", "theme", "sepia", tr("Sepia"), tr("Brown text on warm paper")),
    _choice("Theme", "theme", "contrast", tr("High contrast"), tr("The strongest contrast")),
    Declared("copy-reference", "Notes", tr("Copy with the reference"),
             tr("Copy what is selected, or else the paragraph, with title, number, date and"
                " marking"),
             lambda window: window.panes.reader.copy_with_reference(), ("Ctrl+Alt+C",), _has_text,
             right="copy", apart=True),
    _choice("Text", "typeface", "serif", tr("Serif typeface"),
            tr("Set the text in IBM Plex Serif")),
    _choice("Text", "typeface", "sans", tr("Sans-serif typeface"),
            tr("Set the text in IBM Plex Sans")),
    _choice("Text", "typeface", "readable", tr("Easier letters"),
            tr("Set the text in Atkinson Hyperlegible, whose letters are hard to mistake")),
    _choice("Text", "text_width", "narrow", tr("Narrow column"),
            tr("Make the lines of the text short")),
    _choice("Text", "text_width", "usual", tr("Usual column"),
            tr("Reset the width of the text")),
    _choice("Text", "text_width", "wide", tr("Wide column"), tr("Make the lines of the text long")),
    _choice("Text", "line_spacing", "tight", tr("Tight lines"),
            tr("Set the lines close together")),
    _choice("Text", "line_spacing", "usual", tr("Usual lines"),
            tr("Reset the line spacing")),
    _choice("Text", "line_spacing", "loose", tr("Loose lines"),
            tr("Set the lines far apart")),
    Declared("palette", "Help", tr("All commands…"),
             tr("Find any command, section, item of evidence or recent file by its name"),
             lambda window: window.navigator.show_palette(), ("Ctrl+K",)),
    Declared("menu", "Help", tr("Menu"), tr("Open the menu"),
             lambda window: window.parts.header.menu_button.showMenu(), ("F10",)),
    Declared("shortcuts", "Help", tr("Keyboard shortcuts"), tr("Show every key there is"),
             lambda window: window.navigator.show_shortcuts(), ("F1",), apart=True),
    *(_help(each) for each in HELP_PAGES),
    Declared("compare-example", "Help", tr("Compare two editions"),
             tr("Show what changed between two editions of the built-in briefing"),
             do.compare_example, apart=True),
    Declared("track-example", "Help", tr("Track of the judgements"),
             tr("Show each likelihood through the two editions of the built-in briefing"),
             do.track_example),
    Declared("this_copy", "Help", tr("This copy…"),
             tr("Show who signed the briefing, and its SHA-256 to compare with somebody else’s"),
             do.show_this_copy, enabled=_has_text, apart=True),
    Declared("trust_key", "Help", tr("Trust a key…"),
             tr("Trust the key of somebody who signs briefings"),
             do.trust_key),
    Declared("about", "Help", tr("About Briefing App"), tr("Show the version and the licences"),
             do.show_about, apart=True),
)  # fmt: skip
