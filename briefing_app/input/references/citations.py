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
        self.unknown: list[str] = []

    def group(self, words: str) -> tuple[Citation, ...]:
        """Return the citations of a group in brackets; none where it is plain text."""
        if not self._sources and not self._evidence:
            return ()
        citations = []
        parts = words[1:-1].split(";")
        for place, part in enumerate(parts):
            found = _KEY.search(part)
            ref = self._known(found[1]) if found else None
            if found is None or ref is None:
                self.unknown += [found[1].rstrip(_PUNCTUATION)] if found else []
                return ()
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
