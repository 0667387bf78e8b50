"""The window: it assembles its parts, opens briefings, and keeps where the reader is."""

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from briefing_app.input import reading_process
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import BriefingError
from briefing_app.model.signature import UNSIGNED
from briefing_app.ui.session import Change, Session, file_key
from briefing_app.ui.state.history import Stop
from briefing_app.ui.state.reading_place import Place
from briefing_app.ui.theme.other_scripts import TypingFonts
from briefing_app.ui.theme.style_sheet import set_palette, style_sheet
from briefing_app.ui.theme.typefaces import SANS, font
from briefing_app.ui.widgets.screen import available_area
from briefing_app.ui.window.banner import Banner
from briefing_app.ui.window.layout import Panes
from briefing_app.ui.window.letters import Letters
from briefing_app.ui.window.navigator import Navigator
from briefing_app.ui.window.opener import Opener
from briefing_app.ui.window.status_bar import StatusBar
from briefing_app.ui.worker import ONE_FRAME_MS, Task

if TYPE_CHECKING:
    from briefing_app.ui.commands.actions import Actions
    from briefing_app.ui.paper.print_job import PrintJobs
    from briefing_app.ui.window.failure_page import FailurePage
    from briefing_app.ui.window.header import Header
    from briefing_app.ui.window.notices import NoticeBar, ProblemBar
    from briefing_app.ui.window.recent_menu import RecentMenu
    from briefing_app.ui.window.signature_bar import SignatureBar
    from briefing_app.ui.windows import Windows

USUAL_SIZE = QSize(1280, 900)
SMALLEST_SIZE = QSize(640, 420)
OF_SCREEN = 0.94
"""How much of a screen a first window takes at most; the rest is for its frame and a taskbar."""
TIP_SIZE = 13
"""The size of the letters in a tip, in pixels at 100 per cent."""
HEADER_HEIGHT = 42
"""The height of the bar above the text, kept free until it is there; pixels at 100 per cent."""
FAULT = "This is a fault of the program, not of the file. What you have open is as it was."


class MainWindow(QMainWindow):
    """One window with one briefing, that of its session.

    The text is there first; what is around it (`show_frame`) follows one frame later, in the place
    kept for it. Its parts are public for the commands.

    Signals: ``settled()`` as `announce_when_settled` says; ``opened(str)`` with the path of a file
    that is shown; ``closed()``.
    """

    session: Session
    panes: Panes
    navigator: Navigator
    settled = Signal()
    opened = Signal(str)
    closed = Signal()

    def __init__(
        self,
        session: Session,
        first: reading_process.Reading | None = None,
        windows: "Windows | None" = None,
    ) -> None:
        """Make the window; ``first`` is the file to be opened first, being read already.

        ``windows`` are those of the process, of which this is to be one.
        """
        super().__init__()
        self.session = session
        self.windows = windows
        session.setParent(self)
        self._kept: Briefing | None = None
        self._arriving: Stop | None = None
        self._broken_shown = False
        self._actions: Actions | None = None
        self._header: Header | None = None
        self._problems: ProblemBar | None = None
        self._notice: NoticeBar | None = None
        self._signature: SignatureBar | None = None
        self._failure: FailurePage | None = None
        self._print_jobs: PrintJobs | None = None
        self._recent: RecentMenu | None = None
        self._opener = Opener(first, self)
        self._opener.opened.connect(self._show)
        self._opener.failed.connect(self._fail)
        self._opener.changed.connect(self.reload)
        self._opener.went_away.connect(self._show_away)
        self._opener.reading.connect(self._follow_reading)
        self._letters = Letters(session)
        self._apply_theme()
        self._assemble()
        self.navigator = Navigator(self)
        session.changed.connect(self._follow)
        session.save_due.connect(self.save)
        session.notice.connect(self._show_notice)
        self.setAcceptDrops(True)
        self._restore_geometry()

    # What the window is made of

    def _assemble(self) -> None:
        self._top, self._bottom = Banner(self.session), Banner(self.session)
        self._head = QWidget()
        self._head.setObjectName("header")
        self._head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head.setFixedHeight(self._header_height)
        self.panes = Panes(self.session)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panes)
        self.status = StatusBar(self.session)
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

    @property
    def actions_by_name(self) -> "Actions":
        """The actions, made when they are first wanted."""
        if self._actions is None:
            from briefing_app.ui.commands.actions import Actions

            self._actions = self.session.actions = Actions(self)
            self._actions.refresh()
        return self._actions

    @property
    def header(self) -> "Header":
        """The bar above the text, in the place that was kept free for it."""
        if self._header is None:
            from briefing_app.ui.window.header import Header
            from briefing_app.ui.window.recent_menu import RecentMenu

            TypingFonts(self)
            self._recent = RecentMenu(self)
            self._header = Header(self.session, self.actions_by_name, self._recent)
            self._header.setFixedHeight(self._header_height)
            self._column.replaceWidget(self._head, self._header)
            self._head.deleteLater()
            if sys.platform == "darwin":
                from briefing_app.ui.commands.menus import fill_menu_bar

                fill_menu_bar(self.menuBar(), self.actions_by_name, self._recent)
        return self._header

    @property
    def problems(self) -> "ProblemBar":
        """The bar that says what is wrong with the file."""
        if self._problems is None:
            from briefing_app.ui.window.notices import ProblemBar

            self._problems = ProblemBar(self.session)
            self._column.insertWidget(self._column.indexOf(self._stack), self._problems)
        return self._problems

    @property
    def notice(self) -> "NoticeBar":
        """The bar that says where a link leads, and what went wrong."""
        if self._notice is None:
            from briefing_app.ui.window.notices import NoticeBar

            self._notice = NoticeBar("Notice")
            self._column.insertWidget(self._column.indexOf(self._stack), self._notice)
        return self._notice

    @property
    def print_jobs(self) -> "PrintJobs":
        """The jobs on their way to a printer, which the status bar shows."""
        if self._print_jobs is None:
            from briefing_app.ui.paper.print_job import PrintJobs
            from briefing_app.ui.paper.print_status import PrintStatus

            jobs = self._print_jobs = PrintJobs(self)
            jobs.finished.connect(self.session.message)
            jobs.failed.connect(self._show_print_failure)
            self.status.add_right(PrintStatus(jobs))
        return self._print_jobs

    @property
    def failure(self) -> "FailurePage":
        """The page in place of a text that cannot be shown."""
        if self._failure is None:
            from briefing_app.ui.window.failure_page import FailurePage

            self._failure = FailurePage(self.session.store)
            self._failure.another_wanted.connect(self.actions_by_name["open"].trigger)
            self._failure.words_wanted.connect(self._open_words)
            self._failure.chosen.connect(self.open)
            self._stack.addWidget(self._failure)
        return self._failure

    # Opening

    def open(self, file: str, stop: Stop | None = None) -> None:
        """Open a file by its path; what is open stays until the other has been read.

        ``stop`` is where to go in it, for a step back or forward. A file that another window
        shows comes to the front there.
        """
        other = self.windows.showing(file) if self.windows is not None else None
        if other is not None and other is not self:
            to_front(other)
            return
        self.save()
        if stop is None and self.session.briefing is not None and file != self.session.file:
            self.session.leave(self.panes.reader.place())
        self._arriving = stop
        self.session.file = file
        self.session.message.emit(f"Opening {_shown_name(file)} …")
        self._opener.open(file)

    @Slot(object)
    def _follow_reading(self, task: Task) -> None:
        task.ended.connect(self._end_reading)
        self.session.task_started.emit(task, f"Opening {_shown_name(self.session.file)} …")

    @Slot()
    def _end_reading(self) -> None:
        """Show again what is open if the reader did not wait for another file."""
        session = self.session
        session.message.emit("")
        if session.briefing is not None:
            session.file = session.briefing.file
        elif self._failure is None or self._failure.isHidden():
            self._fail(BriefingError(session.file, "You cancelled opening this file."))

    @Slot()
    def _open_words(self) -> None:
        """Show the words of a file that cannot be shown otherwise."""
        self._opener.open(self.session.file, "words")

    @Slot()
    def reload(self) -> None:
        """Read the file again, keeping the place."""
        if self.session.file:
            self._opener.open(self.session.file)

    @Slot(object)
    def _show(self, briefing: Briefing) -> None:
        session, stop = self.session, self._arriving
        again = session.is_open(briefing.file)
        if again and self._is_broken(briefing):
            self._keep_showing(briefing)
            return
        kept = session.store.place(file_key(briefing.file))
        kept = kept if isinstance(kept, dict) else {}
        place = self.panes.reader.place() if again else Place.from_kept(kept.get("text"))
        session.show(briefing, kept.get("comparison"))
        if self._broken_shown:
            self._broken_shown = False
            self.notice.hide()
        self._arriving = None
        self._stack.setCurrentWidget(self.panes)
        for banner in (self._top, self._bottom):
            banner.show_marking(briefing.marking)
        self.setWindowTitle(f"{briefing.title} – Briefing App")
        session.message.emit("")
        if stop is not None:
            session.change_settings(view=stop.view)
        if not again:
            self.panes.focus_first()
        self.panes.reader.restore(place if stop is None else stop.place)
        if self._header is not None:
            self.show_frame()
        QTimer.singleShot(ONE_FRAME_MS, self._finish_showing)

    def _is_broken(self, briefing: Briefing) -> bool:
        """Return whether what was read again has lost its front matter or its table to an error."""
        before = self.session.briefing
        if before is None:
            return False
        if "broken-yaml" in _errors(briefing):
            return "broken-yaml" not in _errors(before)
        lost = before.comparison is not None and briefing.comparison is None
        return lost and bool(_errors(briefing))

    def _keep_showing(self, broken: Briefing) -> None:
        """Keep the last good state on show while the file on disk has an error, and say so."""
        self.session.message.emit("")
        self._broken_shown = True
        error = next(each for each in broken.problems if each.severity == "error")
        line = f"Line {error.line}: " if error.line is not None else ""
        self.notice.show_message(
            f"The file was changed and has an error. {line}{error.sentence} "
            "You still see it as it was before.",
            "error",
        )
        self._opener.watch()

    @Slot()
    def _finish_showing(self) -> None:
        """Do what can wait until the text is on the screen, unless the window is closed by then."""
        if self.session.signalsBlocked():
            return
        if self._header is None:
            self.show_frame()
        self._opener.watch()
        self._letters.check()
        self._keep_opened()
        if self.session.briefing is not None:
            self.opened.emit(self.session.briefing.file)

    def show_frame(self) -> None:
        """Show what is around the text: title, sections, problems, and what can be done."""
        self.header.show()
        self.panes.make_sidebar()
        self.status.show_place()
        self._show_signature()
        self._show_problems()
        self.session.announce_store()

    def _show_signature(self) -> None:
        """Show the bar for a briefing that was altered, or whose signature proves nothing."""
        briefing = self.session.briefing
        signature = briefing.signature if briefing is not None else UNSIGNED
        if self._signature is None:
            if signature.state in {"none", "trusted"}:
                return
            from briefing_app.ui.window.signature_bar import SignatureBar

            self._signature = SignatureBar(self.session)
            self._column.insertWidget(self._column.indexOf(self._stack), self._signature)
        self._signature.show_signature(signature)

    def _show_problems(self) -> None:
        problems = self.session.problems
        if problems or self._problems is not None:
            self.problems.show_problems(problems)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        """Say why a file cannot be shown; a briefing that is open stays open."""
        session = self.session
        session.message.emit("")
        self._arriving = None
        if session.briefing is not None:
            session.file = session.briefing.file
            known = isinstance(error, BriefingError)
            self._show_notice(str(error.problem) if known else f"{error}. {FAULT}", "error")  # type: ignore[attr-defined]
            self._opener.watch()
        else:
            self.show_frame()
            self.setWindowTitle("Briefing App")
            self.failure.show_error(error, session.file)
            self._stack.setCurrentWidget(self.failure)
            self.failure.setFocus()
            self._opener.watch()
        if not isinstance(error, BriefingError):
            raise error

    @Slot(bool)
    def _show_away(self, away: bool) -> None:  # noqa: FBT001 - a Qt signal
        name = _shown_name(self.session.file)
        if away:
            words = f"“{name}” is no longer on the disk. You still see it as it was."
            self._show_notice(words, "warning")
        else:
            self.notice.hide()

    # Following the session

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect == "problems":
            self._show_problems()
        if change.aspect == "appearance":
            self._apply_theme()
            if self._header is not None:
                self._header.setFixedHeight(self._header_height)
        if self._actions is not None and change.aspect not in ("place", "selection", "find"):
            self._actions.refresh()

    @property
    def _header_height(self) -> int:
        return round(HEADER_HEIGHT * self.session.appearance.zoom)

    def _apply_theme(self) -> None:
        appearance = self.session.appearance
        set_palette(appearance.theme)
        self.setStyleSheet(style_sheet(appearance.theme, appearance.zoom))
        # The style sheet of a window does not reach the letters of its tips.
        QToolTip.setFont(font(SANS, round(TIP_SIZE * appearance.zoom)))

    @Slot(str)
    def _show_print_failure(self, words: str) -> None:
        self._show_notice(words, "error")

    @Slot(str, str)
    def _show_notice(self, words: str, severity: str) -> None:
        self.notice.show_message(words, severity)

    # Keeping

    def _keep_opened(self) -> None:
        """Keep, once for each time, that the briefing was opened."""
        briefing, session = self.session.briefing, self.session
        if briefing is not None and briefing is not self._kept and not session.forgotten:
            self._kept = briefing
            key = file_key(briefing.file)
            session.keep(partial(session.store.keep_opened, key, briefing.title))

    @Slot()
    def save(self) -> None:
        """Write the place in the briefing and the settings."""
        session = self.session
        if session.briefing is not None and not session.forgotten:
            self._keep_opened()
            place = {
                "text": self.panes.reader.place().kept(),
                "comparison": session.comparison_to_json(),
            }
            key = file_key(session.briefing.file)
            session.keep(partial(session.store.keep_place, key, place))
        session.keep_settings()

    def forget(self) -> None:
        """Keep nothing of the open briefing, which stays on show."""
        if self.session.briefing is not None:
            place = self.panes.reader.place()
            self.session.forget()
            self.panes.reader.restore(place)

    def _restore_geometry(self) -> None:
        """Bring back the window as it was left; a first one fits the screen it opens on."""
        room = available_area(self).size() * OF_SCREEN
        self.setMinimumSize(SMALLEST_SIZE.boundedTo(room))
        self.resize(USUAL_SIZE.boundedTo(room))
        geometry = self.session.settings.geometry
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))
            self.resize(self.size().boundedTo(available_area(self).size()))

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # For pictures and measurements

    def show_for_picture(self, file: str, size: QSize) -> None:
        """Show a file in a given size, and let every part be laid out.

        Raises BriefingError if the file cannot be shown.
        """
        self.show_frame()
        self.panes.reader.images.all_at_once = True
        self.session.file = file
        self._show(reading_process.begin(file).result())
        self.resize(size)
        self.show()

    def announce_when_settled(self) -> None:
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the side buttons of a mouse go back and forward."""
        if event.button() == Qt.MouseButton.BackButton:
            self.navigator.back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.navigator.forward()
        else:
            super().mousePressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.open(files[0])
            if self.windows is not None:
                self.windows.open(files[1:])

    def _may_stop_printing(self) -> bool:
        """Ask whether the window may close while something is on its way to a printer."""
        if self._print_jobs is None:
            return True
        from briefing_app.ui.paper.print_status import ask_to_cancel

        return ask_to_cancel(self._print_jobs, self)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_stop_printing():
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.session.change_settings(geometry=geometry)
        self.save()
        self._opener.stop()
        self.session.close()
        # Taken apart, the panes still change their sizes, and nobody is left to follow that.
        self.session.blockSignals(True)
        self.panes.reader.blockSignals(True)
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._letters.prefer_own()
        if event.type() == QEvent.Type.WindowStateChange and self._actions is not None:
            self._actions.refresh()


def _errors(briefing: Briefing) -> set[str]:
    """Return the codes of the errors of a briefing."""
    return {each.code for each in briefing.problems if each.severity == "error"}


def to_front(window: QMainWindow) -> None:
    """Show a window before the others, and give it the keys."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()


def _shown_name(file: str) -> str:
    """Return the name of a file as it can be shown; what plays tricks is spelt out."""
    from briefing_app.input.spoofing import visible

    return visible(Path(file).name)
