"""Numbers that stay together, whichever way the words around them run."""

import re

_UNIT = "[%‰€£$¥°]"
_NUMBER = re.compile(
    rf"\d(?:(?<!\d\d)(?<!\d \d)\d{{0,2}}(?: \d{{3}}){{1,4}}(?! ?\d)(?: {_UNIT})?| {_UNIT})"
)
"""A number in groups of three digits, as SI has them, with its sign; or a last digit and that."""


def with_whole_numbers(words: str) -> str:
    """Return words in which no line ends in a number, such as ``12 500 €`` or ``30 %``."""
    return _NUMBER.sub(lambda found: found[0].replace(" ", "\u00a0"), words)
