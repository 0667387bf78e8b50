"""Reading a briefing from a path: the entry point of this package."""

import math
import re
from collections.abc import Iterable
from pathlib import Path, PurePath

from briefing_app.input.citation_targets import with_targets
from briefing_app.input.comparison_file import read_comparison
from briefing_app.input.draft import Draft, Text
from briefing_app.input.entries import Entry, plain
from briefing_app.input.format import FRONT_MATTER, is_briefing
from briefing_app.input.front_matter import FrontMatter, take_apart
from briefing_app.input.large_pictures import is_large, scaled_sentence
from briefing_app.input.limits import BLOCK_LETTERS, FRONT_MATTER_BYTES
from briefing_app.input.opening import Opened, OutsideError, open_briefing
from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.spoofing import visible
from briefing_app.input.text.parsing import Context, Document, parse_text, parse_words
from briefing_app.input.text.plain_text import plain_text
from briefing_app.model.briefing import Asset, Briefing, paragraphs_below
from briefing_app.model.comparison import Comparison
from briefing_app.model.errors import BriefingError, FileMissingError, Problem
from briefing_app.model.language import language_of
from briefing_app.model.legible import has_too_many_marks
from briefing_app.model.lookalikes import as_latin, foreign_letters
from briefing_app.model.markings import (
    UNREAD,
    Marking,
    imitated,
    imitated_marks,
    is_plain,
    marking,
    may_have_marks,
)
from briefing_app.model.signature import Signature
from briefing_app.model.tree import Node, walk
from briefing_app.translation import plural, tr

_WRITTEN_MARKING = re.compile(
    r"\s*---[ \t]*\n(?:[ \t]*(?:#.*)?\n)*(?=[ \t]*[\"']?[\w.-]+[\"']?[ \t]*:)"
    r"(?:(?!---|\.\.\.).*\n)*?[ \t]*[\"']?(marking)[\"']?[ \t]*:[ \t]*(?!~|null\b|#|\"\"|'')\S"
)
"""A marking in what is, or was meant to be, front matter."""
_SIGNATURE_FAULTS = frozenset({"altered", "unreadable", "unknown"})
_ON_THE_WEB = re.compile(r"\s*(?:https?:)?//", re.IGNORECASE).match


class _Images:
    """The images of the text; each is read once, and refused once with its line."""

    def __init__(self, opened: Opened, problems: ProblemLog) -> None:
        self._opened = opened
        self._problems = problems
        self._keys: dict[str, str] = {}
        self._remote: list[tuple[int, str]] = []
        self.assets: dict[str, Asset] = {}

    def key(self, source: str, line: int | None) -> str:
        """Return the key of an image among the assets; empty after logging a problem."""
        if source not in self._keys:
            self._keys[source] = self._read(source, line)
        return self._keys[source]

    def _read(self, source: str, line: int | None) -> str:
        try:
            asset = self._opened.image(source)
        except FileMissingError as error:
            self._problems.warning(line, "image-missing", error.problem.sentence)
            return ""
        except BriefingError as error:
            if _ON_THE_WEB(source):
                self._remote.append((line or 0, error.problem.sentence))
            else:
                code = "image-outside" if isinstance(error, OutsideError) else "image-refused"
                self._problems.warning(line, code, error.problem.sentence)
            return ""
        if asset.name not in self.assets and is_large(asset):
            self._problems.note([line or 0], "image-scaled", scaled_sentence(asset))
        self.assets[asset.name] = asset
        return asset.name

    def tell_remote(self) -> None:
        """Note which images are on the web; nothing is fetched from there."""
        if self._remote:
            count, first = len(self._remote), min(self._remote)[1]
            sentence = first
            if count > 1:
                told = plural("{n} image is on the web.", "{n} images are on the web.", count)
                sentence = f"{told} {first}"
            lines = sorted(line for line, _sentence in self._remote)
            self._problems.note(lines, "image-remote", sentence)


def _front_entry(front: FrontMatter, problems: ProblemLog) -> Entry:
    """Return the front matter, typed; an empty entry if there is none."""
    if front.root is None:
        return Entry(1, {}, {})
    keys = front.root.content if isinstance(front.root.content, dict) else ()
    is_whole = is_briefing(keys) and not front.broken
    read = FRONT_MATTER.read if is_whole else FRONT_MATTER.read_known
    return read(front.root, problems) or Entry(1, {}, {})


def _extra(front: FrontMatter) -> dict[str, object]:
    """Return the front matter's unknown keys as plain data."""
    if front.root is None or not isinstance(front.root.content, dict):
        return {}
    return {
        visible(key): plain(value)
        for key, value in front.root.content.items()
        if key not in FRONT_MATTER.fields
    }


def _with_broken(document: Document, broken: str) -> Document:
    """Return the document with unreadable front matter before it, as code."""
    starts = range(0, len(broken), BLOCK_LETTERS)
    parts = [broken[start : start + BLOCK_LETTERS] for start in starts]
    blocks = [Node("code_block", text=part, attributes={"language": "yaml"}) for part in parts]
    return document._replace(
        blocks=(*blocks, *document.blocks),
        sections=tuple(
            section._replace(block=section.block + len(blocks)) for section in document.sections
        ),
    )


def _title(document: Document, name: str) -> str:
    """Return the title of a text that gives none: its first heading of level 1, else its name."""
    headings = (section.title for section in document.sections if section.level == 1)
    return visible(next(filter(None, headings), None) or PurePath(name).stem)


def _in_order(problems: Iterable[Problem], location: str) -> tuple[Problem, ...]:
    """Return the problems by line, those of the text before those of other files."""

    def order(problem: Problem) -> tuple[bool, str, float]:
        line = math.inf if problem.line is None else problem.line
        return (problem.file != location, problem.file, line)

    return tuple(sorted(problems, key=order))


def _lost_marking(text: str, problems: ProblemLog) -> Marking | None:
    """Return the banner for a marking that is written and could not be read; None without one."""
    written = _WRITTEN_MARKING.match(text[:FRONT_MATTER_BYTES])
    if written is None:
        return None
    sentence = tr("The marking of this file could not be read; look at its front matter.")
    problems.error(text.count("\n", 0, written.start(1)) + 1, "marking-not-read", sentence)
    return UNREAD


def _has_marked_cells(comparison: Comparison | None) -> bool:
    """Return quickly whether the words of a comparison may have portion marks."""
    items = comparison.evidence if comparison else ()
    cells = comparison.cells.values() if comparison else ()
    return any(may_have_marks(item.text) for item in items) or any(
        may_have_marks(words) for row in cells for words in row.values()
    )


def _warn_of_images_without_words(blocks: Iterable[Node], problems: ProblemLog) -> None:
    """Warn of images that nobody can know who does not see them, once for each image."""
    told = set()
    line = 0
    for node in walk(blocks):
        line = node.line or line
        source = node.string("source")
        wordless = node.kind == "image" and not (node.text.strip() or node.string("title").strip())
        if wordless and source and source not in told:
            told.add(source)
            sentence = tr(
                "The image “{source}” has no words for those who do not see it: write what "
                "it shows between the brackets, as in ![words](…).",
                source=source,
            )
            problems.warning(line, "image-without-words", sentence)


def _note_too_many_marks(text: str, problems: ProblemLog) -> None:
    """Warn of letters with more marks than can be shown on one, once for each line."""
    if not has_too_many_marks(text):
        return
    for number, line in enumerate(text.split("\n"), 1):
        if has_too_many_marks(line):
            sentence = tr("A letter has more than 64 marks, such as accents. They are shown apart.")
            problems.warning(number, "too-many-marks", sentence)


def _note_imitations(text: str, label: str, line: int, problems: ProblemLog) -> None:
    """Report markings with letters of other scripts that only look like a known marking."""
    marks = imitated_marks(text)
    found = [(text.count("\n", 0, at) + 1, mark, as_latin(mark)) for at, mark in marks]
    if known := imitated(label):
        found.insert(0, (line, label, known))
    for number, written, latin in found:
        sentence = tr(
            "“{written}” looks like “{latin}”, but has other letters: {written_2}.",
            written=visible(written),
            latin=latin,
            written_2=foreign_letters(written),
        )
        problems.error(number, "marking-imitated", sentence)


def _parsed(
    front: FrontMatter, location: str, draft: Draft, images: _Images, lang: str
) -> Document:
    """Return the text below the front matter as a document, its citations with their targets."""
    cited_as = draft.cited_as()
    context = Context(
        location,
        front.first_line,
        draft.source_numbers,
        frozenset(cited_as),
        images.key,
        lang,
    )
    return with_targets(parse_text(front.text, context), cited_as)


def _reported_signature(opened: Opened, problems: ProblemLog) -> Signature:
    """Return what is known of the signature; a fault of it is a problem of the file."""
    signature = opened.signature
    if signature.state in _SIGNATURE_FAULTS:
        report = problems.error if signature.state == "altered" else problems.warning
        report(None, f"signature-{signature.state}", signature.sentence)
    return signature


def _briefing(opened: Opened, plain_because: str) -> Briefing:
    problems = ProblemLog(opened.location)
    _note_too_many_marks(opened.text, problems)
    front = take_apart(opened.text, problems)
    entry = _front_entry(front, problems)
    comparison, table_problems = read_comparison(opened, entry, problems)
    draft = Draft(entry, comparison, problems, table_problems)
    images = _Images(opened, problems)
    lang = entry.text("lang") or language_of(front.text)
    if plain_because:
        document = plain_text(front.text, opened.location, plain_because)
    else:
        document = _parsed(front, opened.location, draft, images, lang)
    images.tell_remote()
    _warn_of_images_without_words(document.blocks, problems)
    if front.broken:
        document = _with_broken(document, front.broken)
    text = Text(paragraphs_below(document.sections, document.paragraphs), document.cited)
    label = entry.text("marking")
    banner = marking(label) if label else _lost_marking(opened.text, problems)
    _note_imitations(opened.text, label, entry.line_of("marking"), problems)
    silences = draft.silences(text)
    sources, timeline, table = (
        draft.sources(text),
        draft.timeline(text),
        draft.comparison(text, lang),
    )
    if (label and not is_plain(label)) or may_have_marks(front.text) or _has_marked_cells(table):
        from briefing_app.input.portions import with_marks

        document = with_marks(document, table, label, entry.line_of("marking"), problems)
    of_table = () if table_problems is problems else table_problems.listed()
    signature = _reported_signature(opened, problems)
    all_problems = (*problems.listed(), *of_table, *document.problems, *opened.problems)
    return Briefing(
        file=opened.file,
        name=visible(opened.name),
        title=entry.text("title") or _title(document, opened.name),
        blocks=document.blocks,
        sections=document.sections,
        paragraphs=document.paragraphs,
        subtitle=entry.text("subtitle"),
        as_of=entry.date("as_of"),
        author=entry.text("author") or entry.text("authors"),
        marking=banner,
        lang=lang,
        scale=draft.scale,
        scale_named=bool(entry.text("scale")),
        silences=silences,
        sources=sources,
        timeline=timeline,
        comparison=table,
        footnotes=document.footnotes,
        assets=images.assets,
        extra=_extra(front),
        problems=_in_order(all_problems, opened.location),
        words=document.words,
        own_files=opened.own_files,
        digest=opened.digest,
        signature=signature,
        distribution=draft.distribution(),
        id=entry.text("id"),
    )


def read_briefing(path: str | Path, *, plain: str = "", pictures: str = "") -> Briefing:
    """Read a text file, a ``.textbundle`` folder or the text in it, or a zipped bundle.

    With a reason in ``plain``, the text below the front matter is taken as plain paragraphs. A text
    file may show the pictures of the folder ``pictures`` too.

    What is wrong with the file is in the briefing's ``problems``. Raises a `BriefingError` if there
    is nothing to show: FileMissingError, NotABriefingError, EncodingError, TooLargeError and
    RefusedError, each with its sentence.
    """
    with open_briefing(path, pictures) as opened:
        return _briefing(opened, plain)


def read_words(path: str | Path) -> Briefing:
    """Read the words of a file and nothing more: no front matter, no comparison, no pictures.

    Raises what `read_briefing` raises.
    """
    with open_briefing(path) as opened:
        document = plain_text(
            opened.text, opened.location, tr("that was asked for", "after “because”")
        )
        name = visible(opened.name)
        return Briefing(
            file=opened.file,
            name=name,
            title=PurePath(name).stem or name,
            blocks=document.blocks,
            paragraphs=document.paragraphs,
            lang=language_of(opened.text),
            marking=_lost_marking(opened.text, ProblemLog(opened.location)),
            problems=document.problems,
            words=document.words,
            own_files=opened.own_files,
        )


def read_to_search(path: str | Path) -> Briefing:
    """Read what a search of many briefings needs, in half the time of `read_briefing`.

    The text has no marks, links, citations, images or portion marks, and there are no problems.
    Raises what `read_briefing` raises.
    """
    with open_briefing(path) as opened:
        problems = ProblemLog(opened.location)
        front = take_apart(opened.text, problems)
        entry = _front_entry(front, problems)
        comparison, table_problems = read_comparison(opened, entry, problems)
        draft = Draft(entry, comparison, problems, table_problems)
        cited_as = frozenset(draft.cited_as())
        context = Context(
            opened.location,
            front.first_line,
            draft.source_numbers,
            cited_as,
            _Images(opened, problems).key,  # of words alone none is asked for
            entry.text("lang"),
        )
        document = parse_words(front.text, context)
        if front.broken:
            document = _with_broken(document, front.broken)
        text = Text(paragraphs_below(document.sections, document.paragraphs), document.cited)
        label = entry.text("marking")
        return Briefing(
            file=opened.file,
            name=visible(opened.name),
            title=entry.text("title") or _title(document, opened.name),
            blocks=document.blocks,
            paragraphs=document.paragraphs,
            subtitle=entry.text("subtitle"),
            as_of=entry.date("as_of"),
            author=entry.text("author") or entry.text("authors"),
            marking=marking(label) if label else _lost_marking(opened.text, problems),
            sources=draft.sources(text),
            comparison=draft.comparison(text, entry.text("lang")),
            footnotes=document.footnotes,
            id=entry.text("id"),
        )
