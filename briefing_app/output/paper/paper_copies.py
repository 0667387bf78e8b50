"""Numbered copies of a briefing on paper, and the register of who gets which."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import Node
from briefing_app.model.words.fixed_words import words_in
from briefing_app.output.files import refuse_overwriting, refuse_replacing, write_all
from briefing_app.output.paper.paper_options import USUAL_LETTERS, Copy, PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_sheets import on_sheets

_SIGNATURE, _DATE = "\u00a0" * 60, "\u00a0" * 24
"""Room in the register, where each copy has two lines: a signature is higher than words."""


def copies(names: Sequence[str]) -> list[Copy]:
    """Return a numbered copy for each of the names."""
    return [Copy(number, len(names), name) for number, name in enumerate(names, 1)]


def make_copies(briefing: Briefing, options: PaperOptions, names: Sequence[str]) -> list[bytes]:
    """Return a PDF for each of the names, in their order; raises OutputError as `make_pdf` does."""
    return [make_pdf(briefing, replace(options, copy=copy)) for copy in copies(names)]


def make_run(
    briefing: Briefing,
    options: PaperOptions,
    names: Sequence[str],
    *,
    register: bool = False,
    backs: bool = True,
) -> bytes:
    """Return the copies for the names as one PDF for a printer, with the register at the end.

    With ``backs`` no two copies share a sheet of paper whose both sides are printed.
    Raises OutputError as `make_pdf` does.
    """
    single = replace(options, sheets="single")
    pdfs = make_copies(briefing, single, names)
    if register:
        pdfs.append(make_register(briefing, single, names))
    return on_sheets(pdfs, briefing, options, backs=backs)


def write_copies(
    out: Path, briefing: Briefing, options: PaperOptions, names: Sequence[str], *, together: bool,
    replace_files: bool = True,
) -> int:  # fmt: skip
    """Write the copies, ``together`` or each to a file beside ``out``, and their register.

    Returns how many files that are. Raises OutputError, and writes none of them, if one cannot be
    made or written, must not be, or is there already and not to be replaced.
    """
    made = [make_register(briefing, options, names)]
    if together:
        made.append(make_run(briefing, options, names))
    else:
        made += make_copies(briefing, options, names)
    files = dict(zip(files_of_copies(out, len(names), together=together), made, strict=True))
    for file in files:
        refuse_overwriting(file, briefing)
        if not replace_files:
            refuse_replacing(file)
    write_all(files, replace=replace_files)
    return len(files)


def files_of_copies(out: Path, count: int, *, together: bool) -> list[Path]:
    """Return the files of so many copies, the register first: those that `write_copies` writes."""
    register = _beside(out, "register")
    if together:
        return [register, out]
    digits = len(str(count))
    return [register, *(_beside(out, f"copy-{n:0{digits}}") for n in range(1, count + 1))]


def _beside(out: Path, what: str) -> Path:
    return out.with_name(f"{out.stem}-{what}{out.suffix}")


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
    below = () if header else (Node("line_break"), Node("text", text="\u00a0"))
    cells = (Node("cell", (Node("text", text=each), *below)) for each in words)
    return Node("row", tuple(cells), attributes={"header": header})
