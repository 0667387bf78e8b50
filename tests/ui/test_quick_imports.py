"""PySide does not read the source of modules that are imported after it."""

import subprocess
import sys

PROGRAM = """
import linecache
from briefing_app.ui.quick_imports import skip_source_scan
skip_source_scan()
read = len(linecache.cache)
import briefing_app.ui.window.main_window
import html.entities
print(len(linecache.cache) - read)
"""


def test_no_source_is_read_for_an_import() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True
    )
    assert done.stdout == "0\n"
