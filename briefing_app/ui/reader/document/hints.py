"""What a link says before it is followed, as plain words."""

from __future__ import annotations

from collections.abc import Callable

from briefing_app.model.appendices import source_description
from briefing_app.model.assumptions import carried_parts
from briefing_app.model.briefing import Briefing
from briefing_app.model.indicators import indicator_rows
from briefing_app.model.parts import words_of
from briefing_app.model.terms import bands_in_both
from briefing_app.model.tree import plain_text
from briefing_app.model.words.fixed_words import words_in
from briefing_app.translation import language, tr
from briefing_app.ui.state.target import Target, TargetKind


def hint(briefing: Briefing, target: Target) -> str:
    """Return the words of a note, a source, evidence, an abbreviation or a term, or the address.

    For pictures that could be shown it is the offer to do so, and for a link back what it does.

    Empty for links within the briefing.
    """
    if target.kind in ("abbreviation", "web", "mail", "file"):
        return target.ref
    if target.kind == "back":
        return tr("Go back to where it is cited")
    if target.kind == "pictures":
        return tr("Show pictures of another folder…")
    say = _HINTS.get(target.kind)
    return say(briefing, target.ref) if say else ""


def _note(briefing: Briefing, ref: str) -> str:
    note = briefing.footnotes.get(ref)
    blocks = note.blocks if note else ()
    return "\n".join(" ".join(plain_text((block,)).split()) for block in blocks)


def _likelihood(_briefing: Briefing, term: str) -> str:
    return "\n".join(bands_in_both(term))


def _source(briefing: Briefing, ref: str) -> str:
    source = briefing.source(ref)
    if source is None:
        return ""
    description = source_description(source, words_in(language()))
    return f"{source.title}\n{description}" if description else source.title


def _assumption(briefing: Briefing, ref: str) -> str:
    comparison = briefing.comparison
    for each in comparison.assumptions if comparison else ():
        if each.id == ref and comparison:
            return f"{ref}: {each.text}\n{words_of(carried_parts(comparison, each))}"
    return ""


def _indicator(briefing: Briefing, ref: str) -> str:
    comparison = briefing.comparison
    for row in indicator_rows(comparison, briefing.as_of) if comparison else ():
        if row.indicator.id == ref:
            return f"{ref}: {row.indicator.text}\n{row.motivation.title} · {row.status_words}"
    return ""


def _evidence(briefing: Briefing, ref: str) -> str:
    items = briefing.comparison.evidence if briefing.comparison else ()
    item = next((each for each in items if each.id == ref), None)
    if item is None:
        return ""
    facts = [str(each) for each in (item.type, item.date) if each]
    source = briefing.source(item.source)
    facts += [source.title] if source else []
    levels = words_in(language())["levels"]
    facts.append(
        tr(
            "credibility {credibility}, relevance {relevance}",
            credibility=levels[item.credibility],
            relevance=levels[item.relevance],
        )
    )
    return f"{item.id}: {item.text}\n{' · '.join(facts)}"


_HINTS: dict[TargetKind, Callable[[Briefing, str], str]] = {
    "note": _note,
    "source": _source,
    "evidence": _evidence,
    "assumption": _assumption,
    "indicator": _indicator,
    "likelihood": _likelihood,
}
