"""What the actions do: the commands of one window, made when its menus are first wanted."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog

from briefing_app.resources import built_in
from briefing_app.ui.theme.appearance import ThemeChoice
from briefing_app.ui.window.layout import View

if TYPE_CHECKING:
    from briefing_app.ui.window.drawer import DrawerName
    from briefing_app.ui.window.main_window import MainWindow

_FILTER = "Briefings (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;All files (*)"


class Commands:
    """Each public method is called by one or more actions of `actions.py`."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._panes = window.panes

    # What the File menu does

    def choose_file(self) -> None:
        """Ask for a file and open it."""
        folder = str(Path(self._window.file).absolute().parent) if self._window.file else ""
        file, _filter = QFileDialog.getOpenFileName(
            self._window, "Open a briefing", folder, _FILTER
        )
        if file:
            self._window.open(file)

    def open_built_in(self) -> None:
        self._window.open(str(built_in()))

    def reload(self) -> None:
        self._window.reload()

    def print_paper(self) -> None:
        from briefing_app.ui.paper.print_dialog import PaperDialog

        window = self._window
        if window.briefing is not None:
            PaperDialog(window.briefing, window.worker, window.appearance.theme, window).exec()

    def export(self) -> None:
        from briefing_app.ui.files.export_dialog import Export

        window = self._window
        if window.briefing is not None:
            Export(window, window.briefing).ask()

    def quit(self) -> None:
        self._window.close()

    # What the Find and Go menus do

    def open_find(self) -> None:
        self._window.show_text()
        self._panes.find_bar.open()

    def find_next(self) -> None:
        self._panes.find_bar.next()

    def find_previous(self) -> None:
        self._panes.find_bar.previous()

    def filter_sections(self) -> None:
        self._window.actions_by_name["sidebar"].setChecked(True)
        self.toggle_sidebar()
        self._panes.sidebar.focus_filter()

    def ask_paragraph(self) -> None:
        """Ask for a number and go there."""
        briefing = self._window.briefing
        if briefing is None or not briefing.paragraphs:
            return
        last = briefing.paragraphs
        here = max(1, self._panes.reader.place().paragraph)
        number, wanted = QInputDialog.getInt(
            self._window, "Go to paragraph", f"Paragraph (1 to {last})", here, 1, last
        )
        if wanted:
            self._window.go_to_paragraph(number)

    def back(self) -> None:
        self._panes.reader.back()

    def forward(self) -> None:
        self._panes.reader.forward()

    def next_section(self) -> None:
        self._panes.step_section(1)

    def previous_section(self) -> None:
        self._panes.step_section(-1)

    def next_pane(self) -> None:
        self._panes.focus_next(1)

    def previous_pane(self) -> None:
        self._panes.focus_next(-1)

    # What the View and Theme menus do

    def set_view(self, view: View) -> None:
        self._window.set_view(view)

    def toggle_beside(self) -> None:
        self._panes.set_beside(self._window.actions_by_name["beside"].isChecked())

    def toggle_sidebar(self) -> None:
        self._panes.show_sidebar(self._window.actions_by_name["sidebar"].isChecked())

    def toggle_drawer(self, name: "DrawerName") -> None:
        """Open the drawer with one of its views, or close it where that one is in it."""
        if self._panes.drawer_open == name:
            self._panes.close_drawer()
        else:
            self._panes.show_drawer(name, self._window.appearance)
        self._window.check_drawer()

    def toggle_caret(self) -> None:
        self._panes.reader.set_caret(self._window.actions_by_name["caret"].isChecked())
        self._panes.reader.setFocus()

    def copy_table(self) -> None:
        self._panes.comparison.copy_table()
        self._window.status.tell("Comparison copied")

    # What the Table menu does

    def undo(self) -> None:
        self._panes.comparison.undo()

    def redo(self) -> None:
        self._panes.comparison.redo()

    def toggle_trial(self) -> None:
        self._panes.comparison.show_trial(shown=self._window.actions_by_name["what-if"].isChecked())

    def reset_trial(self) -> None:
        self._panes.comparison.reset_trial()

    def toggle_rating(self) -> None:
        self._window.show_comparison()
        readers = self._panes.comparison.readers
        if readers is not None:
            readers.show(on=self._window.actions_by_name["rate"].isChecked())
            self._panes.comparison.begin_rating()

    def toggle_revealed(self) -> None:
        readers = self._panes.comparison.readers
        if readers is not None:
            readers.reveal(revealed=self._window.actions_by_name["reveal"].isChecked())

    def import_ratings(self) -> None:
        from briefing_app.ui.files.ratings_files import import_ratings

        import_ratings(self._window)

    def export_ratings(self) -> None:
        from briefing_app.ui.files.ratings_files import export_ratings

        export_ratings(self._window)

    def remove_reader(self) -> None:
        from briefing_app.ui.files.ratings_files import remove_reader

        remove_reader(self._window)

    def filter_evidence(self) -> None:
        self._window.show_comparison()
        self._panes.comparison.filter_evidence()

    def toggle_undiagnostic(self) -> None:
        self._panes.comparison.toggle_undiagnostic()

    def toggle_likelihoods(self) -> None:
        self._window.show_comparison()
        self._panes.comparison.toggle_likelihoods()

    # What the rest of the View menu does

    def zoom_by(self, steps: int) -> None:
        self._window.appearance.zoom_by(steps)

    def zoom_reset(self) -> None:
        self._window.appearance.zoom_to(1.0)

    def choose_theme(self, choice: ThemeChoice) -> None:
        self._window.actions_by_name[f"theme-{choice}"].setChecked(True)
        self._window.appearance.choose(choice)

    # What the Help menu does

    def show_palette(self) -> None:
        from briefing_app.ui.commands.palette import Palette, entries

        sections = self._panes.sections
        palette_dialog = Palette(
            entries(self._window.actions_by_name.all(), sections),
            self._window.appearance.theme,
            self._window,
        )
        palette_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette_dialog.section_chosen.connect(self._window.go_to_section)
        palette_dialog.show()

    def show_menu(self) -> None:
        self._window.header.menu_button.showMenu()

    def show_shortcuts(self) -> None:
        from briefing_app.ui.commands.shortcuts import ShortcutSheet

        ShortcutSheet(self._window).exec()

    def show_about(self) -> None:
        from briefing_app.ui.commands.shortcuts import AboutSheet

        AboutSheet(self._window).exec()
