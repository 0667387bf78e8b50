"""What changed between two editions: exact, whole, and the same from both sides."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input.reading import read_briefing
from briefing_app.input.text.parsing import Context, parse_text
from briefing_app.model.briefing import Briefing
from briefing_app.model.editions.comparing import EditionChanges, compare
from briefing_app.model.editions.report import change_report
from briefing_app.model.editions.text_changes import TextChange, mirrored, text_changes
from briefing_app.model.editions.units import split, units_of
from briefing_app.model.tree import plain_text
from tests.known_reading import read_once
from tests.samples import png

FIRST = """\
---
title: The ferry
as_of: 2024-03-01
marking: OFFICIAL
scale: icd203
sources:
  - {id: log, title: The log, grade: C3}
  - {id: crew, title: The crew}
comparison:
  question: Why was it late?
  motivations:
    - {id: fog, title: Fog, likelihood: likely, confidence: low}
    - {id: strike, title: A strike, likelihood: unlikely}
  evidence:
    - id: E1
      text: Nobody saw the shore
      ratings: {fog: C, strike: {rating: I, because: It was calm.}}
    - {id: E2, text: Wages were late, ratings: {fog: N, strike: C}}
---
# One

The ferry left at nine. It was late by 1,200 seconds.

The harbour was calm and nobody was seen on the quay that day.

!!! judgement
    The delay was due to fog.

- First point of the list
- Second point of the list

| Day | Delay |
| --- | --- |
| Monday | 20 |
| Tuesday | 5 |

See [the log](https://example.org/a).
"""
SECOND = (
    FIRST.replace("2024-03-01", "2024-04-01")
    .replace("OFFICIAL", "OFFICIAL-SENSITIVE")
    .replace("likelihood: likely, confidence: low", "likelihood: very likely, confidence: moderate")
    .replace("C3", "B2")
    .replace("rating: I, because: It was calm.", "rating: II, because: It was very calm.")
    .replace("1,200 seconds", "1,500 seconds")
    .replace("due to fog", "due to dense fog")
    .replace("- Second point of the list\n", "- Second point of the list\n- Third point\n")
    .replace("| Tuesday | 5 |", "| Tuesday | 15 |")
    .replace("example.org/a", "example.org/b")
)


def read(tmp_path: Path, name: str, text: str) -> Briefing:
    file = tmp_path / name
    file.write_text(text, "utf-8")
    return read_briefing(file)


def of_text(text: str) -> Briefing:
    document = parse_text(text, Context("a.md", 1, {}, frozenset(), lambda _source, _line: ""))
    return Briefing(
        "a.md", "a.md", "T", document.blocks, document.sections, document.paragraphs,
        footnotes=document.footnotes,
    )  # fmt: skip


@pytest.fixture
def changes(tmp_path: Path) -> EditionChanges:
    return compare(read(tmp_path, "a.md", FIRST), read(tmp_path, "b.md", SECOND))


def worded(change: TextChange) -> list[tuple[str, str]]:
    return [(run.kind, run.text.strip()) for run in change.runs]


def changed(changes: EditionChanges, kind: str = "changed") -> list[list[tuple[str, str]]]:
    return [worded(each) for each in changes.text.changes if each.kind == kind]


def test_judgements_that_moved_say_which_way(changes: EditionChanges) -> None:
    assert [tuple(each) for each in changes.judgements] == [
        ("fog", "Fog", "likelihood", "likely", "very likely", "up"),
        ("fog", "Fog", "confidence", "low", "moderate", "up"),
    ]
    assert [worded(each) for each in changes.reworded] == [
        [("same", "The delay was due to"), ("added", "dense"), ("same", "fog.")]
    ]


def test_ratings_that_moved_have_both_reasons(changes: EditionChanges) -> None:
    assert [tuple(each) for each in changes.ratings] == [
        ("E1", "strike", "I", "II", "It was calm.", "It was very calm.")
    ]


def test_how_entries_are_written_down_is_no_change(tmp_path: Path) -> None:
    plain = FIRST.replace("Nobody saw", "Nobody at the café saw").replace("calm.", "calm, né.")
    other = plain.replace("text: Nobody at the café saw", "text: >\n        Nobody at the\n"
                          "        cafe\u0301 saw").replace("né.", "  ne\u0301.")  # fmt: skip
    assert compare(read(tmp_path, "a.md", plain), read(tmp_path, "b.md", other)).is_empty


def test_spaces_that_changed_in_code_are_marked() -> None:
    before, after = (of_text(f"```\na = 1\nb{space}= 2\n```") for space in (" ", "  "))
    (change,) = text_changes(before, after).changes
    assert worded(change) == [("removed", "a = 1 b = 2"), ("added", "a = 1 b = 2")]


def test_a_judgement_that_moved_is_not_reworded() -> None:
    callout = "!!! judgement\n    It was due to fog."
    titled = callout.replace("judgement", 'judgement "{}"')
    more = "Other words are here.\n\nAnd more of them.\n\nEven more."
    found = compare(of_text(f"{callout}\n\n{more}"), of_text(f"{more}\n\n{callout}"))
    assert [each.kind for each in found.text.changes].count("moved") == 2
    assert found.reworded == ()
    one, two = (of_text(titled.format(title)) for title in ("One of them", "Two of them"))
    assert [worded(each) for each in compare(one, two).reworded] == [
        [("same", "Judgement ·"), ("removed", "One"), ("added", "Two"), ("same", "of them")]
    ]


def test_ratings_of_what_came_or_went_are_told(tmp_path: Path) -> None:
    more = FIRST.replace(
        "    - {id: E2, text: Wages were late, ratings: {fog: N, strike: C}}\n",
        "    - {id: E3, text: A flare, ratings: {fog: {rating: CC, because: It was seen.}}}\n",
    )
    found = compare(read(tmp_path, "a.md", FIRST), read(tmp_path, "b.md", more))
    moved = [("E3", "fog", "", "CC", "", "It was seen."), ("E2", "fog", "N", "", "", ""),
             ("E2", "strike", "C", "", "", "")]  # fmt: skip
    assert [tuple(each) for each in found.ratings] == moved
    gone = compare(found.before, found.before._replace(comparison=None))
    assert [(each.evidence, each.after) for each in gone.ratings] == [
        ("E1", ""), ("E1", ""), ("E2", ""), ("E2", ""),
    ]  # fmt: skip
    assert "E1 × Fog" in plain_text(change_report(gone).blocks)


def test_a_callout_of_another_kind_says_which_it_was() -> None:
    before = of_text("!!! judgement\n    It was due to fog.")
    after = of_text("!!! assumption\n    It was due to fog.")
    found = compare(before, after)
    assert changed(found, "removed") == [[("removed", "Judgement")],
                                         [("removed", "It was due to fog.")]]  # fmt: skip
    assert changed(found, "added") == [[("added", "Assumption")],
                                       [("added", "It was due to fog.")]]  # fmt: skip


def test_the_space_after_a_link_that_stayed_is_kept() -> None:
    before = of_text("See [the log](https://example.org/a) for more.")
    (change,) = text_changes(
        before, of_text("See [the log](https://example.org/a) for all.")
    ).changes
    assert worded(change)[0] == ("same", "See the log for")


def test_the_data_is_compared_by_its_ids(changes: EditionChanges) -> None:
    assert [(each.id, each.fields) for each in changes.sources] == [("log", ("grade",))]
    assert [(each.id, each.before, each.after) for each in changes.head] == [
        ("marking", {"text": "OFFICIAL"}, {"text": "OFFICIAL-SENSITIVE"}),
        ("as_of", {"text": "1 March 2024"}, {"text": "1 April 2024"}),
    ]
    assert changes.evidence == ()


def test_the_text_is_compared_to_the_word(changes: EditionChanges) -> None:
    assert changed(changes) == [
        [("same", "The ferry left at nine. It was late by"), ("removed", "1,200"),
         ("added", "1,500"), ("same", "seconds.")],
        [("same", "The delay was due to"), ("added", "dense"), ("same", "fog.")],
        [("same", "See the log"), ("removed", "→ https://example.org/a"),
         ("added", "→ https://example.org/b"), ("same", ".")],
    ]  # fmt: skip
    assert changed(changes, "removed") == [[("removed", "5")]]
    assert changed(changes, "added") == [[("added", "Third point")], [("added", "15")]]


def test_entries_that_came_and_went(tmp_path: Path) -> None:
    shorter = FIRST.replace(
        "    - {id: E2, text: Wages were late, ratings: {fog: N, strike: C}}\n", ""
    ).replace("  - {id: crew, title: The crew}\n", "")
    found = compare(read(tmp_path, "a.md", FIRST), read(tmp_path, "b.md", shorter))
    assert [(each.id, each.after) for each in found.evidence] == [("E2", None)]
    assert [(each.id, each.after) for each in found.sources] == [("crew", None)]
    back = compare(found.after, found.before)
    assert [(each.id, each.before) for each in back.evidence] == [("E2", None)]


def test_the_lead_and_what_it_hangs_on_are_compared(tmp_path: Path) -> None:
    turned = FIRST.replace("fog: C, strike: {rating: I", "fog: II, strike: {rating: C")
    found = compare(read(tmp_path, "a.md", FIRST), read(tmp_path, "b.md", turned))
    assert [each.lead for each in found.lead] == [("fog",), ("strike",)]


def test_without_a_comparison_there_is_nothing_to_reckon(tmp_path: Path) -> None:
    plain = read(tmp_path, "a.md", "# One\n")
    found = compare(plain, read(tmp_path, "b.md", FIRST))
    assert not found.lead[0].reckoned
    assert {each.before for each in found.ratings} == {""}
    assert [each.id for each in found.motivations] == ["fog", "strike"]


def test_a_paragraph_that_moved_is_told_only_if_it_is_exact() -> None:
    old = "One two three four five.\n\nStays here for good, always.\n\nLast one of them all."
    new = "Stays here for good, always.\n\nLast one of them all.\n\nOne two three four five."
    kinds = [each.kind for each in text_changes(of_text(old), of_text(new)).changes]
    assert kinds.count("moved") == 2
    reworded = new.replace("five", "six")
    kinds = [each.kind for each in text_changes(of_text(old), of_text(reworded)).changes]
    assert "moved" not in kinds


def test_of_two_that_changed_places_it_is_always_the_same_one_that_moved() -> None:
    one, other = (
        of_text("One, two, three.\n\nFour, five, six."),
        of_text("Four, five, six.\n\nOne, two, three."),
    )
    for before, after in ((one, other), (other, one)):
        moved = [each for each in text_changes(before, after).changes if each.kind == "moved"]
        units = [each.before or each.after for each in moved]
        assert [unit.words[0].text for unit in units if unit] == ["Four", "Four"]


def test_a_paragraph_that_is_there_twice_did_not_move() -> None:
    old = "One two three four five.\n\nStays here for good.\n\nOne two three four five."
    new = "Stays here for good.\n\nSomething else here now.\n\nOne two three four five."
    assert "moved" not in {each.kind for each in text_changes(of_text(old), of_text(new)).changes}


def test_spaces_count_in_code_only() -> None:
    assert not any(
        each.kind != "same" for each in text_changes(of_text("a  b\nc"), of_text("a b c")).changes
    )
    code, other = of_text("```\nif x:\n    y\n```"), of_text("```\nif x:\ny\n```")
    assert [each.kind for each in text_changes(code, other).changes] == ["changed"]


def test_what_is_too_large_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.model.editions.text_changes.MOST_WORDS", 3)
    monkeypatch.setattr("briefing_app.model.editions.alignment.MOST_CELLS", 2)
    old = of_text("one two three four five six")
    found = text_changes(old, of_text("one two three four five seven"))
    assert found.limits == ("Paragraphs of more than 3 words are not compared word by word.",)
    old, new = of_text("a a b\n\nc c d"), of_text("a a e\n\nc c f")
    found = text_changes(old, new)
    assert "too many to find" in found.limits[0]
    assert [each.kind for each in found.changes] == ["removed", "removed", "added", "added"]


def test_sentences_that_are_too_many_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = "He came. A b c d. E f g h.", "He came. A b c x. E f g y."
    assert text_changes(of_text(old), of_text(new)).limits == ()
    said = "In 1 paragraph, too many sentences changed to find those that were reworded"
    for limit, least in (("MOST_CELLS", 3), ("MOST_EFFORT", 20)):
        with monkeypatch.context() as limited:
            limited.setattr(f"briefing_app.model.editions.alignment.{limit}", least)
            found = text_changes(of_text(old), of_text(new))
        assert [each.partition(":")[0] for each in found.limits] == [said], limit
        assert [run.text for run in found.changes[0].runs] == [
            "He came. ", "A b c d. E f g h.", "A b c x. E f g y.",
        ]  # fmt: skip


BLOCKS = st.sampled_from(
    [
        "One two three four.",
        "One two three five! And more words here.",
        "# A heading",
        "- an item\n- another item",
        "> quoted words here",
        "| a | b |\n| --- | --- |\n| c | d |",
        "| a | b |\n| --- | --- |\n| c | e |\n| f | g |",
        '!!! judgement "Title"\n    Inside it.',
        "Words with [a link](https://example.org/1).",
        "Words with [a link](https://example.org/2).",
        "日本語の文。もう一つ。",
        "word[^1]\n\n[^1]: A note",
        "1,000 and 2.5 % and 3",
        "* * *",
        "Term\n:   A definition",
    ]
)
TEXTS = st.lists(BLOCKS, max_size=7).map("\n\n".join).map(of_text)


def words(briefing: Briefing) -> Counter[str]:
    return Counter(word.text for unit in units_of(briefing) for word in unit.words)


@given(TEXTS, TEXTS)
def test_every_word_of_both_texts_is_there(before: Briefing, after: Briefing) -> None:
    found = text_changes(before, after)
    runs = [run for each in found.changes for run in each.runs]

    def counted(left_out: str) -> Counter[str]:
        return Counter(word.text for run in runs if run.kind != left_out for word in run.words)

    assert counted("added") == words(before)
    assert counted("removed") == words(after)
    assert [each.before for each in found.changes if each.before] == units_of(before)
    assert [each.after for each in found.changes if each.after] == units_of(after)


@given(TEXTS, TEXTS)
def test_the_other_way_round_is_the_mirror_image(before: Briefing, after: Briefing) -> None:
    there, back = text_changes(before, after), text_changes(after, before)
    keys = [[unit.key for unit in units_of(each)] for each in (before, after)]
    if keys[0] != keys[1]:
        assert mirrored(there) == back
    assert [each.kind for each in there.changes if each.kind in {"same", "changed"}] == [
        each.kind for each in back.changes if each.kind in {"same", "changed"}
    ]


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(briefing: Briefing) -> None:
    assert compare(briefing, briefing).is_empty


def test_the_built_in_briefing_does_not_differ_from_itself() -> None:
    briefing = read_once()
    assert compare(briefing, briefing).is_empty


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It’s 1,200.50 m, no-one.", ["It", "’", "s", "1,200.50", "m", ",", "no", "-", "one", "."]),
        ("日本 한국어", ["日", "本", "한국어"]),
        ("x\u0301b", ["x\u0301b"]),
        ("a\u0301b", ["\u00e1b"]),
        ("\u1112\u1161\u11ab", ["\ud55c"]),
        ("2018-04-24", ["2018-04-24"]),
        ("-5% (−3) ±2 $-1", ["-5", "%", "(", "−3", ")", "±2", "$", "-1"]),
        (".5 to -.5.", [".5", "to", "-.5", "."]),
        ("A-5, 3)-4, x.5", ["A", "-", "5", ",", "3", ")", "-", "4", ",", "x", ".", "5"]),
        ("٣٫٥", ["٣٫٥"]),
        ("", []),
        ("  x ", ["x"]),
        ("👨‍👩‍👧👨‍👩‍👦!", ["👨‍👩‍👧", "👨‍👩‍👦", "!"]),
        ("🇰🇷🇰🇵 👍🏽 1️⃣ ☀️.", ["🇰🇷", "🇰🇵", "👍🏽", "1", "️⃣", "☀️", "."]),
    ],
)
def test_texts_are_split_into_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in split(text)] == expected


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It may ~~not~~ rain.", "It may not rain."),
        ("About 10^2^ men.", "About 10~2~ men."),
        ("A rate of -5 points.", "A rate of 5 points."),
        ("A rate of .5 points.", "A rate of 5 points."),
    ],
)
def test_looks_and_signs_that_change_what_is_said_are_changes(before: str, after: str) -> None:
    (change,) = text_changes(of_text(before), of_text(after)).changes
    assert change.kind == "changed"


def test_another_picture_under_the_same_name_is_a_change(tmp_path: Path) -> None:
    editions = []
    for side in (2, 3):
        folder = tmp_path / f"{side}.textbundle"
        folder.mkdir()
        (folder / "map.png").write_bytes(png(side, side))
        read(folder, "text.md", "Words. ![The map](map.png)")
        editions.append(read_briefing(folder))
    before, after = editions
    (change,) = text_changes(before, after).changes
    assert worded(change) == [
        ("same", "Words."), ("removed", "[The map: map.png]"), ("added", "[The map: map.png]"),
    ]  # fmt: skip
    assert compare(before, before).is_empty


WITH_CRITERIA = """---
title: The ferry
timeline:
  - {date: 2024-03-01, event: It sails}
  - {date: 2024-03-02, event: It sails}
comparison:
  question: Why?
  motivations:
    - {id: fog, title: Fog, likelihood: likely, because: The log}
    - {id: calm, title: Calm}
  criteria:
    - {id: cost, title: What it costs}
    - {id: gain, title: What it brings}
  cells:
    cost: {fog: Nothing., calm: {text: A repair., because: An offer}}
    gain: {fog: Rest.}
---
"""


def test_a_criterion_that_is_renamed_is_one_change(tmp_path: Path) -> None:
    before = read(tmp_path, "a.md", WITH_CRITERIA)
    for title in ("Its cost", "What it brings", "summary"):
        text = WITH_CRITERIA.replace("What it costs", title)
        changes = compare(before, read(tmp_path, "b.md", text))
        assert [(each.id, each.fields) for each in changes.criteria] == [("cost", ("text",))]
        assert changes.motivations == ()
        assert not changes.is_empty


def test_reasons_and_events_are_compared(tmp_path: Path) -> None:
    before = read(tmp_path, "a.md", WITH_CRITERIA)
    text = WITH_CRITERIA.replace("The log", "The crew").replace("An offer", "A bill")
    changes = compare(before, read(tmp_path, "b.md", text))
    assert [(each.id, each.fields) for each in changes.motivations] == [
        ("fog", ("because",)), ("calm", ("What it costs",)),
    ]  # fmt: skip
    calm = changes.motivations[1]
    assert calm.after is not None
    assert calm.after["What it costs"] == "A repair. (A bill)"
    changes = compare(
        before, read(tmp_path, "c.md", WITH_CRITERIA.replace("2024-03-02", "2024-03-04"))
    )
    assert [(each.id, each.fields) for each in changes.timeline] == [("It sails (2)", ("date",))]
    assert not changes.is_empty


@pytest.mark.parametrize(
    ("before", "after", "way"),
    [("likely", "likely", ""), ("unlikely", "highly likely", "up"), ("likely", "unlikely", "down")],
)
def test_a_term_of_another_scale_moves_if_its_band_does(
    tmp_path: Path, before: str, after: str, way: str
) -> None:
    old = WITH_CRITERIA.replace("likelihood: likely", f"likelihood: {before}")
    new = WITH_CRITERIA.replace("likelihood: likely", f"likelihood: {after}")
    new = new.replace("---\ntitle", "---\nscale: phia\ntitle", 1)
    changes = compare(read(tmp_path, "a.md", old), read(tmp_path, "b.md", new))
    (moved,) = changes.judgements
    assert (moved.before, moved.after, moved.direction) == (before, after, way)
    assert "different scales" in plain_text(change_report(changes).blocks)


def test_a_word_that_stayed_among_many_that_did_not_is_read_as_changed() -> None:
    old = of_text("It is said that one two three and four five six came to the old harbour town.")
    new = of_text("It is said that six nine ten and half a dozen came to the old harbour town.")
    (change,) = text_changes(old, new).changes
    assert worded(change) == [
        ("same", "It is said that"),
        ("removed", "one two three and four five six"),
        ("added", "six nine ten and half a dozen"),
        ("same", "came to the old harbour town."),
    ]


@pytest.mark.parametrize(
    ("before", "after", "direction"),
    [("", "likely", ""), ("likely", "probable", ""), ("likely", "unlikely", "down")],
)
def test_a_judgement_without_an_estimate_moves_no_way(
    tmp_path: Path, before: str, after: str, direction: str
) -> None:
    def edition(name: str, term: str) -> Briefing:
        text = FIRST.replace("likelihood: likely", f"likelihood: {term or '~'}")
        return read(tmp_path, name, text)

    found = compare(edition("a.md", before), edition("b.md", after))
    assert [each.direction for each in found.judgements] == [direction]


def test_signs_around_words_are_compared(tmp_path: Path) -> None:
    old = of_text("A ![map](a.png) of the\\\nHTML coast\n\n*[HTML]: One\n\n*[coast]: Two")
    new = of_text("A ![map](b.png) of the\\\nHTML coast\n\n*[HTML]: Three\n\n*[coast]: Two")
    (change,) = text_changes(old, new).changes
    assert [(run.kind, run.text.strip()) for run in change.runs if run.kind != "same"] == [
        ("removed", "(One)"), ("added", "(Three)"),
    ]  # fmt: skip


def test_a_table_without_ratings_has_no_lead(tmp_path: Path) -> None:
    unrated = FIRST.replace("ratings: {fog: N, strike: C}", "ratings: {}").replace(
        "      ratings: {fog: C, strike: {rating: I, because: It was calm.}}\n", ""
    )
    found = compare(read(tmp_path, "a.md", unrated), read(tmp_path, "b.md", FIRST))
    assert [each.reckoned for each in found.lead] == [False, True]


def test_the_mirror_image_of_what_went_is_what_came() -> None:
    there = text_changes(of_text("One.\n\nTwo and more."), of_text("One.\n\nOther words."))
    back = mirrored(there)
    assert [each.kind for each in there.changes] == ["same", "removed", "added"]
    assert [(each.kind, bool(each.before)) for each in back.changes] == [
        ("same", True), ("removed", True), ("added", False),
    ]  # fmt: skip


def test_a_short_word_between_short_changes_stays() -> None:
    old = of_text("He said one and two to all the others who were there then.")
    new = of_text("He said six and ten to all the others who were there then.")
    (change,) = text_changes(old, new).changes
    assert ("same", "and") in worded(change)


def test_dates_are_the_same_in_two_languages(tmp_path: Path) -> None:
    dated = FIRST.replace("title: The log,", "title: The log, date: 2024-02-03,").replace(
        "---\n# One", "timeline: [{date: 2024-03-02, event: The ferry leaves}]\n---\n# One"
    )
    english = read(tmp_path, "en.md", dated)
    german = read(
        tmp_path, "de.md", dated.replace("title: The ferry", "title: The ferry\nlang: de")
    )
    for before, after in ((english, german), (german, english)):
        assert compare(before, after).is_empty
