"""The fonts inside an HTML file, so that it looks the same if they are not installed.

Three styles of IBM Plex Serif take about 290 kB of a file, and IBM Plex Sans, one variable font for
all weights, 390 kB. Where there is code, IBM Plex Mono takes 75 kB. Letters of other scripts have
their fonts only where they are: two styles of Arabic take 280 kB, Hebrew 25 kB, Devanagari 250 kB.
Those of Chinese, Japanese and Korean are left to the reader's machine, since their one font has
33 MB.
"""

import re
import struct
import unicodedata
import zlib
from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from briefing_app.resources import arabic_font_files, fallback_font_files, font_files

_FACES = (
    ("IBM Plex Serif", "IBMPlexSerif-Regular.ttf", "normal", "400"),
    ("IBM Plex Serif", "IBMPlexSerif-Italic.ttf", "italic", "400"),
    ("IBM Plex Serif", "IBMPlexSerif-SemiBold.ttf", "normal", "600"),
    ("IBM Plex Sans", "IBMPlexSans[wdth,wght].ttf", "normal", "100 700"),
)
_CODE_FACE = ("IBM Plex Mono", "IBMPlexMono-Regular.ttf", "normal", "400")
"""Family, file, style and weights of each font."""
_ARABIC_WEIGHTS = {
    "IBMPlexSansArabic-Regular.ttf": "400",
    "IBMPlexSansArabic-SemiBold.ttf": "600",
}
_ARABIC, _OTHER = "IBM Plex Sans Arabic", "Other scripts"
"""The families of the fonts of other scripts, each for its own letters.

A browser looks in one font only of those with other weights in a family, whatever letters it has.
"""
_OF_ONE_SCRIPT = re.compile(r"NotoSans(\w+)\[wght\]\.ttf")

_SFNT_HEADER = struct.Struct(">4sHHHH")
_SFNT_ENTRY = struct.Struct(">4sIII")
_WOFF_HEADER = struct.Struct(">4s4sIHHIHHIIIII")
_WOFF_ENTRY = struct.Struct(">4sIIII")


def font_faces(page: str) -> str:
    """Return ``@font-face`` rules with the fonts that the words of a page need, as data."""
    faces = [*_FACES, _CODE_FACE] if "<code" in page else _FACES
    files = {file.name: file for file in font_files()}
    rules = [_rule(family, files[name], style, weight) for family, name, style, weight in faces]
    letters = defaultdict(list)
    for letter in sorted(set(page)):
        letters[unicodedata.name(letter, "").partition(" ")[0]].append(letter)
    for script, fonts in _fonts_of_scripts().items():
        if script in letters:
            family = _ARABIC if script == "ARABIC" else _OTHER
            rules += [
                _rule(family, file, "normal", weight, letters[script]) for file, weight in fonts
            ]
    return "".join(rules)


@cache
def _fonts_of_scripts() -> dict[str, list[tuple[Path, str]]]:
    """Return the fonts for the letters of each script, whose names begin with its name."""
    named = ((_OF_ONE_SCRIPT.fullmatch(file.name), file) for file in fallback_font_files())
    fonts = {found[1].upper(): [(file, "100 900")] for found, file in named if found}
    fonts["ARABIC"] = [
        (file, _ARABIC_WEIGHTS[file.name])
        for file in arabic_font_files()
        if file.name in _ARABIC_WEIGHTS
    ]
    return fonts


def _rule(family: str, file: Path, style: str, weight: str, letters: Iterable[str] = ()) -> str:
    """Return the rule of a font, which is for some letters only if these are given."""
    codes = ", ".join(f"U+{ord(letter):X}" for letter in letters)
    of_letters = f" unicode-range: {codes};" if codes else ""
    return (
        f'@font-face {{ font-family: "{family}"; font-style: {style}; font-weight: {weight};'
        f'{of_letters} src: url(data:font/woff;base64,{_packed(file)}) format("woff"); }}\n'
    )


@cache
def _packed(file: Path) -> str:
    return b64encode(woff(file.read_bytes())).decode("ascii")


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
