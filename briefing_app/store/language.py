"""The reader's language, in a file of its own: it is needed before the store can be opened.

The setting in the store is what counts; `Store.keep_language` makes the file agree with it.
"""

from pathlib import Path

FILE = "language"
"""The file in the state folder. It has the code of the language, or nothing for the system's."""


def kept_language(folder: Path) -> str | None:
    """Return the code that was kept in a folder, or None if there is none."""
    try:
        return (folder / FILE).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None


def write_language(folder: Path, code: str) -> None:
    """Keep a code in a folder, private to its owner and whole; raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    partial = folder / f"{FILE}.new"
    partial.touch(mode=0o600)
    partial.write_text(code, encoding="ascii")
    partial.replace(folder / FILE)
