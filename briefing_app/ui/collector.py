"""Python's garbage collector, on the GUI thread only.

Left to itself, Python takes circles of objects apart on whichever thread comes by. A widget in such
a circle is then deleted on a thread that is not Qt's, and the process crashes.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

from briefing_app.processes.records import collection_is_held

INTERVAL_MS = 1000
MANY = 100_000
"""So many objects are those of a large briefing, in which there are no circles. To look through all
of them again and again would hold the window up each time."""

DUE = (700, 10, 10)
"""A generation is due if there are more new objects, or collections of the younger one, than this;
Python's own numbers up to 3.13. Later ones differ, and count on collecting in small steps."""

_moved = [0, 0, 0]
"""About how many objects came into each generation from a younger one and are still looked through.

They are not counted with `gc.get_objects`: it would hold a tuple that another thread is building,
and Python then fails there with a SystemError.
"""


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
    """Collect the oldest generation that is due; to be called on Qt's thread.

    A large briefing is left out from then on, with what there is at that moment. Each object that
    goes lowers Python's count of new ones, however old it is. So nothing is done while a briefing
    is made of a message, which goes by and by; and call this before a large briefing goes.
    """
    if collection_is_held():
        return
    counts = gc.get_count()
    pairs = zip(counts, DUE, strict=True)
    due = [generation for generation, (count, most) in enumerate(pairs) if count > most]
    if not due:
        return
    # A briefing that comes slowly is large too: each look finds only a part of it new.
    younger = due[-1] + 1
    looked_through = counts[0] + sum(_moved[:younger])
    _moved[:younger] = [0] * younger
    if looked_through > MANY:
        gc.freeze()
        _moved[:] = 0, 0, 0
    else:
        left = looked_through - gc.collect(due[-1])
        _moved[min(younger, 2)] += max(0, left)
