"""Images in the text: small ones at once, large ones when they are decoded."""

from PySide6.QtGui import QColor, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Asset, Briefing
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


def test_a_small_image_is_there_at_once(pane: ReadingPane) -> None:
    pane.show_briefing(briefing(200, 200), LIGHT)
    assert is_grey(pane)


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
