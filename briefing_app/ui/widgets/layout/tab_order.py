"""The order in which Tab goes through a window whose parts are made when they are wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def order_tabs(parts: Iterable[QWidget]) -> None:
    """Let Tab go through the parts of a window in their order; inside each, the order stays."""
    stops = [each for part in parts for each in tab_stops(part)]
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def as_laid_out(part: QWidget) -> Iterator[QWidget]:
    """Yield what the layouts of a part of a window show, in their order."""
    inside = part.widget() if isinstance(part, QScrollArea) else part
    layout = inside.layout() if inside is not None else None
    if layout is None:
        yield part
    else:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from as_laid_out(widget)
        elif inner is not None:
            yield from _in_layout(inner)


def tab_stops(part: QWidget) -> list[QWidget]:
    """Return what Tab stops at in a part of a window, in its order."""
    chain, following = [part], part.nextInFocusChain()
    while following is not None and following is not part:
        chain.append(following)
        following = following.nextInFocusChain()
    _give_back(part.window())
    return [
        each
        for each in chain
        if (each is part or part.isAncestorOf(each))
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
    ]


def next_stop(
    stops: Sequence[QWidget], focused: QWidget | None, *, forward: bool
) -> QWidget | None:
    """Return where Tab goes from what has the keys, in a circle; None if that is at no stop.

    Qt itself would also stop at whatever has one of them as its focus proxy, wherever that is in
    its chain, and so go back to the proxy.
    """
    here = focused
    while here is not None and here not in stops:
        here = here.parentWidget()
    if here is None:
        return None
    return stops[(stops.index(here) + (1 if forward else -1)) % len(stops)]


def _give_back(window: QWidget) -> None:
    """Let the parts of a window belong to it again, and the window to its parent.

    WORKAROUND: PySide takes a widget that follows in the chain for a child of the one before, and
    for deleted as soon as that is.
    """
    window.findChildren(QWidget)
    QObject.setParent(window, window.parent())
