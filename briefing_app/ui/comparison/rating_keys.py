"""The keys that rate, weigh and switch, declared once; hints and sheets are made from them."""

from typing import NamedTuple

from PySide6.QtCore import Qt

from briefing_app.model.scales import LETTERS, Letter
from briefing_app.model.trial import Axis

LETTER_NAMES: dict[Letter | None, str] = {
    "CC": "1", "C": "2", "N": "3", "I": "4", "II": "5", "NA": "0", None: "Backspace",
}  # fmt: skip
"""The key of each rating, as menus show it; None is a blank."""
WEIGHT_NAMES: dict[Axis, str] = {"credibility": "C", "relevance": "R"}
SWITCH_NAME, SORT_NAME, LEAD_NAME = "Space", "S", "L"

_DIGITS = {str(digit): Qt.Key(Qt.Key.Key_0.value + digit) for digit in range(10)}
LETTER_KEYS: dict[int, Letter | None] = {
    **{_DIGITS[name]: letter for letter, name in LETTER_NAMES.items() if name in _DIGITS},
    Qt.Key.Key_Backspace: None,
    Qt.Key.Key_Delete: None,
}
SORT_KEY, LEAD_KEY = Qt.Key.Key_S, Qt.Key.Key_L
WEIGHT_KEYS: dict[int, Axis] = {Qt.Key.Key_C: "credibility", Qt.Key.Key_R: "relevance"}


class KeyHint(NamedTuple):
    """What some keys do in the table, and their names."""

    words: str
    keys: str


_RATED = [letter for letter in LETTERS if letter != "NA"]
_FIRST, _LAST = LETTER_NAMES[_RATED[0]], LETTER_NAMES[_RATED[-1]]
RATING_WORDS = (
    f"{_FIRST} to {_LAST} for {', '.join(_RATED[:-1])} and {_RATED[-1]}, {LETTER_NAMES['NA']} for "
    f"not applicable, {LETTER_NAMES[None]} for a blank."
)
"""The keys of the ratings in a sentence: “1 to 5 for CC, C, N, I and II, 0 for …”."""
WEIGHING_WORDS = (
    f"{SWITCH_NAME} switches an item off; {WEIGHT_NAMES['credibility']} and "
    f"{WEIGHT_NAMES['relevance']} change its credibility and relevance."
)
KEY_HINTS = (
    KeyHint(
        f"Try {', '.join(_RATED)}; not applicable; blank",
        f"{_FIRST} to {_LAST}; {LETTER_NAMES['NA']}; {LETTER_NAMES[None]}",
    ),
    KeyHint("Switch an item of evidence off or on", SWITCH_NAME),
    KeyHint("Try another credibility, relevance", ", ".join(WEIGHT_NAMES.values())),
    KeyHint("Choose several cells, to rate them at once", "Shift with the arrow keys"),
    KeyHint("Try what it would take for a motivation to lead", f"{LEAD_NAME}, on its head"),
    KeyHint("Sort by the column one is in, or by the sums", SORT_NAME),
)
