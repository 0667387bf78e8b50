"""Python's garbage collector, on the GUI thread only.

Left to itself, Python takes circles of objects apart on whichever thread comes by. A widget in such
a circle is then deleted on a thread that is not Qt's, and the process crashes.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 1000


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
    """Collect the oldest generation for which Python itself would; to be called on Qt's thread."""
    due = [
        generation
        for generation, (count, most) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if count > most
    ]
    if due:
        gc.collect(due[-1])
