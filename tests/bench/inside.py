"""What is measured inside the program, with a large briefing open.

`python -m tests.bench.inside FILE` prints one JSON object: the seconds of the slowest jump to a
section, of the slowest key in Find, and of the longest gap between ticks of a 5 ms timer while a
PDF is made, each the median of several rounds.
"""

import itertools
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from briefing_app.store.state import Store
from briefing_app.ui.application import make_application
from briefing_app.ui.paper.print_dialog import PaperDialog
from briefing_app.ui.session import Session
from briefing_app.ui.window.main_window import MainWindow
from tests.bench.measure import RUNS, median

WORDS = "sanctions"
TICK_MS = 5


def _seconds(step: Callable[[], object]) -> float:
    start = time.perf_counter()
    step()
    return time.perf_counter() - start


def _worst(rounds: list[list[float]]) -> float:
    """Return the slowest step, where each step counts with the median of its rounds."""
    return max(median(step) for step in zip(*rounds, strict=True))


def jumps(window: MainWindow) -> float:
    """Go to every section, there and back, with the painting of what comes into sight."""
    panes, session = window.panes, window.session
    refs = [section.id for section in session.sections]
    # The way of a click in the sidebar; far jumps and near ones take turns.
    order = [ref for pair in zip(refs, reversed(refs), strict=True) for ref in pair]

    def jump(ref: str) -> None:
        session.go_to("section", ref)
        panes.reader.viewport().repaint()

    for ref in order:
        jump(ref)
    return _worst([[_seconds(lambda ref=ref: jump(ref)) for ref in order] for _ in range(RUNS)])


def keys(window: MainWindow) -> float:
    """Type words into Find, a key at a time, until the hits are marked and painted."""
    bar, view = window.panes.find_bar, window.panes.reader.viewport()

    def press(letter: str) -> None:
        QTest.keyClick(bar.line, letter)
        bar.line.repaint()
        view.repaint()

    def type_words() -> list[float]:
        window.actions_by_name["find"].trigger()
        bar.line.clear()
        return [_seconds(lambda letter=letter: press(letter)) for letter in WORDS]

    type_words()
    rounds = [type_words() for _ in range(RUNS)]
    assert bar.count_text.startswith("1 of")
    bar.close_bar()
    return _worst(rounds)


def gap(window: MainWindow) -> float:
    """Make a PDF in the print dialog; return the longest gap between two ticks."""
    session = window.session
    assert session.briefing is not None
    loop, timer, ticks = QEventLoop(), QTimer(), [time.perf_counter()]
    dialog = PaperDialog(session.briefing, window.parts.print_jobs, session)
    dialog.show()

    def tick() -> None:
        ticks.append(time.perf_counter())
        if dialog.ready:
            loop.quit()

    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(TICK_MS)
    timer.timeout.connect(tick)
    timer.start()
    loop.exec()
    timer.stop()
    dialog.close()
    dialog.deleteLater()
    return max(later - earlier for earlier, later in itertools.pairwise(ticks))


def main() -> None:
    """Open the file given, wait until all of it is in place, and measure."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Session(Store(Path(folder) / "state.db")))
        window.show()
        window.open(sys.argv[1])
        while not (window.session.sections and window.panes.reader.complete):
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        application.processEvents()
        found = {"jump": jumps(window), "key": keys(window)}
        found["gap"] = median([gap(window) for _ in range(RUNS)])
        window.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
