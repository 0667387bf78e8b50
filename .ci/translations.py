#!/usr/bin/env python3
"""Brings the files in resources/translations up to date with the words of the program.

Qt's lupdate merges the messages of the source into each .ts file, and lrelease makes the .qm file
beside it, which the program reads. The help's pages of the keys, which are made of the same words,
follow. Run by `make translations`.
"""

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from briefing_app.translation import CONTEXT, LANGUAGES, SOURCE  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
_LITERALS = {"tr": 1, "plural": 2}
"""The functions that translate, and how many texts each takes first."""
_NAMED = re.compile(rf"\b(?:{'|'.join(_LITERALS)})\b")
"""Most modules have no words, and need not be parsed."""
_EMPTY = '<!DOCTYPE TS><TS version="2.1" language="{code}" sourcelanguage="{source}"></TS>'
_NOTE_AT = {"tr": 1, "plural": 3}


class Message(NamedTuple):
    """A text to translate, a note for translators, and the English singular of a plural."""

    text: str
    note: str = ""
    one: str = ""


def messages(folder: Path) -> list[Message]:
    """Return every message in the source below a folder, sorted.

    Raises ValueError that names each call which cannot be translated, with its file and line.
    """
    found: dict[tuple[str, str], Message] = {}
    wrong = []
    for file in sorted(folder.rglob("*.py")):
        for call in _calls(file.read_text(encoding="utf-8")):
            try:
                message = _message(call)
            except ValueError as error:
                wrong.append(f"{file.relative_to(folder.parent)}:{call.lineno}: {error}")
                continue
            known = found.setdefault(message[:2], message)
            if known != message:
                wrong.append(f"{file}:{call.lineno}: also occurs with the singular “{known.one}”")
    if wrong:
        raise ValueError("\n".join(wrong))
    return sorted(found.values())


def _calls(source: str) -> Iterator[ast.Call]:
    if not _NAMED.search(source):
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _LITERALS:
            yield node


def _message(call: ast.Call) -> Message:
    """Return the message of a call; raises ValueError."""
    name = call.func.id
    texts = [_literal(each) for each in call.args[: _LITERALS[name]]]
    note = "".join(map(_literal, call.args[_NOTE_AT[name] :]))
    places = {each.arg for each in call.keywords} | ({"n"} if name == "plural" else set())
    for text in texts:
        named = {
            field for _words, field, _form, _how in Formatter().parse(text) if field is not None
        }
        if named != places and not (name == "plural" and named | {"n"} == places):
            raise ValueError(
                f"“{text}” has the places {sorted(named)}, not {sorted(places, key=str)}"
            )
    return Message(texts[-1], note, texts[0] if name == "plural" else "")


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        return node.value
    raise ValueError(f"“{ast.unparse(node)}” is no literal text")


def _source(found: list[Message]) -> str:
    """Return the messages as a program in C++, whose plurals lupdate understands."""
    lines = []
    for each in found:
        texts = ", ".join(map(_quoted, (CONTEXT, each.text, each.note)))
        if each.one:
            lines.append(f"//: In the singular: {each.one}")
        lines.append(f"QCoreApplication::translate({texts}{', n' if each.one else ''});")
    return "\n".join(["void words(int n) {", *lines, "}", ""])


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def update(found: list[Message], folder: Path, languages: list[str]) -> None:
    """Merge the messages into the .ts file of each language, and make the .qm file from it."""
    tools = Path(sys.executable).parent
    folder.mkdir(exist_ok=True)
    files = [folder / f"briefing-app_{code}.ts" for code in languages]
    for code, file in zip(languages, files, strict=True):
        if not file.exists():
            file.write_text(_EMPTY.format(code=code, source=SOURCE), encoding="utf-8")
    with tempfile.TemporaryDirectory() as work:
        source = Path(work) / "words.cpp"
        source.write_text(_source(found), encoding="utf-8")
        options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none"]
        lupdate = [tools / "pyside6-lupdate", *options, source, "-ts"]
        for command in (lupdate, [tools / "pyside6-lrelease", "-silent"]):
            subprocess.run([*command, *files], check=True)  # noqa: S603


if __name__ == "__main__":
    try:
        update(
            messages(ROOT / "briefing_app"), FOLDER, [each for each in LANGUAGES if each != SOURCE]
        )
    except ValueError as problem:
        sys.exit(str(problem))
    pages = [sys.executable, "-m", "tests.ui.commands.keys_page"]
    subprocess.run(pages, cwd=ROOT, check=True)  # noqa: S603
