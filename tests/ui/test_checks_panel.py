"""The panel of checks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.resources import built_in
from briefing_app.ui.checks_panel import ChecksPanel
from briefing_app.ui.theme import load_theme
from briefing_app.ui.worker import Worker

TEXT = """\
---
title: A
scale: icd203
colour: [unknown]
as_of: 2018-02-30
comparison:
  motivations: [{id: fear, title: Fear}, {id: gain, title: Gain}]
  evidence:
    - {id: E1, text: Seen, ratings: {fear: I, gain: I}}
---

# First

!!! judgement
    It is likely, with high confidence, that <b>this</b> holds.
"""


@pytest.fixture
def panel(qtbot: QtBot) -> ChecksPanel:
    worker = Worker()
    panel = ChecksPanel(worker, load_theme("light"))
    panel._kept = worker
    qtbot.addWidget(panel)
    panel.resize(900, 240)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def _show(qtbot: QtBot, panel: ChecksPanel, briefing: Briefing) -> None:
    with qtbot.waitSignal(panel.filled):
        panel.show_briefing(briefing)


def _briefing(folder: Path, text: str = TEXT) -> Briefing:
    file = folder / "a.md"
    file.write_text(text, encoding="utf-8")
    return read_briefing(file)


def _row(panel: ChecksPanel, words: str) -> int:
    return next(n for n, each in enumerate(panel.entries) if words in each.detail)


def test_problems_and_advice_are_listed_with_their_lines(
    qtbot: QtBot, panel: ChecksPanel, tmp_path: Path
) -> None:
    briefing = _briefing(tmp_path)
    _show(qtbot, panel, briefing)
    kinds = [each.words.partition(":")[0] for each in panel.entries]
    assert kinds[0] == "Error"
    assert "Advice" in kinds
    assert panel.list.count() == len(panel.entries)
    panel.list.setCurrentRow(_row(panel, "(likelihood-and-confidence)"))
    told = panel.detail.toPlainText()
    assert "Line 15." in told
    assert "ICD 203" in told
    assert "silence: [likelihood-and-confidence]" in told
    panel.copy_button.click()
    assert QGuiApplication.clipboard().text() == "{: .silence-likelihood-and-confidence }"


def test_what_it_is_shown_twice_is_not_checked_twice(
    qtbot: QtBot, panel: ChecksPanel, tmp_path: Path
) -> None:
    briefing = _briefing(tmp_path)
    _show(qtbot, panel, briefing)
    before = list(panel.entries)
    panel.show_briefing(briefing)
    panel.restyle(load_theme("dark"), 1.5)
    assert panel.entries == before


def test_return_goes_to_the_place(qtbot: QtBot, panel: ChecksPanel, tmp_path: Path) -> None:
    _show(qtbot, panel, _briefing(tmp_path))
    panel.list.setFocus()
    panel.list.setCurrentRow(_row(panel, "(likelihood-and-confidence)"))
    with qtbot.waitSignal(panel.section_chosen) as section:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert section.args == ["first"]
    text = TEXT + "\nA body paragraph where it is likely, with low confidence, to end.\n"
    _show(qtbot, panel, _briefing(tmp_path, text))
    rows = [n for n, each in enumerate(panel.entries) if each.paragraph is not None]
    panel.list.setCurrentRow(rows[0])
    with qtbot.waitSignal(panel.paragraph_chosen) as paragraph:
        panel.list.itemActivated.emit(panel.list.currentItem())
    assert paragraph.args == [1]
    panel.list.setCurrentRow(_row(panel, "(unmentioned-evidence)"))
    with qtbot.waitSignal(panel.evidence_chosen) as evidence:
        panel.list.itemActivated.emit(panel.list.currentItem())
    assert evidence.args == ["E1"]


def test_a_briefing_without_fault_has_a_friendly_sentence(qtbot: QtBot, panel: ChecksPanel) -> None:
    _show(qtbot, panel, read_briefing(built_in()))
    assert panel.entries == []
    assert panel.list.item(0).text().startswith("Nothing to say")
    assert panel.copy_button.isHidden()
    panel.copy_silencing()
    panel.list.itemActivated.emit(panel.list.item(0))


def test_another_briefing_takes_the_place_of_one_that_is_still_checked(
    qtbot: QtBot, panel: ChecksPanel, tmp_path: Path
) -> None:
    panel.show_briefing(_briefing(tmp_path))
    _show(qtbot, panel, read_briefing(built_in()))
    assert panel.entries == []


def test_checks_that_fail_are_told(
    qtbot: QtBot, panel: ChecksPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_briefing: Briefing) -> None:
        raise ArithmeticError

    monkeypatch.setattr("briefing_app.ui.checks_panel.find", fail)
    with qtbot.captureExceptions() as raised:
        _show(qtbot, panel, read_briefing(built_in()))
    assert raised[0][0] is ArithmeticError
    assert panel.list.item(0).text() == "The checks of tradecraft could not be made."
