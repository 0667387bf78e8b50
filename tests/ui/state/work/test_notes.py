"""The notes in one edition: where they are, as they come and go."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.notes.records import Spot
from briefing_app.ui.session import Session


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
