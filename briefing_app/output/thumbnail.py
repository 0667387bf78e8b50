"""A small picture of a briefing's first page, as file managers show one."""

import struct
import zlib

from briefing_app.model.briefing import Briefing
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.pdf.pages import Pages, Picture

_FRONT = PaperOptions(
    comparison=False, report=False, reasons=False, timeline=False, sources=False, key=False,
    tagged=False,
)  # fmt: skip
"""What can be on the first page; the rest is left out, since a file manager waits."""


def thumbnail(briefing: Briefing, size: int) -> bytes:
    """Return the first page as a PNG whose longer side has ``size`` pixels.

    Raises OutputError if the page cannot be made.
    """
    pages = Pages(make_pdf(briefing, _FRONT))
    try:
        return _png(pages.picture(0, size / max(pages.size(0))))
    finally:
        pages.close()


def _png(picture: Picture) -> bytes:
    """Return a picture as a PNG with 8 bits for each of red, green and blue (PNG, 3rd edition)."""
    rows = []
    for start in range(0, picture.height * picture.stride, picture.stride):
        pixels = picture.data[start : start + 4 * picture.width]
        row = bytearray(1 + 3 * picture.width)  # the first byte: not filtered
        row[1::3], row[2::3], row[3::3] = pixels[2::4], pixels[1::4], pixels[::4]
        rows.append(bytes(row))
    header = struct.pack(">IIBBBBB", picture.width, picture.height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
