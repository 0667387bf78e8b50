"""How EXIF turns pictures, wherever they are shown."""

import struct
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input.confined.reading_process import Reading
from briefing_app.input.pictures import picture_jobs
from briefing_app.input.pictures.images import inspect
from briefing_app.model.briefing import Briefing
from briefing_app.model.orientation import orientation
from briefing_app.output.html.html_page import to_html
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.ui.reader.text_images import decode
from tests.turned import FORMATS, SHOWN, exif, quarters, turned

ALL = pytest.mark.parametrize("number", SHOWN)
EACH = pytest.mark.parametrize("form", FORMATS)


def _read(folder: Path, form: str, number: int) -> Briefing:
    (folder / f"x.{form}").write_bytes(turned(form, number))
    file = folder / "a.md"
    file.write_text(f"# T\n\n![Four quarters](x.{form})\n", "utf-8")
    return Reading(str(file)).result()


@ALL
@EACH
@pytest.mark.parametrize("order", "<>")
def test_the_orientation_is_found(form: str, number: int, order: str) -> None:
    data = turned(form, number, order)
    assert orientation(data) == number
    size = (16, 32) if number > 4 else (32, 16)
    assert inspect(data)[1:] == size


@ALL
@EACH
def test_a_picture_is_turned_on_the_screen(form: str, number: int, tmp_path: Path) -> None:
    [asset] = _read(tmp_path, form, number).assets.values()
    image = decode(asset, 0)
    assert (image.width(), image.height()) == (asset.width, asset.height)
    seen = quarters(
        lambda x, y: image.pixelColor(x, y).getRgb(),  # type: ignore[return-value]
        image.width(),
        image.height(),
    )
    assert seen == SHOWN[number]


def test_pictures_are_turned_on_paper_and_in_html(tmp_path: Path) -> None:
    names = [("jpg", number) for number in SHOWN] + [("png", 6), ("webp", 3)]
    for form, number in names:
        (tmp_path / f"{number}.{form}").write_bytes(turned(form, number))
    file = tmp_path / "a.md"
    pictures = "".join(f"![Quarters]({number}.{form})\n\n" for form, number in names)
    file.write_text(f"# T\n\n{pictures}", "utf-8")
    briefing = Reading(str(file)).result()
    page = pypdfium2.PdfDocument(make_pdf(briefing))[0]
    drawn = page.render(scale=8, rev_byteorder=True)
    images = list(page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))
    html = to_html(briefing)
    for (form, number), image in zip(names, images, strict=True):
        asset = briefing.assets[f"{number}.{form}"]
        assert (asset.width, asset.height) == ((16, 32) if number > 4 else (32, 16))
        assert f'width="{asset.width}" height="{asset.height}"' in html
        # A browser turns a JPEG as EXIF says; of the others the turned one is in the page.
        assert orientation(asset.data) == (number if form == "jpg" else 1)
        left, low, right, high = (round(8 * each) for each in image.get_bounds())
        assert (high - low > right - left) == (number > 4)

        def pixel(x: int, y: int, left: int = left, top: int = drawn.height - high) -> bytes:
            place = drawn.stride * (top + y) + drawn.n_channels * (left + x)
            return bytes(drawn.buffer[place : place + 3])

        assert quarters(pixel, right - left, high - low) == SHOWN[number]


@ALL
@EACH
def test_a_picture_that_is_scaled_is_turned(form: str, number: int) -> None:
    wanted = [8, 20] if number > 4 else [20, 8]
    (png,) = picture_jobs.scale(wanted, (turned(form, number),)).blobs
    assert [*inspect(png)[1:]] == wanted
    assert orientation(png) == 1


@pytest.mark.parametrize(
    "words",
    [
        b"",
        b"??*\0",
        exif(9),
        exif(0),
        exif(6)[:20],
        exif(6)[:8] + b"\0\0",
        exif(6).replace(struct.pack("<HHI", 0x112, 3, 1), struct.pack("<HHI", 0x112, 4, 1)),
    ],
)
def test_what_cannot_be_read_turns_nothing(words: bytes) -> None:
    part = b"Exif\0\0" + words
    jpeg = b"\xff\xd8\xff\xe1" + struct.pack(">H", len(part) + 2) + part
    assert orientation(jpeg) == 1


def test_the_exif_of_a_jpeg_may_come_later() -> None:
    data = turned("jpg", 6)
    assert orientation(data[:2] + b"\xff\xe1\0\4xx\xff\xd0\xff\xff\xe2\0\4yy" + data[2:]) == 6
    assert orientation(data[:2] + b"\xff\xda\0\2" + data[2:]) == 1
    assert orientation(b"GIF89a") == 1


@given(st.sampled_from([b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n", b"RIFF1234WEBP"]), st.binary())
def test_nothing_breaks_it(start: bytes, rest: bytes) -> None:
    assert orientation(start + rest) in SHOWN
