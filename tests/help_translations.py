"""The translations of the pages of help, and how they follow the English pages.

    python -m tests.help_translations                   copies the figures of tables from English
    python -m tests.help_translations de/memory.md ...  says that these pages are up to date

A translation names the English text that it was made from, as ``translation_of`` in its front
matter. When the English text changes, a test fails until the translation is brought up to date.
Figures in tables are no part of that text, since they are copied.
"""

import hashlib
import re
import sys
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import BLOCK_KINDS, Node, plain_text, walk
from briefing_app.resources import resource

FOLDER = resource("help")
ENGLISH = sorted(FOLDER.glob("*.md"))
TRANSLATIONS = sorted(FOLDER.glob("*/*.md"))
_FIGURE = re.compile(r"\d[\d.,]*(?: (?:ms|s|MB))?|")
_HELD = {
    "de": {"yes": "ja", "NO": "NEIN"},
    "fr": {"yes": "oui", "NO": "NON"},
    "ko": {"yes": "예", "NO": "아니요"},
    "ar": {"yes": "نعم", "NO": "لا"},
}
"""The words in tables that go with figures, in each language."""
_POINTS = {"de": str.maketrans(".,", ",."), "fr": str.maketrans(".,", ",\N{NARROW NO-BREAK SPACE}")}


@cache
def read(page: Path) -> Briefing:
    """Return a page as it is read."""
    return read_briefing(str(page))


def original(page: Path) -> Path:
    """Return the English page of a translation."""
    return FOLDER / page.name


def digest(english: Path) -> str:
    """Return what tells one text of a page from another, whatever its lines and figures."""
    lines = english.read_text(encoding="utf-8").splitlines()
    words = " ".join(" ".join(_words(line) if _is_row(line) else [line]) for line in lines)
    return hashlib.sha256(" ".join(words.split()).encode()).hexdigest()[:16]


def _is_row(line: str) -> bool:
    return line.startswith("|")


def _cells(row: str) -> list[str]:
    return [each.strip() for each in row.strip().strip("|").split("|")]


def _words(row: str) -> list[str]:
    """Return the cells of a row that are translated."""
    return [each for each in _cells(row) if not _is_copied(each) and each.strip("-")]


def _is_copied(cell: str) -> bool:
    return bool(_FIGURE.fullmatch(cell)) or cell in _HELD["de"]


def named_digest(page: Path) -> str:
    """Return the digest of the English text that a page was made from."""
    found = re.search(r'^translation_of: "(\w+)"$', page.read_text(encoding="utf-8"), re.MULTILINE)
    return found[1] if found else ""


def with_figures(page: Path) -> str:
    """Return a page with the figures that the tables of the English page have."""
    rows = iter(filter(_is_row, original(page).read_text(encoding="utf-8").splitlines()))
    lines = page.read_text(encoding="utf-8").splitlines(keepends=True)
    return "".join(
        _with_figures(line, next(rows), page) if _is_row(line) else line for line in lines
    )


def _with_figures(row: str, english: str, page: Path) -> str:
    cells, copied = _cells(row), _cells(english)
    new = [
        _in_language(theirs, page.parent.name) if _is_copied(theirs) else ours
        for ours, theirs in zip(cells, copied, strict=True)
    ]
    return row if new == cells else f"| {' | '.join(new)} |\n"


def _in_language(cell: str, code: str) -> str:
    figure = cell.translate(_POINTS.get(code, {}))
    return _HELD[code].get(cell) or (figure.replace("MB", "Mo") if code == "fr" else figure)


Part = tuple[str, int, str, list[str]]
"""A block: its kind, its level, its code without comments, and the code and links inside."""


def shape(page: Path) -> list[Part]:
    """Return what is the same in every language, block by block."""
    parts: list[Part] = []
    for node in walk(read(page).blocks):
        if node.kind in BLOCK_KINDS:
            code = re.sub(r" +# .*", "", node.text)
            parts.append((node.kind, node.integer("level"), code, []))
        elif node.kind in {"code", "link"}:
            parts[-1][3].append(node.text or node.string("target"))
    for part in parts:
        part[3].sort()
    return parts


def labels(code: str) -> dict[str, set[str]]:
    """Return the words of the program, each with its translations into a language."""
    found: dict[str, set[str]] = {}
    for message in ET.parse(resource(f"translations/briefing-app_{code}.ts")).iter("message"):
        translated = _label(message.findtext("translation", ""))
        if translated:
            found.setdefault(_label(message.findtext("source", "")), set()).add(translated)
    return found


def _label(words: str) -> str:
    return words.replace("&", "").strip().rstrip("…")


def named_labels(page: Path) -> list[tuple[str, list[str]]]:
    """Return the words of each block, with those in quotation marks or in bold print."""
    blocks = (
        node for node in walk(read(page).blocks)
        if node.kind in {"paragraph", "heading", "cell", "term"}
    )  # fmt: skip
    return [(plain_text((each,)), _named(each)) for each in blocks]


def _named(block: Node) -> list[str]:
    strong = [plain_text((each,)) for each in walk((block,)) if each.kind == "strong"]
    quoted = re.findall("“([^”]+)”", plain_text((block,)))
    return [_label(part) for words in (*strong, *quoted) for part in words.split(" > ")]


def _say_up_to_date(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    line = f'translation_of: "{digest(original(page))}"\n'
    text = re.sub(r"^translation_of: .*\n", "", text, count=1, flags=re.MULTILINE)
    page.write_text(
        re.sub(r"^lang: .*\n", rf"\g<0>{line}", text, count=1, flags=re.MULTILINE), "utf-8"
    )


if __name__ == "__main__":
    for name in sys.argv[1:]:
        _say_up_to_date(FOLDER / name)
    for each in TRANSLATIONS:
        each.write_text(with_figures(each), encoding="utf-8")
