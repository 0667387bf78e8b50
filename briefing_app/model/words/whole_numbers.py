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

_DAY = r"(?<![\d.,:/-])\d{1,2}(?:\.|st|nd|rd|th|er)?"


def with_whole_numbers(words: str) -> str:
    """Return words in which no line ends in a number, such as ``12 500 €`` or ``30 %``."""
    return _NUMBER.sub(lambda found: found[0].replace(" ", "\u00a0"), words)


def with_whole_dates(words: str, lang: str) -> str:
    """Return words in which no line ends between a day and its month, nor before a unit.

    The months are those of a language.
    """
    if not any(map(str.isdigit, words)):
        return words
    return _dates(lang).sub(lambda found: f"{found[0][:-1]}\u00a0", words)


@cache
def _dates(lang: str) -> re.Pattern[str]:
    words = words_in(lang)
    names = {*words["months"], *words["months_short"], *words["months_also"]}
    months = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    units = "|".join(map(re.escape, sorted(_SYMBOLS, key=len, reverse=True)))
    return re.compile(
        rf"{_DAY} (?=(?:{months})(?!\w))"
        rf"|(?<!\w)(?:{months}) (?=\d{{1,2}}(?!\d))"
        rf"|\d (?=(?:{units})(?![\w/]))"
    )
