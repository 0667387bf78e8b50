"""The timeline to scale as a drawing within the HTML page, above the table of events.

The drawing is shapes and escaped words: no script, no style of its own, no address. Its colours are
classes of the page's style sheet, so that it follows the reader's light or dark.
"""

from collections.abc import Iterator
from typing import Literal

from briefing_app.model.briefing import Briefing
from briefing_app.model.timeline import Kind, gather
from briefing_app.model.words.fixed_words import Words, words_in
from briefing_app.model.words.language import language_direction, text_direction
from briefing_app.model.words.sentences import sentence
from briefing_app.output.html.html_tree import safe
from briefing_app.output.timeline_picture import (
    NEXT_LINE,
    Drawn,
    Picture,
    Stretch,
    mirrored,
    picture_key,
    timeline_picture,
)

_WIDTH, _SIZE = 640.0, 12.0
_EDGE, _AXIS = 4.0, 38.0
_LANE, _BAR = 18.0, 6.0
_PACKED_LANE = 9.0
_TOOTH = 6.0
"""Lengths in pixels: the drawing, its letters, the lanes with words and without and, in a lane, the
top of its bar."""

_FROM_RIGHT = "\u2067{}\u2069"
"""Words in an isolate (Unicode Standard Annex 9), since the drawing itself runs from the left."""


def timeline_figure(briefing: Briefing) -> str:
    """Return the drawing of all dated events and evidence; nothing if there are no events."""
    if not briefing.timeline:
        return ""
    words = words_in(briefing.lang)
    picture = timeline_picture(gather(briefing), _WIDTH, _SIZE, words)
    from_right = language_direction(briefing.lang) == "rtl"
    if from_right:
        picture = mirrored(picture)
    lane = _LANE if picture.worded else _PACKED_LANE
    bottom = picture.lanes * lane + _EDGE
    parts = "".join(
        (
            *_ground(picture, bottom, from_right=from_right),
            *_marks(picture, lane, from_right=from_right),
        )
    )
    told = f"{picture.description} {sentence(words, 'events_listed')}"
    return (
        '<figure class="timeline">\n<div class="scroll" tabindex="0">'
        f'<svg viewBox="{-_EDGE:g} 0 {_WIDTH + 2 * _EDGE:g} {bottom + _AXIS:g}" role="img" '
        f'aria-label="{safe(told)}">{parts}</svg></div>\n'
        f"<figcaption>{_key(picture, words)}</figcaption>\n</figure>\n"
    )


def _key(picture: Picture, words: Words) -> str:
    """Return what the signs in the picture mean, each after a sample of it."""
    signs: tuple[Kind, ...] = ("event", "evidence") if picture.has_evidence else ("event",)
    told = [f"{_SAMPLES[sign]} {words[_MEANINGS[sign]]}" for sign in signs]
    return " · ".join((*told, *picture_key(picture, words)))


def _ground(picture: Picture, bottom: float, *, from_right: bool) -> Iterator[str]:
    aside, anchor = (-3, "end") if from_right else (3, "start")
    for tick in picture.ticks:
        name = "year" if tick.year else "tick"
        yield f'<path class="{name}" d="M{tick.at:.1f} 0V{bottom + 4:.1f}"/>'
        if tick.words:
            yield _words(name, tick.at + aside, bottom + 14, _in_own_order(tick.words), anchor)
    for piece in picture.pieces:
        yield f'<path class="axis" d="M{piece.start:.1f} {bottom:.1f}H{piece.end:.1f}"/>'
    for each in picture.breaks:
        yield from _break(each._replace(words=_in_own_order(each.words)), bottom)


def _in_own_order(words: str) -> str:
    """Return words such as a date, each part of which is in its place as the words run."""
    return _FROM_RIGHT.format(words) if text_direction((words,), "ltr") == "rtl" else words


def _break(each: Stretch, bottom: float) -> Iterator[str]:
    for x in (each.start + _TOOTH / 2, each.end - _TOOTH / 2):
        teeth = "".join(
            f"l{_TOOTH / 2 if number % 2 else -_TOOTH / 2:g} {_TOOTH:g}"
            for number in range(int(bottom / _TOOTH) + 1)
        )
        yield f'<path class="torn" d="M{x:.1f} 0{teeth}"/>'
    middle = (each.start + each.end) / 2
    for side in (-3, 3):
        yield f'<path class="axis" d="M{middle + side - 3:.1f} {bottom + 6:.1f}l6 -12"/>'
    yield _words("gap", middle, bottom + 31, each.words, "middle")


def _marks(picture: Picture, lane: float, *, from_right: bool) -> Iterator[str]:
    around = _FROM_RIGHT if from_right else "{}"
    for mark in picture.marks:
        top = mark.lane * lane
        if mark.words_width:
            x, anchor = (
                (mark.words_at + mark.words_width, "end")
                if mark.ends_there
                else (mark.words_at, "start")
            )
            yield from _labels(x, top + 12, lane, mark, anchor, around)
        yield _glyph(mark, top + (_BAR if picture.worded else 1))


def _labels(
    x: float, y: float, lane: float, mark: Drawn, anchor: str, around: str
) -> Iterator[str]:
    ref = f'<tspan class="ref">{safe(mark.ref)}</tspan> ' if mark.ref else ""
    y += mark.below * NEXT_LINE * lane
    for number, line in enumerate(mark.lines):
        words = around.format(f"{'' if number else ref}{safe(line)}")
        yield (
            f'<text class="said" x="{x:.1f}" y="{y + number * NEXT_LINE * lane:.1f}" '
            f'text-anchor="{anchor}">{words}</text>'
        )


def _glyph(mark: Drawn, top: float) -> str:
    if mark.start != mark.end:
        width = max(5.0, mark.end - mark.start - 1)
        corners = ' rx="2.5"' if mark.kind == "event" else ""
        return (
            f'<rect class="{mark.kind}" x="{mark.start:.1f}" y="{top:.1f}" width="{width:.1f}" '
            f'height="5"{corners}/>'
        )
    middle = top + 2.5
    if mark.kind == "event":
        return f'<circle class="event" cx="{mark.start:.1f}" cy="{middle:.1f}" r="3"/>'
    return f'<path class="evidence" d="M{mark.start:.1f} {middle - 4:.1f}l4 4l-4 4l-4 -4z"/>'


def _sample(kind: Kind) -> str:
    mark = Drawn(kind, 0, 5, 5, "", (), 0, 0, ends_there=False)
    glyph = _glyph(mark, 2.5)
    return f'<svg class="sample" viewBox="0 0 10 10" aria-hidden="true">{glyph}</svg>'


_SAMPLES: dict[Kind, str] = {"event": _sample("event"), "evidence": _sample("evidence")}
_MEANINGS: dict[Kind, Literal["event_key", "evidence_key"]] = {
    "event": "event_key", "evidence": "evidence_key",
}  # fmt: skip


def _words(name: str, x: float, y: float, words: str, anchor: str = "start") -> str:
    return (
        f'<text class="{name}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{safe(words)}</text>'
    )
