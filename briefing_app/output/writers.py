"""The files that a briefing can be written to, each declared once.

The command line and the window offer all `WRITERS`; help, errors and the filter of the
dialog follow from it. What a writer needs is imported when it is called.
"""

from collections.abc import Callable
from pathlib import PurePath
from typing import NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import OutputError
from briefing_app.translation import any_of, tr


def _pdf(briefing: Briefing) -> bytes:
    from briefing_app.output.paper.paper_pdf import make_pdf

    return make_pdf(briefing)


def _html(briefing: Briefing) -> bytes:
    from briefing_app.output.html.html_page import to_html

    return encoded(to_html(briefing))


def _word(briefing: Briefing) -> bytes:
    from briefing_app.output.word.word_document import to_word

    return to_word(briefing)


def _json(briefing: Briefing) -> bytes:
    from briefing_app.output.record.briefing_record import to_json

    return encoded(to_json(briefing))


def _xlsx(briefing: Briefing) -> bytes:
    from briefing_app.output.workbook.xlsx_workbook import to_xlsx

    return to_xlsx(briefing)


def _csv(briefing: Briefing) -> bytes:
    from briefing_app.output.tables import to_csv

    return encoded(to_csv(briefing), "utf-8-sig")


def _markdown(briefing: Briefing) -> bytes:
    from briefing_app.output.markdown import to_markdown

    return encoded(to_markdown(briefing))


def _svg(briefing: Briefing) -> bytes:
    from briefing_app.output.matrix import matrix_picture

    return matrix_picture(briefing, "svg")


def _png(briefing: Briefing) -> bytes:
    from briefing_app.output.matrix import matrix_picture

    return matrix_picture(briefing, "png")


class Writer(NamedTuple):
    """One kind of file: its ending, its name in a dialog, what it is, and what makes its bytes.

    ``compares`` is whether it shows the comparison only: a briefing without one is
    refused. ``write`` raises OutputError, with a sentence for the reader, where it cannot be made.
    """

    ending: str
    name: str
    what: str
    write: Callable[[Briefing], bytes]
    compares: bool = False


WRITERS: tuple[Writer, ...] = (
    Writer(".pdf", "PDF", tr("for paper and for archives"), _pdf),
    Writer(".html", tr("Web page"), tr("one page with everything inside"), _html),
    Writer(".docx", tr("Word document"), tr("for others to edit and to comment on"), _word),
    Writer(".json", "JSON", tr("the whole briefing, with the analysis computed"), _json),
    Writer(".xlsx", tr("Workbook"), tr("the comparison, with sums that a spreadsheet recomputes"),
           _xlsx, compares=True),
    Writer(".csv", "CSV", tr("the comparison, for any spreadsheet"), _csv, compares=True),
    Writer(".md", "Markdown", tr("the comparison as a table in Markdown"), _markdown,
           compares=True),
    Writer(".svg", tr("Drawing"), tr("a picture of the comparison, sharp at any size"), _svg,
           compares=True),
    Writer(".png", tr("Picture"), tr("a picture of the comparison in pixels"), _png, compares=True),
)  # fmt: skip


def endings() -> str:
    """Return the endings for a sentence, such as ``.pdf, .html or .csv``."""
    return any_of(writer.ending for writer in WRITERS)


def writer_of(name: str) -> Writer:
    """Return the writer for a file of this name; raises OutputError if no ending fits."""
    ending = PurePath(name).suffix.lower()
    found = next((writer for writer in WRITERS if writer.ending == ending), None)
    if found is None:
        raise OutputError(
            name, tr("The name of the output has to end in {endings}.", endings=endings())
        )
    return found


def encoded(text: str, encoding: str = "utf-8") -> bytes:
    """Return text as bytes; half a character, which UTF-8 cannot hold, is spelt out."""
    return text.encode(encoding, "backslashreplace")
