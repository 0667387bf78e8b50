"""The words that markings are made of: levels and controls, as data.

US abbreviations follow the values of the ISM.XML specification of the ODNI; those of NATO and the
United Kingdom are second-hand (see `model/marking/marking_rules.py` for what was read, and when).
"""

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

Scheme = Literal["US", "UK", "NATO", "TLP"]


class LevelWord(NamedTuple):
    """A level of protection: the scheme it is of, its rank there and its word in a banner.

    Ranks of US, UK and NATO are comparable: 0 is public, 5 top secret. Those of TLP are its own.
    """

    scheme: Scheme
    rank: int
    banner: str


_US = {
    "U": LevelWord("US", 0, "UNCLASSIFIED"),
    "CUI": LevelWord("US", 1, "CUI"),
    "CONTROLLED": LevelWord("US", 1, "CUI"),
    "C": LevelWord("US", 3, "CONFIDENTIAL"),
    "S": LevelWord("US", 4, "SECRET"),
    "TS": LevelWord("US", 5, "TOP SECRET"),
}
_UK = {
    "OFFICIAL": LevelWord("UK", 1, "OFFICIAL"),
    "OFFICIAL-SENSITIVE": LevelWord("UK", 1, "OFFICIAL-SENSITIVE"),
    "O-S": LevelWord("UK", 1, "OFFICIAL-SENSITIVE"),
    "UK SECRET": LevelWord("UK", 4, "UK SECRET"),
    "UK TOP SECRET": LevelWord("UK", 5, "UK TOP SECRET"),
    "UK OFFICIAL": LevelWord("UK", 1, "UK OFFICIAL"),
    "UK OFFICIAL-SENSITIVE": LevelWord("UK", 1, "UK OFFICIAL-SENSITIVE"),
    "UK O": LevelWord("UK", 1, "UK OFFICIAL"),
    "UK O-S": LevelWord("UK", 1, "UK OFFICIAL-SENSITIVE"),
    "UK S": LevelWord("UK", 4, "UK SECRET"),
    "UK TS": LevelWord("UK", 5, "UK TOP SECRET"),
}
_NATO = {
    "NU": LevelWord("NATO", 0, "NATO UNCLASSIFIED"),
    "NR": LevelWord("NATO", 2, "NATO RESTRICTED"),
    "NC": LevelWord("NATO", 3, "NATO CONFIDENTIAL"),
    "NS": LevelWord("NATO", 4, "NATO SECRET"),
    "CTS": LevelWord("NATO", 5, "COSMIC TOP SECRET"),
}
_TLP = {
    f"TLP:{colour}": LevelWord("TLP", rank, f"TLP:{colour}")
    for rank, colour in enumerate(("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"))
}
_ATOMAL, _BOHEMIA, _BALK = "ATOMAL", "BOHEMIA", "BALK"
FUSED = {
    "NCA": ("NC", _ATOMAL), "NC-A": ("NC", _ATOMAL),
    "NSAT": ("NS", _ATOMAL), "NS-A": ("NS", _ATOMAL),
    "CTSA": ("CTS", _ATOMAL), "CTS-A": ("CTS", _ATOMAL),
    "CTS-B": ("CTS", _BOHEMIA), "CTS-BALK": ("CTS", _BALK),
}  # fmt: skip
"""Short marks of NATO that are a level and a control in one word; second-hand."""
_SHORT = {**_US, **_UK, **_NATO, **_TLP}
LEVEL_WORDS = {**_SHORT, **{level.banner: level for level in _SHORT.values()}}
"""All levels by the words for them, as short as in a portion and as long as in a banner."""

TLP_FORMER = {"TLP:WHITE": "TLP:CLEAR"}
"""The label of TLP 1.0 that 2.0 gave another name."""

CATEGORIES = ("SCI", "SAP", "AEA", "FGI", "DISSEM", "OTHER")
"""The kinds of control in the order of a US banner."""

Category = Literal["SCI", "SAP", "AEA", "FGI", "DISSEM", "OTHER"]


GROUPS = {
    "FVEY": frozenset({"USA", "AUS", "CAN", "GBR", "NZL"}),
    "TEYE": frozenset({"USA", "AUS", "GBR"}),
    "ACGU": frozenset({"USA", "AUS", "CAN", "GBR"}),
}
"""The countries of groups that a text may be released to; second-hand."""
COUNTRY = 3
"""How many letters a country has; groups have more."""


class Control(NamedTuple):
    """A control: its kind and its word in a banner."""

    category: Category
    banner: str


def _controls(category: Category, words: str) -> dict[str, Control]:
    """Return controls written as ``NF=NOFORN``, or as one word if both forms are the same."""
    pairs = [word.partition("=") for word in words.split(";")]
    return {short: Control(category, long or short) for short, _, long in pairs}


_ABBREVIATED = {
    **_controls(
        "SCI",
        "SCI;SI;SI-G;TK;HCS;HCS-P;HCS-O;HCS-P-O;KDK;RSV;G=SI-G;GAMMA=SI-G;SI-GAMMA=SI-G;"
        "TALENT KEYHOLE=TK;KLONDIKE=KDK",
    ),
    **_controls("AEA", "RD;FRD;CNWDI;RD-CNWDI;FRD-SIGMA;TFNI;UCNI;DCNI"),
    **_controls("FGI", "FGI"),
    **_controls(
        "DISSEM",
        "RS=RSEN;OC=ORCON;OC-USGOV=ORCON-USGOV;IMC=IMCON;NF=NOFORN;PR=PROPIN;REL=REL TO;RELIDO;"
        "DSEN;FISA;FED ONLY;FEDCON;NOCON;DL ONLY;AC;AWP",
    ),
    **_controls(
        "OTHER",
        "XD=EXDIS;ND=NODIS;DS=LIMDIS;LES;LES-NF=LES NOFORN;SSI;FOUO;SBU;SBU-NF=SBU NOFORN;LOU;"
        "FOR OFFICIAL USE ONLY=FOUO;SENSITIVE BUT UNCLASSIFIED=SBU;LIMITED OFFICIAL USE=LOU",
    ),
}
_ELSEWHERE = {
    **_controls("DISSEM", "UK EYES ONLY;SENSITIVE;HMG USE ONLY;RECIPIENTS ONLY;EMBARGOED"),
    **_controls(
        "OTHER",
        "COMMERCIAL;PERSONAL;PERSONAL DATA;LOCSEN;LEGALLY PRIVILEGED;MARKET SENSITIVE;"
        "ATOMAL;BOHEMIA;BALK",
    ),
}
"""Controls of the United Kingdom and of NATO."""
RELEASED = re.compile(r"(REL(?:EASABLE)?(?: TO)?|DISPLAY ONLY) ([A-Z, ]+)")
"""Matches a release with its countries."""
_ONLY = re.compile(r"(?:[A-Z]{2,12}(?: ?[/,] ?| AND | ))*[A-Z]{2,12} (?:EYES|USE) ONLY")
"""Matches whose eyes or use a text is for, as in “UK/US EYES ONLY”; second-hand, of UK GSCP."""
_STRAP = re.compile("STRAP ?([123])")
COMPARTMENTED = ("SI-", "TK-", "HCS-", "RSV-", "KDK-")
"""How the names of compartments begin, which are no list that could be known."""
_BEGINNINGS: dict[Category, tuple[str, ...]] = {
    "SCI": COMPARTMENTED,
    "SAP": ("SAR-", "SPECIAL ACCESS REQUIRED-"),
    "FGI": ("FGI ",),
}
CONTROLS = {
    **_ABBREVIATED,
    **{control.banner: control for control in _ABBREVIATED.values()},
    **_ELSEWHERE,
}
"""All controls by the words for them, short and long."""
_PLACES = {control: place for place, control in enumerate(_ABBREVIATED.values())}


def place_of(control: Control) -> tuple[int, int, str]:
    """Return where a control stands in a US banner, for sorting: that of its kind, then its own.

    Of each kind, only controls of dissemination and SCI systems have an order among them; systems
    go by their letters, as in the list of values of ISM.XML.
    """
    own = _PLACES.get(control, len(_PLACES)) if control.category == "DISSEM" else 0
    system = control.banner.partition("-")[0] if control.category == "SCI" else ""
    return CATEGORIES.index(control.category), own, system


def is_of_us(token: str) -> bool:
    """Return whether a part of a marking is a control that no one but the US is known to use."""
    elsewhere = token in _ELSEWHERE or _ONLY.fullmatch(token) or _STRAP.fullmatch(token)
    return control_of(token) is not None and not elsewhere


def control_of(token: str) -> Control | None:
    """Return the control that a part of a marking names, None if it is not known."""
    if token in CONTROLS:
        return CONTROLS[token]
    if RELEASED.fullmatch(token):
        return CONTROLS["REL"]
    if strap := _STRAP.fullmatch(token):
        return Control("OTHER", f"STRAP{strap[1]}")
    for category, beginnings in _BEGINNINGS.items():
        if token.startswith(beginnings):
            return Control(category, token)
    return Control("DISSEM", token) if _ONLY.fullmatch(token) else None


def tokens(parts: Iterable[str]) -> Iterator[str]:
    """Yield what single strokes divide in the parts of a marking, which double ones divide.

    The stroke of “UK/US EYES ONLY” divides nothing.
    """
    for part in parts:
        words = [" ".join(each.split()) for each in part.split("/") if each.strip()]
        for place, word in enumerate(words):
            rest = "/".join(words[place:])
            if control_of(word) is None and control_of(rest):
                yield rest
                break
            yield word


WITHDRAWN = {
    "FOUO": "CUI", "SBU": "CUI", "SBU NOFORN": "CUI", "LOU": "CUI", "TLP:WHITE": "TLP:CLEAR",
}  # fmt: skip
"""Words that are no longer to be used, and what took their place."""

BRIEF = frozenset(word for word, level in LEVEL_WORDS.items() if word != level.banner)
"""The words for levels that are for portions only."""
_LONGEST_FIRST = sorted(LEVEL_WORDS, key=len, reverse=True)
_SENSITIVE = re.compile(r"^((?:UK )?OFFICIAL)[ :\u2013\u2014-]+SENSITIVE\b")
_AFTER_LEVEL = re.compile(r"[ /:\[(\u2013\u2014-]+")
"""What there may be between a level and its caveat."""


def level_and_caveats(words: str) -> tuple[str, list[str]]:
    """Return the level with which words begin and the caveats after it, if they are known.

    As in “SECRET - UK EYES ONLY” or “OFFICIAL-SENSITIVE [COMMERCIAL]”. Otherwise the level is
    empty, and all words are one caveat. Words with “UK” before them are of a marking, whatever
    follows. “OFFICIAL SENSITIVE” is a level too, and no lower one with a caveat.
    """
    words = _SENSITIVE.sub(r"\1-SENSITIVE", words)
    if words in LEVEL_WORDS:
        return words, []
    for level in _LONGEST_FIRST:
        after = _AFTER_LEVEL.match(words, len(level)) if words.startswith(level) else None
        if after:
            is_uk = level.startswith("UK ") and level not in BRIEF
            caveats = _caveats(words[after.end() :].rstrip("]) "), known=not is_uk)
            if caveats:
                return level, caveats
    return "", [words]


def _caveats(words: str, *, known: bool) -> list[str]:
    """Return caveats that strokes or blanks divide, each as long as it can be.

    If all have to be known and one is not, there are none: the rest need not be looked at.
    """
    spans = [found.span() for found in re.finditer("[^ /]+", words)]
    caveats = []
    while spans:
        start = spans[0][0]
        wholes = (each for each in range(len(spans), 0, -1)
                  if control_of(words[start : spans[each - 1][1]]))  # fmt: skip
        whole = next(wholes, 0)
        if known and not whole:
            return []
        caveats.append(words[start : spans[max(whole, 1) - 1][1]])
        spans = spans[max(whole, 1) :]
    return caveats
