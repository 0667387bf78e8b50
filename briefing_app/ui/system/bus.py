"""The program on the session bus, which a desktop starts and calls to open files.

The interface is org.freedesktop.Application of the Desktop Entry Specification, 1.5. Only a process
that the bus has started is there, so that no other start loads what it needs.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import ClassInfo, QCoreApplication, QTimer, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection
from PySide6.QtGui import QGuiApplication

from briefing_app.addresses import path_of
from briefing_app.instance import hand_over
from briefing_app.resources import built_in

if TYPE_CHECKING:
    from briefing_app.ui.application import Application

_IDLE_MS = 10_000
"""How long a process without a window waits to be called, as those of GLib do."""
_TOKEN = "activation-token"  # noqa: S105 - the name that the specification gives it


@ClassInfo({"D-Bus Interface": "org.freedesktop.Application"})  # type: ignore[call-arg]
class _OnBus(QDBusAbstractAdaptor):  # type: ignore[operator]
    """Opens what the desktop asks for, here or in the process that has the windows already."""

    def __init__(self, running: Application) -> None:
        super().__init__(running)
        self._running = running
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._end_without_window)
        self._idle.start()

    @Slot("QVariantMap")
    def Activate(self, platform: Mapping[str, object]) -> None:
        """Bring the window to the front, or open the built-in briefing."""
        self._open([], platform)

    @Slot("QStringList", "QVariantMap")
    def Open(self, addresses: Sequence[str], platform: Mapping[str, object]) -> None:
        """Open files by their addresses."""
        self._open([path_of(each) for each in addresses], platform)

    @Slot(str, "QVariantList", "QVariantMap")
    def ActivateAction(
        self, _name: str, _parameters: Sequence[object], platform: Mapping[str, object]
    ) -> None:
        """Do as `Activate`: the menu entry has no actions of its own."""
        self._open([], platform)

    def _open(self, files: list[str], platform: Mapping[str, object]) -> None:
        # Wayland lets a window come to the front only with the token of who asked for it.
        os.environ["XDG_ACTIVATION_TOKEN"] = str(platform.get(_TOKEN, ""))
        self._idle.start()
        windows = self._running.windows
        if not self._running.listens and hand_over(files):
            return
        if files:
            windows.open(files)
        elif windows.all or windows.shelf is not None:
            windows.bring_to_front()
        elif not windows.open_shelf():
            windows.open([str(built_in())])

    @Slot()
    def _end_without_window(self) -> None:
        windows = self._running.windows
        if not windows.all and windows.shelf is None:
            QCoreApplication.quit()


def serve(running: Application) -> bool:
    """Wait to be called by the session bus; return whether there is one that lets us."""
    name = QGuiApplication.desktopFileName()
    _OnBus(running)
    bus = QDBusConnection.sessionBus()
    return bus.registerObject(f"/{name.replace('.', '/')}", running) and bus.registerService(name)
