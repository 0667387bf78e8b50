"""Qt's own words, numbers, dates and the direction of windows follow the reader's language."""

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QDate, QLocale

from briefing_app.ui.reader_language import reader_locale
from briefing_app.ui.theme.typefaces import SANS

pytestmark = pytest.mark.many_lines_again

_WINDOW = """
import json, sys
from briefing_app.translation import use
use(sys.argv[1])
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel
from briefing_app.ui.application import make_application
application = make_application()
box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
right = box.isRightToLeft()
files = QFileDialog(None)
files.setOption(QFileDialog.Option.DontUseNativeDialog)
labels = sorted(each.text() for each in files.findChildren(QLabel) if each.text())
cancel = box.buttons()[0].text().replace("&", "")
found = [cancel, right, QLocale().name()[:2], application.font().family()]
print(json.dumps(labels if len(sys.argv) > 2 else found))
"""


@pytest.mark.parametrize(
    ("code", "cancel", "right"),
    [
        ("en", "Cancel", False),
        ("de", "Abbrechen", False),
        ("fr", "Annuler", False),
        ("ko", "취소", False),
        ("ar", "ألغِ", True),
    ],
)
def test_qt_speaks_the_language_of_the_reader_in_our_font(
    code: str, cancel: str, right: bool
) -> None:
    command = [sys.executable, "-c", _WINDOW, code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [cancel, right, code, SANS]


def test_no_label_of_the_dialog_for_files_is_in_english() -> None:
    def labels(code: str) -> set[str]:
        command = [sys.executable, "-c", _WINDOW, code, "labels"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return set(json.loads(done.stdout))

    english = labels("en")
    assert len(english) >= 3
    for code in ("de", "fr", "ko", "ar"):
        assert english.isdisjoint(labels(code)), code


@pytest.mark.parametrize(
    ("code", "system", "name"),
    [
        ("de", "de_AT", "de_AT"),
        ("de", "en_GB", "de_DE"),
        ("en", "en_GB", "en_GB"),
        ("ar", "ar_MA", "ar_MA"),
        ("ar", "ar_EG", "ar_001"),
        ("ar", "C", "ar_001"),
    ],
)
def test_numbers_are_written_as_in_the_country_of_the_reader(
    code: str, system: str, name: str
) -> None:
    found = reader_locale(code, QLocale(system))
    assert found.name() == name
    assert "2026" in found.toString(QDate(2026, 3, 4), QLocale.FormatType.LongFormat)
