"""A workbook that writes the notes of its cells quickly, of which a large table has very many.

WORKAROUND: XlsxWriter reads the options of each note, and writes each of its attributes by a call
of its own that looks for letters to escape. That is two thirds of the time of a workbook with a
note in every cell. It writes the font of each note too, which is the usual one and takes half of
the time in which they are read.
"""

from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from xlsxwriter import Workbook
from xlsxwriter.color import Color
from xlsxwriter.comments import Comments, CommentType
from xlsxwriter.packager import Packager
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.vml import Vml

_LARGE = 32_000_000
"""Bytes of a part that is packed quickly."""

_QUICK = 1
"""The least effort of zlib."""

column_name = lru_cache(None)(xl_col_to_name)
"""Returns the letters of a column that is counted from 0."""


class QuickBook(Workbook):  # type: ignore[misc]
    """A workbook whose notes are hidden and have the usual font and colour.

    It is closed only once, and goes to a file in memory.
    """

    def _get_packager(self) -> Packager:
        self._parts = _Packager()
        return self._parts

    def close(self) -> None:
        """Write the workbook: large parts with less effort, which takes a quarter of the time."""
        super().close()
        self.filename.seek(0)
        with ZipFile(self.filename, "w", ZIP_DEFLATED) as pack:
            for part, name, _is_binary in self._parts.made:
                data = part.getvalue().encode()
                level = _QUICK if len(data) > _LARGE else None
                info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                pack.writestr(info, data, ZIP_DEFLATED, level)


class Note(CommentType):  # type: ignore[misc]
    """The note of a cell, hidden; width and height are in pixels."""

    author = ""
    color = Color("#ffffe1")
    is_visible = False
    font_size, font_name, font_family = 8, "Tahoma", 2

    def __init__(self, row: int, col: int, text: str, width: int, height: int) -> None:
        self.row, self.col, self.text = row, col, text
        self.width, self.height = width, height
        self.set_offsets(row, col)


class _Packager(Packager):  # type: ignore[misc]
    """Makes the parts of a workbook, and keeps them; there are no pictures and no buttons."""

    def _create_package(self) -> list[Any]:
        self.made = super()._create_package()
        return []

    def _write_vml_files(self) -> None:
        for number, sheet in enumerate(self._sheets_with_notes(), 1):
            boxes = _Boxes()
            boxes._set_xml_writer(self._filename(f"xl/drawings/vmlDrawing{number}.vml"))  # noqa: SLF001
            boxes._assemble_xml_file(sheet.vml_data_id, sheet.vml_shape_id, sheet.comments_list)  # noqa: SLF001

    def _write_comment_files(self) -> None:
        for number, sheet in enumerate(self._sheets_with_notes(), 1):
            words = _Words()
            words._set_xml_writer(self._filename(f"xl/comments{number}.xml"))  # noqa: SLF001
            words._assemble_xml_file(sheet.comments_list)  # noqa: SLF001

    def _sheets_with_notes(self) -> list[Any]:
        return [sheet for sheet in self.workbook.worksheets() if sheet.has_comments]


class _Words(Comments):  # type: ignore[misc]
    """What the notes say."""

    def _write_comment(self, comment: CommentType, author_id: int) -> None:
        cell = f"{column_name(comment.col)}{comment.row + 1}"
        begin = f'<comment ref="{cell}" authorId="{author_id}"><text>'
        words = comment.text
        if words == words.strip() and "_x" not in words:
            self.fh.write(f"{begin}<t>{escape(words)}</t></text></comment>")
            return
        self.fh.write(begin)
        self._write_text_t(words)
        self.fh.write("</text></comment>")


class _Boxes(Vml):  # type: ignore[misc]
    """The boxes of the notes."""

    def _write_comment_shape(self, shape_id: int, z_index: int, comment: CommentType) -> None:
        left, top, width, height = self._pixels_to_points(comment.vertices)
        begin, first, x, y, end, last, right, bottom = comment.vertices[:8]
        self.fh.write(
            f'<v:shape id="_x0000_s{shape_id}" type="#_x0000_t202" style="position:absolute;'
            f"margin-left:{left:.15g}pt;margin-top:{top:.15g}pt;"
            f"width:{width:.15g}pt;height:{height:.15g}pt;"
            f'z-index:{z_index};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">'
            '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
            '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">'
            '<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note">'
            "<x:MoveWithCells/><x:SizeWithCells/>"
            f"<x:Anchor>{begin}, {x}, {first}, {y}, {end}, {right}, {last}, {bottom}</x:Anchor>"
            f"<x:AutoFill>False</x:AutoFill><x:Row>{comment.row}</x:Row>"
            f"<x:Column>{comment.col}</x:Column></x:ClientData></v:shape>"
        )
