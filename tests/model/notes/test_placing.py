import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.marking.markings import Marking
from briefing_app.model.notes.folding import folded
from briefing_app.model.notes.placing import NotedText, in_order, place_notes
from briefing_app.model.notes.records import QUOTE_AT_MOST, Anchor, Note, PlacedNote, Spot
from briefing_app.model.notes.spots import Spots
from tests.model.editions.test_comparing import of_text
from tests.model.notes.editions import edition, on, text, words_at

FIRST = "The border was closed on 31 March. Trade by rail fell to nothing within a week."
SECOND = "Missiles were tested 31 times in that year, more often than in any year before."
THIRD = "Nothing is known about the harvest, and nobody expects to know it soon."


def placed(anchor: Anchor, *paragraphs: str) -> str | None:
    return words_at(text(*paragraphs), anchor)


def test_a_note_stays_at_its_position_in_its_own_edition() -> None:
    noted = text("Again and again and again.", THIRD)
    start = noted.words.rindex("again")
    anchor = noted.anchor(start, start + 5)
    assert anchor is not None
    assert not anchor.alone
    assert noted.place(anchor) == (start, start + 5)


def test_a_note_knows_its_paragraph_its_words_those_around_and_its_edition() -> None:
    noted = text(FIRST, SECOND)
    anchor = on(noted, "31 times in that year")
    assert (anchor.paragraph, anchor.exact) == (2, "31 times in that year")
    assert (anchor.prefix, anchor.suffix[:11]) == ("Missiles were tested ", ", more ofte")
    assert anchor.digest == noted.digest
    assert noted.words[anchor.start : anchor.end] == anchor.exact


def test_spaces_at_its_ends_are_no_part_of_a_note() -> None:
    noted = text(FIRST)
    start = noted.words.index(" closed ")
    anchor = noted.anchor(start, start + 8)
    assert anchor is not None
    assert anchor.exact == "closed"


def test_nothing_can_be_noted_on_spaces_or_on_a_whole_book() -> None:
    assert text(FIRST).anchor(3, 4) is None
    assert text("word " * (QUOTE_AT_MOST // 5 + 1)).anchor(0, QUOTE_AT_MOST + 2) is None


LONG = "Trade by rail fell to nothing"


@pytest.mark.parametrize(
    "paragraphs",
    [
        (THIRD, FIRST, SECOND),
        (SECOND, f"Before it. {FIRST} After it."),
        (f"{FIRST} {SECOND}",),
        ("The border was closed on 31 March. Trade by rail", "fell to nothing within a week."),
        ("Quite other words. Trade by rail fell to nothing. And others again.",),
        (FIRST.replace(" rail", "\u00a0\u00a0rail"),),
    ],
    ids=["moved", "inserted", "merged", "split", "rewritten around", "other spaces"],
)
def test_words_that_are_there_once_are_found(paragraphs: tuple[str, ...]) -> None:
    anchor = on(text(FIRST, SECOND), LONG)
    found = placed(anchor, *paragraphs)
    assert found is not None
    assert folded(found) == LONG


@pytest.mark.parametrize(
    "paragraphs",
    [
        (SECOND, THIRD),
        (FIRST, FIRST, SECOND),
        (FIRST, f"{SECOND} {LONG}."),
        (FIRST.replace("nothing", "almost nothing"), SECOND),
        (FIRST.replace("nothing", "nothings"), SECOND),
        (FIRST.replace("Trade", "Foreign-Trade").replace("nothing", "Nothing"), SECOND),
        ("The border was closed on 31 March. Trade by rail.", "It fell to nothing."),
    ],
    ids=["deleted", "duplicated", "twice", "changed", "longer word", "case", "split apart"],
)
def test_what_is_not_there_exactly_and_once_is_an_orphan(paragraphs: tuple[str, ...]) -> None:
    assert placed(on(text(FIRST, SECOND), LONG), *paragraphs) is None


@pytest.mark.parametrize(
    ("words", "was", "now"),
    [
        ("tested 31 times in that year", "31", "13"),
        ("31 times in that year, more often", "31", "131"),
        ("31 times in that year, more often", "31", "2,31"),
        ("31 times in that year, more often", "31", "-31"),
        ("Missiles were tested 31", "31", "310"),
        ("Missiles were tested 31", "31", "31.5"),
        ("31 times in that year, more often", "31", "+31"),
        ("31 times in that year, more often", "31", "−31"),
        ("31 times in that year, more often", "31", "1–31"),
        ("31 times in that year, more often", "31", "5’31"),
        ("31 times in that year, more often", "31", "1\u066b31"),
        ("Missiles were tested 31", "31", "31 %"),
        ("Missiles were tested 31", "31", "31\u202f000"),
        ("31 times in that year, more often", "31 times", "2 131 times"),
        ("31", "31 times", "31.5 times"),
        ("31", "tested 31", "tested 13 and not 31"),
    ],
)
def test_a_changed_number_is_no_place_for_a_note(words: str, was: str, now: str) -> None:
    anchor = on(text(THIRD, SECOND), words)
    assert placed(anchor, THIRD, SECOND) == words
    assert placed(anchor, THIRD, SECOND.replace(was, now)) is None


@pytest.mark.parametrize(
    ("before", "words", "was", "now"),
    [
        ("There were 200 people on the great quay.", "200 people on the great quay",
         "200", "1\u202f200"),
        ("He saw all of the army of the cafe there.", "all of the army of the cafe",
         "cafe", "cafe\u0301"),
        ("कल उस बड़े शहर के राजा कमल वहाँ थे।", "उस बड़े शहर के राजा कमल", "कमल", "कमला"),
        ("در آن روز مرز بسته شد و کتاب خانه", "در آن روز مرز بسته شد و کتاب",
         "کتاب", "کتاب\u200cها"),
        ("Tests: 31 times in that long year.", "1 times in that long year", "31", "21"),
        ("It rose to 12.", "It rose to 12", "12.", "12.5 per cent."),
        ("He won 3.", "won 3", "3.", "3:1."),
        ("边境于三月三十一日关闭此后一周内铁路贸易完全停止了。",
         "十一日关闭此后一周内铁路贸易完全停止了", "三十一", "二十一"),
    ],
)  # fmt: skip
def test_a_word_or_number_that_goes_on_is_another_one(
    before: str, words: str, was: str, now: str
) -> None:
    anchor = on(text(before), words)
    assert placed(anchor, THIRD, before) == words
    assert placed(anchor, THIRD, before.replace(was, now)) is None


def test_numbers_in_the_cell_before_are_not_part_of_a_number() -> None:
    anchor = on(text("5", "200 people on the great quay"), "200 people on the great quay")
    assert placed(anchor, "7", "200 people on the great quay") == anchor.exact


def test_numbers_that_change_places_take_no_note_with_them() -> None:
    anchor = on(text("It was 31 in May and 13 in June."), "31")
    assert placed(anchor, "It was 13 in May and 31 in June.") is None


def test_a_lookalike_does_not_get_the_note_of_what_is_deleted() -> None:
    before = text("The port was closed.", SECOND, "The port was closed in May, too.")
    anchor = on(before, "The port was closed")
    assert not anchor.alone
    assert placed(anchor, SECOND, "The port was closed in May, too.") is None
    assert placed(anchor, SECOND, "The port was closed.", THIRD) == "The port was closed"


def test_a_short_word_moves_only_with_the_words_around_it() -> None:
    anchor = on(text(FIRST, SECOND), "closed")
    assert anchor.alone
    assert placed(anchor, SECOND, FIRST) == "closed"
    assert placed(anchor, SECOND, "The embassy was closed on 31 March.") is None


def test_a_short_paragraph_is_not_found_within_another() -> None:
    anchor = on(text("None.", SECOND), "None.")
    assert placed(anchor, THIRD, "None.") == "None."
    assert placed(anchor, THIRD, "None. Or some.") is None
    assert placed(anchor, THIRD, "Some or None.") is None


@pytest.mark.parametrize(
    ("before", "after", "prefix", "suffix"),
    [
        ("It was ", " again.", "It was ", " again."),
        ("Nobody in the whole of the harbour had ", " the ships that lay there at night, too.",
         "the whole of the harbour had ", " the ships that lay there at "),
        ("边" * 40, "境" * 40, "边" * 32, "境" * 32),
        (f"{'x' * 40} ", f" {'y' * 40}", f"{'x' * 31} ", f" {'y' * 31}"),
    ],
)  # fmt: skip
def test_the_words_around_are_whole_words_if_they_can_be(
    before: str, after: str, prefix: str, suffix: str
) -> None:
    anchor = on(text(f"{before}CLOSED{after}"), "CLOSED")
    assert (anchor.prefix, anchor.suffix) == (prefix, suffix)


def test_a_note_has_the_marks_of_its_portions_or_else_the_marking_of_the_briefing() -> None:
    first, second = edition(FIRST, SECOND).blocks
    marked = first._replace(attributes={**first.attributes, "portion": "(U)"})
    briefing = edition(FIRST, SECOND)._replace(
        blocks=(marked, second), marking=Marking("SECRET", "#C8102E", "#FFFFFF")
    )
    noted = NotedText(briefing)
    both = noted.words[len(FIRST) - 5 : len(FIRST) + 10]
    markings = [on(noted, words).marking for words in ("closed", "Missiles", both)]
    assert markings == ["(U)", "SECRET", "(U), SECRET"]


def table(rows: str) -> NotedText:
    return NotedText(of_text(f"| Day | Late |\n| --- | --- |\n{rows}")._replace(digest=rows))


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("| Monday | 20 |\n| Tuesday | 5 |", "5", "| Monday | 5 |\n| Tuesday | 15 |"),
        ("| Monday sales | 20 |\n| Tuesday sales | 5 |", "5",
         "| Monday sales | 5 |\n| Tuesday sales | 20 |"),
    ],
)  # fmt: skip
def test_a_note_on_a_short_cell_does_not_go_to_another_row(
    before: str, words: str, after: str
) -> None:
    noted, later = (table(each) for each in (before, after))
    assert words_at(later, on(noted, words)) is None


def test_the_words_around_a_short_cell_are_those_of_its_row() -> None:
    noted = table("| Monday | 20 |\n| Tuesday | 5 |")
    anchors = [on(noted, words) for words in noted.words.split("\n")]
    assert {each.exact: (each.prefix, each.suffix) for each in anchors} == {
        "Day": ("", "\nLate"), "Late": ("Day\n", ""),
        "Monday": ("", "\n20"), "20": ("Monday\n", ""),
        "Tuesday": ("", "\n5"), "5": ("Tuesday\n", ""),
    }  # fmt: skip


def test_a_note_on_a_short_cell_follows_its_row() -> None:
    before, after = "| Monday | 20 |\n| Tuesday | 5 |", "| Tuesday | 5 |\n| Monday | 21 |"
    noted, later = (table(each) for each in (before, after))
    assert words_at(later, on(noted, "5")) == "5"
    assert words_at(later, on(noted, "Tuesday")) == "Tuesday"
    assert words_at(later, on(noted, "20")) is None


@pytest.mark.parametrize("note", ["fetch(31)", "go()"])
@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("x = 1\nfetch(31)\ngo()", True),
        ("x = 1\n  fetch(31)\n  go()", True),
        ("x = 1\nre.fetch(31)\nlet go()", False),
        ("x = 1\nfetch(31) + 1\ngo() + 1", False),
    ],
)
def test_a_short_line_of_code_is_found_again_as_a_whole(
    note: str, code: str, *, found: bool
) -> None:
    old, new = (
        NotedText(of_text(f"```\n{each}\n```")) for each in ("x = 1\nfetch(31)\ngo()", code)
    )
    anchor = on(old, note)._replace(digest="another")
    assert words_at(new, anchor) == (note if found else None)


def test_a_word_that_was_cut_may_be_cut_again() -> None:
    part = "rade by rail fell to noth"
    anchor = on(text(FIRST), part)
    assert placed(anchor, THIRD, FIRST) == part


def test_words_that_stand_twice_are_told_apart_by_more_of_what_is_around() -> None:
    same = "and so it went on, and so it went on, and so it went on and on"
    paragraphs = (f"First, {same}.", f"Second, {same}.")
    noted = text(*paragraphs)
    start = noted.words.rindex("went")
    anchor = noted.anchor(start, start + 4)
    assert anchor is not None
    assert anchor.prefix.startswith("Second")
    moved = text(THIRD, *paragraphs)
    place = moved.place(anchor)
    assert place is not None
    assert place[0] == moved.words.rindex("went")


def test_what_can_never_be_told_apart_is_an_orphan_elsewhere() -> None:
    anchor = on(text("Same words.", "Same words."), "words")
    assert placed(anchor, "Same words.", "Same words.", THIRD) is None


def test_of_two_that_differ_in_signs_only_the_same_one_counts() -> None:
    quoted = "He called it “a border that is closed” again."
    anchor = on(text(quoted), "“a border that is closed”")
    straight = quoted.replace("“", '"').replace("”", '"')
    assert placed(anchor, straight, THIRD) == '"a border that is closed"'
    assert placed(anchor, straight, quoted) == "“a border that is closed”"


def test_a_text_without_spaces_between_words_is_found_too() -> None:
    words = "边境于三月三十一日关闭此后一周内铁路贸易完全停止"
    anchor = on(text(f"人们说{words}没有例外。"), words)
    assert placed(anchor, THIRD, f"人们说{words}没有例外。") == words


@pytest.mark.parametrize(
    ("anchor", "found"),
    [
        (Anchor(LONG), LONG),
        (Anchor("Trade by “rail”   fell to nothing"), None),
        (Anchor("rade by rail fell to noth"), None),
        (Anchor("was tested 3"), None),
        (Anchor("closed"), None),
        (Anchor("fell to nothing", prefix="e by rail "), "fell to nothing"),
        (Anchor("Trade by rail fell", suffix=" to noth"), "Trade by rail fell"),
        (Anchor("fell to nothing", prefix="sea "), None),
        (Anchor("fell to noth", prefix="Trade by rail "), None),
        (Anchor("closed on 31 March", suffix=" "), None),
        (Anchor(SECOND), SECOND),
    ],
)
def test_a_note_of_another_program_may_lack_the_words_around(
    anchor: Anchor, found: str | None
) -> None:
    assert placed(anchor, SECOND, FIRST) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [("边境关闭铁路贸易全停", True), ("边境关闭铁路贸易停", False),
     ("국경을 닫고 철도를 멈추", True), ("국경을 닫고 철도", False)],
)  # fmt: skip
def test_half_as_many_letters_of_chinese_or_korean_are_enough(words: str, *, found: bool) -> None:
    anchor = on(text(f"人们说：{words}。", SECOND), words)
    assert (placed(anchor, SECOND, f"有人说：{words}!") == words) is found


def test_words_of_another_program_that_are_there_twice_are_an_orphan() -> None:
    assert placed(Anchor(LONG), FIRST, SECOND, f"And again: {FIRST}") is None
    after = Anchor("fell to nothing", prefix="Trade by rail ")
    assert placed(after, FIRST, SECOND, f"And again: {FIRST}") is None


def test_an_anchor_without_words_is_an_orphan() -> None:
    assert text(FIRST).place(Anchor("  ")) is None
    assert text().place(Anchor("Words")) is None


def test_a_wrong_position_is_not_believed() -> None:
    noted = text(FIRST)
    anchor = on(noted, LONG)._replace(start=0, end=29)
    assert words_at(noted, anchor) == LONG


def test_the_leaf_of_a_paragraph_is_known_by_its_number() -> None:
    noted = text(FIRST, SECOND)
    assert noted.leaf_of_paragraph(2) == 1
    assert noted.leaf_of_paragraph(3) is None
    whole = noted.anchor_of_leaf(1)
    assert whole is not None
    assert whole.exact == SECOND


def test_notes_are_sorted_by_place_and_orphans_come_last() -> None:
    noted = text(FIRST, SECOND)
    item = Evidence("E1", "An item", None, "", "", "high", "high", {}, ())
    briefing = edition(FIRST, SECOND)._replace(
        comparison=Comparison("Which?", "Motivation", (), (), {}, (item,))
    )
    spots = Spots(briefing)
    on_item = spots.anchor(Spot("evidence", "E1"))
    assert on_item is not None
    anchors = [Anchor("not there at all"), on_item, on(noted, SECOND), on(noted, "closed")]
    notes = [Note(str(place), each) for place, each in enumerate(anchors)]
    result = place_notes(noted, spots, notes)
    assert [(each.note.id, each.found) for each in result] == [
        ("3", True), ("2", True), ("1", True), ("0", False),
    ]  # fmt: skip


def test_notes_are_sorted_by_where_they_are_now_and_orphans_by_where_they_were() -> None:
    def at(start: int, end: int, paragraph: int, created: str, name: str) -> PlacedNote:
        note = Note(name, Anchor("words", paragraph=paragraph), created=created)
        return PlacedNote(note, start >= 0, start, end)

    right = [
        at(3, 9, 7, "2026-02", "a"),  # moved up from paragraph 7
        at(4, 8, 1, "2026-02", "a"),
        at(4, 9, 1, "2026-01", "b"),
        at(4, 9, 1, "2026-02", "a"),
        at(4, 9, 1, "2026-02", "b"),
        at(-1, -1, 2, "2026-02", "a"),
        at(-1, -1, 5, "2026-01", "a"),
    ]
    turned = right[::-1]
    assert sorted(turned, key=in_order) == right


def test_a_note_on_an_item_that_is_gone_is_an_orphan_that_knows_its_item() -> None:
    gone = Note("x", Anchor("An item", Spot("evidence", "E1")))
    (placed,) = place_notes(text(FIRST), Spots(edition(FIRST)), [gone])
    assert not placed.found
    assert placed.spot == Spot("evidence", "E1")


def test_a_note_has_the_number_of_its_paragraph_in_this_edition() -> None:
    note = Note("x", on(text(FIRST, SECOND), LONG))
    later = edition(THIRD, SECOND, FIRST)
    (placed,) = place_notes(NotedText(later), Spots(later), [note])
    assert (note.anchor.paragraph, placed.paragraph, placed.section) == (1, 3, "Title")


def test_many_notes_are_placed_as_few_are() -> None:
    noted, later = text(FIRST, SECOND), edition(SECOND, THIRD, FIRST)
    words = ("closed on 31 March. Trade", "border", "more often than in any year", "harvest", "31")
    anchors = [on(noted, each) for each in words if each in noted.words]
    anchors.append(anchors[0]._replace(exact="opened on 31 March. Trade"))
    few = [Note(str(place), each) for place, each in enumerate(anchors)]
    many = [Note(f"{place}", anchors[place % 5]) for place in range(1000)]
    by_id = {each.note.id: each for each in place_notes(NotedText(later), Spots(later), few)}
    for each in place_notes(NotedText(later), Spots(later), many):
        same = by_id[str(int(each.note.id) % 5)]
        assert (each.found, each.start, each.end) == (same.found, same.start, same.end)
    assert [by_id[str(place)].found for place in range(5)] == [True, True, True, True, False]


@pytest.mark.parametrize(("number", "elsewhere", "indexed"), [
    (199, True, False), (200, True, True), (200, False, False),
])  # fmt: skip
def test_many_notes_of_another_edition_are_worth_an_index(
    number: int, *, elsewhere: bool, indexed: bool
) -> None:
    noted = text(FIRST)
    anchor = on(text(FIRST, SECOND) if elsewhere else noted, "closed")
    place_notes(noted, Spots(edition(FIRST)), [Note("x", anchor)] * number)
    assert bool(noted._words_at) is indexed


def test_an_index_finds_words_that_begin_or_end_in_the_middle_of_one() -> None:
    noted = text(FIRST, SECOND)
    at, rail = FIRST.index("ade by rail fe"), FIRST.index("rail")
    for _ in range(2):
        found = [list(noted._occurrences(each)) for each in ("ade by rail fe", "Trade by", "ai")]
        assert found == [[at], [at - 2], [rail + 1]]
        noted.index_words()
    assert noted._words_at["rail"] == [rail]


_VOCABULARY = (
    "The", "border", "was", "closed", "open", "on", "31", "13", "March", "not", "again", ",", ".",
    "“x”", "-", "–",
)  # fmt: skip
words = st.lists(
    st.sampled_from(list(_VOCABULARY)),
    min_size=1, max_size=14,
).map(" ".join)  # fmt: skip
paragraphs = st.lists(words, min_size=1, max_size=5)


@given(paragraphs, paragraphs, st.data())
def test_whatever_changes_a_note_is_on_its_own_words_or_an_orphan(
    before: list[str], after: list[str], data: st.DataObject
) -> None:
    noted, later = text(*before), text(*after)
    start = data.draw(st.integers(0, len(noted.words)))
    anchor = noted.anchor(start, data.draw(st.integers(start, len(noted.words))))
    assume(anchor is not None)
    assert anchor is not None
    assert words_at(noted, anchor) == anchor.exact
    place = later.place(anchor)
    if place is not None:
        found = later.words[slice(*place)]
        assert folded(found) == folded(anchor.exact)
        around = folded(anchor.prefix + anchor.exact + anchor.suffix)
        times = len(re.findall(f"(?={re.escape(around)})", folded(later.words)))
        alone = folded(later.words).count(folded(anchor.exact))
        assert alone == 1 or times == 1 or later.words.count(anchor.exact) >= 1


@given(paragraphs, st.data())
def test_a_note_is_found_again_in_the_same_words_with_another_hash(
    before: list[str], data: st.DataObject
) -> None:
    noted = text(*before)
    start = data.draw(st.integers(0, len(noted.words)))
    anchor = noted.anchor(start, data.draw(st.integers(start, len(noted.words))))
    assume(anchor is not None)
    assert anchor is not None
    place = NotedText(edition(*before)).place(anchor._replace(digest="other"))
    assert place in (None, (anchor.start, anchor.end))
