"""The pages of the keys, made from the actions: python -m tests.ui.commands.keys_page writes them.

What is before the first heading of a page stays as it is.
"""

import os
import subprocess
import sys
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from briefing_app.resources import resource
from briefing_app.translation import LANGUAGES, SOURCE, language, tr
from briefing_app.ui.commands.shortcut_sheet import shortcuts
from briefing_app.ui.reader_language import speak

PAGES = {SOURCE: resource("help/keys.md")} | {
    code: page for code in LANGUAGES if (page := resource(f"help/{code}/keys.md")).exists()
}
"""The page of each language, by its code."""
_PRINT = "--print"


def keys_page(code: str) -> str:
    """Return the page of a language as it should be; a process has one language."""
    command = [sys.executable, "-m", "tests.ui.commands.keys_page", _PRINT]
    environment = os.environ | {"LANGUAGE": code, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    done = subprocess.run(
        command, env=environment, cwd=Path(__file__).parents[3], check=True, capture_output=True
    )
    return done.stdout.decode()


def _page() -> str:
    """Return the page in the language of this process."""
    parts = [PAGES[language()].read_text(encoding="utf-8").partition("\n# ")[0]]
    portable = language() == SOURCE
    formats = QKeySequence.SequenceFormat
    rows = shortcuts(formats.PortableText if portable else formats.NativeText)
    head = f"| {tr('What it does')} | {tr('Keys')} |\n| --- | --- |\n"
    for place, group in groupby(rows, attrgetter("place")):
        table = "".join(f"| {each.words} | {each.keys} |\n" for each in group)
        parts.append(f"# {place}\n\n{head}{table}")
    return "\n".join(parts)


if __name__ == "__main__":
    if sys.argv[1:] == [_PRINT]:
        speak(QApplication(sys.argv))
        sys.stdout.write(_page())
    else:
        for each, page in PAGES.items():
            page.write_text(keys_page(each), encoding="utf-8")
