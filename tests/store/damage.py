"""A database of which all but the first pages are damaged: that is noticed when it is used."""

from pathlib import Path

_SOUND = 8192


def damage(path: Path) -> None:
    """Overwrite what is behind the first pages of a database."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(_SOUND)
        file.write(b"\xff" * (size - _SOUND))
