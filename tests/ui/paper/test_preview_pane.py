"""The bar above the preview."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.pdf.pages import Pages
from briefing_app.ui.paper.preview_pane import PreviewPane
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.worker import Worker


def _words(pane: PreviewPane) -> list[str]:
    return [each.text() for each in pane.findChildren(QLabel) if each.text()]


def test_the_bar_says_nothing_of_pages_that_are_not_there_yet(
    qtbot: QtBot, sample: Briefing
) -> None:
    pane = PreviewPane(Worker(), load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(500, 400)
    with qtbot.waitExposed(pane):
        pane.show()
    assert _words(pane) == ["Page"]
    assert not pane.page.isEnabled()
    assert pane.page.text() == "–"
    pages = Pages(make_pdf(sample))
    pane.show_pages(pages)
    assert pane.page.isEnabled()
    assert pane.page.text() == "1"
    assert _words(pane)[1] == f"of {pages.count}"
    assert _words(pane)[2].endswith(" %")
    pane.show_pages(None)
    pages.close()


def test_the_page_that_one_has_come_to_is_said(
    qtbot: QtBot, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "briefing_app.ui.paper.preview_pane.announce", lambda _widget, words: said.append(words)
    )
    pane = PreviewPane(Worker(), load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(500, 400)
    pages = Pages(make_pdf(sample, PaperOptions(tagged=False)))
    with qtbot.waitExposed(pane):
        pane.show()
    pane.show_pages(pages)
    assert said == [f"Page 1 of {pages.count}"]
    pane.go_to_last()
    assert said[1:] == [f"Page {pages.count} of {pages.count}"]
    pane.show_pages(None)
    pages.close()


def test_the_number_is_typed_whole_and_follows_the_page(qtbot: QtBot, sample: Briefing) -> None:
    pane = PreviewPane(Worker(), load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(500, 400)
    pages = Pages(make_pdf(sample))
    with qtbot.waitExposed(pane):
        pane.show()
    pane.show_pages(pages)
    assert pages.count > 1
    pane.page.selectAll()
    qtbot.keyClick(pane.page, str(pages.count)[0])
    assert pane.preview.page == 1
    qtbot.keyClick(pane.page, Qt.Key.Key_Return)
    assert pane.preview.page == int(str(pages.count)[0])
    pane.preview.go_to_page(1)
    assert pane.page.value() == 1
    pane.show_pages(None)
    pages.close()
