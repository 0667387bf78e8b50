"""The work that is still missing, in sentences."""

from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.model.lead.sums import Sums
from briefing_app.model.table.missing import missing_work


def _table(*evidence: Evidence, columns: int = 2) -> Comparison:
    motivations = tuple(Motivation(f"m{n}", f"Motivation {n}") for n in range(columns))
    return Comparison("", "Motivation", motivations, (), {}, evidence)


def _item(ref: str, letters: str, source: str = "") -> Evidence:
    marks = {f"m{n}": Rating(letter) for n, letter in enumerate(letters.split()) if letter != "-"}
    return Evidence(ref, "One", source=source, ratings=marks)


def test_nothing_is_missing_where_there_is_no_evidence() -> None:
    assert missing_work(_table()) == ()


def test_nothing_is_missing_in_whole_work() -> None:
    assert missing_work(_table(_item("E1", "I II", "brown"))) == ()


def test_each_kind_of_missing_work_is_told() -> None:
    comparison = _table(_item("E1", "I -"), _item("E2", "C C", "brown"))
    told = (
        "1 cell is not rated yet.",
        "E1 has no source.",
        "No evidence speaks against Motivation 1.",
    )
    assert missing_work(comparison) == told
    assert missing_work(comparison, Sums(comparison)) == told


def test_a_few_are_named_and_of_many_the_first() -> None:
    items = [_item(f"E{n}", "C C C C C C") for n in range(1, 8)]
    sources, against = missing_work(_table(*items[:5], columns=6))
    assert sources == "E1, E2, E3, E4 and E5 have no source."
    assert against.endswith("against Motivation 0, Motivation 1, Motivation 2, Motivation 3 and "
                            "2 others.")  # fmt: skip


def test_before_anything_is_rated_nothing_speaks_against_anything() -> None:
    assert missing_work(_table(_item("E1", "- -", "s"))) == ("2 cells are not rated yet.",)


def test_what_was_left_out_is_named() -> None:
    left_out = ("the motivation “b” on line 7", "the item of evidence on line 9")
    told = f"Left out: {left_out[0]} and {left_out[1]}."
    assert missing_work(_table()._replace(left_out=left_out)) == (told,)
    one = _table(_item("E1", "I II", "brown"))._replace(left_out=left_out)
    assert missing_work(one) == (told,)


def test_nothing_is_said_of_the_unrefuted_in_what_was_not_understood() -> None:
    comparison = _table(_item("E1", "I N", "brown"))
    assert len(missing_work(comparison)) == 1
    assert missing_work(comparison._replace(understood=False)) == ()
