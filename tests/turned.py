"""A picture of four quarters in each of the orientations that EXIF has."""

import struct
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

_FOLDER = Path(__file__).parent / "corpus" / "turned"
FORMATS = ("jpg", "png", "webp")
QUARTERS = {
    "red": (220, 30, 30),
    "green": (30, 200, 30),
    "blue": (30, 30, 220),
    "white": (240, 240, 240),
}
SHOWN = {
    1: ("red", "green", "blue", "white"),
    2: ("green", "red", "white", "blue"),
    3: ("white", "blue", "green", "red"),
    4: ("blue", "white", "red", "green"),
    5: ("red", "blue", "green", "white"),
    6: ("blue", "red", "white", "green"),
    7: ("white", "green", "blue", "red"),
    8: ("green", "white", "red", "blue"),
}
"""The quarters, row by row, as they are shown: what cameras and browsers agree on."""


def exif(number: int, order: str = "<") -> bytes:
    """Return EXIF data with an orientation, after another entry."""
    start = b"II*\0" if order == "<" else b"MM\0*"
    entries = struct.pack(f"{order}HHHIHHHHIHHI", 2, 0x10F, 3, 1, 7, 0, 0x112, 3, 1, number, 0, 0)
    return start + struct.pack(f"{order}I", 8) + entries


def turned(form: str, number: int, order: str = "<") -> bytes:
    """Return the picture in a format, to be turned by EXIF."""
    data, words = (_FOLDER / f"quarters.{form}").read_bytes(), exif(number, order)
    if form == "jpg":
        part = b"Exif\0\0" + words
        return data[:2] + struct.pack(">BBH", 0xFF, 0xE1, len(part) + 2) + part + data[2:]
    if form == "png":
        checksum = zlib.crc32(b"eXIf" + words)
        chunk = struct.pack(">I", len(words)) + b"eXIf" + words + struct.pack(">I", checksum)
        return data[:33] + chunk + data[33:]
    size = b"\x08\0\0\0" + (31).to_bytes(3, "little") + (15).to_bytes(3, "little")
    parts = b"WEBP" + _riff(b"VP8X", size) + data[12:] + _riff(b"EXIF", words)
    return _riff(b"RIFF", parts)


def _riff(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def quarters(
    pixel: Callable[[int, int], Sequence[int]], width: int, height: int
) -> tuple[str, ...]:
    """Return what is seen in the quarters of a picture, row by row."""
    return tuple(
        min(QUARTERS, key=lambda name: _distance(QUARTERS[name], pixel(across, down)))
        for down in (height // 4, 3 * height // 4)
        for across in (width // 4, 3 * width // 4)
    )


def _distance(one: Sequence[int], other: Sequence[int]) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=False))
