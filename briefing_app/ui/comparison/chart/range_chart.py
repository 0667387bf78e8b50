"""The likelihoods as a range chart: each motivation's band on an axis from 0 to 100 per cent."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from briefing_app.model.table.ranges import RangeChart, spoken_row
from briefing_app.model.terms import bands_in_both
from briefing_app.translation import tr
from briefing_app.ui.comparison.chart.range_painting import Index, RangeDelegate, Ruler
from briefing_app.ui.theme.table_style import TableStyle
from briefing_app.ui.theme.typefaces import SANS, font
from briefing_app.ui.widgets.plain import PlainLabel, tip

_ROLES = Qt.ItemDataRole
_NO_INDEX = QModelIndex()


class _RangeModel(QAbstractListModel):
    """The motivations, as words for those who hear the chart and for the hint over a row."""

    def __init__(self, chart: RangeChart, parent: QWidget) -> None:
        super().__init__(parent)
        self._chart = chart

    def set_chart(self, chart: RangeChart) -> None:
        """Take other rows."""
        self.beginResetModel()
        self._chart = chart
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._chart.rows)

    def data(self, index: Index, role: int = _ROLES.DisplayRole) -> str | None:
        """Return the title, what is spoken, or the hint, which is escaped for rich text."""
        row = self._chart.rows[index.row()]
        if role == _ROLES.DisplayRole:
            return row.motivation.title
        if role == _ROLES.AccessibleTextRole:
            return spoken_row(row)
        if role == _ROLES.ToolTipRole:
            words = [f"{row.motivation.title}."]
            words += bands_in_both(row.stretch.term) if row.stretch else ()
            return tip(" ".join(words))
        return None


class _RangeList(QListView):
    """The rows, of one height each, with the ruler above them that does not scroll."""

    def __init__(self, ruler: Ruler, delegate: RangeDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._ruler, self._delegate = ruler, delegate
        self._laid_out = 0, 0
        ruler.setParent(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(delegate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Give ruler and rows the width that there is."""
        width, height = self.viewport().width(), self.height()
        if (width, height) == self._laid_out and self._ruler.width() == width:
            return
        self._laid_out = width, height
        self._delegate.width = width
        self._ruler.lay_out(width)
        self._ruler.move(0, 0)
        self._delegate.height = height - self._ruler.height()
        self.setViewportMargins(0, self._ruler.height(), 0, 0)
        self.scheduleDelayedItemsLayout()

    def lay_out_again(self) -> None:
        """Lay out in other letters or with other rows, in the same width."""
        self._laid_out = 0, 0
        self.lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return follows; the arrows are the list's own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class RangeView(QWidget):
    """The chart and, below it, what the ends of its bars mean.

    Signals: ``motivation_changed()`` when another row is current; ``followed()`` when the reader
    wants to go where it leads, by Return or a double click.
    """

    motivation_changed = Signal()
    followed = Signal()

    def __init__(self, chart: RangeChart, label: str, style: TableStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ranges")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._chart = chart
        self._model = _RangeModel(chart, self)
        self._delegate = RangeDelegate(chart, style, self)
        self.ruler = Ruler(chart, label, style, self)
        self.list = _RangeList(self.ruler, self._delegate, self)
        self.list.setModel(self._model)
        self.list.setAccessibleName(tr("Likelihoods"))
        self._note = PlainLabel(chart.note, wraps=True)
        self._note.setContentsMargins(9, 5, 9, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self._note)
        self.setFocusProxy(self.list)
        self.list.activated.connect(self._follow)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.restyle(style)

    def restyle(self, style: TableStyle) -> None:
        """Take other colours or another zoom."""
        theme = style.theme
        self.setStyleSheet(
            f"#ranges, QListView {{ background: {theme.page}; border: none; outline: none }}"
            f"QLabel {{ color: {theme.muted}; font-size: {style.px(12)}px }}"
        )
        self._delegate.table_style = style
        self._note.setFont(font(SANS, style.px(12)))
        self.ruler.restyle(style)
        self.list.lay_out_again()

    def set_chart(self, chart: RangeChart) -> None:
        """Show other rows; the current motivation stays, if it is among them."""
        ref = self.motivation
        self._chart = self._delegate.chart = chart
        self._model.set_chart(chart)
        self.ruler.set_chart(chart)
        self.list.lay_out_again()
        self.choose(ref)

    def fit(self, *, low: bool) -> None:
        """Leave the note away in a low pane: it is told over the ruler too."""
        self._note.setVisible(not low)
        self._delegate.low = low
        self.list.lay_out_again()

    @property
    def motivation(self) -> str | None:
        """The id of the current motivation, or None."""
        index = self.list.currentIndex()
        return self._chart.rows[index.row()].motivation.id if index.isValid() else None

    def choose(self, ref: str | None) -> None:
        """Make a motivation current by its id; None and what is not on show clears it."""
        refs = [row.motivation.id for row in self._chart.rows]
        index = self._model.index(refs.index(ref)) if ref in refs else QModelIndex()
        self.list.setCurrentIndex(index)

    @Slot()
    def _tell(self) -> None:
        self.motivation_changed.emit()

    @Slot()
    def _follow(self) -> None:
        self.followed.emit()
