"""Numbered copies of a briefing on paper, and the register of who gets which."""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.model.briefing import Briefing
from briefing_app.model.fixed_words import words_in
from briefing_app.model.tree import Node
from briefing_app.output.paper import make_pdf
from briefing_app.output.paper_options import USUAL_LETTERS, Copy, PaperOptions
from briefing_app.output.paper_sheets import on_sheets

_SIGNATURE, _DATE = "\u00a0" * 36, "\u00a0" * 16
"""Room in the register."""


def copies(names: Sequence[str]) -> list[Copy]:
    """Return a numbered copy for each of the names."""
    return [Copy(number, len(names), name) for number, name in enumerate(names, 1)]


def make_copies(briefing: Briefing, options: PaperOptions, names: Sequence[str]) -> list[bytes]:
    """Return a PDF for each of the names, in their order; raises OutputError as `make_pdf` does."""
    return [make_pdf(briefing, replace(options, copy=copy)) for copy in copies(names)]


def make_run(briefing: Briefing, options: PaperOptions, names: Sequence[str]) -> bytes:
    """Return the copies for the names as one PDF for a printer; raises OutputError."""
    each = replace(options, sheets="single")
    return on_sheets(make_copies(briefing, each, names), briefing, options)


def make_register(briefing: Briefing, options: PaperOptions, names: Sequence[str]) -> bytes:
    """Return a page that lists the copies, with room for signatures; raises OutputError."""
    words = words_in(briefing.lang)
    heads = (words["copy_number"], words["name"], words["received"], words["date"])
    rows = [(str(copy.number), copy.name, _SIGNATURE, _DATE) for copy in copies(names)]
    table = Node("table", (_row(heads, header=True), *(_row(each) for each in rows)))
    register = briefing._replace(
        subtitle=words["register"],
        blocks=(table,),
        sections=(),
        paragraphs=0,
        sources=(),
        timeline=(),
        comparison=None,
        footnotes={},
        assets={},
    )
    plain = PaperOptions(
        paper=options.paper if options.layout != "slides" else "a4",
        letters=max(USUAL_LETTERS, options.letters),
        least=options.least,
        grey=options.grey,
    )
    return make_pdf(register, plain)


def _row(words: Sequence[str], *, header: bool = False) -> Node:
    cells = (Node("cell", (Node("text", text=each),)) for each in words)
    return Node("row", tuple(cells), attributes={"header": header})
