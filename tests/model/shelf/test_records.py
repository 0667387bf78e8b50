"""What the shelf keeps of a briefing, its editions, and the hits in it."""

from briefing_app.input.reading import read_briefing, read_to_search
from briefing_app.model.briefing import Briefing
from briefing_app.model.dates import PartialDate
from briefing_app.model.marking.markings import marking
from briefing_app.model.shelf.editions import edition_before, edition_key, series
from briefing_app.model.shelf.hits import hits_of
from briefing_app.model.shelf.query import parsed
from briefing_app.model.shelf.records import Entry, Head, Passage, shelved
from briefing_app.model.tree import Node
from briefing_app.resources import built_in
from tests.known_reading import read_once


def test_the_head_is_what_a_list_shows() -> None:
    head = shelved(read_once()).head
    assert head.title == "North Korea’s motivations"
    assert head.date == "2018-04-24"
    assert head.marking == "UNCLASSIFIED"
    assert head.id == "north-korea-motivations"
    assert head.lead == ("The economy",)
    assert len(head.motivations) == 5
    assert "likely" in head.likelihoods
    assert len(head.sources) == len(set(head.sources))


def test_a_bare_text_has_a_title_and_its_words() -> None:
    node = Node("paragraph", (Node("text", text="Some [1] words ."),), "", {"number": 1})
    found = shelved(Briefing("/a.md", "a.md", "A", (node, Node("rule"))))
    assert found.head == Head("A")
    assert found.passages == (Passage("paragraph", 1, "", "Some [1] words."),)


def test_every_kind_of_passage_is_there(sample: Briefing) -> None:
    found = shelved(sample._replace(as_of=PartialDate(2018, 4), marking=marking("SECRET")))
    kinds = {each.kind for each in found.passages}
    assert kinds == {"paragraph", "block", "heading", "footnote", "comparison", "source"}
    assert found.head.date == "2018-04"


def test_an_item_and_its_reasons_are_told_apart(sample: Briefing) -> None:
    passages = shelved(sample).passages
    comparison = sample.comparison
    assert comparison is not None
    item = comparison.evidence[0]
    reasons = [each.because for each in item.ratings.values() if each.because]
    assert reasons
    (found,) = [each.words for each in passages if each.label == item.id]
    assert found.split(" · ") == [" ".join(each.split()) for each in (item.text, *reasons)]


def test_the_words_of_a_lean_reading_are_those_of_a_whole_one() -> None:
    lean, whole = (shelved(read(built_in())) for read in (read_to_search, read_briefing))
    assert lean.head == whole.head
    assert [each[:3] for each in lean.passages] == [each[:3] for each in whole.passages]


def _edition(file: str, date: str, **head: str) -> Entry:
    return Entry(1, file, Head("The Árctic  route", date=date, **head))


def test_editions_have_an_id_or_a_title_in_common() -> None:
    one, other = _edition("/a", ""), Entry(2, "/b", Head("the arctic route"))
    assert edition_key(one.head) == edition_key(other.head)
    assert edition_key(_edition("/c", "", id="x").head) == "id x"


def test_a_series_is_in_the_order_of_dates() -> None:
    march, april, undated = (_edition(f"/{date}", date) for date in ("2018-03", "2018-04-01", ""))
    entries = [april, undated, march]
    assert series(entries) == (undated, march, april)
    assert edition_before(entries, april) == march
    assert edition_before(entries, undated) is None


_PASSAGES = (
    Passage("heading", 0, "", "Talks and sanctions"),
    Passage("paragraph", 1, "", "The talks begin."),
    Passage("block", 1, "", "Sanctions against talks."),
    Passage("footnote", 3, "", "On talks."),
    Passage("source", 2, "", "Talks, a book"),
    Passage("comparison", 0, "E1", "The talks are held"),
    Passage("note", 0, "Ann", "mind the talks"),
    Passage("paragraph", 2, "", "Nothing."),
)


def test_hits_name_their_places() -> None:
    hits = hits_of(_PASSAGES, parsed("talks"), 10)
    assert [each.place for each in hits] == [
        "at the start", "¶ 1", "after ¶ 1", "footnote 3", "source 2", "E1", "Note (Ann)",
    ]  # fmt: skip
    assert hits[1].found == ("The ", "talks", " begin.")


def test_passages_with_more_of_the_words_are_taken_first() -> None:
    hits = hits_of(_PASSAGES, parsed("talks sanctions"), 2)
    assert [each.place for each in hits] == ["at the start", "after ¶ 1"]
    assert hits_of(_PASSAGES, parsed(""), 2) == []
