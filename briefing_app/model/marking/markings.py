"""Classification and handling markings, and the colours of their banners.

Colours of the US classification markings follow the usual banner colours of US government systems;
those of the Traffic Light Protocol are the ones FIRST gives for TLP 2.0. No standard prescribes
colours for CUI, nor for the tiers of the United Kingdom: those are this program's own.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, partial
from typing import NamedTuple

from briefing_app.model.marking.lookalikes import as_latin, bare, is_mixed
from briefing_app.translation import all_of, tr

_WHITE, _BLACK = "#FFFFFF", "#000000"

_CLASSIFICATIONS = {
    "UNCLASSIFIED": ("#007A33", _WHITE),
    "CUI": ("#502B85", _WHITE),
    "CONFIDENTIAL": ("#0033A0", _WHITE),
    "SECRET": ("#C8102E", _WHITE),
    "TOP SECRET": ("#FF8C00", _BLACK),
    "TOP SECRET//SCI": ("#FCE83A", _BLACK),
}
_TRAFFIC_LIGHTS = {
    "TLP:RED": (_BLACK, "#FF2B2B"),
    "TLP:AMBER": (_BLACK, "#FFC000"),
    "TLP:AMBER+STRICT": (_BLACK, "#FFC000"),
    "TLP:GREEN": (_BLACK, "#33FF00"),
    "TLP:CLEAR": (_BLACK, "#FFFFFF"),
}
_UK_TIERS = {
    prefix + tier: colours
    for prefix in ("", "UK ")
    for tier, colours in {
        "OFFICIAL": ("#1D5A96", _WHITE),
        "OFFICIAL-SENSITIVE": ("#5B3A8C", _WHITE),
        "SECRET": ("#A6192E", _WHITE),
        "TOP SECRET": ("#5C0A1E", _WHITE),
    }.items()
}
_LADDERS = (
    tuple(_CLASSIFICATIONS),
    ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"),
    ("OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET", "TOP SECRET"),
)
"""The markings of each system, the lowest first."""
_LIMITING = frozenset({"SCI", "NOFORN", "ORCON", "PROPIN"})
"""Caveats that let fewer people read than their level alone; others, such as REL TO, let more."""
_KNOWN = _UK_TIERS | _CLASSIFICATIONS | _TRAFFIC_LIGHTS
_OTHER = ("#333333", _WHITE)


_MARK = cache(partial(
    re.compile,
    r"[(\[（]\s?(?:[A-Z /\-]{0,60}//[A-Z]|(?:NCA|NSAT|CTSA)\s?[)\]）]"
    r"|(?:U|C|S|TS|CUI|N[URCS]|CTS|O-S)(?:[ /\-][A-Z0-9 ,/\-]{1,60})?\s?[)\]）]"
    r"|(?:(?:UK )?OFFICIAL(?:-SENSITIVE)?|(?:UK |NATO |COSMIC )?(?:TOP )?SECRET"
    r"|(?:NATO )?(?:CONFIDENTIAL|UNCLASSIFIED|RESTRICTED)|UK (?:O|O-S|S|TS))[)\]） \[\-])",
))  # fmt: skip
_BRACKETED = re.compile(r"[(\[][^()\[\]\n]{1,80}[)\]]")
_LONGEST_BANNER = 120
"""Letters of a line that is looked at as a whole."""
_AROUND = " \t>#*_|`0123456789.+-"
"""The signs of Markdown that may be around the words of a line."""
_TLP = ("TLP", "tlp", "Tlp")


def may_have_marks(text: str) -> bool:
    """Return quickly whether a source text may use portion marks; sometimes wrongly so."""
    return any(label in text for label in _TLP) or _MARK().search(text) is not None


def is_plain(text: str) -> bool:
    """Return whether a marking is one known level or label and nothing else."""
    return text in _KNOWN


class Marking(NamedTuple):
    """A banner: its text as written, and its two colours as ``#RRGGBB``."""

    text: str
    background: str
    foreground: str


UNREAD = Marking(tr("Marking not read"), *_CLASSIFICATIONS["TOP SECRET//SCI"])
"""The banner of a file whose marking could not be read, in the colours of the highest."""


_SIGNED = cache(partial(
    re.compile,
    r"\b(?:signed|signature|signatur|signiert|unterschrift|signée?s?|verified|verifiziert|vérifiée?s?)\b"
    r"|서명|검증|توقيع|موق[\u0651]?ع",
    flags=re.IGNORECASE,
))  # fmt: skip
"""The words of the program's languages for what only its own bar says."""


def marking(text: str) -> Marking:
    """Return the banner for a marking as written in a file.

    A known marking may carry a suffix after ``//``; the longest known marking decides the colours,
    and a higher one further on, since a banner must not look lower than what it says. Spaces around
    ``//`` make no difference, nor do letters that only look like those of a known marking. A known
    caveat may also follow as in “SECRET - UK EYES ONLY”. Any other text is shown as written, white
    on dark grey.
    """
    known = _known(text)
    return Marking(text, *(_KNOWN[known] if known else _OTHER))


def _known(text: str) -> str:
    """Return the highest known marking that a text names; empty if it names none."""
    parts = [part.strip() for part in (imitated(text) or as_latin(text)).split("//")]
    beginnings = ("//".join(parts[:count]) for count in range(len(parts), 0, -1))
    known = [each for each in (*beginnings, *parts) if each in _KNOWN]
    if not known:  # Few have a caveat without a sign before it.
        from briefing_app.model.marking.marking_words import level_and_caveats

        known = [each for each in (level_and_caveats(part)[0] for part in parts) if each in _KNOWN]
    return max(known, key=_rank, default="")


def _rank_of(banner: Marking) -> float:
    known = _known(banner.text)
    return _rank(known) if known else -1.0


def _rank(known: str) -> float:
    """Return how high a known marking is in its own system, from 0 to 1."""
    level = known.removeprefix("UK ")
    ladder = next(each for each in _LADDERS if level in each)
    return ladder.index(level) / (len(ladder) - 1)


def highest(markings: Iterable[Marking | None]) -> Marking | None:
    """Return the marking for what quotes several texts: the highest, or some of them in words.

    Which of two markings of different systems, or with different caveats, is the higher cannot be
    said: both are named.
    """
    tops: list[Marking] = []
    for each in markings:
        if each is not None and not any(_covers(top, each) for top in tops):
            tops = [*(top for top in tops if not _covers(each, top)), each]
    if len(tops) < 2:
        return tops[0] if tops else None
    return max(tops, key=_rank_of)._replace(text=all_of([each.text for each in tops]))


def _covers(one: Marking, other: Marking) -> bool:
    """Return whether a marking is as high as another, with the same caveats or further limits."""
    if one.text == other.text:
        return True
    levels = [_known(each.text) for each in (one, other)]
    tiers = {level.removeprefix("UK ") for level in levels}
    if not any(tiers.issubset(ladder) for ladder in _LADDERS) or _rank(levels[0]) < _rank(
        levels[1]
    ):
        return False
    caveats, others = (set(_caveats(each.text)) for each in (one, other))
    return others <= caveats and all(map(_limits, caveats - others))


def _limits(caveat: str) -> bool:
    """Return whether fewer people may read with a caveat: one of `_LIMITING`, or a compartment."""
    from briefing_app.model.marking.marking_words import COMPARTMENTED, CONTROLS

    control = CONTROLS.get(caveat)
    is_compartment = caveat.startswith(COMPARTMENTED) or (control and control.category == "SCI")
    return caveat in _LIMITING or bool(is_compartment)


def _caveats(text: str) -> list[str]:
    return [caveat.strip() for part in text.split("//")[1:] for caveat in part.split("/")]


def imitated(text: str) -> str:
    """Return what a marking looks like without being it, or an empty string.

    That is so if it looks like a known marking, or if letters of two scripts are in one word.
    """
    own, latin = _parts(text), as_latin(text)
    # Small letters among those of other scripts stand for capitals, such as raised ones.
    capitals = latin if text.isascii() else latin.upper()
    for seen in (latin, bare(text), capitals):
        if any(part in _KNOWN for part in _parts(seen) - own):
            return seen
    return latin if any(map(is_mixed, text.split())) else ""


def claims_signature(text: str) -> bool:
    """Return whether a marking speaks of a signature, as only the window itself may."""
    return any(_SIGNED().search(each) for each in (as_latin(text), text))


def _parts(text: str) -> set[str]:
    return {part.strip() for part in text.split("//")}


def imitated_marks(text: str) -> list[tuple[int, str]]:
    """Return what only looks like a portion mark, or like a banner if it has a line to itself.

    Each comes with where it begins in the text.
    """
    if text.isascii():
        return []
    marks = [
        (found.start(), found[0])
        for found in _BRACKETED.finditer(text)
        if not found[0].isascii() and _MARK().match(as_latin(found[0]))
    ]
    return sorted((*marks, *_imitated_lines(text)))


def _imitated_lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        words = line.strip(_AROUND) if len(line) <= _LONGEST_BANNER else ""
        if words.isupper() and not words.isascii():
            seen = _parts(as_latin(words)) - _parts(words)
            if any(part in _KNOWN for part in seen):
                yield start + line.index(words), words
        start += len(line) + 1
