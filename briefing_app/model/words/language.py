"""The language and the direction of a text, as far as its letters tell them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache, partial
from typing import Literal

from briefing_app.model.tree import Node, walk

Direction = Literal["ltr", "rtl"]

NO_SPACES = "\u0e00-\u0eff\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Letters of scripts without spaces between words, as part of a class of a regular expression."""

_STRONG: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}
"""The strong types of the Unicode Bidirectional Algorithm (UAX 9) and where they lead."""

_KEPT_AT_END = frozenset(("L", "R", "AL", "EN"))
"""The types of characters that go along with the words before them, whatever is around these."""

_RIGHT_TO_LEFT = frozenset((
    "ar", "arc", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "mzn", "nqo", "pnb", "ps", "sd",
    "sdh", "syr", "ug", "ur", "yi",
))  # fmt: skip
_RIGHT_TO_LEFT_SCRIPTS = frozenset(["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"])
"""Languages that are written from right to left, and scripts as they are named in a tag."""

_SCRIPTS = {
    "HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh", "ARABIC": "ar",
    "HEBREW": "he", "GREEK": "el", "THAI": "th", "ARMENIAN": "hy", "GEORGIAN": "ka",
    "SYRIAC": "syr", "THAANA": "dv", "NKO": "nqo",
}  # fmt: skip
"""The language of a script, by the first word of its letters' names, if it is mostly one language.

Latin, Cyrillic and Devanagari are not among them: each is the script of many languages."""

_ALSO = {
    "ja": {"CJK"}, "ko": {"CJK"}, "yi": {"HEBREW"},
    **{code: {"ARABIC"} for code in ("fa", "ur", "ps", "ug", "ckb", "sd", "ks")},
}  # fmt: skip
"""Scripts that languages use beside those, or instead."""

_PERSIAN, _URDU = frozenset("پچژگ"), frozenset("ٹڈڑںے")
"""Letters that Arabic lacks."""
_LETTERS = 2_000
"""The letters of a text that are looked at."""

_KANA_SHARE = 0.05
"""A text of Chinese characters with more kana than this is Japanese."""


def language_of(text: str) -> str:
    """Return the code of a text's language if its script tells it, and ``en`` otherwise."""
    sample = [letter for letter in text[: 4 * _LETTERS] if letter.isalpha()][:_LETTERS]
    scripts = Counter(_script(letter) for letter in sample)
    kana = scripts["HIRAGANA"] + scripts["KATAKANA"]
    if kana > _KANA_SHARE * len(sample) and kana + scripts["CJK"] > len(sample) / 2:
        return "ja"
    script, count = next(iter(scripts.most_common(1)), ("", 0))
    if count <= len(sample) / 2:
        return "en"
    if script == "ARABIC":
        used = set(text)
        return "ur" if used & _URDU else "fa" if used & _PERSIAN else "ar"
    return _SCRIPTS.get(script, "en")


_TELLING = (
    "\u0370-\u03ff\u1f00-\u1fff", "\u0531-\u0588\ufb13-\ufb17", "\u0591-\u05f4\ufb1d-\ufb4f",
    "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc", "\u0700-\u074f", "\u0780-\u07bf",
    "\u07c0-\u07ff", "\u0e01-\u0e5b", "\u10a0-\u10ff", "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3",
    "\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff",
)  # fmt: skip
"""The letters of each of the scripts in `_SCRIPTS`; Chinese characters and kana are together."""

_PASSAGE = cache(partial(
    re.compile,
    "|".join(rf"[{each}]{{2,}}(?:[^\w]{{1,3}}[{each}]+)*" for each in _TELLING),
))  # fmt: skip
"""Words of one script, with the blanks and marks between them; one letter alone is a symbol."""


def passages(text: str, lang: str, said: str = "") -> Iterator[tuple[str, str]]:
    """Yield a text in pieces, each with its language, empty if it is the language ``lang``.

    ``said`` is the language that the author says it is in. If none is said, only scripts tell
    another language, so words in Latin letters have that of the text.
    """
    if said:
        yield text, said
        return
    own = lang.lower().partition("-")[0]
    scripts = {script for script, code in _SCRIPTS.items() if code == own} | _ALSO.get(own, set())
    done = 0
    for found in () if text.isascii() else _PASSAGE().finditer(text):
        other = language_of(found[0])
        if _script(found[0][0]) in scripts or other == "en":
            continue
        if found.start() > done:
            yield text[done : found.start()], ""
        yield found[0], other
        done = found.end()
    if text[done:]:
        yield text[done:], ""


def _script(letter: str) -> str:
    if letter.isascii():
        return "LATIN"
    return re.split("[ -]", unicodedata.name(letter, ""), maxsplit=1)[0]


def language_direction(lang: str) -> Direction:
    """Return the direction of a language tag; a script in it, such as ``az-Arab``, decides."""
    code, *subtags = lang.lower().replace("_", "-").split("-")
    script = next((tag for tag in subtags if len(tag) == 4 and tag.isalpha()), "")
    right_to_left = script in _RIGHT_TO_LEFT_SCRIPTS if script else code in _RIGHT_TO_LEFT
    return "rtl" if right_to_left else "ltr"


def east_asian_forms(lang: str) -> tuple[str, ...]:
    """Return the forms of Chinese characters, those of a language tag first.

    They are SC and TC, simplified and traditional; JP, KR and HK, as Japan, Korea and Hong Kong
    write them. A Chinese tag may say its script or its region.
    """
    code, *subtags = lang.lower().replace("_", "-").split("-")
    first = {"ja": "JP", "ko": "KR"}.get(code, "SC")
    if code == "zh" and "hk" in subtags:
        first = "HK"
    elif code == "zh" and {"hant", "tw", "mo"} & set(subtags):
        first = "TC"
    return (first, *(form for form in ("SC", "TC", "JP", "KR", "HK") if form != first))


def text_direction(texts: Iterable[str], base: Direction) -> Direction:
    """Return the direction of a paragraph: that of its first strong letter, else ``base``.

    Source: Unicode Standard Annex 9, rules P2 and P3.
    """
    for text in texts:
        for letter in text:
            direction = _STRONG.get(unicodedata.bidirectional(letter))
            if direction:
                return direction
    return base


def runs_back(texts: Iterable[str], base: Direction) -> bool:
    """Return whether all strong letters of some words, one at least, run against ``base``."""
    letters = set("".join(texts))
    found = {_STRONG.get(unicodedata.bidirectional(letter)) for letter in letters}
    return bool(found - {None}) and base not in found


def apart(words: str, base: Direction) -> str:
    """Return words for a sentence of the direction ``base``, with marks at their ends kept there.

    Those that run back and begin or end with a mark or a number get isolated, as Unicode Standard
    Annex 9 advises in section 6.1; others need nothing.
    """
    if not runs_back((words,), base):
        return words
    inner = words.strip()
    first, last = map(unicodedata.bidirectional, (inner[0], inner[-1]))
    if first in _STRONG and last in _KEPT_AT_END:
        return words
    begin = "\u2066" if base == "rtl" else "\u2067"
    return words.replace(inner, f"{begin}{inner}\u2069", 1)


_SHARING = frozenset(("item", "row"))


def direction_of(node: Node, base: Direction) -> Direction:
    """Return the direction of a block within one of the direction ``base``.

    Code is always written from left to right, and code within a line says nothing of its direction.
    Items and rows share the direction of their list or table.
    """
    if node.kind == "code_block":
        return "ltr"
    if node.kind in _SHARING:
        return base
    if "direction" in node.attributes:
        return "rtl" if node.string("direction") == "rtl" else "ltr"
    return text_direction((each.text for each in walk((node,)) if each.kind != "code"), base)
