"""The strip under the table: all that is known of the current place, and where it leads."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.comparison.style import TableStyle
from briefing_app.ui.comparison.words import Detail

_HINT = "Choose a cell to see its reason, its source and its paragraphs."
_LINKED_AT_MOST = 8


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _set(label: QLabel, name: str, value: object) -> None:
    """Set a property that the style sheet asks for."""
    if label.property(name) != value:
        label.setProperty(name, value)
        label.style().unpolish(label)
        label.style().polish(label)


class DetailStrip(QScrollArea):
    """The detail of one place, scrolling where it is longer than the strip may be high.

    Signals: ``paragraph_chosen(int)``, ``section_chosen(str)`` and ``source_chosen(str)`` with what
    the reader wants to go to.
    """

    paragraph_chosen = Signal(int)
    section_chosen = Signal(str)
    source_chosen = Signal(str)

    def __init__(self, style: TableStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self.setAccessibleName("Detail of the chosen cell")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._links: list[QToolButton] = []
        self._chip = QLabel()
        self._chip.setObjectName("chip")
        self._chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = _label("cell")
        self._context = _label("context")
        self._body = _label("reason")
        self._notes = _label("notes")
        self._first_line = QHBoxLayout()
        self._first_line.setSpacing(6)
        self._first_line.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        self._first_line.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        self._first_line.addWidget(self._context, 1, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setObjectName("inner")
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(9, 6, 6, 7)
        column.setSpacing(2)
        column.addLayout(self._first_line)
        column.addWidget(self._body)
        column.addWidget(self._notes)
        column.addStretch(1)
        self.setWidget(inner)
        self.restyle(style)
        self.tell(None)

    def restyle(self, style: TableStyle) -> None:
        """Take another zoom; the colours come from the style sheet."""
        self._style = style
        self._chip.setFont(style.bold)
        self._title.setFont(style.bold)

    def tell(self, detail: Detail | None) -> None:
        """Show a detail; without one, a hint of what to do."""
        self._clear_links()
        self._chip.setText(detail.letter or "" if detail else "")
        self._chip.setVisible(bool(detail and detail.letter))
        _set(self._chip, "letter", self._chip.text())
        _set(self._body, "written", bool(detail and detail.written))
        self._title.setVisible(detail is not None)
        self._context.setText(detail.context if detail else "")
        self._notes.setVisible(bool(detail and detail.notes))
        if detail is None:
            self._body.setText(_HINT)
            self._body.show()
            return
        meaning = f": {detail.meaning}" if detail.meaning else ""
        self._title.setText(detail.title + meaning)
        self._body.setText(detail.body)
        self._body.setVisible(bool(detail.body))
        self._notes.setText(" ".join(detail.notes))
        self._add_links(detail)
        self.verticalScrollBar().setValue(0)

    def height_wanted(self, width: int) -> int:
        """Return the height at which nothing scrolls, in pixels, for a width in pixels."""
        longest = self._style.bold_metrics.horizontalAdvance(self._title.text()) + 6
        most = width // 2 if self._context.text() else width - 90 * (len(self._links) + 1)
        self._title.setFixedWidth(min(longest, max(most, width // 2)))
        # Qt tells a layout inside a layout of new words only when it lays out again.
        self._first_line.invalidate()
        self._column.invalidate()
        return self._column.totalHeightForWidth(width) + 2 * self.frameWidth() + 1

    @property
    def words(self) -> str:
        """All that the strip says, a line for each part."""
        shown = (
            each
            for each in (self._title, self._context, self._body, self._notes)
            if not each.isHidden()
        )
        return "\n".join(each.text() for each in shown if each.text())

    @property
    def links(self) -> list[str]:
        """The words of the links, from left to right."""
        return [each.text() for each in self._links]

    def follow(self, words: str) -> None:
        """Press the link of these words."""
        next(each for each in self._links if each.text() == words).click()

    def _add_links(self, detail: Detail) -> None:
        for number in detail.paragraphs[:_LINKED_AT_MOST]:
            self._add_link(
                f"¶ {number}", f"Go to paragraph {number}", self._go_to_paragraph, number
            )
        if detail.section and not detail.paragraphs:
            self._add_link(
                "Section", f"Go to the section {detail.section.title}",
                self._go_to_section, detail.section.id,
            )  # fmt: skip
        if detail.source:
            name = f"Source {detail.source.number}"
            self._add_link(name, f"Go to {name}", self._go_to_source, detail.source.id)

    def _add_link(
        self, words: str, spoken: str, slot: Callable[[], None], target: int | str
    ) -> None:
        button = QToolButton(self.widget())
        button.setText(words)
        button.setAccessibleName(spoken)
        button.setProperty("target", target)
        button.setFixedHeight(self._style.line + 2)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(slot)
        self._links.append(button)
        self._first_line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        # Qt would show it later; the height that is wanted must count it now.
        button.show()

    def _clear_links(self) -> None:
        for button in self._links:
            self._first_line.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._links = []

    @Slot()
    def _go_to_paragraph(self) -> None:
        self.paragraph_chosen.emit(self.sender().property("target"))

    @Slot()
    def _go_to_section(self) -> None:
        self.section_chosen.emit(self.sender().property("target"))

    @Slot()
    def _go_to_source(self) -> None:
        self.source_chosen.emit(self.sender().property("target"))
