"""Fonts as browsers take them, compressed.

Sources: OpenType, "OpenType Font File"; W3C, "WOFF File Format 1.0", sections 3 to 5.
"""

import struct
import zlib

_SFNT_HEADER = struct.Struct(">4sHHHH")
_SFNT_ENTRY = struct.Struct(">4sIII")
_WOFF_HEADER = struct.Struct(">4s4sIHHIHHIIIII")
_WOFF_ENTRY = struct.Struct(">4sIIII")


def woff(font: bytes) -> bytes:
    """Return a font as WOFF: the same tables, compressed if they become smaller."""
    entries, body = [], b""
    tables = _tables(font)
    start = _WOFF_HEADER.size + len(tables) * _WOFF_ENTRY.size
    unpacked = _SFNT_HEADER.size + len(tables) * _SFNT_ENTRY.size
    for tag, checksum, table in tables:
        packed = min(table, zlib.compress(table), key=len)
        entries.append(_WOFF_ENTRY.pack(tag, start + len(body), len(packed), len(table), checksum))
        body += packed + bytes(-len(packed) % 4)
        unpacked += (len(table) + 3) & ~3
    header = _WOFF_HEADER.pack(
        b"wOFF", font[:4], start + len(body), len(tables), 0, unpacked, 1, 0, 0, 0, 0, 0, 0
    )  # fmt: skip
    return header + b"".join(entries) + body


def _tables(font: bytes) -> list[tuple[bytes, int, bytes]]:
    """Return the tables of a TrueType or OpenType font by their tags, with their checksums."""
    _flavour, count, *_ = _SFNT_HEADER.unpack_from(font)
    found = []
    for place in range(count):
        entry = _SFNT_HEADER.size + place * _SFNT_ENTRY.size
        tag, checksum, offset, length = _SFNT_ENTRY.unpack_from(font, entry)
        found.append((tag, checksum, font[offset : offset + length]))
    return sorted(found)
