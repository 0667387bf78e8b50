"""The fonts inside an HTML file, so that it looks the same if they are not installed.

Three styles of IBM Plex Serif take about 290 kB of a file, and IBM Plex Sans, one variable font for
all weights, 390 kB.
"""

import struct
import zlib
from base64 import b64encode
from functools import cache

from briefing_app.resources import font_files

_FACES = (
    ("IBM Plex Serif", "IBMPlexSerif-Regular.ttf", "normal", "400"),
    ("IBM Plex Serif", "IBMPlexSerif-Italic.ttf", "italic", "400"),
    ("IBM Plex Serif", "IBMPlexSerif-SemiBold.ttf", "normal", "600"),
    ("IBM Plex Sans", "IBMPlexSans[wdth,wght].ttf", "normal", "100 700"),
)
"""Family, file, style and weights of each font."""

_SFNT_HEADER = struct.Struct(">4sHHHH")
_SFNT_ENTRY = struct.Struct(">4sIII")
_WOFF_HEADER = struct.Struct(">4s4sIHHIHHIIIII")
_WOFF_ENTRY = struct.Struct(">4sIIII")


@cache
def font_faces() -> str:
    """Return ``@font-face`` rules with the fonts as data."""
    files = {file.name: file for file in font_files()}
    rules = []
    for family, name, style, weight in _FACES:
        data = b64encode(woff(files[name].read_bytes())).decode("ascii")
        rules.append(
            f'@font-face {{ font-family: "{family}"; font-style: {style}; font-weight: {weight};'
            f' src: url(data:font/woff;base64,{data}) format("woff"); }}\n'
        )
    return "".join(rules)


def woff(font: bytes) -> bytes:
    """Return a TrueType font as WOFF 1.0: the same tables, compressed if they become smaller.

    Source: W3C, "WOFF File Format 1.0", sections 3 to 5.
    """
    flavour, count, *_ = _SFNT_HEADER.unpack_from(font)
    entries, body = [], b""
    start = _WOFF_HEADER.size + count * _WOFF_ENTRY.size
    for place in range(count):
        tag, checksum, offset, length = _SFNT_ENTRY.unpack_from(
            font, _SFNT_HEADER.size + place * _SFNT_ENTRY.size
        )
        table = font[offset : offset + length]
        packed = min(zlib.compress(table), table, key=len)
        entries.append(_WOFF_ENTRY.pack(tag, start + len(body), len(packed), length, checksum))
        body += packed + bytes(-len(packed) % 4)
    total = start + len(body)
    unpacked = _SFNT_HEADER.size + count * _SFNT_ENTRY.size
    unpacked += sum((_WOFF_ENTRY.unpack(entry)[3] + 3) & ~3 for entry in entries)
    header = _WOFF_HEADER.pack(
        b"wOFF", flavour, total, count, 0, unpacked, 1, 0, 0, 0, 0, 0, 0
    )  # fmt: skip
    return header + b"".join(entries) + body
