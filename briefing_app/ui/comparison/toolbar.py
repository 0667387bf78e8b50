"""The bar above the table: the question, and how the table is ordered, shown and tried."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from briefing_app.model.comparison import Comparison
from briefing_app.ui.comparison.cell_wording import question_parts
from briefing_app.ui.comparison.order_button import OrderButton
from briefing_app.ui.comparison.show_button import ShowButton
from briefing_app.ui.comparison.what_if.try_button import TryButton
from briefing_app.ui.session import Session
from briefing_app.ui.theme.table_style import TableStyle
from briefing_app.ui.widgets.plain import set_tip

_BESIDE, _MOST = 2, 3
"""Over how many lines the question may go beside the buttons, and above them."""
_LEAST_BESIDE = 200
"""In less, in pixels at 100 per cent, the question is above the buttons."""
_WAYS = QBoxLayout.Direction


class Question(QWidget):
    """The question on as many lines as it needs; ``most`` lines at most."""

    def __init__(self, words: str, style: TableStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.table_style = style
        self.words = words
        self.most = _MOST
        self.setAccessibleName(words)

    def lines(self, width: int) -> tuple[str, ...]:
        """Return the question as it is broken in a width in pixels."""
        if not self.words:
            return ()
        return self.table_style.lines(self.words, width, self.most, bold=True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        style = self.table_style
        painter = QPainter(self)
        painter.setPen(style.text)
        style.draw_lines(painter, self.rect(), self.lines(self.width()), style.bold_words)


class ComparisonBar(QWidget):
    """The question, whole, and three buttons; beside one another if there is room for it."""

    def __init__(
        self, session: Session, comparison: Comparison, style: TableStyle, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._style = session, style
        self._low = False
        self.question = Question(question_parts(comparison.question)[0], style, self)
        self.order = OrderButton(session, comparison, self)
        self.show_button = ShowButton(session, comparison, self)
        self.try_button = TryButton(session, self)
        self._buttons = QWidget(self)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.order, self.show_button, self.try_button):
            row.addWidget(button)
        row.addStretch(1)
        rated = bool(comparison.evidence)
        self.order.setVisible(rated)
        self.try_button.setVisible(rated)
        self._line = line = QBoxLayout(_WAYS.LeftToRight, self)
        line.addWidget(self.question, 1)
        line.addWidget(self._buttons)
        self.fit(narrow=False, low=False, lowest=False)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._share_room()

    def _share_room(self) -> None:
        """Put the question beside the buttons, or above them if it would go over many lines."""
        margins, style = self._line.contentsMargins(), self._style
        across = self.width() - margins.left() - margins.right()
        beside = across - self._buttons.sizeHint().width() - self._line.spacing()
        fits = len(self.question.lines(beside)) <= _BESIDE and beside >= style.px(_LEAST_BESIDE)
        self._line.setDirection(_WAYS.LeftToRight if fits else _WAYS.TopToBottom)
        lines = self.question.lines(beside if fits else across)
        self.question.setFixedHeight(max(len(lines), 1) * style.line)
        self.question.setVisible(bool(lines) or fits)
        cut = lines and lines[-1].endswith("…") and not self.question.words.endswith("…")
        set_tip(self.question, self.question.words if cut else "")
        self._line.activate()
        self.updateGeometry()

    def restyle(self, style: TableStyle) -> None:
        """Take other colours or another zoom."""
        self._style = self.question.table_style = style
        self._share_room()

    def fit(self, *, narrow: bool, low: bool, lowest: bool) -> None:
        """Shorten the words of the buttons if it is narrow, and take less height if it is low."""
        above = 1 if low else 4
        self._line.setContentsMargins(9, above, 6, above)
        self._line.setSpacing(2 if low else 6)
        self.question.most = 1 if lowest else _BESIDE if low else _MOST
        for button in (self.order, self.show_button, self.try_button):
            button.narrow = narrow
        self.refresh()

    def refresh(self) -> None:
        """Show the state in the words of the buttons; the chart has nothing to sort or to try."""
        chart = self._session.arrangement.chart_shown
        for button in (self.order, self.show_button, self.try_button):
            button.refresh()
        self.order.setEnabled(not chart)
        self.try_button.setEnabled(not chart)
        self._share_room()
