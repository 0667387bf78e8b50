"""The pages of a PDF one below the other, drawn as they scroll into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from briefing_app.output.pdf.pages import Pages, Picture
from briefing_app.translation import tr
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.widgets.wheel_zoom import Notches
from briefing_app.ui.worker import Task, Worker

ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""The steps of the zoom; at 1.0 a page has its size on paper, at 96 pixels to an inch."""

_GAP, _MARGIN = 16, 20
_PIXELS_PER_POINT = 96 / 72
_KEPT_BYTES = 64_000_000
"""How much the pictures of the pages may take; the one drawn last is always kept."""


def page_image(picture: Picture) -> QImage:
    """Return a page as a Qt image that owns its pixels."""
    form = QImage.Format.Format_RGB32
    return QImage(picture.data, picture.width, picture.height, picture.stride, form).copy()


class Preview(QAbstractScrollArea):
    """Shows the very pages that are saved or printed; ``drawn`` are those drawn, by index.

    Signals: ``page_changed(int)`` with the number, from 1, of the page that is in sight most;
    ``zoom_changed()``.
    """

    page_changed = Signal(int)
    zoom_changed = Signal()

    def __init__(self, worker: Worker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker, self._theme = worker, theme
        self._pages: Pages | None = None
        self._places: list[QRect] = []
        self.drawn: OrderedDict[int, QImage] = OrderedDict()
        self._tasks: dict[int, Task] = {}
        self._page = 0
        self._spot, self._middle = (0, 0.0), 0.5
        self._zoom: float | None = None
        self._notches = Notches()
        self.setObjectName("preview")
        self.setAccessibleName(tr("Preview of the pages"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self._moved_aside)

    # What is on show

    def show_pages(self, pages: Pages | None) -> None:
        """Show the pages of a PDF at the place where the preview was, or nothing."""
        self._forget()
        self._pages = pages
        self._page = 0
        self._lay_out()

    @property
    def page(self) -> int:
        """The number of the page that is in sight most, from 1; 0 while there is none."""
        return self._page

    @Slot(int)
    def go_to_page(self, number: int) -> None:
        """Scroll to the head of a page, by its number from 1."""
        if 1 <= number <= len(self._places):
            self.verticalScrollBar().setValue(self._places[number - 1].top() - _GAP)

    @Slot()
    def go_forward(self) -> None:
        """Scroll by as much as is in sight."""
        self.verticalScrollBar().triggerAction(
            self.verticalScrollBar().SliderAction.SliderPageStepAdd
        )

    @Slot()
    def go_back(self) -> None:
        """Scroll back by as much as is in sight."""
        self.verticalScrollBar().triggerAction(
            self.verticalScrollBar().SliderAction.SliderPageStepSub
        )

    # Zoom

    @property
    def zoom(self) -> float:
        """The size of the pages, 1.0 for their size on paper."""
        if self._zoom is not None:
            return self._zoom
        widest = max((width for width, _height in self._sizes()), default=1.0)
        room = max(1, self.viewport().width() - 2 * _MARGIN)
        return room / widest / _PIXELS_PER_POINT

    @Slot()
    def zoom_in(self) -> None:
        """Show the pages one step larger."""
        self._set_zoom(next((step for step in ZOOMS if step > self.zoom * 1.01), ZOOMS[-1]))

    @Slot()
    def zoom_out(self) -> None:
        """Show the pages one step smaller."""
        smaller = [step for step in ZOOMS if step < self.zoom * 0.99]
        self._set_zoom(smaller[-1] if smaller else ZOOMS[0])

    @Slot()
    def fit_width(self) -> None:
        """Show the pages as wide as there is room."""
        self._set_zoom(None)

    def _set_zoom(self, zoom: float | None) -> None:
        self._zoom = zoom
        self._forget()
        self._lay_out()
        self.zoom_changed.emit()

    # Events

    def sizeHint(self) -> QSize:
        return QSize(620, 700)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()
        self._lay_out()
        self.zoom_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        steps = self._notches.turn(event)
        for _step in range(abs(steps)):
            (self.zoom_in if steps > 0 else self.zoom_out)()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Home:
            self.go_to_page(1)
        elif event.key() == Qt.Key.Key_End:
            self.go_to_page(len(self._places))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        ground = self._theme.chrome if self._theme.dark else self._theme.hairline
        painter.fillRect(self.viewport().rect(), QColor(ground))
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

    # The places of the pages

    def _sizes(self) -> list[tuple[float, float]]:
        pages = self._pages
        return [pages.size(number) for number in range(pages.count)] if pages else []

    def _visible(self) -> Iterator[tuple[int, QRect]]:
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        view = self.viewport().rect()
        for number, place in enumerate(self._places):
            moved = place.translated(-left, -top)
            if moved.intersects(view):
                yield number, moved

    def _lay_out(self) -> None:
        """Put the pages below one another, and go back to the spot where the view was."""
        spot, middle = self._spot, self._middle
        scale = self.zoom * _PIXELS_PER_POINT
        sizes = [(round(width * scale), round(height * scale)) for width, height in self._sizes()]
        widest = max((width for width, _height in sizes), default=0)
        whole = max(self.viewport().width(), widest + 2 * _MARGIN)
        self._places = []
        y = _MARGIN
        for width, height in sizes:
            self._places.append(QRect((whole - width) // 2, y, width, height))
            y += height + _GAP
        view = self.viewport()
        self._set_range(Qt.Orientation.Vertical, y + _MARGIN - _GAP - view.height(), view.height())
        self._set_range(Qt.Orientation.Horizontal, whole - view.width(), view.width())
        self._go_to_spot(*spot)
        self.horizontalScrollBar().setValue(round(middle * whole - view.width() / 2))
        self._scrolled()

    def _set_range(self, way: Qt.Orientation, most: int, step: int) -> None:
        vertical = way == Qt.Orientation.Vertical
        bar = self.verticalScrollBar() if vertical else self.horizontalScrollBar()
        bar.setRange(0, max(0, most))
        bar.setPageStep(max(1, step - 40))
        bar.setSingleStep(40)

    def _go_to_spot(self, number: int, share: float) -> None:
        if self._places:
            place = self._places[min(number, len(self._places) - 1)]
            self.verticalScrollBar().setValue(round(place.top() - _MARGIN + share * place.height()))

    @Slot(int)
    def _moved_aside(self, value: int) -> None:
        wide = self.viewport().width()
        self._middle = (value + wide / 2) / (self.horizontalScrollBar().maximum() + wide)
        self.viewport().update()

    @Slot()
    def _scrolled(self) -> None:
        shown = [number for number, _place in self._visible()]
        if self._places and shown:
            place = self._places[shown[0]]
            above = self.verticalScrollBar().value() + _MARGIN - place.top()
            self._spot = (shown[0], above / max(1, place.height()))
            self._note_page()
        for number in [each for each in self._tasks if each not in shown]:
            self._tasks.pop(number).forget()
        self.viewport().update()

    def _note_page(self) -> None:
        """Take the page of which most is in sight for the one that the reader is on."""
        view = self.viewport().rect()
        seen = {number: place.intersected(view).height() for number, place in self._visible()}
        page = max(seen, key=lambda number: seen[number]) + 1
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    # The pictures of the pages

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
        while len(self.drawn) > 1 and self._kept() > _KEPT_BYTES:
            self.drawn.popitem(last=False)
        self.viewport().update()

    def _kept(self) -> int:
        return sum(image.sizeInBytes() for image in self.drawn.values())

    def _forget(self) -> None:
        for task in self._tasks.values():
            task.forget()
        self._tasks.clear()
        self.drawn.clear()
