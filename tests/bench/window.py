"""The program itself, as `briefing-app FILE` starts it, until its first screen can be read.

Nothing of the program is changed but this: after the first painting of a reading pane that has
text, it says so and ends. What is needed for that is loaded once the program itself has loaded Qt,
in its own way.
"""

import sys
from collections.abc import Callable

from briefing_app.__main__ import main
from briefing_app.input.confined import reading_process
from briefing_app.ui import quick_imports


def at_first_screen(call: Callable[[], object]) -> None:
    """Have something called right after the first screen that can be read has been painted.

    To be called before the program is begun.
    """
    import_qt = quick_imports.import_qt

    def import_and_watch() -> None:
        import_qt()
        _watch_the_pane(call)

    quick_imports.import_qt = import_and_watch


def _watch_the_pane(call: Callable[[], object]) -> None:
    from PySide6.QtGui import QPaintEvent

    from briefing_app.ui.reader.reading_pane import ReadingPane

    paint = ReadingPane.paintEvent

    def paint_and_call(pane: ReadingPane, event: QPaintEvent) -> None:
        paint(pane, event)
        if not pane.document().isEmpty():
            ReadingPane.paintEvent = paint
            call()

    ReadingPane.paintEvent = paint_and_call


def _tell_soon() -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, _tell)


def _tell() -> None:
    import resource
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

    status = Path("/proc/self/status").read_text(encoding="ascii")
    # The window's own process, or the one that read the file if that was larger.
    other = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print("readable", max(int(status.split("VmHWM:")[1].split()[0]), other), flush=True)
    QCoreApplication.exit()


def _read_in_this_process() -> None:
    """Read as if no process were confined for it, to measure what that costs."""
    from briefing_app.processes import helper
    from tests.here import HereStream

    helper.begun = HereStream
    reading_process.start_reader = lambda: None


if __name__ == "__main__":
    if "--here" in sys.argv:
        sys.argv.remove("--here")
        _read_in_this_process()
    at_first_screen(_tell_soon)
    sys.exit(main())
