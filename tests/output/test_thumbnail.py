"""The small picture of a first page, as file managers show one."""

import pytest
from PySide6.QtGui import QColor, QImage

from briefing_app.model.briefing import Briefing
from briefing_app.output.pdf.pages import Picture
from briefing_app.output.thumbnail import _png, thumbnail


@pytest.mark.parametrize("size", [16, 128, 256])
def test_the_longer_side_has_the_size(sample: Briefing, size: int) -> None:
    image = QImage.fromData(thumbnail(sample, size), "PNG")
    assert image.height() == size
    assert image.width() == pytest.approx(size / 2**0.5, abs=1)


def test_pixels_keep_their_colours_and_padding_is_left_out() -> None:
    red, green, blue = b"\0\0\xffx", b"\0\xff\0x", b"\xff\0\0x"
    padding = b"----"
    picture = Picture(2, 2, 12, red + green + padding + blue + red + padding)
    image = QImage.fromData(_png(picture), "PNG")
    colours = [[QColor(image.pixel(x, y)).name() for x in range(2)] for y in range(2)]
    assert colours == [["#ff0000", "#00ff00"], ["#0000ff", "#ff0000"]]
