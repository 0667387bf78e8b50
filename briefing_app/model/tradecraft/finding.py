"""What a check found: one piece of advice with its place, its reason and a way to silence it."""

from typing import Literal, NamedTuple

from briefing_app.model.tradecraft.catalogue import BY_CODE, CLASS_PREFIX
from briefing_app.translation import tr


class Finding(NamedTuple):
    """One piece of advice; it is not an error, and is kept apart from ``Briefing.problems``.

    ``sentence`` is what the reader sees. Where to go: ``paragraph``, the number of a body paragraph
    or None, ``section``, the id of a heading or empty, and ``evidence``, the id of an item or
    empty. ``passage`` is the place among `passages` of the briefing, or None for what is in
    the front matter: then ``key`` names it, such as ``("evidence", "E1")``. ``line``, from 1, is
    that of the passage. ``file``, and the line of what is in the front matter, are filled in by
    whoever knows the file; empty and None where they are not known.
    """

    code: str
    sentence: str
    section: str = ""
    paragraph: int | None = None
    evidence: str = ""
    passage: int | None = None
    key: tuple[str, str] = ("", "")
    file: str = ""
    line: int | None = None
    severity: Literal["advice"] = "advice"

    @property
    def title(self) -> str:
        """What the check is called."""
        return BY_CODE[self.code].title

    @property
    def why(self) -> str:
        """Why it matters, and by which standard."""
        return BY_CODE[self.code].why

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.code}: {self.sentence}"


class Silencing(NamedTuple):
    """A line for the file that silences a check, in words where to put it, and for what."""

    line: str
    where: str
    scope: Literal["paragraph", "section", "file"]


def silencings(finding: Finding) -> tuple[Silencing, ...]:
    """Return the ways to silence what was found, the narrowest first."""
    code = finding.code
    ways = []
    if BY_CODE[code].in_text and finding.passage is not None:
        below = tr("on a line of its own, the last of the paragraph")
        ways.append(Silencing(f"{{: .{CLASS_PREFIX}{code} }}", below, "paragraph"))
    if finding.section:
        entry = f"silence: [{{check: {code}, section: {finding.section}}}]"
        ways.append(Silencing(entry, tr("in the front matter, for the section"), "section"))
    everywhere = tr("in the front matter, for the whole file")
    ways.append(Silencing(f"silence: [{code}]", everywhere, "file"))
    return tuple(ways)
