"""The actions of a window: their keys, and what they show of the session."""

from pathlib import Path

from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from briefing_app.ui.commands.actions import ACTIONS
from briefing_app.ui.state.change import Change
from briefing_app.ui.window.main_window import MainWindow


def test_every_key_does_what_it_is_for(window: MainWindow, qtbot: QtBot) -> None:
    pressed: list[str] = []
    for name, action in window.actions_by_name.items():
        action.triggered.disconnect()
        action.triggered.connect(lambda _checked=False, name=name: pressed.append(name))
        action.setEnabled(True)
    window.panes.reader.setFocus()
    for declared in ACTIONS:
        for key in declared.keys:
            pressed.clear()
            combination = QKeySequence(key)[0]
            qtbot.keyClick(window, combination.key(), combination.keyboardModifiers())
            assert pressed == [declared.name], key


def test_an_action_shows_what_may_be_done_and_is_on(window: MainWindow) -> None:
    session, actions = window.session, window.actions_by_name
    for act, name, enabled, checked in (
        (lambda: session.change_settings(view="read"), "read", True, True),
        (lambda: session.change_settings(view="both"), "read", True, False),
        (lambda: session.show_panel("notes"), "notes", True, True),
        (lambda: session.show_panel(""), "notes", True, False),
        (lambda: session.leave(window.panes.reader.place()), "back", True, False),
        (lambda: session.leave(window.panes.reader.place()), "forward", False, False),
        (session.work.undo_order.undo, "undo", False, False),
    ):
        act()
        assert (actions[name].isEnabled(), actions[name].isChecked()) == (enabled, checked), name
    assert session.comparison is not None
    item, motivation = session.comparison.evidence[0].id, session.comparison.motivations[0].id
    session.build_what_if().rate([(item, motivation)], "II")
    assert actions["undo"].isEnabled()
    assert actions["undo"].text().startswith("Undo ")
    assert not actions["redo"].isEnabled()
    actions["undo"].trigger()
    assert not actions["undo"].isEnabled()
    assert actions["undo"].text() == "Undo"
    assert actions["redo"].text().startswith("Redo ")


def test_actions_are_looked_at_again_only_if_they_may_be_others(window: MainWindow) -> None:
    actions, session = window.actions_by_name, window.session
    action = actions["reload"]
    for aspect, again in (
        ("place", False), ("selection", False), ("find", False), ("undo", False),
        ("settings", True), ("appearance", True), ("panel", True), ("history", True),
        ("ratings", True), ("table", True), ("notes", True), ("problems", True),
    ):  # fmt: skip
        action.setEnabled(False)
        session.changed.emit(Change(aspect))
        assert action.isEnabled() == again, aspect


def test_reload_reads_the_file_as_it_is_now(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "ferry.md"
    for title in ("The ferry", "The ship"):
        file.write_text(f"# {title}\n", "utf-8")
        with qtbot.waitSignal(window.opened):
            if title == "The ferry":
                window.open(str(file))
            else:
                window.actions_by_name["reload"].trigger()
        assert window.windowTitle().startswith(title)
