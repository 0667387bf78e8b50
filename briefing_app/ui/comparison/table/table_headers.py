"""The headers of the comparison, which stay in sight: motivations above, rows at the left."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from briefing_app.model.table import Row
from briefing_app.ui.comparison.table.table_model import ComparisonModel
from briefing_app.ui.comparison.table.table_style import LEFT, TableStyle, paint_corner

_GREATEST_DIAGNOSTICITY = 2.0
"""The standard deviation of ratings that are half CC and half II; none is greater."""


class _Header(QHeaderView):
    """What both headers share: own painting, sections of fixed sizes, and a given thickness."""

    def __init__(
        self,
        orientation: Qt.Orientation,
        model: ComparisonModel,
        style: TableStyle,
        parent: QWidget,
    ) -> None:
        super().__init__(orientation, parent)
        self.table_style = style
        self.place: int | None = None
        self.framed = False
        self.keyed = False
        self.thickness = 30
        self._rows = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(8)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Return the thickness that the table chose."""
        return QSize(self.thickness, self.thickness)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sections that show, and nothing where there are none."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.table_style.page)
        if not self.count():
            return
        area = event.rect()
        across = self.orientation() == Qt.Orientation.Horizontal
        first = self.visualIndexAt(area.left() if across else area.top())
        last = self.visualIndexAt(area.right() if across else area.bottom())
        for number in range(max(first, 0), (self.count() if last < 0 else last + 1)):
            at, size = self.sectionViewportPosition(number), self.sectionSize(number)
            if across:
                self.paint_one(painter, QRect(at, 0, size, self.height()), number)
            else:
                self.paint_one(painter, QRect(0, at, self.width(), size), number)
        painter.end()

    def paint_one(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Paint one section."""
        raise NotImplementedError

    def _paint_frame(self, painter: QPainter, rect: QRect) -> None:
        colour = self.table_style.focus if self.keyed else self.table_style.muted
        painter.fillRect(rect.left(), rect.top(), rect.width(), 2, colour)
        painter.fillRect(rect.left(), rect.top(), 2, rect.height(), colour)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, colour)
        painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), colour)


class MotivationHeader(_Header):
    """The titles of the motivations, cut off after ``title_lines``; the tooltip has the whole."""

    def __init__(self, model: ComparisonModel, style: TableStyle, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, model, style, parent)
        self.title_lines = 3

    def lines(self, number: int, width: int) -> tuple[str, ...]:
        """Return the title of a motivation as it is broken in a column of a width."""
        style = self.table_style
        title = self._rows.motivation(number).title
        return style.lines(title, width - 2 * style.gap, self.title_lines, bold=True)

    def paint_one(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Paint the title at the foot of its room, above the strong rule."""
        style = self.table_style
        here = number == self.place
        if here:
            painter.fillRect(rect, style.current)
        lines = self.lines(number, rect.width())
        painter.setFont(style.bold)
        painter.setPen(style.current_text if here else style.text)
        room = style.words_rect(rect)
        room.setTop(rect.bottom() - style.pad - 1 - len(lines) * style.line)
        style.draw_lines(painter, room, lines)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, style.rule)
        if here and self.framed:
            self._paint_frame(painter, rect.adjusted(0, 0, -1, -2))


class RowHeader(_Header):
    """What each row is: its id, its text on one line, and how diagnostic it is as a bar.

    ``id_width`` is the width of the widest id and ``bar_room`` that of the column of bars, pixels;
    ``criterion_lines`` is over how many lines the title of a criterion may go.
    """

    def __init__(self, model: ComparisonModel, style: TableStyle, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, model, style, parent)
        self.id_width = 0
        self.bar_room = 0
        self.criterion_lines = 4

    def lines(self, row: Row) -> tuple[str, ...]:
        """Return the title of a row that is not evidence as it is broken here."""
        style = self.table_style
        most = self.criterion_lines if row.kind == "criterion" else 2
        width = self.thickness - 2 * style.gap
        return style.lines(row.title, width, most, bold=_is_bold(row))

    def paint_one(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Paint a row's title; evidence that tells nothing apart is dimmed."""
        style = self.table_style
        row = self._rows.rows[number]
        here = number == self.place
        if here:
            painter.fillRect(rect, style.current)
        if row.item:
            self._paint_item(painter, rect, row, here=here)
        else:
            self._paint_title(painter, rect, row, here=here)
        bottom = style.rule_below(row.kind, self._rows.rows.kind_below(number))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, bottom)
        painter.fillRect(rect.right(), rect.top(), 1, rect.height() - 1, style.hairline)
        if here and self.framed:
            self._paint_frame(painter, rect.adjusted(0, 0, -1, -1))

    def _paint_title(self, painter: QPainter, rect: QRect, row: Row, *, here: bool) -> None:
        style = self.table_style
        painter.setFont(style.bold if _is_bold(row) else style.font)
        painter.setPen(style.current_text if here else style.text)
        lines = self.lines(row)
        room = style.words_rect(rect)
        # A tall row that is partly scrolled away keeps its title in sight.
        lowest = room.bottom() + 1 - len(lines) * style.line
        room.moveTop(max(room.top(), min(style.pad, lowest)))
        style.draw_lines(painter, room, lines)

    def _paint_item(self, painter: QPainter, rect: QRect, row: Row, *, here: bool) -> None:
        style = self.table_style
        dim = row.diagnosticity == 0 or row.off
        left = rect.left() + style.gap
        if row.tried:
            paint_corner(painter, rect, style.px(8), style.current_text if here else style.text)
        painter.setFont(style.struck if row.off else style.font)
        painter.setPen(style.current_text if here else style.faint if dim else style.muted)
        ref = style.lines(row.ref, self.id_width, 1)[0]
        painter.drawText(QRect(left, rect.top(), self.id_width, rect.height() - 1), LEFT, ref)
        left += self.id_width + style.px(8)
        painter.setPen(style.current_text if here else style.faint if dim else style.text)
        room = QRect(left, rect.top(), rect.right() - self.bar_room - left, rect.height() - 1)
        lines = style.lines(row.title, room.width(), 1)
        painter.drawText(room, LEFT, lines[0])
        if row.diagnosticity and not row.off:
            self._paint_bar(painter, rect, row.diagnosticity, here=here)

    def _paint_bar(self, painter: QPainter, rect: QRect, value: float, *, here: bool) -> None:
        style = self.table_style
        room, height = self.bar_room - style.gap - style.px(5), style.px(6)
        length = max(2, round(room * value / _GREATEST_DIAGNOSTICITY))
        left = rect.right() - self.bar_room + style.px(5)
        bar = QRect(left, rect.center().y() - height // 2, length, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.current_text if here else style.bar)
        painter.drawRoundedRect(bar, 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _is_bold(row: Row) -> bool:
    return row.kind in ("weighted", "lead")


class Corner(QWidget):
    """Heads the rows: what they are, and D for the bars of diagnosticity."""

    def __init__(self, style: TableStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.table_style = style
        self.title = ""
        self.bar_room = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the two words at the foot, above the strong rule."""
        style = self.table_style
        painter = QPainter(self)
        rect = self.rect()
        painter.fillRect(rect, style.page)
        painter.setFont(style.bold)
        painter.setPen(style.text)
        top = rect.bottom() - style.pad - 1 - style.line
        title = QRect(style.gap, top, rect.width() - style.gap - self.bar_room, style.line)
        painter.drawText(title, LEFT, self.title)
        if self.bar_room:
            left = rect.right() - self.bar_room + style.px(5)
            painter.drawText(QRect(left, top, self.bar_room, style.line), LEFT, "D")
        painter.fillRect(0, rect.bottom() - 1, rect.width(), 2, style.rule)
        painter.end()
