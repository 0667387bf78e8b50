"""Numbers and dates that stay together, whichever way the words around them run."""

import re
from functools import cache

from briefing_app.model.words.fixed_words import words_in

_UNIT = "[%‰€£$¥°]"
_NUMBER = re.compile(
    rf"\d(?:(?<!\d\d)(?<!\d \d)\d{{0,2}}(?: \d{{3}}){{1,4}}(?! ?\d)(?: {_UNIT})?| {_UNIT})"
)
"""A number in groups of three digits, as SI has them, with its sign; or a last digit and that."""

_SYMBOLS = (
    "nm", "µm", "mm", "cm", "m", "km", "m²", "km²", "ha", "m³", "g", "kg", "t", "kt", "Mt", "s",
    "ms", "min", "h", "km/h", "m/s", "Hz", "kHz", "MHz", "GHz", "V", "kV", "A", "W", "kW", "MW",
    "GW", "TW", "kWh", "MWh", "GWh", "TWh", "J", "kJ", "MJ", "N", "kN", "Pa", "hPa", "kPa", "bar",
    "K", "°C", "°F", "kB", "MB", "GB", "TB", "kbit/s", "Mbit/s", "Gbit/s", "dB",
)  # fmt: skip
"""Symbols of units, which are the same in all languages."""

_BLANKS = re.compile(r"([^\S\0])")
_LONGEST_PART = 40
"""Characters that a line always has room for."""

_NUMBERED = r"(?<!\w)(?:§§?|(?:pp?|S|Nr|[Nn]o|[Nn]os|[Aa]rt|Abs|Bd|[Vv]ol|[Ff]ig|[Cc]h|[Cc]ap)\.)"
"""What a number follows: a page, a section, a volume and the like."""

_MILLIONS = r"(?:Mio|Mrd|Tsd)\."
"""How German shortens numbers."""

_DAY = r"(?<![\d.,:/-])\d{1,2}(?:\.|st|nd|rd|th|er)?"


def with_whole_numbers(words: str) -> str:
    """Return words in which no line ends in a number, such as ``12 500 €`` or ``30 %``."""
    return _NUMBER.sub(lambda found: found[0].replace(" ", "\u00a0"), words)


def with_whole_dates(words: str, lang: str) -> str:
    """Return words in which no line ends between a day and its month, before a unit, or after “p.”.

    The months are those of a language.
    """
    if not any(map(str.isdigit, words)):
        return words
    return _dates(lang).sub(lambda found: f"{found[0][:-1]}\u00a0", words)


def dated_parts(words: str, lang: str) -> list[tuple[str, bool]]:
    """Return words in parts, and whether no line is to end in a part, such as a day and its month.

    The words stay as they are, so that nobody copies a blank there that does not break.
    """
    kept = with_whole_dates(words, lang)
    if kept == words:
        return [(words, False)]
    marks = "".join("\0" if one != other else one for one, other in zip(kept, words, strict=True))
    parts = (
        (part.replace("\0", " "), "\0" in part and len(part) <= _LONGEST_PART)
        for part in _BLANKS.split(marks)
    )
    joined: list[tuple[str, bool]] = []
    for part, whole in parts:
        if joined and not whole and not joined[-1][1]:
            joined[-1] = (joined[-1][0] + part, False)
        else:
            joined.append((part, whole))
    return joined


@cache
def _dates(lang: str) -> re.Pattern[str]:
    words = words_in(lang)
    names = {*words["months"], *words["months_short"], *words["months_also"]}
    months = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    units = "|".join(map(re.escape, sorted(_SYMBOLS, key=len, reverse=True)))
    return re.compile(
        rf"{_DAY} (?=(?:{months})(?!\w))"
        rf"|(?<!\w)(?:{months}) (?=\d{{1,2}}(?!\d))"
        rf"|\d (?=(?:{units})(?![^\W\uac00-\ud7a3]|/))"
        rf"|{_NUMBERED} (?=\d)"
        rf"|\d (?={_MILLIONS})|(?<=\d[ \u00a0]){_MILLIONS} (?=[€$£])"
    )
