"""Python's garbage collector, on the GUI thread only.

Left to itself, Python takes circles of objects apart on whichever thread comes by. A widget in such
a circle is then deleted on a thread that is not Qt's, and the process crashes.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 1000
MANY = 100_000
"""So many objects are those of a large briefing, in which there are no circles. To look through all
of them again and again would hold the window up each time."""


class Collector(QObject):
    """Runs the collector from time to time while the event loop turns; it must be disabled."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        timer = QTimer(self)
        timer.setInterval(INTERVAL_MS)
        timer.timeout.connect(self._collect)
        timer.start()

    @Slot()
    def _collect(self) -> None:
        collect_if_due()


def collect_if_due() -> None:
    """Collect the oldest generation for which Python itself would; to be called on Qt's thread.

    A large briefing is left out from then on, with what there is at that moment.
    """
    pairs = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, most) in enumerate(pairs) if count > most]
    if not due:
        return
    # A briefing that comes slowly is large too: each look finds only a part of it new.
    younger = range(due[-1] + 1)
    if sum(len(gc.get_objects(generation=each)) for each in younger) > MANY:
        gc.freeze()
    else:
        gc.collect(due[-1])
