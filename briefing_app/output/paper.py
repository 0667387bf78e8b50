"""A briefing as a PDF: accessible, archival, and the same bytes for the same briefing."""

import re
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import OutputError
from briefing_app.output.fonts import font_files
from briefing_app.output.paper_data import PaperOptions, paper_data
from briefing_app.output.paper_words import spelt
from briefing_app.resources import resource

if TYPE_CHECKING:
    import typst

__all__ = ["PaperOptions", "make_pdf"]

_MAIN, _ONE_PICTURE = "briefing.typ", "picture.typ"
_TEMPLATE = (_MAIN, _ONE_PICTURE, "style.typ", "tree.typ", "comparison.typ", "timeline.typ")
_STANDARDS: list["typst.PDFStandard"] = ["ua-1", "a-2a"]
_UNTAGGED_STANDARDS: list["typst.PDFStandard"] = ["a-2u"]
_UNDRAWN = re.compile(r'"(.+?)"` could not be displayed|codepoint `"(.+?)"`')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


class _TypesettingError(Exception):
    """Typst refused the document: a sentence of why, and its whole account of it."""

    def __init__(self, sentence: str, account: str = "") -> None:
        self.account = account
        super().__init__(sentence)


def make_pdf(briefing: Briefing, options: PaperOptions | None = None) -> bytes:
    """Return the briefing as a PDF on the paper, and with the parts, that the options name.

    Takes seconds where a briefing has hundreds of pages, and lets other threads run meanwhile.
    Raises OutputError, with a sentence for the reader, where no PDF can be made.

    The same briefing gives the same bytes on every machine, as long as the program's own fonts
    have all its letters. Others are drawn with the fonts of the system, and what those lack too is
    spelt out by its number. An image that cannot be decoded is shown by its words.
    """
    options = options or PaperOptions()
    try:
        with tempfile.TemporaryDirectory(prefix="briefing-paper-") as name:
            folder = Path(name)
            for part in _TEMPLATE:
                shutil.copyfile(resource("paper") / part, folder / part)
            return _made(briefing, options, folder)
    except _TypesettingError as error:
        raise OutputError(
            briefing.file, f"The pages could not be made. The typesetter says: {error}"
        ) from error
    except OSError as error:
        raise OutputError(
            briefing.file, f"The pages could not be made: {error.strerror or error}."
        ) from error


def _made(briefing: Briefing, options: PaperOptions, folder: Path) -> bytes:
    """Return the PDF, without the images that turn out to be broken when it cannot be made."""
    data = paper_data(briefing, options)
    for file, asset in data.pictures.items():
        (folder / file).write_bytes(asset.data)
    try:
        return _drawn(folder, data.json, tagged=options.tagged)
    except _TypesettingError:
        broken = {asset.name for file, asset in data.pictures.items() if _fails(folder, file)}
        if not broken:
            raise
    data = paper_data(briefing, options, broken)
    return _drawn(folder, data.json, tagged=options.tagged)


def _drawn(folder: Path, text: str, *, tagged: bool) -> bytes:
    """Return the PDF with every letter drawn, by whatever means it takes."""
    try:
        return _typeset(folder, text, tagged=tagged)
    except _TypesettingError as error:
        if not _undrawn(error):
            raise
    try:
        return _typeset(folder, text, tagged=tagged, every_font=True)
    except _TypesettingError as error:
        undrawn = _undrawn(error)
        if not undrawn:
            raise
    spelt_out = text.translate({ord(each): spelt(each) for each in undrawn})
    return _typeset(folder, spelt_out, tagged=tagged, every_font=True)


def _undrawn(error: _TypesettingError) -> set[str]:
    """Return the characters that no font could draw, if that is what went wrong.

    Letters of ASCII are never among them: they stand there only where others are joined to them.
    """
    found = ("".join(groups) for groups in _UNDRAWN.findall(error.account))
    letters = _ESCAPED.sub(lambda escaped: chr(int(escaped[1], 16)), "".join(found))
    return {letter for letter in letters if not letter.isascii()}


def _typeset(folder: Path, text: str, *, tagged: bool, every_font: bool = False) -> bytes:
    return _compiled(
        folder / _MAIN,
        {"briefing": text},
        _STANDARDS if tagged else _UNTAGGED_STANDARDS,
        every_font=every_font,
    )


def _fails(folder: Path, file: str) -> bool:
    """Tell whether Typst refuses an image."""
    inputs = {"file": file, "format": Path(file).suffix[1:]}
    try:
        _compiled(folder / _ONE_PICTURE, inputs, _STANDARDS)
    except _TypesettingError:
        return True
    return False


def _compiled(
    source: Path,
    inputs: dict[str, str],
    standards: list["typst.PDFStandard"],
    *,
    every_font: bool = False,
) -> bytes:
    """Return what Typst makes of a file; raises _TypesettingError."""
    import typst

    try:
        return typst.compile(
            source,
            root=source.parent,
            font_paths=_fonts(every_font=every_font),
            sys_inputs=inputs,
            pdf_standards=standards,
            pdf_tags="ua-1" in standards,
        )
    except typst.TypstError as error:
        raise _TypesettingError(f"{error.message}.", error.diagnostic) from error
    except BaseException as error:
        # WORKAROUND: a panic in Typst arrives as a class that cannot be imported and is no
        # Exception; see https://pyo3.rs/latest/function/error-handling.
        if type(error).__name__ != "PanicException":
            raise
        raise _TypesettingError("it met a fault of its own.") from error


@cache
def _fonts(*, every_font: bool) -> "typst.Fonts":
    """Return the program's own fonts, or these and the system's."""
    import typst

    folders = sorted({file.parent for file in font_files()})
    return typst.Fonts(
        include_system_fonts=every_font, include_embedded_fonts=True, font_paths=folders
    )
