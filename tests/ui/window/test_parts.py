"""The parts around the text, each by itself."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing, Section
from briefing_app.model.choices import THEMES
from briefing_app.model.errors import Problem
from briefing_app.model.marking.markings import UNREAD, marking
from briefing_app.model.signature import Signature
from briefing_app.ui.commands.actions import ACTIONS
from briefing_app.ui.reader.links.outside_link import Link
from briefing_app.ui.session import Session
from briefing_app.ui.state.reading_place import ReadingPosition
from briefing_app.ui.theme.style_sheet import palette, style_sheet
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.window.bars.banner import Banner
from briefing_app.ui.window.bars.notices import NoticeBar, Offer, ProblemBar
from briefing_app.ui.window.bars.status_bar import MESSAGE_MS, StatusBar, minutes_left
from briefing_app.ui.window.main_window import MainWindow
from tests.samples import replace


def test_a_marking_shows_its_own_colours_and_none_shows_nothing(
    qtbot: QtBot, session: Session, sample: Briefing
) -> None:
    banner = Banner(session)
    qtbot.addWidget(banner)
    banner.resize(400, 20)
    banner.show_marking(marking("TOP SECRET//SCI"))
    assert banner.isVisibleTo(None)
    assert banner.grab().toImage().pixelColor(3, 3).name() == "#fce83a"
    assert "TOP SECRET//SCI" in banner.accessibleName()
    banner.show_marking(None)
    assert not banner.isVisibleTo(None)
    session.show(replace(sample, marking=marking("SECRET")), None)
    assert banner.isVisibleTo(None)
    assert "SECRET" in banner.accessibleName()


def test_the_worst_problem_is_shown_and_the_others_are_in_the_checks(
    qtbot: QtBot, session: Session
) -> None:
    bar = ProblemBar(session)
    qtbot.addWidget(bar)
    session.file = "a.md"
    problems = [
        Problem("a.md", 3, "image-missing", "There is no image.", "warning"),
        Problem("a.md", 9, "duplicate-id", "The id is used twice."),
    ]
    bar.show_problems(problems)
    assert bar.words == "Line 9: The id is used twice."
    assert [each.text() for each in bar.buttons] == ["Show all 2"]
    bar.buttons[0].click()
    assert session.panel == "checks"
    bar.show_problems(problems[:1])
    assert bar.buttons == []
    bar.show_problems([problems[0]._replace(severity="note")])
    assert bar.isHidden()
    bar.show_problems(problems[:1])
    bar.show_problems([])
    assert not bar.isVisibleTo(None)


def test_a_problem_of_another_file_has_its_name(qtbot: QtBot, session: Session) -> None:
    bar = ProblemBar(session)
    qtbot.addWidget(bar)
    session.file = "/desk/a.md"
    for file, line, words in (
        ("/desk/a.md", None, "It is so."),
        ("/desk/table.yaml", 3, "table.yaml, line 3: It is so."),
        ("/desk/table.csv", None, "table.csv: It is so."),
    ):
        bar.show_problems([Problem(file, line, "no-such-id", "It is so.")])
        assert bar.words == words


def test_a_notice_never_reads_markup(qtbot: QtBot) -> None:
    bar = NoticeBar("Notice")
    qtbot.addWidget(bar)
    bar.show_message("<b>bold</b>", offers=[Offer("Copy", lambda: None)])
    assert bar.words == "<b>bold</b>"
    assert bar.accessibleName() == "Notice"


def test_no_two_actions_share_a_key_or_a_name() -> None:
    keys = [key for each in ACTIONS for key in each.keys]
    assert len(keys) == len(set(keys))
    names = [each.name for each in ACTIONS]
    assert len(names) == len(set(names))


def test_minutes_are_rounded_up_and_end_at_nothing() -> None:
    assert minutes_left(2200, 0.0) == 10
    assert minutes_left(2200, 0.51) == 5
    assert minutes_left(2200, 1.0) == 0
    assert minutes_left(2200, 1.2) == 0


def test_the_status_bar_says_where_the_reader_is(
    qtbot: QtBot, session: Session, sample: Briefing
) -> None:
    bar = StatusBar(session)
    qtbot.addWidget(bar)
    bar.resize(900, 24)
    session.briefing, session.sections = sample, (Section("two", "The second", 2, 0, 2),)
    session.set_position(ReadingPosition("two", 2, 0.5))
    session.message.emit("Copied")
    assert bar.words == "§ The second · ¶ 2 of 2 · 50 % · 1 min left · Copied"
    said = [each.accessibleName() for each in bar.findChildren(QLabel)]
    assert {"Section: The second", "Paragraph 2 of 2", "50 per cent read"} <= set(said)
    session.set_position(ReadingPosition("", 0, 1.0))
    assert bar.words == "100 % · read · Copied"
    said = [each.accessibleName() for each in bar.findChildren(QLabel)]
    assert {"100 per cent read", "All of it read"} <= set(said)
    assert not any(each.startswith(("Section", "Paragraph")) for each in said)


def test_a_message_ends(qtbot: QtBot, session: Session) -> None:
    bar = StatusBar(session)
    qtbot.addWidget(bar)
    session.message.emit("Copied")
    assert bar._ending.isActive()
    assert bar._ending.interval() == MESSAGE_MS
    bar._ending.timeout.emit()
    assert bar.words == ""


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_makes_a_palette_and_a_sheet(name: str) -> None:
    theme = load_theme(name)  # type: ignore[arg-type]
    assert palette(theme).window().color().name().upper() == theme.chrome
    sheet = style_sheet(theme)
    assert "$" not in sheet
    assert theme.accent in sheet


def test_only_a_briefing_beside_is_ever_opened(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    here = inside / "here.md"
    here.write_text("here")
    (inside / "annex one.md").write_text("annex")
    (inside / "tool.exe").write_text("no")
    (tmp_path / "outside.md").write_text("no")
    (inside / "way-out.md").symlink_to(tmp_path / "outside.md")
    (inside / "loop.md").symlink_to(inside / "loop.md")
    long = f"{'x' * 300}.md"

    annex = Link("file", "annex%20one.md#part", here)
    assert annex.briefing_beside == inside / "annex one.md"
    assert annex.target in annex.words
    for target in ("../outside.md", "tool.exe", "missing.md", "way-out.md", "#part", "/etc/passwd",
                   "loop.md", "loop.md/a.md", long, f"{long}/a.md"):  # fmt: skip
        link = Link("file", target, here)
        assert link.briefing_beside is None, target
        assert not link.can_open_elsewhere, target
    web = Link("web", "https://example.org/a?b=c", here)
    assert web.briefing_beside is None
    assert web.can_open_elsewhere
    assert not Link("web", "file:///etc/passwd", here).can_open_elsewhere
    assert web.words.endswith("not opened: https://example.org/a?b=c")


def test_a_long_marking_is_shown_whole_on_more_lines(qtbot: QtBot, session: Session) -> None:
    banner = Banner(session)
    qtbot.addWidget(banner)
    banner.resize(400, 20)
    banner.show_marking(marking("SECRET"))
    one = banner.height()
    banner.show_marking(marking("TOP SECRET//SI//" + "/".join(["ORCON", "NOFORN", "IMCON"] * 8)))
    several = banner.height()
    assert several >= 3 * one - 20
    banner.resize(1600, several)
    assert banner.height() < several
    banner.show_marking(marking("A VERY LONG WORD " * 400))
    assert banner.height() < 400
    banner.show_marking(None)
    assert banner.height() == one


def test_a_marking_that_was_not_read_can_be_dismissed(
    qtbot: QtBot, session: Session, sample: Briefing
) -> None:
    banner = Banner(session)
    qtbot.addWidget(banner)
    session.show(sample._replace(marking=UNREAD), None)
    assert banner.isVisibleTo(None)
    session.dismiss_marking()
    assert not banner.isVisibleTo(None)
    session.show(sample._replace(marking=UNREAD), None)
    assert not banner.isVisibleTo(None)
    session.show(sample._replace(file="other.md", marking=UNREAD), None)
    assert banner.isVisibleTo(None)
    session.dismiss_marking()
    session.show(sample._replace(file="third.md"), None)
    assert banner.isVisibleTo(None)
    session.dismiss_marking()
    assert banner.isVisibleTo(None)


def test_a_long_marking_stays_whole_and_leaves_room_for_the_text_at_any_zoom(
    qtbot: QtBot, session: Session
) -> None:
    countries = ", ".join(f"{first}{second}T" for first in "ABCDEFGH" for second in "ABCDEFGH")
    banner = Banner(session)
    qtbot.addWidget(banner)
    banner.resize(900, 20)
    banner.show_marking(marking(f"SECRET//REL TO USA, {countries}"))
    plain = banner.height()
    session.change_settings(zoom=300)
    assert banner.height() > 300
    banner.fit_window(560)
    assert plain <= banner.height() <= 560 / 6
    lines = banner.grab().toImage()
    last = banner.height() - 16
    letters = {lines.pixelColor(x, y).name() for x in range(900) for y in range(last, last + 12)}
    assert len(letters) > 2, "the last line is drawn"
    banner.fit_window(5600)
    assert banner.height() > 300


def test_text_and_comparison_take_the_shares_that_were_kept(window: MainWindow) -> None:
    for kept in ((600, 400), (400, 600)):
        window.session.change_settings(view="read", beside=True, split_beside=kept)
        window.session.change_settings(view="both")
        text, comparison = window.panes._shared.sizes()
        assert text / (text + comparison) == pytest.approx(kept[0] / 1000, abs=0.02)


def test_what_a_style_sheet_does_not_reach_has_the_colours_of_the_theme(window: MainWindow) -> None:
    for theme in THEMES:
        window.session.change_settings(theme=theme)
        wanted = palette(window.session.appearance.theme)
        assert QApplication.palette().window() == wanted.window()


def test_the_parts_are_below_one_another_without_a_gap(window: MainWindow) -> None:
    parts, session = window.parts, window.session
    for zoom, height in ((100, 42), (50, 23)):
        session.change_settings(zoom=zoom)
        session.notice.emit("Something.", "warning")
        parts.layout().activate()
        assert parts.header.height() == height
        shown = (parts.top, parts.header, parts._pages, parts._bars, parts.status, parts.bottom)
        assert all(each.isVisible() for each in shown)
        for upper, lower in pairwise(shown):
            assert lower.geometry().top() == upper.geometry().bottom() + 1, (zoom, upper, lower)
        assert all((each.x(), each.width()) == (0, parts.width()) for each in shown)
        assert shown[0].geometry().top() == 0
        assert shown[-1].geometry().bottom() == parts.height() - 1


def test_bars_stand_in_the_order_of_their_weight(window: MainWindow) -> None:
    bars = window.parts._bars
    bars.signature.show_signature(Signature("altered"))
    bars.problems.show_message("Something is wrong.", "warning")
    bars.notice.show_message("Something was done.")
    bars.layout().activate()
    shown = (bars.signature, bars.problems, bars.notice)
    assert all(each.isVisible() for each in shown)
    for upper, lower in pairwise(shown):
        assert lower.geometry().top() == upper.geometry().bottom() + 1
    for bar in (bars.problems, bars.notice):
        label, close = bar._label.geometry(), bar._close.geometry()
        assert label.left() == 14
        assert close.left() - label.right() == 9
        assert bar.width() - close.right() - 1 == 8
        assert close.top() == label.top()


def test_the_status_bar_has_its_parts_in_their_order(window: MainWindow) -> None:
    status = window.parts.status
    window.session.message.emit("Something was done.")
    status.layout().activate()
    texts = [each.text() for each in sorted(status.findChildren(QLabel), key=_left)
             if each.isVisible() and each.text()]  # fmt: skip
    assert [text[0] for text in texts[:2]] == ["§", "¶"]
    assert texts[-2:] == ["Something was done.", "100 %"]
    assert status.words.split(" · ") == [*texts[:4], "Something was done."]


def _left(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint()).x()
