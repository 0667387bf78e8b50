"""What the reader makes of a briefing, without one and with one."""

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.notes.records import Anchor, Note
from briefing_app.store.kept_notes import KeptNotes
from briefing_app.store.keys import file_key
from briefing_app.ui.session import Session
from tests.samples import replace


def test_there_is_nothing_to_try_or_note_without_a_briefing(
    session: Session, sample: Briefing
) -> None:
    with pytest.raises(LookupError, match="there is no briefing"):
        session.build_notes()
    with pytest.raises(LookupError, match="has no comparison"):
        session.build_what_if()
    session.show(replace(sample, comparison=None), None)
    with pytest.raises(LookupError, match="has no comparison"):
        session.build_what_if()
    assert session.build_notes() is session.notes


def test_what_is_tried_is_soon_kept(session: Session, sample: Briefing) -> None:
    session.show(sample, None)
    what_if = session.build_what_if()
    assert not session._saving.isActive()
    what_if.rate([("E1", "m1")], "II")
    assert session._saving.isActive()


def test_notes_of_other_windows_are_looked_for_until_there_are_some(
    session: Session, sample: Briefing, qtbot: QtBot
) -> None:
    work = session.work
    work.load_notes()
    assert not work._looking.isActive()
    session.show(sample, None)
    work.load_notes()
    assert work._looking.isActive()
    assert work.notes is None
    kept = KeptNotes(session.store, file_key(sample.file), sample.id)
    kept.change([Note("n", Anchor("Fog"), words="a")])
    work.load_notes()
    notes = session.build_notes()
    assert notes.loading
    work.load_notes()
    assert not work._looking.isActive()
    qtbot.waitUntil(lambda: notes.ready, timeout=5000)
    work._looking.start()
    work.load_notes()
    assert not work._looking.isActive()
    assert session.notes is notes
    work._looking.start()
    session.show(replace(sample, file="other.md"), None)
    assert not work._looking.isActive()
    assert session.notes is None
