"""The pages of help: briefings that come with the program, each declared once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.resources import resource
from briefing_app.translation import language, tr

if TYPE_CHECKING:
    from briefing_app.ui.window.main_window import MainWindow


class HelpPage(NamedTuple):
    """One page: the name of its file, its title in the menu, and a tip."""

    name: str
    title: str
    tip: str

    @property
    def file(self) -> Path:
        """The Markdown file of the page in the reader's language, or else the one in English."""
        translated = resource(f"help/{language()}/{self.name}.md")
        return translated if translated.is_file() else resource(f"help/{self.name}.md")

    def open(self, window: MainWindow) -> None:
        """Open the page in a window of its own, or in this one if it is the only one possible."""
        if window.windows is None:
            window.open(str(self.file))
        else:
            window.windows.open([str(self.file)])


HELP_PAGES = (
    HelpPage(
        "format", tr("the briefing file"), tr("How to write a briefing, with a complete example")
    ),
    HelpPage("table", tr("the comparison"), tr("What the ratings add up to, and what you can try")),
    HelpPage("notes", tr("notes"), tr("How to highlight, note and bookmark, and how notes travel")),
    HelpPage("shelf", tr("the shelf"), tr("How to find a briefing among thousands")),
    HelpPage("keys", tr("the keys"), tr("Every key, as a page to read and print")),
    HelpPage("command-line", tr("the command line"), tr("Export and check files without a window")),
    HelpPage("memory", tr("what is remembered"), tr("What is kept, for how long, and who decides")),
    HelpPage("speed", tr("speed"), tr("How fast the program is, and how that was measured")),
)
