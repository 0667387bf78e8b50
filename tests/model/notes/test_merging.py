from briefing_app.model.notes.merging import merge
from briefing_app.model.notes.records import Anchor, Note

ON = Anchor("Words")


def note(ref: str, reader: str = "Anna", modified: str = "2024-01-01", words: str = "") -> Note:
    return Note(ref, ON, 1, words, modified=modified, reader=reader)


def test_notes_of_others_lie_beside_ones_own() -> None:
    merged = merge([note("a", "")], [note("a", "Anna"), note("a", "Ben")], "Me")
    assert merged.new == (note("a", "Anna"), note("a", "Ben"))
    assert (merged.newer, merged.same) == ((), 0)


def test_of_one_note_the_state_that_was_changed_last_counts() -> None:
    known = [note("a", modified="2024-02-01"), note("b"), note("c")]
    arriving = [note("a"), note("b", modified="2024-03-01"), note("c")]
    merged = merge(known, arriving, "Me")
    assert merged.new == ()
    assert merged.newer == (note("b", modified="2024-03-01"),)
    assert merged.same == 2
    assert merge(known, arriving[::-1], "Me") == merged


def test_ones_own_notes_come_home() -> None:
    merged = merge([note("a", "")], [note("a", "ME"), note("b", "me"), note("c", "")], "Me")
    assert merged.new == (note("b", ""), note("c", "")._replace(reader=""))
    assert merged.same == 1


def test_a_note_that_comes_twice_counts_once() -> None:
    merged = merge([], [note("a"), note("a", words="x", modified="2024-05-01"), note("a")], "Me")
    assert [each.words for each in merged.new] == ["x"]
    assert merged.same == 1


def test_a_note_is_empty_when_nothing_is_left_of_it() -> None:
    assert Note("a", ON).empty
    assert not Note("a", ON, bookmark=True).empty
