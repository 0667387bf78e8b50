"""The keys that rate, weigh and switch, declared once; hints and sheets are made from them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt

from briefing_app.model.scales import LETTERS, Letter
from briefing_app.model.trial import Axis
from briefing_app.translation import all_of, tr, with_commas

LETTER_NAMES: dict[Letter | None, str] = {
    "CC": "1", "C": "2", "N": "3", "I": "4", "II": "5", "NA": "0", None: tr("Backspace", "a key"),
}  # fmt: skip
"""The key of each rating, as menus show it; None is a blank."""
WEIGHT_NAMES: dict[Axis, str] = {"credibility": "C", "relevance": "R"}
AXIS_WORDS: dict[Axis, str] = {"credibility": tr("Credibility"), "relevance": tr("Relevance")}
SWITCH_NAME, SORT_NAME, LEAD_NAME = tr("Space", "a key"), "S", "L"

_DIGITS = {str(digit): Qt.Key(Qt.Key.Key_0.value + digit) for digit in range(10)}
LETTER_KEYS: dict[int, Letter | None] = {
    **{_DIGITS[name]: letter for letter, name in LETTER_NAMES.items() if name in _DIGITS},
    Qt.Key.Key_Backspace: None,
    Qt.Key.Key_Delete: None,
}
SORT_KEY, LEAD_KEY = Qt.Key.Key_S, Qt.Key.Key_L
WIDER_KEYS, NARROWER_KEY = (Qt.Key.Key_Plus, Qt.Key.Key_Equal), Qt.Key.Key_Minus
WEIGHT_KEYS: dict[int, Axis] = {Qt.Key.Key_C: "credibility", Qt.Key.Key_R: "relevance"}


class KeyHint(NamedTuple):
    """What some keys do in the table, and their names."""

    words: str
    keys: str


_RATED = [letter for letter in LETTERS if letter != "NA"]
_FIRST, _LAST = LETTER_NAMES[_RATED[0]], LETTER_NAMES[_RATED[-1]]
RATING_WORDS = tr(
    "{first} to {last} for {ratings}, {none} for not applicable, {blank} for a blank.",
    first=_FIRST,
    last=_LAST,
    ratings=all_of(_RATED),
    none=LETTER_NAMES["NA"],
    blank=LETTER_NAMES[None],
)
"""The keys of the ratings in a sentence: “1 to 5 for CC, C, N, I and II, 0 for …”."""
WEIGHING_WORDS = tr(
    "{switch} switches an item off; {credibility} and {relevance} change its credibility and"
    " relevance.",
    switch=SWITCH_NAME,
    credibility=WEIGHT_NAMES["credibility"],
    relevance=WEIGHT_NAMES["relevance"],
)
KEY_HINTS = (
    KeyHint(
        tr("Try {ratings}; not applicable; blank", ratings=with_commas(_RATED)),
        tr(
            "{first} to {last}; {none}; {blank}",
            first=_FIRST,
            last=_LAST,
            none=LETTER_NAMES["NA"],
            blank=LETTER_NAMES[None],
        ),
    ),
    KeyHint(tr("Switch an item of evidence off or on"), SWITCH_NAME),
    KeyHint(tr("Try another credibility, relevance"), with_commas(WEIGHT_NAMES.values())),
    KeyHint(tr("Choose several cells, to rate them at once"), tr("Shift with the arrow keys")),
    KeyHint(
        tr("Try what it would take for a motivation to lead"),
        tr("{key}, on its head", key=LEAD_NAME),
    ),
    KeyHint(tr("Sort by the column one is in, or by the sums"), SORT_NAME),
    KeyHint(tr("Make the column one is in wider, narrower"), "+, -"),
)
