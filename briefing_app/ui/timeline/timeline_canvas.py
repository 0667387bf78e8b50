"""The timeline itself: scrolls, zooms, and walks from mark to mark."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from briefing_app.model.timeline import Layout, Mark, description, lay_out
from briefing_app.translation import tr
from briefing_app.ui.timeline.arrangement import Arrangement, Box, least_width
from briefing_app.ui.timeline.timeline_painting import Painter, TimelineLook
from briefing_app.ui.widgets.plain import show_tip
from briefing_app.ui.widgets.wheel_zoom import ZOOMS_ITSELF

_STEP = 1.25
_WIDEST = 400_000.0
"""Pixels of the widest picture; scroll bars count in whole numbers."""

_PIXELS_A_DAY = 60.0
"""At the strongest zoom, beside which nothing more could be told apart."""

_WHEEL_NOTCH = 120.0
_LONGEST_TIP = 900
_ON, _OFF = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class TimelineCanvas(QAbstractScrollArea):
    """Paints the marks that are in view, and takes keys and mouse.

    Signals: ``current_changed()`` when another mark is the current one; ``chosen(int)`` with the
    place of a mark that the reader wants to go to.
    """

    current_changed = Signal()
    chosen = Signal(int)

    def __init__(self, look: TimelineLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(ZOOMS_ITSELF, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Time goes from left to right in every language of the window.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.viewport().setMouseTracking(True)
        self.marks: tuple[Mark, ...] = ()
        self.current = 0
        self.scale = 1.0
        self._look = look
        self._advances: list[float] = []
        self._plain: Layout = lay_out(())
        self._plan = Arrangement((), (), 1.0, 1.0)

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show other marks, the whole of them, the first of them the current one.

        If the current one is among them it stays that, and the scale stays too.
        """
        if marks and marks == self.marks:
            return
        before = [each[:4] for each in self.marks[self.current : self.current + 1]]
        stays = [number for number, each in enumerate(marks) if each[:4] in before]
        self.marks = marks
        self._plain = lay_out(marks)
        self.setAccessibleDescription(description(marks, self._plain))
        self.current = stays[0] if stays else 0
        self.scale = self.scale if stays else 1.0
        self._measure()
        self._arrange()
        self.verticalScrollBar().setValue(0)
        if stays:
            self._show_current()
        self._tell()

    def restyle(self, look: TimelineLook) -> None:
        """Take other colours or another size of letters."""
        self._look = look
        self._measure()
        self._arrange()

    def _measure(self) -> None:
        self._advances = [self._look.advance(mark) for mark in self.marks]

    # Zoom and scroll

    @property
    def _fitting(self) -> float:
        room = self.viewport().width() - 2 * self._look.edge
        return max(1.0, room, least_width(len(self._plain.pieces), self._look.zoom))

    @property
    def _most(self) -> float:
        days = max((piece.after - piece.first for piece in self._plain.pieces), default=1)
        wanted = days * _PIXELS_A_DAY * max(1, len(self._plain.pieces))
        return max(1.0, min(_WIDEST, wanted) / self._fitting)

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Make the axis longer by a factor; what is at an x of the viewport stays there.

        Without an x the current mark stays where it is.
        """
        if not self.marks:
            return
        bar = self.horizontalScrollBar()
        offset = bar.value() - self._look.edge
        if at is None:
            box = self._plan[self.current]
            middle = (box.start + box.end) / 2
            at = min(max(0.0, middle - offset), self.viewport().width())
        else:
            middle = at + offset
        time = self._plan.time_at(middle)
        self.scale = min(max(1.0, self.scale * factor), self._most)
        self._arrange()
        bar.setValue(round(self._plan.place_of(*time) + self._look.edge - at))

    def fit(self) -> None:
        """Show the whole axis."""
        self.scale = 1.0
        self._arrange()

    def _arrange(self) -> None:
        width = self._fitting * self.scale
        most = (self._room_for_lanes - 2 * self._look.top) // self._look.lane
        self._plan = Arrangement(self.marks, self._advances, width, self._look.zoom, most)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        room = self.viewport()
        wide = round(width) + 2 * self._look.edge - room.width()
        across.setRange(0, max(0, wide))
        across.setPageStep(room.width())
        across.setSingleStep(self._look.px(40))
        tall = self._plan.lanes * self._look.lane + 2 * self._look.top - self._room_for_lanes
        down.setRange(0, max(0, tall))
        down.setPageStep(self._room_for_lanes)
        down.setSingleStep(self._look.lane)
        self.viewport().update()

    @property
    def _room_for_lanes(self) -> int:
        return max(1, self.viewport().height() - self._look.axis)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._arrange()

    # The current mark

    def set_current(self, number: int) -> None:
        """Make another mark the current one and bring it into view."""
        if not self.marks:
            return
        self.current = min(max(0, number), len(self.marks) - 1)
        self._show_current()
        self._tell()

    def _tell(self) -> None:
        name = tr("Timeline.")
        if self.marks:
            name = tr(
                "Timeline. {place} of {count}. {sentence}",
                place=self.current + 1,
                count=len(self.marks),
                sentence=self.marks[self.current].sentence,
            )
        self.setAccessibleName(name)
        self.viewport().update()
        self.current_changed.emit()

    def _show_current(self) -> None:
        box, look = self._plan[self.current], self._look
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        room, edge = self.viewport().width(), look.edge
        left = round(box.words) + edge
        right = round(min(box.right, box.words + max(box.advance, room / 2))) + 2 * edge
        if right > across.value() + room:
            across.setValue(right - room)
        if left < across.value() + edge:
            across.setValue(left - edge)
        top = self._lane_top(box.lane)
        if top < 0:
            down.setValue(down.value() + top - look.top)
        elif top + look.lane + look.top > self._room_for_lanes:
            down.setValue(down.value() + top + look.lane + look.top - self._room_for_lanes)

    # Painting

    def _lane_top(self, lane: int) -> int:
        """Return the y of a lane in the viewport."""
        look = self._look
        return look.top + lane * look.lane - self.verticalScrollBar().value()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is in view."""
        painter = QPainter(self.viewport())
        look, room = self._look, self.viewport().rect()
        painter.fillRect(room, look.page)
        if not self.marks:
            painter.setPen(look.muted)
            painter.setFont(look.font)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, description((), self._plain))
            return
        offset = look.edge - self.horizontalScrollBar().value()
        left, right = -offset - look.edge, room.width() - offset + look.edge
        painter.translate(offset, 0)
        drawing = Painter(look, painter)
        bottom = self._room_for_lanes
        drawing.draw_ground(self._plan, bottom, left, right)
        painter.setClipRect(QRectF(left, 0, right - left, bottom - 2))
        shown = list(self._in_view())
        view = QRectF(-offset + look.px(4), 0, room.width() - look.px(8), bottom)
        # The current one last: its frame is above its neighbours.
        for box in sorted(shown, key=self._is_current):
            current = box.number == self.current
            mark, top = self.marks[box.number], self._lane_top(box.lane)
            drawing.draw_mark(mark, box, top, view, current=current, focused=self.hasFocus())

    def _is_current(self, box: Box) -> bool:
        return box.number == self.current

    def _in_view(self) -> list[Box]:
        look, scrolled = self._look, self.verticalScrollBar().value()
        left = self.horizontalScrollBar().value() - 2 * look.edge
        first = (scrolled - look.top) // look.lane
        last = (scrolled + self._room_for_lanes - look.top) // look.lane + 1
        right = left + self.viewport().width() + 4 * look.edge
        return list(self._plan.in_view(left, right, first, last))

    def _rect_of(self, box: Box) -> QRect:
        look = self._look
        left = round(box.left) + look.edge - self.horizontalScrollBar().value()
        width = max(look.glyph, round(box.right - box.left))
        return QRect(left - 4, self._lane_top(box.lane), width + 9, look.lane)

    def mark_at(self, point: QPoint) -> int | None:
        """Return the place of the mark at a point of the viewport, or None."""
        if point.y() >= self._room_for_lanes:
            return None
        found = (box for box in self._in_view() if self._rect_of(box).contains(point))
        return next((box.number for box in found), None)

    def rect_of(self, number: int) -> QRect:
        """Return where in the viewport a mark is."""
        return self._rect_of(self._plan[number])

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the marks, zoom, or go to the text."""
        keys = Qt.Key
        match event.key():
            case keys.Key_Left | keys.Key_Up:
                self.set_current(self.current - 1)
            case keys.Key_Right | keys.Key_Down:
                self.set_current(self.current + 1)
            case keys.Key_Home:
                self.set_current(0)
            case keys.Key_End:
                self.set_current(len(self.marks) - 1)
            case keys.Key_Return | keys.Key_Enter if self.marks:
                self.chosen.emit(self.current)
            case keys.Key_Plus | keys.Key_Equal:
                self.zoom(_STEP)
            case keys.Key_Minus:
                self.zoom(1 / _STEP)
            case keys.Key_0:
                self.fit()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make a mark the current one and go to its place in the text."""
        number = self.mark_at(event.position().toPoint())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.set_current(number)
            self.chosen.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the hand over a mark."""
        over = self.mark_at(event.position().toPoint()) is not None
        shapes = Qt.CursorShape
        self.viewport().setCursor(shapes.PointingHandCursor if over else shapes.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, around the pointer; else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP ** (event.angleDelta().y() / _WHEEL_NOTCH), event.position().x())
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a mark's words where the pointer rests on it."""
        if not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        number = self.mark_at(event.pos())
        words = "" if number is None else self.marks[number].sentence
        tip = words if len(words) <= _LONGEST_TIP else f"{words[:_LONGEST_TIP].rstrip()} …"
        show_tip(event.globalPos(), tip, self.viewport())
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Show where the keys go."""
        self.viewport().update()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        self.viewport().update()
