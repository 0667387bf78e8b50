"""The bar that moves the text sideways: what moves it, and where it is."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.reader.sideways import SidewaysBar

KEYS = Qt.KeyboardModifier
ROOM = QRect(10, 0, 300, 200)


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(400, 200)
    around.show()
    return around


@pytest.fixture
def bar(around: QWidget) -> SidewaysBar:
    bar = SidewaysBar(around)
    bar.offer(100, 200, ROOM)
    return bar


def wheel(
    turned: QPoint, modifier: Qt.KeyboardModifier = KEYS.NoModifier, pixels: QPoint | None = None
) -> QWheelEvent:
    return QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), pixels or QPoint(), turned, Qt.MouseButton.NoButton,
        modifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip


def key(name: Qt.Key, modifier: Qt.KeyboardModifier = KEYS.NoModifier) -> QKeyEvent:
    return QKeyEvent(QKeyEvent.Type.KeyPress, name, modifier)


def test_it_lies_at_the_lower_edge_while_there_is_something_to_move_for(
    around: QWidget, bar: SidewaysBar
) -> None:
    assert SidewaysBar(around).isHidden()
    assert bar.isVisible()
    assert (bar.minimum(), bar.maximum(), bar.pageStep()) == (-100, 200, 300)
    assert bar.geometry() == QRect(10, 200 - bar.height(), 300, bar.height())
    assert bar.height() == bar.sizeHint().height()
    bar.setValue(150)
    bar.offer(0, 0, ROOM)
    assert bar.isHidden()
    assert bar.value() == 0
    assert not bar.movable
    bar.offer(0, 5, QRect(0, 0, 0, 200))
    assert bar.pageStep() == 1


def test_it_is_above_what_it_lies_on(around: QWidget, bar: SidewaysBar) -> None:
    over = QWidget(around)
    over.setGeometry(around.rect())
    over.show()
    bar.offer(100, 200, ROOM)
    assert around.childAt(bar.geometry().center()) is bar


def test_left_is_left_in_a_window_from_the_right(around: QWidget) -> None:
    around.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert SidewaysBar(around).layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("event", "value"),
    [
        (wheel(QPoint(0, -120)), None),
        (wheel(QPoint(0, -120), KEYS.ShiftModifier), 120),
        (wheel(QPoint(0, 50), KEYS.ShiftModifier), -50),
        (wheel(QPoint(-40, 10)), 40),
        (wheel(QPoint(-10, 40)), None),
        (wheel(QPoint(-10, 40), KEYS.ShiftModifier), -40),
        (wheel(QPoint(-40, 10), pixels=QPoint(-7, 2)), 7),
        (wheel(QPoint(0, 0), KEYS.ShiftModifier), None),
    ],
)
def test_the_wheel_moves_it_if_it_is_meant_so(
    bar: SidewaysBar, event: QWheelEvent, value: int | None
) -> None:
    assert bar.turn(event) is (value is not None)
    assert bar.value() == (value or 0)
    bar.offer(0, 0, ROOM)
    assert not bar.turn(event)


@pytest.mark.parametrize(
    ("event", "value"),
    [
        (key(Qt.Key.Key_Left), -60),
        (key(Qt.Key.Key_Right), 60),
        (key(Qt.Key.Key_Up), None),
        (key(Qt.Key.Key_Right, KEYS.ControlModifier), None),
    ],
)
def test_the_arrow_keys_move_it_a_step(
    bar: SidewaysBar, event: QKeyEvent, value: int | None
) -> None:
    assert bar.press(event) is (value is not None)
    assert bar.value() == (value or 0)
    bar.offer(0, 0, ROOM)
    assert not bar.press(event)
