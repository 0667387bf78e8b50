"""How a picture is turned before it is shown: the orientation that cameras write into EXIF.

It is one of eight numbers, as the standard (CIPA DC-008, tag 0x0112) has them: 1 as it is stored, 2
to 4 mirrored or upside down, and from 5 on with rows and columns exchanged.
"""

import struct
from collections.abc import Iterator

AS_STORED = 1
_TAG = 0x0112
_ENTRY = 12
_NO_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})
"""The markers of a JPEG that no length follows."""

MATRICES: dict[int, tuple[int, int, int, int, int, int]] = {
    1: (1, 0, 0, 1, 0, 0),
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, 1, 1, 0, 0, 0),
    6: (0, 1, -1, 0, 1, 0),
    7: (0, -1, -1, 0, 1, 1),
    8: (0, -1, 1, 0, 0, 1),
}
"""For each orientation what the unit square of the stored picture becomes, as SVG and PDF write a
matrix: x to the right and y downwards."""


def orientation(data: bytes) -> int:
    """Return the orientation of a JPEG, PNG or WebP; 1 if it has none that can be read."""
    for exif in _exif(data):
        try:
            return _of(exif)
        except (LookupError, struct.error):
            return AS_STORED
    return AS_STORED


def turned(data: bytes, width: int, height: int) -> tuple[int, int]:
    """Return the width and height of a picture as it is shown."""
    return (height, width) if orientation(data) > 4 else (width, height)


def _exif(data: bytes) -> Iterator[bytes]:
    """Yield the EXIF data of a picture, as far as it is whole."""
    if data.startswith(b"\xff\xd8"):
        found = (part[6:] for part in _segments(data) if part.startswith(b"Exif\0\0"))
    elif data.startswith(b"\x89PNG"):
        found = (part for name, part in _chunks(data, 8, ">I4s", 4) if name == b"eXIf")
    elif data.startswith(b"RIFF"):
        found = (
            part.removeprefix(b"Exif\0\0")
            for name, part in _chunks(data, 12, "<4sI", 0)
            if name == b"EXIF"
        )
    else:
        return
    yield from found


def _segments(data: bytes) -> Iterator[bytes]:
    """Yield what is in the APP1 segments before the picture in a JPEG."""
    place = 2
    while data[place : place + 1] == b"\xff" and len(data) >= place + 4:
        marker, length = struct.unpack_from(">BH", data, place + 1)
        if marker == 0xDA:
            return
        if marker in _NO_LENGTH or marker == 0xFF:
            place += 1 if marker == 0xFF else 2
            continue
        if marker == 0xE1:
            yield data[place + 4 : place + 2 + length]
        place += 2 + length


def _chunks(data: bytes, start: int, head: str, after: int) -> Iterator[tuple[bytes, bytes]]:
    """Yield name and content of the chunks of a PNG, or of a WebP, whose chunks are even."""
    place = start
    while place + 8 <= len(data):
        one, two = struct.unpack_from(head, data, place)
        name, length = (two, one) if after else (one, two)
        yield name, data[place + 8 : place + 8 + length]
        place += 8 + length + (after or length % 2)


def _of(exif: bytes) -> int:
    """Return the orientation in EXIF data; raises LookupError and struct.error without one."""
    order = {b"II*\0": "<", b"MM\0*": ">"}[exif[:4]]
    (first,) = struct.unpack_from(f"{order}I", exif, 4)
    (count,) = struct.unpack_from(f"{order}H", exif, first)
    for place in range(first + 2, first + 2 + _ENTRY * count, _ENTRY):
        tag, kind, number, value = struct.unpack_from(f"{order}HHIH", exif, place)
        if (tag, kind, number) == (_TAG, 3, 1):
            return value if value in MATRICES else AS_STORED
    return AS_STORED
