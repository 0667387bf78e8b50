"""The question whether briefings open with the program by a double click, asked once on Windows."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import PureWindowsPath

from briefing_app import file_types
from briefing_app.resources import is_portable
from briefing_app.system_errors import why_unwritten
from briefing_app.translation import tr
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.windows import Windows


def offer_file_types(windows: Windows) -> None:
    """Ask in the first window, or bring up to date what was registered by an older version.

    A program that remembers nothing, or carries its memory with it, leaves nothing on the computer.
    """
    if getattr(sys, "frozen", False) and windows.store.remembers and not is_portable():
        registry = file_types.of_this_computer()
        offer_with(registry, windows, PureWindowsPath(sys.executable))


def offer_with(registry: file_types.Registry, windows: Windows, program: PureWindowsPath) -> None:
    """Ask with this registry, for a program by its path; register again without asking."""
    if file_types.is_registered(registry):
        file_types.register(registry, program)
    elif windows.all and not windows.settings.file_types_offered:
        from briefing_app.ui.window.bars.notices import Offer

        window = windows.all[0]
        window.session.change_settings(file_types_offered=True)
        yes = Offer(
            tr("Open them with Briefing App"), partial(_register, registry, window, program)
        )
        words = tr("Should a double click on a briefing open it in this program?")
        window.parts.notice.show_message(words, "note", [yes])


def _register(registry: file_types.Registry, window: MainWindow, program: PureWindowsPath) -> None:
    try:
        file_types.register(registry, program)
    except OSError as error:
        words = tr("The types of files were not registered: {error}.", error=why_unwritten(error))
        window.session.notice.emit(words, "error")
    else:
        words = tr("Done. “Installed apps” in the settings of Windows can undo it.")
        window.session.notice.emit(words, "note")
