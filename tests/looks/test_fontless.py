"""On a system without any fonts, the window still has one for each letter."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication

from briefing_app.model.words.language import east_asian_forms
from briefing_app.resources import font_files, resource
from briefing_app.ui.theme import other_scripts
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.theme.typefaces import SANS, font

HERE = Path(__file__).parent / "fontless"
_SELECTORS = range(0x180B, 0x1810)
"""Signs that choose the form of a Mongolian letter and cannot be seen themselves."""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have their fonts")
def test_no_script_is_shown_as_boxes() -> None:
    done = subprocess.run(
        [sys.executable, HERE / "shown.py", HERE / "scripts.md"],
        env={
            **os.environ,
            "FONTCONFIG_FILE": str(HERE / "fonts.conf"),
            "PYTHONPATH": os.pathsep.join(sys.path),
        },
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    found = json.loads(done.stdout)
    assert found.pop("seen") > 15
    assert found == {"paragraphs": [], "heads": "", "typed": ""}
    assert done.stderr == ""


def test_the_pattern_of_own_letters_lists_only_letters_of_plex(qapp: QApplication) -> None:
    for path in font_files():
        plex = QRawFont(str(path), 16)
        seen = (code for code in range(0x20, 0x2800) if code not in _SELECTORS)
        own = (chr(code) for code in seen if not _is_lacked(chr(code)))
        missing = [each for each in own if each.isprintable() and not each.isspace()
                   and not plex.supportsCharacter(ord(each))]  # fmt: skip
        assert missing == [], path.name


def _is_lacked(letter: str) -> bool:
    return bool(other_scripts._LACKED.search(letter))


def test_words_of_the_program_need_no_other_fonts() -> None:
    """Signs on buttons and the like are drawn before any other font is loaded."""
    shown = {}
    for path in Path("briefing_app/ui").rglob("*.py"):
        letters = {each for each in path.read_text("utf-8") if _is_lacked(each)}
        if letters:
            shown[path.name] = letters
    # Bullets and boxes of lists are painted as shapes; some letters are only copied, searched or
    # said.
    painted = {
        "accessible_parts.py",
        "backdrop.py",
        "document_writer.py",
        "rich_copy.py",
        "spoken_runs.py",
        "text_index.py",
        "text_search.py",
    }
    assert set(shown) <= painted, shown


def test_the_order_of_fonts_is_that_of_the_paper() -> None:
    style = resource("paper/style.typ").read_text("utf-8")
    scripts = re.search(r"#let scripts = \((.*?)\)", style, re.DOTALL)
    assert scripts is not None
    assert tuple(re.findall(r'"(\w+)"', scripts[1])) == other_scripts.SCRIPTS


@pytest.mark.parametrize("change", [other_scripts.order_forms, other_scripts.prefer_forms])
def test_chinese_characters_have_the_form_of_the_language(
    change: Callable[[str], None], qapp: QApplication
) -> None:
    provide_letters("直")
    for lang in ("ja", "ko", "zh", "en", "zh-TW", "zh-HK", "en"):
        change(lang)
        forms = [each for each in QFont.substitutes(SANS) if each.startswith("noto sans cjk")]
        assert forms == [f"noto sans cjk {form.lower()}" for form in east_asian_forms(lang)]


def test_a_letter_that_no_font_has_is_known(qapp: QApplication) -> None:
    provide_letters("\U0001fbff")
    assert "\U0001fbff" in other_scripts.boxes()
    assert not QFontMetrics(font(SANS, 13)).inFontUcs4(0x1FBFF)
