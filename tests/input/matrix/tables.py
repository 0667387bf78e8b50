"""Tables written as other programs do, in every kind of file, and read as a comparison."""

import csv
import io
import zipfile
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

import xlsxwriter

from briefing_app.input.reading import read_briefing

_NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
}
_DECLARED = "".join(f' xmlns:{name}="{uri}"' for name, uri in _NAMESPACES.items())


class Spans(NamedTuple):
    """A cell that covers so many columns and rows."""

    words: str
    columns: int = 1
    rows: int = 1


def ods_cell(value, **attributes):
    """Return a cell of an OpenDocument sheet; attributes have ``_`` for the colon and hyphens."""
    words = value.words if isinstance(value, Spans) else value
    if isinstance(value, Spans):
        attributes["table_number_columns_spanned"] = value.columns
        attributes["table_number_rows_spanned"] = value.rows
    given = "".join(
        f" {name.replace('_', ':', 1).replace('_', '-')}={quoteattr(str(each))}"
        for name, each in attributes.items()
    )
    if words is None:
        return f"<table:table-cell{given}/>"
    text = f"<text:p>{escape(words)}</text:p>"
    return f'<table:table-cell office:value-type="string"{given}>{text}</table:table-cell>'


def ods_row(cells, **attributes):
    """Return a row of cells that are XML already."""
    given = "".join(
        f' table:{name.replace("_", "-")}="{each}"' for name, each in attributes.items()
    )
    return f"<table:table-row{given}>{''.join(cells)}</table:table-row>"


def ods_bytes(tables, styles="", automatic="", **parts):
    """Return a spreadsheet with tables: pairs of attributes and of rows as XML."""
    body = "".join(
        f"<table:table{attributes}>{''.join(rows)}</table:table>" for attributes, rows in tables
    )
    members = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": "<manifest/>",
        "styles.xml": f"<office:document-styles{_DECLARED}>{styles}</office:document-styles>",
        "content.xml": (
            f"<office:document-content{_DECLARED}>"
            f"<office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>"
            "</office:document-content>"
        ),
        **{name.replace("_", "/").replace("__", "."): text for name, text in parts.items()},
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            if text is not None:
                archive.writestr(name, text)
    return out.getvalue()


def write_ods(path, rows):
    """Write rows of words, `Spans` and None."""
    lines = [ods_row([ods_cell(value) for value in row]) for row in rows]
    path.write_bytes(ods_bytes([(' table:name="ACH"', lines)]))


def write_xlsx(path, rows):
    """Write rows of words, `Spans` and None."""
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False}) as book:
        page = book.add_worksheet("ACH")
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, Spans):
                    last = (number + value.rows - 1, column + value.columns - 1)
                    page.merge_range(number, column, *last, value.words)
                elif value is not None:
                    page.write_string(number, column, value)


def csv_text(rows, separator=","):
    """Return rows as CSV; a merged cell has its words in the first, as spreadsheets save it."""
    out = io.StringIO()
    plain = [[each.words if isinstance(each, Spans) else each for each in row] for row in rows]
    csv.writer(out, delimiter=separator, lineterminator="\r\n").writerows(plain)
    return out.getvalue()


def write_csv(path, rows, separator=",", codec="utf-8-sig"):
    """Write rows in an encoding; one of ``utf-16-le`` and the like has no byte order mark."""
    path.write_bytes(csv_text(rows, separator).encode(codec))


def write(path, rows):
    """Write rows in the form that the ending of the path says."""
    {".ods": write_ods, ".xlsx": write_xlsx, ".csv": write_csv}[path.suffix](path, rows)


def read(path, described=""):
    """Return the briefing whose comparison is the table at a path."""
    text = path.with_suffix(".md")
    line = f"{{file: {path.name}, {described}}}" if described else path.name
    text.write_text(f"---\ntitle: One\ncomparison: {line}\n---\nText.\n", "utf-8")
    return read_briefing(text)


def problems(briefing, *severities):
    """Return the codes and sentences of the problems of some severities; all by default."""
    return [
        (each.code, each.sentence)
        for each in briefing.problems
        if not severities or each.severity in severities
    ]


def codes(briefing, *severities):
    """Return the codes of the problems of some severities."""
    return [code for code, _ in problems(briefing, *severities)]


def letters_of(briefing):
    """Return the letters of each item by the column of its motivation; blank is an empty text."""
    columns = [each.id for each in briefing.comparison.motivations]
    return [
        [item.ratings[ref].letter if ref in item.ratings else "" for ref in columns]
        for item in briefing.comparison.evidence
    ]
