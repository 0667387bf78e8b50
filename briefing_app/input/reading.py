"""Reading a briefing from a path: the entry point of this package."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from briefing_app.input.comparison_file import read_comparison
from briefing_app.input.document import OUTSIDE
from briefing_app.input.draft import Draft, Text
from briefing_app.input.file_marking import banner_of, lost_marking, note_imitations
from briefing_app.input.files.opening import Opened, OutsideError, open_briefing
from briefing_app.input.foreign_syntax import warn_of_foreign_syntax
from briefing_app.input.format.briefing_format import FRONT_MATTER, is_briefing
from briefing_app.input.format.entries import Entry, plain
from briefing_app.input.format.front_matter import FrontMatter, take_apart
from briefing_app.input.limits import BLOCK_LETTERS
from briefing_app.input.pictures.drawn_pictures import is_drawn_anew, is_large, scaled_sentence
from briefing_app.input.plain_text import plain_text
from briefing_app.input.problem_log import ProblemLog, in_order
from briefing_app.input.references.citation_targets import with_targets
from briefing_app.input.spoofing import visible
from briefing_app.input.text.parsing import Context, Document, Parsing, parse_words
from briefing_app.model.briefing import Asset, Briefing, Event, Source
from briefing_app.model.comparison import NOTHING_COMPARED, Comparison
from briefing_app.model.errors import BriefingError, FileMissingError
from briefing_app.model.marking.markings import is_plain, may_have_marks
from briefing_app.model.signature import Signature
from briefing_app.model.tree import Node, walk
from briefing_app.model.words.language import language_of
from briefing_app.model.words.legible import has_too_many_marks
from briefing_app.translation import plural, tr

_SIGNATURE_FAULTS = frozenset({"altered", "unreadable", "unknown"})
LONG_TEXT = 100_000
"""The letters of a text of which the beginning is worth having first."""
BEGINNING = 20_000
"""The least letters of a beginning: more than any screen holds, and soon read."""
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
        """Return the key of an image among the assets; after logging a problem "" or `OUTSIDE`."""
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
                is_outside = isinstance(error, OutsideError)
                code = "image-outside" if is_outside else "image-refused"
                self._problems.warning(line, code, error.problem.sentence)
                return OUTSIDE if is_outside else ""
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
    return _heading(document) or visible(PurePath(name).stem)


def _heading(document: Document) -> str:
    """Return the first heading of level 1; empty if there is none."""
    headings = (section.title for section in document.sections if section.level == 1)
    return visible(next(filter(None, headings), ""))


def _has_marks(comparison: Comparison) -> bool:
    """Return quickly whether the words of a comparison may have portion marks."""
    items, cells = comparison.evidence, comparison.cells.values()
    words = [item.text for item in items]
    words += [rating.because for item in items for rating in item.ratings.values()]
    words += [each for row in cells for each in row.values()]
    return may_have_marks("\n".join(words))


def _warn_of_images_without_words(blocks: Iterable[Node], problems: ProblemLog) -> None:
    """Warn of images that nobody can know who does not see them, once for each image."""
    told = set()
    line = 0
    for node in walk(blocks):
        line = node.line or line
        if node.kind != "image" or node.text.strip() or node.string("title").strip():
            continue
        source = node.string("source")
        if source and source not in told:
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


def _reported_signature(opened: Opened, problems: ProblemLog) -> Signature:
    """Return what is known of the signature; a fault of it is a problem of the file."""
    signature = opened.signature
    if signature.state in _SIGNATURE_FAULTS:
        report = problems.error if signature.state == "altered" else problems.warning
        report(None, f"signature-{signature.state}", signature.sentence)
    return signature


class _OpenFile:
    """The reading of a file that is open: of its front matter, and then of its text."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._problems = problems = ProblemLog(opened.location)
        _note_too_many_marks(opened.text, problems)
        self._front = front = take_apart(opened.text, problems)
        self._entry = entry = _front_entry(front, problems)
        comparison, self._table_problems = read_comparison(opened, entry, problems, front.text)
        self._draft = Draft(entry, comparison, problems, self._table_problems, front.first_line)
        self._images = _Images(opened, problems)
        self._label, banner = banner_of(front, entry, opened.text, problems)
        self._head = Briefing(
            file=opened.file,
            name=visible(opened.name),
            title=entry.text("title"),
            blocks=(),
            subtitle=entry.text("subtitle"),
            as_of=entry.date("as_of"),
            author=entry.text("author") or entry.text("authors"),
            marking=banner,
            lang=entry.text("lang") or language_of(front.text),
            scale=self._draft.scale,
            scale_named=bool(entry.text("scale")),
            distribution=self._draft.distribution(),
            id=entry.text("id"),
            location=opened.location,
        )

    @property
    def text(self) -> str:
        """The text below the front matter."""
        return self._front.text

    def parsing(self) -> Parsing:
        """Return that text on its way to a document."""
        context = Context(
            self._opened.location,
            self._front.first_line,
            self._draft.source_numbers,
            frozenset(self._draft.targets()),
            self._images.key,
            self._head.lang,
        )
        return Parsing(self.text, context)

    def beginning(self, parsing: Parsing) -> Briefing | None:
        """Return the beginning of a long text, unless it has to wait for something."""
        is_long = len(self.text) > LONG_TEXT and not self._front.broken
        document = parsing.beginning(BEGINNING) if is_long else None
        if document is None:
            return None
        title = self._head.title or _heading(document)
        if not title or any(map(is_drawn_anew, self._images.assets.values())):
            return None
        document = with_targets(document, self._draft.targets())
        if self._may_have_marks(None):
            document = self._with_marks(document, (), ProblemLog(self._opened.location))
        return self._head._replace(
            title=title,
            blocks=document.blocks,
            footnotes=document.footnotes,
            assets=dict(self._images.assets),
            comparison=NOTHING_COMPARED if self._draft.has_comparison else None,
        )

    def briefing(self, document: Document) -> Briefing:
        """Return the briefing with its text as a document; to be called once."""
        opened, front, problems, draft = self._opened, self._front, self._problems, self._draft
        document = with_targets(document, draft.targets())
        self._images.tell_remote()
        _warn_of_images_without_words(document.blocks, problems)
        warn_of_foreign_syntax(self.text, front.first_line, document.blocks, problems)
        if front.broken:
            document = _with_broken(document, front.broken)
        text = Text(document.sections, document.paragraphs, document.cited)
        note_imitations(opened.text, self._label, self._entry.line_of("marking"), problems)
        silences = draft.silences(text)
        sources, timeline = draft.sources(text), draft.timeline(text)
        table = draft.comparison(text, self._head.lang)
        if self._may_have_marks(table):
            texts = self._texts(sources, timeline, table)
            document = self._with_marks(document, texts, problems)
        of_table = () if self._table_problems is problems else self._table_problems.listed()
        signature = _reported_signature(opened, problems)
        all_problems = (*problems.listed(), *of_table, *document.problems, *opened.problems)
        return self._head._replace(
            title=self._head.title or _title(document, opened.name),
            blocks=document.blocks,
            sections=document.sections,
            paragraphs=document.paragraphs,
            silences=silences,
            sources=sources,
            timeline=timeline,
            comparison=table,
            footnotes=document.footnotes,
            assets=self._images.assets,
            extra=_extra(front),
            problems=in_order(all_problems, opened.location),
            words=document.words,
            own_files=opened.own_files,
            digest=opened.digest,
            signature=signature,
        )

    def _may_have_marks(self, table: Comparison | None) -> bool:
        """Return quickly whether anything may have portion marks."""
        # The problems of a comparison in a file of its own are apart.
        other = table if self._table_problems is not self._problems else None
        return (
            bool(self._label and not is_plain(self._label))
            or may_have_marks(self._opened.text)
            or (other is not None and _has_marks(other))
        )

    def _texts(
        self, sources: Iterable[Source], timeline: Iterable[Event], table: Comparison | None
    ) -> list[tuple[str, str]]:
        """Return what may have marks and is not in the text, each with the name of its place."""
        from briefing_app.model.marking.portion_marks import texts_in_comparison, texts_in_head

        words = [self._head.title, self._head.subtitle, *(each.event for each in timeline)]
        for source in sources:
            words += [source.title, source.note]
        return [*texts_in_head(words), *(texts_in_comparison(table) if table else ())]

    def _with_marks(
        self, document: Document, texts: Iterable[tuple[str, str]], problems: ProblemLog
    ) -> Document:
        from briefing_app.input.portions import with_marks

        line = self._entry.line_of("marking")
        return with_marks(document, texts, self._label, line, problems)


def read_briefing(path: str | Path, *, plain: str = "", pictures: str = "") -> Briefing:
    """Read a text file, a ``.textbundle`` folder or the text in it, or a zipped bundle.

    With a reason in ``plain``, the text below the front matter is taken as plain paragraphs. A text
    file may show the pictures of the folder ``pictures`` too.

    What is wrong with the file is in the briefing's ``problems``. Raises a `BriefingError` if there
    is nothing to show: FileMissingError, NotABriefingError, EncodingError, TooLargeError and
    RefusedError, each with its sentence.
    """
    with open_briefing(path, pictures) as opened:
        file = _OpenFile(opened)
        if plain:
            return file.briefing(plain_text(file.text, opened.location, plain))
        return file.briefing(file.parsing().document())


def read_in_steps(path: str | Path, pictures: str = "") -> Iterator[Briefing | None]:
    """Yield the beginning of a text, None if it is short, and the briefing of `read_briefing`.

    The beginning has the title, the marking and the like, and the first blocks of the text as they
    will be, except that links to headings have no targets yet. Notes have no words, and there is an
    empty comparison if there will be one. Raises what `read_briefing` raises.
    """
    with open_briefing(path, pictures) as opened:
        file = _OpenFile(opened)
        parsing = file.parsing()
        yield file.beginning(parsing)
        yield file.briefing(parsing.document())


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
            marking=lost_marking(opened.text, ProblemLog(opened.location)),
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
        problems = ProblemLog(opened.location, most=0)
        front = take_apart(opened.text, problems)
        entry = _front_entry(front, problems)
        comparison, table_problems = read_comparison(opened, entry, problems, front.text)
        draft = Draft(entry, comparison, problems, table_problems, front.first_line)
        targets = frozenset(draft.targets())
        context = Context(
            opened.location,
            front.first_line,
            draft.source_numbers,
            targets,
            _Images(opened, problems).key,  # of words alone none is asked for
            entry.text("lang"),
        )
        document = parse_words(front.text, context)
        if front.broken:
            document = _with_broken(document, front.broken)
        text = Text(document.sections, document.paragraphs, document.cited)
        return Briefing(
            file=opened.file,
            name=visible(opened.name),
            title=entry.text("title") or _title(document, opened.name),
            blocks=document.blocks,
            paragraphs=document.paragraphs,
            subtitle=entry.text("subtitle"),
            as_of=entry.date("as_of"),
            author=entry.text("author") or entry.text("authors"),
            marking=banner_of(front, entry, opened.text, problems)[1],
            sources=draft.sources(text),
            comparison=draft.comparison(text, entry.text("lang")),
            footnotes=document.footnotes,
            own_files=opened.own_files,
            id=entry.text("id"),
        )
