"""The text face inside an HTML file, so that it looks the same where the face is not installed.

Three faces of IBM Plex Serif take about 290 kB of a file. Headings and tables do with the sans
serif of the reader's system: Plex Sans ships as one variable font that would take 390 kB more.
"""

import struct
import zlib
from base64 import b64encode

_FACES = (("Regular", "normal", 400), ("Italic", "italic", 400), ("SemiBold", "normal", 600))

_SFNT_HEADER = struct.Struct(">4sHHHH")
_SFNT_ENTRY = struct.Struct(">4sIII")
_WOFF_HEADER = struct.Struct(">4s4sIHHIHHIIIII")
_WOFF_ENTRY = struct.Struct(">4sIIII")


def font_faces() -> str:
    """Return ``@font-face`` rules with the fonts as data; a font that is installed goes first."""
    from fontpkg_ibm_plex_serif import ROOT

    rules = []
    for face, style, weight in _FACES:
        name = f"IBMPlexSerif-{face}"
        data = b64encode(woff((ROOT / "files" / f"{name}.ttf").read_bytes())).decode("ascii")
        rules.append(
            f'@font-face {{ font-family: "IBM Plex Serif"; font-style: {style};'
            f" font-weight: {weight};"
            f' src: local("{name}"), url(data:font/woff;base64,{data}) format("woff"); }}\n'
        )
    return "".join(rules)


def woff(font: bytes) -> bytes:
    """Return a TrueType font as WOFF 1.0: the same tables, each compressed where that helps.

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
        packed = min(zlib.compress(table, 9), table, key=len)
        entries.append(_WOFF_ENTRY.pack(tag, start + len(body), len(packed), length, checksum))
        body += packed + bytes(-len(packed) % 4)
    total = start + len(body)
    unpacked = _SFNT_HEADER.size + count * _SFNT_ENTRY.size
    unpacked += sum((_WOFF_ENTRY.unpack(entry)[3] + 3) & ~3 for entry in entries)
    header = _WOFF_HEADER.pack(
        b"wOFF", flavour, total, count, 0, unpacked, 1, 0, 0, 0, 0, 0, 0
    )  # fmt: skip
    return header + b"".join(entries) + body
