"""The panel of checks: what it lists, where it leads, and what it puts on the clipboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import THEMES
from briefing_app.model.errors import Problem
from briefing_app.model.tradecraft.finding import Finding
from briefing_app.ui.checks import checks_panel
from briefing_app.ui.checks.check_rows import ROW, Row, rows_of
from briefing_app.ui.checks.checks_panel import ChecksPanel
from briefing_app.ui.session import Session
from briefing_app.ui.state.target import Target
from tests.known_reading import read_once
from tests.samples import replace

TEXT = """\
---
title: T
as_of: 30
comparison:
  motivations: [{id: m, title: "<b>M</b>", section: one}, {id: n, title: N}]
  evidence:
    - {id: E1, text: A, ratings: {m: C, n: C}}
    - {id: E2, text: B, ratings: {m: C, n: C}}
---
# One {#one}

An armistice came in 1953. E1

The armistice of 1950 holds.

# Two {#two}

!!! judgement
    It is \\<img src="x">.
"""


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> ChecksPanel:
    panel = ChecksPanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 260)
    panel.show()
    return panel


@pytest.fixture
def briefing(tmp_path: Path) -> Briefing:
    file = tmp_path / "a.md"
    file.write_text(TEXT, "utf-8")
    return read_briefing(file)


def begin(panel: ChecksPanel, briefing: Briefing) -> None:
    """Open a briefing in the session of a panel, as the drawer shows it."""
    panel._session.show(briefing, None)
    panel.refresh()


def show(qtbot: QtBot, panel: ChecksPanel, briefing: Briefing) -> None:
    with qtbot.waitSignal(panel.filled):
        begin(panel, briefing)


def listed(panel: ChecksPanel) -> list[Row]:
    return [panel.list.item(number).data(ROW) for number in range(panel.list.count())]


def choose(panel: ChecksPanel, code: str) -> None:
    rows = [row.told.code if row.told else "" for row in listed(panel)]
    panel.list.setCurrentRow(rows.index(code))


def test_problems_and_advice_are_listed_in_groups(
    qtbot: QtBot, panel: ChecksPanel, briefing: Briefing
) -> None:
    show(qtbot, panel, briefing)
    rows = listed(panel)
    assert [row.words for row in rows if row.told is None] == [
        "Problems in the file (1)",
        "One event in two years (1)",
        "A judgement that rests on nothing named (1)",
        "Evidence that the text does not mention (1)",
        "A motivation that no evidence contradicts (2)",
    ]
    assert [row.hint for row in rows if row.told][:3] == ["line 3", "¶ 2  line 14", "line 19"]
    assert rows[3].spoken == (
        "Advice: The armistice is put in 1950 here and in 1953 in paragraph 1. Paragraph 2, line 14"
    )
    assert rows[0].spoken == "Problems in the file (1)"
    assert panel.current == briefing.problems[0]


def test_the_keys_walk_over_the_heads_and_go_to_the_place(
    qtbot: QtBot, panel: ChecksPanel, session: Session, briefing: Briefing
) -> None:
    show(qtbot, panel, briefing)
    panel.list.setFocus()
    with qtbot.assertNotEmitted(session.target_chosen):
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(session.target_chosen) as paragraph:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert paragraph.args == [Target("paragraph", "2")]
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(session.target_chosen) as section:
        qtbot.keyClick(panel.list, Qt.Key.Key_Enter)
    assert section.args == [Target("section", "two")]
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(session.target_chosen) as evidence:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert evidence.args == [Target("evidence", "E2")]
    qtbot.keyClick(panel.list, Qt.Key.Key_End)
    with qtbot.assertNotEmitted(session.target_chosen):  # this motivation has no section
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)


def test_a_click_goes_to_the_place(
    qtbot: QtBot, panel: ChecksPanel, session: Session, briefing: Briefing
) -> None:
    show(qtbot, panel, briefing)
    choose(panel, "two-years")
    place = panel.list.visualItemRect(panel.list.currentItem()).center()
    with qtbot.waitSignal(session.target_chosen) as target:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert target.args == [Target("paragraph", "2")]


def test_each_is_told_with_its_reason_and_how_to_silence_it(
    qtbot: QtBot, panel: ChecksPanel, briefing: Briefing
) -> None:
    show(qtbot, panel, briefing)
    assert "bad-date" in panel.detail.words.toPlainText()
    assert not any(button.isVisible() for button in panel.detail.buttons)
    choose(panel, "two-years")
    words = panel.detail.words.toPlainText()
    assert "accuracy" in words
    assert "{: .silence-two-years }" in words
    assert f"{briefing.file}, line 14 · two-years" in words
    own, section, whole = panel.detail.buttons
    assert (own.text(), whole.text()) == ("Paragraph", "File")
    clipboard = QGuiApplication.clipboard()
    section.click()
    assert clipboard.text() == "silence: [{check: two-years, section: one}]"
    whole.click()
    assert clipboard.text() == "silence: [two-years]"
    qtbot.keyClick(panel.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "{: .silence-two-years }"
    choose(panel, "unopposed-motivation")
    assert [button.isVisible() for button in panel.detail.buttons] == [True, True, False]
    assert "<b>M</b>" in panel.detail.words.toPlainText()
    choose(panel, "bad-date")
    clipboard.setText("mine")
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "mine"


def test_nothing_to_say_is_said(qtbot: QtBot, panel: ChecksPanel, briefing: Briefing) -> None:
    begin(panel, briefing)
    assert [row.told for row in listed(panel)] == [None, briefing.problems[0]]
    begin(panel, replace(briefing, problems=()))
    assert panel.message.text() == "Checking the briefing…"
    show(qtbot, panel, read_once())  # what was under way is forgotten
    assert panel.message.isVisible()
    assert panel.message.text().startswith("The file has no problems.")
    assert panel.list.count() == 0
    assert panel.detail.words.toPlainText() == ""


def test_the_same_briefing_is_checked_once(
    qtbot: QtBot, panel: ChecksPanel, briefing: Briefing
) -> None:
    show(qtbot, panel, briefing)
    choose(panel, "two-years")
    with qtbot.assertNotEmitted(panel.filled):
        panel.refresh()
    assert panel.current is not None
    assert panel.current.code == "two-years"


def test_the_place_in_the_list_is_kept_but_never_at_a_head(
    qtbot: QtBot, panel: ChecksPanel, briefing: Briefing
) -> None:
    show(qtbot, panel, briefing)
    panel.list.setCurrentRow(3)
    show(qtbot, panel, replace(briefing, title="Read again"))
    assert panel.list.currentRow() == 1  # the advice was away for a moment
    panel.list.setCurrentRow(1)
    show(qtbot, panel, replace(briefing, problems=()))
    assert panel.current is not None
    assert panel.current.code == "two-years"


def test_a_place_at_which_there_is_a_head_now_goes_on_to_the_next(
    qtbot: QtBot, panel: ChecksPanel, briefing: Briefing
) -> None:
    show(qtbot, panel, briefing)
    head = listed(panel)[0]
    one, other = [each for each in listed(panel) if each.told is not None][:2]
    assert head.told is None
    panel._list([head, one, other], "")
    panel.list.setCurrentRow(2)
    panel._list([head, one, head, other], "")
    assert panel.list.currentRow() == 3


def test_very_many_problems_are_counted(qtbot: QtBot, panel: ChecksPanel) -> None:
    problems = tuple(Problem("a.md", n, "x", "S.", "warning") for n in range(1200))
    show(qtbot, panel, replace(read_once(), problems=problems))
    assert panel.list.count() == checks_panel.SHOWN_AT_MOST + 1
    assert listed(panel)[-1].words == "and 201 more"


def test_errors_come_before_warnings_and_places_are_told() -> None:
    warning = Problem("a.md", 1, "w", "W.", "warning")
    error = Problem("a.md", None, "e", "E.", "error")
    finding = Finding("single-source", "S.", paragraph=3, evidence="E1", line=4, file="a.md")
    rows = rows_of((warning, error), (finding,))
    assert [row.told for row in rows] == [None, error, warning, None, finding]
    assert [row.hint for row in rows] == ["", "", "line 1", "", "E1  ¶ 3  line 4"]
    assert rows[1].spoken == "Error: E."
    (_head, in_no_file) = rows_of((), (finding._replace(file=""),))
    assert in_no_file.hint == "E1  ¶ 3"


def test_what_is_in_no_file_is_not_said_to_be_silenced_there(
    qtbot: QtBot, panel: ChecksPanel, briefing: Briefing
) -> None:
    show(qtbot, panel, briefing)
    written = Finding("two-years", "Two years are given.", section="one", paragraph=1, line=4)
    panel.detail.show_check(written)
    words = panel.detail.words.toPlainText()
    assert words.endswith("\ntwo-years")
    assert "ilence" not in words
    assert "line 4" not in words
    assert not any(button.isVisible() for button in panel.detail.buttons)
    panel.detail.show_check(written._replace(file="a.md"))
    assert "a.md, line 4 · two-years" in panel.detail.words.toPlainText()
    assert any(button.isVisible() for button in panel.detail.buttons)


def test_the_detail_begins_at_its_start_in_every_height(
    qtbot: QtBot, panel: ChecksPanel, briefing: Briefing
) -> None:
    show(qtbot, panel, briefing)
    choose(panel, "two-years")
    words = panel.detail.words
    assert words.textCursor().atStart()  # which Qt keeps in sight
    for height in (300, 130, 260, 140):
        panel.resize(300, height)
        assert words.verticalScrollBar().value() == 0
    assert words.verticalScrollBar().maximum() > 0


def test_checks_that_fail_are_told(
    qtbot: QtBot, panel: ChecksPanel, monkeypatch: pytest.MonkeyPatch, logged: list[str]
) -> None:
    def fail(_briefing: Briefing) -> None:
        raise ArithmeticError

    monkeypatch.setattr(checks_panel, "find_advice", fail)
    with qtbot.captureExceptions() as raised:
        show(qtbot, panel, read_once())
    assert raised[0][0] is ArithmeticError
    assert logged == ["ArithmeticError"]
    assert listed(panel)[0].words == "The tradecraft checks could not be carried out."
    assert panel.current is None


def test_checks_that_fail_hide_no_problem_and_show_no_advice_on_another_briefing(
    qtbot: QtBot, panel: ChecksPanel, briefing: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_briefing: Briefing) -> None:
        raise ArithmeticError

    show(qtbot, panel, briefing)
    monkeypatch.setattr(checks_panel, "find_advice", fail)
    with qtbot.captureExceptions():
        show(qtbot, panel, replace(briefing, title="Another"))
    late = Problem("a.md", 9, "late", "Late.")
    for problems in (briefing.problems, (*briefing.problems, late)):
        told = [row.told for row in listed(panel)]
        assert told == [None, *problems, None]
        assert listed(panel)[-1].words == "The tradecraft checks could not be carried out."
        panel._session.add_problems((late,))
        panel.refresh()


@pytest.mark.parametrize("theme", THEMES)
def test_it_is_drawn_in_every_theme(
    qtbot: QtBot, panel: ChecksPanel, session: Session, briefing: Briefing, theme: str
) -> None:
    show(qtbot, panel, briefing)
    session.change_settings(theme=theme, zoom=150)
    panel.refresh()
    colours = session.appearance.theme
    assert colours.name == theme
    choose(panel, "two-years")
    panel.list.setFocus()
    image = panel.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    seen = {image.pixelColor(x, y).name() for x in range(0, 300, 3) for y in range(0, 200, 2)}
    assert {colours.page.lower(), colours.current.lower()} <= seen
    head = next(place for place, row in enumerate(listed(panel)) if row.told is None)
    area = panel.list.visualRect(panel.list.model().index(head, 0))
    image = panel.list.viewport().grab(area).toImage()
    seen = {image.pixelColor(x, y).name() for x in range(300) for y in range(image.height())}
    assert colours.muted.lower() in seen


def test_the_detail_goes_below_where_it_is_narrow(panel: ChecksPanel, qtbot: QtBot) -> None:
    split = panel.detail.parentWidget()
    assert split.orientation() == Qt.Orientation.Horizontal
    panel.resize(400, 500)
    assert split.orientation() == Qt.Orientation.Vertical
    panel.resize(400, 150)
    assert split.orientation() == Qt.Orientation.Horizontal


def test_a_head_has_room_above_it_but_the_first(
    qtbot: QtBot, panel: ChecksPanel, briefing: Briefing
) -> None:
    show(qtbot, panel, briefing)
    rows = listed(panel)
    heights = [panel.list.sizeHintForRow(number) for number in range(panel.list.count())]
    usual = min(heights)
    heads = [number for number, row in enumerate(rows) if row.told is None]
    assert heads[0] == 0
    assert len(heads) > 1
    assert heights[0] == usual
    assert all((heights[number] > usual) == (number in heads[1:]) for number in range(len(rows)))


def _inked(image: QImage) -> list[int]:
    """Return how wide each thing is that stands in a row, from left to right."""
    ground = image.pixelColor(0, 0)
    widths, blank = [0], 0
    for x in range(image.width()):
        if all(image.pixelColor(x, y) == ground for y in range(image.height())):
            blank += 1
        else:
            if blank >= 7:
                widths.append(0)
            widths[-1] += 1
            blank = 0
    return widths[1:]


def test_a_row_goes_the_way_of_its_window_and_its_parts_do_not_meet(
    qtbot: QtBot, panel: ChecksPanel, briefing: Briefing
) -> None:
    panel.resize(700, 260)
    show(qtbot, panel, briefing)
    rows = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        panel.setLayoutDirection(direction)
        index = panel.list.model().index(len(listed(panel)) - 1, 0)
        panel.list.scrollTo(index)
        rows.append(_inked(panel.list.viewport().grab(panel.list.visualRect(index)).toImage()))
    (sign, words, place), (first, middle, last) = rows
    assert sign < place < words
    assert (first, last) == (place, sign)
    assert middle > place


def test_pictures_of_another_folder_are_offered_where_they_can_be_shown(
    qtbot: QtBot, panel: ChecksPanel, session: Session
) -> None:
    problems = (Problem("a.md", 1, "image-outside", "Outside."), Problem("a.md", 2, "x", "Other."))
    show(qtbot, panel, replace(read_once(), problems=problems))
    button = panel.detail.pictures
    choose(panel, "image-outside")
    assert button.isVisible()
    assert not button.isEnabled()
    action = QAction()
    session.actions = {"pictures": action}
    for enabled in (True, False):
        action.setEnabled(enabled)
        choose(panel, "x")
        assert not button.isVisible()
        choose(panel, "image-outside")
        assert button.isVisible()
        assert button.isEnabled() is enabled
    action.setEnabled(True)
    choose(panel, "x")
    choose(panel, "image-outside")
    with qtbot.waitSignal(action.triggered):
        button.click()


def test_a_briefing_that_is_no_longer_shown_is_not_kept(
    qtbot: QtBot, panel: ChecksPanel, session: Session, briefing: Briefing
) -> None:
    show(qtbot, panel, briefing)
    session.change_settings(zoom=125)
    assert panel._briefing is briefing
    session.show(replace(briefing, title="Read again"), None)
    assert panel._briefing is None


def test_problems_that_are_found_later_are_listed_without_another_check(
    qtbot: QtBot, panel: ChecksPanel, session: Session, briefing: Briefing
) -> None:
    show(qtbot, panel, briefing)
    choose(panel, "two-years")
    count = panel.list.count()
    session.add_problems((Problem("a.md", 9, "late", "Late."),))
    with qtbot.waitSignal(panel.filled):
        panel.refresh()
    assert panel._task is None
    assert panel.list.count() == count + 1
