"""The briefings that were opened last, as lists show them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from briefing_app.input.spoofing import visible_path
from briefing_app.store.state import Store


class RecentFile(NamedTuple):
    """A briefing that was opened: its path, its words in a list, and whether it is still there."""

    path: str
    words: str
    is_there: bool

    @property
    def shown_path(self) -> str:
        """The path as it can be shown; what plays tricks is spelt out."""
        return visible_path(self.path)


def recent_files(store: Store) -> Iterator[RecentFile]:
    """Yield the briefings that were opened last, newest first.

    Two that have the same title and the same name are told apart by their folders.
    """
    recent = store.recent()
    names = [(each.title, Path(each.file).name) for each in recent]
    for each, name in zip(recent, names, strict=True):
        words = f"{each.title} — {visible_path(name[1])}"
        if names.count(name) > 1:
            words += f" — {visible_path(str(Path(each.file).parent))}"
        # The method of Path raises for a name that is too long.
        yield RecentFile(each.file, words, os.path.exists(each.file))  # noqa: PTH110
