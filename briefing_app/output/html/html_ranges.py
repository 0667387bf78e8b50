"""The range chart of likelihoods as a table of the HTML page, and the key of the terms in use.

The next cell says in words what is drawn; the drawings are shapes and escaped words, and
their colours are classes of the page's style sheet.
"""

from collections.abc import Iterator

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.table.ranges import (
    RangeChart,
    RangeRow,
    Stretch,
    confidence_steps,
    range_chart,
    scale_words,
)
from briefing_app.model.table.table_words import confidence_words
from briefing_app.model.terms import terms_used
from briefing_app.model.words.fixed_words import Words, words_in
from briefing_app.model.words.language import Direction, apart, language_direction
from briefing_app.model.words.sentences import said_direction
from briefing_app.output.html.html_tree import TreeWriter, address, safe
from briefing_app.output.ranges_ruler import SOFT, ruler

_WIDTH, _SIZE, _LINE, _STRIP = 480.0, 11.0, 14.0, 7.0
"""Lengths in pixels of the ruler: all of it, its letters, a line of them, and the bands."""

_FADES = {"in": "ranges:in", "out": "ranges:out"}
"""The ids of the two gradients of approximate ends; no id of a briefing's text has a colon here."""

_PAIR_FROM_RIGHT = "\u2067\u2066{}\u2069{}\u2069"
"""A term in letters from the left and its figures, in isolates (Unicode Standard Annex 9)."""

_SEAM = 0.12
_GAP = 0.35
"""The space between bands that meet, in per cent."""


def range_chart_figure(briefing: Briefing, comparison: Comparison, writer: TreeWriter) -> str:
    """Return the chart with its heading; nothing if no likelihood is estimated."""
    words = words_in(briefing.lang)
    chart = range_chart(briefing, comparison, (), words)
    if chart is None:
        return ""
    base = language_direction(briefing.lang)
    rows = "".join(_row(chart, row, words, base) for row in chart.rows)
    note = apart(f"{chart.scale.title}. {chart.note}", base)
    heads = "".join(
        f'<th scope="col">{words["rows"][kind]}</th>' for kind in ("likelihood", "confidence")
    )
    return (
        f"<h3>{words['likelihoods']}</h3>\n"
        '<div class="scroll" tabindex="0"><table class="ranges">\n'
        f'<thead>\n<tr><th scope="col">{safe(comparison.label)}</th>'
        f'<th class="axis" scope="col">{_ruler(chart, writer, words)}</th>'
        f"{heads}</tr>\n</thead>\n"
        f"<tbody>\n{rows}</tbody>\n</table></div>\n"
        f'<p class="ranges-note">{safe(note)}</p>\n'
    )


def terms_key(briefing: Briefing) -> str:
    """Return what the terms of likelihood in use mean; nothing if there are none."""
    words = words_in(briefing.lang)
    pair = _PAIR_FROM_RIGHT if said_direction(words) == "rtl" else "{}{}"
    used = (pair.format(term, words["comma"] + band) for term, band in terms_used(briefing))
    terms = words["semicolon"].join(used)
    if not terms:
        return ""
    scale = words["scale"].format(scale=briefing.scale.title)
    told = apart(f"{scale} {terms}.", language_direction(briefing.lang))
    return f'<p class="terms">{safe(told)}</p>\n'


def _ruler(chart: RangeChart, writer: TreeWriter, words: Words) -> str:
    labels = ruler(chart, _WIDTH, _SIZE)
    top = _LINE * (1 + max((each.level for each in labels), default=0))
    parts = ["<defs>", *_fades(writer), "</defs>"]
    for each in labels:
        line = top - each.level * _LINE
        look = ' class="used"' if each.used else ""
        parts += [
            f'<path d="M{each.at:.1f} {line - 1:.1f}V{top + 2:.1f}"/>',
            f'<text{look} x="{each.left:.1f}" y="{line - 4:.1f}">{safe(each.term)}</text>',
        ]
    parts += _bands(chart, _WIDTH, f'y="{top + 1:.1f}" height="{_STRIP - 2:g}"')
    for tick in range(0, 101, 20):
        side = "start" if tick == 0 else "end" if tick == 100 else "middle"
        label = f"{tick} %" if tick == 100 else str(tick)
        parts.append(
            f'<text x="{tick * _WIDTH / 100:.1f}" y="{top + _STRIP + 11:.1f}" '
            f'text-anchor="{side}">{label}</text>'
        )
    return (
        f'<svg viewBox="0 0 {_WIDTH:g} {top + _STRIP + 14:g}" role="img" '
        f'aria-label="{safe(scale_words(chart, words))}">{"".join(parts)}</svg>'
    )


def _fades(writer: TreeWriter) -> Iterator[str]:
    for name, (first, last) in {"in": (0, 1), "out": (1, 0)}.items():
        yield (
            f"<linearGradient{writer.anchor(_FADES[name])}>"
            f'<stop offset="0" stop-opacity="{first}"/><stop offset="1" stop-opacity="{last}"/>'
            "</linearGradient>"
        )


def _bands(chart: RangeChart, width: float, across: str) -> Iterator[str]:
    for each in chart.stretches:
        left, length = each.low * width / 100, (each.high - each.low - _GAP) * width / 100
        yield f'<rect class="band" x="{left:.2f}" width="{length:.2f}" {across}/>'


def _row(chart: RangeChart, row: RangeRow, words: Words, base: Direction) -> str:
    motivation, stretch = row.motivation, row.stretch
    title = safe(motivation.title)
    if motivation.section:
        title = f'<a href="{address(motivation.section)}">{title}</a>'
    drawn = _stretched(_bands(chart, 100, 'y="0" height="10"'))
    drawn += _stretched(_bar(stretch)) if stretch else ""
    told = (
        f'<span class="term">{safe(stretch.term)}<span class="unseen">, </span></span>'
        f'<span class="words">{safe(apart(stretch.words, base))}</span>'
        if stretch
        else f'<span class="words">{words["not_estimated"]}</span>'
    )
    return (
        f'<tr><th scope="row">{title}</th><td class="axis">{drawn}</td>'
        f"<td>{told}</td><td>{_confidence(motivation.confidence, words)}</td></tr>\n"
    )


def _stretched(parts: Iterator[str]) -> str:
    """Return a drawing that is as wide as its cell, whose words say the same."""
    return (
        '<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        f"{''.join(parts)}</svg>"
    )


def _bar(stretch: Stretch) -> Iterator[str]:
    low = stretch.low + SOFT * stretch.low_soft
    high = stretch.high - SOFT * stretch.high_soft
    across = 'y="2" height="6"'
    if stretch.low_soft:
        yield (
            f'<rect x="{stretch.low - SOFT:g}" width="{2 * SOFT:g}" {across} '
            f'fill="url(#{_FADES["in"]})"/>'
        )
    # A little of it lies below the fading ends, for no seam to show.
    left, right = (low - _SEAM * stretch.low_soft, high + _SEAM * stretch.high_soft)
    yield f'<rect class="bar-drawn" x="{left:g}" width="{right - left:g}" {across}/>'
    if stretch.high_soft:
        yield f'<rect x="{high:g}" width="{2 * SOFT:g}" {across} fill="url(#{_FADES["out"]})"/>'
    if stretch.has_start:
        yield f'<rect class="bar-drawn" x="{stretch.low:g}" width="0.4" y="0" height="10"/>'


def _confidence(confidence: str, words: Words) -> str:
    steps = confidence_steps(confidence)
    told = confidence_words(confidence, words)
    if not steps:
        return f'<span class="words">{told}</span>'
    drawn = "".join(
        f'<rect class="{"filled" if step < steps else "empty"}" x="{1 + 7 * step}" '
        f'y="{10 - 3.5 * step:g}" width="4" height="{4 + 3.5 * step:g}"/>'
        for step in range(3)
    )
    sign = f'<svg class="step" viewBox="0 0 20 15" aria-hidden="true">{drawn}</svg>'
    return f"{sign}{told}"
