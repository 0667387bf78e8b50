"""What a reader can choose about paper, and where that choice is written down."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import NamedTuple, Self

from briefing_app.model.choices import PAPERS, Paper

_EDGE, _USUAL_WIDTH, _WIDEST = 58.0, 595.28, 600.0


class Sheet(NamedTuple):
    """A size of paper, ``width`` and ``height`` in points of 1/72 inch.

    ``words`` is its name for readers, ``typst`` that in Typst, and ``media`` its self-describing
    name of PWG 5101.1.
    """

    words: str
    width: float
    height: float
    typst: str
    media: str

    @property
    def edge(self) -> float:
        """The margin at the sides, in points: narrow on small paper, and wide for long lines."""
        return max(min(_EDGE, _EDGE * self.width / _USUAL_WIDTH), (self.width - _WIDEST) / 2)


SHEETS: dict[Paper, Sheet] = {
    "a4": Sheet("A4", 595.28, 841.89, "a4", "iso_a4_210x297mm"),
    "letter": Sheet("US Letter", 612.0, 792.0, "us-letter", "na_letter_8.5x11in"),
    "a3": Sheet("A3", 841.89, 1190.55, "a3", "iso_a3_297x420mm"),
    "a5": Sheet("A5", 419.53, 595.28, "a5", "iso_a5_148x210mm"),
    "legal": Sheet("US Legal", 612.0, 1008.0, "us-legal", "na_legal_8.5x14in"),
}

_LETTER_COUNTRIES = frozenset(
    {"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"}
)
"""Countries that use US Letter: CLDR 45, supplemental data, ``paperSize``."""


@dataclass(frozen=True, slots=True)
class PaperOptions:
    """What is printed, and on what paper; ``reasons`` are those of the ratings.

    ``tagged`` makes an accessible and archival PDF (PDF/UA-1 and PDF/A-2a); without it the pages
    are the same.
    """

    paper: Paper = "a4"
    text: bool = True
    comparison: bool = True
    sources: bool = True
    timeline: bool = True
    contents: bool = True
    reasons: bool = True
    tagged: bool = True

    def to_json(self) -> dict[str, object]:
        """Return the choices as JSON values by name."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Return the choices from JSON values; the default replaces whatever is not valid."""
        given = value if isinstance(value, Mapping) else {}
        return cls(
            **{each.name: given[each.name] for each in fields(cls) if _valid(each.name, given)}
        )


def _valid(name: str, given: Mapping[str, object]) -> bool:
    if name not in given:
        return False
    value = given[name]
    return value in PAPERS if name == "paper" else isinstance(value, bool)


def usual_paper(country: str) -> Paper:
    """Return the paper that offices use in a country, given by its ISO 3166 code of two letters."""
    return "letter" if country.upper() in _LETTER_COUNTRIES else "a4"
