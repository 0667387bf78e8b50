"""No word of the window is left out when the program speaks another language."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.words.walk import untranslated

pytestmark = pytest.mark.many_lines_again

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("⟦Open⟧", ""),
        ("⟦Show ⟧Имя⟦ in the table⟧ (Ctrl+Shift+F)", ""),
        ("⟦Go to ⟧⟦the ⟧end⟦ of it⟧", "end"),
        ("Open", "Open"),
        ("⟦Source⟧: E1 × CC", ""),
        ("<p>⟦Lead⟧</p>", ""),
        ("⟦Exported as ⟧name…", "name…"),
        ("⟦Exported as…", ""),
    ],
)
def test_what_is_not_translated_is_recognised(text: str, left: str) -> None:
    assert untranslated(text) == left


def test_every_word_of_the_window_is_translated(tmp_path: Path) -> None:
    """The window runs in a process of its own, since its tables are made as modules are loaded."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.words.walk", str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "LOGNAME": "Имя"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert not found, "\n".join(f"{place}: {text}" for text, place in found.items())
