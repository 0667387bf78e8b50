"""A briefing: everything that was read from one file, frozen."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from briefing_app.model.comparison import Comparison
from briefing_app.model.dates import PartialDate
from briefing_app.model.errors import Problem
from briefing_app.model.marking.markings import Marking
from briefing_app.model.scales import ICD203, Grade, Scale
from briefing_app.model.signature import UNSIGNED, Signature
from briefing_app.model.tree import Node, plain_text


class Source(NamedTuple):
    """A source, cited in the text as ``[@id]``; ``number`` is its place in the list, from 1."""

    id: str
    number: int
    title: str
    grade: Grade | None = None
    date: PartialDate | None = None
    note: str = ""


class Event(NamedTuple):
    """A dated event of the timeline; ``section`` is the id of a heading, or empty."""

    date: PartialDate
    event: str
    section: str = ""


class Section(NamedTuple):
    """A heading and the part of the text below it.

    ``id`` is that of the heading node, ``level`` 1 to 6, ``block`` the index of the heading in
    ``Briefing.blocks``; ``first_paragraph`` is the number of the first body paragraph below the
    heading and before the next one of the same or a higher level, or None.
    """

    id: str
    title: str
    level: int
    block: int
    first_paragraph: int | None = None


def sections_of(blocks: Sequence[Node]) -> tuple[Section, ...]:
    """Return the sections of a text, in order; only headings at its top level open one."""
    first: dict[int, int] = {}
    opened: list[tuple[int, int]] = []
    for place, block in enumerate(blocks):
        if block.kind == "heading":
            level = block.integer("level")
            while opened and opened[-1][0] >= level:
                opened.pop()
            opened.append((level, place))
        elif block.kind == "paragraph" and block.integer("number"):
            for _, heading in opened:
                first.setdefault(heading, block.integer("number"))
    return tuple(
        Section(
            block.string("id"),
            plain_text(block.children).strip(),
            block.integer("level"),
            place,
            first.get(place),
        )
        for place, block in enumerate(blocks)
        if block.kind == "heading"
    )


def paragraphs_below(sections: Sequence[Section], count: int) -> dict[str, range]:
    """Return for each section the numbers of the body paragraphs below its heading.

    They run to the next heading of the same or a higher level, or else to ``count``, the number of
    body paragraphs in the briefing.
    """
    below: dict[str, range] = {}
    later: list[tuple[int, int]] = []  # level and first paragraph of the sections after it
    start = count + 1
    for section in reversed(sections):
        start = section.first_paragraph or start
        while later and later[-1][0] > section.level:
            later.pop()
        below[section.id] = range(start, later[-1][1] if later else count + 1)
        later.append((section.level, start))
    return below


class Footnote(NamedTuple):
    """A footnote; ``number`` is its place in the order of first reference, from 1."""

    id: str
    number: int
    blocks: tuple[Node, ...]


class Asset(NamedTuple):
    """An image inside the briefing, whole in memory.

    ``media_type`` is read from the content, not from the name: image/png, image/jpeg, image/gif or
    image/webp; a drawing is image/svg+xml until it is drawn, and image/png then. ``width`` and
    ``height`` are in pixels; a drawing has more than these in ``data``. ``file`` is the path that
    it was read from, empty for one in an archive.
    """

    name: str
    media_type: str
    width: int
    height: int
    data: bytes
    file: str = ""

    def __repr__(self) -> str:
        return f"Asset({self.name!r}, {self.media_type!r}, {self.width}, {self.height})"


class Silence(NamedTuple):
    """A check of tradecraft, by its code, that the file turns off.

    In one section and those below it, or everywhere if ``section`` is empty.
    """

    check: str
    section: str = ""


class Briefing(NamedTuple):
    """One briefing, as read.

    ``file`` is the path as it was given, ``name`` the file's own name for sentences and titles,
    ``location`` the path of its text for problems. ``title`` is never empty: if the file has none,
    it is the first heading, or else the name.
    ``id`` is the author's own name for the briefing, the same in all its editions, or empty.
    ``footnotes`` is in the order of first reference; ``extra`` keeps the front matter's unknown
    keys; ``problems`` holds everything that is wrong with the file, in the order of its lines.
    ``scale_named`` is whether the file itself names the scale. ``own_files`` are the absolute
    paths of what must not be written over: first the whole of it, a file or the folder of a bundle,
    then its text and each file that it refers to as a picture or as its comparison, read or not.
    ``digest`` is the SHA-256 of the file as it was read, in hex; of the text if the briefing is the
    folder of a bundle. ``signature`` is what is known of its sender. ``variant`` says whose ratings
    it shows if they are not its author's; ``written`` is then the comparison with the author's, and
    ``tried`` are the cells, as evidence and motivation, in which a reader tries a rating.
    ``turned`` is whether motivations are the rows of the table when it is written.
    ``distribution`` names those who get a numbered copy.
    """

    file: str
    name: str
    title: str
    blocks: tuple[Node, ...]
    sections: tuple[Section, ...] = ()
    paragraphs: int = 0
    subtitle: str = ""
    as_of: PartialDate | None = None
    author: str = ""
    marking: Marking | None = None
    lang: str = "en"
    scale: Scale = ICD203
    sources: tuple[Source, ...] = ()
    timeline: tuple[Event, ...] = ()
    comparison: Comparison | None = None
    footnotes: Mapping[str, Footnote] = MappingProxyType({})
    assets: Mapping[str, Asset] = MappingProxyType({})
    extra: Mapping[str, object] = MappingProxyType({})
    problems: tuple[Problem, ...] = ()
    words: int = 0
    scale_named: bool = False
    silences: tuple[Silence, ...] = ()
    own_files: tuple[str, ...] = ()
    digest: str = ""
    signature: Signature = UNSIGNED
    distribution: tuple[str, ...] = ()
    variant: str = ""
    id: str = ""
    location: str = ""
    turned: bool = False
    written: Comparison | None = None
    tried: tuple[tuple[str, str], ...] = ()

    @property
    def uses_scale(self) -> bool:
        """Whether the file uses the terms of the scale as such: it names it or estimates by it."""
        columns = self.comparison.motivations if self.comparison else ()
        return self.scale_named or any(each.likelihood for each in columns)

    def source(self, ref: str) -> Source | None:
        """Return the source of an id, or None."""
        return next((source for source in self.sources if source.id == ref), None)

    def section(self, ref: str) -> Section | None:
        """Return the section of an id, or None."""
        return next((section for section in self.sections if section.id == ref), None)
