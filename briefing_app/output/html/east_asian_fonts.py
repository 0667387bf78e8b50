"""Small fonts of the Chinese, Japanese and Korean letters of one page.

The font that has them all takes 33 MB. Typst puts into a PDF a TrueType font of the letters that it
has set, without the tables that say which they are: a PDF says it itself.
"""

import re
import struct
import zlib
from collections import Counter
from collections.abc import Mapping

from briefing_app.model.words.language import east_asian_forms
from briefing_app.output.html.sfnt import tables_of, woff
from briefing_app.output.pdf.pdf_objects import objects_of
from briefing_app.output.pdf.typesetting import compiled, template_folder, within_limits

EAST_ASIAN = re.compile(
    "[\u2e80-\u2fdf\u3001-\u3029\u3030-\u303f\u3041-\u3096\u309b-\u31ff\u3200-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7a3\uf900-\ufaff\uff01-\uffef\U00020000-\U0003ffff]"
)
"""Letters of these scripts that stand alone; marks on others are not among them."""
WEIGHTS = ("400", "600")
_MOST = 4_000
"""The most letters that a page takes along, the commonest; each has some 300 bytes in a weight."""
_TEMPLATE = "web_letters.typ"

_LETTERS = re.compile(rb"/ToUnicode (\d+) 0 R")
_FILE = re.compile(rb"/FontFile2 (\d+) 0 R")
_LETTER = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4,8})>\n")

_CMAP = struct.Struct(">HHHHIHHIII")
_GROUP = struct.Struct(">III")
_OS2 = struct.Struct(">HhHHH11h10s4I4sHHHhhhHH2IhhHHH")
_HHEA = struct.Struct(">Ihhh")


def letters_in(page: str) -> str:
    """Return the letters of a page that a font is made for, in the order of their numbers."""
    counts = Counter(EAST_ASIAN.findall(page))
    return "".join(sorted(letter for letter, _count in counts.most_common(_MOST)))


def font_of(letters: str, lang: str, weight: str, file: str) -> tuple[bytes, str]:
    """Return a WOFF font with some letters, and those of them that it has; no font if it has none.

    ``lang`` tells which form Chinese characters have. Raises OutputError about ``file`` if Typst
    cannot make it.
    """
    inputs = {"letters": " ".join(letters), "form": east_asian_forms(lang)[0], "weight": weight}
    with within_limits(file), template_folder(file) as folder:
        pdf = compiled(folder / _TEMPLATE, inputs, "fallback")
    objects = objects_of(pdf)
    fonts = b"".join(objects.values())
    to_unicode, font_file = _LETTERS.search(fonts), _FILE.search(fonts)
    if not to_unicode or not font_file:  # letters that are blank
        return b"", ""
    glyphs = _glyphs(_stream(objects[int(to_unicode[1])]))
    drawn = "".join(letter for letter in letters if ord(letter) in glyphs)
    if not drawn:
        return b"", ""
    tables = tables_of(_stream(objects[int(font_file[1])]))
    tables[b"cmap"] = _cmap(glyphs)
    tables[b"OS/2"] = _metrics(glyphs, tables[b"hhea"], int(weight))
    return woff(tables), drawn


def _stream(part: bytes) -> bytes:
    return zlib.decompress(part.partition(b"stream\n")[2])


def _glyphs(to_unicode: bytes) -> dict[int, int]:
    """Return the glyph of each letter: ISO 32000-1, section 9.10.3."""
    found = _LETTER.findall(to_unicode)
    numbered = ((_number(letter), int(glyph, 16)) for glyph, letter in found)
    # Glyph 0 is the box for letters that the font lacks.
    return dict(sorted((letter, glyph) for letter, glyph in numbered if glyph))


def _number(letter: bytes) -> int:
    return ord(bytes.fromhex(letter.decode()).decode("utf-16-be"))


def _cmap(glyphs: Mapping[int, int]) -> bytes:
    """Return the table ``cmap`` in format 12: OpenType, “cmap — Character to Glyph Index”."""
    groups = b"".join(_GROUP.pack(letter, letter, glyph) for letter, glyph in glyphs.items())
    head = _CMAP.pack(0, 1, 3, 10, 12, 12, 0, 16 + len(groups), 0, len(glyphs))
    return head + groups


def _metrics(glyphs: Mapping[int, int], heights: bytes, weight: int) -> bytes:
    """Return the table ``OS/2`` in version 4, whose heights are those of the table ``hhea``."""
    _version, ascent, descent, gap = _HHEA.unpack_from(heights)
    first, last = (min(each, 0xFFFF) for each in (min(glyphs), max(glyphs)))
    return _OS2.pack(
        4, 1000, weight, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0, bytes(10),
        0, 0, 0, 0, b"NONE", 0x40, first, last, ascent, descent, gap, ascent, -descent,
        0, 0, 540, 730, 0, 32, 1,
    )  # fmt: skip
