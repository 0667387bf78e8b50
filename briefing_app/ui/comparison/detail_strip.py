"""The strip under the table: all that is known of the current place, and where it leads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QContextMenuEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from briefing_app.model.words.language import apart
from briefing_app.translation import tr
from briefing_app.ui.comparison.cell_wording import Detail, detail_words
from briefing_app.ui.comparison.holds.lead_holds import follow
from briefing_app.ui.session import Session
from briefing_app.ui.theme.table_style import TableStyle
from briefing_app.ui.theme.typefaces import SEMIBOLD, set_weight
from briefing_app.ui.widgets.direction import in_own_direction, turn_paragraphs
from briefing_app.ui.widgets.links.written_links import WrittenLinks, unbroken
from briefing_app.ui.widgets.plain import set_tip
from briefing_app.ui.widgets.viewport import meet_viewport

_HINT = tr("Choose a cell to see its reason, its source and its paragraphs.")
_LINKED_AT_MOST = 8
_TRY = tr("Try it")
_NO_BREAK = "\u00a0"
_FROM_RIGHT = "\u200f"
"""A sign that nobody sees: the words before it and those after it are not one run."""
_BETWEEN = "   "
_MARGINS, _MARGINS_LOW = (6, 7), (3, 1)
"""Above and below the text, in pixels."""
_LEADING = 2
"""Between the parts, in pixels."""


class _Link(NamedTuple):
    words: str
    spoken: str
    go: Callable[[], object]


class DetailStrip(WrittenLinks):
    """The detail of one place as one text, which wraps in any width and scrolls where it must.

    ``narrow`` gives the links a line of their own and ``low`` puts all of it into one paragraph,
    for most of it to be in sight if only a line or two are; set both before `show_detail`.
    """

    def __init__(self, session: Session, style: TableStyle, parent: QWidget) -> None:
        super().__init__(parent)
        meet_viewport(self)
        self._session = session
        self.setObjectName("detail")
        self.setAccessibleName(tr("Detail of the chosen cell"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chosen.connect(self._go)
        self.narrow = False
        self.low = False
        self._detail: Detail | None = None
        self._written: tuple[Detail | None, TableStyle, bool, bool] | None = None
        self._fitted: tuple[int, int, object] | None = None
        self.restyle(style)

    def restyle(self, style: TableStyle) -> None:
        """Write the detail again in other colours, at another zoom or for another room."""
        self._style = style
        self.show_detail(self._detail)

    def show_detail(self, detail: Detail | None) -> None:
        """Show a detail; without one, a hint of what to do."""
        written = detail, self._style, self.narrow, self.low
        if written == self._written:
            return
        self._written = written
        self._detail = detail
        self.clear()
        self._set_margins()
        cursor = QTextCursor(self.document())
        if detail is None:
            cursor.insertText(_HINT, self._format(self._style.muted))
            return
        # In one block, for a screen reader to hear of one change and not of thirty.
        cursor.beginEditBlock()
        self._write(cursor, detail)
        turn_paragraphs(self)
        cursor.endEditBlock()
        # The cursor went along with what was written, and Qt keeps it in sight.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _write(self, cursor: QTextCursor, detail: Detail) -> None:
        style = self._style
        plain, muted = self._format(style.text), self._format(style.muted)
        self._write_title(cursor, detail)
        links_early = self.narrow or self.low
        if links_early:
            self._write_links(cursor, detail, own_line=self.narrow and not self.low)
        if detail.context and not self.low:
            self._write_part(cursor, detail.context, muted, own_line=self.narrow)
        if not links_early:
            self._write_links(cursor, detail, own_line=False)
        own_line = not self.low
        self._write_part(cursor, detail.body, plain if detail.written else muted, own_line=own_line)
        if detail.context and self.low:
            self._write_part(cursor, detail.context, muted, own_line=False)
        self._write_part(cursor, " ".join(detail.notes), muted, own_line=own_line)
        self._write_to_lead(cursor, detail, muted, own_line=own_line)

    def _write_to_lead(
        self, cursor: QTextCursor, detail: Detail, muted: QTextCharFormat, *, own_line: bool
    ) -> None:
        """Write what it would take to lead, with its cells as links, and one that tries it."""
        if not detail.changes:
            return
        if own_line:
            cursor.insertBlock(_spaced())
        else:
            cursor.insertText(_BETWEEN, muted)
        for part in detail.to_lead:
            if part.target.evidence:
                go = partial(follow, self._session, part.target)
                self._write_link(
                    cursor, _Link(part.words, tr("Go to {place}", place=part.words), go)
                )
            else:
                cursor.insertText(unbroken(part.words), muted)
        cursor.insertText(_BETWEEN, muted)
        what_if, ref = self._session.build_what_if(), detail.changes[0].motivation
        go = partial(what_if.let_lead, ref)
        self._write_link(cursor, _Link(_TRY, tr("Try this in the table"), go))

    def _write_link(self, cursor: QTextCursor, link: _Link) -> None:
        characters = self._format(QColor(self._style.theme.link))
        set_tip(characters, link.spoken)
        words = _one_line(link.words).replace(" ", _NO_BREAK)
        self.insert_link(cursor, words, link.go, characters)

    def _write_title(self, cursor: QTextCursor, detail: Detail) -> None:
        style = self._style
        if detail.letter:
            background, ink = style.ratings[detail.letter]
            chip = self._format(ink, bold=True)
            chip.setBackground(background)
            cursor.insertText(f"{_NO_BREAK}{detail.letter}{_NO_BREAK}", chip)
            apart = _FROM_RIGHT if self.isRightToLeft() else ""
            cursor.insertText(f"{apart}{2 * _NO_BREAK}", self._format(style.text))
        meaning = f": {detail.meaning}" if detail.meaning else ""
        cursor.insertText(_one_line(detail.title + meaning), self._format(style.text, bold=True))

    def _write_links(self, cursor: QTextCursor, detail: Detail, *, own_line: bool) -> None:
        plain = self._format(self._style.text)
        for number, link in enumerate(_links(self._session, detail)):
            if own_line and number == 0:
                cursor.insertBlock(_spaced())
            else:
                cursor.insertText(_BETWEEN, plain)
            self._write_link(cursor, link)

    def _write_part(
        self, cursor: QTextCursor, words: str, characters: QTextCharFormat, *, own_line: bool
    ) -> None:
        if not words:
            return
        if own_line:
            cursor.insertBlock(_spaced())
        else:
            cursor.insertText(_BETWEEN, characters)
        words = _one_line(words)
        own = in_own_direction(words) if self.isRightToLeft() else apart(words, "ltr")
        cursor.insertText(own, characters)

    def _set_margins(self) -> None:
        """Keep the text off the edges; a text that was cleared has lost its margins."""
        frame = self.document().rootFrame()
        margins = frame.frameFormat()
        margins.setLeftMargin(9)
        margins.setRightMargin(6)
        above, below = _MARGINS_LOW if self.low else _MARGINS
        margins.setTopMargin(above)
        margins.setBottomMargin(below)
        frame.setFrameFormat(margins)

    def _format(self, colour: QColor, *, bold: bool = False) -> QTextCharFormat:
        characters = QTextCharFormat()
        characters.setFont(self._style.font)
        characters.setForeground(colour)
        if bold:
            set_weight(characters, SEMIBOLD)
        return characters

    def fit(self, width: int, most: int) -> None:
        """Take the height at which nothing scrolls in a width, in pixels.

        If that is more than ``most``, take that of as many whole lines as have room, of one at
        least.
        """
        fitted = width, most, self._written
        if fitted == self._fitted:
            return
        self._fitted = fitted
        document, bar, policies = self.document(), self.verticalScrollBar(), Qt.ScrollBarPolicy
        self._lay_out(width)
        height, policy = round(document.size().height()) + 1, policies.ScrollBarAlwaysOff
        if height > most:
            policy = policies.ScrollBarAsNeeded
            self._lay_out(width - bar.sizeHint().width())
            first, *others = self._bottoms()
            height = max((each for each in others if each <= most), default=first)
        self._lay_out(self.viewport().width())
        # Qt alone would keep a bar that is on show, and the narrower text with it.
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(height)

    def _lay_out(self, width: int) -> None:
        """Break the lines for a width; Qt would do it anew for the same one, too."""
        if self.document().textWidth() != width:
            self.document().setTextWidth(width)

    def _bottoms(self) -> Iterator[int]:
        """Yield how far down each line reaches, in pixels."""
        block = self.document().begin()
        while block.isValid():
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                yield round(layout.position().y() + line.y() + line.height()) + _LEADING
            block = block.next()

    def height_of(self, lines: int) -> int:
        """Return the height of some lines with what is above them, in pixels."""
        above = _MARGINS_LOW[0] if self.low else _MARGINS[0]
        return above + lines * self._style.metrics.height() + _LEADING

    @property
    def words(self) -> str:
        """All that the strip says, a line for each part."""
        return detail_words(self._detail) if self._detail else _HINT

    @Slot(object)
    def _go(self, go: Callable[[], object]) -> None:
        go()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the text; the address of a link is of no use elsewhere."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            action.setVisible(action.objectName() != "link-copy")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


def _links(session: Session, detail: Detail) -> list[_Link]:
    go = session.go_to
    links = [
        _Link(
            f"¶ {number}",
            tr("Go to paragraph {number}", number=number),
            partial(go, "paragraph", number),
        )
        for number in detail.paragraphs[:_LINKED_AT_MOST]
    ]
    if detail.section and not links:
        spoken = tr("Go to the section {title}", title=detail.section.title)
        links.append(_Link(tr("Section"), spoken, partial(go, "section", detail.section.id)))
    if detail.source:
        name = tr("Source {number}", number=detail.source.number)
        links.append(
            _Link(name, tr("Go to {place}", place=name), partial(go, "source", detail.source.id))
        )
    return links


def _spaced() -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(_LEADING)
    return block


def _one_line(words: str) -> str:
    return " ".join(words.split())
