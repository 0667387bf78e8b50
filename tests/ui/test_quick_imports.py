"""Qt is loaded without what the program does not use, and tells of errors as ever."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app.resources import built_in

BEGIN = """
import linecache, sys
from briefing_app.ui.quick_imports import import_qt
finders = sys.meta_path
import_qt()
"""


def _printed_by(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + program], check=True, capture_output=True, text=True
    )
    return done.stdout


def test_no_source_is_read_for_an_import() -> None:
    read = _printed_by("""
read = len(linecache.cache)
import briefing_app.ui.window.main_window
import html.entities
print(len(linecache.cache) - read)
""")
    assert read == "0\n"


def test_what_tells_of_errors_is_loaded_when_there_is_one() -> None:
    # A stub that was not executed yet has none of the module's own names.
    assert _printed_by("""
late = sys.modules["shibokensupport.signature.errorhandler"]
print("seterror_argument" in vars(late))
from PySide6.QtCore import QTimer
try:
    QTimer().setInterval("soon")
except TypeError as error:
    print(error)
print("seterror_argument" in vars(late))
""").split("\n") == [
        "False",
        "'PySide6.QtCore.QTimer.setInterval' called with wrong argument types:",
        "  PySide6.QtCore.QTimer.setInterval(str)",
        "Supported signatures:",
        "  PySide6.QtCore.QTimer.setInterval(msec: int, /)",
        "True",
        "",
    ]


def test_modules_that_only_the_late_ones_need_are_loaded_with_them() -> None:
    assert _printed_by("""
names = "ast", "bz2", "dis", "inspect", "lzma", "shutil", "tempfile", "textwrap", "traceback"
print(*[name for name in names if name in sys.modules])
import shiboken6
print(shiboken6.textwrap.dedent("  is used"), "textwrap" in sys.modules)
import textwrap
print(textwrap is shiboken6.textwrap, textwrap.dedent("  and imported"))
""").split("\n") == ["", "is used True", "False and imported", ""]


def test_signatures_can_be_asked_for() -> None:
    told = _printed_by("""
from PySide6.QtCore import QObject
from PySide6.support.signature import get_signature
print(get_signature(QObject.deleteLater))
""")
    assert told == "(self, /) -> None\n"


def test_the_list_of_finders_stays_the_same_one() -> None:
    assert _printed_by("print(finders is sys.meta_path, type(finders))") == "True <class 'list'>\n"


_WINDOW = Path(__file__).parents[1] / "bench" / "window.py"
_MEASURED = f"""
import runpy, sys
sys.argv = ["", {str(built_in())!r}]
try:
    runpy.run_path({str(_WINDOW)!r}, run_name="__main__")
except SystemExit as ended:
    late = sys.modules["shibokensupport.signature.errorhandler"]
    print(ended.code, "seterror_argument" in vars(late))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is asked for in Linux's way")
def test_the_start_that_is_measured_loads_qt_as_the_program_does(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"HOME": str(tmp_path)},
    )
    readable, end = done.stdout.splitlines()
    assert readable.startswith("readable ")
    assert end == "0 False"
