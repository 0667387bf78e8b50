"""The fonts inside an HTML file."""

import re
import zlib
from base64 import b64decode
from struct import pack, unpack, unpack_from

import pytest
from uharfbuzz import Buffer, Face, Font, shape

from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import Node
from briefing_app.output.html import html_fonts
from briefing_app.output.html.html_page import to_html
from briefing_app.output.html.woff import woff
from tests.samples import node


def _page(*words: Node | str) -> Briefing:
    return Briefing("f", "f", "T", (node("paragraph", *words),))


_RULE = re.compile(
    '"(Other scripts|IBM Plex Sans Arabic)"; font-style: normal; font-weight: (.*?);'
    " unicode-range: (.*?); src: url\\(data:font/woff;base64,(.*?)\\)"
)


def _fonts(words: str, monkeypatch: pytest.MonkeyPatch, lang: str = "en") -> list[Font]:
    """Return the fonts that a page takes along for its words."""
    monkeypatch.setattr(html_fonts, "woff", bytes)
    rules = _RULE.findall(html_fonts.font_faces(words, lang))
    fonts = [Font(Face(b64decode(data))) for _family, _weight, _range, data in rules]
    for font, rule in zip(fonts, rules, strict=True):
        assert {f"U+{each:X}" for each in font.face.unicodes} >= {*rule[2].split(", ")}
    return fonts


def _glyphs(font: Font, word: str, lang: str = "") -> list[int]:
    buffer = Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    if lang:
        buffer.language = lang
    shape(font, buffer)
    return [glyph.codepoint for glyph in buffer.glyph_infos]


def test_words_of_every_script_have_their_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    words = (
        "평화", "漢字", "プサン", "ελληνικά", "ʃʒ", "سلام", "שלום", "हिन्दी", "क्षत्रिय", "น้ำ", "ນ້ຳ",
        "Հայերեն", "ქართული", "বাংলো", "ગુજરાતી", "ਪੰਜਾਬੀ", "ಕೋನ", "ភាសាខ្មែរ", "മൊഴി", "မြန်မာ", "ଓଡ଼ିଆ",
        "හෝ", "கொடி", "తెలుగు", "አማርኛ", "😀", "①", "⚠", "x\u0331",
    )  # fmt: skip
    fonts = _fonts(" ".join(words), monkeypatch)
    for word in words:
        assert any(0 not in _glyphs(font, word) for font in fonts), word
    assert sum(len(font.face.blob.data) for font in fonts) < 300_000


def test_an_emoji_of_several_is_drawn_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    family = "👨\u200d👩\u200d👧"
    [font] = _fonts(family, monkeypatch)
    assert len(_glyphs(font, family)) == 1


def test_characters_have_the_forms_of_their_language(monkeypatch: pytest.MonkeyPatch) -> None:
    for lang in ("ja", "ko", "zh-hans", "zh-hant"):
        [font] = _fonts("骨令", monkeypatch, lang)
        usual, japanese, traditional = (
            _glyphs(font, "骨令", passage) for passage in (lang, "ja", "zh-hant")
        )
        assert usual == _glyphs(font, "骨令")
        assert japanese != traditional


def test_of_many_characters_the_commonest_go_along(monkeypatch: pytest.MonkeyPatch) -> None:
    many = "".join(map(chr, range(0x4E00, 0x4E00 + 4001)))
    [font] = _fonts(many + many[1:], monkeypatch)
    assert {*map(chr, font.face.unicodes)} == {*many[1:]}


def test_the_font_inside_is_the_same_font_compressed() -> None:
    from fontpkg_ibm_plex_serif import ROOT

    font = (ROOT / "files" / "IBMPlexSerif-Regular.ttf").read_bytes()
    packed = woff(font)
    signature, flavour, length, count = unpack(">4s4sIH", packed[:14])
    assert (signature, flavour, length) == (b"wOFF", font[:4], len(packed))
    assert length < len(font) / 2
    for place in range(count):
        tag, offset, size, original, checksum = unpack_from(">4sIIII", packed, 44 + 20 * place)
        table = packed[offset : offset + size]
        table = zlib.decompress(table) if size < original else table
        assert (tag, checksum, original) == (
            *unpack_from(">4sI", font, 12 + 16 * place),
            len(table),
        )
        start = unpack_from(">I", font, 12 + 16 * place + 8)[0]
        assert table == font[start : start + original]


def test_fonts_are_inside_only_if_the_page_has_their_letters() -> None:
    plain = to_html(_page("Words"))
    families = ["IBM Plex Serif"] * 3 + ["IBM Plex Sans"]
    assert re.findall('font-family: "(.*?)"; font-style', plain) == families
    assert "unicode-range" not in plain
    page = to_html(_page(node("code", text="x"), "ابا שלום"))
    found = re.findall('font-family: "(.*?)"; font-style', page)
    assert found[:5] == [*families, "IBM Plex Mono"]
    assert sorted(found[5:]) == ["IBM Plex Sans Arabic"] * 2 + ["Other scripts"]
    assert "unicode-range: U+627, U+628;" in page


def test_a_table_that_does_not_shrink_stays_as_it_is() -> None:
    # In WOFF a table is compressed only if it is shorter: one of the same length is not.
    for length in range(60):
        table = bytes(length) + b"\x01\xff\x33"
        font = pack(">4sHHHH4sIII", b"OTTO", 1, 16, 0, 0, b"test", 0, 28, len(table)) + table
        packed = woff(font)
        offset, size, original = unpack_from(">III", packed, 48)
        kept = packed[offset : offset + size]
        assert (zlib.decompress(kept) if size < original else kept) == table
