"""The fonts that are loaded for letters which those of the program lack."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from briefing_app.ui.theme import other_scripts
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.theme.typefaces import MONO, READABLE, SANS, SERIF

_LARGE = "NotoSansCJK-VF.otf.ttc"


def test_a_letter_brings_the_font_of_its_script_and_no_large_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(other_scripts, "_drawn", {})
    monkeypatch.setattr(other_scripts, "_load", lambda file: loaded.append(file.name))
    provide_letters("IBM Plex has these: é, –, “”")
    assert not loaded
    provide_letters("ש")
    assert loaded == ["NotoSansHebrew[wght].ttf"]
    provide_letters("語")
    assert _LARGE in loaded
    assert "NotoSansThai[wght].ttf" not in loaded


def test_the_first_font_that_is_loaded_orders_them(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    (hebrew,) = other_scripts._files_for("HEBREW")
    monkeypatch.setattr(other_scripts, "_loaded", set())
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", lambda _path: 0)
    families = (SERIF, SANS, MONO, READABLE)
    before = {family: QFont.substitutes(family) for family in families}
    try:
        for family in families:
            QFont.removeSubstitutions(family)
        other_scripts._load(hebrew)
        for family in families:
            others = [each.lower() for each in QFont.substitutes(family)]
            assert "noto sans hebrew" in others, family
            assert family.lower() not in others
            assert (SANS.lower() in others) == (family != SANS)
    finally:
        for family, others in before.items():
            QFont.removeSubstitutions(family)
            QFont.insertSubstitutions(family, others)


def test_a_font_is_loaded_once(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(other_scripts, "_loaded", set())
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", loaded.append)
    (hebrew,) = other_scripts._files_for("HEBREW")
    for _ in range(2):
        other_scripts._load(hebrew)
    assert loaded == [str(hebrew)]


def test_a_sign_that_chooses_a_shape_is_no_box(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(other_scripts, "_drawn", {})
    monkeypatch.setattr(other_scripts, "_load", lambda _file: None)
    provide_letters("©\ufe0f ☺\ufe0e ᠠ\u180b")
    assert not set("\ufe0f\ufe0e\u180b") & other_scripts.boxes()
    assert set("☺ᠠ") <= other_scripts._drawn.keys()
