"""Citations in pandoc's form: ``[@id]``, ``[see @id, p. 3]``, ``[@a; @b]``."""

import re
from collections.abc import Collection
from typing import NamedTuple

_KEY = re.compile(r"(?:^|(?<=\s)|(?<=\s-)|(?<=^-))@([^\W_][\w:.#$%&+?<>~/-]*|_[\w:.#$%&+?<>~/-]+)")

_PUNCTUATION = ":.#$%&-+?<>~/_"


class Citation(NamedTuple):
    """One citation; ``written`` are its words with the bracket or semicolon that they touch."""

    ref: str
    prefix: str
    locator: str
    written: str


class Citations:
    """Reads groups of citations; ``unknown`` collects the ids cited that nothing has.

    ``sources`` and ``evidence`` hold the ids that there are.
    """

    def __init__(self, sources: Collection[str], evidence: Collection[str]) -> None:
        self._sources = sources
        self._evidence = evidence
        self._read: dict[str, tuple[Citation, ...] | str] = {}
        self.unknown: list[str] = []

    def group(self, words: str) -> tuple[Citation, ...]:
        """Return the citations of a group in brackets; none where it is plain text."""
        if not self._sources and not self._evidence:
            return ()
        group = self._read.get(words)
        if group is None:
            group = self._read[words] = self._group(words)
        if isinstance(group, str):
            self.unknown += [group] if group else []
            return ()
        return group

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
