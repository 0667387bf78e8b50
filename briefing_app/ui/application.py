"""Starting the program with a window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, QSocketNotifier, QTimer, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from briefing_app import log
from briefing_app.input.confined.reading_process import Reading
from briefing_app.instance import Listener, listen
from briefing_app.policy import policy
from briefing_app.resources import resource, state_folder
from briefing_app.store.state import Store
from briefing_app.ui.collector import Collector
from briefing_app.ui.reader_language import speak
from briefing_app.ui.state.settings import problem_of_policy
from briefing_app.ui.system.display import ending_with_a_sentence
from briefing_app.ui.theme.typefaces import load_fonts
from briefing_app.ui.windows import Windows
from briefing_app.ui.worker import ONE_FRAME_MS

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

APPLICATION = "briefing-app"
# The name of the menu entry in resources/desktop, by which Wayland finds the icon of a window.
DESKTOP_ID = "org.briefing_app.reader"
NO_BUS = 2
"""The exit code of a process that the session bus was to call, without such a bus."""


def make_application(clean_up: Callable[[], None] = lambda: None) -> QApplication:
    """Return the one application of the process, with our fonts and the plain Fusion style.

    If there can be none, one sentence says so, ``clean_up`` is called, and the process ends.
    """
    QCoreApplication.setApplicationName(APPLICATION)
    QGuiApplication.setDesktopFileName(DESKTOP_ID)
    with ending_with_a_sentence(clean_up):
        application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    load_fonts()
    speak(application)
    return application


_TIDY_AFTER_MS = 3_000
"""When the first screen is complete, unless the machine is slow."""


_ICON_SIZES = (16, 32, 48, 64, 128)
"""In pixels, each drawn for itself. Qt keeps those that it gives to the desktop: a larger one takes
more memory than all of these.
"""


class Application(QObject):
    """The windows of the process, and what reaches them from outside.

    Files from a second start open here; a signal that ends a process closes the windows first, so
    that nothing that was read or rated is lost; and an exception that nothing caught shows a bar.
    """

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.windows = Windows(store, self)
        self._listener: Listener | None = None
        self._notifiers: list[QSocketNotifier] = []

    def finish_start(self) -> None:
        """Do what the first screen need not wait for.

        Garbage is collected from now on, but what the start has made is left alone.
        """
        QGuiApplication.setWindowIcon(_window_icon())
        self._notify(_signals_end_in(), self._close_windows)
        self._listener = listen() if self.windows.store.remembers else None
        if self._listener is not None:
            self._notify(self._listener.fileno(), self._take_files)
        sys.excepthook = partial(self._show_fault, sys.excepthook)
        self.windows.forget_older()
        gc.disable()
        gc.freeze()
        Collector(self)

    def tidy(self) -> None:
        """Clear away what earlier runs left, once the first screen is complete."""
        from briefing_app.work_folders import sweep

        sweep()
        if sys.platform == "win32":
            from briefing_app.ui.system.file_type_offer import offer_file_types

            offer_file_types(self.windows)

    def _notify(self, number: int, slot: Callable[[], None]) -> None:
        notifier = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(slot)
        self._notifiers.append(notifier)

    @Slot()
    def _take_files(self) -> None:
        files = self._listener.take() if self._listener is not None else None
        if files:
            self.windows.open(files)
        elif files is not None:
            self.windows.bring_to_front()

    @Slot()
    def _close_windows(self) -> None:
        for notifier in self._notifiers:
            notifier.setEnabled(False)
        QApplication.closeAllWindows()

    def _show_fault(
        self,
        before: Callable[[type[BaseException], BaseException, TracebackType | None], object],
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Show a bar for an exception that nothing caught; the window stays as it was."""
        before(kind, error, trace)
        self.windows.show_fault(error)

    @property
    def listens(self) -> bool:
        """Whether a second start of the program hands its files to this process."""
        return self._listener is not None

    def close(self) -> None:
        """Listen no more."""
        if self._listener is not None:
            self._listener.close()


def _window_icon() -> QIcon:
    from PySide6.QtGui import QIcon

    icon = QIcon()
    for size in _ICON_SIZES:
        icon.addFile(str(resource(f"icons/briefing-app-{size}.png")), QSize(size, size))
    return icon


def _signals_end_in() -> int:
    """Let the signals that end a process only be heard; return the socket that then has a byte."""
    import signal
    import socket

    heard, told = socket.socketpair()
    for each in (heard, told):
        each.setblocking(False)
    signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _ignore)
    told.detach()
    return heard.detach()


def _ignore(_number: int, _frame: object) -> None:
    """Leave a signal to the event loop."""


def run_window(
    files: Sequence[str],
    first: Reading | None,
    *,
    remembers: bool = True,
    on_bus: bool = False,
    named: bool = True,
) -> int:
    """Open each file in a window of its own; return the exit code.

    ``first`` is the first file if it is being read already. Nothing is kept between runs unless
    it ``remembers``, and the policy of the computer lets it. A process that is ``on_bus`` opens
    nothing until the session bus calls it. Unless the files were ``named``, the shelf opens in
    their place, if it has a folder.
    """
    application = make_application(first.end if first else lambda: None)
    remembers = remembers and not policy().reason("remember")
    store = Store(state_folder() / "state.db" if remembers else None)
    store.notice = policy().problem or problem_of_policy() or store.notice
    running = Application(store)
    if remembers and running.windows.settings.log:
        log.start(state_folder())
    log.event("window", qt=qVersion(), platform=QGuiApplication.platformName())
    QTimer.singleShot(_TIDY_AFTER_MS, running.tidy)
    if sys.platform == "darwin":
        from briefing_app.ui.system.file_events import FileEvents

        application.installEventFilter(FileEvents(running.windows))
    served = True
    if on_bus:
        from briefing_app.ui.system.bus import serve

        served = serve(running)
    elif named or not running.windows.open_shelf(first):
        running.windows.open(files, first)
    # Only now, or its time would have come before the first painting.
    QTimer.singleShot(ONE_FRAME_MS, running.finish_start)
    code = application.exec() if served else NO_BUS
    running.close()
    store.close()
    return code
