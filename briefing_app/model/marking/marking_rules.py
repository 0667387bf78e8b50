"""The rules by which markings are checked, as data: each with its standard and when it was read.

A rule that was not read in the standard itself is a warning, never an error, whatever the standard
may say. The checks suggest; they change nothing.
"""

from typing import NamedTuple

from briefing_app.model.errors import Severity

_ISM = "ODNI, ISM.XML: Information Security Marking Metadata, version 13"
_TLP = "FIRST, Traffic Light Protocol 2.0"
_READ = "2026-11-26"
_SECOND_HAND = ""


class MarkingRule(NamedTuple):
    """A rule: ``standard`` and ``paragraph`` say where it is, ``read`` is the day in ISO 8601.

    ``read`` is empty for what is known at second hand only. ``us_classified`` tells that the rule
    is about US classification alone.
    """

    code: str
    standard: str
    paragraph: str
    read: str
    severity: Severity = "warning"
    us_classified: bool = False


RULES = (
    MarkingRule(
        "portion-above-banner", _ISM, "ISM-ID-00056, 00058 and 00059", _READ, "error",
        us_classified=True,
    ),
    MarkingRule(
        "portion-above-banner",
        "32 CFR 2002.20; UK GSCP of 5 August 2024; NATO C-M(2002)49",
        "",
        _SECOND_HAND,
    ),
    MarkingRule("banner-above-portions", _ISM, "ISM-ID-00154 and its like", _READ),
    MarkingRule("control-not-in-banner", _ISM, "ISM-ID-00061, 00063, 00065 and 00068", _READ),
    MarkingRule("banner-rel-to", _ISM, "ISM-ID-00088", _READ),
    MarkingRule(
        "release-conflict", "IC Markings Register and Manual of 2016; ODNI, ISM.XML",
        "H.8; ISM-ID-00169", _SECOND_HAND,
    ),
    MarkingRule("unknown-mark", _ISM, "its lists of values", _SECOND_HAND),
    MarkingRule("marking-order", _ISM, "the order of its banner; ISM-ID-00042", _SECOND_HAND),
    MarkingRule("portion-missing", "DoDM 5200.01, volume 2", "enclosure 3", _SECOND_HAND),
    MarkingRule("tlp-spelling", _TLP, "1.a and 1.b", _READ),
    MarkingRule("cui-prefix", "ISOO, CUI Marking Handbook", "", _SECOND_HAND),
    MarkingRule("withdrawn-mark", "32 CFR 2002.36; FIRST, TLP 2.0", "", _SECOND_HAND),
)  # fmt: skip


def rule_of(code: str, *, us_classified: bool = False) -> MarkingRule:
    """Return the rule of a code, that of US classification if it is about it; raises KeyError."""
    for rule in RULES:
        if rule.code == code and (us_classified or not rule.us_classified):
            return rule
    raise KeyError(code)
