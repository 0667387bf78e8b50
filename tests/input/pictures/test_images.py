import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input.pictures.images import inspect, picture
from briefing_app.input.reading import read_briefing
from tests.samples import png


def jpeg(width, height, before=b""):
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8\xff\xe0" + struct.pack(">H", 16) + b"JFIF\0" + bytes(9) + before + frame


def gif(width, height, frame=(0, 0, 1, 1), flags=0, between=b""):
    head = b"GIF89a" + struct.pack("<HHBBB", width, height, flags, 0, 0)
    palette = bytes(3 * (2 << (flags & 7))) if flags & 0x80 else b""
    return head + palette + between + b"\x2c" + struct.pack("<HHHHB", *frame, 0)


def webp(kind, body):
    return b"RIFF" + bytes(4) + b"WEBP" + kind + struct.pack("<I", len(body)) + body


def lossy(width, height):
    return webp(b"VP8 ", bytes(3) + b"\x9d\x01\x2a" + struct.pack("<HH", width | 0x4000, height))


def lossless(width, height):
    return webp(b"VP8L", b"\x2f" + struct.pack("<I", (width - 1) | (height - 1) << 14))


def extended(width, height):
    sizes = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return webp(b"VP8X", bytes(4) + sizes)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (png(8, 6), "image/png"),
        (jpeg(8, 6), "image/jpeg"),
        (jpeg(8, 6, b"\xff\xfe\x00\x04ab\xff\xff\xd0"), "image/jpeg"),
        (gif(8, 6), "image/gif"),
        (gif(8, 6, flags=0x81, between=b"\x21\xf9\x04" + bytes(4) + b"\0"), "image/gif"),
        (gif(0, 0, frame=(1, 2, 7, 4)), "image/gif"),
        (lossy(8, 6), "image/webp"),
        (lossless(8, 6), "image/webp"),
        (extended(8, 6), "image/webp"),
    ],
)
def test_size_and_kind_come_from_the_content(data, kind):
    assert inspect(data) == (kind, 8, 6)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\x1f\x8b\x08", "save a drawing as SVG, not as SVGZ"),
        (b"%PDF-1.4", "only PNG, JPEG, GIF, WebP and SVG"),
        (b"", "only PNG, JPEG, GIF, WebP and SVG"),
        (b"BM" + bytes(60), "only PNG, JPEG, GIF, WebP and SVG"),
        (png(8, 6)[:20], "damaged PNG"),
        (b"\x89PNG\r\n\x1a\n" + bytes(30), "damaged PNG"),
        (png(8, 6)[:16] + bytes(8), "damaged PNG"),
        (jpeg(8, 6)[:24], "damaged JPEG"),
        (b"\xff\xd8\xff\xe0\x00\x02words", "damaged JPEG"),
        (gif(8, 6)[:13] + b"?", "damaged GIF"),
        (gif(8, 6)[:13], "damaged GIF"),
        (webp(b"VP8 ", bytes(20)), "damaged WebP"),
        (webp(b"ANIM", bytes(20)), "damaged WebP"),
        (webp(b"VP8L", b""), "damaged WebP"),
        (extended(8, 6)[:28], "damaged WebP"),
    ],
)
def test_everything_else_is_refused_with_the_reason(data, why):
    with pytest.raises(ValueError, match=why):
        inspect(data)


def test_a_drawing_is_written_anew_and_other_pictures_as_they_are():
    drawing = b"\xef\xbb\xbf\n<svg xmlns='http://www.w3.org/2000/svg' width='8' height='6'/>"
    data, kind, *size = picture(drawing)
    assert (kind, size) == ("image/svg+xml", [8, 6])
    assert data.endswith(b'width="8" height="6" />')
    assert picture(png(8, 6)) == (png(8, 6), "image/png", 8, 6)


@pytest.mark.parametrize(
    ("make", "name", "most"),
    [(gif, "GIF", 25), (extended, "WebP", 100), (jpeg, "JPEG", 200)],
)
def test_so_many_megapixels_are_the_most(make, name, most):
    width, height = most * 100, 10_000
    assert inspect(make(width, height))[1:] == (width, height)
    told = f"{width + 1} by 10000 pixels, and a {name} may have {most} megapixels"
    with pytest.raises(ValueError, match=told):
        inspect(make(width + 1, height))


@given(
    st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"RIFF\0\0\0\0WEBPVP8 "]),
    st.binary(),
)
def test_no_data_breaks_it(start, rest):
    try:
        _, width, height = inspect(start + rest)
    except ValueError:
        return
    assert 0 < width * height <= 200_000_000


def test_an_image_without_words_is_a_warning_with_its_line(tmp_path):
    (tmp_path / "x.png").write_bytes(png(40, 30))
    (tmp_path / "y.png").write_bytes(png(40, 30))
    file = tmp_path / "a.md"
    file.write_text(
        "# T\n\nText ![](x.png) here.\n\n![Words](x.png) ![](y.png 'A title')\n\n"
        "- ![ ](y.png)\n- ![](y.png) ![](gone.png)\n"
    )
    found = [each for each in read_briefing(str(file)).problems if "words" in each.code]
    assert [(each.line, each.severity) for each in found] == [(3, "warning"), (7, "warning")]
    assert "“x.png” has no words" in found[0].sentence
