"""For how long the window stands still while files are opened.

`python -m tests.bench.freezes [FILE ...]`, without files those of `tests/corpus/`, opens each in
one window until its text is whole, and prints the longest processor time that the GUI thread took
between two turns of the event loop, and the longest time that it waited meanwhile, in
milliseconds. Processor time does not depend on what else the machine does; waiting does.
"""

import gc
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from briefing_app.input.confined import reading_process
from briefing_app.resources import built_in
from briefing_app.store.state import Store
from briefing_app.ui.application import make_application
from briefing_app.ui.collector import Collector
from briefing_app.ui.session import Session
from briefing_app.ui.window.main_window import MainWindow
from tests.bench.measure import ROOT

CORPUS = ROOT / "tests" / "corpus"
QUIET_TURNS = 200
"""After so many turns of the loop in which nothing took long, all is taken to be done."""
QUIET_MS = 1.0
MOST_S = 60.0


class Turns:
    """Measures each turn of the event loop on its thread."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self._loop = QEventLoop()
        self._busy, self._wall = time.thread_time(), time.perf_counter()
        self._quiet = 0
        self.longest = self.waited = 0.0

    def run(self, window: MainWindow, file: str) -> None:
        """Open a file and measure until its text is whole and nothing is done any more."""
        self._window = window
        self._end = time.perf_counter() + MOST_S
        self._settled = self._failed = False
        window.file.settled.connect(self._settle)
        window.file.failed.connect(self._settle)
        self._busy, self._wall = time.thread_time(), time.perf_counter()
        window.open(file)
        self._timer.start(0)
        self._loop.exec()
        self._timer.stop()

    def _settle(self, *_: object) -> None:
        self._settled = True

    def _turn(self) -> None:
        busy, wall = time.thread_time(), time.perf_counter()
        took = 1000 * (busy - self._busy)
        self.longest = max(self.longest, took)
        self.waited = max(self.waited, 1000 * (wall - self._wall) - took)
        self._busy, self._wall = busy, wall
        done = self._settled and self._window.panes.reader.complete
        self._quiet = self._quiet + 1 if done and took < QUIET_MS else 0
        if self._quiet > QUIET_TURNS or wall > self._end:
            self._loop.quit()


def main() -> None:
    """Open the files given, and print a line for each, the longest turn first."""
    reading_process.start_reader()
    application = make_application()
    gc.disable()
    gc.freeze()
    Collector(application)  # as in the program
    named = [Path(each) for each in sys.argv[1:]]
    files = named or [each for each in sorted(CORPUS.rglob("*.md")) if each.is_file()]
    found = []
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Session(Store(Path(folder) / "state.db")))
        window.resize(1280, 900)
        window.show()
        Turns().run(window, str(built_in()))  # what is loaded once is not the files' matter
        for file in files:
            turns = Turns()
            turns.run(window, str(file))
            found.append((turns.longest, turns.waited, file))
            if named:
                print(f"{turns.longest:8.1f} {turns.waited:8.1f} {file.name}", flush=True)
        window.close()
    for longest, waited, file in sorted(found, reverse=True)[: 0 if named else 20]:
        print(f"{longest:8.1f} {waited:8.1f} {file.relative_to(CORPUS)}")
    print(f"{len(found)} files, the longest turn {max(found)[0]:.0f} ms of processor time")


if __name__ == "__main__":
    main()
