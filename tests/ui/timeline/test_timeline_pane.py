"""The timeline on the screen, driven by keys, mouse and wheel."""

import datetime as dt
from collections.abc import Callable
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QTextLayout, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing, Event, Section
from briefing_app.model.choices import THEMES
from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.dates import PartialDate
from briefing_app.model.timeline import Mark
from briefing_app.ui.session import Session
from briefing_app.ui.state.target import Target
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.timeline import timeline_painting
from briefing_app.ui.timeline.arrangement import Arrangement, Box
from briefing_app.ui.timeline.timeline_canvas import TimelineCanvas
from briefing_app.ui.timeline.timeline_pane import TimelinePane
from tests.known_reading import read_once
from tests.samples import replace

Show = Callable[[Briefing], TimelinePane]

_EVIDENCE = (
    Evidence("E1", "A famine", PartialDate(1994), paragraphs=(4, 6)),
    Evidence("E2", "Talks <b>begin</b>", PartialDate(2018, 4), section="turn"),
    Evidence("E" + "9" * 200, "Tests end " * 120, PartialDate(2018, 4, 21), paragraphs=(9,)),
)
_BRIEFING = Briefing(
    "x.md", "x.md", "X", (), (Section("war", "War", 1, 0, 2), Section("turn", "Turn", 1, 0)),
    timeline=(
        Event(PartialDate(1945), "Divided"),
        Event(PartialDate(1953, 7, 27), "An armistice", "war"),
        Event(PartialDate(2017), "Words", "turn"),
        Event(PartialDate(2018, 1), "An offer", "nowhere"),
    ),
    comparison=Comparison("?", "Motivation", (), (), {}, _EVIDENCE),
)  # fmt: skip


@pytest.fixture
def show(qtbot: QtBot, session: Session) -> Show:
    """Show the timeline of a briefing in a window that has the keyboard."""

    def shown(briefing: Briefing) -> TimelinePane:
        pane = TimelinePane(session)
        qtbot.addWidget(pane)
        pane.resize(900, 300)
        with qtbot.waitActive(pane):
            pane.show()
            pane.activateWindow()
        session.show(briefing, None)
        pane.refresh()
        pane.setFocus()
        return pane

    return shown


def _press(pane: TimelinePane, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(pane.canvas, key)


def test_arrows_walk_the_marks_in_the_order_of_time(show: Show) -> None:
    pane = show(_BRIEFING)
    seen = []
    for _ in pane.canvas.marks:
        assert pane.current
        seen.append(pane.current.date.iso())
        _press(pane, Qt.Key.Key_Right)
    assert seen == ["1945", "1953-07-27", "1994", "2017", "2018-01", "2018-04", "2018-04-21"]
    assert pane.current is pane.canvas.marks[-1]
    _press(pane, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Down)
    assert pane.canvas.current == 5
    _press(pane, Qt.Key.Key_Home)
    assert pane.canvas.current == 0
    _press(pane, Qt.Key.Key_End)
    assert pane.canvas.current == 6


def test_the_current_mark_is_told_in_words(show: Show) -> None:
    pane = show(_BRIEFING)
    pane.canvas.set_current(1)
    assert pane.words.text() == "27 July 1953. Event: An armistice  ¶ 2"
    assert pane.canvas.accessibleName() == "Timeline. 2 of 7. 27 July 1953. Event: An armistice"
    assert "40 years" in pane.canvas.accessibleDescription()
    pane.canvas.set_current(5)
    assert pane.words.text() == "April 2018. Evidence E2: Talks <b>begin</b>"
    assert pane.words.textFormat() == Qt.TextFormat.PlainText


def test_words_leave_the_picture_its_room(show: Show) -> None:
    pane = show(_BRIEFING)
    pane.canvas.set_current(6)
    assert pane.words.text().endswith("…")
    assert pane.words.wordWrap()
    pane.resize(400, 160)
    assert not pane.words.wordWrap()
    assert pane.words.height() < 40
    assert pane.canvas.height() > 110


def test_enter_goes_to_the_paragraph_or_the_section(show: Show, session: Session) -> None:
    pane = show(_BRIEFING)
    targets: list[Target] = []
    session.target_chosen.connect(targets.append)
    turn = Target("section", "turn")
    for number, expected in (
        (0, []),
        (1, [Target("paragraph", "2")]),
        (2, [Target("paragraph", "4"), Target("evidence", "E1")]),
        (3, [turn]),
        (5, [turn, Target("evidence", "E2")]),
    ):
        targets.clear()
        pane.canvas.set_current(number)
        _press(pane, Qt.Key.Key_Return)
        assert targets == expected


def _move(view: QWidget, where: QPoint) -> None:
    """Move the mouse over a widget, whatever other window is there."""
    button, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    place, on_screen = QPointF(where), QPointF(view.mapToGlobal(where))
    event = QMouseEvent(QEvent.Type.MouseMove, place, on_screen, button, button, keys)
    QApplication.sendEvent(view, event)


def test_a_click_chooses_the_mark_under_it(qtbot: QtBot, show: Show, session: Session) -> None:
    pane = show(_BRIEFING)
    view = pane.canvas.viewport()
    where = pane.canvas.rect_of(1).center()
    _move(view, QPoint(2, view.height() - 2))
    assert view.cursor().shape() == Qt.CursorShape.ArrowCursor
    _move(view, where)
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    with qtbot.waitSignal(session.target_chosen) as chosen:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert chosen.args == [Target("paragraph", "2")]
    assert pane.canvas.current == 1
    with qtbot.assertNotEmitted(session.target_chosen):
        QTest.mouseClick(
            view,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(2, view.height() - 2),
        )
        QTest.mouseClick(view, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, where)


def test_the_tooltip_is_escaped(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    pane = show(_BRIEFING)
    view = pane.canvas.viewport()
    for number, words in ((5, "Talks &lt;b&gt;begin"), (6, "…")):
        where = pane.canvas.rect_of(number).center()
        QApplication.sendEvent(
            view, QHelpEvent(QEvent.Type.ToolTip, where, view.mapToGlobal(where))
        )
        assert words in QToolTip.text()
    away = QPoint(1, view.height() - 1)
    assert not pane.canvas.mark_at(away)
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, _widget: shown.append(words))
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, away, view.mapToGlobal(away)))
    assert shown == [""]


def test_keys_zoom_and_fit(show: Show) -> None:
    pane = show(_BRIEFING)
    pane.canvas.set_current(5)
    before = pane.canvas.rect_of(5).left()
    _press(pane, Qt.Key.Key_Plus, Qt.Key.Key_Equal)
    assert pane.canvas.scale == pytest.approx(1.25**2)
    assert abs(pane.canvas.rect_of(5).left() - before) < 60
    _press(pane, Qt.Key.Key_Minus)
    assert pane.canvas.scale == pytest.approx(1.25)
    _press(pane, Qt.Key.Key_0, Qt.Key.Key_Minus)
    assert pane.canvas.scale == 1.0
    for _ in range(60):
        _press(pane, Qt.Key.Key_Plus)
    assert pane.canvas.scale * 900 <= 500_000
    assert pane.canvas.viewport().rect().intersects(pane.canvas.rect_of(5))
    _press(pane, Qt.Key.Key_PageDown)


def _turn(pane: TimelinePane, at: QPoint, *, control: bool) -> None:
    view = pane.canvas.viewport()
    keys = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(at), QPointF(view.mapToGlobal(at)), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_the_wheel_zooms_around_the_pointer_with_control(show: Show) -> None:
    pane = show(_BRIEFING)
    box = pane.canvas.rect_of(3)
    at = QPoint(box.left() + 4, 40)
    _turn(pane, at, control=True)
    assert pane.canvas.scale == pytest.approx(1.25)
    assert abs(pane.canvas.rect_of(3).left() + 4 - at.x()) < 20
    _turn(pane, at, control=False)
    assert pane.canvas.scale == pytest.approx(1.25)


def test_the_scale_stays_as_long_as_the_current_mark_does(show: Show) -> None:
    pane = show(_BRIEFING)
    canvas = pane.canvas
    canvas.set_current(3)
    _press(pane, Qt.Key.Key_Plus)
    canvas.show_marks(canvas.marks[2:])
    assert (canvas.current, canvas.scale) == (1, pytest.approx(1.25))
    canvas.show_marks(canvas.marks[2:])
    assert (canvas.current, canvas.scale) == (0, 1.0)


def _plan(pane: TimelinePane) -> Arrangement:
    return pane.canvas._plan


def test_every_label_is_whole_if_it_has_room(show: Show, qtbot: QtBot) -> None:
    pane = show(read_once())
    for size in ((1280, 320), (1030, 200), (1900, 500)):
        pane.resize(*size)
        for number, mark in enumerate(pane.canvas.marks):
            box = _plan(pane)[number]
            assert box.advance == pane._look.advance(mark), (size, mark.words)
            assert 0 <= box.words <= box.words + box.advance <= _plan(pane).width


def test_marks_go_down_by_date_and_do_not_overlap(show: Show) -> None:
    pane = show(read_once())
    pane.resize(1280, 900)
    plan, count = _plan(pane), len(pane.canvas.marks)
    boxes = [plan[number] for number in range(count)]
    ups = [two for one, two in pairwise(boxes) if two.lane < one.lane]
    assert all(box.left >= max(b.right for b in boxes[: box.number]) for box in ups)
    for one, two in combinations(boxes, 2):
        assert one.lane != two.lane or one.right < two.left or two.right < one.left


def test_a_long_bar_keeps_its_words_in_view(show: Show) -> None:
    year = Event(PartialDate(2017), "A year of which the words are rather long")
    days = tuple(Event(PartialDate(2017, month), "x") for month in range(1, 13))
    pane = show(replace(_BRIEFING, timeline=(year, *days), comparison=None))
    box = _plan(pane)[0]
    assert (box.start, box.end) == (0, _plan(pane).width)
    assert 0 < box.words < box.end
    assert box.words + box.advance == pytest.approx(_plan(pane).width)
    for _ in range(4):
        _press(pane, Qt.Key.Key_Plus)
    pane.canvas.horizontalScrollBar().setValue(300)
    before = pane.canvas.grab().toImage()
    pane.canvas.marks = (pane.canvas.marks[0]._replace(words=""), *pane.canvas.marks[1:])
    assert pane.canvas.grab().toImage() != before


def test_words_move_along_a_bar_only_while_it_is_in_view() -> None:
    view = QRectF(100, 0, 200, 20)
    for start, end, words, wanted in (
        (0, 100, 0, 0), (300, 400, 300, 300), (0, 600, 0, 100), (0, 600, 500, 250),
        (0, 600, 150, 150), (0, 101, 0, 100), (299, 600, 299, 250),
    ):  # fmt: skip
        box = Box(0, 0, start, end, words, advance=50, left=start, right=end)
        assert timeline_painting._in_view(box, view) == wanted, (start, end, words)


def test_time_goes_from_left_to_right_in_every_window(show: Show) -> None:
    pane = show(_BRIEFING)
    before = pane.canvas.grab().toImage()
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert pane.canvas.grab().toImage() == before


def test_words_stay_beside_their_ids_in_programs_from_the_right(show: Show) -> None:
    pane = show(_BRIEFING)
    before = pane.canvas.grab().toImage()
    direction = QApplication.layoutDirection()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert pane.canvas.grab().toImage() == before
    finally:
        QApplication.setLayoutDirection(direction)


def test_arabic_words_below_the_picture_are_not_cut(show: Show) -> None:
    provide_letters("هدنة")
    event = Event(PartialDate(1953, 7, 27), "هدنة تنهي القتال")
    pane = show(replace(_BRIEFING, timeline=(event,), comparison=None))
    pane.resize(900, 120)
    layout = QTextLayout(pane.words.text(), pane.words.font())
    layout.beginLayout()
    high = layout.createLine().height()
    layout.endLayout()
    assert pane.words.maximumHeight() >= high + 2 * 5


def test_every_theme_and_size_paints(show: Show, session: Session) -> None:
    pane = show(_BRIEFING)
    pictures = set()
    for name in THEMES:
        session.change_settings(theme=name, zoom=150)
        pane.refresh()
        pane.canvas.set_current(1)
        pictures.add(pane.grab().toImage().pixelColor(5, 5).name())
    assert len(pictures) == len(THEMES)
    pane.resize(400, 160)
    pane.canvas.set_current(4)
    pane.grab()
    session.change_settings(theme="contrast", zoom=200)
    pane.refresh()
    pane.canvas.clearFocus()
    assert pane.canvas.horizontalScrollBar().maximum() > 0


def test_a_briefing_without_dates_says_so(show: Show, session: Session) -> None:
    pane = show(replace(_BRIEFING, timeline=(), comparison=None))
    pane.grab()
    assert pane.current is None
    assert not pane.words.isVisible()
    assert pane.canvas.accessibleDescription() == (
        "There are no dated events and no dated evidence."
    )
    _press(pane, Qt.Key.Key_Right, Qt.Key.Key_Plus, Qt.Key.Key_Return)
    session.show(_BRIEFING, None)
    pane.refresh()
    assert pane.current is pane.canvas.marks[0]


def test_of_thousands_only_those_in_view_are_looked_at() -> None:
    days = [dt.date.fromordinal(700_000 + 3 * number) for number in range(5000)]
    many = [Mark(PartialDate(day.year, day.month, day.day), "x", "event") for day in days]
    plan = Arrangement(many, [50.0] * len(many), 100_000.0, 1.0)
    shown = list(plan.in_view(50_000, 50_900, 0, plan.lanes))
    assert 40 <= len(shown) <= 60
    assert all(box.right >= 50_000 and box.left <= 50_900 for box in shown)
    inside = [plan[n] for n in range(5000) if plan[n].right >= 50_000 and plan[n].left <= 50_900]
    assert sorted(shown) == inside


def test_thousands_of_marks_can_be_walked(show: Show) -> None:
    day = PartialDate(2018, 4, 27)
    events = tuple(Event(day, f"Event {number}") for number in range(5000))
    pane = show(replace(_BRIEFING, timeline=events, comparison=None))
    _press(pane, Qt.Key.Key_End)
    assert pane.canvas.viewport().rect().contains(pane.canvas.rect_of(4999).center())
    _press(pane, Qt.Key.Key_Home)
    assert pane.canvas.viewport().rect().contains(pane.canvas.rect_of(0).center())
    pane.grab()


def test_marks_end_above_the_axis(show: Show) -> None:
    day = PartialDate(2018, 4, 27)
    events = tuple(Event(day, f"Event {number}") for number in range(99))
    pane = show(replace(_BRIEFING, timeline=events, comparison=None))
    canvas = pane.canvas
    axis = canvas.viewport().rect()
    axis.setTop(axis.bottom() - canvas._look.axis)
    pictures = []
    for down in range(canvas._look.lane):
        canvas.verticalScrollBar().setValue(down)
        pictures.append(canvas.viewport().grab(axis).toImage())
    assert all(each == pictures[0] for each in pictures)
    edge = 2 * canvas._look.edge
    along = range(edge, axis.width() - edge, 9)
    assert canvas._look.page not in [pictures[0].pixelColor(x, 1) for x in along]


class _Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_the_mark_with_the_keys_is_seen_to_have_them(qtbot: QtBot, show: Show) -> None:
    pane = show(_BRIEFING)
    _press(pane, Qt.Key.Key_Right)
    viewport, pictures = pane.canvas.viewport(), []
    paints = _Paints()
    viewport.installEventFilter(paints)
    for act in (pane.canvas.clearFocus, pane.canvas.setFocus, pane.canvas.clearFocus):
        before = paints.count
        act()
        qtbot.waitUntil(lambda before=before: paints.count > before)
        pictures.append(viewport.grab().toImage())
    first, focused, last = pictures
    assert first == last != focused


def test_the_wheel_scrolls_down_and_with_control_zooms_both_ways(
    show: Show, session: Session
) -> None:
    day = PartialDate(2018, 4, 27)
    events = tuple(Event(day, f"Event {number}") for number in range(99))
    pane = show(replace(_BRIEFING, timeline=events, comparison=None))
    canvas = pane.canvas
    bar = canvas.verticalScrollBar()
    assert bar.value() == 0
    for control, moves in ((False, True), (True, False)):
        value = bar.value()
        _turn_down(canvas, control=control)
        assert (bar.value() > value) is moves
        assert canvas.scale == 1.0, "there is nothing to zoom in one day"
    session.show(_BRIEFING, None)
    pane.refresh()
    canvas.zoom(4)
    scale = canvas.scale
    _turn_down(canvas, control=True)
    assert canvas.scale < scale


def test_the_bars_scroll_by_a_line_and_by_what_is_in_sight(show: Show) -> None:
    events = tuple(Event(PartialDate(2018, 4, 1 + n % 30), f"Event {n}") for n in range(600))
    pane = show(replace(_BRIEFING, timeline=events, comparison=None))
    canvas = pane.canvas
    canvas.zoom(30)
    room, actions = canvas.viewport(), QAbstractSlider.SliderAction
    for bar, seen in (
        (canvas.horizontalScrollBar(), room.width()),
        (canvas.verticalScrollBar(), canvas._room_for_lanes),
    ):
        assert bar.maximum() > seen
        moved = []
        for action in (actions.SliderSingleStepAdd, actions.SliderPageStepAdd):
            bar.setValue(0)
            bar.triggerAction(action)
            moved.append(bar.value())
        assert 10 < moved[0] < seen / 2
        assert seen / 2 < moved[1] <= seen


def _turn_down(canvas: TimelineCanvas, *, control: bool) -> None:
    at = QPoint(80, 40)
    keys = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(at), QPointF(canvas.mapToGlobal(at)), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)


def test_the_current_mark_comes_wholly_into_sight_from_either_end(show: Show) -> None:
    pane = show(_BRIEFING)
    canvas = pane.canvas
    for _ in range(9):
        canvas.zoom(1.25)
    across = canvas.horizontalScrollBar()
    room = canvas.viewport().rect()
    assert across.maximum() > room.width()
    for number, mark in enumerate(canvas.marks):
        for start in (0, across.maximum()):
            across.setValue(start)
            canvas.set_current(number)
            words = canvas._plan[number].words + canvas._look.edge - across.value()
            assert 0 <= words <= room.right(), (mark.words, start)
            before = across.value()
            canvas.set_current(number)
            assert across.value() == before


def test_zooming_keeps_what_is_under_the_pointer_or_the_current_mark(show: Show) -> None:
    pane = show(_BRIEFING)
    canvas = pane.canvas
    canvas.zoom(4)
    for number in range(1, len(canvas.marks)):
        canvas.set_current(number)
        for factor in (2.0, 0.6):
            place = canvas._plan[number]
            start = place.start - canvas.horizontalScrollBar().value()
            canvas.zoom(factor, start + canvas._look.edge)
            after = canvas._plan[number].start - canvas.horizontalScrollBar().value()
            low, high = 0, canvas.horizontalScrollBar().maximum()
            if low < canvas.horizontalScrollBar().value() < high:
                assert abs(after - start) <= 2, (number, factor)


def test_one_key_shows_the_whole_axis_again(show: Show) -> None:
    pane = show(_BRIEFING)
    canvas = pane.canvas
    across = canvas.horizontalScrollBar()
    before = across.maximum()
    canvas.zoom(3)
    assert across.maximum() > before
    _press(pane, Qt.Key.Key_0)
    assert canvas.scale == 1.0
    assert across.maximum() == before
