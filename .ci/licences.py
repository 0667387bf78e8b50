#!/usr/bin/env python3
"""Find out whose work is in the program, and under which licence.

Called by itself it writes resources/libraries.json, the list that About shows, from the lock file
and the metadata of what is installed. build.spec calls it for all that it has put together.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "resources" / "libraries.json"
_OURS = ROOT / "LICENSES"
# Texts that a package ought to bring and does not.
_TEXTS = {
    "PySide6_Essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "latex2mathml": ("latex2mathml.txt",),
    "fontpkg": ("fontpkg.txt",),
}
# The licences of packages whose metadata name none, or only hint at it.
_NAMES = {
    "resvg_py": "MIT",
    "apsw": "any licence approved by the OSI",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0, and those of PDFium",
}
_SHORT = 60
_COMMON = Path("/usr/share/common-licenses")
_LEGAL = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
# Part of every program that PyInstaller builds, though the program does not need it itself.
_BUILDERS = ("pyinstaller", "pyinstaller-hooks-contrib")
_NOTICE = """\
{name} {version} is under the MIT licence: see LICENSES/{name}.

It contains the work of others, which is listed below with its licences. The texts are in the folder
LICENSES, and {sbom} has the same list for programs, with the files of each.

Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3. They are
in files of their own, in _internal/PySide6 and _internal/shiboken6, and may be replaced there by
other builds of the same version. So may each library of the system under that licence, in
_internal. Their makers publish their source under the versions given below.

"""


class Component(NamedTuple):
    """One work of others: its name, version, licence, the texts of that, and its package URL."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    purl: str


def locked() -> list[metadata.Distribution]:
    """Return what requirements.lock names and this machine needs, by name."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    names = dict.fromkeys(re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE))
    return [metadata.distribution(name) for name in names]


def licence_of(package: metadata.Distribution) -> str:
    """Return the licence of a package in a few words, an SPDX expression if it has one."""
    fields = package.metadata
    plain = (fields.get("License") or "").strip()
    classes = [each for each in fields.get_all("Classifier") or () if each.startswith("License ::")]
    named = (
        _NAMES.get(package.name)
        or fields.get("License-Expression")
        or (plain if len(plain) < _SHORT else "")
        or " AND ".join(each.rsplit(" :: ", 1)[1] for each in classes)
    )
    if not named:
        raise SystemExit(f"{package.name} names no licence: add it to _NAMES.")
    return named


def listed() -> list[dict[str, str]]:
    """Return the libraries that About names, by name, each with its licence."""
    found = [{"name": each.name, "licence": licence_of(each)} for each in locked()]
    return sorted(found, key=lambda each: each["name"].lower())


def of_package(package: metadata.Distribution) -> Component:
    """Return a package of Python with the texts that it brings, or that we have for it."""
    files = [Path(str(package.locate_file(file))) for file in package.files or ()]
    info = [file for file in files if ".dist-info" in str(file) and file.parent.name != "sboms"]
    texts = [file for file in info if _LEGAL.search(str(file).partition(".dist-info")[2])]
    texts += [_OURS / name for name in _TEXTS.get(package.name, ())]
    purl = f"pkg:pypi/{package.name.lower().replace('_', '-')}@{package.version}"
    return Component(package.name, package.version, licence_of(package), tuple(texts), purl)


def of_python() -> Component:
    """Return Python itself."""
    version = sys.version.split()[0]
    short = f"{sys.version_info.major}.{sys.version_info.minor}"
    base = Path(sys.base_prefix)
    places = (base / f"lib/python{short}/LICENSE.txt", base / "LICENSE.txt")
    system = Path(f"/usr/share/doc/python{short}/copyright")
    texts = tuple(file for file in (*places, system) if file.is_file())[:1]
    return Component("Python", version, "PSF-2.0", texts, f"pkg:generic/python@{version}")


def of_system(file: Path) -> Component:
    """Return the package of the system that a file comes from."""
    places = dict.fromkeys(str(each) for each in (file, file.resolve()))
    places |= dict.fromkeys(each.removeprefix("/usr") for each in places)
    command = ["dpkg-query", "--search", *places]
    told = subprocess.run(command, check=False, capture_output=True, text=True).stdout  # noqa: S603
    if not told:
        raise SystemExit(f"{file} belongs to no package, so its licence is not known.")
    package = told.split(": ")[0].split(",")[0]
    command = ["dpkg-query", "--show", "--showformat=${Version}", package]
    version = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603
    name = package.split(":")[0]
    text = Path(f"/usr/share/doc/{name}/copyright")
    words = text.read_text(encoding="utf-8", errors="replace")
    named = re.findall(r"^License: *(\S.*)$", words, re.MULTILINE)
    licence = ", ".join(sorted(set(named))) or "see its text"
    # Debian keeps the texts that many packages refer to in one place.
    common = sorted({_COMMON / each for each in re.findall(rf"{_COMMON}/([\w.-]*\w)", words)})
    texts = (text, *(file for file in common if file.is_file()))
    return Component(name, version, licence, texts, f"pkg:deb/debian/{name}@{version}")


@cache
def _owners() -> dict[str, Component]:
    """Return, for each file of the packages that can be in the program, its package."""
    packages = locked() + [metadata.distribution(name) for name in _BUILDERS]
    return {
        os.path.realpath(package.locate_file(file)): component
        for package in packages
        for component in (of_package(package),)
        for file in package.files or ()
    }


def components(entries: Iterable[tuple[str, str]], work: Path) -> dict[Component, list[str]]:
    """Return whose work the files are in, with the places of its files in the program.

    An entry is a place in the program and the file that it was taken from. What is in ``work`` was
    put together there from modules of Python.
    """
    python, owners = of_python(), _owners()
    found: dict[Component, list[str]] = {each: [] for each in (python, *owners.values())}
    # Python's own folder, unless it came with the system: then it is a package like others.
    of_pythons = {work, Path(sys.base_prefix)} - {Path("/usr")}
    for place, source in sorted(set(entries)):
        file = Path(source).resolve()
        owner = owners.get(str(file))
        if owner is None and any(file.is_relative_to(folder) for folder in of_pythons):
            owner = python
        elif owner is None and "site-packages" in file.parts:
            raise SystemExit(f"{file} belongs to no package of requirements.lock.")
        elif owner is None and not file.is_relative_to(ROOT):
            owner = of_system(Path(source))
        if owner is not None:
            places = found.setdefault(owner, [])
            places += [place] if place not in places[-1:] else []
    kept = {each: places for each, places in found.items() if places or each.name in _BUILDERS}
    return dict(sorted(kept.items(), key=lambda item: item[0].name.lower()))


def _sbom(found: dict[Component, list[str]], version: str) -> Iterator[tuple[str, object]]:
    """Yield the members of a CycloneDX document. It has no date, so that it is always the same."""
    yield "bomFormat", "CycloneDX"
    yield "specVersion", "1.5"
    yield "version", 1
    own = {"type": "application", "name": "briefing-app", "version": version}
    yield "metadata", {"component": own | {"licenses": [{"license": {"id": "MIT"}}]}}
    yield (
        "components",
        [
            {
                "type": "library",
                "name": component.name,
                "version": component.version,
                "licenses": [{"license": {"name": component.licence}}],
                "purl": component.purl,
                "evidence": {"occurrences": [{"location": place} for place in places]},
            }
            for component, places in found.items()
        ],
    )


def write(folder: Path, found: dict[Component, list[str]], version: str) -> None:
    """Write LICENSES, NOTICE and the CycloneDX list into the folder of the built program."""
    sbom = f"briefing-app-{version}.cdx.json"
    texts = folder / "LICENSES"
    own = Component("briefing-app", version, "MIT", (ROOT / "LICENSE",), "")
    lines = []
    for component in (own, *found):
        if not component.texts:
            raise SystemExit(f"{component.name} brings no text of its licence: add it to {_OURS}.")
        place = texts / component.name
        place.mkdir(parents=True)
        for text in component.texts:
            name = text.name
            if (place / name).exists():
                name = f"{text.parent.name}-{name}"
            shutil.copyfile(text, place / name)
        lines.append(f"{component.name} {component.version}\n    {component.licence}\n")
    notice = _NOTICE.format(name="briefing-app", version=version, sbom=sbom)
    (folder / "NOTICE").write_text(notice + "\n".join(lines[1:]), encoding="utf-8")
    document = json.dumps(dict(_sbom(found, version)), indent=1, ensure_ascii=False)
    (folder / sbom).write_text(f"{document}\n", encoding="utf-8")


if __name__ == "__main__":
    LIST.write_text(json.dumps(listed(), indent=1) + "\n", encoding="utf-8")
