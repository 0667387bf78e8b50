"""Every action of the window, declared once.

Menu, shortcut, tooltip, shortcut sheet and command palette are all made from `ACTIONS`.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from briefing_app.ui.commands.commands import Commands

Menu = Literal["File", "Find", "Go", "View", "Table", "Theme", "Help"]


class Declared(NamedTuple):
    """One action: where it stands in the menu, its words, its keys and what it calls.

    ``group`` names a set of which one is always checked; ``checkable`` alone is an on-off switch.
    The first of the ``keys`` is the one shown.
    """

    name: str
    menu: Menu
    text: str
    tip: str
    command: "Callable[[Commands], None]"
    keys: tuple[str, ...] = ()
    group: str = ""
    checkable: bool = False


ACTIONS: tuple[Declared, ...] = (
    Declared("open", "File", "Open…", "Open a briefing or any Markdown file",
             lambda do: do.choose_file(), ("Ctrl+O",)),
    Declared("built-in", "File", "Open the built-in briefing",
             "Open “North Korea’s motivations”", lambda do: do.open_built_in()),
    Declared("reload", "File", "Reload", "Read the file again, keeping the place",
             lambda do: do.reload(), ("F5", "Ctrl+R")),
    Declared("print", "File", "Print…", "See the pages, save them as PDF or print them",
             lambda do: do.print_paper(), ("Ctrl+P",)),
    Declared("export", "File", "Export…",
             "Write the briefing or its comparison as another kind of file",
             lambda do: do.export(), ("Ctrl+Shift+S",)),
    Declared("quit", "File", "Quit", "Close the window", lambda do: do.quit(), ("Ctrl+Q",)),
    Declared("find", "Find", "Find…", "Find words in the text",
             lambda do: do.open_find(), ("Ctrl+F",)),
    Declared("find-next", "Find", "Find next", "Go to the next hit",
             lambda do: do.find_next(), ("F3",)),
    Declared("find-previous", "Find", "Find previous", "Go to the previous hit",
             lambda do: do.find_previous(), ("Shift+F3",)),
    Declared("filter", "Find", "Filter sections", "Show only the sections with certain words",
             lambda do: do.filter_sections(), ("Ctrl+Shift+F",)),
    Declared("paragraph", "Go", "Go to paragraph…", "Go to a paragraph by its number",
             lambda do: do.ask_paragraph(), ("Ctrl+G",)),
    Declared("back", "Go", "Back", "Go back to where you were before the last jump",
             lambda do: do.back(), ("Alt+Left",)),
    Declared("forward", "Go", "Forward", "Undo going back",
             lambda do: do.forward(), ("Alt+Right",)),
    Declared("next-section", "Go", "Next section", "Go to the next heading",
             lambda do: do.next_section(), ("Alt+Down",)),
    Declared("previous-section", "Go", "Previous section", "Go to the heading before",
             lambda do: do.previous_section(), ("Alt+Up",)),
    Declared("next-pane", "Go", "Next pane", "Move between sections, text and comparison",
             lambda do: do.next_pane(), ("F6",)),
    Declared("previous-pane", "Go", "Previous pane", "Move between the panes the other way",
             lambda do: do.previous_pane(), ("Shift+F6",)),
    Declared("read", "View", "Read", "Show the text alone",
             lambda do: do.set_view("read"), ("Ctrl+1",), group="view"),
    Declared("compare", "View", "Compare", "Show the comparison alone",
             lambda do: do.set_view("compare"), ("Ctrl+2",), group="view"),
    Declared("both", "View", "Both", "Show the text and the comparison",
             lambda do: do.set_view("both"), ("Ctrl+3",), group="view"),
    Declared("beside", "View", "Comparison beside the text",
             "Put the comparison beside the text instead of below it",
             lambda do: do.toggle_beside(), ("Ctrl+4",), checkable=True),
    Declared("sidebar", "View", "Sections", "Show or hide the list of sections",
             lambda do: do.toggle_sidebar(), ("F9",), checkable=True),
    Declared("timeline", "View", "Timeline", "Show the dated events and evidence to scale",
             lambda do: do.toggle_drawer("timeline"), ("Ctrl+Shift+T",), checkable=True),
    Declared("checks", "View", "Checks",
             "Show what is wrong with the file, and advice on its tradecraft",
             lambda do: do.toggle_drawer("checks"), ("Ctrl+Shift+K",), checkable=True),
    Declared("caret", "View", "Cursor in the text",
             "Move a cursor through the text with the arrow keys, to select and copy",
             lambda do: do.toggle_caret(), ("F7",), checkable=True),
    Declared("zoom-in", "View", "Larger", "Make the text larger",
             lambda do: do.zoom_by(1), ("Ctrl++", "Ctrl+=")),
    Declared("zoom-out", "View", "Smaller", "Make the text smaller",
             lambda do: do.zoom_by(-1), ("Ctrl+-",)),
    Declared("zoom-reset", "View", "Usual size", "Show the text at 100 %",
             lambda do: do.zoom_reset(), ("Ctrl+0",)),
    Declared("undo", "Table", "Undo", "Take back the last change that you tried in the table",
             lambda do: do.undo(), ("Ctrl+Z",)),
    Declared("redo", "Table", "Redo", "Make the change again that was taken back",
             lambda do: do.redo(), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Declared("what-if", "Table", "What if",
             "Show what you tried in the table, or what the author wrote",
             lambda do: do.toggle_trial(), ("Ctrl+T",), checkable=True),
    Declared("reset-trial", "Table", "Back to the author’s",
             "Take back everything that you tried in the table",
             lambda do: do.reset_trial(), ("Ctrl+Shift+R",)),
    Declared("rate", "Table", "Rate for yourself",
             "Rate the evidence before you see the author’s ratings",
             lambda do: do.toggle_rating(), ("Ctrl+E",), checkable=True),
    Declared("reveal", "Table", "Reveal the author’s ratings",
             "Show the author’s ratings, and other readers’, beside your own",
             lambda do: do.toggle_revealed(), ("Ctrl+Shift+V",), checkable=True),
    Declared("import-ratings", "Table", "Import ratings…",
             "Lay the ratings of other readers over the author’s and yours",
             lambda do: do.import_ratings()),
    Declared("export-ratings", "Table", "Export your ratings…",
             "Write your ratings to a small file for other readers",
             lambda do: do.export_ratings()),
    Declared("remove-reader", "Table", "Remove a reader…",
             "Take the ratings of another reader away", lambda do: do.remove_reader()),
    Declared("filter-evidence", "Table", "Filter the evidence…",
             "Show only the evidence with certain words",
             lambda do: do.filter_evidence(), ("Ctrl+Shift+E",)),
    Declared("undiagnostic", "Table", "Hide evidence with D = 0",
             "Hide or show the evidence that does not tell the columns apart",
             lambda do: do.toggle_undiagnostic(), ("Ctrl+Shift+D",), checkable=True),
    Declared("likelihoods", "Table", "Likelihoods",
             "Show the likelihoods as bands of their scale instead of the table",
             lambda do: do.toggle_likelihoods(), ("Ctrl+Shift+L",), checkable=True),
    Declared("copy-table", "Table", "Copy the comparison",
             "Copy the table for a spreadsheet or a word processor",
             lambda do: do.copy_table(), ("Ctrl+Shift+C",)),
    Declared("theme-system", "Theme", "Like the system", "Follow the system’s light or dark",
             lambda do: do.choose_theme("system"), group="theme"),
    Declared("theme-light", "Theme", "Light", "Dark text on white",
             lambda do: do.choose_theme("light"), group="theme"),
    Declared("theme-dark", "Theme", "Dark", "Light text on near black",
             lambda do: do.choose_theme("dark"), group="theme"),
    Declared("theme-sepia", "Theme", "Sepia", "Brown text on warm paper",
             lambda do: do.choose_theme("sepia"), group="theme"),
    Declared("theme-contrast", "Theme", "High contrast", "The strongest contrast",
             lambda do: do.choose_theme("contrast"), group="theme"),
    Declared("palette", "Help", "All commands…", "Find any action or section by its name",
             lambda do: do.show_palette(), ("Ctrl+K",)),
    Declared("menu", "Help", "Menu", "Open the menu", lambda do: do.show_menu(), ("F10",)),
    Declared("shortcuts", "Help", "Keyboard shortcuts", "Show every key there is",
             lambda do: do.show_shortcuts(), ("F1",)),
    Declared("about", "Help", "About Briefing App", "Show the version and the licences",
             lambda do: do.show_about()),
)  # fmt: skip


class Actions:
    """The declared actions as Qt actions of one window, by name."""

    def __init__(self, window: QWidget, commands: "Commands") -> None:
        self._commands = commands
        self._by_name: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for declared in ACTIONS:
            action = _Action(window, declared, commands)
            if declared.group:
                group = groups.setdefault(declared.group, QActionGroup(window))
                group.addAction(action)
            self._by_name[declared.name] = action
            window.addAction(action)

    def __getitem__(self, name: str) -> QAction:
        """Return the action of a name; raises KeyError."""
        return self._by_name[name]

    def all(self) -> list[QAction]:
        """Return every action in the order of the table."""
        return list(self._by_name.values())

    def of_menu(self, menu: Menu) -> list[QAction]:
        """Return the actions of one menu, in their order."""
        return [self._by_name[each.name] for each in ACTIONS if each.menu == menu]


class _Action(QAction):
    """One Qt action that calls its command."""

    def __init__(self, window: QWidget, declared: Declared, commands: "Commands") -> None:
        super().__init__(QIcon(), declared.text, window)
        self._command = declared.command
        self._commands = commands
        self.setObjectName(declared.name)
        self.setShortcuts([QKeySequence(key) for key in declared.keys])
        keys = f" ({declared.keys[0]})" if declared.keys else ""
        self.setToolTip(f"{declared.tip}{keys}")
        self.setStatusTip(declared.tip)
        self.setCheckable(declared.checkable or bool(declared.group))
        self.triggered.connect(self._run)

    def _run(self) -> None:
        self._command(self._commands)
