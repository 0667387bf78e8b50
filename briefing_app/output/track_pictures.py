"""The bands of a track of judgements as small pictures, drawn by resvg.

They have no words, and colours that are read on a light page and on a dark one.
"""

from collections.abc import Iterator

from briefing_app.model.briefing import Asset
from briefing_app.model.editions.track import Track
from briefing_app.model.editions.track_report import picture_name, stretches_of
from briefing_app.model.scales import Scale
from briefing_app.model.table.ranges import Stretch
from briefing_app.output.ranges_ruler import SOFT

_WIDTH, _HEIGHT, _SHARPER = 96, 14, 4
"""The size in pixels, and how many times as many pixels a picture has, for paper."""

_GROUND, _BAR, _LEAD = "#8A94A3", "#3D7BD9", "#C2541B"
_GAP = 0.35
"""The space between bands that meet, in per cent."""


def track_pictures(track: Track) -> dict[str, Asset]:
    """Return a picture of each band that the track shows, by its name."""
    from resvg_py import svg_to_bytes

    pictures: dict[str, Asset] = {}
    for edition, stretch, leads in stretches_of(track):
        name = picture_name(stretch, leads=leads)
        if name not in pictures:
            drawn = svg_to_bytes(
                svg_string=_drawing(edition.briefing.scale, stretch, leads=leads),
                width=_WIDTH * _SHARPER,
                height=_HEIGHT * _SHARPER,
                skip_system_fonts=True,
            )
            pictures[name] = Asset(name, "image/png", _WIDTH, _HEIGHT, bytes(drawn))
    return pictures


def _drawing(scale: Scale, stretch: Stretch, *, leads: bool) -> str:
    parts = "".join(_parts(scale, stretch, leads=leads))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 {_HEIGHT}" '
        f'preserveAspectRatio="none">{parts}</svg>'
    )


def _parts(scale: Scale, stretch: Stretch, *, leads: bool) -> Iterator[str]:
    """Yield the bands of the scale with their gaps, and the one of the judgement upon them."""
    colour = _LEAD if leads else _BAR
    for name, first, last in (("in", 0, 1), ("out", 1, 0)):
        yield (
            f'<linearGradient id="{name}">'
            f'<stop offset="0" stop-color="{colour}" stop-opacity="{first}"/>'
            f'<stop offset="1" stop-color="{colour}" stop-opacity="{last}"/></linearGradient>'
        )
    for band in scale.bands:
        width = band.high - band.low - _GAP
        yield (
            f'<rect x="{band.low:g}" width="{width:g}" y="1" height="12" '
            f'fill="{_GROUND}" fill-opacity="0.22"/>'
        )
    low = stretch.low + SOFT * stretch.low_soft
    high = stretch.high - SOFT * stretch.high_soft
    across = 'y="3" height="8"'
    if stretch.low_soft:
        yield f'<rect x="{low - 2 * SOFT:g}" width="{2 * SOFT:g}" {across} fill="url(#in)"/>'
    yield f'<rect x="{low:g}" width="{high - low:g}" {across} fill="{colour}"/>'
    if stretch.high_soft:
        yield f'<rect x="{high:g}" width="{2 * SOFT:g}" {across} fill="url(#out)"/>'
    if stretch.has_start:
        yield f'<rect x="{stretch.low:g}" width="1" y="0" height="{_HEIGHT}" fill="{colour}"/>'
