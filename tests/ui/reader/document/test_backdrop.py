"""What is painted behind the text: which hit has the frame, and what is left as it was."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QTextCursor

from briefing_app.model.briefing import Briefing
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.state.hits import Hits
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme
from tests.samples import node as n

LIGHT = Appearance(load_theme("light"))


@pytest.fixture
def shown(pane: ReadingPane) -> ReadingPane:
    words = [n("paragraph", f"Day {k}: late", number=k) for k in range(1, 6)]
    pane.show_briefing(Briefing("x.md", "x.md", "T", tuple(words)), LIGHT)
    pane.finish()
    return pane


def area_of(pane: ReadingPane, start: int, end: int) -> QRect:
    """Return where words are in the viewport."""
    cursor = QTextCursor(pane.document())
    cursor.setPosition(start)
    first = pane.cursorRect(cursor)
    cursor.setPosition(end)
    return first.united(pane.cursorRect(cursor))


def count(pane: ReadingPane, colour: str, area: QRect) -> int:
    # Of the whole pane: what is painted for one word may go on to another.
    whole, corner = pane.grab().toImage(), pane.viewport().pos()
    picture, wanted = whole.copy(area.translated(corner)), QColor(colour)
    return sum(
        picture.pixelColor(x, y) == wanted
        for x in range(picture.width()) for y in range(picture.height())
    )  # fmt: skip


def test_only_the_current_hit_has_a_frame(shown: ReadingPane) -> None:
    starts = [place for place in range(len(shown.text)) if shown.text.startswith("late", place)]
    areas = [area_of(shown, each, each + 4).adjusted(-4, -4, 4, 4) for each in starts]
    text = LIGHT.theme.text
    shown.show_hits(Hits(starts, 4))
    plain = [count(shown, text, each) for each in areas]
    assert all(count(shown, LIGHT.theme.hit, each) > 100 for each in areas)
    for current in range(len(starts)):
        shown.show_hits(Hits(starts, 4), current)
        framed = [count(shown, text, each) > usual + 20
                  for each, usual in zip(areas, plain, strict=True)]  # fmt: skip
        assert framed == [place == current for place in range(len(starts))]


def test_other_hits_have_no_edge_of_the_colour_of_a_number(shown: ReadingPane) -> None:
    start = shown.text.index("late")
    shown.show_hits(Hits([start], 4))
    before = area_of(shown, start, start + 4).translated(shown.viewport().pos())
    picture, theme = shown.grab().toImage(), LIGHT.theme
    least = min(QColor(theme.page).red(), QColor(theme.hit).red())
    reds = [
        picture.pixelColor(x, y).red()
        for x in range(before.left() - 3, before.left())
        for y in range(before.top(), before.bottom())
    ]
    assert min(reds) >= least


def test_what_is_marked_and_then_not_is_painted_as_before(shown: ReadingPane) -> None:
    before = shown.grab().toImage()
    starts = [shown.text.index("late")]
    for mark, unmark in (
        (lambda: shown.show_hits(Hits(starts, 4), 0), lambda: shown.show_hits(Hits((), 0))),
        (lambda: shown.mark_paragraphs([2]), lambda: shown.mark_paragraphs([])),
        (lambda: shown.mark_landing(starts[0]), shown._end_landing),
    ):
        mark()
        assert shown.grab().toImage() != before
        unmark()
        assert shown.grab().toImage() == before


def test_each_marked_paragraph_has_its_ground_and_its_number_in_the_colour_of_the_text(
    shown: ReadingPane,
) -> None:
    typography = shown._typography
    assert typography is not None
    shown.mark_paragraphs([2, 4])
    for number in range(1, 6):
        start = shown.text_index.position_of(number)
        assert start is not None
        line = area_of(shown, start, start + 1)
        margin = QRect(typography.edge - typography.gutter, line.y(), typography.gutter - 8, 24)
        end = QRect(typography.edge + typography.room - 30, line.y() + 6, 20, 6)
        marked = number in (2, 4)
        assert (count(shown, LIGHT.theme.marked, end) > 60) is marked, number
        edges = (typography.edge - typography.em(0.3),
                 typography.edge + typography.room + typography.em(0.1))  # fmt: skip
        for beyond in (QRect(x, end.y(), 3, 6) for x in edges):
            assert (count(shown, LIGHT.theme.marked, beyond) == 18) is marked, "it reaches beyond"
        picture = shown.viewport().grab(margin).toImage()
        darkest = min(
            picture.pixelColor(x, y).lightness()
            for x in range(picture.width()) for y in range(picture.height())
        )  # fmt: skip
        assert (darkest < 80) is marked, number


def test_what_is_painted_for_one_kind_of_words_does_not_go_on_to_the_next(
    pane: ReadingPane,
) -> None:
    kinds = ("mark", "insertion", "code", "keyboard")
    order = [*kinds, *reversed(kinds), "insertion", "mark", "code"]
    blocks = tuple(
        n("paragraph", n(kind, text="words") if kind == "code" else n(kind, "words"))
        for kind in order
    )
    pane.show_briefing(Briefing("x.md", "x.md", "", blocks), LIGHT)
    pane.finish()
    starts = [place for place in range(len(pane.text)) if pane.text.startswith("words", place)]
    seen: dict[str, list[QImage]] = {}
    picture, corner = pane.grab().toImage(), pane.viewport().pos()
    for kind, start in zip(order, starts, strict=True):
        area = area_of(pane, start, start + 5).adjusted(-5, -3, 5, 3)
        seen.setdefault(kind, []).append(picture.copy(area.translated(corner)))
    for kind, pictures in seen.items():
        assert all(each == pictures[0] for each in pictures), kind
    assert len({bytes(each[0].constBits()) for each in seen.values()}) == len(kinds)
