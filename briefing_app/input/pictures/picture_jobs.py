"""What the processes that draw pictures anew do, and nothing else runs there.

PDFium draws a JPEG as all that is on a page of the size that is wanted: it decodes it row by row,
and each pixel becomes the mean of those in its place. resvg, which decodes a picture as a whole,
draws the others in the same way. What was drawn is kept as PNG, turned as EXIF says.
"""

import time
import zlib
from base64 import b64encode
from collections.abc import Sequence
from struct import pack, unpack_from

from briefing_app.input.pictures import drawings
from briefing_app.input.pictures.images import inspect, jpeg_frame
from briefing_app.model.orientation import MATRICES, orientation
from briefing_app.processes.messages import Message

_COLOURS = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]"}
"""How PDF calls the colours of a JPEG, by how many a pixel has. Four are inverted in a JPEG."""
_UP = b"\2"
"""The filter of PNG that keeps how a row differs from the one above it."""
_LEVEL = 3
"""How thoroughly zlib packs: half the time of its usual level, for a tenth more bytes."""


def draw(value: object, blobs: Sequence[bytes]) -> Message:
    """Draw the drawing in the blobs, which was checked, in ``[width, height]`` pixels.

    The answer is the processor time that it took, in seconds, with a PNG in its blobs, and none
    if the drawing is damaged.
    """
    begun = time.process_time()
    drawn = drawings.draw(blobs[0], *_size(value))
    return Message(time.process_time() - begun, (drawn,) if drawn else ())


def scale(value: object, blobs: Sequence[bytes]) -> Message:
    """Scale the JPEG, PNG or WebP in the blobs to ``[width, height]``, as it is shown.

    The answer has a PNG in its blobs, and none if there is nothing but black or nothing at all,
    which is what is drawn of a picture that cannot be decoded.
    """
    data, (width, height) = blobs[0], _size(value)
    drawn = (_jpeg if data.startswith(b"\xff\xd8") else _other)(data, width, height)
    return Message(None, (drawn,) if drawn else ())


def _size(value: object) -> tuple[int, int]:
    match value:
        case [int(width), int(height)]:
            return width, height
    raise ValueError("not a request")


def _other(data: bytes, width: int, height: int) -> bytes:
    """Draw a PNG or WebP; return a PNG, empty for one that shows nothing."""
    import resvg_py

    matrix = " ".join(map(str, MATRICES[orientation(data)]))
    source = f"data:{inspect(data)[0]};base64,{b64encode(data).decode('ascii')}"
    drawn = resvg_py.svg_to_bytes(
        svg_string=f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 1 1" preserveAspectRatio="none"><image transform="matrix({matrix})" '
        f'width="1" height="1" preserveAspectRatio="none" href="{source}"/></svg>',
        skip_system_fonts=True,
    )
    png = bytes(drawn)
    return png if _shows_something(png, 4 * width) else b""


def _shows_something(png: bytes, line: int) -> bool:
    """Return whether a PNG, as resvg writes it, is not wholly transparent."""
    packed = zlib.decompressobj()
    place, rows = 8, bytearray()
    while place < len(png):
        (length,) = unpack_from(">I", png, place)
        if png[place + 4 : place + 8] == b"IDAT":
            rows += packed.decompress(png[place + 8 : place + 8 + length])
        place += 12 + length
    return any(
        rows[start + 1 : start + 1 + line].strip(b"\0") for start in range(0, len(rows), line + 1)
    )


def _jpeg(data: bytes, width: int, height: int) -> bytes:
    """Draw a JPEG; return a PNG, empty for one that is black all over."""
    columns, rows, colours = jpeg_frame(data)
    if colours not in _COLOURS:
        return b""
    pixels = _drawn(_page(data, (columns, rows), (width, height), _COLOURS[colours]))
    kept = 1 if colours == 1 else 3
    plain = bytearray(kept * width * height)
    for colour in range(kept):
        plain[colour::kept] = pixels[colour::4]
    return b"" if plain.count(0) == len(plain) else _png(bytes(plain), width, kept)


def _page(jpeg: bytes, size: tuple[int, int], wanted: tuple[int, int], colours: str) -> bytes:
    """Return a PDF with one page of the size that is wanted, in points, filled by a JPEG."""
    (columns, rows), (width, height) = size, wanted
    turn = " ".join(map(str, MATRICES[orientation(jpeg)]))
    # In PDF y goes upwards, on the page as in the unit square of a picture.
    content = f"{width} 0 0 -{height} 0 {height} cm {turn} cm 1 0 0 -1 0 1 cm/I Do".encode()
    picture = f"/Subtype/Image/Width {columns}/Height {rows}/BitsPerComponent 8/Filter/DCTDecode"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Contents 4 0 R"
        "/Resources<</XObject<</I 5 0 R>>>>>>".encode(),
        _stream("", content),
        _stream(f"{picture}/ColorSpace{colours}", jpeg),
    )
    pdf, places = b"%PDF-1.7\n", b"0000000000 65535 f \n"
    for number, each in enumerate(objects, 1):
        places += b"%010d 00000 n \n" % len(pdf)
        pdf += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    trailer = b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(pdf)
    return pdf + b"xref\n0 6\n" + places + trailer


def _stream(entries: str, data: bytes) -> bytes:
    return b"<<%b/Length %d>>stream\n%b\nendstream" % (entries.encode(), len(data), data)


def _drawn(pdf: bytes) -> bytes:
    """Draw a page with one pixel to a point; four bytes each: red, green, blue and opacity."""
    import pypdfium2  # type: ignore[import-untyped]

    page = pypdfium2.PdfDocument(pdf)[0]
    clear = (0, 0, 0, 0)
    return bytes(page.render(fill_color=clear, rev_byteorder=True).buffer)


def _png(plain: bytes, width: int, colours: int) -> bytes:
    """Return rows of pixels with one byte for each colour as PNG."""
    line = colours * width
    changes = _difference(plain, bytes(line) + plain[:-line])
    rows = b"".join(_UP + changes[start : start + line] for start in range(0, len(plain), line))
    head = pack(">IIBBBBB", width, len(plain) // line, 8, 0 if colours == 1 else 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (_chunk(b"IHDR", head), _chunk(b"IDAT", zlib.compress(rows, _LEVEL)), _chunk(b"IEND", b""))
    )


def _difference(bytes_: bytes, others: bytes) -> bytes:
    """Subtract bytes from bytes, each by itself, modulo 256.

    They are taken as two large numbers. A high bit that is set lends to its own byte, and so none
    has to borrow from the next; the high bits themselves are put right afterwards.
    """
    count = len(bytes_)
    high = int.from_bytes(b"\x80" * count, "little")
    first, second = int.from_bytes(bytes_, "little"), int.from_bytes(others, "little")
    lent = (first | high) - (second & ~high)
    return (lent ^ ((first ^ ~second) & high)).to_bytes(count, "little")


def _chunk(name: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + name + data + pack(">I", zlib.crc32(name + data))
