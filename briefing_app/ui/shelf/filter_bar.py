"""The filters of the shelf: dates, and one list for each kind of value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from briefing_app.model.dates import PartialDate
from briefing_app.model.shelf.query import Filters
from briefing_app.store.shelf_index import FACETS, Facet
from briefing_app.translation import tr
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.widgets.accessibility.choice_box import ChoiceBox
from briefing_app.ui.widgets.plain import set_tip

_DATE_WIDTH = 104
"""In pixels at a zoom of 100 per cent."""

_SPACING = 8
"""Between the fields, in pixels."""

_EVERY: Mapping[Facet, str] = {
    "marking": tr("Every marking"),
    "source": tr("Every source"),
    "motivation": tr("Every motivation"),
    "likelihood": tr("Every likelihood"),
}
_NAMES: Mapping[Facet, str] = {
    "marking": tr("Marking"),
    "source": tr("Source"),
    "motivation": tr("Motivation"),
    "likelihood": tr("Likelihood"),
}


class FilterBar(QWidget):
    """A row of filters, or two if one would be too long.

    Signals: ``changed()`` when the reader has changed one.
    """

    changed = Signal()

    def __init__(self, zoom: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.since = self._date_field(tr("From"), tr("The earliest date, such as 2018-04"), zoom)
        self.until = self._date_field(tr("To"), tr("The latest date, such as 2018"), zoom)
        self.boxes: dict[Facet, ChoiceBox] = {kind: self._box(kind) for kind in FACETS}
        self.clear_button = QToolButton()
        self.clear_button.setText(tr("Clear"))
        set_tip(self.clear_button, tr("Clear all filters"))
        self.clear_button.clicked.connect(self.clear)
        self._dates, self._values = QHBoxLayout(), QHBoxLayout()
        self._dates.addWidget(self.since)
        self._dates.addWidget(self.until)
        self._dates.addStretch()
        for box in self.boxes.values():
            self._values.addWidget(box, 1)
        self._values.addWidget(self.clear_button)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addLayout(self._dates)
        self._rows.addLayout(self._values, 1)
        for each in (self._dates, self._values, self._rows):
            each.setSpacing(_SPACING)
        self._show_state()

    def minimumSizeHint(self) -> QSize:
        """Return the room of two rows, into which the one is broken if it is too long."""
        dates, values = self._dates.minimumSize(), self._values.minimumSize()
        return QSize(max(dates.width(), values.width()), dates.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self._dates.minimumSize().width() + self._values.minimumSize().width() + _SPACING
        way = QBoxLayout.Direction
        self._rows.setDirection(way.LeftToRight if needed <= self.width() else way.TopToBottom)

    def _date_field(self, words: str, tip: str, zoom: float) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(words)
        line.setAccessibleName(tip)
        line.setFixedWidth(round(_DATE_WIDTH * zoom))
        set_tip(line, tip)
        line.textChanged.connect(self._tell)
        return line

    def _box(self, kind: Facet) -> ChoiceBox:
        box = ChoiceBox(_NAMES[kind])
        box.addItem(_EVERY[kind], "")
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setMinimumWidth(QSize(90, 0).width())
        box.activated.connect(self._tell)
        return box

    def offer(self, values: Mapping[Facet, Sequence[str]]) -> None:
        """Offer these values; what is chosen stays."""
        for kind, box in self.boxes.items():
            chosen = str(box.currentData())
            offered = list(values[kind])
            if chosen and chosen not in offered:
                offered.insert(0, chosen)
            box.clear()
            box.addItem(_EVERY[kind], "")
            for value in offered:
                box.addItem(provide_letters(value), value)
            box.setCurrentIndex(box.findData(chosen, flags=_EXACTLY))

    @property
    def filters(self) -> Filters:
        """What is chosen; a date that is not valid yet counts as none."""
        chosen = {kind: str(box.currentData()) for kind, box in self.boxes.items()}
        return Filters((), _iso(self.since.text()), _iso(self.until.text()), **chosen)

    def show_filters(self, filters: Filters) -> None:
        """Show filters, and say nothing of it."""
        for line, words in ((self.since, filters.since), (self.until, filters.until)):
            with QSignalBlocker(line):
                line.setText(words)
        for kind, box in self.boxes.items():
            value = getattr(filters, kind)
            if box.findData(value, flags=_EXACTLY) < 0:
                box.addItem(provide_letters(value), value)
            box.setCurrentIndex(box.findData(value, flags=_EXACTLY))
        self._show_state()

    @Slot()
    def clear(self) -> None:
        """Clear all filters."""
        self.show_filters(Filters())
        self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        """Mark a date that is not valid."""
        written = False
        for line in (self.since, self.until):
            wrong = bool(line.text().strip()) and not _iso(line.text())
            written = written or bool(line.text())
            if line.property("missing") is not wrong:
                line.setProperty("missing", wrong)
                line.style().polish(line)
        self.clear_button.setEnabled(written or self.filters != Filters())


_EXACTLY = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive


def _iso(text: str) -> str:
    try:
        return PartialDate.parse(text).iso()
    except ValueError:
        return ""
