"""What widgets draw by hand: the marks at scroll bars, the sign of a menu, the signs of notes."""

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.session import Session
from briefing_app.ui.theme.signs import paint_bubble, paint_ribbon
from briefing_app.ui.widgets.buttons.menu_button import MenuButton
from briefing_app.ui.widgets.buttons.popup_button import PopupButton
from briefing_app.ui.widgets.scroll_marks import MARK, ScrollMarks

_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_UPRIGHT, _ACROSS = Qt.Orientation.Vertical, Qt.Orientation.Horizontal


class _Marks(ScrollMarks):
    marks = [10, 50]  # type: ignore[assignment] # noqa: RUF012


def _inked(image: QImage, ground: QColor) -> QRect:
    """Return the rectangle around all that has another colour than the ground."""
    found = QRect()
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixelColor(x, y) != ground:
                found |= QRect(x, y, 1, 1)
    return found


def _rendered(widget: QWidget) -> QImage:
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    widget.render(image)
    return image


@pytest.mark.parametrize(
    ("way", "direction", "places"),
    [
        (_UPRIGHT, _LTR, [QRect(2, 10, 8, MARK), QRect(2, 50, 8, MARK)]),
        (_UPRIGHT, _RTL, [QRect(2, 10, 8, MARK), QRect(2, 50, 8, MARK)]),
        (_ACROSS, _LTR, [QRect(10, 2, MARK, 8), QRect(50, 2, MARK, 8)]),
        (_ACROSS, _RTL, [QRect(108, 2, MARK, 8), QRect(68, 2, MARK, 8)]),
    ],
)
def test_marks_are_along_the_scroll_bar(
    way: Qt.Orientation, direction: Qt.LayoutDirection, places: list[QRect],
    qtbot: QtBot, session: Session,
) -> None:  # fmt: skip
    bar = QScrollBar(way)
    qtbot.addWidget(bar)
    bar.setLayoutDirection(direction)
    bar.resize(12, 60) if way == _UPRIGHT else bar.resize(60, 12)
    marks = _Marks(session, bar)
    bar.resize(12, 120) if way == _UPRIGHT else bar.resize(120, 12)
    bar.show()
    assert marks.geometry() == bar.rect()
    assert marks.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    image = QImage(bar.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    marks.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    accent = QColor(session.appearance.theme.accent)
    pixels = {
        (x, y)
        for x in range(bar.width())
        for y in range(bar.height())
        if image.pixelColor(x, y) == accent
    }
    assert pixels == {
        (x, y)
        for each in places
        for x in range(each.left(), each.right() + 1)
        for y in range(each.top(), each.bottom() + 1)
    }


@pytest.mark.parametrize("direction", [_LTR, _RTL])
def test_the_sign_of_a_menu_is_after_its_words(direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    button = MenuButton("Columns", around)
    around.setLayoutDirection(direction)
    side = "left" if direction == _RTL else "right"
    assert f"padding-{side}" in button.styleSheet()
    plain = PopupButton(around)
    plain.setObjectName("menu")
    plain.setText("Columns")
    plain.setStyleSheet(button.styleSheet())
    plain.setMenu(button.shown_menu)
    for each in (button, plain):
        each.resize(100, 30)
    image, without = _rendered(button), _rendered(plain)
    sign = QRect()
    for x, y in product(range(100), range(30)):
        if image.pixel(x, y) != without.pixel(x, y):
            sign |= QRect(x, y, 1, 1)
    assert abs(sign.center().x() - (12 if direction == _RTL else 88)) <= 1
    assert abs(sign.center().y() - 14) <= 1
    assert 6 <= sign.width() <= 9
    assert sign.width() > sign.height()


@pytest.mark.parametrize(("paint", "wide"), [(paint_bubble, True), (paint_ribbon, False)])
def test_the_sign_of_a_note_fills_its_area(
    paint: Callable[[QPainter, QRectF], None], wide: bool
) -> None:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("black"))
    paint(painter, QRectF(10, 10, 40, 40))
    painter.end()
    inked = _inked(image, QColor("white"))
    assert inked.top() == 10
    assert abs(inked.bottom() - 50) <= 3
    assert (inked.width() == 40) == wide
    # The tail of the bubble is at its left, and the ribbon is notched in the middle.
    black, white = ((20, 44), (40, 48)) if wide else ((18, 48), (30, 48))
    assert image.pixelColor(*black) == QColor("black")
    assert image.pixelColor(*white) == QColor("white")
