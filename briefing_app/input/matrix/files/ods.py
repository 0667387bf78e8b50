"""An OpenDocument spreadsheet (.ods) as tables.

It is a zip archive of XML with all sheets in one part. It is read under the same limits as a
workbook of Excel, and nothing in it runs or is followed.
"""

import io

from briefing_app.input.files.archive import Members
from briefing_app.input.limits import PART_BYTES
from briefing_app.input.matrix.files.grid import Grid
from briefing_app.input.matrix.files.markup import BrokenPartError, Reader, feed
from briefing_app.input.matrix.files.ods_content import ContentReader
from briefing_app.input.matrix.files.ods_styles import StyleReader, plain
from briefing_app.input.matrix.files.workbook import Sheet
from briefing_app.model.errors import NotABriefingError, RefusedError
from briefing_app.translation import tr

_CONTENT = "content.xml"
_STYLES = "styles.xml"
_MANIFEST = "META-INF/manifest.xml"
_ZIP = b"PK"


class _Manifest:
    """Finds out whether a part is encrypted."""

    def __init__(self) -> None:
        self.is_encrypted = False

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        path = plain(attributes).get("full-path", "")
        self.is_encrypted |= name == "encryption-data" or path == "encrypted-package"

    def text(self, words: str) -> None:
        """Do nothing: only attributes are of interest."""

    def end(self, name: str, text: str) -> None:
        """Do nothing: only attributes are of interest."""


class OpenDocument:
    """An opened spreadsheet. ``sheets`` are those with cells, in the order of their tabs."""

    def __init__(self, data: bytes, file: str) -> None:
        """Read the file; raises RefusedError and NotABriefingError with a sentence."""
        self._file = file
        if not data.startswith(_ZIP):
            raise NotABriefingError(file, tr("It is not an OpenDocument spreadsheet (.ods)."))
        self._members = Members(io.BytesIO(data), file, PART_BYTES)
        manifest, styles = _Manifest(), StyleReader()
        content = ContentReader(styles)
        self._feed(_MANIFEST, manifest)
        if manifest.is_encrypted:
            sentence = tr("It is an encrypted spreadsheet; save it without a password.")
            raise RefusedError(file, sentence)
        self._feed(_STYLES, styles)
        self._feed(_CONTENT, content)
        self._grids = content.grids
        self.sheets = [Sheet(name, str(place), hidden)
                       for place, (name, hidden) in enumerate(content.sheets)]  # fmt: skip

    def _feed(self, part: str, reader: Reader) -> None:
        try:
            feed(self._members.stream(part), reader)
        except BrokenPartError as error:
            sentence = tr("Its part “{part}” cannot be read: {error}.", part=part, error=error)
            raise NotABriefingError(self._file, sentence) from None

    def grid(self, sheet: Sheet) -> Grid:
        """Return the cells of a sheet, with their comments."""
        return self._grids[int(sheet.part)]

    def close(self) -> None:
        """Close the file."""
        self._members.close()
