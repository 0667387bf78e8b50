"""The marking that the portions of a briefing add up to."""

from collections.abc import Iterable, Sequence

from briefing_app.model.marking.marking_words import CATEGORIES, WITHDRAWN, Control, place_of
from briefing_app.model.marking.portion_marks import Mark

_CLASSIFIED = 3


def suggested_banner(marks: Sequence[Mark]) -> str:
    """Return the least marking that covers some portions; empty if none has a known level.

    It has the highest level, then all controls by category in the order of a US banner. NOFORN
    leaves out any release; it is released only to those to whom every classified portion is. CUI
    leaves the marking of a classified briefing. Labels of the Traffic Light Protocol are no
    classification: they count only if there is nothing else.
    """
    known = [mark for mark in marks if mark.level and mark.level.scheme != "TLP"]
    known = known or [mark for mark in marks if mark.level]
    highest = max((mark.level for mark in known if mark.level), key=lambda level: level.rank,
                  default=None)  # fmt: skip
    if highest is None:
        return ""
    controls = dict.fromkeys(control for mark in known for control in mark.controls)
    parts = [highest.banner]
    for category in CATEGORIES:
        words = [
            control.banner for control in sorted(controls, key=_place)
            if control.category == category and control.banner not in {"REL TO", *WITHDRAWN}
        ]  # fmt: skip
        if category == "DISSEM" and "NOFORN" not in words:
            words += _released(known)
        if words:
            parts.append("/".join(words))
    return "//".join(parts)


def _place(control: Control) -> tuple[tuple[int, int, str], str]:
    return place_of(control), control.banner


def _released(marks: Iterable[Mark]) -> list[str]:
    """Return “REL TO USA, GBR” for those to whom every classified portion is released."""
    classified = [
        mark.countries for mark in marks
        if mark.level and mark.level.rank >= _CLASSIFIED
        # “REL” alone is released to those whom the marking names.
        and (mark.countries or all(control.banner != "REL TO" for control in mark.controls))
    ]  # fmt: skip
    if not classified:
        return []
    common = frozenset.intersection(*classified)
    names = sorted(common, key=lambda name: (name != "USA", name))
    return [f"REL TO {', '.join(names)}"] if names else []
