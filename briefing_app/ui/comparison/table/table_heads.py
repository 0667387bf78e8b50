"""The heads of the table, which stay in sight above and at the side."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from briefing_app.ui.comparison.table.cell_painting import Span
from briefing_app.ui.comparison.table.head_painting import HeadPainter
from briefing_app.ui.comparison.table.layout.sizes import Sizes
from briefing_app.ui.comparison.table.table_model import ComparisonModel
from briefing_app.ui.widgets.viewport import meet_viewport

GRIP = 5
"""How near a border that we draw ourselves a press takes hold of it, in pixels."""


class Heads(QHeaderView):
    """The heads on one side of the table; those above have borders that can be dragged.

    Signals: ``clicked(int)`` and ``double_clicked(int)`` with a section, ``dragged(int, int)`` with
    a section and its new size once the mouse lets its border go. ``least_of`` tells how small a
    section can be made.
    """

    clicked = Signal(int)
    double_clicked = Signal(int)
    dragged = Signal(int, int)

    def __init__(
        self,
        orientation: Qt.Orientation,
        model: ComparisonModel,
        painter: HeadPainter,
        parent: QWidget,
    ) -> None:
        super().__init__(orientation, parent)
        meet_viewport(self)
        self.thickness = 30
        self._model, self._painter = model, painter
        self._across = orientation == Qt.Orientation.Horizontal
        self._pressed = -1
        self.least_of: Callable[[int], int] = Sizes().least_of
        self._sizes: dict[int, int] = {}
        self._own_sizes: set[int] = set()
        modes = QHeaderView.ResizeMode
        self.setSectionResizeMode(modes.Interactive if self._across else modes.Fixed)
        self.setMinimumSectionSize(8)

    def sizeHint(self) -> QSize:
        """Return the thickness that the table chose."""
        return QSize(self.thickness, self.thickness)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sections that show, and nothing where there are none."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._painter.style.page)
        for number in self.sections_in(event.rect()):
            self.paint_one(painter, self.rect_of(number), number)

    def set_sizes(self, usual: int, others: Mapping[int, int]) -> None:
        """Give all sections one size in pixels, and some of them others, by number."""
        if usual != self.defaultSectionSize():
            self.setDefaultSectionSize(usual)
        # Qt leaves those alone that were given a size of their own.
        for number in self._own_sizes.difference(others):
            if number < self.count():
                self.resizeSection(number, usual)
        self._own_sizes = set(others)
        for number, size in others.items():
            self.resizeSection(number, size)

    def sections_in(self, area: QRect) -> range:
        """Return the numbers of the sections in a part of the head."""
        if not self.count():
            return range(0)
        start, end = (area.left(), area.right()) if self._across else (area.top(), area.bottom())
        if self._across and self.isRightToLeft():
            start, end = end, start
        first, last = self.visualIndexAt(start), self.visualIndexAt(end)
        return range(max(first, 0), (self.count() if last < 0 else last + 1))

    def spans_in(self, area: QRect) -> list[Span]:
        """Return where the sections in a part of the head, or of the cells, begin and end."""
        at, size = self.sectionViewportPosition, self.sectionSize
        return [Span(number, at(number), size(number)) for number in self.sections_in(area)]

    def rect_of(self, number: int) -> QRect:
        """Return the place of a section in the head."""
        at, size = self.sectionViewportPosition(number), self.sectionSize(number)
        if self._across:
            return QRect(at, 0, size, self.height())
        return QRect(0, at, self.width(), size)

    def paint_one(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Paint one section."""
        if self._across != self._model.turned:
            self._painter.paint_motivation(painter, rect, number)
        else:
            self._painter.paint_row(painter, rect, number)

    # -- the mouse ----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._sizes = {n: self.sectionSize(n) for n in self.sections_in(self.viewport().rect())}
        # On a border the head has the cursor that says so.
        on_border = self.testAttribute(Qt.WidgetAttribute.WA_SetCursor)
        chosen = event.button() == Qt.MouseButton.LeftButton and not on_border
        self._pressed = self.logicalIndexAt(event.position().toPoint()) if chosen else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let Qt move a border that is held, but no further than the section can be made small."""
        super().mouseMoveEvent(event)
        for number in self._sizes:
            if number < self.count() and self.sectionSize(number) < self.least_of(number):
                self.resizeSection(number, self.least_of(number))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, -1
        # Two clicks on a border change a size too, and that is not the reader's choice.
        sizes, self._sizes = self._sizes, {}
        for number, before in sizes.items():
            if number < self.count() and self.sectionSize(number) != before:
                self.dragged.emit(number, self.sectionSize(number))
                return
        if pressed >= 0 and pressed == self.logicalIndexAt(event.position().toPoint()):
            self.clicked.emit(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Follow a section; Qt says of its own if that was on a border."""
        super().mouseDoubleClickEvent(event)
        section = self.logicalIndexAt(event.position().toPoint())
        if section >= 0 and not self.testAttribute(Qt.WidgetAttribute.WA_SetCursor):
            self.double_clicked.emit(section)


class Corner(QWidget):
    """Heads the heads; its border, that of the heads at the side, can be dragged.

    Signals: ``dragging(int)`` with the width while the border moves, ``dragged(int)`` once the
    mouse lets it go, and ``reset()`` when it is clicked twice; ``clicked(bool)`` for a click beside
    the border, with whether it was above the bars of diagnosticity.
    """

    clicked = Signal(bool)
    dragging = Signal(int)
    dragged = Signal(int)
    reset = Signal()

    def __init__(self, painter: HeadPainter, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = ""
        self._painter = painter
        self._held = False
        self._moved = False
        self._pressed_at: QPointF | None = None
        self.setMouseTracking(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._painter.paint_corner(painter, self.rect(), self.title)

    def _width_at(self, event: QMouseEvent) -> int:
        """Return the width of the heads if their border were at the mouse."""
        at = event.position().toPoint().x()
        return max(self.width() - at if self.isRightToLeft() else at + 1, 1)

    def _on_border(self, event: QMouseEvent) -> bool:
        return abs(self._width_at(event) - self.width()) <= GRIP

    def mousePressEvent(self, event: QMouseEvent) -> None:
        chosen = event.button() == Qt.MouseButton.LeftButton
        self._held, self._moved = chosen and self._on_border(event), False
        self._pressed_at = event.position() if chosen and not self._held else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shapes = Qt.CursorShape
        held = self._held or self._on_border(event)
        self.setCursor(shapes.SplitHCursor if held else shapes.ArrowCursor)
        if self._held and self._width_at(event) != self.width():
            self._moved = True
            self.dragging.emit(self._width_at(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        moved, pressed_at = self._moved, self._pressed_at
        # The second of two clicks comes without a press, and is none of its own.
        self._held, self._moved, self._pressed_at = False, False, None
        if moved:
            self.dragged.emit(self._width_at(event))
        elif pressed_at is not None and (event.position() - pressed_at).manhattanLength() <= GRIP:
            bars = self._width_at(event) > self.width() - self._painter.sizes.bar_room
            self.clicked.emit(bars)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._on_border(event):
            self.reset.emit()
