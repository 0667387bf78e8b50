"""A picture of the window, without a screen."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QSize
from PySide6.QtWidgets import QApplication

from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import ThemeChoice, View
from briefing_app.model.errors import OutputError
from briefing_app.store.state import Store
from briefing_app.translation import tr
from briefing_app.ui.application import make_application
from briefing_app.ui.session import Session
from briefing_app.ui.window.main_window import MainWindow


def _let_settle(window: MainWindow) -> None:
    """Run the event loop until the whole text is built and the parts have found their sizes."""
    loop = QEventLoop()
    window.settled.connect(loop.quit)
    window.announce_when_settled()
    loop.exec()


def window_picture(
    briefing: Briefing,
    view: View,
    theme: ThemeChoice,
    size: tuple[int, int],
    *,
    turned: bool = False,
) -> bytes:
    """Return the window with a briefing as PNG, ``size`` in pixels.

    Nothing that is kept is read or changed. If ``turned``, the motivations are the rows of the
    table. Raises OutputError.
    """
    if QApplication.instance() is None:
        make_application()
    session = Session(Store(None))
    session.change_settings(view=view, theme=theme)
    window = MainWindow(session)
    window.show_for_picture(briefing, QSize(*size))
    _let_settle(window)
    if turned and session.comparison is not None:
        session.arrangement.toggle_turned()
        _let_settle(window)
    picture = window.grab()
    window.close()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):
        raise OutputError(briefing.file, tr("The picture of the window could not be made."))
    return bytes(buffer.data().data())
