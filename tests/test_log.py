"""The log tells what happened, and nothing of what is in a file."""

import errno
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app import log
from briefing_app.__main__ import main
from briefing_app.input.confined import reading_process
from briefing_app.model.errors import BriefingError, FileMissingError, OutputError, StoreError
from briefing_app.output.files import write_whole
from briefing_app.resources import state_folder
from briefing_app.store.state import Store

SECRET = "Zanzibar"
TEXT = f"""\
---
title: {SECRET} title
{SECRET}-key: [
comparison: {SECRET}.csv
---
{SECRET} words ![{SECRET}]({SECRET}.png)
"""


@pytest.fixture
def logging_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder to log to; logging ends with the test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(log._Log, "logger", None)
    yield tmp_path / "state"
    if log._Log.logger is not None:
        for handler in list(log._Log.logger.handlers):
            log._Log.logger.removeHandler(handler)
            handler.close()


def _logged(folder: Path) -> str:
    return (folder / log.FILE).read_text("utf-8")


def test_it_is_off_and_loads_nothing_unless_asked_for(tmp_path: Path) -> None:
    off = (
        "import sys; from briefing_app import log; from briefing_app.__main__ import main\n"
        "log.event('nothing'); log.failure(ValueError()); main(['--version'])\n"
        "assert 'logging' not in sys.modules"
    )
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path)}
    subprocess.run([sys.executable, "-c", off], check=True, stdout=subprocess.DEVNULL,
                   env=environment)  # fmt: skip
    assert not list(tmp_path.iterdir())


def test_a_module_is_named_without_the_folders_above_the_program() -> None:
    assert log._module_path(log.__file__) == "briefing_app/log.py"
    assert log._module_path(reading_process.__file__).startswith("briefing_app/input/")
    assert log._module_path("/home/secret/lib/yaml/reader.py") == "yaml/reader.py"


def test_what_is_done_is_told_without_a_word_of_the_file(
    logging_to: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / f"{SECRET}.md"
    file.write_text(TEXT)
    log.start(logging_to)
    log.start(logging_to, verbose=True)
    briefing = reading_process.begin(str(file)).result()
    with pytest.raises(FileMissingError):
        reading_process.begin(f"{file}.{SECRET} of old").result()
    assert main(["export", str(file), "-o", str(tmp_path / f"{SECRET}.json")]) == 0
    assert main(["check", str(file), "--json"]) == 1
    store = Store(None)
    with pytest.raises(StoreError):
        store.keep_opened(str(file), f"{briefing.title}\ud800")
    store.close()
    logged = _logged(logging_to)
    lines = logged.splitlines()
    told = capsys.readouterr().err
    assert all(f"{os.getpid()} reading {part} file=" in logged for part in ("begins", "ends"))
    assert any(line.endswith(".md") and "reading begins" in line for line in lines)
    assert "failed FileMissingError(no-such-file)" in logged
    assert "    briefing_app/input/confined/reading_process.py:" in logged
    assert "failed UnicodeEncodeError" in logged
    assert ".json bytes=" in logged
    assert SECRET.lower() not in logged.lower()
    assert str(tmp_path) not in logged
    for line in lines:
        assert line in told


_ODD_NAMES = {
    "not UTF-8": f"{SECRET}\udcff\udc80.md",
    "bidi": f"\u202e{SECRET}\u2067dm.md",
    "markup": f"<b>{SECRET}<i>&amp;<img src=x>.md",
    "a line of its own": f"{SECRET}\n2026-01-01 1 failed {SECRET}.md",
    "formats": f"%s %(message)s {{file}} {SECRET}.md",
    "an ending that is a word": f"x.{SECRET}",
    "an ending in other letters": "x.סודי",
    "hidden": f".{SECRET}",
    "controls": f"\x1b[31m{SECRET}\x07.md",
    "quotes": f"'{SECRET}\"`.md",
}
"""Names that are no ordinary words; each is that of a file."""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="such names are of Linux")
@pytest.mark.parametrize("name", _ODD_NAMES.values(), ids=_ODD_NAMES)
def test_no_message_has_a_name_whatever_it_is_like(
    logging_to: Path, tmp_path: Path, name: str
) -> None:
    file = tmp_path / name
    file.write_text(TEXT)
    log.start(logging_to)
    reading_process.begin(str(file)).result()
    with pytest.raises(BriefingError):
        reading_process.begin(f"{tmp_path}/none/{name}").result()
    log.event("limit", str(file), reason="memory")
    write_whole(file, b"Words.")
    with pytest.raises(OutputError):
        write_whole(tmp_path / "none" / name, b"Words.")
    with pytest.raises(OSError, match=SECRET), log.step("reading", str(file)):
        raise OSError(f"{SECRET} {name}", name)
    lines = _logged(logging_to).splitlines()
    assert len(lines) > 8
    form = re.compile(r"    \S+:\d+ in \S+|[-\d]+ [:,\d]+ \d+ [\w ]+( file=[0-9a-f]{8}(\.md)?)?.*")
    logged = "\n".join(lines)
    assert [each for each in lines if not form.fullmatch(each)] == []
    assert logged.isascii()
    for word in (SECRET.lower(), "(message)", "<b>", "\x1b", "%s"):
        assert word not in logged.lower()


def _fail() -> None:
    try:
        raise PermissionError(errno.EACCES, SECRET)
    except OSError as cause:
        raise ValueError(SECRET) from cause


def test_what_nothing_catches_is_logged_and_goes_on(
    logging_to: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed_on = []
    monkeypatch.setattr(sys, "excepthook", lambda *told: passed_on.append(told[1]))
    log.start(logging_to)
    with pytest.raises(ValueError, match=SECRET) as caught:
        _fail()
    sys.excepthook(caught.type, caught.value, caught.tb)
    assert passed_on == [caught.value]
    logged = _logged(logging_to)
    assert re.search(r"failed ValueError\n    tests/test_log.py:\d+ in ", logged)
    assert f"failed PermissionError({errno.EACCES})" in logged
    assert SECRET not in logged


def test_the_file_is_kept_small(logging_to: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "_FILE_BYTES", 200)
    log.start(logging_to)
    for number in range(50):
        log.event("something", number=number)
    files = sorted(logging_to.iterdir())
    assert not any(each.stat().st_mode & 0o077 for each in (logging_to, *files))
    assert [each.name for each in files] == [log.FILE, f"{log.FILE}.1", f"{log.FILE}.2"]
    assert all(each.stat().st_size <= 200 for each in files)
    assert "number=49" in _logged(logging_to)


def test_an_older_file_becomes_private(logging_to: Path) -> None:
    logging_to.mkdir()
    for name in (log.FILE, f"{log.FILE}.1"):
        (logging_to / name).touch(mode=0o644)
    log.start(logging_to)
    assert not any(each.stat().st_mode & 0o077 for each in logging_to.iterdir())


def test_where_nothing_can_be_written_nothing_is_said(
    logging_to: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    log.start(tmp_path / "file" / "folder")
    (tmp_path / "folder" / log.FILE).mkdir(parents=True)
    log.start(tmp_path / "folder")
    log.event("something")
    assert capsys.readouterr().err == ""


def test_the_environment_and_an_option_switch_it_on(
    logging_to: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(logging_to))
    assert main(["--verbose", "check"]) == 0
    assert " start version=" in capsys.readouterr().err
    assert not logging_to.exists()
    monkeypatch.setenv(log.ENVIRONMENT, "1")
    assert main(["check"]) == 0
    assert "reading ends" in _logged(state_folder())


def test_an_option_behind_the_dashes_is_a_file(
    logging_to: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--", "--verbose"]) == 2
    assert "--verbose: no-such-file" in capsys.readouterr().err
    assert log._Log.logger is None
