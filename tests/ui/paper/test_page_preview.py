"""The pages on the screen: drawn when in sight, at any zoom, and found again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from briefing_app.model.choices import ThemeName
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.pdf.pages import Pages
from briefing_app.ui.paper import page_preview
from briefing_app.ui.paper.page_preview import ZOOMS, Preview, page_image
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.worker import Worker
from tests.ui.wheel import turn_wheel


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    from tests.samples import every_kind

    pages = Pages(make_pdf(every_kind()))
    yield pages
    pages.close()


@pytest.fixture
def preview(qtbot: QtBot, worker: Worker, pages: Pages) -> Iterator[Preview]:
    preview = Preview(worker, load_theme("light"))
    qtbot.addWidget(preview)
    preview.resize(500, 400)
    preview.show_pages(pages)
    with qtbot.waitExposed(preview):
        preview.show()
    yield preview
    preview.show_pages(None)


def test_only_pages_in_sight_are_drawn(qtbot: QtBot, preview: Preview, pages: Pages) -> None:
    qtbot.waitUntil(lambda: 0 in preview.drawn)
    assert pages.count - 1 not in preview.drawn
    qtbot.keyClick(preview, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: pages.count - 1 in preview.drawn)
    preview.resize(600, 420)
    qtbot.waitUntil(lambda: bool(preview.drawn))
    qtbot.keyClick(preview, Qt.Key.Key_Home)
    assert preview.page == 1


def test_pictures_of_other_pages_and_sizes_are_forgotten(
    qtbot: QtBot, preview: Preview, pages: Pages
) -> None:
    for forget in (preview.zoom_in, lambda: preview.show_pages(pages)):
        qtbot.waitUntil(lambda: 0 in preview.drawn)
        forget()
        assert list(preview.drawn) == []


def test_other_pages_tell_where_one_is_and_none_are_no_place(
    qtbot: QtBot, preview: Preview, pages: Pages
) -> None:
    assert preview.page == 1
    with qtbot.waitSignal(preview.page_changed):
        preview.show_pages(pages)
    preview.show_pages(None)
    assert preview.page == 0


def test_a_page_is_white_until_it_is_drawn(
    preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview, "_want", lambda _number: None)
    preview.drawn.clear()
    place = next(place for _number, place in preview._visible())
    shown = preview.viewport().grab().toImage()
    assert shown.pixelColor(place.topLeft() + QPoint(40, 40)).name() == "#ffffff"
    assert shown.pixelColor(1, 1).name() != "#ffffff"


def test_the_zoom_goes_in_steps_and_back_to_the_width(qtbot: QtBot, preview: Preview) -> None:
    fitted = preview.zoom
    assert preview.horizontalScrollBar().maximum() == 0
    for _step in ZOOMS:
        preview.zoom_in()
    assert preview.zoom == ZOOMS[-1]
    assert preview.horizontalScrollBar().maximum() > 0
    qtbot.waitUntil(lambda: bool(preview.drawn))
    for _step in ZOOMS:
        preview.zoom_out()
    assert preview.zoom == ZOOMS[0]
    preview.fit_width()
    assert preview.zoom == fitted


def test_the_wheel_zooms_with_ctrl_and_scrolls_without(qtbot: QtBot, preview: Preview) -> None:
    fitted, bar = preview.zoom, preview.verticalScrollBar()
    turn_wheel(preview.viewport(), -120)
    assert bar.value() > 0
    assert preview.zoom == fitted
    with_ctrl = Qt.KeyboardModifier.ControlModifier
    turn_wheel(preview.viewport(), 120, with_ctrl)
    larger = ZOOMS.index(preview.zoom)
    assert preview.zoom > fitted
    for _part in range(4):
        turn_wheel(preview.viewport(), -60, with_ctrl)
    assert preview.zoom == ZOOMS[larger - 2]


def test_pictures_take_no_more_memory_than_allowed(
    qtbot: QtBot, preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_preview, "_KEPT_BYTES", 1)
    preview.zoom_out()
    preview.go_to_page(2)
    qtbot.waitUntil(lambda: list(preview.drawn) == [1] or list(preview.drawn) == [2])


def test_a_page_keeps_its_colours(pages: Pages) -> None:
    image = page_image(pages.picture(0, 1.0))
    width = image.width()
    colours = {image.pixelColor(width // 2 - 100, y).name() for y in range(40)}
    assert "#007a33" in colours


@pytest.mark.parametrize(("theme", "ground"), [("light", "hairline"), ("dark", "chrome")])
def test_the_pages_lie_on_a_ground_of_their_own(
    theme: ThemeName, ground: str, preview: Preview
) -> None:
    preview._theme = load_theme(theme)
    image = preview.viewport().grab().toImage()
    assert image.pixelColor(1, 1).name() == getattr(preview._theme, ground).lower()
