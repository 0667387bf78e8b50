#!/usr/bin/env python3
"""Lay out what a desktop needs to know of the program, in the folder that is the argument.

Its ``share`` gets the menu entry, types of files, icons, the manual page, completions and the
metadata for software centres, each at its place below a prefix; its ``install`` puts them there.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DESKTOP = ROOT / "resources" / "desktop"
ICONS = ROOT / "resources" / "icons"
ID = "org.briefing_app.reader"
_SIZES = (16, 32, 48, 64, 128, 256)
_COMPLETIONS = {
    "bash": "bash-completion/completions/briefing-app",
    "zsh": "zsh/site-functions/_briefing-app",
    "fish": "fish/vendor_completions.d/briefing-app.fish",
}
_MANUALS = {
    "en": ("NAME", "DESCRIPTION", "read, compare and print briefings"),
    "de": ("BEZEICHNUNG", "BESCHREIBUNG", "Briefings lesen, vergleichen und drucken"),
    "fr": ("NOM", "DESCRIPTION", "lire, comparer et imprimer des notes de synthèse"),
    "ko": ("이름", "설명", "브리핑을 읽고 비교하고 인쇄합니다"),
    "ar": ("الإسم", "الوصف", "قراءة الإحاطات ومقارنتها وطباعتها"),
}
"""The first words of the manual page in each language, as man-db looks for them."""
_SECTION = "# "
_INDENT = "    "


def copies() -> dict[str, Path]:
    """Return the places below ``share`` of the files that are taken as they are, with these."""
    icons = {
        f"icons/hicolor/{size}x{size}/apps/{ID}.png": ICONS / f"briefing-app-{size}.png"
        for size in _SIZES[:-1]
    }
    largest = _SIZES[-1]
    return icons | {
        f"icons/hicolor/{largest}x{largest}/apps/{ID}.png": ICONS / "briefing-app.png",
        f"icons/hicolor/scalable/apps/{ID}.svg": ICONS / "briefing-app.svg",
        f"applications/{ID}.desktop": DESKTOP / f"{ID}.desktop",
        f"metainfo/{ID}.metainfo.xml": DESKTOP / f"{ID}.metainfo.xml",
        f"mime/packages/{ID}.xml": DESKTOP / f"{ID}.xml",
        f"dbus-1/services/{ID}.service": DESKTOP / f"{ID}.service",
        f"dbus-1/services/{ID}.SearchProvider.service": DESKTOP / f"{ID}.SearchProvider.service",
        f"gnome-shell/search-providers/{ID}.search-provider.ini": (
            DESKTOP / f"{ID}.search-provider.ini"
        ),
        f"krunner/dbusplugins/{ID}.krunner.desktop": DESKTOP / f"{ID}.krunner.desktop",
        f"thumbnailers/{ID}.thumbnailer": DESKTOP / f"{ID}.thumbnailer",
    }


def manual_pages(version: str) -> dict[str, str]:
    """Return the manual page in each language, by its place below ``share``."""
    found = {}
    for code in _MANUALS:
        folder = "" if code == "en" else f"{code}/"
        page = (ROOT / "resources" / "help" / folder / "command-line.md").read_text("utf-8")
        found[f"man/{folder}man1/briefing-app.1"] = manual_page(page, version, code)
    return found


def manual_page(text: str, version: str, code: str) -> str:
    """Return a page of help on the command line as a manual page for ``man``.

    The page of help is plain: front matter, headings, paragraphs, lists, tables, and code that is
    indented by four spaces. A heading becomes a section, and each row of a table an entry.
    """
    name, description, about = _MANUALS[code]
    body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
    out = [
        f'.TH BRIEFING-APP 1 "" "Briefing App {version}"',
        ".nh",
        ".ad l",
        f".SH {name}",
        f"briefing-app \\- {about}",
        f".SH {description}",
    ]
    for block in re.split(r"\n\n+", body.strip()):
        out += _block(block.split("\n"))
    return "\n".join(out) + "\n"


def _block(lines: list[str]) -> list[str]:
    """Return the lines of one block of the page of help as those of a manual page."""
    first = lines[0]
    if first.startswith(_SECTION):
        return [f".SH {_roff(first.removeprefix(_SECTION).upper())}"]
    if first.startswith(_INDENT):
        code = [_plain(line.removeprefix(_INDENT)) for line in lines]
        return [".PP", ".nf", ".RS", *code, ".RE", ".fi"]
    if first.startswith("|"):
        rows = [re.split(r"(?<!\\)\|", line)[1:3] for line in lines[2:]]
        return [part for term, words in rows for part in (".TP", *map(_roff, (term, words)))]
    if first.startswith("- "):
        items = re.split(r"\n?^- ", "\n".join(lines), flags=re.MULTILINE)[1:]
        return [part for item in items for part in (".IP \\(bu 2", _roff(item))]
    return [".PP", _roff(" ".join(lines))]


def _roff(words: str) -> str:
    """Return words of Markdown on one line, with their code in bold."""
    pieces = re.split(r"`([^`]*)`", " ".join(words.split()))
    pieces[1::2] = [f"\\fB{_plain(code)}\\fR" for code in pieces[1::2]]
    pieces[::2] = [_plain(each) for each in pieces[::2]]
    return _safe("".join(pieces))


def _plain(words: str) -> str:
    """Return words in which roff sees no command of its own and keeps a hyphen as it is."""
    return _safe(words.replace("\\|", "|").replace("\\", "\\e").replace("-", "\\-"))


def _safe(line: str) -> str:
    return f"\\&{line}" if line.startswith((".", "'")) else line


def _printed(*arguments: str) -> str:
    """Return what the program prints."""
    command = [sys.executable, "-m", "briefing_app", *arguments]
    done = subprocess.run(  # noqa: S603 - the program itself
        command, cwd=ROOT, check=True, capture_output=True, text=True
    )
    return done.stdout


def lay_out(folder: Path) -> None:
    """Write everything below a folder."""
    version = _printed("--version").split()[-1]
    texts = {place: _printed("completion", shell) for shell, place in _COMPLETIONS.items()}
    texts |= manual_pages(version)
    for place, original in copies().items():
        target = folder / "share" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(original, target)
    for place, text in texts.items():
        target = folder / "share" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    shutil.copy(DESKTOP / "install", folder / "install")


if __name__ == "__main__":
    lay_out(Path(sys.argv[1]))
