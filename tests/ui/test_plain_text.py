"""Words from a file are never taken for rich text, which would read any file that they name."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGroupBox,
    QLabel,
    QMainWindow,
    QMenu,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

import briefing_app.ui
from briefing_app.model.choices import THEMES
from briefing_app.store.state import Store
from briefing_app.ui.panels import PANELS
from briefing_app.ui.session import Session
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.windows import Windows

pytestmark = pytest.mark.many_lines_again

SOURCES = Path(briefing_app.ui.__file__).parent
BARE = re.compile(
    r"\bQLabel\(|\.setToolTip\(|\bQMessageBox[(.]|\bQToolTip\.showText|\.setWhatsThis\("
    r"|\.setHtml\(|TextFormat\.(?:Rich|Auto|Markdown)Text"
)
"""Qt's own calls, which take text for rich text if it looks like that."""
ALLOWED = {
    "widgets/plain.py": "the one place that may",
    "comparison/summary.py": "its links are written there, and what is from the file is escaped",
    "comparison/comparison_view.py": "the clipboard takes the table as HTML",
    "reader/copying.py": "the clipboard takes the selection as HTML",
}


def test_qt_is_handed_words_in_one_place_only() -> None:
    found = [
        f"{path.relative_to(SOURCES)}:{number}: {line.strip()}"
        for path in SOURCES.rglob("*.py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if BARE.search(line) and str(path.relative_to(SOURCES)) not in ALLOWED
    ]
    assert found == []


NAME = '<img src="{}"><b>bold</b>'


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A briefing in which every name is markup that would draw an image from outside of it."""
    picture = tmp_path / "outside" / "probe.png"
    picture.parent.mkdir()
    QImage(40, 40, QImage.Format.Format_RGB32).save(str(picture))
    name = NAME.format(picture).replace('"', "'")
    spelt = name.replace("<", "\\<")
    path = tmp_path / "in" / "hostile.md"
    path.parent.mkdir()
    path.write_text(
        f"""---
title: "{name} title"
subtitle: "{name} subtitle"
author: "{name} author"
marking: "{name} marking"
as_of: 2024-03-10
sources:
  - {{id: log, title: "{name} source", grade: B2, date: 2024-03-03, note: "{name} note"}}
timeline:
  - {{date: 2024-03-03, event: "{name} event", section: one}}
comparison:
  question: "{name} question? {name} remark"
  label: "{name} label"
  motivations:
    - {{id: fog, title: "{name} fog", section: one, likelihood: likely, summary: "{name} sum"}}
    - {{id: engine, title: "{name} engine", confidence: low}}
  criteria:
    - {{id: cost, title: "{name} cost"}}
  cells:
    cost: {{fog: "{name} nothing", engine: "{name} repair"}}
  evidence:
    - id: E1
      text: "{name} text of E1"
      date: 2024-03-03
      source: log
      section: one
      ratings: {{fog: {{rating: CC, because: "{name} reason"}}, engine: II}}
---

# {spelt} one {{#one}}

Words of {spelt} the text [@E1] and [@log].[^n]

!!! judgement "{spelt} title of a callout"
    Words.

[^n]: A note with {spelt}.

## {spelt} two
""",
        "utf-8",
    )
    return path


@pytest.fixture
def window(hostile: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    windows = Windows(Store(None))
    window = windows.add()
    window.resize(1280, 900)
    window.show()
    window.open(str(hostile))
    window.parts.show_frame()
    yield window
    window.close()


def _models(view: QAbstractItemView) -> Iterator[tuple[QAbstractItemModel, QModelIndex]]:
    model, top = view.model(), QModelIndex()
    if model is None:
        return
    for row in range(model.rowCount(top)):
        for column in range(
            model.columnCount(top) if isinstance(model, QAbstractTableModel) else 1
        ):
            yield model, model.index(row, column)


def _shows_tips(item: QObject) -> bool:
    """Return whether something shows the tooltips of its actions; a menu does not by itself."""
    return not isinstance(item, QMenu | QMainWindow) or (
        isinstance(item, QMenu) and item.toolTipsVisible()
    )


def _tips(window: QWidget) -> Iterator[str]:
    """Yield every tooltip that the window can show."""
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
    for action in window.findChildren(QAction):
        if any(_shows_tips(each) for each in action.associatedObjects()):
            yield action.toolTip()
    for view in window.findChildren(QAbstractItemView):
        for model, index in _models(view):
            yield str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")
            for orientation, number in (
                (Qt.Orientation.Horizontal, index.column()),
                (Qt.Orientation.Vertical, index.row()),
            ):
                role = Qt.ItemDataRole.ToolTipRole
                yield str(model.headerData(number, orientation, role) or "")
    for text in window.findChildren(QTextEdit):
        block = text.document().begin()
        while block.isValid():
            for each in block.begin():  # type: ignore[attr-defined]
                yield each.fragment().charFormat().toolTip()
            block = block.next()


def _draws(words: str) -> bool:
    """Return whether Qt would take words for markup and draw what a name of the file asks for.

    Qt's own test is not in PySide: it takes anything with a tag for rich text.
    """
    return "<img" in words or "<b>" in words


def _show_all(window: MainWindow) -> None:
    """Bring every part on show that can hold a name from the file."""
    view = window.panes.comparison.view
    assert view is not None
    for panel in PANELS:
        window.session.show_panel(panel.name)
    for place in ((-1, 0), (0, -1), (0, 0), (len(view._model.rows) - 1, 0)):
        view.table.go(place)
    view.select_evidence("E1")
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()


def test_no_tooltip_of_a_hostile_briefing_is_rich(window: MainWindow) -> None:
    _show_all(window)
    tips = [each for each in _tips(window) if each]
    assert any("bold" in each for each in tips)
    assert [each for each in tips if _draws(each)] == []


def test_no_label_of_a_hostile_briefing_is_rich(window: MainWindow) -> None:
    _show_all(window)
    window.parts.notice.show_message(
        window.session.briefing.title if window.session.briefing else ""
    )
    found = [
        each.text()
        for each in window.findChildren(QLabel)
        if each.textFormat() != Qt.TextFormat.PlainText and _draws(each.text())
    ]
    assert found == []
    assert not any(_draws(each.title()) for each in window.findChildren(QGroupBox))


def test_no_text_reads_a_file_outside_of_the_briefing(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt asks `loadResource` for an image; nothing but ours answers, and never from the disk."""
    _show_all(window)
    asked: list[str] = []

    def load(_text: QTextEdit, _kind: int, name: object) -> None:
        asked.append(str(name))

    for text in window.findChildren(QTextEdit):
        if type(text).loadResource is QTextEdit.loadResource:
            monkeypatch.setattr(type(text), "loadResource", load)
    for theme in THEMES:
        window.session.change_settings(theme=theme)
        window.grab()
        assert asked == [], theme


def test_a_session_needs_no_window_to_be_hostile_to(session: Session, hostile: Path) -> None:
    from briefing_app.input.reading import read_briefing

    session.show(read_briefing(str(hostile)), None)
    assert "<b>bold</b>" in session.sections[0].title
