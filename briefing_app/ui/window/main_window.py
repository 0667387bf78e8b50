"""The window: a frame on the screen for the parts that show what its session works on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QShowEvent,
    QWindowStateChangeEvent,
)
from PySide6.QtWidgets import QMainWindow, QToolTip

from briefing_app.input.confined import reading_process
from briefing_app.translation import tr
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.state.history import Stop
from briefing_app.ui.theme.style_sheet import set_palette, style_sheet
from briefing_app.ui.theme.typefaces import SANS, font
from briefing_app.ui.widgets.buttons.key_window import KeyWindow
from briefing_app.ui.widgets.wheel_zoom import WheelZoom
from briefing_app.ui.window.layout import Panes
from briefing_app.ui.window.letters import Letters
from briefing_app.ui.window.navigator import Navigator
from briefing_app.ui.window.opening.shown_file import ShownFile
from briefing_app.ui.window.parts import Parts
from briefing_app.ui.window.side_buttons import SideButtons
from briefing_app.ui.window.window_size import kept_size, restore_size

if TYPE_CHECKING:
    from briefing_app.model.briefing import Briefing
    from briefing_app.ui.commands.window_actions import Actions
    from briefing_app.ui.windows import Windows

TIP_SIZE = 13
"""The size of the letters in a tip, in pixels at 100 per cent."""


class MainWindow(KeyWindow):
    """One window with one briefing, that of its session.

    The text is there first; what is around it follows one frame later, in the place kept for it.
    What the window is made of is public for the commands.

    Signals: ``settled()`` as `announce_when_settled` says; ``opened(str)`` with the path of a file
    that is shown; ``closed()``.
    """

    session: Session
    parts: Parts
    panes: Panes
    file: ShownFile
    navigator: Navigator
    settled = Signal()
    opened = Signal(str)
    closed = Signal()

    def __init__(
        self,
        session: Session,
        first: reading_process.Reading | None = None,
        windows: Windows | None = None,
    ) -> None:
        """Make the window; ``first`` is the file to be opened first, being read already.

        ``windows`` are those of the process, of which this is to be one.
        """
        super().__init__()
        self.session = session
        self.windows = windows
        session.setParent(self)
        self._actions: Actions | None = None
        self._letters = Letters(session)
        self._apply_theme()
        self.parts = Parts(self)
        self.panes = self.parts.panes
        self.setCentralWidget(self.parts)
        self.file = ShownFile(session, self.panes, first, self)
        self.file.begun.connect(self._show_beginning)
        self.file.shown.connect(self._show_text)
        self.file.settled.connect(self._finish_showing)
        self.file.failed.connect(self._show_failure)
        self.navigator = Navigator(self)
        self._side_buttons = SideButtons(self.navigator)
        self._wheel_zoom = WheelZoom(session, self)
        session.changed.connect(self._follow)
        self.setAcceptDrops(True)
        restore_size(self, session.settings.geometry)

    @property
    def actions_by_name(self) -> Actions:
        """The actions, made when they are first wanted."""
        if self._actions is None:
            from briefing_app.ui.commands.window_actions import Actions

            self._actions = self.session.actions = Actions(self)
            self._actions.refresh()
        return self._actions

    def open(self, file: str, stop: Stop | None = None) -> None:
        """Open a file by its path; what is open stays until the other has been read.

        ``stop`` is where to go in it, for a step back or forward. A file that another window
        shows comes to the front there.
        """
        other = self.windows.showing(file) if self.windows is not None else None
        if other is not None and other is not self:
            to_front(other)
        else:
            self.file.open(file, stop)

    @Slot()
    def _show_beginning(self) -> None:
        shown = self.session.briefing or self.session.beginning
        title = shown.title if shown else ""
        self.setWindowTitle(f"{title} – Briefing App")
        self.parts.show_panes()

    @Slot()
    def _show_text(self) -> None:
        self._show_beginning()
        if self.parts.has_frame:
            self.parts.show_frame()

    @Slot()
    def _finish_showing(self) -> None:
        """Do what can wait until the text is on the screen."""
        if not self.parts.has_frame:
            self.parts.show_frame()
        self._letters.check()
        self.session.work.load_notes()
        self.opened.emit(self.session.file)

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self.setWindowTitle("Briefing App")
        self.parts.show_failure(error)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect == "appearance":
            self._apply_theme()
        if self._actions is not None:
            self._actions.follow(change)

    def _apply_theme(self) -> None:
        appearance = self.session.appearance
        set_palette(appearance.theme)
        self.setStyleSheet(style_sheet(appearance.theme, appearance.zoom))
        # The style sheet of a window does not reach the letters of its tips.
        QToolTip.setFont(font(SANS, round(TIP_SIZE * appearance.zoom)))

    # For pictures and measurements

    def show_for_picture(self, briefing: Briefing, size: QSize) -> None:
        """Show a briefing in a given size, and let every part be laid out."""
        self.parts.show_frame()
        self.panes.reader.images.all_at_once = True
        self.session.file = briefing.file
        self.file.show_briefing(briefing)
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
        QTimer.singleShot(0, self, self.settled.emit)

    # Events

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._side_buttons.follow(self)
        self._wheel_zoom.follow()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's
        """Go through the parts as they are on the screen, not as they were made."""
        from briefing_app.ui.widgets.layout.tab_order import next_stop

        stop = next_stop(self.parts.stops, self.focusWidget(), forward=forward)
        if stop is None:
            return super().focusNextPrevChild(forward)
        reasons = Qt.FocusReason
        stop.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and leave them where they are: a move would delete them there."""
        copies = event.possibleActions() & Qt.DropAction.CopyAction
        if copies and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.session.message.emit(tr("Drop it here to open it."))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.session.message.emit("")

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.session.message.emit("")
            self.open(files[0])
            if self.windows is not None:
                self.windows.open(files[1:])

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.parts.may_close():
            event.ignore()
            return
        self.session.change_settings(geometry=kept_size(self))
        self.file.save()
        self.file.opener.stop()
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
        full = Qt.WindowState.WindowFullScreen
        if isinstance(event, QWindowStateChangeEvent) and (
            (event.oldState() ^ self.windowState()) & full
        ):
            self._tell_full_screen()

    def _tell_full_screen(self) -> None:
        """Say that the window fills the screen, with the key that ends it, or that it is over."""
        words = tr("{name}: off", name=tr("Full screen"))
        if self.isFullScreen():
            key = self.actions_by_name["full-screen"].shortcut()
            name = key.toString(QKeySequence.SequenceFormat.NativeText)
            words = tr("Full screen: {key} ends it.", key=name)
        self.session.message.emit(words)


def to_front(window: QMainWindow) -> None:
    """Show a window before the others, and give it the keys."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
