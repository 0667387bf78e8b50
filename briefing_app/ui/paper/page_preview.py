"""The pages of a PDF one below the other, drawn as they scroll into view."""

from collections import OrderedDict
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from briefing_app.output.pages import Pages, Picture
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.worker import Task, Worker

_GAP, _MARGIN = 16, 20
_KEPT = 24
"""Pictures of pages kept in memory; at a width of 700 pixels one takes about 2.8 MB."""


def page_image(picture: Picture) -> QImage:
    """Return a page as a Qt image that owns its pixels."""
    form = QImage.Format.Format_RGB32
    return QImage(picture.data, picture.width, picture.height, picture.stride, form).copy()


class Preview(QAbstractScrollArea):
    """Shows the very pages that are saved or printed; ``drawn`` are those drawn, by index.

    Signals: ``page_changed(int)`` with the number, from 1, of the page at the top of the view.
    """

    page_changed = Signal(int)

    def __init__(self, worker: Worker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker, self._theme = worker, theme
        self._pages: Pages | None = None
        self._places: list[QRect] = []
        self.drawn: OrderedDict[int, QImage] = OrderedDict()
        self._tasks: dict[int, Task] = {}
        self._page = 0
        self.setAccessibleName("Preview of the pages")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_pages(self, pages: Pages | None) -> None:
        """Show the pages of a PDF from the first, or nothing."""
        self._forget()
        self._pages = pages
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._page = 0
        self._scrolled()

    def sizeHint(self) -> QSize:
        return QSize(620, 700)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        share = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
        self._forget()
        self._lay_out()
        self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._theme.hairline))
        for number, place in self._visible():
            painter.fillRect(place, QColor("#FFFFFF"))
            image = self.drawn.get(number)
            if image is not None:
                painter.drawImage(place, image)
            else:
                self._want(number)
            painter.setPen(QColor(self._theme.quote_bar))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.end()

    def _visible(self) -> Iterator[tuple[int, QRect]]:
        top = self.verticalScrollBar().value()
        view = self.viewport().rect()
        for number, place in enumerate(self._places):
            moved = place.translated(0, -top)
            if moved.intersects(view):
                yield number, moved

    def _lay_out(self) -> None:
        self._places = []
        y, room = _MARGIN, self.viewport().width() - 2 * _MARGIN
        if self._pages is not None and room > 0:
            sizes = [self._pages.size(number) for number in range(self._pages.count)]
            widest = max((width for width, _height in sizes), default=1.0)
            for width, height in sizes:
                shown = round(room * width / widest)
                tall = round(shown * height / width)
                self._places.append(QRect(_MARGIN + (room - shown) // 2, y, shown, tall))
                y += tall + _GAP
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, y + _MARGIN - _GAP - self.viewport().height()))
        bar.setPageStep(max(1, self.viewport().height() - 40))
        bar.setSingleStep(40)
        self.viewport().update()

    def _want(self, number: int) -> None:
        if self._pages is None or number in self._tasks:
            return
        width, _height = self._pages.size(number)
        scale = self._places[number].width() * self.devicePixelRatioF() / width
        task = self._worker.start(partial(self._pages.picture, number, scale))
        task.done.connect(partial(self._take, number))
        self._tasks[number] = task

    def _take(self, number: int, picture: Picture) -> None:
        self._tasks.pop(number, None)
        self.drawn[number] = page_image(picture)
        while len(self.drawn) > _KEPT:
            self.drawn.popitem(last=False)
        self.viewport().update()

    def _forget(self) -> None:
        for task in self._tasks.values():
            task.forget()
        self._tasks.clear()
        self.drawn.clear()

    @Slot()
    def _scrolled(self) -> None:
        first = next((number for number, _place in self._visible()), 0)
        if self._pages is not None and first + 1 != self._page:
            self._page = first + 1
            self.page_changed.emit(self._page)
        shown = {number for number, _place in self._visible()}
        for number in [each for each in self._tasks if each not in shown]:
            self._tasks.pop(number).forget()
        self.viewport().update()
