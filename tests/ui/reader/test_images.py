"""Images in the text: they come when they are decoded, by a process that can be ended."""

import pytest
from PySide6.QtGui import QColor, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Asset, Briefing
from briefing_app.processes.kept import Kept
from briefing_app.processes.messages import Message
from briefing_app.ui.reader import image_jobs, text_images
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme
from tests.samples import node as n
from tests.samples import png

LIGHT, DARK = (Appearance(load_theme(name)) for name in ("light", "dark"))
GREY = QColor(0x90, 0x90, 0x90)


def briefing(width: int, height: int, file: str = "i.md") -> Briefing:
    asset = Asset("a.png", "image/png", width, height, png(width, height))
    image = n("image", text="Grey", source="a.png", title="")
    paragraph = n("paragraph", image, number=1)
    return Briefing(file, file, "T", (paragraph,), assets={"a.png": asset})


def is_grey(pane: ReadingPane) -> bool:
    """Tell whether the image is on the screen."""
    picture: QImage = pane.viewport().grab().toImage()
    middle = range(0, picture.width(), 20)
    return any(
        picture.pixelColor(x, y) == GREY for x in middle for y in range(0, picture.height(), 20)
    )


def test_a_large_image_comes_into_its_place(qtbot: QtBot, pane: ReadingPane) -> None:
    with qtbot.waitSignal(pane.images.came):
        pane.show_briefing(briefing(900, 900), LIGHT)
        assert not is_grey(pane)
        height = pane.document().size().height()
    assert is_grey(pane)
    assert pane.document().size().height() == height
    with qtbot.waitSignal(pane.images.came):
        pane.restyle(DARK)
        assert not is_grey(pane)
    assert is_grey(pane)


def test_an_image_of_another_text_never_comes(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.show_briefing(briefing(900, 900), LIGHT)
    assert not is_grey(pane)
    with qtbot.waitSignal(pane.images.came):
        pane.show_briefing(briefing(1000, 1000, "j.md"), LIGHT)
        assert not is_grey(pane)
    kind = QTextDocument.ResourceType.ImageResource.value
    assert pane.document().resource(kind, "asset:0").height() != 0
    assert is_grey(pane)


def test_a_picture_of_the_window_has_every_image(pane: ReadingPane) -> None:
    pane.images.all_at_once = True
    pane.show_briefing(briefing(900, 900), LIGHT)
    assert is_grey(pane)


def test_images_keep_their_shape_and_their_place_in_the_line_at_each_width(
    pane: ReadingPane,
) -> None:
    """What is beside an image stays words of its own look."""
    pane.images.all_at_once = True
    wide = briefing(2000, 1000)
    (paragraph,) = wide.blocks
    (image,) = paragraph.children
    words = [n("text", text="Before "), image, n("strong", "between"), image]
    pane.show_briefing(wide._replace(blocks=(n("paragraph", *words, number=1),)), LIGHT)

    def looks() -> list[tuple[float, float, int]]:
        start = pane.text_index.position_of(1) or 0
        cursor, found = pane.textCursor(), []
        for position in range(start, pane.document().characterCount() - 1):
            cursor.setPosition(position + 1)
            look = cursor.charFormat().toImageFormat()
            found.append((look.width(), look.height(), cursor.charFormat().fontWeight()))
        return found

    first = looks()
    typography = pane._typography
    assert typography is not None
    for width in (500, 900):
        pane.resize(width, 600)
        found = looks()
        pictures = [(wide, high) for wide, high, _weight in found if wide]
        assert pictures == [(typography.room, round(typography.room / 2))] * 2, width
        assert [bool(wide) for wide, *_ in found] == [False] * 7 + [True] + [False] * 7 + [True]
    assert looks() == first


WIDE = Asset("wide.png", "image/png", 40, 20, png(40, 20))


@pytest.mark.usefixtures("real_processes")
def test_the_process_decodes_what_qt_would(qapp: object) -> None:
    text_images._decoder.cache_clear()
    there = text_images.decode(WIDE, 10)
    here = QImage.fromData(WIDE.data)
    assert (there.width(), there.height()) == (10, 5)
    assert there.pixelColor(5, 2) == here.pixelColor(20, 10)
    assert text_images.decode(WIDE._replace(data=b"broken"), 10).width() == 1
    text_images._decoder.cache_clear()


@pytest.mark.usefixtures("real_processes")
def test_an_image_that_takes_too_much_is_not_shown(
    qapp: object, monkeypatch: pytest.MonkeyPatch, logged: list[str]
) -> None:
    monkeypatch.setattr(text_images, "DECODING", text_images.DECODING._replace(answer=100))
    text_images._decoder.cache_clear()
    assert text_images.decode(WIDE, 40).width() == 1
    text_images._decoder.cache_clear()
    assert logged == ["OverLimitError"]


@pytest.mark.parametrize(
    "answer",
    [
        Message([4, 4, 16], (b"x",)),
        Message([4, 1, 8], (bytes(8),)),
        Message([0, 0, 0], (b"",)),
        Message("?"),
    ],
)
def test_pixels_that_are_none_are_not_shown(
    answer: Message, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Kept, "ask", lambda *_: answer)
    assert text_images.decode(WIDE, 40).width() == 1


def test_an_image_is_decoded_as_what_it_was_checked_to_be() -> None:
    """Its beginning was looked at before; what else a decoder might take it for is not tried."""
    for claimed, there in (("png", True), ("bmp", False)):
        answer = image_jobs.decode([claimed, 8, 6], (png(8, 6),))
        assert bool(answer.value) is there, claimed


def test_what_is_no_request_is_a_fault() -> None:
    with pytest.raises(ValueError, match="not a request"):
        image_jobs.decode(["png"], (b"",))
