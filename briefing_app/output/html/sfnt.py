"""TrueType fonts as tables, and the files that browsers take.

Sources: OpenType, "OpenType Font File"; W3C, "WOFF File Format 1.0", sections 3 to 5.
"""

import struct
import zlib
from collections.abc import Mapping

_SFNT_HEADER = struct.Struct(">4sHHHH")
_SFNT_ENTRY = struct.Struct(">4sIII")
_WOFF_HEADER = struct.Struct(">4s4sIHHIHHIIIII")
_WOFF_ENTRY = struct.Struct(">4sIIII")
_TRUETYPE = b"\0\1\0\0"


def tables_of(font: bytes) -> dict[bytes, bytes]:
    """Return the tables of a TrueType font by their tags, in its order."""
    _flavour, count, *_ = _SFNT_HEADER.unpack_from(font)
    entries = (
        _SFNT_ENTRY.unpack_from(font, _SFNT_HEADER.size + place * _SFNT_ENTRY.size)
        for place in range(count)
    )
    return {tag: font[offset : offset + length] for tag, _sum, offset, length in entries}


def woff(tables: Mapping[bytes, bytes]) -> bytes:
    """Return a TrueType font as WOFF: the same tables, compressed if they become smaller."""
    entries, body = [], b""
    start = _WOFF_HEADER.size + len(tables) * _WOFF_ENTRY.size
    unpacked = _SFNT_HEADER.size + len(tables) * _SFNT_ENTRY.size
    for tag, table in sorted(tables.items()):
        packed = min(table, zlib.compress(table), key=len)
        place = start + len(body)
        entries.append(_WOFF_ENTRY.pack(tag, place, len(packed), len(table), _checksum(tag, table)))
        body += packed + bytes(-len(packed) % 4)
        unpacked += (len(table) + 3) & ~3
    header = _WOFF_HEADER.pack(
        b"wOFF", _TRUETYPE, start + len(body), len(tables), 0, unpacked, 1, 0, 0, 0, 0, 0, 0
    )  # fmt: skip
    return header + b"".join(entries) + body


def _checksum(tag: bytes, table: bytes) -> int:
    """Return the sum of the numbers of a table; in ``head`` without the one for the whole font."""
    if tag == b"head":
        table = table[:8] + bytes(4) + table[12:]
    table += bytes(-len(table) % 4)
    numbers: tuple[int, ...] = struct.unpack(f">{len(table) // 4}I", table)
    return sum(numbers) & 0xFFFFFFFF
