"""A briefing as a PDF: accessible, archival, and the same bytes for the same briefing."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.model.briefing import Briefing
from briefing_app.model.legible import spelt
from briefing_app.output.paper_data import paper_data
from briefing_app.output.paper_options import PaperOptions
from briefing_app.output.typesetting import (
    FontSet,
    TypesettingError,
    fonts,
    template_folder,
    typesetting,
)

if TYPE_CHECKING:
    import typst


_MAIN, _ONE_PICTURE, _LETTERS = "briefing.typ", "picture.typ", "letters.typ"
_STANDARDS: list["typst.PDFStandard"] = ["ua-1", "a-2a"]
_UNTAGGED_STANDARDS: list["typst.PDFStandard"] = ["a-2u"]
_UNDRAWN = re.compile(r'"(.+?)"` could not be displayed|codepoint `"(.+?)"`')
_OTHER_SCRIPTS = re.compile(
    "[\u0530-\u1cff\u2e80-\ua6ff\ua880-\ud7ff\uf900-\ufaff\ufb07-\ufdff\ufe70-\uffef\U0001f000-\U0003ffff]"
)
"""Letters of scripts that the fonts of the text do not have, but others of the program."""

_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


def make_pdf(briefing: Briefing, options: PaperOptions | None = None) -> bytes:
    """Return the briefing as a PDF on the paper, and with the parts, that the options name.

    Takes seconds for a briefing of hundreds of pages, and lets other threads run meanwhile.
    Raises OutputError, with a sentence for the reader, if no PDF can be made.

    The same briefing gives the same bytes on every machine, as long as the program's own fonts
    have all its letters. Others are drawn with the fonts of the system, and what those lack too is
    spelt out by its number. An image that cannot be decoded is shown by its words.
    """
    options = options or PaperOptions()
    with template_folder(briefing.file) as folder:
        pdf = _made(briefing, options, folder)
    if options.sheets == "single":
        return pdf
    from briefing_app.output.paper_sheets import on_sheets

    return on_sheets([pdf], briefing, options)


def undrawn_letters(letters: str, file: str) -> frozenset[str]:
    """Return those of some letters that no font of the program has.

    Raises OutputError about ``file`` if Typst cannot be asked.
    """
    with template_folder(file) as folder:
        inputs = {"letters": " ".join(letters)}
        try:
            _compiled(folder / _LETTERS, inputs, _UNTAGGED_STANDARDS, "fallback")
        except TypesettingError as error:
            return frozenset(_undrawn(error)) & frozenset(letters)
    return frozenset()


def _made(briefing: Briefing, options: PaperOptions, folder: Path) -> bytes:
    """Return the PDF, without the images that turn out to be broken when it cannot be made."""
    data = paper_data(briefing, options)
    for file, asset in data.pictures.items():
        (folder / file).write_bytes(asset.data)
    try:
        return _drawn(folder, data.json, tagged=options.tagged)
    except TypesettingError:
        broken = {asset.name for file, asset in data.pictures.items() if _fails(folder, file)}
        if not broken:
            raise
    data = paper_data(briefing, options, broken)
    return _drawn(folder, data.json, tagged=options.tagged)


def _drawn(folder: Path, text: str, *, tagged: bool) -> bytes:
    """Return the PDF with every letter drawn, by whatever means it takes."""
    usual: FontSet = "fallback" if _OTHER_SCRIPTS.search(text) else "own"
    try:
        return _typeset(folder, text, usual, tagged=tagged)
    except TypesettingError as error:
        if not _undrawn(error):
            raise
    try:
        return _typeset(folder, text, "system", tagged=tagged)
    except TypesettingError as error:
        undrawn = _undrawn(error)
        if not undrawn:
            raise
    shown = text.translate({ord(each): spelt(each) for each in undrawn})
    return _typeset(folder, shown, "system", tagged=tagged)


def _undrawn(error: TypesettingError) -> set[str]:
    """Return the characters that no font could draw, if that is what went wrong.

    Letters of ASCII are never among them: they are there only if others are joined to them.
    """
    found = ("".join(groups) for groups in _UNDRAWN.findall(error.account))
    letters = _ESCAPED.sub(lambda escaped: chr(int(escaped[1], 16)), "".join(found))
    return {letter for letter in letters if not letter.isascii()}


def _typeset(folder: Path, text: str, kind: FontSet, *, tagged: bool) -> bytes:
    return _compiled(
        folder / _MAIN,
        {"briefing": text},
        _STANDARDS if tagged else _UNTAGGED_STANDARDS,
        kind,
    )


def _fails(folder: Path, file: str) -> bool:
    """Return whether Typst refuses an image."""
    inputs = {"file": file, "format": Path(file).suffix[1:]}
    try:
        _compiled(folder / _ONE_PICTURE, inputs, _STANDARDS)
    except TypesettingError:
        return True
    return False


def _compiled(
    source: Path,
    inputs: dict[str, str],
    standards: list["typst.PDFStandard"],
    kind: FontSet = "own",
) -> bytes:
    """Return what Typst makes of a file; raises TypesettingError."""
    import typst

    with typesetting():
        return typst.compile(
            source,
            root=source.parent,
            font_paths=fonts(kind),
            sys_inputs=inputs,
            pdf_standards=standards,
            pdf_tags="ua-1" in standards,
        )
