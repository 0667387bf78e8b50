"""The fonts inside an HTML file, so that it looks the same if they are not installed.

Three styles of IBM Plex Serif take about 290 kB of a file, and IBM Plex Sans, one variable font
for all weights, 390 kB. Where there is code, IBM Plex Mono takes 75 kB. What these fonts lack comes
from those of other scripts, of symbols and of emoji, of which a page takes the letters that it
shows: a few kB for an alphabet, 0.7 kB for each Chinese character with its other forms.
"""

import re
import unicodedata
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.model.words.language import east_asian_forms
from briefing_app.output.html.woff import woff
from briefing_app.resources import arabic_font_files, fallback_font_files, font_files

if TYPE_CHECKING:
    from uharfbuzz import Face

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
_ANY_WEIGHT = "100 900"
_ARABIC, _OTHER = "IBM Plex Sans Arabic", "Other scripts"
"""The families of the fonts of other scripts, each for its own letters.

A browser looks in one font only of those with other weights in a family, whatever letters it has.
"""
_BEFORE_ARABIC = ("NotoSans[wght].ttf", "NotoSansSymbols[wght].ttf")
_AFTER_ALL = "NotoEmoji[wght].ttf"
_COLLECTION = ("JP", "KR", "SC", "TC", "HK")
"""The forms of Chinese characters, in the order of their fonts in the file that has all of them."""
_MOST = 4_000
"""The most letters that a page takes along of a font, the commonest."""


class _Font(NamedTuple):
    """A font for letters that those of the text lack; ``place`` tells which of its file it is."""

    family: str
    file: Path
    weight: str
    place: int = 0


def font_faces(page: str, lang: str) -> str:
    """Return ``@font-face`` rules with the fonts that the words of a page need, as data.

    ``lang`` is the language of the page, which tells the usual forms of Chinese characters.
    """
    faces = [*_FACES, _CODE_FACE] if "<code" in page else _FACES
    files = {file.name: file for file in font_files()}
    rules = [
        _rule(family, _packed(files[name]), style, weight) for family, name, style, weight in faces
    ]
    known = frozenset.intersection(*(_letters_of(files[name]) for _family, name, *_ in faces))
    invisible = {letter for letter in set(page) if _is_invisible(letter)}
    visible = page.translate(dict.fromkeys(map(ord, invisible)))
    left = {each for each in _clusters(visible) if not known.issuperset(each)}
    for fonts in _fonts_of_scripts(lang):
        has = _letters_of(fonts[0].file)
        drawn = {each for each in left if has.issuperset(each)}
        if not drawn:
            continue
        left -= drawn
        letters = _commonest({*"".join(drawn)}, page)
        letters |= has & (invisible | _parts_of(letters))
        rules += [
            _rule(font.family, _as_data(_part_of(font, letters)), "normal", font.weight, letters)
            for font in fonts
        ]
    return "".join(rules)


def _clusters(page: str) -> set[str]:
    """Return the letters of a page, and those with marks on them, with these."""
    letters = set(page)
    marks = {letter for letter in letters if unicodedata.category(letter)[0] == "M"}
    if not marks:
        return letters
    signs = re.escape("".join(sorted(marks)))
    return (letters - marks) | set(re.findall(f"[^{signs}][{signs}]+", page))


def _is_invisible(letter: str) -> bool:
    """Return whether a letter has no looks of its own, such as a joiner or the choice of a form."""
    return (
        unicodedata.category(letter) == "Cf"
        or "\ufe00" <= letter <= "\ufe0f"
        or "\U000e0100" <= letter <= "\U000e01ef"
    )


def _commonest(letters: set[str], page: str) -> set[str]:
    if len(letters) <= _MOST:
        return letters
    counts = Counter(letter for letter in page if letter in letters)
    return {letter for letter, _count in counts.most_common(_MOST)}


def _parts_of(letters: set[str]) -> set[str]:
    """Return the letters that letters such as vowels of Thai and Tamil are taken apart into."""
    made_of_others = filter(unicodedata.decomposition, letters)
    return set(unicodedata.normalize("NFKD", "".join(made_of_others)))


def _fonts_of_scripts(lang: str) -> Iterable[list[_Font]]:
    """Yield fonts in the order in which letters are looked for, those of one typeface together."""
    files = {file.name: file for file in fallback_font_files()}
    emoji = files.pop(_AFTER_ALL)
    first = [files.pop(name) for name in _BEFORE_ARABIC]
    yield from ([_Font(_OTHER, file, _ANY_WEIGHT)] for file in first)
    yield [
        _Font(_ARABIC, file, _ARABIC_WEIGHTS[file.name])
        for file in arabic_font_files()
        if file.name in _ARABIC_WEIGHTS
    ]
    form = _COLLECTION.index(east_asian_forms(lang)[0])
    for file in (*files.values(), emoji):
        yield [_Font(_OTHER, file, _ANY_WEIGHT, form if file.suffix == ".ttc" else 0)]


def _face(file: Path, place: int = 0) -> "Face":
    from uharfbuzz import Blob, Face

    return Face(Blob.from_file_path(str(file)), place)


@cache
def _letters_of(file: Path) -> frozenset[str]:
    return frozenset(map(chr, _face(file).unicodes))


def _part_of(font: _Font, letters: set[str]) -> bytes:
    """Return a font with some of its letters, in all its weights and with its rules for them."""
    from uharfbuzz import SubsetInput, subset

    wanted = SubsetInput()
    wanted.unicode_set.update(map(ord, letters))
    return bytes(subset(_face(font.file, font.place), wanted).blob.data)


def _rule(family: str, data: str, style: str, weight: str, letters: Iterable[str] = ()) -> str:
    """Return the rule of a font, which is for some letters only if these are given."""
    codes = ", ".join(f"U+{ord(letter):X}" for letter in sorted(letters))
    of_letters = f" unicode-range: {codes};" if codes else ""
    return (
        f'@font-face {{ font-family: "{family}"; font-style: {style}; font-weight: {weight};'
        f'{of_letters} src: url(data:font/woff;base64,{data}) format("woff"); }}\n'
    )


@cache
def _packed(file: Path) -> str:
    return _as_data(file.read_bytes())


def _as_data(font: bytes) -> str:
    return b64encode(woff(font)).decode("ascii")
