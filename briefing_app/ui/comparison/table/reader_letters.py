"""Paints a cell in which the ratings of several readers are laid over one another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPen

from briefing_app.model.readers import ReaderLetter, disagreement, spread
from briefing_app.model.table.overlay import LETTERS_UP_TO
from briefing_app.model.table.table import Cell
from briefing_app.ui.theme.table_style import CENTRE, TableStyle

_LEAST_BOX = 24
"""A letter in less, in pixels at 100 per cent, cannot be read; then dots show the spread."""
_MARK = 27
_PLACES = ("CC", "C", "N", "I", "II")


def mark_of(reader_letters: Sequence[ReaderLetter]) -> str:
    """Return the mark of a disagreement: “≠” with the steps between them; empty for none.

    “Not applicable” against a letter has the mark alone, for it is no distance.
    """
    letters = [each.letter for each in reader_letters]
    found = spread(letters)
    if found.steps:
        return f"≠ {found.steps}"
    odd = len(letters) == 2 and disagreement(*letters).contrast == "applies"
    return "≠" if odd or (found.high and found.not_applicable) else ""


def paint_reader_letters(painter: QPainter, inner: QRect, cell: Cell, style: TableStyle) -> None:
    """Draw a letter for each reader from left to right, or dots where there is no room for it.

    The mark is at the right, in the same place in every cell.
    """
    mark = style.px(_MARK)
    room = inner.adjusted(0, 0, -mark, 0)
    few = len(cell.reader_letters) <= LETTERS_UP_TO
    if few and room.width() // len(cell.reader_letters) >= style.px(_LEAST_BOX):
        _paint_boxes(painter, room, cell.reader_letters, style)
    else:
        _paint_dots(painter, room, cell.reader_letters, style)
    words = mark_of(cell.reader_letters)
    if words:
        right = QRect(room.right() + 1, inner.top(), mark, inner.height())
        painter.setFont(style.small_bold)
        painter.setPen(style.text)
        painter.drawText(right, CENTRE, words)


def _paint_boxes(
    painter: QPainter, room: QRect, reader_letters: Sequence[ReaderLetter], style: TableStyle
) -> None:
    for number, reader_letter in enumerate(reader_letters):
        left = room.left() + room.width() * number // len(reader_letters)
        right = room.left() + room.width() * (number + 1) // len(reader_letters)
        box = QRect(left, room.top(), right - left - 1, room.height())
        style.draw_letter(painter, box, reader_letter.letter)


def _paint_dots(
    painter: QPainter, room: QRect, reader_letters: Sequence[ReaderLetter], style: TableStyle
) -> None:
    """Draw the scale from CC to II with how many readers are at each place; the author has a ring.

    Readers that are not on the scale are left out; the words of the cell tell them.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    step = room.width() / len(_PLACES)
    middle = room.center().y()
    first = QPoint(round(room.left() + step / 2), middle)
    last = QPoint(round(room.left() + step * 4.5), middle)
    painter.setPen(QPen(style.group, 1))
    painter.drawLine(first, last)
    painter.setFont(style.small_bold)
    for number, letter in enumerate(_PLACES):
        count = sum(reader_letter.letter == letter for reader_letter in reader_letters)
        if not count:
            continue
        centre = QPoint(round(room.left() + step * (number + 0.5)), middle)
        radius = style.px(7) if count > 1 else style.px(4)
        background, ink = style.ratings[letter]
        ring = reader_letters[0].letter == letter
        painter.setPen(QPen(style.text if ring else _softer(ink), 2 if ring else 1))
        painter.setBrush(background)
        painter.drawEllipse(centre, radius, radius)
        if count > 1:
            painter.setPen(ink)
            box = QRect(centre.x() - radius, centre.y() - radius, 2 * radius + 1, 2 * radius + 1)
            painter.drawText(box, CENTRE, str(count))
    painter.restore()


def _softer(colour: QColor) -> QColor:
    soft = QColor(colour)
    soft.setAlpha(150)
    return soft
