"""Citations in pandoc's form: ``[@id]``, ``[see @id, p. 3]``, ``[@a; @b]``."""

# mypy: disable-error-code="override"
# types-Markdown gives the patterns of old, whose method takes no text.

import re
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, NamedTuple
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

from briefing_app.input.text.patterns import Found, Tag, Written

if TYPE_CHECKING:
    from markdown import Markdown

_KEY = re.compile(r"(?:^|(?<=\s)|(?<=\s-)|(?<=^-))@([^\W_][\w:.#$%&+?<>~/-]*|_[\w:.#$%&+?<>~/-]+)")

_PUNCTUATION = ":.#$%&-+?<>~/_"


class Citation(NamedTuple):
    """One citation; ``written`` are its words with the bracket or semicolon that they touch."""

    ref: str
    prefix: str
    locator: str
    written: str


class Citations(Written):
    """Groups of citations. One that names an unknown id stays text; ``unknown`` collects the ids.

    ``known`` are the ids of sources and evidence.
    """

    def __init__(
        self, md: "Markdown", sources: Mapping[str, int], evidence: Collection[str]
    ) -> None:
        super().__init__(r"\[(?!\^)([^\[\]]*@[^\[\]]*)\]", md)
        self._sources = sources
        self._evidence = evidence
        self._read: dict[str, tuple[Citation, ...] | str] = {}
        self.unknown: list[str] = []

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # noqa: ARG002, N802
        """Return the group, or nothing where it cites nothing."""
        words = self.written(m[0])
        group = self._read.get(words)
        if group is None:
            group = self._read[words] = self._group(words)
        if not isinstance(group, str):
            element = Element(Tag.citation)
            element.text = AtomicString(words)
            return element, m.start(), m.end()
        if group:
            self.unknown.append(group)
        return None, m.start(), m.end()

    def group(self, words: str) -> tuple[Citation, ...]:
        """Return the citations of a group that was found before."""
        group = self._read[words]
        return () if isinstance(group, str) else group

    def _group(self, words: str) -> tuple[Citation, ...] | str:
        """Return the citations, or the unknown id among them, or nothing where none is cited."""
        citations = []
        parts = words[1:-1].split(";")
        for place, part in enumerate(parts):
            found = _KEY.search(part)
            if found is None:
                return ""
            ref = self._known(found[1])
            if ref is None:
                return found[1].rstrip(_PUNCTUATION)
            behind = part[found.start(1) + len(ref) :].strip(" \n,.")
            before = part[: found.start()].removesuffix("-").strip()
            written = f"{'' if place else '['}{part}{';' if place + 1 < len(parts) else ']'}"
            citations.append(Citation(ref, before, behind, written))
        return tuple(citations)

    def _known(self, key: str) -> str | None:
        """Return the id that a key begins with, less the punctuation that may follow it."""
        while key:
            if key in self._sources or key in self._evidence:
                return key
            shorter = key.rstrip(_PUNCTUATION)
            key = "" if shorter == key else key[:-1]
        return None
