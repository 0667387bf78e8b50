"""No command says anything that translators do not see.

In a made-up language each message of the program is its own English in brackets, so that whatever
is outside them was never translated.
"""

import importlib.util
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest

from briefing_app.command_line.command import COMMANDS

_ROOT = Path(__file__).parents[1]
_CORPUS = _ROOT / "tests" / "corpus"
_RUN = """
import contextlib, json, sys
from pathlib import Path
from briefing_app.translation import use
use("de", Path(sys.argv[1]))
from briefing_app.command_line.command import run
for arguments in json.loads(sys.argv[2]):
    with contextlib.suppress(SystemExit):
        run(arguments)
    print("\\f", flush=True)
    print("\\f", flush=True, file=sys.stderr)
"""
_BRACKETED = re.compile("⟦[^⟦⟧]*⟧")
_SENTENCE = re.compile(r"\b[A-Za-z’]{2,}(?: [A-Za-z’]{2,}){2}")
_COMMAND_LINE = re.compile(r"^ *briefing-app [^⟦\n]*$", re.MULTILINE)


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", _ROOT / ".ci/translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def messages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .qm file of the language; it takes the place of German."""
    script, folder = _script(), tmp_path_factory.mktemp("words")
    found = script.messages(_ROOT / "briefing_app")
    script.update(found, folder, ["de"])
    file = folder / "briefing-app_de.ts"
    tree = ET.parse(file)
    for message in tree.iter("message"):
        words = f"⟦{message.findtext('source')}⟧"
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type")
        for form in translation.findall("numerusform"):
            form.text = words
        if message.get("numerus") is None:
            translation.text = words
    tree.write(file, encoding="utf-8", xml_declaration=True)
    script.update(found, folder, ["de"])
    return folder / "briefing-app_de.qm"


def _said(messages: Path, commands: Iterable[str]) -> dict[str, str]:
    """Return what each command prints to both streams; one process runs them all."""
    lines = list(commands)
    ended = subprocess.run(
        [sys.executable, "-c", _RUN, str(messages), json.dumps([line.split() for line in lines])],
        capture_output=True, encoding="utf-8", cwd=_ROOT, timeout=300, check=False,
    )  # fmt: skip
    assert "Traceback" not in ended.stderr, ended.stderr
    streams = (stream.split("\f\n")[:-1] for stream in (ended.stdout, ended.stderr))
    return {line: "".join(said) for line, *said in zip(lines, *streams, strict=True)}


def _untranslated(said: str) -> list[str]:
    """Return the runs of three words that are in no message."""
    left = " ".join(_COMMAND_LINE.sub("", said).split())
    while (shorter := _BRACKETED.sub("§", left)) != left:
        left = shorter
    return _SENTENCE.findall(left)


def test_words_outside_of_messages_are_found() -> None:
    assert _untranslated("⟦a b ⟦c d e⟧ f⟧ a.md:3: some-code: not in brackets ⟦x⟧") == [
        "not in brackets"
    ]


def test_the_help_is_all_messages(messages: Path) -> None:
    for line, said in _said(messages, [f"{each} --help" for each in ("", *COMMANDS)]).items():
        assert said.count("⟦") > 50, line
        assert _untranslated(said) == [], line


_BROKEN = sorted(
    each for each in (_CORPUS / "problems").iterdir() if each.suffix in {".md", ".textbundle"}
)


def test_what_check_finds_in_broken_files_is_all_messages(messages: Path) -> None:
    (said,) = _said(messages, [" ".join(("check", *map(str, _BROKEN)))]).values()
    assert said.count("⟦") > len(_BROKEN)
    assert _untranslated(said) == []


_REFUSED = (
    "nothing.md -o out.pdf",
    "README.md -o out.xyz",
    "README.md -o out.csv",
    "README.md -o -",
    "README.md -o no/such/folder/out.html -q",
    "README.md -o out.html --paper a4",
    "README.md -o out.json --turn",
    "README.md -o out.png --size 5x5",
    "README.md -o out.pdf --margins 900",
    "README.md -o out.pdf --with everything",
    "README.md -o out.pdf --sections nowhere -q",
    "README.md -o out.pdf --distribution A",
    "README.md -o out.pdf --copies each -q",
    "README.md -o out.pdf --profile nobody -q",
    "README.md -o README.md -q",
    "README.md",
    "README.md -o out.pdf --papr a4",
    "README.md -o out.pdf --paper b9",
    "README.md -o",
)
"""What follows ``export``."""


def test_why_nothing_is_exported_is_all_messages(messages: Path) -> None:
    for line, said in _said(messages, [f"export {each}" for each in _REFUSED]).items():
        assert "⟦" in said, line
        assert _untranslated(said) == [], line
