"""Links of the text: when the card comes and goes, and what a click follows."""

import pytest
from PySide6.QtCore import QPoint, QUrl
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.ui.reader.links import text_links
from briefing_app.ui.reader.links.text_links import Links
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.state.target import Target
from tests.ui.reader.test_reading_pane import DARK, LIGHT, link_place


@pytest.fixture
def links(pane: ReadingPane, sample: Briefing) -> Links:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    return pane._links


def point_at(links: Links, monkeypatch: pytest.MonkeyPatch, place: QPoint) -> None:
    monkeypatch.setattr(links, "_pointer", lambda: place)


def test_an_address_leads_to_its_target_or_nowhere(links: Links, pane: ReadingPane) -> None:
    count = len(pane.text_index.links)
    assert links.target("to:0") == pane.text_index.links[0]
    assert links.target(f"to:{count - 1}") == pane.text_index.links[-1]
    for address in (f"to:{count}", "to:x", "to:", "web:0", "", "0"):
        assert links.target(address) is None, address
    assert Links(pane).target("to:0") is None, "of no text"


def test_the_card_waits_for_the_pointer_and_not_for_a_screen_reader(
    links: Links, pane: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, place = link_place(pane, "note")
    point_at(links, monkeypatch, place)
    links._hiding.start()
    pane.highlighted.emit(url)
    assert links._showing.isActive()
    assert not links._hiding.isActive()
    assert links.card.isHidden()
    links._showing.timeout.emit()
    assert links.card.isVisible()
    assert links.card.accessibleDescription() == "The note."
    assert links.position == pane.cursorForPosition(place).position()
    links._showing.start()
    pane.highlighted.emit(QUrl())
    assert not links._showing.isActive()
    assert links._hiding.isActive()
    links._hiding.timeout.emit()
    assert links.card.isHidden()
    point_at(links, monkeypatch, QPoint(1, 1))
    pane.highlighted.emit(url)
    assert links.card.isVisible(), "nothing points at it, so there is nothing to wait for"
    assert links.position == pane.textCursor().selectionStart()
    for timer, after in (
        (links._showing, text_links._SHOW_AFTER), (links._hiding, text_links._HIDE_AFTER),
    ):  # fmt: skip
        assert timer.isSingleShot()
        assert timer.interval() == after


def test_a_link_that_says_nothing_has_no_card(links: Links, pane: ReadingPane) -> None:
    links.focus(link_place(pane, "note")[0].toString())
    assert links.card.isVisible()
    links.focus(link_place(pane, "internal")[0].toString())
    assert links.card.isHidden()
    links.focus(link_place(pane, "note")[0].toString())
    links.focus("")
    assert links.card.isHidden()
    links.focus("to:9999")
    assert links.card.isHidden()


def test_the_card_is_beside_the_link_that_has_the_keys(links: Links, pane: ReadingPane) -> None:
    url, _place = link_place(pane, "note")
    cursor = pane.textCursor()
    start = -1
    while cursor.charFormat().anchorHref() != url.toString():
        start += 1
        cursor.setPosition(start + 1)
    cursor.setPosition(start)
    pane.setTextCursor(cursor)
    links.focus(url.toString())
    area = pane.cursorRect(cursor)
    corner = pane.viewport().mapTo(pane, area.topLeft())
    assert links.card.y() == corner.y() + area.height() - 1 + 6
    assert links.card.x() == max(12, corner.x() - 14)


def test_only_a_link_of_the_text_is_followed(links: Links, pane: ReadingPane, qtbot: QtBot) -> None:
    followed: list[Target] = []
    links.followed.connect(followed.append)
    for address in ("https://example.org", "to:9999", ""):
        pane.anchorClicked.emit(QUrl(address))
    assert followed == []
    url, _place = link_place(pane, "note")
    links.focus(url.toString())
    pane.anchorClicked.emit(url)
    assert [each.kind for each in followed] == ["note"]
    assert links.card.isHidden()


def test_escape_hides_the_card_once(links: Links, pane: ReadingPane) -> None:
    assert not links.dismiss()
    links.focus(link_place(pane, "note")[0].toString())
    assert links.dismiss()
    assert not links.dismiss()


def test_the_card_has_the_look_of_the_text(
    links: Links, pane: ReadingPane, sample: Briefing
) -> None:
    assert links.card._fill.name() == LIGHT.theme.field.lower()
    pane.show_briefing(sample, DARK)
    assert links.card._fill.name() == DARK.theme.field.lower()
    assert links.card is links.card
