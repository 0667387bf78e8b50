"""The window: it assembles the panes, opens briefings and follows the reader."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.input.ahead import Ahead
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import BriefingError, StoreError
from briefing_app.store.ratings import KeptRatings
from briefing_app.store.state import Store
from briefing_app.ui.theme.appearance import Appearance, ThemeChoice
from briefing_app.ui.theme.style_sheet import palette, style_sheet
from briefing_app.ui.window.banner import Banner
from briefing_app.ui.window.layout import Panes, View
from briefing_app.ui.window.opener import Opener
from briefing_app.ui.window.status_bar import StatusBar
from briefing_app.ui.worker import ONE_FRAME_MS, Worker

if TYPE_CHECKING:
    from briefing_app.ui.commands.actions import Actions
    from briefing_app.ui.reader.outside_link import Link
    from briefing_app.ui.window.failure_page import FailurePage
    from briefing_app.ui.window.header import Header
    from briefing_app.ui.window.notices import NoticeBar, ProblemBar

USUAL_SIZE = QSize(1280, 900)
SMALLEST_SIZE = QSize(640, 420)
_FOR_ANY_TEXT = (
    "print", "export", "find", "find-next", "find-previous", "paragraph", "reload", "timeline",
    "checks",
)  # fmt: skip
"""The actions that need a text, whatever is in it."""
HEADER_HEIGHT = 42
"""The height of the bar above the text, in pixels, kept free until the bar is there."""


def _key(file: str) -> str:
    """Return the name under which the place in a file is kept."""
    return str(Path(file).absolute())


class MainWindow(QMainWindow):
    """One window with one briefing.

    Its parts are public for `Commands` and for tests. The text is
    there first; what stands around it (`show_frame`) follows one frame later, in the place kept
    for it.

    Signals: ``settled()`` as `tell_when_settled` says.
    """

    settled = Signal()

    def __init__(self, store: Store, ahead: Ahead | None = None) -> None:
        """Make the window; ``ahead`` is the file to be opened first, being read already."""
        super().__init__()
        self._store = store
        self._briefing: Briefing | None = None
        self._kept: Briefing | None = None
        self._file = ""
        self._link: Link | None = None
        self._framed = False
        self._place = ("", 0, 0.0)
        self._appearance = Appearance(store.setting("theme"), store.setting("zoom"), self)
        self._appearance.changed.connect(self._restyle)
        self._worker = Worker(self)
        self._opener = Opener(self._worker, ahead, self)
        self._opener.opened.connect(self._show)
        self._opener.failed.connect(self._fail)
        self._opener.changed.connect(self.reload)
        self._apply_theme()
        self._assemble()
        self._connect()
        self._restore()
        self.setAcceptDrops(True)
        self.setMinimumSize(SMALLEST_SIZE)

    # What the window is made of

    def _assemble(self) -> None:
        self._top, self._bottom = Banner(), Banner()
        self._head = QWidget()
        self._head.setObjectName("header")
        self._head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head.setFixedHeight(HEADER_HEIGHT)
        self.panes = Panes(self._worker)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panes)
        self.status = StatusBar()
        middle = QWidget()
        self._column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        column.addWidget(self._bottom)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        reader, comparison = self.panes.reader, self.panes.comparison
        self.panes.section_chosen.connect(self.go_to_section)
        self.panes.paragraph_chosen.connect(self.go_to_paragraph)
        self.panes.evidence_chosen.connect(self._show_evidence)
        self.panes.drawer_closed.connect(self._close_drawer)
        reader.place_changed.connect(self._follow)
        reader.link_chosen.connect(self._tell_link)
        reader.evidence_chosen.connect(self._show_evidence)
        reader.paragraph_chosen.connect(self._show_cells)
        reader.history_changed.connect(self._enable_history)
        reader.zoom_requested.connect(self._appearance.zoom_by)
        comparison.paragraph_chosen.connect(self.go_to_paragraph)
        comparison.evidence_paragraphs.connect(reader.show_paragraphs)
        comparison.section_chosen.connect(self.go_to_section)
        comparison.source_chosen.connect(self._go_to_source)
        comparison.changed.connect(self._enable_table)
        comparison.action_wanted.connect(self._run_action)
        comparison.not_kept.connect(self._tell_not_kept)

    @cached_property
    def actions_by_name(self) -> "Actions":
        """The actions, in the state in which the window was left."""
        from briefing_app.ui.commands import actions, commands

        made = actions.Actions(self, commands.Commands(self))
        made[self.panes.view].setChecked(True)
        made["beside"].setChecked(self._store.setting("beside") is True)
        made["sidebar"].setChecked(self._store.setting("sidebar") is not False)
        made[f"theme-{self._appearance.choice}"].setChecked(True)
        for name in ("back", "forward"):
            made[name].setEnabled(False)
        return made

    @cached_property
    def recent_menu(self) -> QMenu:
        """The menu of recent briefings, filled when it opens."""
        menu = QMenu("Recent", self)
        menu.aboutToShow.connect(self.fill_recent)
        menu.triggered.connect(self._open_recent)
        return menu

    @cached_property
    def header(self) -> "Header":
        """The bar above the text, in the place that was kept free for it."""
        from briefing_app.ui.window import header

        made = header.Header(self.actions_by_name, self.recent_menu)
        made.setFixedHeight(HEADER_HEIGHT)
        self._column.replaceWidget(self._head, made)
        self._head.deleteLater()
        return made

    @cached_property
    def problems(self) -> "ProblemBar":
        """The bar with everything that is wrong with the file."""
        from briefing_app.ui.window import notices

        made = notices.ProblemBar()
        self._column.insertWidget(self._column.indexOf(self._stack), made)
        return made

    @cached_property
    def notice(self) -> "NoticeBar":
        """The bar that says where a link leads, and what went wrong."""
        from briefing_app.ui.window import notices

        made = notices.NoticeBar("Notice")
        made.accepted.connect(self._take_link)
        self._column.insertWidget(self._column.indexOf(self._stack), made)
        return made

    @cached_property
    def failure(self) -> "FailurePage":
        """The page in place of a text that cannot be shown."""
        from briefing_app.ui.window import failure_page

        made = failure_page.FailurePage()
        made.another_wanted.connect(self.actions_by_name["open"].trigger)
        self._stack.addWidget(made)
        return made

    def _restore(self) -> None:
        """Bring back the window as it was left."""
        kept = self._store.setting
        view = kept("view")
        self.panes.set_view(
            "read" if view == "read" else "compare" if view == "compare" else "both"
        )
        self.panes.set_beside(kept("beside") is True)
        self.panes.show_sidebar(kept("sidebar") is not False)
        self.panes.restore_sizes(kept("sizes"))
        self.resize(USUAL_SIZE)
        geometry = kept("geometry")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))
        self.status.show_zoom(self._appearance.zoom)

    # Opening

    def open(self, file: str) -> None:
        """Open a file by its path; what is open stays until the other has been read."""
        self._keep_place()
        self._file = file
        self.status.tell(f"Opening {Path(file).name} …")
        self._opener.open(file)

    @Slot(object)
    def _show(self, briefing: Briefing) -> None:
        again = self._briefing is not None and self._briefing.file == briefing.file
        place = self.panes.place_kept() if again else self._store.place(_key(briefing.file))
        self._briefing = briefing
        self.panes.comparison.keep_ratings_in(KeptRatings(self._store, _key(briefing.file)))
        self.panes.show_briefing(briefing, self._appearance)
        self._stack.setCurrentWidget(self.panes)
        for banner in (self._top, self._bottom):
            banner.show_marking(briefing.marking)
        self.setWindowTitle(f"{briefing.title} – Briefing App")
        self.status.tell("")
        if not again:
            self.panes.focus_first()
        self.panes.restore_place(place)
        if self._framed:
            self.show_frame()
        QTimer.singleShot(ONE_FRAME_MS, self._finish_showing)

    @Slot()
    def _finish_showing(self) -> None:
        """Do what can wait until the text is on the screen."""
        if not self._framed:
            self.show_frame()
        self._opener.watch()
        self._keep_opened()

    def show_frame(self) -> None:
        """Show what stands around the text: title, sections, problems, and what can be done."""
        self._framed = True
        briefing = self._briefing
        self.header.show_briefing(briefing)
        self.panes.show_sections(self._appearance)
        self._follow(*self._place)
        if briefing is not None and (briefing.problems or "problems" in self.__dict__):
            self.problems.show_problems(briefing.problems)
        if self._store.notice:
            self.notice.tell(self._store.notice, severity="warning")
            self._store.notice = ""
        comparable = briefing is not None and briefing.comparison is not None
        evidence = briefing.comparison.evidence if briefing and briefing.comparison else ()
        for name in ("compare", "both", "beside", "copy-table"):
            self.actions_by_name[name].setEnabled(comparable)
        for name in ("filter-evidence", "undiagnostic", "rate", "import-ratings"):
            self.actions_by_name[name].setEnabled(bool(evidence))
        self._enable_table()
        for name in _FOR_ANY_TEXT:
            self.actions_by_name[name].setEnabled(briefing is not None)

    @Slot(object)
    def _fail(self, error: BriefingError) -> None:
        """Say why a file cannot be shown; a briefing that is open stays open."""
        self.status.tell("")
        if self._briefing is not None:
            self._file = self._briefing.file
            self.notice.tell(str(error.problem), severity="error")
            self._opener.watch()
            return
        self.show_frame()
        self.setWindowTitle("Briefing App")
        self.failure.tell(error.problem)
        self._stack.setCurrentWidget(self.failure)

    def _keep_opened(self) -> None:
        """Keep, once for each time, that the briefing was opened."""
        briefing = self._briefing
        if briefing is not None and briefing is not self._kept:
            self._kept = briefing
            self._keep(partial(self._store.keep_opened, _key(briefing.file), briefing.title))

    def _keep_place(self) -> None:
        if self._briefing is not None:
            self._keep_opened()
            key = _key(self._briefing.file)
            self._keep(partial(self._store.keep_place, key, self.panes.place_kept()))

    def _keep(self, write: "partial[None]") -> None:
        try:
            write()
        except StoreError as error:
            self.status.tell(error.problem.sentence)

    @Slot()
    def fill_recent(self) -> None:
        """Fill the menu of recent briefings, newest first."""
        self._keep_opened()
        self.recent_menu.clear()
        for each in self._store.recent():
            action = self.recent_menu.addAction(f"{each.title} — {Path(each.file).name}")
            action.setData(each.file)
        self.recent_menu.setEnabled(True)

    @Slot(QAction)
    def _open_recent(self, action: QAction) -> None:
        self.open(str(action.data()))

    # Following the reader

    @Slot(str, int, float)
    def _follow(self, section: str, paragraph: int, fraction: float) -> None:
        self._place = (section, paragraph, fraction)
        if self._briefing is None or not self._framed:
            return
        self.panes.sidebar.follow(section)
        title = self.panes.sidebar.current_title
        self.status.show_place(self._briefing, title, paragraph, fraction)

    @Slot(bool, bool)
    def _enable_history(self, back: bool, forward: bool) -> None:  # noqa: FBT001 - Qt signal
        if self._framed:
            self.actions_by_name["back"].setEnabled(back)
            self.actions_by_name["forward"].setEnabled(forward)

    @Slot()
    def _enable_table(self) -> None:
        """Let the actions say what can be undone and taken back in the table."""
        if not self._framed:
            return
        possible, made = self.panes.comparison.what_can_be_done(), self.actions_by_name
        for name, words in (("undo", possible.undo), ("redo", possible.redo)):
            made[name].setEnabled(bool(words))
            made[name].setText(f"{name.capitalize()} {words}".strip().replace("&", "&&"))
        made["what-if"].setChecked(possible.trial_shown)
        made["undiagnostic"].setChecked(possible.undiagnostic_hidden)
        made["likelihoods"].setChecked(possible.likelihoods_shown)
        comparison = self._briefing.comparison if self._briefing else None
        estimated = any(each.likelihood for each in comparison.motivations) if comparison else False
        made["likelihoods"].setEnabled(estimated and not possible.estimates_hidden)
        for name in ("what-if", "reset-trial"):
            made[name].setEnabled(possible.changes > 0)
        made["rate"].setChecked(possible.readers_shown)
        made["reveal"].setChecked(possible.revealed)
        made["reveal"].setEnabled(possible.readers_shown)
        made["export-ratings"].setEnabled(possible.own_rated)
        made["remove-reader"].setEnabled(bool(possible.reader_names))

    @Slot(str)
    def _run_action(self, name: str) -> None:
        self.actions_by_name[name].trigger()

    @Slot(str)
    def _tell_not_kept(self, words: str) -> None:
        self.notice.tell(f"{words} Your ratings can still be exported.", severity="error")

    @Slot(str)
    def go_to_section(self, ref: str) -> None:
        """Go to a heading of the text by its id."""
        self.show_text()
        self.panes.reader.go_to_section(ref)

    @Slot(int)
    def go_to_paragraph(self, number: int) -> None:
        """Go to a paragraph of the text by its number."""
        self.show_text()
        self.panes.reader.go_to_paragraph(number)

    @Slot(str)
    def _go_to_source(self, ref: str) -> None:
        self.show_text()
        self.panes.reader.go_to_source(ref)

    @Slot(str)
    def _show_evidence(self, ref: str) -> None:
        self.show_comparison()
        self.panes.comparison.select_evidence(ref)

    @Slot(int)
    def _show_cells(self, paragraph: int) -> None:
        """Mark what rests on the paragraph that the reader has chosen, in table and text."""
        comparison = self._briefing.comparison if self._briefing else None
        if comparison is None:
            return
        from briefing_app.model.grounds import resting_on, resting_words

        cells = resting_on(comparison, paragraph)
        if self.panes.comparison.isVisible():
            self.panes.comparison.mark_cells(cells)
        self.panes.reader.mark_paragraphs([paragraph] if cells else [])
        self.status.tell(resting_words(comparison, paragraph, cells))

    @Slot(str, str)
    def _tell_link(self, scope: str, target: str) -> None:
        """Show where a link leads; nothing is opened or fetched by itself."""
        from briefing_app.ui.reader import outside_link

        self._link = outside_link.Link(scope, target, Path(self._file))
        self.notice.tell(self._link.words, self._link.offer)

    @Slot()
    def _take_link(self) -> None:
        if self._link is None:
            return
        self.notice.hide()
        beside = self._link.briefing_beside
        if beside is not None:
            self.open(str(beside))
        else:
            QGuiApplication.clipboard().setText(self._link.target)
            self.status.tell("Address copied")

    # What the commands work on

    @property
    def briefing(self) -> Briefing | None:
        """What is shown, or None."""
        return self._briefing

    @property
    def file(self) -> str:
        """The path of the file that is shown or was asked for last; empty before the first."""
        return self._file

    @property
    def store(self) -> Store:
        """What is kept between runs."""
        return self._store

    @property
    def appearance(self) -> Appearance:
        """Theme and zoom."""
        return self._appearance

    @property
    def worker(self) -> Worker:
        """What does the work off the GUI thread."""
        return self._worker

    @Slot()
    def reload(self) -> None:
        """Read the file again, keeping the place."""
        if self._file:
            self._opener.open(self._file)

    def set_view(self, view: View) -> None:
        """Show the text, the comparison, or both."""
        self.actions_by_name[view].setChecked(True)
        focus_goes = self.panes.holds_focus
        self.panes.set_view(view)
        if focus_goes and not self.panes.holds_focus:
            self.panes.focus_first()

    def show_comparison(self) -> None:
        """Bring the comparison on show."""
        if self.panes.view == "read":
            self.set_view("both")

    @Slot()
    def _close_drawer(self) -> None:
        self.panes.close_drawer()
        self.check_drawer()

    def check_drawer(self) -> None:
        """Let the actions of the drawer show what is in it."""
        from briefing_app.ui.window.drawer import DRAWER_NAMES

        for name in DRAWER_NAMES:
            self.actions_by_name[name].setChecked(self.panes.drawer_open == name)

    def show_text(self) -> None:
        """Bring the text on show."""
        if not self.panes.text_shown:
            self.set_view("both")

    def _apply_theme(self) -> None:
        QApplication.setPalette(palette(self._appearance.theme))
        self.setStyleSheet(style_sheet(self._appearance.theme))

    @Slot()
    def _restyle(self) -> None:
        self._apply_theme()
        self.panes.restyle(self._appearance)
        self.status.show_zoom(self._appearance.zoom)

    def show_for_picture(self, file: str, view: View, choice: ThemeChoice, size: QSize) -> None:
        """Show a file in a given view, theme and size, and let every part be laid out.

        Raises BriefingError where the file cannot be shown.
        """
        from briefing_app.input.reading import read_briefing

        self._appearance.choose(choice)
        self.set_view(view)
        self.show_frame()
        self._file = file
        self._show(read_briefing(file))
        self.resize(size)
        self.show()

    def tell_when_settled(self) -> None:
        """Emit ``settled`` once text and table are built and nothing waits for its layout."""
        if self.panes.comparison.isVisible():
            self.panes.comparison.build()
        if self.panes.reader.complete:
            self._settle()
        else:
            self.panes.reader.built.connect(self._settle)

    @Slot()
    def _settle(self) -> None:
        # What is asked for now is laid out in the next turn of the event loop.
        QTimer.singleShot(0, self.settled.emit)

    # Events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.open(files[0])

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_place()
        kept = {
            "geometry": bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
            "sizes": self.panes.sizes_kept(),
            "view": self.panes.view,
            "beside": self.actions_by_name["beside"].isChecked(),
            "sidebar": self.actions_by_name["sidebar"].isChecked(),
            "theme": self._appearance.choice,
            "zoom": self._appearance.zoom,
        }
        for name, value in kept.items():
            self._keep(partial(self._store.keep_setting, name, value))
        self._worker.stop()
        self._store.close()
        super().closeEvent(event)
