"""The fonts inside an HTML file, so that it looks the same if they are not installed.

Three styles of IBM Plex Serif take about 290 kB of a file, and IBM Plex Sans, one variable font for
all weights, 390 kB. Where there is code, IBM Plex Mono takes 75 kB. Letters of other scripts have
their fonts only where they are: two styles of Arabic take 280 kB, Hebrew 25 kB, Devanagari 250 kB.
Of Chinese, Japanese and Korean, the letters of the page are made a font of: 0.7 kB for each.
"""

import re
import unicodedata
from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from briefing_app.output.html.east_asian_fonts import WEIGHTS, font_of, letters_in
from briefing_app.output.html.sfnt import tables_of, woff
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
_ARABIC, _EAST_ASIAN, _OTHER = "IBM Plex Sans Arabic", "East Asian", "Other scripts"
"""The families of the fonts of other scripts, each for its own letters.

A browser looks in one font only of those with other weights in a family, whatever letters it has.
"""
_OF_ONE_SCRIPT = re.compile(r"NotoSans(\w+)\[wght\]\.ttf")


def font_faces(page: str, lang: str, file: str) -> str:
    """Return ``@font-face`` rules with the fonts that the words of a page need, as data.

    ``lang`` is the language of the page. Raises OutputError about ``file`` if there are Chinese,
    Japanese or Korean letters and Typst cannot make a font of them.
    """
    faces = [*_FACES, _CODE_FACE] if "<code" in page else _FACES
    files = {file.name: file for file in font_files()}
    rules = [
        _rule(family, _packed(files[name]), style, weight) for family, name, style, weight in faces
    ]
    letters = defaultdict(list)
    for letter in sorted(set(page)):
        letters[unicodedata.name(letter, "").partition(" ")[0]].append(letter)
    for script, fonts in _fonts_of_scripts().items():
        if script in letters:
            family = _ARABIC if script == "ARABIC" else _OTHER
            rules += [
                _rule(family, _packed(each), "normal", weight, letters[script])
                for each, weight in fonts
            ]
    east_asian = letters_in(page)
    for weight in WEIGHTS if east_asian else ():
        font, drawn = font_of(east_asian, lang, weight, file)
        if drawn:
            rules.append(_rule(_EAST_ASIAN, _as_data(font), "normal", weight, drawn))
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


def _rule(family: str, data: str, style: str, weight: str, letters: Iterable[str] = ()) -> str:
    """Return the rule of a font, which is for some letters only if these are given."""
    codes = ", ".join(f"U+{ord(letter):X}" for letter in letters)
    of_letters = f" unicode-range: {codes};" if codes else ""
    return (
        f'@font-face {{ font-family: "{family}"; font-style: {style}; font-weight: {weight};'
        f'{of_letters} src: url(data:font/woff;base64,{data}) format("woff"); }}\n'
    )


@cache
def _packed(file: Path) -> str:
    return _as_data(woff(tables_of(file.read_bytes())))


def _as_data(font: bytes) -> str:
    return b64encode(font).decode("ascii")
