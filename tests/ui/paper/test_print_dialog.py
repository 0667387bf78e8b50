"""The print dialog: the very pages, what is chosen about them, saved and sent."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QPalette, QScreen
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing, Section
from briefing_app.model.errors import OutputError
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.pdf.pages import Pages
from briefing_app.output.pdf.print_queue import Queues
from briefing_app.ui.jobs import Job, Jobs
from briefing_app.ui.paper import paper_choices
from briefing_app.ui.paper import print_dialog as dialog_module
from briefing_app.ui.paper.print_dialog import PaperDialog
from briefing_app.ui.session import Session
from briefing_app.ui.theme.style_sheet import set_palette
from briefing_app.ui.widgets.accessibility.mnemonics import marked_letter
from briefing_app.ui.widgets.dialogs.file_dialogs import folder_for
from tests.samples import replace

Open = Callable[..., PaperDialog]


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


@pytest.fixture(autouse=True)
def _queues(monkeypatch: pytest.MonkeyPatch) -> None:
    """A print system with two queues, whatever this machine has."""
    monkeypatch.setattr(dialog_module, "takes_pdf", lambda: True)
    monkeypatch.setattr(dialog_module, "queues", lambda: Queues(("Attic", "Office"), "Office"))


@pytest.fixture
def opened(qtbot: QtBot, sample: Briefing, session: Session, jobs: Jobs) -> Iterator[Open]:
    made = []

    def make(briefing: Briefing = sample, kept: str = "", *, ready: bool = True) -> PaperDialog:
        dialog = PaperDialog(briefing, jobs, session, kept)
        qtbot.addWidget(dialog)
        made.append(dialog)
        dialog.show()
        if ready:
            qtbot.waitUntil(lambda: dialog.ready and dialog.printer.queue.isEnabled())
        return dialog

    yield make
    for dialog in made:
        dialog.close()


def _button(dialog: PaperDialog, words: str) -> QPushButton:
    buttons = dialog.findChildren(QPushButton)
    return next(each for each in buttons if each.text().replace("&", "") == words)


_ON_A4 = '{"paper": {"profiles": {"briefing": {"paper": "a4"}}}}'


def _pick(combo: QComboBox, name: str) -> None:
    """Choose an entry as the reader does."""
    combo.setCurrentIndex(combo.findData(name))
    combo.activated.emit(combo.currentIndex())


class _Job(Job):
    """A job that goes on until it is ended."""

    def start(self) -> None:
        self._tell(0, 3)

    def _release(self) -> None:
        pass


class _Shown(QObject):
    """Notes every widget that becomes a window."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


def test_no_part_is_a_window_while_the_dialog_is_made(
    opened: Open, application: QApplication
) -> None:
    shown = _Shown()
    application.installEventFilter(shown)
    dialog = opened(ready=False)
    application.removeEventFilter(shown)
    assert shown.windows == [dialog]


def test_what_to_include_is_set_apart_from_the_paper(opened: Open) -> None:
    paper = opened().paper
    (title,) = (each for each in paper.findChildren(QLabel) if each.text() == "Include")
    boxes = paper.boxes["judgements"], paper.boxes["contents"]
    between = boxes[1].geometry().top() - boxes[0].geometry().bottom()
    assert title.geometry().top() - paper.grey.geometry().bottom() > between


def test_the_preview_is_the_pdf_that_is_saved(
    opened: Open, sample: Briefing, tmp_path: Path
) -> None:
    dialog = opened(kept=_ON_A4)
    dialog.save_to(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == make_pdf(sample)
    assert "out.pdf" in dialog.state
    own = tmp_path / "own.pdf"
    own.write_bytes(b"the briefing itself")
    dialog._briefing = replace(sample, own_files=(str(own),))
    dialog.save_to(own)
    assert "the briefing is read from this file" in dialog.state
    assert own.read_bytes() == b"the briefing itself"
    own = tmp_path / "own.pdf"
    own.write_bytes(b"the briefing itself")
    dialog._briefing = replace(sample, own_files=(str(own),))
    dialog.save_to(own)
    assert "the briefing is read from this file" in dialog.state
    assert own.read_bytes() == b"the briefing itself"
    dialog.save_to(tmp_path / "no" / "such" / "out.pdf")
    assert "not written" in dialog.state


def test_only_the_last_of_quick_choices_is_computed(
    qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch, sample: Briefing
) -> None:
    dialog = opened()
    made = []

    def note(briefing: Briefing, options: PaperOptions) -> bytes:
        made.append(options)
        return make_pdf(briefing, options)

    monkeypatch.setattr(dialog_module, "make_pdf", note)
    for _round in range(3):
        dialog.paper.boxes["comparison"].click()
        _pick(dialog.paper.paper, "letter")
    assert not dialog.ready
    qtbot.waitUntil(lambda: dialog.ready)
    assert made[-1] == dialog.paper.options() == PaperOptions(paper="letter", comparison=False)
    assert len(made) <= 2
    assert dialog._pages is not None
    drawing = dialog._pages.drawing()
    assert drawing is not None
    assert len(drawing.held) == 1, "pages that nobody sees take memory"
    dialog.close()
    assert not drawing.held


def test_pages_are_made_anew_for_a_choice_that_came_while_they_failed(
    qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog, go_on, made = opened(), Event(), list[bool]()

    def make(briefing: Briefing, options: PaperOptions) -> bytes:
        made.append(options.timeline)
        if len(made) == 1:
            go_on.wait()
            raise OutputError("sample.md", "It was too much.")
        return make_pdf(briefing, options)

    monkeypatch.setattr(dialog_module, "make_pdf", make)
    dialog.paper.boxes["sources"].click()
    dialog.paper.boxes["timeline"].click()
    assert not _button(dialog, "Save as PDF…").isEnabled()
    assert not _button(dialog, "Print").isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: dialog.ready)
    assert made == [True, False]
    assert dialog.state == ""
    assert _button(dialog, "Save as PDF…").isEnabled()
    assert _button(dialog, "Print").isEnabled()


def test_what_a_briefing_lacks_is_not_offered_but_stays_chosen(
    opened: Open, sample: Briefing
) -> None:
    bare = replace(sample, comparison=None, sources=(), timeline=())
    dialog = opened(bare)
    boxes = dialog.paper.boxes
    assert {name for name, box in boxes.items() if box.isVisible()} == {
        "judgements", "contents", "text", "editor", "this_copy",
    }  # fmt: skip
    assert dialog.paper.options().sources
    dialog = opened(replace(bare, blocks=(), sections=(), paragraphs=0))
    boxes = dialog.paper.boxes
    assert {name for name, box in boxes.items() if box.isVisible()} == {"text", "this_copy"}


def test_what_is_not_plain_has_a_tip(opened: Open) -> None:
    dialog = opened(ready=False)
    profile = dialog.paper.profile
    tips = [profile.itemData(n, Qt.ItemDataRole.ToolTipRole) for n in range(profile.count())]
    assert len(set(tips)) == profile.count() > 3
    assert profile.toolTip() == tips[profile.currentIndex()]
    assert dialog.copies.numbered.accessibleDescription() == (
        "Each copy says on every page whose it is; a register lists them"
    )
    assert dialog.printer.pages.accessibleDescription() == "Such as 2, 4-5"
    _pick(profile, "slides")
    assert profile.toolTip() == tips[profile.currentIndex()]


def test_what_makes_no_difference_cannot_be_chosen(opened: Open) -> None:
    dialog = opened()
    boxes = dialog.paper.boxes
    boxes["comparison"].click()
    assert not boxes["report"].isEnabled()
    assert boxes["judgements"].isEnabled()
    boxes["text"].click()
    assert not boxes["judgements"].isEnabled()
    assert not dialog.paper.sections.isEnabled()
    boxes["text"].click()
    boxes["comparison"].click()
    assert all(each.isEnabled() for each in boxes.values())
    _pick(dialog.paper.profile, "one-pager")
    chosen = {name for name, each in boxes.items() if each.isEnabled()}
    assert chosen == {"judgements", "text", "comparison"}


def test_a_failure_is_one_sentence(
    qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object) -> bytes:
        raise OutputError("sample.md", "The pages could not be made.")

    monkeypatch.setattr(dialog_module, "make_pdf", fail)
    dialog = opened(ready=False)
    qtbot.waitUntil(lambda: dialog.state == "The pages could not be made.")
    assert not _button(dialog, "Print").isEnabled()


def test_a_fault_of_the_program_is_told_and_not_swallowed(
    qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object) -> bytes:
        raise ValueError("of no use")

    for name in ("queues", "make_pdf"):
        with monkeypatch.context() as patched, qtbot.captureExceptions() as faults:
            patched.setattr(dialog_module, name, fail)
            dialog = opened(ready=False)
            qtbot.waitUntil(lambda faults=faults: len(faults) > 0)
        assert isinstance(faults[0][1], ValueError)
        assert not _button(dialog, "Print").isEnabled()
    assert dialog.state == "The pages could not be made."


def test_a_screen_reader_hears_what_has_come_of_it_and_can_read_it(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(dialog_module, "announce", lambda _widget, words: heard.append(words))
    file = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    dialog = opened()
    _button(dialog, "Save as PDF…").click()
    assert heard[-1] == dialog.state == "Saved as out.pdf"
    told = QAccessible.queryAccessibleInterface(dialog._state)
    assert told.text(QAccessible.Text.Name) == dialog.state


def test_what_stays_as_it_is_is_not_said_again(
    opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(dialog_module, "announce", lambda _widget, words: heard.append(words))
    monkeypatch.setattr(PaperDialog, "_problem", lambda _dialog: "No printer is set up.")
    dialog = opened()
    dialog._make()
    assert dialog.state == "Making the pages …"
    qtbot.waitUntil(lambda: dialog.ready)
    assert heard == [dialog.state] == ["No printer is set up."]


def test_saving_asks_for_a_name_and_its_folder_is_kept(
    opened: Open, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def answer(_parent: QWidget, _title: str, suggested: str, _filter: str) -> tuple[str, str]:
        asked.append(suggested)
        return str(tmp_path / "chosen.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    _button(opened(), "Save as PDF…").click()
    assert asked[0].endswith("sample.pdf")
    assert (tmp_path / "chosen.pdf").read_bytes().startswith(b"%PDF")
    assert folder_for(session) == str(tmp_path)


# Profiles, sections, and numbered copies


def test_a_profile_brings_its_choices_and_keeps_those_made_in_it(
    qtbot: QtBot, opened: Open
) -> None:
    dialog = opened(kept=_ON_A4)
    choices = dialog.paper
    _pick(choices.profile, "slides")
    assert choices.options().layout == "slides"
    assert choices.paper.currentData() == "screen"
    assert not choices.boxes["contents"].isChecked()
    choices.boxes["timeline"].click()
    choices.margin.setValue(30)
    _pick(choices.profile, "briefing")
    assert choices.options() == PaperOptions()
    _pick(choices.profile, "briefing")
    with qtbot.waitSignal(dialog.settled) as settled:
        dialog.close()
    again = opened(kept=settled.args[0])
    assert again.paper.options() == PaperOptions()
    _pick(again.paper.profile, "slides")
    options = again.paper.options()
    assert (options.margin, options.timeline, options.sources) == (30, False, True)


def test_what_a_layout_has_no_room_for_cannot_be_chosen(opened: Open) -> None:
    choices = opened(kept=_ON_A4, ready=False).paper
    for name, some, free in (
        ("one-pager", ("contents", "timeline", "this_copy"), ("judgements", "comparison", "text")),
        ("slides", ("contents",), ("timeline", "sources")),
        ("briefing", (), ("contents", "timeline", "this_copy")),
        ("ballot", tuple(choices.boxes), ()),
    ):
        _pick(choices.profile, name)
        assert not any(choices.boxes[each].isEnabled() for each in some), name
        assert all(choices.boxes[each].isEnabled() for each in free), name
        assert choices.sections.isEnabled() == (name != "ballot")


def test_every_choice_is_in_the_options(opened: Open) -> None:
    choices = opened(kept=_ON_A4, ready=False).paper
    choices.landscape.click()
    choices.grey.click()
    _pick(choices.sheets, "booklet")
    _pick(choices.paper, "a3")
    choices.margin.setValue(25)
    choices.boxes["key"].click()
    choices.boxes["editor"].click()
    assert choices.options() == PaperOptions(
        paper="a3", landscape=True, grey=True, sheets="booklet", margin=25, key=False, editor=False
    )


def test_notes_of_readers_are_printed_if_there_are_any_and_they_are_wanted(
    qtbot: QtBot, opened: Open, session: Session, sample: Briefing
) -> None:
    assert opened(ready=False).paper.notes.isHidden()
    session.show(sample, None)
    notes = session.build_notes()
    first, second = (notes.text.anchor_of_leaf(leaf) for leaf in (0, 1))
    assert first is not None
    assert second is not None
    notes.add(second, "Note", words="Since when?")
    notes.add(first, "Note", words="Who says so?")
    dialog = opened(kept=_ON_A4)
    box = dialog.paper.notes
    assert box.isVisibleTo(dialog)
    assert not box.isChecked()
    assert dialog.paper.options().noted == ()
    box.click()
    qtbot.waitUntil(lambda: dialog.ready)
    noted = dialog.paper.options().noted
    assert [each.note.words for each in noted] == ["Who says so?", "Since when?"]
    assert dialog._pdf == make_pdf(sample, PaperOptions(noted=noted))
    assert dialog._pdf != make_pdf(sample)
    _pick(dialog.paper.profile, "ballot")
    assert not box.isEnabled()
    _pick(dialog.paper.profile, "slides")
    assert box.isEnabled()


def test_sections_are_picked_in_the_tree(qtbot: QtBot, opened: Open, sample: Briefing) -> None:
    sections = (
        Section("a", "First", 1, 0), Section("b", "Below it", 2, 1), Section("c", "", 1, 2),
    )  # fmt: skip
    dialog = opened(replace(sample, sections=sections), kept=_ON_A4)
    choices, tree = dialog.paper, dialog.paper.sections
    assert tree.isVisible()
    assert choices.options().sections == ()
    first, second = tree.topLevelItem(0), tree.topLevelItem(1)
    assert first
    assert second
    assert [each.text(0) for each in (first, first.child(0), second)] == [
        "First", "Below it", "Untitled",
    ]  # fmt: skip
    second.setCheckState(0, Qt.CheckState.Unchecked)
    assert choices.options().sections == ("a",)
    first.child(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert choices.options().sections == ("",)
    second.setCheckState(0, Qt.CheckState.Checked)
    assert choices.options().sections == ("c",)
    told: list[tuple[str, ...]] = []
    choices.changed.connect(lambda: told.append(choices.options().sections))
    tree.setCurrentItem(first)
    with qtbot.waitSignal(choices.changed):
        qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert told == [()], "told once, though two boxes have changed"


def test_many_sections_scroll_in_a_list_of_their_own(opened: Open, sample: Briefing) -> None:
    sections = tuple(Section(f"s{n}", f"Section {n}", 1, n) for n in range(60))
    heights = []
    for count in (2, 20, 60):
        tree = opened(replace(sample, sections=sections[:count]), ready=False).paper.sections
        heights.append(tree.height())
    assert heights[0] < heights[1] == heights[2]
    assert tree.verticalScrollBar().maximum() > 0


def test_the_boxes_of_sections_have_the_frame_of_others(opened: Open, session: Session) -> None:
    set_palette(session.appearance.theme)
    tree, framed = opened(ready=False).paper.sections, QPalette.ColorRole.Window
    option = QStyleOptionViewItem()
    tree.itemDelegate().initStyleOption(option, tree.model().index(0, 0))
    boxes = QApplication.palette("QCheckBox")  # type: ignore[call-overload]
    assert option.palette.color(framed) == boxes.color(framed)
    assert option.palette.color(framed) != tree.palette().color(framed)


def test_the_section_that_the_keys_are_on_is_in_sight(qtbot: QtBot, opened: Open) -> None:
    """The choices scroll in a low window, and the tree may be seen in part only."""
    dialog = opened(ready=False)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.resize(900, 420)
    tree = dialog.paper.sections
    tree.setFocus()
    for _row in range(3):
        qtbot.keyClick(tree, Qt.Key.Key_Down)
        row = tree.visualRect(tree.currentIndex())
        inner = dialog._scroll.viewport()
        place = tree.viewport().mapTo(dialog._choices, row.center())
        assert inner.rect().contains(dialog._choices.mapTo(inner, place))


def test_a_profile_that_is_not_valid_is_told_and_not_offered(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = tmp_path / "briefing-app" / "profiles"
    folder.mkdir(parents=True)
    (folder / "broken.json").write_text("{", "utf-8")
    (folder / "house.json").write_text('{"title": "House", "options": {"grey": true}}', "utf-8")
    dialog = opened()
    assert dialog.state == "broken.json, line 1: The profile is not valid JSON."
    assert dialog.paper.profile.findData("broken") < 0
    _pick(dialog.paper.profile, "house")
    assert dialog.paper.options().grey


def test_a_profile_that_is_not_valid_is_told_where_there_is_no_printer_too(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = tmp_path / "briefing-app" / "profiles"
    folder.mkdir(parents=True)
    (folder / "broken.json").write_text("{", "utf-8")
    monkeypatch.setattr(dialog_module, "queues", lambda: Queues((), ""))
    assert opened().state.startswith("No printer is set up. broken.json, line 1: ")


@pytest.mark.parametrize(
    ("environment", "paper"),
    [
        ({"LANG": "en_US.UTF-8", "LC_PAPER": "de_DE.UTF-8"}, "a4"),
        ({"LANG": "de_DE.UTF-8", "LC_PAPER": "en_US.UTF-8"}, "letter"),
        ({"LANG": "C.UTF-8"}, "a4"),
        ({}, "letter"),
    ],
)
def test_the_usual_paper_is_that_of_the_country_as_in_export(
    opened: Open, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], paper: str
) -> None:
    for name in ("LC_ALL", "LC_PAPER", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    of_system = QLocale("en_US")
    monkeypatch.setattr(QLocale, "system", lambda: of_system)
    assert opened(ready=False).paper.options().paper == paper


def test_what_cannot_be_made_leaves_nothing_to_save(
    qtbot: QtBot, opened: Open, sample: Briefing
) -> None:
    dialog = opened(replace(sample, comparison=None))
    _pick(dialog.paper.profile, "ballot")
    qtbot.waitUntil(lambda: "no evidence to rate" in dialog.state)
    assert not _button(dialog, "Save as PDF…").isEnabled()
    _pick(dialog.paper.profile, "briefing")
    qtbot.waitUntil(lambda: dialog.ready)
    assert _button(dialog, "Save as PDF…").isEnabled()


def test_numbered_copies_are_saved_with_their_register(
    qtbot: QtBot,
    opened: Open,
    jobs: Jobs,
    sample: Briefing,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = opened(replace(sample, distribution=("A. Reader", "B. Writer")))
    assert dialog.copies.names == ()
    assert dialog.copies.list.isVisible()
    assert not dialog.copies.list.isEnabled()
    dialog.copies.numbered.click()
    assert dialog.copies.list.isEnabled()
    assert dialog.copies.names == ("A. Reader", "B. Writer")
    qtbot.waitUntil(lambda: dialog.ready)
    assert not dialog.printer.pages.isEnabled()
    dialog.copies.list.setPlainText("A. Reader\n\n B. Writer \nC. Third")
    qtbot.waitUntil(lambda: dialog.ready)
    dialog.save_to(tmp_path / "out.pdf")
    assert jobs.words == "Making 3 copies of “A sample” …"
    qtbot.waitUntil(lambda: dialog.state == "Saved 3 copies and their register")
    assert {each.name for each in tmp_path.glob("*.pdf")} == {
        "out-copy-1.pdf", "out-copy-2.pdf", "out-copy-3.pdf", "out-register.pdf",
    }  # fmt: skip
    asked: list[str] = []

    def refuse(_parent: QWidget, _title: str, question: str, _yes: str) -> bool:
        asked.append(question)
        return False

    monkeypatch.setattr(dialog_module, "ask", refuse)
    (tmp_path / "out-copy-1.pdf").unlink()
    dialog.save_to(tmp_path / "out.pdf")
    (tmp_path / "out-register.pdf").unlink()
    (tmp_path / "out-copy-2.pdf").unlink()
    dialog.save_to(tmp_path / "out.pdf")
    assert asked == [
        "Replace 3 files that are there already, such as “out-register.pdf”?",
        "Replace “out-copy-3.pdf”, which is there already?",
    ]
    assert not jobs.running
    dialog.save_to(tmp_path / "no" / "such" / "out.pdf")
    qtbot.waitUntil(lambda: "not written" in dialog.state)
    assert dialog.ready


@pytest.mark.parametrize(("sides", "more"), [("one-sided", 1), ("two-sided-long-edge", 3)])
def test_numbered_copies_are_printed_in_one_job(
    qtbot: QtBot,
    opened: Open,
    jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
    sides: str,
    more: int,
) -> None:
    sent: list[tuple[bytes, list[str]]] = []

    def take(_title: str, pdf: bytes, _queue: str, arguments: list[str]) -> Job:
        sent.append((pdf, arguments))
        return _Job("Sample")

    monkeypatch.setattr("briefing_app.ui.paper.queue_job.QueueJob", take)
    dialog = opened(kept='{"paper": {"profile": "one-pager"}}')
    _pick(dialog.printer.sides, sides)
    one = Pages(make_pdf(replace(dialog._briefing), dialog.paper.options()))
    dialog.copies.numbered.click()
    dialog.copies.list.setPlainText("A. Reader\nB. Writer")
    qtbot.waitUntil(lambda: dialog.ready)
    _button(dialog, "Print").click()
    qtbot.waitUntil(lambda: bool(sent))
    pages = Pages(sent[0][0])
    assert one.count % 2
    assert pages.count == 2 * one.count + more
    pages.close()
    one.close()
    assert "-P" not in sent[0][1]
    jobs.cancel()


@pytest.mark.parametrize(
    ("profile", "grey", "mode"),
    [("briefing", False, "color"), ("briefing", True, "monochrome"),
     ("large-print", False, "monochrome")],
)  # fmt: skip
def test_what_is_black_on_white_is_printed_without_colour(
    opened: Open, jobs: Jobs, monkeypatch: pytest.MonkeyPatch,
    profile: str, grey: bool, mode: str,
) -> None:  # fmt: skip
    sent: list[tuple[str, str, list[str]]] = []

    def take(title: str, _pdf: bytes, queue: str, arguments: list[str]) -> Job:
        sent.append((title, queue, arguments))
        return _Job(title)

    monkeypatch.setattr("briefing_app.ui.paper.queue_job.QueueJob", take)
    kept = {"paper": {"profile": profile, "profiles": {profile: {"grey": grey, "paper": "a4"}}}}
    dialog = opened(kept=json.dumps(kept))
    _button(dialog, "Print").click()
    assert sent[0][:2] == ("A sample", "Office")
    assert f"print-color-mode={mode}" in sent[0][2]
    assert "media=iso_a4_210x297mm" in sent[0][2]
    assert jobs.words
    jobs.cancel()


def test_copies_that_are_made_outlive_the_dialog(
    qtbot: QtBot, opened: Open, jobs: Jobs, sample: Briefing, tmp_path: Path
) -> None:
    dialog = opened(replace(sample, distribution=("A. Reader",)))
    dialog.copies.numbered.click()
    qtbot.waitUntil(lambda: dialog.ready)
    with qtbot.waitSignal(jobs.finished) as saved:
        dialog.save_to(tmp_path / "out.pdf")
        dialog.close()
    assert saved.args == ["Saved 1 copy and its register"]
    assert (tmp_path / "out-copy-1.pdf").exists()


def test_the_system_asks_for_no_pages_of_numbered_copies(
    qtbot: QtBot, opened: Open, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog_module, "takes_pdf", lambda: False)
    asked: list[bool] = []

    def refuse(chooser: QPrintDialog) -> QPrintDialog.DialogCode:
        asked.append(chooser.testOption(QPrintDialog.PrintDialogOption.PrintPageRange))
        return QPrintDialog.DialogCode.Rejected

    monkeypatch.setattr(QPrintDialog, "exec", refuse)
    dialog = opened(replace(sample, distribution=("A. Reader",)), ready=False)
    qtbot.waitUntil(lambda: dialog.ready)
    _button(dialog, "Print…").click()
    dialog.copies.numbered.click()
    qtbot.waitUntil(lambda: dialog.ready)
    _button(dialog, "Print…").click()
    assert asked == [True, False]


# What is kept


def test_a_dialog_begins_as_the_last_one_ended(qtbot: QtBot, opened: Open) -> None:
    first = opened()
    first.resize(700, 500)
    _pick(first.paper.paper, "letter")
    first.paper.boxes["sources"].click()
    first.printer.queue.setCurrentText("Attic")
    first.paper.grey.click()
    first.printer.pages.setText("1")
    with qtbot.waitSignal(first.settled) as settled:
        first.close()
    second = opened(kept=settled.args[0])
    assert second.size() == QSize(700, 500)
    assert second.paper.options() == first.paper.options()
    choices = second.printer.choices()
    assert (choices.queue, choices.pages) == ("Attic", "")


@pytest.mark.parametrize(
    "kept",
    [
        "{",
        "7",
        '{"paper": 3, "print": [], "size": "big"}',
        '{"paper": {"profile": "gone", "profiles": {"briefing": 7}}}',
    ],
)
def test_what_was_kept_wrongly_does_no_harm(opened: Open, kept: str) -> None:
    dialog = opened(kept=kept, ready=False)
    assert dialog.printer.choices().copies == 1


@pytest.mark.parametrize("screen", [QSize(1366, 728), QSize(900, 600), QSize(800, 480)])
def test_the_dialog_fits_the_screen(
    opened: Open, monkeypatch: pytest.MonkeyPatch, screen: QSize
) -> None:
    monkeypatch.setattr(
        QScreen, "availableGeometry", lambda _screen: QRect(0, 0, *screen.toTuple())
    )
    dialog = opened(kept='{"size": [4000, 3000]}', ready=False)
    assert dialog.width() <= screen.width()
    assert dialog.height() <= screen.height()
    for words in ("Save as PDF…", "Print", "Close"):
        button = _button(dialog, words)
        corner = button.mapTo(dialog, button.rect().bottomRight())
        assert dialog.rect().contains(corner)
    area = next(iter(dialog.findChildren(QScrollArea)))
    assert area.horizontalScrollBar().maximum() == 0


def test_every_button_and_choice_has_a_letter(opened: Open) -> None:
    dialog = opened()
    shown = [each for each in dialog.findChildren(QAbstractButton) if each.isVisible()]
    bare = {each.text() for each in shown if each.text() and not marked_letter(each.text())}
    assert bare <= {"−", "+", "Fit", "Editor’s notes"}
    for words in ("&Save as PDF…", "&Print", "&Close"):
        assert _button(dialog, words.replace("&", "")).text() == words


@pytest.mark.parametrize(("width", "scrolls"), [(1300, False), (600, True)])
def test_the_choices_are_as_wide_as_large_letters_need_if_there_is_room(
    qtbot: QtBot, sample: Briefing, session: Session, jobs: Jobs, width: int, scrolls: bool
) -> None:
    dialog = PaperDialog(sample, jobs, session)
    qtbot.addWidget(dialog)
    dialog.setStyleSheet("QWidget { font-size: 39px }")
    dialog.resize(width, 700)
    dialog.show()
    area = next(iter(dialog.findChildren(QScrollArea)))
    assert (area.horizontalScrollBar().maximum() > 0) == scrolls
    for button in dialog.findChildren(QPushButton):
        assert button.isHidden() or button.width() >= button.minimumSizeHint().width()
    dialog.close()


# Printing


def test_a_booklet_is_printed_on_both_sides_along_the_short_edge(opened: Open) -> None:
    first = opened(kept='{"print": {"sides": "two-sided-long-edge"}}', ready=False)
    _pick(first.paper.sheets, "booklet")
    assert first.printer.choices().sides == "two-sided-short-edge"
    again = opened(kept=first.kept(), ready=False)
    assert again.printer.choices().sides == "two-sided-short-edge"
    _pick(again.printer.sides, "one-sided")
    again.paper.grey.click()
    assert again.printer.choices().sides == "one-sided"
    _pick(again.paper.sheets, "single")
    assert again.printer.choices().sides == "two-sided-long-edge"


def test_without_a_printer_nothing_can_be_printed(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog_module, "queues", lambda: Queues((), ""))
    dialog = opened()
    assert dialog.state == "No printer is set up."
    assert not _button(dialog, "Print").isEnabled()
    assert _button(dialog, "Save as PDF…").isEnabled()


def test_a_print_system_that_fails_is_told(
    qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> Queues:
        raise OutputError("printer", "The print system does not answer.")

    monkeypatch.setattr(dialog_module, "queues", fail)
    dialog = opened(ready=False)
    qtbot.waitUntil(lambda: dialog.ready)
    qtbot.waitUntil(lambda: dialog.state == "The print system does not answer.")
    assert not _button(dialog, "Print").isEnabled()
    assert _button(dialog, "Save as PDF…").isEnabled()


def test_pages_that_are_not_there_are_told_at_once(opened: Open) -> None:
    dialog = opened()
    assert _button(dialog, "Print").isEnabled()
    dialog.printer.pages.setText("900-")
    assert "last page" in dialog.state
    assert not _button(dialog, "Print").isEnabled()
    dialog.printer.pages.setText("1")
    assert _button(dialog, "Print").isEnabled()


def test_a_job_outlives_the_dialog_and_its_choices(qtbot: QtBot, opened: Open, jobs: Jobs) -> None:
    dialog = opened()
    job = _Job("Sample")
    jobs.add(job)
    _pick(dialog.paper.paper, "letter")
    qtbot.waitUntil(lambda: dialog.ready)
    assert _button(dialog, "Print").isEnabled()
    dialog.close()
    assert jobs.running == (job,)
    jobs.cancel()
    assert jobs.running == ()


def test_where_the_system_draws_pages_its_own_dialog_asks(
    qtbot: QtBot,
    opened: Open,
    jobs: Jobs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dialog_module, "takes_pdf", lambda: False)
    dialog = opened(ready=False)
    qtbot.waitUntil(lambda: dialog.ready)
    assert not dialog.printer.isVisible()

    asked = []

    def accept(chooser: QPrintDialog) -> QPrintDialog.DialogCode:
        asked.append((chooser.printer().docName(), chooser.minPage(), chooser.maxPage()))
        chooser.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        chooser.printer().setResolution(72)
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", lambda _chooser: QPrintDialog.DialogCode.Rejected)
    _button(dialog, "Print…").click()
    assert jobs.running == ()
    monkeypatch.setattr(QPrintDialog, "exec", accept)
    with qtbot.waitSignal(jobs.finished):
        _button(dialog, "Print…").click()
        dialog.close()
    assert asked == [(dialog._briefing.title, 1, dialog.view.page.maximum())]
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


# The preview


def test_the_preview_keeps_its_place(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    last = dialog.view.page.maximum()
    assert last > 2
    dialog.view.page.setValue(2)
    assert dialog.view.preview.page == 2
    dialog.paper.boxes["sources"].click()
    qtbot.waitUntil(lambda: dialog.ready)
    assert dialog.view.preview.page == dialog.view.page.value() == 2
    dialog.resize(800, 600)
    assert dialog.view.preview.page == 2


def test_the_preview_keeps_its_page_on_other_sheets(qtbot: QtBot, opened: Open) -> None:
    """Of those on a side it is the first that is shown again on sides of its own."""
    dialog = opened()
    dialog.resize(1000, 500)
    assert dialog.view.page.maximum() == 4
    dialog.view.page.setValue(4)
    for sheets, side in (("two", 2), ("single", 3), ("booklet", 2), ("two", 1)):
        _pick(dialog.paper.sheets, sheets)
        qtbot.waitUntil(lambda: dialog.ready)
        assert dialog.view.preview.page == side, sheets


def test_the_keys_of_the_preview_work_from_anywhere(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    box = dialog.paper.boxes["text"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    bar = dialog.view.preview.verticalScrollBar()
    assert bar.value() == bar.maximum()
    qtbot.keyClick(box, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert dialog.view.page.value() == 1
    qtbot.keyClick(box, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(box, Qt.Key.Key_PageUp)
    before = dialog.view.preview.zoom
    qtbot.keyClick(box, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert dialog.view.preview.zoom > before


def test_return_goes_to_the_page_and_prints_nothing(
    qtbot: QtBot, opened: Open, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()
    printed: list[Job] = []
    monkeypatch.setattr(jobs, "add", printed.append)
    dialog.view.page.selectAll()
    qtbot.keyClicks(dialog.view.page, "2")
    qtbot.keyClick(dialog.view.page, Qt.Key.Key_Return)
    assert dialog.view.preview.page == 2
    assert printed == []
    qtbot.keyClick(dialog.view.preview, Qt.Key.Key_Return)
    assert len(printed) == 1


def test_the_choices_are_as_wide_as_their_longest_words(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, longer = paper_choices.tr, "Dieses Exemplar: SHA-256 und Unterzeichner"

    def words(text: str, *note: str) -> str:
        return longer if text.startswith("This copy") else usual(text, *note)

    monkeypatch.setattr(paper_choices, "tr", words)
    dialog = opened(ready=False)
    box = next(
        each for each in dialog.findChildren(QCheckBox) if each.text().replace("&", "") == longer
    )
    area = next(iter(dialog.findChildren(QScrollArea)))
    end = box.mapTo(area.viewport(), QPoint(box.sizeHint().width(), 0)).x()
    assert end <= area.viewport().width()
