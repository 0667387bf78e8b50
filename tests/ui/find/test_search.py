"""What Find looks for, where it goes, and what becomes of the hits when something changes."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing, Section
from briefing_app.model.comparison import Comparison
from briefing_app.model.tree import Node
from briefing_app.ui.find import search as search_module
from briefing_app.ui.find.search import Hit, Query, Search
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.reader.text_search import Excerpt
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from tests.samples import node as n
from tests.ui.reader.tables.test_large_tables import table


def blocks(days: int = 40, before: str = "") -> tuple[Node, ...]:
    heading = n("heading", "The ferry", level=2, id="s0")
    first = [n("paragraph", before, number=0)] if before else []
    return (
        heading, *first,
        *(n("paragraph", f"The ferry was late on day {k}. " + "Words. " * 60, number=k)
          for k in range(1, days + 1)),
    )  # fmt: skip


@pytest.fixture
def briefing(ferry: Comparison) -> Briefing:
    return Briefing(
        "x.md", "x.md", "T", blocks(), (Section("s0", "The ferry", 2, 0, 1),),
        paragraphs=40, comparison=ferry,
    )  # fmt: skip


@pytest.fixture
def search(session: Session, pane: ReadingPane, briefing: Briefing) -> Search:
    search = Search(session, pane, pane)
    session.show(briefing, None)
    session.change_settings(view="both")
    pane.finish()
    return search


def test_a_hit_has_the_name_of_its_place(search: Search) -> None:
    search.find(Query("ferry"))
    assert search.hit(0).place == "The ferry", "a heading has no number"
    assert search.hit(1).place == "¶ 1"
    assert search.hit(1).spoken.startswith("Paragraph 1: The ferry was late")
    assert Hit(Excerpt("", "x", "y"), "").spoken == "xy"
    assert Hit(Excerpt("E1 ", "x", "y"), "E1").spoken == "E1 xy"
    search.find(Query("metres"))
    assert [search.hit(each).place for each in range(search.count)] == ["E1", "E1 × Fog"]


def test_case_and_whole_words_count_in_the_text_and_the_table(search: Search) -> None:
    counts = [
        (len(search.text_hits.starts), len(search.table_hits))
        for query in (Query("FERR"), Query("Ferr", case=True), Query("ferry", whole=True),
                      Query("ferr", whole=True))
        if search.find(query) is None
    ]  # fmt: skip
    assert counts == [(41, 1), (0, 1), (41, 0), (0, 0)]


def test_nothing_is_gone_to_where_nothing_is_found(search: Search, session: Session) -> None:
    search.find(Query("nowhere"))
    assert (search.current, search.count) == (-1, 0)
    search.step(1)
    assert search.current == -1
    session.change_settings(view="read")
    search.find(Query("metres"))
    assert (search.current, search.count) == (-1, 2)
    search.step(1)
    assert search.current == -1


def test_a_walk_goes_around_and_says_so_unless_there_is_one_hit(search: Search) -> None:
    search.find(Query("metres"))
    told = []
    for step in (1, 1, -1, -1, 1):
        search.step(step)
        told.append((search.current, search.wrapped))
    assert told == [(1, ""), (0, "start"), (1, "end"), (0, ""), (1, "")]
    search.find(Query("day 7."))
    for step in (1, -1):
        search.step(step)
        assert (search.current, search.wrapped) == (0, "")


def test_going_to_a_hit_brings_its_pane_on_show(
    search: Search, session: Session, pane: ReadingPane
) -> None:
    brought: list[str] = []
    bring = session.bring

    def noted(what: Any) -> None:
        brought.append(what)
        bring(what)

    session.bring = noted  # type: ignore[method-assign]
    search.find(Query("ferr"))
    in_text, in_table = 0, search.count - 1
    for view, number, wanted in (
        ("read", in_text, []), ("read", in_table, ["comparison"]),
        ("compare", in_table, []), ("compare", in_text, ["text"]), ("both", in_table, []),
    ):  # fmt: skip
        session.change_settings(view=view)
        brought.clear()
        search.go(number)
        assert brought == wanted, (view, number)
        assert search.current == number
    assert session.selection == search.table_hits[0].passage.selection


def test_going_back_is_to_where_the_search_began(
    search: Search, session: Session, pane: ReadingPane
) -> None:
    session.select(Selection(("evidence", "E2")))
    place = pane.place()
    search.begin()
    search.find(Query("day 30."))
    search.begin()
    assert pane.place() != place
    search.go(search.count - 1)
    assert search.go_back()
    assert pane.place() == place
    assert session.selection == Selection(("evidence", "E2"))
    assert search.query == Query()
    assert (search.current, search.count) == (-1, 0)
    assert not search.go_back(), "it has begun nowhere"
    search.begin()
    search.find(Query("day 1."))
    assert not search.go_back(), "nobody has moved"


def test_another_file_is_not_gone_back_in(
    search: Search, session: Session, pane: ReadingPane, briefing: Briefing
) -> None:
    search.begin()
    search.find(Query("day 30."))
    session.show(briefing, None)
    assert search._begun_at is not None, "the same file read again"
    session.file = "y.md"
    session.show(briefing._replace(file="y.md"), None)
    assert search._begun_at is None
    assert not search.go_back()


def test_the_current_hit_stays_when_the_text_is_read_again(
    search: Search, session: Session, pane: ReadingPane, briefing: Briefing
) -> None:
    search.find(Query("ferry"))
    for _ in range(12):
        search.step(1)
    words = search.hit(search.current).excerpt
    changed = briefing._replace(blocks=blocks(before="Another ferry, and one more ferry."))
    value = pane.verticalScrollBar().value()
    session.show(changed, None)
    pane.finish()
    assert search.hit(search.current).excerpt == words
    assert search.current == 14
    session.show(briefing._replace(blocks=blocks(5)), None)
    pane.finish()
    assert search.current == 0
    assert value > 0
    session.show(briefing._replace(blocks=(n("paragraph", "No.", number=1),)), None)
    pane.finish()
    assert search.current == -1


def test_a_hit_of_the_table_stays_the_current_one(
    search: Search, session: Session, pane: ReadingPane, briefing: Briefing
) -> None:
    search.find(Query("e"))
    number = search.count - 1
    search.go(number)
    passage = search.table_hits[-1].passage
    session.show(briefing._replace(blocks=blocks(39)), None)
    pane.finish()
    assert search.current == search.count - 1 < number
    assert search.table_hits[-1].passage == passage


def test_nothing_is_looked_for_while_nothing_is_typed(
    search: Search, session: Session, pane: ReadingPane, briefing: Briefing, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(session.changed):
        pane.built.emit()
    search.find(Query("ferry"))
    with qtbot.waitSignal(session.changed):
        pane.built.emit()


def counted(monkeypatch: pytest.MonkeyPatch, session: Session) -> list[Callable[[], object]]:
    begun: list[Callable[[], object]] = []
    start = session.worker.start

    def noted(do: Any) -> Any:
        begun.append(do)
        return start(do)

    monkeypatch.setattr(session.worker, "start", noted)
    return begun


@pytest.mark.usefixtures("few_cells_are_many")
def test_the_words_of_large_tables_are_made_ready_once_something_is_looked_for(
    search: Search, session: Session, pane: ReadingPane, briefing: Briefing, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    session.show(briefing._replace(blocks=(*blocks(3), table())), None)
    pane.finish()
    begun = counted(monkeypatch, session)
    search.find(Query())
    assert begun == []
    search.find(Query("r120"))
    assert not search.complete
    search.find(Query("r120 c"))
    assert len(begun) == 1
    qtbot.waitUntil(lambda: search.complete)
    assert len(search.in_large_tables) == 9
    assert len(begun) == 1
    session.show(briefing, None)
    pane.finish()
    assert search.complete
    assert search.large_hits == []


def test_a_large_comparison_is_made_ready_once(
    search: Search, session: Session, pane: ReadingPane, briefing: Briefing, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(search_module, "MANY_CELLS", 0)
    session.show(briefing, None)
    pane.finish()
    begun = counted(monkeypatch, session)
    search.find(Query("metres"))
    search.find(Query("metre"))
    assert len(begun) == 1
    assert not search.complete
    qtbot.waitUntil(lambda: search.complete)
    assert len(search.table_hits) == 2
    search.find(Query("metres"))
    assert len(begun) == 1


def test_words_of_a_comparison_that_is_gone_do_not_come(
    search: Search, session: Session, pane: ReadingPane, briefing: Briefing, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(search_module, "MANY_CELLS", 0)
    session.show(briefing, None)
    search.find(Query("metres"))
    session.show(briefing._replace(comparison=None), None)
    pane.finish()
    with qtbot.waitSignal(session.worker.start(lambda: None).done):
        pass
    assert search.complete
    assert search.table_hits == []


def test_hits_are_those_of_the_text_on_show_also_while_it_is_in_the_making(
    search: Search, session: Session, pane: ReadingPane, briefing: Briefing
) -> None:
    search.find(Query("ferry"))
    longer = blocks(400, before="Words that move all that is below them.")
    session.show(briefing._replace(blocks=longer, paragraphs=400), None)
    assert not pane.complete
    starts = search.text_hits.starts
    assert len(starts) > 1
    assert {pane.text[start : start + 5] for start in starts} == {"ferry"}
