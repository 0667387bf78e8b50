"""The program: a window for a file, or one of the commands that need none."""

import gc
import os
import sys
from collections.abc import Sequence

COMMANDS = ("export", "check")

INTERRUPTED = 130
"""The exit code after Ctrl+C, as shells have it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with its arguments, those of the process by default; return the exit code.

    Whatever needs no window is in `briefing_app.command`, which a start of the window never loads.
    """
    # Hardly anything becomes rubbish while a program starts or makes one file, yet looking for it
    # takes a twentieth of the time; `run_window` turns the collector on again.
    gc.disable()
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        match arguments:
            case [] | ["--"]:
                return _open_window(None)
            case ["--", file]:
                return _open_window(file)
            case [file] if file not in COMMANDS and not file.startswith("-"):
                return _open_window(file)
            case _:
                from briefing_app.command import run

                return run(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED


def _open_window(file: str | None) -> int:
    if not _has_display():
        print(
            "There is no display to open a window on; “briefing-app export -o FILE.pdf” writes the"
            " briefing as a file instead.",
            file=sys.stderr,
        )
        return 2
    from briefing_app.input.ahead import read_ahead
    from briefing_app.resources import built_in

    path = file if file is not None else str(built_in())
    ahead = read_ahead(path)
    from briefing_app.ui.application import run_window

    return run_window(path, ahead)


def _has_display() -> bool:
    """Tell whether Qt finds a screen; without one it would end the process with a core dump."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # The built program is its own interpreter: a process that parses a text starts here too.
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
