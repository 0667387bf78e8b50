"""The pages on the screen: drawn when in sight, at any zoom, and found again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSlider, QScrollArea
from pytestqt.qtbot import QtBot

from briefing_app.model.choices import ThemeName
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.pdf.pages import Pages, Picture
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
    worker.deleteLater()  # Python's own end of it would leave its tasks without a parent


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


def test_pages_are_below_one_another_in_the_middle(preview: Preview, pages: Pages) -> None:
    for change in (preview.zoom_in, preview.fit_width, preview.zoom_out):
        change()
        scale, view = preview.zoom * 96 / 72, preview.viewport().rect()
        across, down = preview.horizontalScrollBar(), preview.verticalScrollBar()
        width = max(view.width(), across.maximum() + view.width())
        assert len(preview._places) == pages.count
        top = 20
        for number, place in enumerate(preview._places):
            assert place.top() == top
            assert abs(place.width() - pages.size(number)[0] * scale) <= 1
            assert abs(place.height() - pages.size(number)[1] * scale) <= 1
            assert abs(place.left() + place.width() / 2 - width / 2) <= 1
            top = place.top() + place.height() + 16
        last = preview._places[-1]
        assert down.maximum() == max(0, last.top() + last.height() + 20 - view.height())
        assert down.singleStep() == across.singleStep() == 40
        assert down.pageStep() == view.height() - 40
        assert across.pageStep() == view.width() - 40


def test_a_larger_page_stays_where_the_view_was(preview: Preview) -> None:
    for _step in range(3):
        preview.zoom_in()
    across, down = preview.horizontalScrollBar(), preview.verticalScrollBar()
    preview.go_to_page(2)
    down.setValue(down.value() + 100)
    across.setValue(across.maximum())
    share = (down.value() + 20 - preview._places[1].top()) / preview._places[1].height()
    preview.zoom_in()
    page = preview._places[1]
    assert abs(down.value() + 20 - page.top() - share * page.height()) <= 1
    middle = across.value() + preview.viewport().width() / 2
    assert middle > (across.maximum() + preview.viewport().width()) / 2
    preview.resize(700, 300)
    page = preview._places[1]
    assert abs(down.value() + 20 - page.top() - share * page.height()) <= 1


def test_keys_go_through_the_view(qtbot: QtBot, preview: Preview, pages: Pages) -> None:
    bar, step = preview.verticalScrollBar(), preview.viewport().height() - 40
    for key, value in (
        (Qt.Key.Key_PageDown, step),
        (Qt.Key.Key_Down, step + 40),
        (Qt.Key.Key_Up, step),
        (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_End, preview._places[-1].top() - 16),
        (Qt.Key.Key_Home, 4),
    ):
        qtbot.keyClick(preview, key)
        assert bar.value() == min(value, bar.maximum()), key
    preview.go_back()
    preview.go_forward()
    assert bar.value() == step
    preview.go_forward()
    preview.go_back()
    assert bar.value() == step
    preview.go_to_page(pages.count + 1)
    preview.go_to_page(0)
    assert bar.value() == step


def test_the_bars_scroll_by_a_line_and_by_what_is_in_sight(preview: Preview) -> None:
    while preview.zoom < ZOOMS[-1]:
        preview.zoom_in()
    room, actions = preview.viewport(), QAbstractSlider.SliderAction
    for bar, seen in (
        (preview.horizontalScrollBar(), room.width()), (preview.verticalScrollBar(), room.height()),
    ):  # fmt: skip
        moved = []
        for action in (actions.SliderSingleStepAdd, actions.SliderPageStepAdd):
            bar.setValue(0)
            bar.triggerAction(action)
            moved.append(bar.value())
        assert 10 < moved[0] < seen / 2
        assert seen / 2 < moved[1] < seen


def test_what_has_changed_in_the_view_is_told(qtbot: QtBot, preview: Preview) -> None:
    pages, zooms = list[int](), list[float]()
    preview.page_changed.connect(pages.append)
    preview.zoom_changed.connect(lambda: zooms.append(preview.zoom))
    for change in (preview.zoom_out, preview.zoom_in, preview.fit_width):
        change()
        assert zooms[-1] == preview.zoom
    assert len(zooms) == 3
    preview.resize(620, 400)
    assert len(zooms) == 4
    preview.go_to_page(2)
    preview.verticalScrollBar().setValue(preview.verticalScrollBar().value() + 1)
    preview.go_to_page(1)
    assert pages == [2, 1]


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


def test_a_wheel_that_zooms_scrolls_nothing_around_the_preview(
    qtbot: QtBot, preview: Preview
) -> None:
    around = QScrollArea()
    qtbot.addWidget(around)
    around.resize(400, 300)
    around.setWidget(preview)
    with qtbot.waitExposed(around):
        around.show()
    preview.fit_width()
    turn_wheel(preview.viewport(), -120, Qt.KeyboardModifier.ControlModifier)
    assert around.verticalScrollBar().maximum() > 0
    assert around.verticalScrollBar().value() == 0
    around.takeWidget()


def test_pictures_take_no_more_memory_than_allowed(
    qtbot: QtBot, preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: 0 in preview.drawn)
    one = preview.drawn[0].sizeInBytes()
    for room, kept in ((2 * one, [1, 2]), (2 * one - 1, [2]), (1, [2])):
        monkeypatch.setattr(page_preview, "_KEPT_BYTES", room)
        preview._forget()
        for number in (0, 1, 2):
            preview._take(number, Picture(1, one // 4, 4, bytes(one)))
            assert len(preview.drawn) <= len(kept) + 1
        assert list(preview.drawn) == kept


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
