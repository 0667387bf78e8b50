"""What a reader can choose about paper, and where that choice is written down."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Literal, NamedTuple, Self, get_args

from briefing_app.model.choices import PAPERS, Paper
from briefing_app.model.notes.records import PlacedNote
from briefing_app.translation import tr


class Sheet(NamedTuple):
    """A size of paper, ``width`` and ``height`` in points of 1/72 inch.

    ``words`` is its name for readers and ``media`` its self-describing name of PWG 5101.1, empty
    for one that is in no printer.
    """

    words: str
    width: float
    height: float
    media: str


SHEETS: dict[Paper, Sheet] = {
    "a4": Sheet("A4", 595.28, 841.89, "iso_a4_210x297mm"),
    "letter": Sheet(tr("US Letter"), 612.0, 792.0, "na_letter_8.5x11in"),
    "a3": Sheet("A3", 841.89, 1190.55, "iso_a3_297x420mm"),
    "a5": Sheet("A5", 419.53, 595.28, "iso_a5_148x210mm"),
    "legal": Sheet(tr("US Legal"), 612.0, 1008.0, "na_legal_8.5x14in"),
    "screen": Sheet(tr("Screen 16:9"), 405.0, 720.0, ""),
}
"""All of them upright: the width is the shorter side."""

_LETTER_COUNTRIES = frozenset(
    {"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"}
)
"""Countries that use US Letter: CLDR 45, supplemental data, ``paperSize``."""

Layout = Literal["pages", "one-page", "ballot", "slides"]
"""The pages of a briefing; a summary on one page; a form for ratings; one section a page."""

Sheets = Literal["single", "two", "booklet"]
"""One page a side, two, or two in the order in which folded sheets become a booklet."""

USUAL_LETTERS = 10.5
PARTS = (
    "judgements", "contents", "text", "comparison", "report", "reasons", "timeline", "sources",
    "key", "editor", "this_copy",
)  # fmt: skip
"""The names of the options that say whether a part is printed."""

LACKING: Mapping[Layout, frozenset[str]] = {
    "pages": frozenset(),
    "slides": frozenset({"contents"}),
    "one-page": frozenset({*PARTS, "notes"}) - {"judgements", "text", "comparison"},
    "ballot": frozenset({*PARTS, "sections", "notes"}),
}
"""What each layout has no room for: parts, single sections, and notes of readers."""

_RANGES: Mapping[str, tuple[float, float]] = {
    "margin": (0, 80),
    "letters": (7, 36),
    "least": (0, 36),
}
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "paper": PAPERS, "layout": get_args(Layout), "sheets": get_args(Sheets),
}  # fmt: skip


class Copy(NamedTuple):
    """One of several numbered copies: its number from 1, of how many, and for whom, or empty."""

    number: int
    total: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class PaperOptions:
    """What is printed, and how.

    ``margin`` is that at the sides in millimetres, 0 for the usual one; ``letters`` is the size of
    the text, and ``least`` that of the smallest letters, in points, 0 for none. ``plain`` is black
    on white without grey, ``grey`` is without colour, and ``ruled`` has room for notes beside the
    text.

    ``judgements`` are the key judgements, before everything else; ``report`` is what the lead hangs
    on; ``reasons`` are those of the ratings; ``key`` explains letters, terms and sums; ``editor``
    are the editor's notes; and ``this_copy`` ends the paper with the SHA-256 and the signer. Of the
    text only the sections with the ids ``sections`` are printed, all of them if it is empty.
    ``noted`` are the notes of readers that are printed: in the ruled margin, or else as a list at
    the end; ``kind_names`` are those of the kinds of highlight, where they are not the usual ones.

    ``tagged`` makes an accessible and archival PDF (PDF/UA-1 and PDF/A-2a); without it the pages
    are the same. More than one page a side is for printers: it is neither.
    """

    layout: Layout = "pages"
    paper: Paper = "a4"
    landscape: bool = False
    margin: int = 0
    letters: float = USUAL_LETTERS
    least: float = 0.0
    plain: bool = False
    grey: bool = False
    ruled: bool = False
    sheets: Sheets = "single"
    judgements: bool = True
    contents: bool = True
    text: bool = True
    comparison: bool = True
    report: bool = True
    reasons: bool = True
    timeline: bool = True
    sources: bool = True
    key: bool = True
    editor: bool = True
    this_copy: bool = False
    sections: tuple[str, ...] = ()
    noted: tuple[PlacedNote, ...] = ()
    kind_names: tuple[str, ...] = ()
    copy: Copy | None = None
    tagged: bool = True

    @property
    def size(self) -> tuple[float, float]:
        """The width and the height of a page in points."""
        sheet = SHEETS[self.paper]
        size = (sheet.width, sheet.height)
        return size[::-1] if self.landscape else size

    def to_json(self) -> dict[str, object]:
        """Return the choices as JSON values by name, without those that are for one briefing."""
        return {
            each.name: getattr(self, each.name)
            for each in fields(self)
            if each.name not in _FOR_ONE
        }

    @classmethod
    def from_json(cls, value: object, base: "PaperOptions | None" = None) -> Self:
        """Return the choices from JSON values; those of ``base`` replace whatever is not valid."""
        given = value if isinstance(value, Mapping) else {}
        usual = base or cls()
        return cls(
            **{
                each.name: given[each.name]
                if each.name in given and is_valid(each.name, given[each.name])
                else getattr(usual, each.name)
                for each in fields(cls)
            }
        )


_FOR_ONE = frozenset({"sections", "copy", "noted", "kind_names"})
_NUMBERS = frozenset(_RANGES)


def without_effect(options: PaperOptions) -> frozenset[str]:
    """Return the names of the parts that are printed neither if they are chosen nor if not.

    The layout has no room for them, or they belong to what is not printed.
    """
    found = set(LACKING[options.layout])
    if not options.text:
        found |= {"judgements", "editor", "sections"}
    if not options.comparison:
        found |= {"report", "reasons"}
    if not options.text and not options.comparison:
        found.add("key")
    return frozenset(found)


def is_valid(name: str, value: object) -> bool:
    """Return whether a JSON value is one for the choice of a name."""
    if name in _CHOICES:
        return value in _CHOICES[name]
    if name in _RANGES:
        low, high = _RANGES[name]
        number = isinstance(value, int) or (name != "margin" and isinstance(value, float))
        return number and not isinstance(value, bool) and low <= float(str(value)) <= high
    known = {each.name for each in fields(PaperOptions)} - _FOR_ONE
    return name in known and isinstance(value, bool)


def paper_country(environment: Mapping[str, str]) -> str | None:
    """Return the ISO 3166 code of the country whose paper an environment asks for.

    The first of LC_ALL, LC_PAPER and LANG that is set decides: POSIX, "Internationalization
    Variables", with the category that glibc adds. It is empty if that names no country, and None if
    none of them is set, as on Windows.
    """
    for name in filter(None, map(environment.get, ("LC_ALL", "LC_PAPER", "LANG"))):
        return name.partition(".")[0].partition("@")[0].partition("_")[2]
    return None


def usual_paper(country: str) -> Paper:
    """Return the paper that offices use in a country, given by its ISO 3166 code of two letters."""
    return "letter" if country.upper() in _LETTER_COUNTRIES else "a4"
