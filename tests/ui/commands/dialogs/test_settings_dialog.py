"""Settings: one place to change them, and a policy that can lock each and switch off rights."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from briefing_app import log
from briefing_app import policy as policies
from briefing_app.model.briefing import Briefing
from briefing_app.policy import policy
from briefing_app.resources import built_in, state_folder
from briefing_app.store.state import Store
from briefing_app.ui.commands.dialogs.settings_dialog import ENTRIES, NOT_REMEMBERED, SettingsDialog
from briefing_app.ui.paper.paper_choices import PaperChoices
from briefing_app.ui.paper.print_dialog import beginning_with
from briefing_app.ui.state.settings import LOCKED, Settings, problem_of_policy
from briefing_app.ui.window.main_window import MainWindow
from briefing_app.ui.windows import Windows

Decide = Callable[[str], None]


@pytest.fixture
def decide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Decide]:
    """Return what gives this machine a policy."""
    file = tmp_path / "policy.toml"
    monkeypatch.setattr(policies, "FILE", file)

    def write(words: str) -> None:
        file.write_text(words, "utf-8")
        policy.cache_clear()

    write("")
    yield write
    policy.cache_clear()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "state.db")
    yield store
    store.close()


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Callable[[Store], MainWindow]]:
    """Return what opens a window with the built-in briefing."""
    found: list[Windows] = []

    def open_window(store: Store) -> MainWindow:
        found.append(Windows(store))
        window = found[-1].add()
        window.show()
        with qtbot.waitSignal(window.opened):
            window.open(str(built_in()))
        return window

    yield open_window
    for each in found:
        for window in list(each.all):
            window.close()
    QGuiApplication.clipboard().clear()


@pytest.mark.usefixtures("decide")
def test_every_value_of_every_entry_is_one_of_the_settings() -> None:
    for entry in ENTRIES:
        for value, _words in entry.choices:
            assert Settings.valid({entry.field: value}) == {entry.field: value}


@pytest.mark.usefixtures("decide")
def test_a_choice_counts_at_once_and_is_kept(
    store: Store, opened: Callable[[Store], MainWindow]
) -> None:
    window = opened(store)
    dialog = SettingsDialog(window.session, window)
    assert all(box.isEnabled() for box in dialog.boxes.values())
    for box in dialog.boxes.values():
        label = QAccessible.RelationFlag.Label
        ((told, _),) = QAccessible.queryAccessibleInterface(box).relations(label)
        assert told.text(QAccessible.Text.Name) == box.accessibleName()
    for field, value in (("theme", "dark"), ("keep_days", 30), ("paper_size", "a5")):
        box = dialog.boxes[field]
        box.setCurrentIndex(box.findData(value))
        assert getattr(window.session.settings, field) == value
    window.file.save()
    again = Settings.from_json(store.setting("settings"))
    assert (again.theme, again.keep_days, again.paper_size) == ("dark", 30, "a5")
    dialog.close()


@pytest.mark.usefixtures("decide")
def test_a_log_that_is_chosen_begins_at_once(
    store: Store, opened: Callable[[Store], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Path] = []
    monkeypatch.setattr(log, "start", started.append)
    window = opened(store)
    dialog = SettingsDialog(window.session, window)
    for field, value in (("zoom", 125), ("log", True), ("zoom", 100), ("log", False)):
        dialog.boxes[field].setCurrentIndex(dialog.boxes[field].findData(value))
    assert started == [state_folder()]
    dialog.close()


def test_a_locked_setting_is_shown_as_locked_and_stays(
    decide: Decide, store: Store, opened: Callable[[Store], MainWindow]
) -> None:
    store.keep_setting("settings", {"theme": "sepia", "typeface": "sans"})
    decide('[settings]\nline_spacing = "loose"\n[locked]\ntheme = "dark"\nzoom = 125\n')
    window = opened(store)
    settings = window.session.settings
    assert (settings.theme, settings.typeface, settings.line_spacing) == ("dark", "sans", "loose")
    dialog = SettingsDialog(window.session, window)
    assert not dialog.boxes["theme"].isEnabled()
    assert LOCKED in dialog.boxes["theme"].toolTip()
    assert dialog.boxes["typeface"].isEnabled()
    dialog.close()
    window.session.change_settings(theme="light", line_spacing="usual")
    window.session.zoom_by(1)
    settings = window.session.settings
    assert (settings.theme, settings.zoom, settings.line_spacing) == ("dark", 125, "usual")
    assert Settings.from_json(settings.to_json()) == settings
    for name in ("theme-light", "zoom-in", "zoom-reset"):
        assert not window.actions_by_name[name].isEnabled()
        assert LOCKED in window.actions_by_name[name].toolTip()


@pytest.mark.parametrize(
    ("right", "names", "reason"),
    [
        ("print", ("print",), "Printing is switched off"),
        ("export", ("export", "export-ratings"), "Exporting is switched off"),
        ("copy", ("copy-reference", "copy-table"), "Copying is switched off"),
    ],
)
def test_what_is_switched_off_is_disabled_with_its_reason(
    right: str,
    names: tuple[str, ...],
    reason: str,
    decide: Decide,
    store: Store,
    opened: Callable[[Store], MainWindow],
) -> None:
    decide(f"{right} = false\n")
    window = opened(store)
    for name in names:
        assert not window.actions_by_name[name].isEnabled()
        assert reason in window.actions_by_name[name].toolTip()


def test_nothing_is_copied_if_copying_is_off(
    decide: Decide, store: Store, opened: Callable[[Store], MainWindow]
) -> None:
    decide("copy = false\n")
    window = opened(store)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    reader = window.panes.reader
    reader.select_all()
    ways = (
        reader.copy,
        reader.copy_with_reference,
        partial(reader.copy_words, "secret"),
        partial(window.navigator._copy, "secret"),
    )
    for copy in ways:
        window.session.message.emit("")
        copy()
        assert clipboard.text() in ("", "before")
        assert "Copying is switched off" in window.parts.status.words


@pytest.mark.usefixtures("decide")
def test_without_memory_it_says_so(opened: Callable[[Store], MainWindow]) -> None:
    store = Store(None)
    window = opened(store)
    labels = [each.text() for each in window.parts.status.children() if hasattr(each, "text")]
    assert "Nothing is remembered" in labels
    dialog = SettingsDialog(window.session, window)
    assert NOT_REMEMBERED in dialog.boxes["log"].toolTip()
    refused = {field for field, box in dialog.boxes.items() if not box.isEnabled()}
    assert refused == {"keep_days", "log"}
    dialog.close()


def test_what_is_wrong_in_a_policy_is_named(decide: Decide) -> None:
    assert problem_of_policy() == ""
    decide('[settings]\nthmee = "dark"\n[locked]\nzoom = 3\n')
    assert "thmee = dark, zoom = 3" in problem_of_policy()


@pytest.mark.usefixtures("decide", "qtbot")
def test_printing_begins_with_the_paper_of_the_settings() -> None:
    import json

    briefing = Briefing("a.md", "a.md", "Title", ())
    kept = PaperChoices(briefing, "a4", {}).kept()
    begun = json.loads(beginning_with(json.dumps({"paper": kept}), "a5"))["paper"]
    choices = PaperChoices(briefing, "a4", begun)
    assert choices.options().paper == "a5"
    choices.profile.setCurrentIndex(1)
    assert choices.options().paper == "a5"
