"""Files that are more than text, made at random: matrices, packs, ratings, signatures."""

import csv
import datetime as dt
import io
import json
import random
import warnings
import zipfile
from collections.abc import Iterable

import xlsxwriter

from tests.fuzz.grammar import EXAMPLE, a_name, a_text, changed, encoded
from tests.input.matrix.tables import ods_bytes, ods_cell, ods_row
from tests.samples import png

_ROWS = (
    ("Question", "Why?", "", "", "", "", "", "", ""),
    ("Label", "Reason", "", "", "", "", "", "", ""),
    ("Id", "Evidence", "Date", "Source", "Credibility", "Relevance", "Fog", "Engine", "Fog reason"),
    ("Likelihood", "", "", "", "", "", "likely", "unlikely", ""),
    ("Criteria", "", "", "", "", "", "", "", ""),
    ("C1", "Cost", "", "", "", "", "Nothing", "Repair", ""),
    ("Evidence", "", "", "", "", "", "", "", ""),
    ("E1", "Sight", "2024-03-03", "brown", "high", "low", "CC", "n", "Ferries wait"),
    ("E2", "Two\nlines", "", "", "", "", "very inconsistent", "N/A", ""),
)
_CELLS = (
    "++",
    "--",
    "0",
    "2",
    "-1",
    "✓",
    "x",
    "inconsistent",
    "85 %",
    "1e999",
    "nan",
    "=A1",
    "",
    "?",
)
_XML = (
    'r="A1"', 't="s"', 't="inlineStr"', 't="d"', 't="b"', 't="e"', 's="99"', "<v>1e999</v>",
    "<v>nan</v>", "<v>-1</v>", "<v>99999999</v>", "<f>x</f>", "<is><t>q</t></is>", 'ref="A1:ZZ9"',
    'hidden="1"', 'r="XFD1048576"', 'r="9999999"', "&#0;", "&amp;", "<!DOCTYPE x>", "]]>",
    'date1904="1"', 'formatCode="yyyy"', 'formatCode="["', 'Target="../../x"', 'Target="http://x"',
    'encoding="utf-16"', 'table:number-columns-repeated="999999999"',
    'table:number-rows-repeated="-1"', 'table:number-rows-spanned="70000"',
    "<text:s text:c='9999'/>",
    'office:value-type="date"', 'office:date-value="x"', "<mergeCell ref='A1:XFD9'/>",
)  # fmt: skip


def _rows(rng: random.Random) -> list[list[str]]:
    rows = [list(row) for row in _ROWS]
    for _ in range(rng.randint(0, 6)):
        row = rng.choice(rows)
        row[rng.randrange(len(row))] = rng.choice(
            (*_CELLS, a_name(rng), rng.choice(rng.choice(_ROWS)))
        )
    if rng.random() < 0.3:
        rows.insert(rng.randrange(len(rows) + 1), [rng.choice(rng.choice(_ROWS)) for _ in range(9)])
    if rng.random() < 0.3:
        del rows[rng.randrange(len(rows))]
    return rows


def a_csv(rng: random.Random) -> bytes:
    """Return a matrix as CSV in some encoding."""
    out = io.StringIO()
    csv.writer(out, delimiter=rng.choice(",,;\t|")).writerows(_rows(rng))
    codec = rng.choice(("utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"))
    data = out.getvalue().encode(codec, "replace")
    return changed(rng, data) if rng.random() < 0.5 else data


def zipped(
    parts: Iterable[tuple[str | zipfile.ZipInfo, bytes]], pack: int = zipfile.ZIP_DEFLATED
) -> bytes:
    """Return members as an archive; names may be given twice, and hold anything."""
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", pack) as archive:
        warnings.simplefilter("ignore")
        for name, data in parts:
            info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name)
            archive.writestr(info, data, pack)
    return out.getvalue()


def _tampered(rng: random.Random, data: bytes) -> bytes:
    """Return an archive of XML in which some parts are changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(rng.choice((0, 1, 1, 2))):
        name = rng.choice(list(parts))
        found = bytearray(parts[name])
        at = rng.randrange(len(found) + 1)
        found[at : at + rng.choice((0, 4, 12))] = rng.choice(_XML).encode()
        parts[name] = bytes(found) if rng.random() < 0.6 else changed(rng, parts[name])
        if rng.random() < 0.05:
            del parts[name]
    made = zipped(parts.items())
    return changed(rng, made) if rng.random() < 0.1 else made


def _safe(word: str) -> str:
    return encoded(word).decode("utf-8", "replace")


_WRITTEN = dt.datetime(2018, 4, 18, tzinfo=dt.UTC)  # else the moment, and no seed makes it again


def a_workbook(rng: random.Random) -> bytes:
    """Return a matrix as a workbook of Excel."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": _WRITTEN})
        page = book.add_worksheet("ACH")
        for number, row in enumerate(_rows(rng)):
            for column, word in enumerate(row):
                page.write_string(number, column, _safe(word))
        page.write_comment(7, 6, "They wait")
        if rng.random() < 0.2:
            page.merge_range(10, 0, 11, 3, "merged")
    return _tampered(rng, out.getvalue())


_NOT_XML = str.maketrans("", "", "".join(map(chr, (*range(9), 11, 12, *range(14, 32)))))


def a_spreadsheet(rng: random.Random) -> bytes:
    """Return a matrix as an OpenDocument spreadsheet."""
    rows = [
        ods_row([ods_cell(_safe(word).translate(_NOT_XML)) for word in row]) for row in _rows(rng)
    ]
    return _tampered(rng, ods_bytes([(' table:name="ACH"', rows)]))


_MEMBERS = (
    "text.md", "text.markdown", "TEXT.md", "info.json", "map.png", "../x", "/x", "C:\\x", "a\\b",
    "N.textbundle/text.md", "N.textbundle/info.json", "__MACOSX/._x", ".DS_Store", "assets/",
    "m.csv",
    "text.é.md", "text.e\u0301.md", ".", "./text.md", "a//b", "con", "map.png:ads", "text.",
    "manifest.sha256", "manifest.sha256.minisig",
)  # fmt: skip
_INFOS = ('{"version":2}', "[]", "{", '{"version":1e999}', "[" * 50_000, '{"version":true}', "")


def a_pack(rng: random.Random) -> bytes:
    """Return a zipped bundle."""
    text = f"---\n{EXAMPLE}---\n\n# First\n\n![m](map.png)\n".encode()
    parts = [("info.json", rng.choice(_INFOS).encode())]
    parts += [("text.md", a_text(rng) if rng.random() < 0.4 else text), ("map.png", png(3, 2))]
    for _ in range(rng.randint(0, 4)):
        name = rng.choice((*_MEMBERS, a_name(rng))).replace("\0", "").replace("\ud800", "")
        data = rng.choice((b"", b"x", png(2, 2), changed(rng, png(9, 9)), bytes(70_000), text))
        parts.append((name or "x", data))
    rng.shuffle(parts)
    made = zipped(parts, rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))
    return changed(rng, made, 200_000) if rng.random() < 0.5 else made


_PLAIN_VALUES: tuple[object, ...] = (
    None, True, 0, -1, 1e308, 10**30, "", "x", "you", "author", [], {}, [1], {"a": 1}, "CC", "II",
    "m1", "E1", "2018-02-31", "\0", "\n", "YOU ", "blank",
)  # fmt: skip


def _shaken(rng: random.Random, value: object) -> object:
    if rng.random() < 0.05:
        return rng.choice((*_PLAIN_VALUES, a_name(rng)))
    if isinstance(value, list):
        return [_shaken(rng, each) for each in value]
    if isinstance(value, dict):
        return {
            (a_name(rng) if rng.random() < 0.05 else key): _shaken(rng, each)
            for key, each in value.items()
            if rng.random() > 0.02
        }
    return value


def a_ratings_file(rng: random.Random, whole: bytes) -> bytes:
    """Return a file of ratings: the whole one with changes."""
    ascii_only = rng.random() < 0.5
    data = encoded(json.dumps(_shaken(rng, json.loads(whole)), ensure_ascii=ascii_only))
    if rng.random() < 0.1:
        data = data.replace(b"1", rng.choice((b"1" * 5000, b"Infinity", b"-0", b"[" * 3000)), 1)
    return changed(rng, data) if rng.random() < 0.2 else data
