"""The page of the keys, made from the actions: python -m tests.ui.commands.keys_page writes it."""

from itertools import groupby
from operator import attrgetter

from PySide6.QtGui import QKeySequence

from briefing_app.resources import resource
from briefing_app.ui.commands.shortcut_sheet import shortcuts

PAGE = resource("help/keys.md")
_HEAD = """\
---
title: The keys
subtitle: Every key of the window
lang: en
---

Press F1 for the same list with a field to search in, or Ctrl+K to find any command by its name. On
macOS the Command key takes the place of Ctrl.
"""


def keys_page() -> str:
    """Return the page as it should be."""
    parts = [_HEAD]
    rows = shortcuts(QKeySequence.SequenceFormat.PortableText)
    for place, group in groupby(rows, attrgetter("place")):
        table = "".join(f"| {each.words} | {each.keys} |\n" for each in group)
        parts.append(f"# {place}\n\n| Action | Keys |\n| --- | --- |\n{table}")
    return "\n".join(parts)


if __name__ == "__main__":
    PAGE.write_text(keys_page(), encoding="utf-8")
