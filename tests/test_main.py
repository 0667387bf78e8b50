"""What the arguments lead to, and what a start of the window leaves alone."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from briefing_app import system_libraries
from briefing_app.__main__ import INTERRUPTED, main
from briefing_app.instance import APART
from briefing_app.policy import Policy
from briefing_app.resources import built_in
from briefing_app.store.language import FILE
from briefing_app.translation import language, use

_FIRST_SCREEN = """
import os, sys
from tests.bench.window import at_first_screen, main
from briefing_app.input.confined import reading_process
from briefing_app.ui import quick_imports

begin, import_qt = reading_process.begin_first, quick_imports.import_qt

def begin_and_wait(file):
    begun = begin(file)
    assert begun is None or begun.is_short(60)  # or what comes next would be loaded meanwhile
    return begun

def import_with_long_frames():
    import_qt()
    from briefing_app.ui import worker
    worker.ONE_FRAME_MS = 60_000  # however slow the machine is, the next frame comes later

def tell():
    from PySide6 import QtCore, QtGui, QtWidgets
    print(*sys.modules, *vars(QtCore), *vars(QtGui), *vars(QtWidgets), flush=True)
    os._exit(0)

reading_process.begin_first = begin_and_wait
quick_imports.import_qt = import_with_long_frames
at_first_screen(tell)
main(sys.argv[1:])
"""

_FOR_OTHERS = {
    "briefing_app.command_line.command", "briefing_app.input.matrix",
    "briefing_app.output.html.html_page", "briefing_app.output.paper.paper_pdf",
    "briefing_app.output.record.briefing_record", "briefing_app.output.tables", "csv",
    "briefing_app.ui.shelf", "briefing_app.shelf_update", "briefing_app.store.shelf_index",
    "briefing_app.desktop_search", "defusedxml", "html.entities", "imagesize", "openpyxl",
    "pypdfium2", "typst",
    "briefing_app.model.notes.records", "briefing_app.ui.reader.document.table_writer",
    "briefing_app.ui.reader.document.table_widths", "briefing_app.ui.widgets.layout.tab_order",
    # PySide makes a class when it is named, with its enumerations. That takes 0.4 to 1 ms each,
    # and memory.
    "QAbstractItemView", "QDialog", "QFileDialog", "QIcon", "QLineEdit", "QListView",
    "QListWidget", "QMessageBox", "QScrollArea", "QStyle", "QTextBoundaryFinder",
}  # fmt: skip


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that windows were opened for; the name of the file stands for reading it ahead.

    A program that whoever runs the tests has open takes none of them.
    """
    opened: list[str] = []
    monkeypatch.setenv(APART, "1")

    def run_window(
        files: list[str], begun: object, *, remembers: bool, on_bus: bool, named: bool
    ) -> int:
        assert named == (files != [str(built_in())] and not on_bus)
        assert begun == (None if on_bus else files[0])
        assert remembers
        opened.extend(["the bus"] if on_bus else files)
        return 7

    monkeypatch.setattr(
        "briefing_app.input.confined.reading_process.begin_first", lambda file: file
    )

    application = ModuleType("briefing_app.ui.application")
    application.run_window = run_window
    monkeypatch.setitem(sys.modules, "briefing_app.ui.application", application)
    return opened


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        ([], [str(built_in())]),
        (["--"], [str(built_in())]),
        (["a.md"], ["a.md"]),
        (["./export"], ["./export"]),
        (["--", "-a.md"], ["-a.md"]),
        (["--", "export"], ["export"]),
        ([""], [""]),
        (["a.md", "b.md", "./check"], ["a.md", "b.md", "./check"]),
        (["--", "-a.md", "export"], ["-a.md", "export"]),
        (["file:///a%20b/caf%C3%A9.md", "c.md"], ["/a b/café.md", "c.md"]),
        (["missing"], ["missing"]),
        (["--gapplication-service"], ["the bus"]),
    ],
)
def test_files_open_in_windows(arguments: list[str], files: list[str], opened: list[str]) -> None:
    assert main(arguments) == 7
    paths = [str(Path(each).absolute()) if each not in {"", "the bus"} else each for each in files]
    assert opened == paths


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a folder that is in use")
def test_a_folder_that_was_deleted_under_the_program_is_told(
    opened: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    monkeypatch.chdir(folder)
    folder.rmdir()
    assert main(["a.md"]) == 2
    assert "is no longer there" in capsys.readouterr().err
    assert main([str(tmp_path / "a.md")]) == 7
    assert opened == [str(tmp_path / "a.md")]


@pytest.mark.parametrize("found", [None, "begun"])
def test_a_library_that_qt_misses_is_named_with_the_line_that_helps(
    found: str | None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    dropped = []

    class Begun:
        def end(self) -> None:
            dropped.append(found)

    monkeypatch.setattr(
        "briefing_app.input.confined.reading_process.begin_first", lambda _file: found and Begun()
    )
    monkeypatch.setitem(sys.modules, "briefing_app.ui.application", None)
    lacking = {"libGL.so.1", "libxcb-cursor.so.0"}
    monkeypatch.setattr(system_libraries, "loads", lambda library: library not in lacking)
    assert main(["a.md"]) == 2
    assert capsys.readouterr().err == (
        "This system lacks libGL.so.1, libxcb-cursor.so.0; on Debian and Ubuntu this line installs"
        " what is needed: sudo apt-get install libgl1 libxcb-cursor0\n"
    )
    assert dropped == [found] * bool(found)


def test_the_arguments_of_the_process_are_taken_by_default(
    opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["briefing-app", "a.md"])
    assert main() == 7
    assert opened == [str(Path("a.md").absolute())]


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["a.md", "--help"]])
def test_commands_open_no_window(
    arguments: list[str], opened: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 0
    assert "briefing-app" in capsys.readouterr().out
    assert not opened


@pytest.mark.parametrize(
    ("word", "sentence"),
    [("chekc", "Did you mean “check”?"), ("help", "Did you mean “--help”?")],
)
def test_a_command_that_is_mistyped_opens_no_window(
    word: str, sentence: str, opened: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([word]) == 2
    assert sentence in capsys.readouterr().err
    assert not opened


def test_without_a_display_one_sentence_says_so(
    opened: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 2
    assert capsys.readouterr().err.startswith("There is no display")
    assert not opened


def test_other_systems_always_have_a_display(
    opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing_app.policy.policy", Policy)  # it would be read from a registry
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")  # without it, Windows itself would be asked
    assert main([]) == 7


def test_control_c_ends_the_program_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_file: str, _begun: object, **_memory: bool) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(
        "briefing_app.input.confined.reading_process.begin_first", lambda _file: None
    )

    application = ModuleType("briefing_app.ui.application")
    application.run_window = interrupted
    monkeypatch.setitem(sys.modules, "briefing_app.ui.application", application)
    assert main(["a.md"]) == INTERRUPTED


def test_the_first_screen_loads_nothing_that_is_not_in_it(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FIRST_SCREEN, str(built_in())],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"HOME": str(tmp_path)},
    )
    loaded = set(done.stdout.split())
    assert "briefing_app.ui.reader.reading_pane" in loaded
    assert not _FOR_OTHERS & loaded
    if sys.platform.startswith("linux"):  # the file is read in another process
        assert not {"markdown", "yaml", "briefing_app.input.reading"} & loaded


@pytest.fixture
def in_french(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """A system that is set to French, with this folder for what is kept."""
    monkeypatch.setattr("briefing_app.resources.state_folder", lambda: tmp_path)
    monkeypatch.setenv("LANGUAGE", "fr")
    yield tmp_path
    use("en")


@pytest.mark.parametrize(
    ("locked", "begins", "kept", "found"),
    [
        ({}, {}, None, "fr"),
        ({}, {}, "de", "de"),
        ({}, {"language": "ko"}, None, "ko"),
        ({}, {"language": "ko"}, "de", "de"),
        ({}, {"language": "ko"}, "", "fr"),
        ({"language": "ar"}, {"language": "ko"}, "de", "ar"),
        ({"language": 7}, {}, "de", "de"),
        ({"language": "Klingon"}, {}, None, "fr"),
    ],
)
def test_the_language_is_that_of_policy_setting_or_system(
    locked: dict[str, object],
    begins: dict[str, object],
    kept: str | None,
    found: str,
    in_french: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    decided = Policy(settings=begins, locked=locked)
    monkeypatch.setattr("briefing_app.policy.policy", lambda: decided)
    if kept is not None:
        (in_french / FILE).write_text(kept)
    assert main(["--version"]) == 0
    assert language() == found


def test_a_window_that_remembers_nothing_has_the_language_of_the_system(in_french: Path) -> None:
    (in_french / FILE).write_text("de")
    main(["--no-memory", "--version"])
    assert language() == "fr"
