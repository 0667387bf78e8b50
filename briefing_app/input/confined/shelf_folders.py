"""The folders of a shelf that are watched for changes."""

import os
from collections.abc import Sequence


def folders_below(folders: Sequence[str], most: int) -> tuple[str, ...]:
    """Return some folders and those below them, at most so many, the upper ones first.

    Hidden folders and links are left out, as they are by `shelf_reading.find_files`, and so is
    what cannot be read.
    """
    found: list[str] = []
    waiting = list(folders)
    while waiting and len(found) < most:
        path = waiting.pop(0)
        try:
            with os.scandir(path) as entries:
                inside = sorted(each.path for each in entries if _is_folder(each))
        except OSError:
            continue
        found.append(path)
        waiting += inside
    return tuple(found)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False)
