"""A briefing as one HTML file that needs no other file and can run nothing.

Pictures and styles are inside; a content security policy forbids everything else, so that even a
mistake in this writer could neither fetch nor execute anything.
"""

import hashlib
import json
from base64 import b64encode
from collections.abc import Iterable, Mapping

from briefing_app import __version__
from briefing_app.model.anchors import COMPARISON, note_anchor
from briefing_app.model.appendices import (
    added_sections,
    notes_heading,
    sources_blocks,
    timeline_blocks,
)
from briefing_app.model.briefing import Briefing, Section
from briefing_app.model.title_block import body_blocks, repeated_title, title_facts, top_level
from briefing_app.model.words.fixed_words import Words, words_in
from briefing_app.model.words.language import language_direction
from briefing_app.output.html.html_comparison import comparison_section
from briefing_app.output.html.html_fonts import font_faces
from briefing_app.output.html.html_ranges import terms_key
from briefing_app.output.html.html_timeline import timeline_figure
from briefing_app.output.html.html_tree import (
    TreeWriter,
    address,
    back_links,
    safe,
)
from briefing_app.resources import resource

_LEVELS_IN_CONTENTS = 3


def to_html(briefing: Briefing) -> str:
    """Return the briefing as a whole HTML document; write it as UTF-8.

    Raises OutputError if a font of its letters cannot be made.
    """
    writer = TreeWriter(briefing)
    body = (
        f"{_banner(briefing, 'header', 'top')}<main>\n"
        f"{_title_block(briefing, writer)}{_contents(briefing)}"
        f'<div class="text">\n{_text(briefing, writer)}</div>\n</main>\n'
        f"{_banner(briefing, 'footer', 'bottom')}"
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{safe(briefing.lang)}"'
        f' dir="{language_direction(briefing.lang)}">\n'
        f"<head>\n{_head(briefing, _style(briefing, body))}</head>\n"
        f"<body>\n{body}</body>\n</html>\n"
    )


def _head(briefing: Briefing, style: str) -> str:
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; img-src data:; font-src data:; style-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )
    named = {"author": briefing.author, "description": briefing.subtitle}
    return "".join(
        (
            '<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            '<meta name="referrer" content="no-referrer">\n',
            '<meta name="color-scheme" content="light dark">\n',
            f'<meta name="generator" content="Briefing App {__version__}">\n',
            *(
                f'<meta name="{name}" content="{safe(words)}">\n'
                for name, words in named.items()
                if words
            ),
            f"<title>{safe(briefing.title)}</title>\n",
            f"<style>{style}</style>\n",
        )
    )


def _style(briefing: Briefing, body: str) -> str:
    """Return the style sheet of a body: the colours of both themes, the fonts, the looks."""
    marking = briefing.marking
    light, dark = (_variables(name) for name in ("light", "dark"))
    banner = (
        f"--banner: {marking.background}; --banner-text: {marking.foreground};" if marking else ""
    )
    return (
        f"\n:root {{ {light} {banner} }}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"
        f"{font_faces(body, briefing.lang)}"
        f"{resource('html/briefing.css').read_text('utf-8')}"
    )


def _variables(theme: str) -> str:
    """Return the colours of a theme as CSS variables such as ``--callouts-editor-bar``."""

    def declared(prefix: str, values: Mapping[str, object]) -> Iterable[str]:
        for name, value in values.items():
            if isinstance(value, Mapping):
                yield from declared(f"{prefix}{name}-", value)
            elif isinstance(value, str) and value.startswith("#"):
                yield f"--{prefix}{name}: {value};"

    return " ".join(declared("", json.loads(resource(f"themes/{theme}.json").read_text("utf-8"))))


def _banner(briefing: Briefing, tag: str, place: str) -> str:
    if briefing.marking is None:
        return ""
    label, words = words_in(briefing.lang)["marking"], safe(briefing.marking.text)
    return f'<{tag} class="banner {place}" aria-label="{label}">{words}</{tag}>\n'


def _text(briefing: Briefing, writer: TreeWriter) -> str:
    """Return the text and what is added after it."""
    return "".join(
        (
            writer.write(body_blocks(briefing)),
            comparison_section(briefing, writer) or terms_key(briefing),
            # Before the sources: a note may cite one, which then leads back to it.
            _notes(briefing, writer),
            _timeline(briefing, writer),
            writer.write(sources_blocks(briefing)),
        )
    )


def _timeline(briefing: Briefing, writer: TreeWriter) -> str:
    """Return the drawing of the timeline between its heading and its table."""
    blocks = timeline_blocks(briefing)
    title, table = writer.write(blocks[:1]), writer.write(blocks[1:])
    return f"{title}{timeline_figure(briefing)}{table}"


def _title_block(briefing: Briefing, writer: TreeWriter) -> str:
    repeated = repeated_title(briefing)
    anchor = writer.anchor(repeated.string("id")) if repeated else ""
    facts = [safe(fact) for fact in title_facts(briefing)]
    return "".join(
        (
            f'<header>\n<div class="title">\n<h1{anchor}>{safe(briefing.title)}</h1>\n',
            f'<p class="subtitle">{safe(briefing.subtitle)}</p>\n' if briefing.subtitle else "",
            f'<p class="facts">{" · ".join(facts)}</p>\n' if facts else "",
            "</div>\n</header>\n",
        )
    )


def _notes(briefing: Briefing, writer: TreeWriter) -> str:
    """Return the footnotes with the way back to the text; nothing if there are none."""
    # All are written first: a note may refer to one before it.
    notes = [(note.number, writer.write(note.blocks)) for note in briefing.footnotes.values()]
    items = []
    for number, words in notes:
        back = back_links(writer.note_references[number], words_in(briefing.lang)["back_to_text"])
        last = "</p>\n"
        whole = (
            f"{words.removesuffix(last)}{back}{last}"
            if words.endswith(last)
            else f"{words}<p>{back}{last}"
        )
        items.append(f'<li{writer.anchor(note_anchor(number))} value="{number}">{whole}</li>\n')
    if not items:
        return ""
    title = writer.write((notes_heading(briefing),))
    return (
        f'<section class="notes" role="doc-endnotes">\n{title}'
        f"<ol>\n{''.join(items)}</ol>\n</section>\n"
    )


def _contents(briefing: Briefing) -> str:
    """Return the sections as a nested list, with the number of the first paragraph of each."""
    words = words_in(briefing.lang)
    repeated = repeated_title(briefing)
    skipped = repeated.string("id") if repeated else None
    sections = [each for each in briefing.sections if each.title and each.id != skipped]
    top = top_level(briefing)
    sections = [each for each in sections if each.level < top + _LEVELS_IN_CONTENTS]
    added = list(added_sections(briefing))
    if briefing.comparison:
        added.insert(0, Section(COMPARISON, words["comparison"], top, len(briefing.blocks)))
    if not sections and not added:
        return ""
    entries = _nested([*sections, *added], words)
    title = words["contents"]
    return f'<nav aria-label="{title}">\n<h2 class="unseen">{title}</h2>\n{entries}</nav>\n'


def _nested(sections: list[Section], words: Words) -> str:
    """Return the sections as lists in lists: a deeper one goes below the one before it."""
    parts = []
    place = 0
    while place < len(sections):
        section = sections[place]
        end = place + 1
        while end < len(sections) and sections[end].level > section.level:
            end += 1
        below = _nested(sections[place + 1 : end], words)
        parts.append(f"<li>{_entry(section, words)}{below}</li>\n")
        place = end
    return f"<ol>\n{''.join(parts)}</ol>\n" if parts else ""


def _entry(section: Section, words: Words) -> str:
    number = ""
    if section.first_paragraph is not None:
        first = section.first_paragraph
        hint = words["from_paragraph"].format(number=first)
        number = f' <span class="at" title="{hint}">{first}</span>'
    return f'<a href="{address(section.id)}">{safe(section.title)}{number}</a>'
