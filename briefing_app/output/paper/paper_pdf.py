"""A briefing as a PDF: accessible, archival, and the same bytes for the same briefing."""

import re
from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import OutputError
from briefing_app.model.words.fixed_words import words_in
from briefing_app.model.words.legible import spelt
from briefing_app.output.paper.blocks.paper_notes import NOTE_PLACES, NotePlace
from briefing_app.output.paper.early_ends import early_ends
from briefing_app.output.paper.paper_data import PaperData, paper_data
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_page import most_margin
from briefing_app.output.pdf.paper_links import place_links
from briefing_app.output.pdf.paper_tags import lists_in_items, row_heads
from briefing_app.output.pdf.pdf_objects import rewritten
from briefing_app.output.pdf.plain_blanks import plain_blanks
from briefing_app.output.pdf.typesetting import (
    DATA,
    TYPESETTING,
    FontSet,
    TypesettingError,
    compiled,
    template_folder,
    too_much,
    within_limits,
)
from briefing_app.processes.helper import OverLimitError
from briefing_app.processes.work import Limits
from briefing_app.translation import tr

_MAIN, _ONE_PICTURE, _LETTERS = "briefing.typ", "picture.typ", "letters.typ"
_STANDARDS, _UNTAGGED_STANDARDS = ("ua-1", "a-2a"), ("a-2u",)
_UNDRAWN = re.compile(r'"(.+?)"` could not be displayed|codepoint `"(.+?)"`')
_LOST_NOTES = re.compile(
    "internal error: (?:tags weren't properly closed|parent group)|label `<note:"
    r"|(?:invalid list \(L\)|invalid document) structure"
)
_OTHER_SCRIPTS = re.compile(
    "[\u0530-\u1cff\u2e80-\ua6ff\ua880-\ud7ff\uf900-\ufaff\ufb07-\ufdff\ufe70-\uffef\U0001f000-\U0003ffff]"
)
"""Letters of scripts that the fonts of the text do not have, but others of the program."""

_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


def make_pdf(briefing: Briefing, options: PaperOptions | None = None) -> bytes:
    """Return the briefing as a PDF on the paper, and with the parts, that the options name.

    Takes seconds for a briefing of hundreds of pages, and lets other threads run meanwhile.
    Raises OutputError, with a sentence for the reader, if no PDF can be made, or if the margins are
    too wide for it.

    The same briefing gives the same bytes on every machine, as long as the program's own fonts
    have all its letters. Others are drawn with the fonts of the system, and what those lack too is
    spelt out by its number. An image that cannot be decoded is shown by its words.

    What takes more than the limits of `TYPESETTING` is refused; the sentence names the part of the
    briefing that does, if it is one. Raises OverLimitError if it was cancelled.
    """
    options = options or PaperOptions()
    _check_margins(briefing, options)
    try:
        pdf = make_within(briefing, options, TYPESETTING)
    except OverLimitError as over:
        if over.reason == "cancelled":
            raise
        from briefing_app.output.paper.costly_part import costly_part

        part = costly_part(briefing, options, make_within)
        told = tr("The pages could not be made: {why}.", why=too_much(over, TYPESETTING))
        sentence = f"{told} {part.sentence}"
        raise OutputError(briefing.file, sentence, part.line) from None
    if options.sheets == "single":
        return pdf
    from briefing_app.output.paper.paper_sheets import on_sheets

    return on_sheets([pdf], briefing, options)


def _check_margins(briefing: Briefing, options: PaperOptions) -> None:
    """Refuse margins that are too wide for the paper."""
    most = most_margin(options)
    if options.margin > most:
        sentence = tr(
            "Margins of {margin} mm leave no room for the text; here {most} mm are the most.",
            margin=options.margin,
            most=most,
        )
        raise OutputError(briefing.file, sentence)


def make_within(briefing: Briefing, options: PaperOptions, limits: Limits) -> bytes:
    """Return a briefing as a PDF as `make_pdf` does, within limits; raises OverLimitError too."""
    with template_folder(briefing.file, limits) as folder:
        pdf, data = _made(briefing, options, folder, limits)
    links = partial(place_links, titles=data.titles, words=words_in(briefing.lang))
    tags = (row_heads, lists_in_items) if options.tagged else ()
    return rewritten(pdf, links, plain_blanks, *tags)


def undrawn_letters(letters: str, file: str) -> frozenset[str]:
    """Return those of some letters that no font of the program has.

    Raises OutputError about ``file`` if Typst cannot be asked.
    """
    with within_limits(file), template_folder(file) as folder:
        inputs = {"letters": " ".join(letters)}
        try:
            compiled(folder / _LETTERS, inputs, "fallback", standards=_UNTAGGED_STANDARDS)
        except TypesettingError as error:
            return frozenset(_undrawn(error)) & frozenset(letters)
    return frozenset()


def _made(
    briefing: Briefing,
    options: PaperOptions,
    folder: Path,
    limits: Limits,
    broken: Collection[str] = (),
    places: Sequence[NotePlace] = NOTE_PLACES,
) -> tuple[bytes, PaperData]:
    """Return what Typst makes of a briefing, and the data that it has got.

    Images that turn out to be ``broken`` are left out if it cannot be made with them. Notes are in
    the first of the ``places`` where Typst 0.15 loses none of them, or of their tags: without tags
    nobody could listen to the PDF. It loses some where a block goes over to the next page, such as
    a heading, and its note does not, or only in part.
    """
    data = paper_data(briefing, options, broken, notes=places[0])
    for file, asset in data.pictures.items():
        (folder / file).write_bytes(asset.data)
    try:
        pdf = _drawn(folder, data.json, limits, tagged=options.tagged)
        return _with_early_ends(pdf, folder, data, limits, tagged=options.tagged), data
    except TypesettingError as error:
        if places[1:] and _LOST_NOTES.search(error.account):
            return _made(briefing, options, folder, limits, broken, places[1:])
        pictures = data.pictures.items()
        found = {asset.name for file, asset in pictures if _fails(folder, file, limits)}
        if not found:
            raise
    return _made(briefing, options, folder, limits, {*broken, *found}, places)


def _with_early_ends(
    pdf: bytes, folder: Path, data: PaperData, limits: Limits, *, tagged: bool
) -> bytes:
    """Return a paper with as few notes as can be on other pages than their marks.

    It is the one that was made already where no better one can be made.
    """

    def drawn(data: PaperData, *, tagged: bool = False) -> bytes:
        return _drawn(folder, data.json, limits, tagged=tagged)

    try:
        ends = early_ends(pdf, data, drawn)
        return drawn(data.with_page_ends(ends), tagged=tagged) if ends else pdf
    except TypesettingError:
        return pdf
    except OverLimitError as over:
        if over.reason == "cancelled":
            raise
        return pdf


def _drawn(folder: Path, text: str, limits: Limits, *, tagged: bool) -> bytes:
    """Return the PDF with every letter drawn, by whatever means it takes."""
    usual: FontSet = "fallback" if _OTHER_SCRIPTS.search(text) else "own"
    try:
        return _typeset(folder, text, usual, limits, tagged=tagged)
    except TypesettingError as error:
        if not _undrawn(error):
            raise
    try:
        return _typeset(folder, text, "system", limits, tagged=tagged)
    except TypesettingError as error:
        undrawn = _undrawn(error)
        if not undrawn:
            raise
    shown = text.translate({ord(each): spelt(each) for each in undrawn})
    return _typeset(folder, shown, "system", limits, tagged=tagged)


def _undrawn(error: TypesettingError) -> set[str]:
    """Return the characters that no font could draw, if that is what went wrong.

    Letters of ASCII are never among them: they are there only if others are joined to them.
    """
    found = ("".join(groups) for groups in _UNDRAWN.findall(error.account))
    letters = _ESCAPED.sub(lambda escaped: chr(int(escaped[1], 16)), "".join(found))
    return {letter for letter in letters if not letter.isascii()}


def _typeset(folder: Path, text: str, kind: FontSet, limits: Limits, *, tagged: bool) -> bytes:
    standards = _STANDARDS if tagged else _UNTAGGED_STANDARDS
    (folder / DATA).write_text(text, "utf-8")
    return compiled(folder / _MAIN, {}, kind, standards=standards, limits=limits)


def _fails(folder: Path, file: str, limits: Limits) -> bool:
    """Return whether Typst refuses an image."""
    inputs = {"file": file, "format": Path(file).suffix[1:]}
    try:
        compiled(folder / _ONE_PICTURE, inputs, "own", standards=_STANDARDS, limits=limits)
    except TypesettingError:
        return True
    return False
