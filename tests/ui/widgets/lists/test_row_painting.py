"""How rows of lists are drawn: words at the start, a hint at the end, the current one marked."""

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QCursor, QImage, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from briefing_app.ui.find.search import Hit
from briefing_app.ui.reader.text_search import Excerpt
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.lists.hit_delegate import ROW, HitDelegate
from briefing_app.ui.widgets.lists.row_delegate import HINT, RowDelegate

_WIDTH = 600
_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_LONG = "words that are far longer than any row of a list is wide, and so they are elided " * 3
Delegate = RowDelegate | HitDelegate


class _Rows(QListWidget):
    """A list whose rows are painted one by one, at a zoom at which strokes fill whole pixels."""

    def __init__(self, session: Session, kind: type[Delegate]) -> None:
        super().__init__()
        session.change_settings(zoom=200)
        self.delegate = kind(session, self)
        self.setItemDelegate(self.delegate)
        self.resize(_WIDTH, 400)

    def add(self, words: str, hint: str = "") -> QModelIndex:
        """Add a row with a hint or, of a hit, with its place."""
        item = QListWidgetItem(words, self)
        item.setData(HINT, hint)
        if isinstance(self.delegate, HitDelegate):
            item.setData(ROW, Hit(Excerpt("", words[:3], words[3:]), hint))
        return self.indexFromItem(item)

    def painted(self, index: QModelIndex) -> QImage:
        """Return the picture of a row."""
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, _WIDTH, self.delegate.sizeHint(option, index).height())
        image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        self.delegate.paint(painter, option, index)
        painter.end()
        return image


def _colours(image: QImage, part: QRect) -> set[str]:
    """Return the colours of a part of a picture."""
    copy = image.copy(part)
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in set(memoryview(copy.constBits()).cast("I"))}


def _columns(image: QImage) -> list[tuple[int, ...]]:
    """Return the pixels of a picture from left to right, those below one another together."""
    pixels = memoryview(image.constBits()).cast("I").tolist()
    return [tuple(pixels[x :: image.width()]) for x in range(image.width())]


def _inked(image: QImage) -> list[int]:
    """Return the columns of a picture in which there is more than its ground."""
    white = QColor("white").rgb()
    return [x for x, column in enumerate(_columns(image)) if set(column) != {white}]


@pytest.fixture(params=[RowDelegate, HitDelegate])
def rows(request: pytest.FixtureRequest, qtbot: QtBot, session: Session) -> _Rows:
    made = _Rows(session, request.param)
    qtbot.addWidget(made)
    return made


def _halves(image: QImage, *, from_right: bool) -> tuple[QRect, QRect]:
    """Return the half of a row at which its words begin, and the other one."""
    half = image.width() // 2
    left, right = QRect(0, 0, half, image.height()), QRect(half, 0, half, image.height())
    return (right, left) if from_right else (left, right)


def test_words_are_at_the_start_and_a_hint_is_at_the_end(rows: _Rows, session: Session) -> None:
    theme = session.appearance.theme
    both, alone, hint = rows.add("HIT", "H"), rows.add("HIT"), rows.add("", "H")
    for direction in (_LTR, _RTL):
        rows.setLayoutDirection(direction)
        image = rows.painted(both)
        start, end = _halves(image, from_right=direction == _RTL)
        assert theme.text.lower() in _colours(image, start)
        assert theme.text.lower() not in _colours(image, end)
        assert theme.muted.lower() in _colours(image, end)
        assert _colours(rows.painted(alone), end) == {"#ffffff"}
        assert _colours(rows.painted(alone), start) == _colours(image, start)
        assert _colours(rows.painted(hint), start) == {"#ffffff"}
        edges = _inked(image)[0], _WIDTH - 1 - _inked(image)[-1]
        assert all(28 <= each <= 32 for each in edges), (direction, edges)


def test_long_words_leave_room_for_the_hint(rows: _Rows) -> None:
    both, alone, hint = rows.add(_LONG, "Here"), rows.add(_LONG), rows.add("", "Here")
    for direction in (_LTR, _RTL):
        rows.setLayoutDirection(direction)
        inked, of_hint = _inked(rows.painted(both)), _inked(rows.painted(hint))
        between = (
            of_hint[0] - max(x for x in inked if x < of_hint[0])
            if direction == _LTR
            else min(x for x in inked if x > of_hint[-1]) - of_hint[-1]
        )
        assert 14 <= between <= 80, (direction, between)
        whole = _inked(rows.painted(alone))
        assert whole[0] >= 28
        assert whole[-1] <= _WIDTH - 28
        assert whole[-1] - whole[0] > _WIDTH - 120


def test_a_hint_takes_a_third_of_its_row_at_most(rows: _Rows) -> None:
    inked = _inked(rows.painted(rows.add("", _LONG)))
    assert _WIDTH // 4 < inked[-1] - inked[0] <= _WIDTH // 3


def test_the_current_row_is_marked_at_its_start(
    rows: _Rows, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme, index = session.appearance.theme, rows.add("HIT", "H")
    rows.setCurrentIndex(index)
    for direction in (_LTR, _RTL):
        rows.setLayoutDirection(direction)
        image = rows.painted(index)
        width = rows.viewport().width() if isinstance(rows.delegate, RowDelegate) else _WIDTH
        mark = QRect(0 if direction == _LTR else width - 3, 0, 3, image.height())
        assert _colours(image, mark) == {theme.accent.lower()}
        start, end = _halves(image, from_right=direction == _RTL)
        for part in (start, end):
            assert theme.current_text.lower() in _colours(image, part)
            assert theme.current.lower() in _colours(image, part)
        middle = QRect(_WIDTH // 2 - 20, 0, 40, image.height())
        assert _colours(image, middle) == {theme.current.lower()}
    monkeypatch.setattr(rows, "hasFocus", lambda: True)
    framed = _colours(rows.painted(index), QRect(_WIDTH // 2 - 20, 0, 40, 5))
    assert framed == {theme.current.lower(), theme.current_text.lower()}


def test_the_row_under_the_mouse_has_a_ground(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows, theme = _Rows(session, RowDelegate), session.appearance.theme
    qtbot.addWidget(rows)
    indexes = [rows.add("One"), rows.add("Two")]
    rows.show()

    def grounds() -> list[str]:
        return [rows.painted(each).pixelColor(300, 2).name() for each in indexes]

    viewport = rows.viewport()
    QCursor.setPos(viewport.mapToGlobal(rows.visualRect(indexes[1]).center()))
    monkeypatch.setattr(viewport, "underMouse", lambda: False)
    assert grounds() == ["#ffffff", "#ffffff"]
    monkeypatch.setattr(viewport, "underMouse", lambda: True)
    assert grounds() == ["#ffffff", theme.hover.lower()]
    rows.setCurrentIndex(indexes[1])
    assert grounds() == ["#ffffff", theme.current.lower()]


def test_words_are_elided_if_their_row_has_no_room_for_them(qtbot: QtBot, session: Session) -> None:
    rows = _Rows(session, RowDelegate)
    qtbot.addWidget(rows)
    delegate = rows.delegate
    assert isinstance(delegate, RowDelegate)
    alone, hinted, none = rows.add("Words of a row"), rows.add("Words of a row", "12"), rows.add("")

    def narrowest(index: QModelIndex) -> int:
        """Return the width of a row from which on its words are whole."""
        widths = range(20, _WIDTH)
        return next(each for each in widths if not delegate.elides(QRect(0, 0, each, 50), index))

    width = narrowest(alone)
    assert 150 < width < 400
    assert width + 20 < narrowest(hinted) < width + 120
    rows.setCurrentIndex(alone)
    assert width < narrowest(alone) < width + 60
    assert not delegate.elides(QRect(0, 0, 100, 50), none)


def test_the_head_of_hits_is_muted_and_bold(qtbot: QtBot, session: Session) -> None:
    rows, theme = _Rows(session, HitDelegate), session.appearance.theme
    qtbot.addWidget(rows)
    head = rows.indexFromItem(QListWidgetItem("IN THE TEXT", rows))
    for direction in (_LTR, _RTL):
        rows.setLayoutDirection(direction)
        image = rows.painted(head)
        start, end = _halves(image, from_right=direction == _RTL)
        assert theme.muted.lower() in _colours(image, start)
        assert _colours(image, end) == {"#ffffff"}


def test_words_around_a_hit_are_left_out_so_that_it_is_in_sight(
    qtbot: QtBot, session: Session
) -> None:
    rows = _Rows(session, HitDelegate)
    qtbot.addWidget(rows)

    def row(before: str, hit: str, after: str) -> QModelIndex:
        item = QListWidgetItem("", rows)
        item.setData(ROW, Hit(Excerpt(before, hit, after), ""))
        return rows.indexFromItem(item)

    for before, after, least, most in (
        (_LONG, "", 180, 340), (_LONG, _LONG, 180, 340), ("", _LONG, 28, 120), ("A ", "", 28, 120),
    ):  # fmt: skip
        images = [rows.painted(row(before, hit, after)) for hit in ("HIT", "TIH")]
        pairs = zip(*map(_columns, images), strict=True)
        places = [x for x, (one, other) in enumerate(pairs) if one != other]
        assert least <= places[0] <= places[-1] <= most, (before, after)
        assert _inked(images[0])[-1] <= _WIDTH - 28
        assert _inked(images[0])[0] >= 28
        if _LONG in (before, after):
            assert len(_inked(images[0])) > _WIDTH / 3
