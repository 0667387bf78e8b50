"""The checks of tradecraft, declared once: code, title, and why each matters."""

from typing import NamedTuple

from briefing_app.model.tree import Node
from briefing_app.translation import tr

CLASS_PREFIX = "silence-"
"""How the class begins that silences a check for one block or section."""


class Check(NamedTuple):
    """One check. ``code`` is its stable short name; ``why`` says by which standard it matters.

    ``in_text`` is whether it is about words of the text, which can be silenced in their place.
    """

    code: str
    title: str
    why: str
    in_text: bool = True


CHECKS = (
    Check(
        "likelihood-and-confidence",
        tr("Likelihood and confidence in one sentence"),
        tr(
            "ICD 203: a likelihood says how probable something is, a confidence how good its basis "
            "is. In one sentence readers take one for the other."
        ),
    ),
    Check(
        "mixed-rows",
        tr("Terms of both rows of the scale"),
        tr(
            "ICD 203 has two rows of terms for the same bands. Whoever meets both in one briefing "
            "looks for a difference that is not meant."
        ),
    ),
    Check(
        "mixed-scales",
        tr("Terms of another scale"),
        tr(
            "ICD 203 and the PHIA yardstick give different ranges. A term of the other scale has "
            "no range in this briefing."
        ),
    ),
    Check(
        "hedges",
        tr("Hedges that are on no scale"),
        tr(
            "ICD 203 and PHIA: words such as “may” or “could” fit any likelihood, so that readers "
            "put in their own, and no outcome can show them wrong."
        ),
    ),
    Check(
        "unsourced-judgement",
        tr("A judgement that rests on nothing named"),
        tr(
            "ICD 203 and ICD 206: a judgement names the sources or the evidence that it rests on, "
            "so that readers can tell it from an opinion."
        ),
    ),
    Check(
        "two-years",
        tr("One event in two years"),
        tr(
            "ICD 203 asks for accuracy: if two dates contradict each other, one is wrong, or the "
            "difference needs a word of explanation."
        ),
    ),
    Check(
        "unmentioned-evidence",
        tr("Evidence that the text does not mention"),
        tr(
            "Heuer: the reasoning must be open to others. An item that is rated but never "
            "mentioned cannot be weighed by the reader."
        ),
        in_text=False,
    ),
    Check(
        "unopposed-motivation",
        tr("A motivation that no evidence contradicts"),
        tr(
            "Heuer: evidence refutes, it does not confirm. If nothing speaks against an "
            "explanation, it may be that nobody looked (confirmation bias)."
        ),
        in_text=False,
    ),
    Check(
        "single-source",
        tr("All evidence from one source"),
        tr(
            "ICD 203 and Heuer: if a single source errs or deceives, all that rests on it falls "
            "with it. Its share should at least be said."
        ),
        in_text=False,
    ),
)

CODES = tuple(check.code for check in CHECKS)
BY_CODE = {check.code: check for check in CHECKS}


def silences_of(node: Node) -> frozenset[str]:
    """Return the codes that the classes of a node silence."""
    classes = node.attributes.get("classes", ())
    names = classes if isinstance(classes, tuple) else ()
    return frozenset(
        name.removeprefix(CLASS_PREFIX) for name in names if name.startswith(CLASS_PREFIX)
    )
