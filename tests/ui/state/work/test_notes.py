"""The notes in one edition: where they are, as they come and go."""

import pytest
from PySide6.QtWidgets import QApplication

from briefing_app.model.briefing import Briefing
from briefing_app.model.notes.merging import Merged
from briefing_app.model.notes.records import Anchor, Note, Spot
from briefing_app.store.kept_notes import KeptNotes
from briefing_app.store.keys import file_key
from briefing_app.ui.session import Session
from briefing_app.ui.state.work import notes as module


def test_something_beside_the_text_has_notes_until_the_last_is_gone(
    session: Session, sample: Briefing
) -> None:
    session.show(sample, None)
    notes, spot = session.build_notes(), Spot("evidence", "E1")
    anchor = notes.spots.anchor(spot)
    assert anchor is not None
    one, other = (notes.add(anchor, "Add note", words=each) for each in ("a", "b"))
    assert list(notes.noted_spots) == [spot]
    assert {each.note.words for each in notes.on_spot(spot)} == {"a", "b"}
    notes.remove(one, "Remove note")
    assert [each.note.words for each in notes.on_spot(spot)] == ["b"]
    assert list(notes.noted_spots) == [spot]
    notes.remove(other, "Remove note")
    assert list(notes.noted_spots) == list(notes.on_spot(spot)) == []
    notes.stack.undo()
    assert list(notes.noted_spots) == [spot]


def test_notes_of_an_earlier_edition_go_over_to_the_one_that_is_open(
    session: Session, sample: Briefing
) -> None:
    edition = sample._replace(id="ferry", file="new.md")
    KeptNotes(session.store, "old.md", "ferry").change([Note("n", Anchor("Fog"), words="a")])
    kept = KeptNotes(session.store, file_key("new.md"), "ferry")
    assert kept.read().foreign
    session.show(edition, None)
    assert [each.words for each in session.build_notes().own] == []
    session.build_notes().load()
    assert [each.words for each in session.build_notes().own] == ["a"]
    assert not kept.read().foreign


def test_many_notes_come_by_and_by_and_the_last_ends_it(
    session: Session, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AT_ONCE", 2)
    session.show(sample, None)
    notes, told, asked = session.build_notes(), list[int](), list[str]()
    notes.load()
    many = tuple(Note(f"n{k}", Anchor("", paragraph=1), words="a", reader="Ana") for k in range(5))
    notes.changed.connect(lambda: told.append(len(list(notes.all))))
    notes.take_in(Merged(many, (), 0), "Import notes")
    assert notes.later(lambda: asked.append("once"))
    while notes.loading:
        assert (told, asked) == ([], [])
        QApplication.processEvents()
    assert not notes.later(lambda: asked.append("never"))
    for _ in range(3):
        QApplication.processEvents()
    assert (told, asked) == ([5], ["once"])
    assert not notes._going_on.isActive()
    assert len(notes._kept.read().rows) == 5
    notes.remove_reader("Ana", "Remove notes")
    assert notes.loading
    notes.finish()
    assert told == [5, 0]
    assert len(notes._kept.read().rows) == 0
