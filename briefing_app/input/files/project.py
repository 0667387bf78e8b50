"""Folders beside that of a text, whose pictures the text may show.

One is the version-controlled folder that the text lies in. There a text refers to pictures beside
its own folder: ``../img/map.png``, or from the top of the project, ``/img/map.png``. The other is a
folder that the reader has chosen.
"""

import os
from pathlib import Path

_MARKS = frozenset({".git", ".hg", ".svn", ".bzr", "_darcs", ".fslckout"})
"""What version control keeps at the top of a project."""


def project_root(folder: Path) -> Path | None:
    """Return the top of the project that a folder is in, None if it is in none.

    A home folder is no project, nor is the whole disk, whatever is kept there.
    """
    for each in (folder, *folder.parents):
        if any(os.path.lexists(f"{each}{os.sep}{mark}") for mark in _MARKS):
            is_wide = each == Path(each.anchor) or str(each) == os.path.expanduser("~")  # noqa: PTH111
            return None if is_wide else each
    return None


def leads_out(source: str) -> bool:
    """Return whether a source leads out of the folder of its text, to another on this machine."""
    return not source.startswith("//") and (source.startswith("/") or ".." in source.split("/"))


class Project:
    """Reads pictures of a project for a text in one of its folders."""

    def __init__(self, root: Path, folder: Path) -> None:
        from briefing_app.input.files.folder import Folder  # the window asks for the root only

        self.files = Folder(root, str(root))
        self._base = folder.relative_to(root).parts

    def path_of(self, source: str) -> str:
        """Return the path, from the top, of a source that leads out of the folder of the text.

        Empty for any other, and for one that leads out of the project or into what version control
        keeps.
        """
        rest = source.split("/")
        is_from_top = source.startswith("/") and not source.startswith("//")
        if not is_from_top and ".." not in rest:
            return ""
        parts = [] if is_from_top else [*self._base]
        for part in rest:
            if part == ".." and not parts:
                return ""
            if part == "..":
                parts.pop()
            elif part not in {"", "."}:
                parts.append(part)
        return "" if _MARKS.intersection(parts) else "/".join(parts)

    def name_of(self, path: str) -> str:
        """Return what the picture with a path from the top is called among those of the text."""
        return f"/{path}"


class ChosenFolder:
    """Reads pictures of a folder that the reader has chosen, wherever the text is."""

    def __init__(self, root: Path, folder: Path) -> None:
        from briefing_app.input.files.folder import Folder

        self.files = Folder(root, str(root))
        self._root = root
        self._folder = folder

    def path_of(self, source: str) -> str:
        """Return the path, from the chosen folder, of a source that leads into it.

        A source that begins with a slash may begin at the top of the chosen folder. Empty for any
        other.
        """
        if not leads_out(source):
            return ""
        path = Path(os.path.normpath(self._folder / source))
        if source.startswith("/") and self._root not in path.parents:
            path = self._root / path.relative_to(path.anchor)
        return path.relative_to(self._root).as_posix() if self._root in path.parents else ""

    def name_of(self, path: str) -> str:
        """Return what the picture with a path from the folder is called among those of the text."""
        return f"../{self._root.name}/{path}"
