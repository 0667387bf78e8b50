"""Briefings for the checks, written as an author writes them and read as files are."""

from pathlib import Path

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.tradecraft.checking import check_briefing
from briefing_app.model.tradecraft.finding import Finding

SCALED = "title: T\nscale: icd203\nsources: [{id: s, title: S}]"


def written(folder: Path, text: str, front: str = SCALED) -> Briefing:
    """Return the briefing of a text below some front matter."""
    file = folder / "a.md"
    file.write_text(f"---\n{front}\n---\n{text}", "utf-8")
    return read_briefing(file)


def advice(folder: Path, text: str, front: str = SCALED) -> list[Finding]:
    """Return the advice on such a briefing."""
    return list(check_briefing(written(folder, text, front)))


def codes(folder: Path, text: str, front: str = SCALED) -> list[str]:
    """Return the codes of that advice."""
    return [finding.code for finding in advice(folder, text, front)]
