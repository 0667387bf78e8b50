"""Starting the program with a window."""

import gc
import sys
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, qVersion
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from briefing_app import __version__, log
from briefing_app.input.prefetch import Prefetch
from briefing_app.resources import resource, state_folder
from briefing_app.store.state import Store
from briefing_app.ui.display import ending_with_a_sentence
from briefing_app.ui.session import Session
from briefing_app.ui.theme.typefaces import load_fonts
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.worker import ONE_FRAME_MS

APPLICATION = "briefing-app"


def make_application(clean_up: Callable[[], None] = lambda: None) -> QApplication:
    """Return the one application of the process, with our fonts and the plain Fusion style.

    If there can be none, one sentence says so, ``clean_up`` is called, and the process ends.
    """
    QCoreApplication.setApplicationName(APPLICATION)
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setApplicationDisplayName("")
    QGuiApplication.setDesktopFileName(APPLICATION)
    with ending_with_a_sentence(clean_up):
        application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    load_fonts()
    return application


def _finish_start(window: MainWindow) -> None:
    """Do what the first screen need not wait for.

    The collector comes on again, leaving alone what the start has made and what stays.
    """
    window.setWindowIcon(QIcon(str(resource("icons/briefing-app.png"))))
    gc.freeze()
    gc.enable()


def run_window(files: Sequence[str], prefetch: Prefetch | None) -> int:
    """Open the first file in a window; return the exit code.

    ``prefetch`` is the first file if it is being read already.
    """
    application = make_application(prefetch.drop if prefetch else lambda: None)
    store = Store(state_folder() / "state.db")
    if store.setting(log.SETTING) is True:
        log.start(state_folder())
    log.event("window", qt=qVersion(), platform=QGuiApplication.platformName())
    window = MainWindow(Session(store), prefetch)
    window.show()
    window.open(files[0])
    QTimer.singleShot(ONE_FRAME_MS, partial(_finish_start, window))
    code = application.exec()
    store.close()
    return code
