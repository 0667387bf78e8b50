"""Dialogs that ask for files begin where the reader left the one before."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QListView, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.resources import built_in
from briefing_app.ui.session import Session
from briefing_app.ui.theme.style_sheet import style_sheet
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.widgets.dialogs.file_dialogs import (
    ask_for_file,
    ask_for_files,
    ask_where,
    folder_for,
)
from tests.samples import replace


@pytest.fixture(autouse=True)
def documents(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return the folder that the desktop calls Documents."""
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(folder))
    return folder


class Asked:
    """Answers the dialogs of Qt, and remembers where each began."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.began: list[Path] = []
        self.answer = ""
        monkeypatch.setattr(QFileDialog, "getOpenFileName", self._one)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self._one)
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", self._several)

    def _one(self, _parent: QWidget, _title: str, begins: str, _filter: str) -> tuple[str, str]:
        self.began.append(Path(begins))
        return self.answer, ""

    def _several(self, _parent: QWidget, _title: str, begins: str, _filter: str) -> object:
        self.began.append(Path(begins))
        return [self.answer] if self.answer else [], ""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    return Asked(monkeypatch)


def test_each_begins_where_the_one_before_ended(
    qtbot: QtBot, session: Session, asked: Asked, documents: Path, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    one, two, three = (tmp_path / name for name in ("one", "two", "three"))
    for folder in (one, two, three):
        folder.mkdir()
    asked.answer = str(one / "x.md")
    assert ask_for_file(session, parent, "Open", "*") == asked.answer
    asked.answer = str(two / "x.json")
    assert ask_for_files(session, parent, "Import", "*") == [asked.answer]
    asked.answer = str(three / "x.pdf")
    assert ask_where(session, parent, "Save", "y.pdf", "*") == asked.answer
    asked.answer = ""
    assert ask_for_files(session, parent, "Import", "*") == []
    assert ask_for_file(session, parent, "Open", "*") == ""
    assert asked.began == [documents, one, two / "y.pdf", three, three]


def test_the_first_begins_beside_the_briefing(
    session: Session, sample: Briefing, tmp_path: Path
) -> None:
    file = str(tmp_path / "a.md")
    session.show(replace(sample, file=file, own_files=(file,)), None)
    assert folder_for(session) == str(tmp_path)
    session.change_settings(folder=str(tmp_path / "gone"))
    assert folder_for(session) == str(tmp_path)


def test_none_begins_in_the_folder_of_the_program(
    session: Session, sample: Briefing, documents: Path
) -> None:
    file = str(built_in())
    session.show(replace(sample, file=file, own_files=(file,)), None)
    assert folder_for(session) == str(documents)


def test_without_documents_it_is_the_home_folder(session: Session, documents: Path) -> None:
    documents.rmdir()
    assert folder_for(session) == QDir.homePath()


def test_each_list_of_a_file_dialog_shows_that_it_has_the_keys(
    qtbot: QtBot, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setStyleSheet(style_sheet(load_theme("dark"), 1.0))
    dialog = QFileDialog(parent, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    kinds = (QListView, QTreeView)
    shown = [each for kind in kinds for each in dialog.findChildren(kind) if each.isVisible()]
    for each in shown:
        before = each.grab().toImage().pixelColor(5, 0)
        each.setFocus(Qt.FocusReason.TabFocusReason)
        assert each.grab().toImage().pixelColor(5, 0) != before, each.objectName()
    assert len(shown) == 2
    dialog.close()
