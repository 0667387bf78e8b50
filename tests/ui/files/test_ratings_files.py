"""Files of ratings, as the reader of a window takes them in and gives them out."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing_app.model.readers import FORMAT, ReaderRatings, fingerprint
from briefing_app.store.kept_ratings import KeptRatings
from briefing_app.store.keys import file_key
from briefing_app.store.state import Store
from briefing_app.ui.commands.window_actions import Actions
from briefing_app.ui.files.variant import AUTHOR, RATED, TRIED, variants
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.settings import Settings
from briefing_app.ui.state.work import reckoned
from briefing_app.ui.state.work.reader_ratings import Readers
from briefing_app.ui.widgets.dialogs.input_dialog import ChoiceDialog, WordsDialog
from briefing_app.ui.window.main_window import MainWindow

BRIEFING = """\
---
title: Why the ferry was late
comparison:
  motivations: [{id: fog, title: Fog}, {id: engine, title: The engine}]
  evidence:
    - {id: E1, text: Sight below 200 metres, ratings: {fog: CC, engine: I}}
    - {id: E2, text: No repair was booked, ratings: {fog: C, engine: II}}
---

It was late [@E1].
"""


@pytest.fixture
def store(session: Session) -> Store:
    return session.store


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, session: Session) -> Iterator[MainWindow]:
    path = tmp_path / "ferry.md"
    path.write_text(BRIEFING, "utf-8")
    window = MainWindow(session)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.parts.show_frame()
    window.open(str(path))
    qtbot.waitUntil(lambda: window.session.briefing is not None)
    window.panes.comparison.build()
    yield window
    window.close()


def _data(window: MainWindow, **changes: object) -> dict[str, object]:
    assert window.session.briefing is not None
    assert window.session.briefing.comparison is not None
    mark = fingerprint(window.session.briefing.comparison)
    return {
        "format": FORMAT,
        "version": 1,
        "briefing": {"title": window.session.briefing.title, "fingerprint": mark},
        "reader": "Ana",
        "ratings": {"E1": {"fog": "II", "engine": "CC"}},
        **changes,
    }


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Answer the questions for files and names instead of the reader."""

    def chosen(files: list[Path] = [], save: str = "", name: str = "", *, ok: bool = True) -> None:  # noqa: B006
        monkeypatch.setattr(
            QFileDialog, "getOpenFileNames", lambda *_a: ([str(each) for each in files], "")
        )
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (save, ""))
        monkeypatch.setattr(WordsDialog, "exec", lambda dialog: _write(dialog, name, ok=ok))
        monkeypatch.setattr(ChoiceDialog, "exec", lambda dialog: _take(dialog, name, ok=ok))

    return chosen


def _write(dialog: WordsDialog, name: str, *, ok: bool) -> int:
    dialog.line.setText(name)
    return ok


def _take(dialog: ChoiceDialog, name: str, *, ok: bool) -> int:
    for item in dialog.list.findItems(name, Qt.MatchFlag.MatchExactly):
        dialog.list.setCurrentItem(item)
    return ok


def _readers(window: MainWindow) -> Readers:
    return window.session.build_what_if().readers


def _run(window: MainWindow, action: str) -> None:
    window.actions_by_name[action].trigger()


def _import(qtbot: QtBot, window: MainWindow) -> str:
    window.parts.notice.hide()
    _run(window, "import-ratings")
    qtbot.waitUntil(window.parts.notice.isVisible)
    return window.parts.notice.words


def test_rating_goes_by_the_keyboard_alone(window: MainWindow) -> None:
    window.session.change_settings(view="read")
    _run(window, "rate")
    assert window.session.settings.view == "both"
    view = window.panes.comparison.view
    assert view is not None
    assert view.table.hasFocus()
    assert view.table.selection == Selection(("evidence", "E1"), "fog")
    assert window.actions_by_name["reveal"].isEnabled()
    _run(window, "reveal")
    assert view.what_if.readers.revealed
    _run(window, "rate")
    assert view.what_if.mode == "author"
    assert not window.actions_by_name["reveal"].isEnabled()


def test_readers_are_taken_in_and_removed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, choose: Callable[..., None]
) -> None:
    path = tmp_path / "ana.ratings.json"
    path.write_text(json.dumps(_data(window)), "utf-8")
    choose([path])
    window.session.change_settings(view="read")
    assert _import(qtbot, window) == "2 ratings by Ana were imported."
    assert window.session.settings.view != "read"
    readers = _readers(window)
    assert readers.revealed
    assert [each.reader for each in readers.others] == ["Ana"]
    wrong = {f"E{number}": {"fog": "C"} for number in range(1, 13)}
    path.write_text(json.dumps(_data(window, ratings=wrong)), "utf-8")
    told = _import(qtbot, window).splitlines()
    assert told[0] == "2 ratings by Ana were imported and replace the earlier ones."
    assert "“ratings.E3”" in told[1]
    assert told[-1] == "2 more are not listed."
    choose(name="Ana", ok=False)
    _run(window, "remove-reader")
    assert readers.others
    choose(name="Ana")
    with qtbot.waitSignal(window.session.message) as said:
        _run(window, "remove-reader")
    assert said.args == ["The ratings of Ana are removed."]
    assert readers.others == ()
    assert readers.kept is not None
    assert readers.kept.others() == ()
    assert not window.actions_by_name["remove-reader"].isEnabled()
    what_if = window.session.build_what_if()
    assert what_if.mode == "author"
    _run(window, "undo")
    assert readers.others
    assert what_if.mode == "readers"
    assert readers.revealed


def test_while_rating_others_come_in_hidden(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, choose: Callable[..., None]
) -> None:
    path = tmp_path / "ana.ratings.json"
    path.write_text(json.dumps(_data(window)), "utf-8")
    _run(window, "rate")
    choose([path])
    assert _import(qtbot, window).endswith("They are hidden like the author’s.")


def test_what_cannot_be_taken_in_is_told_and_the_rest_taken(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, choose: Callable[..., None]
) -> None:
    bad, good = tmp_path / "bad.json", tmp_path / "good.json"
    bad.write_text("{", "utf-8")
    good.write_text(json.dumps(_data(window, reader="<b>Bo</b>")), "utf-8")
    choose([bad, good])
    told = _import(qtbot, window).splitlines()
    assert told[0].startswith("“bad.json” was not imported. It is not JSON")
    assert told[1] == "2 ratings by <b>Bo</b> were imported."
    choose()
    window.parts.notice.hide()
    _run(window, "import-ratings")
    assert not window.parts.notice.isVisible()


def test_own_ratings_are_exported_under_a_name_that_is_asked_for_once(
    window: MainWindow, tmp_path: Path, store: Store, choose: Callable[..., None]
) -> None:
    readers = _readers(window)
    readers.rate([("E1", "fog")], "N")
    choose(ok=False)
    _run(window, "export-ratings")
    choose(name=" Jo  Smith ")
    _run(window, "export-ratings")
    assert window.session.settings.reader == "Jo Smith"
    window.file.save()
    assert Settings.from_json(store.setting("settings")).reader == "Jo Smith"
    choose(save=str(tmp_path / "jo"))
    _run(window, "export-ratings")
    written = json.loads((tmp_path / "jo.ratings.json").read_text("utf-8"))
    assert (written["reader"], written["ratings"]) == ("Jo Smith", {"E1": {"fog": "N"}})
    assert "the ratings of Jo Smith, 1 of 4 rated." in window.parts.notice.words
    choose(save=str(tmp_path / "none" / "jo.json"))
    _run(window, "export-ratings")
    assert "was not written" in window.parts.notice.words


def test_a_name_that_cannot_be_kept_is_used_all_the_same(
    window: MainWindow,
    tmp_path: Path,
    store: Store,
    choose: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def nobody() -> str:
        raise OSError

    monkeypatch.setattr("getpass.getuser", nobody)
    readers = _readers(window)
    readers.rate([("E1", "fog")], "N")
    store._connection.execute("DROP TABLE setting")
    choose(name="Jo", save=str(tmp_path / "jo.json"))
    _run(window, "export-ratings")
    assert (tmp_path / "jo.json").exists()


@pytest.fixture
def following(qtbot: QtBot, window: MainWindow, store: Store) -> Iterator[Callable[[], MainWindow]]:
    """Return a function that shows the file in another window, after the first was saved."""
    made = []

    def shown() -> MainWindow:
        window.file.save()
        made.append(MainWindow(Session(store)))
        qtbot.addWidget(made[-1])
        with qtbot.waitActive(made[-1]):
            made[-1].show()
        made[-1].parts.show_frame()
        with qtbot.waitSignal(made[-1].file.settled):
            made[-1].open(window.session.file)
        return made[-1]

    yield shown
    for each in made:
        each.close()


def test_ratings_come_back_with_the_next_window(
    window: MainWindow, store: Store, following: Callable[[], MainWindow]
) -> None:
    _readers(window).rate([("E1", "fog")], "N")
    other = following()
    again = _readers(other)
    assert again.on
    assert again.own.letter("E1", "fog") == "N"
    store._connection.execute("DROP TABLE rating")
    again.rate([("E1", "fog")], "C")
    assert other.parts.notice.words.endswith("Your ratings can still be exported.")


@pytest.mark.parametrize("view", ["read", "both"])
def test_ratings_of_an_earlier_run_go_out_before_they_are_shown(
    window: MainWindow,
    following: Callable[[], MainWindow],
    choose: Callable[..., None],
    tmp_path: Path,
    view: str,
) -> None:
    readers = _readers(window)
    readers.rate([("E1", "fog")], "N")
    readers.take_in(ReaderRatings("Ana", {"E1": {"fog": "C"}}))
    readers.show(on=False)
    window.session.change_settings(view=view)
    other = following()
    assert set(variants(other)) == {AUTHOR, RATED}
    other = following()
    choose(name="Jo", save=str(tmp_path / "jo.json"))
    _run(other, "export-ratings")
    assert json.loads((tmp_path / "jo.json").read_text("utf-8"))["ratings"] == {"E1": {"fog": "N"}}
    other = following()
    choose(name="Ana")
    _run(other, "remove-reader")
    assert _readers(other).others == ()


def test_without_ratings_none_go_out_and_none_are_removed(
    window: MainWindow, following: Callable[[], MainWindow]
) -> None:
    window.session.change_settings(view="read")
    for action, told in (
        ("export-ratings", "You have not rated anything here."),
        ("remove-reader", "There are no ratings of other readers."),
    ):
        other = following()
        assert other.session.what_if is None
        said: list[str] = []
        other.session.message.connect(said.append)
        _run(other, action)
        assert said == [told]
        assert not other.actions_by_name[action].isEnabled()


def test_ratings_are_made_ready_beside_the_window(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    choose: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done: dict[str, set[bool]] = {}

    def note(owner: object, name: str) -> None:
        real: Callable[..., object] = getattr(owner, name)

        def noted(*given: object) -> object:
            done.setdefault(name, set()).add(current_thread() is main_thread())
            return real(*given)

        monkeypatch.setattr(owner, name, noted)

    note(reckoned, "standing")
    note(reckoned, "differing")
    note(KeptRatings, "_of_reader")
    path = tmp_path / "ana.ratings.json"
    path.write_text(json.dumps(_data(window)), "utf-8")
    choose([path])
    assert _import(qtbot, window) == "2 ratings by Ana were imported."
    view = window.panes.comparison.view
    assert view is not None
    assert "Ana" in view.summary.words
    assert done == {"standing": {False}, "differing": {False}, "_of_reader": {False}}
    kept = KeptRatings(window.session.store, file_key(window.session.file))
    assert kept.others() == _readers(window).others


def test_a_key_in_the_table_refreshes_the_actions_once(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    refreshed: list[Actions] = []
    refresh = Actions.refresh

    def counted(actions: Actions) -> None:
        refreshed.append(actions)
        refresh(actions)

    monkeypatch.setattr(Actions, "refresh", counted)
    view = window.panes.comparison.view
    assert view is not None
    _run(window, "rate")
    refreshed.clear()
    for key in (Qt.Key.Key_5, Qt.Key.Key_Backspace):
        qtbot.keyClick(view.table, key)
        assert len(refreshed) == 1
        refreshed.clear()
    assert window.actions_by_name["undo"].text() == "Undo your rating blank of E1"


def test_reasons_and_what_ifs_go_out_and_come_in(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, choose: Callable[..., None]
) -> None:
    what_if, readers = window.session.build_what_if(), _readers(window)
    what_if.rate([("E1", "fog")], "II")
    choose(name="  No   fog ")
    _run(window, "keep-what-if")
    assert [each.name for each in what_if.kept] == ["No fog"]
    assert window.session.panel == "what-ifs"
    readers.rate([("E1", "fog")], "N")
    readers.explain([("E1", "fog")], "It cleared.")
    window.session.change_settings(reader="Jo")
    choose(save=str(tmp_path / "jo"))
    _run(window, "export-ratings")
    path = tmp_path / "jo.ratings.json"
    written = json.loads(path.read_text("utf-8"))
    assert written["reasons"] == {"E1": {"fog": "It cleared."}}
    assert written["what_ifs"] == [{"name": "No fog", "ratings": {"E1": {"fog": "II"}}}]
    written["reader"] = "Ana"
    written["ratings"]["E1"]["engine"] = "C"
    path.write_text(json.dumps(written), "utf-8")
    choose([path])
    assert _import(qtbot, window).splitlines() == [
        "2 ratings by Ana were imported. They are hidden like the author’s.",
        "1 what-if by Ana can be compared in the panel “What-ifs side by side”.",
    ]
    assert readers.others[0].because("E1", "fog") == "It cleared."
    assert [each.name for each in what_if.kept] == ["No fog", "No fog (Ana)"]


def test_ones_own_file_is_noticed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, choose: Callable[..., None]
) -> None:
    readers = _readers(window)
    readers.rate([("E1", "fog")], "N")
    window.session.change_settings(reader="Jo")
    path = tmp_path / "jo.ratings.json"
    path.write_text(json.dumps(_data(window, reader="Jo", ratings={"E1": {"fog": "N"}})), "utf-8")
    choose([path])
    words = "These are your own ratings, so they are not shown a second time."
    assert _import(qtbot, window) == words
    assert readers.others == ()
    path.write_text(json.dumps(_data(window, reader="jo", ratings={"E1": {"fog": "C"}})), "utf-8")
    assert "They are under your name, but differ from your ratings here." in _import(qtbot, window)
    assert [each.reader for each in readers.others] == ["jo"]


def test_somebody_who_rates_the_same_is_somebody_else(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, choose: Callable[..., None]
) -> None:
    readers = _readers(window)
    readers.rate([("E1", "fog")], "N")
    window.session.change_settings(reader="Jo")
    path = tmp_path / "ana.ratings.json"
    path.write_text(json.dumps(_data(window, reader="Ana", ratings={"E1": {"fog": "N"}})), "utf-8")
    choose([path])
    assert "1 rating by Ana was imported." in _import(qtbot, window)
    assert [each.reader for each in readers.others] == ["Ana"]


def test_ones_own_file_is_noticed_in_the_next_window_too(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    choose: Callable[..., None],
    following: Callable[[], MainWindow],
) -> None:
    _readers(window).rate([("E1", "fog")], "N")
    path = tmp_path / "jo.ratings.json"
    path.write_text(json.dumps(_data(window, reader="Jo", ratings={"E1": {"fog": "N"}})), "utf-8")
    choose([path])
    other = following()
    words = "These are your own ratings, so they are not shown a second time."
    assert _import(qtbot, other) == words
    assert _readers(other).others == ()


def test_a_what_if_needs_a_name(window: MainWindow, choose: Callable[..., None]) -> None:
    what_if = window.session.build_what_if()
    what_if.rate([("E1", "fog")], "II")
    for answer in ({"name": "  "}, {"name": "One", "ok": False}):
        choose(**answer)
        _run(window, "keep-what-if")
    assert what_if.kept == ()


def test_a_reason_is_asked_for_the_selected_cell(
    window: MainWindow, choose: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    readers, session = _readers(window), window.session
    _run(window, "rate")
    said: list[str] = []
    session.message.connect(said.append)
    session.select(Selection(("evidence", "E1")))
    _run(window, "explain")
    assert said[-1] == "Select a cell that you have rated"
    session.select(Selection(("evidence", "E1"), "fog"))
    _run(window, "explain")
    assert said[-1] == "Rate the cell before you give a reason"
    readers.rate([("E1", "fog")], "N")
    choose(name="It  cleared.", ok=False)
    _run(window, "explain")
    assert readers.own.reasons == {}
    choose(name="It  cleared.")
    _run(window, "explain")
    assert readers.own.because("E1", "fog") == "It cleared."
    view = window.panes.comparison.view
    assert view is not None
    assert "Your reason: It cleared." in view.strip.words
    _run(window, "undo")
    assert readers.own.because("E1", "fog") == ""
    assert readers.own.letter("E1", "fog") == "N"
    _run(window, "redo")
    readers.rate([("E1", "fog")], "C")
    assert readers.own.because("E1", "fog") == ""
    _run(window, "undo")
    assert readers.own.because("E1", "fog") == "It cleared."


def test_paper_and_exports_can_have_the_ratings_of_every_reader_on_show(window: MainWindow) -> None:
    what_if, readers = window.session.build_what_if(), _readers(window)
    assert list(variants(window)) == [AUTHOR]
    what_if.rate([("E1", "fog")], "II")
    readers.rate([("E1", "fog")], "N")
    readers.take_in(ReaderRatings("Ana", {"E1": {"fog": "C"}}))
    readers.reveal(revealed=True)
    found = variants(window)
    assert set(found) == {AUTHOR, TRIED, RATED, "With the ratings of Ana"}
    assert found["With the ratings of Ana"].variant == "With the ratings of Ana, not the author’s"
    assert found[AUTHOR].variant == ""
    assert not found[AUTHOR].turned
    window.session.arrangement.toggle_turned()
    assert all(each.turned for each in variants(window).values())
