"""Fonts for what is typed come while a field has the keys, even a field of Qt's own dialogs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Slot
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.theme import other_scripts
from briefing_app.ui.theme.other_scripts import TypingFonts


class _Fonts(TypingFonts):
    """Closes the dialog once there is nothing left to be loaded, whatever has come of it."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._timer.timeout.connect(self._close)

    @Slot()
    def _close(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not self._timer.isActive() and isinstance(dialog, QDialog):
            dialog.reject()


def test_fonts_come_while_qt_asks_for_a_file(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    monkeypatch.setattr(other_scripts, "_loaded", set(other_scripts.fallback_font_files()[1:]))
    fonts = _Fonts(qapp)
    loaded = QSignalSpy(fonts.loaded)
    QFileDialog.getOpenFileName(
        None, "", str(tmp_path), options=QFileDialog.Option.DontUseNativeDialog
    )
    fonts.deleteLater()
    assert loaded.count() == 1


class _Names(QLabel):
    """Shows names, and counts how often it is to be painted again."""

    times = 0

    def update(self) -> None:
        self.times += 1


def test_what_is_around_the_field_is_painted_again_with_the_fonts(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(other_scripts, "_loaded", set(other_scripts.fallback_font_files()[1:]))
    fonts, around = TypingFonts(qapp), QWidget()
    qtbot.addWidget(around)
    field, names = QLineEdit(around), _Names("한국", around)
    with qtbot.waitActive(around):
        around.show()
    before = names.times
    with qtbot.waitSignal(fonts.loaded, timeout=5000):
        fonts._follow_focus(None, field)
    assert names.times == before + 1
    assert not fonts._timer.isActive()
    fonts.deleteLater()
