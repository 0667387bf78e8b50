"""The reading pane."""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QImage,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLine,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu
from pytestqt.qtbot import QtBot

from briefing_app import policy as policies
from briefing_app.model.briefing import Asset, Briefing, Footnote, Section, Source
from briefing_app.model.choices import THEMES
from briefing_app.model.comparison import Comparison, Evidence, Motivation
from briefing_app.store.state import Store
from briefing_app.ui.reader import reading_pane, reading_view
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.session import Session
from briefing_app.ui.state.hits import Hits
from briefing_app.ui.state.reading_place import Place
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.target import Target
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme
from tests.samples import node as n
from tests.samples import png

LIGHT = Appearance(load_theme("light"))
DARK = Appearance(load_theme("dark"), 1.5)
WORDS = "One reading puts the weak economy first, on this account, and trade after it. " * 3


def long_briefing(sections: int = 30, file: str = "long.md", extra: int = 0) -> Briefing:
    """Return sections of five numbered paragraphs; ``extra`` more are before them."""
    blocks, found, number = [], [], 0
    for k in range(extra):
        number += 1
        blocks.append(n("paragraph", f"Extra {k}. {WORDS}", number=number))
    for k in range(sections):
        found.append(Section(f"s{k}", f"Section {k}", 2, len(blocks), number + 1))
        blocks.append(n("heading", f"Section {k}", level=2, id=f"s{k}"))
        for j in range(5):
            number += 1
            blocks.append(n("paragraph", f"Part {k}.{j}. {WORDS}", number=number))
    blocks.append(
        n("paragraph", "Cites", n("citation", text="[@a]", target="source", ref="a", label="1"),
          n("footnote_reference", note="f", number=1), ".", number=number + 1)
    )  # fmt: skip
    return Briefing(
        file, file, "A long one", tuple(blocks), tuple(found), number + 1, words=number * 45,
        sources=(Source("a", 1, "A source"),),
        footnotes={"f": Footnote("f", 1, (n("paragraph", "The note."),))},
    )  # fmt: skip


def resting_briefing() -> Briefing:
    """Return the long briefing with a comparison whose three items rest on far paragraphs."""
    items = tuple(
        Evidence(f"E{k}", f"Item {k}", paragraphs=(number,), ratings={})
        for k, number in ((1, 60), (2, 100), (3, 140))
    )
    comparison = Comparison("Why?", "Motivation", (Motivation("m", "One"),), (), {}, items)
    return long_briefing()._replace(comparison=comparison)


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> ReadingPane:
    pane = ReadingPane(session)
    session.target_chosen.connect(pane.go_to)
    qtbot.addWidget(pane)
    pane.resize(900, 600)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


@pytest.fixture
def long(qtbot: QtBot, pane: ReadingPane) -> ReadingPane:
    pane.show_briefing(long_briefing(), LIGHT)
    pane.finish()
    return pane


def within(pane: ReadingPane, x: int, y: int) -> QPoint:
    """Return a point of the pane as one of its viewport."""
    return pane.viewport().mapFrom(pane, QPoint(x, y))


def top_text(pane: ReadingPane) -> str:
    """Return the first block whose top is in sight."""
    cursor = pane.cursorForPosition(QPoint(pane.viewport().width() // 2, 30))
    return cursor.block().text()


def link_place(pane: ReadingPane, kind: str) -> tuple[QUrl, QPoint]:
    """Return the address of the first link of a kind and a point on it, scrolled into sight."""
    text_index = pane._text_index
    index = next(k for k, each in enumerate(text_index.links) if each.kind == kind)
    block = pane.document().begin()
    while block.isValid():
        for each in block.begin():  # type: ignore[attr-defined]
            format_ = each.fragment().charFormat()
            if format_.anchorHref() == f"to:{index}":
                pane.show_hit(each.fragment().position())
                cursor = QTextCursor(block)
                cursor.setPosition(each.fragment().position())
                area = pane.cursorRect(cursor)
                return QUrl(format_.anchorHref()), area.center() + QPoint(3, 0)
        block = block.next()
    raise AssertionError(kind)


def test_the_first_screen_is_there_at_once_and_the_rest_by_and_by(
    qtbot: QtBot, pane: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_view, "_LONGEST_WAIT", 3600)
    with qtbot.waitSignal(pane.built):
        pane.show_briefing(long_briefing(150), LIGHT)
        assert not pane.complete
        assert pane.verticalScrollBar().maximum() > 0
        assert "Part 0.0" in pane.toPlainText()
        assert "Part 149.4" not in pane.toPlainText()
    assert pane.complete
    assert "Part 149.4" in pane.toPlainText()
    assert pane.verticalScrollBar().value() == 0


def test_a_first_screen_that_takes_long_comes_by_and_by(
    qtbot: QtBot, pane: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_view, "_LONGEST_WAIT", 0)
    with qtbot.waitSignal(pane.built):
        pane.show_briefing(long_briefing(), LIGHT)
        pane.restore(Place())
        assert "Part 0.0" not in pane.toPlainText()
    assert "Part 29.4" in pane.toPlainText()
    assert pane.verticalScrollBar().value() == 0


def test_an_empty_pane_does_nothing(pane: ReadingPane) -> None:
    assert pane.place() == Place()
    pane.restore(Place(3, 0.5, "x"))
    pane.restyle(LIGHT)
    pane.finish()
    pane.mark_paragraphs([1])
    assert not pane.go_to(Target("section", "x"))
    assert pane.complete


def test_it_goes_to_sections_paragraphs_and_sources(long: ReadingPane) -> None:
    assert long.go_to(Target("section", "s20"))
    assert top_text(long) == "Section 20"
    assert long.go_to(Target("paragraph", "33"))
    assert top_text(long).startswith("Part 6.2")
    assert long.go_to(Target("source", "a"))
    assert not long.go_to(Target("section", "nowhere"))
    assert not long.go_to(Target("paragraph", "1000"))


def test_a_jump_builds_as_far_as_it_goes(pane: ReadingPane) -> None:
    pane.show_briefing(long_briefing(150), LIGHT)
    assert pane.go_to(Target("section", "s100"))
    assert top_text(pane) == "Section 100"
    assert not pane.complete


def test_jumps_are_remembered_as_steps_of_back(long: ReadingPane, session: Session) -> None:
    start = long.place()
    long.go_to(Target("section", "s5"))
    five = long.place()
    long.go_to(Target("section", "s5"))
    long.go_to(Target("section", "s25"))
    last = session.stop(long.place())
    step = session.history.back(last)
    assert step is not None
    assert step.place == five
    step = session.history.back(step)
    assert step is not None
    assert step.place == start
    assert session.history.back(step) is None


def test_following_the_table_is_one_step_until_the_reader_moves_the_text(
    long: ReadingPane, session: Session
) -> None:
    long.show_briefing(resting_briefing(), LIGHT)
    long.finish()
    session.briefing = resting_briefing()
    start = long.place()
    for ref in ("E1", "E2", "E3"):
        session.select(Selection(("evidence", ref)))
    there = session.stop(long.place())
    step = session.history.back(there)
    assert step is not None
    assert step.place == start
    assert session.history.back(step) is None


def test_a_quiet_selection_marks_and_does_not_scroll(long: ReadingPane, session: Session) -> None:
    long.show_briefing(resting_briefing(), LIGHT)
    session.briefing = resting_briefing()
    session.select(Selection(("evidence", "E3")), quiet=True)
    assert long._marked == {140}
    assert long.place().paragraph <= 1
    assert session.history.can == (False, False)


def test_a_citation_that_is_followed_into_the_table_leaves_the_text_where_it_is(
    long: ReadingPane, session: Session
) -> None:
    long.show_briefing(resting_briefing(), LIGHT)
    session.briefing = resting_briefing()
    session.target_chosen.disconnect(long.go_to)
    session.target_chosen.connect(lambda each: session.select(Selection((each.kind, each.ref))))
    start = long.place()
    long._links.followed.emit(Target("evidence", "E3"))
    assert session.selection.row == ("evidence", "E3")
    assert long.place() == start
    session.select(Selection(("evidence", "E2")))
    assert long.place() != start


def test_it_tells_section_paragraph_and_share_as_the_text_scrolls(long: ReadingPane) -> None:
    told: list[tuple[str, int, float]] = []
    long.place_changed.connect(lambda *each: told.append(each))
    long.verticalScrollBar().setValue(1)
    assert told[-1][:2] == ("s0", 1)
    long.go_to(Target("section", "s10"))
    section, paragraph, share = told[-1]
    assert (section, paragraph) == ("s10", 51)
    assert 0.25 < share < 0.4
    bar = long.verticalScrollBar()
    shares = []
    for value in range(0, bar.maximum(), 97):
        bar.setValue(value)
        shares.append(told[-1][2])
    assert shares == sorted(shares)
    bar.setValue(bar.maximum())
    assert told[-1][2] == 1.0
    assert told[-1][0] == "appendix-sources"


def test_a_section_that_cannot_come_to_the_top_is_still_the_one(long: ReadingPane) -> None:
    told: list[str] = []
    long.place_changed.connect(lambda section, *_: told.append(section))
    for ref in ("s29", "appendix-notes", "appendix-sources"):
        long.go_to(Target("section", ref))
        assert told[-1] == ref


@pytest.mark.parametrize("place", [(0.0, 0.2), (0.5, 0.7), (0.99, 1.0)])
def test_another_zoom_and_another_width_keep_the_place(
    long: ReadingPane, place: tuple[float, float]
) -> None:
    bar = long.verticalScrollBar()
    bar.setValue(round(bar.maximum() * place[0]))
    before = long.place()
    long.restyle(DARK)
    assert long.place().paragraph == before.paragraph
    assert long.place().offset == pytest.approx(before.offset, abs=0.05)
    long.resize(500, 700)
    assert long.place().paragraph == before.paragraph
    long.restyle(LIGHT)
    assert long.palette().base().color().name() == "#ffffff"
    assert long.place().paragraph == before.paragraph


def test_a_place_far_on_is_waited_for(qtbot: QtBot, pane: ReadingPane) -> None:
    place = Place(1400, 0.2)
    with qtbot.waitSignal(pane.built):
        pane.show_briefing(long_briefing(300), LIGHT)
        pane.restore(place)
        assert not pane.complete
        assert pane.verticalScrollBar().value() == 0
        assert pane.place() == place
    assert pane.place().paragraph == 1400
    with qtbot.waitSignal(pane.built):
        pane.restyle(DARK)
        assert pane.place().paragraph == 1400
    assert pane.place().paragraph == 1400
    with qtbot.waitSignal(pane.built):
        pane.show_briefing(long_briefing(300), LIGHT)
        pane.restore(Place(0, 1.0))
    assert pane.verticalScrollBar().value() == pane.verticalScrollBar().maximum()


def test_a_place_that_takes_long_to_come_to_is_waited_for(
    qtbot: QtBot, pane: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_view, "_AT_ONCE_S", -1)
    with qtbot.waitSignal(pane.built):
        pane.show_briefing(long_briefing(300), LIGHT)
        pane.restore(Place(60, 0.2))
        assert pane.verticalScrollBar().value() == 0
    assert pane.place().paragraph == 60


def test_a_jump_far_on_is_waited_for(qtbot: QtBot, pane: ReadingPane, session: Session) -> None:
    briefing = long_briefing(300)
    session.sections = briefing.sections
    for target, words in (
        (Target("section", "s299"), "Section 299"), (Target("paragraph", "1400"), "Part 279.4"),
    ):  # fmt: skip
        with qtbot.waitSignal(pane.built):
            pane.show_briefing(briefing, LIGHT)
            assert pane.go_to(target)
            assert pane.verticalScrollBar().value() == 0
        assert pane.verticalScrollBar().value() > 0
        cursor = pane.textCursor()
        assert cursor.block().text().startswith(words)
    assert not pane.go_to(Target("section", "nowhere"))
    assert pane.complete
    assert session.history.can == (True, False)


def test_a_reader_who_moves_the_text_is_left_there(qtbot: QtBot, pane: ReadingPane) -> None:
    with qtbot.waitSignal(pane.built):
        pane.show_briefing(long_briefing(300), LIGHT)
        pane.restore(Place(1400, 0.2))
        qtbot.keyClick(pane, Qt.Key.Key_PageDown)
        value = pane.verticalScrollBar().value()
    assert pane.verticalScrollBar().value() == value > 0


def test_a_place_is_found_again_in_a_changed_text(pane: ReadingPane) -> None:
    pane.show_briefing(long_briefing(), LIGHT)
    pane.go_to(Target("paragraph", "40"))
    kept = pane.place().kept()
    pane.show_briefing(long_briefing(extra=3), LIGHT)
    pane.restore(pane.place_from(kept))
    assert pane.place().paragraph == 43
    pane.restore(Place(1, -0.5, ""))
    assert pane.verticalScrollBar().value() == 0 or pane.place().paragraph == 1
    pane.restore(Place(10_000, 1.5, "gone"))
    pane.finish()
    bar = pane.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0


def test_a_text_without_paragraphs_has_places_too(pane: ReadingPane) -> None:
    items = [n("item", n("paragraph", f"{k} {WORDS}")) for k in range(60)]
    pane.show_briefing(
        Briefing("l.md", "l.md", "List", (n("bullet_list", *items, tight=True),)), LIGHT
    )
    pane.finish()
    pane.verticalScrollBar().setValue(900)
    place = pane.place()
    assert place.paragraph == 0
    pane.verticalScrollBar().setValue(0)
    pane.restore(place)
    assert abs(pane.verticalScrollBar().value() - 900) <= 2
    pane.restore(Place())
    assert pane.verticalScrollBar().value() == 0


def test_the_column_keeps_its_width_and_stands_in_the_middle(
    pane: ReadingPane, sample: Briefing
) -> None:
    pane.show_briefing(sample, LIGHT)
    widths = set()
    for width in (900, 1100, 1300):
        pane.resize(width, 600)
        widths.add(pane.viewport().width())
        typography = pane._typography
        assert typography is not None
        left = pane.viewport().x() + typography.edge
        right = width - (left + typography.room)
        assert abs(right - left - pane.verticalScrollBar().sizeHint().width()) <= 2
    assert len(widths) == 1
    pane.resize(450, 600)
    assert pane.horizontalScrollBar().maximum() == 0


def test_marked_paragraphs_are_coloured_over_the_whole_width(long: ReadingPane) -> None:
    long.mark_paragraphs([1])
    image = long.grab().toImage()
    marked = {image.pixelColor(x, y).name() for y in range(600) for x in (130, 780)}
    assert LIGHT.theme.marked.lower() in marked
    long.mark_paragraphs([])
    image = long.grab().toImage()
    assert LIGHT.theme.marked.lower() not in {image.pixelColor(780, y).name() for y in range(600)}


def test_a_paragraph_is_brought_into_sight(pane: ReadingPane) -> None:
    pane.bring_into_sight(3)
    pane.show_briefing(long_briefing(150), LIGHT)
    pane.bring_into_sight(601)
    first = pane._text_index.position_of(601)
    assert first is not None
    assert pane.shows(first)
    place = pane.place()
    pane.bring_into_sight(100_000)
    assert pane.place() == place


def test_the_margin_shows_which_paragraphs_carry_evidence(
    pane: ReadingPane, sample: Briefing
) -> None:
    def bars() -> int:
        image, wanted = pane.grab().toImage(), QColor(LIGHT.theme.bar)
        typography = pane._typography
        assert typography is not None
        left = pane.viewport().x() + typography.edge
        margin = range(left - typography.gutter, left - 4)
        return sum(image.pixelColor(x, y) == wanted for x in margin for y in range(600))

    pane.show_briefing(sample, LIGHT)
    assert bars() > 0
    pane.show_briefing(sample._replace(comparison=None), LIGHT)
    assert bars() == 0


def test_a_click_in_a_numbered_paragraph_chooses_it(
    qtbot: QtBot, long: ReadingPane, session: Session
) -> None:
    long.go_to(Target("paragraph", "7"))
    qtbot.mouseClick(long.viewport(), Qt.MouseButton.LeftButton, pos=within(long, 300, 35))
    assert session.selection == Selection(paragraph=7)
    long.go_to(Target("section", "s3"))
    qtbot.mouseClick(long.viewport(), Qt.MouseButton.LeftButton, pos=within(long, 300, 35))
    assert session.selection == Selection(paragraph=7)


def test_the_cursor_chooses_paragraphs_by_keyboard(
    qtbot: QtBot, long: ReadingPane, session: Session
) -> None:
    long.setFocus()
    long.go_to(Target("paragraph", "7"))
    long.set_caret(True)
    qtbot.keyClick(long, Qt.Key.Key_Right)
    assert session.selection == Selection(paragraph=7)
    long.set_caret(False)
    long.go_to(Target("paragraph", "20"))
    qtbot.keyClick(long, Qt.Key.Key_Down)
    assert session.selection == Selection(paragraph=7)


@pytest.mark.parametrize(
    "goes",
    [Target("web", "https://example.org/?a=1&b=2"), Target("file", "annex.md"),
     Target("mail", "mailto:desk@example.org")],
)  # fmt: skip
def test_links_out_are_told_and_never_followed(
    qtbot: QtBot, pane: ReadingPane, session: Session, sample: Briefing, goes: Target
) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    _, point = link_place(pane, goes.kind)
    with qtbot.waitSignal(session.target_chosen) as chosen:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert chosen.args == [goes]


def test_links_inside_jump_both_ways(qtbot: QtBot, long: ReadingPane) -> None:
    _url, point = link_place(long, "source")
    qtbot.mouseClick(long.viewport(), Qt.MouseButton.LeftButton, pos=point)
    at = long.textCursor().block().text()
    assert at.startswith("A source")
    long.anchorClicked.emit(link_place(long, "back")[0])
    assert long.textCursor().block().text().startswith("Cites")
    long.anchorClicked.emit(link_place(long, "note")[0])
    assert long.textCursor().block().text().startswith("The note.")
    long.go_to(Target("internal", "s2"))
    assert top_text(long) == "Section 2"
    long.anchorClicked.emit(QUrl("to:9999"))
    long.anchorClicked.emit(QUrl("https://example.org"))
    assert top_text(long) == "Section 2"


def test_a_cited_item_of_evidence_is_a_target(
    qtbot: QtBot, pane: ReadingPane, session: Session, sample: Briefing
) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    with qtbot.waitSignal(session.target_chosen) as chosen:
        pane.anchorClicked.emit(link_place(pane, "evidence")[0])
    assert chosen.args == [Target("evidence", "E1")]


def test_tab_walks_the_links_and_the_card_says_what_is_behind_them(
    qtbot: QtBot, pane: ReadingPane, sample: Briefing
) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    pane.setFocus()
    card = pane._links.card

    def step(modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
        qtbot.keyClick(pane, Qt.Key.Key_Tab, modifier)
        assert pane.on_link
        return card.accessibleDescription() if card.isVisible() else ""

    said = [step() for _ in range(9)]
    assert said == [
        "Demilitarised Zone", "", "annex.md", "https://example.org/?a=1&b=2",
        "“/x” is no link: it leads outside.", "mailto:desk@example.org", "The note.",
        "W. Brown\nApril 2018. Grade C3: fairly reliable, possibly true. An economist.",
        "E1: Fears of a famine\ndocument · 2017 · W. Brown · credibility high, relevance medium",
    ]  # fmt: skip
    assert [step(Qt.KeyboardModifier.ShiftModifier) for _ in range(8)] == said[-2::-1]
    for _ in range(8):
        step()
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    assert not card.isVisible()
    pane.highlighted.emit(QUrl("to:4"))
    pane.verticalScrollBar().setValue(40)
    assert not card.isVisible()


def test_a_text_that_is_hidden_comes_to_no_link(pane: ReadingPane, sample: Briefing) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    pane.setFocus()
    pane.hide()
    assert not pane.on_link
    assert not pane.textCursor().hasSelection()


@pytest.mark.parametrize("height", range(200, 290, 10))
def test_tab_goes_on_from_a_link_that_ends_out_of_sight(
    height: int, qtbot: QtBot, session: Session
) -> None:
    words = [f"Link {number} " + "goes on " * 20 for number in range(12)]
    links = [n("link", each, target="https://example.org", scope="web") for each in words]
    blocks = tuple(n("paragraph", each) for each in links)
    pane = ReadingPane(session)
    qtbot.addWidget(pane)
    pane.resize(500, height)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.show_briefing(Briefing("a.md", "a.md", "Links", blocks), LIGHT)
    pane.finish()
    pane.setFocus()
    found = []
    for _ in links:
        qtbot.keyClick(pane, Qt.Key.Key_Tab)
        found.append(pane.textCursor().selectedText())
    assert [each.split(" goes")[0] for each in found] == [f"Link {at}" for at in range(12)]


def test_tab_begins_with_what_is_in_sight(
    qtbot: QtBot, pane: ReadingPane, sample: Briefing
) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    pane.setFocus()
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.textCursor().selectedText() == "↩"
    assert pane.textCursor().block().text().startswith("The note.")
    focused = pane.grab().toImage()
    assert LIGHT.theme.focus.lower() in {
        focused.pixelColor(x, y).name() for x in range(150, 400) for y in range(0, 600, 2)
    }


def test_the_card_comes_for_the_pointer_and_goes_after_it(
    qtbot: QtBot, pane: ReadingPane, sample: Briefing
) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    QApplication.processEvents()  # a font that came for another test lays out the text again
    card = pane._links.card
    url, point = link_place(pane, "note")
    qtbot.mouseMove(pane.viewport(), point)
    pane.highlighted.emit(url)
    qtbot.waitUntil(card.isVisible)
    assert pane.rect().contains(card.geometry())
    there = pane.viewport().mapTo(pane, point)
    assert abs(card.geometry().top() - there.y()) < 40, "it is at what is pointed at"
    assert card.geometry().left() <= there.x() < card.geometry().right()
    assert pane._links.position == pane.cursorForPosition(point).position()
    pane.highlighted.emit(QUrl())
    qtbot.waitUntil(card.isHidden)


def test_the_card_goes_with_the_text_that_it_is_for(
    qtbot: QtBot, pane: ReadingPane, sample: Briefing
) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    links = pane._links
    card, bar = links.card, pane.verticalScrollBar()
    url, _point = link_place(pane, "note")
    for act in (
        lambda: bar.setValue(bar.value() + 10),
        lambda: pane.anchorClicked.emit(url),
        lambda: pane.show_briefing(sample, DARK),
    ):
        card.show()
        links._showing.start()
        links._hiding.start()
        act()
        assert card.isHidden()
        assert not links._showing.isActive()
        assert not links._hiding.isActive()
    assert card.accessibleDescription() == ""


def test_the_card_stays_while_the_pointer_is_on_it(
    pane: ReadingPane, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    card, hiding = pane._links.card, pane._links._hiding
    card.show()
    monkeypatch.setattr(card, "underMouse", lambda: True)
    hiding.timeout.emit()
    assert card.isVisible()
    assert hiding.isActive()
    monkeypatch.setattr(card, "underMouse", lambda: False)
    hiding.timeout.emit()
    assert card.isHidden()


def test_the_wheel_scrolls_in_the_margins_and_is_left_to_the_window_with_control(
    long: ReadingPane,
) -> None:
    def wheel(modifier: Qt.KeyboardModifier) -> QWheelEvent:
        return QWheelEvent(
            QPointF(5, 300), QPointF(5, 300), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip

    long.finish()
    zooming = wheel(Qt.KeyboardModifier.ControlModifier)
    long.wheelEvent(zooming)
    assert not zooming.isAccepted()
    assert long.verticalScrollBar().value() == 0
    QApplication.sendEvent(long, wheel(Qt.KeyboardModifier.NoModifier))
    assert long.verticalScrollBar().value() > 0


def test_keys_go_to_the_ends_of_the_whole_text(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.show_briefing(long_briefing(150), LIGHT)
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_Space)
    assert 0 < pane.verticalScrollBar().value() < 700
    with qtbot.waitSignal(pane.built):
        qtbot.keyClick(pane, Qt.Key.Key_End)
    assert pane.verticalScrollBar().value() == pane.verticalScrollBar().maximum()
    qtbot.keyClick(pane, Qt.Key.Key_Home)
    assert pane.verticalScrollBar().value() == 0
    qtbot.keyClick(pane, Qt.Key.Key_Escape)


def test_what_is_copied_is_clean(pane: ReadingPane, sample: Briefing) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    pane.selectAll()
    data = pane.createMimeDataFromSelection()
    assert data.formats() == ["text/plain", "text/html", "text/markdown"]
    lines = data.text().splitlines()
    for line in ("• one", "3. three", "☐ to do", "☑ done", "Left\tCentre\tRight", "a\tb\t1.5",
                 "c\t\t20", "Judgement\u2002A judgement.", "    print(x)",
                 "Here: A grey field and [Image: a lost one] (U)"):  # fmt: skip
        assert line in lines
    cursor = pane.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    assert pane.createMimeDataFromSelection().text() == "amp"


def test_where_copying_is_off_nothing_is_copied_and_it_is_told(
    pane: ReadingPane, session: Session, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    pane.selectAll()
    off = policies.Policy(frozenset({"copy"}))
    monkeypatch.setattr("briefing_app.ui.reader.reading_pane.policy", lambda: off)
    told: list[str] = []
    session.message.connect(told.append)
    assert pane.createMimeDataFromSelection().formats() == []
    assert told == [off.reason("copy")]


def test_the_menu_copies_and_selects(pane: ReadingPane, sample: Briefing) -> None:
    pane.show_briefing(sample, LIGHT)
    point = QPoint(200, 200)
    QApplication.sendEvent(
        pane.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, point)
    )
    (menu,) = pane.findChildren(QMenu)
    assert [action.text().replace("&", "") for action in menu.actions() if action.text()] == [
        "Copy", "Copy with the reference", "Select all",
    ]  # fmt: skip
    menu.actions()[-1].trigger()
    menu.close()
    assert pane.complete
    assert "Sources" in pane.textCursor().selectedText()


def test_the_menu_is_about_the_image_that_is_pointed_at(pane: ReadingPane) -> None:
    """It is the same from end to end of the image, whatever stands beside it."""
    pictures = [n("image", text=each, source=f"{each}.png", title="") for each in "ab"]
    assets = {
        f"{each}.png": Asset(f"{each}.png", "image/png", 60, 40, png(60, 40)) for each in "ab"
    }
    blocks = (n("paragraph", *pictures, " words", number=1),)
    pane.images.all_at_once = True
    pane.show_briefing(Briefing("s.md", "s.md", "Sea", blocks, assets=assets), LIGHT)
    pane.finish()
    first = min(pane.text_index.pictures)

    def chosen(x: int) -> tuple[int, int]:
        pane.setTextCursor(QTextCursor(pane.document()))
        point = pane.viewport().mapFromGlobal(pane.area_on_screen(first, first + 1).center())
        point += QPoint(x - 30, 0)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, QPoint(10, 10))
        QApplication.sendEvent(pane.viewport(), event)
        pane.findChildren(QMenu)[-1].close()
        cursor = pane.textCursor()
        return cursor.selectionStart() - first, cursor.selectionEnd() - first

    assert [chosen(x) for x in (5, 30, 55)] == [(0, 1)] * 3
    assert [chosen(x) for x in (65, 90, 115)] == [(1, 2)] * 3
    start, end = chosen(125)
    assert start == end


def test_only_images_of_the_briefing_are_shown(
    pane: ReadingPane, sample: Briefing, tmp_path: Path
) -> None:
    pane.images.all_at_once = True
    pane.show_briefing(sample, LIGHT)
    kind = QTextDocument.ResourceType.ImageResource.value
    shown = pane.loadResource(kind, QUrl("asset:0"))
    assert (shown.width(), shown.height()) == (8, 6)
    outside = tmp_path / "outside.png"
    QImage(5, 5, QImage.Format.Format_RGB32).save(str(outside))
    for name in (QUrl.fromLocalFile(str(outside)), QUrl(str(outside)), QUrl("asset:1")):
        refused = pane.loadResource(kind, name)
        assert (refused.width(), refused.height()) == (1, 1)


def test_a_change_of_theme_while_the_text_is_in_the_making(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.show_briefing(long_briefing(150), LIGHT)
    with qtbot.waitSignal(pane.built):
        pane.restyle(DARK)
        assert not pane.complete
    assert pane.toPlainText().count("Part 149.4") == 1


def test_nothing_is_written_while_the_document_is_laid_out(pane: ReadingPane) -> None:
    inside: list[bool] = []

    def interrupt(*_: int) -> None:
        build = pane._build
        if build is not None:
            inside.append(build.writing)
            build.finish()

    pane.document().contentsChange.connect(interrupt)
    pane.show_briefing(long_briefing(), LIGHT)
    assert inside
    assert all(inside)
    assert not pane.complete
    pane.finish()
    assert pane.toPlainText().count("Part 29.4") == 1


def test_an_image_as_wide_as_the_sea_is_fitted_into_any_column(pane: ReadingPane) -> None:
    picture = n("image", text="Sea", source="sea.png", title="")
    link = n("link", picture, target="https://example.org", scope="web")
    assets = {"sea.png": Asset("sea.png", "image/png", 1600, 90, png(1600, 90))}
    blocks = (n("paragraph", picture, number=1), n("paragraph", "a ", link, number=2))
    pane.images.all_at_once = True
    pane.show_briefing(Briefing("s.md", "s.md", "Sea", blocks, assets=assets), LIGHT)
    pane.finish()
    for width in (900, 420):
        pane.resize(width, 600)
        assert pane.horizontalScrollBar().maximum() == 0
    shown = pane.grab().toImage()
    assert "#909090" in {shown.pixelColor(100, y).name() for y in range(300)}


def test_a_text_that_is_not_on_show_is_not_read(qtbot: QtBot, sample: Briefing) -> None:
    pane = ReadingPane(Session(Store(None)))
    qtbot.addWidget(pane)
    with qtbot.waitSignal(pane.place_changed) as place:
        pane.show_briefing(sample, LIGHT)
        pane.finish()
    assert place.args is not None
    assert place.args[2] == 0.0


def test_numbers_markers_and_bars_of_an_arabic_text_are_at_its_right(pane: ReadingPane) -> None:
    words = n("paragraph", "نص", number=1)
    item = n("item", n("paragraph", "واحد"))
    done = n("item", n("paragraph", "واحد"), task="done")
    blocks = (words, n("bullet_list", item), n("ordered_list", item), n("bullet_list", done),
              n("quote", words))  # fmt: skip
    pane.show_briefing(Briefing("ar.md", "ar.md", "نص", blocks, lang="ar"), LIGHT)
    picture = pane.grab().toImage()
    columns = range(picture.width() - pane.verticalScrollBar().width())
    lines = range(picture.height())
    inked = [x for x in columns if any(picture.pixelColor(x, y).lightness() < 200 for y in lines)]
    edge = pane.viewport().x() + pane._typography.edge + pane._typography.room
    assert any(x > edge for x in inked)
    assert not any(x < edge / 2 for x in inked)


def show_every_mark(pane: ReadingPane) -> None:
    """Show a text with all that is painted behind its words, and a ring around its link."""
    item, done = (n("item", n("paragraph", "One"), task=each) for each in ("", "done"))
    link = n("link", "an address", target="https://example.org", scope="web")
    blocks = (n("paragraph", "What ", n("code", text="is"), " at ", link, number=1),
              n("ordered_list", item, item), n("bullet_list", item, done),
              n("quote", n("paragraph", "Words.", number=2)), n("code_block", text="x = 1"),
              *(n("paragraph", WORDS, number=k) for k in range(3, 20)))  # fmt: skip
    pane.show_briefing(Briefing("t.md", "t.md", "T", blocks), LIGHT)
    pane.finish()
    pane.setFocus()
    pane.focusNextChild()


def test_a_text_in_a_program_from_the_right_is_painted_alike(
    pane: ReadingPane, qapp: QApplication
) -> None:
    show_every_mark(pane)
    before = pane.viewport().grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = pane.viewport().grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert after == before


def test_each_item_of_a_list_has_its_marker(pane: ReadingPane) -> None:
    show_every_mark(pane)
    picture = pane.viewport().grab().toImage()
    assert [each.text for each in pane._text_index.markers] == ["1.", "2.", "•", "☑"]
    for marker in pane._text_index.markers:
        right = pane._typography.edge + marker.edge
        block = pane.document().findBlock(marker.position)
        top = round(pane.document().documentLayout().blockBoundingRect(block).top())
        places = product(range(right - marker.pixels, right), range(top, top + marker.line))
        assert len({picture.pixelColor(*each).name() for each in places}) > 1, marker


def test_what_is_behind_a_block_ends_with_it(pane: ReadingPane) -> None:
    show_every_mark(pane)
    picture = pane.viewport().grab().toImage()
    below = product(range(picture.width()), range(picture.height() - 60, picture.height()))
    colours = {picture.pixelColor(*each).name() for each in below}
    assert colours.isdisjoint({LIGHT.theme.code.lower(), LIGHT.theme.quote_bar.lower()})


@pytest.mark.parametrize("name", THEMES)
def test_a_callout_on_the_ground_of_the_page_has_a_frame(pane: ReadingPane, name: str) -> None:
    look = Appearance(load_theme(name))
    callout = n("callout", n("paragraph", "Words."), variant="note")
    pane.show_briefing(Briefing("t.md", "t.md", "T", (callout,)), look)
    colours = pane._typography.callout("note")
    picture = pane.viewport().grab().toImage()
    across = {
        x for x, y in product(range(picture.width()), range(200))
        if picture.pixelColor(x, y).name() == colours.bar.lower()
    }  # fmt: skip
    assert (len(across) > 300) is (colours.background == look.theme.page)


def test_only_addresses_outside_are_copied_with_their_words(
    pane: ReadingPane, sample: Briefing
) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    for kind, address in (("note", ""), ("web", "https://example.org/?a=1&b=2")):
        assert pane._outside_address(link_place(pane, kind)[0].toString()) == address


def test_a_text_that_is_scrolled_is_painted_alike(pane: ReadingPane) -> None:
    show_every_mark(pane)
    assert pane.focused_link >= 0
    before = pane.viewport().grab().toImage()
    pane.verticalScrollBar().setValue(20)
    after = pane.viewport().grab().toImage()
    assert after.copy(0, 0, 800, 500) == before.copy(0, 20, 800, 500)


def frame_at(pane: ReadingPane) -> str:
    """Return the words of the block that has the frame of a jump's target; empty for none."""
    landed = pane._backdrop.landed if pane._backdrop is not None else -1
    return pane.document().findBlock(landed).text() if landed >= 0 else ""


@pytest.mark.parametrize(
    ("target", "words"),
    [(Target("paragraph", "33"), "Part 6.2"), (Target("section", "s20"), "Section 20"),
     (Target("source", "a"), "A source"), (Target("note", "f"), "The note.")],
)  # fmt: skip
def test_the_target_of_a_jump_has_a_frame_for_a_moment(
    qtbot: QtBot, long: ReadingPane, target: Target, words: str
) -> None:
    long._landed.setInterval(50)
    assert long.go_to(target)
    assert frame_at(long).startswith(words)
    shown = long.grab().toImage()
    frame = QColor(LIGHT.theme.focus).name()
    assert frame in {shown.pixelColor(500, y).name() for y in range(600)}
    qtbot.waitSignal(long._landed.timeout).wait()
    assert frame_at(long) == ""


def test_a_jump_cuts_no_line_in_half(long: ReadingPane) -> None:
    for number in (6, 8, 33, 51):
        long.go_to(Target("paragraph", str(number)))
        edge = long.verticalScrollBar().value()
        cut = [
            block.text()
            for block in iter_blocks(long)
            for line in (block.layout().lineAt(k) for k in range(block.layout().lineCount()))
            if line_box(long, block, line)[0] < edge < line_box(long, block, line)[1]
        ]
        assert cut == []
    long.go_to(Target("paragraph", "51"))
    assert top_text(long) == "Section 10"


def iter_blocks(pane: ReadingPane) -> Iterator[QTextBlock]:
    block = pane.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def line_box(pane: ReadingPane, block: QTextBlock, line: QTextLine) -> tuple[float, float]:
    """Return the top and the bottom of a line's letters in the document."""
    top = pane.document().documentLayout().blockBoundingRect(block).top() + line.y()
    return top, top + line.height() - 2


def test_a_jump_into_the_middle_of_a_paragraph_shows_no_half_line(long: ReadingPane) -> None:
    position = (long._text_index.position_of(40) or 0) + 180
    long.go_to_position(position)
    cursor = QTextCursor(long.document())
    cursor.setPosition(position)
    assert long.cursorRect(cursor).top() < 12


def test_home_and_end_are_steps_of_back(qtbot: QtBot, long: ReadingPane, session: Session) -> None:
    long.go_to(Target("paragraph", "40"))
    forty = long.place()
    long.setFocus()
    qtbot.keyClick(long, Qt.Key.Key_End)
    assert long.verticalScrollBar().value() == long.verticalScrollBar().maximum()
    step = session.history.back(session.stop(long.place()))
    assert step is not None
    assert step.place == forty


def test_home_and_end_move_the_cursor_where_there_is_one(qtbot: QtBot, long: ReadingPane) -> None:
    long.go_to(Target("paragraph", "40"))
    long.setFocus()
    long.set_caret(True)
    place = long.place()
    qtbot.keyClick(long, Qt.Key.Key_End)
    assert 20 < long.textCursor().positionInBlock() < 120
    qtbot.keyClick(long, Qt.Key.Key_Home)
    assert long.textCursor().positionInBlock() == 0
    assert long.place() == place


def test_the_cursor_and_what_is_selected_outlive_a_change_of_theme(long: ReadingPane) -> None:
    long.set_caret(True)
    long.go_to(Target("paragraph", "40"))
    cursor = long.textCursor()
    cursor.setPosition(cursor.position() + 9, QTextCursor.MoveMode.KeepAnchor)
    long.setTextCursor(cursor)
    long.restyle(DARK)
    assert long.textCursor().selectedText() == "Part 7.4."


def test_a_cursor_far_on_is_brought_back_once_the_text_is_there(pane: ReadingPane) -> None:
    pane.show_briefing(long_briefing(400), LIGHT)
    pane.finish()
    pane.go_to_end()
    cursor = pane.textCursor()
    cursor.movePosition(cursor.MoveOperation.PreviousBlock)
    cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    words, place = cursor.selectedText(), pane.place()
    assert words
    pane.restyle(LIGHT._replace(zoom=1.25))
    assert not pane.complete
    pane.finish()
    assert pane.textCursor().selectedText() == words
    assert pane.place().paragraph == place.paragraph


def test_hits_of_find_are_one_step_of_back(long: ReadingPane, session: Session) -> None:
    start = long.place()
    for number in (30, 60, 90):
        long.go_to_hit(long._text_index.position_of(number) or 0)
    step = session.history.back(session.stop(long.place()))
    assert step is not None
    assert step.place == start
    assert session.history.back(step) is None
    long.go_to_hit(long._text_index.position_of(90) or 0)


def test_the_start_of_the_text_is_read_as_its_first_section(
    long: ReadingPane, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(reading_pane, "announce", lambda _pane, words: said.append(words))
    at_start = session.position
    assert at_start.section
    long.go_to(Target("paragraph", "40"))
    assert session.position.section != at_start.section
    said.clear()
    long.go_to_start()
    assert session.position == at_start
    assert said == ["paragraph 1"]


def test_a_section_is_not_told_again_after_its_row_in_a_list(
    qtbot: QtBot, long: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(reading_pane, "announce", lambda _pane, words: said.append(words))
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    title = "Section 3"
    rows, line = QListWidget(), QLineEdit()
    rows.addItems(["Another", title])
    for widget, row, told in ((rows, 0, [title]), (rows, 1, []), (line, 1, [title])):
        rows.setCurrentRow(row)
        monkeypatch.setattr(QApplication, "focusWidget", lambda widget=widget: widget)
        said.clear()
        long.go_to(Target("section", "s3"))
        assert said == told


def test_the_paragraph_that_is_told_belongs_to_the_section(long: ReadingPane) -> None:
    told: list[tuple[str, int]] = []
    long.place_changed.connect(lambda section, number, _read: told.append((section, number)))
    bar = long.verticalScrollBar()
    for value in range(0, bar.maximum(), 61):
        bar.setValue(value)
    assert set(told) <= {
        *((f"s{k}", 5 * k + j) for k in range(30) for j in range(1, 6)),
        ("s29", 151), ("appendix-notes", 0), ("appendix-sources", 0),
    }  # fmt: skip
    long.go_to(Target("section", "appendix-notes"))
    assert told[-1] == ("appendix-notes", 0)


def test_the_current_hit_has_a_frame(long: ReadingPane) -> None:
    starts = [match.start() for match in re.finditer("weak economy", long.text)][:5]
    cursor = long.textCursor()
    cursor.setPosition(starts[1])
    corner = long.viewport().mapTo(long, long.cursorRect(cursor).topLeft())

    def line_before_the_words() -> int:
        """Return how many pixels of an upright line in the colour of the text are before them."""
        picture, text = long.grab().toImage(), QColor(LIGHT.theme.text)
        columns = range(corner.x() - 4, corner.x() + 1)
        lines = range(corner.y() - 4, corner.y() + 26)
        return max(sum(picture.pixelColor(x, y) == text for y in lines) for x in columns)

    long.show_hits(Hits(starts, len("weak economy")))
    assert line_before_the_words() == 0
    long.show_hits(Hits(starts, len("weak economy")), 1)
    assert line_before_the_words() > 12


def dotted_box(pane: ReadingPane) -> bool:
    """Return whether Qt draws its box around the cursor's words, in the colour of the text."""
    cursor, picture = pane.textCursor(), pane.grab().toImage()
    cursor.setPosition(cursor.selectionStart())
    corner = pane.viewport().mapTo(pane, pane.cursorRect(cursor).topLeft())
    text = QColor(LIGHT.theme.text)
    columns, lines = range(corner.x() - 4, corner.x() + 2), range(corner.y() - 4, corner.y() + 26)
    return any(sum(picture.pixelColor(x, y) == text for y in lines) > 6 for x in columns)


def test_a_link_that_is_clicked_or_tabbed_to_gets_no_dotted_box(
    qtbot: QtBot, pane: ReadingPane, sample: Briefing
) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    pane.setFocus()
    _, point = link_place(pane, "evidence")
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert not pane.textCursor().hasSelection()
    assert not dotted_box(pane)
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.textCursor().hasSelection()
    assert not dotted_box(pane)
    with qtbot.waitSignal(pane._links.followed):
        qtbot.keyClick(pane, Qt.Key.Key_Return)


def test_an_insertion_has_two_lines_below_it_in_small_letters_too(pane: ReadingPane) -> None:
    cell = n("cell", n("insertion", "in     out"))
    row = n("row", cell, header=False)
    table = n("table", row, alignments=("",))
    blocks = (n("paragraph", n("insertion", "in     out"), number=1), table)
    pane.show_briefing(Briefing("i.md", "i.md", "I", blocks), LIGHT)
    pane.finish()
    picture = pane.viewport().grab().toImage()
    for begin in re.finditer("in     out", pane.text):
        cursor = QTextCursor(pane.document())
        cursor.setPosition(begin.start() + 4)
        gap = pane.cursorRect(cursor)
        below = range(gap.top(), gap.bottom() + 4)
        dark = [picture.pixelColor(gap.left(), y).lightness() < 160 for y in below]
        assert "".join("x" if each else " " for each in dark).split() == ["x", "x"]


def test_what_is_selected_stays_in_sight_in_a_lower_view(long: ReadingPane) -> None:
    def rect(position: int) -> QRect:
        cursor = QTextCursor(long.document())
        cursor.setPosition(position)
        return long.cursorRect(cursor)

    start = long.text.index("Part 2.1.")
    long.go_to_position(start)
    long.verticalScrollBar().setValue(long.verticalScrollBar().value() - 400)
    before = long.verticalScrollBar().value()
    cursor = long.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + 9, QTextCursor.MoveMode.KeepAnchor)
    long.setTextCursor(cursor)
    assert long.verticalScrollBar().value() == before
    long.resize(long.width(), 500)
    assert long.verticalScrollBar().value() == before
    long.resize(long.width(), 300)
    assert 0 < rect(start + 9).bottom() < long.viewport().height()
    long.verticalScrollBar().setValue(before)
    long.resize(long.width(), 250)
    assert long.verticalScrollBar().value() == before
    cursor.clearSelection()
    long.resize(long.width(), 600)
    long.setTextCursor(cursor)
    long.resize(long.width(), 300)
    assert long.verticalScrollBar().value() == before
