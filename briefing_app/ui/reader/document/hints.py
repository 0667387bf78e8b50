"""What a link says before it is followed, as plain words."""

from briefing_app.model.appendices import source_description
from briefing_app.model.briefing import Briefing
from briefing_app.model.fixed_words import words_in
from briefing_app.model.terms import bands_in_both
from briefing_app.model.tree import plain_text
from briefing_app.ui.state.target import Target


def hint(briefing: Briefing, target: Target) -> str:
    """Return the words of a note, a source, evidence, an abbreviation or a term, or the address.

    Empty for links within the briefing.
    """
    match target.kind:
        case "note":
            note = briefing.footnotes.get(target.ref)
            blocks = note.blocks if note else ()
            return "\n".join(" ".join(plain_text((block,)).split()) for block in blocks)
        case "source":
            return _source(briefing, target.ref)
        case "evidence":
            return _evidence(briefing, target.ref)
        case "likelihood":
            return "\n".join(bands_in_both(target.ref))
        case "abbreviation" | "web" | "mail" | "file":
            return target.ref
    return ""


def _source(briefing: Briefing, ref: str) -> str:
    source = briefing.source(ref)
    if source is None:
        return ""
    description = source_description(source, words_in(briefing.lang))
    return f"{source.title}\n{description}" if description else source.title


def _evidence(briefing: Briefing, ref: str) -> str:
    items = briefing.comparison.evidence if briefing.comparison else ()
    item = next((each for each in items if each.id == ref), None)
    if item is None:
        return ""
    facts = [str(item.date)] if item.date else []
    source = briefing.source(item.source)
    facts += [source.title] if source else []
    facts += [f"credibility {item.credibility}, relevance {item.relevance}"]
    return f"{item.id}: {item.text}\n{' · '.join(facts)}"
