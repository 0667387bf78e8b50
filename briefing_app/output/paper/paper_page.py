"""The geometry of a page: its margins, and how large its letters are.

The template and all that is computed for it count in units: one is a point if the text has its
usual size, and more or less if it is larger or smaller. So large print is the usual page seen
through a glass, on a sheet that is smaller in units.
"""

from dataclasses import replace
from typing import NamedTuple

from briefing_app.output.paper.paper_options import USUAL_LETTERS, PaperOptions

_EDGE, _USUAL_WIDTH, _WIDEST = 58.0, 595.28, 600.0
_POINTS_PER_MM = 72 / 25.4
_SMALL = 8.0
"""The size of the letters in the tables of the comparison, in units."""

GUTTER = 34.0
"""Room for the numbers of paragraphs, in units."""

_LONGEST_LINE = 464.0
"""Width of the text at most, in units, about 85 letters: that of an upright page of US Letter."""

_ON_SLIDES = 0.85
"""How much smaller than usual the comparison is drawn on slides."""

_LARGE = 1.2
"""The unit from which the margins at the head and foot are narrower in units."""

_SMALLEST = 0.8
"""How much smaller than usual a briefing on one page is at most: its text has 7.2 points then."""

_LEAST_MEASURE = 200.0
"""Width of the text at least, in units, where a reader chooses the margins: about 30 letters."""

_RULED = 0.3
"""The share of a page that is ruled for notes."""


class Page(NamedTuple):
    """A page in units.

    ``unit`` is the points of one; ``fine`` is how much larger the comparison is drawn than usual;
    ``edge`` is the margin at the sides, and ``aside`` the room for notes at the side where
    lines end; ``inset`` is what the text leaves free at both sides within these; ``head`` and
    ``foot`` are the margins there, with the running lines and, so far from the edge of the paper,
    the ``banner`` within; ``ascent`` and ``descent`` are from the text to
    those lines; ``least`` is the size of the smallest letters.
    """

    unit: float
    fine: float
    width: float
    height: float
    edge: float
    aside: float
    inset: float
    head: float
    foot: float
    banner: float
    ascent: float
    descent: float
    least: float

    def fine_letters(self, size: float) -> float:
        """Return a size of letters of the comparison, in its own units, or the smallest allowed."""
        return max(size, self.least / self.fine)

    @property
    def measure(self) -> float:
        """The width of what is within the margins: of tables and pictures beside the text."""
        return self.width - 2 * self.edge - self.aside

    @property
    def room(self) -> float:
        """The height of what is within the margins."""
        return self.height - self.head - self.foot


def page_of(options: PaperOptions) -> Page:
    """Return the page that the options ask for."""
    unit = options.letters / USUAL_LETTERS * _shrunk(options)
    width, height = (side / unit for side in options.size)
    least = options.least / unit
    aside = width * _RULED if options.ruled else 0.0
    edge = options.margin * _POINTS_PER_MM / unit or _usual_edge(width, options.size[0])
    inset = _usual_inset(options, width - 2 * edge)
    fine = _ON_SLIDES if options.layout == "slides" else max(1.0, least / _SMALL)
    return Page(unit, fine, width, height, edge, aside, inset, *_margins(options, unit), least)


def _shrunk(options: PaperOptions) -> float:
    """Return how much smaller a briefing on one page is on small paper, to hold more there."""
    if options.layout != "one-page":
        return 1.0
    return min(1.0, max(_SMALLEST, min(options.size) / _USUAL_WIDTH))


def most_margin(options: PaperOptions) -> int:
    """Return the widest margins at the sides, in millimetres, that leave room for the text.

    Those that are usual on such a page always do.
    """
    usual = page_of(replace(options, margin=0))
    room = usual.width - usual.aside - _LEAST_MEASURE
    return int(max(usual.edge, room / 2) * usual.unit / _POINTS_PER_MM)


def _margins(options: PaperOptions, unit: float) -> tuple[float, float, float, float, float]:
    """Return what is above and below the text: ``head`` to ``descent`` of a page."""
    if options.layout != "pages":
        return 52.0, 48.0, 10.0, 13.0, 14.0
    return (64.0, 66.0, 16.0, 16.0, 17.0) if unit > _LARGE else (74.0, 78.0, 22.0, 19.0, 22.0)


def _usual_edge(width: float, points: float) -> float:
    """Return the usual margin at the sides: narrow on small paper, and wide for long lines."""
    narrow = _EDGE * min(1.0, points / _USUAL_WIDTH, width / _USUAL_WIDTH)
    return max(narrow, (width - _WIDEST) / 2)


def _usual_inset(options: PaperOptions, measure: float) -> float:
    """Return what a text leaves free at both sides, for lines that are easy to read.

    It fills the margins that a reader chose, and stands beside ruled lines.
    """
    if options.layout != "pages" or options.margin or options.ruled:
        return 0.0
    return max(0.0, (measure - GUTTER - _LONGEST_LINE) / 2)
