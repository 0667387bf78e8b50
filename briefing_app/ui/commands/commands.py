"""What the actions do that is more than one call."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from briefing_app.model.errors import StoreError
from briefing_app.resources import built_in, earlier_edition
from briefing_app.store.keys import file_key
from briefing_app.translation import tr
from briefing_app.ui.state.settings import Settings
from briefing_app.ui.widgets.plain import ask

if TYPE_CHECKING:
    from briefing_app.model.choices import View
    from briefing_app.ui.session import Session
    from briefing_app.ui.window.main_window import MainWindow

_FILTER = tr("Briefings (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;All files (*)")


def choose_file(window: MainWindow) -> None:
    """Ask for a file and open it."""
    file = _ask_for_file(window, tr("Open a briefing"))
    if file:
        window.open(file)


def choose_file_for_window(window: MainWindow) -> None:
    """Ask for a file and open it in a window of its own."""
    file = _ask_for_file(window, tr("Open a briefing"))
    if file and window.windows is not None:
        window.windows.open([file])


def _ask_for_file(window: MainWindow, title: str) -> str:
    """Return the file that the reader chose in a dialog, or an empty string."""
    from briefing_app.ui.widgets.dialogs.file_dialogs import ask_for_file

    return ask_for_file(window.session, window, title, _FILTER)


def compare_editions(window: MainWindow, *, side_by_side: bool = False) -> None:
    """Ask for another edition of the open briefing, and show what changed."""
    from briefing_app.ui.files.edition_reports import show_changes

    briefing = window.session.briefing
    if briefing is None:
        return
    file = _ask_for_file(window, tr("Choose the other edition"))
    if file:
        show_changes(window, file, briefing, side_by_side=side_by_side)


def show_track(window: MainWindow) -> None:
    """Ask for other editions of the open briefing, and show the likelihoods through all."""
    from briefing_app.ui.files.edition_reports import show_track
    from briefing_app.ui.widgets.dialogs.file_dialogs import ask_for_files

    briefing = window.session.briefing
    if briefing is None:
        return
    files = ask_for_files(window.session, window, tr("Choose the other editions"), _FILTER)
    if files:
        show_track(window, [*files, briefing])


def track_example(window: MainWindow) -> None:
    """Show the likelihoods through the two editions of the built-in briefing."""
    from briefing_app.ui.files.edition_reports import show_track

    show_track(window, [str(earlier_edition()), str(built_in())])


def compare_example(window: MainWindow) -> None:
    """Show what changed between the two editions of the built-in briefing."""
    from briefing_app.ui.files.edition_reports import show_changes

    show_changes(window, str(earlier_edition()), str(built_in()))


def step_window(window: MainWindow, step: int) -> None:
    """Bring another window of the program to the front."""
    if window.windows is not None:
        window.windows.step(window, step)


def show_shelf(window: MainWindow) -> None:
    """Show the window of the shelf."""
    if window.windows is not None:
        window.windows.show_shelf()


def open_built_in(window: MainWindow) -> None:
    """Open the briefing that comes with the program."""
    window.open(str(built_in()))


def reload(window: MainWindow) -> None:
    """Read the file again."""
    window.file.reload()


def print_paper(window: MainWindow) -> None:
    """Show the pages, to be saved or printed."""
    from briefing_app.ui.files.variant import ask_variant
    from briefing_app.ui.paper.print_dialog import PaperDialog, beginning_with

    session, chosen = window.session, ask_variant(window, tr("Print"))
    if chosen is None:
        return
    kept = session.settings.paper
    if session.settings.paper_size:
        kept = beginning_with(kept, session.settings.paper_size)
    dialog = PaperDialog(chosen[1], window.parts.print_jobs, session, kept, window)
    dialog.settled.connect(partial(_keep_paper, session))
    dialog.exec()
    dialog.deleteLater()


def _keep_paper(session: Session, choices: str) -> None:
    session.change_settings(paper=choices)


def export(window: MainWindow) -> None:
    """Ask for the name of another file and write it."""
    from briefing_app.ui.files.export_dialog import Export
    from briefing_app.ui.files.variant import ask_variant

    chosen = ask_variant(window, tr("Export"))
    if chosen is not None:
        Export(window, *chosen).ask()


def show_pictures(window: MainWindow) -> None:
    """Ask for a folder whose pictures the text may show, or show those of the last no longer."""
    from PySide6.QtWidgets import QFileDialog

    session, folder = window.session, ""
    if not session.pictures:
        from briefing_app.ui.widgets.dialogs.file_dialogs import folder_for

        title = tr("Show the pictures of this folder")
        folder = QFileDialog.getExistingDirectory(window, title, folder_for(session))
    if folder or session.pictures:
        window.file.choose_pictures(folder)


def forget_briefing(window: MainWindow) -> None:
    """Delete what is kept of the open briefing, if the reader agrees."""
    session = window.session
    question = tr(
        "Forget this briefing?\n\nIt is removed from Recent, and your reading position, what you "
        "tried and all ratings and notes in it are deleted. So are settings that were set aside as "
        "damaged. The file itself stays."
    )
    if session.briefing is None or not ask(
        window, tr("Forget this briefing"), question, tr("Forget")
    ):
        return
    delete = partial(session.store.forget, file_key(session.briefing.file), session.briefing.id)
    _report(window, delete, tr("This briefing is forgotten."))
    window.file.forget()


def forget_everything(window: MainWindow) -> None:
    """Delete all that is kept between runs, if the reader agrees."""
    question = tr(
        "Forget everything?\n\nAll settings, recent briefings, reading positions, ratings, notes "
        "and saved searches are deleted, with their backup and the index of the shelf. The "
        "briefings themselves stay."
    )
    if not ask(window, tr("Forget everything"), question, tr("Forget everything")):
        return
    _report(window, partial(_forget_all, window), tr("Everything is forgotten."))
    for each in window.windows.all if window.windows is not None else [window]:
        each.file.forget()
        each.session.change_settings(**Settings.from_json({})._asdict())


def _forget_all(window: MainWindow) -> None:
    if window.windows is not None:
        window.windows.forget_shelf()
    window.session.store.forget_all()


def _report(window: MainWindow, delete: Callable[[], None], done: str) -> None:
    """Delete something and say so, or why it could not be done."""
    try:
        delete()
    except StoreError as error:
        window.session.notice.emit(error.problem.sentence, "error")
    else:
        window.session.message.emit(done)


def quit_program(_window: MainWindow) -> None:
    """Close every window."""
    QApplication.closeAllWindows()


def open_find(window: MainWindow) -> None:
    """Show the bar of Find."""
    window.panes.open_find()


def filter_sections(window: MainWindow) -> None:
    """Show the list of sections and put the cursor into its filter."""
    window.panes.want_sidebar()
    window.panes.sidebar.focus_filter()


def ask_paragraph(window: MainWindow) -> None:
    """Ask for the number of a paragraph and go there."""
    session = window.session
    if session.briefing is None or not session.briefing.paragraphs:
        return
    from briefing_app.ui.commands.dialogs.paragraph_dialog import ParagraphDialog

    dialog = ParagraphDialog(session, session.briefing.paragraphs, window)
    if dialog.run():
        session.go_to("paragraph", dialog.number)


def choose_view(window: MainWindow, name: View) -> None:
    """Show the text, the comparison or both; a drawer that leaves no room for both is closed."""
    session = window.session
    session.change_settings(view=name)
    if name == "both" and session.crowded:
        session.show_panel("")
        if session.crowded:
            session.message.emit(tr("The window is too small for both."))


def toggle_panel(window: MainWindow, name: str) -> None:
    """Open a panel in the drawer, or close the drawer if that one is open."""
    session = window.session
    session.show_panel("" if session.panel == name else name)


def toggle_caret(window: MainWindow) -> None:
    """Show a cursor in the text, or take it away."""
    session, reader = window.session, window.panes.reader
    session.caret = not session.caret
    reader.set_caret(session.caret)
    reader.setFocus()


def copy_table(window: MainWindow) -> None:
    """Put the rows and columns on show on the clipboard."""
    view = window.panes.comparison.view
    if view is not None:
        view.copy_table()


def toggle_trial(window: MainWindow) -> None:
    """Show what is tried, or what the author wrote."""
    what_if = window.session.build_what_if()
    what_if.set_mode("author" if what_if.mode == "trial" else "trial")


def toggle_rating(window: MainWindow) -> None:
    """Let the reader rate for themselves, or show the author's ratings again."""
    window.navigator.show_comparison()
    view = window.panes.comparison.view
    if view is not None:
        from briefing_app.ui.comparison.what_if.reckoning import once_reckoned

        once_reckoned(window.session, view.toggle_rating)


def keep_what_if(window: MainWindow) -> None:
    """Keep what is tried under a name."""
    from briefing_app.ui.comparison.what_if.asking import keep_what_if as ask_name

    ask_name(window, window.session)


def explain_rating(window: MainWindow) -> None:
    """Give a reason for the reader's rating in the selected cell."""
    from briefing_app.ui.comparison.what_if.asking import explain_rating as ask_reason

    ask_reason(window, window.session)


def toggle_revealed(window: MainWindow) -> None:
    """Show what is hidden while the reader rates, or hide it again."""
    from briefing_app.ui.comparison.what_if.reckoning import once_reckoned

    once_reckoned(window.session, window.session.build_what_if().readers.toggle_revealed)


def import_ratings(window: MainWindow) -> None:
    """Ask for files of ratings and lay them over the author's."""
    from briefing_app.ui.files.ratings_files import import_ratings as ask

    ask(window)


def export_ratings(window: MainWindow) -> None:
    """Ask for a file and write the reader's own ratings."""
    from briefing_app.ui.files.ratings_files import export_ratings as ask

    ask(window)


def remove_reader(window: MainWindow) -> None:
    """Ask which of the other readers to remove."""
    from briefing_app.ui.files.ratings_files import remove_reader as ask

    ask(window)


def filter_evidence(window: MainWindow) -> None:
    """Ask for words that the evidence must have."""
    window.navigator.show_comparison()
    view = window.panes.comparison.view
    if view is not None:
        view.open_filter()


def toggle_likelihoods(window: MainWindow) -> None:
    """Show the likelihoods as bands of their scale, or the table again."""
    window.navigator.show_comparison()
    session = window.session
    session.arrangement.show_chart(shown=not session.arrangement.chart_shown)
    window.panes.comparison.setFocus()


def show_this_copy(window: MainWindow) -> None:
    """Show what two people compare to know that they read the same briefing."""
    from briefing_app.ui.commands.dialogs.this_copy_dialog import ThisCopyDialog

    if window.session.briefing is not None:
        ThisCopyDialog(window.session, window.session.briefing, window).run()


def trust_key(window: MainWindow) -> None:
    """Ask for a public key to trust."""
    from briefing_app.ui.files.trust_key import trust_key

    trust_key(window)


def show_settings(window: MainWindow) -> None:
    """Show the settings."""
    from briefing_app.ui.commands.dialogs.settings_dialog import SettingsDialog

    SettingsDialog(window.session, window).run()


def show_about(window: MainWindow) -> None:
    """Show the version and the licences."""
    from briefing_app.ui.commands.dialogs.about_dialog import AboutDialog

    AboutDialog(window.session, window).run()
