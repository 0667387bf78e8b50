"""What to do with a link that leads out of the briefing."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from briefing_app.translation import tr

BRIEFING_ENDINGS = frozenset({".md", ".markdown", ".textbundle", ".textpack", ".briefing"})


class Link(NamedTuple):
    """A link of the scopes ``web``, ``mail`` or ``file``, and the path of the open briefing."""

    scope: str
    target: str
    file: Path

    @property
    def briefing_beside(self) -> Path | None:
        """The briefing that a link to a file leads to, where it lies in the same folder or below.

        None for anything else: other files are never opened.
        """
        if self.scope != "file":
            return None
        name = unquote(urlsplit(self.target).path)
        folder = self.file.parent if self.file.is_file() else self.file
        path = folder / name
        try:
            inside = path.resolve(strict=True).is_relative_to(folder.resolve())
        except (OSError, RuntimeError):  # it is missing, too long, or a link to itself
            return None
        return path if name and inside and path.suffix.lower() in BRIEFING_ENDINGS else None

    @property
    def can_open_elsewhere(self) -> bool:
        """Whether another program may open it, if the reader says so."""
        schemes = {"web": ("http://", "https://"), "mail": ("mailto:",)}
        return self.target.lower().startswith(schemes.get(self.scope, ("\0",)))

    @property
    def words(self) -> str:
        """The sentence that shows the full address."""
        if self.briefing_beside is not None:
            return tr("This link leads to another briefing: {address}", address=self.target)
        match self.scope:
            case "web":
                words = tr(
                    "This link leads to the web and is not opened: {address}", address=self.target
                )
            case "mail":
                words = tr(
                    "This link leads to a mail address and is not opened: {address}",
                    address=self.target,
                )
            case _:
                words = tr(
                    "This link leads to a file and is not opened: {address}", address=self.target
                )
        return words
