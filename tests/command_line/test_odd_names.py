"""No name of a file plays tricks on the terminal, whatever command it is given to."""

import os
import unicodedata
from pathlib import Path

import pytest

from briefing_app.command_line.command import run

TEXT = b"---\ntitle: T\n---\n\nWords [@nobody].\n\n![A picture](none.png)\n"
NAMES = {
    "escape": b"a\x1b[31mred", "title": b"a\x1b]0;mine\x07", "control": "a\x9b31m".encode(),
    "line": b"a\nb.md: no problems.", "return": b"a\rb", "tab": b"a\tb", "delete": b"a\x7fb",
    "bidi": "gnp\u202eexe".encode(), "isolate": "a\u2066b".encode(),
    "zero-width": "a\u200bb".encode(), "separator": "a\u2028b".encode(),
    "not-utf-8": b"caf\xe9\xff", "half": b"a\xed\xa0\x80b", "option": b"--help",
    "shell": b"$(id) `id`; x", "format": b"%s%n{0}", "markup": b"<b>b&amp;", "quotes": b"'q\"q`",
    "long": b"x" * 240,
}  # fmt: skip
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def _commands(file: str, folder: str) -> list[list[str]]:
    return [
        ["check", file], ["check", f"{file}.none"], ["check", folder],
        ["export", file, "-o", f"{folder}/a.html"], ["export", file, "-o", f"{file}/no/a.html"],
        ["export", file, "-o", file], ["export", file, "-o", f"{file[:200]}.odd"],
        ["compare", file, f"{file}.none"], ["track", file, f"{file}.none"],
        ["verify", file], ["sign", file, "--key", f"{file}.none"],
        ["keys", "trust", file], ["keys", "forget", Path(file).name], ["keys", "list"],
        ["list", "--shelf", folder], ["search", "words", "--shelf", folder],
        ["list", "--shelf", f"{file}.none"],
        ["notes", "export", file, "-o", f"{file}/no/notes.json"], ["notes", "import", file, file],
        ["thumbnail", file, f"{file}/no/a.png"], [f"{file}.none", "--odd"], [f"--{file}"],
    ]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_every_command_spells_names_out(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for folder in ("DATA", "CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{folder}_HOME", str(tmp_path / "home"))
    folder = tmp_path / "folder"
    folder.mkdir()
    file = os.path.join(os.fsencode(folder), NAMES[name] + b".md")  # noqa: PTH118 - it is bytes
    Path(os.fsdecode(file)).write_bytes(TEXT)
    for command in _commands(os.fsdecode(file), str(folder)):
        run(command)
        shown = "".join(capfd.readouterr())
        odd = {each for each in shown if unicodedata.category(each) in _HIDDEN} - {"\n", "\t"}
        assert not odd, command
        assert "\nb.md: no problems." not in shown
        assert "Traceback" not in shown
