"""A workbook (.xlsx) as tables: its sheets, and the cells of those that are requested.

It is a zip archive of XML. The archive is checked like any other, the XML is streamed, and nothing
in it runs or is followed: no macro, no formula, no link to another file.
"""

import io
import posixpath
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefing_app.input.files.archive import Members
from briefing_app.input.limits import PART_BYTES
from briefing_app.input.matrix.files.grid import Grid
from briefing_app.input.matrix.files.markup import (
    BrokenPartError,
    EnoughError,
    Passing,
    Reader,
    Target,
    parse,
)
from briefing_app.input.matrix.files.sheet import (
    Formats,
    SheetReader,
    row_and_column,
    strikes,
    whole_number,
)
from briefing_app.model.errors import NotABriefingError, RefusedError
from briefing_app.translation import tr

_OLD = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ZIP = b"PK"
_SHARED = "si"
"""The element of a text that several cells may share."""
_WORKBOOK = "xl/workbook.xml"
_NUMBERS = frozenset("012345678")
"""The built-in formats of numbers and amounts, which nearly all cells have. The library that knows
the others takes a tenth of a second to load."""
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_BEFORE_THREAD = re.compile(r"\[Threaded comment\].*?\nComment:\s*", re.DOTALL)
"""What a spreadsheet puts before a comment that older ones cannot show as it is."""


class _Elements:
    """Keeps the attributes of all elements of some names, in order, without namespaces."""

    def __init__(self, *names: str) -> None:
        self.found: list[tuple[str, dict[str, str]]] = []
        self._names = names

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name in self._names:
            plain = {each.rpartition("}")[2]: value for each, value in attributes.items()}
            self.found.append((name, plain))

    def text(self, words: str) -> None:
        """Do nothing: only attributes are of interest."""

    def end(self, name: str, text: str) -> None:
        """Do nothing: only attributes are of interest."""


class _Texts(Target):
    """Keeps the text of each element of a name: that in ``t`` below it, but for phonetic signs.

    ``found`` are the attributes of each, and ``authors`` the names of those who comment. Words of
    a shared text that are struck out are left out, and ``struck`` has the numbers of such texts.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.found: list[dict[str, str]] = []
        self.authors: list[str] = []
        self._name = name
        self._text = ""
        self._in_phonetic = self._in_struck = False
        self.struck: set[str] = set()

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.written = ""
        name = self.names[tag]
        if name == self._name:
            self._text = ""
            self.found.append(attributes)
        elif name == "rPh":
            self._in_phonetic = True
        elif name == "strike" and self._name == _SHARED:
            self._in_struck = strikes(attributes)

    def end(self, tag: str) -> None:
        name = self.names[tag]
        if name == "t":
            if self._in_struck:
                self.struck.add(str(len(self.texts)))
            elif not self._in_phonetic:
                self._text += self.written
        elif name == "r":
            self._in_struck = False
        elif name == self._name:
            self.texts.append(self._text)
        elif name == "rPh":
            self._in_phonetic = False
        elif name == "author":
            self.authors.append(self.written)

    def comments(self) -> Iterator[tuple[str, str]]:
        """Yield the cell of each comment and its words, without what is put before them.

        That is the name of the author, as in ``A. Person:``, or an explanation.
        """
        begins = {str(number): f"{name}:\n" for number, name in enumerate(self.authors) if name}
        for attributes, text in zip(self.found, self.texts, strict=False):
            thread = _BEFORE_THREAD.match(text)
            begin = thread[0] if thread else begins.get(attributes.get("authorId", ""), "")
            yield attributes.get("ref", ""), text.removeprefix(begin).strip()


class _Styles:
    """Reads whether each style of a cell shows a date, how precisely, or per cent.

    ``struck`` are the numbers of those that strike words out.
    """

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.struck: set[str] = set()
        self._fonts = 0
        self._struck_fonts: set[str] = set()
        self._codes: dict[str, str] = {}
        self._in_cells = False

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "numFmt":
            self._codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "font":
            self._fonts += 1
        elif name == "strike" and strikes(attributes):
            self._struck_fonts.add(str(self._fonts - 1))
        elif name == "cellXfs":
            self._in_cells = True
        elif name == "xf" and self._in_cells:
            if attributes.get("fontId", "0") in self._struck_fonts:
                self.struck.add(str(len(self.shown)))
            self.shown.append(self._shown_by(attributes.get("numFmtId", "0")))

    def text(self, words: str) -> None:
        """Do nothing: only attributes are of interest."""

    def end(self, name: str, text: str) -> None:  # noqa: ARG002 - every reader has it
        if name == "cellXfs":
            raise EnoughError

    def _shown_by(self, number: str) -> str:
        if number in self._codes:
            return shown_by(self._codes[number])
        if number in _NUMBERS:
            return ""
        from openpyxl.styles.numbers import BUILTIN_FORMATS

        return shown_by(BUILTIN_FORMATS.get(whole_number(number, 0), ""))


def shown_by(code: str) -> str:
    """Return what a number format shows: ``percent``, or of a date ``year``, ``month`` or ``day``.

    It is empty for a plain number.
    """
    plain = _QUOTED.sub("", code.partition(";")[0]).lower()
    if "%" in plain:
        return "percent"
    if "general" in plain:
        return ""
    if "d" in plain:
        return "day"
    return ("month" if "m" in plain else "year") if "y" in plain else ""


class Sheet(NamedTuple):
    """A sheet by its name and its part; spreadsheets do not show ``hidden`` ones."""

    name: str
    part: str
    hidden: bool


class Workbook:
    """An opened workbook. ``sheets`` are those with cells, in the order of their tabs."""

    def __init__(self, data: bytes, file: str) -> None:
        """Check the file; raises RefusedError and NotABriefingError with a sentence."""
        self._file = file
        if data.startswith(_OLD):
            what = (
                tr("an encrypted workbook") if _ENCRYPTED in data else tr("an old workbook (.xls)")
            )
            raise RefusedError(
                file, tr("It is {what}; save it as .xlsx without a password.", what=what)
            )
        if not data.startswith(_ZIP):
            raise NotABriefingError(file, tr("It is not a workbook (.xlsx)."))
        self._members = Members(io.BytesIO(data), file, PART_BYTES)
        found = _Elements("sheet", "workbookPr")
        self._feed(_WORKBOOK, found)
        targets = self._targets(_WORKBOOK)
        self.sheets = [
            Sheet(each.get("name", ""), targets[each.get("id", "")][0], "state" in each
                  and each["state"] != "visible")
            for name, each in found.found
            if name == "sheet" and targets.get(each.get("id", ""), ("", ""))[1] == "worksheet"
        ]  # fmt: skip
        self._since_1904 = any(each.get("date1904") in ("1", "true") for _, each in found.found)
        self._formats: Formats | None = None

    def _feed(self, part: str, reader: Reader) -> None:
        self._parse(part, Passing(reader))

    def _parse(self, part: str, target: Target) -> None:
        try:
            parse(self._members.stream(part), target)
        except BrokenPartError as error:
            sentence = tr("Its part “{part}” cannot be read: {error}.", part=part, error=error)
            raise NotABriefingError(self._file, sentence) from None

    def _targets(self, part: str) -> dict[str, tuple[str, str]]:
        """Return the parts that a part refers to, by id: path and kind; no external links."""
        folder, name = posixpath.split(part)
        found = _Elements("Relationship")
        self._feed(f"{folder}/_rels/{name}.rels", found)
        targets = {}
        for _, each in found.found:
            if each.get("TargetMode") != "External":
                path = posixpath.normpath(posixpath.join("/", folder, each.get("Target", "")))
                kind = each.get("Type", "").rpartition("/")[2]
                targets[each.get("Id", "")] = (path.lstrip("/"), kind)
        return targets

    def _shared(self) -> Formats:
        """Return what all sheets share; it is read once."""
        if self._formats is None:
            strings, styles = _Texts(_SHARED), _Styles()
            targets = sorted(self._targets(_WORKBOOK).values())
            for part in _of_kind(targets, "sharedStrings"):
                self._parse(part, strings)
            for part in _of_kind(targets, "styles"):
                self._feed(part, styles)
            numbered = {str(number): text for number, text in enumerate(strings.texts)}
            self._formats = Formats(
                numbered, styles.shown, self._since_1904, styles.struck, strings.struck
            )
        return self._formats

    def grid(self, sheet: Sheet) -> Grid:
        """Return the cells of a sheet, with their comments; raises NotABriefingError."""
        reader = SheetReader(self._shared())
        self._parse(sheet.part, reader)
        for part in _of_kind(self._targets(sheet.part).values(), "comments"):
            comments = _Texts("comment")
            self._parse(part, comments)
            for key, words in comments.comments():
                cell = row_and_column(key)
                if cell and words:
                    reader.grid.comments[cell] = words
        return reader.grid

    def close(self) -> None:
        """Close the file."""
        self._members.close()


def _of_kind(targets: Iterable[tuple[str, str]], kind: str) -> list[str]:
    return [path for path, other in targets if other == kind][:1]
