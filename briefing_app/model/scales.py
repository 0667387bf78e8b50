"""The scales of the field: likelihood, confidence, source grades, ratings and weights."""

import math
import re
from typing import Literal, NamedTuple

from briefing_app.translation import tr

ScaleId = Literal["icd203", "phia"]
Letter = Literal["CC", "C", "N", "I", "II", "NA"]
Level = Literal["low", "medium", "high"]

CONFIDENCES = ("low", "moderate", "high")
"""Analytic confidence (ICD 203): how good the basis of a judgement is, not how likely it is."""

LETTERS: tuple[Letter, ...] = ("CC", "C", "N", "I", "II", "NA")
LETTER_WORDS: dict[Letter, str] = {
    "CC": "very consistent",
    "C": "consistent",
    "N": "neutral",
    "I": "inconsistent",
    "II": "very inconsistent",
    "NA": "not applicable",
}
"""Ratings of one item of evidence against one hypothesis (Heuer; ACH). Blank is: not rated yet."""

LEVELS: tuple[Level, ...] = ("low", "medium", "high")
WEIGHTS: dict[Level, float] = {"low": 1 / math.sqrt(2), "medium": 1.0, "high": math.sqrt(2)}
"""Weights of credibility and of relevance as in PARC ACH 2.0 (second-hand)."""

RELIABILITIES, CREDIBILITIES = "ABCDEF", "123456"
"""The NATO ("Admiralty") system as in FM 2-22.3, of a source and of what it says, from the best
to the worst. The last of each means unjudged, not worst."""


_OR = re.compile(r"/|\bor\b", re.IGNORECASE)


class Band(NamedTuple):
    """A stretch of a likelihood scale, half-open in per cent: ``low <= p < high``.

    ``terms`` are the words for it: for ICD 203 the term of row 1 and the term of row 2.
    """

    terms: tuple[str, ...]
    low: float
    high: float


class Scale(NamedTuple):
    """A likelihood scale. Gaps between its bands are deliberate."""

    id: ScaleId
    title: str
    bands: tuple[Band, ...]

    def band(self, term: str) -> Band | None:
        """Return the band of a term, in any case and spacing, or None if the scale lacks it."""
        wanted = " ".join(term.lower().split())
        return next((band for band in self.bands if wanted in band.terms), None)

    def term(self, words: str) -> str:
        """Return the term that some words are, or else nothing.

        Of several for one band, as in “likely or probable” of the yardstick, it is the first.
        """
        each = [" ".join(part.lower().split()) for part in _OR.split(words)]
        bands = {self.band(part) for part in each}
        return each[0] if len(bands) == 1 and None not in bands else ""

    @property
    def terms(self) -> tuple[str, ...]:
        """All the terms of the scale, from the least likely to the most."""
        return tuple(term for band in self.bands for term in band.terms)


ICD203 = Scale(
    "icd203",
    "ICD 203",
    (
        Band(("almost no chance", "remote"), 1, 5),
        Band(("very unlikely", "highly improbable"), 5, 20),
        Band(("unlikely", "improbable"), 20, 45),
        Band(("roughly even chance", "roughly even odds"), 45, 55),
        Band(("likely", "probable"), 55, 80),
        Band(("very likely", "highly probable"), 80, 95),
        Band(("almost certain", "nearly certain"), 95, 99),
    ),
)
"""US Intelligence Community Directive 203: two parallel rows of terms, not to be mixed.

It is published in English alone, so the terms are not translated anywhere.
"""

PHIA = Scale(
    "phia",
    "PHIA probability yardstick",
    (
        Band(("remote chance",), 0, 5),
        Band(("highly unlikely",), 10, 20),
        Band(("unlikely",), 25, 35),
        Band(("realistic possibility",), 40, 50),
        Band(("likely", "probable"), 55, 75),
        Band(("highly likely",), 80, 90),
        Band(("almost certain",), 95, 100),
    ),
)
"""UK Professional Head of Intelligence Assessment, 2025, in English alone. All bounds but the 0, 50
and 100 are approximate in the original."""

SCALES: dict[ScaleId, Scale] = {"icd203": ICD203, "phia": PHIA}


class Grade(NamedTuple):
    """A source grade such as C3: reliability of the source, credibility of the information."""

    reliability: str
    credibility: str

    @classmethod
    def parse(cls, text: str) -> "Grade":
        """Read a letter A-F and a digit 1-6; raises ValueError with a sentence for the reader."""
        grade = text.strip().upper()
        if len(grade) != 2 or grade[0] not in RELIABILITIES or grade[1] not in CREDIBILITIES:
            raise ValueError(
                tr(
                    "“{text}” is not a source grade: write A to F and 1 to 6, such as C3.",
                    text=text,
                )
            )
        return cls(grade[0], grade[1])

    def is_worse_than(self, other: "Grade") -> bool:
        """Return whether the source is less reliable or the information less credible.

        F and 6 are not judged: they are not worse than anything, and nothing is worse than they.
        """
        return (
            "F" not in (self.reliability, other.reliability)
            and (self.reliability > other.reliability)
        ) or (
            "6" not in (self.credibility, other.credibility)
            and (self.credibility > other.credibility)
        )

    def __str__(self) -> str:
        return self.reliability + self.credibility
