"""Readers' own ratings, and how far they are from the author's.

Distances are steps on the scale CC 2, C 1, N 0, I -1, II -2, as diagnosticity has it. “Not
applicable” and a blank are not on it: they differ from a letter, but by no number of steps.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeVar

from briefing_app.model.comparison import Comparison, Rating
from briefing_app.model.dates import PartialDate
from briefing_app.model.scales import LETTERS, Letter
from briefing_app.translation import number, plural, tr

FORMAT = "briefing-app-ratings"
FORMAT_VERSION = 1
"""How a file of ratings names its format, for whoever writes or reads one."""
ENDING = ".ratings.json"

NAME_AT_MOST = 80
"""How many characters the name of a reader may have."""

Letters = Mapping[str, Mapping[str, Letter]]
"""Letters by the id of the item of evidence, then by that of the motivation; blanks are absent."""
Reasons = Mapping[str, Mapping[str, str]]
"""Reasons by the id of the item of evidence, then by that of the motivation."""
Contrast = Literal["same", "steps", "applies", "blank"]

_Value = TypeVar("_Value")
_SCALE: tuple[Letter, ...] = ("CC", "C", "N", "I", "II")


AUTHOR, YOU = tr("author", "one who rates"), tr("you", "one who rates")
"""The names of the author and of the reader among other readers."""


class ReaderLetter(NamedTuple):
    """One letter of a cell, whose it is, and why; None means not rated."""

    name: str
    letter: Letter | None
    because: str = ""


_WITHOUT_REASON = {letter: Rating(letter) for letter in LETTERS}
"""Most ratings of readers have no reason; a large table has hundreds of thousands."""


class ReaderRatings(NamedTuple):
    """One reader's ratings of a comparison. ``reader`` is empty while no name was given.

    ``reasons`` are given as the letters are; most cells have none.
    """

    reader: str
    letters: Letters = MappingProxyType({})
    date: PartialDate | None = None
    reasons: Reasons = MappingProxyType({})

    def letter(self, item: str, motivation: str) -> Letter | None:
        """Return the letter of one cell; None means not rated yet."""
        return self.letters.get(item, {}).get(motivation)

    def because(self, item: str, motivation: str) -> str:
        """Return the reason for the letter of one cell; empty if none is given."""
        return self.reasons.get(item, {}).get(motivation, "")


class Disagreement(NamedTuple):
    """How two letters differ.

    ``contrast`` is ``steps`` for two letters on the scale, which are ``steps`` apart, ``applies``
    if one is “not applicable”, and ``blank`` if only one is given.
    """

    contrast: Contrast
    steps: int = 0


class Spread(NamedTuple):
    """How several letters for one cell are spread.

    ``low`` and ``high`` are the most inconsistent and the most consistent letter on the scale,
    None if there is none, and ``steps`` is how far apart they are, 0 to 4.
    """

    low: Letter | None
    high: Letter | None
    steps: int
    not_applicable: int
    blank: int


class Progress(NamedTuple):
    """How many of the cells are rated; its text is such as “12 of 90 rated”."""

    rated: int
    cells: int

    @property
    def complete(self) -> bool:
        """Whether no cell is left."""
        return self.rated == self.cells

    def __str__(self) -> str:
        return tr("{rated} of {cells} rated", rated=number(self.rated), cells=number(self.cells))


def fingerprint(comparison: Comparison) -> str:
    """Return a SHA-256 in hexadecimal that is equal for tables of the same items and motivations.

    It is that of the ids of the evidence and of the motivations, each sorted: the order of rows
    and columns, the words and the author's letters do not count.
    """
    import hashlib

    digest = hashlib.sha256()
    for refs in (comparison.evidence, comparison.motivations):
        for ref in sorted(each.id for each in refs):
            digest.update(ref.encode("utf-8", "surrogatepass") + b"\0")
        digest.update(b"\0")
    return digest.hexdigest()


def authors_ratings(comparison: Comparison) -> ReaderRatings:
    """Return the author's letters as those of a reader called `AUTHOR`."""
    letters = {
        item.id: {ref: rating.letter for ref, rating in item.ratings.items()}
        for item in comparison.evidence
        if item.ratings
    }
    return ReaderRatings(AUTHOR, letters)


def with_letter(
    ratings: ReaderRatings, item: str, motivation: str, letter: Letter | None
) -> ReaderRatings:
    """Return the ratings with another letter in one cell, or with none.

    Its reason goes: it was given for the letter before.
    """
    if letter == ratings.letter(item, motivation):
        return ratings
    letters = _with_cell(ratings.letters, item, motivation, letter)
    return with_reason(ratings._replace(letters=letters), item, motivation, "")


def with_reason(ratings: ReaderRatings, item: str, motivation: str, because: str) -> ReaderRatings:
    """Return the ratings with another reason in one cell, or with none if it is empty."""
    if because == ratings.because(item, motivation):
        return ratings
    reasons = _with_cell(ratings.reasons, item, motivation, because or None)
    return ratings._replace(reasons=reasons)


def _with_cell(
    table: Mapping[str, Mapping[str, _Value]], item: str, motivation: str, value: _Value | None
) -> Mapping[str, Mapping[str, _Value]]:
    """Return a table with another value in one cell; one without values has no row."""
    row = {ref: each for ref, each in table.get(item, {}).items() if ref != motivation}
    if value is not None:
        row[motivation] = value
    rows = {ref: each for ref, each in table.items() if ref != item}
    return {**rows, item: row} if row else rows


def fitting(ratings: ReaderRatings, comparison: Comparison) -> ReaderRatings:
    """Return the ratings of cells that the comparison has; it may have changed since."""
    return ratings._replace(
        letters=_fitting(ratings.letters, comparison), reasons=_fitting(ratings.reasons, comparison)
    )


def _fitting(
    table: Mapping[str, Mapping[str, _Value]], comparison: Comparison
) -> dict[str, dict[str, _Value]]:
    refs = {each.id for each in comparison.motivations}
    found = {}
    for item in comparison.evidence:
        kept = {ref: each for ref, each in table.get(item.id, {}).items() if ref in refs}
        if kept:
            found[item.id] = kept
    return found


def as_rated(comparison: Comparison, ratings: ReaderRatings) -> Comparison:
    """Return the comparison with a reader's letters and reasons in place of the author's."""
    nothing = dict[str, str]()
    evidence = []
    for item in comparison.evidence:
        letters, reasons = ratings.letters.get(item.id, {}), ratings.reasons.get(item.id, nothing)
        rated = {
            each.id: Rating(letters[each.id], reasons.get(each.id, "")) if reasons
            else _WITHOUT_REASON[letters[each.id]]
            for each in comparison.motivations
            if each.id in letters
        }  # fmt: skip
        evidence.append(item._replace(ratings=rated))
    return comparison._replace(evidence=tuple(evidence))


def progress(comparison: Comparison, ratings: ReaderRatings) -> Progress:
    """Count the cells of the evidence, and those that a reader has rated."""
    refs, nothing = {each.id for each in comparison.motivations}, dict[str, Letter]()
    rated = 0
    for item in comparison.evidence:
        rated += len(refs & ratings.letters.get(item.id, nothing).keys())
    return Progress(rated, comparison.rating_cells)


def row_rated(comparison: Comparison, ratings: ReaderRatings, item: str) -> bool:
    """Return whether a reader has rated every cell of an item of evidence."""
    row = ratings.letters.get(item, {})
    return all(each.id in row for each in comparison.motivations)


def disagreement(one: Letter | None, other: Letter | None) -> Disagreement:
    """Return how two letters for one cell differ."""
    if one == other:
        return Disagreement("same")
    if one is None or other is None:
        return Disagreement("blank")
    if "NA" in (one, other):
        return Disagreement("applies")
    return Disagreement("steps", abs(_SCALE.index(one) - _SCALE.index(other)))


def disagreement_words(one: Letter | None, other: Letter | None) -> str:
    """Say how a reader's letter, the second one, differs from the author's."""
    contrast, steps = disagreement(one, other)
    if contrast == "steps":
        return plural("{n} step apart.", "{n} steps apart.", steps)
    if contrast == "applies":
        return tr("Applicable to one, not to the other.")
    if contrast == "blank":
        if one is None:
            return tr("Rated by the reader alone.")
        return tr("Rated by the author alone.")
    return tr("The same.", "two ratings")


def spread(letters: Sequence[Letter | None]) -> Spread:
    """Return how the letters of several readers for one cell are spread."""
    places = sorted(_SCALE.index(each) for each in letters if each is not None and each != "NA")
    not_applicable, blank = letters.count("NA"), letters.count(None)
    if not places:
        return Spread(None, None, 0, not_applicable, blank)
    first, last = places[0], places[-1]
    return Spread(_SCALE[last], _SCALE[first], last - first, not_applicable, blank)


def spread_words(letters: Sequence[Letter | None]) -> str:
    """Say how several letters for one cell are spread, as in “C to II, 3 steps apart.”."""
    low, high, steps, not_applicable, blank = spread(letters)
    told = []
    if steps:
        told.append(
            plural(
                "{high} to {low}, {n} step apart.",
                "{high} to {low}, {n} steps apart.",
                steps,
                high=high,
                low=low,
            )
        )
    elif high is not None:
        told.append(tr("{letter} from all who place it.", letter=high))
    if not_applicable:
        told.append(
            plural(
                "Not applicable for {n} reader.", "Not applicable for {n} readers.", not_applicable
            )
        )
    if blank:
        told.append(plural("Not rated by {n} reader.", "Not rated by {n} readers.", blank))
    return " ".join(told)


def known_letter(text: object) -> Letter | None:
    """Return a text as the letter that it is, or None."""
    return next((each for each in LETTERS if each == text), None)
