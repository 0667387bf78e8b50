"""The format and the size of an image, from its first bytes; nothing is decoded here.

Formats are recognised by content, never by name. Sizes are read from where decoders read them: PNG
IHDR, the first JPEG frame header, the GIF screen and its first picture, WebP's three kinds of
chunk.
"""

import struct

from briefing_app.input.limits import LARGE_JPEG_PIXELS, LARGE_PIXELS, PIXELS
from briefing_app.model.orientation import turned
from briefing_app.translation import tr

DRAWING = "image/svg+xml"
"""The media type of a drawing that has not been drawn yet."""
_SVG = (b"<svg", b"<?xml", b"<!--", b"<!doctype svg")
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE = frozenset(range(0xD0, 0xD8)) | {0x01}
"""JPEG markers: those that begin a frame, and those that no length follows."""


def _png(data: bytes) -> tuple[int, int]:
    if data[12:16] != b"IHDR":
        raise ValueError(tr("it is a damaged PNG"))
    width, height = struct.unpack_from(">II", data, 16)
    return width, height


def jpeg_frame(data: bytes) -> tuple[int, int, int]:
    """Return the width and height of a JPEG in pixels, and how many colours each has.

    Raises ValueError, IndexError and struct.error for damage.
    """
    offset = 2
    while True:
        while data[offset] == 0xFF:
            offset += 1
        marker = data[offset]
        offset += 1
        if marker in _FRAMES:
            height, width, colours = struct.unpack_from(">HHB", data, offset + 3)
            return width, height, colours
        if marker not in _BARE:
            offset += struct.unpack_from(">H", data, offset)[0]
        if data[offset] != 0xFF:
            raise ValueError(tr("it is a damaged JPEG"))


def _jpeg(data: bytes) -> tuple[int, int]:
    width, height, _colours = jpeg_frame(data)
    return width, height


def _gif(data: bytes) -> tuple[int, int]:
    width, height, flags = struct.unpack_from("<HHB", data, 6)
    offset = 13 + _palette(flags)
    while data[offset] == 0x21:
        offset += 2
        while data[offset]:
            offset += data[offset] + 1
        offset += 1
    if data[offset] != 0x2C:
        raise ValueError(tr("it is a damaged GIF"))
    left, top, wide, high = struct.unpack_from("<HHHH", data, offset + 1)
    return max(width, left + wide), max(height, top + high)


def _palette(flags: int) -> int:
    """Return the length in bytes of the colour table that the flags announce."""
    return 3 * (2 << (flags & 7)) if flags & 0x80 else 0


def _webp(data: bytes) -> tuple[int, int]:
    kind = data[12:16]
    if kind == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L" and data[20] == 0x2F:
        bits = struct.unpack_from("<I", data, 21)[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8X" and len(data) >= 30:
        wide, high = data[24:27], data[27:30]
        return int.from_bytes(wide, "little") + 1, int.from_bytes(high, "little") + 1
    raise ValueError(tr("it is a damaged WebP"))


def _format(data: bytes) -> str:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "WebP"
    if data.startswith(b"\x1f\x8b"):
        raise ValueError(tr("it is compressed; save a drawing as SVG, not as SVGZ"))
    raise ValueError(tr("only PNG, JPEG, GIF, WebP and SVG are shown, whatever the file is called"))


_READERS = {"PNG": _png, "JPEG": _jpeg, "GIF": _gif, "WebP": _webp}
_MOST_PIXELS = {
    "PNG": LARGE_PIXELS, "JPEG": LARGE_JPEG_PIXELS, "GIF": PIXELS, "WebP": LARGE_PIXELS,
}  # fmt: skip


def picture(data: bytes) -> tuple[bytes, str, int, int]:
    """Return an image as it is kept, its media type, and its width and height in pixels.

    A drawing in SVG is written anew. Raises what `inspect` raises, and ValueError, with a clause
    for a sentence, for a drawing that is not static.
    """
    if data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_SVG):
        from briefing_app.input.pictures.drawings import checked

        data, width, height = checked(data)
        return data, DRAWING, width, height
    return data, *inspect(data)


def inspect(data: bytes) -> tuple[str, int, int]:
    """Return the media type, and the width and the height in pixels as the image is shown.

    Raises ValueError, with a clause for a sentence, for any other format, for damage, and with more
    pixels than its format may have.
    """
    name = _format(data)
    try:
        width, height = _READERS[name](data)
    except (IndexError, struct.error):
        raise ValueError(tr("it is a damaged {name}", name=name)) from None
    if not width or not height:
        raise ValueError(tr("it is a damaged {name}", name=name))
    most = _MOST_PIXELS[name]
    if width * height > most:
        raise ValueError(_too_large(name, width, height, most // 1_000_000))
    return f"image/{name.lower()}", *turned(data, width, height)


def _too_large(name: str, width: int, height: int, most: int) -> str:
    """Return the clause about an image with too many pixels, which says what helps."""
    if name == "JPEG":
        return tr(
            "it has {width} by {height} pixels, and a JPEG may have {most} megapixels; "
            "save it with fewer pixels",
            width=width,
            height=height,
            most=most,
        )
    return tr(
        "it has {width} by {height} pixels, and a {name} may have {most} megapixels; save it with "
        "fewer pixels, or as a JPEG, which is scaled down",
        name=name,
        width=width,
        height=height,
        most=most,
    )
