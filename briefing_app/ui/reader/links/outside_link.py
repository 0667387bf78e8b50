"""What to do with a link that leads out of the briefing."""

from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

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
            return f"This link leads to another briefing: {self.target}"
        leads = {"web": "to the web", "mail": "to a mail address"}.get(self.scope, "to a file")
        return f"This link leads {leads} and is not opened: {self.target}"
