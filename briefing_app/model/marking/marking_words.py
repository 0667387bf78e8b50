"""The words that markings are made of: levels and controls, as data.

US abbreviations follow the values of the ISM.XML specification of the ODNI; those of NATO and the
United Kingdom are second-hand (see `model/marking/marking_rules.py` for what was read, and when).
"""

import re
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
_SHORT = {**_US, **_UK, **_NATO, **_TLP}
LEVEL_WORDS = {**_SHORT, **{level.banner: level for level in _SHORT.values()}}
"""All levels by the words for them, as short as in a portion and as long as in a banner."""

TLP_FORMER = {"TLP:WHITE": "TLP:CLEAR"}
"""The label of TLP 1.0 that 2.0 gave another name."""

CATEGORIES = ("SCI", "SAP", "AEA", "FGI", "DISSEM", "OTHER")
"""The kinds of control in the order of a US banner."""

Category = Literal["SCI", "SAP", "AEA", "FGI", "DISSEM", "OTHER"]


class Control(NamedTuple):
    """A control: its kind and its word in a banner."""

    category: Category
    banner: str


def _controls(category: Category, words: str) -> dict[str, Control]:
    """Return controls written as ``NF=NOFORN``, or as one word if both forms are the same."""
    pairs = [word.partition("=") for word in words.split(";")]
    return {short: Control(category, long or short) for short, _, long in pairs}


_ABBREVIATED = {
    **_controls("SCI", "SCI;SI;SI-G;TK;HCS;HCS-P;HCS-O;HCS-P-O;KDK;RSV;G=SI-G"),
    **_controls("AEA", "RD;FRD;CNWDI;RD-CNWDI;FRD-SIGMA;TFNI;UCNI;DCNI"),
    **_controls("FGI", "FGI"),
    **_controls(
        "DISSEM",
        "RS=RSEN;OC=ORCON;OC-USGOV=ORCON-USGOV;IMC=IMCON;NF=NOFORN;PR=PROPIN;REL=REL TO;RELIDO;"
        "DSEN;FISA;FED ONLY;FEDCON;NOCON;DL ONLY;AC;AWP;UK EYES ONLY;SENSITIVE;HMG USE ONLY;"
        "EMBARGOED",
    ),
    **_controls(
        "OTHER",
        "XD=EXDIS;ND=NODIS;DS=LIMDIS;LES;LES-NF=LES NOFORN;SSI;FOUO;SBU;SBU-NF=SBU NOFORN;LOU;"
        "FOR OFFICIAL USE ONLY=FOUO;SENSITIVE BUT UNCLASSIFIED=SBU;LIMITED OFFICIAL USE=LOU;"
        "COMMERCIAL;PERSONAL;PERSONAL DATA;LOCSEN;LEGALLY PRIVILEGED;MARKET SENSITIVE;ATOMAL",
    ),
}
COMPARTMENTED = ("SI-", "TK-", "HCS-", "RSV-", "KDK-")
"""How the names of compartments begin, which are no list that could be known."""
CONTROLS = {**_ABBREVIATED, **{control.banner: control for control in _ABBREVIATED.values()}}
"""All controls by the words for them, short and long."""
_PLACES = {control: place for place, control in enumerate(_ABBREVIATED.values())}


def place_of(control: Control) -> tuple[int, int]:
    """Return where a control stands in a US banner, for sorting: that of its kind, then its own.

    Only controls of dissemination have an order among them.
    """
    own = _PLACES[control] if control.category == "DISSEM" else 0
    return CATEGORIES.index(control.category), own


WITHDRAWN = {
    "FOUO": "CUI", "SBU": "CUI", "SBU NOFORN": "CUI", "LOU": "CUI", "TLP:WHITE": "TLP:CLEAR",
}  # fmt: skip
"""Words that are no longer to be used, and what took their place."""

_LONGEST_FIRST = sorted({level.banner for level in LEVEL_WORDS.values()}, key=len, reverse=True)
_AFTER_LEVEL = re.compile(r"[ /:\[(\u2013\u2014-]+")
"""What there may be between a level and its caveat."""


def level_and_caveat(words: str) -> tuple[str, str]:
    """Return the level with which words begin and the caveat after it, if both are known.

    As in “SECRET - UK EYES ONLY” or “OFFICIAL-SENSITIVE [COMMERCIAL]”. Otherwise the level is
    empty, and all words are the caveat.
    """
    for word in _LONGEST_FIRST:
        after = _AFTER_LEVEL.match(words, len(word)) if words.startswith(word) else None
        caveat = words[after.end() :].rstrip("]) ") if after else ""
        if caveat and all(" ".join(each.split()) in CONTROLS for each in caveat.split("/")):
            return word, caveat
    return "", words
