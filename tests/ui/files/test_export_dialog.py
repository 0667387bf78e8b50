"""Exporting from the window: the dialog, and what is told when the work is done."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.output.writers import WRITERS, writer_of
from briefing_app.resources import built_in
from briefing_app.ui.commands import commands
from briefing_app.ui.files.export_dialog import Export, ExportDialog
from briefing_app.ui.files.variant import AUTHOR, TRIED
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.accessibility.mnemonics import without_mnemonics
from briefing_app.ui.widgets.dialogs.file_dialogs import folder_for
from briefing_app.ui.window.main_window import MainWindow
from tests.samples import replace

_WITH_TABLE = """\
---
comparison:
  motivations: [{id: fog, title: Fog}]
  evidence: [{id: E1, text: The log, ratings: {fog: C}}]
---
Words.
"""


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    made.parts.show_frame()
    yield made
    made.close()


@pytest.fixture
def open_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A window that shows a small briefing without a comparison."""
    file = tmp_path / "small.md"
    file.write_text("Words.\n", "utf-8")
    window.open(str(file))
    qtbot.waitUntil(lambda: window.session.briefing is not None)
    return window


def _briefing(window: MainWindow) -> Briefing:
    assert window.session.briefing is not None
    return window.session.briefing


def _dialog(qtbot: QtBot, briefing: Briefing) -> ExportDialog:
    dialog = ExportDialog(briefing, str(Path(briefing.file).parent))
    qtbot.addWidget(dialog)
    return dialog


def _answer(monkeypatch: pytest.MonkeyPatch, name: str, kind: str = "") -> None:
    """Let the dialog be answered with a name and a kind."""

    def execute(dialog: ExportDialog) -> QDialog.DialogCode:
        if kind:
            found = next(each for each in dialog.nameFilters() if each.endswith(f"(*{kind})"))
            dialog.selectNameFilter(found)
        monkeypatch.setattr(dialog, "selectedFiles", lambda: [name])
        return QDialog.DialogCode.Accepted if name else QDialog.DialogCode.Rejected

    monkeypatch.setattr(ExportDialog, "exec", execute)


def test_the_dialog_offers_every_kind_and_suggests_a_name(qtbot: QtBot, sample: Briefing) -> None:
    dialog = _dialog(qtbot, sample)
    assert [each.rpartition("*")[2][:-1] for each in dialog.nameFilters()] == [
        writer.ending for writer in WRITERS
    ]
    assert Path(dialog.selectedFiles()[0]).name == "sample.pdf"
    workbook = next(each for each in dialog.nameFilters() if "*.xlsx" in each)
    dialog.selectNameFilter(workbook)
    dialog.take_filter(workbook)
    writer, path = dialog.chosen()
    assert (writer.ending, path.name) == (".xlsx", "sample.xlsx")


def test_the_dialog_saves_and_takes_the_name_of_a_new_file(
    qtbot: QtBot, sample: Briefing, tmp_path: Path
) -> None:
    dialog = _dialog(qtbot, replace(sample, file=str(tmp_path / "sample.md")))
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert dialog.fileMode() == QFileDialog.FileMode.AnyFile
    assert dialog.defaultSuffix() == "pdf"
    assert Path(dialog.directory().path()) == tmp_path
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == WRITERS[1].ending.removeprefix(".")


def test_without_a_comparison_only_what_needs_none_is_offered(
    qtbot: QtBot, sample: Briefing
) -> None:
    dialog = _dialog(qtbot, replace(sample, comparison=None))
    assert len(dialog.nameFilters()) == sum(not writer.compares for writer in WRITERS)
    assert not any("*.xlsx" in each for each in dialog.nameFilters())


def test_a_file_is_written_and_told(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.json"
    _answer(monkeypatch, str(out))
    open_window.actions_by_name["export"].trigger()
    assert "Exporting out.json …" in open_window.parts.status.words
    words = "Exported as out.json"
    qtbot.waitUntil(lambda: words in open_window.parts.status.words)
    assert out.read_bytes().startswith(b"{")


def test_the_briefing_is_never_offered_and_never_written_over(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "ferry.md"
    file.write_text(_WITH_TABLE, "utf-8")
    window.open(str(file))
    dialog = _dialog(qtbot, _briefing(window))
    table = next(each for each in dialog.nameFilters() if each.endswith("(*.md)"))
    dialog.selectNameFilter(table)
    dialog.take_filter(table)
    assert dialog.chosen()[1] == tmp_path / "ferry-comparison.md"
    _answer(monkeypatch, str(file))
    window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: "the briefing is read from" in window.parts.notice.words)
    assert file.read_text("utf-8") == _WITH_TABLE


def test_a_table_of_nothing_is_refused(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, str(tmp_path / "out.xlsx"))
    open_window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: "no comparison" in open_window.parts.notice.words)
    assert folder_for(open_window.session) == str(tmp_path)
    assert "Export" not in open_window.parts.status.words
    assert not (tmp_path / "out.xlsx").exists()


def test_what_is_there_is_kept_where_nothing_can_be_written(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "out.html").mkdir()
    export = Export(open_window, "", _briefing(open_window))
    export.write(writer_of("out.html"), tmp_path / "out.html")
    qtbot.waitUntil(lambda: "there is a folder" in open_window.parts.notice.words)


def test_a_fault_of_the_program_is_told_too(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    def fail(_briefing: Briefing) -> bytes:
        raise ValueError("of no use")

    export = Export(open_window, "", _briefing(open_window))
    export.write(writer_of("x.pdf")._replace(write=fail), tmp_path / "x.pdf")
    qtbot.waitUntil(lambda: "of no use" in open_window.parts.notice.words)
    assert "“x.pdf” was not written" in open_window.parts.notice.words


def test_a_window_asks_before_it_closes_while_it_exports(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, goes_on = list[str](), Event()

    def write(_briefing: Briefing) -> bytes:
        goes_on.wait(60)
        return b"words"

    out = tmp_path / "x.pdf"
    export = Export(open_window, "", _briefing(open_window))
    export.write(writer_of("x.pdf")._replace(write=write), out)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    assert not open_window.close()
    assert asked == ["Exporting x.pdf … The window closes when this is done."]
    goes_on.set()
    qtbot.waitUntil(lambda: "Exported as x.pdf" in open_window.parts.status.words)
    assert out.read_bytes() == b"words"
    assert open_window.close()


def test_an_export_that_is_cancelled_says_so(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    goes_on, out = Event(), tmp_path / "x.pdf"

    def write(_briefing: Briefing) -> bytes:
        goes_on.wait(60)
        return b"words"

    export = Export(open_window, "", _briefing(open_window))
    export.write(writer_of("x.pdf")._replace(write=write), out)
    open_window.parts.status.progress.cancel()
    assert "Saving was cancelled." in open_window.parts.status.words
    goes_on.set()
    assert open_window.close()
    assert not out.exists()


def test_a_dialog_that_is_closed_writes_nothing(
    open_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, "")
    open_window.actions_by_name["export"].trigger()
    assert folder_for(open_window.session) == str(tmp_path)
    assert "Export" not in open_window.parts.status.words


@pytest.mark.parametrize("answer", ["Replace", "Cancel"])
def test_an_ending_that_is_added_replaces_no_file_unasked(
    answer: str, open_window: MainWindow, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    out = tmp_path / "my.report.json"
    out.write_text("old")
    asked = []

    def execute(box: QMessageBox) -> int:
        asked.append(box.text())
        next(each for each in box.buttons() if without_mnemonics(each.text()) == answer).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", execute)
    _answer(monkeypatch, str(tmp_path / "my.report"), ".json")
    open_window.actions_by_name["export"].trigger()
    assert asked == ["Replace “my.report.json”?"]
    if answer == "Replace":
        qtbot.waitUntil(lambda: "Exported as" in open_window.parts.status.words)
    assert (out.read_text("utf-8") == "old") == (answer == "Cancel")


def test_an_ending_is_added_to_a_name_without_one(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, str(tmp_path / "plain"), ".html")
    open_window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: "Exported as plain.html" in open_window.parts.status.words)


def test_with_nothing_open_there_is_nothing_to_export(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Callable[[], None]] = []
    monkeypatch.setattr(ExportDialog, "exec", asked.append)
    assert not window.actions_by_name["export"].isEnabled()
    commands.export(window)
    assert not asked


@pytest.mark.parametrize("choice", [TRIED, AUTHOR, "Cancel"])
def test_what_was_tried_goes_out_if_the_reader_says_so(
    open_window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    choice: str,
) -> None:
    open_window.open(str(built_in()))
    briefing = _briefing(open_window)
    assert briefing.comparison is not None
    item, column = briefing.comparison.evidence[0], briefing.comparison.motivations[0]
    what_if = open_window.session.build_what_if()
    what_if.rate([(item.id, column.id)], "CC")
    authors = {AUTHOR: item.ratings[column.id].letter, TRIED: "CC"}
    offered: list[list[str]] = []

    def execute(box: QMessageBox) -> None:
        offered.append([without_mnemonics(each.text()) for each in box.buttons()])
        next(each for each in box.buttons() if without_mnemonics(each.text()) == choice).click()

    monkeypatch.setattr(QMessageBox, "exec", execute)
    out = tmp_path / "out.json"
    _answer(monkeypatch, str(out), ".json")
    open_window.actions_by_name["export"].trigger()
    assert set(offered[0]) == {TRIED, AUTHOR, "Cancel"}
    if choice == "Cancel":
        assert not out.exists()
        return
    said = f"Exported as out.json: {choice}"
    qtbot.waitUntil(lambda: said in open_window.parts.status.words)
    written = json.loads(out.read_text("utf-8"))["comparison"]
    assert ("What if: 1 change" in written["question"]) == (choice == TRIED)
    assert written["evidence"][0]["ratings"][column.id]["rating"] == authors[choice]
